import { common } from '../grammars/common';
import { type Grammar, MEANINGS } from '../grammars/types';
import { KnownWords } from './known-words';
import { Matcher } from './matcher';
import { Names } from './names';
import { type Word, wordsInPattern } from './pattern';
import { readGrammar, type ReadGrammar } from './read-grammar';
import { noteTriggers, type Trigger } from './triggers';
import { Typos } from './typos';

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

/** Everything the grammars say. */
export class Sentences {
	/** Every word of a pattern, and the places of the languages that have it. */
	readonly words = new KnownWords<number>();
	readonly names = new Names();
	readonly typos: Typos;
	private readonly triggers = new KnownWords<Trigger>();
	private readonly read: Array<ReadGrammar | undefined> = [];
	private readonly matchers: Array<Matcher | undefined> = [];

	/** Only collects words: a language is read when a message first has one of its words. */
	constructor(
		private readonly grammars: Grammar[],
		ordinary: string[],
	) {
		const targets = new Set<string>();
		grammars.forEach((grammar, place) => {
			for (const lines of [...Object.values(grammar.words), ...MEANINGS.map((name) => grammar[name] ?? [])])
				for (const line of lines) this.add(line, place);
			for (const name of Object.keys(grammar.words))
				for (const line of common[name] ?? []) this.add(line, place);
			for (const name of MISSPELT)
				for (const { text, stem } of wordsOfClass(grammar, name))
					if (!stem && isWorthCorrecting(text)) targets.add(text);
		});
		this.typos = new Typos(targets, ordinary, SHORT);
	}

	/** What needs one of these spellings of a word to be found. */
	triggersOf(spellings: Iterable<string>): Trigger[] {
		const found = new Set<Trigger>();
		for (const spelling of spellings) {
			for (const place of this.words.notesOn(spelling)) this.readGrammar(place);
			for (const trigger of this.triggers.notesOn(spelling)) found.add(trigger);
		}
		return [...found];
	}

	/** @throws Error when a pattern cannot be read or names a class that the grammar does not have. */
	matcher(place: number): Matcher {
		return (this.matchers[place] ??= new Matcher(this.readGrammar(place), place));
	}

	private readGrammar(place: number): ReadGrammar {
		const present = this.read[place];
		if (present) return present;
		const grammar = readGrammar(this.grammars[place]);
		this.read[place] = grammar;
		const spread = ({ text }: Word) => this.words.notesOn(text).length;
		noteTriggers(grammar, place, this.triggers, spread);
		this.names.add(grammar);
		return grammar;
	}

	private add(line: string, place: number): void {
		for (const word of wordsInPattern(line)) {
			this.words.add(word);
			this.words.note(word, place);
		}
	}
}

/** Every word of a class, those of the classes that it names included. */
function wordsOfClass({ words }: Pick<Grammar, 'words'>, name: string, within: string[] = []): Word[] {
	if (within.includes(name)) return [];
	return [...(words[name] ?? []), ...(words[name] ? (common[name] ?? []) : [])].flatMap((line) => [
		...wordsInPattern(line),
		...Array.from(line.matchAll(/\{([^{}]+)\}/g), ([, named]) => named).flatMap((named) =>
			wordsOfClass({ words }, named, [...within, name]),
		),
	]);
}
