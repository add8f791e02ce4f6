/** An n8n of this suite's own, which is ended as a power cut does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from './harness/demo';
import { openDemo, until } from './harness/demo';
import { findTable, LIST, rowsOf } from './harness/list';
import type { Launched } from './harness/launch';
import { launchDemo } from './harness/launch';
import { newPeople } from './harness/people';
import { deliver, messageBody } from './harness/webhook';
import { chain, check, code, ours, outputs, run, runOnce } from './harness/workflows';

jest.setTimeout(300_000);

let data: string;
let launched: Launched;
let demo: Demo;
const start = async () => {
	launched = await launchDemo(data);
	demo = await openDemo(data);
};
const powerCut = async () => {
	await launched.kill();
	await start();
};
beforeAll(async () => {
	data = mkdtempSync(join(tmpdir(), 'crash-'));
	await start();
});
afterAll(async () => {
	await launched.stop();
	rmSync(data, { recursive: true, force: true });
});

async function rowCount(name: string): Promise<number> {
	const table = await findTable(demo, name);
	if (!table) return 0;
	const path = `/projects/${table.projectId}/data-tables/${table.id}/rows?take=1`;
	return (await demo.client.request<{ count: number }>('GET', path)).count;
}

const isUnique = (values: unknown[]) => new Set(values).size === values.length;

async function expectEach(count: number, list: string) {
	const rows = await rowsOf(demo, list);
	const events = (await rowsOf(demo, `${list}_events`)).filter(({ action }) => action === 'opt_out');
	expect({ rows: rows.length, events: events.length }).toEqual({ rows: count, events: count });
	expect(isUnique(rows.map(({ contact }) => contact))).toBe(true);
	expect(isUnique(events.map(({ change_id: id }) => id))).toBe(true);
	const verified = await runOnce(
		demo,
		chain('Verify', { List: ours('unsubscribeList', { resource: 'list', operation: 'verify', list }) }),
	);
	expect(outputs(verified, 'List')[0]).toEqual([expect.objectContaining({ ok: true })]);
}

test('stops that come in while n8n is killed are there once after WhatsApp delivers them again', async () => {
	const people = await newPeople(demo, 40);
	const bodies = people.map((person) => messageBody(demo, person, 'stop'));
	const answers = Promise.all(
		bodies.map(
			async (body) =>
				await deliver(demo, body).then(
					({ status }) => status,
					() => 0,
				),
		),
	);
	await until('some of the stops to be on the list', async () => (await rowCount(LIST)) >= 5, 120_000);
	await powerCut();

	const statuses = await answers;
	expect(statuses).toContain(0);
	const recorded = new Set((await rowsOf(demo, LIST)).map(({ contact }) => contact));
	const acknowledged = people.filter((_, index) => statuses[index] === 200);
	expect(acknowledged.filter(({ phone }) => !recorded.has(phone))).toEqual([]);

	await until(
		'the trigger to listen',
		async () => (await deliver(demo, bodies[0]).catch(() => undefined))?.ok,
	);
	const again = await Promise.all(bodies.map(async (body) => (await deliver(demo, body)).status));
	expect(again).toEqual(bodies.map(() => 200));
	await expectEach(people.length, LIST);
	const { allowed } = await check(
		demo,
		people.map(({ phone }) => ({ phone })),
	);
	expect(allowed).toEqual([]);
});

test('an import during which n8n is killed twice is complete after it is run again', async () => {
	const rows = 20_000;
	const list = 'killed_import';
	const workflow = await demo.client.createWorkflow(
		chain('Import', {
			File: code(
				`return [{ json: { csv: 'phone\\n' + Array.from({ length: ${rows} }, (_, i) => '+346' + String(i).padStart(8, '0')).join('\\n') } }];`,
			),
			Import: ours('unsubscribeList', {
				resource: 'list',
				operation: 'import',
				from: 'text',
				text: '={{ $json.csv }}',
				list,
			}),
		}),
	);
	const begin = async () =>
		await demo.client.request('POST', `/workflows/${workflow.id}/run`, {
			triggerToStartFrom: { name: 'Start' },
		});

	for (const written of [list, `${list}_events`]) {
		const before = await rowCount(written);
		await begin();
		await until(`${written} to grow`, async () => (await rowCount(written)) > before, 60_000);
		await powerCut();
	}
	expect(await rowCount(`${list}_events`)).toBeLessThan(rows);

	const execution = await run(demo, workflow, undefined, 120_000);
	expect(execution.data.resultData.error).toBeUndefined();
	await expectEach(rows, list);
});
