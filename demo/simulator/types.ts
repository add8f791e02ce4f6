/** Someone with a phone. At least one of `phone` and `bsuid` is given; a username user has only a BSUID. */
export interface ContactInput {
	name: string;
	/** International, in any spelling. The digits become the `wa_id`. */
	phone?: string;
	/** Business-scoped user id, e.g. `ES.8842107733`. */
	bsuid?: string;
	/** Template language used when the business sends to this person, e.g. `es`. */
	language?: string;
	/** What one could type on this phone, with its meaning in English. */
	hints?: Hint[];
}

export interface Hint {
	say: string;
	means: string;
}

export interface PageOptions {
	title?: string;
	/** One or two sentences under the title. */
	intro?: string;
	/** Only http and https addresses are shown. */
	links?: { label: string; url: string }[];
}

export interface SimulatorOptions {
	/** 0 takes any free port. */
	port: number;
	host?: string;
	appId: string;
	appSecret: string;
	/** What the business's system user sends as its bearer token. */
	accessToken: string;
	businessAccountId: string;
	phoneNumberId: string;
	/** The business's own number, international. */
	businessNumber: string;
	/** The verified name that people see above the chat. */
	businessName?: string;
	contacts?: ContactInput[];
	/** Waits before the second, third … attempt of a webhook that was not answered with 200. */
	redelivery?: { delaysMs: number[] };
	page?: PageOptions;
	/** What the address of the URL button in the template `offer_with_link` starts with. */
	linkBase?: string;
}

export interface Contact {
	/** Short and stable within a run: `c1`, `c2` … */
	id: string;
	name: string;
	waId?: string;
	bsuid?: string;
	language: string;
	hints: Hint[];
	/** The person used the messenger's own setting to stop offers. */
	marketingStopped: boolean;
	/** Milliseconds; opens the 24 h customer service window. */
	lastInboundAt?: number;
	chat: ChatMessage[];
}

export type TemplateCategory = 'MARKETING' | 'UTILITY';

export type ChatButton =
	| { kind: 'quick_reply'; text: string; payload: string }
	| { kind: 'reply'; text: string; id: string }
	| { kind: 'url'; text: string; url: string };

export interface ChatList {
	button: string;
	sections: { title?: string; rows: { id: string; title: string; description?: string }[] }[];
}

/** A bubble on the phone. `in` and `out` are seen from the business, as in the API. */
export interface ChatMessage {
	/** The wamid. */
	id: string;
	direction: 'in' | 'out';
	/** Milliseconds. */
	at: number;
	kind: 'text' | 'template' | 'interactive' | 'button';
	text: string;
	header?: string;
	footer?: string;
	buttons?: ChatButton[];
	list?: ChatList;
	/** The message this one answers. */
	contextId?: string;
	template?: string;
	category?: TemplateCategory;
	/** Only of messages from the business. */
	status?: 'delivered' | 'failed';
	error?: { code: number; title: string };
	/** Only of messages from the person: the journal entry of the webhook that carried it. */
	deliveryId?: number;
}

export interface Counter {
	accepted: number;
	delivered: number;
	failed: number;
	/** Marketing templates among the accepted and among the delivered. */
	marketingAccepted: number;
	marketingDelivered: number;
}

export interface Subscription {
	callbackUrl: string;
	fields: string[];
	version: string;
}

/** One try to deliver a webhook. `status` is missing when nobody answered. */
export interface Attempt {
	at: number;
	url: string;
	status?: number;
	error?: string;
	tookMs: number;
}

export interface Delivery {
	kind: 'delivery';
	seq: number;
	at: number;
	field: string;
	contactId?: string;
	/** The body exactly as sent, the same on every attempt. */
	raw: string;
	signature: string;
	/** Signed with another secret, on purpose. */
	forged: boolean;
	attempts: Attempt[];
	state: 'sending' | 'retrying' | 'delivered' | 'gave_up' | 'not_subscribed';
	/** Milliseconds; when the next attempt is due. */
	nextAttemptAt?: number;
}

/** One call to the Graph API, without its credentials. */
export interface Call {
	kind: 'call';
	seq: number;
	at: number;
	/** Who called: a client over HTTP, or this simulator's page on behalf of the business. */
	origin: 'api' | 'page';
	method: string;
	path: string;
	contactId?: string;
	request: Record<string, unknown>;
	status: number;
	reply: unknown;
}

export interface Note {
	kind: 'note';
	seq: number;
	at: number;
	contactId?: string;
	text: string;
}

export type JournalEntry = Delivery | Call | Note;

/** What the next sends are answered with instead of being accepted, or fail with afterwards. */
export interface Fault {
	remaining: number;
	code: number;
	/** HTTP status of the refusal. */
	httpStatus: number;
	/** `response`: refused at once. `status`: accepted, then a webhook says that it failed. */
	as: 'response' | 'status';
}
