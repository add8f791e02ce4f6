import { viewOf } from '../../../core/audience';
import type { ConsentChange } from '../../../core/consent';
import { normaliseText } from '../../../core/csv';
import type { RowSettings } from '../../../core/import';
import { importRows, ImportReport, NoPhoneColumn, readTable } from '../../../core/import';

const NOW = new Date('2026-11-03T12:00:00.000Z');
const PHONE = '+34600999888';

interface Given {
	list?: ConsentChange[];
	settings?: Partial<RowSettings>;
	phone?: string;
	now?: Date;
}

function run(input: string | object[], { list = [], settings = {}, phone = '', now = NOW }: Given = {}) {
	const report = new ImportReport(100);
	const full: RowSettings = { covers: 'all', dates: { zone: 'utc' }, ...settings };
	const rows =
		typeof input === 'string'
			? readTable(normaliseText(input), full.defaultCountry)
			: input.map((json, index) => ({ line: index + 1, json: json as Record<string, unknown> }));
	const batches = importRows([{ rows, settings: full, phone, report }], 5000, now);
	const changes = [...batches].flatMap((batch) => batch.plan(viewOf(list)));
	return { changes, report, counts: countsOf(report) };
}

const countsOf = ({ read, added, widened, alreadyThere, rejected, skipped }: ImportReport) => ({
	read,
	added,
	widened,
	alreadyThere,
	rejected,
	skipped: skipped.not_a_stop + skipped.pause_ended,
});

const listed = (
	action: ConsentChange['action'],
	occurredAt: string,
	more: Partial<ConsentChange> = {},
): ConsentChange => ({
	id: `${action}:x`,
	contact: PHONE,
	action,
	scope: { channel: 'all', category: 'all', sender: 'all' },
	source: 'keyword',
	occurredAt,
	recordedAt: occurredAt,
	...more,
});

const marketing = { channel: 'whatsapp', category: 'marketing', sender: 'all' } as const;
const everything = { channel: 'whatsapp', category: 'all', sender: 'all' } as const;

describe('columns', () => {
	test.each<[string, string | object[], Given?]>([
		['usual name', 'Name,Phone Number\nAna,+34600999888'],
		['Spanish', 'Nombre;Teléfono\nAna;+34 600 99 98 88'],
		['WhatsApp’s own name', 'wa_id\n34600999888'],
		['unknown name', 'Who,Reach\nAna,+34600999888'],
		['named by the user', 'Phone,Other\n+34600111222,+34600999888', { phone: 'Other' }],
		['no names', 'Ana;+34600999888'],
		['no names, by position', '+34600111222;+34600999888', { phone: 'Column 2' }],
		['no names, national', '600 99 98 88', { settings: { defaultCountry: 'ES' } }],
		['leading apostrophe', "phone\n'+34600999888"],
		['spreadsheet notation', 'phone\n3.4600999888E+10'],
		['byte order mark', '\uFEFFphone\n+34600999888'],
		['empty rows', '\n\nphone,name\n,\n+34600999888,\n,\n'],
		['items', [{ name: 'Ana', phone: '+34600999888' }]],
		['items with numbers', [{ phone: 34600999888 }]],
		['items with a path', [{ contact: { phone: '+34600999888' } }]],
	])('%s', (_, input, given = {}) => {
		const { changes } = run(input, given);
		expect(changes.map(({ contact }) => contact)).toEqual([PHONE]);
	});

	test('without a phone column nothing is imported, and the error names the columns', () => {
		expect(() => run('name,city\nAna,Madrid')).toThrow(NoPhoneColumn);
		expect(() => run('phone\n+34600999888', { phone: 'mobile' })).toThrow(NoPhoneColumn);
		expect(run('phone\n').counts).toMatchObject({ read: 0 });
		expect(run('').counts).toMatchObject({ read: 0 });
	});

	test('both numbers of a row are stopped, once the row', () => {
		const { changes, counts } = run('phone,mobile\n+34600999888,+34600111222');
		expect(changes.map(({ contact }) => contact)).toEqual([PHONE, '+34600111222']);
		expect(counts).toMatchObject({ read: 1, added: 1 });
	});

	test('a second number that cannot be read is reported, and the first one stopped all the same', () => {
		const { changes, report } = run('phone,mobile\n+34600999888,600111222\n+34600111222,n/a');
		expect(changes).toHaveLength(2);
		expect(report.rejectedRows).toMatchObject([{ line: 2, reason: 'country_missing' }]);
	});

	test('a user ID beside the number is the same person', () => {
		const { changes } = run('phone,bsuid\n+34600999888,ES.8842107733');
		expect(changes).toMatchObject([{ contact: PHONE, bsuid: 'ES.8842107733' }]);
	});

	test('names like __proto__ stay data', () => {
		const { changes } = run('__proto__,phone,constructor\nx,+34600999888,y');
		expect(changes.map(({ contact }) => contact)).toEqual([PHONE]);
	});
});

