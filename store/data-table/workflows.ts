import type { IConnections, IDataObject, INode, INodeParameters, IWorkflowBase } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { COLUMNS } from './columns';

/**
 * n8n lets only its own Data Table node reach Data Tables, so each request to the list is a small workflow of such nodes
 * that runs inside the user's. Tables are named by id: n8n's own look-up by name also matches parts of names.
 */

const DATA_TABLE = 'n8n-nodes-base.dataTable';
const TRIGGER = 'n8n-nodes-base.executeWorkflowTrigger';
export const REQUIRED_NODE_TYPES = [DATA_TABLE, TRIGGER];

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

const AS_GIVEN: INodeParameters = { columns: { mappingMode: 'autoMapInputData', value: null } };
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

/** Items: `{ name }`. Answer: the tables made. */
export const createTables = () =>
	workflow([
		dataTable('New tables', {
			resource: 'table',
			operation: 'create',
			tableName: '={{ $json.name }}',
			columns: { column: COLUMNS.map((name) => ({ name, type: 'string' })) },
			options: { createIfNotExists: true },
		}),
	]);

/**
 * Items: rows. Those whose `change_id` is not in the history yet go into the list and then into the history: if n8n stops
 * in between, the stop already counts and its redelivery completes it. Answer: all list rows of the contacts that were new.
 */
export const recordFew = (listId: string, historyId: string) =>
	workflow([
		row(
			'Not recorded yet',
			'rowNotExists',
			historyId,
			matching(when('change_id', 'eq', '={{ $json.change_id }}')),
		),
		// Each from the rows as handed in: what an insert answers has the list's own columns too.
		[
			row('List', 'insert', listId, AS_GIVEN),
			row('History', 'insert', historyId, AS_GIVEN),
			row('Rows of these contacts', 'get', listId, {
				...matching(when('contact', 'eq', '={{ $json.contact }}')),
				returnAll: true,
			}),
		],
	]);

/** Items: `{ contact }`. Answer: the rows of each. */
export const rowsOfContacts = (tableId: string) =>
	workflow([
		row('Rows', 'get', tableId, {
			...matching(when('contact', 'eq', '={{ $json.contact }}')),
			returnAll: true,
		}),
	]);

/** Items: rows, all of them written. No answer. */
export const recordMany = (listId: string, historyId: string) =>
	workflow(
		[row('List', 'insert', listId, WITHOUT_ANSWER)],
		[row('History', 'insert', historyId, WITHOUT_ANSWER)],
	);

/** Items: `{ id }` of rows. */
export const deleteRows = (tableId: string) =>
	workflow([row('Superseded', 'deleteRows', tableId, matching(when('id', 'eq', '={{ $json.id }}')))]);

/** Items: `{ change_id }` of rows. */
export const deleteByChangeId = (tableId: string) =>
	workflow([
		row('Released', 'deleteRows', tableId, matching(when('change_id', 'eq', '={{ $json.change_id }}'))),
	]);

/** Items: `{ after, upTo }`, at most a page of ids each. Answer: the rows. */
export const readRanges = (tableId: string) =>
	workflow([
		row('Rows', 'get', tableId, {
			...matching(when('id', 'gt', '={{ $json.after }}'), when('id', 'lte', '={{ $json.upTo }}')),
			returnAll: true,
		}),
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
