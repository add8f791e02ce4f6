import { type LanguageData } from './languages/types';
import { splitWords, type Word } from './normalise';

/** What languages list as courtesy. */
export interface Courtesy {
	/** Words joined by single spaces; lengths in words. */
	phrases: Lengths;
	/** What may hang on to a word in languages without spaces; lengths in letters. */
	affixes: Lengths;
}

interface Lengths {
	texts: Set<string>;
	longest: number;
}

/** More courtesies than this at one end are a letter, not a keyword. */
const MOST_AT_ONE_END = 4;

export function buildCourtesy(languages: LanguageData[]): Courtesy {
	const phrases: Lengths = { texts: new Set(), longest: 0 };
	const affixes: Lengths = { texts: new Set(), longest: 0 };
	const add = (lengths: Lengths, text: string, length: number) => {
		lengths.texts.add(text);
		lengths.longest = Math.max(lengths.longest, length);
	};
	for (const { courtesy = [], unspaced } of languages) {
		for (const phrase of courtesy) {
			const words = splitWords(phrase).map(({ folded }) => folded);
			add(phrases, words.join(' '), words.length);
			if (unspaced) add(affixes, words.join(''), words.join('').length);
		}
	}
	return { phrases, affixes };
}

/** Every way to leave out courtesies that the message begins or ends with, from none of them to all. */
export function withoutCourtesy(words: Word[], { phrases }: Courtesy): Word[][] {
	const piece = (from: number, to: number) => {
		let phrase = words[from].folded;
		for (let index = from + 1; index < to; index++) phrase += ` ${words[index].folded}`;
		return phrase;
	};
	return spans(words.length, phrases, piece).map(([from, to]) => words.slice(from, to));
}

/** The same for what hangs on to the words of a language without spaces. */
export function withoutAffixes(text: string, { affixes }: Courtesy): string[] {
	const piece = (from: number, to: number) => text.slice(from, to);
	return spans(text.length, affixes, piece).map(([from, to]) => text.slice(from, to).trim());
}

function spans(
	length: number,
	{ texts, longest }: Lengths,
	piece: (from: number, to: number) => string,
): Array<[number, number]> {
	const starts = positions(0, (from) => {
		for (let to = Math.min(length, from + longest); to > from; to--)
			if (texts.has(piece(from, to))) return to;
		return undefined;
	});
	const ends = positions(length, (to) => {
		for (let from = Math.max(0, to - longest); from < to; from++) if (texts.has(piece(from, to))) return from;
		return undefined;
	});
	return starts.flatMap((start) =>
		ends.filter((end) => start < end).map((end): [number, number] => [start, end]),
	);
}

function positions(first: number, next: (position: number) => number | undefined): number[] {
	const found = [first];
	while (found.length <= MOST_AT_ONE_END) {
		const position = next(found[found.length - 1]);
		if (position === undefined) break;
		found.push(position);
	}
	return found;
}
