import type { ConsentSource } from '../consent';

/** Why no confirmation is due. */
export type NoConfirmationReason =
	/** WhatsApp's own setting: WhatsApp has answered already. */
	| 'native'
	/** A failed send: the person stopped the messages before, elsewhere. */
	| 'send_failure'
	/** The page behind the link has answered already, and a visit opens no customer service window. */
	| 'page'
	/** Entered by somebody else, imported or synced. */
	| 'not_by_person'
	/** Not an opt-out: there is no text for it. */
	| 'not_opt_out'
	| 'already_confirmed'
	/** The customer service window is over, or nobody can tell when it began. */
	| 'window_closed';

export type ConfirmationDecision = { send: true } | { send: false; reason: NoConfirmationReason };

export interface ConfirmationCase {
	source: ConsentSource;
	/** `opt_out` when left out. */
	action?: string;
	/** ISO 8601: when the person wrote, which is when the window opened. */
	occurredAt: string;
	/**
	 * Whether an act that was confirmed had opted the person out in this scope before. Two machines answering each
	 * other would otherwise never end.
	 */
	confirmedBefore: boolean;
	now: Date;
}

/**
 * A business may write freely for 24 hours after the person's last message.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
 */
const WINDOW = 24 * 60 * 60 * 1000;

/** How far a provider's clock may run ahead of ours. */
const CLOCK_SKEW = 5 * 60 * 1000;

/** Whether an opt-out from this source is a message of the person, which gets an answer. */
export function isConfirmable(source: ConsentSource): boolean {
	return source === 'keyword' || source === 'button';
}

/**
 * Whether a recorded opt-out gets a confirmation. That it gets only one is the list's business: the caller reserves
 * it by the id of the change.
 */
export function shouldConfirm({
	source,
	action = 'opt_out',
	occurredAt,
	confirmedBefore,
	now,
}: ConfirmationCase): ConfirmationDecision {
	if (action !== 'opt_out') return { send: false, reason: 'not_opt_out' };
	if (!isConfirmable(source)) return { send: false, reason: reasonAgainst(source) };
	if (confirmedBefore) return { send: false, reason: 'already_confirmed' };
	const age = now.getTime() - Date.parse(occurredAt);
	return age > -CLOCK_SKEW && age < WINDOW ? { send: true } : { send: false, reason: 'window_closed' };
}

function reasonAgainst(source: ConsentSource): NoConfirmationReason {
	if (source === 'native' || source === 'send_failure') return source;
	return source === 'link' ? 'page' : 'not_by_person';
}
