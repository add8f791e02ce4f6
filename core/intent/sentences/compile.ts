import { common } from '../grammars/common';
import { type Grammar, MEANINGS } from '../grammars/types';
import { KnownWords } from './known-words';
import { Matcher } from './matcher';
import { Names } from './names';
import { type Word, wordsInPattern } from './pattern';
import { readGrammar, type ReadGrammar } from './read-grammar';
import { borrowed, noteTriggers, type Trigger } from './triggers';
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

/** Words that every language has say nothing about which to read; the first knows them all. */
const FIRST = [0];

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
			const classes = new Map<string, Word[]>();
			for (const [name, lines] of Object.entries(grammar.words))
				classes.set(name, [...lines, ...(common[name] ?? [])].flatMap(wordsInPattern));
			for (const words of classes.values()) this.add(words, place);
			for (const name of MEANINGS)
				for (const line of grammar[name] ?? []) this.add(wordsInPattern(line), place);
			for (const name of classesWithin(grammar, MISSPELT))
				for (const { text, stem } of classes.get(name) ?? [])
					if (!stem && isWorthCorrecting(text)) targets.add(text);
		});
		this.typos = new Typos(targets, ordinary, SHORT);
	}

	/** A bit for each language that has one of these spellings of a word in a pattern; some languages share one. */
	placesOf(spellings: Iterable<string>): number {
		let places = 0;
		for (const spelling of spellings)
			for (const place of this.words.notesOn(spelling)) places |= 1 << (place & 31);
		return places;
	}

	/** What needs one of these spellings of a word to be found. */
	triggersOf(spellings: Iterable<string>): Trigger[] {
		const found = new Set<Trigger>();
		for (const spelling of spellings) {
			const places = borrowed.has(spelling) ? FIRST : this.words.notesOn(spelling);
			for (const place of places) this.readGrammar(place);
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

	private add(words: Word[], place: number): void {
		for (const word of words) this.words.note(word, place);
	}
}

/** These classes, and those that they name in turn. */
function classesWithin({ words }: Grammar, names: Iterable<string>): Set<string> {
	const all = new Set(names);
	// A set goes on to what is added to it on the way.
	for (const name of all)
		for (const line of words[name] ?? [])
			if (line.includes('{')) for (const [, named] of line.matchAll(/\{([^{}]+)\}/g)) all.add(named);
	return all;
}
