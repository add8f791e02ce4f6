import { randomUUID } from 'node:crypto';
import type { WorkflowFile, WorkflowNode } from '../demo/n8n/rest';
import type { Demo } from './harness/demo';
import { openDemo, until } from './harness/demo';
import { createTable, newListName, rowsOf } from './harness/list';
import type { Postgres } from './harness/postgres';
import { startPostgres } from './harness/postgres';
import { importPostgresStore, keptIn } from './harness/store-workflow';
import { chain, check, items, ours, outputs, runOnce, withWorkflow } from './harness/workflows';

jest.setTimeout(240_000);

type Json = Record<string, unknown>;

/** Where a list is kept, and how the tests look at it and write into it past the nodes. */
interface Place {
	parameters: () => Json;
	byHand: (list: string, rows: Array<Record<string, string>>) => Promise<void>;
	rows: (list: string) => Promise<Json[]>;
	events: (list: string) => Promise<Json[]>;
}

let demo: Demo;
let postgres: Postgres;
let storeId: string;
beforeAll(async () => {
	demo = await openDemo();
	postgres = await startPostgres();
	storeId = await importPostgresStore(demo, postgres, `Store ${Date.now()}`);
	await demo.client.activate(storeId);
});
afterAll(async () => {
	if (storeId) await demo.client.deleteWorkflow(storeId);
	await postgres?.stop();
});

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

const PLACES: Record<string, Place> = {
	'Data Table': {
		parameters: () => ({}),
		byHand: async (list, rows) => void (await createTable(demo, list, undefined, rows)),
		rows: async (list) => await rowsOf(demo, list),
		events: async (list) => await rowsOf(demo, `${list}_events`),
	},
	PostgreSQL: {
		parameters: () => keptIn(storeId),
		byHand: async (list, rows) => {
			for (const row of rows) {
				const columns = ['list', ...Object.keys(row)].join(', ');
				const values = [list, ...Object.values(row)].map(text).join(', ');
				await postgres.sql(`INSERT INTO whatsapp_list_entries (${columns}) VALUES (${values})`);
			}
		},
		rows: async (list) => await select('whatsapp_list_entries', list),
		events: async (list) => await select('whatsapp_list_events', list),
	},
};

const select = async (table: string, list: string) =>
	JSON.parse(
		await postgres.sql(
			`SELECT coalesce(json_agg(rows ORDER BY id), '[]') FROM ${table} AS rows WHERE list = ${text(list)}`,
		),
	) as Json[];

