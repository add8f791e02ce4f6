import fc from 'fast-check';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { ConsentChange, IntendedMessage } from '../../core/consent';
import { decide } from '../../core/consent';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import { isUnreadable, rowToChange } from '../../store/data-table/rows';
import { DataTables } from '../harness/data-tables';
import { createHistory, createList, flatRowsOf } from '../harness/flat-rows';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';
import { currentOf, FIRST } from '../harness/secrets';

const LIST = 'whatsapp_unsubscribe_list';
const EVENTS = `${LIST}_events`;
const ERASED = `erased:${currentOf(FIRST).id}:abc`;

let workflow = 0;
let workflowId = '';
beforeEach(() => (workflowId = `list workflow ${++workflow}`));

const run = async (
	operation: string,
	items: Array<IDataObject | INodeExecutionData>,
	tables: DataTables,
	parameters: IDataObject = {},
	setting: Partial<Setting> = {},
) =>
	await runNode(
		new UnsubscribeList(),
		{
			resource: 'list',
			operation,
			list: LIST,
			returnAll: false,
			limit: 50,
			format: 'csv',
			from: 'items',
			binaryPropertyName: 'data',
			text: '',
			covers: 'all',
			topic: '',
			filters: {},
			options: {},
			...parameters,
		},
		items,
		{ tables, workflowId, ...setting },
	);

const importText = async (
	text: string,
	tables: DataTables,
	parameters: IDataObject = {},
	setting: Partial<Setting> = {},
) => await run('import', [{}], tables, { from: 'text', text, ...parameters }, setting);

const file = (bytes: Buffer): INodeExecutionData => ({
	json: {},
	binary: { data: { data: bytes.toString('base64'), mimeType: 'text/csv', fileName: 'old.csv' } },
});

const bytesOf = (item: INodeExecutionData) => Buffer.from(item.binary?.data.data ?? '', 'base64');
const reportOf = ({ outputs }: { outputs: INodeExecutionData[][] }) => outputs[0][0].json;

const row = (contact: string, more: IDataObject = {}): IDataObject => ({
	contact,
	action: 'opt_out',
	category: 'all',
	channel: 'whatsapp',
	sender: 'all',
	occurred_at: '2026-03-01T10:00:00.000Z',
	source: 'keyword',
	recorded_at: '2026-03-01T10:00:01.000Z',
	change_id: `opt_out:${contact}`,
	phone: contact,
	...more,
});

function tablesWith(rows: IDataObject[]) {
	const tables = new DataTables();
	createList(tables, LIST, rows);
	createHistory(tables, EVENTS, rows);
	return tables;
}

