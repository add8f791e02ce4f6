import { createHmac, randomBytes } from 'node:crypto';
import type { Demo } from './demo';
import type { Person } from './people';

/** Delivers a body of the test's own, signed as WhatsApp signs, to wherever WhatsApp's webhooks go. */
export async function deliver(
	demo: Demo,
	body: string,
	headers: Record<string, string> = {},
): Promise<Response> {
	const { listening } = await demo.control<{ listening: { callbackUrl: string } }>('overview');
	const signature = createHmac('sha256', demo.business.appSecret).update(body).digest('hex');
	return await fetch(listening.callbackUrl, {
		method: 'POST',
		body,
		headers: { 'Content-Type': 'application/json', 'X-Hub-Signature-256': `sha256=${signature}`, ...headers },
	});
}

/** A webhook body about one change. */
export function envelope(demo: Demo, value: object, field = 'messages'): string {
	const { businessAccountId, businessNumber, phoneNumberId } = demo.business;
	const metadata = { display_phone_number: businessNumber.slice(1), phone_number_id: phoneNumberId };
	const change = { field, value: { messaging_product: 'whatsapp', metadata, ...value } };
	return JSON.stringify({
		object: 'whatsapp_business_account',
		entry: [{ id: businessAccountId, changes: [change] }],
	});
}

/** A webhook body with one message of a person. */
export function messageBody(demo: Demo, person: Person, text: string, more: object = {}): string {
	const from = person.phone.slice(1);
	const message = {
		from,
		from_user_id: person.bsuid,
		id: `wamid.${randomBytes(24).toString('base64')}`,
		timestamp: String(Math.floor(Date.now() / 1000)),
		type: 'text',
		text: { body: text },
		...more,
	};
	return envelope(demo, { contacts: [{ wa_id: from, user_id: person.bsuid }], messages: [message] });
}
