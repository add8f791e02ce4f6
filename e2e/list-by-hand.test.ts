import type { DataTable, Workflow } from '../demo/n8n/rest';
import { LIST_COLUMNS } from '../store/data-table/columns';
import type { Demo } from './harness/demo';
import { openDemo } from './harness/demo';
import { createTable, deleteColumn, entries, events, findTable, newListName, rowsOf } from './harness/list';
import type { Person } from './harness/people';
import { answers, newPeople } from './harness/people';
import { deliver, messageBody } from './harness/webhook';
import { chain, check, items, ours, outputs, run, runOnce, withWorkflow } from './harness/workflows';

jest.setTimeout(90_000);

type Json = Record<string, unknown>;

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

const reasonOf = (item: Json) => (item.exclusion as Json).reason;

/** The numbers that were left out, with the reason. */
async function exclusions(numbers: string[], list: string): Promise<Json> {
	const { excluded, error } = await check(
		demo,
		numbers.map((phone) => ({ phone })),
		{ list },
	);
	expect(error).toBeUndefined();
	return Object.fromEntries(excluded.map((item) => [item.phone, reasonOf(item)]));
}

/** Records a stop of these numbers by hand, as a support desk does. */
const recordWorkflow = (list: string, numbers: string[]) =>
	chain('Record', {
		Contacts: items(numbers.map((phone) => ({ phone }))),
		Add: ours('addToUnsubscribeList', { list, options: { actor: 'support desk' } }),
	});

const record = async (list: string, numbers: string[]) => await runOnce(demo, recordWorkflow(list, numbers));

describe('a list that people edit', () => {
	test('whatever they write into it, it stops whom it names', async () => {
		const list = newListName('by_hand');
		await createTable(
			demo,
			list,
			[...LIST_COLUMNS, 'notes'],
			[
				{ contact: '+447700900201' },
				{ contact: '0044 (7700) 900-202' },
				{ contact: 'whatsapp:+44 7700 900203', notes: 'called on Monday' },
				{ contact: '+447700900204', action: 'unsubscribed' },
				{ contact: '+447700900204', action: 'opt_out', category: 'marketing' },
				{ contact: '+447700900205', action: 'never again' },
				{ contact: '+447700900206', action: 'opt_in' },
				{ contact: '+447700900207', category: 'everything, really' },
				{ contact: '+447700900208' },
				{ contact: '07700 900209' },
				{ contact: '+5215550000210' },
				{ contact: ' +44 7700 900211 ' },
				{ notes: 'a row without anybody' },
				{ contact: 'n/a' },
			],
		);
		expect(
			await exclusions(
				[
					...Array.from({ length: 10 }, (_, index) => `+4477009002${String(index).padStart(2, '0')}`),
					'+525550000210',
					'+447700900211',
				],
				list,
			),
		).toEqual({
			'+447700900201': 'exclude:all',
			'+447700900202': 'exclude:all',
			'+447700900203': 'exclude:all',
			'+447700900204': 'exclude:all',
			'+447700900205': 'exclude:all',
			'+447700900206': 'exclude:all',
			'+447700900207': 'exclude:all',
			'+447700900208': 'exclude:all',
			// Without its country it may be anybody's whose number ends like it.
			'+447700900209': 'hold:unreadable_state',
			'+525550000210': 'exclude:all',
			'+447700900211': 'exclude:all',
		});
	});

	test('a column of their own does not matter, and a row of theirs stays', async () => {
		const list = newListName('own_column');
		await createTable(
			demo,
			list,
			[...LIST_COLUMNS, 'notes'],
			[{ contact: '+447700900221', notes: 'a regular' }],
		);
		const execution = await record(list, ['+447700900221', '+447700900222']);
		expect(execution).toMatchObject({ status: 'success' });
		const rows = await rowsOf(demo, list);
		expect(rows.filter(({ notes }) => notes === 'a regular')).toHaveLength(1);
		expect(rows.filter(({ contact }) => contact === '+447700900222')).toMatchObject([
			{ action: 'opt_out', source: 'manual', actor: 'support desk' },
		]);
		expect(await events(demo, '+447700900221', list)).toHaveLength(1);
	});

	test('a column that can be missed may go', async () => {
		const list = newListName('without_words');
		await deleteColumn(demo, await createTable(demo, list), 'words');
		expect(await record(list, ['+447700900231'])).toMatchObject({ status: 'success' });
		expect(await entries(demo, '+447700900231', list)).toHaveLength(1);
		expect(await exclusions(['+447700900231', '+447700900232'], list)).toEqual({
			'+447700900231': 'exclude:all',
		});
	});

	test.each(['contact', 'action', 'category', 'occurred_at', 'details'])(
		'without the column "%s" nothing is recorded as if it were',
		async (column) => {
			const list = newListName(`without_${column}`);
			await deleteColumn(demo, await createTable(demo, list), column);
			const execution = await record(list, ['+447700900241']);
			expect(execution.data.resultData.error?.message).toBe(
				`The Data Table "${list}" has lost a column that the list needs: ${column}`,
			);
			expect(await rowsOf(demo, list)).toEqual([]);
			expect(await rowsOf(demo, `${list}_events`)).toEqual([]);
		},
	);

	test('columns that go while n8n runs are noticed at once', async () => {
		const list = newListName('changing');
		const table = await createTable(demo, list, LIST_COLUMNS, [{ contact: '+447700900251' }]);
		const contacts = items([{ phone: '+447700900251' }, { phone: '+447700900252' }]);
		await withWorkflow(
			demo,
			chain('Check', { Contacts: contacts, Exclude: ours('excludeOptedOutContacts', { list }) }),
			async (workflow) => {
				const counts = async () => {
					const execution = await run(demo, workflow);
					const error = execution.data.resultData.error?.message;
					return error ?? outputs(execution, 'Exclude').map(({ length }) => length);
				};
				expect(await counts()).toEqual([1, 1]);
				await deleteColumn(demo, table, 'contact');
				expect(await counts()).toBe(
					`The Data Table "${list}" has lost a column that the list needs: contact`,
				);
			},
		);
	});
});

