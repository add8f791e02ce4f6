import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { findContactFields, readPath } from '../../core/audience';

export const phoneFieldProperty: INodeProperties = {
	displayName: 'Phone Field',
	name: 'phoneField',
	type: 'string',
	default: '',
	placeholder: 'e.g. phone (found by itself if empty)',
	description:
		'Name of the field that holds the WhatsApp number or user ID; a path such as contact.phone works too. Leave empty to find it by itself. This is a name, not an expression: that keeps large audiences fast.',
};

export const defaultCountryProperty: INodeProperties = {
	displayName: 'Default Country',
	name: 'defaultCountry',
	type: 'string',
	default: '',
	placeholder: 'e.g. ES',
	description:
		'Two-letter country code for numbers that are written without one. Without it such numbers cannot be told apart from those of other countries and are not used.',
};

/** The fields to read contacts from: the one the user named, or those with usual names. */
export function contactFields(context: IExecuteFunctions, items: INodeExecutionData[]): string[] {
	const named = (context.getNodeParameter('phoneField', 0, '') as string).trim();
	const jsons = items.map((item) => item.json);
	if (!named) return findContactFields(jsons);
	if (items.length && jsons.every((json) => readPath(json, named) === undefined)) {
		const names = Object.keys(items[0].json).slice(0, 20).join(', ');
		throw new NodeOperationError(context.getNode(), `No item has a field "${named}"`, {
			description: `[phone_field_missing] Phone Field takes the name of a field, e.g. phone. The first item has: ${names || 'no fields'}.`,
		});
	}
	return [named];
}

/** A country code as typed, or undefined. */
export function defaultCountry(context: IExecuteFunctions): string | undefined {
	const country = (context.getNodeParameter('options.defaultCountry', 0, '') as string).trim().toUpperCase();
	if (country && !/^[A-Z]{2}$/.test(country)) {
		throw new NodeOperationError(context.getNode(), `Default Country "${country}" is not a country code`, {
			description: '[country_code_invalid] Use two letters, e.g. ES for Spain or US for the United States.',
		});
	}
	return country || undefined;
}
