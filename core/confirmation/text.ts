import { readScope } from '../consent';
import { textsFor } from './language';

export interface ConfirmationRequest {
	/** The language the person wrote in, as a BCP 47 tag (`pt`, `pt-BR`, `zh_TW`). */
	language?: string;
	/** E.164: its country decides when the language is unknown. */
	phone?: string;
	/** A scope's category; what is not understood counts as `all`, as it does on the list. */
	category: string;
	/** Named in the text, so that people know who answers. */
	business?: string;
}

export interface Confirmation {
	text: string;
	/** The language it is in. */
	language: string;
	/** The word that brings the person back. */
	returnWord: string;
}

/** Keeps the text within 300 characters in every language. */
const LONGEST_BUSINESS = 60;
const LONGEST_TOPIC = 40;

/** What to tell a person who has stopped messages: what has ended, and how to come back. Never throws. */
export function confirmationText({ language, phone, category, business }: ConfirmationRequest): Confirmation {
	const texts = textsFor(language, phone);
	const ended = readScope({ category })?.category ?? 'all';
	const topic = ended.startsWith('topic:') ? oneLine(ended.slice('topic:'.length), LONGEST_TOPIC) : '';
	const name = oneLine(business, LONGEST_BUSINESS);
	const sentence = ended === 'all' || ended === 'marketing' ? texts[ended] : texts.topic;
	const pattern = (sentence + texts.back).replace('{from}', name && texts.from);
	const values: Record<string, string> = { business: name, topic, word: texts.word };
	return {
		text: pattern.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot]).replace(/\.{2,}/g, '.'),
		language: texts.code,
		returnWord: texts.word,
	};
}

/** Someone else's words inside our sentence: one line, and no longer than a name is. */
function oneLine(input: unknown, longest: number): string {
	if (typeof input !== 'string') return '';
	const words = input.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
	const characters = [...words.slice(0, 4 * longest)];
	return characters.length > longest
		? `${characters
				.slice(0, longest - 1)
				.join('')
				.trimEnd()}…`
		: words;
}
