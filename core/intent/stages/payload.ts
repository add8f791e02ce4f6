import { CONFIDENCE } from '../lexicon';
import { type Message } from '../message';
import { splitWords } from '../normalise';
import { type Detection } from '../types';

type Meaning = Pick<Detection, 'intent' | 'scope'>;

/** Payloads with one fixed meaning. What follows a colon, as in `WAOO_STOP:spring-sale`, names the campaign. */
const PAYLOADS = new Map<string, Meaning>([
	['WAOO_STOP', { intent: 'opt_out' }],
	['WAOO_STOP_ALL', { intent: 'opt_out', scope: { category: 'all' } }],
	['WAOO_START', { intent: 'opt_in' }],
	['WAOO_START_UPDATES', { intent: 'opt_in', scope: { category: 'utility' } }],
	// WhatsApp's own button under authentication codes.
	['DID_NOT_REQUEST_CODE', { intent: 'other' }],
]);

const LONGEST_CODE = 64;

/** Recognised in typed text too: not every provider tells a button's payload from its title or from a message. */
export function payload(message: Message): Detection | undefined {
	const [written] = message.text.split(':', 1);
	if (written.length > LONGEST_CODE || /\s/.test(written.trim())) return undefined;
	const code = splitWords(written)
		.map(({ folded }) => folded)
		.join('_')
		.toUpperCase();
	const meaning = meaningOf(code);
	return (
		meaning && { ...structuredClone(meaning), confidence: CONFIDENCE.certain, rule: 'payload', matched: code }
	);
}

/** A variant of our stop that we do not know is still a stop. */
function meaningOf(code: string): Meaning | undefined {
	return PAYLOADS.get(code) ?? PAYLOADS.get(code.startsWith('WAOO_STOP_') ? 'WAOO_STOP' : '');
}
