import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { AddToUnsubscribeList } from '../../nodes/AddToUnsubscribeList/AddToUnsubscribeList.node';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import { DataTables } from '../harness/data-tables';
import { createHistory, createList, flatRowsOf } from '../harness/flat-rows';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';

const LIST = 'whatsapp_unsubscribe_list';
const EVENTS = `${LIST}_events`;
const ANA = '+34600999888';
const ANA_ID = 'ES.8842107733';

let count = 0;
let workflowId = '';
// A workflow of its own for each test, as tables are remembered by workflow.
beforeEach(() => (workflowId = `contact ${++count}`));

const run = async (
	operation: string,
	items: Array<IDataObject | INodeExecutionData>,
	tables: DataTables,
	parameters: IDataObject = {},
	setting: Partial<Setting> = {},
) =>
	await runNode(
		new UnsubscribeList(),
		{ resource: 'contact', operation, list: LIST, phoneField: '', options: {}, ...parameters },
		items,
		{ tables, workflowId, ...setting },
	);

const row = (contact: string, more: IDataObject = {}): IDataObject => ({
	contact,
	action: 'opt_out',
	category: 'all',
	channel: 'whatsapp',
	sender: 'all',
	occurred_at: '2026-03-01T10:00:00.000Z',
	recorded_at: '2026-03-01T10:00:01.000Z',
	source: 'keyword',
	change_id: `opt_out:meta:${++count}`,
	...more,
});

/** A list and its history; a row is in both unless the history is given. */
function listWith(rows: IDataObject[], history: IDataObject[] = rows): DataTables {
	const tables = new DataTables();
	createList(tables, LIST, rows);
	createHistory(tables, EVENTS, history);
	return tables;
}

const checked = ({ json }: INodeExecutionData) => json.check as IDataObject & Record<string, IDataObject>;
const evidenceOf = ({ json }: INodeExecutionData) => json.evidence as IDataObject & { events: IDataObject[] };

/** Every operation that looks people up. */
const LOOK_UPS = ['check', 'getHistory', 'getEvidence'];

describe.each(LOOK_UPS)('Unsubscribe List: %s', (operation) => {
	test.each<[string, IDataObject, IDataObject, string]>([
		['no number', { name: 'x' }, {}, 'contact_missing'],
		['a number without its country', { phone: '600 999 888' }, {}, 'contact_unreadable'],
		['half a number', { phone: '+34 600 9' }, {}, 'contact_unreadable'],
		['an object', { phone: { toString: ANA } }, { phoneField: 'phone' }, 'contact_unreadable'],
		['an unreadable Phone Number', { phone: ANA }, { number: '0000' }, 'contact_unreadable'],
	])('an item with %s fails alone', async (_, bad, parameters, code) => {
		const tables = listWith([row(ANA)]);
		const stopped = await run(operation, [{ phone: ANA }, bad], tables, parameters);
		expect(stopped.error?.description).toContain(`[${code}]`);

		const { outputs, error } = await run(operation, [bad, { phone: ANA }], tables, parameters, {
			onError: 'continueRegularOutput',
		});
		expect(error).toBeUndefined();
		expect(outputs[0][0].json).toMatchObject({ ...bad, errorCode: code });
		expect(outputs[0]).toHaveLength(2);
	});

	test.each<[string, IDataObject, IDataObject]>([
		['another spelling', { phone: '0034 600-999-888' }, {}],
		['national spelling', { phone: '600 999 888' }, { options: { defaultCountry: 'es' } }],
		['a named field', { who: { tel: ANA }, phone: '+34600111222' }, { phoneField: 'who.tel' }],
		['Phone Number instead of a field', { phone: '+34600111222' }, { number: 'whatsapp:+34 600 999 888' }],
		['Phone Number and items without any', { chatInput: 'hello' }, { number: ANA }],
	])('finds the person: %s', async (_, item, parameters) => {
		const { outputs, error } = await run(operation, [item], listWith([row(ANA)]), parameters);
		expect(error).toBeUndefined();
		expect(JSON.stringify(outputs[0][0].json)).toContain('Stopped all messages');
	});

	test('a missing list is an error, and with “continue” each item says so', async () => {
		const { error } = await run(operation, [{ phone: ANA }], new DataTables());
		expect(error?.description).toContain('[list_missing]');
		const { outputs } = await run(
			operation,
			[{ phone: ANA }, { phone: ANA }],
			new DataTables(),
			{},
			{
				onError: 'continueRegularOutput',
			},
		);
		expect(outputs[0].map(({ json }) => String(json.error))).toEqual([
			expect.stringContaining('There is no list'),
			expect.stringContaining('There is no list'),
		]);
	});

	test('keys like __proto__ stay data', async () => {
		const item = JSON.parse(
			`{"__proto__":{"phone":"+34600111222"},"constructor":"x","phone":"${ANA}"}`,
		) as IDataObject;
		const { outputs, error } = await run(operation, [item], listWith([row(ANA)]));
		expect(error).toBeUndefined();
		expect(JSON.stringify(outputs[0][0].json)).toContain('Stopped all messages');
	});
});