describe('Get Many', () => {
	const rows = [
		row('+34600000001', { words: 'BAJA', language: 'es' }),
		row('+34600000002', { category: 'marketing', source: 'native', occurred_at: '2026-05-01T10:00:00.000Z' }),
		row('+34600000003', {
			category: 'topic:offers',
			channel: 'sms',
			occurred_at: '2026-04-01T10:00:00.000Z',
		}),
		row('+34600000004', {
			action: 'opt_in',
			change_id: 'opt_in:4',
			occurred_at: '2026-06-01T10:00:00.000Z',
			recorded_at: '2026-06-01T10:00:00.000Z',
		}),
		row('+34600000005', { action: 'pause', until: '2199-01-01T00:00:00.000Z', campaign: 'Spring Sale' }),
		row('+34600000006', { action: 'pause', until: '2026-03-02T00:00:00.000Z', reason: 'holiday' }),
		row('erased:k1:abc', { action: 'erase', phone: '', occurred_at: '2026-02-01T10:00:00.000Z' }),
	];
	const last = ({ json }: INodeExecutionData) => String(json.contact).slice(-1);

	test('gives what people want to see, newest first', async () => {
		const { outputs, error } = await run('getMany', [{}], tablesWith(rows), { returnAll: true });
		expect(error).toBeUndefined();
		expect(outputs[0].map(last).join('')).toBe('423156c');
		expect(outputs[0][3].json).toEqual({
			phone: '+34600000001',
			state: 'opted_out',
			category: 'all',
			channel: 'whatsapp',
			businessNumber: 'all',
			date: '2026-03-01T10:00:00.000Z',
			until: '',
			source: 'keyword',
			words: 'BAJA',
			language: 'es',
			campaign: '',
			reason: '',
			actor: '',
			note: '',
			messageId: '',
			bsuid: '',
			contact: '+34600000001',
			recordedAt: '2026-03-01T10:00:01.000Z',
		});
	});

	test.each<[IDataObject, string]>([
		[{ state: 'opted_out' }, '231'],
		[{ state: 'opted_in' }, '4'],
		[{ state: 'paused' }, '5'],
		[{ state: 'pause_ended' }, '6'],
		[{ state: 'erased' }, 'c'],
		[{ source: 'native' }, '2'],
		[{ category: 'marketing' }, '2'],
		[{ category: 'Offers' }, '3'],
		[{ category: 'topic: offers' }, '3'],
		[{ channel: 'sms' }, '3'],
		[{ from: '2026-04-01T00:00:00Z' }, '423'],
		[{ from: '2026-04-01T00:00:00Z', to: '2026-05-01T10:00:00.000Z' }, '23'],
		[{ search: '600 000 001' }, '1'],
		[{ search: 'baja' }, '1'],
		[{ search: 'spring' }, '5'],
		[{ search: 'HOLIDAY' }, '6'],
		[{ search: '.*' }, '423156c'],
		[{ state: 'opted_out', search: 'nobody' }, ''],
	])('filter %j', async (filters, wanted) => {
		const { outputs } = await run('getMany', [{}], tablesWith(rows), { returnAll: true, filters });
		expect(outputs[0].map(last).join('')).toBe(wanted);
	});

	test('a limit takes the newest', async () => {
		const { outputs } = await run('getMany', [{}], tablesWith(rows), { limit: 2 });
		expect(outputs[0].map(last).join('')).toBe('42');
	});

	test('a stop that a return lifted is not shown', async () => {
		const tables = tablesWith([
			row('+34600000001'),
			row('+34600000001', {
				action: 'opt_in',
				channel: 'all',
				change_id: 'opt_in:1',
				occurred_at: '2026-04-01T00:00:00.000Z',
				recorded_at: '2026-04-01T00:00:00.000Z',
			}),
		]);
		const { outputs } = await run('getMany', [{}], tables);
		expect(outputs[0].map(({ json }) => json.state)).toEqual(['opted_in']);
	});

	test('rows that name nobody are pointed out, without their content', async () => {
		const { outputs, hints } = await run('getMany', [{}], tablesWith([row('600111222', { phone: '' })]));
		expect(outputs[0]).toEqual([]);
		expect(hints[0]).toContain('row 1');
		expect(hints.join()).not.toContain('600111222');
	});

	test('a missing list is an error, and so is a filter that is no date', async () => {
		expect((await run('getMany', [{}], new DataTables())).error?.description).toContain('[list_missing]');
		const { error } = await run('getMany', [{}], tablesWith([]), { filters: { from: 'soon' } });
		expect(error?.description).toContain('[date_invalid]');
	});
});

