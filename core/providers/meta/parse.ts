import { id, list, record } from '../read';
import { occurredAt } from '../time';
import type { InboundEvent } from '../types';
import { makeEvent, readContext } from './context';
import { readMessage } from './message';
import { readPreference } from './preference';
import { readStatus } from './status';

/**
 * The fields in which people speak to the business. Others carry the same arrays but are the business' own words
 * (`smb_message_echoes`, `message_echoes`), old chats (`history`) or a conversation somebody else handles (`standby`).
 */
const FIELDS = new Set<unknown>(['messages', 'user_preferences']);

/**
 * Reads a webhook body of the WhatsApp Business Platform that is already parsed. Also takes a bare `changes[].value` and
 * the flat body of the On-Premises API. Never throws.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
 */
export function parseMetaBody(body: unknown, receivedAt?: Date): InboundEvent[] {
	const envelope = record(body);
	if (!envelope) return [unknownEvent(body, receivedAt)];
	if (!('entry' in envelope) && !('object' in envelope))
		return parseMetaValue(envelope, undefined, receivedAt);
	const isWhatsApp = envelope.object === undefined || envelope.object === 'whatsapp_business_account';
	if (!isWhatsApp || !Array.isArray(envelope.entry)) return [unknownEvent(body, receivedAt)];
	return envelope.entry.flatMap((entry) => parseEntry(entry, receivedAt));
}

/**
 * Reads one `changes[].value`. Never throws.
 * @param field the change's `field`; when left out, the value's own, as n8n's WhatsApp Trigger puts it there. A value
 *   without any is read as messages.
 */
export function parseMetaValue(value: unknown, field?: string, receivedAt?: Date): InboundEvent[] {
	return parseValue(value, field, undefined, receivedAt);
}

function parseEntry(raw: unknown, receivedAt?: Date): InboundEvent[] {
	const entry = record(raw);
	if (!Array.isArray(entry?.changes)) return [unknownEvent(raw, receivedAt)];
	return entry.changes.flatMap((change) => {
		const { value, field } = record(change) ?? {};
		return record(value)
			? parseValue(value, field, id(entry.id), receivedAt)
			: unknownEvent(change, receivedAt);
	});
}

function parseValue(raw: unknown, field: unknown, accountId?: string, receivedAt?: Date): InboundEvent[] {
	const value = record(raw);
	if (!value) return [unknownEvent(raw, receivedAt)];
	const context = readContext(value, accountId, receivedAt);
	const effective = field === undefined ? value.field : field;
	if (effective === undefined || FIELDS.has(effective)) {
		const events = [
			...list(value.messages).map((message, _, all) => readMessage(message, context, all)),
			...list(value.statuses).map((status, _, all) => readStatus(status, context, all)),
			...list(value.user_preferences).map((row, _, all) => readPreference(row, context, all)),
		];
		if (events.length > 0) return events;
	}
	return [makeEvent(context, { kind: 'other', occurredAt: occurredAt(undefined, receivedAt), raw })];
}

function unknownEvent(raw: unknown, receivedAt?: Date): InboundEvent {
	return makeEvent({}, { kind: 'other', occurredAt: occurredAt(undefined, receivedAt), raw });
}
