/**
 * The list holds the latest change for each contact and scope: what a marketer looks at, in the order in which people see
 * it. `details` is a JSON object with whatever else the change says.
 *
 * n8n's time to read and to write a row grows with its columns, so that there are as few as people have a use for.
 */
export const LIST_COLUMNS = [
	'contact',
	'action',
	'category',
	'occurred_at',
	'until',
	'source',
	'words',
	'details',
] as const;

/** The history holds every change: `event` is the whole of it as JSON, `hash` seals it together with the one before. */
export const HISTORY_COLUMNS = ['contact', 'action', 'event', 'change_id', 'hash'] as const;

export type ListColumn = (typeof LIST_COLUMNS)[number];
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** Without these a change would be read back as something else; the others may be missing from a table edited by hand. */
export const ESSENTIAL_COLUMNS: readonly string[] = [
	'contact',
	'action',
	'category',
	'occurred_at',
	'details',
] satisfies ListColumn[];

interface SystemColumns {
	id?: number;
	createdAt?: string | Date;
	updatedAt?: string | Date;
}

/** A row of the list. A table made by hand can have columns for what `details` holds in ours. */
export type ListRow = SystemColumns & Partial<Record<ListColumn, unknown>> & Record<string, unknown>;
export type HistoryRow = SystemColumns & Partial<Record<HistoryColumn, string>>;
