export type Intent = 'opt_out' | 'opt_in' | 'help' | 'other';

export interface DetectOptions {
	/**
	 * What the text is; `text` when left out. Some words mean something else on a button: `Cancel` there is usually a
	 * booking, `Continue` a menu, while `Not interested` is an opt-out there and only there.
	 */
	kind?: 'text' | 'button';
	/** The business' own words and phrases, matched as whole messages and before ours. */
	optOutWords?: string[];
	/** A word in both lists is an opt-out, and so is a plain STOP whatever they say. */
	optInWords?: string[];
	/** The business' own words for help. */
	helpWords?: string[];
	/** The business' own phrases, found anywhere in a message, as whole words. */
	optOutPhrases?: string[];
	/** They count where nothing else in the message speaks against consent: no stop, no negation, no question. */
	optInPhrases?: string[];
	/** They count where nothing else is recognised. */
	helpPhrases?: string[];
	/** Only words and phrases that are the whole message, apart from courtesy; and the business' own phrases. */
	wholeMessages?: boolean;
	/** Words that must not be matched although a language lists them. STOP always counts. */
	ignoreWords?: string[];
	/** ISO 639-1 codes to consider, a region may follow; all when left out or empty. STOP and START always count. */
	languages?: string[];
}

/** What a message says about the reach of its wish; anything it leaves out stays as wide as the node's default. */
export interface ScopeHint {
	/** `utility`, of somebody who comes back: all but marketing. */
	category?: 'all' | 'marketing' | 'utility';
	/** The one kind of message that is unwanted: `reminders`, `orders` or `surveys`. */
	topic?: string;
	/** Kinds of message that should go on, by the same names. */
	keep?: string[];
	/** The message is about another channel than this chat. */
	channel?: 'calls' | 'email';
	/** Fewer messages, not none. */
	frequency?: 'less';
	/** For a while only: until a date in the person's own words, or for a number of days; empty when neither is said. */
	pause?: { until?: string; days?: number };
}

export interface Detection {
	intent: Intent;
	/**
	 * How sure the intent is, 0..1:
	 * 1 the business' own word, or a payload with one meaning; 0.95 a listed word or phrase is the whole message;
	 * 0.9 it is, apart from courtesy or held-down letters, or a sentence says it; 0.8 with a misspelt word; 0.7 a word
	 * that people also use for other things, such as CANCEL or ✋, or a sentence that probably means it; 0.6 a sentence
	 * with a stop and a start in it; 0 nothing was recognised.
	 */
	confidence: number;
	/**
	 * Stable name of the rule that decided: `own_word`, `own_phrase`, `payload`, `emoji`, `word` (typed), `button` (title), `typo`,
	 * `sentence`, `unclear`, `pause`, or for `other` `negated`, `other_meaning`, `quoted`, `fewer` or `none`.
	 */
	rule: string;
	/** The word, phrase, payload or emoji the decision rests on, as listed; of a sentence, the words as written. */
	matched?: string;
	/** ISO 639-1. Absent when several languages share the word, as with STOP, PARAR and INFO. */
	language?: string;
	scope?: ScopeHint;
}
