import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ConsentIntent, ConsentSignal } from '../../core/inbound';
import { type DetectOptions, languageCodes } from '../../core/intent';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const languageOptions = languageCodes
	.map((value) => ({ name: languageNames.of(value) ?? value, value }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));

/** Every stop that the rules recognise is at least this certain. */
const LEAST = 0.6;
/** Consent is taken at its word. */
const LEAST_CONSENT = 0.7;

/** How messages are understood, for the nodes that read them. They are entries of an options collection. */
export const detectionOptions: INodeProperties[] = [
	{
		displayName: 'Ignored Words',
		name: 'ignoreWords',
		type: 'string',
		default: '',
		placeholder: 'e.g. cancel, end',
		description:
			'Words that must not count although they usually mean stop or start. Separate them by commas.',
	},
	{
		displayName: 'Languages',
		name: 'languages',
		type: 'multiOptions',
		default: [],
		options: languageOptions,
		description:
			'The languages your customers write in. Leave empty to understand all. STOP and START count in any case.',
	},
	{
		displayName: 'Minimum Confidence',
		name: 'minimumConfidence',
		type: 'number',
		default: LEAST,
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		description:
			'How certain a reading must be to count, from 0 to 1. At 0.6 everything that sounds like a stop counts; at 0.8 a wrong number or a question how to unsubscribe goes to Other (or to Review, where that output is on). A stop that is missed costs more than one too many.',
	},
	{
		displayName: 'Only Whole Messages',
		name: 'wholeMessages',
		type: 'boolean',
		default: false,
		description:
			'Whether to recognise only words that are the whole message, such as STOP, and your own words and phrases. Sentences such as "please take me off your list" are then missed.',
	},
	{
		displayName: 'Own Help Phrases',
		name: 'helpPhrases',
		type: 'string',
		default: '',
		placeholder: 'e.g. talk to a human',
		description: 'Your own phrases for help, anywhere in a message. Separate them by commas.',
	},
	{
		displayName: 'Own Help Words',
		name: 'helpWords',
		type: 'string',
		default: '',
		placeholder: 'e.g. agent, support',
		description: 'Your own words for help, as whole messages. Separate them by commas.',
	},
	{
		displayName: 'Own Start Phrases',
		name: 'optInPhrases',
		type: 'string',
		default: '',
		placeholder: 'e.g. count me in for vip',
		description:
			'Your own phrases for coming back, anywhere in a message that is no question and has no stop or "not" in it. Separate them by commas.',
	},
	{
		displayName: 'Own Start Words',
		name: 'optInWords',
		type: 'string',
		default: '',
		placeholder: 'e.g. deals please, vip',
		description: 'Your own words for coming back, as whole messages. Separate them by commas.',
	},
	{
		displayName: 'Own Stop Phrases',
		name: 'optOutPhrases',
		type: 'string',
		default: '',
		placeholder: 'e.g. leave the club',
		description:
			'Your own phrases for opting out, anywhere in a message, whatever else it says. Separate them by commas.',
	},
	{
		displayName: 'Own Stop Words',
		name: 'optOutWords',
		type: 'string',
		default: '',
		placeholder: 'e.g. no more deals, leave vip',
		description: 'Your own words for opting out, as whole messages. Separate them by commas.',
	},
];

const words = (value: unknown) =>
	String(value ?? '')
		.split(/[,;\n]/)
		.map((word) => word.trim())
		.filter(Boolean);

export function readDetectionOptions(options: IDataObject): DetectOptions {
	return {
		ignoreWords: words(options.ignoreWords),
		helpWords: words(options.helpWords),
		optInWords: words(options.optInWords),
		optOutWords: words(options.optOutWords),
		helpPhrases: words(options.helpPhrases),
		optInPhrases: words(options.optInPhrases),
		optOutPhrases: words(options.optOutPhrases),
		languages: Array.isArray(options.languages) ? options.languages.map(String) : [],
		wholeMessages: options.wholeMessages === true,
	};
}

/** Whether a reading is too uncertain to count. What was not read from words has no confidence and is certain. */
export function isUnclear(
	{ intent, confidence = 1 }: { intent: ConsentIntent; confidence?: number },
	{ minimumConfidence }: IDataObject,
): boolean {
	if (intent === 'other' || intent === 'number_change') return false;
	const set = typeof minimumConfidence === 'number' ? Math.min(Math.max(minimumConfidence, 0), 1) : LEAST;
	return confidence < (intent === 'opt_in' ? Math.max(set, LEAST_CONSENT) : set);
}

/** What is passed on of an unclear reading: an unclear start must not be recorded as consent by a later node. */
export function unclear(signal: ConsentSignal): ConsentSignal {
	return signal.intent === 'opt_in' ? { ...signal, intent: 'other' } : signal;
}
