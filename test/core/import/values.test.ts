import { DateTime } from 'luxon';
import { findDateOrder, readDate } from '../../../core/import/date';
import { hasLostDigits, repairNumber } from '../../../core/import/number';

const UTC = { zone: 'utc' };
const iso = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

describe('dates', () => {
	test.each<[unknown, string]>([
		['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z'],
		['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00.000Z'],
		['2026-03-01 10:00:00', '2026-03-01T10:00:00.000Z'],
		['2026-03-01 10:00:00 +0200', '2026-03-01T08:00:00.000Z'],
		['2026-03-01 10:00:00 UTC', '2026-03-01T10:00:00.000Z'],
		[' 2026-03-01 ', '2026-03-01T23:59:59.999Z'],
		['2026/3/1', '2026-03-01T23:59:59.999Z'],
		['20260301', '2026-03-01T23:59:59.999Z'],
		['31/03/2026', '2026-03-31T23:59:59.999Z'],
		['03/31/2026', '2026-03-31T23:59:59.999Z'],
		['05/05/2026', '2026-05-05T23:59:59.999Z'],
		['31-3-26', '2026-03-31T23:59:59.999Z'],
		['1.3.2026', '2026-03-01T23:59:59.999Z'],
		['31/03/2026 14:05', '2026-03-31T14:05:00.000Z'],
		['3/31/2026, 2:05:07 PM', '2026-03-31T14:05:07.000Z'],
		['3/31/2026 12:05 a.m.', '2026-03-31T00:05:00.000Z'],
		['1 Mar 2026', '2026-03-01T23:59:59.999Z'],
		['March 1, 2026', '2026-03-01T23:59:59.999Z'],
		['Sun, 01 Mar 2026 10:00:00 GMT', '2026-03-01T10:00:00.000Z'],
		['1772359200', '2026-03-01T10:00:00.000Z'],
		[1772359200000, '2026-03-01T10:00:00.000Z'],
		[46082, '2026-03-01T23:59:59.999Z'],
		['46082.5', '2026-03-01T12:00:00.000Z'],
		[new Date('2026-03-01T10:00:00Z'), '2026-03-01T10:00:00.000Z'],
		[DateTime.fromISO('2026-03-01T10:00:00Z'), '2026-03-01T10:00:00.000Z'],
	])('%j', (value, wanted) => expect(iso(readDate(value, UTC))).toBe(wanted));

	test.each<unknown>([
		'03/04/2026',
		'31/02/2026',
		'13/13/2026',
		'2026-02-31',
		'2026-02-31T10:00:00Z',
		'2026-03-01T25:00:00Z',
		'2026-03',
		'2026',
		'yesterday',
		'',
		'0000-00-00',
		'1970-01-01',
		'9999-12-31',
		'12',
		0,
		-1,
		Number.NaN,
		Number.POSITIVE_INFINITY,
		new Date('x'),
		null,
		undefined,
		true,
		{},
		[],
		`2026-03-01${' '.repeat(1_000_000)}`,
		`${'1/'.repeat(1_000_000)}`,
	])('not surely a date: %#', (value) => expect(readDate(value, UTC)).toBeUndefined());

	test.each<['day' | 'month', string]>([
		['day', '2026-04-03T23:59:59.999Z'],
		['month', '2026-03-04T23:59:59.999Z'],
	])('03/04/2026 with %s first', (order, wanted) =>
		expect(iso(readDate('03/04/2026', { ...UTC, order }))).toBe(wanted),
	);

	test('are in the workflow’s time zone unless they name theirs', () => {
		const madrid = { zone: 'Europe/Madrid' };
		expect(iso(readDate('2026-07-01 10:00', madrid))).toBe('2026-07-01T08:00:00.000Z');
		expect(iso(readDate('01.07.2026', madrid))).toBe('2026-07-01T21:59:59.999Z');
		expect(iso(readDate('2026-07-01T10:00Z', madrid))).toBe('2026-07-01T10:00:00.000Z');
	});

	test.each<[unknown[], 'day' | 'month' | undefined]>([
		[['03/04/2026', '31/03/2026', ''], 'day'],
		[['03/04/2026', '03/31/2026'], 'month'],
		[['31/03/2026', '03/31/2026'], undefined],
		[['03/04/2026', '31.03.2026', 5, null], undefined],
	])('a column shows its order: %j', (values, order) => expect(findDateOrder(values)).toBe(order));
});

describe('numbers that went through a spreadsheet', () => {
	test.each<[string, string]>([
		['3.4600999888E+10', '34600999888'],
		['3,4600999888E+10', '34600999888'],
		['+3.4600999888e10', '34600999888'],
		['34600999888.0', '34600999888'],
		['34600999888,00', '34600999888'],
		['="34600999888"', '34600999888'],
		['="+34 600 999 888"', '+34 600 999 888'],
	])('%s is mended', (value, wanted) => {
		expect(repairNumber(value)).toBe(wanted);
		expect(hasLostDigits(value)).toBe(false);
	});

	test.each(['3.46E+10', '3,46E+10', '3E10', '3.46009998E+10', '3.46009998881E+10'])(
		'%s lost digits',
		(value) => {
			expect(hasLostDigits(value)).toBe(true);
			expect(repairNumber(value)).toBe(value);
		},
	);

	test.each<unknown>([
		'+34600999888',
		'600.5',
		'1.0',
		'=1+1',
		34600999888,
		null,
		undefined,
		{},
		'9'.repeat(1_000_000),
	])('%# stays as it is', (value) => {
		expect(repairNumber(value)).toBe(value);
		expect(hasLostDigits(value)).toBe(false);
	});
});
