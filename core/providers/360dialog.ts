import { parseMetaBody } from './meta/parse';
import { checkHmac } from './meta/signature';
import { readJsonBody } from './read';
import type { ProviderAdapter } from './types';

/**
 * 360dialog passes Meta's bodies on unchanged. Only partners' webhooks are signed, in bare hex (seen in public code;
 * the documentation does not say), so Meta's prefix may be missing.
 * https://docs.360dialog.com/docs/mba/webhooks
 */
export const dialog360: ProviderAdapter = {
	parse: (request) =>
		parseMetaBody(readJsonBody(request), request.receivedAt).map((event) => ({
			...event,
			provider: '360dialog',
		})),
	verify: (request, secret) =>
		checkHmac(request, secret, 'x-360dialog-signature', /^(?:sha256=)?([0-9a-f]{64})$/),
};
