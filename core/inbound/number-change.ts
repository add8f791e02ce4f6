import type { ListView } from '../audience';
import { keysOfPerson } from '../audience';
import type { ConsentChange, Scope } from '../consent';
import { changeId, scopeKey, stopsInForce } from '../consent';
import { contactKey } from '../contact';
import type { ChangeRequest } from './change';
import type { ConsentSignal } from './signal';

const EVERYTHING: Scope = { channel: 'all', category: 'all', sender: 'all' };

/** The keys that a person who moved was known by before. */
export function previousKeys({ previous }: Partial<ConsentSignal>): string[] {
	const keys = [previous?.phone, previous?.bsuid].map((identity) => contactKey(identity));
	return keys.flatMap((contact) => (contact.ok ? [contact.key] : []));
}

/**
 * The stops and pauses that a person takes along to a new number or user ID. They begin there when the person arrived:
 * nobody else's return under that number from before may lift them, and nothing sent to it before was a breach.
 *
 * @param signal a number change
 * @param to the new identity; `contact` is its key
 * @param view what the list says about `previousKeys(signal)`
 * @returns the same for every redelivery; nothing for keys that the person kept
 */
export function carryOver(
	signal: Partial<ConsentSignal>,
	to: Pick<ChangeRequest, 'contact' | 'phone' | 'bsuid'>,
	view: Pick<ListView, 'naming'>,
	now: Date,
): Array<Omit<ChangeRequest, 'now'>> {
	const stops = previousKeys(signal)
		.filter((key) => key !== to.contact)
		.flatMap((key) => stopsInForce(changesOf(key, view), now));
	return [...new Set(stops)].map((stop) => ({
		...to,
		action: stop.action === 'pause' ? 'pause' : 'opt_out',
		scope: stop.action === 'erase' ? EVERYTHING : stop.scope,
		until: stop.until,
		source: 'sync',
		signal: {
			...evidenceOf(stop),
			provider: signal.provider,
			occurredAt: signal.occurredAt,
			eventId: changeId([
				to.contact,
				stop.id,
				scopeKey(stop.scope),
				signal.eventId ?? signal.occurredAt ?? '',
			]),
		},
		reason: stop.reason,
		actor: stop.actor,
		note: `Taken along after a number change; recorded before on ${stop.occurredAt || stop.recordedAt} (${stop.source})`,
	}));
}

const changesOf = (key: string, view: Pick<ListView, 'naming'>): ConsentChange[] => [
	...new Set(keysOfPerson([key], view).flatMap((one) => view.naming(one))),
];

function evidenceOf({ evidence = {} }: ConsentChange): Partial<ConsentSignal> {
	const { words, language, messageId, contextMessageId, campaign } = evidence;
	return { words, language, messageId, contextMessageId, campaign, rule: 'number_change' };
}
