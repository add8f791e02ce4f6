import { readChoices, type Choices } from './choices';
import { readMessage, type Message } from './message';
import { emoji } from './stages/emoji';
import { listedWords } from './stages/listed-words';
import { ownOtherPhrases, ownStopPhrases } from './stages/own-phrases';
import { ownWords } from './stages/own-words';
import { payload } from './stages/payload';
import { sentences } from './stages/sentences';
import { misspeltWords } from './stages/typos';
import { type Detection, type DetectOptions } from './types';

export { languageCodes } from './languages';
export type { Detection, DetectOptions, Intent, ScopeHint } from './types';

type Stage = (message: Message, choices: Choices) => Detection | undefined;

/** Each decides or leaves the message to the next; the surest comes first. */
const STAGES: Stage[] = [
	ownWords,
	ownStopPhrases,
	payload,
	emoji,
	listedWords,
	sentences,
	misspeltWords,
	ownOtherPhrases,
];

/**
 * What a person wants who wrote this text or tapped this button: no more messages, messages again, help, or something
 * else. Call it for a button's title and for its payload, with `kind: 'button'`.
 *
 * Listed words count as whole messages, sentences by the patterns of `grammars/`. Case, diacritics, punctuation, invisible characters, courtesy (`Stop, please!`), spelled-out
 * words (`S T O P`) and letters held down (`STOOOP`) make no difference. In doubt between stop and start it is a stop.
 *
 * @param text What was written. Anything but text, and text without meaning, is `other`; nothing throws. Only the
 *   first 4,096 characters are looked at, the most WhatsApp delivers.
 */
export function detectIntent(text: string, options?: DetectOptions): Detection {
	const { kind, ...rest } = options ?? {};
	const message = readMessage(text, kind);
	const choices = readChoices(rest);
	for (const stage of STAGES) {
		const detection = stage(message, choices);
		if (detection) return detection;
	}
	return { intent: 'other', confidence: 0, rule: 'none' };
}
