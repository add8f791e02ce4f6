/** The reader of numbering plans against the library whose plans it reads. */
import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.max.json';
import {
	getCountries,
	getCountryCallingCode,
	parsePhoneNumberFromString,
	type CountryCode,
	type PhoneNumber,
} from 'libphonenumber-js/max';
import { contactKey } from '../../../core/contact';
import { readNational } from '../../../core/contact/numbering';
import { canonical } from '../../../core/contact/twins';

const CODES = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic ?? {})];
const EXAMPLES = Object.entries(examples) as Array<[CountryCode, string]>;

const keyOf = (phone: PhoneNumber) => `+${canonical(phone.countryCallingCode, phone.nationalNumber)}`;

/** What says whether a number exists: its key, which is in today's spelling. */
const judged = (phone: PhoneNumber) =>
	keyOf(phone) === phone.number ? phone : parsePhoneNumberFromString(keyOf(phone));

const isE164 = (number: string) => /^\+\d{7,15}$/.test(number);

/** The number as the library reads it, and its key, if the library's judgement and our rules let it pass. */
function expected(digits: string) {
	const phone = parsePhoneNumberFromString(`+${digits}`);
	if (!phone) return undefined;
	const read = { key: keyOf(phone), phone: phone.number };
	if (!isE164(read.key)) return undefined;
	if (judged(phone)?.isValid()) return read;

	const country = metadata.country_calling_codes[phone.countryCallingCode]?.[0];
	const trunkPrefix = country && metadata.countries[country]![5];
	const asWritten =
		`+${digits}` === phone.number && !(trunkPrefix === '0' && phone.nationalNumber[0] === '0');
	return judged(phone)?.isPossible() && asWritten ? read : undefined;
}

const ours = (input: string) => {
	const result = contactKey(input);
	return result.ok ? { key: result.key, phone: result.phone } : undefined;
};

/** An old Mexican prefix is read although the library no longer knows it. */
const hasOldPrefix = (digits: string) => /^520(?:1|44|45)/.test(digits);

test.each(EXAMPLES)('the example of %s, %s, in every spelling', (country, national) => {
	const phone = parsePhoneNumberFromString(national, country)!;
	const key = keyOf(phone);
	const spellings = [
		phone.number,
		`00${phone.number.slice(1)}`,
		`whatsapp:${phone.number}`,
		`${phone.number.slice(1)}@c.us`,
		phone.formatInternational(),
		phone.formatInternational().replace(/[\s-]/g, '\u2011'),
		phone.getURI(),
		key,
	];
	expect(spellings.map((spelling) => [spelling, ours(spelling)?.key])).toEqual(
		spellings.map((spelling) => [spelling, key]),
	);

	for (const spelling of [phone.formatNational(), phone.formatNational().replace(/\D/g, '')]) {
		const result = contactKey(spelling, { defaultCountry: country });
		const abroad = parsePhoneNumberFromString(`+${spelling.replace(/\D/g, '')}`);
		expect([spelling, result.ok ? result.key : result.reason]).toEqual([
			spelling,
			result.ok || !abroad?.isValid() ? key : 'ambiguous',
		]);
	}
});

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (minLength: number, maxLength: number) =>
	fc.array(digit, { minLength, maxLength }).map((list) => list.join(''));

/** Of a country's plan: its example with other last digits, perhaps too long, too short or with something before it. */
const nearExample = fc
	.tuple(
		fc.constantFrom(...EXAMPLES),
		fc.nat(12),
		digits(0, 10),
		fc.constantFrom('', '', '0', '1', '8', '9', '15', '00'),
	)
	.map(([[country, national], kept, tail, prefix]) => ({
		country,
		national: prefix + national.slice(0, kept) + tail.slice(0, Math.max(0, national.length - kept)),
	}));

test('any international digits are read as the library reads them', () => {
	const random = fc.tuple(fc.constantFrom(...CODES), digits(3, 13)).map((parts) => parts.join(''));
	const near = nearExample.map(({ country, national }) => getCountryCallingCode(country) + national);
	fc.assert(
		fc.property(fc.oneof(random, near), (number) => {
			fc.pre(!hasOldPrefix(number));
			expect(ours(`+${number}`)).toEqual(expected(number));
		}),
		{ numRuns: 10_000 },
	);
});

test('any national digits are read as the library reads them', () => {
	const random = fc
		.tuple(fc.constantFrom(...getCountries()), digits(4, 13))
		.map(([country, national]) => ({ country, national }));
	fc.assert(
		fc.property(fc.oneof(random, nearExample), ({ country, national }) => {
			// The library guesses that these may be international; that reading is the caller's here.
			fc.pre(!national.startsWith(getCountryCallingCode(country)));
			fc.pre(!(country === 'MX' && national.startsWith('0')));
			const phone = parsePhoneNumberFromString(national, country);
			const reading = readNational(national, country);
			const exists = typeof reading !== 'string' && reading.certainty !== 'possible';
			expect(exists && `+${reading.number}`).toBe(
				!!phone && isE164(phone.number) && !!judged(phone)?.isValid() && phone.number,
			);
		}),
		{ numRuns: 10_000 },
	);
});

test('zeros before what is no calling code are not taken for the prefix of a call abroad', () => {
	expect(readNational('0000456503', 'UY')).toMatchObject({ number: '598000456503' });
});

test('digits alone are read only if the library knows the number, and never as another one', () => {
	fc.assert(
		fc.property(nearExample, ({ country, national }) => {
			const number = getCountryCallingCode(country) + national;
			const read = ours(number);
			if (!read || number.startsWith('00')) return;
			const phone = parsePhoneNumberFromString(`+${number}`)!;
			expect([read.phone, parsePhoneNumberFromString(read.key)?.isValid()]).toEqual([phone.number, true]);
		}),
		{ numRuns: 5000 },
	);
});

test('a number and its key are read as the same person', () => {
	fc.assert(
		fc.property(nearExample, ({ country, national }) => {
			const read = ours(`+${getCountryCallingCode(country)}${national}`);
			if (!read) return;
			expect(ours(read.key)?.key).toBe(read.key);
			expect(ours(read.phone!)?.key).toBe(read.key);
		}),
		{ numRuns: 10_000 },
	);
});
