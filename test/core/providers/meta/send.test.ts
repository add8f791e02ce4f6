import { sendTemplate, sendText } from '../../../../core/providers';

const to = { phone: '+14155550111' };

test('a text', () => {
	expect(sendText({ phoneNumberId: '100200', to, body: 'Done.' })).toEqual({
		method: 'POST',
		path: '/100200/messages',
		body: {
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '+14155550111',
			type: 'text',
			text: { body: 'Done.', preview_url: false },
		},
	});
});

test('a text that quotes the message it answers', () => {
	expect(sendText({ phoneNumberId: '1', to, body: 'Done.', replyTo: 'wamid.IN' }).body).toMatchObject({
		context: { message_id: 'wamid.IN' },
	});
});

test.each([
	[{ phone: '+14155550111' }, { to: '+14155550111' }],
	[{ phone: '14155550111' }, { to: '+14155550111' }],
	[{ bsuid: 'US.13491208655302741918' }, { recipient: 'US.13491208655302741918' }],
])('the address of %j', (recipient, expected) => {
	const { body = {} } = sendText({ phoneNumberId: '1', to: recipient, body: 'Done.' });
	expect(
		Object.fromEntries(Object.entries(body).filter(([key]) => ['to', 'recipient'].includes(key))),
	).toEqual(expected);
});

test('a template without variables', () => {
	expect(sendTemplate({ phoneNumberId: '1', to, name: 'optout_ok', language: 'es' }).body).toMatchObject({
		type: 'template',
		template: { name: 'optout_ok', language: { code: 'es' } },
	});
	expect(
		JSON.stringify(sendTemplate({ phoneNumberId: '1', to, name: 'optout_ok', language: 'es' })),
	).not.toContain('components');
});

test('a template with numbered variables and buttons', () => {
	const message = {
		phoneNumberId: '1',
		to,
		name: 'optout_ok',
		language: 'es',
		bodyParameters: ['A', 'B'],
		buttonPayloads: ['X', 'Y'],
	};
	expect(sendTemplate(message).body?.template).toEqual({
		name: 'optout_ok',
		language: { code: 'es' },
		components: [
			{
				type: 'body',
				parameters: [
					{ type: 'text', text: 'A' },
					{ type: 'text', text: 'B' },
				],
			},
			{
				type: 'button',
				sub_type: 'quick_reply',
				index: '0',
				parameters: [{ type: 'payload', payload: 'X' }],
			},
			{
				type: 'button',
				sub_type: 'quick_reply',
				index: '1',
				parameters: [{ type: 'payload', payload: 'Y' }],
			},
		],
	});
});

test('a template with named variables', () => {
	const message = {
		phoneNumberId: '1',
		to,
		name: 'optout_ok',
		language: 'es',
		bodyParameters: { first_name: 'A' },
	};
	expect(sendTemplate(message).body?.template).toMatchObject({
		components: [{ type: 'body', parameters: [{ type: 'text', parameter_name: 'first_name', text: 'A' }] }],
	});
});

test('an id cannot lead to another path', () => {
	expect(sendText({ phoneNumberId: '../me?x=1#', to, body: '' }).path).toBe('/..%2Fme%3Fx%3D1%23/messages');
});
