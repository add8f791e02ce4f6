import { Lexicon } from '../../../core/intent/lexicon';

describe('Lexicon', () => {
	test.each([
		['opting out over opting in', { optOut: ['ZAP'] }, { optIn: ['ZAP'] }, 'opt_out'],
		['opting out over help', { optOut: ['ZAP'] }, { help: ['ZAP'] }, 'opt_out'],
		['help over opting in', { help: ['ZAP'] }, { optIn: ['ZAP'] }, 'help'],
	])('prefers %s, whichever language comes first', (_, one, other, intent) => {
		const [a, b] = [
			{ code: 'aa', ...one },
			{ code: 'bb', ...other },
		];
		for (const lexicon of [new Lexicon([a, b]), new Lexicon([b, a])]) {
			expect(lexicon.find('zap')).toMatchObject({ intent, languages: ['aa'] });
			expect(lexicon.findStretched('zaaap')).toMatchObject({ intent });
		}
	});

	test('knows every language that shares an entry', () => {
		const lexicon = new Lexicon([
			{ code: 'aa', optOut: ['ZAP'] },
			{ code: 'bb', optOut: ['Záp!'] },
		]);
		expect(lexicon.find('zap')).toMatchObject({ word: 'ZAP', languages: ['aa', 'bb'] });
	});

	test.each([['__proto__'], ['constructor'], ['toString'], ['']])('finds nothing under %j', (key) => {
		expect(new Lexicon([{ optOut: ['STOP', '', '!!!'] }]).find(key)).toBeUndefined();
	});
});
