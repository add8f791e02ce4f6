import type { IDataObject } from 'n8n-workflow';
import { AddToUnsubscribeList } from '../../nodes/AddToUnsubscribeList/AddToUnsubscribeList.node';
import { ExcludeOptedOutContacts } from '../../nodes/ExcludeOptedOutContacts/ExcludeOptedOutContacts.node';
import { KeywordDetector } from '../../nodes/KeywordDetector/KeywordDetector.node';
import { SendConfirmation } from '../../nodes/SendConfirmation/SendConfirmation.node';
import { UnsubscribeList } from '../../nodes/UnsubscribeList/UnsubscribeList.node';
import { DataTables } from '../harness/data-tables';
import { createList, flatRowsOf } from '../harness/flat-rows';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';

const LIST = 'whatsapp_unsubscribe_list';
const EVENTS = `${LIST}_events`;
const ANA = '+34600999888';
const BEA = '+34600111222';

let count = 0;
let workflowId = '';
let tables: DataTables;
// A workflow of its own for each test, as tables are remembered by workflow.
beforeEach(() => {
	workflowId = `safety ${++count}`;
	tables = new DataTables();
});

const add = async (items: IDataObject[], parameters: IDataObject = {}, setting: Partial<Setting> = {}) =>
	await runNode(
		new AddToUnsubscribeList(),
		{ list: LIST, covers: 'all', topic: '', phoneField: '', options: {}, ...parameters },
		items,
		{ tables, workflowId, ...setting },
	);
const contact = async (operation: string, items: IDataObject[], parameters: IDataObject = {}) =>
	await runNode(
		new UnsubscribeList(),
		{ resource: 'contact', operation, list: LIST, phoneField: '', options: {}, ...parameters },
		items,
		{ tables, workflowId },
	);
const exclude = async (items: IDataObject[], parameters: IDataObject = {}, setting: Partial<Setting> = {}) =>
	await runNode(
		new ExcludeOptedOutContacts(),
		{ list: LIST, category: 'marketing', phoneField: '', topic: '', options: {}, ...parameters },
		items,
		{ tables, workflowId, ...setting },
	);
const sentLog = async (items: IDataObject[], parameters: IDataObject = {}, setting: Partial<Setting> = {}) =>
	await runNode(
		new UnsubscribeList(),
		{
			resource: 'list',
			operation: 'checkSentLog',
			list: LIST,
			category: 'marketing',
			phoneField: '',
			sentAtField: '',
			options: {},
			...parameters,
		},
		items,
		{ tables, workflowId, ...setting },
	);

const said = (intent: string, eventId: string, more: IDataObject = {}): IDataObject => ({
	consent: {
		intent,
		source: 'keyword',
		phone: ANA,
		words: intent,
		provider: 'meta',
		eventId,
		occurredAt: '2026-03-01T10:00:00.000Z',
		...more,
	},
});
const recorded = ({ json }: { json: IDataObject }) => (json.consent as IDataObject).recorded as IDataObject;
const reasons = (items: Array<{ json: IDataObject }>) =>
	items.map(({ json }) => (json.exclusion as IDataObject).reason);
const evidence = { actor: 'support desk', note: 'asked on the phone' };

/** What may be sent to somebody: `marketing`, `utility` or both. */
async function allowed(item: IDataObject, parameters: IDataObject = {}) {
	const found: string[] = [];
	for (const category of ['marketing', 'utility']) {
		const { outputs } = await exclude([item], { category, ...parameters });
		if (outputs[0].length) found.push(category);
	}
	return found;
}

