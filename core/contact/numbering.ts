import { codeOf, planOf, plansOf, startingCode, type Code, type Plan } from './plans';
import { canonical } from './twins';
import type { ContactProblem } from './types';

/** A number that was read. All digits, calling code included, no plus. */
export interface Reading {
	/** Calling code it was given with. */
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
	return abroad ? readInternational(abroad) : read(codeOf(plan), plan, digits);
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
	return plans.find((plan) => (plan.leading ? plan.leading.test(national) : knows(plan, national)));
}

const knows = (plan: Plan, national: string) =>
	plan.lengths.includes(national.length) && plan.general.test(national) && plan.anyType.test(national);

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
	return lengths.includes(national.length) ? national : written;
}

function withoutPrefixForAbroad(digits: string, plan: Plan): string | undefined {
	const prefix = plan.idd.exec(digits)?.[0];
	const rest = prefix && digits.slice(prefix.length);
	return rest && rest[0] !== '0' ? rest : undefined;
}
