import type { IDataObject } from 'n8n-workflow';
import type { Tally } from '../../core/audience';
import { sumOf } from '../../core/audience';
import type { IntendedMessage } from '../../core/consent';
import { summariseDryRun } from './summary';

/** What would become of the audience, in numbers. It names nobody, so that nothing can be sent to it. */
export function dryRunReport(
	total: number,
	tally: Tally,
	{ category, topic, channel = 'whatsapp' }: IntendedMessage,
	campaign: string | undefined,
	now: Date,
): IDataObject {
	const { excluded, held, duplicates, allowed } = tally;
	return {
		dryRun: true,
		...(campaign ? { campaign } : {}),
		category,
		...(topic ? { topic } : {}),
		channel,
		checkedAt: now.toISOString(),
		total,
		allowed,
		excluded: sumOf(excluded.byReason),
		held: sumOf(held),
		duplicates,
		excludedByReason: Object.fromEntries(excluded.byReason),
		excludedBySource: Object.fromEntries(excluded.bySource),
		excludedByAge: Object.fromEntries(excluded.byAge),
		heldByReason: Object.fromEntries(held),
		summary: summariseDryRun(total, tally, channel),
	};
}
