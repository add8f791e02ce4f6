import type { ConsentChange } from '../core/consent';
import type { Row } from './data-table/columns';
import { isUnreadable, rowToChange } from './data-table/rows';
import type { History } from './types';

/** The one confirmation of a change is a row of the history whose change id is the change's with this before it. */
const CONFIRMATION = 'confirmation:';
export const confirmationId = (changeId: string) => CONFIRMATION + changeId;

/** Rows of a history, in any order, each perhaps more than once. */
export function historyOf(rows: Iterable<Row>): History {
	const changes = new Map<string, ConsentChange>();
	const confirmedAt = new Map<string, string>();
	for (const row of rows) {
		const id = row.change_id ?? '';
		if (id.startsWith(CONFIRMATION)) confirmedAt.set(id.slice(CONFIRMATION.length), row.recorded_at ?? '');
		else {
			const change = rowToChange(row);
			if (change && !isUnreadable(change) && !changes.has(change.id)) changes.set(change.id, change);
		}
	}
	return { changes: [...changes.values()].sort(byTime), confirmedAt };
}

export const byTime = (a: ConsentChange, b: ConsentChange) =>
	a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0;
