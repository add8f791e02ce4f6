import { ProviderError } from './errors';
import type { WebhookRequest } from './types';

/** Reading what somebody else sent: whatever has not the expected type is missing. */
export type Json = Record<string, unknown>;

export function record(value: unknown): Json | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function list(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

/** Providers send an empty string where they have no value. */
export function text(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An id or a code, which providers send now as text and now as a number. */
export function id(value: unknown): string | undefined {
	return Number.isSafeInteger(value) ? String(value) : text(value);
}

export function dropUndefined<T extends object>(object: T): T {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** @throws {ProviderError} `invalid_json` */
export function readJsonBody(request: WebhookRequest): unknown {
	const body = parseJson(request);
	if (body === undefined)
		throw new ProviderError('invalid_json', 'The body of the webhook is not valid JSON');
	return body;
}

function parseJson(request: WebhookRequest): unknown {
	try {
		return JSON.parse(request.rawBody.toString('utf8'));
	} catch {
		return undefined;
	}
}
