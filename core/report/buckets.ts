import { DateTime } from 'luxon';
import type { DayCount } from './types';

/** Neighbouring days taken together, so that a long period stays readable. */
export interface Bucket {
	/** e.g. `3 Nov`, or `Nov 2026`. */
	label: string;
	optOuts: number;
	returns: number;
}

export interface Buckets {
	unit: 'day' | 'week' | 'month';
	buckets: Bucket[];
}

const MOST_DAYS = 62;
const MOST_WEEKS = 53;

/** Days up to two months, weeks up to a year, months beyond. Weeks begin on Monday; the first and last can be short. */
export function bucketsOf(days: readonly DayCount[]): Buckets {
	const unit = days.length <= MOST_DAYS ? 'day' : days.length <= MOST_WEEKS * 7 ? 'week' : 'month';
	const buckets = new Map<number, Bucket>();
	for (const { day, optOuts, returns } of days) {
		const date = DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' });
		const start = date.startOf(unit);
		const bucket = buckets.get(start.toMillis()) ?? {
			label: unit === 'month' ? date.toFormat('LLL yyyy') : date.toFormat('d LLL'),
			optOuts: 0,
			returns: 0,
		};
		bucket.optOuts += optOuts;
		bucket.returns += returns;
		buckets.set(start.toMillis(), bucket);
	}
	return { unit, buckets: [...buckets.values()] };
}
