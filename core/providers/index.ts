import { dialog360 } from './360dialog';
import { ProviderError } from './errors';
import { meta } from './meta';
import type {
	InboundEvent,
	ProviderAdapter,
	ProviderName,
	SignatureCheck,
	SignatureOptions,
	WebhookRequest,
} from './types';

const ADAPTERS: Partial<Record<ProviderName, ProviderAdapter>> = { meta, '360dialog': dialog360 };

/**
 * What a provider's webhook says, one event for each thing that happened. Whatever is not understood becomes an event of
 * kind `other` that holds it, so that nothing is lost in silence; only empty lists yield nothing.
 * @throws {ProviderError} `invalid_json` (answer 400) or `provider_not_supported`; never on well-formed content
 */
export function parseWebhook(provider: ProviderName, request: WebhookRequest): InboundEvent[] {
	return adapterOf(provider).parse(request);
}

/**
 * Whether the provider sent these bytes, compared in constant time. A signature does not age: a repeated delivery is told
 * by its `eventId`.
 * @param secret Meta: the app secret, not a token
 * @throws {ProviderError} `provider_not_supported`
 */
export function verifySignature(
	provider: ProviderName,
	request: WebhookRequest,
	secret: string,
	options?: SignatureOptions,
): SignatureCheck {
	return adapterOf(provider).verify(request, secret, options);
}

function adapterOf(provider: ProviderName): ProviderAdapter {
	const adapter = Object.hasOwn(ADAPTERS, provider) ? ADAPTERS[provider] : undefined;
	if (!adapter)
		throw new ProviderError('provider_not_supported', 'Webhooks of this provider are not supported');
	return adapter;
}

export { ProviderError } from './errors';
export type { ProviderErrorCode } from './errors';
export {
	explainMetaError,
	listSubscriptions,
	parseMetaBody,
	parseMetaValue,
	readSendReply,
	readSubscriptions,
	retryDelayMs,
	sendTemplate,
	sendText,
	subscribe,
	subscribeBusinessAccount,
	unsubscribe,
} from './meta';
export type { MetaErrorExplanation, Recipient, Subscription, TemplateMessage, TextMessage } from './meta';
export * from './types';
