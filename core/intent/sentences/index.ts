import { grammars } from '../grammars';
import { ordinary } from '../languages/ordinary';
import { Memory } from '../memory';
import { foldWord, readable, wordOf } from '../normalise';
import { Sentences } from './compile';
import { withoutCourtesyWords } from './courtesy-words';
import { type Beginning } from './dictionary';
import { unmask } from './lookalikes';
import { type BeginningToken, hasPlace } from './matcher';
import { type NamedSpan } from './names';
import { type Match } from './network';
import { withoutQuotes } from './quotes';
import { tokensOf, type Row } from './tokens';
import { MOST_WORDS, type Trigger } from './triggers';

let compiled: Sentences | undefined;

/** What the patterns of all languages find in a message. */
export interface Found {
	row: Row;
	matches: Match[];
	/** Words of classes that the code knows by name, with their place. */
	named: NamedSpan[];
	/** Positions of words that were read as another, misspelt one. */
	misspelt: Set<number>;
}

/** A word with everything that is known about it. */
interface ReadWord extends BeginningToken {
	isMisspelt: boolean;
	triggers: Trigger[];
	named: Beginning;
}

/** Made when it is first needed. */
function sentences(): Sentences {
	compiled ??= new Sentences(grammars, ordinary.map(foldWord));
	return compiled;
}

/**
 * Linear in the length of the text; never throws.
 *
 * @param plain The text in its one form.
 * @param languages Those whose patterns count; all when left out.
 * @returns Nothing when no pattern that decides anything can be in it.
 */
export function findSentences(text: string, plain: string, languages?: Set<string>): Found | undefined {
	const all = sentences();
	const own = withoutQuotes(text);
	const isKnown = (word: string) => all.words.knows(word);
	const row = withoutCourtesyWords(tokensOf(own === text ? plain : readable(own)), isKnown);
	const tokens = readWords(row);
	/** By number, the languages that have more of the words in their patterns. */
	const having = new Array<number>(MOST_WORDS).fill(0);
	for (const token of tokens) {
		for (let more = MOST_WORDS - 1; more > 0; more--) having[more] |= having[more - 1] & token.places;
		having[0] |= token.places;
	}
	const places = new Set<number>();
	let decides = false;
	for (const { triggers } of tokens) {
		for (const trigger of triggers) {
			if (!hasPlace(having[trigger.words - 1], trigger.place)) continue;
			places.add(trigger.place);
			decides ||= trigger.decides;
		}
	}
	if (languages) {
		places.clear();
		grammars.forEach(({ code }, place) => languages.has(code) && places.add(place));
	} else if (!decides) return undefined;

	row.tokens = tokens;
	const named: NamedSpan[] = [];
	const misspelt = new Set<number>();
	tokens.forEach((token, start) => {
		if (token.isMisspelt) misspelt.add(start);
		for (const span of all.names.spansAt(tokens, start, token.named)) {
			named.push(span);
			if (span.name === 'link') row.edges[span.end] = true;
		}
	});
	const matches: Match[] = [];
	grammars.forEach((_, place) => {
		if (places.has(place)) matches.push(...all.matcher(place).find(row, tokens));
	});
	if (places.size > 1) matches.sort((a, b) => a.at - b.at);
	return { row, matches, named, misspelt };
}

/** Whether a word of any language stands in it that takes a request back. */
export function isNegated(plain: string): boolean {
	const row = tokensOf(plain);
	const tokens = readWords(row);
	const { names } = sentences();
	return tokens.some((token, at) =>
		names.spansAt(tokens, at, token.named).some(({ name }) => name === 'not'),
	);
}

const LONG = 8;

/** One word alone is no sentence that would tell what it was meant to be; the listed words are its measure. */
function readWords({ tokens }: Row): ReadWord[] {
	const isAlone = tokens.length === 1 && tokens[0].folded.length < LONG;
	return tokens.map(({ marked }) => (isAlone ? asWritten : inSentence).get(marked));
}

const asWritten = new Memory((marked) => readWord(marked, NONE));
const inSentence = new Memory((marked) => readWord(marked, meantBy(wordOf(marked).folded)));
const NONE: readonly string[] = [];

function readWord(marked: string, meant: readonly string[]): ReadWord {
	const all = sentences();
	const { folded } = wordOf(marked);
	const spellings = new Set([folded, marked, ...meant]);
	const token = { folded, marked, meant };
	return {
		...token,
		isMisspelt: meant.length > 0 && !all.words.knows(folded),
		places: all.placesOf(spellings),
		triggers: all.triggersOf(spellings),
		named: all.names.beginning(token),
		beginnings: [],
	};
}

/** The words that a misspelt, disguised or stretched one may stand for; none for a known or unrecognisable one. */
function meantBy(word: string): readonly string[] {
	const { words, typos } = sentences();
	if (word.length < 3 || words.has(word)) return NONE;
	const plain = unmask(word) ?? word;
	if (plain !== word && words.knows(plain)) return [plain];
	for (const letters of ['$1', '$1$1']) {
		const squeezed = plain.replace(/(\p{L})\1{2,}/gu, letters);
		if (squeezed !== plain && words.knows(squeezed)) return [squeezed];
	}
	return typos.correct(plain);
}
