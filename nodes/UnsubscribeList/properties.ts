import type { INodeProperties } from 'n8n-workflow';
import { contactOperations } from './contact';
import { listOperations } from './list';
import type { Operation } from './operation';

/** Every operation, by resource. */
export const OPERATIONS: Record<string, Operation[]> = {
	contact: contactOperations,
	list: listOperations,
};

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		default: 'contact',
		options: [
			{ name: 'Contact', value: 'contact', description: 'The person that each item is about' },
			{ name: 'List', value: 'list', description: 'The unsubscribe list as a whole' },
		],
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'resubscribe',
		displayOptions: { show: { resource: ['contact'] } },
		options: contactOperations.map(({ option }) => option),
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'getMany',
		displayOptions: { show: { resource: ['list'] } },
		options: listOperations.map(({ option }) => option),
	},
	...Object.entries(OPERATIONS).flatMap(([resource, operations]) =>
		operations.flatMap((operation) => parametersOf(operation, resource)),
	),
];

/** An operation's own parameters, shown for it alone. */
function parametersOf({ option, properties: own }: Operation, resource: string): INodeProperties[] {
	return own.map((property) => ({
		...property,
		displayOptions: {
			...property.displayOptions,
			show: { ...property.displayOptions?.show, resource: [resource], operation: [option.value] },
		},
	}));
}
