import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';

/** One thing that the node does: its entry in the Operation field, its parameters, and the work. */
export interface Operation {
	option: INodePropertyOptions & { value: string };
	properties: INodeProperties[];
	execute: (context: IExecuteFunctions) => Promise<INodeExecutionData[]>;
}
