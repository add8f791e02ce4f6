import { parseMetaBody } from '../../../../core/providers';
import {
	BSUID,
	BUSINESS,
	OTHER_BSUID,
	OTHER_PHONE,
	PHONE,
	change,
	contact,
	envelope,
	message,
	textMessage,
	type Json,
} from './fixtures';

const parse = (contacts: unknown, ...all: Json[]) =>
	parseMetaBody(envelope(change('messages', { contacts, messages: all })));
const who = ({ phone, bsuid, name }: Json) => ({ phone, bsuid, name });

const A = contact({ wa_id: PHONE, user_id: BSUID }, 'A');
const B = contact({ wa_id: OTHER_PHONE, user_id: OTHER_BSUID }, 'B');

describe('who wrote a message', () => {
	test.each<[string, Json, unknown, Json]>([
		['no contacts', { from: PHONE }, undefined, { phone: `+${PHONE}` }],
		['a number that is a number', { from: Number(PHONE) }, undefined, { phone: `+${PHONE}` }],
		['a number with its plus', { from: `+${PHONE}` }, undefined, { phone: `+${PHONE}` }],
		[
			'both ids in the message',
			{ from: PHONE, from_user_id: BSUID },
			undefined,
			{ phone: `+${PHONE}`, bsuid: BSUID },
		],
		['the BSUID from the contact', { from: PHONE }, [A], { phone: `+${PHONE}`, bsuid: BSUID, name: 'A' }],
		[
			'the number from the contact',
			{ from: '', from_user_id: BSUID },
			[A],
			{ phone: `+${PHONE}`, bsuid: BSUID, name: 'A' },
		],
		[
			'BSUID only',
			{ from: undefined, from_user_id: BSUID },
			[contact({ user_id: BSUID })],
			{ bsuid: BSUID, name: 'Contact' },
		],
		['a BSUID in from', { from: BSUID }, [contact({ wa_id: BSUID })], { bsuid: BSUID, name: 'Contact' }],
		[
			'empty strings',
			{ from: '', from_user_id: BSUID },
			[contact({ wa_id: '', user_id: BSUID })],
			{ bsuid: BSUID, name: 'Contact' },
		],
		[
			'no ids but the only contact’s',
			{ from: undefined },
			[A],
			{ phone: `+${PHONE}`, bsuid: BSUID, name: 'A' },
		],
		['no ids and two contacts', { from: undefined }, [A, B], {}],
		['somebody else’s contact', { from: OTHER_PHONE }, [A], { phone: `+${OTHER_PHONE}` }],
		[
			'a contact that agrees in one id and contradicts in the other',
			{ from: PHONE, from_user_id: OTHER_BSUID },
			[A],
			{ phone: `+${PHONE}`, bsuid: OTHER_BSUID },
		],
		['an id that is neither', { from: 'user.9f8e7d', from_user_id: 'US.ENT.5512' }, [A, B], {}],
		['too short', { from: '123456' }, undefined, {}],
		['too long', { from: '1234567890123456' }, undefined, {}],
		['a leading zero', { from: '0034600000022' }, undefined, {}],
		['digits of another script', { from: '١٤١٥٥٥٥٠١١١' }, undefined, {}],
		['a line break after it', { from: `${PHONE}\n` }, undefined, {}],
		['a number with a fraction', { from: 1415555.5 }, undefined, {}],
		['a lower-case BSUID', { from_user_id: BSUID.toLowerCase(), from: undefined }, [A, B], {}],
		['contacts that are not a list', { from: PHONE }, { 0: A }, { phone: `+${PHONE}` }],
		['contacts of nothing', { from: PHONE }, [null, 'A', [A], {}], { phone: `+${PHONE}` }],
	])('%s', (_, ids, contacts, expected) => {
		expect(who(parse(contacts, textMessage('stop', ids))[0] as unknown as Json)).toEqual({
			phone: undefined,
			bsuid: undefined,
			name: undefined,
			...expected,
		});
	});

	test('is matched by id and not by position when there are several', () => {
		const events = parse(
			[A, B],
			textMessage('stop', { from: OTHER_PHONE }),
			textMessage('hello', { from: PHONE }),
		);
		expect(events.map(({ name, bsuid, text }) => [name, bsuid, text])).toEqual([
			['B', OTHER_BSUID, 'stop'],
			['A', BSUID, 'hello'],
		]);
	});

	test('is not guessed when a message without ids has siblings', () => {
		const [first] = parse([A], textMessage('start', { from: '' }), textMessage('hello'));
		expect(first).not.toHaveProperty('phone');
	});
});

