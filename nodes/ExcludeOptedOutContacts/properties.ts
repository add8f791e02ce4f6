import type { INodeProperties } from 'n8n-workflow';
import { channelProperty } from '../shared/channel';
import { defaultCountryProperty, phoneFieldProperty } from '../shared/contact';
import { listProperties } from '../shared/list';

export const properties: INodeProperties[] = [
	{
		displayName: 'What to Do',
		name: 'mode',
		type: 'options',
		default: 'split',
		noDataExpression: true,
		options: [
			{
				name: 'Split the Audience',
				value: 'split',
				description: 'Allowed contacts go to the first output, all others with the reason to the second',
			},
			{
				name: 'Dry Run',
				value: 'dryRun',
				description:
					'Nobody is passed on. The Excluded output gets one item that says how many would be left out, and why.',
			},
		],
		description: 'Whether contacts go on to the nodes behind this one',
	},
	phoneFieldProperty,
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
				description: 'Offers, news and everything else that the person did not ask for',
			},
			{
				name: 'Utility',
				value: 'utility',
				description: 'About their own order or account. Leaves out only those who stopped all messages.',
			},
			{
				name: 'Authentication',
				value: 'authentication',
				description: 'One-time codes, which the person has just asked for',
			},
			{
				name: 'Service',
				value: 'service',
				description: 'A reply to what the person wrote',
			},
		],
		description: 'What kind of message is about to be sent. Use the category of its template.',
	},
	{
		displayName: 'Topic',
		name: 'topic',
		type: 'string',
		default: '',
		placeholder: 'e.g. offers',
		displayOptions: { show: { category: ['marketing', 'utility'] } },
		description:
			'What the message is about, if people may stop single topics. A campaign without a topic leaves out everybody who stopped any of them.',
	},
	...listProperties,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Business Number',
				name: 'sender',
				type: 'string',
				default: '',
				placeholder: 'e.g. +34600111222',
				description:
					'The number that the message goes out from. Needed only if people may stop one of your numbers; without it a stop for any of them counts.',
			},
			{
				displayName: 'Campaign',
				name: 'campaign',
				type: 'string',
				default: '',
				placeholder: 'e.g. spring-sale',
				description: 'What the message belongs to, written on every excluded contact and in the dry run',
			},
			channelProperty('The channel that the message goes out on'),
			defaultCountryProperty,
			{
				displayName: 'Duplicate Contacts',
				name: 'duplicates',
				type: 'options',
				default: 'onceForMarketing',
				options: [
					{ name: 'Keep All', value: 'keep' },
					{ name: 'Keep the First', value: 'once' },
					{ name: 'Keep the First for Marketing Messages', value: 'onceForMarketing' },
				],
				description:
					'What to do when the same person is in the audience more than once, in whatever spelling of the number. The others go to the Excluded output.',
			},
			{
				displayName: 'Hold Back Codes and Replies Too',
				name: 'strict',
				type: 'boolean',
				default: false,
				description:
					'Whether somebody who stopped all messages gets no authentication codes and no service replies either',
			},
			{
				displayName: 'If Anybody Is Excluded',
				name: 'ifExcluded',
				type: 'options',
				default: 'split',
				options: [
					{ name: 'Send Them to the Excluded Output', value: 'split' },
					{ name: 'Stop With an Error', value: 'stop' },
				],
				description: 'What to do when the audience holds contacts that must not get this message',
			},
			{
				displayName: 'If the List Is Missing',
				name: 'ifMissing',
				type: 'options',
				default: 'fail',
				options: [
					{ name: 'Create It Empty', value: 'create' },
					{ name: 'Stop With an Error', value: 'fail' },
				],
				description:
					'A missing list is not an empty one: it may be in another project, and then nobody would be left out',
			},
		],
	},
];
