import type { IDataObject } from 'n8n-workflow';
import type { Report } from '../../core/report';
import { AddToUnsubscribeList } from '../../nodes/AddToUnsubscribeList/AddToUnsubscribeList.node';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import { DataTables } from '../harness/data-tables';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';

const LIST = 'whatsapp_unsubscribe_list';
const DAY = 86_400_000;

let workflow = 0;
let workflowId = '';
beforeEach(() => (workflowId = `report ${++workflow}`));

const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();

const message = (index: number, more: IDataObject = {}): IDataObject => ({
	consent: {
		intent: 'opt_out',
		source: 'keyword',
		language: 'es',
		phone: `+3460099${1000 + index}`,
		words: 'no me escribas más',
		provider: 'meta',
		eventId: `wamid.${index}`,
		occurredAt: ago(1),
		...more,
	},
});

const add = async (items: IDataObject[], tables: DataTables) =>
	await runNode(
		new AddToUnsubscribeList(),
		{ list: LIST, covers: 'all', topic: '', phoneField: '', options: {} },
		items,
		{ tables, workflowId },
	);

async function run(
	tables: DataTables,
	parameters: IDataObject = {},
	items: IDataObject[] = [{}],
	setting: Partial<Setting> = {},
) {
	const { outputs, ...rest } = await runNode(
		new UnsubscribeList(),
		{
			resource: 'list',
			operation: 'report',
			period: '30',
			binaryPropertyName: 'data',
			list: LIST,
			options: {},
			...parameters,
		},
		items,
		{ tables, workflowId, ...setting },
	);
	const [item] = outputs[0] ?? [];
	return {
		...rest,
		outputs,
		item,
		report: item?.json.report as unknown as Report,
		page: item?.binary ? Buffer.from(Object.values(item.binary)[0].data, 'base64').toString('utf8') : '',
	};
}

