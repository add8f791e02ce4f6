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
	let found = true;
	while (found && start < end) {
		const atEnd = phraseLength(words, start, end, courtesy, true);
		end -= atEnd;
		const atStart = phraseLength(words, start, end, courtesy, false);
		start += atStart;
		found = atEnd + atStart > 0;
	}
	const rest = words.slice(start, end);
	return rest.length === 0 ? rest : stripAffixes(rest, courtesy.affixes);
}

function phraseLength(words: Word[], start: number, end: number, courtesy: Courtesy, atEnd: boolean): number {
	for (let length = Math.min(courtesy.longest, end - start); length > 0; length--) {
		const from = atEnd ? end - length : start;
		const phrase = words.slice(from, from + length).map(({ folded }) => folded);
		if (courtesy.phrases.has(phrase.join(' '))) return length;
	}
	return 0;
}

function stripAffixes(words: Word[], affixes: string[]): Word[] {
	const rest = words.map((word, index) => {
		const isFirst = index === 0;
		const isLast = index === words.length - 1;
		let folded = word.folded;
		for (let before = ''; before !== folded; ) {
			before = folded;
			const affix = affixes.find((one) => (isFirst && before.startsWith(one)) || (isLast && before.endsWith(one)));
			if (affix !== undefined) {
				folded = isFirst && before.startsWith(affix) ? before.slice(affix.length) : before.slice(0, -affix.length);
			}
		}
		return folded === word.folded ? word : { folded, marked: folded };
	});
	return rest.filter(({ folded }) => folded !== '');
}
