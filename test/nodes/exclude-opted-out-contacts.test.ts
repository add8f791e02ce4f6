import type { IDataObject } from 'n8n-workflow';
import { ExcludeOptedOutContacts } from '../../nodes/ExcludeOptedOutContacts/ExcludeOptedOutContacts.node';
import { DataTables } from '../harness/data-tables';
import { createList } from '../harness/flat-rows';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';

const LIST = 'whatsapp_unsubscribe_list';

const stop = (contact: string, more: IDataObject = {}): IDataObject => ({
	contact,
	action: 'opt_out',
	category: 'all',
	channel: 'whatsapp',
	sender: 'all',
	occurred_at: '2026-03-01T10:00:00.000Z',
	recorded_at: '2026-03-01T10:00:01.000Z',
	source: 'keyword',
	change_id: `opt_out:meta:${contact}`,
	...more,
});

function listWith(...rows: IDataObject[]): DataTables {
	const tables = new DataTables();
	createList(tables, LIST, rows);
	return tables;
}

const exclude = async (
	items: IDataObject[],
	tables: DataTables,
	parameters: IDataObject = {},
	setting: Partial<Setting> = {},
) =>
	await runNode(
		new ExcludeOptedOutContacts(),
		{ list: LIST, category: 'marketing', phoneField: '', topic: '', options: {}, ...parameters },
		items,
		// A workflow of its own for each run, as tables are remembered by workflow.
		{ tables, workflowId: `workflow ${Math.random()}`, ...setting },
	);

const reasons = (items: Array<{ json: IDataObject }>) =>
	items.map(({ json }) => (json.exclusion as IDataObject).reason);

