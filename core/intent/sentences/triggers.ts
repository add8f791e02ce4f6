import { common } from '../grammars/common';
import { type Meaning } from '../grammars/types';
import { type KnownWords } from './known-words';
import { type Step, type Word } from './pattern';
import { type ReadGrammar } from './read-grammar';

/** A word without which some pattern of a language is not found. */
export interface Trigger {
	/** The place of the language among all. */
	place: number;
	/** Something is decided by the pattern itself, rather than by what it takes back or keeps. */
	decides: boolean;
	/** How many words the pattern has at least. */
	words: number;
}

/** A pattern of more words is looked for as soon as so many are there. */
export const MOST_WORDS = 4;

const DECIDING: Meaning[] = ['stop', 'unclear', 'refers', 'start', 'help', 'less', 'pause'];

/**
 * Notes with each pattern's rarest word that it is needed, so that a message without any of these words is done with at
 * once, and no language is looked into whose patterns cannot be there.
 */
export function noteTriggers(
	{ classes, patterns }: ReadGrammar,
	place: number,
	triggers: KnownWords<Trigger>,
	spread: (word: Word) => number,
): void {
	const costOf = (word: Word) =>
		spread(word) + COMMON_BELOW * Math.max(0, (word.stem ? 6 : 5) - word.text.length);
	const ofClass = remembering((name: string) =>
		anyOf((classes.get(name) ?? []).map((line) => cheapest(line.map(ofStep)))),
	);
	const ofStep = (step: Step): Keys | undefined => {
		if (step.kind === 'word') return { words: [step], cost: costOf(step) };
		if (step.kind === 'phrases')
			return anyOf(
				step.phrases.map((words) => cheapest(words.map((word) => ({ words: [word], cost: costOf(word) })))),
			);
		return step.kind === 'class' ? ofClass(step.name) : undefined;
	};
	const trigger = remembering((decides: boolean) =>
		remembering((words: number): Trigger => ({ place, decides, words })),
	);
	const shortest = remembering((name: string) => Math.min(...(classes.get(name) ?? []).map(lengthOf)));
	const lengthOf = (steps: Step[]): number =>
		steps.reduce((length, step) => {
			if (step.kind === 'word') return length + 1;
			if (step.kind === 'phrases') return length + Math.min(...step.phrases.map((words) => words.length));
			return step.kind === 'class' ? length + shortest(step.name) : length;
		}, 0);
	const chosen = new Map<Trigger, Set<Keys>>();
	for (const { meaning, steps } of patterns) {
		const needed = trigger(DECIDING.includes(meaning))(Math.min(lengthOf(steps), MOST_WORDS));
		let all = chosen.get(needed);
		if (!all) chosen.set(needed, (all = new Set()));
		const keysOfSteps = steps.map(ofStep);
		const best = cheapest(keysOfSteps);
		// With a borrowed word in it, it is found by the words around; of borrowed words alone, in the first language.
		const isBorrowed = place > 0 && best.words.some(({ text }) => borrowed.has(text));
		for (const keys of isBorrowed ? keysOfSteps : [best]) if (keys) all.add(keys);
	}
	for (const [needed, all] of chosen)
		for (const keys of all)
			for (const word of keys.words) if (place === 0 || !borrowed.has(word.text)) triggers.note(word, needed);
}

/** A function that works each of its few values out once. */
function remembering<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
	const values = new Map<Key, Value>();
	return (key) => {
		if (!values.has(key)) values.set(key, workOut(key));
		return values.get(key) as Value;
	};
}

/** Words that every language has. */
export const borrowed = new Set(Object.values(common).flat());

/** One of these words is there whenever what they are the keys of is there. */
interface Keys {
	words: Word[];
	/** How common they are. */
	cost: number;
}

const anyOf = (all: Keys[]): Keys => ({
	words: all.flatMap(({ words }) => words),
	cost: Math.max(...all.map(({ cost }) => cost)),
});

function cheapest(all: Array<Keys | undefined>): Keys {
	let best: Keys = { words: [], cost: Infinity };
	for (const keys of all) {
		if (!keys) continue;
		const isBetter = keys.cost === best.cost ? keys.words.length < best.words.length : keys.cost < best.cost;
		if (isBetter) best = keys;
	}
	return best;
}

/** A word that is short is common in its language. */
const COMMON_BELOW = 2;
