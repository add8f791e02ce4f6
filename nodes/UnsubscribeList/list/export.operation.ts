import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Separator } from '../../../core/csv';
import { writeCsv } from '../../../core/csv';
import { defaultCountryProperty } from '../../shared/contact';
import { listProperties } from '../../shared/list';
import type { Operation } from '../operation';
import { attempt } from './attempt';
import { ENTRY_FIELDS } from './entry';
import { filterProperty, readEntries } from './read';

export const exportList: Operation = {
	option: {
		name: 'Export',
		value: 'export',
		action: 'Export the list',
		description: 'Make a file of the list, for Excel or for another system',
	},
	properties: [
		{
			displayName: 'Format',
			name: 'format',
			type: 'options',
			default: 'csv',
			noDataExpression: true,
			options: [
				{
					name: 'CSV',
					value: 'csv',
					description:
						'For Excel. Where text could be taken for a formula, an apostrophe is put before it, so also before a number’s plus; Import takes it away again.',
				},
				{ name: 'JSON', value: 'json', description: 'For other systems' },
			],
			description: 'The kind of file',
		},
		{
			displayName: 'Put Output File in Field',
			name: 'binaryPropertyName',
			type: 'string',
			default: 'data',
			required: true,
			hint: 'The name of the output binary field to put the file in',
			description: 'Name of the field that holds the file',
		},
		filterProperty,
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
					displayName: 'Separator',
					name: 'separator',
					type: 'options',
					default: ',',
					options: [
						{ name: 'Comma', value: ',', description: 'Excel in English, and most other programs' },
						{ name: 'Semicolon', value: ';', description: 'Excel in most of Europe and Latin America' },
					],
					description: 'What stands between the cells of a CSV file',
				},
			],
		},
	],
	execute: async (context) => await attempt(context, async () => await makeFile(context)),
};

async function makeFile(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const format = context.getNodeParameter('format', 0) as 'csv' | 'json';
	const field = context.getNodeParameter('binaryPropertyName', 0) as string;
	const { separator } = context.getNodeParameter('options', 0, {}) as IDataObject;
	const entries = await readEntries(context);
	const file =
		format === 'json'
			? { text: JSON.stringify(entries, null, '\t'), type: 'application/json' }
			: { text: writeCsv(ENTRY_FIELDS, entries, separator as Separator | undefined), type: 'text/csv' };
	const fileName = `unsubscribe-list.${format}`;
	const binary = await context.helpers.prepareBinaryData(Buffer.from(file.text, 'utf8'), fileName, file.type);
	return [
		{ json: { fileName, entries: entries.length }, binary: { [field]: binary }, pairedItem: { item: 0 } },
	];
}
