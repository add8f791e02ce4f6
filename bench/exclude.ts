/**
 * Audiences through Exclude Opted-Out Contacts in a real n8n on SQLite, beside a No Op and what people build with n8n's own
 * nodes: `npx tsx bench/exclude.ts`. It starts the demo; with E2E_DATA it uses the demo that keeps its data there.
 * Behind it, other sizes for a quick look: `npx tsx bench/exclude.ts 1000,10000 1000,100000`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Execution, WorkflowFile, WorkflowNode } from '../demo/n8n/rest';
import type { Demo } from '../e2e/harness/demo';
import { openDemo } from '../e2e/harness/demo';
import { createTable, newListName } from '../e2e/harness/list';
import { DATA, ROOT } from '../e2e/harness/paths';
import startDemo from '../e2e/harness/start-demo';
import stopDemo from '../e2e/harness/stop-demo';
import { chain, code, noOp, ours, outputs, run, withWorkflow } from '../e2e/harness/workflows';

const sizes = (text: string) => text.split(',').map(Number);
const AUDIENCES = sizes(process.argv[2] ?? '1000,10000,100000');
const LISTS = sizes(process.argv[3] ?? '1000,100000,1000000');
const WARM_RUNS = 3;
/** The ways without us are cut off after this time. */
const LIMIT_MS = 60_000;
const EVERY = 20;

const NODE = join(ROOT, 'demo', 'node_modules', 'node', 'bin', 'node');
const INSPECTOR_PORT = 9229;

const number = (value: number) => value.toLocaleString('en');
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const contactsNode = (count: number) =>
	code(
		`return Array.from({ length: ${count} }, (_, i) => ({ json: { name: 'Contact ' + i, phone: '+346' + String(i).padStart(8, '0') } }));`,
	);

const dataTable = (tableId: string, parameters: object): WorkflowNode => ({
	...noOp(),
	type: 'n8n-nodes-base.dataTable',
	typeVersion: 1.1,
	parameters: { resource: 'row', dataTableId: { __rl: true, mode: 'id', value: tableId }, ...parameters },
});

/** What people build today, as n8n's templates and forum show it. */
const ifRowDoesNotExist = (count: number, tableId: string): WorkflowFile =>
	chain('Bench: If Row Does Not Exist', {
		Contacts: contactsNode(count),
		Check: dataTable(tableId, {
			operation: 'rowNotExists',
			matchType: 'allConditions',
			filters: { conditions: [{ keyName: 'contact', condition: 'eq', keyValue: '={{ $json.phone }}' }] },
		}),
	});

function getAllAndMerge(count: number, tableId: string): WorkflowFile {
	const file = chain('Bench: get all and merge', { Contacts: contactsNode(count), Check: noOp() });
	const check = file.nodes.find(({ name }) => name === 'Check') as WorkflowNode;
	Object.assign(check, {
		type: 'n8n-nodes-base.merge',
		typeVersion: 3,
		parameters: {
			mode: 'combine',
			advanced: true,
			mergeByFields: { values: [{ field1: 'phone', field2: 'contact' }] },
			joinMode: 'keepNonMatches',
			outputDataFrom: 'input1',
		},
	});
	file.nodes.push({
		...dataTable(tableId, { operation: 'get', returnAll: true }),
		name: 'List',
		position: [220, 220],
	});
	file.connections.Start = {
		main: [
			[
				{ node: 'Contacts', type: 'main', index: 0 },
				{ node: 'List', type: 'main', index: 0 },
			],
		],
	};
	file.connections.List = { main: [[{ node: 'Check', type: 'main', index: 1 }]] };
	return file;
}

/** Milliseconds in the nodes that do the work: all but those that make the audience. */
function workTime({ data }: Execution): number {
	return Object.entries(data.resultData.runData)
		.filter(([name]) => name !== 'Contacts' && name !== 'Start')
		.flatMap(([, runs]) => runs as unknown as Array<{ executionTime: number }>)
		.reduce((sum, { executionTime }) => sum + executionTime, 0);
}

/** @returns milliseconds of each run; undefined when it took longer than the limit */
async function measure(demo: Demo, file: WorkflowFile, runs: number, allowed: number, limitMs?: number) {
	const times: number[] = [];
	file.settings = { ...file.settings, ...(limitMs ? { executionTimeout: limitMs / 1000 } : {}) };
	await withWorkflow(demo, file, async (workflow) => {
		for (let count = 0; count < runs; count++) {
			const execution = await run(demo, workflow, undefined, 600_000);
			if (limitMs && execution.status === 'canceled') return;
			if (execution.status !== 'success') throw new Error(execution.data.resultData.error?.message);
			const [passed] = outputs(execution, 'Check');
			if (passed.length !== allowed)
				throw new Error(`${file.name} let ${passed.length} through, not ${allowed}`);
			times.push(workTime(execution));
		}
	});
	return times.length === runs ? times : undefined;
}

