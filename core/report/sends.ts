import { readPath } from '../audience';
import type { Send } from './types';

/**
 * Reads how many messages campaigns sent from items with the fields `campaign` and `sent`; items without a campaign
 * are about something else.
 *
 * @returns `unreadable`: how many items name a campaign without a whole number of messages.
 */
export function readSends(items: readonly Record<string, unknown>[]): { sends: Send[]; unreadable: number } {
	const sends: Send[] = [];
	let unreadable = 0;
	for (const item of items) {
		const campaign = nameOf(readPath(item, 'campaign'));
		if (!campaign) continue;
		const sent = wholeNumber(readPath(item, 'sent'));
		if (sent === undefined) unreadable++;
		else sends.push({ campaign, sent });
	}
	return { sends, unreadable };
}

const nameOf = (value: unknown) =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const GROUPED = /^\d{1,3}(?:([,. ])\d{3})(?:\1\d{3}){0,3}$/;

/** `12000`, `'12000'`, `'12,000'`, `'12.000'` or `'12 000'`. */
function wholeNumber(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
	const text = typeof value === 'string' ? value.trim() : '';
	return /^\d{1,12}$/.test(text) || GROUPED.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}
