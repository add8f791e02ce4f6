import type { INodeProperties } from 'n8n-workflow';
import { resubscribe } from './contact/resubscribe.operation';
import type { Operation } from './operation';

/** Every operation, by resource. */
export const OPERATIONS: Record<string, Operation[]> = { contact: [resubscribe] };

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		default: 'contact',
		options: [{ name: 'Contact', value: 'contact' }],
	},
	...Object.entries(OPERATIONS).flatMap(([resource, operations]): INodeProperties[] => [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			default: 'resubscribe',
			displayOptions: { show: { resource: [resource] } },
			options: operations.map(({ option }) => option),
		},
		...operations.flatMap(({ option, properties: own }) =>
			own.map((property) => ({
				...property,
				displayOptions: {
					...property.displayOptions,
					show: { ...property.displayOptions?.show, resource: [resource], operation: [option.value] },
				},
			})),
		),
	]),
];
