/**
 * What people write in one language when they want no more messages, want them again, or ask for help.
 *
 * One entry a line, matched as a *whole* message; case, diacritics, punctuation and, for opt-outs, spaces make no
 * difference (`OPT OUT` is also `opt-out` and `OptOut`). After `#` stands who documents the entry; entries without it
 * are native forms. The names in the sources:
 * - FCC: 47 CFR 64.1200(a)(10)
 * - Meta: label of the marketing opt-out button, and the examples in WhatsApp's template documentation
 * - Twilio: twilio.com/docs/messaging/tutorials/advanced-opt-out
 * - AWS: docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html
 * - Telnyx: support.telnyx.com/en/articles/1270091
 * - Plivo: docs.plivo.com/docs/messaging/concepts/dnd-service
 * - Bird: docs.bird.com, SMS opt-in and opt-out compliance
 * - Sinch: community.sinch.com, Conversation API opt-in and opt-out
 * - Klaviyo: help.klaviyo.com/hc/en-us/articles/29109965092251
 * - Adobe: Journey Optimizer, SMS opt-out management
 * - Postscript: help.postscript.io/en/articles/3496850-unsubscribing
 * - Spoke: the opt-out expressions of the open-source texting tool
 * - Vonage: api.support.vonage.com/hc/en-us/articles/9398221473564
 * - Recart: help.recart.com/en/articles/ai-powered-unsubscribe-intent-detection
 * - Braze: braze.com/docs, fuzzy opt-out
 * - Text-Em-All: support.text-em-all.com/article/380
 * - Aivo: helpaivoen.aivohelp.com, opt-out management for WhatsApp
 * - convention: the usual word in that country's text messages
 */
export interface LanguageData {
	/** ISO 639-1; absent for what every language shares. */
	code?: string;
	/** Written without spaces: words of courtesy are also taken off the ends of a word. */
	unspaced?: boolean;

	optOut?: string[];
	/** No more advertising: scope `marketing`. */
	optOutMarketing?: string[];
	/** Nothing at all any more, in so many words: scope `all`. */
	optOutAll?: string[];
	/** Opt-outs when typed. On a button they usually mean something else: cancel a booking, leave a menu. */
	optOutTyped?: string[];
	/** Opt-outs on a button only. Typed, they answer all kinds of questions. */
	optOutButton?: string[];
	/** Opt-ins: only what can hardly mean anything else; a bare yes is not one. */
	optIn?: string[];
	/** Opt-ins when typed. On a button they usually start something else: a menu, a registration. */
	optInTyped?: string[];
	help?: string[];

	/** Requests that name what should stop, `…` standing for it. */
	optOutFrames?: string[];
	optInFrames?: string[];
	/** What the frames are filled with. */
	things?: {
		messages: string[];
		/** Gives the request the scope `marketing`. */
		marketing: string[];
		/** Gives the request the scope `all`. */
		everything: string[];
	};

	/** Entries that other diacritics turn into another word: matched only with theirs. */
	marked?: string[];
	/** Greetings, please, thanks, forms of address: leaving them out changes nothing. */
	courtesy?: string[];
}

/** The lines of a template literal, without what follows `#`. */
export function lines(text: TemplateStringsArray): string[] {
	return text[0]
		.split('\n')
		.map((line) => line.split('#')[0].trim())
		.filter((line) => line !== '');
}
