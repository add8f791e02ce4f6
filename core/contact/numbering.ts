import { metadata, type PackedPlan } from './library';
import { canonical } from './twins';
import { OLD_TRUNK_PREFIXES } from './twins.data';
import type { ContactProblem } from './types';

/** A number that was read. All digits, calling code included, no plus. */
export interface Reading {
	code: string;
	/** As it was given. */
	number: string;
	/** In the spelling used for matching. */
	key: string;
	certainty: Certainty;
}

/**
 * How sure a number is. `mobile`: the plan knows it, and it may be a mobile's. `valid`: the plan knows it as something
 * else, such as a fixed line. `possible`: it has a length of the plan, in a range that the plan does not know.
 */
export type Certainty = 'mobile' | 'valid' | 'possible';

/** E.164 allows 15 digits; the shortest numbers, calling code included, have 7 (Niue, Saint Helena). */
export const MAX_DIGITS = 15;
export const MIN_DIGITS = 7;

/** Reads digits that begin with a calling code. */
export function readInternational(digits: string): Reading | ContactProblem {
	const code = startingCode(digits);
	if (!code) return digits.length < MIN_DIGITS ? 'too_short' : 'unknown_country';
	return read(code, plansOf(code)[0], digits.slice(code.code.length));
}

/** Reads digits as somebody in the country would dial them: with or without trunk prefix, or with the prefix for calls abroad. */
export function readNational(digits: string, country: string): Reading | ContactProblem {
	const plan = planOf(country);
	if (!plan) return 'unknown_country';
	const abroad = withoutPrefixForAbroad(digits, plan);
	return abroad ? readInternational(abroad) : read(codes()[+plan.code]!, plan, digits);
}

/** Whether `00` and nothing longer is what people in the country dial before a calling code. */
export const dials00 = (digits: string, country: string) => planOf(country)?.idd.exec(digits)?.[0] === '00';

export const isCountry = (country: string) => planOf(country) !== undefined;

function read(code: Code, plan: Plan, written: string): Reading | ContactProblem {
	const national = withoutTrunkPrefix(code, plan, written);
	const number = code.code + national;
	const key = canonical(code.code, national);
	const keyCode = key === number ? code : startingCode(key)!;
	const keyNational = key.slice(keyCode.code.length);
	const keyPlan = planFor(keyCode, keyNational) ?? (keyCode === code ? plan : plansOf(keyCode)[0]);
	const certainty = certaintyIn(keyPlan, keyNational);

	if (key.length < MIN_DIGITS) return 'too_short';
	if (key.length > MAX_DIGITS) return 'too_long';
	if (!certainty) return keyNational.length > Math.max(...keyPlan.lengths) ? 'too_long' : 'too_short';
	if (certainty === 'possible' && (national !== written || (plan.trunkIsZero && national[0] === '0'))) {
		// In a range that the plan does not know, nobody can tell a trunk prefix from the number.
		return 'not_a_phone';
	}
	return { code: code.code, number, key, certainty };
}

/** A country's numbering plan, ready to use. */
interface Plan {
	code: string;
	lengths: readonly number[];
	general: RegExp;
	mobile: RegExp;
	anyType: RegExp;
	/** What numbers of this country begin with, where countries share a calling code. */
	leading?: RegExp;
	/** What may be dialled before a number within the country, and what to make of it if not nothing. */
	trunk?: RegExp;
	trunkRule?: string;
	trunkIsZero: boolean;
	/** What is dialled before a calling code. */
	idd: RegExp;
}

/** A calling code with the plans that share it; the first one stands for the whole code. */
interface Code {
	code: string;
	plans?: readonly Plan[];
}

function certaintyIn(plan: Plan, national: string): Certainty | undefined {
	if (!plan.lengths.includes(national.length)) return undefined;
	if (!plan.general.test(national)) return 'possible';
	if (plan.mobile.test(national)) return 'mobile';
	return plan.anyType.test(national) ? 'valid' : 'possible';
}

/** The one of the plans that share a calling code which knows the number. */
function planFor(code: Code, national: string): Plan | undefined {
	const plans = plansOf(code);
	if (plans.length === 1) return plans[0];
	for (const plan of plans) {
		const certainty = plan.leading ? undefined : certaintyIn(plan, national);
		if (certainty ? certainty !== 'possible' : plan.leading?.test(national)) return plan;
	}
	return undefined;
}

