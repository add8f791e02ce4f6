import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Channel, ConsentSource, IntendedMessage, ScopeCategory } from '../../../core/consent';
import { comebackScopes, decide } from '../../../core/consent';
import type { Recorded } from '../../../store';
import { channelProperty } from '../../shared/channel';
import { defaultCountryProperty, whoProperties } from '../../shared/contact';
import { listProperties } from '../../shared/list';
import type { Problem, Recording, Request } from '../../shared/record';
import { describeLast, recordAll } from '../../shared/record';
import type { Operation } from '../operation';
import { chosenComeback, comebackOf } from './comeback';

/** Acts of the person themselves; anything else needs a human with evidence. */
const OWN_ACTS: readonly ConsentSource[] = ['keyword', 'button', 'link', 'native'];

const NO_EVIDENCE: Problem = {
	code: 'evidence_missing',
	message: 'Nothing shows that this person asked to come back, so the opt-out stays',
	description:
		'Connect this node to the Opt-In output of the trigger or the Keyword Detector, or fill in both Evidence and Recorded By.',
};

export const resubscribe: Operation = {
	option: {
		name: 'Resubscribe',
		value: 'resubscribe',
		action: 'Resubscribe contact',
		description: 'Record that a person wants messages again: all of them, order updates only, or one topic',
	},
	properties: [
		{
			displayName: 'What May Be Sent Again',
			name: 'comeback',
			type: 'options',
			default: 'all',
			noDataExpression: true,
			options: [
				{
					name: 'Everything Unless They Said Otherwise',
					value: 'all',
					description: 'WhatsApp’s own setting brings back marketing only',
				},
				{
					name: 'Order Updates, No Marketing',
					value: 'utility',
					description: 'Whatever they had stopped before, they have stopped marketing now and nothing else',
				},
				{
					name: 'One Topic',
					value: 'topic',
					description:
						'Only the topic named below; who stopped more than that topic gets it no more than before',
				},
			],
			description: 'What the person wants to get again. The rest stays stopped.',
		},
		{
			displayName: 'Topic',
			name: 'topic',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. offers',
			displayOptions: { show: { comeback: ['topic'] } },
			description: 'The topic that may be sent again, as it is named in Exclude Opted-Out Contacts',
		},
		...whoProperties,
		...listProperties,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				channelProperty('The channel that messages come back on. Stops for other channels stay.', {
					all: true,
					initial: 'all',
				}),
				defaultCountryProperty,
				{
					displayName: 'Evidence',
					name: 'note',
					type: 'string',
					default: '',
					placeholder: 'e.g. signed form of 3 March, page 2',
					description:
						'What proves that the person asked for it, when it did not come from their own message',
				},
				{
					displayName: 'Recorded By',
					name: 'actor',
					type: 'string',
					default: '',
					placeholder: 'e.g. support desk',
					description: 'Who recorded it, when it did not come from the person’s own message',
				},
			],
		},
	],
	execute,
};

/** Records that people came back: by their own message, or by a human who names themselves and the evidence. */
async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const actor = String(options.actor ?? '').trim();
	const note = String(options.note ?? '').trim();
	const channel = (options.channel as Channel | undefined) ?? 'all';
	const chosen = chosenComeback(context);
	const request: Recording['request'] = (_, who, signal) => {
		const isOwnAct = signal.intent === 'opt_in' && OWN_ACTS.includes(signal.source as ConsentSource);
		if (!isOwnAct && !(actor && note)) return NO_EVIDENCE;
		const comeback = comebackOf(chosen, isOwnAct ? signal : {});
		if (typeof comeback === 'object') return comeback;
		const { optIn, stop } = comebackScopes(comeback);
		const change = (action: 'opt_in' | 'opt_out', category: ScopeCategory): Request => ({
			action,
			contact: who.keys[0],
			phone: who.phone,
			bsuid: who.bsuid,
			scope: { channel, category, sender: 'all' },
			signal,
			source: isOwnAct ? (signal.source as ConsentSource) : 'manual',
			actor: actor || undefined,
			note: note || undefined,
		});
		return [...(stop ? [change('opt_out', stop)] : []), change('opt_in', optIn)];
	};
	let others = 0;
	const results = await recordAll(context, {
		request,
		describe: (_, __, recorded) => {
			const isStillOptedOut = isStopped(recorded);
			if (isStillOptedOut) others++;
			return { ...describeLast(recorded), ...(isStillOptedOut === undefined ? {} : { isStillOptedOut }) };
		},
	});
	if (others) {
		context.addExecutionHints({
			message: `${others} ${others === 1 ? 'person has' : 'people have'} stopped more than what may be sent again, or stopped later, and still get none of it`,
			location: 'outputPane',
			type: 'warning',
		});
	}
	return results;
}

/** Whether what came back is stopped all the same; undefined when the list was not asked, as for a redelivered message. */
function isStopped(recorded: Recorded[]): boolean | undefined {
	const { change, isNew, before } = recorded[recorded.length - 1];
	if (!isNew) return undefined;
	const { category, channel } = change.scope;
	const message: IntendedMessage = {
		channel: channel === 'all' ? undefined : channel,
		category: recorded.length > 1 ? 'utility' : 'marketing',
		topic: category.startsWith('topic:') ? category : undefined,
	};
	const now = new Date(change.recordedAt);
	return decide([...before, ...recorded.map((one) => one.change)], message, now).outcome !== 'allow';
}
