import { anonymiser } from '../../../core/report/anonymise';
import { stop } from './records';

const anonymise = anonymiser([
	stop('2026-11-01T10:00:00.000Z', { contact: '+34600999888', phone: '+34 600 999 888' }),
	stop('2026-11-01T10:00:00.000Z', { contact: 'bsuid:ES.8842107733' }),
]);

describe('names in the report', () => {
	test.each([
		['Autumn sale 20%', 'Autumn sale 20%'],
		['2026-10-15 newsletter', '2026-10-15 newsletter'],
		['campaign 120208123456789', 'campaign 120208123456789'],
		['برنامج 2026', 'برنامج 2026'],
		['👨‍👩‍👧 offers', '👨‍👩‍👧 offers'],
		['hello +34600999888', 'hello …'],
		['hello 34600999888!', 'hello …!'],
		['600 999 888', '…'],
		['for 600-999-888 only', 'for … only'],
		['(600) 999.888', '(…'],
		['+52 1 55 1234 5678 is on no list', '… is on no list'],
		['0049 151 23456789', '…'],
		['two\nlines\tand \u0000 more', 'two lines and more'],
		['\u202eelas', 'elas'],
	])('%j becomes %j', (name, shown) => {
		expect(anonymise(name)).toBe(shown);
	});

	test('are short, and never cut within a character', () => {
		const shown = anonymise('😀'.repeat(5000));
		expect([...shown]).toHaveLength(80);
		expect(shown).toMatch(/^😀+…$/u);
	});

	test('a number is not left over at the cut', () => {
		expect(anonymise(`${'x'.repeat(70)} +34600111222`)).not.toMatch(/\d/);
	});

	test('endless digits take no time to speak of', () => {
		expect(anonymise('1 '.repeat(100_000)).length).toBeLessThanOrEqual(80);
	});
});
