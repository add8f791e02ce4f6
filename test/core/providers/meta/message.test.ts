import { parseMetaBody } from '../../../../core/providers';
import {
	BSUID,
	BUSINESS,
	BUSINESS_ID,
	PHONE,
	SENT_AT_ISO,
	message,
	messages,
	textMessage,
	type Json,
} from './fixtures';

const parseOne = (raw: Json) => {
	const events = parseMetaBody(messages(raw));
	expect(events).toHaveLength(1);
	return events[0];
};

describe('a text message', () => {
	test('has the exact words, who wrote them, to whom and when', () => {
		const raw = textMessage('  Baja por favor 🛑 ', { context: { id: 'wamid.TEMPLATE' } });
		expect(parseOne(raw)).toEqual({
			kind: 'text',
			provider: 'meta',
			eventId: 'wamid.IN',
			messageId: 'wamid.IN',
			phone: `+${PHONE}`,
			bsuid: BSUID,
			name: 'Contact',
			text: '  Baja por favor 🛑 ',
			contextMessageId: 'wamid.TEMPLATE',
			businessNumber: `+${BUSINESS}`,
			businessNumberId: BUSINESS_ID,
			occurredAt: SENT_AT_ISO,
			raw,
		});
	});

	test('keeps the words of an advertisement apart from the person’s', () => {
		const event = parseOne(
			textMessage('Hello', { referral: { headline: 'STOP paying too much', body: 'stop' } }),
		);
		expect(event.text).toBe('Hello');
	});

	test.each([{ forwarded: true }, { frequently_forwarded: true }])(
		'is marked when it was forwarded: %j',
		(context) => {
			expect(parseOne(textMessage('stop', { context }))).toMatchObject({
				kind: 'text',
				text: 'stop',
				forwarded: true,
			});
		},
	);

	test('is recognised without its type', () => {
		const { type, ...untyped } = textMessage('stop');
		expect(type).toBe('text');
		expect(parseOne(untyped)).toMatchObject({ kind: 'text', text: 'stop' });
	});
});

