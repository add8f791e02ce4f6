import { Dictionary, type Beginning } from './dictionary';
import { type Match, Network, type Step } from './network';
import { type Step as Written, type Word } from './pattern';
import { type Classes, phrasesIn, type ReadGrammar } from './read-grammar';
import { type Row, type Token } from './tokens';

/** A word, and what it begins in each language, worked out when it is first asked for. */
export interface BeginningToken extends Token {
	/** A bit for each language that has it in a pattern; some languages share one. */
	places: number;
	beginnings: Array<Beginning | undefined>;
}

const NOTHING: never[] = [];

/** Whether a bit is set for a language by its place among all; a shift counts modulo 32. */
export function hasPlace(places: number, place: number): boolean {
	return ((places >> place) & 1) === 1;
}

/** The patterns of one language as a network. */
export class Matcher {
	private readonly dictionary = new Dictionary();
	private readonly network = new Network();

	/** @param place Where the language stands among all. */
	constructor(
		{ code, classes, patterns }: ReadGrammar,
		private readonly place: number,
	) {
		const symbols = new Map<string, number>();
		const symbolOf = (key: string, phrases: () => Word[][]): number => {
			const present = symbols.get(key);
			if (present !== undefined) return present;
			const symbol = symbols.size;
			symbols.set(key, symbol);
			for (const words of phrases()) this.dictionary.add(words, symbol);
			return symbol;
		};
		const resolve = (step: Written): Step => {
			if (step.kind === 'start' || step.kind === 'end') return step.kind;
			if (step.kind === 'gap') return { gap: step.longest };
			if (step.kind === 'class')
				return { symbol: symbolOf(`{${step.name}}`, () => phrasesIn(classes, step.name)) };
			const phrases = step.kind === 'word' ? [[step]] : step.phrases;
			const key = phrases.map((words) => words.map(spelled).join(' ')).join('|');
			return { symbol: symbolOf(key, () => phrases) };
		};
		const negates = negation(classes);
		for (const { meaning, steps } of patterns)
			this.network.add(steps.map(resolve), {
				meaning,
				language: code,
				negates: meaning === 'start' && steps.some(negates),
			});
	}

	find(row: Row, tokens: BeginningToken[]): Match[] {
		const has = (token?: BeginningToken) => token !== undefined && hasPlace(token.places, this.place);
		const spans = tokens.map((token, at) => {
			if (!has(token)) return NOTHING;
			const beginning = (token.beginnings[this.place] ??= this.dictionary.beginning(token));
			return has(tokens[at + 1]) ? this.dictionary.spansAt(tokens, at, beginning) : beginning.spans;
		});
		return this.network.find(row, spans);
	}
}

/** Tells whether a step can name a word that negates. */
function negation(classes: Classes): (step: Written) => boolean {
	const text = (words: Word[]) => ` ${words.map(spelled).join(' ')} `;
	const negating = phrasesIn(classes, 'not').map(text);
	const ofClasses = new Map<string, boolean>();
	const isIn = (words: Word[]) => {
		const phrase = text(words);
		return negating.some((word) => phrase.includes(word));
	};
	return (step) => {
		if (step.kind === 'word') return isIn([step]);
		if (step.kind === 'phrases') return step.phrases.some(isIn);
		if (step.kind !== 'class') return false;
		let known = ofClasses.get(step.name);
		if (known === undefined) {
			known = phrasesIn(classes, step.name).some(isIn);
			ofClasses.set(step.name, known);
		}
		return known;
	};
}

function spelled({ text, stem, marked }: Word): string {
	return `${marked ? '=' : ''}${text}${stem ? '*' : ''}`;
}
