import { createHmac } from 'node:crypto';
import * as http from 'node:http';
import { AddressInfo } from 'node:net';
import { Simulator, SimulatorOptions, startSimulator } from '../../demo/simulator';

/** JSON from the wire, whose shape is what the tests assert. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export const APP_ID = '100000000000001';
export const APP_SECRET = 'app-secret-of-the-test';
export const ACCESS_TOKEN = 'token-of-the-system-user';
export const ACCOUNT_ID = '200000000000002';
export const PHONE_ID = '300000000000003';
export const APP_TOKEN = `${APP_ID}|${APP_SECRET}`;
export const VERIFY_TOKEN = 'verify me & more';

export const CONTACTS = [
	{ name: 'Spain', phone: '+34 612 000 142', bsuid: 'ES.8842107733', language: 'es' },
	{ name: 'Mexico', phone: '+52 1 55 5000 0142', language: 'es' },
	{ name: 'Brazil', phone: '+55 31 8765 0142', language: 'pt_BR' },
	{ name: 'Username', bsuid: 'AU.6104915700', language: 'en' },
];

/** What arrived at the callback. */
export interface Received {
	raw: Buffer;
	signature: string;
	value: Json;
	field: string;
}

/** A callback that answers the challenge and keeps the webhooks; `answer` is its HTTP status. */
export class Receiver {
	webhooks: Received[] = [];
	challenges: URLSearchParams[] = [];
	answer: (webhook: Received) => number = () => 200;
	challengeReply = (query: URLSearchParams) => query.get('hub.challenge') ?? '';
	private server = http.createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk) => chunks.push(chunk));
		request.on('end', () => {
			const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
			if (request.method === 'GET') {
				this.challenges.push(query);
				response.statusCode = query.get('hub.verify_token') === VERIFY_TOKEN ? 200 : 403;
				return response.end(this.challengeReply(query));
			}
			const raw = Buffer.concat(chunks);
			const change = JSON.parse(raw.toString('utf8')).entry[0].changes[0];
			const webhook = {
				raw,
				signature: String(request.headers['x-hub-signature-256']),
				value: change.value,
				field: change.field,
			};
			this.webhooks.push(webhook);
			response.statusCode = this.answer(webhook);
			return response.end();
		});
	});

	get url() {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/callback`;
	}

	get messages(): Json[] {
		return this.webhooks.flatMap((webhook) => webhook.value.messages ?? []);
	}

	statusesOf(messageId: string): Json[] {
		return this.webhooks
			.flatMap((webhook) => webhook.value.statuses ?? [])
			.filter((status) => status.id === messageId);
	}

	listen() {
		return new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
	}

	close() {
		this.server.closeAllConnections();
		return new Promise((resolve) => this.server.close(resolve));
	}
}

export let receiver: Receiver;
export let simulator: Simulator;
/** False once the test is over, so that nothing waits for ever. */
let waiting = false;

export async function start(options: Partial<SimulatorOptions> = {}) {
	simulator = await startSimulator({
		port: 0,
		appId: APP_ID,
		appSecret: APP_SECRET,
		accessToken: ACCESS_TOKEN,
		businessAccountId: ACCOUNT_ID,
		phoneNumberId: PHONE_ID,
		businessNumber: '+34 600 111 222',
		contacts: CONTACTS,
		redelivery: { delaysMs: [5, 5, 5, 5] },
		...options,
	});
}

/** Every test gets its own simulator and callback. */
export function useSimulator() {
	beforeEach(async () => {
		waiting = true;
		receiver = new Receiver();
		await receiver.listen();
		await start();
	});

	afterEach(async () => {
		waiting = false;
		await simulator.close();
		await receiver.close();
	});
}

export async function graph(method: string, path: string, body?: unknown, token = ACCESS_TOKEN) {
	const response = await fetch(`${simulator.url}/v26.0${path}`, {
		method,
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	return { status: response.status, body: (await response.json()) as Json };
}

export async function control(name: string, body: unknown) {
	const response = await fetch(`${simulator.url}/control/${name}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	return { status: response.status, body: (await response.json()) as Json };
}

export async function look(name: string): Promise<Json> {
	return (await fetch(`${simulator.url}/control/${name}`)).json();
}

export function subscribe(fields: unknown = 'messages,user_preferences') {
	return graph(
		'POST',
		`/${APP_ID}/subscriptions`,
		{ object: 'whatsapp_business_account', callback_url: receiver.url, verify_token: VERIFY_TOKEN, fields },
		APP_TOKEN,
	);
}

export async function connect() {
	await subscribe();
	await graph('POST', `/${ACCOUNT_ID}/subscribed_apps`);
}

export async function send(message: Record<string, unknown>, to: string | undefined = '+34612000142') {
	return graph('POST', `/${PHONE_ID}/messages`, { messaging_product: 'whatsapp', to, ...message });
}

export const text = { type: 'text', text: { body: 'Done.' } };

export function template(name: string, language: string, parameters: string[], payloads: string[] = []) {
	const components: unknown[] = payloads.map((payload, index) => ({
		type: 'button',
		sub_type: 'quick_reply',
		index: String(index),
		parameters: [{ type: 'payload', payload }],
	}));
	if (parameters.length) {
		components.push({ type: 'body', parameters: parameters.map((value) => ({ type: 'text', text: value })) });
	}
	return { type: 'template', template: { name, language: { code: language }, components } };
}

export const offers = template('seasonal_offers', 'es', ['Lucía']);

/** Waits until `look` returns something; fails with the test's own timeout otherwise. */
export async function until<T>(
	look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
	while (waiting) {
		const found = await look();
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	throw new Error('The test is over.');
}

export const lastStatus = (messageId: string) =>
	until(() => receiver.statusesOf(messageId).find((status) => status.status !== 'sent'));

export const hmac = (raw: Buffer | string) =>
	`sha256=${createHmac('sha256', APP_SECRET).update(raw).digest('hex')}`;
