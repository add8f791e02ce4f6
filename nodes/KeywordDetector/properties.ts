import type { INodeProperties } from 'n8n-workflow';
import { detectionOptions } from '../shared/detection';

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'detect',
		options: [
			{
				name: 'Preview',
				value: 'preview',
				description: 'Show what would happen to sample messages. Nothing reaches the other outputs.',
				action: 'Preview sample messages',
			},
			{
				name: 'Read Messages',
				value: 'detect',
				description: 'Tell who wants to opt out, come back or get help',
				action: 'Read messages',
			},
		],
	},
	{
		displayName: 'Sample Messages',
		name: 'samples',
		type: 'string',
		typeOptions: { rows: 8 },
		default: 'STOP\nplease take me off your list\nwhen does the sale stop?\nyes',
		required: true,
		placeholder: 'e.g. please take me off your list',
		displayOptions: { show: { operation: ['preview'] } },
		description: 'Messages to try, one a line. Each becomes an item that says how it would be read.',
	},
	{
		displayName: 'Text Field',
		name: 'textField',
		type: 'string',
		default: '',
		placeholder: 'e.g. message.text',
		displayOptions: { show: { operation: ['detect'] } },
		description:
			'Name of the field that holds the message; a path such as message.text works too. Leave empty after a WhatsApp trigger, a webhook or anything with a usual field name. This is a name, not an expression.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			...detectionOptions,
			{
				displayName: 'Review Unclear Messages',
				name: 'review',
				type: 'boolean',
				default: false,
				description:
					'Whether to add an output for messages that mean something but are less certain than Minimum Confidence, or ask for fewer messages, so that somebody can decide',
			},
		],
	},
];
