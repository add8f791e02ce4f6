import { readJsonBody } from '../read';
import type { ProviderAdapter } from '../types';
import { parseMetaBody } from './parse';
import { checkHmac } from './signature';

/** https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads */
export const meta: ProviderAdapter = {
	parse: (request) => parseMetaBody(readJsonBody(request), request.receivedAt),
	verify: (request, secret) => checkHmac(request, secret, 'x-hub-signature-256', /^sha256=([0-9a-f]{64})$/),
};

export { explainMetaError } from './error-codes';
export type { MetaErrorExplanation } from './error-codes';
export { parseMetaBody, parseMetaValue } from './parse';
export { readSendReply } from './reply';
export { retryDelayMs } from './retry';
export { sendTemplate, sendText } from './send';
export type { Recipient, TemplateMessage, TextMessage } from './send';
export {
	listSubscriptions,
	readSubscriptions,
	subscribe,
	subscribeBusinessAccount,
	unsubscribe,
} from './subscriptions';
export type { Subscription } from './subscriptions';
