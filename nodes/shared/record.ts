import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Identity } from '../../core/audience';
import { identify } from '../../core/audience';
import type { ConsentChange } from '../../core/consent';
import { containsScope, decide } from '../../core/consent';
import type { ChangeRequest } from '../../core/inbound';
import { isConfirmable } from '../../core/confirmation';
import { makeChange } from '../../core/inbound';
import type { Recorded } from '../../store';
import { contactFields, defaultCountry } from './contact';
import type { ItemFailure } from './failures';
import { ItemFailures, passOn, toNodeError } from './failures';
import { openList } from './list';
import { signalOf, withConsent } from './signal';

type Known = Extract<Identity, { ok: true }>;
type Problem = Omit<ItemFailure, 'index'>;
type Request = Omit<ChangeRequest, 'now'>;

const NO_CONTACT: Record<string, Problem> = {
	'hold:no_contact': {
		code: 'contact_missing',
		message: 'This item has no WhatsApp number or user ID, so nothing was recorded',
		description: 'Name the field that holds it in Phone Field.',
	},
	'hold:unreadable_contact': {
		code: 'contact_unreadable',
		message: 'The number on this item cannot be read, so nothing was recorded',
		description: 'Write it with its country code, e.g. +34600999888, or set Default Country.',
	},
};

/**
 * Records one change for each item, all in one go.
 * @param request what to record for an item, or why nothing can be
 * @returns the items with what was recorded, then those that failed
 */
export async function recordAll(
	context: IExecuteFunctions,
	request: (item: INodeExecutionData, who: Known) => Request | Problem,
): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	try {
		const failures = new ItemFailures(context);
		const wanted = prepare(context, items, failures, request);
		const recorded = await openList(context).record(wanted.map(({ change }) => change));
		tellErased(context, recorded);
		const done = recorded.map((entry, position) => describe(items, wanted[position].index, entry));
		return [...done, ...failures.finish(items)];
	} catch (error) {
		const failure = toNodeError(context, error);
		if (!context.continueOnFail()) throw failure;
		return items.map((item, index) => passOn(context, item, index, failure));
	}
}

function tellErased(context: IExecuteFunctions, recorded: Recorded[]) {
	const erased = recorded.filter(({ isErased }) => isErased).length;
	if (!erased) return;
	context.addExecutionHints({
		message: `${erased} of ${recorded.length} contacts were erased before and stay blocked. Nothing that names them was recorded; only a later opt-in to all messages brings them back.`,
		location: 'outputPane',
		type: 'info',
	});
}

interface Wanted {
	index: number;
	change: ConsentChange;
}

function prepare(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	failures: ItemFailures,
	request: (item: INodeExecutionData, who: Known) => Request | Problem,
): Wanted[] {
	const wanted: Wanted[] = [];
	const country = defaultCountry(context);
	const fields = contactFields(context, items);
	const isNamed = Boolean(context.getNodeParameter('phoneField', 0, ''));
	const now = new Date();
	items.forEach((item, index) => {
		const { phone, bsuid } = signalOf(item.json);
		const ofItem = !isNamed && (phone ?? bsuid) ? ['consent.phone', 'consent.bsuid'] : fields;
		const who = identify(item.json, ofItem, { defaultCountry: country });
		const asked: Request | Problem = who.ok
			? (severalPeople(who) ?? request(item, who))
			: NO_CONTACT[who.reason];
		if ('code' in asked) failures.add({ index, ...asked });
		else wanted.push({ index, change: makeChange({ ...asked, now }) });
	});
	return wanted;
}

const severalPeople = ({ keys }: Known): Problem | undefined =>
	keys.filter((key) => !key.startsWith('bsuid:')).length > 1
		? {
				code: 'contact_ambiguous',
				message: 'This item has two different numbers, so nothing was recorded',
				description: 'Name the field that holds the right one in Phone Field.',
			}
		: undefined;

/** The item with what the list says now. */
function describe(
	items: INodeExecutionData[],
	index: number,
	{ change, isNew, before, isErased }: Recorded,
): INodeExecutionData {
	const covering = before.filter(
		({ action, scope }) => action === 'erase' || (action === 'opt_out' && containsScope(scope, change.scope)),
	);
	const message = { category: 'marketing', channel: 'whatsapp' } as const;
	const wasOptedOut = covering.length > 0 && decide(before, message).outcome === 'exclude';
	return {
		...items[index],
		json: withConsent(items[index].json, {
			recorded: {
				isNew,
				action: change.action,
				scope: { ...change.scope },
				contact: change.contact,
				changeId: change.id,
				occurredAt: change.occurredAt,
				source: change.source,
				...(isErased ? { isErased } : {}),
				wasOptedOut,
				...(wasOptedOut ? { confirmedBefore: covering.some(({ source }) => isConfirmable(source)) } : {}),
			},
		}),
		pairedItem: { item: index },
	};
}