describe('Import', () => {
	test('from items: records each with what it rests on', async () => {
		const tables = new DataTables();
		const result = await run(
			'import',
			[{ phone: '+34600999888', date: '2026-03-01' }, { phone: 'x' }],
			tables,
			{
				options: { sourceLabel: 'old CRM', reason: 'migrated' },
			},
		);
		expect(result.error).toBeUndefined();
		expect(reportOf(result)).toMatchObject({
			read: 2,
			added: 1,
			alreadyThere: 0,
			widened: 0,
			skipped: 0,
			rejected: 1,
			rejectedLines: [{ line: 2, reason: 'not_a_phone', explanation: 'This is not a phone number' }],
			phoneColumns: ['phone'],
			emailColumns: [],
		});
		expect(result.hints[0]).toContain('2 rows read: 1 added, 1 rejected');
		for (const name of [LIST, EVENTS]) {
			expect(flatRowsOf(tables, name)).toEqual([
				expect.objectContaining({
					contact: '+34600999888',
					action: 'opt_out',
					category: 'all',
					source: 'import',
					reason: 'migrated',
					evidence: '{"note":"imported from old CRM"}',
					phone: '+34600999888',
				}),
			]);
		}
	});

	test('from files: each gets its report, and the second knows what the first brought', async () => {
		const tables = new DataTables();
		const files = [
			file(Buffer.from('\uFEFFTeléfono;Motivo\r\n+34600999888;año\r\n', 'utf16le')),
			file(Buffer.from('Tel\xe9fono;Motivo\r\n+34600999888;a\xf1o\r\n+34600111222;"x\r\ny"\r\n', 'latin1')),
		];
		const { outputs, error } = await run('import', files, tables, { from: 'file' });
		expect(error).toBeUndefined();
		expect(outputs[0].map(({ json }) => [json.read, json.added, json.alreadyThere])).toEqual([
			[1, 1, 0],
			[2, 1, 1],
		]);
		expect(flatRowsOf(tables, LIST).map(({ reason }) => reason)).toEqual(['año', 'x\ny']);
	});

	test('the same file twice writes nothing the second time', async () => {
		const tables = new DataTables();
		const text = `phone\n${Array.from({ length: 60 }, (_, index) => `+346001110${index + 10}`).join('\n')}`;
		await importText(text, tables);
		tables.calls.length = 0;
		const again = await importText(text, tables);
		expect(reportOf(again)).toMatchObject({ read: 60, added: 0, alreadyThere: 60 });
		expect(tables.calls).not.toContain('insert');
		expect(flatRowsOf(tables, LIST)).toHaveLength(60);
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(60);
	});

	test('lifts and shortens nothing, widens what is narrower, and tidies up', async () => {
		const tables = tablesWith([
			row('+34600000001', { channel: 'all' }),
			row('+34600000002', { category: 'marketing' }),
			row('+34600000003', { action: 'opt_in', channel: 'all', change_id: 'opt_in:3' }),
			row('+34600000004', { action: 'opt_in', channel: 'all', change_id: 'opt_in:4' }),
			row('+34600000005', { action: 'opt_in', channel: 'whatsapp', change_id: 'opt_in:5' }),
		]);
		const result = await importText(
			'phone,state,date\n+34600000001,opted_in,\n+34600000002,,\n+34600000003,,2026-02-01\n+34600000004,,\n+34600000005,,',
			tables,
		);
		expect(reportOf(result)).toMatchObject({ read: 5, skipped: 1, widened: 1, alreadyThere: 1, added: 2 });
		const left = flatRowsOf(tables, LIST).map(
			({ contact, action, category }) => `${String(contact).slice(-1)} ${action} ${category}`,
		);
		// A stop of the same scope takes the place of the return; one of another scope stands beside it and wins.
		expect(left.sort()).toEqual([
			'1 opt_out all',
			'2 opt_out all',
			'2 opt_out marketing',
			'3 opt_in all',
			'4 opt_in all',
			'4 opt_out all',
			'5 opt_out all',
		]);
	});

	test('more than one batch', async () => {
		const tables = new DataTables();
		const text = `phone\n${Array.from({ length: 11_000 }, (_, index) => `+34600${100_000 + index}`).join('\n')}`;
		const result = await importText(text, tables);
		expect(reportOf(result)).toMatchObject({ read: 11_000, added: 11_000 });
		expect(new Set(flatRowsOf(tables, EVENTS).map(({ change_id: id }) => id)).size).toBe(11_000);
		expect(tables.calls.filter((call) => call === 'insert')).toHaveLength(6);
	}, 60_000);

	test('stopped half way, importing again completes it', async () => {
		const tables = new DataTables();
		const text = `phone\n${Array.from({ length: 6000 }, (_, index) => `+34600${100_000 + index}`).join('\n')}`;
		tables.insertLimit = 2;
		expect((await importText(text, tables)).error?.description).toContain('[list_failed]');
		tables.insertLimit = undefined;
		expect(reportOf(await importText(text, tables))).toMatchObject({ added: 1000, alreadyThere: 5000 });
		expect(flatRowsOf(tables, LIST)).toHaveLength(6000);
	}, 60_000);

	test.each<[string, IDataObject, IDataObject]>([
		['marketing', { covers: 'marketing' }, { category: 'marketing' }],
		['a topic', { covers: 'topic', topic: ' Offers' }, { category: 'topic:offers' }],
		['all channels', { options: { channel: 'all' } }, { channel: 'all' }],
		[
			'a country',
			{ text: 'phone\n600 999 888', options: { defaultCountry: 'es' } },
			{ contact: '+34600999888' },
		],
		[
			'day first',
			{ text: 'phone;date\n+34600999888;03/04/2026', options: { dateOrder: 'day' } },
			{ occurred_at: expect.stringMatching(/^2026-04-0[34]T/) },
		],
	])('setting: %s', async (_, parameters, wanted) => {
		const tables = new DataTables();
		const { error } = await importText('phone\n+34600999888', tables, parameters);
		expect(error).toBeUndefined();
		expect(flatRowsOf(tables, LIST)).toEqual([expect.objectContaining(wanted)]);
	});

	test('rejected rows come as items if wanted, with what they held', async () => {
		const text = 'phone,name\n+34600999888,Ana\n3.46E+10,Bob\n';
		const { outputs } = await importText(text, new DataTables(), { options: { outputRejected: true } });
		expect(outputs[0]).toHaveLength(2);
		expect(outputs[0][1].json).toMatchObject({
			line: 3,
			phone: '3.46E+10',
			name: 'Bob',
			reason: 'digits_lost',
		});
	});

	test('a thousand rejected rows do not swell the report, and no number is in it', async () => {
		const result = await importText(
			`phone,name\n+34600999888,x\n${'600123456,y\n'.repeat(1000)}`,
			new DataTables(),
		);
		expect(reportOf(result)).toMatchObject({ rejected: 1000 });
		expect(reportOf(result).rejectedLines).toHaveLength(100);
		expect(JSON.stringify(reportOf(result)) + result.hints.join()).not.toContain('600123456');
	});

	test.each<[string, INodeExecutionData[], IDataObject, string]>([
		['no phone column', [{ json: { name: 'Ana' } }], {}, '[phone_column_missing]'],
		[
			'only numbers without a country',
			[{ json: {} }],
			{ from: 'text', text: '600999888' },
			'Default Country',
		],
		['a topic without a name', [{ json: {} }], { covers: 'topic', topic: ' ' }, '[topic_missing]'],
		[
			'a country that is none',
			[{ json: { phone: 1 } }],
			{ options: { defaultCountry: 'Spain' } },
			'[country_code_invalid]',
		],
	])(
		'%s: an error that helps, no list, and no empty list that would let everybody through',
		async (_, items, parameters, text) => {
			const tables = new DataTables();
			const { error } = await run('import', items, tables, parameters);
			expect(error?.description).toContain(text);
			expect(error?.description).not.toContain('600999888');
			expect(tables.tables).toEqual([]);

			const { outputs } = await run('import', items, tables, parameters, {
				onError: 'continueRegularOutput',
			});
			expect(outputs[0][0].json.error).toBeTruthy();
		},
	);

	test('an item without its file is an error', async () => {
		const { error } = await run('import', [{}], new DataTables(), { from: 'file' });
		expect(error?.message).toContain('data');
	});

	test('a list that is full is an error, never a silent loss', async () => {
		const tables = tablesWith([]);
		tables.failure = {
			operation: 'insert',
			message: 'Data table size limit exceeded: 200MB used, limit is 200MB',
		};
		expect((await importText('phone\n+34600999888', tables)).error?.description).toContain('[list_full]');
	});
});

