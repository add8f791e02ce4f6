import type { ConsentAction, ConsentChange, ConsentSource, Evidence, Scope } from '../consent';
import { changeId, scopeKey } from '../consent';
import type { ConsentSignal } from './signal';

export interface ChangeRequest {
	action: Extract<ConsentAction, 'opt_out' | 'opt_in' | 'pause'>;
	/** Contact key. */
	contact: string;
	phone?: string;
	bsuid?: string;
	scope: Scope;
	/** What the item said, if it came from a message. */
	signal?: Partial<ConsentSignal>;
	source: ConsentSource;
	now: Date;
	/** ISO 8601, UTC */
	until?: string;
	reason?: string;
	actor?: string;
	campaign?: string;
	note?: string;
}

/**
 * Makes the fact to record. Its id is the provider's event, so that a redelivery is the same fact; a change that came
 * without an event is a new one each time. The time is the person's, but never in our future.
 */
export function makeChange(request: ChangeRequest): ConsentChange {
	const { action, contact, phone, bsuid, scope, signal = {}, source, now, until, reason, actor } = request;
	const recordedAt = now.toISOString();
	const evidence: Evidence = {
		words: signal.words,
		messageId: signal.messageId,
		contextMessageId: signal.contextMessageId,
		campaign: request.campaign ?? signal.campaign,
		provider: signal.provider,
		rule: signal.rule,
		confidence: signal.confidence,
		language: signal.language,
		errorCode: signal.errorCode,
		note: request.note,
	};
	const change: ConsentChange = {
		id: signal.eventId
			? `${action}:${signal.provider ?? `event:${contact}`}:${signal.eventId}`
			: `${action}:${changeId([contact, source, scopeKey(scope), recordedAt])}`,
		contact,
		action,
		scope,
		source,
		occurredAt: timeOf(signal.occurredAt, now),
		recordedAt,
		evidence: dropUndefined(evidence),
	};
	return Object.assign(change, dropUndefined({ phone, bsuid, until, reason, actor }));
}

function timeOf(occurredAt: string | undefined, now: Date): string {
	const time = occurredAt ? Date.parse(occurredAt) : Number.NaN;
	return Number.isNaN(time) || time > now.getTime() ? now.toISOString() : new Date(time).toISOString();
}

function dropUndefined<T extends object>(object: T): T {
	return Object.fromEntries(
		Object.entries(object).filter(([, value]) => value !== undefined && value !== ''),
	) as T;
}
