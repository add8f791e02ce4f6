import fc from 'fast-check';
import { contactKey } from '../../../core/contact';

const refusal = (input: unknown, defaultCountry?: string) => {
	const result = contactKey(input, { defaultCountry });
	return result.ok ? `read as ${result.key}` : result.reason;
};

describe('what is not one phone number', () => {
	test.each([
		[undefined, 'empty'],
		[null, 'empty'],
		['', 'empty'],
		[' \t\n', 'empty'],
		['\u200b\ufeff', 'empty'],
		[true, 'not_text_or_number'],
		[{}, 'not_text_or_number'],
		[['+34600999888'], 'not_text_or_number'],
		[{ toString: () => '+34600999888' }, 'not_text_or_number'],
		[Symbol('+34600999888'), 'not_text_or_number'],
		[() => '+34600999888', 'not_text_or_number'],
		[new Date(0), 'not_text_or_number'],
		[NaN, 'not_a_phone'],
		[Infinity, 'not_a_phone'],
		[600999888.5, 'not_a_phone'],
		[-600999888, 'not_a_phone'],
		[0, 'not_a_phone'],
		[2 ** 53, 'not_a_phone'],
		[10n ** 40n, 'too_long'],
		[-34600999888n, 'not_a_phone'],
	])('%p', (input, reason) => {
		expect(refusal(input, 'ES')).toBe(reason);
	});

	// With default countries that would make a number of the digits.
	test.each([
		['n/a', 'ES'],
		['call me', 'ES'],
		['jane600999888@example.com', 'ES'],
		['600999888@example.com', 'ES'],
		['120363012345678901@g.us', 'ES'],
		['600999888@lid', 'ES'],
		['status@broadcast', 'ES'],
		['2024-11-30', 'DK'],
		['30-11-2024', 'DK'],
		['30.11.2024', 'DK'],
		['30/11/2024', 'DK'],
		['2024-11-30 10:15', 'DK'],
		['1.3.24', 'AD'],
		['01/2024', 'AT'],
		['ORD-600999888', 'ES'],
		['#600999888', 'ES'],
		['600_999_888', 'ES'],
		['600999888.0', 'ES'],
		['600.999888', 'ES'],
		['40.416775', 'DK'],
		['6.00999888e8', 'ES'],
		['6E8', 'ES'],
		['-600999888', 'ES'],
		['0x23D1E7F0', 'ES'],
		['600,999,888', 'ES'],
		['600999888 ext. 12', 'ES'],
		['600999888x12', 'ES'],
		['600999888#12', 'ES'],
		['tel:+34600999888;ext=12', 'ES'],
		['+1 415 555 2671,,12', 'US'],
		['1-800-FLOWERS', 'US'],
		['6OO999888', 'ES'],
		['600999888?', 'ES'],
		['600*999*888', 'ES'],
		['600 999 888 ☎', 'ES'],
		['600999888²', 'ES'],
		['+34+600999888', 'ES'],
		['600999888+', 'ES'],
		['03-1234-5678~9', 'JP'],
		['+', 'ES'],
		['()', 'ES'],
		['\ud834600999888', 'ES'],
		['600\u0000999888', 'ES'],
	])('%p (default country %s)', (input, defaultCountry) => {
		expect(refusal(input, defaultCountry)).toBe('not_a_phone');
	});

	test.each([
		['600111222/600333444'],
		['600111222, 600333444'],
		['+34600111222;+34600333444'],
		['+34 600 111 222 +34 600 333 444'],
		['600111222\n600333444'],
		['600111222 | 600333444 | 600555666'],
		['0034600111222 0034600333444'],
	])('%p holds several', (input) => {
		expect(refusal(input, 'ES')).toBe('several_phones');
	});

	test.each([
		['+34', 'too_short'],
		['+3460099988', 'too_short'],
		['+346009998881', 'too_long'],
		['+999600999888', 'unknown_country'],
		['+0600999888', 'unknown_country'],
		['whatsapp:0600999888', 'unknown_country'],
		['12345', 'too_short'],
		['1234567890123456', 'too_long'],
		['9'.repeat(30), 'too_long'],
		['+34 0600 999 888', 'too_long'],
		['+49 0000 123456', 'not_a_phone'],
		['0011 64 21 123 456', 'not_a_phone'],
	])('%p', (input, reason) => {
		expect(refusal(input)).toBe(reason);
	});
});

