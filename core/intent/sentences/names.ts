import { type Beginning, Dictionary } from './dictionary';
import { KnownWords } from './known-words';
import { type Classes, phrasesIn, type ReadGrammar } from './read-grammar';
import { type Word } from './pattern';
import { type Token } from './tokens';

/** Where a word or phrase stands of a class that the code knows by name. */
export interface NamedSpan {
	name: string;
	/** ISO 639-1. */
	language: string;
	start: number;
	end: number;
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

interface Class {
	name: string;
	language: string;
	classes: Classes;
	isRead: boolean;
}

/** The classes that the code knows by name, of all languages; each is read when a word first begins one of its phrases. */
export class Names {
	private readonly all: Class[] = [];
	private readonly firsts = new KnownWords<number>();
	private readonly dictionary = new Dictionary();

	add({ code, classes }: ReadGrammar): void {
		for (const name of NAMED) {
			if (!classes.has(name)) continue;
			for (const word of firstWords(classes, name)) this.firsts.note(word, this.all.length);
			this.all.push({ name, language: code, classes, isRead: false });
		}
	}

	/** What the word begins, to be worked out once for each word. */
	beginning(token: Token): Beginning {
		for (const spelling of [token.folded, token.marked, ...(token.meant ?? [])])
			for (const place of this.firsts.notesOn(spelling)) this.read(place);
		return this.dictionary.beginning(token);
	}

	spansAt(tokens: Token[], start: number, beginning: Beginning): NamedSpan[] {
		return this.dictionary.spansAt(tokens, start, beginning).map(({ symbol, length }) => {
			const { name, language } = this.all[symbol];
			return { name, language, start, end: start + length };
		});
	}

	private read(place: number): void {
		const { name, classes, isRead } = this.all[place];
		if (isRead) return;
		this.all[place].isRead = true;
		for (const phrase of phrasesIn(classes, name)) this.dictionary.add(phrase, place);
	}
}

function firstWords(classes: Classes, name: string): Word[] {
	return (classes.get(name) ?? []).flatMap(([step]) => {
		if (step.kind === 'class') return firstWords(classes, step.name);
		if (step.kind === 'phrases') return step.phrases.map(([word]) => word);
		return step.kind === 'word' ? [step] : [];
	});
}
