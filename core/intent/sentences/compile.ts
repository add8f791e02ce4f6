import { type Grammar, MEANINGS } from '../grammars/types';
import { common } from '../grammars/common';
import { Dictionary } from './dictionary';
import { Network, type Step } from './network';
import { parsePattern, type Step as Written, type Word } from './pattern';
import { Typos } from './typos';

/** Everything the grammars say, ready to be looked up. */
export interface Sentences {
	dictionary: Dictionary;
	network: Network;
	typos: Typos;
	/** The language and class of each symbol that stands for one of the classes that the code knows by name. */
	named: Map<number, Named>;
}

export interface Named {
	language: string;
	name: string;
}

const GAP = { spaced: 3, unspaced: 6 };

/** Classes that say something beyond the patterns they stand in. */
const NAMED = new Set([
	'marketing',
	'all',
	'reminders',
	'orders',
	'surveys',
	'calls',
	'email',
	'not',
	'request',
	'link',
	'until',
	'day',
	'week',
	'month',
	'year',
]);

/** A whole sentence around a word tells what it was meant to be. */
const SHORT = 4;
/** The classes that carry a request; their words are recognised misspelt. */
const MISSPELT = new Set([
	'halt',
	'halting',
	'unsubscribe',
	'messages',
	'marketing',
	'remove',
	'sending',
	'contacting',
	'contact',
	'number',
	'list',
	'want',
	'send',
	'removeme',
	'switch',
]);

/** Misspellings of shorter words are mostly other words. */
const SHORTEST_MISSPELT = 5;
const isWorthCorrecting = (word: string) => word.length >= SHORTEST_MISSPELT || word === 'stop';

/** @throws Error when a pattern cannot be read or names a class that the grammar does not have. */
export function compileGrammars(grammars: Grammar[], ordinary: string[]): Sentences {
	const dictionary = new Dictionary();
	const network = new Network();
	const named = new Map<number, Named>();
	const targets = new Set<string>();
	const symbols = new Map<string, number>();

	const symbolOf = (key: string): number => {
		const present = symbols.get(key);
		if (present !== undefined) return present;
		symbols.set(key, symbols.size);
		return symbols.size - 1;
	};
	const phraseSymbol = (phrases: Word[][]): number => {
		const key = phrases.map((words) => words.map(spelled).join(' ')).join('|');
		const isNew = !symbols.has(key);
		const symbol = symbolOf(key);
		if (isNew) for (const words of phrases) dictionary.add(words, symbol);
		return symbol;
	};

	for (const grammar of grammars) {
		const gap = grammar.unspaced ? GAP.unspaced : GAP.spaced;
		const classes = readClasses(grammar, gap);
		for (const [name, alternatives] of classes) {
			const symbol = symbolOf(`{${grammar.code}:${name}}`);
			if (NAMED.has(name)) named.set(symbol, { language: grammar.code, name });
			for (const words of alternatives) {
				dictionary.add(words, symbol);
				if (!MISSPELT.has(name)) continue;
				for (const { text, stem } of words) if (!stem && isWorthCorrecting(text)) targets.add(text);
			}
		}
		const resolve = (step: Written): Step => {
			if (step.kind === 'start' || step.kind === 'end') return step.kind;
			if (step.kind === 'gap') return { gap: step.longest };
			if (step.kind === 'word') return { symbol: phraseSymbol([[step]]) };
			if (step.kind === 'phrases') return { symbol: phraseSymbol(step.phrases) };
			if (!classes.has(step.name)) throw new Error(`${grammar.code} has no words for {${step.name}}`);
			return { symbol: symbolOf(`{${grammar.code}:${step.name}}`) };
		};
		const negating = (classes.get('not') ?? []).map((words) => ` ${words.map(spelled).join(' ')} `);
		const negates = (step: Written): boolean => {
			if (step.kind === 'start' || step.kind === 'end' || step.kind === 'gap') return false;
			const phrases =
				step.kind === 'word'
					? [[step]]
					: step.kind === 'phrases'
						? step.phrases
						: (classes.get(step.name) ?? []);
			return phrases.some((words) => {
				const phrase = ` ${words.map(spelled).join(' ')} `;
				return negating.some((word) => phrase.includes(word));
			});
		};
		for (const meaning of MEANINGS) {
			for (const pattern of grammar[meaning] ?? []) {
				for (const steps of parsePattern(pattern, gap))
					network.add(joinGaps(steps.map(resolve)), {
						meaning,
						language: grammar.code,
						negates: meaning === 'start' && steps.some(negates),
					});
			}
		}
	}
	return { dictionary, network, named, typos: new Typos(targets, ordinary, SHORT) };
}

/** Gaps that an option between them leaves side by side are one. */
function joinGaps(steps: Step[]): Step[] {
	const joined: Step[] = [];
	for (const step of steps) {
		const last = joined[joined.length - 1];
		if (typeof step === 'object' && 'gap' in step && typeof last === 'object' && 'gap' in last)
			joined[joined.length - 1] = { gap: last.gap + step.gap };
		else joined.push(step);
	}
	return joined;
}

function spelled({ text, stem, marked }: Word): string {
	return `${marked ? '=' : ''}${text}${stem ? '*' : ''}`;
}

/** The words of each class, without the classes that it names in turn. */
function readClasses(grammar: Grammar, gap: number): Map<string, Word[][]> {
	const classes = new Map<string, Word[][]>();
	const read = (name: string, within: string[]): Word[][] => {
		const present = classes.get(name);
		if (present) return present;
		const listed = grammar.words[name];
		if (!listed) throw new Error(`${grammar.code} has no words for {${name}}`);
		if (within.includes(name)) throw new Error(`{${name}} of ${grammar.code} contains itself`);
		const alternatives = [...listed, ...(common[name] ?? [])].flatMap((line) =>
			parsePattern(line, gap).flatMap((steps) =>
				steps.reduce<Word[][]>(
					(before, step) => {
						if (step.kind === 'word') return before.map((words) => [...words, step]);
						if (step.kind === 'phrases')
							return before.flatMap((words) => step.phrases.map((phrase) => [...words, ...phrase]));
						if (step.kind !== 'class')
							throw new Error(`“${line}” in {${name}} of ${grammar.code} is no phrase`);
						const parts = read(step.name, [...within, name]);
						return before.flatMap((words) => parts.map((part) => [...words, ...part]));
					},
					[[]],
				),
			),
		);
		classes.set(name, alternatives);
		return alternatives;
	};
	for (const name of Object.keys(grammar.words)) read(name, []);
	return classes;
}
