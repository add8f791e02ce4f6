import type { INodeProperties } from 'n8n-workflow';
import { detectionOptions } from '../shared/detection';

export const properties: INodeProperties[] = [
	{
		displayName: 'Text Field',
		name: 'textField',
		type: 'string',
		default: '',
		placeholder: 'e.g. message.text',
		description:
			'Name of the field that holds the message; a path such as message.text works too. Leave empty after a WhatsApp trigger, a webhook or anything with a usual field name. This is a name, not an expression.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: detectionOptions,
	},
];
