import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { passOn, toNodeError } from '../shared/failures';
import { confirmAll } from './confirm';
import { properties } from './properties';

export class SendConfirmation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Send Confirmation',
		name: 'sendConfirmation',
		icon: { light: 'file:sendConfirmation.svg', dark: 'file:sendConfirmation.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["message"] === "own" ? "Own text" : "Built-in text" }}',
		description: 'Tells people once that they are unsubscribed, in their language and with the way back',
		defaults: { name: 'Send Confirmation' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'whatsAppCloudApi', required: true }],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		try {
			return [await confirmAll(this, items)];
		} catch (error) {
			const failure = toNodeError(this, error);
			if (!this.continueOnFail()) throw failure;
			return [items.map((item, index) => passOn(this, item, index, failure))];
		}
	}
}
