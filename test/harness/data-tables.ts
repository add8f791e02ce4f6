import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';

interface DataTable {
	id: string;
	name: string;
	columns: Array<{ name: string; type: string }>;
	rows: IDataObject[];
	nextId: number;
}

const PARAMETERS = [
	'resource',
	'operation',
	'dataTableId',
	'matchType',
	'filters',
	'returnAll',
	'limit',
	'orderBy',
	'orderByColumn',
	'orderByDirection',
	'columns',
	'options',
	'tableName',
];

/** No two tables have the same id, as in n8n. */
let lastId = 0;

const SYSTEM_COLUMNS = ['id', 'createdAt', 'updatedAt'];

type Condition = { keyName: string; condition: string; keyValue: unknown };

/**
 * n8n's Data Tables in memory, behind a node that answers as n8n's own Data Table node does, sharp edges included: names
 * are looked up by a part of them, unknown columns are refused, and each kind of failure has n8n's own wording. The
 * end-to-end tests run the same store against the real ones.
 */
export class DataTables {
	readonly tables: DataTable[] = [];

	/** How many nodes ran, by operation. */
	readonly calls: string[] = [];

	/** Makes the next matching operation fail with this message. */
	failure?: { operation: string; message: string };

	/** Makes every insert after this many fail, as if n8n had been stopped. */
	insertLimit?: number;

	create(name: string, columns: string[], rows: IDataObject[] = []): DataTable {
		if (this.tables.some((table) => table.name === name)) {
			throw new Error(`Data table with name '${name}' already exists in this project`);
		}
		const table: DataTable = {
			id: `table${++lastId}`,
			name,
			columns: columns.map((column) => ({ name: column, type: 'string' })),
			rows: [],
			nextId: 1,
		};
		this.tables.push(table);
		this.insert(table, rows);
		return table;
	}

	rowsOf(name: string): IDataObject[] {
		return this.tables.find((table) => table.name === name)?.rows ?? [];
	}

	drop(name: string) {
		this.tables.splice(
			this.tables.findIndex((table) => table.name === name),
			1,
		);
	}

	dropColumn(name: string, column: string) {
		const table = this.tables.find((candidate) => candidate.name === name);
		if (!table) return;
		table.columns = table.columns.filter((candidate) => candidate.name !== column);
		for (const row of table.rows) delete row[column];
	}

	insert(table: DataTable, rows: IDataObject[]): IDataObject[] {
		return rows.map((row) => {
			const unknown = Object.keys(row).find((key) => !table.columns.some((column) => column.name === key));
			if (unknown) throw new Error(`unknown column name '${unknown}'`);
			const empty = Object.fromEntries(table.columns.map(({ name }) => [name, null]));
			const now = new Date().toISOString();
			const inserted = { id: table.nextId++, ...empty, ...row, createdAt: now, updatedAt: now };
			table.rows.push(inserted);
			return { ...inserted };
		});
	}

	/** Changes cells of a row, as somebody does in n8n's table view. */
	edit(name: string, id: unknown, cells: IDataObject) {
		const row = this.rowsOf(name).find((candidate) => candidate.id === id);
		if (row) Object.assign(row, cells, { updatedAt: new Date().toISOString() });
	}

	/** Deletes rows, as somebody does in n8n's table view. */
	deleteRows(name: string, ...ids: unknown[]) {
		const table = this.tables.find((candidate) => candidate.name === name);
		if (table) table.rows = table.rows.filter((row) => !ids.includes(row.id));
	}

	/** The node that n8n fetches evaluation data with, which tells how many rows there are. */
	counterType(): INodeType {
		// eslint-disable-next-line @typescript-eslint/no-this-alias
		const tables = this;
		return {
			description: {
				displayName: 'When fetching a dataset row',
				name: 'evaluationTrigger',
				group: ['trigger'],
				version: [4.6, 4.7],
				description: '',
				defaults: { name: 'When fetching a dataset row' },
				inputs: [],
				outputs: [NodeConnectionTypes.Main],
				properties: [
					'source',
					'dataTableId',
					'limitRows',
					'maxRows',
					'filterRows',
					'matchType',
					'filters',
				].map((name) => ({ displayName: name, name, type: 'json', default: '' })),
			},
			async execute() {
				tables.calls.push('count');
				const table = tables.byId((this.getNodeParameter('dataTableId', 0) as IDataObject).value);
				const conditions = this.getNodeParameter('filters.conditions', 0, []) as Condition[];
				const hits = table.rows.filter((row) => conditions.every((condition) => matches(row, condition)));
				if (!hits.length) throw new NodeOperationError(this.getNode(), 'No row found');
				return [[{ json: { ...hits[0], _rowsLeft: hits.length - 1 } }]];
			},
		};
	}

