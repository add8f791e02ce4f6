import type { INodeProperties } from 'n8n-workflow';
import { defaultCountryProperty, phoneFieldProperty } from '../shared/contact';
import { listProperty } from '../shared/list';

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		default: 'contact',
		options: [{ name: 'Contact', value: 'contact' }],
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'resubscribe',
		displayOptions: { show: { resource: ['contact'] } },
		options: [
			{
				name: 'Resubscribe',
				value: 'resubscribe',
				action: 'Resubscribe contact',
				description: 'Record that a person wants messages again',
			},
		],
	},
	phoneFieldProperty,
	listProperty,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			defaultCountryProperty,
			{
				displayName: 'Evidence',
				name: 'note',
				type: 'string',
				default: '',
				placeholder: 'e.g. signed form of 3 March, page 2',
				description: 'What proves that the person asked for it, when it did not come from their own message',
			},
			{
				displayName: 'Recorded By',
				name: 'actor',
				type: 'string',
				default: '',
				placeholder: 'e.g. support desk',
				description: 'Who recorded it, when it did not come from the person’s own message',
			},
		],
	},
];
