import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { erasedContact } from '../../core/erasure';
import { AddToUnsubscribeList } from '../../nodes/AddToUnsubscribeList/AddToUnsubscribeList.node';
import { ExcludeOptedOutContacts } from '../../nodes/ExcludeOptedOutContacts/ExcludeOptedOutContacts.node';
import { SendConfirmation } from '../../nodes/SendConfirmation/SendConfirmation.node';
import { testSecret } from '../../nodes/shared/secret';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import { DataTables } from '../harness/data-tables';
import { createHistory, createList, flatRowsOf } from '../harness/flat-rows';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';
import { currentOf, FIRST, ROTATED } from '../harness/secrets';

const LIST = 'whatsapp_unsubscribe_list';
const EVENTS = `${LIST}_events`;
const ANA = '+34611998877';
const ANA_ID = 'ES.8842107733';
const ANA_WORDS = 'Baja, soy Ana Núñez 🐴';
const BEN = '+34600111222';
const WITH = { secret: FIRST };

let count = 0;
let workflowId = '';
// A workflow of its own for each test, as tables are remembered by workflow.
beforeEach(() => (workflowId = `erase ${++count}`));

type Items = Array<IDataObject | INodeExecutionData>;

const manage = async (
	resource: string,
	operation: string,
	items: Items,
	tables: DataTables,
	parameters: IDataObject = {},
	setting: Partial<Setting> = WITH,
) =>
	await runNode(
		new UnsubscribeList(),
		{ resource, operation, list: LIST, phoneField: '', options: {}, ...parameters },
		items,
		{ tables, workflowId, ...setting },
	);

const erase = async (
	items: Items,
	tables: DataTables,
	parameters?: IDataObject,
	setting?: Partial<Setting>,
) => await manage('contact', 'erase', items, tables, parameters, setting);

const add = async (items: Items, tables: DataTables, setting: Partial<Setting> = WITH) =>
	await runNode(
		new AddToUnsubscribeList(),
		{ covers: 'all', topic: '', phoneField: '', list: LIST, options: {} },
		items,
		{ tables, workflowId, ...setting },
	);

const exclude = async (items: Items, tables: DataTables, setting: Partial<Setting> = WITH) =>
	await runNode(
		new ExcludeOptedOutContacts(),
		{ phoneField: '', category: 'marketing', topic: '', list: LIST, options: {} },
		items,
		{ tables, workflowId, ...setting },
	);

const reasons = ({ outputs }: { outputs: INodeExecutionData[][] }) =>
	outputs[1].map(({ json }) => (json.exclusion as IDataObject).reason);

const row = (contact: string, more: IDataObject = {}): IDataObject => ({
	contact,
	action: 'opt_out',
	category: 'all',
	channel: 'whatsapp',
	sender: 'all',
	occurred_at: '2026-03-01T10:00:00.000Z',
	recorded_at: '2026-03-01T10:00:01.000Z',
	source: 'keyword',
	words: contact === BEN ? 'Stop' : ANA_WORDS,
	phone: contact.startsWith('+') ? contact : '',
	change_id: `opt_out:meta:${contact}`,
	...more,
});

const confirmation = (changeId: string, contact: string): IDataObject => ({
	change_id: `confirmation:${changeId}`,
	contact,
	action: 'confirmation',
	occurred_at: '2026-03-01T10:00:02.000Z',
	recorded_at: '2026-03-01T10:00:02.000Z',
});

function listWith(rows: IDataObject[], history: IDataObject[] = rows): DataTables {
	const tables = new DataTables();
	createList(tables, LIST, rows);
	createHistory(tables, EVENTS, history);
	return tables;
}

/** Ana, who said stop by number and user ID, and Ben. */
const anaAndBen = () => {
	const rows = [row(ANA, { bsuid: ANA_ID }), row(BEN)];
	return listWith(rows, [
		row(ANA, { change_id: 'opt_in:meta:before', action: 'opt_in', occurred_at: '2026-01-01T10:00:00.000Z' }),
		...rows,
		confirmation(`opt_out:meta:${ANA}`, ANA),
		confirmation(`opt_out:meta:${BEN}`, BEN),
	]);
};

/** Everything that both tables hold. */
const contents = (tables: DataTables) =>
	JSON.stringify([flatRowsOf(tables, LIST), flatRowsOf(tables, EVENTS)]);
