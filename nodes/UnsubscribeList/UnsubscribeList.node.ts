import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { properties } from './properties';
import { resubscribe } from './resubscribe.operation';

export class UnsubscribeList implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Unsubscribe List',
		name: 'unsubscribeList',
		icon: { light: 'file:unsubscribeList.svg', dark: 'file:unsubscribeList.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Takes care of the unsubscribe list: records that a person came back by their own act',
		defaults: { name: 'Unsubscribe List' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await resubscribe(this)];
	}
}
