import { explainMetaError, readSendReply } from '../../../../core/providers';

const failure = (code: unknown, more: object = {}) => ({
	error: { message: `(#${String(code)}) Failed`, type: 'OAuthException', code, fbtrace_id: 'A', ...more },
});

describe('a send that was accepted', () => {
	test.each(['accepted', 'held_for_quality_assessment', 'paused', undefined])('%s', (message_status) => {
		const body = {
			messaging_product: 'whatsapp',
			contacts: [{ input: '+14155550111' }],
			messages: [{ id: 'wamid.X', message_status }],
		};
		expect(readSendReply(200, body)).toEqual({ ok: true, messageId: 'wamid.X' });
	});
});

describe('what to do about an error', () => {
	test.each<[number, unknown, string]>([
		[400, 131050, 'opted_out'],
		[400, '131050', 'opted_out'],
		[400, 498, 'opted_out'],
		[422, 'marketing_preference_stopped', 'opted_out'],
		[400, 131047, 'window_closed'],
		[400, 131049, 'permanent'],
		[400, 131026, 'permanent'],
		[400, 130472, 'permanent'],
		[400, 131048, 'permanent'],
		[400, 131056, 'retry'],
		[400, 130429, 'retry'],
		[400, 80007, 'retry'],
		[400, 4, 'retry'],
		[400, 133016, 'retry'],
		[500, 131000, 'retry'],
		[400, 131016, 'retry'],
		[400, 2, 'retry'],
		[401, 190, 'credential'],
		[401, 0, 'credential'],
		[400, 190, 'credential'],
		[403, 10, 'credential'],
		[400, 200, 'credential'],
		[400, 299, 'credential'],
		[403, 131005, 'credential'],
		[404, 132001, 'permanent'],
		[400, 100, 'permanent'],
		[500, 100, 'permanent'],
		[400, 368, 'permanent'],
		[400, 999999, 'permanent'],
		[500, 999999, 'retry'],
		[429, 999999, 'retry'],
		[401, 999999, 'credential'],
		[403, 999999, 'credential'],
		[400, '__proto__', 'permanent'],
	])('HTTP %s, code %s: %s', (status, code, treatAs) => {
		expect(readSendReply(status, failure(code))).toMatchObject({ ok: false, code: String(code), treatAs });
	});

	test.each<[number, unknown, string]>([
		[0, undefined, 'retry'],
		[503, '<html>Bad gateway</html>', 'retry'],
		[502, null, 'retry'],
		[429, {}, 'retry'],
		[408, [], 'retry'],
		[401, '', 'credential'],
		[404, { error: 'not found' }, 'permanent'],
		[302, {}, 'permanent'],
		[200, {}, 'permanent'],
		[200, { messages: [] }, 'permanent'],
		[200, { messages: [{ id: '' }] }, 'permanent'],
	])('HTTP %s with %j: %s', (status, body, treatAs) => {
		expect(readSendReply(status, body)).toMatchObject({ ok: false, code: `http_${status}`, treatAs });
	});

	test('an error wins over the status that says all is well', () => {
		expect(readSendReply(200, { ...failure(131050), messages: [{ id: 'wamid.X' }] })).toMatchObject({
			ok: false,
			treatAs: 'opted_out',
		});
	});

	test('a proxy’s code beside a plain error', () => {
		const body = { error: 'Recipient stopped marketing', code: 'marketing_preference_stopped' };
		expect(readSendReply(422, body)).toMatchObject({ treatAs: 'opted_out' });
	});
});

describe('the message of an error', () => {
	test('is the most detailed one', () => {
		expect(
			readSendReply(400, failure(131056, { error_data: { details: 'Too many messages' } })),
		).toMatchObject({
			message: 'Too many messages',
		});
		expect(readSendReply(400, failure(131056))).toMatchObject({ message: '(#131056) Failed' });
		expect(readSendReply(503, undefined)).toMatchObject({
			message: 'WhatsApp answered with HTTP status 503',
		});
	});

	test('names no number, and is no longer than a message', () => {
		const reply = readSendReply(
			400,
			failure(131026, { error_data: { details: `To +14155550111 ${'x'.repeat(9000)}` } }),
		);
		expect(JSON.stringify(reply)).not.toContain('4155550111');
		expect(JSON.stringify(reply).length).toBeLessThan(700);
	});
});

describe('an explanation', () => {
	test.each(['131050', '131049', '131026', '131047', '131056', '190', '200', '250', '299', '132001'])(
		'of %s',
		(code) => {
			expect(explainMetaError(code)).toEqual({
				what: expect.stringMatching(/\.$/),
				mend: expect.stringMatching(/\.$/),
			});
		},
	);

	test.each(['131049', '131026', '130472'])('of %s says that it is no opt-out', (code) => {
		expect(explainMetaError(code)?.what).toContain('have not opted out');
	});

	test.each(['', '300', '2', '20', '2000', '131050 ', '__proto__', 'constructor', 'http_500'])(
		'of %j only if it is known',
		(code) => {
			expect(explainMetaError(code) !== undefined).toBe(code === '2');
		},
	);
});