const PERSONAL = /611.?998.?877|8842107733|Núñez|opt_out:meta:\+34611998877/;

describe('Erase', () => {
	test('removes everything about the person, and only about them', async () => {
		const tables = anaAndBen();
		const { outputs, hints, error } = await erase([{ phone: '0034 611 998 877', order: 7 }], tables, {
			options: { actor: 'DPO', reason: 'request of 3 March' },
		});
		expect(error).toBeUndefined();
		const hashes = [ANA, `bsuid:${ANA_ID}`].map((key) => erasedContact(key, currentOf(FIRST)));
		expect(outputs[0]).toEqual([
			{
				json: {
					erasure: {
						contacts: hashes,
						entriesRemoved: 1,
						eventsRemoved: 3,
						wasErasedBefore: false,
						isBlocked: true,
						requestedBy: 'DPO',
						reason: 'request of 3 March',
						erasedAt: expect.any(String),
					},
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(contents(tables)).not.toMatch(PERSONAL);
		for (const table of [LIST, EVENTS]) {
			const left = flatRowsOf(tables, table).filter(({ action }) => action === 'erase');
			expect(left.map(({ contact }) => contact).sort()).toEqual([...hashes].sort());
			for (const one of left) expect(one).toEqual(expect.not.objectContaining({ words: expect.anything(), phone: expect.anything(), bsuid: expect.anything(), evidence: expect.anything() }));
		}
		expect(flatRowsOf(tables, LIST).filter(({ contact }) => contact === BEN)).toHaveLength(1);
		expect(flatRowsOf(tables, EVENTS).filter(({ contact }) => contact === BEN)).toHaveLength(2);
		expect(hints.join(' ')).toContain('1 person erased: 1 row of the list and 3 rows of its history removed');
		expect(hints.join(' ')).toContain('saved executions');
		expect(JSON.stringify([outputs, hints])).not.toMatch(PERSONAL);
	}); // prettier-ignore

	test.each<[string, IDataObject]>([
		['by the number', { phone: ANA }],
		['by the user ID', { user_id: ANA_ID }],
		['by both', { phone: ANA, user_id: ANA_ID }],
	])('%s, and both stay blocked', async (_, item) => {
		const tables = anaAndBen();
		await erase([item], tables);
		expect(contents(tables)).not.toMatch(PERSONAL);
		const split = await exclude([{ phone: ANA }, { phone: ANA_ID }, { phone: BEN }, { phone: '+34600333444' }], tables);
		expect(reasons(split)).toEqual(['exclude:erased', 'exclude:erased', 'exclude:all']);
		expect(split.outputs[0].map(({ json }) => json.phone)).toEqual(['+34600333444']);
	}); // prettier-ignore

	test('of somebody who is not on the list blocks them all the same', async () => {
		const tables = listWith([row(BEN)]);
		const { outputs } = await erase([{ phone: ANA }], tables);
		expect(outputs[0][0].json.erasure).toMatchObject({
			entriesRemoved: 0,
			eventsRemoved: 0,
			isBlocked: true,
		});
		expect(reasons(await exclude([{ phone: ANA }], tables))).toEqual(['exclude:erased']);
	});

	test('twice changes nothing the second time', async () => {
		const tables = anaAndBen();
		await erase([{ phone: ANA, user_id: ANA_ID }], tables);
		const before = contents(tables);
		const { outputs } = await erase([{ phone: ANA, user_id: ANA_ID }], tables);
		expect(outputs[0][0].json.erasure).toMatchObject({ wasErasedBefore: true, entriesRemoved: 0, eventsRemoved: 0 });
		expect(contents(tables)).toBe(before);
	}); // prettier-ignore

	test.each(['the list', 'the history', 'nothing yet'])(
		'that was interrupted when %s was deleted blocks already, and is finished by the next one',
		async (where) => {
			const tables = anaAndBen();
			let left = where === 'nothing yet' ? 0 : where === 'the history' ? 1 : 2;
			const stop = { operation: 'deleteRows', message: 'stopped' };
			Object.defineProperty(tables, 'failure', {
				get: () => (tables.calls.at(-1) === 'deleteRows' && left-- <= 0 ? stop : undefined),
			});
			const { error } = await erase([{ phone: ANA }], tables);
			expect(error === undefined).toBe(where === 'the list');
			left = Number.POSITIVE_INFINITY;
			expect(reasons(await exclude([{ phone: ANA }, { phone: ANA_ID }], tables))).toHaveLength(2);
			await erase([{ phone: ANA }], tables);
			expect(contents(tables)).not.toMatch(PERSONAL);
			expect(reasons(await exclude([{ phone: ANA }, { phone: ANA_ID }], tables))).toEqual([
				'exclude:erased',
				'exclude:erased',
			]);
		},
	);

	test('finds rows that people typed, in whatever spelling', async () => {
		const tables = listWith([
			{ phone: '+34 611-998-877' },
			{ contact: '0034 611 998 877', phone: '' },
			{ phone: '611 998 877' },
			{ phone: 'whatsapp:+34611998877', action: 'paused' },
		]);
		const { outputs } = await erase([{ phone: ANA }], tables, { options: { defaultCountry: 'ES' } });
		expect(outputs[0][0].json.erasure).toMatchObject({ entriesRemoved: 4 });
		expect(flatRowsOf(tables, LIST).map(({ action }) => action)).toEqual(['erase']);
	});

	test('tells about rows that may be the person’s and cannot be read', async () => {
		const tables = listWith([{ phone: '611 998 877' }, { phone: '600 111 222' }]);
		const { hints } = await erase([{ phone: ANA }], tables);
		expect(hints.join(' ')).toContain('(row 1)');
		expect(hints.join(' ')).not.toMatch(/\d{6}/);
	});

	test('a number in another spelling of its country is the same person', async () => {
		const tables = listWith([row('+525512345678', { phone: '+5215512345678' })]);
		await erase([{ phone: '+52 55 1234 5678' }], tables);
		expect(contents(tables)).not.toContain('12345678');
		expect(reasons(await exclude([{ phone: '+52 1 55 1234 5678' }], tables))).toEqual(['exclude:erased']);
	});

	test.each<[string, IDataObject, IDataObject, Partial<Setting>, string]>([
		['no secret', { phone: ANA }, {}, {}, 'secret_missing'],
		['a secret that is too short', { phone: ANA }, {}, { secret: { ...FIRST, secret: 'short' } }, 'secret_too_short'],
		['a key ID with a space', { phone: ANA }, {}, { secret: { ...FIRST, keyId: 'my key' } }, 'key_id_invalid'],
		['two people on one item', { phone: ANA, mobile: BEN }, {}, WITH, 'contact_ambiguous'],
		['two user IDs on one item', { user_id: ANA_ID, bsuid: 'ES.1' }, {}, WITH, 'contact_ambiguous'],
		['nobody on the item', { name: 'Ana' }, {}, WITH, 'contact_missing'],
		['half a number', { phone: '600 99' }, {}, WITH, 'contact_unreadable'],
		['a reason that names the number', { phone: ANA }, { options: { reason: 'called from 611 998 877' } }, WITH, 'reason_names_contact'],
		['a requester that is the user ID', { phone: ANA }, { options: { actor: ANA_ID } }, WITH, 'reason_names_contact'],
	])('with %s erases nobody', async (_, item, parameters, setting, code) => {
		const tables = anaAndBen();
		const before = contents(tables);
		const { error } = await erase([item], tables, parameters, setting);
		expect(error?.description).toContain(`[${code}]`);
		expect(`${error?.message} ${error?.description}`).not.toMatch(PERSONAL);
		expect(contents(tables)).toBe(before);
	}); // prettier-ignore

	test('one item that names nobody does not keep others from being erased', async () => {
		const tables = anaAndBen();
		const { outputs, error } = await erase([{ phone: '600' }, { phone: ANA }, { phone: BEN }], tables, {}, {
			...WITH,
			onError: 'continueRegularOutput',
		});
		expect(error).toBeUndefined();
		expect(outputs[0].map(({ json }) => json.errorCode ?? (json.erasure as IDataObject).entriesRemoved)).toEqual(['contact_unreadable', 1, 1]);
		expect(flatRowsOf(tables, LIST).map(({ action }) => action)).toEqual(['erase', 'erase', 'erase']);
	}); // prettier-ignore

	test('in a project without the list is an error: it may be somewhere else', async () => {
		const { error } = await erase([{ phone: ANA }], new DataTables());
		expect(error?.description).toContain('[list_missing]');
		const tables = new DataTables();
		await erase([{ phone: ANA }], tables, { options: { ifMissing: 'create' } });
		expect(reasons(await exclude([{ phone: ANA }], tables))).toEqual(['exclude:erased']);
	});
});

describe('a list with erased people', () => {
	const ROTATED_AWAY = { ...ROTATED, earlierSecrets: '' };
	const SAME_NAME = { ...FIRST, secret: 'yet-another-horse-battery-staple-z' };

	test.each<[string, Partial<Setting>, string]>([
		['without the credential', {}, '"2025"'],
		['with another key ID only', { secret: ROTATED_AWAY }, '"2025"'],
		['with another secret of the same key ID', { secret: SAME_NAME }, 'another secret of that name'],
	])('lets nobody through %s', async (_, setting, named) => {
		const tables = anaAndBen();
		await erase([{ phone: ANA }], tables);
		const stopped = await exclude([{ phone: '+34600333444' }], tables, setting);
		expect(stopped.error?.description).toContain('[erased_key_missing]');
		expect(stopped.error?.message).toContain(named);
		const continued = await exclude([{ phone: '+34600333444' }], tables, { ...setting, onError: 'continueRegularOutput' });
		expect(continued.outputs[0] ?? []).toEqual([]);
		expect(reasons(continued)).toEqual(['hold:not_checked']);
		for (const operation of ['check', 'getEvidence', 'getHistory']) {
			const { error } = await manage('contact', operation, [{ phone: ANA }], tables, { page: 'none' }, setting);
			expect(error?.description).toContain('[erased_key_missing]');
		}
		const { error } = await manage('list', 'import', [{ phone: ANA }], tables, { from: 'items', covers: 'all' }, setting);
		expect(error?.description).toContain('[erased_key_missing]');
	}); // prettier-ignore

	test('needs no credential as long as nobody is erased', async () => {
		const { outputs, error } = await exclude([{ phone: ANA }, { phone: '+34600333444' }], anaAndBen(), {});
		expect(error).toBeUndefined();
		expect(outputs.map((output) => output.length)).toEqual([1, 1]);
	});

	test('a row whose key nobody can read stops every check too', async () => {
		const tables = listWith([row('erased:+34611998877:x', { action: 'erase' })]);
		const { error } = await exclude([{ phone: BEN }], tables);
		expect(error?.description).toContain('[erased_key_missing]');
		expect(`${error?.message} ${error?.description}`).not.toMatch(PERSONAL);
	});

	test('knows those of an earlier secret after it was changed, and those of the new one', async () => {
		const tables = anaAndBen();
		await erase([{ phone: ANA }], tables);
		await erase([{ phone: BEN }], tables, {}, { secret: ROTATED });
		const split = await exclude([{ phone: ANA }, { phone: BEN }, { phone: '+34600333444' }], tables, { secret: ROTATED });
		expect(reasons(split)).toEqual(['exclude:erased', 'exclude:erased']);
		expect(split.outputs[0]).toHaveLength(1);

		// Erased again, under the new secret, whoever is asked for needs the old one no longer.
		await erase([{ phone: ANA }], tables, {}, { secret: ROTATED });
		const current = erasedContact(ANA, currentOf(ROTATED));
		expect(flatRowsOf(tables, LIST).some(({ contact }) => contact === current)).toBe(true);
	}); // prettier-ignore

	test('Check, Get History and Get Evidence say that the person was erased', async () => {
		const tables = anaAndBen();
		await erase([{ phone: ANA }], tables, { options: { reason: 'art. 17' } });
		const checked = await manage('contact', 'check', [{ phone: ANA }], tables);
		expect(checked.outputs[0][0].json.check).toMatchObject({
			isOptedOut: true,
			marketing: { reason: 'exclude:erased' },
			utility: { reason: 'exclude:erased' },
			scopes: [{ state: 'erased' }],
		});
		const history = await manage('contact', 'getHistory', [{ phone: ANA }], tables);
		expect(history.outputs[0].map(({ json }) => [json.action, json.contact, json.reason])).toEqual([
			['erase', ANA, 'art. 17'],
		]);
		const evidence = await manage('contact', 'getEvidence', [{ phone: ANA }], tables, { page: 'none' });
		const { events } = evidence.outputs[0][0].json.evidence as { events: IDataObject[] };
		expect(events.map(({ action, onlyInList }) => [action, onlyInList])).toEqual([['erase', undefined]]);
	});
});

describe('an erased person', () => {
	const message = (intent: string, at: string, words: string, more: IDataObject = {}): IDataObject => ({
		consent: {
			intent,
			source: 'keyword',
			provider: 'meta',
			eventId: `wamid.${at}.34611998877`,
			words,
			phone: ANA,
			occurredAt: at,
			...more,
		},
	});
	const soon = () => new Date().toISOString();

	async function erased(): Promise<DataTables> {
		const tables = anaAndBen();
		await erase([{ phone: ANA, user_id: ANA_ID }], tables);
		return tables;
	}

	const back = async (items: Items, tables: DataTables, setting: Partial<Setting> = WITH) =>
		await manage('contact', 'resubscribe', items, tables, {}, setting);

	test('who says stop once more stays blocked, and nothing of them is written', async () => {
		const tables = await erased();
		const stop = message('opt_out', soon(), ANA_WORDS);
		const { outputs, hints } = await add([stop, { phone: BEN }], tables);
		expect((outputs[0][0].json.consent as IDataObject).recorded).toMatchObject({
			isErased: true,
			action: 'erase',
			wasOptedOut: true,
		});
		expect((outputs[0][1].json.consent as IDataObject).recorded).toMatchObject({ action: 'opt_out' });
		expect(hints.join(' ')).toContain('1 of 2 contacts were erased before and stay blocked');
		expect(contents(tables)).not.toMatch(PERSONAL);
		const history = flatRowsOf(tables, EVENTS).length;
		await add([stop], tables);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(history);

		// Nor does a confirmation write their number down.
		const sent = await runNode(
			new SendConfirmation(),
			{ message: 'auto', language: 'auto', business: '', text: '', list: LIST, options: {} },
			outputs[0].slice(0, 1),
			{ tables, workflowId, credentials: { accessToken: 'x', phoneNumberId: '1', baseUrl: 'http://127.0.0.1:9', apiVersion: 'v25.0' } },
		);
		expect((sent.outputs[0][0].json.confirmation as IDataObject).sent).toBe(false);
		expect(contents(tables)).not.toMatch(PERSONAL);
	}); // prettier-ignore

	test.each<[string, Partial<Setting>]>([
		['without the credential', {}],
		['with a credential that cannot be used', { secret: { ...FIRST, secret: 'short' } }],
	])('who says stop is recorded also %s: no stop may be lost', async (_, setting) => {
		const tables = await erased();
		const { error } = await add([message('opt_out', soon(), 'stop')], tables, setting);
		expect(error).toBeUndefined();
		expect(flatRowsOf(tables, LIST).filter(({ contact, action }) => contact === ANA && action === 'opt_out')).toHaveLength(1);
	}); // prettier-ignore

	test('comes back by their own START, can stop again, and can be erased again', async () => {
		const tables = await erased();
		const { outputs } = await back([message('opt_in', soon(), 'START', { bsuid: ANA_ID })], tables);
		expect((outputs[0][0].json.consent as IDataObject).recorded).toMatchObject({ action: 'opt_in', isNew: true });
		expect((outputs[0][0].json.consent as IDataObject).recorded).not.toHaveProperty('isErased');
		const contacts = [{ phone: ANA }, { phone: ANA_ID }, { phone: ANA, user_id: ANA_ID }];
		const free = await exclude(contacts.slice(0, 2), tables);
		expect(free.outputs[0]).toHaveLength(2);
		const checked = await manage('contact', 'check', [{ phone: ANA }], tables);
		expect(checked.outputs[0][0].json.check).toMatchObject({ isOptedOut: false, scopes: [{ state: 'opted_in' }] });

		const stopped = await add([message('opt_out', soon(), 'stop')], tables);
		expect((stopped.outputs[0][0].json.consent as IDataObject).recorded).toMatchObject({ action: 'opt_out', isNew: true });
		expect(reasons(await exclude([contacts[0]], tables))).toEqual(['exclude:all']);

		await erase([{ phone: ANA }], tables);
		expect(contents(tables)).not.toMatch(PERSONAL);
		expect(reasons(await exclude(contacts, tables))).toEqual(Array(3).fill('exclude:erased'));
	}); // prettier-ignore

	test.each<[string, IDataObject]>([
		['delivered again from before the erasure', message('opt_in', '2026-01-01T10:00:00.000Z', 'START')],
		['to marketing only', message('opt_in', '2099-01-01T00:00:00.000Z', 'START', { scope: { category: 'marketing' } })],
	])('an opt-in %s lifts nothing and writes nothing', async (_, item) => {
		const tables = await erased();
		const { outputs } = await back([item], tables);
		expect((outputs[0][0].json.consent as IDataObject).recorded).toMatchObject({ isErased: true, isNew: false });
		expect(contents(tables)).not.toMatch(PERSONAL);
		expect(reasons(await exclude([{ phone: ANA }], tables))).toEqual(['exclude:erased']);
	}); // prettier-ignore

	test('a START cannot outrun a STOP that was sent after it', async () => {
		const tables = await erased();
		for (const entry of tables.rowsOf(LIST)) entry.occurred_at = '2026-04-01T10:00:00.000Z';
		// The stop is worked on first, by another worker.
		await add([message('opt_out', '2026-05-01T10:00:01.000Z', 'stop')], tables);
		await back([message('opt_in', '2026-05-01T10:00:00.000Z', 'START')], tables);
		expect(reasons(await exclude([{ phone: ANA }], tables))).toEqual(['exclude:erased']);
		await back([message('opt_in', '2026-05-01T10:00:02.000Z', 'START')], tables);
		expect((await exclude([{ phone: ANA }], tables)).outputs[0]).toHaveLength(1);
	});

	test('is “already there” for an import, and a pause writes nothing of them either', async () => {
		const tables = await erased();
		const before = contents(tables);
		const rows = [{ phone: ANA, date: '2026-03-01' }, { phone: ANA, user_id: ANA_ID }, { phone: '+34600333444' }];
		const imported = await manage('list', 'import', rows, tables, { from: 'items', covers: 'all' });
		expect(imported.outputs[0][0].json).toMatchObject({ read: 3, added: 1, alreadyThere: 2, rejected: 0 });
		expect(contents(tables)).not.toMatch(PERSONAL);
		expect(contents(tables).length).toBeGreaterThan(before.length);
		const paused = await manage('contact', 'pause', [{ phone: ANA }], tables, { covers: 'all', topic: '', ends: 'days', days: 3 });
		expect((paused.outputs[0][0].json.consent as IDataObject).recorded).toMatchObject({ isErased: true });
		expect(contents(tables)).not.toMatch(PERSONAL);
	}); // prettier-ignore

	test('whose user ID only an import knows is blocked under it too', async () => {
		const tables = listWith([row(BEN)]);
		await erase([{ phone: ANA }], tables);
		const rows = [{ phone: ANA, user_id: ANA_ID }];
		await manage('list', 'import', rows, tables, { from: 'items', covers: 'all' });
		expect(contents(tables)).not.toMatch(PERSONAL);
		expect(reasons(await exclude([{ phone: ANA_ID }], tables))).toEqual(['exclude:erased']);
		const again = await manage('list', 'import', rows, tables, { from: 'items', covers: 'all' });
		expect(again.outputs[0][0].json).toMatchObject({ added: 0, alreadyThere: 1 });
	});
});

describe('the credential’s test', () => {
	const tried = async (data: IDataObject) =>
		await testSecret({ id: '1', name: 'x', type: 'x', data: data as never });

	test('tells what is wrong, without the secret', async () => {
		expect(await tried(ROTATED)).toMatchObject({
			status: 'OK',
			message: expect.stringContaining('1 earlier one'),
		});
		const bad = await tried({ ...ROTATED, secret: 'hunter2-hunter2' });
		expect(bad).toMatchObject({ status: 'Error', message: expect.stringContaining('32') });
		expect(bad.message).not.toContain('hunter2');
		expect(await testSecret({ id: '1', name: 'x', type: 'x' })).toMatchObject({ status: 'Error' });
	});
});
