import json from 'libphonenumber-js/metadata.max.json';

/**
 * The numbering plans of the world, as libphonenumber-js packs Google's libphonenumber metadata ("max": with the
 * patterns of every type of number). The build bundles this one file, so nothing else may import the library.
 */
export const metadata = json as unknown as Metadata;

export interface Metadata {
	/** Calling code → its countries; the first one's plan stands for the whole code. */
	country_calling_codes: Record<string, string[] | undefined>;
	/** ISO 3166-1 alpha-2 → plan. */
	countries: Record<string, PackedPlan>;
	/** Calling code → plan, for codes that belong to no country, such as satellite phones. */
	nonGeographic: Record<string, PackedPlan>;
}

/**
 * A plan, an array in which `0` stands for nothing; what is not read here is left out.
 * Described in https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/METADATA.md
 */
export interface PackedPlan {
	/** Calling code. */
	0: string;
	/** Pattern of the prefix for calls abroad. */
	1: string | 0;
	/** Pattern of a national number. */
	2: string;
	/** Lengths of a national number. */
	3: readonly number[];
	/** National prefix. */
	5?: string | 0;
	/** Pattern of the national prefix, if that is not all there is to it. */
	7?: string | 0;
	/** What to make of what that pattern captured. */
	8?: string | 0;
	/** Pattern of the beginning of a number, where countries share a calling code. */
	10?: string | 0;
	/** Fixed line, mobile, and eight others. */
	11: readonly PackedType[];
}

export type PackedType = readonly [pattern: string, ...unknown[]] | 0;
