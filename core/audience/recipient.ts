import type { Channel } from '../consent';
import type { ContactOptions } from '../contact';
import { contactKey } from '../contact';
import type { Identity } from './fields';
import { identify, readPath } from './fields';

/** Where items hold whom a message may go to. */
export interface ContactPaths {
	/** Of numbers and WhatsApp user IDs. */
	phones: readonly string[];
	emails: readonly string[];
}

export type Recipient =
	| (Extract<Identity, { ok: true }> & {
			/** Those of the keys that a message on this channel goes to; none if only others are known. */
			reached: string[];
	  })
	| Extract<Identity, { ok: false }>;

/**
 * Whom a message on a channel goes to, with every key they are known by. A message goes to the number or, by e-mail, to the
 * address, and without a readable one it goes to nobody. What the item holds beside it counts if it can be read: people
 * stop all channels under either.
 */
export function recipientOf(
	json: unknown,
	{ phones, emails }: ContactPaths,
	channel: Channel,
	options: ContactOptions = {},
): Recipient {
	const byPhone = identify(json, phones, options);
	const byEmail = identifyByEmail(json, emails);
	const [main, other] = channel === 'email' ? [byEmail, byPhone] : [byPhone, byEmail];
	if (!main.ok) return main.reason === 'hold:no_contact' && other.ok ? { ...other, reached: [] } : main;
	if (!other.ok) return { ...main, reached: main.keys };
	return { ...other, ...main, keys: [...main.keys, ...other.keys], reached: main.keys };
}

/** Who a number, a WhatsApp user ID or an e-mail address stands for. */
export function identifyWritten(value: unknown, options: ContactOptions = {}): Identity {
	const contact = contactKey(value, { ...options, emails: true });
	if (!contact.ok)
		return { ok: false, reason: contact.reason === 'empty' ? 'hold:no_contact' : 'hold:unreadable_contact' };
	const { key, phone, bsuid, email } = contact;
	return { ok: true, keys: [key], phone, bsuid, email };
}

/** Who an item is about, by e-mail. One address that cannot be read makes the item unreadable. */
export function identifyByEmail(json: unknown, fields: readonly string[]): Identity {
	const keys: string[] = [];
	let email: string | undefined;
	for (const field of fields) {
		const value = readPath(json, field);
		if (value === undefined || value === null || value === '') continue;
		const contact = contactKey(value, { emails: true });
		if (contact.ok && contact.email) {
			if (!keys.includes(contact.key)) keys.push(contact.key);
			email ??= contact.email;
		} else if (
			contact.ok ||
			(contact.reason !== 'empty' && (fields.length === 1 || String(value).includes('@')))
		) {
			return { ok: false, reason: 'hold:unreadable_contact', field };
		}
	}
	return keys.length ? { ok: true, keys, email } : { ok: false, reason: 'hold:no_contact' };
}
