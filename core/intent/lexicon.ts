import { type LanguageData } from './languages/types';
import { compact, splitSymbols, splitWords, squeeze } from './normalise';
import { type Intent, type ScopeHint } from './types';

/** How sure a listed entry makes us; see `Detection.confidence`. */
export const CONFIDENCE = { certain: 1, listed: 0.95, tolerant: 0.9, ambiguous: 0.7 };

export interface Entry {
	intent: Exclude<Intent, 'other'>;
	/** As listed. */
	word: string;
	/** As compared, with its spaces. */
	spaced: string;
	scope?: ScopeHint;
	/** The one kind of message it counts in. */
	only?: 'text' | 'button';
	confidence: number;
	/** Every language that lists it; `undefined` stands for all of them. */
	languages: Array<string | undefined>;
}

/** Entries by their spelling without spaces, and by that spelling with every run of a letter reduced to one. */
export interface Lexicon {
	exact: Map<string, Entry>;
	stretched: Map<string, Entry>;
}

type Listed = Omit<Entry, 'spaced' | 'languages'>;

const MARKETING: ScopeHint = { category: 'marketing' };
const EVERYTHING: ScopeHint = { category: 'all' };

/** Everything a language lists, its frames filled in. */
export function listEntries(language: LanguageData): Listed[] {
	const listed: Listed[] = [];
	const add = (
		intent: Listed['intent'],
		words: string[] | undefined,
		{ scope, only }: Pick<Listed, 'scope' | 'only'> = {},
	) => {
		const confidence = only === undefined ? CONFIDENCE.listed : CONFIDENCE.ambiguous;
		for (const word of words ?? []) listed.push({ intent, word, scope, only, confidence });
	};
	const addFrames = (intent: Listed['intent'], frames: string[] | undefined) => {
		for (const frame of frames ?? []) {
			const fill = (things?: string[]) => things?.map((thing) => frame.replace('…', thing));
			add(intent, fill(language.things?.messages));
			add(intent, fill(language.things?.marketing), { scope: MARKETING });
			add(intent, fill(language.things?.everything), { scope: EVERYTHING });
		}
	};
	add('opt_out', language.optOut);
	add('opt_out', language.optOutMarketing, { scope: MARKETING });
	add('opt_out', language.optOutAll, { scope: EVERYTHING });
	add('opt_out', language.optOutTyped, { only: 'text' });
	add('opt_out', language.optOutButton, { only: 'button' });
	addFrames('opt_out', language.optOutFrames);
	add('opt_in', language.optIn);
	add('opt_in', language.optInTyped, { only: 'text' });
	addFrames('opt_in', language.optInFrames);
	add('help', language.help);
	return listed;
}

/**
 * Entries that several languages share become one. Where they disagree about its meaning, opting out goes before
 * asking for help and that before opting in, so that a stop is never read as a start.
 */
export function buildLexicon(languages: LanguageData[]): Lexicon {
	const lexicon: Lexicon = { exact: new Map(), stretched: new Map() };
	for (const language of languages) {
		const marked = new Set(language.marked);
		for (const listed of listEntries(language)) {
			const spaced = spell(listed.word, marked.has(listed.word));
			if (spaced === '') continue;
			const entry = { ...listed, spaced, languages: [language.code] };
			const key = compact(spaced);
			put(lexicon.exact, key, entry);
			put(lexicon.stretched, squeeze(key), entry);
		}
	}
	return lexicon;
}

const CAUTION = { opt_out: 2, help: 1, opt_in: 0 };

function put(entries: Map<string, Entry>, key: string, entry: Entry): void {
	const present = entries.get(key);
	if (present === undefined || CAUTION[entry.intent] > CAUTION[present.intent]) {
		entries.set(key, { ...entry });
	} else if (present.intent === entry.intent) {
		present.languages = [...new Set([...present.languages, ...entry.languages])];
	}
}

/** How a listed word is compared: its words with single spaces, or its emoji when it has no words. */
export function spell(word: string, marked = false): string {
	const words = splitWords(word);
	if (words.length === 0) return splitSymbols(word).join('');
	return words.map((part) => (marked ? part.marked : part.folded)).join(' ');
}
