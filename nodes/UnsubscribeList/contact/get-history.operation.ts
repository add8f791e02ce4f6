import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { keysOfPerson } from '../../../core/audience';
import { toEvents } from '../../../core/evidence';
import { defaultCountry, defaultCountryProperty, whoProperties } from '../../shared/contact';
import { listProperties, openList } from '../../shared/list';
import type { History } from '../../../store';
import type { Operation } from '../operation';
import { answerForPeople } from './people';

export const getHistory: Operation = {
	option: {
		name: 'Get History',
		value: 'getHistory',
		action: 'Get history of contact',
		description:
			'Get every stop, pause and return of a person, one item each, with the exact words that prove it',
	},
	properties: [
		...whoProperties,
		...listProperties,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				defaultCountryProperty,
				{
					displayName: 'Limit',
					name: 'limit',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 50,
					description: 'Max number of results to return',
				},
				{
					displayName: 'Newest First',
					name: 'newestFirst',
					type: 'boolean',
					default: false,
					description: 'Whether to start with the latest event instead of the first',
				},
			],
		},
	],
	execute,
};

/** One item for each event of each contact. */
async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	return await answerForPeople(context, 'one', async (asked) => {
		const options = context.getNodeParameter('options', 0, {}) as IDataObject;
		const now = new Date();
		const list = openList(context);
		const view = await list.lookUp(
			asked.flatMap(({ keys }) => keys),
			{ ifMissing: 'fail', defaultCountry: defaultCountry(context) },
		);
		const keysOf = asked.map(({ keys }) => keysOfPerson(keys, view));
		const history = await list.history(keysOf.flat());
		const eventsOf = historyByKey(history);
		const people = asked.map(({ index }, position) => {
			const keys = keysOf[position];
			const events = toEvents([...new Set(keys.flatMap(eventsOf))], history.confirmedAt, now);
			return { index, events: options.newestFirst ? events.reverse() : events };
		});
		const strangers = people.filter(({ events }) => !events.length).length;
		if (strangers) {
			context.addExecutionHints({
				message:
					people.length === 1
						? 'Nothing is on record about this contact'
						: `Nothing is on record about ${strangers} of ${people.length} contacts`,
				location: 'outputPane',
				type: 'info',
			});
		}
		const limit = Number(options.limit) >= 1 ? Number(options.limit) : undefined;
		return people.flatMap(({ index, events }) =>
			events
				.slice(0, limit)
				.map((event) => ({ json: { ...event } as IDataObject, pairedItem: { item: index } })),
		);
	});
}

/** The changes recorded under a key. */
export function historyByKey({ changes }: History): (key: string) => History['changes'] {
	const byKey = new Map<string, History['changes']>();
	for (const change of changes) {
		const known = byKey.get(change.contact);
		if (known) known.push(change);
		else byKey.set(change.contact, [change]);
	}
	return (key) => byKey.get(key) ?? [];
}
