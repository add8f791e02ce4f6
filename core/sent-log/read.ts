import { DateTime } from 'luxon';
import { plainName, readPath, recipientOf } from '../audience';
import type { IntendedMessage } from '../consent';
import { readScope } from '../consent';
import { contactKey } from '../contact';
import type { SentColumns, SentRole } from './columns';

export interface SentSettings {
	/** ISO 3166-1 alpha-2, for numbers in national spelling. */
	defaultCountry?: string;
	/** IANA time zone of times that name none. */
	zone: string;
	/** Of rows that say none. */
	category: IntendedMessage['category'];
	channel: NonNullable<IntendedMessage['channel']>;
}

/** A message that went out. */
export interface SentMessage {
	/** Every key that its recipient is known by. */
	keys: string[];
	/** Milliseconds since 1970: it was sent not before, and not after. They differ when only the day is known. */
	from: number;
	to: number;
	message: IntendedMessage;
	campaign?: string;
	template?: string;
	/** Whether the row says what the message was; an answer such as the confirmation of a stop usually is not in a campaign. */
	isNamed: boolean;
}

/** Why a row could not be checked. Stable codes; the wording for users is in the node layer. */
export type NotCheckedReason =
	'contact_missing' | 'contact_unreadable' | 'sent_at_missing' | 'sent_at_unreadable' | 'sent_at_in_future';

/** `not_sent`: WhatsApp refused it; `incoming`: the person wrote it. */
export type SkipReason = 'not_sent' | 'incoming';

export type SentReading = SentMessage | { notChecked: NotCheckedReason } | { skipped: SkipReason };

const NOT_SENT = new Set([
	'failed',
	'fail',
	'error',
	'undelivered',
	'rejected',
	'cancelled',
	'canceled',
	'blocked',
]);
const INCOMING = new Set(['inbound', 'incoming', 'in', 'received', 'mo']);

const CATEGORIES = ['marketing', 'utility', 'authentication', 'service'] as const;

/** What one row of a sent log says. Never throws. What is unclear about a message, it may have been. */
export function readSent(
	json: unknown,
	{ phones, emails, roles }: SentColumns,
	settings: SentSettings,
	readDate: (value: unknown) => number | undefined,
	now: Date,
): SentReading {
	const cell = (role: SentRole) => (roles[role] === undefined ? undefined : readPath(json, roles[role]));
	const text = (role: SentRole) => {
		const value = cell(role);
		const isText = typeof value === 'string' || typeof value === 'number';
		return isText ? String(value).slice(0, 500).trim() || undefined : undefined;
	};
	if (INCOMING.has(plainName(text('direction') ?? ''))) return { skipped: 'incoming' };
	if (NOT_SENT.has(plainName(text('status') ?? ''))) return { skipped: 'not_sent' };

	const channel = readChannel(text('channel'), settings.channel);
	const who = recipientOf(json, { phones, emails }, channel, settings);
	if (!who.ok) {
		return { notChecked: who.reason === 'hold:no_contact' ? 'contact_missing' : 'contact_unreadable' };
	}
	const written = cell('sentAt');
	if (written === undefined || written === null || written === '') return { notChecked: 'sent_at_missing' };
	const time = readDate(written);
	if (time === undefined) return { notChecked: 'sent_at_unreadable' };
	const from = startOf(time, settings.zone);
	if (from > now.getTime()) return { notChecked: 'sent_at_in_future' };

	const category = CATEGORIES.find((one) => one === plainName(text('category') ?? ''));
	const topic = text('topic');
	const campaign = text('campaign');
	const template = text('template');
	const sender = contactKey(readSender(text('sender')));
	return {
		keys: who.keys,
		from,
		to: time,
		message: {
			category: category ?? settings.category,
			channel,
			...(topic ? { topic } : {}),
			...(sender.ok && sender.phone ? { sender: sender.key } : {}),
		},
		campaign,
		template,
		isNamed: Boolean(campaign ?? template ?? topic ?? category),
	};
}

/** A date without a time is read as the end of its day: the message may have gone out at any time of it. */
function startOf(time: number, zone: string): number {
	if (time % 1000 !== 999) return time;
	const moment = DateTime.fromMillis(time, { zone });
	return moment.endOf('day').toMillis() === time ? moment.startOf('day').toMillis() : time;
}

function readChannel(
	written: string | undefined,
	fallback: SentSettings['channel'],
): SentSettings['channel'] {
	const plain = plainName(written ?? '');
	const channel = plain === 'mail' ? 'email' : readScope({ channel: plain || fallback })?.channel;
	return channel === undefined || channel === 'all' ? fallback : channel;
}

/** Providers write business numbers without a plus. */
const readSender = (written: string | undefined) => (/^\d+$/.test(written ?? '') ? `+${written}` : written);
