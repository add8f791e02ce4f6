import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Scope } from '../../core/consent';
import { readScope } from '../../core/consent';
import { contactKey } from '../../core/contact';
import type { ConsentSignal } from '../../core/inbound';
import type { Known } from '../shared/record';
import { readPauseDate, toIso } from '../shared/pause-date';

/** The reach of a stop: what the person said, or else what the node is set to. */
export function scopeOf(
	context: IExecuteFunctions,
	signal: Partial<ConsentSignal>,
	options: IDataObject,
	who: Known,
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
	// Whoever writes on WhatsApp about email is not to be written to on either; there is no channel for calls.
	const own = signal.scope?.channel === 'email' ? 'all' : who.phone || who.bsuid ? 'whatsapp' : 'email';
	const reach = {
		channel: options.channel ?? own,
		sender: sender.ok && sender.phone ? sender.key : 'all',
	};
	// What cannot be understood is the wider stop.
	return (
		readScope({ ...reach, category: said ?? (covers === 'topic' ? `topic:${topic}` : covers) }) ?? {
			channel: 'all',
			category: 'all',
			sender: 'all',
		}
	);
}

/** @returns when the pause ends, ISO 8601 in UTC; undefined for a stop */
export function readPause(context: IExecuteFunctions, options: IDataObject): string | undefined {
	if (!options.until) return undefined;
	const date = readPauseDate(options.until, context.getTimezone());
	if (date.ok) return toIso(date.until);
	throw new NodeOperationError(context.getNode(), `Pause Until ${date.problem}, so nothing was recorded`, {
		description:
			'[pause_invalid] Choose a later date, e.g. 2030-01-31, or remove Pause Until to record a stop without an end.',
	});
}
