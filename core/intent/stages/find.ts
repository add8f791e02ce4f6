import { CONFIDENCE, type Entry, type Lexicon } from '../lexicon';
import { type Message } from '../message';
import { isStretched, squeeze } from '../normalise';

export interface Hit {
	entry: Entry;
	confidence: number;
}

/** The first entry that one of the message's readings spells and that `accepts` lets count. */
export function find(
	message: Message,
	lexicon: Lexicon,
	accepts: (entry: Entry) => boolean = () => true,
): Hit | undefined {
	for (const { spaced, complete } of message.readings) {
		const entry = lexicon.find(spaced);
		if (entry && counts(entry, message, spaced, entry.spaced) && accepts(entry)) {
			return { entry, confidence: complete ? entry.confidence : tolerant(entry) };
		}
	}
	for (const { spaced } of message.readings) {
		if (!isStretched(spaced)) continue;
		const entry = lexicon.findStretched(spaced);
		if (entry && counts(entry, message, squeeze(spaced), squeeze(entry.spaced)) && accepts(entry)) {
			return { entry, confidence: tolerant(entry) };
		}
	}
	return undefined;
}

/** Consent is taken at its word: `un stop` is not UNSTOP although `un-stop` is, and `Join?` is a question. */
function counts(entry: Entry, message: Message, written: string, listed: string): boolean {
	if (entry.only !== undefined && entry.only !== message.kind) return false;
	if (entry.intent !== 'opt_in') return true;
	const isOneWord = !written.includes(' ') || !/\s/.test(message.text.trim());
	return (isOneWord || written === listed) && !message.asks;
}

function tolerant(entry: Entry): number {
	return Math.min(entry.confidence, CONFIDENCE.tolerant);
}
