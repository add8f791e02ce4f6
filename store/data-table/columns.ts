/**
 * The columns of both tables, in the order in which people see them. The list and its history share them: the history
 * holds every change, the list the latest one for each contact and scope.
 */
export const COLUMNS = [
	'contact',
	'action',
	'category',
	'occurred_at',
	'source',
	'words',
	'campaign',
	'language',
	'until',
	'reason',
	'actor',
	'channel',
	'sender',
	'phone',
	'bsuid',
	'message_id',
	'evidence',
	'recorded_at',
	'change_id',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Without these a change would be read back as something else; the others may be missing from a table edited by hand. */
export const ESSENTIAL_COLUMNS: readonly Column[] = ['contact', 'action', 'occurred_at', 'change_id'];

export type Row = Partial<Record<Column, string>> & { id?: number; createdAt?: string };
