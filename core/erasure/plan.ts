import type { ListView } from '../audience';
import { keysOfPerson, namesOf } from '../audience';

export interface ErasurePlan {
	/** Whatever names one of these goes. */
	contacts: string[];
	/** Everybody whom a row that goes could have blocked: each of them stays blocked. */
	identities: string[];
}

/**
 * Whom an erasure reaches: the person under every key that the list knows them by.
 * @param keys what the person was named by
 */
export function planErasure(keys: readonly string[], view: Pick<ListView, 'naming'>): ErasurePlan {
	const contacts = new Set(keysOfPerson(keys, view));
	// A contact goes as a whole: with a part of its rows its history would seem to have been cut.
	for (const key of [...contacts]) for (const { contact } of view.naming(key)) contacts.add(contact);
	const identities = new Set(contacts);
	for (const key of contacts) {
		for (const change of view.naming(key)) for (const name of namesOf(change)) identities.add(name);
	}
	const isPlain = (key: string) => !key.startsWith('erased:');
	return { contacts: [...contacts].filter(isPlain), identities: [...identities].filter(isPlain) };
}
