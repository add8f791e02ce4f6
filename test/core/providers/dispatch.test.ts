import type { ProviderName } from '../../../core/providers';
import { ProviderError, parseWebhook, verifySignature } from '../../../core/providers';
import { messages, request, textMessage } from './meta/fixtures';

const codeOf = (act: () => unknown) => {
	try {
		act();
	} catch (error) {
		return error instanceof ProviderError ? error.code : error;
	}
	return undefined;
};

test.each<ProviderName>(['meta', '360dialog'])(
	'%s: Meta’s body is read, and the event names the provider',
	(provider) => {
		expect(parseWebhook(provider, request(messages(textMessage('stop'))))).toMatchObject([
			{ provider, kind: 'text', text: 'stop', eventId: 'wamid.IN' },
		]);
	},
);

test('the time of receipt stands in for a missing time', () => {
	const delivery = request(messages(textMessage('stop', { timestamp: undefined })));
	expect(parseWebhook('meta', delivery)[0].occurredAt).toBe(delivery.receivedAt?.toISOString());
});

test.each([
	'twilio',
	'ycloud',
	'doubletick',
	'gupshup',
	'infobip',
	'wati',
	'generic',
	'Meta',
	'',
	'__proto__',
	'toString',
])('a provider that is not supported is an error, not silence: %j', (name) => {
	const provider = name as ProviderName;
	expect(codeOf(() => parseWebhook(provider, request('{}')))).toBe('provider_not_supported');
	expect(codeOf(() => verifySignature(provider, request('{}'), 'secret'))).toBe('provider_not_supported');
});

test.each(['', '{', 'stop', '{"a":1}}', "{'a':1}", 'NaN', '\u0000', '[1,]', 'entry=1&object=x'])(
	'a body that is not JSON: %j',
	(body) => {
		expect(codeOf(() => parseWebhook('meta', request(body)))).toBe('invalid_json');
	},
);

test('the error does not repeat the body', () => {
	expect(() => parseWebhook('meta', request('{"text":"+14155550111 stop"'))).toThrow(/^[^0-9]*$/);
});

test.each(['null', '1', '"stop"', '[]', '{}', 'true'])(
	'well-formed JSON that means nothing is not an error: %s',
	(body) => {
		expect(parseWebhook('meta', request(body)).map(({ kind }) => kind)).toEqual(['other']);
	},
);
