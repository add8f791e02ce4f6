import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { defaultCountryProperty } from '../../shared/contact';
import { listProperties } from '../../shared/list';
import type { Operation } from '../operation';
import { attempt } from './attempt';
import { filterProperty, readEntries } from './read';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many entries of the list',
		description: 'Get who is on the list, newest first',
	},
	properties: [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			displayOptions: { show: { returnAll: [false] } },
			description: 'Max number of results to return',
		},
		filterProperty,
		...listProperties,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [defaultCountryProperty],
		},
	],
	execute: async (context) => await attempt(context, async () => await getEntries(context)),
};

async function getEntries(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const entries = await readEntries(context);
	const limit = context.getNodeParameter('returnAll', 0)
		? undefined
		: (context.getNodeParameter('limit', 0) as number);
	return entries.slice(0, limit).map((json) => ({ json, pairedItem: { item: 0 } }));
}
