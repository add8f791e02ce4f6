import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { ContactPaths, Identity } from '../../../core/audience';
import { identifyWritten, recipientOf } from '../../../core/audience';
import type { ContactOptions } from '../../../core/contact';
import type { Person } from '../../../core/evidence';
import { lookUp } from '../../../core/evidence';
import type { Store } from '../../../store';
import { contactPaths, defaultCountry } from '../../shared/contact';
import type { ItemFailure } from '../../shared/failures';
import { ItemFailures, passOn, toNodeError } from '../../shared/failures';
import { signalOf } from '../../shared/signal';

export const ifMissingProperty: INodeProperties = {
	displayName: 'If the List Is Missing',
	name: 'ifMissing',
	type: 'options',
	default: 'fail',
	options: [
		{ name: 'Create It Empty', value: 'create' },
		{ name: 'Stop With an Error', value: 'fail' },
	],
	description:
		'A missing list is not an empty one: it may be in another project, and then everybody would look as if they had never stopped anything',
};

export const readIfMissing = (options: IDataObject) => (options.ifMissing === 'create' ? 'create' : 'fail');

/** An item that names somebody. */
export interface Asked {
	index: number;
	/** Every key that the item knows the person by. */
	keys: string[];
}

/** What the list says now about everybody who was asked for. */
export async function lookUpAsked(
	context: IExecuteFunctions,
	asked: readonly Asked[],
	list: Store,
	now: Date,
	{ inFull = false } = {},
): Promise<Person[]> {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const keys = asked.map((one) => one.keys);
	const view = await list.lookUp(keys.flat(), {
		inFull,
		ifMissing: readIfMissing(options),
		defaultCountry: defaultCountry(context),
	});
	return lookUp(keys, view, now);
}

type Problem = Omit<ItemFailure, 'index'>;

const NOBODY: Record<Extract<Identity, { ok: false }>['reason'], Problem> = {
	'hold:no_contact': {
		code: 'contact_missing',
		message: 'This item has no WhatsApp number, user ID or email address, so nobody was looked up',
		description: 'Name the field that holds it in Phone Field, or write the number into Phone Number.',
	},
	'hold:unreadable_contact': {
		code: 'contact_unreadable',
		message: 'The number or address on this item cannot be read, so nobody was looked up',
		description: 'Write it with its country code, e.g. +34600999888, or set Default Country.',
	},
};

const SEVERAL: Problem = {
	code: 'contact_ambiguous',
	message: 'This item has two different numbers or addresses, so nobody was looked up',
	description: 'Name the field that holds the right one in Phone Field.',
};

/**
 * Finds out who the items are about and answers for all of them in one go.
 * @param about `anyone`: whoever a message to this item may reach; `one`: one person, whose data must not be mixed with
 *   another's
 * @param answer the results, each paired with its item
 * @returns the results in the order of the items, with the items that failed in between
 */
export async function answerForPeople(
	context: IExecuteFunctions,
	about: 'anyone' | 'one',
	answer: (asked: Asked[]) => Promise<INodeExecutionData[]>,
): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	try {
		const failures = new ItemFailures(context);
		const asked = findPeople(context, items, about, failures);
		const answers = asked.length ? await answer(asked) : [];
		return [...answers, ...failures.finish(items)].sort((a, b) => itemOf(a) - itemOf(b));
	} catch (error) {
		const failure = toNodeError(context, error);
		if (!context.continueOnFail()) throw failure;
		return items.map((item, index) => passOn(context, item, index, failure));
	}
}

const itemOf = ({ pairedItem }: INodeExecutionData) => (pairedItem as { item: number }).item;

function findPeople(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	about: 'anyone' | 'one',
	failures: ItemFailures,
): Asked[] {
	const country = { defaultCountry: defaultCountry(context) };
	const numbers = items.map((_, index) => String(context.getNodeParameter('number', index, '') ?? '').trim());
	const paths = numbers.every(Boolean) ? { phones: [], emails: [] } : contactPaths(context, items);
	const isNamed = Boolean(context.getNodeParameter('phoneField', 0, ''));
	return items.flatMap(({ json }, index) => {
		const { phone, bsuid } = signalOf(json);
		const isSender = about === 'one' && !isNamed && (phone ?? bsuid);
		const who = numbers[index]
			? identifyWritten(numbers[index], country)
			: whoIs(
					json,
					isSender ? { ...paths, phones: ['consent.phone', 'consent.bsuid'] } : paths,
					about,
					country,
				);
		const problem = who.ok
			? about === 'one' && isSeveral(who.keys)
				? SEVERAL
				: undefined
			: NOBODY[who.reason];
		if (problem) failures.add({ index, ...problem });
		return who.ok && !problem ? [{ index, keys: who.keys }] : [];
	});
}

/**
 * By the number, or by e-mail if that is all there is. A message may reach whoever has either; another person may share the
 * address.
 */
function whoIs(
	json: IDataObject,
	paths: ContactPaths,
	about: 'anyone' | 'one',
	options: ContactOptions,
): Identity {
	const who = recipientOf(json, paths, 'whatsapp', options);
	return who.ok && about === 'one' && who.reached.length ? { ...who, keys: who.reached } : who;
}

const isSeveral = (keys: string[]) =>
	keys.filter((key) => !key.startsWith('bsuid:')).length > 1 ||
	keys.filter((key) => key.startsWith('bsuid:')).length > 1;
