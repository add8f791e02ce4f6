import type { INodeProperties } from 'n8n-workflow';
import { detectionOptions } from '../shared/detection';

export const properties: INodeProperties[] = [
	{
		displayName: 'Webhook Setup',
		name: 'setup',
		type: 'options',
		noDataExpression: true,
		default: 'automatic',
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description: 'Registers the webhook at your Meta app when the workflow is published',
			},
			{
				name: 'I Set It Up Myself',
				value: 'manual',
				description: 'You copy the URL and the verify token into the Meta App Dashboard',
			},
		],
		description: 'How WhatsApp learns where to send messages and opt-outs',
	},
	{
		displayName: 'If Another Webhook Is Set',
		name: 'ifTaken',
		type: 'options',
		noDataExpression: true,
		default: 'stop',
		displayOptions: { show: { setup: ['automatic'] } },
		options: [
			{
				name: 'Stop and Explain',
				value: 'stop',
				description: 'Leaves the other webhook as it is and says what to do',
			},
			{
				name: 'Replace It',
				value: 'replace',
				description: 'The other webhook gets nothing any more',
			},
		],
		description:
			'A Meta app sends everything to one webhook. If yours has another one already, this decides.',
	},
	{
		displayName:
			'In the Meta App Dashboard, open WhatsApp > Configuration. Paste the Production URL from above as callback URL and the verify token from below, then subscribe to the fields messages and user_preferences.',
		name: 'manualNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { setup: ['manual'] } },
	},
	{
		displayName: 'Verify Token',
		name: 'verify',
		type: 'string',
		default: '={{ $workflow.id }}',
		required: true,
		displayOptions: { show: { setup: ['manual'] } },
		description:
			'WhatsApp repeats this text when it checks the URL. Copy what is shown here, or choose your own. Save the workflow first.',
	},
	{
		displayName: 'Confirm Receipt',
		name: 'acknowledge',
		type: 'options',
		noDataExpression: true,
		default: 'afterSuccess',
		options: [
			{
				name: 'After the Workflow Succeeded',
				value: 'afterSuccess',
				description: 'If the workflow does not finish, WhatsApp delivers the message again: nothing is lost',
			},
			{
				name: 'Immediately',
				value: 'atOnce',
				description:
					'For workflows that wait or take long. If the workflow does not finish, the message is not delivered again.',
			},
		],
		description: 'When to tell WhatsApp that a message has arrived. The person who wrote sees nothing of it.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			...detectionOptions.slice(0, 1),
			{
				displayName: 'Ignore Other Messages',
				name: 'ignoreOther',
				type: 'boolean',
				default: false,
				description:
					'Whether to start nothing for messages that are neither opt-out nor opt-in. Saves executions when nothing is connected to the Other output.',
			},
			...detectionOptions.slice(1),
		],
	},
];
