import { parseMetaBody, parseMetaValue, parseWebhook } from '../../../../core/providers';
import {
	OTHER_PHONE,
	PHONE,
	RECEIVED_AT,
	SENT_AT,
	SENT_AT_ISO,
	change,
	contact,
	envelope,
	messages,
	preference,
	request,
	status,
	textMessage,
	value,
	type Json,
} from './fixtures';

const stop = textMessage('stop');

describe('one delivery', () => {
	test('may hold several entries, changes and kinds of things', () => {
		const body = {
			object: 'whatsapp_business_account',
			entry: [
				{
					id: '1',
					changes: [
						change('messages', {
							contacts: [contact()],
							messages: [stop, textMessage('hello', { id: 'wamid.2' })],
							statuses: [status({ errors: [{ code: 131050 }] })],
						}),
						change('user_preferences', { user_preferences: [preference({})] }),
					],
				},
				{
					id: '2',
					changes: [change('messages', { messages: [textMessage('baja', { from: OTHER_PHONE })] })],
				},
			],
		};
		expect(parseMetaBody(body).map(({ kind, text, phone }) => [kind, text, phone])).toEqual([
			['text', 'stop', `+${PHONE}`],
			['text', 'hello', `+${PHONE}`],
			['status_failed_opted_out', undefined, `+${PHONE}`],
			['native_opt_out', undefined, `+${PHONE}`],
			['text', 'baja', `+${OTHER_PHONE}`],
		]);
	});

	test('says the same on every redelivery', () => {
		const body = JSON.stringify(messages(stop));
		expect(parseMetaBody(JSON.parse(body))).toEqual(parseMetaBody(JSON.parse(body)));
	});
});

describe('what looks like customers’ words but is not', () => {
	const everything = {
		messages: [stop],
		statuses: [status({ errors: [{ code: 131050 }] })],
		user_preferences: [preference({})],
	};

	test.each([
		'smb_message_echoes',
		'message_echoes',
		'history',
		'standby',
		'smb_app_state_sync',
		'account_update',
		'a_field_to_come',
		'__proto__',
		'MESSAGES',
		'',
	])('field %j', (field) => {
		const content = {
			...everything,
			message_echoes: [{ ...stop, to: PHONE }],
			history: [{ threads: [{ messages: [stop] }] }],
		};
		const [event, ...more] = parseMetaBody(envelope(change(field, content)));
		expect(more).toEqual([]);
		expect(event).toMatchObject({ kind: 'other', raw: value(content) });
		expect(event).not.toHaveProperty('text');
		expect(parseMetaValue(value(content), field)).toEqual([event]);
		expect(parseMetaValue({ ...value(content), field })[0].kind).toBe('other');
	});

	test.each([null, 7, ['messages'], { messages: 1 }])('a field that is no text: %j', (field) => {
		expect(parseMetaBody(envelope({ field, value: value(everything) })).map(({ kind }) => kind)).toEqual([
			'other',
		]);
	});

	test('another product of Meta', () => {
		expect(parseMetaBody({ ...messages(stop), object: 'instagram' }).map(({ kind }) => kind)).toEqual([
			'other',
		]);
	});
});

describe('a single value', () => {
	test.each<[string, unknown[]]>([
		['with its field beside it', [value({ messages: [stop] }), 'messages']],
		['as n8n’s WhatsApp Trigger puts it out', [{ ...value({ messages: [stop] }), field: 'messages' }]],
		['without any field', [value({ messages: [stop] })]],
		['of the On-Premises API', [{ contacts: [{ wa_id: PHONE }], messages: [stop] }]],
	])('%s', (_, [content, field]) => {
		const [event] = parseMetaValue(content, field as string | undefined);
		expect(event).toMatchObject({ kind: 'text', text: 'stop', phone: `+${PHONE}` });
		if (field === undefined) expect(parseMetaBody(content)).toEqual([event]);
	});
});

