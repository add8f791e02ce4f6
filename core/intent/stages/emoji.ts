import { type Choices } from '../choices';
import { stopEmoji } from '../languages/universal';
import { CONFIDENCE } from '../lexicon';
import { type Message } from '../message';
import { type Detection } from '../types';

/** Asks nicely, whatever it stands beside. */
const PLEASE = '🙏';

/** A message of nothing but emoji, each of which says stop. */
export function emoji({ symbols }: Message, { ignored }: Choices): Detection | undefined {
	if (symbols.length === 0) return undefined;
	const said = symbols.filter((symbol) => symbol !== PLEASE);
	const known = stopEmoji.filter((stop) => said.includes(stop.emoji) && !ignored.has(stop.emoji));
	if (said.length === 0 || known.length < said.length) return undefined;
	return {
		intent: 'opt_out',
		confidence: known.some(({ certain }) => certain) ? CONFIDENCE.listed : CONFIDENCE.ambiguous,
		rule: 'emoji',
		matched: known[0].emoji,
	};
}