describe('coming back for less than everything', () => {
	const later = { occurredAt: '2026-03-02T10:00:00.000Z' };

	test.each<[string, IDataObject, IDataObject]>([
		['by the node’s setting', { comeback: 'utility' }, said('opt_in', 'wamid.2', later)],
		[
			'by what the person tapped',
			{},
			said('opt_in', 'wamid.2', { ...later, scope: { category: 'utility' } }),
		],
		['by a human with evidence', { comeback: 'utility', options: evidence }, { phone: ANA }],
	])('order updates only: %s', async (_, parameters, item) => {
		await add([said('opt_out', 'wamid.1'), said('opt_out', 'wamid.1b', { scope: { topic: 'news' } })]);
		const { outputs, error, innerRuns } = await contact('resubscribe', [item], parameters);
		expect(error).toBeUndefined();
		expect(recorded(outputs[0][0])).toMatchObject({ action: 'opt_in', isNew: true, isStillOptedOut: false });
		expect(await allowed({ phone: ANA })).toEqual(['utility']);
		const written = flatRowsOf(tables, EVENTS).slice(-2);
		expect(written.map(({ action, category, occurred_at }) => [action, category, occurred_at])).toEqual([
			['opt_out', 'marketing', written[0].occurred_at],
			['opt_in', 'all', written[0].occurred_at],
		]);
		// Both in one request to the list.
		const writes = innerRuns.filter(({ nodes }) =>
			nodes.some(({ parameters: { operation } }) => operation === 'insert'),
		);
		expect(writes).toHaveLength(1);
	});

	test('one topic: its own stop is lifted, a wider one stays and that is said', async () => {
		await add([said('opt_out', 'wamid.1', { scope: { topic: 'offers' } })]);
		const topic = { comeback: 'topic', topic: 'Offers' };
		const first = await contact('resubscribe', [said('opt_in', 'wamid.2', later)], topic);
		expect(recorded(first.outputs[0][0])).toMatchObject({ isStillOptedOut: false });
		expect(await allowed({ phone: ANA })).toEqual(['marketing', 'utility']);

		await add([said('opt_out', 'wamid.3', { occurredAt: '2026-03-03T10:00:00.000Z' })]);
		const again = said('opt_in', 'wamid.4', { occurredAt: '2026-03-04T10:00:00.000Z' });
		const second = await contact('resubscribe', [again], topic);
		expect(recorded(second.outputs[0][0])).toMatchObject({ isStillOptedOut: true });
		expect(second.hints.join()).toContain('1 person has stopped more');
		expect(await allowed({ phone: ANA })).toEqual([]);
	});

	test.each<[string, IDataObject, IDataObject, string]>([
		['a topic that is not named', { comeback: 'topic', topic: ' ' }, {}, 'topic_missing'],
		[
			'marketing was asked for, order updates set',
			{ comeback: 'utility' },
			{ scope: { category: 'marketing' } },
			'comeback_unclear',
		],
		['what nobody understands was asked for', {}, { scope: { category: 'everything!' } }, 'comeback_unclear'],
		[
			'another topic was asked for',
			{ comeback: 'topic', topic: 'a' },
			{ scope: { topic: 'b' } },
			'comeback_unclear',
		],
	])('%s: nothing is lifted', async (_, parameters, more, code) => {
		await add([said('opt_out', 'wamid.1')]);
		const { error } = await contact(
			'resubscribe',
			[said('opt_in', 'wamid.2', { ...later, ...more })],
			parameters,
		);
		expect(error?.description).toContain(`[${code}]`);
		expect(await allowed({ phone: ANA })).toEqual([]);
	});

	test('an opt-in to a topic is not one to everything', async () => {
		await add([said('opt_out', 'wamid.1')]);
		await contact('resubscribe', [said('opt_in', 'wamid.2', { ...later, scope: { topic: 'offers' } })]);
		expect(await allowed({ phone: ANA })).toEqual([]);
	});

	test('a return on one channel leaves the stops of others', async () => {
		await add([{ phone: ANA }], { options: { channel: 'sms' } });
		await contact('resubscribe', [{ phone: ANA }], { options: { ...evidence, channel: 'whatsapp' } });
		expect(await allowed({ phone: ANA })).toEqual(['marketing', 'utility']);
		expect(await allowed({ phone: ANA }, { options: { channel: 'sms' } })).toEqual([]);
	});
});

