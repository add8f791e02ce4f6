import type { ConsentChange, ConsentSource } from '../consent';
import type { Secret } from '../secret';
import { mac } from '../secret';

/**
 * The key that stands for an erased contact: `erased:<secret id>:<HMAC-SHA-256, hex>`. Without the secret nobody can try
 * out numbers until one fits.
 * @param key contact key in its canonical spelling
 */
export const erasedContact = (key: string, secret: Secret) =>
	`erased:${secret.id}:${mac(secret, 'erased contact', [key])}`;

export interface ErasureRequest {
	source: ConsentSource;
	now: Date;
	actor?: string;
	reason?: string;
}

/** The fact that a contact was erased. It blocks every message and holds nothing of the person. */
export function makeErasure(
	key: string,
	secret: Secret,
	{ source, now, actor, reason }: ErasureRequest,
): ConsentChange {
	const at = now.toISOString();
	const contact = erasedContact(key, secret);
	return {
		...erasure(contact, mac(secret, 'erasure', [contact, at]), source, at, at),
		...(actor ? { actor } : {}),
		...(reason ? { reason } : {}),
	};
}

/**
 * What is recorded instead of a stop by somebody who is erased: that they stay erased, as of that stop. An opt-in that
 * arrives at the same moment cannot outrun it.
 */
export function renewErasure(stop: ConsentChange, key: string, secret: Secret): ConsentChange {
	const contact = erasedContact(key, secret);
	// The provider's id of an event may hold the number.
	const id = mac(secret, 'erasure', [contact, stop.id]);
	return {
		...erasure(contact, id, stop.source, stop.occurredAt, stop.recordedAt),
		reason: 'stopped again after the erasure',
	};
}

const erasure = (
	contact: string,
	id: string,
	source: ConsentSource,
	occurredAt: string,
	recordedAt: string,
): ConsentChange => ({
	id: `erase:${id.slice(0, 32)}`,
	contact,
	action: 'erase',
	scope: { channel: 'all', category: 'all', sender: 'all' },
	source,
	occurredAt,
	recordedAt,
});
