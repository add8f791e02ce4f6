export type Intent = 'opt_out' | 'opt_in' | 'help' | 'other';

export interface DetectOptions {
	/** A button's title or payload is chosen, not typed: it may be matched more generously. */
	kind?: 'text' | 'button';
	/** The business' own words and phrases, matched as whole messages. */
	optOutWords?: string[];
	optInWords?: string[];
	/** Words that must not be matched although a language lists them. */
	ignoreWords?: string[];
	/** ISO 639-1 codes to consider; all when left out. */
	languages?: string[];
}

/** What a message says about the reach of its wish; anything it leaves out stays as wide as the node's default. */
export interface ScopeHint {
	category?: 'all' | 'marketing';
	topic?: string;
}

export interface Detection {
	intent: Intent;
	/** 0..1 */
	confidence: number;
	/** Stable name of the rule that decided, e.g. `word`, `button`, `own_word`, `payload`, `none`. */
	rule: string;
	/** The words the decision rested on, as listed in the language data. */
	matched?: string;
	/** ISO 639-1 */
	language?: string;
	scope?: ScopeHint;
}
