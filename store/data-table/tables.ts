import type { IDataObject } from 'n8n-workflow';
import { StoreError } from '../types';
import type { ListRow } from './columns';
import { ESSENTIAL_COLUMNS, HISTORY_COLUMNS, LIST_COLUMNS } from './columns';
import type { Run } from './workflows';
import { isTableThere } from './failures';
import { createTable, listTables } from './workflows';

export interface Table {
	id: string;
	columns: ReadonlySet<string>;
}

/** The list and its history. */
export interface TablePair {
	list: Table;
	history: Table;
}

/** Tables found so far, by the scope that they were looked up under and the list's name. */
const known = new Map<string, Partial<TablePair>>();

/** Finds a list's two tables by their exact names, and makes what is missing. */
export class Tables {
	readonly cacheKey: string;

	constructor(
		private readonly run: Run,
		private readonly list: string,
		scope: string,
	) {
		if (!/^\S(.{0,110}\S)?$/.test(list)) throw new StoreError('list_name_invalid', list);
		this.cacheKey = JSON.stringify([scope, list]);
	}

	async find(): Promise<Table | undefined> {
		return (await this.findPair()).list;
	}

	async findPair(): Promise<Partial<TablePair>> {
		return known.get(this.cacheKey) ?? (await this.lookUp());
	}

	async findOrCreate(): Promise<TablePair> {
		let tables = known.get(this.cacheKey) ?? {};
		if (!tables.list || !tables.history) tables = await this.lookUp();
		if (!tables.list || !tables.history) {
			if (!tables.list) await this.create(this.list, LIST_COLUMNS);
			if (!tables.history) await this.create(this.historyName, HISTORY_COLUMNS);
			tables = await this.lookUp();
		}
		const { list, history } = tables;
		if (!list || !history)
			throw new StoreError('list_failed', this.list, 'the table is not there after it was created');
		return { list, history };
	}

	forget() {
		known.delete(this.cacheKey);
	}

	/** The part of a row that the list has columns for, when the rest can be missed. */
	fit({ list, history }: TablePair, row: ListRow): IDataObject {
		const missing = [
			...ESSENTIAL_COLUMNS.filter((column) => !list.columns.has(column)),
			...HISTORY_COLUMNS.filter((column) => !history.columns.has(column)),
		];
		if (missing.length) {
			this.forget();
			throw new StoreError('list_columns_missing', this.list, missing.join(', '));
		}
		return Object.fromEntries(
			Object.entries(row).filter(([column]) => list.columns.has(column)),
		) as IDataObject;
	}

	/** Another process may make the same table at the same moment. */
	private async create(name: string, columns: readonly string[]) {
		await this.run(createTable(name, columns), [{}]).catch((error: unknown) => {
			if (!isTableThere(error)) throw error;
		});
	}

	private get historyName() {
		return `${this.list}_events`;
	}

	private async lookUp(): Promise<Partial<TablePair>> {
		const tables = await this.run(listTables(), [{}]);
		const byName = (name: string) => {
			const table = tables.find((candidate) => candidate.name === name);
			if (!table) return undefined;
			const columns = (table.columns as Array<{ name: string }> | undefined) ?? [];
			return { id: String(table.id), columns: new Set(columns.map((column) => column.name)) };
		};
		const pair = { list: byName(this.list), history: byName(this.historyName) };
		if (pair.list) known.set(this.cacheKey, pair);
		return pair;
	}
}
