import { MAX_WRITTEN, readEmail } from './email';
import {
	dials00,
	isCountry,
	MAX_DIGITS,
	MIN_DIGITS,
	readInternational,
	readNational,
	type Reading,
} from './numbering';
import { readSpelling, type Spelling } from './spelling';
import type { ContactKey, ContactOptions, ContactProblem } from './types';

/** Longer than any number or BSUID in its longest spelling. */
const MAX_LENGTH = 250;

/** Digits that may be somebody's national number without its country: mobiles have 11 in Brazil, China and Germany. */
const MAX_NATIONAL_DIGITS = 11;

/** Meta's business-scoped user ID, also of a parent business: case matters. */
const BSUID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** WhatsApp's own address of a person, perhaps with a device. Groups (`@g.us`) and hidden numbers (`@lid`) are not phones. */
const JID = /^(\d{7,15})(?::\d{1,3})?@(?:c\.us|s\.whatsapp\.net)$/;

const EMAIL_KEY = /^email:/;

/** With the full-width ones that people type in East Asia. */
const AT = /[@\uff20\ufe6b]/;

const PREFIX = /^(whatsapp|tel|bsuid|email):\s*/i;

/**
 * The key under which a person is found, whatever the spelling.
 *
 * Reads text, safe integers and bigints: `+34 600 99 98 88`, `0034…`, `whatsapp:+34…`, `tel:…`, `34600999888@c.us`,
 * digits of any script, digits only, a national number with `defaultCountry`, and BSUIDs (`ES.8842…`, kept letter for
 * letter); with `emails` also e-mail addresses, see `readEmail`. A key that is read again gives itself. Never throws: whatever is not surely one person is refused with a
 * stable reason.
 *
 * How strict it is depends on what the number says of itself:
 * - With `+`, `00`, `whatsapp:` or as a WhatsApp address it needs a known calling code and a length of that numbering
 *   plan, but not a range that the plan knows: WhatsApp may know newer ones, and a stop that cannot be recorded is lost.
 *   So whoever holds digits that come from WhatsApp itself (`wa_id`, `from`) puts `whatsapp:` or `+` before them.
 * - Without such a mark it must exist in the numbering plan. If it is short enough for a national number (11 digits) it
 *   must also be a possible mobile and not be grouped as a national number, since it may as well be another country's.
 * - With `defaultCountry`, such digits are read as a national number first. If they exist in both readings, a mobile
 *   wins over a fixed line (over one abroad, or as the default country's own mobile with its calling code), and a
 *   national grouping over none; else they are `ambiguous`.
 *
 * @param options.defaultCountry ISO 3166-1 alpha-2, any case. If it is no known country, numbers that say they are
 * international are still read, and all others fail with `unknown_country`.
 */
export function contactKey(input: unknown, options?: ContactOptions): ContactKey {
	if (typeof input === 'string') return fromText(input, options);
	if (typeof input === 'number' && Number.isSafeInteger(input) && input > 0)
		return fromText(String(input), options);
	if (typeof input === 'bigint' && input > 0n)
		return input < 10n ** 20n ? fromText(String(input), options) : no('too_long');
	if (input === undefined || input === null) return no('empty');
	return no(typeof input === 'number' || typeof input === 'bigint' ? 'not_a_phone' : 'not_text_or_number');
}

