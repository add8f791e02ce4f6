import type { IDataObject } from 'n8n-workflow';
import type { ConsentSource } from '../../core/consent';
import { CONSENT_SOURCES } from '../../core/consent';
import type { ConsentSignal } from '../../core/inbound';

/** What an earlier node of ours found out about the item, if there was one. Fields of another type are left out. */
export function signalOf(json: IDataObject): Partial<ConsentSignal> {
	const consent = json.consent;
	if (typeof consent !== 'object' || consent === null || Array.isArray(consent)) return {};
	const text = (name: string) => {
		const value = (consent as IDataObject)[name];
		return typeof value === 'string' && value ? value : undefined;
	};
	const { confidence, scope, previous } = consent as IDataObject;
	const source = text('source') as ConsentSource | undefined;
	return {
		intent: text('intent') as ConsentSignal['intent'] | undefined,
		source: source && CONSENT_SOURCES.includes(source) ? source : undefined,
		confidence: typeof confidence === 'number' ? confidence : undefined,
		scope: typeof scope === 'object' && scope !== null ? (scope as ConsentSignal['scope']) : undefined,
		previous: typeof previous === 'object' && previous !== null ? previous : undefined,
		rule: text('rule'),
		matched: text('matched'),
		language: text('language'),
		phone: text('phone'),
		bsuid: text('bsuid'),
		words: text('words'),
		campaign: text('campaign'),
		provider: text('provider'),
		eventId: text('eventId'),
		messageId: text('messageId'),
		contextMessageId: text('contextMessageId'),
		businessNumber: text('businessNumber'),
		occurredAt: text('occurredAt'),
		errorCode: text('errorCode'),
	};
}

/** Lets the next node find what this one did, under `consent`. */
export function withConsent(json: IDataObject, added: IDataObject): IDataObject {
	const consent =
		typeof json.consent === 'object' && json.consent !== null ? (json.consent as IDataObject) : {};
	return { ...json, consent: { ...consent, ...added } };
}
