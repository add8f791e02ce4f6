import { type LanguageData } from './languages/types';
import { compact, splitSymbols, splitWords, squeeze } from './normalise';
import { type Intent, type ScopeHint } from './types';

/** How sure a listed entry makes us; see `Detection.confidence`. */
export const CONFIDENCE = { certain: 1, listed: 0.95, tolerant: 0.9, misspelt: 0.8, ambiguous: 0.7 };

export interface Entry {
	intent: Exclude<Intent, 'other'>;
	/** As listed. */
	word: string;
	/** As compared, with single spaces between its words. */
	spaced: string;
	scope?: ScopeHint;
	/** The one kind of message it counts in. */
	only?: 'text' | 'button';
	confidence: number;
	/** Every language that lists it; `undefined` stands for all of them. */
	languages: Array<string | undefined>;
}

const CAUTION = { opt_out: 2, help: 1, opt_in: 0 };

/**
 * What languages list, found by its spelling without spaces. Where they disagree about an entry, opting out goes before
 * asking for help and that before opting in, so that a stop is never read as a start.
 */
export class Lexicon {
	private readonly exact = new Map<string, Entry>();
	private squeezed?: Map<string, Entry>;
	private longest = 0;

	constructor(languages: LanguageData[]) {
		for (const language of languages) {
			for (const entry of listEntries(language)) put(this.exact, compact(entry.spaced), entry);
		}
		for (const key of this.exact.keys()) this.longest = Math.max(this.longest, key.length);
	}

	find(spaced: string): Entry | undefined {
		// Spelled out letter by letter, an entry is twice as long.
		return spaced.length > 2 * this.longest ? undefined : this.exact.get(compact(spaced));
	}

	entries(): IterableIterator<Entry> {
		return this.exact.values();
	}

	/** As `find`, every run of a letter counting as one letter. */
	findStretched(spaced: string): Entry | undefined {
		if (this.squeezed === undefined) {
			this.squeezed = new Map();
			for (const [key, entry] of this.exact) put(this.squeezed, squeeze(key), entry);
		}
		return this.squeezed.get(squeeze(compact(spaced)));
	}
}

function put(entries: Map<string, Entry>, key: string, entry: Entry): void {
	const present = entries.get(key);
	if (key === '') return;
	if (present === undefined || CAUTION[entry.intent] > CAUTION[present.intent]) {
		entries.set(key, entry);
	} else if (present.intent === entry.intent) {
		const languages = [...new Set([...present.languages, ...entry.languages])];
		entries.set(key, { ...present, languages });
	}
}

/** Everything a language lists, its frames filled in. */
export function listEntries(language: LanguageData): Entry[] {
	const entries: Entry[] = [];
	const marked = new Set(language.marked);
	const add = (
		intent: Entry['intent'],
		words: string[] = [],
		{ scope, only, spelled }: { scope?: ScopeHint; only?: Entry['only']; spelled?: string[] } = {},
	) => {
		const confidence = only === undefined ? CONFIDENCE.listed : CONFIDENCE.ambiguous;
		words.forEach((word, index) => {
			const spaced = spelled?.[index] ?? spell(word, marked.has(word));
			entries.push({ intent, word, spaced, scope, only, confidence, languages: [language.code] });
		});
	};
	const fill = (intent: Entry['intent'], frames: string[] = []) => {
		const { messages, marketing, everything } = language.things ?? {};
		for (const [things, scope] of [[messages], [marketing, MARKETING], [everything, EVERYTHING]] as const) {
			const spelledThings = things?.map((thing) => spell(thing));
			for (const frame of frames) {
				const words = things?.map((thing) => frame.replace('…', thing));
				const gap = frame.includes(' ') ? ' ' : '';
				const [before, after] = frame.split('…').map((part) => spell(part));
				const spelled = spelledThings?.map((thing) => [before, thing, after].filter(Boolean).join(gap));
				add(intent, words, { scope, spelled });
			}
		}
	};

	add('opt_out', language.optOut);
	add('opt_out', language.optOutMarketing, { scope: MARKETING });
	add('opt_out', language.optOutAll, { scope: EVERYTHING });
	add('opt_out', language.optOutTyped, { only: 'text' });
	add('opt_out', language.optOutButton, { only: 'button' });
	fill('opt_out', language.optOutFrames);
	add('opt_in', language.optIn);
	add('opt_in', language.optInTyped, { only: 'text' });
	fill('opt_in', language.optInFrames);
	add('help', language.help);
	return entries;
}

const MARKETING: ScopeHint = { category: 'marketing' };
const EVERYTHING: ScopeHint = { category: 'all' };

/** How a listed word is compared: its words with single spaces, or its emoji when it has no words. */
export function spell(word: string, marked = false): string {
	const words = splitWords(word);
	if (words.length === 0) return splitSymbols(word).join('');
	return words.map((part) => (marked ? part.marked : part.folded)).join(' ');
}
