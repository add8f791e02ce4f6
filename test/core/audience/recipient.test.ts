import { findContactFields, findEmailFields, recipientOf } from '../../../core/audience';
import type { Channel } from '../../../core/consent';

const PHONE = '+34600999888';
const EMAIL = 'email:ana@x.com';

test.each<[Channel, Record<string, unknown>, string[] | string, string[] | undefined]>([
	['whatsapp', { phone: PHONE }, [PHONE], [PHONE]],
	['whatsapp', { phone: PHONE, email: 'Ana@X.com' }, [PHONE, EMAIL], [PHONE]],
	['whatsapp', { phone: PHONE, email: 'n/a' }, [PHONE], [PHONE]],
	['whatsapp', { email: 'ana@x.com' }, [EMAIL], []],
	['whatsapp', { phone: 'ana@x.com', email: 'ana@x.com' }, 'hold:unreadable_contact', undefined],
	['whatsapp', { phone: '600 999 888', email: 'ana@x.com' }, 'hold:unreadable_contact', undefined],
	['whatsapp', {}, 'hold:no_contact', undefined],
	['sms', { phone: PHONE, email: 'ana@x.com' }, [PHONE, EMAIL], [PHONE]],
	['email', { phone: PHONE, email: 'ana@x.com' }, [EMAIL, PHONE], [EMAIL]],
	['email', { phone: '600 999 888', email: 'ana@x.com' }, [EMAIL], [EMAIL]],
	['email', { phone: PHONE, email: 'ana at x.com' }, 'hold:unreadable_contact', undefined],
	['email', { phone: PHONE }, [PHONE], []],
	['email', {}, 'hold:no_contact', undefined],
])('a message on %s to %j', (channel, json, keys, reached) => {
	const paths = { phones: ['phone'], emails: ['email'] };
	const who = recipientOf(json, paths, channel);
	expect(who.ok ? who.keys : who.reason).toEqual(keys);
	expect(who.ok ? who.reached : undefined).toEqual(reached);
});

test.each([
	[{ Email: 'a@x.com' }, ['Email']],
	[{ 'E-Mail': 'a@x.com' }, ['E-Mail']],
	[{ 'Correo electrónico': 'a@x.com' }, ['Correo electrónico']],
	[{ contact: { email: 'a@x.com' } }, ['contact.email']],
	[{ email: 'a@x.com', workEmail: 'b@x.com' }, ['email', 'workEmail']],
	[{ email: 7 }, []],
	[{ emailOptIn: 'yes' }, []],
	[JSON.parse('{"__proto__":{"email":"a@x.com"}}'), []],
])('finds the address in %j', (item, fields) => {
	expect(findEmailFields([item])).toEqual(fields);
});

test('in a sent log, the message went to "to" and came from "from"', () => {
	const row = { from: '+34600111222', to: PHONE };
	expect(findContactFields([row], 'recipient')).toEqual(['to']);
	expect(findContactFields([row], 'sender')).toEqual(['from']);
});