describe('for one person, by Phone Number', () => {
	test('an agent without items stops, pauses and brings back', async () => {
		await add([{}], { number: ANA });
		expect(await allowed({ phone: ANA })).toEqual([]);
		const refused = await contact('resubscribe', [{}], { number: ANA });
		expect(refused.error?.description).toContain('[evidence_missing]');
		await contact('resubscribe', [{}], { number: ANA, options: evidence });
		expect(await allowed({ phone: ANA })).toEqual(['marketing', 'utility']);
		const paused = await contact('pause', [{}], { number: ANA, covers: 'all', ends: 'days', days: 3 });
		expect(recorded(paused.outputs[0][0])).toMatchObject({
			action: 'pause',
			until: expect.any(String) as string,
		});
		expect(await allowed({ phone: ANA })).toEqual([]);
	});

	test.each<[string, IDataObject, IDataObject]>([
		['Phone Number', { number: BEA }, {}],
		['a named field', { phoneField: 'to' }, { to: BEA }],
	])('what one person wrote brings nobody else back: %s', async (_, parameters, more) => {
		await add([{ phone: BEA }]);
		const item = { ...said('opt_in', 'wamid.1', { occurredAt: new Date().toISOString() }), ...more };
		const { error } = await contact('resubscribe', [item], parameters);
		expect(error?.description).toContain('[evidence_missing]');
		expect(await allowed({ phone: BEA })).toEqual([]);
	});

	test('their own message does, whatever the spelling', async () => {
		await add([said('opt_out', 'wamid.1')]);
		const item = said('opt_in', 'wamid.2', { occurredAt: '2026-03-02T10:00:00.000Z' });
		await contact('resubscribe', [item], { number: '0034 600 999 888' });
		expect(await allowed({ phone: ANA })).toEqual(['marketing', 'utility']);
	});

	test.each([
		['2001-01-01', 'is not in the future'],
		['soon', 'is empty or cannot be read'],
	])('a pause until %s is refused', async (until, problem) => {
		const { error } = await add([{ phone: ANA }], { options: { until } });
		expect(error?.message).toContain(`Pause Until ${problem}, so nothing was recorded`);
		expect(error?.description).toContain('[pause_invalid]');
	});
});

