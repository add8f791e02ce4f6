import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ContactPaths, Identity } from '../../core/audience';
import { identify, identifyByEmail, identifyWritten } from '../../core/audience';
import type { Channel, ConsentChange, Scope } from '../../core/consent';
import { stopsAsMuch, stopsInForce } from '../../core/consent';
import type { ContactOptions } from '../../core/contact';
import type { ChangeRequest, ConsentSignal } from '../../core/inbound';
import { isConfirmable } from '../../core/confirmation';
import { makeChange } from '../../core/inbound';
import type { Recorded, Store } from '../../store';
import { contactPaths, defaultCountry } from './contact';
import type { ItemFailure } from './failures';
import { ItemFailures, passOn, toNodeError } from './failures';
import { openList } from './list';
import { signalOf, withConsent } from './signal';

export type Known = Extract<Identity, { ok: true }> & {
	/** E-mail addresses on the item of somebody who is recorded by number, when the change is for all channels. */
	emailKeys?: string[];
};
export type Problem = Omit<ItemFailure, 'index'>;
export type Request = Omit<ChangeRequest, 'now'>;

const NO_CONTACT: Record<string, Problem> = {
	'hold:no_contact': {
		code: 'contact_missing',
		message: 'This item has no WhatsApp number, user ID or email address, so nothing was recorded',
		description: 'Name the field that holds it in Phone Field, or write the number into Phone Number.',
	},
	'hold:unreadable_contact': {
		code: 'contact_unreadable',
		message: 'The number or address on this item cannot be read, so nothing was recorded',
		description: 'Write it with its country code, e.g. +34600999888, or set Default Country.',
	},
};

/** What the person did, as far as the item says. */
export type Said = Partial<ConsentSignal>;

export interface Recording {
	/** What to learn from the list first. */
	prepare?: (list: Store) => Promise<void>;
	/**
	 * What to record for an item, or why nothing can be. Several changes of one item are recorded together: the list never
	 * shows one without the others. The last one is what the item is about.
	 * @param said what an earlier node found out, unless that is about somebody else than `who`
	 */
	request: (item: INodeExecutionData, who: Known, said: Said, index: number) => Request[] | Problem;
	/** What the item carries on about changes that are no single opt-out or return. */
	describe?: (item: INodeExecutionData, who: Known, recorded: Recorded[]) => IDataObject | undefined;
}

/**
 * Records what the items say, all in one go.
 * @returns the items with what was recorded, then those that failed
 */
export async function recordAll(
	context: IExecuteFunctions,
	{ prepare, request, describe }: Recording,
): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	try {
		const failures = new ItemFailures(context);
		const list = openList(context);
		await prepare?.(list);
		const wanted = findWanted(context, items, failures, request);
		const recorded = await list.record(wanted.flatMap(({ changes }) => changes));
		let next = 0;
		const ofItems = wanted.map(({ changes }) => recorded.slice(next, (next += changes.length)));
		tellErased(context, ofItems);
		const done = wanted.map(({ index, who }, position): INodeExecutionData => {
			const item = items[index];
			const now = describe?.(item, who, ofItems[position]) ?? describeLast(ofItems[position]);
			return { ...item, json: withConsent(item.json, { recorded: now }), pairedItem: { item: index } };
		});
		return [...done, ...failures.finish(items)];
	} catch (error) {
		const failure = toNodeError(context, error);
		if (!context.continueOnFail()) throw failure;
		return items.map((item, index) => passOn(context, item, index, failure));
	}
}

function tellErased(context: IExecuteFunctions, recorded: Recorded[][]) {
	const erased = recorded.filter((ofItem) => ofItem.some(({ isErased }) => isErased)).length;
	if (!erased) return;
	context.addExecutionHints({
		message: `${erased} of ${recorded.length} contacts were erased before and stay blocked. Nothing that names them was recorded; only a later opt-in to all messages brings them back.`,
		location: 'outputPane',
		type: 'info',
	});
}

interface Wanted {
	index: number;
	who: Known;
	changes: ConsentChange[];
}

