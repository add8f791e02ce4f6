import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Standing } from '../../../core/evidence';
import { defaultCountryProperty, whoProperties } from '../../shared/contact';
import { listProperties, openList } from '../../shared/list';
import type { Operation } from '../operation';
import { answerForPeople, ifMissingProperty, lookUpAsked } from './people';

export const check: Operation = {
	option: {
		name: 'Check',
		value: 'check',
		action: 'Check contact',
		description:
			'Find out, before you write to somebody, which kinds of messages they may get: check.isOptedOut is true when marketing must not be sent',
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
			options: [defaultCountryProperty, ifMissingProperty],
		},
	],
	execute,
};

/** Adds to each item what the list says about its contact. */
async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	return await answerForPeople(context, 'anyone', async (asked) => {
		const people = await lookUpAsked(context, asked, openList(context), new Date());
		tellResult(
			context,
			people.map(({ standing }) => standing),
		);
		return people.map(({ standing }, position) => {
			const { index } = asked[position];
			return {
				...items[index],
				json: { ...items[index].json, check: standing as unknown as IDataObject },
				pairedItem: { item: index },
			};
		});
	});
}

function tellResult(context: IExecuteFunctions, standings: Standing[]) {
	const optedOut = standings.filter(({ isOptedOut }) => isOptedOut).length;
	context.addExecutionHints({
		message:
			standings.length === 1
				? standings[0].marketing.explanation
				: `${optedOut || 'None'} of ${standings.length} contacts must not get marketing messages`,
		location: 'outputPane',
		type: 'info',
	});
}
