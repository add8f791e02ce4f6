import { type Grammar } from '../grammars/types';
import { Dictionary } from './dictionary';
import { KnownWords } from './known-words';
import { Matcher } from './matcher';
import { readGrammar } from './read-grammar';
import { noteTriggers, type Trigger } from './triggers';
import { Typos } from './typos';

/** Everything the grammars say, ready to be looked up. */
export interface Sentences {
	/** One for each language. */
	matchers: Matcher[];
	/** Every word of a pattern. */
	words: KnownWords<Trigger>;
	typos: Typos;
	/** Words of the classes that the code knows by name; their symbols are places in `named`. */
	names: Dictionary;
	named: Named[];
}

export interface Named {
	language: string;
	name: string;
}

/** Classes that say something beyond the patterns they stand in. */
const NAMED = [
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
];

/** A whole sentence around a word tells what it was meant to be. */
const SHORT = 4;
/** The classes that carry a request; their words are recognised misspelt. */
const MISSPELT = [
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
];

/** Misspellings of shorter words are mostly other words. */
const SHORTEST_MISSPELT = 5;
const isWorthCorrecting = (word: string) => word.length >= SHORTEST_MISSPELT || word === 'stop';

/** @throws Error when a pattern cannot be read or names a class that the grammar does not have. */
export function compileGrammars(grammars: Grammar[], ordinary: string[]): Sentences {
	const read = grammars.map(readGrammar);
	const words = new KnownWords<Trigger>();
	const names = new Dictionary();
	const named: Named[] = [];
	const targets = new Set<string>();
	for (const { code, classes, patterns } of read) {
		for (const phrases of classes.values())
			for (const phrase of phrases) for (const word of phrase) words.add(word);
		for (const { steps } of patterns) {
			for (const step of steps) {
				if (step.kind === 'word') words.add(step);
				if (step.kind === 'phrases')
					for (const phrase of step.phrases) for (const word of phrase) words.add(word);
			}
		}
		for (const name of NAMED) {
			const phrases = classes.get(name);
			if (!phrases) continue;
			for (const phrase of phrases) names.add(phrase, named.length);
			named.push({ language: code, name });
		}
		for (const name of MISSPELT)
			for (const { text, stem } of (classes.get(name) ?? []).flat())
				if (!stem && isWorthCorrecting(text)) targets.add(text);
	}
	noteTriggers(read, words);
	const matchers = read.map((grammar, place) => new Matcher(grammar, place));
	return { matchers, words, names, named, typos: new Typos(targets, ordinary, SHORT) };
}
