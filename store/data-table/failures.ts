import type { StoreErrorCode } from '../types';
import { StoreError } from '../types';
import { MissingColumns } from './rows';

/** n8n has no codes for these: the wording of n8n 2.5 to 2.40 is matched, and anything else is passed on as it is. */
const FAILURES: Array<[RegExp, StoreErrorCode]> = [
	[/size limit/i, 'list_full'],
	[/module is disabled|unrecognized node type|unknown node type/i, 'data_tables_unavailable'],
	[/access on project|read-only|read only|not allowed|protected|forbidden/i, 'list_forbidden'],
	[
		/unknown column name|do(?:es)? not exist in the selected table|column \S+(?: of relation \S+)? does not exist/i,
		'list_columns_missing',
	],
];

/** What comes out of an inner workflow need not be an Error any more. */
const messageOf = (error: unknown) => String((error as { message?: unknown } | undefined)?.message ?? error);

export const isTableGone = (error: unknown) =>
	error instanceof MissingColumns ||
	(error instanceof StoreError && error.code === 'list_columns_missing') ||
	/could not (?:be found|find)|unknown column name|do(?:es)? not exist in the selected table/i.test(
		messageOf(error),
	);

export const isTableThere = (error: unknown) => /already exists|name conflict/i.test(messageOf(error));

export const isChangedWhileReading = (error: unknown) => /synchronization error/i.test(messageOf(error));

export const isNoRow = (error: unknown) => /^no row found/i.test(messageOf(error));

export function explainFailure(error: unknown, list: string): StoreError {
	if (error instanceof StoreError) return error;
	if (error instanceof MissingColumns)
		return new StoreError('list_columns_missing', list, error.columns.join(', '));
	const message = messageOf(error);
	const code = FAILURES.find(([pattern]) => pattern.test(message))?.[1] ?? 'list_failed';
	return new StoreError(code, list, withoutPersonalData(message));
}

/** n8n quotes offending values in some of its messages. */
const withoutPersonalData = (message: string) => message.replace(/\+?\d[\d ().-]{5,}\d/g, '…').slice(0, 300);
