import { ChatButton, Contact, Fault, SimulatorOptions } from '../types';

/**
 * The bodies of the webhooks, as Meta documents them
 * (developers.facebook.com, WhatsApp, Webhooks reference: messages, statuses, user_preferences).
 */

/** Which business the webhook is about. */
export type Business = Pick<SimulatorOptions, 'businessAccountId' | 'phoneNumberId' | 'businessNumber'>;

export const seconds = (milliseconds: number): string => String(Math.floor(milliseconds / 1000));

const digits = (text: string): string => text.replace(/\D/g, '');

export function envelope(business: Business, field: string, value: Record<string, unknown>) {
	return {
		object: 'whatsapp_business_account',
		entry: [
			{
				id: business.businessAccountId,
				changes: [
					{
						value: {
							messaging_product: 'whatsapp',
							metadata: {
								display_phone_number: digits(business.businessNumber),
								phone_number_id: business.phoneNumberId,
							},
							...value,
						},
						field,
					},
				],
			},
		],
	};
}

/** Keys that are `undefined` do not appear in the JSON: someone with a username only has no `wa_id`. */
const profile = (contact: Contact) => ({
	profile: { name: contact.name },
	wa_id: contact.waId,
	user_id: contact.bsuid,
});

/** What the person said: `content` is the part that depends on the type. */
export function inboundMessage(
	business: Business,
	contact: Contact,
	message: { id: string; at: number; contextId?: string; content: Record<string, unknown> },
) {
	return {
		contacts: [profile(contact)],
		messages: [
			{
				...(message.contextId && {
					context: { from: digits(business.businessNumber), id: message.contextId },
				}),
				from: contact.waId,
				from_user_id: contact.bsuid,
				id: message.id,
				timestamp: seconds(message.at),
				...message.content,
			},
		],
	};
}

export const textContent = (body: string) => ({ type: 'text', text: { body } });

/** A tap on a template's quick reply is of type `button`, one on an interactive message of type `interactive`. */
export function tapContent(button: Exclude<ChatButton, { kind: 'url' }>) {
	return button.kind === 'quick_reply'
		? { type: 'button', button: { payload: button.payload, text: button.text } }
		: {
				type: 'interactive',
				interactive: { type: 'button_reply', button_reply: { id: button.id, title: button.text } },
			};
}

export const listContent = (row: { id: string; title: string; description?: string }) => ({
	type: 'interactive',
	interactive: { type: 'list_reply', list_reply: row },
});

/** The person used the messenger's own setting for offers. */
export function preference(contact: Contact, value: 'stop' | 'resume', at: number) {
	return {
		contacts: [profile(contact)],
		user_preferences: [
			{
				wa_id: contact.waId,
				user_id: contact.bsuid,
				detail: `User requested to ${value} marketing messages`,
				category: 'marketing_messages',
				value,
				timestamp: Number(seconds(at)),
			},
		],
	};
}

export interface StatusInput {
	messageId: string;
	status: 'sent' | 'delivered' | 'failed';
	at: number;
	recipient: { waId?: string; bsuid?: string };
	category: string;
	callbackData?: string;
	error?: { code: Fault['code']; title: string; details: string };
}

export function status(input: StatusInput) {
	const { recipient, error } = input;
	return {
		...(!error && { contacts: [{ wa_id: recipient.waId, user_id: recipient.bsuid }] }),
		statuses: [
			{
				id: input.messageId,
				status: input.status,
				timestamp: seconds(input.at),
				recipient_id: recipient.waId,
				recipient_user_id: recipient.bsuid,
				biz_opaque_callback_data: input.callbackData,
				...(error
					? {
							errors: [
								{
									code: error.code,
									title: error.title,
									message: error.title,
									error_data: { details: error.details },
									href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
								},
							],
						}
					: {
							pricing: {
								billable: input.category !== 'service',
								pricing_model: 'PMP',
								type: 'regular',
								category: input.category,
							},
						}),
			},
		],
	};
}
