import type { ConfirmationClaim } from '../types';
import type { HistoryRow } from './columns';

/** The one confirmation of a change is reserved by a row of the history, which is the first to have this id. */
const CONFIRMATION = 'confirmation:';

export const confirmationId = (changeId: string) => CONFIRMATION + changeId;

/** @param at ISO 8601, UTC */
export const claimRow = (
	{ changeId, contact }: ConfirmationClaim,
	at: string,
	token: string,
): HistoryRow => ({
	contact,
	action: 'confirmation',
	event: JSON.stringify({ at, claim: token }),
	change_id: confirmationId(changeId),
	hash: '',
});

/** The change that a row confirms, and when; undefined for the row of an event. */
export function readClaim({ change_id: id = '', event }: HistoryRow) {
	if (!id?.startsWith(CONFIRMATION)) return undefined;
	const at = /"at":"([^"]*)"/.exec(event ?? '')?.[1] ?? '';
	return { changeId: id.slice(CONFIRMATION.length), at };
}

/** The ids of the rows that were reserved with this token. */
export const wonClaims = (winners: readonly HistoryRow[], token: string) =>
	new Set(winners.filter(({ event }) => event?.includes(token)).map((row) => row.change_id));