	/** The node type to run workflows of Data Table nodes with. */
	nodeType(): INodeType {
		// eslint-disable-next-line @typescript-eslint/no-this-alias
		const tables = this;
		return {
			description: {
				displayName: 'Data table',
				name: 'dataTable',
				group: ['input'],
				version: [1, 1.1],
				description: '',
				defaults: { name: 'Data table' },
				inputs: [NodeConnectionTypes.Main],
				outputs: [NodeConnectionTypes.Main],
				properties: PARAMETERS.map((name) => ({ displayName: name, name, type: 'json', default: '' })),
			},
			async execute() {
				const parameter = (name: string, index: number, fallback?: unknown) =>
					this.getNodeParameter(name, index, fallback as string) as never;
				const operation = parameter('operation', 0) as string;
				tables.calls.push(operation);
				if (tables.failure?.operation === operation) throw new Error(tables.failure.message);
				const out: INodeExecutionData[] = [];
				const items = this.getInputData();
				const add = (rows: IDataObject[], item: number) =>
					out.push(...rows.map((json) => ({ json, pairedItem: { item } })));
				if (operation === 'insert') {
					if (tables.insertLimit !== undefined && tables.insertLimit-- <= 0) throw new Error('stopped');
					const table = tables.byId((parameter('dataTableId', 0) as IDataObject).value);
					const isMapped = (parameter('columns.mappingMode', 0) as string) === 'autoMapInputData';
					const rows = items.map(({ json }, index) =>
						Object.fromEntries(
							Object.entries(isMapped ? json : (parameter('columns.value', index) as IDataObject)).filter(
								([column]) => !SYSTEM_COLUMNS.includes(column),
							),
						),
					);
					const inserted = tables.insert(table, rows);
					const counts = parameter('options.optimizeBulk', 0, false);
					return [
						counts
							? [{ json: { success: true, insertedRows: rows.length } }]
							: inserted.map((json) => ({ json })),
					];
				}
				items.forEach((item, index) => {
					switch (operation) {
						case 'list': {
							const part = sqliteLower(String(parameter('options.filterName', index, '')).toLowerCase());
							add(
								tables.tables
									.filter(({ name }) => sqliteLower(name).includes(part))
									.map(({ id, name, columns }) => ({ id, name, columns })),
								index,
							);
							break;
						}
						case 'create': {
							const columns = (parameter('columns.column', index) as DataTable['columns']).map(
								({ name }) => name,
							);
							const { id, name } = tables.create(parameter('tableName', index), columns);
							add([{ id, name }], index);
							break;
						}
						default: {
							const table = tables.byId((parameter('dataTableId', index) as IDataObject).value);
							const conditions = parameter('filters.conditions', index, []) as Condition[];
							const unknown = conditions.find(
								({ keyName }) =>
									!SYSTEM_COLUMNS.includes(keyName) && !table.columns.some(({ name }) => name === keyName),
							);
							if (unknown) {
								throw new NodeOperationError(
									this.getNode(),
									`Filter validation failed: Column(s) "${unknown.keyName}" do not exist in the selected table. `,
								);
							}
							let hits = table.rows.filter((row) => conditions.every((condition) => matches(row, condition)));
							if (operation === 'rowNotExists') {
								if (!hits.length) out.push({ ...item, pairedItem: { item: index } });
							} else if (operation === 'deleteRows') {
								if (!conditions.length) throw new Error('At least one condition is required');
								table.rows = table.rows.filter((row) => !hits.includes(row));
								add(hits, index);
							} else {
								if (parameter('orderBy', index, false)) {
									const column = parameter('orderByColumn', index) as string;
									const sign = (parameter('orderByDirection', index) as string) === 'DESC' ? -1 : 1;
									hits = [...hits].sort((a, b) => sign * (Number(a[column]) - Number(b[column])));
								}
								if (!parameter('returnAll', index, false))
									hits = hits.slice(0, parameter('limit', index, 50));
								add(
									hits.map((row) => ({ ...row })),
									index,
								);
							}
						}
					}
				});
				return [out];
			},
		};
	}

	private byId(id: unknown): DataTable {
		const table = this.tables.find((candidate) => candidate.id === id);
		if (!table) throw new Error(`Data table with ID '${String(id)}' could not be found in this project`);
		return table;
	}
}

/** SQLite's LOWER, which knows the letters A to Z only. */
const sqliteLower = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

function matches(row: IDataObject, { keyName, condition, keyValue }: Condition): boolean {
	const value = row[keyName];
	if (condition === 'eq' || condition === undefined) return value === keyValue;
	if (value === null || value === undefined) return false;
	if (condition === 'gt') return Number(value) > Number(keyValue);
	if (condition === 'lte') return Number(value) <= Number(keyValue);
	if (condition === 'gte') return String(value) >= String(keyValue);
	throw new Error(`unsupported condition ${condition}`);
}
