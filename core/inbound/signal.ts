import type { ConsentSource } from '../consent';
import type { DetectOptions, Intent, ScopeHint } from '../intent';
import { detectIntent } from '../intent';
import type { InboundEvent } from '../providers';

/** `number_change`: the same person has another number or user ID now, and takes their stops along. */
export type ConsentIntent = Intent | 'number_change';

/** What one thing that happened says about consent. It travels on the item as `consent` from node to node. */
export interface ConsentSignal {
	intent: ConsentIntent;
	source: ConsentSource;
	/** 0..1 */
	confidence: number;
	rule: string;
	matched?: string;
	language?: string;
	scope?: ScopeHint;
	phone?: string;
	bsuid?: string;
	/** Number changes: who the person was before. */
	previous?: { phone?: string; bsuid?: string };
	/** The exact words typed, or the title of the button tapped. */
	words?: string;
	payload?: string;
	campaign?: string;
	provider?: string;
	eventId?: string;
	messageId?: string;
	contextMessageId?: string;
	businessNumber?: string;
	/** ISO 8601, UTC */
	occurredAt?: string;
	errorCode?: string;
}

type Reading = Pick<
	ConsentSignal,
	'intent' | 'source' | 'confidence' | 'rule' | 'matched' | 'language' | 'scope' | 'campaign'
>;

const certain = (intent: Intent, source: ConsentSource, rule: string): Reading => ({
	intent,
	source,
	confidence: 1,
	rule,
	// WhatsApp's own setting and the failures that follow from it are about marketing only.
	scope: { category: 'marketing' },
});

const MOVED: Reading = { intent: 'number_change', source: 'sync', confidence: 1, rule: 'number_change' };

const nothing: Reading = { intent: 'other', source: 'keyword', confidence: 0, rule: 'none' };

/**
 * Reads a provider's event. Only what the person wrote or tapped in their own chat is understood as words: forwarded and
 * group messages, reactions and statuses are not.
 */
export function readEvent(event: InboundEvent, options: DetectOptions = {}): ConsentSignal {
	return {
		...interpret(event, options),
		...withoutEmpty({
			phone: event.phone,
			bsuid: event.bsuid,
			previous: event.kind === 'identity_change' ? event.previous : undefined,
			words: event.text,
			payload: event.payload,
			provider: event.provider,
			eventId: event.eventId,
			messageId: event.messageId,
			contextMessageId: event.contextMessageId,
			businessNumber: event.businessNumber,
			occurredAt: event.occurredAt,
			errorCode: event.errorCode,
		}),
	};
}

function interpret(event: InboundEvent, options: DetectOptions): Reading {
	switch (event.kind) {
		case 'native_opt_out':
			return certain('opt_out', 'native', 'native');
		case 'native_opt_in':
			return certain('opt_in', 'native', 'native');
		case 'status_failed_opted_out':
			return {
				...certain('opt_out', 'send_failure', 'error_code'),
				...(event.callbackData ? { campaign: event.callbackData } : {}),
			};
		case 'identity_change':
			return event.previous && (event.phone ?? event.bsuid) ? MOVED : nothing;
		case 'text':
		case 'media':
			return event.forwarded || event.groupId ? nothing : readWords(event.text, 'text', options);
		case 'button':
		case 'interactive':
			return event.groupId ? nothing : readButton(event, options);
		default:
			return nothing;
	}
}

/** A payload was set by whoever sent the message, so it says what the tap means; the title is what the person saw. */
function readButton(event: InboundEvent, options: DetectOptions): Reading {
	const payload = readWords(event.payload, 'button', options);
	const title = readWords(event.text, 'button', options);
	const campaign = /^WAOO_[A-Z_]+:(.+)$/.exec(event.payload ?? '')?.[1];
	// A button that says stop is a stop, whatever its payload claims.
	const reading = title.intent === 'opt_out' || payload.intent === 'other' ? title : payload;
	return { ...reading, language: title.language ?? reading.language, ...(campaign ? { campaign } : {}) };
}

function readWords(words: string | undefined, kind: 'text' | 'button', options: DetectOptions): Reading {
	const source = kind === 'button' ? 'button' : 'keyword';
	if (!words) return { ...nothing, source };
	return { ...detectIntent(words, { ...options, kind }), source };
}

/** Reads words that came without an event, from any field of any item. */
export function readText(words: string, options: DetectOptions = {}): ConsentSignal {
	return { ...readWords(words, options.kind ?? 'text', options), words };
}

function withoutEmpty<T extends object>(object: T): Partial<T> {
	return Object.fromEntries(
		Object.entries(object).filter(([, value]) => value !== undefined && value !== ''),
	) as Partial<T>;
}
