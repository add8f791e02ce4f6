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
}

const DECIDING: Meaning[] = ['stop', 'unclear', 'start', 'help', 'less', 'pause'];

/**
 * Notes with each pattern's rarest word that it is needed, so that a message without any of these words is done with at
 * once, and no language is looked into whose patterns cannot be there.
 */
export function noteTriggers(grammars: ReadGrammar[], words: KnownWords<Trigger>): void {
	const spread = spreadOf(grammars);
	const rarity = ({ text, stem }: Word) =>
		(spread.get(text) ?? 1) + COMMON_BELOW * Math.max(0, (stem ? 6 : 5) - text.length);
	grammars.forEach(({ classes, patterns }, place) => {
		const decides: Trigger = { place, decides: true };
		const other: Trigger = { place, decides: false };
		const keys = new Map<string | Step, { keys: Word[]; cost: number }>();
		const keysOf = (step: Step) => {
			const phrases =
				step.kind === 'class'
					? (classes.get(step.name) ?? [])
					: step.kind === 'phrases'
						? step.phrases
						: step.kind === 'word'
							? [[step]]
							: undefined;
			if (!phrases) return undefined;
			const id = step.kind === 'class' ? step.name : step;
			const present = keys.get(id);
			if (present) return present;
			const rarest = phrases.map((phrase) =>
				phrase.reduce((best, one) => (rarity(one) < rarity(best) ? one : best)),
			);
			const made = { keys: rarest, cost: Math.max(...rarest.map(rarity)) };
			keys.set(id, made);
			return made;
		};
		for (const { meaning, steps } of patterns) {
			const [rarest] = steps
				.flatMap((step) => keysOf(step) ?? [])
				.sort((a, b) => a.cost - b.cost || a.keys.length - b.keys.length);
			const trigger = DECIDING.includes(meaning) ? decides : other;
			for (const word of rarest?.keys ?? []) words.note(word, trigger);
		}
	});
}

/** A word that is short is common in its language. */
const COMMON_BELOW = 2;

/** In how many languages patterns have a word. */
function spreadOf(grammars: ReadGrammar[]): Map<string, number> {
	const spread = new Map<string, number>();
	for (const { classes } of grammars) {
		const own = new Set([...classes.values()].flat(2).map(({ text }) => text));
		for (const text of own) spread.set(text, (spread.get(text) ?? 0) + 1);
	}
	return spread;
}
