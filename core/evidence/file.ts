import type { ConsentChange } from '../consent';
import type { EvidenceEvent } from './events';
import { toEvents } from './events';
import type { Person } from './person';
import type { Standing } from './standing';

/** Everything on record about one person. */
export interface EvidenceFile {
	contact: string;
	/** Every key that the person is known by, `contact` included. */
	identities: string[];
	/** Name of the list. */
	list: string;
	/** ISO 8601, UTC */
	generatedAt: string;
	/** What the list said at that moment. */
	now: Standing;
	/** Oldest first. */
	events: EvidenceEvent[];
}

export interface PersonHistory {
	changes: readonly ConsentChange[];
	/** When the one confirmation of a change was sent, by the change's id. */
	confirmedAt: ReadonlyMap<string, string>;
}

/**
 * Puts together what list and history know of a person. What stands in the list only, since somebody entered it by
 * hand, belongs to the evidence too and says so.
 *
 * @param history of all keys of the person
 */
export function evidenceFile(person: Person, history: PersonHistory, list: string, now: Date): EvidenceFile {
	const recorded = new Set(history.changes.map(({ id }) => id));
	const byId = new Map([...person.changes, ...history.changes].map((change) => [change.id, change]));
	const events = toEvents([...byId.values()], history.confirmedAt, now);
	return {
		contact: person.standing.contact,
		identities: person.keys,
		list,
		generatedAt: now.toISOString(),
		now: person.standing,
		events: events.map((event) => (recorded.has(event.changeId) ? event : { ...event, onlyInList: true })),
	};
}