describe('Exclude Opted-Out Contacts', () => {
	test('splits an audience and passes allowed items on untouched', async () => {
		const items = [
			{ json: { name: 'a', phone: '+34 600 999 888' } },
			{ json: { name: 'b', phone: '+34600111222' }, binary: {} },
		];
		const { outputs, hints } = await exclude(items as never, listWith(stop('+34600999888')));
		const [allowed, excluded] = outputs;
		expect(allowed).toHaveLength(1);
		expect(allowed[0].json).toBe(items[1].json);
		expect(excluded[0].json).toEqual({
			name: 'a',
			phone: '+34 600 999 888',
			exclusion: {
				reason: 'exclude:all',
				explanation: 'Stopped all messages on 1 Mar 2026 (typed a keyword)',
				since: '2026-03-01T10:00:00.000Z',
				source: 'keyword',
				scope: { category: 'all', channel: 'whatsapp', sender: 'all' },
			},
		});
		expect(hints).toEqual([
			'1 of 2 contacts excluded: 1 stopped all messages. Contacts were read from "phone".',
		]);
	});

	test.each([
		['another spelling', { phone: '0034 600-999-888' }],
		['whatsapp: prefix', { From: 'whatsapp:+34600999888' }],
		['a number, not a text', { msisdn: 34600999888 }],
		['a nested field', { contact: { phone: '34600999888' } }],
		['another language', { Teléfono: '+34600999888' }],
		['a second phone field', { phone: '+34600111222', mobile: '+34600999888' }],
		['a vague name', { number: '+34600999888' }],
	])('finds the contact by itself: %s', async (_, item) => {
		const { outputs } = await exclude([item as IDataObject], listWith(stop('+34600999888')));
		expect(outputs.map((output) => output.length)).toEqual([0, 1]);
	});

	test.each([
		['Mexico', '+5215512345678', '+525512345678'],
		['Argentina', '+5491123456789', '+541123456789'],
		['Brazil', '+5511987654321', '+551187654321'],
	])('knows the same person in both spellings: %s', async (_, a, b) => {
		for (const [listed, asked] of [
			[a, b],
			[b, a],
		]) {
			const { outputs } = await exclude(
				[{ phone: asked }],
				listWith(stop('', { phone: listed, contact: '' })),
			);
			expect(outputs.map((output) => output.length)).toEqual([0, 1]);
		}
	});

	test.each<[string, IDataObject, IDataObject]>([
		[
			'listed by user ID with the number, asked by number',
			{ contact: 'bsuid:ES.884', phone: '+34600999888' },
			{ phone: '+34 600 999 888' },
		],
		[
			'listed by number with the user ID, asked by user ID',
			{ contact: '+34600999888', bsuid: 'ES.884' },
			{ bsuid: 'ES.884' },
		],
		[
			'asked by both, listed by user ID only',
			{ contact: 'bsuid:ES.884' },
			{ phone: '+34600999888', bsuid: 'ES.884' },
		],
	])('knows a person by number and user ID: %s', async (_, row, item) => {
		const { outputs } = await exclude([item], listWith(stop('', row)));
		expect(outputs.map((output) => output.length)).toEqual([0, 1]);
	});

	test.each<[string, IDataObject, IDataObject, string | undefined]>([
		['a stop of everything holds back marketing', {}, {}, 'exclude:all'],
		['and utility', {}, { category: 'utility' }, 'exclude:all'],
		['but not a code they asked for', {}, { category: 'authentication' }, undefined],
		['unless the node says so', {}, { category: 'authentication', options: { strict: true } }, 'exclude:all'],
		['a marketing stop holds back marketing', { category: 'marketing' }, {}, 'exclude:marketing'],
		['but not utility', { category: 'marketing' }, { category: 'utility' }, undefined],
		['a topic stop holds back its topic', { category: 'topic:offers' }, { topic: 'Offers' }, 'exclude:topic'],
		['and a campaign without a topic', { category: 'topic:offers' }, {}, 'exclude:topic'],
		['but not another topic', { category: 'topic:offers' }, { topic: 'news' }, undefined],
		['another channel does not matter', { channel: 'sms' }, {}, undefined],
		['all channels do', { channel: 'all' }, { options: { channel: 'email' } }, 'exclude:all'],
		[
			'one number of ours, this one',
			{ sender: '+34600111222' },
			{ options: { sender: '+34 600 111 222' } },
			'exclude:all',
		],
		[
			'one number of ours, another',
			{ sender: '+34600111222' },
			{ options: { sender: '+34600333444' } },
			undefined,
		],
		['one number of ours, campaign without a number', { sender: '+34600111222' }, {}, 'exclude:all'],
		['a pause that has ended', { action: 'pause', until: '2026-03-05T00:00:00.000Z' }, {}, undefined],
		['a pause that lasts', { action: 'pause', until: '2199-03-05T00:00:00.000Z' }, {}, 'exclude:paused'],
	])('scope: %s', async (_, row, parameters, reason) => {
		const { outputs } = await exclude(
			[{ phone: '+34600999888' }],
			listWith(stop('+34600999888', row)),
			parameters,
		);
		expect(reasons(outputs[1])).toEqual(reason ? [reason] : []);
		expect(outputs[0]).toHaveLength(reason ? 0 : 1);
	});

	test.each<[string, IDataObject, string]>([
		['no phone', { name: 'x' }, 'hold:no_contact'],
		['an empty phone', { phone: '' }, 'hold:no_contact'],
		['a text', { phone: 'ask Maria' }, 'hold:unreadable_contact'],
		['a number without its country', { phone: '600 999 888' }, 'hold:unreadable_contact'],
		['another type', { phone: { number: 1 } }, 'hold:unreadable_contact'],
		['a truth value', { phone: true }, 'hold:unreadable_contact'],
		[
			'one readable and one half number',
			{ phone: '+34600111222', mobile: '600 999 888' },
			'hold:unreadable_contact',
		],
	])('holds whom it cannot identify: %s', async (_, item, reason) => {
		const good = { phone: '+34600111223' };
		const { outputs } = await exclude([item, good], listWith());
		expect(reasons(outputs[1])).toEqual([reason]);
		expect(outputs[0].map(({ json }) => json)).toEqual([good]);
	});

	describe('a list edited by hand', () => {
		test.each<[string, IDataObject]>([
			['just a phone number', { phone: '+34 600 999 888' }],
			['a number typed into contact', { contact: '0034600999888' }],
			[
				'other words in the cells',
				{ contact: '+34600999888', action: 'gone!', category: 'whatever', channel: '???' },
			],
			['an unsubscribed by other words', { contact: '+34600999888', action: 'Unsubscribed' }],
			['a stop whose cell was turned into opt_in', stop('+34600999888', { action: 'opt_in' })],
			['a national number whose country nobody knows', { phone: '600 999 888' }],
			['a pause without an end', stop('+34600999888', { action: 'pause', until: 'soon' })],
		])('keeps holding back: %s', async (_, row) => {
			const { outputs } = await exclude([{ phone: '+34600999888' }], listWith(row));
			expect(outputs.map((output) => output.length)).toEqual([0, 1]);
		});

		test('duplicate rows, extra columns and blank rows do no harm', async () => {
			const tables = listWith(
				stop('+34600999888'),
				stop('+34600999888', { note: 'again' }),
				{},
				{ note: 'x' },
			);
			const { outputs } = await exclude([{ phone: '+34600999888' }, { phone: '+34600111222' }], tables);
			expect(outputs.map((output) => output.length)).toEqual([1, 1]);
		});

		test('says which rows name nobody', async () => {
			const { outputs, hints } = await exclude(
				[{ phone: '+34600111222' }],
				listWith({ phone: 'Maria’s cousin' }),
			);
			expect(outputs[0]).toHaveLength(1);
			expect(hints[1]).toContain('1 rows of the list name nobody that can be recognised (row 1)');
		});

		test('without the column that names people, nobody passes', async () => {
			const tables = new DataTables();
			tables.create(LIST, ['action', 'category'], [{ action: 'opt_out' }]);
			const { error, outputs } = await exclude([{ phone: '+34600111222' }], tables);
			expect(error?.message).toContain('has lost a column');
			expect(outputs[0] ?? []).toHaveLength(0);
		});
	});

	test('columns that go while they are remembered are noticed', async () => {
		const tables = listWith(stop('+34600999888', { phone: '+34600999888' }));
		const again = async () =>
			await exclude([{ phone: '+34600999888' }], tables, {}, { workflowId: 'remembers the columns' });
		expect((await again()).outputs.map((output) => output.length)).toEqual([0, 1]);
		tables.dropColumn(LIST, 'contact');
		const { error, outputs } = await again();
		expect(error?.message).toContain('has lost a column');
		expect(outputs[0] ?? []).toHaveLength(0);
	});

	test('the person’s own return lets them through, and only up to its reach', async () => {
		const back = (more: IDataObject) =>
			stop('+34600999888', {
				action: 'opt_in',
				channel: 'all',
				occurred_at: '2026-04-01T10:00:00.000Z',
				recorded_at: '2026-04-01T10:00:00.000Z',
				change_id: 'opt_in:meta:1',
				...more,
			});
		const run = async (row: IDataObject) =>
			(await exclude([{ phone: '+34600999888' }], listWith(stop('+34600999888'), row))).outputs[0].length;
		expect(await run(back({}))).toBe(1);
		expect(await run(back({ category: 'marketing' }))).toBe(0);
		expect(await run(back({ source: 'import' }))).toBe(0);
		expect(await run(back({ occurred_at: '2026-03-01T10:00:00.000Z' }))).toBe(0);
	});

	test.each<[string, IDataObject, number[]]>([
		['marketing goes once by default', {}, [1, 2]],
		['utility goes each time by default', { category: 'utility' }, [3, 0]],
		['or as the user says', { options: { duplicates: 'keep' } }, [3, 0]],
		['once for any message', { category: 'utility', options: { duplicates: 'once' } }, [1, 2]],
	])('the same person twice: %s', async (_, parameters, lengths) => {
		const items = [{ phone: '+525512345678' }, { phone: '+52 1 55 1234 5678' }, { phone: '525512345678' }];
		const { outputs } = await exclude(items, listWith(), parameters);
		expect(outputs.map((output) => output.length)).toEqual(lengths);
	});

	test('a missing list is not an empty one', async () => {
		const tables = new DataTables();
		createList(tables, `${LIST}_old`);
		const { error, outputs } = await exclude([{ phone: '+34600999888' }], tables);
		expect(error?.message).toBe(
			`There is no list "${LIST}" in this project, so nobody was checked and nobody was let through`,
		);
		expect(error?.description).toContain('[list_missing]');
		expect(outputs[0] ?? []).toHaveLength(0);
		expect(tables.tables).toHaveLength(1);
	});

	test('creates it empty when told to', async () => {
		const tables = new DataTables();
		const { outputs } = await exclude([{ phone: '+34600999888' }], tables, {
			options: { ifMissing: 'create' },
		});
		expect(outputs[0]).toHaveLength(1);
		expect(tables.tables.map(({ name }) => name).sort()).toEqual([LIST, `${LIST}_events`]);
	});

	test.each<[string, string, string]>([
		['read-only', "User does not have 'dataTable:readRow' access on project 'p'", 'list_forbidden'],
		['out of reach', 'connect ECONNREFUSED', 'list_failed'],
		[
			'switched off',
			'Attempted to use Data table node but the module is disabled',
			'data_tables_unavailable',
		],
	])('the Data Table is %s: nobody passes, whatever the node does on failure', async (_, message, code) => {
		for (const onError of ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const) {
			const tables = listWith();
			tables.failure = { operation: 'get', message };
			const { error, outputs } = await exclude([{ phone: '+34600999888' }], tables, {}, { onError });
			expect(outputs[0] ?? []).toHaveLength(0);
			const exclusion = { reason: 'hold:not_checked' };
			if (onError === 'stopWorkflow') expect(error?.description).toContain(`[${code}]`);
			else if (onError === 'continueRegularOutput') {
				expect(outputs[1]).toMatchObject([{ json: { phone: '+34600999888', exclusion } }]);
			} else {
				expect(outputs[1]).toEqual([]);
				expect(outputs[2]).toMatchObject([{ json: { phone: '+34600999888', details: { exclusion } } }]);
			}
		}
	});

	test('an n8n without Data Tables is told so before anything starts', async () => {
		const { error, innerRuns } = await exclude(
			[{ phone: '+34600999888' }],
			listWith(),
			{},
			{
				without: ['n8n-nodes-base.dataTable'],
			},
		);
		expect(error?.description).toContain('[data_tables_unavailable]');
		expect(innerRuns).toHaveLength(0);
	});

	test.each<[string, IDataObject, string]>([
		['a field that no item has', { phoneField: 'phnoe' }, 'phone_field_missing'],
		['a country that is none', { options: { defaultCountry: 'Spain' } }, 'country_code_invalid'],
		['a business number that is none', { options: { sender: 'main' } }, 'business_number_invalid'],
		['a list name that is none', { list: ' ' }, 'list_name_invalid'],
	])('a wrong setting is explained: %s', async (_, parameters, code) => {
		const { error, outputs } = await exclude([{ phone: '+34600999888' }], listWith(), parameters);
		expect(error?.description).toContain(`[${code}]`);
		expect(outputs[0] ?? []).toHaveLength(0);
	});

	test('stops instead of splitting when told to', async () => {
		const parameters = { options: { ifExcluded: 'stop' } };
		const good = await exclude([{ phone: '+34600111222' }], listWith(stop('+34600999888')), parameters);
		expect(good.outputs[0]).toHaveLength(1);
		const bad = await exclude(
			[{ phone: '+34600111222' }, { phone: '+34600999888' }],
			listWith(stop('+34600999888')),
			parameters,
		);
		expect(bad.error?.message).toBe('1 of 2 contacts excluded: 1 stopped all messages');
		expect(bad.outputs[0] ?? []).toHaveLength(0);
	});

	test('national numbers are read with the default country, in the audience and in the list', async () => {
		const { outputs } = await exclude(
			[{ phone: '600 999 888' }, { phone: '600 111 222' }],
			listWith({ phone: '600999888' }),
			{ options: { defaultCountry: 'es' } },
		);
		expect(outputs.map((output) => output.map(({ json }) => json.phone))).toEqual([
			['600 111 222'],
			['600 999 888'],
		]);
	});

	test('one request to the list, however many items', async () => {
		const tables = listWith(...Array.from({ length: 2500 }, (_, index) => stop(`+346${10000000 + index}`)));
		const items = Array.from({ length: 5000 }, (_, index) => ({ phone: `+346${10000000 + index}` }));
		const setting = { workflowId: 'the same' };
		await exclude(items, tables, {}, setting);
		const { outputs, innerRuns } = await exclude(items, tables, {}, setting);
		expect(outputs.map((output) => output.length)).toEqual([2500, 2500]);
		// The table is known: its newest id, its rows; then what changed, and a count.
		expect(innerRuns.length).toBeLessThanOrEqual(2);
	});

	test('no error and no hint holds a phone number', async () => {
		const tables = listWith();
		tables.failure = { operation: 'get', message: 'duplicate value +34 600 999 888 in 34600999888' };
		const { error } = await exclude([{ phone: '+34600999888' }], tables);
		expect(`${error?.message} ${error?.description}`).not.toMatch(/\d{6}|600 999/);
	});
});
