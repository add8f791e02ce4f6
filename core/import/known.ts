import type { ListView } from '../audience';
import { CompactStops, namesOf, viewOf } from '../audience';
import type { ConsentChange } from '../consent';
import { latestPerScope, stopsAsMuch, superseded } from '../consent';

type View = Pick<ListView, 'naming'>;

export type Effect = 'added' | 'widened' | 'alreadyThere';

/** What the list says about everybody, as an import goes on: only stops that say something new are let through. */
export class KnownStops {
	/** An import can have a million rows. */
	private readonly plain = new CompactStops();

	private readonly others = new Map<string, ConsentChange[]>();

	private count = 0;

	private list: View = viewOf([]);

	constructor(private readonly now: Date) {}

	/** What the list says about the contacts that come next. */
	consult(list: View) {
		this.list = list;
	}

	/**
	 * What a stop would change. It changes nothing when one that reaches as far is in force, or when the person came back
	 * after it.
	 * @param isDated whether it is known when the person stopped. A later one than the list has is worth keeping although it
	 *   changes nothing: the person may have come back in between, and we may hear of that still
	 */
	add(stop: ConsentChange, isDated: boolean): { effect: Effect; isKept: boolean } {
		const known = [...this.naming(stop.contact)];
		const alreadyThere = { effect: 'alreadyThere', isKept: false } as const;
		const erasures = [...namesOf(stop)].map((key) => this.erasureOf(key));
		if (erasures.every((erasure) => erasure !== undefined)) {
			return isDated && erasures.every((erasure) => isEarlier(erasure, stop))
				? this.keep(stop, 'alreadyThere')
				: alreadyThere;
		}
		const standing = latestPerScope(known, this.now).filter((change) => this.isInForce(change));
		const covering = standing.filter((change) => covers(change, stop));
		if (
			covering.length &&
			!(isDated && covering.every((change) => !isErasure(change) && isEarlier(change, stop)))
		) {
			return alreadyThere;
		}
		if (superseded([...known, stop], this.now).includes(stop)) return alreadyThere;
		return this.keep(stop, covering.length ? 'alreadyThere' : standing.length ? 'widened' : 'added');
	}

	/** When the contact last came back before the stop, ISO 8601; undefined if the list knows of no return. */
	lastReturn(stop: Pick<ConsentChange, 'contact' | 'occurredAt'>): string | undefined {
		const returns = this.naming(stop.contact)
			.filter(({ action, occurredAt }) => action === 'opt_in' && occurredAt <= stop.occurredAt)
			.map(({ occurredAt }) => occurredAt);
		return returns.sort().at(-1);
	}

	private keep(stop: ConsentChange, effect: Effect) {
		this.remember(stop);
		return { effect, isKept: true };
	}

	/** The erasure in force, if the contact is erased. */
	private erasureOf(key: string): ConsentChange | undefined {
		const known = this.naming(key);
		if (!known.some(isErasure)) return undefined;
		return latestPerScope([...known], this.now).find(isErasure);
	}

	private isInForce({ action, until }: ConsentChange): boolean {
		return action !== 'opt_in' && !(action === 'pause' && until && Date.parse(until) < this.now.getTime());
	}

	private remember(stop: ConsentChange) {
		if (this.plain.add(++this.count, stop)) return;
		for (const name of namesOf(stop)) {
			const known = this.others.get(name);
			if (known) known.push(stop);
			else this.others.set(name, [stop]);
		}
	}

	private naming(key: string): readonly ConsentChange[] {
		return [...this.list.naming(key), ...this.plain.naming(key), ...(this.others.get(key) ?? [])];
	}
}

const isEarlier = (known: ConsentChange, stop: ConsentChange) =>
	known.occurredAt !== '' && known.occurredAt < stop.occurredAt;

const isErasure = ({ action }: ConsentChange) => action === 'erase';

/** Whether a stop in force leaves nothing for another to add. A user ID that it does not name is not stopped by it. */
function covers(known: ConsentChange, stop: ConsentChange): boolean {
	if (stop.bsuid && known.bsuid !== stop.bsuid) return false;
	if (known.action === 'erase') return true;
	if (stop.action === 'erase' || !stopsAsMuch(known.scope, stop.scope)) return false;
	if (known.action === 'opt_out') return true;
	return stop.action === 'pause' && (!known.until || (!!stop.until && known.until >= stop.until));
}