/** People write `+44 (0)20 …`: drops the prefix if that leaves a number, by the rules of libphonenumber's parser. */
function withoutTrunkPrefix(code: Code, plan: Plan, written: string): string {
	const match = plan.trunk?.exec(written);
	if (!match) return written;
	const captured = match.length > 1 && match[match.length - 1];
	const national =
		plan.trunkRule && captured
			? written.replace(plan.trunk!, plan.trunkRule)
			: written.slice(match[0].length);
	if (national === written) return written;
	if (plan.general.test(written) && !plan.general.test(national)) return written;
	const { lengths } = planFor(code, national) ?? plan;
	return lengths.includes(national.length) || national.length > Math.max(...lengths) ? national : written;
}

function withoutPrefixForAbroad(digits: string, plan: Plan): string | undefined {
	const prefix = plan.idd.exec(digits)?.[0];
	const rest = prefix && digits.slice(prefix.length);
	return rest && rest[0] !== '0' ? rest : undefined;
}

/** No calling code is the beginning of another one (ITU-T E.164), so the first that fits is the one. */
function startingCode(digits: string): Code | undefined {
	const table = codes();
	let code = 0;
	for (let i = 0; i < 3; i++) {
		code = code * 10 + digits.charCodeAt(i) - 48;
		if (!code) return undefined;
		if (table[code]) return table[code];
	}
	return undefined;
}

let codeTable: Array<Code | undefined> | undefined;

function codes(): Array<Code | undefined> {
	if (codeTable) return codeTable;
	codeTable = new Array<Code | undefined>(1000).fill(undefined);
	for (const code of Object.keys({ ...metadata.country_calling_codes, ...metadata.nonGeographic })) {
		codeTable[+code] = { code };
	}
	return codeTable;
}

function plansOf(code: Code): readonly Plan[] {
	return (code.plans ??= metadata.country_calling_codes[code.code]?.map((country) => planOf(country)!) ?? [
		unpack(metadata.nonGeographic![code.code]),
	]);
}

const plans = new Map<string, Plan>();

function planOf(country: string): Plan | undefined {
	const known = plans.get(country);
	if (known) return known;
	const packed = Object.hasOwn(metadata.countries, country) && metadata.countries[country];
	if (!packed) return undefined;
	const plan = unpack(packed, OLD_TRUNK_PREFIXES[country]);
	plans.set(country, plan);
	return plan;
}

/** Where things are in a packed plan and in its list of types. */
const CODE = 0;
const IDD = 1;
const GENERAL = 2;
const LENGTHS = 3;
const TRUNK = 5;
const TRUNK_PATTERN = 7;
const TRUNK_RULE = 8;
const LEADING = 10;
const TYPES = 11;
const FIXED = 0;
const MOBILE = 1;

type PackedType = readonly [pattern: string, lengths?: readonly number[]] | 0 | undefined;

function unpack(packed: PackedPlan, oldTrunk?: string): Plan {
	const types: readonly PackedType[] = packed[TYPES];
	const trunk = packed[TRUNK_PATTERN] || packed[TRUNK] || oldTrunk;
	return {
		code: packed[CODE],
		lengths: packed[LENGTHS],
		general: whole(packed[GENERAL]),
		// Where mobiles have no pattern of their own, as in North America, a fixed line's number may be a mobile's.
		mobile: whole(patternOf(types[MOBILE]) || patternOf(types[FIXED]) || NOTHING),
		anyType: whole(types.map(patternOf).filter(Boolean).join('|') || NOTHING),
		leading: packed[LEADING] ? beginning(packed[LEADING]) : undefined,
		trunk: trunk ? beginning(trunk) : undefined,
		trunkRule: packed[TRUNK_RULE] || undefined,
		trunkIsZero: packed[TRUNK] === '0',
		idd: beginning(packed[IDD] || NOTHING),
	};
}

function patternOf(type: PackedType): string {
	if (!type || !type[0]) return '';
	const lengths = type[1]?.map((length) => `\\d{${length}}$`).join('|');
	return lengths ? `(?=${lengths})(?:${type[0]})` : type[0];
}

const NOTHING = '(?!)';
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const beginning = (pattern: string) => new RegExp(`^(?:${pattern})`);
