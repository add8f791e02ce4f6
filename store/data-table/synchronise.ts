import type { ListRow } from './columns';
import type { TableReader } from './reading';
import { Replica } from './replica';

/** The last rows are read again each time: on PostgreSQL a row can appear after one with a greater id. */
const OVERLAP = 1000;

/** Clocks of n8n's processes and its database may differ by this much, in milliseconds. */
const CLOCKS = 10_000;

/** A stretch of ids in which rows were deleted is narrowed down to this width, then read again. */
const STRETCH = 5000;

/** When more counts than these are needed to find what was deleted, reading everything is quicker. */
const MOST_COUNTS = 40;

/** Of the contacts that got new rows: their earlier ones are looked up to see whether they were superseded. */
const MOST_EARLIER = 200;

/** A replica that is brought up to date before each look at it. */
export class Synchronised {
	private replica?: Replica;

	/** When the last synchronisation began, in milliseconds. */
	private readAt = 0;

	private running?: Promise<Replica>;

	private waiting?: Promise<Replica>;

	constructor(private readonly defaultCountry?: string) {}

	/** How many rows are in memory. */
	get size(): number {
		return this.replica?.size ?? 0;
	}

	/**
	 * The list with everything in it that was written before the call. One reading at a time; those who ask during one
	 * share the next.
	 */
	async upToDate(reader: TableReader): Promise<Replica> {
		if (this.waiting) return await this.waiting;
		if (this.running) {
			const next = async () => {
				this.waiting = undefined;
				return await this.start(reader);
			};
			this.waiting = this.running.then(next, next);
			return await this.waiting;
		}
		return await this.start(reader);
	}

	private async start(reader: TableReader): Promise<Replica> {
		this.running = this.synchronise(reader).finally(() => {
			this.running = undefined;
		});
		return await this.running;
	}

	private async synchronise(reader: TableReader): Promise<Replica> {
		const known = this.replica;
		// Dropped until it is known to be right: a reading that fails half-way leaves nothing behind.
		this.replica = undefined;
		const began = Date.now();
		const current = known && (await this.update(known, reader)) ? known : await this.readAll(reader);
		this.readAt = began;
		this.replica = current;
		return current;
	}

	private async readAll(reader: TableReader): Promise<Replica> {
		const replica = new Replica(this.defaultCountry);
		for await (const rows of reader.rows(0, await reader.newestId())) {
			for (const row of rows) replica.put(row);
		}
		await takeNew(replica, reader);
		return replica;
	}

	/** @returns false when the replica cannot be trusted any more */
	private async update(replica: Replica, reader: TableReader): Promise<boolean> {
		const { newestId } = replica;
		const rows = await reader.changes(this.readAt - CLOCKS, Math.max(0, newestId - OVERLAP));
		for (const row of rows) replica.put(row);
		const fresh = rows.filter(({ id }) => Number(id) > newestId);
		await dropSuperseded(replica, reader, fresh);
		return await mend(replica, reader);
	}
}

/** Whoever replaces a row writes the new one first: once the old one is gone, the new one can be read. */
async function takeNew(replica: Replica, reader: TableReader) {
	for (const row of await reader.after(replica.newestId)) replica.put(row);
}

/** Whoever writes a row for a contact may have deleted the contact's earlier ones. */
async function dropSuperseded(replica: Replica, reader: TableReader, fresh: ListRow[]) {
	if (fresh.length > MOST_EARLIER) return;
	const isFresh = new Set(fresh.map(({ id }) => Number(id)));
	const earlier = fresh
		.flatMap(({ contact }) => replica.idsNaming(String(contact)))
		.filter((id) => !isFresh.has(id));
	if (!earlier.length || earlier.length > MOST_EARLIER) return;
	const found = new Set((await reader.rowsById(earlier)).map(({ id }) => Number(id)));
	await drop(
		replica,
		reader,
		earlier.filter((id) => !found.has(id)),
	);
}

/** Finds out by counting whether rows are missing or are too many, and reads those stretches again. */
async function mend(replica: Replica, reader: TableReader): Promise<boolean> {
	let counts = 0;
	const stretches: Array<[number, number]> = [[0, replica.newestId]];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [after, upTo] = stretch;
		if (++counts > MOST_COUNTS) return false;
		const counted = await reader.count(after, upTo);
		if (counted === undefined) return false;
		const known =
			after === 0 && upTo === replica.newestId ? replica.size : replica.idsBetween(after, upTo).length;
		if (counted === known) continue;
		if (upTo - after <= STRETCH) await readAgain(replica, reader, after, upTo);
		else {
			const middle = after + Math.floor((upTo - after) / 2);
			stretches.push([after, middle], [middle, upTo]);
		}
	}
	return true;
}

async function readAgain(replica: Replica, reader: TableReader, after: number, upTo: number) {
	const gone = new Set(replica.idsBetween(after, upTo));
	for await (const rows of reader.rows(after, upTo)) {
		for (const row of rows) {
			replica.put(row);
			gone.delete(Number(row.id));
		}
	}
	await drop(replica, reader, [...gone]);
}

/** Takes rows out that are gone, after whatever replaced them is in. */
async function drop(replica: Replica, reader: TableReader, ids: readonly number[]) {
	if (!ids.length) return;
	await takeNew(replica, reader);
	for (const id of ids) replica.delete(id);
}
