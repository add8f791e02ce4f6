import { id, list, record, text } from '../read';
import type { SendReply } from '../types';
import { metaError } from './error-codes';

type Treatment = Extract<SendReply, { ok: false }>['treatAs'];

/**
 * Reads what the Graph API answered to a send. The error's own code decides, not the HTTP status: throttling arrives as
 * 400. Never throws.
 * @param status the HTTP status, or 0 when no answer came
 */
export function readSendReply(status: number, body: unknown): SendReply {
	const reply = record(body);
	const error = record(reply?.error);
	const messageId = id(record(list(reply?.messages)[0])?.id);
	if (status >= 200 && status < 300 && !error && messageId) return { ok: true, messageId };

	const code = id(error?.code) ?? id(reply?.code) ?? `http_${status}`;
	return { ok: false, code, message: messageOf(error, status), treatAs: treatmentOf(code, status) };
}

/**
 * What to do about a failure.
 * @param code the provider's, or `http_<status>`
 */
export function treatmentOf(code: string, status: number): Treatment {
	const known = metaError(code);
	if (known) return known.treatAs;
	if (status === 401 || status === 403) return 'credential';
	return status === 0 || status === 408 || status === 429 || status >= 500 ? 'retry' : 'permanent';
}

/** Digits long enough to be somebody's number are masked: the message may end up in a log. */
function messageOf(error: Record<string, unknown> | undefined, status: number): string {
	const message = text(record(error?.error_data)?.details) ?? text(error?.message) ?? text(error?.title);
	if (message) return message.replace(/\d{7,}/g, '…').slice(0, 500);
	if (status === 0) return 'WhatsApp did not answer';
	return status >= 200 && status < 300
		? 'WhatsApp gave no message id'
		: `WhatsApp answered with HTTP status ${status}`;
}