describe('Export', () => {
	test('a file for Excel', async () => {
		const tables = tablesWith([row('+34600999888', { words: '=1+1', reason: 'say "no"; =cmd' })]);
		const { outputs, error } = await run('export', [{}], tables, { options: { separator: ';' } });
		expect(error).toBeUndefined();
		const [item] = outputs[0];
		expect(item.json).toEqual({ fileName: 'unsubscribe-list.csv', entries: 1 });
		expect(item.binary?.data).toMatchObject({ fileName: 'unsubscribe-list.csv', mimeType: 'text/csv' });
		const text = bytesOf(item).toString('utf8');
		expect(text.startsWith('\uFEFF"phone";"state";"category"')).toBe(true);
		expect(text.split('\r\n')).toHaveLength(3);
		expect(text).toContain(`"'+34600999888";"opted_out";"all";"whatsapp"`);
		expect(text).toContain(`"'=1+1"`);
		expect(text).toContain(`"say ""no""; '=cmd"`);
	});

	test('JSON, in a field of your choice, filtered', async () => {
		const tables = tablesWith([row('+34600999888'), row('+34600111222', { category: 'marketing' })]);
		const { outputs } = await run('export', [{}], tables, {
			format: 'json',
			binaryPropertyName: 'file',
			filters: { category: 'marketing' },
		});
		const binary = outputs[0][0].binary?.file;
		expect(binary).toMatchObject({ fileName: 'unsubscribe-list.json', mimeType: 'application/json' });
		expect(JSON.parse(Buffer.from(binary?.data ?? '', 'base64').toString())).toMatchObject([
			{ phone: '+34600111222' },
		]);
	});
});