describe('a number change', () => {
	const NEW = '+34600555444';
	const moved = (more: IDataObject = {}): IDataObject => ({
		consent: {
			intent: 'number_change',
			source: 'sync',
			rule: 'number_change',
			confidence: 1,
			provider: 'meta',
			eventId: 'wamid.move',
			phone: NEW,
			bsuid: 'ES.2',
			previous: { phone: ANA, bsuid: 'ES.1' },
			occurredAt: '2026-04-01T10:00:00.000Z',
			...more,
		},
	});

	test('takes the stops along, once, and is not confirmed', async () => {
		await add([said('opt_out', 'wamid.1', { bsuid: 'ES.1' })]);
		const { outputs, error, hints } = await add([moved()]);
		expect(error).toBeUndefined();
		expect(recorded(outputs[0][0])).toMatchObject({
			action: 'number_change',
			isNew: true,
			takenAlong: 1,
			contact: NEW,
		});
		expect(hints).toEqual([
			'The person who changed their number had stopped messages; that holds for the new number too',
		]);
		for (const person of [{ phone: NEW }, { bsuid: 'ES.2' }, { phone: ANA }, { bsuid: 'ES.1' }])
			expect(await allowed(person)).toEqual([]);

		const before = flatRowsOf(tables, EVENTS).length;
		const again = await add([moved()]);
		expect(recorded(again.outputs[0][0])).toMatchObject({ isNew: false, takenAlong: 1 });
		expect(flatRowsOf(tables, EVENTS)).toHaveLength(before);

		const confirmed = await runNode(
			new SendConfirmation(),
			{ list: LIST, message: 'builtIn', language: 'auto', business: '' },
			[outputs[0][0]],
			{ tables, workflowId },
		);
		expect(confirmed.outputs[0][0].json.confirmation).toMatchObject({ sent: false, reason: 'not_opt_out' });
	});

	test('with nothing stopped, or no list yet, nothing is recorded and that is said', async () => {
		const { outputs, error } = await add([moved()]);
		expect(error).toBeUndefined();
		expect(recorded(outputs[0][0])).toMatchObject({ action: 'number_change', isNew: false, takenAlong: 0 });
		// An empty list would let everybody through in a project that has none.
		expect(tables.tables).toEqual([]);
		await add([{ phone: BEA }]);
		const { hints } = await add([moved()]);
		expect(hints).toEqual([
			'The person who changed their number had not stopped messages, so nothing was recorded',
		]);
		expect(await allowed({ phone: NEW })).toEqual(['marketing', 'utility']);
	});

	test('beside a stop in one delivery', async () => {
		await add([said('opt_out', 'wamid.1')]);
		const { outputs } = await add([moved(), said('opt_out', 'wamid.2', { phone: BEA })]);
		expect(outputs[0].map((item) => recorded(item).action)).toEqual(['number_change', 'opt_out']);
		expect(await allowed({ phone: BEA })).toEqual([]);
		expect(await allowed({ phone: NEW })).toEqual([]);
	});

	test('whoever comes back under the new number stays back when it is delivered again', async () => {
		await add([said('opt_out', 'wamid.1')]);
		await add([moved()]);
		await contact('resubscribe', [
			said('opt_in', 'wamid.5', { phone: NEW, occurredAt: '2026-05-01T10:00:00.000Z' }),
		]);
		await add([moved()]);
		expect(await allowed({ phone: NEW })).toEqual(['marketing', 'utility']);
		expect(await allowed({ phone: ANA })).toEqual([]);
	});

	test('keeps its meaning through the Keyword Detector, and is read from n8n’s own WhatsApp Trigger', async () => {
		const own = {
			field: 'messages',
			messaging_product: 'whatsapp',
			metadata: { display_phone_number: '34600111222' },
			messages: [
				{
					id: 'wamid.m',
					from: '34600999888',
					type: 'system',
					timestamp: '1775037600',
					system: { type: 'user_changed_number', wa_id: '34600555444', body: 'stop' },
				},
			],
		};
		const { outputs } = await runNode(
			new KeywordDetector(),
			{ textField: '', options: {} },
			[moved(), own],
			{},
		);
		expect(outputs.map((output) => output.length)).toEqual([2, 0, 0, 0]);
		expect(outputs[0][1].json.consent).toMatchObject({
			intent: 'number_change',
			phone: NEW,
			previous: { phone: ANA },
		});
	});
});

