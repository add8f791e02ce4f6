import { Memory } from '../memory';

/** Letters beside each other on a QWERTY keyboard, the slips of a thumb. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = new Map<string, string>();
ROWS.forEach((row, line) => {
	[...row].forEach((key, column) => {
		const beside = [row[column - 1], row[column + 1]];
		const below = ROWS[line + 1] ?? '';
		const above = ROWS[line - 1] ?? '';
		NEIGHBOURS.set(
			key,
			[...beside, below[column - 1], below[column], above[column], above[column + 1]]
				.filter(Boolean)
				.join(''),
		);
	});
});

/** The keys whose neighbour a key is. */
const NEIGHBOURED = new Map<string, string[]>();
for (const [key, beside] of NEIGHBOURS)
	for (const typed of beside) NEIGHBOURED.set(typed, [...(NEIGHBOURED.get(typed) ?? []), key]);

/** From this length on, two slips in a word still leave it recognisable. */
const LONG = 8;
/** Beyond it one slip is enough to look for. */
const VERY_LONG = 14;
/** Nobody misspells a word into this. */
const LONGEST = 24;

const NONE: readonly string[] = [];

/** Words with one first letter, and what their letters are. */
interface Shelf {
	words: string[];
	letters: number[];
}

/** Finds the word that a misspelt one was meant to be. */
export class Typos {
	private readonly shelves = new Map<string, Shelf>();
	private readonly ordinary: Set<string>;

	/**
	 * @param targets Words worth recognising, without diacritics.
	 * @param ordinary Words that lie near them and mean something else.
	 * @param short Up to this length, most words that differ in a letter are words of their own: only slips of the hand
	 *   count, letters swapped or typed twice or a key beside the right one.
	 */
	constructor(
		private readonly targets: Set<string>,
		ordinary: Iterable<string>,
		private readonly short: number,
	) {
		this.ordinary = new Set(ordinary);
		for (const target of targets) {
			let shelf = this.shelves.get(target[0]);
			if (!shelf) this.shelves.set(target[0], (shelf = { words: [], letters: [] }));
			shelf.words.push(target);
			shelf.letters.push(lettersOf(target));
		}
	}

	/** The nearest targets, the word itself not being one; none when none is near enough. */
	correct(word: string): readonly string[] {
		if (word.length < 4 || word.length > LONGEST || this.ordinary.has(word) || this.targets.has(word))
			return NONE;
		return this.nearest.get(word);
	}

	private readonly nearest = new Memory<readonly string[]>((word) => this.findNearest(word));

	private findNearest(word: string): readonly string[] {
		const letters = lettersOf(word);
		let nearest: string[] = [];
		let least = 2;
		// A slip in the first letter is a swap or a key beside it.
		for (const first of new Set([word[0], word[1], ...(NEIGHBOURED.get(word[0]) ?? [])])) {
			const shelf = this.shelves.get(first);
			if (!shelf) continue;
			// Each slip adds one letter and takes one away at most.
			const most = (first === word[0] && isLong(word) ? 2 : 1) * 2;
			for (let index = 0; index < shelf.words.length; index++) {
				if (countBits(letters ^ shelf.letters[index]) > most) continue;
				const target = shelf.words[index];
				const slips = distance(word, target);
				if (slips > least || !isSlip(word, target, slips, this.short)) continue;
				if (slips < least) nearest = [];
				nearest.push(target);
				least = slips;
			}
		}
		return nearest;
	}
}

/** A bit for each letter that occurs; letters of other alphabets share bits. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

const isLong = ({ length }: string) => length >= LONG && length <= VERY_LONG;

function isSlip(word: string, target: string, slips: number, short: number): boolean {
	const swapped = word[0] === target[1] && word[1] === target[0];
	if (target.length <= short) return slips === 1 && isHandSlip(word, target);
	if (slips === 1) return word[0] === target[0] || swapped || isNeighbour(word[0], target[0]);
	return slips === 2 && target.length >= LONG && word[0] === target[0];
}

/** Letters swapped, a key beside the right one, a letter typed twice. */
function isHandSlip(word: string, target: string): boolean {
	if (word.length === target.length) {
		const at = [...word].findIndex((letter, index) => letter !== target[index]);
		const isSwap = word[at] === target[at + 1] && word[at + 1] === target[at];
		return isSwap || isNeighbour(word[at], target[at]);
	}
	if (word.length < target.length) return false;
	const at = [...word].findIndex((letter, index) => letter !== target[index]);
	return word[at] === word[at - 1] || (at === target.length && isNeighbour(word[at], target[at - 1]));
}

function isNeighbour(typed: string, meant: string): boolean {
	return NEIGHBOURS.get(meant)?.includes(typed) ?? false;
}

/** Letters added, lost, replaced or swapped with their neighbour, up to 3. */
export function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return 3;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				row[j] = Math.min(row[j], before[j - 2] + 1);
		}
		before = last;
		last = row;
	}
	return Math.min(3, last[b.length]);
}
