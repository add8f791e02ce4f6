import { findContactFields, findEmailFields, plainName, readPath } from '../audience';
import { contactKey } from '../contact';
import { repairNumber } from './number';
import type { Role } from './headings';
import { HEADINGS } from './headings';

type Json = Readonly<Record<string, unknown>>;

/** Where the rows of an import hold what. */
export interface Columns {
	/** All that hold numbers or WhatsApp user IDs: whichever a row fills in is stopped. Empty when none was found. */
	contacts: string[];
	/** All that hold e-mail addresses: for the rows without a number, and for stops of e-mail. */
	emails: string[];
	roles: Partial<Record<Role, string>>;
}

/**
 * Finds the columns by their usual names; without a column that is named like a phone, the one that holds the most numbers.
 * @param rows the first rows of the import
 * @param phone the column the user named; empty when none was
 */
export function findColumns(rows: readonly Json[], phone: string, defaultCountry?: string): Columns {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const roles: Columns['roles'] = {};
	for (const [role, headings] of Object.entries(HEADINGS) as Array<[Role, readonly string[]]>) {
		const named = new Map(names.map((name) => [plainName(name), name]));
		const heading = headings.find((candidate) => named.has(candidate));
		if (heading) roles[role] = named.get(heading);
	}
	if (phone)
		return {
			contacts: rows.some((row) => readPath(row, phone) !== undefined) ? [phone] : [],
			emails: [],
			roles,
		};
	const emails = findEmailFields(rows);
	const usual = findContactFields(rows);
	if (usual.length || roles.contact) return { contacts: usual, emails, roles };
	const taken = new Set(Object.values(roles));
	const shares = names
		.filter((name) => !taken.has(name))
		.map((name) => ({ name, share: shareOfContacts(rows, name, defaultCountry) }))
		.filter(({ share }) => share >= 0.5)
		.sort((a, b) => b.share - a.share);
	return { contacts: shares.slice(0, 1).map(({ name }) => name), emails, roles };
}

function shareOfContacts(rows: readonly Json[], name: string, defaultCountry?: string): number {
	const values = rows
		.map((row) => row[name])
		.filter((value) => value !== undefined && value !== null && value !== '');
	const contacts = values.filter((value) => contactKey(repairNumber(value), { defaultCountry }).ok);
	return values.length ? contacts.length / values.length : 0;
}
