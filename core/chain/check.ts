import type { ConsentChange } from '../consent';
import { scopeKey } from '../consent';
import type { SealedChange } from './seal';
import { seal } from './seal';

/** Stable codes; the wording for users is in the node layer. */
export type FindingCode =
	/** The content of an event is not what was sealed. */
	| 'altered'
	/** The event that another one follows is not there. */
	| 'missing'
	/** An event without a seal came after the first one with a seal. */
	| 'seal_missing'
	/** The list shows a change that the history does not know. */
	| 'not_in_history'
	/** The list says something else about a change than the history. */
	| 'list_differs';

export interface ChainFinding {
	code: FindingCode;
	contact: string;
	changeId: string;
}

export interface ChainReport {
	/** Whether there is no finding. */
	ok: boolean;
	events: number;
	contacts: number;
	sealed: number;
	/** Events from before there were seals. Nobody can tell whether they were altered. */
	unsealed: number;
	/** Events that two workers appended at the same moment, beside another one. */
	forks: number;
	/** Contacts with more than one first event: two workers at the same moment, or a first event that was deleted. */
	severalBeginnings: number;
	/** Rows that somebody added to the list, which have no event. */
	addedByHand: number;
	/** By code, how often. */
	found: Record<FindingCode, number>;
	/** The first of them. */
	findings: ChainFinding[];
}

/** What is known about one contact's chain. */
interface Chain {
	hashes: Set<string>;
	/** By the hash that they follow, the first event that does. */
	followers: Map<string, string>;
	beginnings: number;
}

/** Collects a list and its history, and tells what does not fit. Its time is linear in the number of events. */
export class ChainCheck {
	private readonly chains = new Map<string, Chain>();

	/** By change, what the history says about it; more than once if it was written more than once. */
	private readonly recorded = new Map<string, string | Set<string>>();

	private readonly report: ChainReport = {
		ok: true,
		events: 0,
		contacts: 0,
		sealed: 0,
		unsealed: 0,
		forks: 0,
		severalBeginnings: 0,
		addedByHand: 0,
		found: { altered: 0, missing: 0, seal_missing: 0, not_in_history: 0, list_differs: 0 },
		findings: [],
	};

	/** @param keep how many findings are kept; all are counted */
	constructor(private readonly keep: number) {}

	/** An event of the history; to be called in the order in which they were written. */
	addEvent({ change, hash, previous }: SealedChange) {
		this.report.events++;
		this.remember(change);
		const chain = this.chainOf(change.contact);
		if (!hash) {
			if (this.report.sealed) this.find('seal_missing', change);
			else this.report.unsealed++;
			return;
		}
		this.report.sealed++;
		if (seal(change, previous) !== hash) this.find('altered', change);
		// The same event, written twice.
		if (chain.hashes.has(hash)) return;
		chain.hashes.add(hash);
		if (!previous) chain.beginnings++;
		else if (chain.followers.has(previous)) this.report.forks++;
		else chain.followers.set(previous, change.id);
	}

	/** An entry of the list; to be called when all events are in. */
	addEntry(entry: ConsentChange) {
		const recorded = this.recorded.get(entry.id);
		if (recorded === undefined) {
			if (entry.id.startsWith('row:')) this.report.addedByHand++;
			else this.find('not_in_history', entry);
		} else if (!says(recorded, decisive(entry))) this.find('list_differs', entry);
	}

	finish(): ChainReport {
		for (const [contact, { hashes, followers, beginnings }] of this.chains) {
			if (beginnings > 1) this.report.severalBeginnings++;
			for (const [previous, id] of followers)
				if (!hashes.has(previous)) this.find('missing', { contact, id });
		}
		this.report.contacts = this.chains.size;
		return this.report;
	}

	private find(code: FindingCode, { contact, id }: Pick<ConsentChange, 'contact' | 'id'>) {
		this.report.ok = false;
		this.report.found[code]++;
		if (this.report.findings.length < this.keep) this.report.findings.push({ code, contact, changeId: id });
	}

	private remember(change: ConsentChange) {
		const said = decisive(change);
		const known = this.recorded.get(change.id);
		if (known === undefined) this.recorded.set(change.id, said);
		else if (typeof known !== 'string') known.add(said);
		else if (known !== said) this.recorded.set(change.id, new Set([known, said]));
	}

	private chainOf(contact: string): Chain {
		const known = this.chains.get(contact);
		if (known) return known;
		const chain: Chain = { hashes: new Set(), followers: new Map(), beginnings: 0 };
		this.chains.set(contact, chain);
		return chain;
	}
}

const says = (recorded: string | Set<string>, said: string) =>
	typeof recorded === 'string' ? recorded === said : recorded.has(said);

/** What decides about messages. */
const decisive = ({ contact, action, scope, occurredAt, until = '' }: ConsentChange) =>
	[contact, action, scopeKey(scope), occurredAt, until].join('|');
