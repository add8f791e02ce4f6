import { metadata, type PackedPlan, type PackedType } from './library';
import { OLD_TRUNK_PREFIXES } from './twins.data';

/** A country's numbering plan, ready to use. */
export interface Plan {
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
export interface Code {
	code: string;
	plans?: readonly Plan[];
}

/** No calling code is the beginning of another one (ITU-T E.164), so the first that fits is the one. */
export function startingCode(digits: string): Code | undefined {
	const table = codes();
	let code = 0;
	for (let i = 0; i < 3; i++) {
		code = code * 10 + digits.charCodeAt(i) - 48;
		if (!code) return undefined;
		if (table[code]) return table[code];
	}
	return undefined;
}

export const codeOf = (plan: Plan): Code => codes()[+plan.code]!;

let codeTable: Array<Code | undefined> | undefined;

function codes(): Array<Code | undefined> {
	if (codeTable) return codeTable;
	codeTable = new Array<Code | undefined>(1000).fill(undefined);
	for (const code of Object.keys({ ...metadata.country_calling_codes, ...metadata.nonGeographic })) {
		codeTable[+code] = { code };
	}
	return codeTable;
}

export function plansOf(code: Code): readonly Plan[] {
	return (code.plans ??= metadata.country_calling_codes[code.code]?.map((country) => planOf(country)!) ?? [
		unpack(metadata.nonGeographic[code.code]),
	]);
}

const plans = new Map<string, Plan>();

export function planOf(country: string): Plan | undefined {
	const known = plans.get(country);
	if (known) return known;
	const packed = Object.hasOwn(metadata.countries, country) && metadata.countries[country];
	if (!packed) return undefined;
	const plan = unpack(packed, OLD_TRUNK_PREFIXES[country]);
	plans.set(country, plan);
	return plan;
}

function unpack(packed: PackedPlan, oldTrunkPrefix?: string): Plan {
	const { 0: code, 1: idd, 2: general, 3: lengths, 10: leading, 11: types } = packed;
	const { 5: trunkPrefix, 7: trunkPattern, 8: trunkRule } = packed;
	const trunk = trunkPattern || trunkPrefix || oldTrunkPrefix;
	const [fixed, mobile] = types;
	return {
		code,
		lengths,
		general: whole(general),
		// Where mobiles have no pattern of their own, as in North America, a fixed line's number may be a mobile's.
		mobile: whole(patternOf(mobile) || patternOf(fixed) || NOTHING),
		anyType: whole(types.map(patternOf).filter(Boolean).join('|') || NOTHING),
		leading: leading ? beginning(leading) : undefined,
		trunk: trunk ? beginning(trunk) : undefined,
		trunkRule: trunkRule || undefined,
		trunkIsZero: trunkPrefix === '0',
		idd: beginning(idd || NOTHING),
	};
}

/** Their lengths need no look: they follow from the patterns. */
const patternOf = (type: PackedType | undefined) => (type ? type[0] : '');

const NOTHING = '(?!)';
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const beginning = (pattern: string) => new RegExp(`^(?:${pattern})`);
