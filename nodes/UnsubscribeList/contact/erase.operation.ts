import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ListView } from '../../../core/audience';
import { decide } from '../../../core/consent';
import type { ErasurePlan, ErasureRequest } from '../../../core/erasure';
import { erasedContact, makeErasure, planErasure } from '../../../core/erasure';
import type { Secret } from '../../../core/secret';
import type { ErasedRows } from '../../../store';
import { defaultCountry, defaultCountryProperty, whoProperties } from '../../shared/contact';
import { listProperties, openList } from '../../shared/list';
import { findSecrets } from '../../shared/secret';
import type { Operation } from '../operation';
import { answerForPeople, ifMissingProperty, readIfMissing } from './people';

export const erase: Operation = {
	option: {
		name: 'Erase',
		value: 'erase',
		action: 'Erase contact',
		description:
			'Remove a person’s number, user ID, words and history for good. A keyed hash stays, so that they still get no messages. Needs the credential WhatsApp Opt-Out Secret API.',
	},
	properties: [
		...whoProperties,
		...listProperties,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				defaultCountryProperty,
				ifMissingProperty,
				{
					displayName: 'Reason',
					name: 'reason',
					type: 'string',
					default: '',
					placeholder: 'e.g. request of 3 March, ticket 4711',
					description: 'Kept with the erasure, so it must not name the person',
				},
				{
					displayName: 'Requested By',
					name: 'actor',
					type: 'string',
					default: '',
					placeholder: 'e.g. data protection officer',
					description: 'Who asked you to erase, kept with the erasure. It must not name the person.',
				},
			],
		},
	],
	execute,
};

/** Erases the person of each item. The answers hold nothing of them, so that they can be kept as proof. */
async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	return await answerForPeople(context, 'one', async (asked) => {
		const secret = await requireSecret(context);
		const country = defaultCountry(context);
		const store = openList(context);
		const answers: INodeExecutionData[] = [];
		const removed: ErasedRows = { entries: 0, events: 0 };
		const doubtful = new Set<number>();
		for (const { index, keys } of asked) {
			const options = context.getNodeParameter('options', index, {}) as IDataObject;
			const reading = { ifMissing: readIfMissing(options), defaultCountry: country } as const;
			const first = planErasure(keys, await store.lookUp(keys, reading));
			const view = await store.lookUp([...first.contacts, ...first.identities], reading);
			const plan = planErasure(keys, view);
			const request = readRequest(context, index, options, plan);

			const erasures = plan.identities
				.filter((key) => !isErasedWith(secret, key, view, request.now))
				.map((key) => makeErasure(key, secret, request));
			const rows = await store.erase(plan.contacts, erasures, { defaultCountry: country });
			removed.entries += rows.entries;
			removed.events += rows.events;
			for (const row of view.unreadable) if (mayBe(row.digits, plan.contacts)) doubtful.add(row.row);
			answers.push({
				json: {
					erasure: {
						contacts: plan.identities.map((key) => erasedContact(key, secret)),
						entriesRemoved: rows.entries,
						eventsRemoved: rows.events,
						wasErasedBefore: erasures.length === 0,
						isBlocked: true,
						...(request.actor ? { requestedBy: request.actor } : {}),
						...(request.reason ? { reason: request.reason } : {}),
						erasedAt: request.now.toISOString(),
					},
				},
				pairedItem: { item: index },
			});
		}
		tellResult(context, asked.length, removed, doubtful);
		return answers;
	});
}

async function requireSecret(context: IExecuteFunctions): Promise<Secret> {
	const secrets = await findSecrets(context);
	if (secrets) return secrets.current;
	throw new NodeOperationError(context.getNode(), 'There is no secret, so nobody was erased', {
		description:
			'[secret_missing] Choose or create the credential WhatsApp Opt-Out Secret API in this node, and then in every node that uses this list. With it a hash of the person is kept, by which they stay blocked.',
	});
}

function readRequest(
	context: IExecuteFunctions,
	index: number,
	options: IDataObject,
	{ identities }: ErasurePlan,
): ErasureRequest {
	const text = (name: string) => String(options[name] ?? '').trim() || undefined;
	const [actor, reason] = [text('actor'), text('reason')];
	if ([actor, reason].some((written) => written && names(written, identities))) {
		throw new NodeOperationError(
			context.getNode(),
			`Reason or Requested By names the person, so nobody was erased [item ${index}]`,
			{
				itemIndex: index,
				description:
					'[reason_names_contact] Both are kept for good. Leave the number out, e.g. "request of 3 March".',
			},
		);
	}
	return { source: actor ? 'manual' : 'api', now: new Date(), actor, reason };
}

/** The end of a number is enough to find it. */
const TELLING_DIGITS = 7;

const names = (text: string, keys: readonly string[]) =>
	keys.some((key) =>
		key.startsWith('+')
			? text.replace(/\D/g, '').includes(key.slice(-TELLING_DIGITS))
			: text.includes(key.slice(key.indexOf(':') + 1)),
	);

function isErasedWith(secret: Secret, key: string, view: ListView, now: Date): boolean {
	const known = view.naming(key);
	const contact = erasedContact(key, secret);
	return (
		known.some((change) => change.action === 'erase' && change.contact === contact) &&
		decide([...known], { category: 'marketing' }, now).reason === 'exclude:erased'
	);
}

/** A row whose number cannot be read may be the person's if their number ends like it. */
function mayBe(digits: string, contacts: readonly string[]): boolean {
	const ending = digits.replace(/^0+/, '');
	return ending.length >= 6 && contacts.some((key) => key.endsWith(ending));
}

function tellResult(
	context: IExecuteFunctions,
	people: number,
	{ entries, events }: ErasedRows,
	doubtful: ReadonlySet<number>,
) {
	const rows = (count: number, where: string) => `${count} ${count === 1 ? 'row' : 'rows'} of ${where}`;
	context.addExecutionHints(
		{
			message: `${people} ${people === 1 ? 'person' : 'people'} erased: ${rows(entries, 'the list')} and ${rows(events, 'its history')} removed. Only hashes are left, and these contacts stay blocked.`,
			location: 'outputPane',
			type: 'info',
		},
		{
			message:
				'n8n’s saved executions, this one included, may still hold the data. Delete them, or set Save Executions to off in the settings of the workflows that handle these contacts. Files that you exported and other systems are not touched.',
			location: 'outputPane',
			type: 'warning',
		},
	);
	if (doubtful.size) {
		context.addExecutionHints({
			message: `Rows of the list whose number cannot be read may be about an erased person and were left (row ${[...doubtful].slice(0, 5).join(', ')}). Look at them, and delete them by hand or set Default Country and erase again.`,
			location: 'outputPane',
			type: 'warning',
		});
	}
}
