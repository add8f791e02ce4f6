export type ProviderName =
	'meta' | 'twilio' | 'ycloud' | '360dialog' | 'doubletick' | 'gupshup' | 'infobip' | 'wati' | 'generic';

export interface WebhookRequest {
	/** Names in lower case. */
	headers: Record<string, string>;
	query?: Record<string, string>;
	/** The bytes exactly as received: signatures are computed over them. */
	rawBody: Buffer;
	contentType?: string;
	/** The public URL the provider called. */
	url?: string;
	receivedAt?: Date;
}

export type EventKind =
	| 'text'
	| 'button'
	| 'interactive'
	| 'media'
	| 'reaction'
	| 'native_opt_out'
	| 'native_opt_in'
	| 'status_failed_opted_out'
	| 'status_other'
	| 'identity_change'
	| 'other';

/** One thing that happened, in the same form for every provider. */
export interface InboundEvent {
	kind: EventKind;
	provider: ProviderName;
	/** Unique to the event and the same on every redelivery. */
	eventId?: string;
	messageId?: string;
	/** +E.164 */
	phone?: string;
	bsuid?: string;
	name?: string;
	text?: string;
	/** The button's or list row's id, as set when the message was sent. */
	payload?: string;
	/** The message that this one answers, e.g. the template whose button was tapped. */
	contextMessageId?: string;
	/** The business number, +E.164 */
	businessNumber?: string;
	/** The provider's id for the business number. */
	businessNumberId?: string;
	/** ISO 8601, UTC */
	occurredAt?: string;
	/** A forwarded or group message: somebody else's words, or not for the business alone. */
	forwarded?: boolean;
	groupId?: string;
	/** Failed sends: the provider's error code, as text. */
	errorCode?: string;
	/** Failed sends: what the sender attached to the message to find it again. */
	callbackData?: string;
	/** Identity changes: who the person was before. */
	previous?: { phone?: string; bsuid?: string };
	raw: unknown;
}

/** What a provider's signature may need beside the request; Meta's needs neither. */
export interface SignatureOptions {
	now?: Date;
	/** The URL as the provider knows it, if it is not `request.url`. */
	publicUrl?: string;
}

export type SignatureCheck = { ok: true } | { ok: false; reason: SignatureProblem };

export type SignatureProblem =
	'secret_missing' | 'signature_missing' | 'signature_malformed' | 'signature_mismatch';

/** A request to a provider's API, without its authentication. */
export interface ProviderRequest {
	method: 'GET' | 'POST' | 'DELETE';
	/** Path below the provider's base URL, with a leading slash. */
	path: string;
	query?: Record<string, string>;
	/** Sent as application/x-www-form-urlencoded; a request has either this or a body. */
	form?: Record<string, string>;
	/** Sent as JSON. */
	body?: Record<string, unknown>;
}

/** What a provider answered to a send. */
export type SendReply =
	| { ok: true; messageId: string }
	| {
			ok: false;
			/** The provider's error code as text, or `http_<status>`. */
			code: string;
			message: string;
			/**
			 * `retry`: throttled or a passing fault. `opted_out`: the person stopped these messages.
			 * `credential`: token or permission. `window_closed`: needs a template. `permanent`: will not go through.
			 */
			treatAs: 'retry' | 'opted_out' | 'credential' | 'window_closed' | 'permanent';
	  };

/** What one provider brings; see `parseWebhook` and `verifySignature` for the promises. */
export interface ProviderAdapter {
	parse(request: WebhookRequest): InboundEvent[];
	verify(request: WebhookRequest, secret: string, options?: SignatureOptions): SignatureCheck;
}