describe('Unsubscribe List: Check', () => {
	test('adds every decision and scope to the item', async () => {
		const item = {
			json: { order: 7, phone: '+34 600 999 888' },
			binary: {},
		} as unknown as INodeExecutionData;
		const { outputs, hints } = await run('check', [item], listWith([row(ANA)]));
		const because = 'Stopped all messages on 1 Mar 2026 (typed a keyword)';
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[0][0].pairedItem).toEqual({ item: 0 });
		expect(outputs[0][0].json).toEqual({
			order: 7,
			phone: '+34 600 999 888',
			check: {
				contact: ANA,
				isOptedOut: true,
				marketing: { outcome: 'exclude', reason: 'exclude:all', explanation: because },
				utility: { outcome: 'exclude', reason: 'exclude:all', explanation: because },
				authentication: expect.objectContaining({ outcome: 'allow', reason: 'allow:other_scope' }),
				service: expect.objectContaining({ outcome: 'allow', reason: 'allow:other_scope' }),
				scopes: [
					{
						category: 'all',
						channel: 'whatsapp',
						sender: 'all',
						state: 'opted_out',
						since: '2026-03-01T10:00:00.000Z',
						source: 'keyword',
						explanation: because,
					},
				],
			},
		});
		expect(hints).toEqual([because]);
	});

	const optIn = (more: IDataObject = {}) =>
		row(ANA, {
			action: 'opt_in',
			channel: 'all',
			occurred_at: '2026-04-01T10:00:00.000Z',
			recorded_at: '2026-04-01T10:00:00.000Z',
			change_id: 'opt_in:meta:1',
			...more,
		});

	test.each<[string, IDataObject[], [boolean, string, string], string[]]>([
		['nobody', [], [false, 'allow:no_opt_out', 'allow:no_opt_out'], []],
		[
			'a marketing stop',
			[row(ANA, { category: 'marketing' })],
			[true, 'exclude:marketing', 'allow:other_scope'],
			['opted_out marketing'],
		],
		[
			'a topic',
			[row(ANA, { category: 'topic: Offers' })],
			[true, 'exclude:topic', 'allow:other_scope'],
			['opted_out topic:offers'],
		],
		[
			'a stop for SMS',
			[row(ANA, { channel: 'sms' })],
			[false, 'allow:other_scope', 'allow:other_scope'],
			['opted_out all'],
		],
		[
			'back by their own word',
			[row(ANA), optIn()],
			[false, 'allow:opted_in', 'allow:opted_in'],
			['opted_in all'],
		],
		[
			'an older opt-in under a stop',
			[
				optIn({ occurred_at: '2026-01-01T10:00:00.000Z', channel: 'whatsapp', category: 'marketing' }),
				row(ANA),
			],
			[true, 'exclude:all', 'exclude:all'],
			['opted_out all'],
		],
		[
			'a narrower opt-in',
			[row(ANA), optIn({ category: 'marketing', channel: 'whatsapp' })],
			[true, 'exclude:all', 'exclude:all'],
			['opted_out all'],
		],
		[
			'an imported opt-in',
			[optIn({ source: 'import' })],
			[false, 'allow:no_opt_out', 'allow:no_opt_out'],
			[],
		],
		[
			'a cell turned into opt_in',
			[row(ANA, { action: 'opt_in', change_id: 'opt_out:meta:1' })],
			[true, 'exclude:all', 'exclude:all'],
			['opted_out all'],
		],
		[
			'an opt-in from the future',
			[row(ANA), optIn({ occurred_at: '2999-01-01T00:00:00Z', recorded_at: '2999-01-01T00:00:00Z' })],
			[true, 'exclude:all', 'exclude:all'],
			['opted_out all'],
		],
		[
			'a pause',
			[row(ANA, { action: 'pause', until: '2199-01-01T00:00:00.000Z' })],
			[true, 'exclude:paused', 'exclude:paused'],
			['paused all'],
		],
		[
			'a pause that ended',
			[row(ANA, { action: 'pause', until: '2026-03-02' })],
			[false, 'allow:pause_ended', 'allow:pause_ended'],
			[],
		],
		[
			'a pause beside a stop',
			[row(ANA), row(ANA, { action: 'pause', until: '2199-01-01' })],
			[true, 'exclude:all', 'exclude:all'],
			['opted_out all'],
		],
		['erased', [row(ANA, { action: 'erase' })], [true, 'exclude:erased', 'exclude:erased'], ['erased all']],
		[
			'a bare number added by hand',
			[{ phone: '+34 600 999 888' }],
			[true, 'exclude:all', 'exclude:all'],
			['opted_out all'],
		],
		[
			'a row whose words mean nothing',
			[row(ANA, { action: 'perhaps', category: '???' })],
			[true, 'exclude:all', 'exclude:all'],
			['opted_out all'],
		],
	])('says what holds: %s', async (_, rows, [isOptedOut, marketing, utility], scopes) => {
		const { outputs, error } = await run('check', [{ phone: ANA }], listWith(rows));
		expect(error).toBeUndefined();
		const check = checked(outputs[0][0]);
		expect([check.isOptedOut, check.marketing.reason, check.utility.reason]).toEqual([
			isOptedOut,
			marketing,
			utility,
		]);
		expect(
			(check.scopes as unknown as IDataObject[]).map(({ state, category }) => `${state} ${category}`),
		).toEqual(scopes);
	});

	test('a pause says until when', async () => {
		const { outputs } = await run(
			'check',
			[{ phone: ANA }],
			listWith([row(ANA, { action: 'pause', until: '2199-01-31T00:00:00.000Z' })]),
		);
		expect((checked(outputs[0][0]).scopes as unknown as IDataObject[])[0]).toMatchObject({
			until: '2199-01-31T00:00:00.000Z',
			explanation: 'Paused until 31 Jan 2199 (typed a keyword)',
		});
	});

	test.each([
		['the number, known by the ID', { userId: ANA_ID }, [row(ANA, { bsuid: ANA_ID })]],
		['the ID, known by the number', { phone: ANA }, [row(`bsuid:${ANA_ID}`, { phone: '+34 600 999 888' })]],
		[
			'the ID, linked to the number by another row',
			{ phone: ANA },
			[row(ANA, { bsuid: ANA_ID, channel: 'sms' }), row(`bsuid:${ANA_ID}`)],
		],
		['either of two fields', { phone: '+34600111222', mobile: ANA }, [row(ANA)]],
	])('a stop recorded under another identity counts: %s', async (_, item, rows) => {
		const { outputs } = await run('check', [item as IDataObject], listWith(rows));
		expect(checked(outputs[0][0])).toMatchObject({ isOptedOut: true, marketing: { reason: 'exclude:all' } });
	});

	test('a row that may be this person holds every kind of message', async () => {
		const { outputs } = await run(
			'check',
			[{ phone: ANA }, { phone: '+34600111222' }],
			listWith([{ phone: '600 999 888' }]),
		);
		const [held, free] = outputs[0].map(checked);
		expect(
			[held.marketing, held.utility, held.authentication, held.service].map(({ reason }) => reason),
		).toEqual(Array.from({ length: 4 }, () => 'hold:unreadable_state'));
		expect(held.isOptedOut).toBe(true);
		expect(free.isOptedOut).toBe(false);
	});

	test('a missing list is created when the user says that nobody has opted out yet', async () => {
		const tables = new DataTables();
		const { outputs } = await run('check', [{ phone: ANA }], tables, { options: { ifMissing: 'create' } });
		expect(checked(outputs[0][0]).isOptedOut).toBe(false);
		expect(tables.tables.map(({ name }) => name)).toEqual([LIST, EVENTS]);
	});

	test('a thousand items cost one read, and each gets its own answer', async () => {
		const phones = Array.from({ length: 1000 }, (_, index) => `+3460011${1000 + index}`);
		const tables = listWith(phones.filter((_, index) => index % 2).map((phone) => row(phone)));
		const items = phones.map((phone) => ({ phone }));
		await run('check', [{ phone: ANA }], tables);
		const { outputs, innerRuns, hints } = await run('check', items, tables);
		expect(outputs[0].map((item) => checked(item).isOptedOut)).toEqual(
			phones.map((_, index) => index % 2 === 1),
		);
		expect(outputs[0].map((item) => checked(item).contact)).toEqual(phones);
		expect(innerRuns.length).toBeLessThanOrEqual(3);
		expect(hints).toEqual(['500 of 1000 contacts must not get marketing messages']);
	});
});

