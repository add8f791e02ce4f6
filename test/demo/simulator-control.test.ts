import * as http from 'node:http';
import {
	APP_ID,
	APP_SECRET,
	ACCESS_TOKEN,
	VERIFY_TOKEN,
	CONTACTS,
	receiver,
	simulator,
	graph,
	control,
	look,
	connect,
	until,
	Json,
	useSimulator,
} from './simulator.harness';

useSimulator();

describe('the control API and the page', () => {
	it('sends a campaign to everybody in their language through the same code as the API', async () => {
		await connect();
		await control('preference', { contact: 'c1', value: 'stop' });
		const { body } = await control('broadcast', { template: 'seasonal_offers' });
		expect(body.map((reply: Json) => reply.status)).toEqual([200, 200, 200, 200]);
		await until(() => receiver.webhooks.flatMap((webhook) => webhook.value.statuses ?? []).length === 7);
		const counters = await look('counters');
		expect(Object.values(counters).map((counter: Json) => counter.marketingDelivered)).toEqual([0, 1, 1, 1]);
		expect((await look('chat?contact=c3'))[0].text).toContain('Olá Brazil');
		expect((await look('calls')).filter((call: Json) => call.origin === 'page')).toHaveLength(4);
	});

	it('keeps tokens and secrets out of the log', async () => {
		await connect();
		await graph('GET', `/oauth/access_token?client_id=${APP_ID}&client_secret=${APP_SECRET}`);
		const log = JSON.stringify([await look('calls'), await look('activity'), await look('overview')]);
		for (const secret of [APP_SECRET, ACCESS_TOKEN, VERIFY_TOKEN]) expect(log).not.toContain(secret);
	});

	it('adds people, tells twins apart from newcomers, and starts over', async () => {
		const added = await control('contacts', {
			contacts: [
				{ name: 'Twin', phone: '+52 55 5000 0142' },
				{ name: 'New', phone: '+44 7700 900142' },
			],
		});
		expect(added.body.map((contact: Json) => contact.name)).toEqual(['Mexico', 'New']);
		expect((await control('contacts', { contacts: [{ name: 'Nobody' }] })).status).toBe(400);
		await control('text', { contact: 'c1', text: 'Baja' });
		await control('reset', {});
		expect((await look('contacts')).map((contact: Json) => contact.name)).toEqual(
			CONTACTS.map(({ name }) => name),
		);
		expect(await look('chat?contact=c1')).toEqual([]);
		expect(await look('deliveries')).toEqual([]);
	});

	it('tells what happened in words', async () => {
		await connect();
		await control('text', { contact: 'c1', text: 'Baja' });
		await until(() => simulator.state.deliveries[0].state === 'delivered');
		const [newest] = await look('activity?limit=1');
		expect(newest).toMatchObject({ text: 'Spain wrote “Baja”', outcome: { tone: 'ok' }, quiet: false });
	});

	it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost@evil.example'])(
		'answers nobody who asks for the host %s',
		async (host) => {
			const { port } = new URL(simulator.url);
			const status = await new Promise((resolve) =>
				http.get(
					{ host: '127.0.0.1', port, path: '/control/contacts', headers: { host }, agent: false },
					(response) => {
						response.resume();
						resolve(response.statusCode);
					},
				),
			);
			expect(status).toBe(403);
		},
	);

	it('takes no form or plain text that another page could send', async () => {
		const response = await fetch(`${simulator.url}/control/text`, {
			method: 'POST',
			headers: { 'content-type': 'text/plain' },
			body: JSON.stringify({ contact: 'c1', text: 'Stop' }),
		});
		expect(response.status).toBe(415);
	});

	it.each([
		['text', { contact: 'nobody', text: 'x' }, 404],
		['text', { contact: 'c1', text: '   ' }, 400],
		['text', { contact: { toString: 'c1' }, text: 'x' }, 404],
		['preference', { contact: 'c1', value: '__proto__' }, 400],
		['fault', { count: -1, code: 1 }, 400],
		['broadcast', { template: 'constructor' }, 404],
		['toString', {}, 404],
	])('refuses a malformed %s', async (name, body, status) => {
		expect((await control(name, body)).status).toBe(status);
	});

	it('refuses bodies over 3 MB', async () => {
		expect((await control('text', { contact: 'c1', text: 'x'.repeat(3.1 * 1024 * 1024) })).status).toBe(413);
	});

	it('serves the page with a policy that allows nothing from elsewhere', async () => {
		const response = await fetch(`${simulator.url}/`);
		expect(response.headers.get('content-type')).toContain('text/html');
		expect(response.headers.get('content-security-policy')).toContain(
			"default-src 'none'; script-src 'self'",
		);
		const files = [...(await response.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
		expect(files).toEqual(['/phone.css', '/phone.js']);
		for (const file of files) expect((await fetch(simulator.url + file)).status).toBe(200);
		expect((await fetch(`${simulator.url}/../index.ts`)).status).toBe(401);
	});

	it('tells listeners that something changed', async () => {
		const response = await fetch(`${simulator.url}/control/events`);
		const reader = response.body!.getReader();
		const next = async () => Buffer.from((await reader.read()).value ?? []).toString();
		const first = await next();
		await control('text', { contact: 'c1', text: 'Baja' });
		const second = await next();
		expect(first).toMatch(/^data: \d+\n\n$/);
		expect(second).not.toBe(first);
		await reader.cancel();
	});
});
