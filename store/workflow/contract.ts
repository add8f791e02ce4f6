/** What this client and a store workflow say to each other; docs/store-workflow.md is the same for people. */
export const VERSION = 1;

export const REQUESTS = [
	'describe',
	'create',
	'lookUp',
	'record',
	'remove',
	'page',
	'claim',
	'release',
	'erase',
] as const;

/** What a row of the list has. */
export const ENTRY_COLUMNS = [
	'contact',
	'action',
	'category',
	'occurred_at',
	'until',
	'source',
	'words',
	'details',
	'phone',
	'bsuid',
] as const;

/** What a row of the history has. */
export const EVENT_COLUMNS = ['contact', 'action', 'change_id', 'event', 'hash', 'phone', 'bsuid'] as const;

export type Column = (typeof ENTRY_COLUMNS | typeof EVENT_COLUMNS)[number];

/**
 * A row of the list, of its history, or of both at once when a change is to be recorded. Empty columns may be left out.
 * `id` and `createdAt` are the store's own and come with its answers.
 */
export type StoreRow = Partial<Record<Column, string>> & { id?: string | number; createdAt?: string };

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
}

interface Remove {
	request: 'remove';
	/** Ids of rows of the list. */
	ids: Array<string | number>;
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
	/** Ids of rows of the list that are about them too. */
	ids: Array<string | number>;
}

export type StoreRequest =
	Describe | Create | LookUp | RecordChanges | Remove | Page | Claim | Release | Erase;

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
	remove: { removed: number };
	page: { exists: boolean; rows: StoreRow[]; next: string | number | null };
	claim: { claimed: string[] };
	release: { released: number };
	erase: { entries: number; events: number };
}

/**
 * A request as it goes to the store workflow. Arrays go as JSON text: n8n hands a text on at once, and takes a second to walk
 * through an array of 100,000 in an expression.
 */
export const toMessage = (request: StoreRequest, id: string, list: string): Record<string, unknown> => ({
	version: VERSION,
	id,
	list,
	...Object.fromEntries(
		Object.entries(request).map(([name, value]: [string, unknown]) => [
			name,
			Array.isArray(value) ? JSON.stringify(value) : value,
		]),
	),
});
