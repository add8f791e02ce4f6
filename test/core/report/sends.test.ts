import { readSends } from '../../../core/report';

describe('how many messages campaigns sent', () => {
	test.each<[unknown, number]>([
		[12000, 12000],
		['12000', 12000],
		[' 12,000 ', 12000],
		['12.000', 12000],
		['1 234 567', 1234567],
		[0, 0],
	])('reads %p', (sent, expected) => {
		expect(readSends([{ campaign: ' Sale ', sent }])).toEqual({
			sends: [{ campaign: 'Sale', sent: expected }],
			unreadable: 0,
		});
	});

	test.each<[unknown]>([
		[1.234],
		[-5],
		['-5'],
		[Number.NaN],
		[Infinity],
		[1e300],
		['1,23'],
		['1,234.567'],
		['many'],
		['9'.repeat(10_000)],
		[''],
		[null],
		[undefined],
		[{}],
		[[5]],
		[true],
	])('does not guess %p', (sent) => {
		expect(readSends([{ campaign: 'Sale', sent }])).toEqual({ sends: [], unreadable: 1 });
	});

	test.each<[Record<string, unknown>]>([
		[{}],
		[{ sent: 5 }],
		[{ campaign: '', sent: 5 }],
		[{ campaign: {}, sent: 5 }],
		[JSON.parse('{"__proto__":{"campaign":"x","sent":5}}') as Record<string, unknown>],
	])('an item without a campaign is about something else: %j', (item) => {
		expect(readSends([item])).toEqual({ sends: [], unreadable: 0 });
	});

	test('a campaign can be a number', () => {
		expect(readSends([{ campaign: 120208, sent: 5 }]).sends).toEqual([{ campaign: '120208', sent: 5 }]);
	});
});
