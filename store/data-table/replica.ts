import type { ListView, UnreadableRow } from '../../core/audience';
import { CompactStops, erasedKeyId, namesOf } from '../../core/audience';
import type { ConsentChange } from '../../core/consent';
import type { ListRow } from './columns';
import { assertReadable, isUnreadable, rowToChange } from './rows';

type Entry = ConsentChange | UnreadableRow | undefined;

/** A list's rows in memory: plain stops in compact form, everything else as it is. */
export class Replica implements ListView {
	newestId = 0;

	private readonly stops = new CompactStops();

	/** Rows that are no plain stops, by id; undefined for rows that name nobody at all. */
	private readonly others = new Map<number, Entry>();

	private readonly otherIds = new Map<string, Set<number>>();

	/** @param defaultCountry for numbers that somebody typed in national spelling */
	constructor(private readonly defaultCountry?: string) {}

	get size(): number {
		return this.stops.size + this.others.size;
	}

	get unreadable(): UnreadableRow[] {
		return [...this.others.values()].filter((entry) => entry !== undefined && isUnreadable(entry));
	}

	get erasedKeyIds(): string[] {
		const ids = [...this.otherIds.keys()].map(erasedKeyId).filter((id) => id !== undefined);
		return [...new Set(ids)];
	}

	naming(key: string): ConsentChange[] {
		const changes = this.stops.naming(key);
		for (const id of this.otherIds.get(key) ?? []) changes.push(this.others.get(id) as ConsentChange);
		return changes;
	}

	/** The ids of the rows that name a key. */
	idsNaming(key: string): number[] {
		return [...this.stops.idsNaming(key), ...(this.otherIds.get(key) ?? [])];
	}

	/** Takes in a row as it is now, whether it is new or was known. */
	put(row: ListRow) {
		assertReadable(row);
		const id = Number(row.id);
		const entry = rowToChange(row, this.defaultCountry);
		this.newestId = Math.max(this.newestId, id);
		if (entry && !isUnreadable(entry)) {
			if (this.stops.holds(id, entry)) return;
			this.delete(id);
			if (this.stops.add(id, entry)) return;
		} else this.delete(id);
		this.others.set(id, entry);
		for (const name of this.namesOf(entry)) {
			const ids = this.otherIds.get(name);
			if (ids) ids.add(id);
			else this.otherIds.set(name, new Set([id]));
		}
	}

	delete(id: number) {
		if (this.stops.delete(id) || !this.others.has(id)) return;
		for (const name of this.namesOf(this.others.get(id))) {
			const ids = this.otherIds.get(name);
			ids?.delete(id);
			if (!ids?.size) this.otherIds.delete(name);
		}
		this.others.delete(id);
	}

	/** The ids of the rows known, greater than `after` and up to `upTo`. */
	idsBetween(after: number, upTo: number): number[] {
		const ids = [...this.stops.idsBetween(after, upTo)];
		for (const id of this.others.keys()) if (id > after && id <= upTo) ids.push(id);
		return ids;
	}

	private namesOf(entry: Entry): Iterable<string> {
		return entry && !isUnreadable(entry) ? namesOf(entry) : [];
	}
}