describe.each(Object.entries(PLACES))('a list in %s', (name, place) => {
	const at = (list: string, parameters: Json = {}) => ({ list, ...place.parameters(), ...parameters });
	const newList = () => newListName(name.replace(' ', '').toLowerCase());

	/** Runs one node of ours on items and gives its first output. */
	const through = async (type: string, input: Json[], parameters: Json) => {
		const execution = await runOnce(demo, chain(type, { Items: items(input), Node: ours(type, parameters) }));
		expect(execution.data.resultData.error).toBeUndefined();
		return outputs(execution, 'Node')[0];
	};
	const add = async (list: string, ...people: Json[]) =>
		await through('addToUnsubscribeList', people, at(list));
	const list = async (operation: string, on: string, parameters: Json = {}, input: Json[] = [{}]) =>
		await through('unsubscribeList', input, at(on, { resource: 'list', operation, ...parameters }));
	const contact = async (operation: string, on: string, phone: string, parameters: Json = {}) =>
		await through('unsubscribeList', [{ phone }], at(on, { resource: 'contact', operation, ...parameters }));
	const reasons = async (on: string, ...phones: string[]) => {
		const { allowed, excluded, error } = await check(
			demo,
			phones.map((phone) => ({ phone })),
			at(on),
		);
		expect(error).toBeUndefined();
		return Object.fromEntries([
			...allowed.map(({ phone }) => [phone, 'allowed']),
			...excluded.map(({ phone, exclusion }) => [phone, (exclusion as Json).reason]),
		]);
	};

	test('that is missing is not an empty one', async () => {
		const missing = newList();
		const { allowed, error } = await check(demo, [{ phone: '+34612000601' }], at(missing));
		expect([allowed, error]).toEqual([[], expect.stringContaining(`no list "${missing}"`)]);
		const created = await check(
			demo,
			[{ phone: '+34612000601' }],
			at(missing, { options: { ifMissing: 'create' } }),
		);
		expect(created.allowed).toHaveLength(1);
		expect(await reasons(missing, '+34612000601')).toEqual({ '+34612000601': 'allowed' });
	});

	test('holds a stop, in every spelling, until the person comes back', async () => {
		const on = newList();
		await add(on, { phone: '+5215512345678' }, { phone: '0034 612 000 602' });
		expect(await reasons(on, '+525512345678', '34612000602', '+34612000603')).toEqual({
			'+525512345678': 'exclude:all',
			'34612000602': 'exclude:all',
			'+34612000603': 'allowed',
		});
		const [back] = await contact('resubscribe', on, '+34612000602', {
			options: { actor: 'support desk', note: 'asked on the phone' },
		});
		expect(back).toMatchObject({ consent: { recorded: { action: 'opt_in', isNew: true } } });
		expect(await reasons(on, '+34612000602')).toEqual({ '+34612000602': 'allowed' });
		expect(await place.rows(on)).toHaveLength(2);
		const history = await contact('getHistory', on, '+34612000602');
		expect(history.map(({ action }) => action)).toEqual(['opt_out', 'opt_in']);
	});

	test('takes an event that is delivered again for known', async () => {
		const on = newList();
		const event = {
			phone: '+34612000604',
			consent: { phone: '+34612000604', eventId: 'wamid.1', provider: 'meta' },
		};
		expect(await add(on, event)).toMatchObject([{ consent: { recorded: { isNew: true } } }]);
		expect(await add(on, event, event)).toMatchObject([
			{ consent: { recorded: { isNew: false } } },
			{ consent: { recorded: { isNew: false } } },
		]);
		expect(await place.rows(on)).toHaveLength(1);
		expect(await place.events(on)).toHaveLength(1);
	});

	test('knows a number and a user ID that came together as one person', async () => {
		const on = newList();
		await add(on, { consent: { phone: '+34612000605', bsuid: 'ES.1605' } });
		expect(await reasons(on, 'ES.1605', '+34612000605', 'ES.1606')).toEqual({
			'ES.1605': 'exclude:all',
			'+34612000605': 'exclude:all',
			'ES.1606': 'allowed',
		});
	});

	test('counts rows that people wrote by hand, whatever their spelling', async () => {
		const on = newList();
		await place.byHand(on, [
			{ contact: '+34 612 000 606' },
			{ phone: '0034612000607' },
			{ contact: '+5215512345679' },
			{ contact: '+4402079460000' },
			{ contact: '612000608' },
			{ contact: '+34612000609', action: 'opt_in' },
			{ contact: "+34 (612) 000-610'; DROP TABLE whatsapp_list_entries; --" },
		]);
		const asked = [
			'+34612000606',
			'+34612000607',
			'+525512345679',
			'+442079460000',
			'+34612000608',
			'+34612000609',
		];
		const found = await reasons(on, ...asked, '+34612000611');
		expect(Object.values(found)).toEqual([
			...Array.from({ length: 1 }, () => 'allowed'),
			'exclude:all',
			'exclude:all',
			'exclude:all',
			'exclude:all',
			'hold:unreadable_state',
			'exclude:all',
		]);
		expect(found['+34612000611']).toBe('allowed');
	});

	test('keeps words as they were written', async () => {
		const on = newList();
		const words = `stop!\n"quoted" 'single' \\ $1 {{ $json }} 👍🏽 \u202eإيقاف ${'x'.repeat(3000)}`;
		await add(on, { consent: { phone: '+34612000612', words, source: 'keyword' } });
		const [event] = await contact('getHistory', on, '+34612000612');
		expect(JSON.stringify(event)).toContain(JSON.stringify(words).slice(1, -1));
	});

	test('takes an import once, and shows and exports it', async () => {
		const on = newList();
		const csv = [
			'phone',
			...Array.from({ length: 300 }, (_, i) => `+3461200${String(1000 + i)}`),
			'nobody',
		].join('\n');
		const parameters = { from: 'text', text: csv };
		expect((await list('import', on, parameters))[0]).toMatchObject({
			added: 300,
			alreadyThere: 0,
			rejected: 1,
		});
		expect((await list('import', on, parameters))[0]).toMatchObject({ added: 0, alreadyThere: 300 });
		expect(await list('getMany', on, { returnAll: true })).toHaveLength(300);
	});

	test('passes every check of Check Store, which leaves the list as it was', async () => {
		const on = newList();
		await add(on, { phone: '+34612000613' });
		const results = await list('checkStore', on);
		expect(results.filter(({ passed }) => !passed)).toEqual([]);
		expect(results.length).toBeGreaterThan(5);
		expect(await place.rows(on)).toHaveLength(1);
		expect(await place.events(on)).toHaveLength(1);
	});

	test('200 opt-outs in parallel, half of them delivered twice: each person once, each event once', async () => {
		const on = newList();
		const path = randomUUID();
		const people = Array.from({ length: 100 }, (_, i) => `+34612001${String(i).padStart(3, '0')}`);
		await withWorkflow(demo, receiving(path, ours('addToUnsubscribeList', at(on))), async ({ id }) => {
			await demo.client.activate(id);
			const deliver = async (phone: string) => {
				const response = await fetch(`${demo.n8nUrl}/webhook/${path}`, {
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
					body: JSON.stringify({ consent: { phone, eventId: `wamid.${phone}`, provider: 'meta' } }),
				});
				return response.status;
			};
			await until('the webhook to work', async () => (await deliver(people[0])) === 200);
			const statuses = await Promise.all([...people, ...people].map(deliver));
			expect(new Set(statuses)).toEqual(new Set([200]));
		});
		expect((await place.rows(on)).map((row) => row.contact).sort()).toEqual(people);
		expect((await place.events(on)).map((row) => row.contact).sort()).toEqual(people);
	});
});

