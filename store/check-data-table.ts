import type { IDataObject } from 'n8n-workflow';
import { ESSENTIAL_COLUMNS, HISTORY_COLUMNS } from './data-table/columns';
import type { Run } from './data-table/workflows';
import { deleteRows, insertRows, listTables, rowsOfContacts } from './data-table/workflows';
import type { CheckResult } from './workflow/conformance';

/** Nobody's: a row of it that is left behind excludes nobody. */
const PROBE = { contact: 'email:check-store@example.invalid' };

/**
 * Checks that a list in Data Tables is there, has its columns, and that a row can be written, found and deleted.
 * @returns each check; those that cannot be done because an earlier one failed are left out
 */
export async function checkDataTable(run: Run, list: string): Promise<CheckResult[]> {
	const results: CheckResult[] = [];
	const note = (check: string, problem: string, mend: string) => {
		results.push({ check, passed: !problem, happened: problem || 'As it should be.', mend: problem && mend });
		return !problem;
	};
	const tables = await run(listTables(), [{}]);
	for (const [what, name, columns] of [
		['The list', list, ESSENTIAL_COLUMNS],
		['The history', `${list}_events`, HISTORY_COLUMNS],
	] as const) {
		const table = tables.find((one) => one.name === name);
		const isThere = note(
			`${what} is there`,
			table ? '' : `There is no Data Table "${name}" in this project.`,
			'Data Tables belong to one n8n project: correct the name, or run this in the project that has the list. The first opt-out that is recorded creates both tables.',
		);
		if (!isThere || !table) continue;
		const has = new Set((table.columns as Array<{ name: string }> | undefined)?.map((column) => column.name));
		const missing = columns.filter((column) => !has.has(column));
		note(
			`${what} has its columns`,
			missing.length ? `These columns are missing: ${missing.join(', ')}.` : '',
			`Open Data Tables, choose "${name}", and add them (type String).`,
		);
		if (!has.has('contact')) continue;
		note(
			`A row of ${what.toLowerCase()} can be written, found and deleted`,
			await probe(run, String(table.id)),
			'Ask the admin of the project for the editor role, and your n8n administrator whether Data Tables are full.',
		);
	}
	return results;
}

/** @returns what did not work, or nothing */
async function probe(run: Run, tableId: string): Promise<string> {
	try {
		await run(insertRows(tableId), [PROBE]);
		const find = async () => await run(rowsOfContacts(tableId), [PROBE]);
		const rows = await find();
		if (!rows.length) return 'A row that was written was not found.';
		await run(
			deleteRows(tableId),
			rows.map(({ id }): IDataObject => ({ id })),
		);
		return (await find()).length ? 'A row that was deleted is still there.' : '';
	} catch (error) {
		return `n8n says: ${String((error as { message?: unknown } | undefined)?.message ?? error)}`;
	}
}
