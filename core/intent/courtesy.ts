import { type LanguageData } from './languages/types';
import { splitWords, type Word } from './normalise';

export interface Courtesy {
	/** Phrases, their words joined by single spaces. */
	phrases: Set<string>;
	/** In words. */
	longest: number;
	/** What may hang on to a word in languages without spaces, longest first. */
	affixes: string[];
}

export function buildCourtesy(languages: LanguageData[]): Courtesy {
	const phrases = new Set<string>();
	const affixes = new Set<string>();
	let longest = 0;
	for (const { courtesy = [], unspaced } of languages) {
		for (const phrase of courtesy) {
			const words = splitWords(phrase).map(({ folded }) => folded);
			phrases.add(words.join(' '));
			longest = Math.max(longest, words.length);
			if (unspaced) affixes.add(words.join(''));
		}
	}
	return { phrases, longest, affixes: [...affixes].sort((a, b) => b.length - a.length) };
}

/** What is left of a message without the courtesies it begins and ends with. */
export function stripCourtesy(words: Word[], courtesy: Courtesy): Word[] {
	let start = 0;
	let end = words.length;
	for (let found = true; found && start < end;) {
		const atEnd = phraseLength(words, start, end, courtesy, true);
		end -= atEnd;
		const atStart = phraseLength(words, start, end, courtesy, false);
		start += atStart;
		found = atEnd + atStart > 0;
	}
	return words.slice(start, end);
}

function phraseLength(words: Word[], start: number, end: number, courtesy: Courtesy, atEnd: boolean): number {
	for (let length = Math.min(courtesy.longest, end - start); length > 0; length--) {
		const from = atEnd ? end - length : start;
		const phrase = words.slice(from, from + length).map(({ folded }) => folded);
		if (courtesy.phrases.has(phrase.join(' '))) return length;
	}
	return 0;
}

/** The same for what hangs on to the first and the last word. */
export function stripAffixes(words: Word[], { affixes }: Courtesy): Word[] {
	const stripped = words.map((word, index) => {
		let folded = word.folded;
		if (index === 0) folded = trimStart(folded, affixes);
		if (index === words.length - 1) folded = trimEnd(folded, affixes);
		return folded === word.folded ? word : { folded, marked: folded };
	});
	return stripped.filter(({ folded }) => folded !== '');
}

function trimStart(text: string, affixes: string[]): string {
	let rest = text;
	for (let affix; (affix = affixes.find((one) => rest.startsWith(one)));) rest = rest.slice(affix.length);
	return rest;
}

function trimEnd(text: string, affixes: string[]): string {
	let rest = text;
	for (let affix; (affix = affixes.find((one) => rest.endsWith(one)));) rest = rest.slice(0, -affix.length);
	return rest;
}
