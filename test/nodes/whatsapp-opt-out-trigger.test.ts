import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';
import type { Simulator } from '../../demo/simulator';
import { startSimulator } from '../../demo/simulator';
import { WhatsAppOptOutTrigger } from '../../nodes/WhatsAppOptOutTrigger/WhatsAppOptOutTrigger.node';
import type { HostOptions } from '../harness/trigger-host';
import { hostTrigger } from '../harness/trigger-host';

const ACCOUNT = {
	accessToken: 'token-for-tests',
	appId: '1043254767890123',
	appSecret: 'app_secret_for_tests',
	businessAccountId: '102290129340398',
	phoneNumberId: '100200300400500',
};

const sign = (body: Buffer | string, secret = ACCOUNT.appSecret) =>
	`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

const envelope = (value: IDataObject, field = 'messages') =>
	JSON.stringify({
		object: 'whatsapp_business_account',
		entry: [
			{
				id: ACCOUNT.businessAccountId,
				changes: [
					{
						field,
						value: {
							messaging_product: 'whatsapp',
							metadata: { display_phone_number: '34600111222', phone_number_id: ACCOUNT.phoneNumberId },
							...value,
						},
					},
				],
			},
		],
	});

const text = (body: string, more: IDataObject = {}) =>
	envelope({
		contacts: [{ profile: { name: 'Lucía' }, wa_id: '34600999888' }],
		messages: [
			{ from: '34600999888', id: 'wamid.1', timestamp: '1793000000', type: 'text', text: { body }, ...more },
		],
	});

type Host = Awaited<ReturnType<typeof hostTrigger>>;
let host: Host | undefined;
let simulator: Simulator | undefined;

afterEach(async () => {
	await host?.close();
	await simulator?.close();
	host = simulator = undefined;
});

const start = async (options: Partial<HostOptions> = {}) =>
	(host = await hostTrigger(new WhatsAppOptOutTrigger(), {
		credentials: { ...ACCOUNT, apiVersion: 'v25.0', baseUrl: 'http://127.0.0.1:9' },
		...options,
	}));

const post = async (to: Host, body: string | Buffer, headers: Record<string, string> = {}) =>
	await fetch(to.url(), {
		method: 'POST',
		body: new Uint8Array(Buffer.from(body)),
		headers: { 'Content-Type': 'application/json', 'X-Hub-Signature-256': sign(body), ...headers },
	});

describe('WhatsApp Opt-Out Trigger: deliveries', () => {
	test.each<[string, string, number | undefined, IDataObject]>([
		[
			'a typed stop',
			text('Baja'),
			0,
			{ intent: 'opt_out', source: 'keyword', language: 'es', words: 'Baja' },
		],
		['a typed start', text('ALTA'), 1, { intent: 'opt_in', source: 'keyword' }],
		['chat', text('when does the sale start?'), 2, { intent: 'other' }],
		['help', text('HELP'), 2, { intent: 'help' }],
		[
			'a template’s button',
			text('', { type: 'button', button: { payload: 'WAOO_STOP:camp42', text: 'Darme de baja' } }),
			0,
			{ intent: 'opt_out', source: 'button', campaign: 'camp42', words: 'Darme de baja' },
		],
		[
			'a reply button',
			text('', {
				type: 'interactive',
				interactive: { type: 'button_reply', button_reply: { id: 'WAOO_STOP', title: 'Stop promotions' } },
			}),
			0,
			{ source: 'button' },
		],
		[
			'WhatsApp’s own stop',
			envelope(
				{
					user_preferences: [
						{ wa_id: '34600999888', category: 'marketing_messages', value: 'stop', timestamp: 1793000100 },
					],
				},
				'user_preferences',
			),
			0,
			{ intent: 'opt_out', source: 'native', scope: { category: 'marketing' }, phone: '+34600999888' },
		],
		[
			'WhatsApp’s own resume',
			envelope(
				{
					user_preferences: [
						{ wa_id: '34600999888', category: 'marketing_messages', value: 'resume', timestamp: 1793000100 },
					],
				},
				'user_preferences',
			),
			1,
			{ intent: 'opt_in', source: 'native', scope: { category: 'marketing' } },
		],
		[
			'a refused send',
			envelope({
				statuses: [
					{
						id: 'wamid.OUT',
						status: 'failed',
						timestamp: '1793000200',
						recipient_id: '34600999888',
						errors: [{ code: 131050 }],
					},
				],
			}),
			0,
			{ intent: 'opt_out', source: 'send_failure', errorCode: '131050', scope: { category: 'marketing' } },
		],
		['a forwarded stop', text('STOP', { context: { forwarded: true } }), 2, { intent: 'other' }],
		['a group’s stop', text('STOP', { group_id: 'g1' }), undefined, {}],
		[
			'a delivery receipt',
			envelope({
				statuses: [
					{ id: 'wamid.OUT', status: 'delivered', timestamp: '1793000200', recipient_id: '34600999888' },
				],
			}),
			undefined,
			{},
		],
		[
			'a failure that looks like an opt-out',
			envelope({
				statuses: [
					{
						id: 'wamid.OUT',
						status: 'failed',
						timestamp: '1793000200',
						recipient_id: '34600999888',
						errors: [{ code: 131049 }],
					},
				],
			}),
			undefined,
			{},
		],
		[
			'our own message echoed',
			envelope(
				{ message_echoes: [{ to: '34600999888', type: 'text', text: { body: 'STOP' } }] },
				'smb_message_echoes',
			),
			undefined,
			{},
		],
		['an unknown event', envelope({ anything: [1] }, 'something_new'), undefined, {}],
		['an empty delivery', '{"object":"whatsapp_business_account","entry":[]}', undefined, {}],
	])('%s', async (_, body, output, consent) => {
		const to = await start();
		const response = await post(to, body);
		expect(response.status).toBe(200);
		if (output === undefined) {
			expect(to.started).toEqual([]);
		} else {
			const expected = [0, 1, 2].map((index) => (index === output ? 1 : 0));
			expect(to.started.map((outputs) => outputs.map((items) => items.length))).toEqual([expected]);
			expect(to.started[0][output][0].json.consent).toMatchObject(consent);
		}
	});

	test('several events of one delivery start one execution', async () => {
		const to = await start();
		const body = JSON.parse(text('STOP')) as { entry: IDataObject[] };
		body.entry.push((JSON.parse(text('START', { id: 'wamid.2' })) as { entry: IDataObject[] }).entry[0]);
		await post(to, JSON.stringify(body));
		expect(to.started.map((outputs) => outputs.map((items) => items.length))).toEqual([[1, 1, 0]]);
	});

	test('other messages start nothing when told so', async () => {
		const to = await start({ parameters: { options: { ignoreOther: true } } });
		await post(to, text('hello'));
		expect(to.started).toEqual([]);
	});

	test('the business’ own words count', async () => {
		const to = await start({
			parameters: { options: { optOutWords: 'no more deals, leave', ignoreWords: 'end' } },
		});
		await post(to, text('No more deals!'));
		await post(to, text('end'));
		expect(to.started.map((outputs) => outputs.map((items) => items.length))).toEqual([
			[1, 0, 0],
			[0, 0, 1],
		]);
	});

	test.each<[string, (body: string) => Record<string, string>]>([
		['no signature', () => ({ 'X-Hub-Signature-256': '' })],
		['another secret', (body) => ({ 'X-Hub-Signature-256': sign(body, 'other') })],
		['a signature of another body', () => ({ 'X-Hub-Signature-256': sign('{}') })],
		['the bare hex', (body) => ({ 'X-Hub-Signature-256': sign(body).slice(7) })],
		[
			'sha1',
			(body) => ({
				'X-Hub-Signature-256': `sha1=${createHmac('sha1', ACCOUNT.appSecret).update(body).digest('hex')}`,
			}),
		],
	])('a forged delivery is refused and starts nothing: %s', async (_, headers) => {
		const to = await start();
		const body = text('STOP');
		const response = await post(to, body, headers(body));
		expect(response.status).toBe(401);
		expect(to.started).toEqual([]);
	});

	test('an empty secret signs nothing', async () => {
		const to = await start({ credentials: { ...ACCOUNT, appSecret: '' } });
		const body = text('STOP');
		expect((await post(to, body, { 'X-Hub-Signature-256': sign(body, '') })).status).toBe(401);
		expect(to.started).toEqual([]);
	});

	test('the signature is over the bytes as they came', async () => {
		const to = await start();
		const body = text('STOP ☕').replace('☕', '\\u2615').replaceAll('/', '\\/');
		expect((await post(to, body)).status).toBe(200);
		expect(to.started).toHaveLength(1);
	});

	test.each<[string, string, Record<string, string>, number]>([
		['truncated JSON', text('STOP').slice(0, -20), {}, 400],
		[
			'a wrong content type, but the right bytes',
			text('STOP'),
			{ 'Content-Type': 'application/octet-stream' },
			200,
		],
		['no body', '', {}, 400],
		['a bare word', '"STOP"', {}, 200],
		['null', 'null', {}, 200],
	])('odd bodies are answered: %s', async (_, body, headers, status) => {
		const to = await start();
		expect((await post(to, body, headers)).status).toBe(status);
		expect(to.failures).toEqual([]);
	});

	test('3 MB with a thousand updates are read', async () => {
		const to = await start();
		const messages = Array.from({ length: 1000 }, (_, index) => ({
			from: `346${10000000 + index}`,
			id: `wamid.${index}`,
			timestamp: '1793000000',
			type: 'text',
			text: { body: index === 500 ? 'STOP' : 'x'.repeat(3000) },
		}));
		const body = envelope({ messages });
		expect(body.length).toBeGreaterThan(3_000_000);
		expect((await post(to, body)).status).toBe(200);
		expect(to.started[0].map((items) => items.length)).toEqual([1, 0, 999]);
	});
});

describe('WhatsApp Opt-Out Trigger: the challenge', () => {
	const ask = async (to: Host, token: string, mode = 'subscribe') =>
		await fetch(
			`${to.url()}?hub.mode=${mode}&hub.challenge=1158201444&hub.verify_token=${encodeURIComponent(token)}`,
		);

	test('is answered for the right token only', async () => {
		const to = await start({ parameters: { setup: 'manual', verify: 'my own' } });
		const right = await ask(to, 'my own');
		expect([right.status, await right.text()]).toEqual([200, '1158201444']);
		expect((await ask(to, 'another')).status).toBe(403);
		expect((await ask(to, 'my own', 'unsubscribe')).status).toBe(403);
		expect((await ask(to, '')).status).toBe(403);
	});

	test('an empty token is never right', async () => {
		const to = await start({ parameters: { setup: 'manual', verify: '' } });
		expect((await ask(to, '')).status).toBe(403);
	});
});

describe('WhatsApp Opt-Out Trigger: registration', () => {
	async function withSimulator(options: Partial<HostOptions> = {}, credentials: IDataObject = {}) {
		simulator = await startSimulator({ port: 0, ...ACCOUNT, businessNumber: '+34600111222' });
		return await start({
			...options,
			credentials: {
				...ACCOUNT,
				apiVersion: 'v25.0',
				baseUrl: simulator.url,
				...credentials,
			} as HostOptions['credentials'],
		});
	}

	async function subscription(): Promise<{ callback_url: string; fields: string[] } | undefined> {
		const response = await fetch(`${simulator?.url}/v25.0/${ACCOUNT.appId}/subscriptions`, {
			headers: { Authorization: `Bearer ${ACCOUNT.appId}|${ACCOUNT.appSecret}` },
		});
		const { data } = (await response.json()) as {
			data: Array<{ callback_url: string; fields: Array<{ name: string }> }>;
		};
		return (
			data[0] && { callback_url: data[0].callback_url, fields: data[0].fields.map(({ name }) => name).sort() }
		);
	}

	/** Another system registers itself at the app; its server answers the challenge. */
	async function takenByAnother() {
		const other = await hostTrigger(new WhatsAppOptOutTrigger(), {
			credentials: { ...ACCOUNT },
			parameters: { setup: 'manual', verify: 'other' },
		});
		await fetch(`${simulator?.url}/v25.0/${ACCOUNT.appId}/subscriptions`, {
			method: 'POST',
			headers: {
				Authorization: `Bearer ${ACCOUNT.appId}|${ACCOUNT.appSecret}`,
				'Content-Type': 'application/json',
			},
			body: JSON.stringify({
				object: 'whatsapp_business_account',
				callback_url: other.url(),
				verify_token: 'other',
				fields: 'messages',
			}),
		});
		return other;
	}

	test('registers at app level for messages and WhatsApp’s own setting, once', async () => {
		const to = await withSimulator();
		await to.register();
		expect(await subscription()).toEqual({
			callback_url: to.url(),
			fields: ['messages', 'user_preferences'],
		});
		await to.register();
		await to.unregister();
		expect(await subscription()).toBeUndefined();
	});

	test('never displaces another webhook unasked', async () => {
		const to = await withSimulator();
		const other = await takenByAnother();
		const error = await to.register().catch((failure: Error & { description?: string }) => failure);
		expect(error).toMatchObject({ message: 'Your Meta app already sends its webhooks to another address' });
		expect((error as { description: string }).description).toContain(other.url());
		expect((await subscription())?.callback_url).toBe(other.url());
		// Not ours, so not ours to remove.
		await to.unregister();
		expect((await subscription())?.callback_url).toBe(other.url());
		await other.close();
	});

	test('replaces it when told to', async () => {
		const to = await withSimulator({ parameters: { ifTaken: 'replace' } });
		const other = await takenByAnother();
		await to.register();
		expect((await subscription())?.callback_url).toBe(to.url());
		await other.close();
	});

	test.each(['webhook-test', 'try-out'])(
		'a test borrows the webhook from the published workflow and gives it back: %s',
		async (testEndpoint) => {
			const to = await withSimulator({ testEndpoint });
			await to.register();
			await to.register(true);
			expect((await subscription())?.callback_url).toBe(to.url(true));
			await to.unregister(true);
			expect((await subscription())?.callback_url).toBe(to.url());
		},
	);

	test('a test that was started twice still gives it back', async () => {
		const to = await withSimulator();
		await to.register();
		await to.register(true);
		to.forgetStaticData();
		await to.register(true);
		await to.unregister(true);
		expect((await subscription())?.callback_url).toBe(to.url());
	});

	test('a test of a workflow that is not published leaves nothing behind', async () => {
		const to = await withSimulator({ published: false });
		await to.register(true);
		expect((await subscription())?.callback_url).toBe(to.url(true));
		await to.unregister(true);
		expect(await subscription()).toBeUndefined();
	});

	test('when WhatsApp cannot give it back for now, nothing is taken away', async () => {
		const to = await withSimulator();
		await to.register();
		await to.register(true);
		const calls: string[] = [];
		const busy = createServer((request, response) => {
			calls.push(String(request.method));
			if (request.method !== 'GET') return response.writeHead(503).end('{}');
			response.setHeader('Content-Type', 'application/json');
			return response.end(
				JSON.stringify({
					data: [
						{ object: 'whatsapp_business_account', callback_url: to.url(true), active: true, fields: [] },
					],
				}),
			);
		});
		await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
		to.credentials.baseUrl = `http://127.0.0.1:${(busy.address() as AddressInfo).port}`;
		await expect(to.unregister(true)).rejects.toThrow('WhatsApp did not accept the webhook');
		expect(calls).toEqual(['GET', 'POST']);
		busy.close();
	});

	test.each<[string, IDataObject, string]>([
		['App Secret', { appSecret: '' }, 'automatic'],
		['App Secret', { appSecret: '' }, 'manual'],
		['App ID', { appId: '' }, 'automatic'],
		['Business Account ID', { businessAccountId: '' }, 'automatic'],
	])('refuses to start without the %s', async (label, credentials, setup) => {
		const to = await withSimulator({ parameters: { setup } }, credentials);
		await expect(to.register()).rejects.toThrow(`The WhatsApp Cloud API credential has no ${label}`);
	});

	test('set up by hand, it registers nothing', async () => {
		const to = await withSimulator({ parameters: { setup: 'manual', verify: 'x' } });
		await to.register();
		expect(await subscription()).toBeUndefined();
	});

	test('says what WhatsApp said when it refuses', async () => {
		const to = await withSimulator({}, { appId: '42' });
		await expect(to.register()).rejects.toThrow('WhatsApp did not accept the webhook');
	});
});