function findWanted(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	failures: ItemFailures,
	request: Recording['request'],
): Wanted[] {
	const wanted: Wanted[] = [];
	const country = defaultCountry(context);
	const numbers = items.map((_, index) => String(context.getNodeParameter('number', index, '') ?? '').trim());
	const channel = context.getNodeParameter('options.channel', 0, '') as Channel | '';
	const noFields: ContactPaths = { phones: [], emails: [] };
	const paths = numbers.every(Boolean) ? noFields : contactPaths(context, items, channel || 'whatsapp');
	const options = { defaultCountry: country };
	const isNamed = Boolean(context.getNodeParameter('phoneField', 0, ''));
	const now = new Date();
	items.forEach((item, index) => {
		const signal = signalOf(item.json);
		const isSender = !isNamed && (signal.phone ?? signal.bsuid);
		const who = numbers[index]
			? identifyWritten(numbers[index], options)
			: whoIs(item.json, isSender ? { ...paths, phones: SENDER } : paths, channel, options);
		const asked: Request[] | Problem = who.ok
			? (severalPeople(who) ?? request(item, who, isSaidBy(who, item.json, signal) ? signal : {}, index))
			: NO_CONTACT[who.reason];
		if ('code' in asked) failures.add({ index, ...asked });
		else if (who.ok) wanted.push({ index, who, changes: asked.map((one) => makeChange({ ...one, now })) });
	});
	return wanted;
}

/** By the number, or by e-mail if that is the channel or all there is. What is recorded by number holds for e-mail too. */
function whoIs(
	json: IDataObject,
	{ phones, emails }: ContactPaths,
	channel: Channel | '',
	options: ContactOptions,
): Known | Extract<Identity, { ok: false }> {
	const byPhone = identify(json, phones, options);
	const byEmail = identifyByEmail(json, emails);
	const isMissing = (who: Identity) => !who.ok && who.reason === 'hold:no_contact';
	if (channel === 'email') return isMissing(byEmail) ? byPhone : byEmail;
	if (isMissing(byPhone) && byEmail.ok) return byEmail;
	return byPhone.ok && byEmail.ok && channel === 'all' ? { ...byPhone, emailKeys: byEmail.keys } : byPhone;
}

/** Where a signal says who it is from. */
const SENDER = ['consent.phone', 'consent.bsuid'];

/** Nobody is brought back by what somebody else wrote, when the node names another person than the item is from. */
function isSaidBy({ keys }: Known, json: IDataObject, { phone, bsuid }: Said): boolean {
	if (!(phone ?? bsuid)) return true;
	const sender = identify(json, SENDER);
	return sender.ok && sender.keys.some((key) => keys.includes(key));
}

const severalPeople = ({ keys }: Known): Problem | undefined =>
	keys.filter((key) => !key.startsWith('bsuid:')).length > 1
		? {
				code: 'contact_ambiguous',
				message: 'This item has two different numbers or addresses, so nothing was recorded',
				description: 'Name the field that holds the right one in Phone Field.',
			}
		: undefined;

/** What the list says now about the change that the item is about. */
export function describeLast(recorded: Recorded[]): IDataObject {
	const { change, isNew, before, isErased } = recorded[recorded.length - 1];
	const covering = coveringStops(before, change.scope, new Date(change.recordedAt));
	const wasOptedOut = covering.length > 0;
	return {
		isNew,
		action: change.action,
		scope: { ...change.scope },
		contact: change.contact,
		changeId: change.id,
		occurredAt: change.occurredAt,
		...(change.until ? { until: change.until } : {}),
		source: change.source,
		...(isErased ? { isErased } : {}),
		wasOptedOut,
		...(wasOptedOut ? { confirmedBefore: covering.some(({ source }) => isConfirmable(source)) } : {}),
	};
}

/** The opt-outs and erasures that a stop of the scope adds nothing to. */
const coveringStops = (before: ConsentChange[], scope: Scope, now: Date) =>
	stopsInForce(before, now).filter(
		(earlier) =>
			earlier.action === 'erase' || (earlier.action === 'opt_out' && stopsAsMuch(earlier.scope, scope)),
	);
