import type { IDataObject } from 'n8n-workflow';
import { AddToUnsubscribeList } from '../../nodes/AddToUnsubscribeList/AddToUnsubscribeList.node';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import { LIST_COLUMNS } from '../../store/data-table/columns';
import { DataTables } from '../harness/data-tables';
import { createList, flatRowsOf } from '../harness/flat-rows';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';

const LIST = 'whatsapp_unsubscribe_list';
const EVENTS = `${LIST}_events`;

let workflow = 0;
let workflowId = '';
beforeEach(() => (workflowId = `workflow ${++workflow}`));

const add = async (
	items: IDataObject[],
	tables: DataTables,
	parameters: IDataObject = {},
	setting: Partial<Setting> = {},
) =>
	await runNode(
		new AddToUnsubscribeList(),
		{ list: LIST, covers: 'all', topic: '', phoneField: '', options: {}, ...parameters },
		items,
		{ tables, workflowId, ...setting },
	);

const resubscribe = async (items: IDataObject[], tables: DataTables, options: IDataObject = {}) =>
	await runNode(
		new UnsubscribeList(),
		{ resource: 'contact', operation: 'resubscribe', list: LIST, phoneField: '', options },
		items,
		{ tables, workflowId },
	);

const message = (eventId: string, more: IDataObject = {}): IDataObject => ({
	consent: {
		intent: 'opt_out',
		source: 'keyword',
		confidence: 1,
		rule: 'word',
		language: 'es',
		phone: '+34600999888',
		words: 'Baja',
		provider: 'meta',
		eventId,
		messageId: eventId,
		occurredAt: '2026-03-01T10:00:00.000Z',
		...more,
	},
});

const recorded = ({ json }: { json: IDataObject }) => (json.consent as IDataObject).recorded as IDataObject;

