import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { answerChallenge } from './challenge';
import { properties } from './properties';
import { receive } from './receive';
import { isRegistered, register, unregister } from './registration';

export class WhatsAppOptOutTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WhatsApp Opt-Out Trigger',
		name: 'whatsAppOptOutTrigger',
		icon: { light: 'file:whatsAppOptOutTrigger.svg', dark: 'file:whatsAppOptOutTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["setup"] === "manual" ? "Set up by hand" : "WhatsApp Cloud API" }}',
		description:
			'Starts when somebody opts out or comes back on WhatsApp: by message, button, WhatsApp’s own setting or a send that WhatsApp refused',
		eventTriggerDescription: 'Waiting for a WhatsApp message',
		activationMessage: 'Opt-outs from WhatsApp now start this workflow.',
		defaults: { name: 'WhatsApp Opt-Out Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Opt-Out', 'Opt-In', 'Other'],
		credentials: [{ name: 'whatsAppCloudApi', required: true }],
		webhooks: [
			{ name: 'setup', httpMethod: 'GET', responseMode: 'onReceived', path: 'webhook' },
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: '={{ $parameter["acknowledge"] === "atOnce" ? "onReceived" : "lastNode" }}',
				responseData: 'noData',
				path: 'webhook',
			},
		],
		triggerPanel: {
			header: 'Listen for a WhatsApp opt-out',
			executionsHelp: {
				inactive:
					'<b>While you build</b>, click the button and write "stop" to your business number.<br /><br /><b>Once it works</b>, publish the workflow: it then starts by itself.',
				active:
					'<b>While you build</b>, click the button and write "stop" to your business number.<br /><br /><b>Published</b>, the workflow starts by itself; its runs are under Executions.',
			},
			activationHint: {
				inactive: 'Publish the workflow to record every opt-out by itself.',
				active: 'The workflow is published and records every opt-out by itself.',
			},
		},
		properties,
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions) {
				return await isRegistered(this);
			},
			async create(this: IHookFunctions) {
				return await register(this);
			},
			async delete(this: IHookFunctions) {
				return await unregister(this);
			},
		},
		/** The challenge is answered on the same address; there is nothing to register for it. */
		setup: {
			async checkExists(this: IHookFunctions) {
				return true;
			},
			async create(this: IHookFunctions) {
				return true;
			},
			async delete(this: IHookFunctions) {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return this.getWebhookName() === 'setup' ? await answerChallenge(this) : await receive(this);
	}
}
