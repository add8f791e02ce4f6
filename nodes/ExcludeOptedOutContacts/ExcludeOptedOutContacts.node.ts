import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { identify, Matcher } from '../../core/audience';
import type { IntendedMessage, MessageCategory } from '../../core/consent';
import { contactKey } from '../../core/contact';
import { contactFields, defaultCountry } from '../shared/contact';
import { passOn, toNodeError } from '../shared/failures';
import { openList } from '../shared/list';
import { testSecret } from '../shared/secret';
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
			const exclusion = { reason: 'hold:not_checked', explanation: failure.message };
			return [[], items.map((item, index) => passOn(this, item, index, failure, { exclusion }))];
		}
	}
}

async function splitAudience(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[][]> {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const country = defaultCountry(context);
	const fields = contactFields(context, items);
	const message = intendedMessage(context, options, country);
	const once = options.duplicates ?? 'onceForMarketing';

	const people = items.map(({ json }) => identify(json, fields, { defaultCountry: country }));
	const view = await openList(context).lookUp(
		people.flatMap((who) => (who.ok ? who.keys : [])),
		{ ifMissing: options.ifMissing === 'create' ? 'create' : 'fail', defaultCountry: country },
	);
	const { allowed, excluded, counts } = await split(
		items,
		people,
		new Matcher(view, message, new Date()),
		once === 'once' || (once === 'onceForMarketing' && message.category === 'marketing'),
	);

	const summary = summarise(items.length, counts);
	if (excluded.length && options.ifExcluded === 'stop') {
		throw new NodeOperationError(context.getNode(), summary, {
			description:
				'[contacts_excluded] The node is set to stop when anybody is excluded. Nothing was passed on. Remove these contacts from the audience, or set If Anybody Is Excluded to Send Them to the Excluded Output.',
		});
	}
	context.addExecutionHints({
		message: `${summary}.${context.getNodeParameter('phoneField', 0) ? '' : ` ${whereContactsWereFound(fields)}`}`,
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
	return [allowed, excluded];
}

const whereContactsWereFound = (fields: string[]) =>
	fields.length
		? `Contacts were read from ${fields.map((field) => `"${field}"`).join(' and ')}.`
		: 'No field looks like a phone number: name it in Phone Field.';

function intendedMessage(
	context: IExecuteFunctions,
	options: IDataObject,
	country?: string,
): IntendedMessage {
	const sender = String(options.sender ?? '').trim();
	const number = sender ? contactKey(sender, { defaultCountry: country }) : undefined;
	if (number && !number.ok) {
		throw new NodeOperationError(context.getNode(), 'Business Number is not a phone number', {
			description:
				'[business_number_invalid] Write it with its country code, e.g. +34600111222, or leave it empty.',
		});
	}
	return {
		category: context.getNodeParameter('category', 0) as MessageCategory,
		topic: (context.getNodeParameter('topic', 0, '') as string).trim() || undefined,
		channel: (options.channel as IntendedMessage['channel']) ?? 'whatsapp',
		sender: number?.key,
		strict: options.strict === true,
	};
}
