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
	/** What they begin and end with: their first and last words, or letters. */
	firsts: Set<string>;
	lasts: Set<string>;
}

/** More courtesies than this at one end are a letter, not a keyword. */
const MOST_AT_ONE_END = 4;

export function buildCourtesy(languages: LanguageData[]): Courtesy {
	const none = (): Lengths => ({ texts: new Set(), longest: 0, firsts: new Set(), lasts: new Set() });
	const phrases = none();
	const affixes = none();
	const add = (lengths: Lengths, parts: string[], gap: string) => {
		if (parts.length === 0) return;
		lengths.texts.add(parts.join(gap));
		lengths.longest = Math.max(lengths.longest, parts.length);
		lengths.firsts.add(parts[0]);
		lengths.lasts.add(parts[parts.length - 1]);
	};
	for (const { courtesy = [], unspaced } of languages) {
		for (const phrase of courtesy) {
			const words = splitWords(phrase).map(({ folded }) => folded);
			add(phrases, words, ' ');
			if (unspaced) add(affixes, words.join('').split(''), '');
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
	return spans(words.length, phrases, (at) => words[at].folded, piece).map(([from, to]) =>
		words.slice(from, to),
	);
}

/** The same for what hangs on to the words of a language without spaces. */
export function withoutAffixes(text: string, { affixes }: Courtesy): string[] {
	const piece = (from: number, to: number) => text.slice(from, to);
	return spans(text.length, affixes, (at) => text[at], piece).map(([from, to]) =>
		text.slice(from, to).trim(),
	);
}

function spans(
	length: number,
	{ texts, longest, firsts, lasts }: Lengths,
	part: (at: number) => string,
	piece: (from: number, to: number) => string,
): Array<[number, number]> {
	const starts = positions(0, (from) => {
		if (from === length || !firsts.has(part(from))) return undefined;
		for (let to = Math.min(length, from + longest); to > from; to--)
			if (texts.has(piece(from, to))) return to;
		return undefined;
	});
	const ends = positions(length, (to) => {
		if (to === 0 || !lasts.has(part(to - 1))) return undefined;
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