describe('Add to Unsubscribe List', () => {
	test('creates the list, records the stop with its evidence and passes the item on', async () => {
		const tables = new DataTables();
		const { outputs, error } = await add([{ order: 7, ...message('wamid.1') }], tables);
		expect(error).toBeUndefined();
		expect(tables.tables.map(({ name }) => name)).toEqual([LIST, EVENTS]);
		expect(flatRowsOf(tables, LIST)).toHaveLength(1);
		expect(flatRowsOf(tables, LIST)[0]).toMatchObject({
			contact: '+34600999888',
			action: 'opt_out',
			category: 'all',
			channel: 'whatsapp',
			sender: 'all',
			occurred_at: '2026-03-01T10:00:00.000Z',
			source: 'keyword',
			words: 'Baja',
			language: 'es',
			message_id: 'wamid.1',
			phone: '+34600999888',
			change_id: 'opt_out:meta:wamid.1',
			evidence: '{"provider":"meta","rule":"word","confidence":1}',
		});
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(1);
		expect(outputs[0][0].json).toMatchObject({
			order: 7,
			consent: { words: 'Baja', recorded: { isNew: true } },
		});
		expect(outputs[0][0].pairedItem).toEqual({ item: 0 });
	});

	test.each<[string, IDataObject, IDataObject]>([
		['a pause of some days', { pause: { days: 14 } }, { action: 'pause' }],
		['a pause until a month', { pause: { until: 'January' } }, { action: 'pause' }],
		['a pause without an end is a stop', { pause: {} }, { action: 'opt_out' }],
		['and so is one until something unknown', { pause: { until: 'my holidays end' } }, { action: 'opt_out' }],
		['one topic', { topic: 'reminders' }, { action: 'opt_out', category: 'topic:reminders' }],
		['email as well', { channel: 'email' }, { action: 'opt_out', channel: 'all' }],
		['calls have no channel', { channel: 'calls' }, { action: 'opt_out', channel: 'whatsapp' }],
	])('what was said about the reach: %s', async (_, scope, row) => {
		const tables = new DataTables();
		await add([message('wamid.1', { scope, language: 'en' })], tables);
		expect(flatRowsOf(tables, LIST)[0]).toMatchObject(row);
	});

	test('the same event again is the same fact: one row, not new', async () => {
		const tables = new DataTables();
		await add([message('wamid.1')], tables);
		const { outputs, innerRuns } = await add([message('wamid.1'), message('wamid.1')], tables);
		expect(outputs[0].map((item) => recorded(item).isNew)).toEqual([false, false]);
		expect(flatRowsOf(tables, LIST)).toHaveLength(1);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(1);
		expect(innerRuns).toHaveLength(1);
	});

	test('two deliveries at the same moment write once', async () => {
		const tables = new DataTables();
		const runs = await Promise.all([1, 2, 3, 4].map(async () => await add([message('wamid.1')], tables)));
		expect(runs.map(({ outputs }) => recorded(outputs[0][0]).isNew).filter(Boolean)).toEqual([true]);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(1);
	});

	test('a second stop leaves one row for the contact and two events', async () => {
		const tables = new DataTables();
		await add([message('wamid.1')], tables);
		const { outputs } = await add([message('wamid.2', { occurredAt: '2026-03-02T10:00:00.000Z' })], tables);
		expect(recorded(outputs[0][0])).toMatchObject({ isNew: true, wasOptedOut: true, confirmedBefore: true });
		expect(flatRowsOf(tables, LIST).map((row) => row.change_id)).toEqual(['opt_out:meta:wamid.2']);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(2);
	});

	test('if n8n stops between the two tables, the redelivery completes the record', async () => {
		const tables = new DataTables();
		await add([message('wamid.0', { phone: '+34600111222' })], tables);
		tables.insertLimit = 1;
		const { error } = await add([message('wamid.1')], tables);
		expect(error?.description).toContain('[list_failed]');
		expect(flatRowsOf(tables, LIST)).toHaveLength(2);
		tables.insertLimit = undefined;
		await add([message('wamid.1')], tables);
		expect(flatRowsOf(tables, LIST).filter((row) => row.contact === '+34600999888')).toHaveLength(1);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(2);
	});

	test.each<[string, IDataObject, IDataObject, IDataObject]>([
		['plain stop', {}, {}, { category: 'all' }],
		['plain stop, marketing by the node', {}, { covers: 'marketing' }, { category: 'marketing' }],
		['said more than the node', { scope: { category: 'all' } }, { covers: 'marketing' }, { category: 'all' }],
		['said less than the node', { scope: { category: 'marketing' } }, {}, { category: 'marketing' }],
		[
			'WhatsApp’s own setting',
			{ source: 'native', scope: { category: 'marketing' } },
			{},
			{ category: 'marketing', source: 'native' },
		],
		['a topic', {}, { covers: 'topic', topic: ' Offers ' }, { category: 'topic:offers' }],
		['all channels', {}, { options: { channel: 'all' } }, { channel: 'all' }],
		[
			'the number they wrote to',
			{ businessNumber: '+34600111222' },
			{ options: { numbers: 'own' } },
			{ sender: '+34600111222' },
		],
		['the number they wrote to, unknown', {}, { options: { numbers: 'own' } }, { sender: 'all' }],
		['nonsense in the scope', { scope: { category: 'weird' } }, {}, { category: 'all' }],
		[
			'a date in the future',
			{ occurredAt: '2999-01-01T00:00:00Z' },
			{},
			{ occurred_at: expect.stringMatching(/^20[2-9]/) },
		],
		[
			'a user id only',
			{ phone: '', bsuid: 'ES.8842107733' },
			{},
			{ contact: 'bsuid:ES.8842107733', bsuid: 'ES.8842107733' },
		],
		[
			'campaign, reason and actor',
			{},
			{ options: { campaign: 'c', reason: 'r', actor: 'a' } },
			{ campaign: 'c', reason: 'r', actor: 'a' },
		],
	])('records the reach: %s', async (_, consent, parameters, row) => {
		const tables = new DataTables();
		const { error } = await add([message('wamid.1', consent)], tables, parameters);
		expect(error).toBeUndefined();
		expect(flatRowsOf(tables, LIST)).toEqual([expect.objectContaining(row)]);
	});

	test('a number and a user ID that arrive together are recorded under the number, whatever comes first', async () => {
		const tables = new DataTables();
		await add([{ userId: 'ES.884', phone: '+34600999888' }], tables);
		expect(flatRowsOf(tables, LIST)).toEqual([
			expect.objectContaining({ contact: '+34600999888', bsuid: 'ES.884' }),
		]);
	});

	test('a pause is recorded with its end', async () => {
		const tables = new DataTables();
		await add([message('wamid.1')], tables, { options: { until: '2199-01-01T00:00:00.000Z' } });
		expect(flatRowsOf(tables, LIST)[0]).toMatchObject({ action: 'pause', until: '2199-01-01T00:00:00.000Z' });
		const { error } = await add([message('wamid.2')], tables, { options: { until: '2001-01-01' } });
		expect(error?.description).toContain('[pause_invalid]');
	});

	test.each<[string, IDataObject, string]>([
		['no number', { name: 'x' }, 'contact_missing'],
		['a number that cannot be read', { phone: '600 999 888' }, 'contact_unreadable'],
		['two different numbers', { phone: '+34600999888', mobile: '+34600111222' }, 'contact_ambiguous'],
		['a message that is no opt-out', message('wamid.9', { intent: 'opt_in' }), 'not_an_opt_out'],
	])('bad items do not stop good ones: %s', async (_, bad, code) => {
		const tables = new DataTables();
		const stopped = await add([bad, message('wamid.1')], tables);
		expect(stopped.error?.description).toContain(`[${code}]`);
		expect(stopped.error?.message).toContain('[item 0]');
		expect(flatRowsOf(tables, LIST)).toHaveLength(1);

		const { outputs } = await add(
			[bad, message('wamid.1')],
			tables,
			{},
			{ onError: 'continueRegularOutput' },
		);
		expect(outputs[0].find(({ json }) => json.errorCode)?.json).toMatchObject({ errorCode: code });
		expect(outputs[0]).toHaveLength(2);
	});

	test('a sheet of numbers is recorded as entered by hand', async () => {
		const tables = new DataTables();
		const rows = Array.from({ length: 60 }, (_, index) => ({ Phone: `+3460011${1000 + index}` }));
		const { outputs, innerRuns } = await add(rows, tables, { options: { actor: 'support desk' } });
		expect(outputs[0]).toHaveLength(60);
		expect(flatRowsOf(tables, LIST)).toHaveLength(60);
		expect(flatRowsOf(tables, LIST)[0]).toMatchObject({ source: 'manual', actor: 'support desk' });
		// Look-ups and creation the first time, then one read and two writes however many items.
		expect(innerRuns.length).toBeLessThanOrEqual(8);
	});

	test('many at once: known events are not written again, and each contact keeps one row', async () => {
		const tables = new DataTables();
		const items = Array.from({ length: 40 }, (_, index) =>
			message(`wamid.${index}`, { phone: `+3460011${1000 + index}` }),
		);
		await add(items, tables);
		const { outputs } = await add(items, tables);
		expect(outputs[0].map((item) => recorded(item).isNew)).toEqual(items.map(() => false));
		const again = items.map((_, index) =>
			message(`wamid.again.${index}`, {
				phone: `+3460011${1000 + index}`,
				occurredAt: '2026-04-01T10:00:00.000Z',
			}),
		);
		const second = await add(again, tables);
		expect(second.outputs[0].every((item) => recorded(item).wasOptedOut)).toBe(true);
		expect(flatRowsOf(tables, LIST)).toHaveLength(40);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(80);
	});

	test('a column that somebody deleted costs only that column, unless the record would be misread', async () => {
		const tables = new DataTables();
		tables.create(
			LIST,
			LIST_COLUMNS.filter((column) => column !== 'words'),
		);
		const { error } = await add([message('wamid.1')], tables, { options: { reason: 'r' } });
		expect(error).toBeUndefined();
		expect(flatRowsOf(tables, LIST)).toHaveLength(1);

		const broken = new DataTables();
		broken.create(
			LIST,
			LIST_COLUMNS.filter((column) => column !== 'contact'),
		);
		workflowId += ' broken';
		const second = await add([message('wamid.1')], broken);
		expect(second.error?.description).toContain('[list_columns_missing]');
	});

	test.each(['Отписки', 'ÄRZTE 100%', "The shop's list"])('a list may have any name: %s', async (list) => {
		const tables = new DataTables();
		const { error } = await add([message('wamid.1')], tables, { list });
		expect(error).toBeUndefined();
		expect(flatRowsOf(tables, list)).toHaveLength(1);
	});

	test('a column of the users’ own in the list does not matter', async () => {
		const tables = new DataTables();
		createList(tables, LIST, [{ phone: '+34600111222', notes: 'a regular' }]);
		const { error, outputs } = await add([message('wamid.1'), message('wamid.2')], tables);
		expect(error).toBeUndefined();
		expect(outputs[0].map((item) => recorded(item).isNew)).toEqual([true, true]);
		expect(flatRowsOf(tables, LIST).map(({ contact, notes }) => [contact, notes])).toEqual([
			[undefined, 'a regular'],
			['+34600999888', undefined],
		]);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(2);
	});

	test('a table deleted and made anew is found again', async () => {
		const tables = new DataTables();
		await add([message('wamid.1')], tables);
		tables.drop(LIST);
		const { error } = await add([message('wamid.2')], tables);
		expect(error).toBeUndefined();
		expect(flatRowsOf(tables, LIST)).toHaveLength(1);
	});

	test.each([
		['Data table size limit exceeded: 200MB used, limit is 200MB', 'list_full'],
		["User does not have 'dataTable:writeRow' access on project 'p'", 'list_forbidden'],
	])('a list that cannot be written is an error, never a silent loss: %s', async (failure, code) => {
		const tables = new DataTables();
		await add([message('wamid.0')], tables);
		tables.failure = { operation: 'insert', message: failure };
		const { error } = await add([message('wamid.1')], tables);
		expect(error?.description).toContain(`[${code}]`);
	});

	test('its requests are not saved and ask nothing of the user’s settings', async () => {
		const { innerRuns } = await add([message('wamid.1')], new DataTables());
		for (const { settings } of innerRuns) {
			expect(settings).toMatchObject({
				callerPolicy: 'any',
				saveDataSuccessExecution: 'none',
				saveDataErrorExecution: 'none',
			});
		}
	});

	test('keys like __proto__ stay data', async () => {
		const tables = new DataTables();
		const item = JSON.parse('{"__proto__":{"phone":"+34600111222"},"phone":"+34600999888"}') as IDataObject;
		await add([item], tables);
		expect(flatRowsOf(tables, LIST).map((row) => row.contact)).toEqual(['+34600999888']);
	});
});

