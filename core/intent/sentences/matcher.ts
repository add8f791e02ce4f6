import { Dictionary, type Beginning } from './dictionary';
import { type Match, Network, type Step } from './network';
import { type Step as Written, type Word } from './pattern';
import { type ReadGrammar } from './read-grammar';
import { type Row, type Token } from './tokens';

/** A word, and what it begins in each language, worked out when it is first asked for. */
export interface BeginningToken extends Token {
	beginnings: Array<Beginning | undefined>;
}

const NOTHING: never[] = [];

/** The patterns of one language as a network, built when a message first has a word that it needs. */
export class Matcher {
	private built?: { dictionary: Dictionary; network: Network };

	/** @param place Where the language stands among all. */
	constructor(
		readonly grammar: ReadGrammar,
		private readonly place: number,
	) {}

	find(row: Row, tokens: BeginningToken[]): Match[] {
		const { dictionary, network } = (this.built ??= build(this.grammar));
		const spans = tokens.map((token, at) => {
			const beginning = (token.beginnings[this.place] ??= dictionary.beginning(token));
			const isEmpty = beginning.symbols.length === 0 && beginning.open.length === 0;
			return isEmpty ? NOTHING : dictionary.spansAt(tokens, at, beginning);
		});
		return network.find(row, spans);
	}
}

function build({ code, classes, patterns }: ReadGrammar): { dictionary: Dictionary; network: Network } {
	const dictionary = new Dictionary();
	const network = new Network();
	const symbols = new Map<string, number>();
	const symbolOf = (key: string, phrases: () => Word[][]): number => {
		const present = symbols.get(key);
		if (present !== undefined) return present;
		const symbol = symbols.size;
		symbols.set(key, symbol);
		for (const words of phrases()) dictionary.add(words, symbol);
		return symbol;
	};
	const resolve = (step: Written): Step => {
		if (step.kind === 'start' || step.kind === 'end') return step.kind;
		if (step.kind === 'gap') return { gap: step.longest };
		if (step.kind === 'class')
			return { symbol: symbolOf(`{${step.name}}`, () => classes.get(step.name) ?? []) };
		const phrases = step.kind === 'word' ? [[step]] : step.phrases;
		const key = phrases.map((words) => words.map(spelled).join(' ')).join('|');
		return { symbol: symbolOf(key, () => phrases) };
	};
	for (const { meaning, steps } of patterns) network.add(steps.map(resolve), { meaning, language: code });
	return { dictionary, network };
}

function spelled({ text, stem, marked }: Word): string {
	return `${marked ? '=' : ''}${text}${stem ? '*' : ''}`;
}
