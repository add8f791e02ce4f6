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

/** More courtesies than this at one end are a letter, not a keyword. */
const MOST_AT_ONE_END = 4;

/** Every way to leave out courtesies that the message begins or ends with, from none of them to all. */
export function withoutCourtesy(words: Word[], courtesy: Courtesy): Word[][] {
	const isCourtesy = (from: number, to: number) =>
		courtesy.phrases.has(
			words
				.slice(from, to)
				.map(({ folded }) => folded)
				.join(' '),
		);
	const lengths = Array.from({ length: courtesy.longest }, (_, index) => courtesy.longest - index);
	return slices(words.length, {
		atStart: (from) => lengths.find((length) => isCourtesy(from, from + length)),
		atEnd: (to) => lengths.find((length) => length <= to && isCourtesy(to - length, to)),
	}).map(([from, to]) => words.slice(from, to));
}

/** The same for what hangs on to the words of a language without spaces. */
export function withoutAffixes(text: string, { affixes }: Courtesy): string[] {
	return slices(text.length, {
		atStart: (from) => affixes.find((affix) => text.startsWith(affix, from))?.length,
		atEnd: (to) => affixes.find((affix) => text.endsWith(affix, to))?.length,
	}).map(([from, to]) => text.slice(from, to).trim());
}

type Measure = (position: number) => number | undefined;

function slices(length: number, courtesy: { atStart: Measure; atEnd: Measure }): Array<[number, number]> {
	const starts = [0];
	const ends = [length];
	for (let count = 0; count < MOST_AT_ONE_END; count++) {
		const start = starts[starts.length - 1];
		const end = ends[ends.length - 1];
		starts.push(start + (courtesy.atStart(start) ?? 0));
		ends.push(end - (courtesy.atEnd(end) ?? 0));
	}
	return [...new Set(starts)].flatMap((start) =>
		[...new Set(ends)].filter((end) => start < end).map((end): [number, number] => [start, end]),
	);
}
