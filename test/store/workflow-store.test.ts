import { ChainCheck } from '../../core/chain';
import { decide } from '../../core/consent';
import type { ConsentChange } from '../../core/consent';
import type { StoreErrorCode } from '../../store';
import { StoreError, WorkflowStore } from '../../store';
import { MemoryStoreWorkflow } from '../harness/store-workflow';

const LIST = 'list';
const STRICT = { ifMissing: 'fail' } as const;
const NOW = '2026-03-01T10:00:00.000Z';

let workflow: MemoryStoreWorkflow;
let store: WorkflowStore;
let workflows = 0;
beforeEach(() => {
	workflow = new MemoryStoreWorkflow();
	store = new WorkflowStore(workflow.ask, LIST, `workflow ${++workflows}`);
});

const stop = (contact: string, more: Partial<ConsentChange> = {}): ConsentChange => ({
	id: `opt_out:${contact}`,
	contact,
	action: 'opt_out',
	scope: { channel: 'all', category: 'all', sender: 'all' },
	source: 'keyword',
	occurredAt: NOW,
	recordedAt: NOW,
	...more,
});

const start = (contact: string, occurredAt: string): ConsentChange =>
	stop(contact, { id: `opt_in:${contact}`, action: 'opt_in', occurredAt, recordedAt: occurredAt });

const isStopped = async (key: string) =>
	decide([...(await store.lookUp([key], STRICT)).naming(key)], { category: 'marketing' }).outcome ===
	'exclude';

async function codeOf(work: Promise<unknown>): Promise<StoreErrorCode | undefined> {
	return await work.then(
		() => undefined,
		(error: unknown) => {
			expect(error).toBeInstanceOf(StoreError);
			return (error as StoreError).code;
		},
	);
}

describe('what is recorded', () => {
	test('is found, each once, in the order of the changes', async () => {
		const changes = [stop('+34600999888'), stop('+34600999889'), stop('+34600999888')];
		const recorded = await store.record(changes);
		expect(recorded.map(({ change, isNew }) => [change.contact, isNew])).toEqual([
			['+34600999888', true],
			['+34600999889', true],
			['+34600999888', false],
		]);
		expect(await isStopped('+34600999888')).toBe(true);
		expect(await isStopped('+34600999880')).toBe(false);
		expect(workflow.eventsOf(LIST)).toHaveLength(2);
	});

	test('is not new when it is delivered again, and says nothing of before', async () => {
		await store.record([stop('+34600999888')]);
		const [again] = await store.record([stop('+34600999888', { recordedAt: '2026-03-05T10:00:00.000Z' })]);
		expect(again).toMatchObject({ isNew: false, before: [] });
		expect(workflow.entriesOf(LIST)).toHaveLength(1);
		expect(await isStopped('+34600999888')).toBe(true);
	});

	test('that is delivered again removes nothing in the name of a row that somebody has deleted', async () => {
		const later = stop('+34600999888', { id: 'opt_out:2', occurredAt: '2026-03-02T10:00:00.000Z' });
		await store.record([later]);
		workflow.lists.get(LIST)!.entries = [];
		await store.record([stop('+34600999888')]);
		await store.record([later]);
		expect(await isStopped('+34600999888')).toBe(true);
	});

	test('says what the list said before, and leaves no outweighed row', async () => {
		await store.record([stop('+34600999888')]);
		const later = stop('+34600999888', { id: 'opt_out:2', occurredAt: '2026-03-02T10:00:00.000Z' });
		const [{ before }] = await store.record([later]);
		expect(before.map(({ id }) => id)).toEqual(['opt_out:+34600999888']);
		expect(workflow.entriesOf(LIST).map((row) => row.change_id)).toEqual(['opt_out:2']);
		expect((await store.history()).changes).toHaveLength(2);
	});

	test('a return lifts the stop, and an earlier one does not', async () => {
		await store.record([stop('+34600999888'), stop('+34600999889')]);
		await store.record([
			start('+34600999888', '2026-03-02T10:00:00.000Z'),
			start('+34600999889', '2026-02-01T10:00:00.000Z'),
		]);
		expect(await isStopped('+34600999888')).toBe(false);
		expect(await isStopped('+34600999889')).toBe(true);
	});

	test('what is no Unicode text does not keep a stop from being recorded', async () => {
		const words = 'stop\0 \ud83d \udc4d 👍';
		await store.record([stop('+34600999888', { id: 'opt_out:\0', evidence: { words } })]);
		expect(workflow.eventsOf(LIST)[0].words).toBe('stop\ufffd \ufffd \ufffd 👍');
		const [again] = await store.record([stop('+34600999889', { id: 'opt_out:\0\0' })]);
		expect(again.isNew).toBe(true);
	});

	test('every event is sealed together with the one before, also within a batch and beside a known one', async () => {
		const at = (day: number) =>
			stop('+34600999888', { id: `opt_out:${day}`, occurredAt: `2026-03-0${day}T10:00:00.000Z` });
		await store.record([at(1), at(2), stop('+34600999889')]);
		await store.record([{ ...at(2), recordedAt: '2026-03-05T10:00:00.000Z' }, at(3)]);
		await store.record([at(4), stop('+34600999887', { evidence: { words: 'half \ud83d, nothing \0' } })]);
		const check = new ChainCheck(10);
		const { events } = await store.history();
		for (const event of events) check.addEvent(event);
		expect(check.finish()).toMatchObject({ ok: true, events: 6, sealed: 6, forks: 0, severalBeginnings: 0 });
	});

	test('thousands go in batches, and nothing is asked for nothing', async () => {
		const changes = Array.from({ length: 12_000 }, (_, i) => stop(`+346${String(i).padStart(8, '0')}`));
		const recorded = await store.record(changes);
		expect(recorded.every(({ isNew }) => isNew)).toBe(true);
		expect(workflow.requests.filter(({ request }) => request === 'record')).toHaveLength(3);
		workflow.requests.length = 0;
		await store.record([]);
		await store.claimConfirmations([]);
		await store.releaseConfirmations([]);
		expect(workflow.requests).toEqual([]);
	});
});

