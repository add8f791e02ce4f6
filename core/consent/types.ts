export type Channel = 'whatsapp' | 'sms' | 'email' | 'all';
export type ScopeCategory = 'all' | 'marketing' | `topic:${string}`;

/** The reach of a change: every dimension it names must touch a message for the change to matter to it. */
export interface Scope {
	channel: Channel;
	category: ScopeCategory;
	/** One business number in E.164, or all of them. */
	sender: string;
}

export type ConsentAction = 'opt_out' | 'opt_in' | 'pause' | 'erase';

export const CONSENT_SOURCES = [
	'keyword',
	'button',
	'link',
	'native',
	'send_failure',
	'manual',
	'agent',
	'api',
	'import',
	'sync',
] as const;

export type ConsentSource = (typeof CONSENT_SOURCES)[number];

/** What proves a change. The exact words live here and nowhere else. */
export interface Evidence {
	words?: string;
	messageId?: string;
	contextMessageId?: string;
	template?: string;
	campaign?: string;
	provider?: string;
	rule?: string;
	confidence?: number;
	language?: string;
	errorCode?: string;
	note?: string;
}

/** An immutable fact about one contact. */
export interface ConsentChange {
	/** The provider's event id or a hash of the change: the same fact has the same id. */
	id: string;
	/** Contact key. */
	contact: string;
	/** As it arrived, E.164: for people to read and for messages to be sent to. */
	phone?: string;
	/** A second identity of the same person, when both arrived together. */
	bsuid?: string;
	action: ConsentAction;
	scope: Scope;
	source: ConsentSource;
	/** ISO 8601, UTC: when the person acted. */
	occurredAt: string;
	/** ISO 8601, UTC: when we wrote it down. */
	recordedAt: string;
	/** ISO 8601, UTC: when a pause ends. */
	until?: string;
	evidence?: Evidence;
	reason?: string;
	/** The human or agent who entered it. */
	actor?: string;
}

export type MessageCategory = 'marketing' | 'utility' | 'authentication' | 'service';

/** A message somebody is about to send. */
export interface IntendedMessage {
	category: MessageCategory;
	topic?: string;
	/** `whatsapp` when left out. */
	channel?: Exclude<Channel, 'all'>;
	/** The business number it goes out from; when left out, a stop for any number counts. */
	sender?: string;
	/** Authentication codes and service replies respect a stop of everything only when this is set. */
	strict?: boolean;
}

export type DecisionReason =
	| 'allow:no_opt_out'
	| 'allow:opted_in'
	| 'allow:other_scope'
	| 'allow:pause_ended'
	| 'exclude:all'
	| 'exclude:marketing'
	| 'exclude:topic'
	| 'exclude:paused'
	| 'exclude:erased'
	| 'hold:no_contact'
	| 'hold:unreadable_contact'
	| 'hold:unreadable_state';

export interface Decision {
	outcome: 'allow' | 'exclude' | 'hold';
	reason: DecisionReason;
	/** The change the decision rests on. */
	change?: ConsentChange;
}
