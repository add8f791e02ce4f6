import { pauseEnd } from '../../../core/inbound';

const now = new Date('2026-11-20T12:00:00.000Z');

test.each<[unknown, string | undefined, string | undefined]>([
	[{ days: 7 }, 'en', '2026-11-27T12:00:00.000Z'],
	[{ until: 'January' }, 'en', '2027-01-01T00:00:00.000Z'],
	[{ until: '15 enero' }, 'es', '2027-01-15T00:00:00.000Z'],
	[{ until: 'january 5th 2028' }, 'de', '2028-01-05T00:00:00.000Z'],
	[{ until: 'décembre' }, 'fr', '2026-12-01T00:00:00.000Z'],
	[{ until: '2027-02-03' }, 'en', '2027-02-03T00:00:00.000Z'],
	[{ until: '2027-02-31' }, 'en', undefined],
	[{ until: '31 february' }, 'en', undefined],
	[{ until: 'january 2020' }, 'en', undefined],
	[{ until: 'next week' }, 'en', undefined],
	[{ until: 'january' }, 'not a language', '2027-01-01T00:00:00.000Z'],
	[{ days: -3 }, 'en', undefined],
	[{ days: Infinity }, 'en', undefined],
	[{ days: '7' }, 'en', undefined],
	[{}, 'en', undefined],
	[undefined, 'en', undefined],
	['January', 'en', undefined],
])('a pause %j in %s ends %s', (pause, language, end) => {
	expect(pauseEnd(pause as never, language, now)).toBe(end);
});
