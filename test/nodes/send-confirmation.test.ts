import type { IDataObject } from 'n8n-workflow';
import type { Simulator } from '../../demo/simulator';
import { startSimulator } from '../../demo/simulator';
import { AddToUnsubscribeList } from '../../nodes/AddToUnsubscribeList/AddToUnsubscribeList.node';
import { SendConfirmation } from '../../nodes/SendConfirmation/SendConfirmation.node';
import { DataTables } from '../harness/data-tables';
import type { Setting } from '../harness/run';
import { runNode } from '../harness/run';

const LIST = 'whatsapp_unsubscribe_list';
const PERSON = '+34600999888';

const ACCOUNT = {
	accessToken: 'token-for-tests',
	appId: '1043254767890123',
	appSecret: 'app_secret_for_tests',
	businessAccountId: '102290129340398',
	phoneNumberId: '100200300400500',
};

let simulator: Simulator;
let tables: DataTables;
let workflow = 0;

beforeEach(async () => {
	tables = new DataTables();
	workflow++;
	simulator = await startSimulator({
		port: 0,
		...ACCOUNT,
		businessNumber: '+34600111222',
		contacts: [
			{ name: 'A', phone: PERSON },
			{ name: 'B', bsuid: 'ES.8842107733' },
			...Array.from({ length: 5 }, (_, index) => ({ name: `C${index}`, phone: `+3460011133${index}` })),
		],
	});
	for (const contact of simulator.state.contacts) contact.lastInboundAt = Date.now();
});

afterEach(async () => await simulator.close());

const setting = (more: Partial<Setting> = {}): Setting => ({
	tables,
	workflowId: `workflow ${workflow}`,
	credentials: { ...ACCOUNT, apiVersion: 'v25.0', baseUrl: simulator.url },
	...more,
});

const stop = (more: IDataObject = {}): IDataObject => ({
	consent: {
		intent: 'opt_out',
		source: 'keyword',
		language: 'es',
		phone: PERSON,
		provider: 'meta',
		eventId: 'wamid.1',
		occurredAt: new Date().toISOString(),
		...more,
	},
});

const add = async (...items: IDataObject[]) => {
	const { outputs, error } = await runNode(
		new AddToUnsubscribeList(),
		{ list: LIST, covers: 'all', topic: '', phoneField: '', options: {} },
		items,
		setting(),
	);
	if (error) throw error;
	return outputs[0].map(({ json }) => json);
};

const confirm = async (items: IDataObject[], parameters: IDataObject = {}, more: Partial<Setting> = {}) =>
	await runNode(
		new SendConfirmation(),
		{ list: LIST, message: 'builtIn', text: '', business: '', language: 'auto', ...parameters },
		items,
		setting(more),
	);

const confirmation = (run: Awaited<ReturnType<typeof confirm>>, index = 0) =>
	run.outputs[0][index].json.confirmation as IDataObject;

const chat = (contact = PERSON) =>
	(simulator.state.findContact(contact)?.chat ?? [])
		.filter(({ direction }) => direction === 'out')
		.map(({ text }) => text);