describe('whom a look-up finds', () => {
	test.each([
		['typed with spaces', { contact: '+34 600 99 98 88' }, '+34600999888'],
		['typed in the column for phones', { phone: '0034600999888' }, '+34600999888'],
		['in the other Mexican spelling', { contact: '+5215512345678' }, '+525512345678'],
		['in the old Brazilian spelling', { contact: '+551187654321' }, '+5511987654321'],
		['by the other identity of the row', { contact: '+34600999888', bsuid: 'ES.1' }, 'bsuid:ES.1'],
		['by the number of a user ID', { contact: 'bsuid:ES.1', phone: '+34600999888' }, '+34600999888'],
		[
			'by the Mexican number of a user ID',
			{ contact: 'bsuid:MX.1', phone: '+5215512345678' },
			'+525512345678',
		],
	])('a row %s', async (_, row, key) => {
		workflow.insert(LIST, row);
		expect(await isStopped(key)).toBe(true);
	});

	test('a row without a country is there for whoever asks', async () => {
		workflow.insert(LIST, { contact: '600999888' });
		const view = await store.lookUp(['+34600999888'], STRICT);
		expect(view.unreadable).toEqual([{ row: 1, digits: '600999888' }]);
		const spanish = await store.lookUp(['+34600999888'], { ...STRICT, defaultCountry: 'ES' });
		expect(spanish.naming('+34600999888')).toHaveLength(1);
	});

	test('ids of erasure keys, and rows that name nobody, come also when nobody is asked about', async () => {
		workflow.insert(LIST, { contact: 'erased:k1:abc' }, { contact: 'erased:k1:abd' }, { contact: '12' });
		const view = await store.lookUp([], STRICT);
		expect(view.erasedKeyIds).toEqual(['k1']);
		expect(view.unreadable).toHaveLength(1);
	});

	test('a hundred thousand are asked about in a few requests', async () => {
		workflow.insert(LIST, { contact: '+34600099999' });
		const keys = Array.from({ length: 100_000 }, (_, i) => `+346${String(i).padStart(8, '0')}`);
		const view = await store.lookUp(keys, STRICT);
		expect(view.naming('+34600099999')).toHaveLength(1);
		expect(workflow.requests.filter(({ request }) => request === 'lookUp')).toHaveLength(2);
	});
});

