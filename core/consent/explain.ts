import { DateTime } from 'luxon';

import { readScope } from './scope';
import { readTime } from './time';
import type { ConsentChange, ConsentSource, DecisionReason } from './types';

const SOURCES: ReadonlyMap<unknown, string> = new Map<ConsentSource, string>([
	['keyword', 'typed a keyword'],
	['button', 'tapped a button'],
	['link', 'used a personal link'],
	['native', "used WhatsApp's own setting"],
	['send_failure', 'reported by a failed send'],
	['manual', 'entered by hand'],
	['agent', 'entered by an AI agent'],
	['api', 'entered through the API'],
	['import', 'imported'],
	['sync', 'synced from another system'],
]);

const SENTENCES: ReadonlyMap<unknown, (change?: ConsentChange) => string> = new Map<
	DecisionReason,
	(change?: ConsentChange) => string
>([
	['allow:no_opt_out', () => 'No opt-out on the list'],
	['allow:opted_in', (change) => `Opted in${on(change)}${by(change)}`],
	['allow:other_scope', () => 'Stopped other messages, not this kind'],
	['allow:pause_ended', (change) => `The pause ended${day(' on', change?.until, 'end')}`],
	['exclude:all', (change) => `Stopped all messages${on(change)}${by(change)}`],
	['exclude:marketing', (change) => `Stopped marketing messages${on(change)}${by(change)}`],
	['exclude:topic', (change) => `Stopped ${topic(change)}${on(change)}${by(change)}`],
	[
		'exclude:paused',
		(change) => `Paused${day(' until', change?.until, 'end') || ' without an end date'}${by(change)}`,
	],
	['exclude:erased', (change) => `Personal data erased${on(change)}, so no message may be sent`],
	['hold:no_contact', () => 'No phone number or WhatsApp ID found'],
	['hold:unreadable_contact', () => 'The phone number or WhatsApp ID could not be read'],
	['hold:unreadable_state', () => 'What the list says about this contact could not be read'],
]);

/**
 * One short sentence for whoever looks at the result, e.g. `Stopped all messages on 3 Nov 2026 (typed a keyword)`.
 * Dates are in UTC. It holds no phone number and no words of the person.
 *
 * @param change the change that the decision rests on; what cannot be read in it is left out.
 */
export function explainReason(reason: DecisionReason, change?: ConsentChange): string {
	return SENTENCES.get(reason)?.(change ?? undefined) ?? 'No explanation for this reason';
}

function on(change?: ConsentChange): string {
	return day(' on', change?.occurredAt, 'start') || day(' on', change?.recordedAt, 'start');
}

function day(preposition: string, date: unknown, dayEdge: 'start' | 'end'): string {
	const time = readTime(date, dayEdge);
	if (time === undefined) return '';
	return `${preposition} ${DateTime.fromMillis(time, { zone: 'utc', locale: 'en-US' }).toFormat('d LLL yyyy')}`;
}

function by(change?: ConsentChange): string {
	const source = SOURCES.get(change?.source);
	return source ? ` (${source})` : '';
}

/** A topic is named by the business, but a list edited by hand can hold anything. */
function topic(change?: ConsentChange): string {
	const name = /^topic:(.+)/.exec(readScope(change?.scope)?.category ?? '')?.[1];
	return !name || name.length > 40 || /\d(?:\W?\d){4}/.test(name) ? 'one topic' : `the topic “${name}”`;
}
