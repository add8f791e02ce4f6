import { contactKey } from '../contact';
import { readCsv, rearm } from '../csv';
import { repairNumber } from './number';
import type { ImportRow } from './run';

/**
 * The rows of a CSV text by the names of its columns; where the first row is a person already, columns are called
 * `Column 1`, `Column 2` and so on. Empty rows are left out.
 *
 * @param text as `decodeText` gives it
 */
export function* readTable(text: string, defaultCountry?: string): Generator<ImportRow> {
	let names: string[] | undefined;
	for (const { line, cells: raw } of readCsv(text)) {
		const cells = raw.map((cell) => rearm(cell));
		if (cells.every((cell) => !cell.trim())) continue;
		if (!names) {
			const isHeader = !cells.some((cell) => isNumber(cell, defaultCountry));
			names = isHeader ? distinct(cells.map((cell) => cell.trim())) : [];
			if (isHeader) continue;
		}
		const columns = names;
		yield {
			line,
			json: Object.fromEntries(cells.map((cell, index) => [columns[index] || `Column ${index + 1}`, cell])),
		};
	}
}

const isNumber = (cell: string, defaultCountry?: string) =>
	contactKey(repairNumber(cell), { defaultCountry }).ok ||
	/^['+(]*\d[\d\s().-]{5,}$/.test(cell.trim().slice(0, 100));

/** Gives every column a name of its own. */
function distinct(names: string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return name && count > 1 ? `${name} (${count})` : name;
	});
}