describe('a missing list', () => {
	test.each([
		['look-up', () => store.lookUp(['+34600999888'], STRICT)],
		['look-up of nobody', () => store.lookUp([], STRICT)],
		['reading', () => store.read(STRICT)],
		['history', () => store.history()],
		['history of nobody', () => store.history([])],
	])('is not an empty one: %s', async (_, work) => {
		expect(await codeOf(work())).toBe('list_missing');
		expect(workflow.lists.size).toBe(0);
	});

	test('is created where that was chosen', async () => {
		expect((await store.lookUp(['+34600999888'], { ifMissing: 'create' })).naming('+34600999888')).toEqual(
			[],
		);
		expect(await store.read(STRICT)).toEqual({ changes: [], unreadable: [] });
	});

	test('is not created by an import that has nothing to write', async () => {
		await store.recordPlanned([{ keys: ['+34600999888'], plan: () => [] }]);
		expect(workflow.lists.size).toBe(0);
	});
});

test('an import sees what the list knows, batch by batch', async () => {
	await store.record([stop('+34600999888')]);
	const seen: number[] = [];
	await store.recordPlanned(
		['+34600999888', '+34600999889'].map((contact) => ({
			keys: [contact],
			plan: ({ naming }) => {
				seen.push(naming(contact).length);
				return naming(contact).length ? [] : [stop(contact)];
			},
		})),
	);
	expect(seen).toEqual([1, 0]);
	expect(await isStopped('+34600999889')).toBe(true);
});

test('a long list and its history are read page by page', async () => {
	const people = Array.from({ length: 25_000 }, (_, i) => ({ contact: `+346${String(i).padStart(8, '0')}` }));
	workflow.insert(LIST, ...people);
	expect((await store.read(STRICT)).changes).toHaveLength(25_000);
	expect(workflow.requests.filter(({ request }) => request === 'page')).toHaveLength(3);
});

test('one confirmation for each change, and again only after it was given back', async () => {
	await store.record([stop('+34600999888')]);
	const claim = { changeId: 'opt_out:+34600999888', contact: '+34600999888' };
	expect(await store.claimConfirmations([claim, claim])).toEqual([true, false]);
	expect(await store.claimConfirmations([claim])).toEqual([false]);
	expect([...(await store.history()).confirmedAt.keys()]).toEqual([claim.changeId]);
	await store.releaseConfirmations([claim.changeId]);
	expect(await store.claimConfirmations([claim])).toEqual([true]);
	expect((await store.history(['+34600999888'])).changes).toHaveLength(1);
});

test('an erasure leaves nothing of the person but itself', async () => {
	await store.record([
		stop('+525512345678', { bsuid: 'MX.1', phone: '+5215512345678' }),
		stop('+34600999888'),
		stop('bsuid:MX.1', { phone: '+5215512345678' }),
	]);
	workflow.insert(LIST, { contact: '+5215512345678' });
	workflow.insert(LIST, { contact: '+52 (1) 55 1234-5678' }, { contact: '55 1234 5678' });
	const erasure = stop('erased:k1:abc', { action: 'erase' });
	const keys = ['+525512345678', 'bsuid:MX.1'];
	expect(await store.erase(keys, [erasure], { defaultCountry: 'MX' })).toEqual({ entries: 5, events: 2 });
	expect(workflow.entriesOf(LIST).map(({ contact }) => contact)).toEqual(['+34600999888', 'erased:k1:abc']);
	expect(workflow.eventsOf(LIST).map(({ contact }) => contact)).toEqual(['+34600999888', 'erased:k1:abc']);
});

