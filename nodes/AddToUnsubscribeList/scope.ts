import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Channel, Scope } from '../../core/consent';
import { readScope } from '../../core/consent';
import { contactKey } from '../../core/contact';
import type { ConsentSignal } from '../../core/inbound';

/** The reach of a stop: what the person said, or else what the node is set to. */
export function scopeOf(
	context: IExecuteFunctions,
	signal: Partial<ConsentSignal>,
	options: IDataObject,
): Scope {
	const covers = context.getNodeParameter('covers', 0) as string;
	const topic = (context.getNodeParameter('topic', 0, '') as string).trim();
	if (covers === 'topic' && !topic) {
		throw new NodeOperationError(context.getNode(), 'Topic is empty', {
			description: '[topic_missing] Name the topic that ends, or choose another entry in Stop Covers.',
		});
	}
	const sender = contactKey(options.numbers === 'own' ? signal.businessNumber : '');
	const said = signal.scope?.topic ? `topic:${signal.scope.topic}` : signal.scope?.category;
	const category = covers === 'topic' ? `topic:${topic}` : (said ?? covers);
	return (
		readScope({
			// Whoever writes here about email is not to be written to on either; there is no channel for calls.
			channel: options.channel ?? (signal.scope?.channel === 'email' ? 'all' : 'whatsapp'),
			category,
			sender: sender.ok ? sender.key : 'all',
		}) ?? {
			channel: (options.channel as Channel) ?? 'whatsapp',
			category: 'all',
			sender: 'all',
		}
	);
}

/** @returns when the pause ends, ISO 8601 in UTC; undefined for a stop */
export function readPause(context: IExecuteFunctions, options: IDataObject): string | undefined {
	if (!options.until) return undefined;
	const until = new Date(String(options.until));
	if (Number.isNaN(until.getTime()) || until <= new Date()) {
		throw new NodeOperationError(context.getNode(), 'Pause Until is not a time in the future', {
			description:
				'[pause_invalid] Choose a later date, or remove Pause Until to record a stop without an end.',
		});
	}
	return until.toISOString();
}
