import type { DataTable, DataTableRow } from '../../demo/n8n/rest';
import { LIST_COLUMNS } from '../../store/data-table/columns';
import type { FlatRow } from '../../test/harness/flat-rows';
import { flatten, toListRow } from '../../test/harness/flat-rows';
import type { Demo } from './demo';

/** The list that every node uses unless told otherwise. */
export const LIST = 'whatsapp_unsubscribe_list';

/** A name that no other test and no earlier run uses. */
export const newListName = (purpose: string) =>
	`${purpose}_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

export async function findTable(demo: Demo, name: string): Promise<DataTable | undefined> {
	return (await demo.client.listDataTables()).find((table) => table.name === name);
}

/** What the rows of a list or a history say, none when there is no such table. */
export async function rowsOf(demo: Demo, name: string): Promise<FlatRow[]> {
	const table = await findTable(demo, name);
	return table ? (await demo.client.dataTableRows(table)).map(flatten) : [];
}

/** A contact's rows in the list. */
export async function entries(demo: Demo, contact: string, list = LIST): Promise<FlatRow[]> {
	return (await rowsOf(demo, list)).filter((row) => row.contact === contact);
}

/** A contact's changes in the history; reserved confirmations stand there too and are left out. */
export async function events(demo: Demo, contact: string, list = LIST): Promise<FlatRow[]> {
	const rows = await rowsOf(demo, `${list}_events`);
	return rows.filter((row) => row.contact === contact && row.action !== 'confirmation');
}

/** Makes a table as somebody does by hand, with rows in it. */
export async function createTable(
	demo: Demo,
	name: string,
	columns: readonly string[] = LIST_COLUMNS,
	rows: FlatRow[] = [],
): Promise<DataTable> {
	const { id: projectId } = await demo.client.request<{ id: string }>('GET', '/projects/personal');
	const table = await demo.client.request<DataTable>('POST', `/projects/${projectId}/data-tables`, {
		name,
		columns: columns.map((column) => ({ name: column, type: 'string' })),
	});
	const written: DataTableRow[] = rows.map(toListRow);
	for (let from = 0; from < written.length; from += 1000) {
		await demo.client.insertDataTableRows(table, written.slice(from, from + 1000));
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
