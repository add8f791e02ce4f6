/**
 * What the detector makes of the corpus, beside the rules that vendors document, and how long it takes.
 * Run: npx tsx bench/intent.ts [split: test, dev, train or all]
 */
import { detectIntent, type Intent } from '../core/intent';
import { type Labelled, readCorpus } from '../test/core/intent/corpus';

type Detector = (text: string) => Intent;

const OPT_OUT = ['stop', 'stopall', 'unsubscribe', 'end', 'quit', 'cancel', 'revoke', 'optout'];
const OPT_IN = ['start', 'yes', 'unstop'];
const HELP = ['help', 'info'];

/** Twilio, default keywords: the whole message, in any case. twilio.com/docs/messaging/tutorials/advanced-opt-out */
const exact: Detector = (text) => {
	const word = text.trim().toLowerCase();
	if (OPT_OUT.includes(word)) return 'opt_out';
	if (OPT_IN.includes(word)) return 'opt_in';
	return HELP.includes(word) ? 'help' : 'other';
};

/** Klaviyo's default: the message contains the keyword. help.klaviyo.com/hc/en-us/articles/29109965092251 */
const contains: Detector = (text) => {
	const words = new Set(text.toLowerCase().match(/[a-z]+/g));
	const has = (list: string[]) => list.some((word) => words.has(word));
	const optOut = ['stop', 'quit', 'end', 'cancel', 'unsubscribe', 'revoke'];
	if (has(optOut) || /\bopt[ -]?out\b/i.test(text)) return 'opt_out';
	if (has(['start', 'unstop'])) return 'opt_in';
	return has(HELP) ? 'help' : 'other';
};

/** Braze, fuzzy opt-out: a slip to an adjacent key, letters swapped, or the keyword within a word. braze.com/docs, fuzzy opt-out */
const fuzzy: Detector = (text) => {
	const plain = exact(text);
	if (plain !== 'other') return plain;
	const message = text.trim().toLowerCase();
	const keywords = ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit'];
	return keywords.some((word) => message.includes(word) || slips(word).has(message)) ? 'opt_out' : 'other';
};

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const slipsOf = new Map<string, Set<string>>();
function slips(word: string): Set<string> {
	const known = slipsOf.get(word);
	if (known) return known;
	const all = new Set<string>();
	for (let at = 0; at < word.length; at++) {
		const row = ROWS.find((keys) => keys.includes(word[at])) ?? '';
		const key = row.indexOf(word[at]);
		for (const near of [row[key - 1], row[key + 1]])
			if (near) all.add(word.slice(0, at) + near + word.slice(at + 1));
		all.add(word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2));
	}
	slipsOf.set(word, all);
	return all;
}

const ours: Detector = (text) => detectIntent(text).intent;

const percent = (part: number, whole: number) =>
	whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function quality(rows: Labelled[], detector: Detector) {
	const read = rows.map((row) => ({ ...row, read: detector(row.text) }));
	const count = (matches: (row: (typeof read)[number]) => boolean) => read.filter(matches).length;
	const recall = (intent: Intent, kinds?: string[]) => {
		const wanted = (row: Labelled) => row.intent === intent && (!kinds || kinds.includes(row.kind));
		return percent(
			count((row) => wanted(row) && row.read === intent),
			count(wanted),
		);
	};
	const precision = (intent: Intent) =>
		percent(
			count((row) => row.intent === intent && row.read === intent),
			count((row) => row.read === intent),
		);
	const falseStops = (...kinds: string[]) =>
		percent(
			count((row) => kinds.includes(row.kind) && row.intent !== 'opt_out' && row.read === 'opt_out'),
			count((row) => kinds.includes(row.kind)),
		);
	return {
		'opt-out found': recall('opt_out'),
		'opt-out right': precision('opt_out'),
		'typos found': recall('opt_out', ['typo']),
		'sentences found': recall('opt_out', ['sentence', 'emoji', 'scope']),
		'opt-in found': recall('opt_in'),
		'opt-in right': precision('opt_in'),
		'help found': recall('help'),
		'help right': precision('help'),
		'false stops, hard': falseStops('hard_negative', 'negation'),
		'false stops, chat': falseStops('chat'),
		'stop read as start': count((row) => row.intent === 'opt_out' && row.read === 'opt_in'),
	};
}

const WARM_UP = 5;
const ROUNDS = 9;

/** Each message's median of several rounds, so that a busy machine is not measured. */
function speed(texts: string[], detector: Detector) {
	const times = texts.map((): number[] => []);
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		texts.forEach((text, index) => {
			const start = process.hrtime.bigint();
			detector(text);
			if (round >= 0) times[index].push(Number(process.hrtime.bigint() - start) / 1000);
		});
	}
	const medians = times.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]).sort((a, b) => a - b);
	return {
		'median, µs': +medians[medians.length >> 1].toFixed(1),
		'p99, µs': +medians[Math.floor(medians.length * 0.99)].toFixed(1),
	};
}

const [split = 'test'] = process.argv.slice(2);
const rows = readCorpus().filter((row) => split === 'all' || row.split === split);
const texts = rows.map(({ text }) => text);
const detectors: Record<string, Detector> = {
	ours,
	'exact keywords': exact,
	contains,
	'adjacent keys': fuzzy,
};
console.log(
	`${rows.length} messages in ${new Set(rows.map(({ language }) => language)).size} languages, split: ${split}`,
);
const results = Object.entries(detectors).map(([name, detector]) => [
	name,
	{ ...quality(rows, detector), ...speed(texts, detector) },
]);
const columns = Object.keys(results[0][1] as object);
console.table(
	Object.fromEntries(
		columns.map((column) => [
			column,
			Object.fromEntries(results.map(([name, row]) => [name, (row as Record<string, unknown>)[column]])),
		]),
	),
);

const worst: Record<string, string> = {
	'64 kB of stops': 'stop sending me '.repeat(4096),
	'64 kB of half a refusal': "don't want to ".repeat(4681),
	'64 kB of other words': Array.from({ length: 9000 }, (_, i) => `w${(i * 7919) % 9973}`).join(' '),
	'64 kB without spaces': '退订取消不要'.repeat(10_922),
	'10,000 combining marks': `stop${'\u0301'.repeat(10_000)}`,
	'nested quotes': '“«"「'.repeat(2000) + 'stop' + '」"»”'.repeat(2000),
	'a letter held down': `sto${'o'.repeat(64_000)}p`,
	'single letters': 's t o p '.repeat(8000),
	'a clause a word': 'stop. '.repeat(10_000),
};
console.table(
	Object.fromEntries(
		Object.entries(worst).map(([name, text]) => {
			const times = Array.from({ length: 7 }, () => {
				const start = process.hrtime.bigint();
				detectIntent(text);
				return Number(process.hrtime.bigint() - start) / 1e6;
			}).sort((a, b) => a - b);
			return [name, { 'ms, median': +times[3].toFixed(2), 'ms, worst': +times[6].toFixed(2) }];
		}),
	),
);
