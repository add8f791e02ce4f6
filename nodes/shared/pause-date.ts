import { DateTime } from 'luxon';

export type PauseDate = { ok: true; until: DateTime } | { ok: false; problem: string };

/**
 * Reads the date on which a pause ends: what the date picker gives, or what an expression does: text, a `Date` or a Luxon
 * date. A date without a time includes that whole day.
 *
 * @param zone IANA time zone of dates that name none
 * @returns the date, or what is wrong with it, to go on after the name of the field
 */
export function readPauseDate(input: unknown, zone: string, now = DateTime.utc()): PauseDate {
	const until = readDate(input, zone);
	if (!until.isValid) return { ok: false, problem: 'is empty or cannot be read' };
	if (until <= now) return { ok: false, problem: 'is not in the future' };
	return { ok: true, until };
}

export const toIso = (moment: DateTime) => moment.toUTC().toISO() ?? '';

function readDate(input: unknown, zone: string): DateTime {
	if (input instanceof Date) return DateTime.fromJSDate(input);
	const written = typeof input === 'object' && input !== null ? String(input) : input;
	if (typeof written !== 'string') return DateTime.invalid('not a date');
	const text = written.trim();
	const date = DateTime.fromISO(text.replace(' ', 'T'), { zone });
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? date.endOf('day') : date;
}
