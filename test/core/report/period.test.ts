import type { Period } from '../../../core/report';
import { lastDays, readPeriod } from '../../../core/report';
import { dayIndex } from '../../../core/report/period';

const of = (period: ReturnType<typeof readPeriod>): Period => {
	if (typeof period === 'string') throw new Error(period);
	return period;
};

describe('the period of a report', () => {
	test.each([
		['UTC', '2026-11-03T23:30:00Z', '2026-11-03'],
		['Europe/Madrid', '2026-11-03T23:30:00Z', '2026-11-04'],
		['America/Mexico_City', '2026-11-03T03:00:00Z', '2026-11-02'],
		['Asia/Kolkata', '2026-11-03T18:30:00Z', '2026-11-04'],
		['Pacific/Kiritimati', '2026-11-03T10:00:00Z', '2026-11-04'],
	])('ends today where it is read: %s', (timeZone, now, today) => {
		const { days } = of(lastDays(7, timeZone, new Date(now)));
		expect(days).toHaveLength(7);
		expect(days.at(-1)).toBe(today);
	});

	test.each([
		['2026-03-01', '2026-03-01', 1],
		['2026-02-27', '2026-03-01', 3],
		['2028-02-27', '2028-03-01', 4],
		['2026-03-01T15:00:00', '2026-03-02 09:30', 2],
		// Half past midnight in Madrid.
		['2026-02-28T23:30:00Z', '2026-03-01T10:00:00+01:00', 1],
	])('holds both dates: %s to %s', (from, to, days) => {
		expect(of(readPeriod(from, to, 'Europe/Madrid')).days).toHaveLength(days);
	});

	test.each([
		['a day of 23 hours', 'Europe/Madrid', '2026-03-29', 23],
		['a day of 25 hours', 'Europe/Madrid', '2026-10-25', 25],
		['a day that begins at one', 'America/Asuncion', '2023-10-01', 23],
	])('knows %s', (_, timeZone, day, hours) => {
		const { edges } = of(readPeriod(day, day, timeZone));
		expect((edges[1] - edges[0]) / 3_600_000).toBe(hours);
	});

	test('a day that a country left out is not counted twice', () => {
		const { days, edges } = of(readPeriod('2011-12-28', '2012-01-01', 'Pacific/Apia'));
		expect(days[0]).toBe('2011-12-28');
		expect(days.at(-1)).toBe('2012-01-01');
		expect(new Set(days).size).toBe(days.length);
		expect([...edges].sort((a, b) => a - b)).toEqual(edges);
	});

	test('puts each moment on its day', () => {
		const period = of(readPeriod('2026-10-24', '2026-10-26', 'Europe/Madrid'));
		const at = (time: string) => dayIndex(period, Date.parse(time));
		expect(at('2026-10-23T21:59:59.999Z')).toBe(-1);
		expect(at('2026-10-23T22:00:00.000Z')).toBe(0);
		expect(at('2026-10-24T22:00:00.000Z')).toBe(1);
		expect(at('2026-10-25T22:59:59.999Z')).toBe(1);
		expect(at('2026-10-25T23:00:00.000Z')).toBe(2);
		expect(at('2026-10-26T23:00:00.000Z')).toBe(-1);
		expect(dayIndex(period, Number.NaN)).toBe(-1);
		expect(dayIndex(period, Infinity)).toBe(-1);
	});

	test.each([
		['2026-03-01', '2026-03-02', 'Europe/Nowhere', 'time_zone_invalid'],
		['2026-03-01', '2026-03-02', '', 'time_zone_invalid'],
		['2026-03-01', '2026-03-02', '__proto__', 'time_zone_invalid'],
		['2026-02-31', '2026-03-02', 'UTC', 'date_invalid'],
		['', '2026-03-02', 'UTC', 'date_invalid'],
		['yesterday', '2026-03-02', 'UTC', 'date_invalid'],
		['2026-03-02', '2026-03-01', 'UTC', 'period_reversed'],
		['0001-01-01', '2026-03-01', 'UTC', 'period_too_long'],
	])('refuses %s to %s in "%s"', (from, to, timeZone, problem) => {
		expect(readPeriod(from, to, timeZone)).toBe(problem);
	});
});
