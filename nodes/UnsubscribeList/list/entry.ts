import type { ConsentChange } from '../../../core/consent';
import { latestPerScope } from '../../../core/consent';

/** One line of the list as people read it, and as an import reads it again. */
export interface ListEntry extends Record<string, string> {
	phone: string;
	state: 'opted_out' | 'opted_in' | 'paused' | 'pause_ended' | 'erased';
	category: string;
	channel: string;
	businessNumber: string;
	/** When the person acted. */
	date: string;
	until: string;
	source: string;
	words: string;
	language: string;
	campaign: string;
	reason: string;
	actor: string;
	note: string;
	messageId: string;
	bsuid: string;
	contact: string;
	recordedAt: string;
}

export const ENTRY_FIELDS = [
	'phone',
	'state',
	'category',
	'channel',
	'businessNumber',
	'date',
	'until',
	'source',
	'words',
	'language',
	'campaign',
	'reason',
	'actor',
	'note',
	'messageId',
	'bsuid',
	'contact',
	'recordedAt',
] as const;

/** What holds now, the newest first: without changes that a later one of the same person and scope outweighs. */
export function currentEntries(changes: readonly ConsentChange[], now: Date): ListEntry[] {
	const byContact = new Map<string, ConsentChange[]>();
	for (const change of changes) {
		const known = byContact.get(change.contact);
		if (known) known.push(change);
		else byContact.set(change.contact, [change]);
	}
	return [...byContact.values()]
		.flatMap((ofContact) => (ofContact.length > 1 ? latestPerScope(ofContact, now) : ofContact))
		.map((change) => toEntry(change, now))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function toEntry(change: ConsentChange, now: Date): ListEntry {
	const { evidence = {} } = change;
	return {
		phone: change.phone ?? (change.contact.startsWith('+') ? change.contact : ''),
		state: stateOf(change, now),
		category: change.scope.category,
		channel: change.scope.channel,
		businessNumber: change.scope.sender,
		date: change.occurredAt || change.recordedAt,
		until: change.until ?? '',
		source: change.source,
		words: text(evidence.words),
		language: text(evidence.language),
		campaign: text(evidence.campaign),
		reason: text(change.reason),
		actor: text(change.actor),
		note: text(evidence.note),
		messageId: text(evidence.messageId),
		bsuid: text(change.bsuid),
		contact: change.contact,
		recordedAt: change.recordedAt,
	};
}

/** The evidence of a row that was edited by hand can hold anything. */
const text = (value: unknown) => (typeof value === 'string' ? value : '');

function stateOf({ action, until }: ConsentChange, now: Date): ListEntry['state'] {
	if (action === 'erase') return 'erased';
	if (action === 'opt_in') return 'opted_in';
	if (action === 'opt_out') return 'opted_out';
	return until && Date.parse(until) < now.getTime() ? 'pause_ended' : 'paused';
}
