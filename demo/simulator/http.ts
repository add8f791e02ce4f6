import { IncomingMessage, ServerResponse } from 'node:http';

const BODY_LIMIT = 3 * 1024 * 1024;

/** A refusal with a plain sentence, for the page and for tests. */
export class HttpError extends Error {
	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

/**
 * Whether the request was meant for this machine: a page elsewhere that lets its own name point to 127.0.0.1 sends that
 * name as the host.
 */
export function isLoopbackHost(host: string | undefined): boolean {
	return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host ?? '');
}

/** @throws HttpError 413 above 3 MB */
export async function readBody(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > BODY_LIMIT) throw new HttpError(413, 'The body is larger than 3 MB.');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** A JSON object, or the fields of a form. @throws HttpError 400 when it is neither */
export function parseBody(text: string, contentType: string | undefined): Record<string, unknown> {
	if (!text) return {};
	if (contentType?.includes('application/x-www-form-urlencoded'))
		return Object.fromEntries(new URLSearchParams(text));
	try {
		const value: unknown = JSON.parse(text);
		if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
	} catch {
		// said below
	}
	throw new HttpError(400, 'The body is not a JSON object.');
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, {
		'Content-Type': 'application/json; charset=utf-8',
		'Cache-Control': 'no-store',
		'X-Content-Type-Options': 'nosniff',
	});
	response.end(JSON.stringify(body));
}
