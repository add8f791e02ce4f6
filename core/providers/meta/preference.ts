import { createHash } from 'crypto';
import { identityOf } from '../identity';
import { id, record } from '../read';
import { occurredAt } from '../time';
import type { InboundEvent } from '../types';
import type { ValueContext } from './context';
import { makeEvent, whoIs } from './context';
import { preferenceKind } from './system';

const MARKETING = 'marketing_messages';

/**
 * Reads one of `value.user_preferences[]`: a stop or resume in WhatsApp's own settings. Only `value` says which; a stop
 * may carry a `signup_id` too.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences
 */
export function readPreference(raw: unknown, context: ValueContext, siblings: unknown[]): InboundEvent {
	const row = record(raw) ?? {};
	const own = identityOf(row.wa_id, row.user_id);
	const person = whoIs(own, context, siblings);
	const category = row.category ?? MARKETING;
	return makeEvent(context, {
		kind: category === MARKETING ? preferenceKind(row.value) : 'other',
		eventId: eventIdOf([
			context.businessNumberId ?? context.accountId,
			own.phone ?? own.bsuid ?? person.phone ?? person.bsuid,
			id(category),
			id(row.value),
			id(row.timestamp),
		]),
		...person,
		occurredAt: occurredAt(row.timestamp, context.receivedAt),
		raw,
	});
}

/** Meta gives these no id. Without a time, a later stop would pass for a redelivery of an earlier one: no id then. */
function eventIdOf(
	parts: [number?: string, who?: string, category?: string, value?: string, timestamp?: string],
) {
	const [, who, , , timestamp] = parts;
	if (!who || !timestamp) return undefined;
	return `preference:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}
