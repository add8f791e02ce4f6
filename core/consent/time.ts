import { DateTime } from 'luxon';

const DATE_FIRST = /^\d{4}-\d{2}-\d{2}(?:[T ]\d|$)/;
const DATE_ONLY_LENGTH = 10;

/**
 * An ISO 8601 date, with or without a time, in milliseconds since 1970. UTC unless it names an offset.
 *
 * @param day what a date without a time stands for: the first or the last moment of that day.
 * @returns undefined when it is not such a date; never throws.
 */
export function readTime(input: unknown, day: 'start' | 'end'): number | undefined {
	if (typeof input !== 'string' || input.length > 40 || !DATE_FIRST.test(input)) return undefined;
	const quick = Date.parse(input);
	if (isWrittenAsRecorded(input, quick)) return quick;
	const moment = DateTime.fromISO(input.replace(' ', 'T'), { zone: 'utc' });
	if (!moment.isValid) return undefined;
	return (input.length === DATE_ONLY_LENGTH && day === 'end' ? moment.endOf('day') : moment).toMillis();
}

/** `Date.parse` is fast but lets 31 February through; written back it would not be the same text. */
function isWrittenAsRecorded(input: string, time: number): boolean {
	return Number.isFinite(time) && new Date(time).toISOString() === input;
}
