import type { INodeExecutionData } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import type { Matcher, Recipient } from '../../core/audience';
import { Tally } from '../../core/audience';
import type { Channel, ConsentChange } from '../../core/consent';
import { explainReason } from '../../core/consent';

export interface Split {
	allowed: INodeExecutionData[];
	excluded: INodeExecutionData[];
	tally: Tally;
}

export interface SplitOptions {
	channel: Channel;
	/** Whether of several items for one person only the first is allowed. */
	oncePerPerson: boolean;
	/** Written on what is excluded. */
	campaign?: string;
	now: Date;
}

/** Long audiences let n8n answer others in between. */
const BREATH = 5000;

/**
 * Passes allowed items on as they are; excluded ones carry why.
 * @param people whom each item goes to
 */
export async function split(
	items: INodeExecutionData[],
	people: readonly Recipient[],
	matcher: Matcher,
	{ channel, oncePerPerson, campaign, now }: SplitOptions,
): Promise<Split> {
	const result: Split = { allowed: [], excluded: [], tally: new Tally(now) };
	const seen = new Set<string>();
	const exclude = (index: number, reason: string, explanation: string, change?: ConsentChange) => {
		const about = { ...(campaign ? { campaign } : {}), ...(change ? describe(change) : {}) };
		const item = items[index];
		result.excluded.push({
			...item,
			json: { ...item.json, exclusion: { reason, explanation, ...about } },
			pairedItem: { item: index },
		});
	};

	for (let index = 0; index < items.length; index++) {
		if (index % BREATH === BREATH - 1) await sleep(0);
		const who = people[index];
		if (!who.ok) {
			result.tally.add({ outcome: 'hold', reason: who.reason });
			exclude(index, who.reason, explainNobody(who, channel));
			continue;
		}
		const { outcome, reason, change } = matcher.decide(who.keys);
		if (outcome !== 'allow') {
			result.tally.add({ outcome, reason, change });
			exclude(index, reason, explainReason(reason, change), change);
		} else if (!who.reached.length) {
			result.tally.add({ outcome: 'hold', reason: 'hold:no_contact' });
			exclude(index, 'hold:no_contact', explainNobody({ ok: false, reason: 'hold:no_contact' }, channel));
		} else if (oncePerPerson && who.reached.some((key) => seen.has(key))) {
			result.tally.add({ outcome: 'duplicate' });
			exclude(index, 'duplicate', 'The same person is in the audience already');
		} else {
			for (const key of who.reached) seen.add(key);
			result.tally.add({ outcome });
			result.allowed.push(items[index]);
		}
	}
	return result;
}

function explainNobody({ reason, field }: Extract<Recipient, { ok: false }>, channel: Channel): string {
	if (channel === 'email') {
		return field
			? `The field "${field}" holds an email address that cannot be read`
			: 'No email address found';
	}
	const where = field
		? ` The field "${field}" holds a number that cannot be read: write it with its country code.`
		: '';
	return explainReason(reason) + where;
}

const describe = (change: ConsentChange) => ({
	since: change.occurredAt,
	source: change.source,
	scope: { ...change.scope },
	...(change.until ? { until: change.until } : {}),
});
