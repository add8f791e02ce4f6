import { namesOf } from '../../core/audience';
import type { ErasedRows } from '../types';
import { confirmationId } from './claims';
import type { HistoryRow, ListRow } from './columns';
import { TableReader } from './reading';
import { replicaOf } from './replicas';
import { isUnreadable, rowToChange } from './rows';
import type { TablePair } from './tables';
import type { Run } from './workflows';
import * as workflows from './workflows';

/**
 * Deletes every row about these contacts. The list goes last, and in it the rows that tie two identities of a person
 * together: whoever starts again after an interruption finds the rest by them.
 * @param contacts contact keys
 * @param defaultCountry for numbers that somebody typed into the list in national spelling
 */
export async function deleteContacts(
	run: Run,
	{ list, history }: TablePair,
	contacts: readonly string[],
	defaultCountry?: string,
): Promise<ErasedRows> {
	const reader = new TableReader(run, list.id);
	const replica = await replicaOf(reader, defaultCountry);
	const entries = await reader.rowsById(contacts.flatMap((contact) => replica.idsNaming(contact)));
	const names = (row: ListRow) => namesIn(row, defaultCountry);
	entries.sort((a, b) => names(a) - names(b));

	const events = await eventsOf(run, history.id, contacts);
	for (const [table, rows] of [
		[history, events],
		[list, entries],
	] as const) {
		if (!rows.length) continue;
		await run(
			workflows.deleteRows(table.id),
			rows.map(({ id }) => ({ id: Number(id) })),
		);
	}
	return { entries: entries.length, events: events.length };
}

/** The contacts' rows in the history, and those of confirmations that went to them under another contact. */
async function eventsOf(run: Run, historyId: string, contacts: readonly string[]): Promise<HistoryRow[]> {
	const ofContacts = (await run(
		workflows.rowsOfContacts(historyId),
		contacts.map((contact) => ({ contact })),
	)) as HistoryRow[];
	const claims = ofContacts.map((row) => ({ change_id: confirmationId(row.change_id ?? '') }));
	const confirmations = claims.length
		? ((await run(workflows.rowsOfChanges(historyId), claims)) as HistoryRow[])
		: [];
	return [...new Map([...ofContacts, ...confirmations].map((row) => [row.id, row])).values()];
}

function namesIn(row: ListRow, defaultCountry?: string): number {
	const change = rowToChange(row, defaultCountry);
	return change && !isUnreadable(change) ? namesOf(change).size : 1;
}
