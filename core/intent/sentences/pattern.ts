import { Memory } from '../memory';
import { splitTokens } from './tokens';

export interface Word {
	text: string;
	/** Whatever begins so. */
	stem: boolean;
	/** Compared with its diacritics. */
	marked: boolean;
}
type Phrase = Word[];

/** One step of a pattern. */
export type Step =
	| ({ kind: 'word' } & Word)
	| { kind: 'class'; name: string }
	/** One of several plain phrases. */
	| { kind: 'phrases'; phrases: Phrase[] }
	| { kind: 'gap'; longest: number }
	| { kind: 'start' }
	| { kind: 'end' };

/** Alternatives beyond this in one line are a pattern that nobody can read. */
const MOST_READINGS = 512;

/** Nothing but words, as most lines are. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

const plainWords = (text: string): Word[] =>
	text.split(' ').map((word) => ({ text: word, stem: false, marked: false }));

const PIECE = /\{[^{}]*\}|…\d*|[()[\]|^$]|[^\s{}()[\]|^$…]+/gu;

/**
 * Every way to read a pattern, as a sequence of steps without options.
 *
 * @param gap How many words `…` stands for when no number follows it.
 * @throws Error when brackets do not pair or the pattern has too many readings.
 */
export function parsePattern(pattern: string, gap: number): Step[][] {
	if (PLAIN.test(pattern)) return [plainWords(pattern).map((word) => ({ kind: 'word', ...word }))];
	const pieces = pattern.match(PIECE) ?? [];
	let at = 0;

	function alternatives(closing?: string): Step[][] {
		const all: Step[][] = [];
		let sequence: Step[][] = [[]];
		for (;;) {
			const piece = pieces[at++];
			if (piece === closing) return [...all, ...sequence];
			if (piece === undefined || piece === ')' || piece === ']')
				throw new Error(`unpaired bracket in “${pattern}”`);
			if (piece === '|') {
				all.push(...sequence);
				sequence = [[]];
				continue;
			}
			const parts =
				piece === '('
					? gather(alternatives(')'))
					: piece === '['
						? [...gather(alternatives(']')), []]
						: [readPiece(piece, gap)];
			if (parts.length === 1) for (const before of sequence) before.push(...parts[0]);
			else sequence = sequence.flatMap((before) => parts.map((part) => [...before, ...part]));
			if (sequence.length > MOST_READINGS) throw new Error(`too many readings of “${pattern}”`);
		}
	}

	return alternatives().filter((sequence) => sequence.length > 0);
}

/** The plain phrases among alternatives are one step, so that patterns stay few. */
function gather(parts: Step[][]): Step[][] {
	const isPlain = (part: Step[]): part is Array<{ kind: 'word' } & Word> =>
		part.length > 0 && part.every(({ kind }) => kind === 'word');
	const phrases = parts.filter(isPlain);
	if (phrases.length < 2) return parts;
	return [...parts.filter((part) => !isPlain(part)), [{ kind: 'phrases', phrases }]];
}

function readPiece(piece: string, gap: number): Step[] {
	if (piece === '^') return [{ kind: 'start' }];
	if (piece === '$') return [{ kind: 'end' }];
	if (piece[0] === '{') return [{ kind: 'class', name: piece.slice(1, -1) }];
	if (piece[0] === '…') return [{ kind: 'gap', longest: piece.length > 1 ? Number(piece.slice(1)) : gap }];
	return wordsOf(piece).map((word) => ({ kind: 'word', ...word }));
}

/** The words of a piece without brackets; the last may stand for whatever begins so. */
function wordsOf(piece: string): Word[] {
	return PLAIN.test(piece) ? plainWords(piece) : otherWords.get(piece);
}

const otherWords = new Memory<Word[]>((piece) => {
	const stem = piece.endsWith('*');
	const marked = piece.startsWith('=');
	const { tokens } = splitTokens(piece);
	return tokens.map((token, index) => ({
		text: marked ? token.marked : token.folded,
		stem: stem && index === tokens.length - 1,
		marked,
	}));
});

/** Every word that a pattern names itself, without reading its structure. */
export function wordsInPattern(pattern: string): Word[] {
	if (PLAIN.test(pattern)) return plainWords(pattern);
	return (pattern.match(PIECE) ?? []).filter((piece) => !/^[{…()[\]|^$]/.test(piece)).flatMap(wordsOf);
}
