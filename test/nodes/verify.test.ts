import type { IDataObject } from 'n8n-workflow';
import { seal } from '../../core/chain';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import type { HistoryRow } from '../../store/data-table/columns';
import { changeToEvent, rowToEvent } from '../../store/data-table/rows';
import { DataTables } from '../harness/data-tables';
import { createHistory, createList } from '../harness/flat-rows';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';
import { FIRST } from '../harness/secrets';

const LIST = 'whatsapp_unsubscribe_list';
const EVENTS = `${LIST}_events`;
const ANA = '+34600999888';
const BEN = '+34600111222';

let count = 0;
let workflowId = '';
beforeEach(() => (workflowId = `verify ${++count}`));

const run = async (
	resource: string,
	operation: string,
	items: IDataObject[],
	tables: DataTables,
	setting: Partial<Setting> = {},
) =>
	await runNode(
		new UnsubscribeList(),
		{ resource, operation, list: LIST, phoneField: '', options: {} },
		items,
		{
			tables,
			workflowId,
			...setting,
		},
	);

const verify = async (tables: DataTables) => {
	const { outputs, hints, error } = await run('list', 'verify', [{}], tables);
	expect(error).toBeUndefined();
	expect(outputs[0]).toHaveLength(1);
	return { report: outputs[0][0].json, hint: hints.join(' ') };
};

const row = (contact: string, event: string, more: IDataObject = {}): IDataObject => ({
	contact,
	action: 'opt_out',
	category: 'all',
	channel: 'whatsapp',
	sender: 'all',
	occurred_at: `2026-03-0${event}T10:00:00.000Z`,
	recorded_at: `2026-03-0${event}T10:00:01.000Z`,
	source: 'keyword',
	words: 'Baja',
	phone: contact,
	change_id: `opt_out:meta:${contact}:${event}`,
	...more,
});

/** Seals the rows of the history, each after the one before it of its contact. */
function sealAll(tables: DataTables) {
	const heads = new Map<string, string>();
	for (const written of tables.rowsOf(EVENTS) as HistoryRow[]) {
		const change = rowToEvent(written)?.change;
		if (!change) continue;
		const previous = heads.get(change.contact) ?? '';
		const hash = seal(change, previous);
		heads.set(change.contact, hash);
		Object.assign(written, changeToEvent(change, previous, hash));
	}
}

/** A list and its sealed history. */
function sealedList(): DataTables {
	const tables = new DataTables();
	createList(tables, LIST, [row(BEN, '1'), row(ANA, '3')]);
	createHistory(tables, EVENTS, [row(ANA, '1'), row(BEN, '1'), row(ANA, '2'), row(ANA, '3')]);
	sealAll(tables);
	return tables;
}

/** Changes what a row of the history says, as somebody does by hand. */
function edit(tables: DataTables, at: number, from: string, to: string) {
	const [written] = tables.rowsOf(EVENTS).slice(at);
	expect(written.event).toContain(from);
	written.event = String(written.event).replace(from, to);
}

const found = (report: IDataObject) =>
	(report.findings as IDataObject[]).map(({ code, contact, changeId }) => [code, contact, changeId]);

test('an untouched list is whole', async () => {
	const { report, hint } = await verify(sealedList());
	expect(report).toMatchObject({ ok: true, events: 4, contacts: 2, sealed: 4, findings: [] });
	expect(hint).toBe('History is complete: 4 events of 2 contacts, none altered');
});

test.each<[string, (tables: DataTables) => void, string[], string]>([
	['words changed in the history', (t) => edit(t, 2, 'Baja', 'Alta'), ['altered', '2'], '1 altered'],
	['a time changed in the history', (t) => edit(t, 0, '2026-03-01', '2020-01-01'), ['altered', '1'], '1 altered'],
	['an event deleted', (t) => t.rowsOf(EVENTS).splice(2, 1), ['missing', '3'], '1 with a missing one before'],
	['the last event deleted', (t) => t.rowsOf(EVENTS).splice(3, 1), ['not_in_history', '3'], '1 in the list only'],
	['a seal emptied', (t) => (t.rowsOf(EVENTS)[3].hash = ''), ['seal_missing', '3'], '1 without a seal'],
	['a stop narrowed in the list', (t) => (t.rowsOf(LIST)[1].category = 'marketing'), ['list_differs', '3'], '1 changed in the list'],
])('finds %s', async (_, tamper, [code, event], words) => {
	const tables = sealedList();
	tamper(tables);
	const { report, hint } = await verify(tables);
	expect(report.ok).toBe(false);
	expect(found(report)).toEqual([[code, ANA, `opt_out:meta:${ANA}:${event}`]]);
	expect((report.findings as IDataObject[])[0].explanation).toMatch(/\w{5}/);
	expect(hint).toContain(words);
	expect(hint).not.toMatch(/\d{7}/);
}); // prettier-ignore

test('a list from before there were seals, with rows by hand, is no alarm', async () => {
	const tables = new DataTables();
	createList(tables, LIST, [row(BEN, '1'), { phone: ANA }]);
	createHistory(tables, EVENTS, [row(BEN, '1')]);
	const { report, hint } = await verify(tables);
	expect(report).toMatchObject({ ok: true, unsealed: 1, sealed: 0, addedByHand: 1 });
	expect(hint).toContain('nobody can tell');
});

test('an erasure leaves a whole history', async () => {
	const tables = sealedList();
	await run('contact', 'erase', [{ phone: ANA }], tables, { secret: FIRST });
	sealAll(tables);
	const { report } = await verify(tables);
	expect(report).toMatchObject({ ok: true, events: 2, contacts: 2 });
	expect(JSON.stringify(report)).not.toContain(ANA);
});

test('a missing list is an error', async () => {
	const { error } = await run('list', 'verify', [{}], new DataTables());
	expect(error?.description).toContain('[list_missing]');
});
