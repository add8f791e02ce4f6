import type { INodeProperties } from 'n8n-workflow';
import { channelProperty } from '../../shared/channel';
import { defaultCountryProperty } from '../../shared/contact';
import { listProperties } from '../../shared/list';
import { dateOrderProperty } from './date-order';

export const importProperties: INodeProperties[] = [
	{
		displayName: 'Import From',
		name: 'from',
		type: 'options',
		default: 'items',
		noDataExpression: true,
		options: [
			{
				name: 'CSV File',
				value: 'file',
				description: 'A file on each input item, e.g. from Read Files or a form',
			},
			{
				name: 'CSV Text',
				value: 'text',
				description: 'Text that you paste, or that comes from another node',
			},
			{ name: 'Items', value: 'items', description: 'Each input item is one opt-out, e.g. a row of a sheet' },
		],
		description: 'Where the opt-outs come from',
	},
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		displayOptions: { show: { from: ['file'] } },
		hint: 'The name of the input field containing the file data to be processed',
		description: 'Name of the field that holds the CSV file',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 6 },
		default: '',
		required: true,
		placeholder: 'e.g. phone;date',
		displayOptions: { show: { from: ['text'] } },
		description: 'The CSV text. Columns are found by their names, or by what they hold.',
	},
	{
		displayName: 'Stop Covers',
		name: 'covers',
		type: 'options',
		default: 'all',
		noDataExpression: true,
		options: [
			{
				name: 'All Messages Unless the Row Says Otherwise',
				value: 'all',
				description: 'Rows without a category or topic stop everything',
			},
			{
				name: 'Marketing Unless the Row Says Otherwise',
				value: 'marketing',
				description: 'Rows without a category or topic stop marketing; order updates go on',
			},
			{
				name: 'One Topic Unless the Row Says Otherwise',
				value: 'topic',
				description: 'Rows without a category or topic stop the topic named below',
			},
		],
		description: 'What these people will not get any more',
	},
	{
		displayName: 'Topic',
		name: 'topic',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. offers',
		displayOptions: { show: { covers: ['topic'] } },
		description: 'The topic that ends, as it is named in Exclude Opted-Out Contacts',
	},
	...listProperties,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			channelProperty('The channel that the stops are for, unless the row says it', { all: true }),
			dateOrderProperty(
				'How dates like 03/04/2026 are meant, if no other date in the file shows it. Stops whose date is unclear count from now on.',
			),
			defaultCountryProperty,
			{
				displayName: 'Output Rejected Rows',
				name: 'outputRejected',
				type: 'boolean',
				default: false,
				description:
					'Whether to add an item for each row that could not be imported, with what it held and why',
			},
			{
				displayName: 'Phone Column',
				name: 'phoneColumn',
				type: 'string',
				default: '',
				placeholder: 'e.g. phone',
				description:
					'Name of the column or field that holds the number. Leave empty to find it by itself. In a file without names, the second column is "Column 2".',
			},
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				placeholder: 'e.g. unsubscribed by email',
				description: 'Kept with the rows that give no reason of their own',
			},
			{
				displayName: 'Source Label',
				name: 'sourceLabel',
				type: 'string',
				default: '',
				placeholder: 'e.g. old CRM, March 2026',
				description: 'Where the rows come from, kept as evidence',
			},
		],
	},
];