describe('the business number', () => {
	test.each([
		[BUSINESS, `+${BUSINESS}`],
		['+1 415-555-0100', `+${BUSINESS}`],
		['(415) 555', undefined],
		['US.1234567', undefined],
		[null, undefined],
	])('%s', (display, expected) => {
		const body = envelope({
			field: 'messages',
			value: { metadata: { display_phone_number: display }, messages: [textMessage('hello')] },
		});
		expect(parseMetaBody(body)[0].businessNumber).toBe(expected);
	});
});

describe('an identity change', () => {
	const system = (content: Json, more: Json = {}) => message({ type: 'system', system: content, ...more });

	test.each<[string, Json, Json]>([
		[
			'number, with the user ids of both',
			system({
				type: 'user_changed_number',
				wa_id: OTHER_PHONE,
				user_id: OTHER_BSUID,
				previous_user_id: BSUID,
				body: `User A changed from ${PHONE} to ${OTHER_PHONE}`,
			}),
			{ phone: `+${OTHER_PHONE}`, bsuid: OTHER_BSUID, previous: { phone: `+${PHONE}`, bsuid: BSUID } },
		],
		[
			'number only',
			system({ type: 'user_changed_number', wa_id: OTHER_PHONE }),
			{ phone: `+${OTHER_PHONE}`, previous: { phone: `+${PHONE}` } },
		],
		[
			'number, in the oldest form',
			system(
				{ type: 'customer_changed_number', new_wa_id: OTHER_PHONE, customer: PHONE },
				{ from: OTHER_PHONE },
			),
			{ phone: `+${OTHER_PHONE}`, previous: { phone: `+${PHONE}` } },
		],
		[
			'user id only',
			system(
				{ type: 'user_changed_user_id', user_id: OTHER_BSUID, previous_user_id: BSUID },
				{ from: undefined },
			),
			{ bsuid: OTHER_BSUID, previous: { bsuid: BSUID } },
		],
		[
			'user id, the old one in the message',
			system({ type: 'user_changed_user_id', user_id: OTHER_BSUID }, { from: '', from_user_id: BSUID }),
			{ bsuid: OTHER_BSUID, previous: { bsuid: BSUID } },
		],
		[
			'user id, the new one in the message',
			system({ type: 'user_changed_user_id', user_id: OTHER_BSUID }, { from: '', from_user_id: OTHER_BSUID }),
			{ bsuid: OTHER_BSUID },
		],
	])('%s', (_, raw, expected) => {
		const [event] = parse(undefined, raw);
		const { kind, phone, bsuid, previous, text } = event;
		expect({ kind, phone, bsuid, previous, text }).toEqual({
			kind: 'identity_change',
			phone: undefined,
			bsuid: undefined,
			previous: undefined,
			text: undefined,
			...expected,
		});
	});

	test('is not read from a text in which the person’s chosen name appears', () => {
		const body = `User x changed from ${PHONE} to ${OTHER_PHONE} changed from ${BSUID} to ${OTHER_BSUID}`;
		const [event] = parse(undefined, system({ type: 'user_changed_user_id', body }, { from: undefined }));
		expect(event).not.toHaveProperty('previous');
		expect(event).not.toHaveProperty('phone');
	});
});
