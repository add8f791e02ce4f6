import { checkDataTable, checkStoreWorkflow } from '../../store';
import type { StoreRow } from '../../store/workflow/contract';
import { MemoryStoreWorkflow } from '../harness/store-workflow';

let workflow: MemoryStoreWorkflow;
beforeEach(() => (workflow = new MemoryStoreWorkflow()));

const failed = async () =>
	(await checkStoreWorkflow(workflow.ask)).filter(({ passed }) => !passed).map(({ check }) => check);

test('a store workflow that keeps to the contract passes everything and is left empty', async () => {
	const results = await checkStoreWorkflow(workflow.ask);
	expect(results.filter(({ passed }) => !passed)).toEqual([]);
	expect(results.length).toBeGreaterThan(15);
	for (const [, list] of workflow.lists) expect(list).toEqual({ entries: [], events: [] });
	expect(await failed()).toEqual([]);
});

test('a list that is in use is not touched', async () => {
	workflow.insert('whatsapp_unsubscribe_list', { contact: '+12025550101' });
	await checkStoreWorkflow(workflow.ask);
	expect(workflow.entriesOf('whatsapp_unsubscribe_list')).toHaveLength(1);
});

type Answer = Record<string, unknown>;

/** What a store workflow may get wrong, and which check says so. */
const MISTAKES: Array<[string, RegExp, Pick<MemoryStoreWorkflow, 'before' | 'tamper'>]> = [
	['knows only some requests', /knows all requests/, onAnswer('describe', () => ({ requests: ['lookUp'] }))],
	['takes every list for there', /missing list/, onAnswer('lookUp', () => ({ exists: true }))],
	[
		'calls everything new',
		/writes each change once/,
		onAnswer('record', (_, { changes }) => ({ isNew: (changes as StoreRow[]).map((row) => row.change_id) })),
	],
	[
		'cuts texts off',
		/letter by letter/,
		onRequest('record', (request) => {
			for (const row of request.changes as StoreRow[]) row.words = row.words?.slice(0, 255);
		}),
	],
	[
		'loses letters that are not ASCII',
		/letter by letter/,
		onRequest('record', (request) => {
			for (const row of request.changes as StoreRow[]) row.words = row.words?.replace(/[^\0-\x7f]/g, '?');
		}),
	],
	['forgets what was before', /said about a contact before/, onAnswer('record', () => ({ before: [] }))],
	['removes nothing', /removes the rows/, onRequest('remove', (request) => (request.ids = []))],
	[
		'does not look at user IDs',
		/by their number and by their user ID/,
		onAnswer('lookUp', ({ rows }, { contacts }) => ({
			rows: (rows as StoreRow[]).filter(({ contact }) => (contacts as string[]).includes(contact ?? '')),
		})),
	],
	['does not give rows written by hand', /wrote by hand/, onAnswer('lookUp', () => ({ others: [] }))],
	['does not name erasure keys', /names the keys/, onAnswer('lookUp', () => ({ erasedKeyIds: [] }))],
	[
		'looks for a thousand at most',
		/thousands of contacts/,
		onRequest('lookUp', (request) => (request.contacts = (request.contacts as string[]).slice(0, 1000))),
	],
	['always gives the first page', /page by page/, onRequest('page', (request) => (request.after = null))],
	['stops after one page', /page by page/, onAnswer('page', () => ({ next: null }))],
	['does not give hashes', /hash of the latest/, onAnswer('lookUp', () => ({ hashes: {} }))],
	[
		'looks first and writes then',
		/at the same moment/,
		onAnswer('record', ({ isNew }, { changes }) => ({
			isNew: (changes as StoreRow[])
				.map((row) => row.change_id)
				.filter((id) => /race/.test(String(id)) || (isNew as string[]).includes(String(id))),
		})),
	],
	[
		'lets everybody claim a confirmation',
		/reserves each confirmation/,
		onAnswer('claim', (_, { rows }) => ({ claimed: (rows as StoreRow[]).map((row) => row.change_id) })),
	],
	[
		'gives no confirmation back',
		/reserves each confirmation/,
		onRequest('release', (request) => (request.ids = [])),
	],
	[
		'has one list only',
		/keeps lists apart/,
		{ before: (request) => void Object.assign(request, { list: 'one' }) },
	],
	['does not erase by user ID', /erases a contact/, onRequest('erase', (request) => (request.bsuids = []))],
	['erases nothing', /leaves nothing/, onRequest('erase', (request) => (request.contacts = []))],
];

test.each(MISTAKES)('one that %s is told so', async (_, check, mistake) => {
	Object.assign(workflow, mistake);
	const results = await checkStoreWorkflow(workflow.ask);
	const found = results.filter(({ passed }) => !passed);
	expect(found.map((result) => result.check)).toContainEqual(expect.stringMatching(check));
	for (const { happened, mend } of found)
		expect([happened, mend].every((text) => /\w{3}.*\.?$/s.test(text))).toBe(true);
});

test('one that does not answer gets one result, not one for each check', async () => {
	workflow.tamper = () => [];
	expect(await failed()).toEqual([expect.stringMatching(/^It answers/)]);
	workflow.before = () => {
		throw new Error('Workflow is not active and cannot be executed.');
	};
	const [result] = await checkStoreWorkflow(workflow.ask);
	expect(result).toMatchObject({ passed: false, happened: expect.stringContaining('not active') });
});

function onAnswer(
	name: string,
	change: (answer: Answer, request: Answer) => Answer,
): Pick<MemoryStoreWorkflow, 'tamper'> {
	return {
		tamper: (answer, request) =>
			request.request === name ? { ...answer, ...change(answer, request as unknown as Answer) } : answer,
	};
}

function onRequest(name: string, change: (request: Answer) => unknown): Pick<MemoryStoreWorkflow, 'before'> {
	return {
		before: (request) => {
			if (request.request === name) change(request as unknown as Answer);
		},
	};
}

test('a Data Table that is not there is said to be missing, with its history', async () => {
	const results = await checkDataTable(async () => [], 'list');
	expect(results.map(({ check, passed }) => [check, passed])).toEqual([
		['The list is there', false],
		['The history is there', false],
	]);
});
