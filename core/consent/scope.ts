import { contactKey } from '../contact';
import { foldText } from './fold';
import type { Channel, Scope, ScopeCategory } from './types';

const CHANNELS: readonly string[] = ['whatsapp', 'sms', 'email', 'all'] satisfies Channel[];
const TOPIC = /^topic\s?:\s?(.+)$/;

/**
 * Reads a scope as people write it in a list, a form or a file: a category alone (`'Marketing'`,
 * `'topic: Offers'`) or an object with any of `channel`, `category` and `sender`. What is left empty is `all`.
 * Topics and senders come back in their compared spelling.
 *
 * @returns undefined for anything it does not understand; never throws.
 */
export function readScope(input: unknown): Scope | undefined {
	if (typeof input === 'object' && input !== null) {
		const { channel, category, sender } = input as Record<string, unknown>;
		return assemble(channel ?? 'all', category ?? 'all', sender ?? 'all');
	}
	return assemble('all', input ?? 'all', 'all');
}

/** The scope of a recorded change. Nothing is filled in: a missing dimension may not widen an opt-in. */
export function readRecordedScope(input: unknown): Scope | undefined {
	if (typeof input !== 'object' || input === null) return undefined;
	const { channel, category, sender } = input as Record<string, unknown>;
	if (![channel, category, sender].every((value) => typeof value === 'string' && foldText(value) !== '')) {
		return undefined;
	}
	return assemble(channel, category, sender);
}

/** One text for each scope, the same for every spelling of it. */
export function scopeKey(scope: Scope): string {
	const { channel, category, sender } = readScope(scope) ?? scope;
	return [channel, sender, category].join('|');
}

/** Whether everything that `inner` reaches is reached by `outer` too; both as `readScope` gives them. */
export function containsScope(outer: Scope, inner: Scope): boolean {
	return (
		(outer.channel === 'all' || outer.channel === inner.channel) &&
		(outer.sender === 'all' || outer.sender === inner.sender) &&
		(outer.category === 'all' ||
			outer.category === inner.category ||
			(outer.category === 'marketing' && inner.category.startsWith('topic:')))
	);
}

/** Whether a stop of `outer` leaves nothing for a stop of `inner` to add: a topic also stops utility messages about it. */
export function stopsAsMuch(outer: Scope, inner: Scope): boolean {
	return containsScope(outer, inner) && (outer.category !== 'marketing' || inner.category === 'marketing');
}

function assemble(channel: unknown, category: unknown, sender: unknown): Scope | undefined {
	const reachedChannel = readChannel(channel);
	const reachedCategory = readCategory(category);
	const reachedSender = readSender(sender);
	if (!reachedChannel || !reachedCategory || !reachedSender) return undefined;
	return { channel: reachedChannel, category: reachedCategory, sender: reachedSender };
}

function readChannel(input: unknown): Channel | undefined {
	if (typeof input !== 'string') return undefined;
	const word = foldText(input) || 'all';
	return CHANNELS.includes(word) ? (word as Channel) : undefined;
}

function readCategory(input: unknown): ScopeCategory | undefined {
	if (typeof input !== 'string') return undefined;
	const words = foldText(input) || 'all';
	if (words === 'all' || words === 'marketing') return words;
	const topic = TOPIC.exec(words)?.[1];
	return topic === undefined ? undefined : `topic:${topic}`;
}

/**
 * One business number in the spelling used for matching, or `all`. Providers write it without a plus, people with spaces.
 *
 * @returns undefined for what holds no number at all, such as the name of a shop.
 */
export function readSender(input: unknown): string | undefined {
	if (typeof input !== 'string' && typeof input !== 'number') return undefined;
	const sender = String(input).trim();
	if (['', 'all'].includes(foldText(sender))) return 'all';
	if (!/\d/.test(sender)) return undefined;
	const contact = contactKey(/^\d+$/.test(sender) ? `+${sender}` : sender);
	return contact.ok && contact.phone ? contact.key : sender;
}
