import { Matcher } from '../audience';
import type { ConsentChange, MessageCategory } from '../consent';
import { contactKey } from '../contact';
import type { Standing } from './standing';
import { standingOf } from './standing';

/** The list as it was read. */
export interface ListNow {
	changes: readonly ConsentChange[];
	/** The digits of rows that name somebody we cannot identify. */
	unreadableDigits: readonly string[];
}

export interface Person {
	/** The keys asked for, then those that the list names together with one of them. */
	keys: string[];
	/** What the list holds under any of the keys. */
	changes: ConsentChange[];
	standing: Standing;
}

/**
 * Looks people up in the list.
 *
 * A number and a WhatsApp user ID that one change names together are the same person, so that somebody who is asked for
 * by one of them is found under the other too. A stop for any of them counts.
 *
 * @param people the keys that each person is asked for by
 */
export function lookUp(people: ReadonlyArray<readonly string[]>, list: ListNow, now: Date): Person[] {
	const asked = new Set(people.flat());
	const together = new Map<string, Set<string>>();
	for (const change of list.changes) {
		const names = namesOf(change);
		for (const name of names)
			if (asked.has(name)) names.forEach((other) => entry(together, name, newSet).add(other));
	}
	const keysOf = (keys: readonly string[]) => [
		...new Set([...keys, ...keys.flatMap((key) => [...(together.get(key) ?? [])])]),
	];

	const wanted = new Set(people.flatMap(keysOf));
	const byKey = new Map<string, ConsentChange[]>();
	const relevant = list.changes.filter((change) => {
		const names = namesOf(change).filter((name) => wanted.has(name));
		for (const name of names) entry(byKey, name, newArray).push(change);
		return names.length > 0;
	});
	const changesOf = (key: string) => byKey.get(key) ?? [];
	const matcher = (category: MessageCategory) =>
		new Matcher(relevant, list.unreadableDigits, { category }, now);
	const matchers: Record<MessageCategory, Matcher> = {
		marketing: matcher('marketing'),
		utility: matcher('utility'),
		authentication: matcher('authentication'),
		service: matcher('service'),
	};

	return people.map((asKnown) => {
		const keys = keysOf(asKnown);
		return {
			keys,
			changes: [...new Set(keys.flatMap(changesOf))],
			standing: standingOf(keys, matchers, changesOf, now),
		};
	});
}

/** Every key that a change speaks for. */
function namesOf({ contact, phone, bsuid }: ConsentChange): string[] {
	const names = new Set([contact]);
	if (bsuid) names.add(`bsuid:${bsuid}`);
	if (phone && contact.startsWith('bsuid:')) {
		const number = contactKey(phone);
		if (number.ok) names.add(number.key);
	}
	return [...names];
}

const newSet = () => new Set<string>();
const newArray = (): ConsentChange[] => [];

function entry<T>(map: Map<string, T>, key: string, create: () => T): T {
	const value = map.get(key) ?? create();
	map.set(key, value);
	return value;
}