describe('Unsubscribe List: Get History', () => {
	const history = [
		row(ANA, {
			change_id: 'c2',
			occurred_at: '2026-03-02T10:00:00.000Z',
			action: 'opt_in',
			channel: 'all',
			words: 'START',
		}),
		row(ANA, {
			change_id: 'c1',
			bsuid: ANA_ID,
			phone: ANA,
			words: 'Baja',
			language: 'es',
			campaign: 'spring',
			message_id: 'wamid.1',
			reason: 'r',
			actor: 'a',
			evidence:
				'{"provider":"meta","rule":"word","confidence":0.9,"contextMessageId":"wamid.0","template":"t","note":"n"}',
		}),
		row('+34600111222', { change_id: 'other' }),
		row(ANA, {
			change_id: 'confirmation:c1',
			action: 'confirmation',
			recorded_at: '2026-03-01T10:00:09.000Z',
		}),
		row(`bsuid:${ANA_ID}`, {
			change_id: 'c0',
			occurred_at: '2026-02-01T10:00:00.000Z',
			category: 'marketing',
		}),
	];
	const both = { phone: ANA, bsuid: ANA_ID };
	const ids = (items: INodeExecutionData[]) => items.map(({ json }) => json.changeId);

	test('one item for each event under any of the person’s keys, oldest first, with all its evidence', async () => {
		const { outputs, hints } = await run('getHistory', [both], listWith([], history));
		expect(ids(outputs[0])).toEqual(['c0', 'c1', 'c2']);
		expect(outputs[0][1].json).toEqual({
			changeId: 'c1',
			contact: ANA,
			explanation: 'Stopped all messages',
			action: 'opt_out',
			category: 'all',
			channel: 'whatsapp',
			sender: 'all',
			source: 'keyword',
			occurredAt: '2026-03-01T10:00:00.000Z',
			recordedAt: '2026-03-01T10:00:01.000Z',
			phone: ANA,
			bsuid: ANA_ID,
			words: 'Baja',
			language: 'es',
			messageId: 'wamid.1',
			contextMessageId: 'wamid.0',
			campaign: 'spring',
			template: 't',
			provider: 'meta',
			rule: 'word',
			confidence: 0.9,
			note: 'n',
			reason: 'r',
			actor: 'a',
			confirmedAt: '2026-03-01T10:00:09.000Z',
			confirmedAfterSeconds: 9,
			confirmedWithinFiveMinutes: true,
		});
		expect(hints).toEqual([]);
	});

	test.each<[string, IDataObject, string[]]>([
		['newest first', { newestFirst: true }, ['c2', 'c1', 'c0']],
		['the first two', { limit: 2 }, ['c0', 'c1']],
		['the latest', { newestFirst: true, limit: 1 }, ['c2']],
		['a limit that is none', { limit: 0 }, ['c0', 'c1', 'c2']],
	])('in the order and number asked for: %s', async (_, options, expected) => {
		const { outputs } = await run('getHistory', [both], listWith([], history), { options });
		expect(ids(outputs[0])).toEqual(expected);
	});

	test('people without a history are told about, and give no items', async () => {
		const tables = listWith([], history);
		const one = await run('getHistory', [{ phone: '+34600333444' }], tables);
		expect(one.outputs[0] ?? []).toEqual([]);
		expect(one.hints).toEqual(['Nothing is on record about this contact']);
		const some = await run('getHistory', [{ phone: '+34600333444' }, { phone: '+34600111222' }], tables);
		expect(some.outputs[0].map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }]);
		expect(some.hints).toEqual(['Nothing is on record about 1 of 2 contacts']);
	});

	test('many items cost one read of the list and one of the history; the same person twice gets the history twice', async () => {
		const tables = listWith([], history);
		await run('getHistory', [both], tables);
		const { outputs, innerRuns } = await run('getHistory', [both, { phone: '+34600111222' }, both], tables);
		expect(ids(outputs[0])).toEqual(['c0', 'c1', 'c2', 'other', 'c0', 'c1', 'c2']);
		expect(innerRuns.length).toBeLessThanOrEqual(3);
	});

	test('two people on one item are not mixed', async () => {
		const { error } = await run(
			'getHistory',
			[{ phone: ANA, mobile: '+34600111222' }],
			listWith([], history),
		);
		expect(error?.description).toContain('[contact_ambiguous]');
	});

	test('on an incoming message it is about the sender', async () => {
		const item = { to: '+34600111222', mobile: '+34600111222', consent: { phone: ANA, bsuid: ANA_ID } };
		const { outputs } = await run('getHistory', [item], listWith([], history));
		expect(ids(outputs[0])).toEqual(['c0', 'c1', 'c2']);
	});

	test.each([
		'',
		'not json',
		'[1]',
		'{"evidence":{"confidence":"high","rule":{"a":1}},"__proto__":{"evidence":{"note":"x"}}}',
		'{"scope":"marketing","occurredAt":7,"evidence":[1]}',
	])('an event that was edited by hand does no harm: %s', async (event) => {
		const tables = listWith([], [row(ANA)]);
		tables.edit(EVENTS, 1, { event });
		const { outputs, error } = await run('getHistory', [{ phone: ANA }], tables);
		expect(error).toBeUndefined();
		const { rule, confidence, note } = outputs[0][0].json;
		expect([typeof rule, typeof confidence]).not.toContain('object');
		expect(note).not.toBe('x');
	});
});

