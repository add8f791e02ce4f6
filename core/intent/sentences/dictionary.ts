import { type Word } from './pattern';
import { type Token } from './tokens';

/** A run of words that a pattern can name. */
export interface Span {
	symbol: number;
	/** In words. */
	length: number;
}

/** What a word is by itself, and where longer phrases go on. */
export interface Beginning {
	spans: Span[];
	open: Node[];
}

interface Node {
	next?: Map<string, Node>;
	/** Words that begin so; `lengths` are the lengths that occur, longest first. */
	stems?: Map<string, Node>;
	lengths?: number[];
	/** Words with their diacritics. */
	marked?: Map<string, Node>;
	symbols?: number[];
}

const NONE: readonly string[] = [];

const node = (): Node => ({});

/** The words and phrases that patterns name, found from any position in time linear in the longest phrase. */
export class Dictionary {
	private readonly root = node();

	add(words: Word[], symbol: number): void {
		let at = this.root;
		for (const { text, stem, marked } of words) {
			at = stem
				? addStem(at, text)
				: marked
					? child((at.marked ??= new Map()), text)
					: child((at.next ??= new Map()), text);
		}
		at.symbols ??= [];
		if (!at.symbols.includes(symbol)) at.symbols.push(symbol);
	}

	/** Whether a word or phrase without stems begins with the word. */
	begins(word: string): boolean {
		return this.root.next?.has(word) ?? false;
	}

	/** What the word begins, to be worked out once for each word. */
	beginning(token: Token): Beginning {
		const reached: Node[] = [];
		step(this.root, token, reached);
		return {
			spans: reached.flatMap(({ symbols = [] }) => symbols.map((symbol) => ({ symbol, length: 1 }))),
			open: reached.filter(({ next, stems, marked }) => next ?? stems ?? marked),
		};
	}

	/** Every word and phrase that begins at a position, given what the word there begins. */
	spansAt(tokens: Token[], from: number, { spans, open }: Beginning): Span[] {
		if (open.length === 0) return spans;
		let longer: Span[] | undefined;
		let nodes = open;
		for (let at = from + 1; at < tokens.length && nodes.length > 0; at++) {
			const reached: Node[] = [];
			for (const one of nodes) step(one, tokens[at], reached);
			for (const { symbols } of reached) {
				if (!symbols) continue;
				longer ??= spans.slice();
				for (const symbol of symbols) longer.push({ symbol, length: at + 1 - from });
			}
			nodes = reached;
		}
		return longer ?? spans;
	}
}

function step(from: Node, { folded, marked, meant = NONE }: Token, reached: Node[]): void {
	const exact = from.next?.get(folded);
	if (exact) reached.push(exact);
	for (const word of meant) {
		const corrected = from.next?.get(word);
		if (corrected) reached.push(corrected);
	}
	const spelled = from.marked?.get(marked);
	if (spelled) reached.push(spelled);
	if (!from.stems) return;
	const stems = stemsOf(from, folded);
	if (stems.length > 0) reached.push(...stems);
	else for (const word of meant) reached.push(...stemsOf(from, word));
}

function stemsOf({ stems, lengths }: Node, word: string): Node[] {
	const found: Node[] = [];
	if (!stems || !lengths) return found;
	for (const length of lengths) {
		if (length > word.length) continue;
		const one = stems.get(word.slice(0, length));
		if (one) found.push(one);
	}
	return found;
}

function child(children: Map<string, Node>, text: string): Node {
	const present = children.get(text);
	if (present) return present;
	const fresh = node();
	children.set(text, fresh);
	return fresh;
}

function addStem(parent: Node, text: string): Node {
	parent.lengths ??= [];
	if (!parent.lengths.includes(text.length)) parent.lengths.push(text.length);
	return child((parent.stems ??= new Map()), text);
}
