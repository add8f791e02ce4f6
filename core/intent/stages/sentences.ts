import { type Choices } from '../choices';
import { type Message } from '../message';
import { compact } from '../normalise';
import { decide } from '../sentences/decide';
import { findSentences } from '../sentences';
import { type Detection } from '../types';
import { spell } from '../lexicon';
import { vocabulary } from '../vocabulary';

const JOKE =
	/[😂🤣😆😄😅😹😜😉]|\b(?:lol|lmao|haha\w{0,20}|jaja\w{0,20}|hehe\w{0,20}|kkk{1,20}|rsrs|mdr|ptdr|ahah\w{0,20})\b/iu;

/** What whole sentences ask for, pattern by pattern. Data that a program wrote is not a sentence. */
export function sentences(message: Message, choices: Choices): Detection | undefined {
	if (choices.wholeMessages) return undefined;
	if (message.text[0] === '{' || message.text[0] === '<') return undefined;
	if (isListedForAnotherKind(message)) return undefined;
	const found = findSentences(message.text, message.plain, choices.languages);
	if (!found || found.matches.length === 0) return undefined;
	if (choices.ignored.size > 0)
		found.matches = found.matches.filter(
			({ start, end }) => !isIgnored(choices, found.row.tokens.slice(start, end)),
		);
	return decide(found, JOKE.test(message.text));
}

/** `CONTINUE` on a button or `Not interested` typed: the lists say that it means nothing there. */
function isListedForAnotherKind({ readings, kind }: Message): boolean {
	return readings.some(({ spaced }) => {
		const only = vocabulary().lexicon.find(spaced)?.only;
		return only !== undefined && only !== kind;
	});
}

function isIgnored({ ignored }: Choices, words: Array<{ folded: string }>): boolean {
	return ignored.has(compact(spell(words.map(({ folded }) => folded).join(' '))));
}
