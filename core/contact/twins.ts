import { TWINS, type Twin } from './twins.data';

const byCode = new Map<string, Twin[]>();
for (const twin of TWINS) byCode.set(twin.code, [...(byCode.get(twin.code) ?? []), twin]);

/** The digits of a number, calling code included, in the one spelling that stands for all its twins. */
export function canonical(code: string, national: string): string {
	const twin = byCode.get(code)?.find(({ spelling }) => spelling.test(national));
	return twin ? national.replace(twin.spelling, twin.canonical) : code + national;
}

/** How many digits every canonical spelling of a twin begins with. */
const KNOWN_DIGITS = 2;

/** A twin's rule read backwards: what its canonical spelling looks like, and what stood before the captured digits. */
interface Reverse {
	canonical: RegExp;
	/** Begins of the other spelling, calling code included; more than one where a digit is optional. */
	begins: string[];
}

/** By the first digits of the canonical spelling: almost no number has twins, and lists are long. */
const reversed = new Map<string, Reverse[]>();
for (const { code, spelling, canonical: template } of TWINS) {
	const [, optional, prefix, groups] = /^\^(?:(\d)\?)?(\d*)(\(.+\))\$$/.exec(spelling.source)!;
	const captured = groupsOf(groups);
	const begin = template.slice(0, KNOWN_DIGITS);
	reversed.set(begin, [
		...(reversed.get(begin) ?? []),
		{
			canonical: new RegExp(`^${template.replace(/\$(\d)/g, (_, number) => captured[Number(number) - 1])}$`),
			begins: (optional ? ['', optional] : ['']).map((digit) => code + digit + prefix),
		},
	]);
}

/** The groups at the top of a pattern that consists of nothing else. */
function groupsOf(pattern: string): string[] {
	const groups: string[] = [];
	let depth = 0;
	let start = 0;
	[...pattern].forEach((character, index) => {
		if (character === '(' && depth++ === 0) start = index;
		if (character === ')' && --depth === 0) groups.push(pattern.slice(start, index + 1));
	});
	return groups;
}

/**
 * Every spelling of the number that a contact key names, the key's own first: what a list that people write into may hold.
 * @param key a contact key; one that is no number has itself only
 */
export function spellingsOf(key: string): string[] {
	const twins = key[0] === '+' ? reversed.get(key.slice(1, 1 + KNOWN_DIGITS)) : undefined;
	if (!twins) return [key];
	const digits = key.slice(1);
	const others = twins.flatMap(({ canonical: pattern, begins }) => {
		const groups = pattern.exec(digits)?.slice(1);
		return groups ? begins.map((begin) => `+${begin}${groups.join('')}`) : [];
	});
	return [...new Set([key, ...others])];
}
