import type { ProviderRequest } from '../types';

/** A phone number in E.164, or a business-scoped user id. */
export type Recipient = { phone: string } | { bsuid: string };

export interface TextMessage {
	phoneNumberId: string;
	to: Recipient;
	/** At most 4096 characters. */
	body: string;
	/** The id of the message to quote. */
	replyTo?: string;
}

export interface TemplateMessage {
	phoneNumberId: string;
	to: Recipient;
	name: string;
	/** As the template has it, e.g. `es` or `pt_BR`. */
	language: string;
	/** The values of the body's variables: a list for numbered ones, an object for named ones. */
	bodyParameters?: string[] | Record<string, string>;
	/** What each quick-reply button, counted from the first button, sends back when tapped. */
	buttonPayloads?: string[];
}

/**
 * A free-form message, deliverable only while the customer service window is open.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages
 */
export function sendText({ phoneNumberId, to, body, replyTo }: TextMessage): ProviderRequest {
	return send(phoneNumberId, to, {
		...(replyTo ? { context: { message_id: replyTo } } : {}),
		type: 'text',
		text: { body, preview_url: false },
	});
}

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/template-messages */
export function sendTemplate(message: TemplateMessage): ProviderRequest {
	const { phoneNumberId, to, name, language, bodyParameters = [], buttonPayloads = [] } = message;
	const parameters = Array.isArray(bodyParameters)
		? bodyParameters.map((value) => ({ type: 'text', text: value }))
		: Object.entries(bodyParameters).map(([key, value]) => ({
				type: 'text',
				parameter_name: key,
				text: value,
			}));
	const buttons = buttonPayloads.map((payload, index) => ({
		type: 'button',
		sub_type: 'quick_reply',
		index: String(index),
		parameters: [{ type: 'payload', payload }],
	}));
	const components = [...(parameters.length > 0 ? [{ type: 'body', parameters }] : []), ...buttons];
	return send(phoneNumberId, to, {
		type: 'template',
		template: { name, language: { code: language }, ...(components.length > 0 ? { components } : {}) },
	});
}

function send(phoneNumberId: string, to: Recipient, content: Record<string, unknown>): ProviderRequest {
	return {
		method: 'POST',
		path: `/${encodeURIComponent(phoneNumberId)}/messages`,
		body: { messaging_product: 'whatsapp', recipient_type: 'individual', ...address(to), ...content },
	};
}

/** Without its `+` a number may be taken for a national one and get the business' own country code. */
function address(to: Recipient): Record<string, string> {
	return 'bsuid' in to
		? { recipient: to.bsuid }
		: { to: to.phone.startsWith('+') ? to.phone : `+${to.phone}` };
}
