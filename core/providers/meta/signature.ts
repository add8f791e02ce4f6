import { createHmac, timingSafeEqual } from 'crypto';
import type { SignatureCheck, WebhookRequest } from '../types';

/**
 * Checks an HMAC-SHA256 over the raw bytes.
 * @param form what the header must look like; its first group is the lower-case hex
 */
export function checkHmac(
	request: WebhookRequest,
	secret: string,
	header: string,
	form: RegExp,
): SignatureCheck {
	if (typeof secret !== 'string' || secret.trim() === '') return { ok: false, reason: 'secret_missing' };
	const given: unknown = request.headers?.[header];
	if (given === undefined || given === '') return { ok: false, reason: 'signature_missing' };
	const hex = typeof given === 'string' ? form.exec(given)?.[1] : undefined;
	if (!hex) return { ok: false, reason: 'signature_malformed' };
	if (!Buffer.isBuffer(request.rawBody)) return { ok: false, reason: 'signature_mismatch' };
	const expected = createHmac('sha256', secret).update(request.rawBody).digest();
	return timingSafeEqual(Buffer.from(hex, 'hex'), expected)
		? { ok: true }
		: { ok: false, reason: 'signature_mismatch' };
}