describe('digits that do not say their country', () => {
	test.each([
		['600999888', 'a Spanish mobile'],
		['5551234567', 'neither Brazilian nor American'],
		['15551234567', 'a range that does not exist, without a plus'],
		['4155552671', 'an American number, no Swiss one'],
		['3201234567', 'a Colombian mobile that looks like a Belgian fixed line'],
		['3232345678', 'a number of Los Angeles that looks like a Belgian fixed line'],
		['(678) 523-4567', 'a number of Atlanta; +678 is Vanuatu'],
		['658-523-4567', 'a North American number; +65 is Singapore'],
		['41906662531', 'a mobile of Curitiba that looks like a Swiss service number'],
		['0612345678', 'a national number'],
		['20241130', 'a date'],
	])('%s is not guessed: %s', (input) => {
		expect(refusal(input)).toBe('country_missing');
	});

	test.each([
		['51987654321', 'BR', 'a mobile of Porto Alegre or one in Peru'],
		['51 98765-4321', 'BR', 'the same: 51 may be either'],
		['5355171517', 'BR', 'a fixed line of Pelotas or a mobile in Cuba'],
		['6785234567', 'US', 'a number of Atlanta or a mobile in Vanuatu'],
		['17312345678', 'DE', 'a German mobile that lost its zero or a North American number'],
	])('%s with default country %s may be two: %s', (input, defaultCountry) => {
		expect(refusal(input, defaultCountry)).toBe('ambiguous');
	});

	test.each([
		['4915112345678', 'DE', '+4915112345678'],
		['6281234567890', 'ID', '+6281234567890'],
		['3201234567', 'CO', '+573201234567'],
		['3232345678', 'US', '+13232345678'],
		['(678) 523-4567', 'US', '+16785234567'],
	])('a mobile wins over a fixed line, and a grouping over none: %s in %s', (input, defaultCountry, key) => {
		expect(refusal(input, defaultCountry)).toBe(`read as ${key}`);
	});
});

describe('default country', () => {
	test.each([['XX'], ['Spain'], ['ESP'], ['+34'], ['__proto__'], ['constructor'], ['toString'], ['001']])(
		'%p is no country: only international numbers are read',
		(defaultCountry) => {
			expect(refusal('600999888', defaultCountry)).toBe('unknown_country');
			expect(refusal('34600999888', defaultCountry)).toBe('unknown_country');
			expect(refusal('+34600999888', defaultCountry)).toBe('read as +34600999888');
			expect(refusal('0034600999888', defaultCountry)).toBe('read as +34600999888');
		},
	);

	test.each([[''], ['  '], [undefined], [null]])('%p counts as none given', (defaultCountry) => {
		expect(refusal('600999888', defaultCountry as string)).toBe('country_missing');
		expect(refusal('34600999888', defaultCountry as string)).toBe('read as +34600999888');
	});

	test.each([[34], [{}], [Symbol('ES')], [['ES']]])('%p is not taken for a country', (defaultCountry) => {
		expect(refusal('600999888', defaultCountry as unknown as string)).toBe('unknown_country');
	});
});

describe('hostile input', () => {
	test.each([
		['spaces', ' '],
		['digits', '1'],
		['pluses', '+'],
		['brackets', '('],
		['numbers', '+34600999888 '],
		['Arabic digits', '٣'],
		['invisible characters', '\u200b'],
	])('ten megabytes of %s are refused', (_, unit) => {
		expect(contactKey(unit.repeat(10_000_000 / unit.length)).ok).toBe(false);
	});

	test('any text of any length is answered without an exception', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 300 }),
				fc.constantFrom('ES', 'BR', 'XX', undefined),
				(text, country) => {
					expect(typeof contactKey(text, { defaultCountry: country }).ok).toBe('boolean');
				},
			),
		);
	});

	test('any value is answered without an exception', () => {
		fc.assert(
			fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }), (value) => {
				const result = contactKey(value);
				expect(result.ok || typeof result.reason === 'string').toBe(true);
			}),
		);
	});

	test('what only resembles a number is answered without an exception, and a key is always canonical', () => {
		const part = fc.constantFrom(
			...'0123456789+-./() \u00a0\u200f٣५＋x@:_,;'.split(''),
			'whatsapp:',
			'@c.us',
			'00',
			'34',
			'52',
			'55',
		);
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 30 }),
				fc.constantFrom('ES', 'MX', 'US', 'DE', undefined),
				(parts, country) => {
					const result = contactKey(parts.join(''), { defaultCountry: country });
					if (!result.ok) return;
					expect(result.key).toMatch(/^\+[1-9]\d{6,14}$/);
					expect(contactKey(result.key, { defaultCountry: country })).toMatchObject({
						ok: true,
						key: result.key,
					});
				},
			),
			{ numRuns: 3000 },
		);
	});
});
