import type { INodeProperties } from 'n8n-workflow';
import { channelProperty } from '../shared/channel';
import { defaultCountryProperty, whoProperties } from '../shared/contact';
import { listProperties } from '../shared/list';

export const properties: INodeProperties[] = [
	{
		displayName: 'Stop Covers',
		name: 'covers',
		type: 'options',
		default: 'all',
		noDataExpression: true,
		options: [
			{
				name: 'All Messages Unless They Said Otherwise',
				value: 'all',
				description:
					'A plain "stop" ends everything; "stop promotions" and WhatsApp’s own setting end marketing',
			},
			{
				name: 'Marketing Unless They Said Otherwise',
				value: 'marketing',
				description: 'A plain "stop" ends marketing; order updates go on; "stop all" ends everything',
			},
			{
				name: 'One Topic Unless They Said Otherwise',
				value: 'topic',
				description: 'A plain "stop" ends the topic named below; "stop all" ends everything',
			},
		],
		description: 'What the person will not get any more',
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
	...whoProperties,
	...listProperties,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Business Numbers',
				name: 'numbers',
				type: 'options',
				default: 'all',
				options: [
					{ name: 'All Numbers', value: 'all' },
					{ name: 'Only the Number They Wrote To', value: 'own' },
				],
				description: 'Which of your business numbers the stop is for',
			},
			{
				displayName: 'Campaign',
				name: 'campaign',
				type: 'string',
				default: '',
				placeholder: 'e.g. spring-sale',
				description: 'The campaign that the person reacted to, kept as evidence',
			},
			channelProperty('The channel that the stop is for', { all: true }),
			defaultCountryProperty,
			{
				displayName: 'Pause Until',
				name: 'until',
				type: 'dateTime',
				default: '',
				description: 'Makes it a pause that ends by itself at this time',
			},
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				placeholder: 'e.g. asked on the phone',
				description: 'Why, in your words, kept as evidence',
			},
			{
				displayName: 'Recorded By',
				name: 'actor',
				type: 'string',
				default: '',
				placeholder: 'e.g. support desk',
				description: 'Who recorded it, for requests that came by phone, letter or email',
			},
		],
	},
];
