import { type Choices } from '../choices';
import { type Entry } from '../lexicon';
import { type Message } from '../message';
import { compact } from '../normalise';
import { type Detection } from '../types';
import { vocabulary } from '../vocabulary';
import { find } from './find';

/** What the languages list, as the whole message. */
export function listedWords(message: Message, choices: Choices): Detection | undefined {
	const hit = find(message, vocabulary().lexicon, (entry) => isChosen(entry, choices));
	if (!hit) return undefined;
	const rule = message.kind === 'text' ? 'word' : isPayload(message.text.trim()) ? 'payload' : 'button';
	return describe(hit.entry, hit.confidence, rule, choices);
}

export function describe(entry: Entry, confidence: number, rule: string, choices: Choices): Detection {
	const { intent, word, scope, languages } = entry;
	const spoken = languages.filter((code) => code === undefined || (choices.languages?.has(code) ?? true));
	return {
		intent,
		confidence,
		rule,
		matched: word,
		...(spoken.length === 1 && spoken[0] !== undefined ? { language: spoken[0] } : {}),
		...(scope ? { scope: { ...scope } } : {}),
	};
}

/** `STOP_PROMOTIONS` or `optout:all`, rather than a title. */
function isPayload(text: string): boolean {
	return /[_:]/.test(text) && !/\s/.test(text);
}

/** Whether the message is the one opt-out that no setting takes away. */
export function saysStop(message: Message): boolean {
	return find(message, vocabulary().lexicon, isUniversalStop) !== undefined;
}

export function isChosen(entry: Entry, { languages, ignored }: Choices): boolean {
	if (isUniversalStop(entry)) return true;
	if (ignored.has(compact(entry.spaced))) return false;
	return languages === undefined || entry.languages.some((code) => code === undefined || languages.has(code));
}

function isUniversalStop({ intent, languages }: Entry): boolean {
	return intent === 'opt_out' && languages.includes(undefined);
}