describe('a choice', () => {
	test.each<[string, Json, Json]>([
		[
			'template quick reply',
			{ type: 'button', button: { payload: 'WAOO_STOP:camp42', text: 'Darme de baja' } },
			{ kind: 'button', text: 'Darme de baja', payload: 'WAOO_STOP:camp42' },
		],
		[
			'quick reply whose payload is its label',
			{ type: 'button', button: { payload: 'Stop promotions', text: 'Stop promotions' } },
			{ kind: 'button', text: 'Stop promotions', payload: 'Stop promotions' },
		],
		[
			'button of an authentication template',
			{ type: 'button', button: { payload: 'DID_NOT_REQUEST_CODE', text: 'I didn’t request a code' } },
			{ kind: 'button', payload: 'DID_NOT_REQUEST_CODE' },
		],
		[
			'reply button',
			{
				type: 'interactive',
				interactive: { type: 'button_reply', button_reply: { id: 'stop-all', title: 'Stop all' } },
			},
			{ kind: 'interactive', text: 'Stop all', payload: 'stop-all' },
		],
		[
			'list row, without its description',
			{
				type: 'interactive',
				interactive: {
					type: 'list_reply',
					list_reply: { id: 'keep', title: 'Keep', description: 'or write STOP' },
				},
			},
			{ kind: 'interactive', text: 'Keep', payload: 'keep' },
		],
	])('%s', (_, content, expected) => {
		const event = parseOne(message({ ...content, context: { from: BUSINESS, id: 'wamid.TEMPLATE' } }));
		expect(event).toMatchObject({ ...expected, contextMessageId: 'wamid.TEMPLATE', eventId: 'wamid.IN' });
	});

	test.each<[string, Json]>([
		['nfm_reply', { nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"wish":"stop"}' } }],
		['call_permission_reply', { call_permission_reply: { response: 'reject' } }],
		['errors only', { errors: [{ code: 131051 }] }],
	])('is not: %s', (type, content) => {
		const raw = message({ type: 'interactive', interactive: { type, ...content } });
		const event = parseOne(raw);
		expect(event).toMatchObject({ kind: 'interactive', raw });
		expect(event).not.toHaveProperty('text');
		expect(event).not.toHaveProperty('payload');
	});
});

describe('a file', () => {
	test.each(['image', 'video', 'document', 'audio', 'voice', 'sticker'])(
		'of type %s has its caption as words',
		(type) => {
			expect(
				parseOne(message({ type, [type]: { id: '1', caption: 'stop', filename: 'stop.pdf' } })),
			).toMatchObject({
				kind: 'media',
				text: 'stop',
			});
		},
	);

	test('without a caption has no words', () => {
		expect(parseOne(message({ type: 'document', document: { filename: 'stop.pdf' } }))).not.toHaveProperty(
			'text',
		);
	});
});

describe('an edit', () => {
	const edit = (words: Json, more: Json = {}) =>
		message({ type: 'edit', edit: { original_message_id: 'wamid.FIRST', message: words }, ...more });

	test('says its new words', () => {
		const event = parseOne(edit({ type: 'text', text: { body: 'stop' }, context: { id: 'wamid.TEMPLATE' } }));
		expect(event).toMatchObject({
			kind: 'text',
			text: 'stop',
			messageId: 'wamid.IN',
			contextMessageId: 'wamid.TEMPLATE',
			occurredAt: SENT_AT_ISO,
		});
	});

	test('says its new caption', () => {
		expect(parseOne(edit({ type: 'image', image: { caption: 'stop' } }))).toMatchObject({
			kind: 'media',
			text: 'stop',
		});
	});

	test('cannot pass for a redelivery of the message it changes, nor for another edit of it', () => {
		const first = parseOne(textMessage('hello')).eventId;
		const second = parseOne(edit({ type: 'text', text: { body: 'stop' } })).eventId;
		const third = parseOne(edit({ type: 'text', text: { body: 'no' } }, { timestamp: '1793000100' })).eventId;
		expect(new Set([first, second, third]).size).toBe(3);
	});

	test.each<[string, Json]>([
		['a button', { type: 'button', button: { text: 'stop', payload: 'stop' } }],
		['another edit', { type: 'edit', edit: { message: { type: 'text', text: { body: 'stop' } } } }],
		['nothing', {}],
	])('of %s says nothing', (_, words) => {
		const event = parseOne(edit(words));
		expect(event.kind).toBe('other');
		expect(event).not.toHaveProperty('text');
	});
});

describe('has no words and no payload:', () => {
	test.each<[string, string, Json]>([
		['a reaction', 'reaction', { type: 'reaction', reaction: { message_id: 'wamid.OUT', emoji: '🛑' } }],
		['a reaction taken back', 'reaction', { type: 'reaction', reaction: { message_id: 'wamid.OUT' } }],
		['a deleted message', 'other', { type: 'revoke', revoke: { original_message_id: 'wamid.FIRST' } }],
		['an unsupported message', 'other', { type: 'unsupported', errors: [{ code: 131051, title: 'stop' }] }],
		['an order', 'other', { type: 'order', order: { text: 'stop' } }],
		['a location', 'other', { type: 'location', location: { name: 'stop' } }],
		['a location without its type', 'other', { location: { name: 'stop' } }],
		['a contact card', 'other', { type: 'contacts', contacts: [{ name: { formatted_name: 'stop' } }] }],
		['a first contact', 'other', { type: 'request_welcome' }],
		['a type to come', 'other', { type: 'hologram', hologram: { body: 'stop' }, text: { body: 'stop' } }],
		['a type named like a built-in', 'other', { type: '__proto__' }],
		['a text without words', 'other', { type: 'text', text: {} }],
		[
			'an unknown system message',
			'other',
			{ type: 'system', system: { type: 'customer_identity_changed', body: 'stop' } },
		],
	])('%s', (_, kind, content) => {
		const raw = message(content);
		const event = parseOne(raw);
		expect(event).toMatchObject({ kind, phone: `+${PHONE}`, raw });
		expect(event).not.toHaveProperty('text');
		expect(event).not.toHaveProperty('payload');
	});

	test.each<[string, Json]>([
		['text', textMessage('stop')],
		['button', message({ type: 'button', button: { text: 'Stop', payload: 'WAOO_STOP' } })],
		['edit', message({ type: 'edit', edit: { message: { type: 'text', text: { body: 'stop' } } } })],
		[
			'preference',
			message({ type: 'system', system: { type: 'user_preference_changed', marketing: 'stop' } }),
		],
		[
			'number change',
			message({ type: 'system', system: { type: 'user_changed_number', wa_id: '34600000022' } }),
		],
	])('a group’s %s', (_, raw) => {
		const event = parseOne({ ...raw, group_id: 'group-1' });
		expect(event).toMatchObject({ kind: 'other', groupId: 'group-1' });
		expect(event).not.toHaveProperty('text');
		expect(event).not.toHaveProperty('payload');
		expect(event).not.toHaveProperty('previous');
	});

	test('the business’ own message, come back', () => {
		const event = parseOne(textMessage('Reply STOP to stop', { from: BUSINESS, to: PHONE }));
		expect(event.kind).toBe('other');
		expect(event).not.toHaveProperty('text');
	});
});

test('a reaction names the message it is about', () => {
	expect(
		parseOne(message({ type: 'reaction', reaction: { message_id: 'wamid.OUT', emoji: '👍' } }))
			.contextMessageId,
	).toBe('wamid.OUT');
});