describe('when', () => {
	const at = (timestamp: unknown, receivedAt?: Date) =>
		parseMetaBody(messages(textMessage('stop', { timestamp })), receivedAt)[0].occurredAt;

	test.each<[string, unknown]>([
		['text', String(SENT_AT)],
		['a number', SENT_AT],
		['milliseconds', SENT_AT * 1000],
	])('%s', (_, timestamp) => {
		expect(at(timestamp)).toBe(SENT_AT_ISO);
		expect(at(timestamp, RECEIVED_AT)).toBe(SENT_AT_ISO);
	});

	test.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['words', 'yesterday'],
		['an empty text', ''],
		['zero', 0],
		['negative', -SENT_AT],
		['before WhatsApp', 1000000000],
		['a fraction', 1793000000.5],
		['an exponent', '1e9'],
		['hexadecimal', '0x6adf0a80'],
		['a list', [SENT_AT]],
		['the far future', 99999999999],
		['the year 3000', 32503680000],
		['beyond every date', '9999999999999'],
		['microseconds', SENT_AT * 1e6],
		['Infinity', '1e999'],
	])('%s: the time of receipt if it is known, else nothing', (_, timestamp) => {
		expect(at(timestamp, RECEIVED_AT)).toBe(RECEIVED_AT.toISOString());
		expect(at(timestamp)).toBeUndefined();
		expect(at(timestamp, new Date(NaN))).toBeUndefined();
	});

	test('is never after the receipt, or it would outrank what the person says next', () => {
		expect(at(SENT_AT + 3600, RECEIVED_AT)).toBe(RECEIVED_AT.toISOString());
	});
});

describe('content that is not understood', () => {
	test.each<[string, unknown]>([
		['null', null],
		['a text', 'stop'],
		['a number', 131050],
		['a list', [messages(stop)]],
		['an empty object', {}],
		['no entries', { object: 'whatsapp_business_account' }],
		['entries that are not a list', { object: 'whatsapp_business_account', entry: { changes: [] } }],
		['an entry of nothing', { object: 'whatsapp_business_account', entry: [null] }],
		['an entry without changes', { object: 'whatsapp_business_account', entry: [{ id: '1' }] }],
		['a change of nothing', envelope(null)],
		['a change that is a list', envelope([change('messages', { messages: [stop] })])],
		['a value that is a list', envelope({ field: 'messages', value: [stop] })],
		['no value', envelope({ field: 'messages' })],
		['empty lists', envelope(change('messages', { messages: [], statuses: [] }))],
		['messages that are not a list', envelope(change('messages', { messages: stop }))],
		['errors without a message', envelope(change('messages', { errors: [{ code: 131050 }] }))],
		['a message that is a text', messages('stop')],
		['a message that is a list', messages([stop])],
		['a message of nothing', messages(null)],
	])('%s is kept as one event of kind other', (_, body) => {
		const events = parseMetaBody(body, RECEIVED_AT);
		expect(events.map(({ kind, text, occurredAt }) => [kind, text, occurredAt])).toEqual([
			['other', undefined, RECEIVED_AT.toISOString()],
		]);
		expect(JSON.stringify(body)).toContain(JSON.stringify(events[0].raw));
	});

	test('does not take what is beside it with it', () => {
		const events = parseMetaBody(messages(null, stop, 7));
		expect(events.map(({ kind }) => kind)).toEqual(['other', 'text', 'other']);
	});

	test('an envelope without changes holds no events', () => {
		expect(parseMetaBody(envelope())).toEqual([]);
	});
});

describe('an attack', () => {
	test('a delivery of 3 MB with 1000 messages is read whole, each with its own contact', () => {
		const people = Array.from({ length: 1000 }, (_, index) => String(34600000000 + index));
		const body = envelope(
			change('messages', {
				contacts: people.map((wa_id) => contact({ wa_id }, wa_id)).reverse(),
				messages: people.map((from, index) =>
					textMessage('stop'.padEnd(2900), { from, id: `wamid.${index}` }),
				),
			}),
		);
		const delivery = request(body);
		expect(delivery.rawBody.length).toBeGreaterThan(3_000_000);
		const events = parseWebhook('meta', delivery);
		expect(events).toHaveLength(1000);
		expect(events.every(({ kind, phone, name }) => kind === 'text' && phone === `+${name}`)).toBe(true);
		expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(1000);
	});

	test('lists nested a hundred thousand deep', () => {
		const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		const body = `{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"messages":${deep}}}]}]}`;
		expect(parseWebhook('meta', request(body)).map(({ kind }) => kind)).toEqual(['other']);
	});

	test('__proto__ as a key changes neither this event nor any other object', () => {
		const hidden = '"__proto__":{"group_id":"g","text":{"body":"stop"},"type":"text","from":"14155550111"}';
		const body = `{"entry":[{"changes":[{"field":"messages","value":{"messages":[{${hidden},"id":"wamid.1"}]}}]}]}`;
		const [event] = parseWebhook('meta', request(body));
		expect(event.kind).toBe('other');
		expect(event).not.toHaveProperty('text');
		expect(event).not.toHaveProperty('phone');
		expect(({} as Json).text).toBeUndefined();
	});
});
