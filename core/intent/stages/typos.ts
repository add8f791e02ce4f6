import { type Choices } from '../choices';
import { ordinary } from '../languages/ordinary';
import { CONFIDENCE, type Entry, spell } from '../lexicon';
import { type Message } from '../message';
import { foldWord, isStretched } from '../normalise';
import { unmask } from '../sentences/lookalikes';
import { distance, Typos } from '../sentences/typos';
import { type Detection } from '../types';
import { vocabulary } from '../vocabulary';
import { describe, isChosen } from './listed-words';

/** A message of one short word is rather another word than a misspelt one. */
const SHORT = 5;
/** A longer message is a sentence. */
const MOST_WORDS = 3;
/** Of so many words that lie equally near, one is as good as another. */
const MOST_NEAREST = 4;
/** Consent is taken at its word: only a long one with a single slip, that no stop lies near, is recognised. */
const SHORTEST_CONSENT = 7;

interface Listed {
	typos: Typos;
	/** The opt-outs of one word. */
	stops: Typos;
}

let built: Listed | undefined;

function listed(): Listed {
	if (built) return built;
	const { lexicon, courtesy } = vocabulary();
	const entries = [...lexicon.entries()];
	const words = new Set(entries.flatMap(({ spaced }) => spaced.split(' ')).filter((word) => word.length > 3));
	built = {
		typos: new Typos(words, [...ordinary.map(foldWord), ...courtesy.phrases.texts], SHORT),
		stops: new Typos(
			new Set(
				entries
					.filter(({ intent, spaced }) => intent === 'opt_out' && !spaced.includes(' '))
					.map(({ spaced }) => spaced),
			),
			[],
			SHORT,
		),
	};
	return built;
}

/** What the languages list, as the whole message, with slips of the hand. */
export function misspeltWords(message: Message, choices: Choices): Detection | undefined {
	for (const { spaced } of message.readings) {
		const words = spaced.split(' ');
		// A letter held down is no slip; the listed words were compared without it.
		if (words.length > MOST_WORDS || isStretched(spaced)) continue;
		for (const meant of spellings(words)) {
			if (meant === spaced) continue;
			const entry = vocabulary().lexicon.find(meant);
			if (!entry || (entry.only ?? message.kind) !== message.kind || !isChosen(entry, choices)) continue;
			if (entry.intent === 'opt_in' && !isConsent(entry, spaced, message)) continue;
			return describe(entry, Math.min(entry.confidence, CONFIDENCE.misspelt), 'typo', choices);
		}
	}
	return undefined;
}

/** What the words may have been meant to be, in every combination. */
function spellings(words: string[]): string[] {
	const { typos } = listed();
	return words.reduce<string[]>(
		(before, word) => {
			const plain = unmask(word) ?? word;
			const nearest = typos.correct(plain);
			const meant = nearest.length > 0 ? nearest.slice(0, MOST_NEAREST) : [plain];
			return before.flatMap((spaced) => meant.map((one) => (spaced === '' ? one : `${spaced} ${one}`)));
		},
		[''],
	);
}

function isConsent(entry: Entry, written: string, { asks }: Message): boolean {
	const { stops } = listed();
	const word = spell(entry.word);
	return (
		!asks &&
		word.length >= SHORTEST_CONSENT &&
		word[0] === written[0] &&
		distance(written, word) === 1 &&
		stops.correct(written).length === 0
	);
}
