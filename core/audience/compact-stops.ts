import type { ConsentChange, Scope } from '../consent';
import { readScope, scopeKey } from '../consent';
import { contactKey } from '../contact';

/** What many stops have in common. */
interface Shape {
	scope: Scope;
	source: ConsentChange['source'];
}

const NONE = -1;

/**
 * Stops of the plainest kind in about 40 bytes each: opt-outs of a number, with a date and nothing else that a decision
 * rests on. Lists are made of these almost entirely, and a million of them have to fit into n8n's memory.
 */
export class CompactStops {
	private ids = new Float64Array(1024);
	private numbers = new Float64Array(1024);
	private times = new Float64Array(1024);
	private shapeOf = new Uint16Array(1024);
	/** The slot of the same number's next stop. */
	private next = new Int32Array(1024);
	/** Slots by their number's hash, each with one added so that 0 is empty. */
	private heads = new Int32Array(4096);
	private slots = 0;
	private gone = 0;
	private numbersKnown = 0;
	private readonly shapes: Shape[] = [];
	private readonly shapeIndex = new Map<string, number>();

	get size(): number {
		return this.slots - this.gone;
	}

	/**
	 * @param id greater than every id before
	 * @returns whether the change is such a stop and was kept
	 */
	add(id: number, change: ConsentChange): boolean {
		const number = plainNumber(change);
		const time = plainTime(change.occurredAt);
		if (number === undefined || time === undefined || (this.slots && id <= this.ids[this.slots - 1]))
			return false;
		const shape = this.shape(change);
		if (shape === undefined) return false;
		if (this.slots === this.ids.length) this.grow();
		const slot = this.slots++;
		this.ids[slot] = id;
		this.numbers[slot] = number;
		this.times[slot] = time;
		this.shapeOf[slot] = shape;
		this.file(slot);
		return true;
	}

	/** Whether the stop with this id says the same as the change. */
	holds(id: number, change: ConsentChange): boolean {
		const slot = this.slotOf(id);
		return (
			slot !== NONE &&
			this.numbers[slot] === plainNumber(change) &&
			this.times[slot] === plainTime(change.occurredAt) &&
			this.shapeOf[slot] === this.shape(change)
		);
	}

	/** @returns whether a stop had this id */
	delete(id: number): boolean {
		const slot = this.slotOf(id);
		if (slot === NONE) return false;
		this.shapeOf[slot] = DELETED;
		this.gone++;
		return true;
	}

	/** The stops of a contact key, each with the id it was added with as `row:<id>`. */
	naming(key: string): ConsentChange[] {
		const changes: ConsentChange[] = [];
		for (let slot = this.head(key); slot !== NONE; slot = this.next[slot]) {
			if (this.shapeOf[slot] === DELETED) continue;
			const { scope, source } = this.shapes[this.shapeOf[slot]];
			const occurredAt = new Date(this.times[slot]).toISOString();
			changes.push({
				id: `row:${this.ids[slot]}`,
				contact: key,
				action: 'opt_out',
				scope,
				source,
				occurredAt,
				recordedAt: occurredAt,
			});
		}
		return changes;
	}

	idsNaming(key: string): number[] {
		const ids: number[] = [];
		for (let slot = this.head(key); slot !== NONE; slot = this.next[slot])
			if (this.shapeOf[slot] !== DELETED) ids.push(this.ids[slot]);
		return ids;
	}

	/** The ids greater than `after` and not greater than `upTo`, ascending. */
	*idsBetween(after: number, upTo: number): Generator<number> {
		for (let slot = this.firstSlotAfter(after); slot < this.slots && this.ids[slot] <= upTo; slot++)
			if (this.shapeOf[slot] !== DELETED) yield this.ids[slot];
	}

	private slotOf(id: number): number {
		const slot = this.firstSlotAfter(id - 1);
		return slot < this.slots && this.ids[slot] === id && this.shapeOf[slot] !== DELETED ? slot : NONE;
	}

	private head(key: string): number {
		const number = numberOf(key);
		if (number === undefined) return NONE;
		return this.heads[this.place(number)] - 1;
	}

	private file(slot: number) {
		const place = this.place(this.numbers[slot]);
		this.next[slot] = this.heads[place] - 1;
		if (!this.heads[place] && ++this.numbersKnown * 2 > this.heads.length) {
			this.heads = new Int32Array(this.heads.length * 2);
			this.numbersKnown = 0;
			for (let earlier = 0; earlier <= slot; earlier++) this.refile(earlier);
			return;
		}
		this.heads[place] = slot + 1;
	}

	private refile(slot: number) {
		const place = this.place(this.numbers[slot]);
		this.next[slot] = this.heads[place] - 1;
		if (!this.heads[place]) this.numbersKnown++;
		this.heads[place] = slot + 1;
	}

	/** Where the number is filed, or would be. */
	private place(number: number): number {
		const mask = this.heads.length - 1;
		const low = number >>> 0;
		const high = (number / 0x1_0000_0000) >>> 0;
		let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
		hash ^= hash >>> 15;
		for (let place = hash & mask; ; place = (place + 1) & mask) {
			const slot = this.heads[place] - 1;
			if (slot === NONE || this.numbers[slot] === number) return place;
		}
	}

	private firstSlotAfter(id: number): number {
		let low = 0;
		let high = this.slots;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.ids[middle] <= id) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The index of the change's shape; undefined when there are too many kinds. */
	private shape({ scope, source }: ConsentChange): number | undefined {
		const key = `${source}|${scope.channel}|${scope.sender}|${scope.category}`;
		const known = this.shapeIndex.get(key);
		if (known !== undefined) return known;
		const read = readScope(scope);
		if (!read || scopeKey(read) !== scopeKey(scope) || this.shapes.length >= DELETED) return undefined;
		this.shapes.push({ scope: Object.freeze(read), source });
		this.shapeIndex.set(key, this.shapes.length - 1);
		return this.shapes.length - 1;
	}

	private grow() {
		const size = Math.ceil(this.ids.length * 1.5);
		const larger = <T extends Float64Array | Uint16Array | Int32Array>(from: T, to: T) => (to.set(from), to);
		this.ids = larger(this.ids, new Float64Array(size));
		this.numbers = larger(this.numbers, new Float64Array(size));
		this.times = larger(this.times, new Float64Array(size));
		this.shapeOf = larger(this.shapeOf, new Uint16Array(size));
		this.next = larger(this.next, new Int32Array(size));
	}
}

const DELETED = 0xffff;

/** The number of a canonical `+<digits>` key; every one of up to 15 digits is exact. */
function numberOf(key: string): number | undefined {
	return /^\+[1-9]\d{4,14}$/.test(key) ? Number(key.slice(1)) : undefined;
}

function plainNumber({ contact, action, bsuid, until, phone }: ConsentChange): number | undefined {
	if (action !== 'opt_out' || bsuid || until) return undefined;
	if (phone && phone !== contact) {
		const key = contactKey(phone);
		if (key.ok && key.key !== contact) return undefined;
	}
	return numberOf(contact);
}

function plainTime(occurredAt: string): number | undefined {
	const time = Date.parse(occurredAt);
	return Number.isFinite(time) && new Date(time).toISOString() === occurredAt ? time : undefined;
}
