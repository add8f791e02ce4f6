import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { confirmationText, shouldConfirm } from '../../core/confirmation';
import type { ConsentSource } from '../../core/consent';
import type { Recipient } from '../../core/providers';
import { ItemFailures } from '../shared/failures';
import { openList } from '../shared/list';
import { signalOf } from '../shared/signal';
import { explainSkip } from './explain';
import { send } from './send';

/** What Add to Unsubscribe List left on an item. */
interface RecordedOnItem {
	changeId: string;
	contact: string;
	action: string;
	source: ConsentSource;
	occurredAt: string;
	category: string;
	confirmedBefore: boolean;
}

/**
 * Sends each recorded opt-out its one confirmation. It is reserved in the list first, so that no redelivery, retry or
 * second workflow sends another; a reservation is given back only when WhatsApp surely sent nothing.
 */
export async function confirmAll(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	const failures = new ItemFailures(context);
	const results: INodeExecutionData[] = [];
	const answer = (index: number, confirmation: IDataObject) =>
		results.push({
			...items[index],
			json: { ...items[index].json, confirmation },
			pairedItem: { item: index },
		});
	const skip = (index: number, reason: string) =>
		answer(index, { sent: false, reason, explanation: explainSkip(reason) });

	const due: Array<{ index: number; recorded: RecordedOnItem }> = [];
	items.forEach((item, index) => {
		const recorded = recordedOn(item.json);
		if (!recorded) {
			failures.add({
				index,
				code: 'not_recorded',
				message: 'This item has no recorded opt-out, so nothing was sent',
				description:
					'Put this node behind Add to Unsubscribe List: a confirmation must never promise what is not on the list.',
			});
			return;
		}
		const decision = shouldConfirm({ ...recorded, now: new Date() });
		if (decision.send && !hasAddress(item.json, recorded)) skip(index, 'no_whatsapp');
		else if (decision.send) due.push({ index, recorded });
		else skip(index, decision.reason);
	});

	const list = due.length ? openList(context) : undefined;
	const claimed = (await list?.claimConfirmations(due.map(({ recorded }) => recorded))) ?? [];
	for (const [position, { index, recorded }] of due.entries()) {
		if (!claimed[position]) {
			skip(index, 'already_confirmed');
			continue;
		}
		const { text, language } = textFor(context, items[index].json, index, recorded);
		const reply = await send(context, addressOf(items[index].json, recorded), text);
		if (reply.ok) {
			answer(index, { sent: true, messageId: reply.messageId, text, language });
			continue;
		}
		const { code, message, description } = reply;
		if (reply.surelyNotSent) await list?.releaseConfirmations([recorded.changeId]);
		if (reply.concernsEverybody) {
			const rest = due.slice(position + 1).filter((_, offset) => claimed[position + 1 + offset]);
			await list?.releaseConfirmations(rest.map((entry) => entry.recorded.changeId));
			throw new NodeOperationError(context.getNode(), message, {
				description: `[${code}] ${description}`,
				itemIndex: index,
			});
		}
		answer(index, { sent: false, reason: code, explanation: `${message}. ${description}` });
	}
	return [...results, ...failures.finish(items)].sort((a, b) => indexOf(a) - indexOf(b));
}

const indexOf = ({ pairedItem }: INodeExecutionData) => (pairedItem as { item: number }).item;

function recordedOn(json: IDataObject): RecordedOnItem | undefined {
	const recorded = (json.consent as IDataObject | undefined)?.recorded as IDataObject | undefined;
	if (typeof recorded?.changeId !== 'string' || typeof recorded.contact !== 'string') return undefined;
	return {
		changeId: recorded.changeId,
		contact: recorded.contact,
		action: String(recorded.action),
		source: recorded.source as ConsentSource,
		occurredAt: String(recorded.occurredAt),
		category: String((recorded.scope as IDataObject | undefined)?.category ?? 'all'),
		confirmedBefore: recorded.confirmedBefore === true,
	};
}

function textFor(context: IExecuteFunctions, json: IDataObject, index: number, recorded: RecordedOnItem) {
	if (context.getNodeParameter('message', 0) === 'own') {
		return { text: context.getNodeParameter('text', index) as string, language: undefined };
	}
	const chosen = context.getNodeParameter('language', 0) as string;
	const signal = signalOf(json);
	return confirmationText({
		language: chosen === 'auto' ? signal.language : chosen,
		phone: signal.phone ?? recorded.contact,
		category: recorded.category,
		business: (context.getNodeParameter('business', 0) as string).trim() || undefined,
	});
}

/** Whoever is known by an e-mail address only has none on WhatsApp. */
const hasAddress = (json: IDataObject, { contact }: RecordedOnItem) =>
	!contact.startsWith('email:') || Boolean(signalOf(json).phone ?? signalOf(json).bsuid);

/** The number as it arrived: the key's spelling is for matching only. */
function addressOf(json: IDataObject, { contact }: RecordedOnItem): Recipient {
	const { phone, bsuid } = signalOf(json);
	if (phone) return { phone };
	if (bsuid) return { bsuid };
	return contact.startsWith('bsuid:') ? { bsuid: contact.slice('bsuid:'.length) } : { phone: contact };
}
