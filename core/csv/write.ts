import { disarm } from './formula';

/** What separates cells: Excel expects the one that its country writes lists with. */
export type Separator = ',' | ';';

/**
 * CSV that Excel opens rightly: UTF-8 with a byte order mark, `\r\n`, every cell in quotes, and no cell that can be a
 * formula (see `disarm`).
 */
export function writeCsv(
	columns: readonly string[],
	rows: ReadonlyArray<Readonly<Record<string, string>>>,
	separator: Separator = ',',
): string {
	const write = (cells: readonly string[]) =>
		`${cells.map((cell) => `"${disarm(cell).replace(/"/g, '""')}"`).join(separator)}\r\n`;
	const lines = rows.map((row) => write(columns.map((column) => row[column] ?? '')));
	return `\uFEFF${write(columns)}${lines.join('')}`;
}
