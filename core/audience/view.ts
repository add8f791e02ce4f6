import type { ConsentChange } from '../consent';
import { contactKey } from '../contact';

/** A row of the list that names somebody we cannot identify. */
export interface UnreadableRow {
	row: number;
	/** The digits of the row's phone; empty when there are none. */
	digits: string;
}

/** What the list says, at one moment, about the contacts that it was asked for. */
export interface ListView {
	/** Every change that names a key, as its contact or as the other identity of the same person. */
	naming(key: string): readonly ConsentChange[];
	readonly unreadable: readonly UnreadableRow[];
	/** The ids of the keys that erased contacts in the list were hashed with. */
	readonly erasedKeyIds: readonly string[];
}

/** Every key that a change speaks for: the row's own, and the other identity that came with it. */
export function namesOf({ contact, bsuid, phone }: ConsentChange): Set<string> {
	const names = new Set([contact]);
	if (bsuid) names.add(`bsuid:${bsuid}`);
	if (phone && phone !== contact) {
		const key = contactKey(phone);
		if (key.ok) names.add(key.key);
	}
	return names;
}

/**
 * The keys of the person with these keys. A number and a WhatsApp user ID that one change names together are the same
 * person, so that what was recorded under one of them holds for the other. This goes one step only: numbers are given
 * to new owners, whose other identities are not the first one's.
 */
export function keysOfPerson(keys: readonly string[], view: Pick<ListView, 'naming'>): string[] {
	const found = new Set(keys);
	for (const key of keys) {
		for (const change of view.naming(key)) {
			if (linksKeys(change)) for (const name of namesOf(change)) found.add(name);
		}
	}
	return [...found];
}

/** Whether a change can name more than one identity. */
export const linksKeys = ({ contact, bsuid, phone }: ConsentChange) =>
	Boolean(bsuid || (phone && !contact.startsWith('+')));

/** @returns the id of the key that an erased contact was hashed with */
export const erasedKeyId = (contact: string): string | undefined => /^erased:([^:]+):/.exec(contact)?.[1];

/** A view of changes that are all in memory. */
export function viewOf(
	changes: Iterable<ConsentChange>,
	unreadable: readonly UnreadableRow[] = [],
): ListView {
	const byName = new Map<string, ConsentChange[]>();
	const keyIds = new Set<string>();
	for (const change of changes) {
		for (const name of namesOf(change)) {
			const known = byName.get(name);
			if (known) known.push(change);
			else byName.set(name, [change]);
		}
		const keyId = erasedKeyId(change.contact);
		if (keyId) keyIds.add(keyId);
	}
	return { naming: (key) => byName.get(key) ?? [], unreadable, erasedKeyIds: [...keyIds] };
}
