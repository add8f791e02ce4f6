import { DateTime } from 'luxon';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { ItemFailure } from '../../shared/failures';

/** Further away, a pause is most likely a slip. */
const MAX_DAYS = 3650;

type PauseEnd = { ok: true; until: string } | { ok: false; problem: Omit<ItemFailure, 'index'> };

/** @returns when an item's pause ends, ISO 8601 in UTC, or what is wrong with it */
export function readPauseEnd(context: IExecuteFunctions, index: number, now = DateTime.utc()): PauseEnd {
	const latest = now.plus({ days: MAX_DAYS });
	if (context.getNodeParameter('ends', index) === 'days') {
		const days = readDays(context.getNodeParameter('days', index));
		if (!(days > 0 && days <= MAX_DAYS)) return invalid(`Days is not a number from 1 to ${MAX_DAYS}`);
		return { ok: true, until: toIso(now.plus({ days })) };
	}
	const until = readDate(context.getNodeParameter('until', index), context.getTimezone());
	if (!until.isValid) return invalid('Date is empty or cannot be read');
	if (until <= now) return invalid('Date is not in the future');
	if (until > latest) return invalid('Date is more than ten years away');
	return { ok: true, until: toIso(until) };
}

function readDays(input: unknown): number {
	const days = typeof input === 'string' && input.trim() ? Number(input) : input;
	return typeof days === 'number' && Number.isInteger(days) ? days : Number.NaN;
}

/** What the date picker gives, or what an expression does: text, a `Date` or a Luxon date. */
function readDate(input: unknown, zone: string): DateTime {
	if (input instanceof Date) return DateTime.fromJSDate(input);
	const written = typeof input === 'object' && input !== null ? String(input) : input;
	if (typeof written !== 'string') return DateTime.invalid('not a date');
	const text = written.trim();
	const date = DateTime.fromISO(text.replace(' ', 'T'), { zone });
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? date.endOf('day') : date;
}

const toIso = (moment: DateTime) => moment.toUTC().toISO() ?? '';

const invalid = (message: string): PauseEnd => ({
	ok: false,
	problem: {
		code: 'pause_invalid',
		message: `${message}, so nothing was recorded`,
		description:
			'Choose a later date, e.g. 2030-01-31, or a number of whole days. For a stop without an end use Add to Unsubscribe List.',
	},
});