/** A published workflow that takes what is posted to it as its item, and answers when it has ended. */
function receiving(path: string, node: WorkflowNode): WorkflowFile {
	const file = chain('Receiving', {
		Item: {
			...node,
			id: randomUUID(),
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: '={{ $json.body }}', options: {} },
		},
		Node: node,
	});
	file.nodes[0] = {
		...file.nodes[0],
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		parameters: { path, httpMethod: 'POST', responseMode: 'lastNode', options: {} },
	};
	return file;
}

describe('a store workflow', () => {
	const copy = async (change: (file: WorkflowFile) => void, work: (id: string) => Promise<void>) => {
		const { nodes, connections, settings } = await demo.client.getWorkflow(storeId);
		const file: WorkflowFile = { name: 'Copy of the store', nodes, connections, settings };
		change(file);
		await withWorkflow(demo, file, async ({ id }) => await work(id));
	};
	/** What n8n answers a webhook whose workflow checks somebody, and what it notes as the reason. */
	const inProduction = async (store: string) => {
		const path = randomUUID();
		const node = ours('excludeOptedOutContacts', {
			list: newListName('production'),
			options: { ifMissing: 'create' },
			...keptIn(store),
		});
		let result: Json = {};
		await withWorkflow(demo, receiving(path, node), async ({ id }) => {
			await demo.client.activate(id);
			const response = await until('the webhook to work', async () => {
				const answer = await fetch(`${demo.n8nUrl}/webhook/${path}`, {
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
					body: JSON.stringify({ phone: '+34612000699' }),
				});
				return answer.status !== 404 && answer;
			});
			const execution = await until('the execution', async () => {
				const [latest] = await demo.client.listExecutions(id);
				return latest?.stoppedAt ? await demo.client.getExecution(latest.id) : undefined;
			});
			const error = execution.data.resultData.error as { description?: string } | undefined;
			result = { ok: response.ok, code: /^\[(\w+)\]/.exec(error?.description ?? '')?.[1] };
		});
		return result;
	};

	test('that is published answers in production', async () => {
		expect(await inProduction(storeId)).toEqual({ ok: true, code: undefined });
	});

	test('that is not published answers by hand only', async () => {
		await copy(
			() => {},
			async (id) => {
				expect(await inProduction(id)).toEqual({ ok: false, code: 'store_workflow_unpublished' });
				const parameters = { list: newListName('draft'), options: { ifMissing: 'create' }, ...keptIn(id) };
				const { allowed } = await check(demo, [{ phone: '+34612000699' }], parameters);
				expect(allowed).toHaveLength(1);
			},
		);
	});

	test('that does not exist is not taken for an empty list', async () => {
		// In production n8n does not tell it from one that is not published.
		expect(await inProduction('nothing')).toEqual({ ok: false, code: 'store_workflow_unpublished' });
		const { allowed, error } = await check(demo, [{ phone: '+34612000699' }], keptIn('nothing'));
		expect([allowed, error]).toEqual([[], expect.stringContaining('cannot be found')]);
	});

	test('that nobody may call says so', async () => {
		await copy(
			(file) => (file.settings = { ...file.settings, callerPolicy: 'none' }),
			async (id) => {
				await demo.client.activate(id);
				expect(await inProduction(id)).toEqual({ ok: false, code: 'store_workflow_forbidden' });
			},
		);
	});

	test('that waits in the middle lets nobody through, then or later', async () => {
		await copy(
			(file) => {
				file.nodes.push({
					id: randomUUID(),
					name: 'Wait',
					type: 'n8n-nodes-base.wait',
					typeVersion: 1.1,
					position: [100, 400],
					parameters: { amount: 90, unit: 'seconds' },
				});
				file.connections['Request'] = { main: [[{ node: 'Wait', type: 'main', index: 0 }]] };
				file.connections['Wait'] = { main: [[{ node: 'Which Request', type: 'main', index: 0 }]] };
			},
			async (id) => {
				const parameters = { list: newListName('waits'), ...keptIn(id) };
				for (const onError of ['stopWorkflow', 'continueRegularOutput']) {
					const { allowed, excluded, execution } = await check(
						demo,
						[{ phone: '+34612000699' }],
						parameters,
						{ onError },
					);
					expect(allowed).toEqual([]);
					expect(execution.status).toBe(onError === 'stopWorkflow' ? 'error' : 'success');
					expect(excluded).toHaveLength(onError === 'stopWorkflow' ? 0 : 1);
				}
			},
		);
	});
});
