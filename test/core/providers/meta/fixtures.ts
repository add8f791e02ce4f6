import type { WebhookRequest } from '../../../../core/providers';

/** Deliveries of the WhatsApp Business Platform, with only what a test wants to say. */
export type Json = Record<string, unknown>;

export const PHONE = '14155550111';
export const BSUID = 'US.13491208655302741918';
export const OTHER_PHONE = '34600000022';
export const OTHER_BSUID = 'ES.8842107733';
export const BUSINESS = '14155550100';
export const BUSINESS_ID = '100200300400500';
export const SENT_AT = 1793000000;
export const SENT_AT_ISO = new Date(SENT_AT * 1000).toISOString();
export const RECEIVED_AT = new Date((SENT_AT + 5) * 1000);

export const contact = (ids: Json = { wa_id: PHONE, user_id: BSUID }, name = 'Contact'): Json => ({
	profile: { name },
	...ids,
});

export const value = (content: Json): Json => ({
	messaging_product: 'whatsapp',
	metadata: { display_phone_number: BUSINESS, phone_number_id: BUSINESS_ID },
	...content,
});

export const change = (field: string, content: Json): Json => ({ field, value: value(content) });

export const envelope = (...changes: unknown[]): Json => ({
	object: 'whatsapp_business_account',
	entry: [{ id: '200300400', changes }],
});

export const message = (content: Json): Json => ({
	from: PHONE,
	id: 'wamid.IN',
	timestamp: String(SENT_AT),
	...content,
});

export const textMessage = (body: string, more: Json = {}): Json =>
	message({ type: 'text', text: { body }, ...more });

export const messages = (...all: unknown[]): Json =>
	envelope(change('messages', { contacts: [contact()], messages: all }));

export const status = (content: Json): Json => ({
	id: 'wamid.OUT',
	status: 'failed',
	timestamp: String(SENT_AT),
	recipient_id: PHONE,
	...content,
});

export const statuses = (...all: unknown[]): Json => envelope(change('messages', { statuses: all }));

export const preference = (content: Json): Json => ({
	wa_id: PHONE,
	category: 'marketing_messages',
	detail: 'User requested to stop marketing messages',
	value: 'stop',
	timestamp: SENT_AT,
	...content,
});

export const preferences = (...rows: unknown[]): Json =>
	envelope(change('user_preferences', { user_preferences: rows }));

export const request = (
	body: string | Buffer | Json,
	headers: Record<string, string> = {},
): WebhookRequest => ({
	headers,
	rawBody: Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
	receivedAt: RECEIVED_AT,
});
