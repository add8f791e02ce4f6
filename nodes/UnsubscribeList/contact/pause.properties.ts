import type { INodeProperties } from 'n8n-workflow';
import { channelProperty } from '../../shared/channel';
import { defaultCountryProperty, whoProperties } from '../../shared/contact';
import { listProperties } from '../../shared/list';

export const pauseProperties: INodeProperties[] = [
	{
		displayName: 'Pause Covers',
		name: 'covers',
		type: 'options',
		default: 'all',
		noDataExpression: true,
		options: [
			{ name: 'All Messages', value: 'all', description: 'Marketing, and utility such as order updates' },
			{ name: 'Marketing', value: 'marketing', description: 'Order updates go on' },
			{ name: 'One Topic', value: 'topic', description: 'Only the topic named below' },
		],
		description: 'What the person will not get meanwhile',
	},
	{
		displayName: 'Topic',
		name: 'topic',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. offers',
		displayOptions: { show: { covers: ['topic'] } },
		description: 'The topic that pauses, as it is named in Exclude Opted-Out Contacts',
	},
	{
		displayName: 'Pause Ends',
		name: 'ends',
		type: 'options',
		default: 'days',
		noDataExpression: true,
		options: [
			{ name: 'After Some Days', value: 'days' },
			{ name: 'On a Date', value: 'date' },
		],
		description: 'When messages may go out again',
	},
	{
		displayName: 'Days',
		name: 'days',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 30,
		displayOptions: { show: { ends: ['days'] } },
		description: 'How many days the pause lasts from now',
	},
	{
		displayName: 'Date',
		name: 'until',
		type: 'dateTime',
		default: '',
		required: true,
		displayOptions: { show: { ends: ['date'] } },
		description:
			'When the pause ends, in the time zone of the workflow. A date without a time includes that whole day.',
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
			channelProperty('The channel that pauses', { all: true }),
			defaultCountryProperty,
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				placeholder: 'e.g. on holiday until August',
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
