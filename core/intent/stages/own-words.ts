import { type Choices } from '../choices';
import { CONFIDENCE } from '../lexicon';
import { type Message } from '../message';
import { type Detection } from '../types';
import { find } from './find';
import { saysStop } from './listed-words';

/** The business' own words. They go before ours, but not even they turn a plain STOP into a start. */
export function ownWords(message: Message, { own }: Choices): Detection | undefined {
	const entry = own && find(message, own)?.entry;
	if (!entry || (entry.intent === 'opt_in' && saysStop(message))) return undefined;
	return { intent: entry.intent, confidence: CONFIDENCE.certain, rule: 'own_word', matched: entry.word };
}
