import type { DataTable, DataTableRow } from '../../demo/n8n/rest';
import type { Demo } from './demo';

/** The list that every node uses unless told otherwise. */
export const LIST = 'whatsapp_unsubscribe_list';

/** The columns of the list and its history. */
export const COLUMNS = [
	'contact', 'action', 'category', 'channel', 'sender', 'occurred_at', 'until', 'source', 'words', 'language',
	'campaign', 'message_id', 'reason', 'actor', 'phone', 'bsuid', 'evidence', 'recorded_at', 'change_id',
]; // prettier-ignore

/** A name that no other test and no earlier run uses. */
export const newListName = (purpose: string) =>
	`${purpose}_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

export async function findTable(demo: Demo, name: string): Promise<DataTable | undefined> {
	return (await demo.client.listDataTables()).find((table) => table.name === name);
}

/** The rows of a table, none when there is no such table. */
export async function rowsOf(demo: Demo, name: string): Promise<DataTableRow[]> {
	const table = await findTable(demo, name);
	return table ? await demo.client.dataTableRows(table) : [];
}

/** A contact's rows in the list. */
export async function entries(demo: Demo, contact: string, list = LIST): Promise<DataTableRow[]> {
	return (await rowsOf(demo, list)).filter((row) => row.contact === contact);
}

/** A contact's changes in the history; reserved confirmations stand there too and are left out. */
export async function events(demo: Demo, contact: string, list = LIST): Promise<DataTableRow[]> {
	const rows = await rowsOf(demo, `${list}_events`);
	return rows.filter((row) => row.contact === contact && row.action !== 'confirmation');
}

/** Makes a table as somebody does by hand, with rows in it. */
export async function createTable(
	demo: Demo,
	name: string,
	columns: string[] = COLUMNS,
	rows: DataTableRow[] = [],
): Promise<DataTable> {
	const { id: projectId } = await demo.client.request<{ id: string }>('GET', '/projects/personal');
	const table = await demo.client.request<DataTable>('POST', `/projects/${projectId}/data-tables`, {
		name,
		columns: columns.map((column) => ({ name: column, type: 'string' })),
	});
	for (let from = 0; from < rows.length; from += 1000) {
		await demo.client.insertDataTableRows(table, rows.slice(from, from + 1000));
	}
	return table;
}

export async function deleteColumn(demo: Demo, table: DataTable, name: string): Promise<void> {
	const path = `/projects/${table.projectId}/data-tables/${table.id}/columns`;
	const columns = await demo.client.request<{ id: string; name: string }[]>('GET', path);
	const column = columns.find((one) => one.name === name);
	if (!column) throw new Error(`There is no column "${name}".`);
	await demo.client.request('DELETE', `${path}/${column.id}`);
}
