import type { IDataObject } from 'n8n-workflow';
import { StoreError } from '../types';
import type { Column, Row } from './columns';
import { COLUMNS, ESSENTIAL_COLUMNS } from './columns';
import type { Run } from './workflows';
import { createTables, listTables } from './workflows';

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
			const missing = [...(tables.list ? [] : [this.list]), ...(tables.history ? [] : [this.historyName])];
			await this.run(
				createTables(),
				missing.map((name) => ({ name })),
			);
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

	/** Without both of these columns nobody in the list can be recognised. */
	assertReadable(columns: ReadonlySet<string>) {
		if (columns.has('contact') || columns.has('phone')) return;
		this.forget();
		throw new StoreError('list_columns_missing', this.list, 'contact');
	}

	/** The part of a row that the list has columns for, when the rest can be missed. */
	fit({ list, history }: TablePair, row: Row): IDataObject {
		const missing = COLUMNS.filter((column) => !list.columns.has(column) || !history.columns.has(column));
		const needed = missing.filter(
			(column) =>
				ESSENTIAL_COLUMNS.includes(column) || (row.action === 'opt_in' && NARROWING.includes(column)),
		);
		if (needed.length) {
			this.forget();
			throw new StoreError('list_columns_missing', this.list, needed.join(', '));
		}
		if (!missing.length) return row;
		return Object.fromEntries(Object.entries(row).filter(([column]) => !missing.includes(column as Column)));
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

/** An opt-in that lost one of these would be read back as a wider one. */
const NARROWING: readonly Column[] = ['category', 'channel', 'sender', 'source'];