describe('what a row stops', () => {
	test.each<[string, string, Partial<RowSettings>, Partial<ConsentChange['scope']>]>([
		['nothing said', 'phone\n+34600999888', {}, everything],
		['nothing said, marketing by the node', 'phone\n+34600999888', { covers: 'marketing' }, marketing],
		['marketing', 'phone,category\n+34600999888,Marketing', {}, marketing],
		['a topic as category', 'phone,scope\n+34600999888,topic: Offers', {}, { category: 'topic:offers' }],
		['a topic', 'phone,topic\n+34600999888,Offers', {}, { category: 'topic:offers' }],
		[
			'something unknown',
			'phone,category\n+34600999888,Promos',
			{ covers: 'marketing' },
			{ category: 'all' },
		],
		['a channel', 'phone,channel\n+34600999888,SMS', {}, { channel: 'sms' }],
		['an unknown channel', 'phone,channel\n+34600999888,Pigeon', {}, { channel: 'all' }],
		['a business number', 'phone,businessNumber\n+34600999888,+34600111222', {}, { sender: '+34600111222' }],
		['no business number', 'phone,businessNumber\n+34600999888,Sales team', {}, { sender: 'all' }],
		// In a log of messages, the sender is the person.
		['a sender', 'phone,sender\n+34600999888,+34600999888', {}, { sender: 'all' }],
	])('%s', (_, text, settings, scope) => {
		expect(run(text, { settings }).changes).toMatchObject([{ action: 'opt_out', source: 'import', scope }]);
	});

	test.each<[string, string, boolean]>([
		['status', 'subscribed', false],
		['Status', 'Opted-in', false],
		['status', 'unsubscribed', true],
		['status', 'customer', true],
		['status', '', true],
		['opt_out', 'TRUE', true],
		['opt_out', 'false', false],
		['opt_out', '', true],
		['Unsubscribed', 'No', false],
		['opt_in', 'yes', false],
		['opt_in', 'FALSE', true],
		['subscribed', 'maybe', true],
	])('a column %s that says %j: stopped %s', (name, value, isStopped) => {
		const { changes, counts } = run(`phone,${name}\n+34600999888,${value}`);
		expect(changes).toHaveLength(isStopped ? 1 : 0);
		expect(counts).toMatchObject(isStopped ? { added: 1 } : { skipped: 1 });
	});

	test('nothing in a file lifts a stop', () => {
		const list = [listed('opt_out', '2026-01-01T00:00:00.000Z')];
		const { changes } = run(
			'phone,state,action,opt_in,change_id\n+34600999888,opted_in,opt_in,true,opt_in:1',
			{ list },
		);
		expect(changes).toEqual([]);
	});

	test('a pause ends, unless it is over already', () => {
		const { changes, counts } = run(
			'phone,state,until\n+34600999888,paused,2027-01-01T00:00:00Z\n+34600111222,paused,2026-01-01\n+34600111333,paused,',
		);
		expect(changes).toMatchObject([
			{ action: 'pause', until: '2027-01-01T00:00:00.000Z' },
			{ action: 'pause', contact: '+34600111333' },
		]);
		expect(counts).toMatchObject({ added: 2, skipped: 1 });
	});

	test('evidence comes along', () => {
		const { changes } = run('phone,words,campaign,reason\n+34600999888,BAJA,spring,asked', {
			settings: { note: 'imported from old CRM', reason: 'unused' },
		});
		expect(changes).toMatchObject([
			{ reason: 'asked', evidence: { words: 'BAJA', campaign: 'spring', note: 'imported from old CRM' } },
		]);
	});
});

describe('e-mail addresses', () => {
	const email = { contact: 'email:ana@example.com', scope: { ...everything, channel: 'email' } };
	const phone = { contact: '+34600999888', scope: everything };
	const both = (channel: string) => [
		{ ...phone, scope: { ...everything, channel } },
		{ ...email, scope: { ...everything, channel } },
	];
	test.each<[string, string, object[]]>([
		['are found where there are no numbers', 'email\nAna@Example.com', [email]],
		['stand in for a number that is missing', 'phone,email\n,ana@example.com\n+34600999888,', [email, phone]],
		['and for what is none', 'phone,email\nn/a,ana@example.com\n+34600999888,', [email, phone]],
		['do not matter beside a number', 'phone,email\n+34600999888,ana@example.com', [phone]],
		['are meant by a stop of e-mail', 'phone,email,channel\n+34600999888,ana@example.com,email', [email]],
		['and by one of every channel', 'phone,email,channel\n+34600999888,ana@example.com,all', both('all')],
	])('%s', (_, csv, expected) => {
		const { changes, counts } = run(csv);
		expect(changes).toMatchObject(expected);
		expect(counts.rejected).toBe(0);
	});

	test('half a number is told, and the address recorded', () => {
		const { changes, report } = run('phone,email\n+3460099,ana@example.com\n+34600999888,');
		expect(changes).toMatchObject([email, phone]);
		expect(report.rejectedRows).toMatchObject([{ line: 2, reason: 'too_short' }]);
	});
});