describe('Send Confirmation', () => {
	test('tells the person once, in their language, with the way back', async () => {
		const items = await add(stop());
		const run = await confirm(items, { business: 'Green Grocer' });
		expect(run.error).toBeUndefined();
		expect(confirmation(run)).toMatchObject({ sent: true, language: 'es' });
		expect(chat()).toEqual([confirmation(run).text]);
		expect(chat()[0]).toContain('Green Grocer');
	});

	test('a redelivery, a retry and a second workflow send nothing more', async () => {
		const items = await add(stop());
		const runs = await Promise.all([confirm(items), confirm(items), confirm(items)]);
		runs.push(await confirm(await add(stop())));
		expect(runs.map((run) => confirmation(run).sent).filter(Boolean)).toEqual([true]);
		expect(chat()).toHaveLength(1);
	});

	test('a second stop by the same person is recorded but not answered again', async () => {
		await confirm(await add(stop()));
		const run = await confirm(await add(stop({ eventId: 'wamid.2' })));
		expect(confirmation(run)).toMatchObject({ sent: false, reason: 'already_confirmed' });
		expect(chat()).toHaveLength(1);
	});

	test('a wider stop after a narrower one is answered', async () => {
		await confirm(await add(stop({ scope: { category: 'marketing' } })));
		await confirm(await add(stop({ eventId: 'wamid.2' })));
		expect(chat()).toHaveLength(2);
	});

	test.each<[string, IDataObject, string]>([
		['WhatsApp’s own setting', { source: 'native' }, 'native'],
		['a refused send', { source: 'send_failure' }, 'send_failure'],
		['a stop entered by hand', { source: 'manual' }, 'not_by_person'],
		[
			'a stop of two days ago',
			{ occurredAt: new Date(Date.now() - 2 * 864e5).toISOString() },
			'window_closed',
		],
	])('%s gets none', async (_, consent, reason) => {
		const run = await confirm(await add(stop(consent)));
		expect(confirmation(run)).toMatchObject({ sent: false, reason });
		expect(String(confirmation(run).explanation).length).toBeGreaterThan(20);
		expect(chat()).toEqual([]);
	});

	test('people known by their user id only are told too', async () => {
		await confirm(await add(stop({ phone: '', bsuid: 'ES.8842107733' })));
		expect(chat('ES.8842107733')).toHaveLength(1);
	});

	test('says marketing when only marketing ended', async () => {
		const [all, marketing] = [
			await confirm(await add(stop({ language: 'en' }))),
			await confirm(
				await add(
					stop({
						language: 'en',
						phone: '+34600111330',
						eventId: 'wamid.2',
						scope: { category: 'marketing' },
					}),
				),
			),
		].map((run) => confirmation(run).text);
		expect(marketing).not.toBe(all);
	});

	test('the user’s own text and language', async () => {
		const items = await add(stop());
		const own = await confirm(items, { message: 'own', text: 'Bye. Reply START to come back.' });
		expect(confirmation(own).text).toBe('Bye. Reply START to come back.');
		const german = await confirm(await add(stop({ phone: '+34600111330', eventId: 'wamid.2' })), {
			language: 'de',
		});
		expect(confirmation(german)).toMatchObject({ language: 'de' });
	});

	test.each([130429, 131056, 131000])(
		'throttling and passing faults are tried again: %i',
		async (code) => {
			simulator.state.fault = { remaining: 1, code, httpStatus: 400, as: 'response' };
			const run = await confirm(await add(stop()));
			expect(confirmation(run)).toMatchObject({ sent: true });
			expect(chat()).toHaveLength(1);
		},
		30_000,
	);

	test('what cannot succeed is not tried again, and the others still get theirs', async () => {
		const items = await add(stop(), stop({ phone: '+34600111330', eventId: 'wamid.2' }));
		simulator.state.fault = { remaining: 1, code: 131009, httpStatus: 400, as: 'response' };
		const run = await confirm(items);
		expect(confirmation(run, 0)).toMatchObject({ sent: false, reason: '131009' });
		expect(confirmation(run, 1)).toMatchObject({ sent: true });
		expect(simulator.state.calls.filter(({ path }) => path.includes('/messages'))).toHaveLength(2);
	});

	test('a wrong token is an error, and once it is mended the confirmation goes out', async () => {
		const items = await add(stop());
		const wrong = await confirm(
			items,
			{},
			{
				credentials: { ...ACCOUNT, accessToken: 'wrong', apiVersion: 'v25.0', baseUrl: simulator.url },
			},
		);
		expect(wrong.error?.message).toBe('WhatsApp did not send the confirmation');
		expect(wrong.error?.description).toContain('[190]');
		expect(chat()).toEqual([]);
		await confirm(items);
		expect(chat()).toHaveLength(1);
	});

	test('WhatsApp out of reach is an error, and nothing is used up', async () => {
		const items = await add(stop());
		const unreachable = { ...ACCOUNT, apiVersion: 'v25.0', baseUrl: 'http://127.0.0.1:9' };
		const run = await confirm(items, {}, { credentials: unreachable });
		expect(run.error?.description).toContain('[no_connection]');
		await confirm(items);
		expect(chat()).toHaveLength(1);
	});

	test('an item without a recorded opt-out is told apart and stops nobody else', async () => {
		const items = [{ phone: PERSON }, ...(await add(stop()))];
		const run = await confirm(items);
		expect(run.error?.description).toContain('[not_recorded]');
		expect(chat()).toHaveLength(1);

		const continued = await confirm([{ phone: PERSON }], {}, { onError: 'continueRegularOutput' });
		expect(continued.outputs[0][0].json).toMatchObject({ errorCode: 'not_recorded' });
	});

	test('no error holds the number or the text', async () => {
		const items = await add(stop({ words: 'leave me alone' }));
		simulator.state.fault = { remaining: 1, code: 190, httpStatus: 401, as: 'response' };
		const { error } = await confirm(items);
		expect(`${error?.message} ${error?.description}`).not.toMatch(/600999888|leave me/);
	});
});