describe('what a stop covers', () => {
	test.each<[string, IDataObject, IDataObject, string]>([
		['a plain stop ends the node’s topic', {}, { covers: 'topic', topic: 'Offers' }, 'topic:offers'],
		[
			'"stop all" ends everything all the same',
			{ scope: { category: 'all' } },
			{ covers: 'topic', topic: 'Offers' },
			'all',
		],
		[
			'WhatsApp’s own setting ends marketing all the same',
			{ source: 'native', scope: { category: 'marketing' } },
			{ covers: 'topic', topic: 'x' },
			'marketing',
		],
		[
			'what nobody understands ends everything',
			{ scope: { category: 'utility' } },
			{ covers: 'marketing' },
			'all',
		],
	])('%s', async (_, more, parameters, category) => {
		await add([said('opt_out', 'wamid.1', more)], parameters);
		expect(flatRowsOf(tables, LIST)[0]).toMatchObject({ category });
	});

	test('a stop of marketing does not make a later one of a topic old news', async () => {
		await add([said('opt_out', 'wamid.1', { scope: { category: 'marketing' } })]);
		const { outputs } = await add([said('opt_out', 'wamid.2', { scope: { topic: 'offers' } })]);
		expect(recorded(outputs[0][0])).toMatchObject({ wasOptedOut: false });
		const third = await add([said('opt_out', 'wamid.3', { scope: { topic: 'offers' } })]);
		expect(recorded(third.outputs[0][0])).toMatchObject({ wasOptedOut: true, confirmedBefore: true });
	});

	test.each(['+34 600 111 222', '34600111222', '0034600111222'])(
		'a stop for %s counts for that number',
		async (sender) => {
			createList(tables, LIST, [{ contact: ANA, action: 'opt_out', channel: 'all', sender }]);
			expect(await allowed({ phone: ANA }, { options: { sender: '+34600111222' } })).toEqual([]);
			expect(await allowed({ phone: ANA }, { options: { sender: '+34600333444' } })).toEqual([
				'marketing',
				'utility',
			]);
			expect(await allowed({ phone: ANA })).toEqual([]);
		},
	);

	test.each<[string, string | undefined, string, boolean]>([
		['whatsapp', 'sms', 'sms', true],
		['sms', 'sms', 'sms', false],
		['all', 'sms', 'sms', false],
		['pause on sms', undefined, 'sms', false],
	])('a stop of %s, a message on %s', async (stopped, __, channel, isAllowed) => {
		if (stopped.startsWith('pause'))
			await contact('pause', [{ phone: ANA }], {
				covers: 'all',
				ends: 'days',
				days: 3,
				options: { channel },
			});
		else await add([{ phone: ANA }], { options: { channel: stopped } });
		const { outputs } = await exclude([{ phone: ANA }], { options: { channel } });
		expect(outputs[0]).toHaveLength(isAllowed ? 1 : 0);
	});
});

describe('known by e-mail', () => {
	const byEmail = { options: { channel: 'email' } };

	test('a stop by e-mail holds back e-mail, in every spelling, and says so', async () => {
		await add([{ email: 'Ana <Ana@X.com>' }], byEmail);
		expect(flatRowsOf(tables, LIST)[0]).toMatchObject({ contact: 'email:ana@x.com', channel: 'email' });
		const people = [{ email: 'ANA@x.com' }, { 'E-Mail': 'bea@x.com' }];
		const { outputs, hints } = await exclude(people, byEmail);
		expect(outputs[0].map(({ json }) => json)).toEqual([people[1]]);
		expect(reasons(outputs[1])).toEqual(['exclude:all']);
		expect(hints[0]).toContain('Contacts were read from "email" and "E-Mail".');
		const checked = await contact('check', [{ email: 'ana@x.com' }, { phone: BEA, email: 'ana@x.com' }]);
		expect(checked.outputs[0].map(({ json }) => (json.check as IDataObject).isOptedOut)).toEqual([
			true,
			false,
		]);
		const history = await contact('getHistory', [{}], { number: 'mailto:ana@x.com' });
		expect(history.outputs[0]).toHaveLength(1);
	});

	test('no address, or one that cannot be read, is held', async () => {
		await add([{ phone: ANA }]);
		const people = [
			{ email: '', phone: BEA },
			{ email: 'ana at x', phone: BEA },
			{ email: 'a@x.com', phone: BEA },
		];
		const { outputs, hints } = await exclude(people, byEmail);
		expect(reasons(outputs[1])).toEqual(['hold:no_contact', 'hold:unreadable_contact']);
		expect(outputs[0]).toHaveLength(1);
		expect(hints[0]).toContain('1 without an email address');
	});

	test('for WhatsApp the number decides, and a stop of all channels by e-mail counts beside it', async () => {
		await add([{ email: 'ana@x.com' }], { options: { channel: 'all' } });
		await add([{ email: 'bea@x.com' }], byEmail);
		const people = [
			{ phone: ANA, email: 'ana@x.com' },
			{ phone: BEA, email: 'bea@x.com' },
			{ email: 'carla@x.com' },
		];
		const { outputs } = await exclude(people);
		expect(reasons(outputs[1])).toEqual(['exclude:all', 'hold:no_contact']);
		expect(outputs[0].map(({ json }) => json)).toEqual([people[1]]);
	});

	test('a stop of all channels is recorded for the number and for the address', async () => {
		await add([{ phone: ANA, email: 'ana@x.com' }], { options: { channel: 'all' } });
		expect(reasons((await exclude([{ email: 'ana@x.com' }], byEmail)).outputs[1])).toEqual(['exclude:all']);
		expect(reasons((await exclude([{ phone: ANA }])).outputs[1])).toEqual(['exclude:all']);
		// Coming back on WhatsApp is no leave to send e-mail, and none is needed for WhatsApp.
		await contact('resubscribe', [{ phone: ANA }], { options: evidence });
		expect(await allowed({ phone: ANA, email: 'ana@x.com' })).toEqual(['marketing', 'utility']);
		expect(await allowed({ email: 'ana@x.com' }, byEmail)).toEqual([]);
	});

	test('people who share an address are not one person on WhatsApp', async () => {
		await add([{ phone: '+34600777666' }]);
		const family = [
			{ phone: ANA, email: 'home@x.com' },
			{ phone: BEA, email: 'home@x.com' },
		];
		expect((await exclude(family)).outputs[0]).toHaveLength(2);
		expect((await exclude(family, byEmail)).outputs[0]).toHaveLength(1);
	});
});

