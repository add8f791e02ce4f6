import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ConsentSource } from '../../../core/consent';
import { defaultCountryProperty, phoneFieldProperty } from '../../shared/contact';
import { listProperties } from '../../shared/list';
import { recordAll } from '../../shared/record';
import { signalOf } from '../../shared/signal';
import type { Operation } from '../operation';

/** Acts of the person themselves; anything else needs a human with evidence. */
const OWN_ACTS: readonly ConsentSource[] = ['keyword', 'button', 'link', 'native'];

export const resubscribe: Operation = {
	option: {
		name: 'Resubscribe',
		value: 'resubscribe',
		action: 'Resubscribe contact',
		description: 'Record that a person wants messages again',
	},
	properties: [
		phoneFieldProperty,
		...listProperties,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
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
	return await recordAll(context, (item, who) => {
		const signal = signalOf(item.json);
		const isOwnAct = signal.intent === 'opt_in' && OWN_ACTS.includes(signal.source as ConsentSource);
		if (!isOwnAct && !(actor && note)) {
			return {
				code: 'evidence_missing',
				message: 'Nothing shows that this person asked to come back, so the opt-out stays',
				description:
					'Connect this node to the Opt-In output of the trigger or the Keyword Detector, or fill in both Evidence and Recorded By.',
			};
		}
		return {
			action: 'opt_in',
			contact: who.keys[0],
			phone: who.phone,
			bsuid: who.bsuid,
			scope: { channel: 'all', category: signal.scope?.category ?? 'all', sender: 'all' },
			signal,
			source: isOwnAct ? (signal.source as ConsentSource) : 'manual',
			actor: actor || undefined,
			note: note || undefined,
		};
	});
}
