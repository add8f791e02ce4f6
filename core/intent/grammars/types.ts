/**
 * How people say it in whole sentences, in one language. `README.md` beside this file explains the notation; `en.ts` is
 * the model. Each list holds one pattern a line.
 */
export interface Grammar {
	/** ISO 639-1. */
	code: string;
	/** Written without spaces between words, or with spaces that people leave out: gaps are counted in characters. */
	unspaced?: boolean;
	/** Word classes, `{name}` in a pattern. README.md lists the names that have a meaning of their own. */
	words: Record<string, string[]>;

	/** Asks for no more messages. */
	stop?: string[];
	/** Probably asks for it: a question how, a wrong number. */
	unclear?: string[];
	/** Asks for an end of what only the rest of the message names, as `about` does: `delete it`, `I don't want them`. */
	refers?: string[];
	/** Names what we have of the person or send: their number, our messages, the list. */
	about?: string[];
	/** Takes it back: the stop is negated, the person wants to stay. */
	stay?: string[];
	/** The same words about something else: orders, buses, smoking. */
	elsewhere?: string[];
	/** Repeats an instruction that somebody else gave; reaches to the end of its clause. */
	quoted?: string[];
	/** Asks for messages again, or for the first time. */
	start?: string[];
	/** Asks for help with nothing in particular; counts when nothing else is said. */
	help?: string[];
	/** Asks for fewer messages, not for none. */
	less?: string[];
	/** Asks for none for a while. */
	pause?: string[];
	/** Names what should go on; what it names is taken from the classes of topics. */
	keeps?: string[];
}

/** What a pattern says when it is found. */
export type Meaning = Exclude<keyof Grammar, 'code' | 'unspaced' | 'words'>;

export const MEANINGS: Meaning[] = [
	'stop',
	'unclear',
	'refers',
	'about',
	'stay',
	'elsewhere',
	'quoted',
	'start',
	'help',
	'less',
	'pause',
	'keeps',
];
