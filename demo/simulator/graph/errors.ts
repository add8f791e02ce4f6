import { randomBytes } from 'node:crypto';

/** What the Graph API answers: an HTTP status and a JSON body. */
export interface GraphReply {
	status: number;
	body: unknown;
}

interface KnownError {
	http: number;
	title: string;
	/** Messaging errors carry it in `error_data`. */
	details?: string;
}

/**
 * Titles and details as published: developers.facebook.com, WhatsApp, Error codes; Graph API, Handling errors.
 * Throttling is HTTP 400, not 429.
 */
// prettier-ignore
const ERRORS = new Map<number, KnownError>([
	[1, { http: 500, title: 'An unknown error has occurred.' }],
	[2, { http: 503, title: 'Service temporarily unavailable' }],
	[4, { http: 400, title: '(#4) Application request limit reached' }],
	[15, { http: 400, title: '(#15) This method must be called with an app access_token.' }],
	[100, { http: 400, title: '(#100) Invalid parameter' }],
	[190, { http: 401, title: 'Invalid OAuth access token - Cannot parse access token' }],
	[2200, { http: 400, title: '(#2200) Callback verification failed' }],
	[80007, { http: 400, title: '(#80007) Rate limit issues', details: 'The WhatsApp Business Account has reached its rate limit.' }],
	[130429, { http: 400, title: '(#130429) Rate limit hit', details: 'Cloud API message throughput has been reached.' }],
	[130472, { http: 400, title: "User's number is part of an experiment", details: "Message was not sent because the user's number is part of an experiment." }],
	[131000, { http: 500, title: '(#131000) Something went wrong', details: 'Message failed to send due to an unknown error.' }],
	[131008, { http: 400, title: '(#131008) Required parameter is missing', details: 'The request is missing a required parameter.' }],
	[131009, { http: 400, title: '(#131009) Parameter value is not valid', details: 'One or more parameter values are invalid.' }],
	[131016, { http: 500, title: '(#131016) Service unavailable', details: 'A service is temporarily unavailable.' }],
	[131026, { http: 400, title: 'Message undeliverable', details: 'Unable to deliver message.' }],
	[131047, { http: 400, title: 'Re-engagement message', details: 'Message failed to send because more than 24 hours have passed since the customer last replied to this number.' }],
	[131048, { http: 400, title: '(#131048) Spam rate limit hit', details: 'Message failed to send because there are restrictions on how many messages can be sent from this phone number.' }],
	[131049, { http: 400, title: 'This message was not delivered to maintain healthy ecosystem engagement.', details: 'In order to maintain a healthy ecosystem engagement, the message failed to be delivered.' }],
	[131050, { http: 400, title: 'Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on WhatsApp from your business', details: 'Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on WhatsApp from your business' }],
	[131051, { http: 400, title: '(#131051) Unsupported message type', details: 'Message type is not currently supported.' }],
	[131056, { http: 400, title: '(#131056) (Business Account, Consumer Account) pair rate limit hit', details: 'Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.' }],
	[132000, { http: 400, title: '(#132000) Number of parameters does not match the expected number of params', details: 'The number of parameters in the request does not match the template.' }],
	[132001, { http: 404, title: '(#132001) Template name does not exist in the translation', details: 'The template does not exist in this language or has not been approved.' }],
]);

/** The published title and details of a code, or a plain one for codes that are not in the table. */
export function describeError(code: number): { title: string; details: string; httpStatus: number } {
	const known = ERRORS.get(code) ?? { http: 400, title: `(#${code}) Error` };
	return { title: known.title, details: known.details ?? known.title, httpStatus: known.http };
}

/** A refusal, in the shape of Meta's error body. */
export class GraphError extends Error {
	readonly reply: GraphReply;

	constructor(
		code: number,
		overrides: {
			message?: string;
			details?: string;
			httpStatus?: number;
			subcode?: number;
			type?: string;
		} = {},
	) {
		const known = describeError(code);
		const message = overrides.message ?? known.title;
		super(message);
		const details = overrides.details ?? ERRORS.get(code)?.details;
		const status = overrides.httpStatus ?? known.httpStatus;
		this.reply = {
			status,
			body: {
				error: {
					message,
					type: overrides.type ?? 'OAuthException',
					...(status >= 500 && { is_transient: true }),
					code,
					...(overrides.subcode && { error_subcode: overrides.subcode }),
					...(details && { error_data: { messaging_product: 'whatsapp', details } }),
					fbtrace_id: `A${randomBytes(16).toString('base64url')}`,
				},
			},
		};
	}
}
