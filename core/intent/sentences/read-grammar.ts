import { common } from '../grammars/common';
import { type Grammar, type Meaning, MEANINGS } from '../grammars/types';
import { parsePattern, type Step, type Word } from './pattern';

/** A grammar with its patterns and classes read, before it is turned into a network. */
export interface ReadGrammar {
	code: string;
	/** The words and phrases of each class, without the classes that it names in turn. */
	classes: Map<string, Word[][]>;
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
				if (missing?.kind === 'class')
					throw new Error(`${grammar.code} has no words for {${missing.name}}`);
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

function readClasses(grammar: Grammar, gap: number): Map<string, Word[][]> {
	const classes = new Map<string, Word[][]>();
	const read = (name: string, within: string[]): Word[][] => {
		const present = classes.get(name);
		if (present) return present;
		const listed = grammar.words[name];
		if (!listed) throw new Error(`${grammar.code} has no words for {${name}}`);
		if (within.includes(name)) throw new Error(`{${name}} of ${grammar.code} contains itself`);
		const phrases = (line: string, steps: Step[]) =>
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
			);
		const alternatives = [...listed, ...(common[name] ?? [])].flatMap((line) =>
			parsePattern(line, gap).flatMap((steps) => phrases(line, steps)),
		);
		classes.set(name, alternatives);
		return alternatives;
	};
	for (const name of Object.keys(grammar.words)) read(name, []);
	return classes;
}
