import { createHash } from 'crypto';
import type { ConsentChange } from '../consent';
import { scopeKey } from '../consent';

/** A change as its row in the history says it. */
export interface SealedChange {
	change: ConsentChange;
	/** Of the change and of `previous`; empty if it was written before there were seals. */
	hash: string;
	/** The hash of the same contact's event before this one; empty for the first. */
	previous: string;
}

/**
 * Ties a change to the one before it: SHA-256 over every field of both, 32 hex digits. What a table gives back as it was
 * written has the same seal, in whatever order its fields come, and whether or not a phone repeats the contact.
 * @param previous the hash of the contact's event before; empty for the first
 */
export function seal(change: ConsentChange, previous: string): string {
	const phone = change.phone === change.contact ? undefined : change.phone;
	const text = JSON.stringify([content({ ...change, phone, scope: scopeKey(change.scope) }), previous]);
	return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The fields in one order, without those that say nothing: a table does not tell them from missing ones. */
function content(value: unknown): unknown {
	if (typeof value === 'string') return wellFormed(value).trim();
	if (typeof value !== 'object' || value === null) return value;
	return Object.entries(value)
		.map(([name, field]) => [name, content(field)])
		.filter(([, field]) => !isEmpty(field))
		.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

const isEmpty = (field: unknown) =>
	field === undefined || field === null || field === '' || (Array.isArray(field) && !field.length);

/** Half of a surrogate pair does not survive in a table. */
const wellFormed = (text: string) =>
	/[\ud800-\udfff]/.test(text) ? Buffer.from(text, 'utf8').toString('utf8') : text;
