import type { INodeExecutionData } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import type { Identity, Matcher } from '../../core/audience';
import type { ConsentChange } from '../../core/consent';
import { explainReason } from '../../core/consent';

export interface Split {
	allowed: INodeExecutionData[];
	excluded: INodeExecutionData[];
	/** How many items were excluded for each reason. */
	counts: Map<string, number>;
}

/** Long audiences let n8n answer others in between. */
const BREATH = 5000;

/**
 * Passes allowed items on as they are; excluded ones carry why.
 * @param people who each item is about
 */
export async function split(
	items: INodeExecutionData[],
	people: readonly Identity[],
	matcher: Matcher,
	oncePerPerson: boolean,
): Promise<Split> {
	const result: Split = { allowed: [], excluded: [], counts: new Map() };
	const seen = new Set<string>();
	const exclude = (
		item: INodeExecutionData,
		index: number,
		reason: string,
		text: string,
		change?: ConsentChange,
	) => {
		result.counts.set(reason, (result.counts.get(reason) ?? 0) + 1);
		result.excluded.push({
			...item,
			json: {
				...item.json,
				exclusion: { reason, explanation: text, ...(change ? describe(change) : {}) },
			},
			pairedItem: { item: index },
		});
	};

	for (let index = 0; index < items.length; index++) {
		if (index % BREATH === BREATH - 1) await sleep(0);
		const item = items[index];
		const who = people[index];
		if (!who.ok) {
			const where = who.field
				? ` The field "${who.field}" holds a number that cannot be read: write it with its country code.`
				: '';
			exclude(item, index, who.reason, explainReason(who.reason) + where);
			continue;
		}
		const decision = matcher.decide(who.keys);
		if (decision.outcome !== 'allow') {
			exclude(item, index, decision.reason, explainReason(decision.reason, decision.change), decision.change);
			continue;
		}
		if (oncePerPerson) {
			if (who.keys.some((key) => seen.has(key))) {
				exclude(item, index, 'duplicate', 'The same person is in the audience already');
				continue;
			}
			for (const key of who.keys) seen.add(key);
		}
		result.allowed.push(item);
	}
	return result;
}

const describe = (change: ConsentChange) => ({
	since: change.occurredAt,
	source: change.source,
	scope: { ...change.scope },
	...(change.until ? { until: change.until } : {}),
});