describe('dry run', () => {
	const audience = [
		{ phone: ANA },
		{ phone: BEA },
		{ phone: '0034 600 111 222' },
		{ phone: '' },
		{ phone: '+34600333444' },
	];

	test('passes nobody on and says in numbers what would happen', async () => {
		await add([{ phone: ANA }]);
		const parameters = {
			mode: 'dryRun',
			topic: 'Offers',
			options: { campaign: 'spring', ifExcluded: 'stop' },
		};
		const { outputs, hints, error } = await exclude(audience, parameters);
		expect(error).toBeUndefined();
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toHaveLength(1);
		expect(outputs[1][0].json).toEqual({
			dryRun: true,
			campaign: 'spring',
			category: 'marketing',
			topic: 'Offers',
			channel: 'whatsapp',
			checkedAt: expect.any(String) as string,
			total: 5,
			allowed: 2,
			excluded: 1,
			held: 1,
			duplicates: 1,
			excludedByReason: { 'exclude:all': 1 },
			excludedBySource: { api: 1 },
			excludedByAge: { last24Hours: 1 },
			heldByReason: { 'hold:no_contact': 1 },
			summary:
				'of 5 contacts: 1 excluded (1 stopped all messages), 1 held (1 without a number), 1 duplicate, 2 allowed',
		});
		expect(JSON.stringify(outputs)).not.toMatch(/600/);
		expect(hints[0]).toContain('Dry run, nothing was passed on: of 5 contacts');
	});

	test.each(['continueRegularOutput', 'continueErrorOutput'])(
		'nor when the list is missing (%s)',
		async (onError) => {
			const { outputs } = await exclude(audience, { mode: 'dryRun' }, { onError } as Partial<Setting>);
			expect(outputs[0]).toEqual([]);
			// What n8n itself puts on the error output is behind neither.
			expect(JSON.stringify(outputs.slice(0, 2))).not.toMatch(/600/);
			expect(outputs.flat()).toHaveLength(1);
		},
	);

	test('the campaign is on whom it does not reach', async () => {
		await add([{ phone: ANA }]);
		const { outputs } = await exclude(audience, { options: { campaign: ' spring ' } });
		expect(outputs[1].map(({ json }) => (json.exclusion as IDataObject).campaign)).toEqual([
			'spring',
			'spring',
			'spring',
		]);
		expect(outputs[0].every(({ json }) => !('exclusion' in json))).toBe(true);
	});
});