describe('a list that is not there', () => {
	const missing = (list: string) =>
		`There is no list "${list}" in this project, so nobody was checked and nobody was let through`;

	test('is not an empty one, and not one whose name is like it', async () => {
		const list = newListName('missing');
		const alike = [`${list}_old`, `My${list}`, list.toUpperCase()];
		for (const name of alike) await createTable(demo, name);
		const { error, execution } = await check(demo, [{ phone: '+447700900261' }], { list });
		expect(error).toBe(missing(list));
		expect(execution.data.resultData.runData.Exclude[0].data).toBeUndefined();

		expect(await record(list, ['+447700900261'])).toMatchObject({ status: 'success' });
		expect(await entries(demo, '+447700900261', list)).toHaveLength(1);
		expect(await events(demo, '+447700900261', list)).toHaveLength(1);
		for (const name of alike) expect(await rowsOf(demo, name)).toEqual([]);
	});

	test.each(['continueRegularOutput', 'continueErrorOutput'])(
		'lets nobody through although the node goes on after errors: %s',
		async (onError) => {
			const list = newListName('missing');
			const contacts = [{ phone: '+447700900262' }, { phone: '+447700900263' }];
			const { allowed, excluded, execution } = await check(demo, contacts, { list }, { onError });
			expect(execution).toMatchObject({ status: 'success' });
			expect(allowed).toEqual([]);
			const exclusion = { reason: 'hold:not_checked' };
			// On the error output n8n lets a node add no other fields than these.
			const [, , failed = []] = outputs(execution, 'Exclude');
			if (onError === 'continueRegularOutput') {
				expect(excluded).toMatchObject(contacts.map((contact) => ({ ...contact, exclusion })));
			} else {
				expect(failed).toMatchObject(contacts.map((contact) => ({ ...contact, details: { exclusion } })));
			}
			expect(await findTable(demo, list)).toBeUndefined();
		},
	);

	test.each(['Отписки', "Ärzte: 100% o'clock"])('is made under whatever name: %s', async (name) => {
		const list = newListName(name);
		expect(await record(list, ['+447700900265'])).toMatchObject({ status: 'success' });
		expect(await exclusions(['+447700900265'], list)).toEqual({ '+447700900265': 'exclude:all' });
	});

	test('is made when the node is told so', async () => {
		const list = newListName('made');
		const { allowed } = await check(demo, [{ phone: '+447700900264' }], {
			list,
			options: { ifMissing: 'create' },
		});
		expect(allowed).toHaveLength(1);
		expect(await findTable(demo, list)).toBeDefined();
	});

	test('any more is missed, and made again it counts again, while n8n runs', async () => {
		const list = newListName('again');
		const contacts = ['+447700900271', '+447700900272'];
		const exclude = chain('Check', {
			Contacts: items(contacts.map((phone) => ({ phone }))),
			Exclude: ours('excludeOptedOutContacts', { list }),
		});
		await withWorkflow(demo, recordWorkflow(list, contacts.slice(0, 1)), async (recorder) =>
			withWorkflow(demo, exclude, async (checker) => {
				const checked = async () => await reasons(checker);
				expect(await run(demo, recorder)).toMatchObject({ status: 'success' });
				expect(await checked()).toEqual({ '+447700900271': 'exclude:all' });

				await dropTables(list);
				expect(await checked()).toBe(missing(list));

				await createTable(demo, list, LIST_COLUMNS, [{ contact: '+44 7700 900272' }]);
				expect(await checked()).toEqual({ '+447700900272': 'exclude:all' });
				expect(await run(demo, recorder)).toMatchObject({ status: 'success' });
				expect(await checked()).toEqual({ '+447700900271': 'exclude:all', '+447700900272': 'exclude:all' });
				expect(await events(demo, '+447700900271', list)).toHaveLength(1);

				await dropTables(list);
				expect(await run(demo, recorder)).toMatchObject({ status: 'success' });
				expect(await checked()).toEqual({ '+447700900271': 'exclude:all' });
			}),
		);

		async function reasons(checker: Workflow) {
			const execution = await run(demo, checker);
			const [, excluded = []] = outputs(execution, 'Exclude');
			return (
				execution.data.resultData.error?.message ??
				Object.fromEntries(excluded.map((item) => [item.phone, reasonOf(item)]))
			);
		}
	});

	async function dropTables(list: string) {
		for (const name of [list, `${list}_events`]) {
			await demo.client.deleteDataTable((await findTable(demo, name)) as DataTable);
		}
	}
});

test('30 stops at once, half of them repetitions, are 15 stops', async () => {
	const people = await newPeople(demo, 15);
	const bodies = people.map((person) => messageBody(demo, person, 'stop'));
	await writeFirst(people);
	const responses = await Promise.all([...bodies, ...bodies].map(async (body) => await deliver(demo, body)));
	expect(responses.map(({ status }) => status)).toEqual(Array(30).fill(200));
	for (const person of people) {
		const [rows, history, confirmations] = await Promise.all([
			entries(demo, person.phone),
			events(demo, person.phone),
			answers(demo, person),
		]);
		expect([rows.length, history.length, confirmations.length]).toEqual([1, 1, 1]);
	}

	/** The simulator opens the window in which the business may answer only for what was typed on its own phones. */
	async function writeFirst(all: Person[]) {
		for (const { id } of all) await demo.control('text', { contact: id, text: 'Hello' });
	}
}, 240_000);
