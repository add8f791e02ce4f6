import { identityOf } from '../identity';
import { id, record, text, type Json } from '../read';
import { occurredAt } from '../time';
import type { InboundEvent } from '../types';
import type { ValueContext } from './context';
import { makeEvent, whoIs } from './context';
import { readSystem } from './system';

type Content = Pick<InboundEvent, 'kind' | 'text' | 'payload' | 'contextMessageId'>;

const OTHER: Content = { kind: 'other' };
const MEDIA = ['image', 'video', 'audio', 'voice', 'document', 'sticker'];

/** The types that can be told by their content when `type` is missing. */
const TYPES = ['text', 'button', 'interactive', 'reaction', 'system', 'edit', ...MEDIA];

/** Reads one of `value.messages[]`. */
export function readMessage(raw: unknown, context: ValueContext, siblings: unknown[]): InboundEvent {
	const message = record(raw) ?? {};
	const messageId = id(message.id);
	const type = typeOf(message);
	const common = {
		eventId: messageId,
		messageId,
		...whoIs(identityOf(message.from, message.from_user_id), context, siblings),
		occurredAt: occurredAt(message.timestamp, context.receivedAt),
		raw,
	};
	if (message.group_id) return makeEvent(context, { ...common, ...OTHER, groupId: id(message.group_id) });
	if (isOwn(message, context)) return makeEvent(context, { ...common, ...OTHER });
	if (type === 'system') return makeEvent(context, { ...common, ...readSystem(message) });
	if (type === 'edit') return makeEvent(context, { ...common, ...readEdit(message) });
	return makeEvent(context, { ...common, ...readContent(message) });
}

/** The business' own message, come back as an echo. */
function isOwn(message: Json, { businessNumber }: ValueContext): boolean {
	return businessNumber !== undefined && identityOf(message.from).phone === businessNumber;
}

function typeOf(message: Json): string | undefined {
	return text(message.type) ?? TYPES.find((type) => record(message[type]));
}

/**
 * An edit holds the person's own new words: whoever changes a message to "stop" has asked to stop, so it counts as
 * written anew. It gets an id of its own, or it could pass for a redelivery of the message it changes.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/edit
 */
function readEdit(message: Json): Partial<InboundEvent> & Content {
	const words = record(record(message.edit)?.message) ?? {};
	const content = readContent(words);
	const messageId = id(message.id);
	return {
		...(content.kind === 'text' || content.kind === 'media' ? content : OTHER),
		eventId: messageId && `${messageId}:edit:${id(message.timestamp) ?? ''}`,
	};
}

function readContent(message: Json): Content & Pick<InboundEvent, 'forwarded'> {
	const type = typeOf(message);
	const body = record(type === undefined ? undefined : message[type]) ?? {};
	const context = record(message.context);
	const forwarded = context?.forwarded === true || context?.frequently_forwarded === true;
	return { contextMessageId: id(context?.id), ...(forwarded ? { forwarded } : {}), ...contentOf(type, body) };
}

function contentOf(type: string | undefined, body: Json): Content {
	switch (type) {
		case 'text':
			return text(body.body) ? { kind: 'text', text: text(body.body) } : OTHER;
		case 'button':
			return { kind: 'button', text: text(body.text), payload: id(body.payload) };
		case 'interactive':
			return readInteractive(body);
		case 'reaction':
			return { kind: 'reaction', contextMessageId: id(body.message_id) };
		default:
			return type && MEDIA.includes(type) ? { kind: 'media', text: text(body.caption) } : OTHER;
	}
}

/** Only a button or a list row is a choice; a Flow's answers and a call permission stay in `raw`. */
function readInteractive(body: Json): Content {
	const choice = record(body.button_reply) ?? record(body.list_reply);
	return { kind: 'interactive', text: text(choice?.title), payload: id(choice?.id) };
}
