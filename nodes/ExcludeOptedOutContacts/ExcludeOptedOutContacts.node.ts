import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { Matcher, recipientOf } from '../../core/audience';
import type { Channel, IntendedMessage, MessageCategory } from '../../core/consent';
import { contactKey } from '../../core/contact';
import { contactPaths, defaultCountry } from '../shared/contact';
import { passOn, toNodeError } from '../shared/failures';
import { openList } from '../shared/list';
import { testSecret } from '../shared/secret';
import { dryRunReport } from './dry-run';
import { properties } from './properties';
import { split } from './split';
import { summarise } from './summary';

export class ExcludeOptedOutContacts implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Exclude Opted-Out Contacts',
		name: 'excludeOptedOutContacts',
		icon: { light: 'file:excludeOptedOutContacts.svg', dark: 'file:excludeOptedOutContacts.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["category"] + ($parameter["topic"] ? ": " + $parameter["topic"] : "") }}',
		description:
			'Checks contacts against the unsubscribe list and leaves out everybody who must not get the message',
		defaults: { name: 'Exclude Opted-Out Contacts' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Allowed', 'Excluded'],
		credentials: [{ name: 'whatsAppOptOutSecretApi', testedBy: 'testSecret' }],
		properties,
	};

	methods = { credentialTest: { testSecret } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		try {
			return await splitAudience(this, items);
		} catch (error) {
			const failure = toNodeError(this, error);
			// On a throw, n8n would continue by passing every item on to the first output: Allowed.
			if (!this.continueOnFail()) throw failure;
			if (isDryRun(this))
				return [[], [passOn(this, { json: {}, pairedItem: { item: 0 } }, 0, failure, { dryRun: true })]];
			const exclusion = { reason: 'hold:not_checked', explanation: failure.message };
			return [[], items.map((item, index) => passOn(this, item, index, failure, { exclusion }))];
		}
	}
}

const isDryRun = (context: IExecuteFunctions) => context.getNodeParameter('mode', 0, 'split') === 'dryRun';

async function splitAudience(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[][]> {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const country = defaultCountry(context);
	const message = intendedMessage(context, options, country);
	const channel = message.channel ?? 'whatsapp';
	const paths = contactPaths(context, items, channel);
	const once = options.duplicates ?? 'onceForMarketing';
	const campaign = String(options.campaign ?? '').trim() || undefined;
	const now = new Date();

	const people = items.map(({ json }) => recipientOf(json, paths, channel, { defaultCountry: country }));
	const view = await openList(context).lookUp(
		people.flatMap((who) => (who.ok ? who.keys : [])),
		{ ifMissing: options.ifMissing === 'create' ? 'create' : 'fail', defaultCountry: country },
	);
	const { allowed, excluded, tally } = await split(items, people, new Matcher(view, message, now), {
		channel,
		oncePerPerson: once === 'once' || (once === 'onceForMarketing' && message.category === 'marketing'),
		campaign,
		now,
	});

	const dryRun = isDryRun(context) ? dryRunReport(items.length, tally, message, campaign, now) : undefined;
	const summary = dryRun
		? `Dry run, nothing was passed on: ${dryRun.summary}`
		: summarise(items.length, tally, channel);
	if (!dryRun && excluded.length && options.ifExcluded === 'stop') {
		throw new NodeOperationError(context.getNode(), summary, {
			description:
				'[contacts_excluded] The node is set to stop when anybody is excluded. Nothing was passed on. Remove these contacts from the audience, or set If Anybody Is Excluded to Send Them to the Excluded Output.',
		});
	}
	const isNamed = Boolean(context.getNodeParameter('phoneField', 0));
	const where = isNamed
		? ''
		: ` ${whereContactsWereFound(channel === 'email' ? paths.emails : paths.phones, channel)}`;
	context.addExecutionHints({
		message: `${summary}.${where}${dryRun ? ' Set What to Do to Split the Audience to go on.' : ''}`,
		location: 'outputPane',
		type: 'info',
	});
	const nameless = view.unreadable.filter((row) => row.digits.length < 6).map((row) => row.row);
	if (nameless.length) {
		context.addExecutionHints({
			message: `${nameless.length} rows of the list name nobody that can be recognised (row ${nameless.slice(0, 5).join(', ')}). Write the number with its country code into the column "contact".`,
			location: 'outputPane',
			type: 'warning',
		});
	}
	// Behind Allowed there is a node that sends; behind Excluded there is none.
	if (dryRun) return [[], [{ json: dryRun, pairedItem: items.map((_, item) => ({ item })) }]];
	return [allowed, excluded];
}

const whereContactsWereFound = (fields: readonly string[], channel: Channel) =>
	fields.length
		? `Contacts were read from ${fields.map((field) => `"${field}"`).join(' and ')}.`
		: `No field looks like ${channel === 'email' ? 'an email address' : 'a phone number'}: name it in Phone Field.`;

function intendedMessage(
	context: IExecuteFunctions,
	options: IDataObject,
	country?: string,
): IntendedMessage {
	const sender = String(options.sender ?? '').trim();
	const number = sender ? contactKey(sender, { defaultCountry: country }) : undefined;
	if (number && !(number.ok && number.phone)) {
		throw new NodeOperationError(context.getNode(), 'Business Number is not a phone number', {
			description:
				'[business_number_invalid] Write it with its country code, e.g. +34600111222, or leave it empty.',
		});
	}
	return {
		category: context.getNodeParameter('category', 0) as MessageCategory,
		topic: (context.getNodeParameter('topic', 0, '') as string).trim() || undefined,
		channel: (options.channel as IntendedMessage['channel']) ?? 'whatsapp',
		sender: number?.ok ? number.key : undefined,
		strict: options.strict === true,
	};
}
