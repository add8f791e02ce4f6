import type { IConnections, IDataObject, INode, INodeParameters, IWorkflowBase } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

/**
 * n8n lets only its own Data Table node reach Data Tables, so each request to the list is a small workflow of such nodes
 * that runs inside the user's. Tables are named by id: n8n's own look-up by name also matches parts of names.
 */

const DATA_TABLE = 'n8n-nodes-base.dataTable';
const TRIGGER = 'n8n-nodes-base.executeWorkflowTrigger';
/** The one node of n8n that tells how many rows a table has. */
const COUNTER = 'n8n-nodes-base.evaluationTrigger';
export const REQUIRED_NODE_TYPES = [DATA_TABLE, TRIGGER, COUNTER];

/** One page of n8n's Data Table node: a range of ids this wide is always read in one query. */
export const PAGE = 1000;

type Condition = { keyName: string; condition: string; keyValue: string };

const when = (keyName: string, condition: string, keyValue: string): Condition => ({
	keyName,
	condition,
	keyValue,
});
const matching = (...conditions: Condition[]): INodeParameters => ({
	matchType: 'allConditions',
	filters: { conditions },
});

function row(name: string, operation: string, tableId: string, parameters: INodeParameters = {}): INode {
	return dataTable(name, {
		resource: 'row',
		operation,
		dataTableId: { __rl: true, mode: 'id', value: tableId },
		...parameters,
	});
}

function dataTable(name: string, parameters: INodeParameters): INode {
	return { id: name, name, type: DATA_TABLE, typeVersion: 1.1, position: [0, 0], parameters };
}

/** Reads rows; the node's first version leaves out the conversion of dates, a tenth of its time. */
function get(name: string, tableId: string, parameters: INodeParameters): INode {
	return { ...row(name, 'get', tableId, { returnAll: true, ...parameters }), typeVersion: 1 };
}

const AS_GIVEN: INodeParameters = { columns: { mappingMode: 'autoMapInputData', value: null } };
const fromField = (name: string): INodeParameters => ({
	columns: { mappingMode: 'defineBelow', value: `={{ $json.${name} }}` },
});
const WITHOUT_ANSWER: INodeParameters = { ...AS_GIVEN, options: { optimizeBulk: true } };

/**
 * `branches` run one after the other, each from the items handed in; the last node's items are the answer. Where a branch
 * ends in several nodes, these too run one after the other, each from the items of the node before them.
 */
function workflow(...branches: Array<Array<INode | INode[]>>): IWorkflowBase {
	const start: INode = {
		id: 'start',
		name: 'Start',
		type: TRIGGER,
		typeVersion: 1.1,
		position: [0, 0],
		parameters: { inputSource: 'passthrough' },
	};
	const nodes = [start];
	const connections: IConnections = { Start: { main: [[]] } };
	for (const branch of branches) {
		let from = start.name;
		branch.forEach((step, index) => {
			for (const node of [step].flat()) {
				// n8n takes what is further up first.
				nodes.push({ ...node, position: [(index + 1) * 200, nodes.length * 200] });
				connections[from] ??= { main: [[]] };
				connections[from].main[0]?.push({ node: node.name, type: NodeConnectionTypes.Main, index: 0 });
			}
			from = nodes[nodes.length - 1].name;
		});
	}
	return {
		id: '',
		name: 'WhatsApp unsubscribe list',
		active: false,
		isArchived: false,
		activeVersionId: null,
		createdAt: new Date(),
		updatedAt: new Date(),
		nodes,
		connections,
		// Left out, the user's settings would be inherited: their caller policy could deny this, and each request would be saved.
		settings: {
			executionOrder: 'v1',
			callerPolicy: 'any',
			saveDataSuccessExecution: 'none',
			saveDataErrorExecution: 'none',
			saveExecutionProgress: false,
			saveManualExecutions: false,
		},
	};
}

/**
 * Items: one. Answer: every table of the project. n8n's own filter would lose names with capital letters other than A to Z:
 * SQLite does not know their small ones.
 */
export const listTables = () =>
	workflow([dataTable('Tables', { resource: 'table', operation: 'list', returnAll: true, options: {} })]);

/** Items: one. Answer: the table made. */
export const createTable = (name: string, columns: readonly string[]) =>
	workflow([
		dataTable('New table', {
			resource: 'table',
			operation: 'create',
			tableName: name,
			columns: { column: columns.map((column) => ({ name: column, type: 'string' })) },
			options: { createIfNotExists: true },
		}),
	]);

