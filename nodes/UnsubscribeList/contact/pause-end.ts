import { DateTime } from 'luxon';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { ItemFailure } from '../../shared/failures';
import { readPauseDate, toIso } from '../../shared/pause-date';

/** Further away, a pause is most likely a slip. */
const MAX_DAYS = 3650;

type PauseEnd = { ok: true; until: string } | { ok: false; problem: Omit<ItemFailure, 'index'> };

/** @returns when an item's pause ends, ISO 8601 in UTC, or what is wrong with it */
export function readPauseEnd(context: IExecuteFunctions, index: number, now = DateTime.utc()): PauseEnd {
	if (context.getNodeParameter('ends', index) === 'days') {
		const days = readDays(context.getNodeParameter('days', index));
		if (!(days > 0 && days <= MAX_DAYS)) return invalid(`Days is not a number from 1 to ${MAX_DAYS}`);
		return { ok: true, until: toIso(now.plus({ days })) };
	}
	const date = readPauseDate(context.getNodeParameter('until', index), context.getTimezone(), now);
	if (!date.ok) return invalid(`Date ${date.problem}`);
	if (date.until > now.plus({ days: MAX_DAYS })) return invalid('Date is more than ten years away');
	return { ok: true, until: toIso(date.until) };
}

function readDays(input: unknown): number {
	const days = typeof input === 'string' && input.trim() ? Number(input) : input;
	return typeof days === 'number' && Number.isInteger(days) ? days : Number.NaN;
}

const invalid = (message: string): PauseEnd => ({
	ok: false,
	problem: {
		code: 'pause_invalid',
		message: `${message}, so nothing was recorded`,
		description:
			'Choose a later date, e.g. 2030-01-31, or a number of whole days. For a stop without an end use Add to Unsubscribe List.',
	},
});
