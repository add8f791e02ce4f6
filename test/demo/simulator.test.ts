import {
	APP_ID,
	APP_SECRET,
	ACCESS_TOKEN,
	ACCOUNT_ID,
	PHONE_ID,
	APP_TOKEN,
	VERIFY_TOKEN,
	receiver,
	simulator,
	start,
	graph,
	control,
	look,
	subscribe,
	connect,
	send,
	text,
	template,
	offers,
	until,
	lastStatus,
	hmac,
	Json,
	useSimulator,
} from './simulator.harness';

useSimulator();

describe('subscribing the app', () => {
	it('asks the callback for the challenge and then lists the subscription', async () => {
		expect(await subscribe()).toEqual({ status: 200, body: { success: true } });
		const [query] = receiver.challenges;
		expect(query.get('hub.mode')).toBe('subscribe');
		expect(query.get('hub.challenge')).toMatch(/^\d+$/);
		expect(query.get('hub.verify_token')).toBe(VERIFY_TOKEN);
		expect((await graph('GET', `/${APP_ID}/subscriptions`, undefined, APP_TOKEN)).body).toEqual({
			data: [
				{
					object: 'whatsapp_business_account',
					callback_url: receiver.url,
					active: true,
					fields: [
						{ name: 'messages', version: 'v26.0' },
						{ name: 'user_preferences', version: 'v26.0' },
					],
				},
			],
		});
	});

	it.each([
		['a list', ['messages', 'user_preferences']],
		['a list written as JSON', '["messages","user_preferences"]'],
		['words with commas', 'messages, user_preferences'],
	])('understands the fields as %s', async (_, fields) => {
		await subscribe(fields);
		expect(simulator.state.subscription?.fields).toEqual(['messages', 'user_preferences']);
	});

	it('takes a form with the app token from client_credentials', async () => {
		const token = await fetch(`${simulator.url}/v19.0/oauth/access_token`, {
			method: 'POST',
			body: new URLSearchParams({
				client_id: APP_ID,
				client_secret: APP_SECRET,
				grant_type: 'client_credentials',
			}),
		}).then((response) => response.json());
		expect(token).toEqual({ access_token: APP_TOKEN, token_type: 'bearer' });
		const response = await fetch(`${simulator.url}/${APP_ID}/subscriptions?access_token=${APP_TOKEN}`, {
			method: 'POST',
			body: new URLSearchParams({
				object: 'whatsapp_business_account',
				callback_url: receiver.url,
				verify_token: VERIFY_TOKEN,
				fields: 'messages',
			}),
		});
		expect(await response.json()).toEqual({ success: true });
	});

	it.each([
		['an exact but quoted challenge', (query: URLSearchParams) => JSON.stringify(query.get('hub.challenge'))],
		['a challenge with a line break', (query: URLSearchParams) => `${query.get('hub.challenge')}\n`],
		['nothing', () => ''],
	])('refuses a callback that answers %s and keeps the old subscription', async (_, reply) => {
		await subscribe('messages');
		receiver.challengeReply = reply;
		const { status, body } = await subscribe('user_preferences');
		expect([status, body.error.code]).toEqual([400, 2200]);
		expect(body.error.message).toMatch(/^\(#2200\) Callback verification failed/);
		expect(simulator.state.subscription?.fields).toEqual(['messages']);
	});

	it('refuses a callback that refuses the verify token, or is not there', async () => {
		const request = { object: 'whatsapp_business_account', fields: 'messages', verify_token: 'wrong' };
		const edge = `/${APP_ID}/subscriptions`;
		const refused = await graph('POST', edge, { ...request, callback_url: receiver.url }, APP_TOKEN);
		expect(refused.body.error.message).toContain('HTTP Status Code = 403');
		const absent = await graph('POST', edge, { ...request, callback_url: 'http://127.0.0.1:1/' }, APP_TOKEN);
		expect(absent.body.error.code).toBe(2200);
	});

	it('wants the app token and known fields', async () => {
		const edge = `/${APP_ID}/subscriptions`;
		expect((await graph('GET', edge)).body.error.code).toBe(15);
		expect((await graph('GET', edge, undefined, `${APP_ID}|wrong`)).body.error.code).toBe(190);
		expect((await subscribe('message')).body.error.message).toContain('fields[0] must be one of');
		expect(receiver.challenges).toHaveLength(0);
	});

	it('removes single fields, then everything', async () => {
		await subscribe();
		const edge = `/${APP_ID}/subscriptions`;
		const object = 'whatsapp_business_account';
		await graph('DELETE', edge, { object, fields: 'user_preferences' }, APP_TOKEN);
		expect(simulator.state.subscription?.fields).toEqual(['messages']);
		await graph('DELETE', edge, { object }, APP_TOKEN);
		expect((await graph('GET', edge, undefined, APP_TOKEN)).body).toEqual({ data: [] });
	});
});

describe('webhooks', () => {
	it('are signed over their bytes, which change when one writes them again', async () => {
		await connect();
		await control('text', { contact: 'c1', text: 'Ya no más, añade a / quita 🙏' });
		const { raw, signature, value } = await until(() => receiver.webhooks[0]);
		expect(signature).toBe(hmac(raw));
		expect(value.messages[0].text.body).toBe('Ya no más, añade a / quita 🙏');
		expect(raw.toString('latin1')).toMatch(/^[\x20-\x7e]+$/);
		expect(raw.toString('latin1')).toContain('a \\/ quita');
		expect(hmac(JSON.stringify(JSON.parse(raw.toString('utf8'))))).not.toBe(signature);
	});

	it('carry a message as documented', async () => {
		await connect();
		const { body } = await control('text', { contact: '+34612000142', text: 'Baja' });
		const { value } = await until(() => receiver.webhooks[0]);
		expect(value).toEqual({
			messaging_product: 'whatsapp',
			metadata: { display_phone_number: '34600111222', phone_number_id: PHONE_ID },
			contacts: [{ profile: { name: 'Spain' }, wa_id: '34612000142', user_id: 'ES.8842107733' }],
			messages: [
				{
					from: '34612000142',
					from_user_id: 'ES.8842107733',
					id: body.messageId,
					timestamp: expect.stringMatching(/^\d{10}$/),
					type: 'text',
					text: { body: 'Baja' },
				},
			],
		});
	});

	it('carry the stop and resume of the native setting', async () => {
		await connect();
		await control('preference', { contact: 'c1', value: 'stop' });
		await control('preference', { contact: 'c4', value: 'resume' });
		await until(() => receiver.webhooks.length === 2);
		const rows = receiver.webhooks.flatMap((webhook) => webhook.value.user_preferences);
		expect(receiver.webhooks.map((webhook) => webhook.field)).toEqual([
			'user_preferences',
			'user_preferences',
		]);
		expect(rows).toContainEqual({
			wa_id: '34612000142',
			user_id: 'ES.8842107733',
			detail: 'User requested to stop marketing messages',
			category: 'marketing_messages',
			value: 'stop',
			timestamp: expect.any(Number),
		});
		const username = rows.find((row) => row.value === 'resume');
		expect(username).not.toHaveProperty('wa_id');
		expect(username.user_id).toBe('AU.6104915700');
	});

	it('stay at home until the account is connected and the field subscribed', async () => {
		await subscribe('messages');
		await control('text', { contact: 'c1', text: 'too early' });
		await graph('POST', `/${ACCOUNT_ID}/subscribed_apps`);
		await control('preference', { contact: 'c1', value: 'stop' });
		await control('text', { contact: 'c1', text: 'in time' });
		await until(() => receiver.messages.length);
		expect(receiver.messages.map((message) => message.text.body)).toEqual(['in time']);
		expect((await look('deliveries')).map((delivery: Json) => delivery.state)).toEqual([
			'not_subscribed',
			'not_subscribed',
			'delivered',
		]);
	});

	it('come again with the same bytes until they are answered with 200', async () => {
		await connect();
		const answers = [500, 404, 202, 200];
		receiver.answer = () => answers.shift() ?? 200;
		await control('text', { contact: 'c1', text: 'Baja' });
		const delivery = await until(() => simulator.state.deliveries.find((one) => one.state === 'delivered'));
		expect(delivery.attempts.map((attempt) => attempt.status)).toEqual([500, 404, 202, 200]);
		expect(receiver.webhooks).toHaveLength(4);
		expect(new Set(receiver.webhooks.map((webhook) => webhook.raw.toString() + webhook.signature)).size).toBe(
			1,
		);
	});

	it('come again on request, and are given up after the last wait', async () => {
		await connect();
		receiver.answer = () => 503;
		await control('text', { contact: 'c1', text: 'Baja' });
		await until(() => simulator.state.deliveries[0].state === 'gave_up');
		expect(receiver.webhooks).toHaveLength(5);
		receiver.answer = () => 200;
		expect((await control('redeliver', {})).body.state).toBe('delivered');
		expect(receiver.webhooks[5].raw.equals(receiver.webhooks[0].raw)).toBe(true);
	});

	it('are not tried again after closing', async () => {
		await simulator.close();
		await start({ redelivery: { delaysMs: [60_000] } });
		await connect();
		receiver.answer = () => 500;
		await control('text', { contact: 'c1', text: 'Baja' });
		await until(() => simulator.state.deliveries[0].state === 'retrying');
		await simulator.close();
		expect(simulator.state.deliveries[0].state).toBe('gave_up');
	});

	it('can be forged: with a signature that does not match, once, and without a trace in the chat', async () => {
		await connect();
		receiver.answer = () => 401;
		await control('forge', { contact: 'c1', text: 'Stop' });
		const { raw, signature } = await until(() => receiver.webhooks[0]);
		expect(signature).toMatch(/^sha256=[0-9a-f]{64}$/);
		expect(signature).not.toBe(hmac(raw));
		await until(() => simulator.state.deliveries[0].state === 'gave_up');
		expect(receiver.webhooks).toHaveLength(1);
		expect(await look('chat?contact=c1')).toEqual([]);
	});
});

describe('sending', () => {
	beforeEach(connect);

	const buttons = (count: number) => ({
		type: 'interactive',
		interactive: {
			type: 'button',
			body: { text: 'Which?' },
			action: {
				buttons: Array.from({ length: count }, (_, index) => ({
					type: 'reply',
					reply: { id: `b${index}`, title: `Button ${index}` },
				})),
			},
		},
	});

	it.each<[string, Record<string, unknown>, number, number]>([
		['no product', { ...text, messaging_product: 'sms' }, 400, 100],
		['no recipient', { ...text, to: '' }, 400, 100],
		['letters as a number', { ...text, to: 'whatsapp:+34612000142' }, 400, 131009],
		['a malformed BSUID', { ...text, to: undefined, recipient: 'es-1' }, 400, 131009],
		['a text without a body', { type: 'text', text: {} }, 400, 100],
		['a body as a list', { type: 'text', text: { body: ['x'] } }, 400, 100],
		['a text that is too long', { type: 'text', text: { body: 'x'.repeat(4097) } }, 400, 131009],
		['an unknown template', template('nope', 'es', []), 404, 132001],
		['a language the template lacks', template('seasonal_offers', 'fi', ['x']), 404, 132001],
		['a template called __proto__', template('__proto__', 'es', []), 404, 132001],
		['too few parameters', template('seasonal_offers', 'es', []), 400, 132000],
		[
			'a payload for a button that is not there',
			template('seasonal_offers', 'es', ['x'], ['a', 'b', 'c']),
			400,
			131009,
		],
		['a URL button without its parameter', template('offer_with_link', 'en', ['x']), 400, 131008],
		['four reply buttons', buttons(4), 400, 131009],
		['an unknown type', { type: 'hologram' }, 400, 131051],
	])('refuses %s', async (_, message, status, code) => {
		const reply = await send(message);
		expect([reply.status, reply.body.error.code]).toEqual([status, code]);
		expect(reply.body.error.fbtrace_id).toMatch(/^A/);
		expect(await look('counters')).toEqual({});
	});

	it.each([
		['no token', ''],
		['a wrong token', 'wrong'],
		['the app token', APP_TOKEN],
	])('refuses %s with 401', async (_, token) => {
		const reply = await graph(
			'POST',
			`/${PHONE_ID}/messages`,
			{ messaging_product: 'whatsapp', to: '1', ...text },
			token,
		);
		expect([reply.status, reply.body.error.code, reply.body.error.type]).toEqual([
			401,
			190,
			'OAuthException',
		]);
	});

	it('does not take inherited fields for given ones', async () => {
		const response = await fetch(`${simulator.url}/v26.0/${PHONE_ID}/messages`, {
			method: 'POST',
			headers: { authorization: `Bearer ${ACCESS_TOKEN}`, 'content-type': 'application/json' },
			body: '{"__proto__":{"messaging_product":"whatsapp"},"to":"+34612000142","text":{"body":"x"}}',
		});
		expect(((await response.json()) as Json).error.code).toBe(100);
	});

	it('delivers a template at any time and reports sent, then delivered', async () => {
		const { status, body } = await send({ ...offers, biz_opaque_callback_data: 'row-17' });
		expect([status, body.contacts, body.messages[0].message_status]).toEqual([
			200,
			[{ input: '+34612000142', wa_id: '34612000142' }],
			'accepted',
		]);
		const [{ id }] = body.messages;
		await lastStatus(id);
		const statuses = receiver.statusesOf(id);
		expect(statuses.map((status) => status.status)).toEqual(['sent', 'delivered']);
		for (const status of statuses) {
			expect(status).toMatchObject({
				recipient_id: '34612000142',
				recipient_user_id: 'ES.8842107733',
				biz_opaque_callback_data: 'row-17',
			});
		}
		expect((await look('chat?contact=c1'))[0]).toMatchObject({
			status: 'delivered',
			text: expect.stringContaining('Hola Lucía'),
			category: 'MARKETING',
		});
	});

	it('accepts free text outside the 24 h window and lets it fail', async () => {
		const outcome = async () =>
			(await lastStatus((await send(text)).body.messages[0].id)).errors?.[0].code ?? 'delivered';
		expect(await outcome()).toBe(131047);
		await control('preference', { contact: 'c1', value: 'resume' });
		expect(await outcome()).toBe(131047);
		await control('text', { contact: 'c1', text: 'Baja' });
		expect(await outcome()).toBe('delivered');
		await control('close-window', { contact: 'c1' });
		expect(await outcome()).toBe(131047);
	});

	it('lets marketing fail with 131050 after the native stop, and nothing else', async () => {
		await control('preference', { contact: 'c1', value: 'stop' });
		const { status, body } = await send({ ...offers, biz_opaque_callback_data: 'campaign-42' });
		expect(status).toBe(200);
		const failed = await lastStatus(body.messages[0].id);
		expect(failed).toMatchObject({ status: 'failed', biz_opaque_callback_data: 'campaign-42' });
		expect(failed.errors[0]).toMatchObject({
			code: 131050,
			title: expect.stringContaining('stop receiving marketing'),
		});

		const utility = await send(template('order_update', 'es', ['Lucía', 'A-1']));
		expect((await lastStatus(utility.body.messages[0].id)).status).toBe('delivered');

		await control('preference', { contact: 'c1', value: 'resume' });
		expect((await lastStatus((await send(offers)).body.messages[0].id)).status).toBe('delivered');
		expect((await look('counters'))['34612000142']).toEqual({
			accepted: 3,
			delivered: 2,
			failed: 1,
			marketingAccepted: 2,
			marketingDelivered: 1,
		});
	});

	it('reports 131026 for someone who is not there', async () => {
		const { body } = await send(offers, '+34699999999');
		const failed = await lastStatus(body.messages[0].id);
		expect([failed.recipient_id, failed.errors[0].code]).toEqual(['34699999999', 131026]);
	});

	it.each([
		['a missing plus', '34612000142', '34612000142'],
		['spaces and brackets', '+34 (612) 000-142', '34612000142'],
		['Mexico without the 1', '+525550000142', '5215550000142'],
		['Brazil with the ninth digit', '+5531987650142', '553187650142'],
	])('reaches the same person with %s', async (_, to, waId) => {
		const { body } = await send(template('order_update', 'en', ['x', 'y']), to);
		expect(body.contacts).toEqual([{ input: to, wa_id: waId }]);
		const status = await lastStatus(body.messages[0].id);
		expect([status.status, status.recipient_id]).toEqual(['delivered', waId]);
	});

	it('reaches someone with a username only by BSUID, and tells no number', async () => {
		await control('text', { contact: 'AU.6104915700', text: 'hello' });
		const [message] = await until(() => receiver.messages.length > 0 && receiver.messages);
		expect(message).not.toHaveProperty('from');
		expect(message.from_user_id).toBe('AU.6104915700');
		const { body } = await send({ ...text, to: undefined, recipient: 'AU.6104915700' });
		expect(body.contacts).toEqual([{ input: 'AU.6104915700', user_id: 'AU.6104915700' }]);
		const status = await lastStatus(body.messages[0].id);
		expect(status).toMatchObject({ status: 'delivered', recipient_user_id: 'AU.6104915700' });
		expect(status).not.toHaveProperty('recipient_id');
	});

	it('refuses the next sends when told to, and then works again', async () => {
		await control('fault', { count: 2, code: 131056 });
		for (let round = 0; round < 2; round++) {
			const { status, body } = await send(offers);
			expect([status, body.error.code]).toEqual([400, 131056]);
			expect(body.error.error_data.messaging_product).toBe('whatsapp');
		}
		expect((await send(offers)).status).toBe(200);
		await control('fault', { count: 1, code: 130429 });
		expect((await send(offers)).body.error.code).toBe(130429);
		await control('fault', { count: 1, code: 131016 });
		expect((await send(offers)).status).toBe(500);
		await control('fault', { count: 1, code: 2, httpStatus: 503 });
		expect((await send(offers)).status).toBe(503);
		await control('fault', { count: 1, code: 131049, as: 'status' });
		expect((await lastStatus((await send(offers)).body.messages[0].id)).errors[0].code).toBe(131049);
	});
});

describe('what the person does with a message', () => {
	beforeEach(connect);

	const lastMessage = () => until(() => receiver.messages.at(-1));

	it('gives back the payload set at send time, otherwise the label', async () => {
		const withPayload = (await send(template('seasonal_offers', 'es', ['x'], ['SHOW', 'STOP:campaign/42'])))
			.body;
		const without = (await send(offers)).body;
		await control('tap', { contact: 'c1', messageId: withPayload.messages[0].id, index: 1 });
		await control('tap', { contact: 'c1', messageId: without.messages[0].id, index: 1 });
		await until(() => receiver.messages.length === 2);
		expect(receiver.messages).toContainEqual(
			expect.objectContaining({
				type: 'button',
				button: { payload: 'STOP:campaign/42', text: 'Detener promociones' },
				context: { from: '34600111222', id: withPayload.messages[0].id },
			}),
		);
		expect(receiver.messages).toContainEqual(
			expect.objectContaining({ button: { payload: 'Detener promociones', text: 'Detener promociones' } }),
		);
	});

	it('answers reply buttons and lists with their ids', async () => {
		await control('text', { contact: 'c1', text: 'Baja' });
		const button = await send({
			type: 'interactive',
			interactive: {
				type: 'button',
				body: { text: 'Done.' },
				action: { buttons: [{ type: 'reply', reply: { id: 'KEEP_ORDERS', title: 'Keep orders' } }] },
			},
		});
		await control('tap', { contact: 'c1', messageId: button.body.messages[0].id, index: 0 });
		await until(() => receiver.messages.length === 2);
		expect((await lastMessage()).interactive).toEqual({
			type: 'button_reply',
			button_reply: { id: 'KEEP_ORDERS', title: 'Keep orders' },
		});
		const list = await send({
			type: 'interactive',
			interactive: {
				type: 'list',
				body: { text: 'Topics' },
				action: {
					button: 'Choose',
					sections: [{ title: 'All', rows: [{ id: 't1', title: 'News', description: 'Weekly' }] }],
				},
			},
		});
		await control('row', { contact: 'c1', messageId: list.body.messages[0].id, rowId: 't1' });
		await until(() => receiver.messages.length === 3);
		expect((await lastMessage()).interactive).toEqual({
			type: 'list_reply',
			list_reply: { id: 't1', title: 'News', description: 'Weekly' },
		});
	});

	it('cannot tap what never arrived, what is not there, or what is on another phone', async () => {
		await control('preference', { contact: 'c1', value: 'stop' });
		const blocked = (await send(offers)).body.messages[0].id;
		const arrived = (await send(template('order_update', 'es', ['x', 'y']))).body.messages[0].id;
		const link = (
			await send(
				{
					type: 'template',
					template: {
						name: 'offer_with_link',
						language: { code: 'en' },
						components: [
							{ type: 'body', parameters: [{ type: 'text', text: 'x' }] },
							{ type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: 'u/8f3a' }] },
						],
					},
				},
				'+525550000142',
			)
		).body.messages[0].id;
		const taps = [
			{ contact: 'c1', messageId: blocked, index: 1 },
			{ contact: 'c1', messageId: arrived, index: 7 },
			{ contact: 'c2', messageId: arrived, index: 0 },
			{ contact: 'c2', messageId: link, index: 0 },
		];
		const statuses = [];
		for (const tap of taps) statuses.push((await control('tap', tap)).status);
		expect(statuses).toEqual([404, 404, 404, 400]);
		expect((await look('chat?contact=c2'))[0].buttons[0].url).toBe('http://localhost:5678/u/8f3a');
	});
});
