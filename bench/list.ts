/**
 * Writing to the list in a real n8n on SQLite, beside n8n's own Data Table node in the same run: one stop that arrives at a
 * webhook, and an import of many rows. Run: npx tsx bench/list.ts
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowFile, WorkflowNode } from '../demo/n8n/rest';
import type { Demo } from '../e2e/harness/demo';
import { openDemo } from '../e2e/harness/demo';
import { launchDemo } from '../e2e/harness/launch';
import { createTable, newListName } from '../e2e/harness/list';
import { ROOT } from '../e2e/harness/paths';
import { chain, code, noOp, ours, run, withWorkflow } from '../e2e/harness/workflows';
import { HISTORY_COLUMNS, LIST_COLUMNS } from '../store/data-table/columns';

const STOPS = 60;
const WARM_UP = 10;
const IMPORTED = Number(process.argv[2] ?? 100_000);
const DATA = join(ROOT, 'demo', '.data', 'bench');

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

const dataTable = (tableId: string, parameters: object): WorkflowNode => ({
	...noOp(),
	type: 'n8n-nodes-base.dataTable',
	typeVersion: 1.1,
	parameters: {
		resource: 'row',
		dataTableId: { __rl: true, mode: 'id', value: tableId },
		columns: { mappingMode: 'autoMapInputData', value: null },
		...parameters,
	},
});

/** A webhook that answers when the node behind it has ended. */
function webhook(path: string, nodes: Record<string, WorkflowNode>): WorkflowFile {
	const file = chain(`Bench: ${path}`, nodes);
	Object.assign(file.nodes[0], {
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		parameters: { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} },
		webhookId: path,
	});
	return file;
}

const stopOf = (i: number) => ({ phone: `+3467${String(i).padStart(7, '0')}` });

/** Stops one after the other, at the ways in turn, so that a busy machine slows all of them. */
async function singleStops(demo: Demo): Promise<void> {
	const own = await createTable(demo, newListName('own'), ['phone', 'stopped_at', 'words']);
	const body = code('return { json: $json.body };');
	const ways: Record<string, WorkflowNode> = {
		'No Op': noOp(),
		'Data Table upsert': dataTable(own.id, {
			operation: 'upsert',
			matchType: 'allConditions',
			filters: { conditions: [{ keyName: 'phone', condition: 'eq', keyValue: '={{ $json.phone }}' }] },
		}),
		'Add to Unsubscribe List': ours('addToUnsubscribeList', { list: newListName('stops') }),
	};
	const paths: Record<string, string> = {};
	const ids: string[] = [];
	for (const [name, node] of Object.entries(ways)) {
		paths[name] = newListName('bench');
		const { id } = await demo.client.createWorkflow(webhook(paths[name], { Body: body, Record: node }));
		ids.push(id);
		await demo.client.activate(id);
	}
	const times: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
	for (let i = -WARM_UP; i < STOPS; i++) {
		for (const name of Object.keys(ways)) {
			const start = performance.now();
			const answer = await fetch(`${demo.n8nUrl}/webhook/${paths[name]}`, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify(stopOf(i + WARM_UP)),
			});
			await answer.text();
			if (!answer.ok) throw new Error(`${name} answered ${answer.status}`);
			if (i >= 0) times[name].push(performance.now() - start);
		}
	}
	for (const id of ids) await demo.client.deleteWorkflow(id);
	console.log(`\nOne stop at a webhook, until the answer; ${STOPS} stops, ms`);
	console.table(
		Object.entries(times).map(([way, all]) => ({
			way,
			median: Math.round(median(all)),
			'over the upsert': Math.round(median(all) - median(times['Data Table upsert'])),
			longest: Math.round(Math.max(...all)),
		})),
	);
}

/** An import with its evidence and history, and n8n's inserts alone: of three columns, and of all that an import writes. */
async function imports(demo: Demo): Promise<void> {
	const rows = (columns: readonly string[]) =>
		code(
			`const row = ${JSON.stringify(Object.fromEntries(columns.map((name) => [name, name === 'details' || name === 'event' ? 'x'.repeat(250) : name])))};` +
				`return Array.from({ length: ${IMPORTED} }, (_, i) => ({ json: { ...row, ${columns[0]}: '+346' + String(i).padStart(8, '0') } }));`,
		);
	const insert = async (columns: readonly string[]) => {
		const table = await createTable(demo, newListName('insert'), columns);
		return {
			table,
			nodes: {
				Rows: rows(columns),
				Write: dataTable(table.id, { operation: 'insert', options: { optimizeBulk: true } }),
			},
		};
	};
	const list = newListName('import');
	const csv = code(
		`return [{ json: { csv: 'phone,date\\n' + Array.from({ length: ${IMPORTED} }, (_, i) => '+346' + String(i).padStart(8, '0') + ',2026-03-01').join('\\n') } }];`,
	);
	const time = async (nodes: Record<string, WorkflowNode>) =>
		await withWorkflow(demo, chain('Bench: import', nodes), async (workflow) => {
			const execution = await run(demo, workflow, undefined, 600_000);
			if (execution.status !== 'success') throw new Error(execution.data.resultData.error?.message);
			const [{ executionTime }] = execution.data.resultData.runData.Write as unknown as [
				{ executionTime: number },
			];
			return executionTime;
		});
	const figures: Record<string, number> = {};
	const ways = {
		'n8n, three columns': ['phone', 'date', 'reason'],
		'n8n, our list': LIST_COLUMNS,
		'n8n, our history': HISTORY_COLUMNS,
	};
	for (const [name, columns] of Object.entries(ways)) {
		const { table, nodes } = await insert(columns);
		figures[name] = await time(nodes);
		await demo.client.deleteDataTable(table);
	}
	figures['Import'] = await time({
		Rows: csv,
		Write: ours('unsubscribeList', {
			resource: 'list',
			operation: 'import',
			from: 'text',
			text: '={{ $json.csv }}',
			list,
		}),
	});
	console.log(`\n${IMPORTED.toLocaleString('en')} rows, ms`);
	console.table(Object.entries(figures).map(([way, ms]) => ({ way, ms })));
}

async function main() {
	rmSync(DATA, { recursive: true, force: true });
	const launched = await launchDemo(DATA);
	try {
		const demo = await openDemo(DATA);
		await singleStops(demo);
		await imports(demo);
	} finally {
		await launched.stop();
	}
}

void main();
