import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { EvidenceFile } from '../../../core/evidence';
import { evidenceFile, evidencePage } from '../../../core/evidence';
import { defaultCountryProperty, whoProperties } from '../../shared/contact';
import { listProperties, openList } from '../../shared/list';
import type { Operation } from '../operation';
import { historyByKey } from './get-history.operation';
import { answerForPeople, ifMissingProperty, lookUpAsked } from './people';

export const getEvidence: Operation = {
	option: {
		name: 'Get Evidence',
		value: 'getEvidence',
		action: 'Get evidence about contact',
		description:
			'Put together everything on record about a person, as data and as a page to print for a regulator or a lawyer',
	},
	properties: [
		...whoProperties,
		{
			displayName: 'Page',
			name: 'page',
			type: 'options',
			noDataExpression: true,
			default: 'file',
			options: [
				{
					name: 'As a File',
					value: 'file',
					description: 'The page is evidence.html in the binary field "data", to download, store or attach',
				},
				{ name: 'In a Field', value: 'field', description: 'The page’s HTML is in the field "html"' },
				{ name: 'None', value: 'none', description: 'Only the data' },
			],
			description: 'Where the printable page goes. It holds personal data.',
		},
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

/** Adds to each item everything on record about its contact. */
async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	return await answerForPeople(context, 'one', async (asked) => {
		const now = new Date();
		const store = openList(context);
		const people = await lookUpAsked(context, asked, store, now, { inFull: true });
		const history = await store.history(people.flatMap((person) => person.keys));
		const eventsOf = historyByKey(history);
		const name = (context.getNodeParameter('list', 0) as string).trim();
		const results: INodeExecutionData[] = [];
		for (const [position, person] of people.entries()) {
			const changes = person.keys.flatMap(eventsOf);
			const file = evidenceFile(person, { changes, confirmedAt: history.confirmedAt }, name, now);
			results.push(await attach(context, items[asked[position].index], asked[position].index, file));
		}
		return results;
	});
}

async function attach(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	index: number,
	file: EvidenceFile,
) {
	const page = context.getNodeParameter('page', 0) as string;
	const binary: IBinaryKeyData = { ...item.binary };
	const json: IDataObject = { ...item.json, evidence: file as unknown as IDataObject };
	if (page === 'field') json.html = evidencePage(file);
	if (page === 'file') {
		const content = Buffer.from(evidencePage(file), 'utf8');
		binary.data = await context.helpers.prepareBinaryData(content, 'evidence.html', 'text/html');
	}
	return { ...item, json, ...(Object.keys(binary).length ? { binary } : {}), pairedItem: { item: index } };
}
