import { type Choices, type Phrase } from '../choices';
import { CONFIDENCE } from '../lexicon';
import { type Message } from '../message';
import { isNegated } from '../sentences';
import { type Detection, type Intent } from '../types';

/** The business' own phrase for no more messages, anywhere in the message. */
export function ownStopPhrases(message: Message, choices: Choices): Detection | undefined {
	return find('opt_out', message, choices);
}

/** Consent and help by the business' own phrases, where nothing else is recognised that speaks against them. */
export function ownOtherPhrases(message: Message, choices: Choices): Detection | undefined {
	const start = find('opt_in', message, choices);
	if (start && !message.asks && !isNegated(message.plain)) return start;
	return find('help', message, choices);
}

function find(intent: Intent, message: Message, { phrases }: Choices): Detection | undefined {
	const found = phrases?.find((one) => one.intent === intent && says(message, one));
	return found && { intent, confidence: CONFIDENCE.tolerant, rule: 'own_phrase', matched: found.phrase };
}

function says({ readings }: Message, { spaced }: Phrase): boolean {
	return readings.some((reading) => ` ${reading.spaced} `.includes(` ${spaced} `));
}
