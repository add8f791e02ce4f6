import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { testSecret } from '../shared/secret';
import { OPERATIONS, properties } from './properties';

export class UnsubscribeList implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Unsubscribe List',
		name: 'unsubscribeList',
		icon: { light: 'file:unsubscribeList.svg', dark: 'file:unsubscribeList.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Takes care of the unsubscribe list: check, history, pause, come back, evidence and erasure of a contact; search, import, export, report and verification of the list',
		defaults: { name: 'Unsubscribe List' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'whatsAppOptOutSecretApi', testedBy: 'testSecret' }],
		properties,
	};

	methods = { credentialTest: { testSecret } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const resource = this.getNodeParameter('resource', 0) as string;
		const name = this.getNodeParameter('operation', 0) as string;
		const operation = OPERATIONS[resource]?.find(({ option }) => option.value === name);
		if (!operation)
			throw new NodeOperationError(this.getNode(), `There is no operation "${name}" for "${resource}"`);
		return [await operation.execute(this)];
	}
}