describe('Unsubscribe List: Report', () => {
	test('makes one item of everything on record, with the page beside it', async () => {
		const tables = new DataTables();
		await add(
			[
				message(1),
				message(2, { source: 'button', words: 'Stop promos', language: 'en' }),
				message(3, { occurredAt: ago(40) }),
			],
			tables,
		);
		const { item, outputs, report, page, error } = await run(tables, {}, [{ a: 1 }, { b: 2 }]);
		expect(error).toBeUndefined();
		expect(outputs[0]).toHaveLength(1);
		expect(item.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
		expect(item.json.alarm).toBe(false);
		expect(report).toMatchObject({
			optOuts: 2,
			bySource: [
				{ name: 'button', count: 1 },
				{ name: 'keyword', count: 1 },
			],
			byButton: [{ name: 'Stop promos', count: 1 }],
			list: { people: 3, everything: 3 },
		});
		expect(report.byDay).toHaveLength(30);
		expect(item.binary?.data).toMatchObject({ fileName: 'report.html', mimeType: 'text/html' });
		expect(page).toContain('<html lang="en">');
		expect(page).toContain('Stop promos');
	});

	test('tells nobody’s number or words', async () => {
		const tables = new DataTables();
		await add([message(1, { campaign: 'for +34600991001' }), message(2)], tables);
		const { item, page } = await run(tables);
		for (const text of [JSON.stringify(item.json), page]) {
			expect(text).not.toMatch(/60099|no me escribas/);
		}
	});

	test('rates campaigns that come in with what they sent, and raises the alarm', async () => {
		const tables = new DataTables();
		await add(
			[1, 2, 3].map((index) => message(index, { campaign: 'Sale' })),
			tables,
		);
		const campaigns = [
			{ campaign: 'Sale', sent: 100 },
			{ campaign: 'News', sent: '1,000' },
			{ campaign: 'Lost', sent: 'many' },
		];
		const { item, report, page, hints } = await run(tables, {}, campaigns);
		expect(item.json.alarm).toBe(true);
		expect(report.byCampaign).toEqual([
			{ name: 'Sale', optOuts: 3, sent: 100, ratePercent: 3, alarm: true },
			{ name: 'News', optOuts: 0, sent: 1000, ratePercent: 0, alarm: false },
		]);
		expect(page).toContain('Opt-out rate by campaign');
		expect(hints.join()).toContain('1 items name a campaign without');
		const calm = await run(tables, { options: { alarmAbovePercent: 3 } }, campaigns);
		expect(calm.item.json.alarm).toBe(false);
	});

	test('a campaign called <script> is only a name', async () => {
		const tables = new DataTables();
		await add([message(1, { campaign: '<script>alert(1)</script>' })], tables);
		const { page } = await run(tables);
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page).not.toContain('<script');
	});

	test('days are those of the time zone, and both dates count', async () => {
		const tables = new DataTables();
		await add([message(1, { occurredAt: '2026-01-31T23:30:00.000Z' })], tables);
		const between = { period: 'dates', from: '2026-02-01T00:00:00', to: '2026-02-01T00:00:00' };
		const madrid = await run(tables, { ...between, options: { timeZone: 'Europe/Madrid' } });
		expect(madrid.report).toMatchObject({
			optOuts: 1,
			byDay: [{ day: '2026-02-01', optOuts: 1, returns: 0 }],
		});
		const lima = await run(tables, { ...between, options: { timeZone: 'America/Lima' } });
		expect(lima.report).toMatchObject({ optOuts: 0, byDay: [{ day: '2026-02-01', optOuts: 0, returns: 0 }] });
	});

	test('confirmations are counted from the history', async () => {
		const tables = new DataTables();
		await add([message(1, { occurredAt: new Date(Date.now() - 1000).toISOString() })], tables);
		const events = tables.tables.find(({ name }) => name === `${LIST}_events`);
		if (!events) throw new Error('no history');
		const [{ change_id, contact }] = events.rows;
		const at = new Date().toISOString();
		tables.insert(events, [
			{
				change_id: `confirmation:${String(change_id)}`,
				contact,
				action: 'confirmation',
				event: JSON.stringify({ at, claim: 'x' }),
			},
		]);
		const { report } = await run(tables);
		expect(report.confirmations).toMatchObject({ sent: 1, withinFiveMinutes: 1 });
	});

	test('a number typed into the list by hand counts', async () => {
		const tables = new DataTables();
		await add([message(1)], tables);
		const [list] = tables.tables;
		tables.insert(list, [{ contact: '600 111 222' }, { contact: '+34600111333' }]);
		expect((await run(tables)).report.list).toMatchObject({ people: 2, unreadableRows: 1 });
		const { report } = await run(tables, { options: { defaultCountry: 'ES' } });
		expect(report.list).toMatchObject({ people: 3, unreadableRows: 0 });
	});

	test('an empty list has a page of its own', async () => {
		const tables = new DataTables();
		await add([message(1)], tables);
		for (const table of tables.tables) table.rows = [];
		const { report, page, error } = await run(tables);
		expect(error).toBeUndefined();
		expect(report).toMatchObject({ optOuts: 0, list: { people: 0 } });
		expect(page).toContain('Nobody has unsubscribed');
	});

	test.each<[string, IDataObject]>([
		['time_zone_invalid', { options: { timeZone: 'Mars/Olympus' } }],
		['date_invalid', { period: 'dates', from: 'soon', to: '2026-02-01' }],
		['period_reversed', { period: 'dates', from: '2026-02-02', to: '2026-02-01' }],
		['period_too_long', { period: 'dates', from: '1926-02-02', to: '2026-02-01' }],
		['alarm_invalid', { options: { alarmAbovePercent: -1 } }],
		['alarm_invalid', { options: { alarmAbovePercent: 'few' } }],
	])('explains what is wrong: %s', async (code, parameters) => {
		const tables = new DataTables();
		await add([message(1)], tables);
		const { error } = await run(tables, parameters);
		expect(error?.description).toContain(`[${code}]`);
	});

	test('a missing list is not an empty one', async () => {
		const { error, outputs } = await run(new DataTables());
		expect(error?.description).toContain('[list_missing]');
		expect(outputs).toEqual([]);
	});
});
