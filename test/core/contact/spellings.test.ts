import { contactKey } from '../../../core/contact';

const SPAIN = '+34600999888';

describe('spellings of one number', () => {
	test.each([
		['+34600999888'],
		['34600999888'],
		[34600999888],
		[34600999888n],
		['0034600999888'],
		['00 34 600 999 888'],
		['+0034600999888'],
		['+34 600 99 98 88'],
		['34 600 999 888'],
		['+34-600-999-888'],
		['+34.600.999.888'],
		['(+34) 600 999 888'],
		['(0034) 600 999 888'],
		['[+34] 600/999888'],
		['+34\u00a0600\u202f999\u2009888'],
		['+34\u2011600\u2013999\u2212888'],
		['\ufeff+34 600 999 888'],
		['\u202a+34600999888\u202c'],
		['+34\u200b600\u200d999\u2060888'],
		['  +34600999888\r\n'],
		["'+34600999888"],
		['whatsapp:+34600999888'],
		['whatsapp:34600999888'],
		['WhatsApp: +34 600 999 888'],
		['tel:+34-600-999-888'],
		['34600999888@c.us'],
		['34600999888@s.whatsapp.net'],
		['34600999888:17@s.whatsapp.net'],
		['+٣٤٦٠٠٩٩٩٨٨٨'],
		['۰۰۳۴۶۰۰۹۹۹۸۸۸'],
		['+३४६००९९९८८८'],
		['＋３４（６００）９９９－８８８'],
	])('%p', (input) => {
		expect(contactKey(input)).toEqual({ ok: true, key: SPAIN, phone: SPAIN });
	});

	test.each([
		['600999888', 'ES', SPAIN],
		[600999888, 'ES', SPAIN],
		['600 99 98 88', 'es', SPAIN],
		['34600999888', 'ES', SPAIN],
		['+34600999888', 'MX', SPAIN],
		['34600999888', 'MX', SPAIN],
		['020 7946 0958', 'GB', '+442079460958'],
		['(020) 7946-0958', 'GB', '+442079460958'],
		['+44 (0)20 7946 0958', undefined, '+442079460958'],
		['44 (0)20 7946 0958', undefined, '+442079460958'],
		['06.12.34.56.78', 'FR', '+33612345678'],
		['612345678', 'FR', '+33612345678'],
		['030/12345678', 'DE', '+493012345678'],
		['(030) / 123 456 78', 'DE', '+493012345678'],
		['030.12345678', 'DE', '+493012345678'],
		['+49 (0)171/1234567', undefined, '+491711234567'],
		['+39 06 1234 5678', undefined, '+390612345678'],
		['8 (916) 123-45-67', 'RU', '+79161234567'],
		['(415) 555-2671', 'US', '+14155552671'],
		['1-415-555-2671', undefined, '+14155552671'],
		['011 44 20 7946 0958', 'US', '+442079460958'],
		['0011 64 21 123 456', 'AU', '+6421123456'],
		['5511 98765-4321', undefined, '+5511987654321'],
		['(11) 98765-4321', 'BR', '+5511987654321'],
		['13800138000', 'CN', '+8613800138000'],
	])('%p with default country %p', (input, defaultCountry, key) => {
		expect(contactKey(input, { defaultCountry })).toMatchObject({ ok: true, key });
	});

	test.each([
		['+883510012345', 'an international network, not a country'],
		['+15551234567', 'a range that no numbering plan knows'],
		['whatsapp:+15551234567', 'the same, as Twilio writes it'],
		['15551234567@c.us', 'the same, as WhatsApp writes it'],
		['+6834001', 'seven digits in all'],
	])('%p is read: %s', (input) => {
		expect(contactKey(input)).toMatchObject({ ok: true, key: `+${input.replace(/\D/g, '')}` });
	});
});

describe('business-scoped user IDs', () => {
	test.each([
		['ES.8842', 'ES.8842'],
		['whatsapp:ES.8842', 'ES.8842'],
		[' US.aBc123XyZ ', 'US.aBc123XyZ'],
		['bsuid:US.aBc123XyZ', 'US.aBc123XyZ'],
		['US.ENT.11815799212886844830', 'US.ENT.11815799212886844830'],
		[`DE.${'a'.repeat(128)}`, `DE.${'a'.repeat(128)}`],
	])('%p is kept letter for letter', (input, bsuid) => {
		expect(contactKey(input)).toEqual({ ok: true, key: `bsuid:${bsuid}`, bsuid });
	});

	test('two IDs that differ in case only are two people', () => {
		expect(contactKey('US.abc')).not.toEqual(contactKey('US.ABC'));
	});

	test.each([
		['es.8842'],
		['ESP.8842'],
		['ES.'],
		['ES.88 42'],
		['ES.88_42'],
		['ES.ÄÖ'],
		[`DE.${'a'.repeat(129)}`],
		['user.deadbeef'],
		['bsuid:34600999888'],
		['bsuid:'],
		['tel:ES.8842'],
	])('%p is none', (input) => {
		expect(contactKey(input)).toEqual({ ok: false, reason: 'not_a_phone' });
	});
});