describe('Unsubscribe List: Get Evidence', () => {
	const stop = row(ANA, { change_id: 'c1', words: '<script>alert(1)</script> & "Baja"', bsuid: ANA_ID });
	const confirmed = row(ANA, {
		change_id: 'confirmation:c1',
		action: 'confirmation',
		recorded_at: '2026-03-01T10:06:00.000Z',
	});
	const tables = () =>
		listWith([stop, row(ANA, { change_id: '', category: 'marketing', channel: 'all' })], [stop, confirmed]);

	const htmlOf = ({ binary }: INodeExecutionData) =>
		Buffer.from(binary?.data.data ?? '', 'base64').toString('utf8');

	test('everything on record, as data and as a page in a file', async () => {
		const { outputs, error } = await run('getEvidence', [{ case: 12, phone: ANA }], tables());
		expect(error).toBeUndefined();
		const [item] = outputs[0];
		expect(item.json.case).toBe(12);
		const evidence = evidenceOf(item);
		expect(evidence).toMatchObject({
			contact: ANA,
			identities: [ANA, `bsuid:${ANA_ID}`],
			list: LIST,
			now: { isOptedOut: true, marketing: { reason: 'exclude:all' } },
		});
		expect(evidence.events).toEqual([
			expect.objectContaining({
				changeId: 'c1',
				confirmedAfterSeconds: 360,
				confirmedWithinFiveMinutes: false,
			}),
			expect.objectContaining({ changeId: 'row:2', onlyInList: true }),
		]);
		expect(item.binary?.data).toMatchObject({
			fileName: 'evidence.html',
			mimeType: 'text/html',
			fileExtension: 'html',
		});
		const page = htmlOf(item);
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Baja&quot;');
		expect(page).toContain('later than 5 minutes');
		expect(page).toContain('Found in the list only');
	});

	test('the page in a field, or none, and other files of the item stay', async () => {
		const item = { json: { phone: ANA }, binary: { photo: { data: 'eA==', mimeType: 'image/png' } } };
		const inField = await run('getEvidence', [item], tables(), { page: 'field' });
		expect(inField.outputs[0][0].json.html).toMatch(/^<!doctype html>/);
		expect(Object.keys(inField.outputs[0][0].binary ?? {})).toEqual(['photo']);
		const none = await run('getEvidence', [{ phone: ANA }], tables(), { page: 'none' });
		expect(none.outputs[0][0].json.html).toBeUndefined();
		expect(none.outputs[0][0].binary).toBeUndefined();
		const file = await run('getEvidence', [item], tables());
		expect(Object.keys(file.outputs[0][0].binary ?? {}).sort()).toEqual(['data', 'photo']);
	});

	test('somebody asked for by user ID alone is found under the number that the list names with it', async () => {
		const history = [stop, row(ANA, { change_id: 'c0', occurred_at: '2026-01-01T00:00:00.000Z' })];
		const { outputs } = await run('getEvidence', [{ userId: ANA_ID }], listWith([stop], history));
		expect(evidenceOf(outputs[0][0]).events.map(({ changeId }) => changeId)).toEqual(['c0', 'c1']);
	});

	test('a person nobody has heard of gets a page that says so', async () => {
		const { outputs } = await run('getEvidence', [{ phone: '+34600333444' }], tables());
		expect(evidenceOf(outputs[0][0])).toMatchObject({ events: [], now: { isOptedOut: false } });
		expect(htmlOf(outputs[0][0])).toContain('Nothing is on record about this person');
	});

	test('many items cost one read of the list and one of the history, and nobody’s words reach another’s file', async () => {
		const rows = Array.from({ length: 30 }, (_, index) =>
			row(`+3460011${1000 + index}`, { words: `secret ${index}.` }),
		);
		const list = listWith(rows);
		await run('getEvidence', [{ phone: ANA }], list);
		const { outputs, innerRuns } = await run(
			'getEvidence',
			rows.map(({ contact }) => ({ phone: contact })),
			list,
		);
		expect(innerRuns.length).toBeLessThanOrEqual(5);
		outputs[0].forEach((item, index) => {
			expect(htmlOf(item).match(/secret \d+\./g)).toEqual([`secret ${index}.`]);
			expect(item.pairedItem).toEqual({ item: index });
		});
	});

	test('two people on one item are not mixed', async () => {
		const { error } = await run('getEvidence', [{ phone: ANA, mobile: '+34600111222' }], tables());
		expect(error?.description).toContain('[contact_ambiguous]');
	});
});

