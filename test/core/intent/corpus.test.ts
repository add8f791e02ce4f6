import { detectIntent, type Intent } from '../../../core/intent';
import { type Labelled, readCorpus } from './corpus';

const corpus = readCorpus();
/** Languages whose sentences people mostly write in. */
const LARGE = ['en', 'es', 'pt', 'fr', 'de', 'it'];
const KINDS = [
	'keyword',
	'typo',
	'sentence',
	'emoji',
	'scope',
	'how_to',
	'opt_in',
	'help',
	'negation',
	'quoted',
	'frequency',
	'hard_negative',
	'chat',
];
const INTENTS = ['opt_out', 'opt_in', 'help', 'other'];

const read = (rows: Labelled[]) => rows.map((row) => ({ ...row, read: detectIntent(row.text).intent }));
const missed = (rows: Labelled[], intent: Intent) =>
	read(rows.filter((row) => row.intent === intent)).filter((row) => row.read !== intent);
const wrongly = (rows: Labelled[], intent: Intent) =>
	read(rows.filter((row) => row.intent !== intent)).filter((row) => row.read === intent);
const texts = (rows: Labelled[]) => rows.map(({ language, text }) => `${language}: ${text}`);

/** At most this share of the rows, and the rows themselves where it is more. */
function expectAtMost(wrong: Labelled[], rows: Labelled[], share: number) {
	expect(rows.length).toBeGreaterThan(0);
	expect(wrong.length > share * rows.length ? texts(wrong) : []).toEqual([]);
}

describe('the corpus', () => {
	test('is labelled in full', () => {
		const odd = corpus.filter(
			({ text, intent, kind, family, language }) =>
				!text || !INTENTS.includes(intent) || !KINDS.includes(kind) || !family?.startsWith(`${language}-`),
		);
		expect(texts(odd)).toEqual([]);
	});

	test('says nothing twice in a language', () => {
		const seen = new Set<string>();
		const twice = corpus.filter(({ language, text }) => {
			const key = `${language} ${text.toLowerCase()}`;
			return seen.has(key) || !seen.add(key);
		});
		expect(texts(twice)).toEqual([]);
	});

	test('is ordinary talk for the larger half', () => {
		expect(corpus.filter(({ intent }) => intent === 'other').length).toBeGreaterThan(corpus.length / 2);
	});
});

describe.each(['test', 'dev'])('on the %s split', (split) => {
	const rows = corpus.filter((row) => row.split === split);
	const ofKind = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind));
	const wanted = rows.filter(({ intent }) => intent === 'opt_out');

	test('opt-outs are found', () => expectAtMost(missed(rows, 'opt_out'), wanted, 0.02));
	test('and nothing else is taken for one', () => expectAtMost(wrongly(rows, 'opt_out'), wanted, 0.01));
	test('keywords are all found', () =>
		expect(texts(read(ofKind('keyword')).filter((row) => row.read !== row.intent))).toEqual([]));
	test('typos are found', () => expectAtMost(missed(ofKind('typo'), 'opt_out'), ofKind('typo'), 0.03));
	test('sentences are found', () => {
		const isLarge = ({ language }: Labelled) => LARGE.includes(language);
		const sentences = ofKind('sentence', 'emoji', 'scope');
		const large = sentences.filter(isLarge);
		expectAtMost(missed(large, 'opt_out'), large, 0.02);
		const small = sentences.filter((row) => !isLarge(row));
		if (small.length > 0) expectAtMost(missed(small, 'opt_out'), small, 0.05);
	});
	test('consent is never imagined', () => expect(texts(wrongly(rows, 'opt_in'))).toEqual([]));
	test('and mostly recognised', () =>
		expectAtMost(
			missed(rows, 'opt_in'),
			rows.filter(({ intent }) => intent === 'opt_in'),
			0.05,
		));
	test('calls for help are found', () => {
		const help = rows.filter(({ intent }) => intent === 'help');
		expectAtMost(missed(rows, 'help'), help, 0.05);
		expectAtMost(wrongly(rows, 'help'), help, 0.05);
	});
	test('hard negatives and negations are left alone', () => {
		const hard = ofKind('hard_negative', 'negation');
		expectAtMost(wrongly(hard, 'opt_out'), hard, 0.01);
	});
	test('ordinary chat is left alone', () =>
		expectAtMost(wrongly(ofKind('chat'), 'opt_out'), ofKind('chat'), 1 / 400));
});
