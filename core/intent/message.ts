import { withoutAffixes, withoutCourtesy } from './courtesy';
import { LONGEST_MESSAGE, readable, splitSymbols, type Word, wordsOf } from './normalise';
import { vocabulary } from './vocabulary';

/** A message as the stages look at it. */
export interface Message {
	kind: 'text' | 'button';
	/** What was written, no longer than a message can be. */
	text: string;
	/** The text in one form, see `readable`. */
	plain: string;
	/** The whole message in every spelling that is compared, closest first. */
	readings: Reading[];
	/** The emoji of a message that has no words. */
	symbols: string[];
	/** It is a question, which is never consent. */
	asks: boolean;
}

export interface Reading {
	/** Words with single spaces between them. */
	spaced: string;
	/** No words of courtesy were left out. */
	complete: boolean;
}

/** Takes anything: what is not text says nothing. */
export function readMessage(input: unknown, kind: unknown): Message {
	const text = typeof input === 'string' ? input.trimStart().slice(0, LONGEST_MESSAGE) : '';
	const plain = readable(text);
	const words = wordsOf(plain);
	const symbols = words.length === 0 ? splitSymbols(text) : [];
	return {
		kind: kind === 'button' ? 'button' : 'text',
		text,
		plain,
		readings: words.length === 0 ? [{ spaced: symbols.join(''), complete: true }] : readWords(words),
		symbols,
		asks: /[?？؟]/.test(text),
	};
}

function readWords(words: Word[]): Reading[] {
	const { courtesy } = vocabulary();
	const readings: Reading[] = [];
	const add = (spaced: string, complete: boolean) => {
		if (readings.every((other) => other.spaced !== spaced)) readings.push({ spaced, complete });
	};
	let barest = '';
	withoutCourtesy(withoutRepetition(words), courtesy).forEach((part, index) => {
		const meant = withoutRepetition(part);
		barest = meant.map(({ folded }) => folded).join(' ');
		add(barest, index === 0);
		if (meant.some(({ folded, marked }) => folded !== marked))
			add(meant.map(({ marked }) => marked).join(' '), index === 0);
	});
	for (const spaced of withoutAffixes(barest, courtesy)) add(spaced, false);
	return readings;
}

/** `Opt out! Opt out!` says it once. */
function withoutRepetition(words: Word[]): Word[] {
	for (let length = 1; length <= words.length / 2; length++) {
		if (words.length % length > 0) continue;
		const repeats = words.every(({ folded }, index) => folded === words[index % length].folded);
		if (repeats) return words.slice(0, length);
	}
	return words;
}
