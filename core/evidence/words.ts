import { DateTime } from 'luxon';
import type { ConsentChange } from '../consent';
import { readScope } from '../consent';
import { readTime } from '../consent/time';

const SOURCES: ReadonlyMap<string, string> = new Map([
	['keyword', 'Wrote a message'],
	['button', 'Tapped a button'],
	['link', 'Used their personal link'],
	['native', 'Used WhatsApp’s own setting'],
	['send_failure', 'WhatsApp refused a message because the person had stopped it'],
	['manual', 'Entered by hand'],
	['agent', 'Entered by an AI agent'],
	['api', 'Entered by a workflow'],
	['import', 'Imported'],
	['sync', 'Synced from another system'],
]);

const CHANNELS: ReadonlyMap<string, string> = new Map([
	['whatsapp', 'on WhatsApp'],
	['sms', 'by SMS'],
	['email', 'by email'],
	['all', 'on every channel'],
]);

type WrittenScope = Record<'category' | 'channel' | 'sender', string>;

/** How a change came about, e.g. `Wrote a message`. */
export const sourceInWords = (source: string) => SOURCES.get(source) ?? `Source: ${source}`;

/** e.g. `marketing messages, on WhatsApp, from all business numbers` */
export function scopeInWords(scope: WrittenScope): string {
	const { channel, sender } = readScope(scope) ?? { channel: 'all', sender: 'all' };
	const from = sender === 'all' ? 'all business numbers' : `the business number ${sender}`;
	return `${messagesInWords(scope)}, ${CHANNELS.get(channel) ?? ''}, from ${from}`;
}

/** e.g. `Stopped marketing messages` */
export function changeInWords(change: ConsentChange): string {
	const messages = messagesInWords(change.scope);
	switch (change.action) {
		case 'opt_out':
			return `Stopped ${messages}`;
		case 'opt_in':
			return `Opted in to ${messages}`;
		case 'pause':
			return `Paused ${messages} ${change.until ? `until ${timeInWords(change.until)}` : 'without an end date'}`;
		case 'erase':
			return 'Personal data erased';
	}
}

function messagesInWords(scope: WrittenScope): string {
	const category = readScope(scope)?.category ?? 'all';
	if (category === 'all') return 'all messages';
	return category === 'marketing' ? 'marketing messages' : `the topic “${category.slice('topic:'.length)}”`;
}

/** e.g. `3 Nov 2026, 10:00:07 UTC`; a date without a time stays one, and what is no date is shown as it is. */
export function timeInWords(time: string): string {
	const moment = readTime(time, 'start');
	if (moment === undefined) return time || 'not recorded';
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(time);
	return DateTime.fromMillis(moment, { zone: 'utc', locale: 'en-US' }).toFormat(
		isDay ? 'd LLL yyyy' : "d LLL yyyy, HH:mm:ss 'UTC'",
	);
}

/** e.g. `2 minutes 5 seconds` */
export function durationInWords(seconds: number): string {
	const units: Array<[string, number]> = [
		['day', Math.floor(seconds / 86_400)],
		['hour', Math.floor(seconds / 3600) % 24],
		['minute', Math.floor(seconds / 60) % 60],
		['second', seconds % 60],
	];
	const parts = units.filter(([, count]) => count).slice(0, 2);
	return parts.map(([unit, count]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ') || '0 seconds';
}
