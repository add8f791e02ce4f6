import type { ScopeHint } from '../intent';

/** Further away, a pause is most likely misread. */
const MOST_DAYS = 730;
const DAY = 86_400_000;

/**
 * When a pause ends that somebody asked for in words: after a number of days, or on a date such as `2030-01-31`,
 * `January` or `15 enero 2030`, its month in their language or in English.
 *
 * @returns ISO 8601 in UTC; undefined when no end can be told, so that it has to be recorded as a stop.
 */
export function pauseEnd(
	pause: ScopeHint['pause'],
	language: string | undefined,
	now: Date,
): string | undefined {
	if (typeof pause !== 'object' || pause === null) return undefined;
	const { days, until } = pause;
	const end =
		typeof days === 'number' && days > 0
			? now.getTime() + days * DAY
			: typeof until === 'string'
				? readDate(until, language, now)
				: undefined;
	if (end === undefined || !(end > now.getTime()) || end > now.getTime() + MOST_DAYS * DAY) return undefined;
	return new Date(end).toISOString();
}

function readDate(text: string, language: string | undefined, now: Date): number | undefined {
	const iso = /^(\d{4})\D(\d{2})\D(\d{2})$/.exec(text.trim());
	if (iso) return dateOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
	const words = text
		.toLowerCase()
		.split(/[\s.]+/)
		.filter((word) => word !== '' && word !== 'de');
	const months = words.map((word) => monthOf(word, language));
	const [month, second] = months.filter((one) => one !== undefined);
	if (month === undefined || second !== undefined) return undefined;
	let day = 1;
	let year: number | undefined;
	for (const [index, word] of words.entries()) {
		if (months[index] !== undefined) continue;
		if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) day = Number.parseInt(word, 10);
		else if (/^20\d\d$/.test(word)) year = Number(word);
		else return undefined;
	}
	if (year !== undefined) return dateOf(year, month, day);
	const thisYear = dateOf(now.getUTCFullYear(), month, day);
	return thisYear !== undefined && thisYear > now.getTime()
		? thisYear
		: dateOf(now.getUTCFullYear() + 1, month, day);
}

function dateOf(year: number, month: number, day: number): number | undefined {
	const time = Date.UTC(year, month, day);
	return new Date(time).getUTCDate() === day && new Date(time).getUTCMonth() === month ? time : undefined;
}

function monthOf(word: string, language: string | undefined): number | undefined {
	for (const locale of [language, 'en']) {
		if (!locale || !/^[a-z]{2}$/.test(locale)) continue;
		const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
		for (let month = 0; month < 12; month++)
			if (format.format(Date.UTC(2030, month, 15)).toLowerCase() === word) return month;
	}
	return undefined;
}