function fromText(input: string, options: ContactOptions | undefined): ContactKey {
	const mayBeEmail = options?.emails === true || EMAIL_KEY.test(input);
	if (input.length > (mayBeEmail ? MAX_WRITTEN : MAX_LENGTH)) return no('not_a_phone');
	const spelling = readSpelling(input);
	if (typeof spelling !== 'string') return fromPhone(spelling, false, options);

	// Not a plain number: perhaps one with a prefix, or not a number at all.
	const text = input.replace(/^[\s\p{Cf}']+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu, '');
	if (!text) return no('empty');
	const prefix = PREFIX.exec(text);
	const rest = prefix ? text.slice(prefix[0].length) : text;
	const kind = prefix?.[1].toLowerCase();
	if (kind === 'email' || (mayBeEmail && !kind && AT.test(text) && !JID.test(text))) return fromEmail(rest);
	if (BSUID.test(rest) && kind !== 'tel') return { ok: true, key: `bsuid:${rest}`, bsuid: rest };
	if (kind === 'bsuid') return no('not_a_phone');
	const digits = JID.exec(rest)?.[1];
	const phone = readSpelling(digits ?? rest);
	if (typeof phone === 'string') return no(phone);
	return fromPhone(phone, digits !== undefined || kind === 'whatsapp', options);
}

function fromEmail(text: string): ContactKey {
	const email = readEmail(text);
	return email ? { ok: true, key: `email:${email}`, email } : no('not_an_email');
}

function fromPhone(
	spelling: Spelling,
	fromWhatsApp: boolean,
	options: ContactOptions | undefined,
): ContactKey {
	const { digits, plus } = spelling;
	const country = countryOf(options);
	const international =
		plus ||
		fromWhatsApp ||
		(digits.startsWith('00') && (!country || !isCountry(country) || dials00(digits, country)));
	if (international) return result(readInternational(digits.replace(/^00/, '')));
	if (country && !isCountry(country)) return no('unknown_country');
	return country ? withDefault(spelling, country) : withoutCountry(spelling);
}

/** Digits that do not say which country they belong to. */
function withoutCountry(spelling: Spelling): ContactKey {
	const abroad = readInternational(spelling.digits);
	if (isSurelyAbroad(abroad, spelling)) return result(abroad);
	if (spelling.digits.length < MIN_DIGITS) return no('too_short');
	return no(spelling.digits.length > MAX_DIGITS ? 'too_long' : 'country_missing');
}

function withDefault(spelling: Spelling, country: string): ContactKey {
	const home = readNational(spelling.digits, country);
	const abroad = readInternational(spelling.digits.replace(/^00/, ''));
	if (!exists(home))
		return isSurelyAbroad(abroad, spelling)
			? result(abroad)
			: no(typeof home === 'string' ? home : 'not_a_phone');
	if (!exists(abroad) || abroad.key === home.key) return result(home);
	if (abroad.code === home.code && abroad.certainty === 'mobile' && home.certainty !== 'mobile')
		return result(abroad);
	if (abroad.certainty !== 'mobile' && home.certainty === 'mobile') return result(home);
	return isGroupedAsNational(spelling, abroad) ? result(home) : no('ambiguous');
}

const exists = (reading: Reading | ContactProblem): reading is Reading =>
	typeof reading !== 'string' && reading.certainty !== 'possible';

/** Whether digits without a mark are to be read with their calling code. */
const isSurelyAbroad = (reading: Reading | ContactProblem, spelling: Spelling): reading is Reading =>
	exists(reading) &&
	(spelling.digits.length > MAX_NATIONAL_DIGITS ||
		(reading.certainty === 'mobile' && !isGroupedAsNational(spelling, reading)));

/** `(678) 523-4567`, `678-523-4567`: the first group is an area code, for it is not the calling code. */
const isGroupedAsNational = ({ digits, firstGroup, bracket }: Spelling, { code }: Reading) =>
	bracket || (firstGroup < digits.length && firstGroup !== code.length);

/** What is no text is no country either, and must not count as none given. */
function countryOf(options: ContactOptions | undefined): string | undefined {
	const country: unknown = options?.defaultCountry;
	if (country === undefined || country === null) return undefined;
	return typeof country === 'string' ? country.trim().toUpperCase() || undefined : '?';
}

const result = (reading: Reading | ContactProblem): ContactKey =>
	typeof reading === 'string'
		? no(reading)
		: { ok: true, key: `+${reading.key}`, phone: `+${reading.number}` };

const no = (reason: ContactProblem): ContactKey => ({ ok: false, reason });
