import json from 'libphonenumber-js/metadata.max.json';

/**
 * The numbering plans of the world, as libphonenumber-js packs Google's libphonenumber metadata ("max": with the
 * patterns of every type of number). The build bundles this one file, so nothing else may import the library.
 */
export const metadata: Metadata = json;

interface Metadata {
	/** Calling code → its countries; the first one's plan stands for the whole code. */
	country_calling_codes: Record<string, string[]>;
	/** ISO 3166-1 alpha-2 → plan. */
	countries: Partial<Record<string, PackedPlan>>;
	/** Calling code → plan, for codes that belong to no country, such as satellite phones. */
	nonGeographic?: Record<string, PackedPlan>;
}

/**
 * A plan as an array; `numbering.ts` names the places it reads. The format is described in the library's METADATA.md
 * (https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/METADATA.md).
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type PackedPlan = readonly any[];
