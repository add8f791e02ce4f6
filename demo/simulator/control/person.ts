import { randomBytes } from 'node:crypto';
import { HttpError } from '../http';
import { Simulation } from '../simulation';
import { newMessageId } from '../state';
import { ChatMessage, Contact, Delivery } from '../types';
import { inboundMessage, listContent, preference, tapContent, textContent } from '../webhooks/payloads';

/** What a person does on the phone, and the webhook it causes. */
export interface Done {
	deliveryId: number;
	messageId?: string;
}

export function writeText(simulation: Simulation, contact: Contact, text: string): Done {
	return say(simulation, contact, { kind: 'text', text }, textContent(text));
}

/** @throws HttpError when there is no such button, or it only opens a link */
export function tapButton(simulation: Simulation, contact: Contact, messageId: string, index: number): Done {
	const button = messageOf(simulation, contact, messageId).buttons?.[index];
	if (!button) throw new HttpError(404, 'That message has no such button.');
	if (button.kind === 'url') throw new HttpError(400, 'That button opens a link; no webhook follows.');
	const bubble = { kind: 'button' as const, text: button.text, contextId: messageId };
	return say(simulation, contact, bubble, tapContent(button));
}

/** @throws HttpError when there is no such row */
export function chooseRow(simulation: Simulation, contact: Contact, messageId: string, rowId: string): Done {
	const sections = messageOf(simulation, contact, messageId).list?.sections ?? [];
	const row = sections.flatMap((section) => section.rows).find((one) => one.id === rowId);
	if (!row) throw new HttpError(404, 'That message has no such row.');
	const bubble = { kind: 'button' as const, text: row.title, contextId: messageId };
	return say(simulation, contact, bubble, listContent(row));
}

/** The setting "Offers and announcements". It is no message: it opens no customer service window. */
export function setPreference(
	{ state, sender }: Simulation,
	contact: Contact,
	value: 'stop' | 'resume',
): Done {
	contact.marketingStopped = value === 'stop';
	const { delivery } = sender.send('user_preferences', preference(contact, value, Date.now()), contact);
	state.changed();
	return { deliveryId: delivery.seq };
}

/** A webhook that claims to be from the contact but is signed with a secret that nobody has. */
export function forgeText({ options, sender }: Simulation, contact: Contact, text: string): Done {
	const content = { id: newMessageId(), at: Date.now(), content: textContent(text) };
	const secret = randomBytes(16).toString('hex');
	const { delivery } = sender.send('messages', inboundMessage(options, contact, content), contact, secret);
	return { deliveryId: delivery.seq, messageId: content.id };
}

function say(
	{ options, state, sender }: Simulation,
	contact: Contact,
	bubble: Pick<ChatMessage, 'kind' | 'text' | 'contextId'>,
	content: Record<string, unknown>,
): Done {
	const message: ChatMessage = { id: newMessageId(), direction: 'in', at: Date.now(), ...bubble };
	const value = inboundMessage(options, contact, { ...message, content });
	const { delivery } = sender.send('messages', value, contact);
	message.deliveryId = delivery.seq;
	state.addMessage(contact, message);
	return { deliveryId: delivery.seq, messageId: message.id };
}

function messageOf({ state }: Simulation, contact: Contact, messageId: string): ChatMessage {
	const message = state.findMessage(contact, messageId);
	if (!message || message.direction === 'in' || message.status === 'failed') {
		throw new HttpError(404, 'That person has no such message.');
	}
	return message;
}

/** The delivery with this number, otherwise the last one that went out. */
export function findDelivery({ state }: Simulation, deliveryId?: number): Delivery {
	const deliveries = state.deliveries.filter((one) => deliveryId === undefined || one.seq === deliveryId);
	const delivery = deliveries.at(-1);
	if (!delivery) throw new HttpError(404, 'There is no such delivery.');
	return delivery;
}
