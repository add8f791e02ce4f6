import type { INodeProperties } from 'n8n-workflow';
import { channelProperty } from '../../shared/channel';
import { defaultCountryProperty, phoneFieldProperty } from '../../shared/contact';
import { listProperties } from '../../shared/list';
import { dateOrderProperty } from './date-order';

export const sentLogProperties: INodeProperties[] = [
	{
		displayName: 'Message Category',
		name: 'category',
		type: 'options',
		default: 'marketing',
		noDataExpression: true,
		options: [
			{
				name: 'Marketing',
				value: 'marketing',
				description: 'Offers, news and everything that was not asked for',
			},
			{ name: 'Utility', value: 'utility', description: 'About the person’s own order or account' },
			{ name: 'Authentication', value: 'authentication', description: 'One-time codes' },
			{ name: 'Service', value: 'service', description: 'Replies to what the person wrote' },
		],
		description:
			'What kind of messages these were, where a row does not say it. Each item is one message that was sent.',
	},
	phoneFieldProperty,
	{
		displayName: 'Sent-At Field',
		name: 'sentAtField',
		type: 'string',
		default: '',
		placeholder: 'e.g. sentAt (found by itself if empty)',
		description:
			'Name of the field that says when the message was sent; a path such as message.timestamp works too. Leave empty to find it by itself. This is a name, not an expression.',
	},
	...listProperties,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			channelProperty('The channel that the messages went out on, unless the row says it'),
			dateOrderProperty(
				'How dates like 03/04/2026 are meant, if no other date shows it. Rows whose date is unclear are not checked.',
			),
			defaultCountryProperty,
		],
	},
];
