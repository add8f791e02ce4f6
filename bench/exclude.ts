/**
 * Audiences through Exclude Opted-Out Contacts in a real n8n on SQLite, beside a No Op and what people build with n8n's own
 * nodes: `npx tsx bench/exclude.ts`, half an hour. Other sizes for a quick look: `npx tsx bench/exclude.ts 1000,10000 1000,100000`.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution, WorkflowFile, WorkflowNode } from '../demo/n8n/rest';
import type { Demo } from '../e2e/harness/demo';
import { openDemo } from '../e2e/harness/demo';
import { createTable, newListName } from '../e2e/harness/list';
import type { Launched } from '../e2e/harness/launch';
import { launchDemo, n8nProcess } from '../e2e/harness/launch';
import { ROOT } from '../e2e/harness/paths';
import { chain, code, noOp, ours, outputs, run, withWorkflow } from '../e2e/harness/workflows';

const sizes = (text: string) => text.split(',').map(Number);
const AUDIENCES = sizes(process.argv[2] ?? '1000,10000,100000');
const LISTS = sizes(process.argv[3] ?? '1000,100000,1000000');
const WARM_RUNS = 3;
/** The ways without us are cut off after this time. */
const LIMIT_MS = 60_000;
const EVERY = 20;
/** Seldom enough that the webhooks themselves are no load. */
const ASK_EVERY_MS = 250;

const DATA = join(ROOT, 'demo', '.data', 'bench');

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

/** n8n goes on saving what the last run gave out when that has ended; no way is to pay for the one before it. */
async function untilAtRest({ n8nUrl }: Demo): Promise<void> {
	for (let quick = 0; quick < 5;) {
		const start = performance.now();
		await (await fetch(`${n8nUrl}/healthz`)).text();
		quick = performance.now() - start < 30 ? quick + 1 : 0;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** @returns milliseconds of each run */
async function measure(demo: Demo, file: WorkflowFile, runs: number, allowed: number): Promise<number[]> {
	const times: number[] = [];
	await withWorkflow(demo, file, async (workflow) => {
		for (let count = 0; count < runs; count++) {
			await untilAtRest(demo);
			const execution = await run(demo, workflow, undefined, 600_000);
			times.push(timeOf(execution, file.name, allowed));
		}
	});
	return times;
}

/** @throws Error when the run failed or let the wrong number of contacts through */
function timeOf(execution: Execution, name: string, allowed: number): number {
	if (execution.status !== 'success') throw new Error(execution.data.resultData.error?.message);
	const [passed] = outputs(execution, 'Check');
	if (passed.length !== allowed) throw new Error(`${name} let ${passed.length} through, not ${allowed}`);
	return workTime(execution);
}

/** One run that is cut off at the limit; undefined when it was. Merge hears of no limit: then n8n itself has to end. */
async function measureWithin(n8n: N8n, file: WorkflowFile, allowed: number): Promise<number | undefined> {
	const { demo } = n8n;
	const workflow = await demo.client.createWorkflow(file);
	await untilAtRest(demo);
	const execution = await run(demo, workflow, undefined, LIMIT_MS).catch(() => undefined);
	if (!execution) {
		await n8n.startAnew();
		return undefined;
	}
	await demo.client.deleteWorkflow(workflow.id);
	return timeOf(execution, file.name, allowed);
}

interface N8n {
	demo: Demo;
	startAnew: () => Promise<void>;
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
			await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
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
	rmSync(DATA, { recursive: true, force: true });
	let launched: Launched;
	const start = async () => {
		launched = await launchDemo(DATA);
		process.kill(n8nProcess(DATA), 'SIGUSR1');
		return await openDemo(DATA);
	};
	const n8n: N8n = {
		demo: await start(),
		startAnew: async () => {
			await launched.kill();
			n8n.demo = await start();
		},
	};
	try {
		console.log(
			'contacts     list rows    No Op ms   ours cold over it   ours warm over it   row by row   get all + merge   times faster (warm)',
		);
		for (const rows of LISTS) for (const contacts of AUDIENCES) await compare(n8n, rows, contacts);
	} finally {
		await launched!.stop();
	}
}

/** Prints one line of the table. */
async function compare(n8n: N8n, rows: number, contacts: number): Promise<void> {
	const { demo } = n8n;
	const { name: list, table } = await newList(demo, rows);
	const allowed = contacts - Math.min(rows, Math.ceil(contacts / EVERY));
	const idle = chain('Bench: No Op', { Contacts: contactsNode(contacts), Check: noOp() });
	const base = median(await measure(demo, idle, 3, contacts));
	const idleAnswer = await longestAnswer(demo, async () => void (await measure(demo, idle, 1, contacts)));
	const excludeFrom = (name: string) =>
		chain('Bench: Exclude', {
			Contacts: contactsNode(contacts),
			Check: ours('excludeOptedOutContacts', { list: name }),
		});
	const exclude = excludeFrom(list);
	const before = megabytesInUse();
	const [cold] = await measure(demo, exclude, 1, allowed);
	const memory = megabytesInUse() - before;
	const other = await newList(demo, rows);
	const waited = await longestAnswer(
		demo,
		async () => void (await measure(demo, excludeFrom(other.name), 1, allowed)),
	);
	await demo.client.deleteDataTable(other.table);
	const warm = median(await measure(demo, exclude, WARM_RUNS, allowed));
	const native = [
		await measureWithin(n8n, ifRowDoesNotExist(contacts, table.id), allowed),
		await measureWithin(n8n, getAllAndMerge(contacts, table.id), allowed),
	];
	const faster = native.map((time) => `${time ? '' : '> '}${((time ?? LIMIT_MS) / warm).toFixed(1)}`);
	console.log(
		[
			number(contacts).padStart(8),
			number(rows).padStart(13),
			number(base).padStart(11),
			number(cold - base).padStart(19),
			number(warm - base).padStart(19),
			...native.map((time, index) =>
				(time ? number(time) : `> ${number(LIMIT_MS)}`).padStart(12 + 5 * index),
			),
			faster.join(' and ').padStart(21),
			`   memory ${memory.toFixed(0)} MB, webhook answered within ${waited.toFixed(0)} ms (${idleAnswer.toFixed(0)} ms with the No Op)`,
		].join(' '),
	);
	await n8n.demo.client.deleteDataTable(table);
}

void main();
