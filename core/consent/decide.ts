import { foldText } from './fold';
import { byTime, isLifted, isStop, readChange, standingOptIns, type Wish } from './reading';
import { readScope, readSender } from './scope';
import type {
	Channel,
	ConsentChange,
	Decision,
	DecisionReason,
	IntendedMessage,
	Scope,
	ScopeCategory,
} from './types';

/**
 * Whether a message may go to a contact.
 *
 * A stop (an opt-out, a pause that has not ended, an erasure) holds the message back when it reaches it in channel,
 * category and sender, unless a later opt-in that reaches at least as far lifted it; what is equally old stays
 * stopped. A change that cannot be read gives `hold:unreadable_state`, unless another one excludes for sure.
 *
 * @param changes every known change of this one contact, in any order, duplicates included.
 * @param now an invalid date ends no pause and counts no opt-in.
 * @returns the same for every order of `changes`; never throws.
 */
export function decide(changes: ConsentChange[], message: IntendedMessage, now: Date = new Date()): Decision {
	if (!Array.isArray(changes)) return { outcome: 'hold', reason: 'hold:unreadable_state' };
	const moment = Number(now);
	const target = readMessage(message);
	const readings = changes.map(readChange);
	const wishes = readings.filter((wish) => wish !== undefined);
	const optIns = standingOptIns(wishes, moment);
	const standing = wishes.filter((wish) => isStop(wish) && !isLifted(wish, optIns));
	const hasEnded = (stop: Wish) => stop.until < moment;
	const inForce = standing.filter((stop) => !hasEnded(stop));

	const blocking = inForce.filter((stop) => touches(stop.scope, target));
	if (blocking.length > 0) {
		const stop = last(blocking, byWeight);
		return { outcome: 'exclude', reason: exclusion(stop), change: stop.change };
	}
	if (wishes.length < readings.length) return { outcome: 'hold', reason: 'hold:unreadable_state' };

	const endedPauses = standing.filter((stop) => hasEnded(stop) && touches(stop.scope, target));
	const welcoming = optIns.filter((optIn) => touches(optIn.scope, target));
	return (
		allowed('allow:pause_ended', endedPauses, byTime) ??
		allowed('allow:other_scope', inForce, byWeight) ??
		allowed('allow:opted_in', welcoming, byTime) ?? { outcome: 'allow', reason: 'allow:no_opt_out' }
	);
}

/** An intended message with every gap filled in the careful way: what is unclear about it, it may be. */
interface Target {
	/** `requested`: a code or a reply that the person asked for. */
	category: 'marketing' | 'utility' | 'requested';
	strict: boolean;
	topic?: ScopeCategory;
	channel: Channel;
	sender?: string;
}

type Unread = Partial<Record<keyof IntendedMessage, unknown>>;

function readMessage(message: IntendedMessage): Target {
	const { category, topic, channel, sender, strict }: Unread = message ?? {};
	const topicName = readWords(topic).replace(/^topic ?: ?/, '');
	const number = readSender(sender);
	return {
		category: readCategory(category),
		strict: Boolean(strict),
		topic: topicName ? `topic:${topicName}` : undefined,
		channel: readScope({ channel: channel || 'whatsapp' })?.channel ?? 'all',
		sender: number === 'all' ? undefined : number,
	};
}

function readCategory(input: unknown): Target['category'] {
	const words = readWords(input);
	if (words === 'utility') return 'utility';
	return words === 'authentication' || words === 'service' ? 'requested' : 'marketing';
}

function readWords(input: unknown): string {
	return typeof input === 'string' || typeof input === 'number' ? foldText(String(input)) : '';
}

function touches({ channel, category, sender }: Scope, target: Target): boolean {
	return (
		(channel === 'all' || target.channel === 'all' || channel === target.channel) &&
		(sender === 'all' || target.sender === undefined || sender === target.sender) &&
		concerns(category, target)
	);
}

function concerns(category: ScopeCategory, target: Target): boolean {
	if (category === 'all') return target.category !== 'requested' || target.strict;
	if (target.category === 'requested') return false;
	if (target.category === 'utility') return category !== 'marketing' && category === target.topic;
	return category === 'marketing' || target.topic === undefined || category === target.topic;
}

const EXCLUSIONS = [
	'exclude:paused',
	'exclude:topic',
	'exclude:marketing',
	'exclude:all',
	'exclude:erased',
] as const;

function exclusion({ action, scope }: Wish): (typeof EXCLUSIONS)[number] {
	if (action === 'erase') return 'exclude:erased';
	if (action === 'pause') return 'exclude:paused';
	if (scope.category === 'all' || scope.category === 'marketing') return `exclude:${scope.category}`;
	return 'exclude:topic';
}

/** The widest stop explains the most; among equally wide ones, the latest. */
function byWeight(a: Wish, b: Wish): number {
	return EXCLUSIONS.indexOf(exclusion(a)) - EXCLUSIONS.indexOf(exclusion(b)) || byTime(a, b);
}

function allowed(
	reason: DecisionReason,
	grounds: Wish[],
	order: (a: Wish, b: Wish) => number,
): Decision | undefined {
	if (grounds.length === 0) return undefined;
	return { outcome: 'allow', reason, change: last(grounds, order).change };
}

function last(wishes: Wish[], order: (a: Wish, b: Wish) => number): Wish {
	return wishes.reduce((a, b) => (order(a, b) >= 0 ? a : b));
}
