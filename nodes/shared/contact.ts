import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ContactPaths } from '../../core/audience';
import { findContactFields, findEmailFields, readPath } from '../../core/audience';
import type { Channel } from '../../core/consent';

export const phoneFieldProperty: INodeProperties = {
	displayName: 'Phone Field',
	name: 'phoneField',
	type: 'string',
	default: '',
	placeholder: 'e.g. phone (found by itself if empty)',
	description:
		'Name of the field that holds the WhatsApp number or user ID, or the email address if the channel is email; a path such as contact.phone works too. Leave empty to find it by itself. This is a name, not an expression: that keeps large audiences fast.',
};

/** For one person at a time: whoever runs the node by hand, and an AI agent that knows a number but has no items. */
const numberProperty: INodeProperties = {
	displayName: 'Phone Number',
	name: 'number',
	type: 'string',
	default: '',
	placeholder: 'e.g. +34600999888',
	description:
		'The number with its country code, the WhatsApp user ID or the email address of one person. Leave empty to take it from a field of each item.',
};

/** Who an operation is about. */
export const whoProperties: INodeProperties[] = [numberProperty, phoneFieldProperty];

export const defaultCountryProperty: INodeProperties = {
	displayName: 'Default Country',
	name: 'defaultCountry',
	type: 'string',
	default: '',
	placeholder: 'e.g. ES',
	description:
		'Two-letter country code for numbers that are written without one. Without it such numbers cannot be told apart from those of other countries and are not used.',
};

/**
 * Where the items hold whom they are about: in the field that the user named, or in those with usual names.
 * @param channel what the named field is for: e-mail addresses, or numbers and user IDs
 */
export function contactPaths(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	channel: Channel = 'whatsapp',
): ContactPaths {
	const named = (context.getNodeParameter('phoneField', 0, '') as string).trim();
	const jsons = items.map((item) => item.json);
	const found = { phones: findContactFields(jsons), emails: findEmailFields(jsons) };
	if (!named) return found;
	if (items.length && jsons.every((json) => readPath(json, named) === undefined)) {
		const names = Object.keys(items[0].json).slice(0, 20).join(', ');
		throw new NodeOperationError(context.getNode(), `No item has a field "${named}"`, {
			description: `[phone_field_missing] Phone Field takes the name of a field, e.g. phone. The first item has: ${names || 'no fields'}.`,
		});
	}
	return channel === 'email' ? { ...found, emails: [named] } : { ...found, phones: [named] };
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