/** The longest that a webhook took to answer while some work was done, in milliseconds. */
async function longestAnswer(demo: Demo, work: () => Promise<void>): Promise<number> {
	const path = `bench-${Date.now().toString(36)}`;
	const file: WorkflowFile = {
		name: 'Bench: a webhook',
		nodes: [
			{
				...noOp(),
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				parameters: { path, responseMode: 'onReceived', options: {} },
				webhookId: path,
			},
		],
		connections: {},
		settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none' },
	};
	const workflow = await demo.client.createWorkflow(file);
	try {
		await demo.client.activate(workflow.id);
		let longest = 0;
		let isDone = false;
		const done = work().finally(() => (isDone = true));
		while (!isDone) {
			const start = performance.now();
			await fetch(`${demo.n8nUrl}/webhook/${path}`);
			longest = Math.max(longest, performance.now() - start);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		await done;
		return longest;
	} finally {
		await demo.client.deleteWorkflow(workflow.id);
	}
}

function megabytesInUse(): number {
	return Number(execFileSync(NODE, [join(__dirname, 'tools', 'memory-in-use.mjs'), String(INSPECTOR_PORT)]));
}

/** n8n itself, which the demo has started. */
function n8nProcess(): number {
	const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
	const folder = join(DATA, 'n8n');
	for (const line of lines.filter((one) => one.includes('n8n start'))) {
		const found = Number(line.trim().split(/\s+/)[0]);
		if (execFileSync('readlink', [`/proc/${found}/cwd`], { encoding: 'utf8' }).trim() === folder)
			return found;
	}
	throw new Error('n8n was not found');
}

async function newList(demo: Demo, rows: number) {
	const name = newListName(`bench_${rows}`);
	const table = await createTable(demo, name);
	const database = join(DATA, 'n8n', '.n8n', 'database.sqlite');
	execFileSync(
		NODE,
		[join(__dirname, 'tools', 'fill-table.mjs'), database, table.id, String(rows), String(EVERY)],
		{
			stdio: ['ignore', 'ignore', 'ignore'],
		},
	);
	return { name, table };
}

async function main() {
	await startDemo();
	try {
		const demo = await openDemo();
		process.kill(n8nProcess(), 'SIGUSR1');
		const lines: string[] = [];
		const say = (line: string) => {
			console.log(line);
			lines.push(line);
		};
		say(
			'contacts     list rows    No Op ms   ours cold over it   ours warm over it   row by row   get all + merge   times faster (warm)',
		);
		for (const rows of LISTS) {
			for (const contacts of AUDIENCES) {
				const { name: list, table } = await newList(demo, rows);
				const stopped = Math.min(rows, Math.ceil(contacts / EVERY));
				const allowed = contacts - stopped;
				const idle = await measure(
					demo,
					chain('Bench: No Op', { Contacts: contactsNode(contacts), Check: noOp() }),
					3,
					contacts,
				);
				const exclude = () =>
					chain('Bench: Exclude', {
						Contacts: contactsNode(contacts),
						Check: ours('excludeOptedOutContacts', { list }),
					});
				const before = megabytesInUse();
				let cold: number[] | undefined;
				const waited = await longestAnswer(demo, async () => {
					cold = await measure(demo, exclude(), 1, allowed);
				});
				const memory = megabytesInUse() - before;
				const warm = await measure(demo, exclude(), WARM_RUNS, allowed);
				const one = await measure(demo, ifRowDoesNotExist(contacts, table.id), 1, allowed, LIMIT_MS);
				const all = await measure(demo, getAllAndMerge(contacts, table.id), 1, allowed, LIMIT_MS).catch(
					() => undefined,
				);
				const base = median(idle ?? [0]);
				const over = (times: number[] | undefined) => (times ? median(times) - base : Number.NaN);
				const native = (times: number[] | undefined) =>
					times ? number(median(times)) : `> ${number(LIMIT_MS)}`;
				const faster = [one, all].map((times) => {
					const ratio = (times ? median(times) : LIMIT_MS) / Math.max(1, median(warm ?? [1]));
					return `${times ? '' : '> '}${ratio.toFixed(1)}`;
				});
				say(
					[
						number(contacts).padStart(8),
						number(rows).padStart(13),
						number(base).padStart(11),
						number(over(cold)).padStart(19),
						number(over(warm)).padStart(19),
						native(one).padStart(12),
						native(all).padStart(17),
						faster.join(' and ').padStart(21),
						`   memory ${memory.toFixed(0)} MB, webhook answered within ${waited.toFixed(0)} ms`,
					].join(' '),
				);
				await demo.client.request('DELETE', `/projects/${table.projectId}/data-tables/${table.id}`);
			}
		}
	} finally {
		await stopDemo();
	}
}

void main();