describe('an answer that cannot be trusted lets nobody through', () => {
	beforeEach(() => workflow.insert(LIST, { contact: '+34600999888' }));

	const only =
		(name: string, change: (answer: Record<string, unknown>) => unknown) =>
		(answer: Record<string, unknown>, { request }: { request: string }) =>
			request === name ? change(answer) : answer;
	const without = (field: string) => (answer: Record<string, unknown>) => {
		delete answer[field];
		return answer;
	};

	test.each<[string, (answer: Record<string, unknown>) => unknown]>([
		['nothing', () => []],
		['two items', (answer) => [answer, answer]],
		['text', () => 'ok'],
		['null', () => [null]],
		['an array', () => [[]]],
		['what a node gives that found nothing', () => ({ success: true })],
		['the answer to another request', (answer) => ({ ...answer, id: 'other' })],
		['no id', without('id')],
		['no version', without('version')],
		['no exists', without('exists')],
		['exists as text', (answer) => ({ ...answer, exists: 'true' })],
		['no rows', without('rows')],
		['no others', without('others')],
		['no ids of erasure keys', without('erasedKeyIds')],
		['rows as an object', (answer) => ({ ...answer, rows: {} })],
		['rows as text', (answer) => ({ ...answer, rows: '[]' })],
		['a row that is none', (answer) => ({ ...answer, rows: [null] })],
		['a row without an id', (answer) => ({ ...answer, rows: [{ contact: '+34600999888' }] })],
		[
			'a row with an object in it',
			(answer) => ({ ...answer, rows: [{ id: 1, contact: { toString: null } }] }),
		],
		[
			'a row of another contact',
			(answer) => ({ ...answer, rows: [{ id: 9, contact: '+34600999001', action: 'opt_out' }] }),
		],
		['fewer contacts than were asked', (answer) => ({ ...answer, asked: 0 })],
		['no number of contacts', without('asked')],
	])('to a look-up: %s', async (_, change) => {
		workflow.tamper = only('lookUp', change);
		expect(await codeOf(store.lookUp(['+34600999888'], STRICT))).toBe('store_workflow_answer_invalid');
	});

	test.each([['2'], [2], [0], ['1'], [null]])('of version %j', async (version) => {
		workflow.tamper = (answer) => ({ ...answer, version });
		expect(await codeOf(store.lookUp(['+34600999888'], STRICT))).toBe('store_workflow_version');
	});

	test('from a workflow that does not know all requests', async () => {
		workflow.tamper = only('describe', (answer) => ({ ...answer, requests: ['describe', 'lookUp'] }));
		expect(await codeOf(store.lookUp(['+34600999888'], STRICT))).toBe('store_workflow_answer_invalid');
	});

	let page = 0;
	test.each<[string, (answer: Record<string, unknown>) => unknown]>([
		['no rows', without('rows')],
		['no next', without('next')],
		['a next that does not lead on', (answer) => ({ ...answer, rows: [], next: 5 })],
		['pages in a circle', (answer) => ({ ...answer, rows: [{ id: 1 }], next: ['a', 'b'][page++ % 2] })],
		['next as an object', (answer) => ({ ...answer, next: {} })],
		[
			'more rows than asked for',
			(answer) => ({ ...answer, rows: Array.from({ length: 10_001 }, (_, id) => ({ id })) }),
		],
	])('to a page: %s', async (_, change) => {
		workflow.tamper = only('page', change);
		expect(await codeOf(store.read(STRICT))).toBe('store_workflow_answer_invalid');
		expect(await codeOf(store.history())).toBe('store_workflow_answer_invalid');
	});

	test('to a page of some contacts: a row of another', async () => {
		workflow.tamper = only('page', (answer) => ({ ...answer, rows: [{ id: 1, contact: '+34600999001' }] }));
		expect(await codeOf(store.history(['+34600999888']))).toBe('store_workflow_answer_invalid');
	});

	test.each<[string, (answer: Record<string, unknown>) => unknown]>([
		['no news', without('isNew')],
		['news of a change that was not sent', (answer) => ({ ...answer, isNew: ['opt_out:other'] })],
		['the same news twice', ({ isNew, ...answer }) => ({ ...answer, isNew: [isNew, isNew].flat() })],
		['true', (answer) => ({ ...answer, isNew: true })],
		['no rows before', without('before')],
	])('to a record: %s', async (_, change) => {
		workflow.tamper = only('record', change);
		expect(await codeOf(store.record([stop('+34600999777')]))).toBe('store_workflow_answer_invalid');
		workflow.tamper = undefined;
		const [redelivered] = await store.record([stop('+34600999777')]);
		expect(redelivered.isNew).toBe(false);
		expect(await isStopped('+34600999777')).toBe(true);
	});

	const recordTwice = async () => {
		await store.record([stop('+34600999888')]);
		await store.record([stop('+34600999888', { id: 'opt_out:2', occurredAt: '2026-03-02T10:00:00.000Z' })]);
	};
	test.each<[string, string, () => Promise<unknown>]>([
		['remove', 'removed', recordTwice],
		['claim', 'claimed', () => store.claimConfirmations([{ changeId: 'a', contact: '+34600999888' }])],
		['release', 'released', () => store.releaseConfirmations(['a'])],
		['erase', 'entries', () => store.erase(['+34600999888'], [])],
		['erase', 'events', () => store.erase(['+34600999888'], [])],
		['create', 'exists', () => store.read({ ifMissing: 'create' })],
	])('to %s: no %s', async (request, field, work) => {
		workflow.tamper = only(request, without(field));
		expect(await codeOf(work())).toBe('store_workflow_answer_invalid');
	});

	test.each<[StoreErrorCode, unknown]>([
		['store_workflow_missing', new Error('Workflow does not exist.')],
		['store_workflow_unpublished', new Error('Workflow is not active and cannot be executed.')],
		['store_workflow_forbidden', new Error('The sub-workflow (x) cannot be called by this workflow')],
		['store_workflow_failed', new Error('Connection refused')],
		['store_workflow_failed', { message: 'The execution was cancelled because it timed out' }],
		['store_workflow_failed', undefined],
	])('a workflow that fails: %s', async (code, error) => {
		workflow.before = () => {
			throw error;
		};
		for (const work of [
			() => store.lookUp(['+34600999888'], STRICT),
			() => store.record([stop('+34600999888')]),
			() => store.read({ ifMissing: 'create' }),
		])
			expect(await codeOf(work())).toBe(code);
	});

	test('what a database says about its values is not passed on', async () => {
		workflow.before = () => {
			throw new Error(
				'duplicate key "whatsapp_events_key" Key (contact)=(+34 600 99 98 88), text "please stop" \'my name is Ana\'',
			);
		};
		const error = await store.lookUp(['+34600999888'], STRICT).catch((thrown: StoreError) => thrown);
		expect((error as StoreError).detail).toContain('whatsapp_events_key');
		expect((error as StoreError).detail).not.toMatch(/600|please|Ana/);
	});

	test('a slow answer is waited for', async () => {
		let answer = () => {};
		workflow.before = ({ request }) =>
			request === 'lookUp' ? new Promise<void>((resolve) => (answer = resolve)) : undefined;
		let isDone = false;
		const looked = isStopped('+34600999888').finally(() => (isDone = true));
		while (!workflow.requests.some(({ request }) => request === 'lookUp')) await Promise.resolve();
		expect(isDone).toBe(false);
		answer();
		expect(await looked).toBe(true);
	});

	test('after a failure the workflow is asked anew what it is', async () => {
		await isStopped('+34600999888');
		workflow.before = () => {
			throw new Error('relation does not exist');
		};
		await codeOf(store.lookUp(['+34600999888'], STRICT));
		workflow.before = undefined;
		workflow.requests.length = 0;
		expect(await isStopped('+34600999888')).toBe(true);
		expect(workflow.requests.map(({ request }) => request)).toEqual(['describe', 'lookUp']);
	});
});

test.each(['', ' x', 'x '.repeat(60)])('%j cannot be the name of a list', (name) => {
	expect(() => new WorkflowStore(workflow.ask, name, 'w')).toThrow(
		expect.objectContaining({ code: 'list_name_invalid' }),
	);
});
