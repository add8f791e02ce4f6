import type { Identity } from '../identity';
import { bsuidOf, isNobody, phoneOf } from '../identity';
import { dropUndefined, record, type Json } from '../read';
import type { InboundEvent } from '../types';

/** `customer_changed_number` is the older name of the first. */
const IDENTITY_CHANGES = ['user_changed_number', 'customer_changed_number', 'user_changed_user_id'];

type SystemContent = Partial<InboundEvent> & Pick<InboundEvent, 'kind'>;

/**
 * Reads a message of type `system`: what WhatsApp says about a person. Its `body` is never read, for it holds the name
 * the person chose.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system/
 */
export function readSystem(message: Json): SystemContent {
	const system = record(message.system) ?? {};
	// The On-Premises API's form of the marketing preference.
	if (system.type === 'user_preference_changed') return { kind: preferenceKind(system.marketing) };
	if (!IDENTITY_CHANGES.some((type) => type === system.type)) return { kind: 'other' };

	const phone = phoneOf(system.new_wa_id) ?? phoneOf(system.wa_id);
	const bsuid = bsuidOf(system.user_id);
	const previous = dropUndefined<Identity>({
		phone: [message.from, system.customer, system.wa_id].map(phoneOf).find((old) => old && old !== phone),
		bsuid: [system.previous_user_id, message.from_user_id, message.from]
			.map(bsuidOf)
			.find((old) => old && old !== bsuid),
	});
	return { kind: 'identity_change', phone, bsuid, ...(isNobody(previous) ? {} : { previous }) };
}

/** Only these three words mean something: an unknown one is never read as consent. */
export function preferenceKind(value: unknown): 'native_opt_out' | 'native_opt_in' | 'other' {
	if (value === 'stop') return 'native_opt_out';
	return value === 'resume' || value === 'signup' ? 'native_opt_in' : 'other';
}
