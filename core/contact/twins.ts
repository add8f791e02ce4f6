import { TWINS, type Twin } from './twins.data';

const byCode = new Map<string, Twin[]>();
for (const twin of TWINS) byCode.set(twin.code, [...(byCode.get(twin.code) ?? []), twin]);

/** The digits of a number, calling code included, in the one spelling that stands for all its twins. */
export function canonical(code: string, national: string): string {
	const twin = byCode.get(code)?.find(({ spelling }) => spelling.test(national));
	return twin ? national.replace(twin.spelling, twin.canonical) : code + national;
}
