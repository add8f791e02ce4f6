import type { ConsentChange } from '../consent';

const MAX_LENGTH = 80;
/** Digits that may belong together: a number as people write it. */
const NUMBER = /(?:\+|\b(?:00)?)\d(?:[\s()./-]{0,2}\d){6,}/g;
/** Line breaks and other controls, and the marks that turn the direction of whatever follows. */
const CONTROLS = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;
/** Numbers are told apart by their ends, since people leave the country out. */
const TELLING_DIGITS = 8;

/**
 * Names of campaigns, buttons and topics come from elsewhere and can hold anything. This makes a function that keeps
 * them short and takes out whatever is written as a phone number with its country, or ends as one that is on record.
 */
export function anonymiser(changes: Iterable<ConsentChange>): (name: string) => string {
	const known = new Set<string>();
	for (const { contact, phone } of changes) {
		for (const number of [contact, phone]) {
			if (typeof number === 'string') known.add(ending(number));
		}
	}
	const isPhone = (text: string) =>
		/^(?:\+|00)/.test(text) || (digits(text).length >= TELLING_DIGITS && known.has(ending(text)));
	return (name) => {
		const line = name
			.slice(0, MAX_LENGTH * 4)
			.replace(CONTROLS, ' ')
			.trim();
		const shown = line.replace(NUMBER, (text) => (isPhone(text) ? '…' : text));
		const characters = [...shown];
		return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…` : shown;
	};
}

const digits = (text: string) => text.replace(/\D/g, '');
const ending = (text: string) => digits(text).slice(-TELLING_DIGITS);
