import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ListView } from '../../core/audience';
import { viewOf } from '../../core/audience';
import { carryOver, previousKeys } from '../../core/inbound';
import type { Recorded, Store } from '../../store';
import { StoreError } from '../../store';
import { defaultCountry } from '../shared/contact';
import type { Known, Request } from '../shared/record';
import { signalOf } from '../shared/signal';

export const isNumberChange = ({ json }: INodeExecutionData) => signalOf(json).intent === 'number_change';

const NOTHING = viewOf([]);

/** People who have another number or user ID now: their stops and pauses are recorded for it too. */
export class NumberChanges {
	private view: ListView = NOTHING;

	private carried = 0;

	private readonly items: INodeExecutionData[];

	constructor(private readonly context: IExecuteFunctions) {
		this.items = context.getInputData().filter(isNumberChange);
	}

	/** A list that is not there yet holds no stop to take along, and is not made for that. */
	async lookUp(list: Store): Promise<void> {
		const keys = this.items.flatMap(({ json }) => previousKeys(signalOf(json)));
		if (!keys.length) return;
		const options = {
			ifMissing: 'fail',
			inFull: true,
			defaultCountry: defaultCountry(this.context),
		} as const;
		this.view = await list.lookUp(keys, options).catch((error: unknown) => {
			if (error instanceof StoreError && error.code === 'list_missing') return NOTHING;
			throw error;
		});
	}

	requests({ json }: INodeExecutionData, { keys, phone, bsuid }: Known): Request[] {
		return carryOver(signalOf(json), { contact: keys[0], phone, bsuid }, this.view, new Date());
	}

	describe({ json }: INodeExecutionData, { keys }: Known, recorded: Recorded[]): IDataObject {
		const { occurredAt, eventId } = signalOf(json);
		this.carried += recorded.length ? 1 : 0;
		return {
			action: 'number_change',
			isNew: recorded.some(({ isNew }) => isNew),
			contact: keys[0],
			changeId: `number_change:${eventId ?? ''}`,
			source: 'sync',
			...(occurredAt ? { occurredAt } : {}),
			takenAlong: recorded.length,
			explanation: recorded.length
				? 'The person has another number now, and what they had stopped stays stopped for it'
				: 'The person has another number now; nothing was stopped under the old one, so nothing was recorded',
		};
	}

	tellResult() {
		if (!this.items.length) return;
		const one = this.items.length === 1;
		const who = one
			? `The person who changed their number had ${this.carried ? 'stopped' : 'not stopped'} messages`
			: `${this.carried || 'None'} of ${this.items.length} people who changed their number had stopped messages`;
		this.context.addExecutionHints({
			message: `${who}${
				this.carried
					? '; that holds for the new number too'
					: `, so nothing was recorded${one ? '' : ' for them'}`
			}`,
			location: 'outputPane',
			type: 'info',
		});
	}
}
