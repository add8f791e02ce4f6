import { DateTime, IANAZone } from 'luxon';

/** A run of whole days in one time zone. */
export interface Period {
	timeZone: string;
	/** YYYY-MM-DD, one for each day. */
	days: string[];
	/** Milliseconds: when each day begins, and last when the period ends. A day can have 23 or 25 hours. */
	edges: number[];
}

export type PeriodProblem = 'time_zone_invalid' | 'date_invalid' | 'period_reversed' | 'period_too_long';

/** Ten years: beyond that, a typing error is likelier than a wish. */
export const MAX_DAYS = 3660;

/** The last days up to and including today. */
export function lastDays(count: number, timeZone: string, now: Date): Period | PeriodProblem {
	const today = DateTime.fromJSDate(now, { zone: timeZone });
	return daysBetween(today.minus({ days: count - 1 }), today, timeZone);
}

/**
 * Every day from one date to another, both included.
 *
 * @param from ISO 8601, with or without a time; what names an offset is that moment's day in the time zone.
 */
export function readPeriod(from: string, to: string, timeZone: string): Period | PeriodProblem {
	const read = (date: string) => DateTime.fromISO(date.trim().replace(' ', 'T'), { zone: timeZone });
	return daysBetween(read(from), read(to), timeZone);
}

/** Which day of the period a moment falls on. @returns its index, or -1 for a moment outside. */
export function dayIndex({ edges }: Period, time: number): number {
	if (!(time >= edges[0] && time < edges[edges.length - 1])) return -1;
	let [low, high] = [0, edges.length - 2];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (edges[middle] <= time) low = middle;
		else high = middle - 1;
	}
	return low;
}

function daysBetween(from: DateTime, to: DateTime, timeZone: string): Period | PeriodProblem {
	if (!IANAZone.isValidZone(timeZone)) return 'time_zone_invalid';
	if (!from.isValid || !to.isValid) return 'date_invalid';
	const [first, last] = [from.startOf('day'), to.startOf('day')];
	if (first > last) return 'period_reversed';
	if (last.diff(first, 'days').days >= MAX_DAYS) return 'period_too_long';
	const dates = [first];
	while (dates[dates.length - 1] <= last) {
		// Not counted from the first: a country that crosses the date line leaves out a day.
		dates.push(dates[dates.length - 1].plus({ days: 1 }).startOf('day'));
	}
	return {
		timeZone,
		days: dates.slice(0, -1).map((date) => date.toFormat('yyyy-MM-dd')),
		edges: dates.map((date) => date.toMillis()),
	};
}
