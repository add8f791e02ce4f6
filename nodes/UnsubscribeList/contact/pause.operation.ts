import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Scope } from '../../../core/consent';
import { readScope } from '../../../core/consent';
import type { Recording } from '../../shared/record';
import { recordAll } from '../../shared/record';
import type { Operation } from '../operation';
import { readPauseEnd } from './pause-end';
import { pauseProperties } from './pause.properties';

export const pause: Operation = {
	option: {
		name: 'Pause',
		value: 'pause',
		action: 'Pause contact',
		description: 'Send a person nothing for a while; it ends by itself and never shortens or lifts a stop',
	},
	properties: pauseProperties,
	execute,
};

/** Records a pause for each item. */
async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const text = (name: string) => String(options[name] ?? '').trim() || undefined;
	const scope = scopeOf(context, options);
	const request: Recording['request'] = (_, who, signal, index) => {
		const end = readPauseEnd(context, index);
		if (!end.ok) return end.problem;
		return [
			{
				action: 'pause',
				contact: who.keys[0],
				phone: who.phone,
				bsuid: who.bsuid,
				scope,
				until: end.until,
				signal,
				source: signal.source ?? (options.actor ? 'manual' : 'api'),
				reason: text('reason'),
				actor: text('actor'),
			},
		];
	};
	return await recordAll(context, { request });
}

function scopeOf(context: IExecuteFunctions, { channel = 'whatsapp' }: IDataObject): Scope {
	const covers = context.getNodeParameter('covers', 0) as string;
	const topic = (context.getNodeParameter('topic', 0, '') as string).trim();
	const scope = readScope({ channel, category: covers === 'topic' ? `topic:${topic}` : covers });
	if (!scope) {
		throw new NodeOperationError(context.getNode(), 'Topic is empty', {
			description: '[topic_missing] Name the topic that pauses, or set Pause Covers to All Messages.',
		});
	}
	return scope;
}
