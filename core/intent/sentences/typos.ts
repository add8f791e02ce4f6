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

/** From this length on, two slips in a word still leave it recognisable. */
const LONG = 8;
/** Beyond it one slip is enough to look for. */
const VERY_LONG = 14;
/** Words whose answer is kept; the words of a language return. */
const REMEMBERED = 20_000;
/** Nobody misspells a word into this. */
const LONGEST = 24;

/** Finds the word that a misspelt one was meant to be. */
export class Typos {
	/** A target under each spelling with one letter left out, and for long ones with two. */
	private readonly byDeletion = new Map<string, string[]>();

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
			const keys = new Set([target, ...deletions(target)]);
			if (isLong(target))
				for (const once of deletions(target)) for (const twice of deletions(once)) keys.add(twice);
			for (const key of keys) {
				const list = this.byDeletion.get(key);
				if (list) list.push(target);
				else this.byDeletion.set(key, [target]);
			}
		}
	}

	private readonly ordinary: Set<string>;

	private readonly memory = new Map<string, string | undefined>();

	/** The nearest target, the word itself not being one; `undefined` when none is near enough. */
	correct(word: string): string | undefined {
		if (word.length < 4 || word.length > LONGEST || this.ordinary.has(word) || this.targets.has(word))
			return undefined;
		if (this.memory.has(word)) return this.memory.get(word);
		const nearest = this.nearest(word);
		if (this.memory.size >= REMEMBERED) this.memory.clear();
		this.memory.set(word, nearest);
		return nearest;
	}

	private nearest(word: string): string | undefined {
		const keys = [word, ...deletions(word)];
		if (isLong(word)) for (const once of deletions(word)) keys.push(...deletions(once));
		let best: string | undefined;
		let least = 3;
		for (const key of keys) {
			for (const target of this.byDeletion.get(key) ?? []) {
				const slips = distance(word, target);
				if (slips < least && isSlip(word, target, slips, this.short)) {
					best = target;
					least = slips;
				}
			}
		}
		return best;
	}
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

function deletions(word: string): string[] {
	const all: string[] = [];
	for (let at = 0; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1));
	return all;
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
