/**
 * An audience of 100,000 through Exclude Opted-Out Contacts, in a real n8n, against a list of 10,000,000 rows in a real
 * PostgreSQL: `npx tsx bench/postgresql.ts`, with another number of rows behind it for a quick look. It starts both; with E2E_DATA it uses the demo that keeps its data there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution, WorkflowFile } from '../demo/n8n/rest';
import { openDemo } from '../e2e/harness/demo';
import { ROOT } from '../e2e/harness/paths';
import type { Postgres } from '../e2e/harness/postgres';
import { startPostgres } from '../e2e/harness/postgres';
import startDemo from '../e2e/harness/start-demo';
import stopDemo from '../e2e/harness/stop-demo';
import { importPostgresStore, keptIn } from '../e2e/harness/store-workflow';
import {
	chain,
	check,
	code,
	nodeNamed,
	noOp,
	ours,
	outputs,
	run,
	withWorkflow,
} from '../e2e/harness/workflows';

const ROWS = Number(process.argv[2] ?? 10_000_000);
const CONTACTS = 100_000;
/** Every twentieth contact has stopped; the others of the list are nobody in the audience. */
const EVERY = 20;
const RUNS = 5;
const GOAL_MS = 3000;
const LIST = 'bench';

const timeOf = ({ data }: Execution, name: string) =>
	(data.resultData.runData[name][0] as unknown as { executionTime: number }).executionTime;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rows as the journey writes them. Contact i of the audience is +346…i; the list has every twentieth, and numbers beyond. */
const fill = (from: number, to: number) => `
	INSERT INTO whatsapp_list_entries
		(list, contact, phone, action, category, occurred_at, source, words, details, as_written)
	SELECT '${LIST}', phone, phone, 'opt_out', 'all', '2026-03-01T10:00:00.000Z', 'keyword', 'stop',
		'{"phone":"' || phone || '","recordedAt":"2026-03-01T10:00:01.000Z","channel":"whatsapp","sender":"all","id":"opt_out:bench:' || i || '"}',
		phone || '|' || phone || '|'
	FROM (
		SELECT i, '+346' || lpad((CASE WHEN i * ${EVERY} < ${CONTACTS} THEN i * ${EVERY} ELSE i + ${CONTACTS} END)::text, 8, '0') AS phone
		FROM generate_series(${from}, ${to - 1}) AS i
	) AS people`;

async function fillList({ sql }: Postgres) {
	await sql(`INSERT INTO whatsapp_lists (list) VALUES ('${LIST}')`);
	const step = 1_000_000;
	for (let from = 0; from < ROWS; from += step) {
		await sql(fill(from, Math.min(from + step, ROWS)));
		process.stderr.write(`filled ${Math.min(from + step, ROWS)} rows\n`);
	}
	await sql('VACUUM ANALYZE whatsapp_list_entries');
}

/** How PostgreSQL goes about the statement of the journey's node, for the whole audience. */
async function explain({ sql }: Postgres): Promise<string> {
	const journey = JSON.parse(
		readFileSync(join(ROOT, 'journeys', 'store-postgresql.json'), 'utf8'),
	) as WorkflowFile;
	const phones = Array.from({ length: CONTACTS / 2 }, (_, i) => `+346${String(i).padStart(8, '0')}`);
	const values = ["'id'", `'${LIST}'`, `'${JSON.stringify(phones)}'`, "'[]'", 'true', 'false'];
	const statement = String(nodeNamed(journey, 'Look Up').parameters.query);
	return await sql(
		`BEGIN; ${statement.replace(/^WITH/m, 'EXPLAIN (ANALYZE, COSTS OFF) WITH').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1])}`,
	);
}

/** An n8n that is busy with a hundred thousand items drops connections. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (attempt === 5 || !(error instanceof TypeError)) throw error;
		}
	}
}

async function main() {
	await startDemo();
	const postgres = await startPostgres({
		shared_buffers: '1GB',
		max_wal_size: '8GB',
		maintenance_work_mem: '512MB',
	});
	try {
		const demo = await openDemo();
		const store = await importPostgresStore(demo, postgres, 'Bench: store in PostgreSQL');
		await demo.client.activate(store);
		await check(demo, [{ phone: '+34600000000' }], { list: LIST, ...keptIn(store) });
		await fillList(postgres);

		const contacts = code(
			`return Array.from({ length: ${CONTACTS} }, (_, i) => ({ json: { name: 'Contact ' + i, phone: '+346' + String(i).padStart(8, '0') } }));`,
		);
		const nodes = {
			'No Op': noOp(),
			Exclude: ours('excludeOptedOutContacts', { list: LIST, ...keptIn(store) }),
		};
		const times: Record<string, number[]> = {};
		for (const [name, node] of Object.entries(nodes)) {
			times[name] = [];
			await withWorkflow(
				demo,
				chain(`Bench: ${name}`, { Contacts: contacts, Check: node }),
				async (workflow) => {
					for (let count = 0; count < RUNS; count++) {
						const execution = await patiently(async () => await run(demo, workflow, undefined, 120_000));
						if (execution.status !== 'success') throw new Error(execution.data.resultData.error?.message);
						times[name].push(timeOf(execution, 'Check'));
						const sizes = outputs(execution, 'Check').map(({ length }) => length);
						const expected = name === 'No Op' ? [CONTACTS] : [CONTACTS - CONTACTS / EVERY, CONTACTS / EVERY];
						if (String(sizes) !== String(expected)) throw new Error(`${name} gave ${String(sizes)}`);
					}
				},
			);
		}
		await demo.client.deleteWorkflow(store);
		const size = await postgres.sql("SELECT pg_size_pretty(pg_total_relation_size('whatsapp_list_entries'))");
		const cost = median(times.Exclude) - median(times['No Op']);
		const line = (name: string) =>
			`${name.padEnd(10)}${String(median(times[name])).padStart(8)} ms   ${times[name].join(', ')}`;
		console.log(
			`${CONTACTS.toLocaleString('en')} contacts, a list of ${ROWS.toLocaleString('en')} rows (${size} with indexes), median of ${RUNS} runs\n` +
				`${line('No Op')}\n${line('Exclude')}\n${'over No Op'.padEnd(10)}${String(cost).padStart(8)} ms   goal: at most ${GOAL_MS} ms\n\n` +
				`How PostgreSQL looks up ${(CONTACTS / 2).toLocaleString('en')} contacts, one of the requests:\n${(await explain(postgres)).replace(/"\+346[^"]*".*/g, '…')}`,
		);
		if (cost > GOAL_MS) process.exitCode = 1;
	} finally {
		await postgres.stop();
		await stopDemo();
	}
}

void main();
