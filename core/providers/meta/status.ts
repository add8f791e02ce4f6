import { createHash } from 'crypto';
import { identityOf } from '../identity';
import { id, list, record, text } from '../read';
import { occurredAt } from '../time';
import type { InboundEvent } from '../types';
import type { ValueContext } from './context';
import { makeEvent, whoIs } from './context';
import { metaError } from './error-codes';

/**
 * Reads one of `value.statuses[]`: what became of a message the business sent.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
 */
export function readStatus(raw: unknown, context: ValueContext, siblings: unknown[]): InboundEvent {
	const status = record(raw) ?? {};
	const messageId = id(status.id);
	const state = text(status.status);
	const codes = errorCodes(status.errors);
	const optedOut =
		state === 'failed' ? codes.find((code) => metaError(code)?.treatAs === 'opted_out') : undefined;
	const errorCode = optedOut ?? codes[0];
	const eventId = messageId && state && [messageId, state, errorCode].filter(Boolean).join(':');
	const common = {
		messageId,
		occurredAt: occurredAt(status.timestamp, context.receivedAt),
		errorCode,
		callbackData: text(status.biz_opaque_callback_data),
		raw,
	};

	if (status.recipient_type === 'group') {
		const participant = identityOf(status.recipient_participant_id);
		return makeEvent(context, {
			kind: 'status_other',
			...common,
			...whoIs(participant, context, siblings),
			// One message to a group has a status for each participant.
			eventId: eventId && participant.phone ? `${eventId}:${digest(participant.phone)}` : eventId,
			groupId: id(status.recipient_id),
		});
	}
	return makeEvent(context, {
		kind: optedOut ? 'status_failed_opted_out' : 'status_other',
		...common,
		...whoIs(identityOf(status.recipient_id, status.recipient_user_id), context, siblings),
		eventId,
	});
}

function errorCodes(errors: unknown): string[] {
	return list(errors).flatMap((error) => id(record(error)?.code) ?? []);
}

function digest(value: string): string {
	return createHash('sha256').update(value).digest('hex').slice(0, 16);
}
