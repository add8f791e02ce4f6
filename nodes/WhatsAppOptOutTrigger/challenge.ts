import { createHmac, timingSafeEqual } from 'crypto';
import type {
	ICredentialDataDecryptedObject,
	IHookFunctions,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

/** What WhatsApp must repeat: the user's own token, or one that only this node and this app know. */
export function verifyToken(
	context: IHookFunctions | IWebhookFunctions,
	credentials: ICredentialDataDecryptedObject,
): string {
	if (context.getNodeParameter('setup') === 'manual') return String(context.getNodeParameter('verify', ''));
	return createHmac('sha256', String(credentials.appSecret))
		.update(`verify ${context.getNode().id}`)
		.digest('hex');
}

/** Answers the check that Meta makes before it accepts a webhook: GET with hub.mode, hub.challenge and hub.verify_token. */
export async function answerChallenge(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const query = context.getQueryData() as Record<string, unknown>;
	const response = context.getResponseObject();
	const expected = verifyToken(context, await context.getCredentials('whatsAppCloudApi'));
	const challenge = query['hub.challenge'];
	const isRight =
		query['hub.mode'] === 'subscribe' &&
		typeof challenge === 'string' &&
		expected !== '' &&
		isSame(String(query['hub.verify_token'] ?? ''), expected);
	if (isRight) response.status(200).type('text/plain').send(challenge);
	else response.status(403).type('text/plain').send('The verify token is not the one of this webhook.');
	return { noWebhookResponse: true };
}

function isSame(given: string, expected: string): boolean {
	const [a, b] = [given, expected].map((text) => createHmac('sha256', 'compare').update(text).digest());
	return timingSafeEqual(a, b);
}
