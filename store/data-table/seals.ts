import { seal } from '../../core/chain';
import type { ConsentChange } from '../../core/consent';
import type { HistoryRow } from './columns';
import { readClaim } from './claims';
import { changeToEvent } from './rows';

/** By contact, the hash of the latest event. */
export type Heads = Map<string, string>;

/** @param rows of the history, in any order */
export function addHeads(heads: Heads, rows: readonly HistoryRow[]): Heads {
	const sorted = [...rows].sort((a, b) => Number(a.id) - Number(b.id));
	for (const row of sorted) if (row.contact && row.hash && !readClaim(row)) heads.set(row.contact, row.hash);
	return heads;
}

/** The changes as rows of the history, each sealed together with the event before it of the same contact. */
export function sealedRows(changes: readonly ConsentChange[], heads: Heads): HistoryRow[] {
	return changes.map((change) => {
		const previous = heads.get(change.contact) ?? '';
		const hash = seal(change, previous);
		heads.set(change.contact, hash);
		return changeToEvent(change, previous, hash);
	});
}
