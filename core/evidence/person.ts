import type { ListView } from '../audience';
import { keysOfPerson, Matcher } from '../audience';
import type { ConsentChange, MessageCategory } from '../consent';
import type { Standing } from './standing';
import { standingOf } from './standing';

export interface Person {
	/** The keys asked for, then those that the list names together with one of them. */
	keys: string[];
	/** What the list holds under any of the keys. */
	changes: ConsentChange[];
	standing: Standing;
}

/**
 * Looks people up in the list. Somebody who is asked for by a number or by a WhatsApp user ID is found under the other
 * one too. A stop for any of them counts. Whether messages may be sent is said about WhatsApp, or about e-mail for somebody
 * who is known by nothing else.
 *
 * @param people the keys that each person is asked for by
 */
export function lookUp(people: ReadonlyArray<readonly string[]>, view: ListView, now: Date): Person[] {
	const matchersOf = (channel: 'whatsapp' | 'email'): Record<MessageCategory, Matcher> => {
		const matcher = (category: MessageCategory) => new Matcher(view, { category, channel }, now);
		return {
			marketing: matcher('marketing'),
			utility: matcher('utility'),
			authentication: matcher('authentication'),
			service: matcher('service'),
		};
	};
	const [onWhatsApp, byEmail] = [matchersOf('whatsapp'), matchersOf('email')];
	return people.map((asKnown) => {
		const keys = keysOfPerson(asKnown, view);
		return {
			keys,
			changes: [...new Set(keys.flatMap((key) => view.naming(key)))],
			standing: standingOf(keys, isEmail(keys) ? byEmail : onWhatsApp, (key) => view.naming(key), now),
		};
	});
}

const isEmail = (keys: readonly string[]) => keys.every((key) => key.startsWith('email:'));
