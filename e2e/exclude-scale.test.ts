import type { Execution } from '../demo/n8n/rest';
import type { Demo } from './harness/demo';
import { openDemo } from './harness/demo';
import { createTable, newListName } from './harness/list';
import { chain, code, noOp, ours, outputs, run, withWorkflow } from './harness/workflows';

jest.setTimeout(180_000);

const CONTACTS = 10_000;
const STOPPED = 10_000;
/** Every twentieth contact has stopped. */
const COMMON = 500;
const RUNS = 5;

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

const phone = (index: number) => `+346${String(index).padStart(8, '0')}`;

const row = (index: number) => ({
	contact: phone(index),
	phone: phone(index),
	action: 'opt_out',
	category: 'all',
	channel: 'whatsapp',
	sender: 'all',
	occurred_at: '2026-03-01T10:00:00.000Z',
	recorded_at: '2026-03-01T10:00:01.000Z',
	source: 'keyword',
	words: 'stop',
	change_id: `opt_out:meta:wamid.${index}`,
});

/** Milliseconds that a node took, as n8n measured it. */
function timeOf({ data }: Execution, name: string): number {
	return (data.resultData.runData[name][0] as unknown as { executionTime: number }).executionTime;
}

const wallTime = ({ startedAt, stoppedAt = startedAt }: Execution) =>
	Date.parse(stoppedAt) - Date.parse(startedAt);

test('10,000 contacts are checked against a list of 10,000', async () => {
	const list = newListName('scale');
	const rows = Array.from({ length: STOPPED }, (_, index) =>
		row(index < COMMON ? index * 20 : index + CONTACTS),
	);
	await createTable(demo, list, undefined, rows);
	const contacts = code(
		`return Array.from({ length: ${CONTACTS} }, (_, i) => ({ json: { name: 'Contact ' + i, phone: '+346' + String(i).padStart(8, '0') } }));`,
	);
	const measured: Record<string, { node: number[]; workflow: number[] }> = {};
	for (const [name, node] of [
		['No Op', noOp()],
		['Exclude', ours('excludeOptedOutContacts', { list })],
	] as const) {
		measured[name] = { node: [], workflow: [] };
		await withWorkflow(
			demo,
			chain(`Scale: ${name}`, { Contacts: contacts, Check: node }),
			async (workflow) => {
				for (let count = 0; count < RUNS; count++) {
					const execution = await run(demo, workflow, undefined, 60_000);
					expect(execution).toMatchObject({ status: 'success' });
					measured[name].node.push(timeOf(execution, 'Check'));
					measured[name].workflow.push(wallTime(execution));
					if (name === 'No Op') continue;
					const [allowed, excluded] = outputs(execution, 'Check');
					expect([allowed.length, excluded.length]).toEqual([CONTACTS - COMMON, COMMON]);
					expect(new Set(excluded.map((item) => item.phone))).toEqual(
						new Set(Array.from({ length: COMMON }, (_, index) => phone(index * 20))),
					);
				}
			},
		);
	}
	const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
	const lines = Object.entries(measured).map(
		([name, { node, workflow }]) =>
			`${name.padEnd(10)}${String(median(node)).padStart(8)} ms  (${node.join(', ')})${String(median(workflow)).padStart(10)} ms`,
	);
	const difference = (kind: 'node' | 'workflow') =>
		median(measured.Exclude[kind]) - median(measured['No Op'][kind]);
	process.stdout.write(
		`\n10,000 contacts, a list of 10,000: median of ${RUNS} runs, node (each run) and workflow\n${lines.join('\n')}\n` +
			`Excluding costs ${difference('node')} ms in the node, ${difference('workflow')} ms in the workflow.\n\n`,
	);
});
