import type { InboundEvent } from '../providers';
import { parseMetaBody, parseMetaValue } from '../providers';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Finds a provider's events in an item from some other node: a provider's webhook body, the Webhook node's output around
 * it, or what n8n's own WhatsApp Trigger makes of it.
 * @returns nothing when the item is none of these
 */
export function findEvents(json: unknown, receivedAt?: Date): InboundEvent[] | undefined {
	if (!isObject(json)) return undefined;
	if (isObject(json.body) && 'headers' in json) return findEvents(json.body, receivedAt);
	if (json.object === 'whatsapp_business_account' && Array.isArray(json.entry))
		return parseMetaBody(json, receivedAt);
	if (typeof json.field === 'string' && json.messaging_product === 'whatsapp') {
		return parseMetaValue(json, json.field, receivedAt);
	}
	return undefined;
}
