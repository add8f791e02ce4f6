import type { ConsentChange } from '../consent';
import type { ListView } from './view';

/**
 * A view in which what is recorded about an erased contact is found under the contact's own key too, so that an erasure
 * and a later return are weighed against each other.
 * @param erased what the list says under the hashes of a key
 */
export function withErased(view: ListView, erased: ReadonlyMap<string, readonly ConsentChange[]>): ListView {
	return {
		unreadable: view.unreadable,
		erasedKeyIds: view.erasedKeyIds,
		naming(key) {
			const found = erased.get(key);
			return found ? [...view.naming(key), ...found] : view.naming(key);
		},
	};
}
