import { detectIntent, type Intent } from '../../../core/intent';
import { documented, entries } from './documented';
import { spellings } from './spellings';

const RULE = { opt_out: 'optOut', opt_in: 'optIn', help: 'help' } as const;

describe.each(documented)('documented words in $code', (row) => {
	test.each(Object.entries(RULE))('%s', (intent, cell) => {
		for (const word of entries(row[cell])) {
			expect([word, detectIntent(word).intent]).toEqual([word, intent]);
			expect([word, detectIntent(word, { languages: [row.code] }).intent]).toEqual([word, intent]);
		}
	});

	test.each(Object.entries(spellings))('written with %s', (_, spell) => {
		for (const [intent, cell] of Object.entries(RULE)) {
			for (const word of entries(row[cell]).filter((one) => one !== '🛑')) {
				expect([word, detectIntent(spell(word)).intent]).toEqual([word, intent]);
			}
		}
	});

	test('a word that may answer anything is no consent, typed or tapped', () => {
		for (const word of entries(row.risky)) {
			for (const kind of ['text', 'button'] as const) {
				expect([word, detectIntent(word, { kind }).intent]).toEqual([word, 'other' satisfies Intent]);
			}
		}
	});

	test('ordinary messages that contain such words are left alone', () => {
		for (const message of entries(row.other)) {
			expect([message, detectIntent(message).intent]).toEqual([message, 'other' satisfies Intent]);
		}
	});
});