describe('Check Sent Log', () => {
	const log = (phone: string, sentAt: unknown, more: IDataObject = {}): IDataObject => ({
		phone,
		sentAt: sentAt as string,
		...more,
	});

	test('finds what was sent between a stop and the return, from the history', async () => {
		await add([said('opt_out', 'wamid.1')]);
		await contact('resubscribe', [said('opt_in', 'wamid.2', { occurredAt: '2026-03-05T10:00:00.000Z' })]);
		expect(flatRowsOf(tables, LIST).map(({ action }) => action)).toEqual(['opt_in']);
		const rows = [
			log(ANA, '2026-03-01T09:00:00Z'),
			log('0034 600 999 888', 1772445600, { campaign: 'spring', template: 'sale', id: 7 }),
			log(ANA, '2026-03-06T10:00:00Z'),
			log(BEA, '2026-03-02T10:00:00Z'),
		];
		const { outputs, hints } = await sentLog(rows);
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[0][0].pairedItem).toEqual({ item: 1 });
		expect(outputs[0][0].json).toMatchObject({
			id: 7,
			sentLog: {
				result: 'violation',
				reason: 'exclude:all',
				contact: ANA,
				sentAt: '2026-03-02T10:00:00.000Z',
				stoppedAt: '2026-03-01T10:00:00.000Z',
				secondsAfterStop: 86_400,
				afterStop: '1 day',
				isCertain: true,
				cameBackAt: '2026-03-05T10:00:00.000Z',
				message: { category: 'marketing', channel: 'whatsapp', campaign: 'spring', template: 'sale' },
				stop: { action: 'opt_out', source: 'keyword' },
			},
		});
		expect(hints).toEqual(['1 of 4 messages was sent after the person’s stop.']);
	});

	test('knows stops that were typed into the list by hand', async () => {
		createList(tables, LIST, [{ contact: ANA, occurred_at: '2026-03-01T10:00:00.000Z' }]);
		const { outputs } = await sentLog([log(ANA, '2026-03-02T10:00:00Z')]);
		expect((outputs[0][0].json.sentLog as IDataObject).result).toBe('violation');
	});

	test('says that there is none, and what could not be checked', async () => {
		await add([{ phone: ANA }]);
		const rows = [
			log(BEA, '2026-03-02'),
			log('600', '2026-03-02'),
			log(BEA, 'whenever'),
			log(BEA, ''),
			log(BEA, '2026-03-02', { status: 'failed' }),
		];
		const { outputs, hints } = await sentLog(rows);
		expect(outputs[0].map(({ json }) => (json.sentLog as IDataObject).result)).toEqual([
			'none',
			'not_checked',
			'not_checked',
			'not_checked',
		]);
		expect(outputs[0][0].json.sentLog).toMatchObject({
			messages: 5,
			fine: 1,
			violations: 0,
			notChecked: { contact_unreadable: 1, sent_at_unreadable: 1, sent_at_missing: 1 },
			skipped: { not_sent: 1 },
		});
		expect(hints[0]).toBe(
			'None of 5 messages were sent after the person’s stop. 3 could not be checked: 1 with a recipient that cannot be read, 1 with a time of sending that cannot be read, 1 without a time of sending. 1 were not sent.',
		);
	});

	test.each<[string, IDataObject, IDataObject, string]>([
		['no number', { sentAt: 1.7e9 }, {}, 'phone_field_missing'],
		['no time', { phone: ANA }, {}, 'sent_at_field_missing'],
		['a misspelt field', { phone: ANA, sentAt: 1.7e9 }, { sentAtField: 'send' }, 'sent_at_field_missing'],
	])('%s: nothing is taken for checked', async (_, item, parameters, code) => {
		await add([{ phone: ANA }]);
		const { error } = await sentLog([item], parameters);
		expect(error?.description).toContain(`[${code}]`);
	});

	test('a missing list is not an empty one', async () => {
		const { error } = await sentLog([log(ANA, 1.7e9)]);
		expect(error?.description).toContain('[list_missing]');
		expect(error?.message).toContain('list');
	});
});
