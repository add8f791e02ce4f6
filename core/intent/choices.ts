import { Lexicon, spell } from './lexicon';
import { compact } from './normalise';
import { type DetectOptions, type Intent } from './types';

/** `DetectOptions` in the form the stages compare with. */
export interface Choices {
	/** Language codes; all languages when absent. */
	languages?: Set<string>;
	/** The business' own words; absent when it has none. */
	own?: Lexicon;
	/** The business' own phrases; absent when it has none. */
	phrases?: Phrase[];
	/** Spellings without spaces. */
	ignored: Set<string>;
	wholeMessages: boolean;
}

export interface Phrase {
	intent: Exclude<Intent, 'other'>;
	/** As given. */
	phrase: string;
	/** As compared. */
	spaced: string;
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
	const help = texts(options.helpWords);
	const phrases = [
		...readPhrases('opt_out', options.optOutPhrases),
		...readPhrases('opt_in', options.optInPhrases),
		...readPhrases('help', options.helpPhrases),
	];
	const codes = texts(options.languages).map(languageOf);
	return {
		languages: codes.length > 0 ? new Set(codes) : undefined,
		own: optOut.length + optIn.length + help.length > 0 ? new Lexicon([{ optOut, optIn, help }]) : undefined,
		phrases: phrases.length > 0 ? phrases : undefined,
		ignored: new Set(texts(options.ignoreWords).map((word) => compact(spell(word)))),
		wholeMessages: options.wholeMessages === true,
	};
}

function readPhrases(intent: Phrase['intent'], phrases: unknown): Phrase[] {
	return texts(phrases)
		.map((phrase) => ({ intent, phrase: phrase.trim(), spaced: spell(phrase) }))
		.filter(({ spaced }) => spaced !== '');
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
