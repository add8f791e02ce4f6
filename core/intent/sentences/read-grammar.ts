import { common } from '../grammars/common';
import { type Grammar, type Meaning, MEANINGS } from '../grammars/types';
import { parsePattern, type Step, type Word } from './pattern';

/** The lines of each class as steps: words, phrases and other classes. */
export type Classes = Map<string, Step[][]>;

/** A grammar with its patterns and classes read, before it is turned into a network. */
export interface ReadGrammar {
	code: string;
	classes: Classes;
	patterns: Array<{ meaning: Meaning; steps: Step[] }>;
}

const GAP = { spaced: 3, unspaced: 6 };

/** @throws Error when a pattern cannot be read or names a class that the grammar does not have. */
export function readGrammar(grammar: Grammar): ReadGrammar {
	const gap = grammar.unspaced ? GAP.unspaced : GAP.spaced;
	const classes = readClasses(grammar, gap);
	const patterns: ReadGrammar['patterns'] = [];
	for (const meaning of MEANINGS) {
		for (const pattern of grammar[meaning] ?? []) {
			for (const steps of parsePattern(pattern, gap)) {
				const missing = steps.find((step) => step.kind === 'class' && !classes.has(step.name));
				if (missing?.kind === 'class') throw new Error(`${grammar.code} has no words for {${missing.name}}`);
				patterns.push({ meaning, steps: joinGaps(steps) });
			}
		}
	}
	return { code: grammar.code, classes, patterns };
}

/** Gaps that an option between them leaves side by side are one. */
function joinGaps(steps: Step[]): Step[] {
	const joined: Step[] = [];
	for (const step of steps) {
		const last = joined[joined.length - 1];
		if (step.kind === 'gap' && last?.kind === 'gap')
			joined[joined.length - 1] = { kind: 'gap', longest: last.longest + step.longest };
		else joined.push(step);
	}
	return joined;
}

/** The steps of each line of each class. */
function readClasses(grammar: Grammar, gap: number): Classes {
	const classes: Classes = new Map();
	const read = (name: string, within: string[]): void => {
		if (classes.has(name)) return;
		const listed = grammar.words[name];
		if (!listed) throw new Error(`${grammar.code} has no words for {${name}}`);
		if (within.includes(name)) throw new Error(`{${name}} of ${grammar.code} contains itself`);
		const alternatives: Step[][] = [];
		for (const line of [...listed, ...(common[name] ?? [])]) {
			for (const steps of parsePattern(line, gap)) {
				for (const step of steps) {
					if (step.kind === 'class') read(step.name, [...within, name]);
					else if (step.kind !== 'word' && step.kind !== 'phrases')
						throw new Error(`“${line}” in {${name}} of ${grammar.code} is no phrase`);
				}
				alternatives.push(steps);
			}
		}
		classes.set(name, alternatives);
	};
	for (const name of Object.keys(grammar.words)) read(name, []);
	return classes;
}

/** Every phrase of a class, without the classes that it names in turn; there can be thousands. */
export function phrasesIn(classes: Classes, name: string): Word[][] {
	return (classes.get(name) ?? []).flatMap((steps) =>
		steps.reduce<Word[][]>(
			(before, step) => {
				const parts =
					step.kind === 'word'
						? [[step]]
						: step.kind === 'phrases'
							? step.phrases
							: step.kind === 'class'
								? phrasesIn(classes, step.name)
								: [];
				return before.flatMap((words) => parts.map((part) => [...words, ...part]));
			},
			[[]],
		),
	);
}
