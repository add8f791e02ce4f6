import type { Column } from '../data-table/columns';

/** What this client and a store workflow say to each other; docs/store-workflow.md is the same for people. */
export const VERSION = 1;

export const REQUESTS = [
	'describe',
	'create',
	'lookUp',
	'record',
	'page',
	'claim',
	'release',
	'erase',
] as const;

/** A row of the list or its history: empty columns may be left out, and what the store adds comes with its answers. */
export type StoreRow = Partial<Record<Column | 'hash' | 'previous', string>> & {
	id?: string | number;
	createdAt?: string;
};

interface Describe {
	request: 'describe';
}

/** Makes the list, empty, if it is missing. */
interface Create {
	request: 'create';
}

export interface LookUp {
	request: 'lookUp';
	/** Numbers, in every spelling of each, and other contacts. */
	contacts: string[];
	/** WhatsApp user IDs, without `bsuid:`. */
	bsuids: string[];
	/** Whether the answer must hold what cannot be found by a contact: rows written by hand, and ids of erasure keys. */
	others: boolean;
	/** Whether the answer must hold the hash of the latest event of each of the contacts. */
	hashes: boolean;
}

interface RecordChanges {
	request: 'record';
	changes: StoreRow[];
	/** Ids of list rows that these changes outweigh. */
	remove: Array<string | number>;
}

export interface Page {
	request: 'page';
	table: 'list' | 'history';
	/** The rows of these contacts only, or null for all. */
	contacts: string[] | null;
	/** Where the page before said that this one begins; null for the first. */
	after: string | number | null;
	limit: number;
}

interface Claim {
	request: 'claim';
	rows: StoreRow[];
}

interface Release {
	request: 'release';
	/** Change ids of claimed rows. */
	ids: string[];
}

interface Erase {
	request: 'erase';
	contacts: string[];
	bsuids: string[];
	/** The erasure, to be written down, or none. */
	changes: StoreRow[];
}

export type StoreRequest = Describe | Create | LookUp | RecordChanges | Page | Claim | Release | Erase;

export type Named<Name extends StoreRequest['request']> = Extract<StoreRequest, { request: Name }>;

/** What a store workflow answers, by request, once it has been checked. */
export interface Answers {
	describe: { requests: string[] };
	create: { exists: true };
	lookUp: {
		exists: boolean;
		rows: StoreRow[];
		others: StoreRow[];
		erasedKeyIds: string[];
		hashes: Record<string, string>;
	};
	record: { isNew: string[]; before: StoreRow[] };
	page: { exists: boolean; rows: StoreRow[]; next: string | number | null };
	claim: { claimed: string[] };
	release: { released: number };
	erase: { erased: number };
}
