import { parseMetaBody, parseMetaValue } from '../../../../core/providers';
import {
	BSUID,
	BUSINESS,
	BUSINESS_ID,
	OTHER_BSUID,
	OTHER_PHONE,
	PHONE,
	RECEIVED_AT,
	SENT_AT,
	SENT_AT_ISO,
	change,
	contact,
	envelope,
	message,
	messages,
	preference,
	preferences,
	value,
	type Json,
} from './fixtures';

const kindsOf = (...rows: unknown[]) => parseMetaBody(preferences(...rows)).map(({ kind }) => kind);
const eventIdOf = (row: unknown, receivedAt?: Date) => parseMetaBody(preferences(row), receivedAt)[0].eventId;

describe('WhatsApp’s own marketing setting', () => {
	test('is an event with who and when, and no words', () => {
		const raw = preference({ user_id: BSUID });
		const body = envelope(change('user_preferences', { contacts: [contact()], user_preferences: [raw] }));
		expect(parseMetaBody(body)).toEqual([
			{
				kind: 'native_opt_out',
				provider: 'meta',
				eventId: expect.stringMatching(/^preference:[0-9a-f]{64}$/),
				phone: `+${PHONE}`,
				bsuid: BSUID,
				name: 'Contact',
				businessNumber: `+${BUSINESS}`,
				businessNumberId: BUSINESS_ID,
				occurredAt: SENT_AT_ISO,
				raw,
			},
		]);
	});

	test.each<[string, Json, string]>([
		['stop', {}, 'native_opt_out'],
		['resume', { value: 'resume' }, 'native_opt_in'],
		['signup', { value: 'signup', signup_id: 'S1' }, 'native_opt_in'],
		['a stop that carries a sign-up', { signup_id: 'S1' }, 'native_opt_out'],
		[
			'a stop whose description says resume',
			{ detail: 'User requested to resume marketing messages' },
			'native_opt_out',
		],
		['a resume whose description says stop', { value: 'resume', detail: 'stop' }, 'native_opt_in'],
		['a missing category', { category: undefined }, 'native_opt_out'],
		['a category of null', { category: null }, 'native_opt_out'],
		['another category', { category: 'utility_messages' }, 'other'],
		['another category resumed', { category: 'utility_messages', value: 'resume' }, 'other'],
		['a category that is no text', { category: ['marketing_messages'] }, 'other'],
		['a value to come', { value: 'snooze' }, 'other'],
		['a resume in capitals', { value: 'RESUME' }, 'other'],
		['a resume in a list', { value: ['resume'] }, 'other'],
		['no value but a sign-up', { value: undefined, signup_id: 'S1' }, 'other'],
		['true', { value: true }, 'other'],
	])('%s', (_, row, kind) => {
		expect(kindsOf(preference(row))).toEqual([kind]);
	});

	test('reads each row of a change, and the row’s own ids before the contact’s', () => {
		const body = envelope(
			change('user_preferences', {
				contacts: [contact({ wa_id: PHONE, user_id: BSUID })],
				user_preferences: [
					preference({ wa_id: OTHER_PHONE, value: 'resume' }),
					preference({}),
					preference({ wa_id: undefined, user_id: OTHER_BSUID }),
				],
			}),
		);
		expect(parseMetaBody(body).map(({ kind, phone, bsuid }) => [kind, phone, bsuid])).toEqual([
			['native_opt_in', `+${OTHER_PHONE}`, undefined],
			['native_opt_out', `+${PHONE}`, BSUID],
			['native_opt_out', undefined, OTHER_BSUID],
		]);
	});

	test('takes the only contact for the only row without ids', () => {
		const body = envelope(
			change('user_preferences', { contacts: [contact()], user_preferences: [preference({ wa_id: '' })] }),
		);
		expect(parseMetaBody(body)[0]).toMatchObject({
			kind: 'native_opt_out',
			phone: `+${PHONE}`,
			bsuid: BSUID,
		});
	});

	test('is read from what n8n’s WhatsApp Trigger puts out', () => {
		const item = { ...value({ user_preferences: [preference({})] }), field: 'user_preferences' };
		expect(parseMetaValue(item)[0].kind).toBe('native_opt_out');
	});
});

describe('the id of a preference', () => {
	const id = eventIdOf(preference({}));

	test('is the same on every redelivery, whatever the order of the keys and the time of receipt', () => {
		const reversed = Object.fromEntries(Object.entries(preference({})).reverse());
		expect(eventIdOf(reversed)).toBe(id);
		expect(eventIdOf(preference({}), RECEIVED_AT)).toBe(id);
		expect(eventIdOf(preference({}), new Date(0))).toBe(id);
		expect(eventIdOf(preference({ timestamp: String(SENT_AT) }))).toBe(id);
		expect(eventIdOf(preference({ wa_id: Number(PHONE), detail: 'changed wording' }))).toBe(id);
	});

	test.each<[string, Json]>([
		['person', { wa_id: OTHER_PHONE }],
		['value', { value: 'resume' }],
		['time', { timestamp: SENT_AT + 1 }],
		['category', { category: 'utility_messages' }],
	])('differs by %s', (_, row) => {
		expect(eventIdOf(preference(row))).toMatch(/^preference:/);
		expect(eventIdOf(preference(row))).not.toBe(id);
	});

	test('differs by business number, and by account when there is no number', () => {
		const at = (accountId: string, phoneNumberId?: string) =>
			parseMetaBody({
				object: 'whatsapp_business_account',
				entry: [
					{
						id: accountId,
						changes: [
							{
								field: 'user_preferences',
								value: { metadata: { phone_number_id: phoneNumberId }, user_preferences: [preference({})] },
							},
						],
					},
				],
			})[0].eventId;
		expect(new Set([at('1', '7'), at('1', '8'), at('1'), at('2')]).size).toBe(4);
		expect(at('1', '7')).toBe(at('2', '7'));
	});

	test('is left out rather than shared by everything without a time or a person', () => {
		expect(eventIdOf(preference({ timestamp: undefined }))).toBeUndefined();
		expect(eventIdOf(preference({ wa_id: undefined }))).toBeUndefined();
	});
});

describe('the On-Premises API’s form', () => {
	test.each<[unknown, string]>([
		['stop', 'native_opt_out'],
		['resume', 'native_opt_in'],
		['start', 'other'],
		[undefined, 'other'],
	])('marketing: %s', (marketing, kind) => {
		const raw = message({
			type: 'system',
			system: { type: 'user_preference_changed', marketing, body: 'stop' },
		});
		for (const body of [messages(raw), { messages: [raw] }]) {
			const [event] = parseMetaBody(body);
			expect(event).toMatchObject({ kind, phone: `+${PHONE}`, eventId: 'wamid.IN' });
			expect(event).not.toHaveProperty('text');
		}
	});
});
