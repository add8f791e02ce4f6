import type { INodeProperties } from 'n8n-workflow';
import { confirmationLanguages } from '../../core/confirmation';
import { listProperties } from '../shared/list';

export const properties: INodeProperties[] = [
	{
		displayName: 'Message',
		name: 'message',
		type: 'options',
		noDataExpression: true,
		default: 'builtIn',
		options: [
			{
				name: 'Built-In Text',
				value: 'builtIn',
				description: 'A short text in the person’s language that says what has ended and how to come back',
			},
			{ name: 'My Own Text', value: 'own', description: 'What you write below' },
		],
		description: 'What to tell the person',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		required: true,
		placeholder: 'e.g. You are unsubscribed. Reply START to come back.',
		displayOptions: { show: { message: ['own'] } },
		description:
			'Say what has ended and how to come back, and nothing else: a confirmation must not advertise',
	},
	{
		displayName: 'Business Name',
		name: 'business',
		type: 'string',
		default: '',
		placeholder: 'e.g. Green Grocer',
		displayOptions: { show: { message: ['builtIn'] } },
		description: 'Named in the text, so that people know who answers',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'auto',
		displayOptions: { show: { message: ['builtIn'] } },
		options: [
			{
				name: 'The Person’s Own',
				value: 'auto',
				description: 'The language they wrote in, or else that of their country, or else English',
			},
			...confirmationLanguages,
		],
		description: 'The language of the text',
	},
	...listProperties,
];
