import { lines, type LanguageData } from './types';

/** Understood everywhere, whatever languages are chosen; they say nothing of the writer's language. */
export const universal: LanguageData = {
	optOut: lines`
		STOP            # FCC, all vendors
	`,
	optIn: lines`
		START           # Twilio, AWS, Telnyx, Plivo, Bird, Klaviyo
	`,
};

/**
 * Emoji that ask for silence when a message consists of nothing else. `certain`: documented for this meaning by more
 * than one vendor; the others also wave, forbid or decline, and count because a missed opt-out weighs more.
 */
export const stopEmoji: Array<{ emoji: string; certain: boolean }> = [
	{ emoji: '🛑', certain: true }, // Postscript, Recart
	{ emoji: '🚫', certain: false }, // Recart
	{ emoji: '✋', certain: false }, // Recart
	{ emoji: '⛔', certain: false }, // the same sign as 🚫
];
