import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { contactKey } from '../../../core/contact';
import { canonical, spellingsOf } from '../../../core/contact/twins';
import { TWINS } from '../../../core/contact/twins.data';

const key = (input: string, defaultCountry?: string) => {
	const result = contactKey(input, { defaultCountry });
	return result.ok ? result.key : result.reason;
};

describe('two spellings of one person', () => {
	test.each([
		['Mexico, with and without 1', '+52 1 55 1234 5678', '+52 55 1234 5678'],
		['Argentina, with and without 9', '+54 9 11 2345-6789', '+54 11 2345-6789'],
		['Argentina, as dialled within the country', '+54 11 15 2345-6789', '+54 11 2345-6789'],
		['Argentina, outside the capital', '+54 9 351 234-5678', '+54 351 234-5678'],
		['Brazil, São Paulo', '+55 11 8765-4321', '+55 11 98765-4321'],
		['Brazil, Salvador', '557188765432', '5571988765432'],
		['Ivory Coast, Moov', '+225 01 02 03 04', '+225 01 01 02 03 04'],
		['Ivory Coast, Moov', '+225 40 02 03 04', '+225 01 40 02 03 04'],
		['Ivory Coast, MTN', '+225 05 06 07 08', '+225 05 05 06 07 08'],
		['Ivory Coast, Orange', '+225 07 08 09 10', '+225 07 07 08 09 10'],
		['Ivory Coast, Orange', '+225 89 08 09 10', '+225 07 89 08 09 10'],
		['Ivory Coast, fixed', '+225 20 21 22 23', '+225 27 20 21 22 23'],
		['Benin', '+229 97 12 34 56', '+229 01 97 12 34 56'],
		['Gabon, Moov', '+241 06 11 22 33', '+241 66 11 22 33'],
		['Gabon, Airtel', '+241 07 28 01 50', '+241 77 28 01 50'],
		['Gabon, without the zero', '+241 7 28 01 50', '+241 77 28 01 50'],
		['Gabon, fixed', '+241 01 72 34 56', '+241 11 72 34 56'],
		['Vietnam, Viettel', '+84 169 933 3999', '+84 39 933 3999'],
		['Vietnam, MobiFone', '+84 128 787 8888', '+84 78 787 8888'],
		['Vietnam, VinaPhone', '+84 129 822 2888', '+84 82 822 2888'],
		['Vietnam, Vietnamobile', '+84 188 855 5888', '+84 58 855 5888'],
		['Vietnam, Gmobile', '+84 199 595 9999', '+84 59 595 9999'],
		['Cameroon', '+237 75 50 52 47', '+237 6 75 50 52 47'],
		['Colombia, fixed', '+57 1 344 3460', '+57 601 344 3460'],
		['Palestine, by both calling codes', '+972 59 912 3456', '+970 59 912 3456'],
	])('%s: %s = %s', (_, one, other) => {
		expect(key(one)).toMatch(/^\+\d+$/);
		expect(key(one)).toBe(key(other));
	});

	test.each([
		['011 15 2345-6789', 'AR', '+5491123456789'],
		['0351 15 234-5678', 'AR', '+5493512345678'],
		['044 55 1234 5678', 'MX', '+525512345678'],
		['045 55 1234 5678', 'MX', '+525512345678'],
		['01 55 1234 5678', 'MX', '+525512345678'],
		['(11) 8765-4321', 'BR', '+5511987654321'],
		['07 08 09 10', 'CI', '+2250707080910'],
		['97 12 34 56', 'BJ', '+2290197123456'],
		['06 11 22 33', 'GA', '+24166112233'],
		['0169 933 3999', 'VN', '+84399333999'],
	])('dialled nationally: %s in %s is %s', (national, country, international) => {
		expect(key(national, country)).toBe(key(international));
	});

	test.each([
		['+5215512345678', '+5215512345678'],
		['5491123456789', '+5491123456789'],
		['+551187654321', '+551187654321'],
		['whatsapp:+972599123456', '+972599123456'],
	])('a message goes to %s as it was given', (input, phone) => {
		expect(contactKey(input)).toMatchObject({ ok: true, phone });
	});
});

