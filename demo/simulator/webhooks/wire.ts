import { createHmac } from 'node:crypto';
import * as http from 'node:http';
import * as https from 'node:https';

const TIMEOUT_MS = 10_000;
const ANSWER_LIMIT = 64 * 1024;

/**
 * JSON as Meta writes it: everything that is not ASCII as `\uXXXX`, every slash as `\/`. Whoever parses such a body and
 * serialises it again gets other bytes, and with them another signature.
 */
export function metaJson(value: unknown): string {
	return JSON.stringify(value)
		.replace(/\//g, '\\/')
		.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The value of `X-Hub-Signature-256`. */
export function sign(raw: string, appSecret: string): string {
	return `sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`;
}

export interface Answer {
	status: number;
	statusText: string;
	text: string;
}

/** Sends requests over a bounded number of connections and can drop them all. */
export class Wire {
	private closed = false;
	private readonly agents = {
		http: new http.Agent({ keepAlive: true, maxSockets: 16 }),
		https: new https.Agent({ keepAlive: true, maxSockets: 16 }),
	};

	/** Redirects are not followed. @throws Error when nobody answers within ten seconds */
	request(
		url: string,
		options: { method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string },
	): Promise<Answer> {
		return new Promise((resolve, reject) => {
			if (this.closed) throw new Error('closed');
			const secure = new URL(url).protocol === 'https:';
			const request = (secure ? https : http).request(
				url,
				{
					method: options.method,
					agent: secure ? this.agents.https : this.agents.http,
					headers: { 'User-Agent': 'facebookexternalua', Accept: '*/*', ...options.headers },
				},
				(response) => {
					const chunks: Buffer[] = [];
					let size = 0;
					response.on('data', (chunk: Buffer) => {
						size += chunk.length;
						if (size <= ANSWER_LIMIT) chunks.push(chunk);
					});
					response.on('end', () =>
						resolve({
							status: response.statusCode ?? 0,
							statusText: response.statusMessage ?? '',
							text: Buffer.concat(chunks).toString('utf8'),
						}),
					);
					response.on('error', reject);
				},
			);
			request.setTimeout(TIMEOUT_MS, () => request.destroy(new Error('no answer within 10 s')));
			request.on('error', reject);
			request.end(options.body);
		});
	}

	close(): void {
		this.closed = true;
		this.agents.http.destroy();
		this.agents.https.destroy();
	}
}