describe('Unsubscribe List: Resubscribe', () => {
	const start = (more: IDataObject = {}) =>
		message('wamid.start', {
			intent: 'opt_in',
			words: 'START',
			occurredAt: '2026-05-01T10:00:00.000Z',
			...more,
		});

	test('brings back a person who says so', async () => {
		const tables = new DataTables();
		await add([message('wamid.1')], tables);
		const { outputs, error } = await resubscribe([start()], tables);
		expect(error).toBeUndefined();
		expect(recorded(outputs[0][0])).toMatchObject({ action: 'opt_in', isNew: true });
		expect(flatRowsOf(tables, LIST)).toEqual([
			expect.objectContaining({ action: 'opt_in', category: 'all', channel: 'all', words: 'START' }),
		]);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(2);
	});

	test.each<[string, IDataObject, IDataObject]>([
		['an opt-out', message('wamid.2'), {}],
		['ordinary chat', message('wamid.2', { intent: 'other' }), {}],
		['an imported claim', start({ source: 'import' }), {}],
		['a bare number', { phone: '+34600999888' }, {}],
		['a number and a name, without evidence', { phone: '+34600999888' }, { actor: 'desk' }],
		['evidence without a name', { phone: '+34600999888' }, { note: 'form' }],
	])('refuses %s', async (_, item, options) => {
		const tables = new DataTables();
		await add([message('wamid.1')], tables);
		const { error } = await resubscribe([item], tables, options);
		expect(error?.description).toContain('[evidence_missing]');
		expect(flatRowsOf(tables, LIST).map((row) => row.action)).toEqual(['opt_out']);
	});

	test('takes a human’s word with evidence', async () => {
		const tables = new DataTables();
		await add([message('wamid.1')], tables);
		await resubscribe([{ phone: '+34 600 999 888' }], tables, {
			actor: 'support desk',
			note: 'signed form, 3 March',
		});
		const [row] = flatRowsOf(tables, LIST).filter(({ action }) => action === 'opt_in');
		expect(row).toMatchObject({ source: 'manual', actor: 'support desk' });
		expect(String(row.evidence)).toContain('signed form');
	});
});
