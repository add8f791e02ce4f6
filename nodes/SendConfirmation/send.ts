import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import type { Recipient } from '../../core/providers';
import { explainMetaError, readSendReply, retryDelayMs, sendText } from '../../core/providers';

export type Sent =
	| { ok: true; messageId: string }
	| {
			ok: false;
			code: string;
			message: string;
			description: string;
			/** False when the connection broke after the request had left: the message may have gone out. */
			surelyNotSent: boolean;
			/** True when the next item would fare no better: a wrong token, a throttled account, no connection. */
			concernsEverybody: boolean;
	  };

/** The connection was never made, so nothing has been sent. */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Sends a text inside the customer service window. Throttling and passing faults are tried again; what cannot succeed is not. */
export async function send(context: IExecuteFunctions, to: Recipient, body: string): Promise<Sent> {
	const credentials = await context.getCredentials('whatsAppCloudApi');
	const request = sendText({ phoneNumberId: String(credentials.phoneNumberId), to, body });
	for (let attempt = 0; ; attempt++) {
		let response: { statusCode: number; body: unknown };
		try {
			response = (await context.helpers.httpRequestWithAuthentication.call(context, 'whatsAppCloudApi', {
				method: request.method,
				url: `${String(credentials.baseUrl).replace(/(?<!\/)\/+$/, '')}/${String(credentials.apiVersion)}${request.path}`,
				body: request.body as IDataObject,
				json: true,
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				timeout: 20_000,
			})) as typeof response;
		} catch (error) {
			return notAnswered(error);
		}
		const reply = readSendReply(response.statusCode, response.body);
		if (reply.ok) return { ok: true, messageId: reply.messageId };
		const delay = reply.treatAs === 'retry' ? retryDelayMs(reply.code, attempt) : undefined;
		if (delay === undefined) {
			const known = explainMetaError(reply.code);
			return {
				ok: false,
				code: reply.code,
				message: 'WhatsApp did not send the confirmation',
				description: known ? `${known.what} ${known.mend}` : reply.message,
				surelyNotSent: true,
				concernsEverybody: reply.treatAs === 'retry' || reply.treatAs === 'credential',
			};
		}
		await sleep(delay);
	}
}

function notAnswered(error: unknown): Sent {
	const { code, cause } = error as { code?: string; cause?: { code?: string } };
	const neverConnected = [code, cause?.code].some(
		(name) => name !== undefined && NEVER_CONNECTED.includes(name),
	);
	return {
		ok: false,
		code: neverConnected ? 'no_connection' : 'no_answer',
		message: neverConnected ? 'WhatsApp could not be reached' : 'WhatsApp did not answer in time',
		description: neverConnected
			? 'Check this n8n’s internet connection and the API Base URL in the credential.'
			: 'The confirmation may have gone out, so it is not sent again.',
		surelyNotSent: neverConnected,
		concernsEverybody: neverConnected,
	};
}