describe('rejected rows say why', () => {
	test.each<[string, string]>([
		['', 'contact_missing'],
		['n/a', 'not_a_phone'],
		['600999888', 'country_missing'],
		['3.46E+10', 'digits_lost'],
		['+34600999888 / +34600111222', 'several_phones'],
		['+3460', 'too_short'],
		['+346009998881234567', 'too_long'],
		['9'.repeat(10_000), 'not_a_phone'],
		[`${'+34'.repeat(10_000)}`, 'not_a_phone'],
	])('%#', (cell, reason) => {
		const { changes, report } = run(`phone,name\n"${cell}",Ana\n+34600999888,Bob`);
		expect(changes).toHaveLength(1);
		expect(report.rejectedRows).toMatchObject([{ line: 2, reason, json: { name: 'Ana' } }]);
	});

	test('only so many are kept, all are counted', () => {
		const { report } = run(`phone,name\n${'x,y\n'.repeat(500)}+34600999888,z`);
		expect(report.rejected).toBe(500);
		expect(report.rejectedRows).toHaveLength(100);
	});
});

describe('dates', () => {
	test.each<[string, string, string]>([
		['none', '', NOW.toISOString()],
		['a moment', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
		['a day', '2026-03-01', '2026-03-01T23:59:59.999Z'],
		['today', '2026-11-03', NOW.toISOString()],
		['the future', '2031-01-01', NOW.toISOString()],
	])('%s', (_, date, occurredAt) => {
		const { changes, report } = run(`phone,opt-out date\n+34600999888,${date}`);
		expect(changes).toMatchObject([{ occurredAt, recordedAt: NOW.toISOString() }]);
		expect(report.unclearDates).toBe(0);
	});

	test('one that is unclear counts as now, and what was written is kept', () => {
		const { changes, report } = run('phone,date\n+34600999888,03/04/2026');
		expect(changes).toMatchObject([
			{ occurredAt: NOW.toISOString(), evidence: { note: 'date in the file: 03/04/2026' } },
		]);
		expect(report.unclearDates).toBe(1);
	});

	test('another row shows how they are meant', () => {
		const { changes } = run('phone,date\n+34600999888,03/04/2026\n+34600111222,31/03/2026');
		expect(changes[0].occurredAt).toBe('2026-04-03T23:59:59.999Z');
	});
});

describe('what the list says already', () => {
	const dated = 'phone,date\n+34600999888,2026-06-01T00:00:00Z';
	const undated = 'phone\n+34600999888';
	test.each<[string, string, ConsentChange[], Partial<RowSettings>, 'added' | 'widened' | 'alreadyThere']>([
		['nothing', dated, [], {}, 'added'],
		[
			'the same',
			dated,
			[listed('opt_out', '2026-01-01T00:00:00.000Z', { scope: everything })],
			{},
			'alreadyThere',
		],
		[
			'marketing, where the row stops a topic',
			'phone,topic\n+34600999888,offers',
			[listed('opt_out', '2026-01-01T00:00:00.000Z', { scope: marketing })],
			{},
			'widened',
		],
		[
			'a wider stop',
			dated,
			[listed('opt_out', '2026-01-01T00:00:00.000Z')],
			{ covers: 'marketing' },
			'alreadyThere',
		],
		[
			'a narrower stop',
			dated,
			[listed('opt_out', '2026-01-01T00:00:00.000Z', { scope: marketing })],
			{},
			'widened',
		],
		[
			'another channel',
			dated,
			[listed('opt_out', '2026-01-01T00:00:00.000Z', { scope: { ...everything, channel: 'sms' } })],
			{},
			'widened',
		],
		[
			'a pause',
			dated,
			[listed('pause', '2026-01-01T00:00:00.000Z', { until: '2027-01-01T00:00:00.000Z' })],
			{},
			'widened',
		],
		[
			'a pause that is over',
			dated,
			[listed('pause', '2026-01-01T00:00:00.000Z', { until: '2026-02-01T00:00:00.000Z' })],
			{},
			'added',
		],
		['an erasure', dated, [listed('erase', '2026-01-01T00:00:00.000Z')], {}, 'alreadyThere'],
		['a return after the row', dated, [listed('opt_in', '2026-07-01T00:00:00.000Z')], {}, 'alreadyThere'],
		['a return before the row', dated, [listed('opt_in', '2026-01-01T00:00:00.000Z')], {}, 'added'],
		[
			'a return, and a row without a date',
			undated,
			[listed('opt_in', '2026-07-01T00:00:00.000Z')],
			{},
			'added',
		],
		[
			'a return to less than the row stops',
			dated,
			[listed('opt_in', '2026-07-01T00:00:00.000Z', { scope: marketing })],
			{},
			'added',
		],
		[
			'an unproven return',
			dated,
			[listed('opt_in', '2026-07-01T00:00:00.000Z', { source: 'import' })],
			{},
			'added',
		],
		[
			'a human’s return',
			dated,
			[
				listed('opt_in', '2026-07-01T00:00:00.000Z', {
					source: 'manual',
					actor: 'desk',
					evidence: { note: 'form' },
				}),
			],
			{},
			'alreadyThere',
		],
	])('%s', (_, text, list, settings, effect) => {
		const { changes, counts } = run(text, { list, settings });
		expect(counts).toMatchObject({ read: 1, [effect]: 1 });
		// A later date than the list's is kept: a return in between may still become known.
		const isLater = changes[0]?.occurredAt > String(list[0]?.occurredAt || '9');
		expect(changes).toHaveLength(effect === 'alreadyThere' && !isLater ? 0 : 1);
	});

	test('a later stop of somebody who is stopped is kept, once', () => {
		const list = [listed('opt_out', '2026-01-01T00:00:00.000Z')];
		const first = run(dated, { list });
		expect(first.counts).toMatchObject({ alreadyThere: 1 });
		expect(first.changes).toHaveLength(1);
		expect(run(dated, { list: [...list, ...first.changes] }).changes).toEqual([]);
		expect(run(undated, { list }).changes).toEqual([]);
	});

	test('the same row twice is one stop, also in other spellings', () => {
		const { counts } = run('phone\n+34600999888\n0034 600 99 98 88\nwhatsapp:+34600999888\n34600999888');
		expect(counts).toMatchObject({ read: 4, added: 1, alreadyThere: 3 });
	});

	test('the same file twice adds nothing, and its facts keep their ids', () => {
		const text = 'phone,date,category\n+34600999888,2026-06-01,marketing\n+34600111222,,all';
		const first = run(text);
		const later = new Date('2026-12-01T00:00:00.000Z');
		expect(run(text, { list: first.changes, now: later }).counts).toMatchObject({
			alreadyThere: 2,
			added: 0,
		});
		expect(run(text, { now: later }).changes.map(({ id }) => id)).toEqual(first.changes.map(({ id }) => id));
	});

	test('stopped again after a return it is another fact', () => {
		const [first] = run(undated).changes;
		const list = [first, listed('opt_in', '2026-11-20T00:00:00.000Z')];
		const [second] = run(undated, { list, now: new Date('2026-12-01T00:00:00.000Z') }).changes;
		expect(second.occurredAt).toBe('2026-12-01T00:00:00.000Z');
		expect(second.id).not.toBe(first.id);
	});

	test('a user ID known with a number is the same person', () => {
		const list = [listed('opt_out', '2026-01-01T00:00:00.000Z', { bsuid: 'ES.8842107733' })];
		expect(run('bsuid\nES.8842107733', { list }).counts).toMatchObject({ alreadyThere: 1 });
		expect(run('phone,bsuid\n+34600999888,ES.1', { list }).counts).toMatchObject({ widened: 1 });
	});
});

test('many rows are handed out in batches, and counted', () => {
	const rows = Array.from({ length: 12_000 }, (_, index) => ({
		line: index + 1,
		json: { phone: `+34600${100_000 + index}` },
	}));
	const report = new ImportReport(100);
	const settings: RowSettings = { covers: 'all', dates: { zone: 'utc' } };
	const batches = [...importRows([{ rows, settings, phone: '', report }], 5000, NOW)];
	expect(batches.map(({ keys }) => keys.length)).toEqual([5000, 5000, 2000]);
	const plans = batches.map((batch) => batch.plan(viewOf([])));
	expect(plans.map(({ length }) => length)).toEqual([5000, 5000, 2000]);
	expect(countsOf(report)).toMatchObject({ read: 12_000, added: 12_000 });
});
