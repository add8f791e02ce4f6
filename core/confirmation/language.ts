import { LANGUAGE_OF_CALLING_CODE, LONGEST_CALLING_CODE } from './calling-codes';
import { TEXTS, type ConfirmationTexts } from './texts';

const BY_CODE = new Map(TEXTS.map((texts) => [texts.code.toLowerCase(), texts]));

/** Other codes for languages that have a text: old ISO 639-1 codes, and languages that read each other's. */
const OTHER_CODES = new Map([
	['fil', 'tl'],
	['in', 'id'],
	['iw', 'he'],
	['nb', 'no'],
	['nn', 'no'],
]);

const TRADITIONAL_CHINESE = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/;

/** The languages that a confirmation can be written in, for a list to choose from. */
export const confirmationLanguages: Array<{ name: string; value: string }> = TEXTS.map(({ name, code }) => ({
	name,
	value: code,
})).sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * The texts of a person's language: of the tag if there is one for it, else of the country of the number, else English.
 *
 * @param tag a BCP 47 language tag, `_` for `-` included.
 * @param phone in E.164.
 */
export function textsFor(tag: string | undefined, phone: string | undefined): ConfirmationTexts {
	return byTag(tag) ?? byPhone(phone) ?? BY_CODE.get('en')!;
}

function byTag(tag: unknown): ConfirmationTexts | undefined {
	if (typeof tag !== 'string') return undefined;
	const words = tag.trim().toLowerCase().replace(/_/g, '-').slice(0, 40);
	if (TRADITIONAL_CHINESE.test(words)) return BY_CODE.get('zh-hant');
	const language = words.split('-')[0];
	return BY_CODE.get(OTHER_CODES.get(language) ?? language);
}

function byPhone(phone: unknown): ConfirmationTexts | undefined {
	if (typeof phone !== 'string' || !/^\+\d/.test(phone)) return undefined;
	for (let length = LONGEST_CALLING_CODE; length > 0; length--) {
		const code = phone.slice(1, 1 + length);
		if (Object.hasOwn(LANGUAGE_OF_CALLING_CODE, code)) return byTag(LANGUAGE_OF_CALLING_CODE[code]);
	}
	return undefined;
}
