import { TWINS, type Twin } from './twins.data';

const byCode = new Map<string, Twin[]>();
for (const twin of TWINS) byCode.set(twin.code, [...(byCode.get(twin.code) ?? []), twin]);

/** The digits of a number, calling code included, in the one spelling that stands for all its twins. */
export function canonical(code: string, national: string): string {
	const twin = byCode.get(code)?.find(({ spelling }) => spelling.test(national));
	return twin ? national.replace(twin.spelling, twin.canonical) : code + national;
}

/** A twin's rule read backwards: what its canonical spelling looks like, and what stood before the captured digits. */
interface Reverse {
	canonical: RegExp;
	/** Begins of the other spelling, calling code included; more than one where a digit is optional. */
	begins: string[];
}

const reversed: Reverse[] = TWINS.map(({ code, spelling, canonical: template }) => {
	const [, optional, prefix, groups] = /^\^(?:(\d)\?)?(\d*)(\(.+\))\$$/.exec(spelling.source)!;
	const captured = groupsOf(groups);
	return {
		canonical: new RegExp(`^${template.replace(/\$(\d)/g, (_, number) => captured[Number(number) - 1])}$`),
		begins: (optional ? ['', optional] : ['']).map((begin) => code + begin + prefix),
	};
});

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
	if (key[0] !== '+') return [key];
	const digits = key.slice(1);
	const others = reversed.flatMap(({ canonical: pattern, begins }) => {
		const groups = pattern.exec(digits)?.slice(1);
		return groups ? begins.map((begin) => `+${begin}${groups.join('')}`) : [];
	});
	return [...new Set([key, ...others])];
}
