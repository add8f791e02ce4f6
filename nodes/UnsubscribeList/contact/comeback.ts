import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Comeback } from '../../../core/consent';
import { narrowerComeback, readScope } from '../../../core/consent';
import type { ConsentSignal } from '../../../core/inbound';
import type { Problem } from '../../shared/record';

const CATEGORIES = ['all', 'marketing', 'utility'] as const satisfies Comeback[];

/** What the node is set to let through again. */
export function chosenComeback(context: IExecuteFunctions): Comeback {
	const chosen = context.getNodeParameter('comeback', 0, 'all') as Comeback | 'topic';
	if (chosen !== 'topic') return chosen;
	const topic = topicOf(context.getNodeParameter('topic', 0, ''));
	if (topic) return topic;
	throw new NodeOperationError(context.getNode(), 'Topic is empty', {
		description:
			'[topic_missing] Name the topic that may be sent again, or choose another entry in What May Be Sent Again.',
	});
}

/** No more than the node is set to, and no more than the person asked for. */
export function comebackOf(chosen: Comeback, { scope }: Partial<ConsentSignal>): Comeback | Problem {
	const said = scope?.topic ? topicOf(scope.topic) : categoryOf(scope?.category);
	const both = said && narrowerComeback(chosen, said);
	return (
		both ?? {
			code: 'comeback_unclear',
			message: 'What this person asked for is not what may be sent again, so the opt-out stays',
			description:
				'The item says in consent.scope what the person wants again. Choose the same, or Everything, in What May Be Sent Again.',
		}
	);
}

const topicOf = (topic: unknown): Comeback | undefined =>
	readScope(`topic:${String(topic ?? '').trim()}`)?.category;

/** An item can hold anything there; what is not understood brings nothing back. */
const categoryOf = (category: unknown): Comeback | undefined =>
	category === undefined ? 'all' : CATEGORIES.find((known) => known === category);
