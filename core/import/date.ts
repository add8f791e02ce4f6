import { DateTime } from 'luxon';

/** In which order a date like 03/04/2026 is written. */
export type DateOrder = 'day' | 'month';

export interface DateOptions {
	/** IANA time zone of times that name none. */
	zone: string;
	/** Without it, only dates that can be read in one way are read. */
	order?: DateOrder;
}

/** `3/4/2026`, `3.4.26 14:05`, `03-04-2026 2:05:07 PM` */
const NUMERIC =
	/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?\s*([ap]\.?m\.?)?)?$/i;
const YEAR_FIRST = /^(\d{4})(?:[/.](\d{1,2})[/.](\d{1,2})|(\d{2})(\d{2}))(?=$|[ T])/;
const DAY = /^\d{4}-\d{2}-\d{2}/;
const MAX_LENGTH = 60;
const REMEMBERED = 10_000;

/** A moment that needs no time zone to be read. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Other spellings, in English. */
const WRITTEN = [
	'd LLL yyyy',
	'd LLLL yyyy',
	'LLL d, yyyy',
	'LLLL d, yyyy',
	'd-LLL-yyyy',
	'd LLL yyyy HH:mm',
	'LLL d, yyyy HH:mm',
];

/** 1970 was before WhatsApp; whatever seems to be from before 2009 is a misread number or a placeholder. */
const EARLIEST = Date.UTC(2009, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * Reads a date as lists hold it: ISO 8601, day and month in either order where only one is possible, English month names,
 * Unix seconds or milliseconds, an Excel day number, a Date.
 * @returns milliseconds since 1970; of a day without a time its last moment. Undefined when it is no date, or not surely
 *   which one.
 */
export function readDate(value: unknown, options: DateOptions): number | undefined {
	const time = read(value, options);
	return time !== undefined && time >= EARLIEST && time < LATEST ? time : undefined;
}

/** `readDate` for many values, most of which come again and again: to reckon with time zones takes long. */
export function dateReader(options: DateOptions): (value: unknown) => number | undefined {
	const known = new Map<string, number | undefined>();
	return (value) => {
		if (typeof value !== 'string' || value.length > MAX_LENGTH) return readDate(value, options);
		if (!known.has(value)) {
			if (known.size >= REMEMBERED) known.clear();
			known.set(value, readDate(value, options));
		}
		return known.get(value);
	};
}

/** The order that the dates of a column show, if all that show one agree. */
export function findDateOrder(values: readonly unknown[]): DateOrder | undefined {
	const orders = new Set<DateOrder>();
	for (const value of values) {
		const match = typeof value === 'string' && value.length <= MAX_LENGTH ? NUMERIC.exec(value.trim()) : null;
		if (!match || match[2] === '.') continue;
		const [first, second] = [Number(match[1]), Number(match[3])];
		if (first > 12 && second <= 12) orders.add('day');
		if (second > 12 && first <= 12) orders.add('month');
	}
	return orders.size === 1 ? [...orders][0] : undefined;
}

function read(value: unknown, options: DateOptions): number | undefined {
	if (value instanceof Date) return number(value.getTime());
	if (DateTime.isDateTime(value)) return number(value.toMillis());
	if (typeof value === 'number') return readNumber(value, options);
	if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined;
	const text = value.trim();
	if (!text) return undefined;
	if (/^\d{1,5}(\.\d+)?$|^\d{10}$|^\d{13}$/.test(text)) return readNumber(Number(text), options);
	const numeric = NUMERIC.exec(text);
	if (numeric) return readNumeric(numeric, options);
	return readWritten(text, options.zone);
}

function readNumber(value: number, { zone }: DateOptions): number | undefined {
	if (value >= 1e12) return number(value);
	if (value >= 1e9) return number(value * 1000);
	// Excel counts days from 30 December 1899.
	if (!(value >= 20_000 && value <= 100_000)) return undefined;
	const day = DateTime.fromObject({ year: 1899, month: 12, day: 30 }, { zone }).plus({
		days: Math.floor(value),
	});
	return millis(
		Number.isInteger(value) ? day.endOf('day') : day.plus({ seconds: Math.round((value % 1) * 86_400) }),
	);
}

function readNumeric(match: RegExpExecArray, { zone, order }: DateOptions): number | undefined {
	const [, first, sign, second, yearText, hourText, minute, secondText, half] = match;
	const [a, b] = [Number(first), Number(second)];
	// With dots the day comes first everywhere.
	const known = sign === '.' ? 'day' : a === b ? 'day' : a > 12 ? 'day' : b > 12 ? 'month' : order;
	if (!known) return undefined;
	const [day, month] = known === 'day' ? [a, b] : [b, a];
	const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
	if (!hourText) return millis(DateTime.fromObject({ year, month, day }, { zone }).endOf('day'));
	const hour = half ? (Number(hourText) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hourText);
	const time = { hour, minute: Number(minute), second: Number(secondText ?? 0) };
	return millis(DateTime.fromObject({ year, month, day, ...time }, { zone }));
}

function readWritten(text: string, zone: string): number | undefined {
	const iso = text
		.replace(YEAR_FIRST, (_, year: string, ...parts: Array<string | undefined>) =>
			[
				year,
				(parts[0] ?? parts[2] ?? '').padStart(2, '0'),
				(parts[1] ?? parts[3] ?? '').padStart(2, '0'),
			].join('-'),
		)
		.replace(/ UTC$/, 'Z')
		.replace(/^(\d{4}-\d{2}-\d{2}) +(?=\d)/, '$1T')
		.replace(/ (?=Z$|[+-]\d{2}:?\d{2}$)/, '');
	const instant = INSTANT.exec(iso);
	if (instant) return isDay(instant[1]) ? number(Date.parse(iso)) : undefined;
	const options = { zone };
	if (DAY.test(iso)) {
		const moment = DateTime.fromISO(iso, options);
		return millis(iso.replace(DAY, '') ? moment : moment.endOf('day'));
	}
	if (!/[a-z]/i.test(text)) return undefined;
	const rfc = DateTime.fromRFC2822(text, options);
	if (rfc.isValid) return millis(rfc);
	for (const format of WRITTEN) {
		const written = DateTime.fromFormat(text, format, { ...options, locale: 'en-US' });
		if (written.isValid) return millis(format.includes('H') ? written : written.endOf('day'));
	}
	return undefined;
}

const millis = (moment: DateTime): number | undefined => (moment.isValid ? moment.toMillis() : undefined);
const number = (time: number): number | undefined => (Number.isFinite(time) ? time : undefined);

/** `Date.parse` takes 31 February for 3 March. */
const isDay = (day: string): boolean => {
	const time = Date.parse(day);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
};
