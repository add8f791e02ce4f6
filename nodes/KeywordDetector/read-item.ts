import type { IDataObject } from 'n8n-workflow';
import { findContactFields, identify, readPath } from '../../core/audience';
import type { ConsentSignal } from '../../core/inbound';
import { findEvents, readEvent, readText } from '../../core/inbound';
import type { DetectOptions } from '../../core/intent';
import { signalOf } from '../shared/signal';

/** Where a message's words usually are, best first. */
const TEXT_PATHS = [
	'text.body',
	'button.text',
	'interactive.button_reply.title',
	'interactive.list_reply.title',
	'message.text.body',
	'message.text',
	'message.conversation',
	'message.body',
	'payload.body',
	'text',
	'body',
	'Body',
	'body.Body',
	'body.text',
	'body.message',
	'message',
	'content',
	'caption',
	'ButtonText',
	'body.ButtonText',
	'reply',
	'answer',
];

const PAYLOAD_PATHS = ['button.payload', 'ButtonPayload', 'body.ButtonPayload', 'payload'];
const TIME_PATHS = ['occurredAt', 'timestamp', 'payload.timestamp', 'receivedAt', 'createdAt'];
/** Only what is surely one message's own id: a contact's id would make their second stop look like the first. */
const ID_PATHS = ['messageId', 'message_id', 'MessageSid', 'body.MessageSid', 'wamid', 'payload.id'];

/** Somebody else's words, or our own. */
const NOT_THEIR_WORDS_PATHS = [
	'forwarded',
	'Forwarded',
	'context.forwarded',
	'context.frequently_forwarded',
	'fromMe',
	'payload.fromMe',
];

interface Read {
	json: IDataObject;
	signal: ConsentSignal;
}

/** What an item says about consent, wherever it came from. A webhook body may hold several messages. */
export function readItem(json: IDataObject, textField: string, options: DetectOptions): Read[] {
	if (textField)
		return [{ json, signal: { ...identity(json), ...readText(textAt(json, [textField]), options) } }];

	const events = findEvents(json);
	if (events?.length) return events.map((event) => ({ json, signal: readEvent(event, options) }));
	if (events) return [{ json, signal: readText('', options) }];

	const earlier = signalOf(json);
	if (earlier.source === 'native' || earlier.source === 'send_failure' || earlier.intent === 'number_change')
		return [{ json, signal: earlier as ConsentSignal }];

	const title = textAt(json, ['button.text', 'ButtonText', 'body.ButtonText']);
	const kind = title || earlier.source === 'button' ? 'button' : 'text';
	const words = earlier.words ?? textAt(json, TEXT_PATHS);
	const areTheirs = !NOT_THEIR_WORDS_PATHS.some((path) => String(readPath(json, path)) === 'true');
	const signal = readText(areTheirs ? words : '', { ...options, kind });
	const payload = textAt(json, PAYLOAD_PATHS);
	if (kind === 'button' && signal.intent === 'other' && payload) {
		Object.assign(signal, readText(payload, { ...options, kind }), { words });
	}
	return [{ json, signal: { ...earlier, ...identity(json), ...signal } }];
}

const textAt = (json: IDataObject, paths: string[]): string => {
	for (const path of paths) {
		const value = readPath(json, path);
		if (typeof value === 'string' && value.trim()) return value;
	}
	return '';
};

/** What Add to Unsubscribe List needs beside the words, as far as the item has it under a usual name. */
function identity(json: IDataObject): Partial<ConsentSignal> {
	const who = identify(json, findContactFields([json], 'sender'));
	const time = TIME_PATHS.map((path) => readTime(readPath(json, path))).find(Boolean);
	const messageId = textAt(json, ID_PATHS);
	return {
		...(who.ok && who.phone ? { phone: who.phone } : {}),
		...(who.ok && who.bsuid ? { bsuid: who.bsuid } : {}),
		...(time ? { occurredAt: time } : {}),
		...(messageId ? { messageId, eventId: messageId } : {}),
	};
}

/** Providers send seconds, milliseconds or ISO 8601. */
function readTime(value: unknown): string | undefined {
	const number =
		typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))
			? Number(value)
			: undefined;
	const milliseconds =
		number === undefined ? Date.parse(String(value ?? '')) : number < 1e11 ? number * 1000 : number;
	return milliseconds > 0 && milliseconds < 4e12 ? new Date(milliseconds).toISOString() : undefined;
}