describe('Unsubscribe List: Pause', () => {
	const pause = async (
		items: IDataObject[],
		tables: DataTables,
		parameters: IDataObject = {},
		setting: Partial<Setting> = {},
	) =>
		await run(
			'pause',
			items,
			tables,
			{ covers: 'all', topic: '', ends: 'days', days: 30, ...parameters },
			setting,
		);

	const YEAR = new Date().getUTCFullYear() + 2;
	const DAY = 24 * 60 * 60 * 1000;

	test('for some days, with scope and evidence', async () => {
		const tables = new DataTables();
		const before = Date.now();
		const { outputs, error } = await pause([{ phone: ANA, name: 'a' }], tables, {
			covers: 'marketing',
			options: { reason: 'on holiday', actor: 'support desk' },
		});
		expect(error).toBeUndefined();
		const [listed] = flatRowsOf(tables, LIST);
		expect(listed).toMatchObject({
			contact: ANA,
			action: 'pause',
			category: 'marketing',
			channel: 'whatsapp',
			source: 'manual',
			reason: 'on holiday',
			actor: 'support desk',
		});
		const lasts = Date.parse(String(listed.until)) - before;
		expect(lasts).toBeGreaterThanOrEqual(30 * DAY);
		expect(lasts).toBeLessThan(30 * DAY + 60_000);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(1);
		expect(outputs[0][0].json).toMatchObject({
			name: 'a',
			consent: { recorded: { action: 'pause', isNew: true } },
		});
	});

	test.each<[string, IDataObject, string]>([
		['a moment', { until: `${YEAR}-01-31T10:00:00.000Z` }, `${YEAR}-01-31T10:00:00.000Z`],
		['with an offset', { until: `${YEAR}-01-31T10:00:00+02:00` }, `${YEAR}-01-31T08:00:00.000Z`],
		[
			'a date is that whole day where the workflow is',
			{ until: `${YEAR}-01-31` },
			`${YEAR}-02-01T04:59:59.999Z`,
		],
		['as the date picker writes it', { until: `${YEAR}-01-31 10:00:00` }, `${YEAR}-01-31T15:00:00.000Z`],
	])('until a date: %s', async (_, parameters, until) => {
		const tables = new DataTables();
		// n8n's own default time zone.
		const { error } = await pause([{ phone: ANA }], tables, { ends: 'date', ...parameters });
		expect(error).toBeUndefined();
		expect(flatRowsOf(tables, LIST)[0].until).toBe(until);
	});

	test.each<[string, IDataObject]>([
		['no days', { days: 0 }],
		['days backwards', { days: -3 }],
		['half a day', { days: 0.5 }],
		['no number', { days: 'soon' }],
		['nothing', { days: '' }],
		['more than anybody means', { days: 1e9 }],
		['a date that is over', { ends: 'date', until: '2001-01-01' }],
		['no date', { ends: 'date', until: '={{ "" }}' }],
		['garbage', { ends: 'date', until: 'tomorrow' }],
		['a day that does not exist', { ends: 'date', until: `${YEAR}-02-30` }],
		['a date too far away', { ends: 'date', until: '9999-01-01' }],
	])('refuses %s and records nothing', async (_, parameters) => {
		const tables = new DataTables();
		const { error } = await pause([{ phone: ANA }], tables, parameters);
		expect(error?.description).toContain('[pause_invalid]');
		expect(flatRowsOf(tables, LIST)).toEqual([]);
		const { outputs } = await pause([{ phone: ANA }], tables, parameters, {
			onError: 'continueRegularOutput',
		});
		expect(outputs[0][0].json).toMatchObject({ phone: ANA, errorCode: 'pause_invalid' });
	});

	test('each item can have its own end', async () => {
		const tables = new DataTables();
		const items = [
			{ phone: ANA, back: `${YEAR}-01-01T00:00:00.000Z` },
			{ phone: '+34600111222', back: '2001-01-01T00:00:00.000Z' },
			{ phone: '+34600333444', back: `${YEAR}-03-01T00:00:00.000Z` },
		];
		const { outputs } = await pause(
			items,
			tables,
			{ ends: 'date', until: '={{ $json.back }}' },
			{ onError: 'continueRegularOutput' },
		);
		expect(flatRowsOf(tables, LIST).map(({ contact, until }) => [contact, until])).toEqual([
			[ANA, `${YEAR}-01-01T00:00:00.000Z`],
			['+34600333444', `${YEAR}-03-01T00:00:00.000Z`],
		]);
		expect(outputs[0].map(({ json }) => json.errorCode)).toEqual([undefined, undefined, 'pause_invalid']);
	});

	test('a topic, and the topic without a name', async () => {
		const tables = new DataTables();
		await pause([{ phone: ANA }], tables, { covers: 'topic', topic: ' Offers ' });
		expect(flatRowsOf(tables, LIST)[0].category).toBe('topic:offers');
		const { error } = await pause([{ phone: ANA }], tables, { covers: 'topic', topic: ' ' });
		expect(error?.description).toContain('[topic_missing]');
	});

	test('holds messages back while it lasts, and never lifts or shortens a stop', async () => {
		const tables = new DataTables();
		await pause([{ phone: ANA }], tables);
		const paused = await run('check', [{ phone: ANA }], tables);
		expect(checked(paused.outputs[0][0]).marketing.reason).toBe('exclude:paused');

		const add = { list: LIST, covers: 'all', topic: '', phoneField: '', options: {} };
		await runNode(new AddToUnsubscribeList(), add, [{ phone: ANA }], { tables, workflowId });
		await pause([{ phone: ANA }], tables, { days: 1 });
		expect(flatRowsOf(tables, LIST).map(({ action }) => action)).toContain('opt_out');
		const stopped = await run('check', [{ phone: ANA }], tables);
		expect(checked(stopped.outputs[0][0]).marketing.reason).toBe('exclude:all');
	});

	test('many at once', async () => {
		const tables = new DataTables();
		const items = Array.from({ length: 60 }, (_, index) => ({ phone: `+3460011${1000 + index}` }));
		await pause([{ phone: ANA }], tables);
		const { outputs, innerRuns } = await pause(items, tables);
		expect(outputs[0]).toHaveLength(60);
		expect(flatRowsOf(tables, LIST)).toHaveLength(61);
		// What has changed, a count, and one write for each table.
		expect(innerRuns.length).toBeLessThanOrEqual(5);
	});
});
