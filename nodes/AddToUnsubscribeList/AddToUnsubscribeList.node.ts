import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { changeId } from '../../core/consent';
import { pauseEnd } from '../../core/inbound';
import type { Request } from '../shared/record';
import { recordAll } from '../shared/record';
import { testSecret } from '../shared/secret';
import { isNumberChange, NumberChanges } from './number-change';
import { properties } from './properties';
import { readPause, scopeOf } from './scope';

/** A stop of all channels holds for the address too, where campaigns by e-mail look for it. */
const byEmail = (change: Request, contact: string): Request => ({
	...change,
	contact,
	phone: undefined,
	bsuid: undefined,
	scope: { ...change.scope, channel: 'email' },
	signal: {
		...change.signal,
		eventId: change.signal?.eventId && `${change.signal.eventId}:${changeId([contact])}`,
	},
});

export class AddToUnsubscribeList implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Add to Unsubscribe List',
		name: 'addToUnsubscribeList',
		icon: { light: 'file:addToUnsubscribeList.svg', dark: 'file:addToUnsubscribeList.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["list"] }}',
		description: 'Records opt-outs with their evidence, so that campaigns leave these contacts out',
		defaults: { name: 'Add to Unsubscribe List' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'whatsAppOptOutSecretApi', testedBy: 'testSecret' }],
		properties,
	};

	methods = { credentialTest: { testSecret } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const options = this.getNodeParameter('options', 0, {}) as IDataObject;
		const until = readPause(this, options);
		const text = (name: string) => String(options[name] ?? '').trim() || undefined;
		const moves = new NumberChanges(this);
		const recorded = await recordAll(this, {
			prepare: async (list) => await moves.lookUp(list),
			request: (item, who, signal) => {
				if (isNumberChange(item)) return moves.requests(item, who);
				if (signal.intent && signal.intent !== 'opt_out') {
					return {
						code: 'not_an_opt_out',
						message: 'This message is not an opt-out, so nothing was recorded',
						description:
							'Connect this node to the Opt-Out output. To opt somebody out all the same, remove the field "consent" from the item first and name who decided it in Recorded By.',
					};
				}
				// A pause whose end cannot be told is a stop.
				const end = until ?? pauseEnd(signal.scope?.pause, signal.language, new Date());
				const change: Request = {
					action: end ? 'pause' : 'opt_out',
					contact: who.keys[0],
					phone: who.phone,
					bsuid: who.bsuid,
					scope: scopeOf(this, signal, options, who),
					signal,
					source: signal.source ?? (options.actor ? 'manual' : 'api'),
					until: end,
					reason: text('reason'),
					actor: text('actor'),
					campaign: text('campaign'),
				};
				return [...(who.emailKeys ?? []).map((key) => byEmail(change, key)), change];
			},
			describe: (item, who, changes) =>
				isNumberChange(item) ? moves.describe(item, who, changes) : undefined,
		});
		moves.tellResult();
		return [recorded];
	}
}
