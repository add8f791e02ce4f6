import type { INodeProperties } from 'n8n-workflow';

/** How dates with day and month in numbers are meant. */
export const dateOrderProperty = (description: string): INodeProperties => ({
	displayName: 'Date Order',
	name: 'dateOrder',
	type: 'options',
	default: 'day',
	options: [
		{ name: 'Day First', value: 'day', description: '03/04/2026 is 3 April' },
		{ name: 'Month First', value: 'month', description: '03/04/2026 is March 4' },
	],
	description,
});