/** Items: `{ contact }`. Answer: the rows of each. */
export const rowsOfContacts = (tableId: string) =>
	workflow([get('Rows', tableId, matching(when('contact', 'eq', '={{ $json.contact }}')))]);

/** Items: `{ change_id }`. Answer: the rows of each. */
export const rowsOfChanges = (tableId: string) =>
	workflow([get('Rows', tableId, matching(when('change_id', 'eq', '={{ $json.change_id }}')))]);

/**
 * Items: `{ list, event, contact }`, all of them written: into the list first, so that a stop counts as soon as it can, and
 * into the history last, because what the history has is known as recorded. Answer: all list rows of these contacts.
 */
export const recordFew = (listId: string, historyId: string) =>
	workflow([
		[
			row('List', 'insert', listId, fromField('list')),
			row('History', 'insert', historyId, fromField('event')),
			get('Rows of these contacts', listId, matching(when('contact', 'eq', '={{ $json.contact }}'))),
		],
	]);

/** Items: rows, all of them written. No answer. */
export const insertRows = (tableId: string) => workflow([row('Rows', 'insert', tableId, WITHOUT_ANSWER)]);

/** Items: `{ id }` of rows. */
export const deleteRows = (tableId: string) =>
	workflow([row('Deleted', 'deleteRows', tableId, matching(when('id', 'eq', '={{ $json.id }}')))]);

/** Items: `{ change_id }` of rows. */
export const deleteByChangeId = (tableId: string) =>
	workflow([
		row('Released', 'deleteRows', tableId, matching(when('change_id', 'eq', '={{ $json.change_id }}'))),
	]);

/** Items: `{ after, upTo }`: ranges of ids. Answer: the rows. */
export const readRanges = (tableId: string) =>
	workflow([
		get(
			'Rows',
			tableId,
			matching(when('id', 'gt', '={{ $json.after }}'), when('id', 'lte', '={{ $json.upTo }}')),
		),
	]);

/** Items: `{ after, upTo, since }`. Answer: the rows in these ranges of ids that were written or edited since. */
export const readChanged = (tableId: string) =>
	workflow([
		get(
			'Rows',
			tableId,
			matching(
				when('id', 'gt', '={{ $json.after }}'),
				when('id', 'lte', '={{ $json.upTo }}'),
				when('updatedAt', 'gte', '={{ $json.since }}'),
			),
		),
	]);

/** Items: one. Answer: `{ _rowsLeft }`, one less than the rows in the range of ids. Fails if there is none. */
export const countRows = (tableId: string, after: number, upTo: number) =>
	workflow([
		{
			id: 'count',
			name: 'Count',
			type: COUNTER,
			typeVersion: 4.7,
			position: [0, 0],
			parameters: {
				source: 'dataTable',
				dataTableId: { __rl: true, mode: 'id', value: tableId },
				filterRows: true,
				limitRows: true,
				maxRows: Number.MAX_SAFE_INTEGER,
				...matching(when('id', 'gt', `={{ ${after} }}`), when('id', 'lte', `={{ ${upTo} }}`)),
			},
		},
	]);

/** Items: one. Answer: the row with the highest id, if there is any row. */
export const newestRow = (tableId: string) =>
	workflow([
		row('Newest', 'get', tableId, {
			returnAll: false,
			limit: 1,
			orderBy: true,
			orderByColumn: 'id',
			orderByDirection: 'DESC',
		}),
	]);

/** Items: rows to write where no row has their `change_id`. Answer: for each of those, the first row that has it now. */
export const claim = (tableId: string) =>
	workflow([
		row(
			'Not claimed yet',
			'rowNotExists',
			tableId,
			matching(when('change_id', 'eq', '={{ $json.change_id }}')),
		),
		row('Claim', 'insert', tableId, AS_GIVEN),
		row('Winner', 'get', tableId, {
			...matching(when('change_id', 'eq', '={{ $json.change_id }}')),
			returnAll: false,
			limit: 1,
			orderBy: true,
			orderByColumn: 'id',
			orderByDirection: 'ASC',
		}),
	]);

export type Run = (workflow: IWorkflowBase, items: IDataObject[]) => Promise<IDataObject[]>;
