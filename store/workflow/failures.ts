import type { StoreErrorCode } from '../types';
import { StoreError } from '../types';
import { AnswerInvalid } from './answers';

/** n8n has no codes for these: the wording of n8n 2.5 to 2.40 is matched. */
const FAILURES: Array<[RegExp, StoreErrorCode]> = [
	[/workflow does not exist|no information about the workflow/i, 'store_workflow_missing'],
	[/workflow is not active/i, 'store_workflow_unpublished'],
	[/cannot be called by this|may (?:not )?be called/i, 'store_workflow_forbidden'],
];

/** What comes out of another workflow need not be an Error any more. */
const messageOf = (error: unknown) => String((error as { message?: unknown } | undefined)?.message ?? error);

export function explainFailure(error: unknown, list: string): StoreError {
	if (error instanceof StoreError) return error;
	const message = messageOf(error);
	if (error instanceof AnswerInvalid) {
		return new StoreError(
			error.kind === 'version' ? 'store_workflow_version' : 'store_workflow_answer_invalid',
			list,
			message,
		);
	}
	const code = FAILURES.find(([pattern]) => pattern.test(message))?.[1] ?? 'store_workflow_failed';
	return new StoreError(code, list, withoutPersonalData(message));
}

/** Databases quote the values that they stumble over: numbers, and texts that are not just names of columns. */
const withoutPersonalData = (message: string) =>
	message
		.replace(/(["'`])(?:(?!\1).)*\1/gs, (quoted) =>
			/^.[\w.]{1,63}.$/.test(quoted) && !/\d{5}/.test(quoted) ? quoted : '…',
		)
		.replace(/\+?\d[\d ().-]{5,}\d/g, '…')
		.slice(0, 300);
