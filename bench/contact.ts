/** Reads contacts in the spellings that lists hold, beside libphonenumber-js alone. Run: npx tsx bench/contact.ts */
import { getCountries, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { contactKey } from '../core/contact';

interface Mix {
	name: string;
	inputs: string[];
	defaultCountry?: CountryCode;
}

const COUNTRIES: CountryCode[] = [
	'ES',
	'MX',
	'BR',
	'AR',
	'IN',
	'ID',
	'US',
	'GB',
	'DE',
	'FR',
	'CO',
	'NG',
	'TR',
	'IT',
	'ZA',
	'SA',
];
const WARM_UP = 3;
const ROUNDS = 11;
const PER_ROUND = 20_000;

/** Numbers of a country: its example with other last digits, so that nothing is read twice in a row. */
function numbers(country: CountryCode, count: number) {
	const example = examples[country] ?? '';
	return Array.from({ length: count }, (_, i) => {
		const national = example.slice(0, -4) + String((i * 7919) % 10_000).padStart(4, '0');
		return parsePhoneNumberFromString(national, country);
	}).filter((phone) => phone !== undefined);
}

const everywhere = COUNTRIES.flatMap((country) => numbers(country, 500));
const scattered = everywhere.map((_, i) => everywhere[(i * 2654435761) % everywhere.length]);
const junk = [
	'',
	'n/a',
	'jane@example.com',
	'2024-11-30',
	'12/03/2024',
	'600111222 / 600333444',
	'ORD-100233',
	'12.50',
	'+1 415 555 2671 ext. 12',
	'1234',
];

const mixes: Mix[] = [
	{ name: 'international with +', inputs: scattered.map((phone) => phone.number) },
	{ name: 'digits only', inputs: scattered.map((phone) => phone.number.slice(1)) },
	{ name: 'international, formatted', inputs: scattered.map((phone) => phone.formatInternational()) },
	{ name: 'whatsapp:+…', inputs: scattered.map((phone) => `whatsapp:${phone.number}`) },
	{
		name: 'national, default country ES',
		inputs: numbers('ES', 8000).map((phone) => phone.formatNational()),
		defaultCountry: 'ES',
	},
	{
		name: 'national, default country BR',
		inputs: numbers('BR', 8000).map((phone) => phone.formatNational()),
		defaultCountry: 'BR',
	},
	{
		name: 'every country there is, with +',
		inputs: getCountries()
			.flatMap((country) => numbers(country, 30))
			.map((phone) => phone.number),
	},
	{ name: 'junk', inputs: junk },
];

const ours =
	({ defaultCountry }: Mix) =>
	(input: string) =>
		contactKey(input, { defaultCountry }).ok;

/** What a caller of the library writes; digits only need the plus put before them. */
const library =
	({ name, defaultCountry }: Mix) =>
	(input: string) =>
		parsePhoneNumberFromString(name === 'digits only' ? `+${input}` : input, defaultCountry)?.isValid() ??
		false;

/** Median time of each reader, the two in turns so that a busy machine slows both; the first rounds do not count. */
function compare(readers: Array<(input: string) => boolean>, inputs: string[]) {
	const times = readers.map((): number[] => []);
	const accepted = readers.map((read) => inputs.filter(read).length / inputs.length);
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		readers.forEach((read, which) => {
			const start = process.hrtime.bigint();
			for (let i = 0; i < PER_ROUND; i++) read(inputs[i % inputs.length]);
			if (round >= 0) times[which].push(Number(process.hrtime.bigint() - start) / PER_ROUND);
		});
	}
	return times.map((list, which) => ({
		median: list.sort((a, b) => a - b)[ROUNDS >> 1],
		accepted: accepted[which],
	}));
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

console.table(
	mixes.map((mix) => {
		const [own, raw] = compare([ours(mix), library(mix)], mix.inputs);
		return {
			spelling: mix.name,
			'ours, ns': Math.round(own.median),
			'library, ns': Math.round(raw.median),
			'times faster': +(raw.median / own.median).toFixed(1),
			'ours accepts': percent(own.accepted),
			'library accepts': percent(raw.accepted),
		};
	}),
);