describe('two people', () => {
	test.each([
		['a Brazilian fixed line and a mobile', '+55 11 3333-4444', '+55 11 93333-4444'],
		['a Brazilian fixed line and a mobile', '+55 45 3278-2153', '+55 45 93278-2153'],
		['a Brazilian fixed line and a mobile', '+55 11 5555-4444', '+55 11 95555-4444'],
		['a Brazilian toll-free number and a mobile', '+55 800 762 7777', '+55 80 97627777'],
		['a Benin service number and a subscriber', '+229 81 12 34 56', '+229 01 81 12 34 56'],
		['a Cameroonian toll-free number and a mobile', '+237 88 12 34 56', '+237 6 88 12 34 56'],
		['a Colombian mobile and a fixed line', '+57 311 234 5678', '+57 601 234 5678'],
		['an Israeli mobile and a Palestinian one', '+972 50 912 3456', '+970 59 912 3456'],
		['an Israeli mobile and nobody', '+972 58 712 3456', '+970 58 712 3456'],
		['an Israeli mobile and nobody', '+972 55 270 3456', '+970 55 270 3456'],
		['two Gabonese mobiles', '+241 66 11 22 33', '+241 62 11 22 33'],
	])('%s: %s ≠ %s', (_, one, other) => {
		expect(key(one)).not.toBe(key(other));
	});

	// Everywhere else nobody can have the other spelling, for the numbering plan of today does not know it.
	const BOTH_IN_USE: Record<string, string> = {
		'54': 'one ten-digit space for fixed lines and mobiles',
		'55': 'eight digits from 7 were trunked radio, switched off in 2018',
		'241': 'both were dialled for years',
		'972': 'one line, two calling codes',
	};

	test.each(TWINS.map((twin) => [twin.code, twin.spelling, twin] as const))(
		'+%s, %s',
		(code, spelling, twin) => {
			fc.assert(
				fc.property(fc.stringMatching(spelling), (national) => {
					const other = parsePhoneNumberFromString(`+${code}${national}`);
					const today = canonical(code, national);
					expect(other?.number === `+${code}${national}` && other.isValid() && !BOTH_IN_USE[code]).toBe(
						false,
					);
					expect(today).not.toBe(code + national);
					expect(today.slice(-6)).toBe(national.slice(-6));
					expect(parsePhoneNumberFromString(`+${today}`)?.isPossible()).toBe(true);
					expect(
						TWINS.some(
							({ code, spelling }) => today.startsWith(code) && spelling.test(today.slice(code.length)),
						),
					).toBe(false);
				}),
				{ numRuns: 100 },
			);
			expect(twin.source).toMatch(/https?:\/\/|Resolução/);
		},
	);

	test('no two other spellings share a key, but for the zero that Gabon dropped', () => {
		const owners = new Map<string, string>();
		for (const { code, spelling } of TWINS) {
			for (const national of fc.sample(fc.stringMatching(spelling), 400)) {
				const owner = code === '241' ? national.replace(/^0/, '') : code + national;
				const shared = canonical(code, national);
				expect(owners.get(shared) ?? owner).toBe(owner);
				owners.set(shared, owner);
			}
		}
	});
});

test('every spelling that reaches a person is among those of their key', () => {
	fc.assert(
		fc.property(
			fc
				.constantFrom(...TWINS)
				.chain(({ code, spelling }) => fc.tuple(fc.constant(code), fc.stringMatching(spelling))),
			([code, national]) => {
				const key = `+${canonical(code, national)}`;
				expect(spellingsOf(key)).toContain(`+${code}${national}`);
				expect(spellingsOf(key)[0]).toBe(key);
				for (const one of spellingsOf(key).slice(1)) {
					const prefix = TWINS.find((twin) => one.startsWith(`+${twin.code}`))!.code;
					expect(`+${canonical(prefix, one.slice(1 + prefix.length))}`).toBe(key);
				}
			},
		),
		{ numRuns: 2000 },
	);
});

test.each(['+34600999888', 'bsuid:ES.1', 'email:a@example.com', 'erased:k:h', ''])(
	'%s has one spelling',
	(one) => {
		expect(spellingsOf(one)).toEqual([one]);
	},
);
