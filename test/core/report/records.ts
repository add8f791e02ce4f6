import type { ConsentChange, Scope } from '../../../core/consent';
import type { Period, Records, Report, Send } from '../../../core/report';
import { lastDays, summarise } from '../../../core/report';

export const NOW = new Date('2026-11-03T12:00:00.000Z');

export const EVERYTHING: Scope = { channel: 'all', category: 'all', sender: 'all' };

let count = 0;

/** A stop of everything by keyword, written down as it happened. */
export const stop = (occurredAt: string, more: Partial<ConsentChange> = {}): ConsentChange => ({
	id: `change-${++count}`,
	contact: '+34600000001',
	action: 'opt_out',
	scope: EVERYTHING,
	source: 'keyword',
	occurredAt,
	recordedAt: occurredAt,
	...more,
});

export const start = (occurredAt: string, more: Partial<ConsentChange> = {}) =>
	stop(occurredAt, { action: 'opt_in', ...more });

/** Somebody else each time. */
export const people = (amount: number, change: (index: number, contact: string) => ConsentChange) =>
	Array.from({ length: amount }, (_, index) => change(index, `+3460${String(1_000_000 + index)}`));

interface Setting {
	days?: number;
	timeZone?: string;
	period?: Period;
	sends?: Send[];
	alarmAbovePercent?: number;
	now?: Date;
}

export function report(
	history: ConsentChange[],
	records: Partial<Records> = {},
	setting: Setting = {},
): Report {
	const { days = 30, timeZone = 'UTC', sends = [], alarmAbovePercent = 2, now = NOW } = setting;
	const period = setting.period ?? lastDays(days, timeZone, now);
	if (typeof period === 'string') throw new Error(period);
	return summarise(
		{ history, confirmedAt: new Map(), list: [], unreadableRows: 0, ...records },
		{ period, sends, alarmAbovePercent, now },
	);
}
