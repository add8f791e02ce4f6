import { grammars } from '../grammars';
import { ordinary } from '../languages/ordinary';
import { foldWord } from '../normalise';
import { compileGrammars, type Named, type Sentences } from './compile';
import { type Match } from './network';
import { splitTokens, type Row } from './tokens';
import { withoutCourtesyWords } from './courtesy-words';
import { unmask } from './lookalikes';
import { withoutQuotes } from './quotes';

let compiled: Sentences | undefined;

/** What the patterns of all languages find in a message. */
export interface Found {
	row: Row;
	matches: Match[];
	/** Words of classes that the code knows by name, with their place. */
	named: Array<Named & { start: number; end: number }>;
	/** Positions of words that were read as another, misspelt one. */
	misspelt: Set<number>;
}

/** The grammars, compiled when they are first needed. */
export function sentences(): Sentences {
	compiled ??= compileGrammars(grammars, ordinary.map(foldWord));
	return compiled;
}

/** Linear in the length of the text; never throws. */
export function findSentences(text: string): Found {
	const { dictionary, network, named } = sentences();
	const row = withoutCourtesyWords(splitTokens(withoutQuotes(text)), (word) => dictionary.knows(word));
	const misspelt = new Set<number>();
	row.tokens.forEach((token, index) => {
		// One word alone is no sentence that would tell what it was meant to be; the listed words are its measure.
		if (row.tokens.length === 1 && token.folded.length < LONG) return;
		const meant = meantBy(token.folded);
		if (meant === token.folded) return;
		row.tokens[index] = { ...token, meant };
		if (!dictionary.knows(token.folded)) misspelt.add(index);
	});
	const spans = row.tokens.map((_, index) => dictionary.spansAt(row.tokens, index));
	const known: Found['named'] = [];
	spans.forEach((here, start) => {
		for (const { symbol, end } of here) {
			const name = named.get(symbol);
			if (!name) continue;
			known.push({ ...name, start, end });
			if (name.name === 'link') row.edges[end] = true;
		}
	});
	return { row, matches: network.find(row, spans), named: known, misspelt };
}

const LONG = 8;
const REMEMBERED = 20_000;
const memory = new Map<string, string>();

/** The word that a misspelt, disguised or stretched one stands for; a known or unrecognisable one stands for itself. */
function meantBy(word: string): string {
	const before = memory.get(word);
	if (before !== undefined) return before;
	const meant = readWord(word);
	if (memory.size >= REMEMBERED) memory.clear();
	memory.set(word, meant);
	return meant;
}

function readWord(word: string): string {
	const { dictionary, typos } = sentences();
	if (word.length < 3 || dictionary.has(word)) return word;
	const plain = unmask(word) ?? word;
	if (plain !== word && dictionary.knows(plain)) return plain;
	for (const letters of ['$1$1', '$1']) {
		const squeezed = plain.replace(/(\p{L})\1{2,}/gu, letters);
		if (squeezed !== plain && dictionary.knows(squeezed)) return squeezed;
	}
	return typos.correct(plain) ?? word;
}
