import type { IDataObject, INode, INodeType } from 'n8n-workflow';
import { AddToUnsubscribeList } from '../../nodes/AddToUnsubscribeList/AddToUnsubscribeList.node';
import { ExcludeOptedOutContacts } from '../../nodes/ExcludeOptedOutContacts/ExcludeOptedOutContacts.node';
import { SendConfirmation } from '../../nodes/SendConfirmation/SendConfirmation.node';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import { DataTables } from '../harness/data-tables';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';
import { MemoryStoreWorkflow } from '../harness/store-workflow';

const LIST = 'whatsapp_unsubscribe_list';
const PERSON = '+34600999888';

let workflow: MemoryStoreWorkflow;
let id: string;
let ids = 0;
beforeEach(() => {
	workflow = new MemoryStoreWorkflow();
	id = `store${++ids}`;
});

const chosen = () => ({
	list: LIST,
	listKeptIn: 'storeWorkflow',
	storeWorkflow: { __rl: true, mode: 'list', value: id, cachedResultName: 'Store' },
});

const run = async (
	node: INodeType,
	items: IDataObject[],
	parameters: IDataObject = {},
	setting: Setting = {},
) =>
	await runNode(node, { ...chosen(), options: {}, ...parameters }, items, {
		workflows: { [id]: workflow.ask },
		...setting,
	});

const exclude = async (parameters: IDataObject = {}, setting: Setting = {}) =>
	await run(
		new ExcludeOptedOutContacts(),
		[{ phone: PERSON }, { phone: '+34600111222' }],
		parameters,
		setting,
	);

test('a stop that one node records leaves the person out at another, and no Data Table is needed', async () => {
	const setting = { without: ['n8n-nodes-base.dataTable', 'n8n-nodes-base.executeWorkflowTrigger.x'] };
	const added = await run(new AddToUnsubscribeList(), [{ phone: PERSON }], {}, setting);
	expect(added.error).toBeUndefined();
	expect(added.outputs[0][0].json).toMatchObject({ consent: { recorded: { isNew: true, contact: PERSON } } });
	const { outputs } = await exclude({}, setting);
	expect(outputs.map((output) => output.map(({ json }) => json.phone))).toEqual([['+34600111222'], [PERSON]]);
});

test('an id typed or given by an expression is taken too', async () => {
	workflow.insert(LIST, { contact: PERSON });
	const { outputs } = await exclude({ storeWorkflow: ` ${id} ` });
	expect(outputs[1]).toHaveLength(1);
});

test('every node with a list lets the user choose where it is kept', () => {
	for (const node of [
		new AddToUnsubscribeList(),
		new ExcludeOptedOutContacts(),
		new SendConfirmation(),
		new UnsubscribeList(),
	]) {
		const shown = (name: string) =>
			node.description.properties
				.filter((property) => property.name === name)
				.map(({ displayOptions }) => JSON.stringify(displayOptions?.show?.operation));
		expect(shown('listKeptIn')).toEqual(shown('list'));
		expect(shown('storeWorkflow')).toEqual(shown('list'));
	}
});

describe('what is wrong with the store workflow is said, and nobody is let through', () => {
	const onErrors: Array<INode['onError'] | undefined> = [
		undefined,
		'continueRegularOutput',
		'continueErrorOutput',
	];
	const cases: Array<[string, IDataObject, () => Setting]> = [
		['store_workflow_missing', { storeWorkflow: ' ' }, () => ({})],
		['store_workflow_missing', { storeWorkflow: { __rl: true, mode: 'list', value: ' ' } }, () => ({})],
		['store_workflow_missing', {}, () => ({ workflows: {} })],
		['store_workflow_answer_invalid', {}, () => ({ workflows: { [id]: async () => [] } })],
		['store_workflow_answer_invalid', {}, () => ({ workflows: { [id]: async (item) => [item, item] } })],
		['store_workflow_answer_invalid', {}, () => ({ workflows: { [id]: async () => 'waits' } })],
		[
			'store_workflow_version',
			{},
			() => ({ workflows: { [id]: async (item) => [{ ...item, version: 2 }] } }),
		],
		['list_missing', {}, () => ({})],
		[
			'store_workflow_failed',
			{},
			() => ({
				workflows: {
					[id]: async () => {
						throw new Error('Connection refused');
					},
				},
			}),
		],
	];
	test.each(cases.flatMap((one) => onErrors.map((onError) => [...one, onError] as const)))(
		'%s (%#)',
		async (code, parameters, setting, onError) => {
			const { outputs, error, status } = await exclude(parameters, { ...setting(), onError });
			expect(outputs[0] ?? []).toEqual([]);
			if (onError) {
				expect(status).toBe('success');
				expect(outputs.flat().map(({ json }) => json.phone ?? json.error)).toHaveLength(2);
			} else {
				expect(status).toBe('error');
				expect(error?.description).toContain(`[${code}]`);
				expect(error?.message).not.toContain('600');
			}
		},
	);
});

test('a Data Table of the same name is not looked at', async () => {
	const tables = new DataTables();
	tables.create(LIST, ['contact'], [{ contact: PERSON }]);
	const { error } = await exclude({}, { tables });
	expect(error?.description).toContain('[list_missing]');
});

describe('Check Store', () => {
	const checkStore = async (parameters: IDataObject, setting: Setting = {}) =>
		await run(
			new UnsubscribeList(),
			[{}],
			{ resource: 'list', operation: 'checkStore', ...parameters },
			{ workflowId: `workflow ${++ids}`, ...setting },
		);

	test('tries out a store workflow and says what it gets wrong', async () => {
		const fine = await checkStore({});
		expect(fine.hints).toEqual([expect.stringMatching(/^All \d+ checks passed$/)]);
		workflow.tamper = (answer, { request }) => (request === 'lookUp' ? { ...answer, others: [] } : answer);
		const { outputs, hints } = await checkStore({});
		expect(hints[0]).toMatch(/^1 of \d+ checks did not pass/);
		expect(outputs[0].filter(({ json }) => !json.passed).map(({ json }) => json)).toEqual([
			{
				check: 'It gives the rows that people wrote by hand to every look-up',
				passed: false,
				happened: '3 of 3 rows in another spelling were not in "others".',
				mend: expect.stringContaining('"others"'),
			},
		]);
	});

	test('tries out Data Tables and leaves nothing in them', async () => {
		const tables = new DataTables();
		const setting = { tables, workflowId: 'check store' };
		await runNode(new AddToUnsubscribeList(), { list: LIST, options: {} }, [{ phone: PERSON }], setting);
		const { outputs } = await checkStore({ listKeptIn: 'dataTable' }, setting);
		expect(outputs[0].map(({ json }) => json.passed)).toEqual(Array.from({ length: 6 }, () => true));
		expect(tables.rowsOf(LIST)).toHaveLength(1);
		expect(tables.rowsOf(`${LIST}_events`)).toHaveLength(1);

		tables.dropColumn(LIST, 'details');
		tables.drop(`${LIST}_events`);
		const broken = await checkStore({ listKeptIn: 'dataTable' }, setting);
		expect(broken.outputs[0].filter(({ json }) => !json.passed).map(({ json }) => json.check)).toEqual([
			'The list has its columns',
			'The history is there',
		]);
	});
});
