import { withoutAffixes, withoutCourtesy } from './courtesy';
import { LONGEST_MESSAGE, splitSymbols, splitWords, type Word } from './normalise';
import { vocabulary } from './vocabulary';

/** A message as the stages look at it. */
export interface Message {
	kind: 'text' | 'button';
	/** What was written, no longer than a message can be. */
	text: string;
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
	const words = splitWords(text);
	const symbols = words.length === 0 ? splitSymbols(text) : [];
	return {
		kind: kind === 'button' ? 'button' : 'text',
		text,
		readings: words.length === 0 ? [{ spaced: symbols.join(''), complete: true }] : readWords(words),
		symbols,
		asks: /[?？؟]/.test(text),
	};
}

function readWords(words: Word[]): Reading[] {
	const { courtesy } = vocabulary();
	const spellings = withoutCourtesy(withoutRepetition(words), courtesy).map((part) => {
		const meant = withoutRepetition(part);
		return [meant.map(({ folded }) => folded).join(' '), meant.map(({ marked }) => marked).join(' ')];
	});
	const [whole] = spellings;
	const [barest] = spellings[spellings.length - 1];
	const readings = new Set([...spellings.flat(), ...withoutAffixes(barest, courtesy)]);
	return [...readings].map((spaced) => ({ spaced, complete: whole.includes(spaced) }));
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
