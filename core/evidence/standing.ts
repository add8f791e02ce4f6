import type { Matcher } from '../audience';
import type { ConsentChange, Decision, DecisionReason, MessageCategory, Scope } from '../consent';
import { containsScope, decide, explainReason, latestPerScope, readScope, scopeKey } from '../consent';

export const MESSAGE_CATEGORIES = [
	'marketing',
	'utility',
	'authentication',
	'service',
] as const satisfies MessageCategory[];

/** Whether one kind of message may go to a person, and why. */
export interface Verdict {
	outcome: Decision['outcome'];
	reason: DecisionReason;
	explanation: string;
}

/** What holds for a person in one scope. */
export interface ScopeState extends Scope {
	state: (typeof STATES)[number];
	/** ISO 8601; empty when the list does not say. */
	since: string;
	/** ISO 8601: when a pause ends. */
	until?: string;
	source: string;
	explanation: string;
}

/** What the list says about a person at one moment. */
export interface Standing extends Record<MessageCategory, Verdict> {
	contact: string;
	/** Whether marketing messages must not be sent, for whatever reason. */
	isOptedOut: boolean;
	/** Stops, pauses and opt-ins in force, stops first. An opt-in that a stop covers is not in force. */
	scopes: ScopeState[];
}

/** In one scope, the later of these outranks the earlier. */
const STATES = ['opted_in', 'paused', 'opted_out', 'erased'] as const;

const STATE_OF: Partial<Record<DecisionReason, ScopeState['state']>> = {
	'allow:opted_in': 'opted_in',
	'exclude:all': 'opted_out',
	'exclude:marketing': 'opted_out',
	'exclude:topic': 'opted_out',
	'exclude:paused': 'paused',
	'exclude:erased': 'erased',
};

/**
 * @param keys every key of the person, the one to show first
 * @param matchers the list, asked about each category
 * @param changesOf the list's changes that name a key
 */
export function standingOf(
	keys: readonly string[],
	matchers: Record<MessageCategory, Matcher>,
	changesOf: (key: string) => readonly ConsentChange[],
	now: Date,
): Standing {
	const verdict = (category: MessageCategory): Verdict => {
		const { outcome, reason, change } = matchers[category].decide(keys);
		return { outcome, reason, explanation: explainReason(reason, change) };
	};
	const marketing = verdict('marketing');
	return {
		contact: keys[0],
		isOptedOut: marketing.outcome !== 'allow',
		marketing,
		utility: verdict('utility'),
		authentication: verdict('authentication'),
		service: verdict('service'),
		scopes: scopesInForce(keys.map(changesOf), now),
	};
}

/** @param changes those of each key apart: what lifts a stop for one need not lift it for another */
function scopesInForce(changes: Array<readonly ConsentChange[]>, now: Date): ScopeState[] {
	const states = new Map<string, ScopeState>();
	for (const change of new Set(changes.flatMap((ofKey) => latestPerScope([...ofKey], now)))) {
		const state = stateOf(change, now);
		if (!state) continue;
		const key = scopeKey(state);
		const known = states.get(key);
		if (!known || outranks(state, known)) states.set(key, state);
	}
	const all = [...states.values()].sort((a, b) => STATES.indexOf(b.state) - STATES.indexOf(a.state));
	const stops = all.filter(({ state }) => state !== 'opted_in');
	return all.filter(
		(scope) => scope.state !== 'opted_in' || !stops.some((stop) => containsScope(stop, scope)),
	);
}

const outranks = (a: ScopeState, b: ScopeState) =>
	(STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.since < b.since ? -1 : 1)) > 0;

/** What a change means by itself; undefined for an ended pause, and for what proves nothing or cannot be read. */
function stateOf(change: ConsentChange, now: Date): ScopeState | undefined {
	const scope = readScope(change.scope) ?? { channel: 'all', category: 'all', sender: 'all' };
	const channel = scope.channel === 'all' ? undefined : scope.channel;
	const { reason } = decide([change], { category: 'marketing', channel }, now);
	const state = STATE_OF[reason];
	if (!state) return undefined;
	return {
		...scope,
		state,
		since: change.occurredAt || change.recordedAt,
		...(state === 'paused' && change.until ? { until: change.until } : {}),
		source: change.source,
		explanation: explainReason(reason, change),
	};
}
