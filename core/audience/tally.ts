import type { ConsentChange, Decision, DecisionReason } from '../consent';
import { readTime } from '../consent/time';

/** What became of one item of an audience. `duplicate`: the same person came before it. */
export interface Verdict {
	outcome: Decision['outcome'] | 'duplicate';
	/** Missing for what is allowed. */
	reason?: DecisionReason | 'duplicate';
	/** The stop that excludes. */
	change?: Pick<ConsentChange, 'source' | 'occurredAt' | 'recordedAt'>;
}

const DAY = 24 * 60 * 60 * 1000;

/** How old stops are, the youngest first: up to so many days. */
const AGES = [
	['last24Hours', 1],
	['last7Days', 7],
	['last30Days', 30],
	['last365Days', 365],
	['older', Infinity],
] as const;

export type Age = (typeof AGES)[number][0] | 'unknown';

type Counts = Map<string, number>;

/** Counts what became of an audience. */
export class Tally {
	allowed = 0;

	duplicates = 0;

	/** Contacts that a stop excludes, by reason, by where the stop came from, and by how long ago. */
	readonly excluded = {
		byReason: new Map() as Counts,
		bySource: new Map() as Counts,
		byAge: new Map() as Counts,
	};

	/** Contacts that nobody can tell anything about, by reason. */
	readonly held: Counts = new Map();

	constructor(private readonly now: Date) {}

	add({ outcome, reason = 'duplicate', change }: Verdict) {
		if (outcome === 'allow') this.allowed++;
		else if (outcome === 'duplicate') this.duplicates++;
		else if (outcome === 'hold') count(this.held, reason);
		else {
			count(this.excluded.byReason, reason);
			count(this.excluded.bySource, change?.source || 'unknown');
			count(this.excluded.byAge, this.ageOf(change));
		}
	}

	/** Everybody that a message does not go to, by reason, duplicates included. */
	get leftOut(): Counts {
		const all = new Map([...this.excluded.byReason, ...this.held]);
		return this.duplicates ? all.set('duplicate', this.duplicates) : all;
	}

	private ageOf(change: Verdict['change']): Age {
		const since = readTime(change?.occurredAt, 'start') ?? readTime(change?.recordedAt, 'start');
		if (since === undefined) return 'unknown';
		const days = (this.now.getTime() - since) / DAY;
		return AGES.find(([, upTo]) => days < upTo)?.[0] ?? 'unknown';
	}
}

/** @returns the sum of the counts */
export const sumOf = (counts: Counts) => [...counts.values()].reduce((sum, one) => sum + one, 0);

function count(counts: Counts, name: string) {
	counts.set(name, (counts.get(name) ?? 0) + 1);
}