describe('an export that is imported again', () => {
	const nasty = fc
		.string({ unit: fc.constantFrom(...'=+-@\t\n\'",; aé€'), maxLength: 12 })
		.map((text) => text.trim());
	const time = fc
		.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 5, 1) })
		.map((ms) => new Date(ms).toISOString());
	const change = fc
		.record({
			contact: fc.constantFrom('+34600000001', '+34600000002', 'bsuid:ES.8842107733', ERASED),
			action: fc.constantFrom('opt_out', 'opt_out', 'opt_in', 'pause'),
			category: fc.constantFrom('all', 'marketing', 'topic:offers', 'topic:news'),
			channel: fc.constantFrom('whatsapp', 'sms', 'all'),
			sender: fc.constantFrom('all', '+34600111222'),
			occurred_at: time,
			until: fc.constantFrom('', '2025-06-01T00:00:00.000Z', '2199-01-01T00:00:00.000Z'),
			words: nasty,
			reason: nasty,
			campaign: nasty,
		})
		.map((fields) => ({
			...fields,
			source: 'keyword',
			action: fields.contact.startsWith('erased:') ? 'erase' : fields.action,
			recorded_at: fields.occurred_at,
			until: fields.action === 'pause' ? fields.until : '',
			phone: fields.contact.startsWith('+') ? fields.contact : '',
			bsuid: fields.contact.startsWith('bsuid:') ? fields.contact.slice(6) : '',
			change_id: `${fields.action}:${fields.occurred_at}:${fields.category}:${fields.channel}:${fields.sender}`,
		}));

	const messages: IntendedMessage[] = (['marketing', 'utility', 'service'] as const).flatMap((category) =>
		[undefined, 'offers', 'news'].flatMap((topic) =>
			(['whatsapp', 'sms'] as const).flatMap((channel) =>
				[undefined, '+34600111222', '+34600333444'].map((sender) => ({
					category,
					topic,
					channel,
					sender,
					strict: true,
				})),
			),
		),
	);

	const decisions = (tables: DataTables, contact: string) => {
		const changes = tables
			.rowsOf(LIST)
			.map((entry) => rowToChange(entry))
			.filter(
				(entry): entry is ConsentChange => !!entry && !isUnreadable(entry) && entry.contact === contact,
			);
		return messages.map((message) => decide(changes, message, new Date()).outcome);
	};

	test.each(['csv', 'json'] as const)(
		'stops the same people from the same messages: %s',
		async (format) => {
			await fc.assert(
				fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (rows) => {
					workflowId = `round trip ${format} ${++workflow}`;
					const before = tablesWith(rows);
					const exported = await run('export', [{}], before, { format });
					const items: INodeExecutionData[] =
						format === 'csv'
							? [file(bytesOf(exported.outputs[0][0]))]
							: (JSON.parse(bytesOf(exported.outputs[0][0]).toString()) as IDataObject[]).map((json) => ({
									json,
								}));
					const parameters = { from: format === 'csv' ? 'file' : 'items' };

					// Into the same list: nothing changes.
					const same = JSON.stringify(flatRowsOf(before, LIST));
					const again = await run('import', items, before, parameters, { secret: FIRST });
					expect(again.error).toBeUndefined();
					expect(reportOf(again)).toMatchObject({ added: 0, widened: 0, rejected: 0 });
					expect(JSON.stringify(flatRowsOf(before, LIST))).toBe(same);

					// Into an empty one: the same stops, with their words.
					workflowId = `round trip ${format} ${++workflow}`;
					const after = new DataTables();
					await run('import', items, after, parameters, { secret: FIRST });
					for (const contact of new Set(rows.map((entry) => entry.contact))) {
						expect(decisions(after, String(contact))).toEqual(decisions(before, String(contact)));
					}
					for (const { words = '', reason = '', campaign = '' } of flatRowsOf(after, LIST)) {
						expect(rows.map((row) => [row.words, row.reason, row.campaign])).toContainEqual([
							words,
							reason,
							campaign,
						]);
					}
				}),
				{ numRuns: 60 },
			);
		},
		120_000,
	);
});
