import { Lexicon, spell } from './lexicon';
import { compact } from './normalise';
import { type DetectOptions } from './types';

/** `DetectOptions` in the form the stages compare with. */
export interface Choices {
	/** Language codes; all languages when absent. */
	languages?: Set<string>;
	/** The business' own words; absent when it has none. */
	own?: Lexicon;
	/** Spellings without spaces. */
	ignored: Set<string>;
}

/** Codes that WhatsApp's template languages use for a language listed under another one. */
const OTHER_CODES = new Map([
	['nb', 'no'],
	['nn', 'no'],
	['fil', 'tl'],
]);

export function readChoices(options: DetectOptions): Choices {
	const optOut = texts(options.optOutWords);
	const optIn = texts(options.optInWords);
	const codes = texts(options.languages).map(languageOf);
	return {
		languages: codes.length > 0 ? new Set(codes) : undefined,
		own: optOut.length + optIn.length > 0 ? new Lexicon([{ optOut, optIn }]) : undefined,
		ignored: new Set(texts(options.ignoreWords).map((word) => compact(spell(word)))),
	};
}

/** `pt_BR` and `pt-PT` are `pt`. */
function languageOf(locale: string): string {
	const code = locale.trim().split(/[-_]/)[0].toLowerCase();
	return OTHER_CODES.get(code) ?? code;
}

/** Options come from a form or from somebody's code: what is not a list of texts is nothing. */
function texts(list: unknown): string[] {
	return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}
