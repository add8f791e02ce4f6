import { toAscii } from './to-ascii';
import type { ContactProblem } from './types';

/** What a text that looks like one phone number says. */
export interface Spelling {
	digits: string;
	/** Whether it says by a plus that the digits begin with a calling code. */
	plus: boolean;
	/** How many digits stand before the first separator. */
	firstGroup: number;
	/** Whether it begins with a bracket, as in `(415) 555-2671`. */
	bracket: boolean;
}

/** More than this is not a number, whatever it holds. */
const MAX_DIGITS = 20;

const FOREIGN = 0;
const SPACE = 1;
const MARK = 2;
const BRACKET = 3;
const PLUS = 4;
const BETWEEN_NUMBERS = 5;

const KINDS = new Uint8Array(128);
for (const [kind, characters] of [
	[SPACE, ' \t'],
	[MARK, '-.'],
	[BRACKET, '()[]'],
	[PLUS, '+'],
	[BETWEEN_NUMBERS, '/,;|&\r\n'],
] as const) {
	for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}

/**
 * Takes the digits out of a number as people write it. Nothing is guessed: a text with anything that does not belong in
 * one phone number (letters, an extension, a second number, a date, a decimal fraction) is refused.
 */
export function readSpelling(text: string): Spelling | ContactProblem {
	let digits = '';
	let groupStart = -1;
	let firstGroup = 0;
	let plus = false;
	let bracket = false;
	let marks = false;
	let numbers = false;

	for (let i = 0; i <= text.length; i++) {
		const code = i < text.length ? text.charCodeAt(i) : 32;
		if (code >= 48 && code <= 57) {
			if (groupStart < 0) groupStart = i;
			continue;
		}
		if (groupStart >= 0) {
			digits += text.slice(groupStart, i);
			firstGroup ||= digits.length;
			groupStart = -1;
		}
		if (code >= 128) return readSpelling(toAscii(text));
		switch (KINDS[code]) {
			case FOREIGN:
				return 'not_a_phone';
			case PLUS:
				if (plus || digits) return several(text);
				plus = true;
				break;
			case BRACKET:
				bracket ||= !plus && !digits;
				break;
			case MARK:
				if (!plus && !digits) return 'not_a_phone';
				marks = true;
				break;
			case BETWEEN_NUMBERS:
				numbers = true;
		}
	}

	if (!digits) return 'not_a_phone';
	if (numbers && (digits.length < 7 || !AREA_SLASH_NUMBER.test(text))) return several(text);
	if (marks && (DECIMAL.test(text) || DATE.test(text))) return 'not_a_phone';
	if (digits.length > MAX_DIGITS) return holdsSeveral(text, /\s/) ? 'several_phones' : 'too_long';
	return { digits, plus, firstGroup, bracket };
}

/** `030/1234567`, `+49 (0)30 / 1234567`: an area code before the slash, not another number. */
const SEPARATORS = '[-. \\t()[\\]]*';
const AREA_SLASH_NUMBER = new RegExp(
	`^${SEPARATORS}(?:\\+${SEPARATORS}(?:\\d${SEPARATORS}){3,9}|(?:\\d${SEPARATORS}){2,6})/${SEPARATORS}(?:\\d${SEPARATORS}){4,}$`,
);

/** A leading zero makes `030.123456` a number with its area code. */
const DECIMAL = /^\s*(?:0|[1-9]\d*)\.\d+\s*$/;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const DATE = new RegExp(
	`^\\s*(?:${YEAR}[-.]${MONTH}[-.]${DAY}|(?:${DAY}[-.]${MONTH}|${MONTH}[-.]${DAY})[-.](?:${YEAR}|\\d\\d))\\s*$`,
);

const several = (text: string) => (holdsSeveral(text, /[+/,;|&\r\n]/) ? 'several_phones' : 'not_a_phone');

const holdsSeveral = (text: string, separator: RegExp) =>
	text.split(separator).filter((part) => part.replace(/\D/g, '').length >= 7).length > 1;
