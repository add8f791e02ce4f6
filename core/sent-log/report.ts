import type { NotCheckedReason, SkipReason } from './read';

/** What became of the rows of a sent log; `messages` is the sum of the rest. */
export class SentLogReport {
	messages = 0;

	/** Sent while no stop of the person held them back. */
	fine = 0;

	violations = 0;

	/** Those of the violations of which only the day is known. */
	uncertain = 0;

	/** The one confirmation of a stop, each. */
	confirmations = 0;

	readonly notChecked = new Map<NotCheckedReason, number>();

	readonly skipped = new Map<SkipReason, number>();
}

export function countIn<Name>(counts: Map<Name, number>, name: Name) {
	counts.set(name, (counts.get(name) ?? 0) + 1);
}
