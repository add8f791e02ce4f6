import type { Replica } from './replica';
import type { TableReader } from './reading';
import { Synchronised } from './synchronise';

/** As many rows stay in memory between checks, of all lists together: about 200 MB. */
const MOST_ROWS = 4_000_000;

/** The lists that were checked last, the latest last. */
const kept = new Map<string, Synchronised>();

/**
 * The whole list, up to date. It stays in memory, in compact form, so that the next check reads only what has changed.
 * @param defaultCountry for numbers that somebody typed into the list in national spelling
 */
export async function replicaOf(reader: TableReader, defaultCountry?: string): Promise<Replica> {
	const key = `${reader.tableId}|${defaultCountry ?? ''}`;
	const list = kept.get(key) ?? new Synchronised(defaultCountry);
	kept.delete(key);
	kept.set(key, list);
	const replica = await list.upToDate(reader);
	let rows = 0;
	for (const [name, { size }] of [...kept].reverse()) {
		rows += size;
		if (rows > MOST_ROWS) kept.delete(name);
	}
	return replica;
}
