import { createHmac } from 'crypto';
import type { SignatureCheck, WebhookRequest } from '../../../core/providers';
import { verifySignature } from '../../../core/providers';

const SECRET = 'app_secret_for_tests';
const BODY = '{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[]}]}';
const HEX = 'dd81f4bee0a5beff483cf8d79ace7da41e8f4f4d21f81041744ec6582a31cd75';

const check = (header: unknown, body: string | Buffer = BODY, secret = SECRET): SignatureCheck => {
	const headers = (header === undefined ? {} : { 'x-hub-signature-256': header }) as Record<string, string>;
	return verifySignature('meta', { headers, rawBody: Buffer.from(body as string) }, secret);
};
const refused = (reason: string) => ({ ok: false, reason });

describe('Meta', () => {
	test('accepts what was signed with the app secret', () => {
		expect(check(`sha256=${HEX}`)).toEqual({ ok: true });
	});

	test('signs the raw bytes, UTF-8 and escapes as they came', () => {
		const body = '{"text":"café ☕ \\u00e9"}';
		expect(check('sha256=dcec719195118c6720020535b2f38a1b14c0f6d2bc4bc21ed3e4a35e895fe730', body)).toEqual({
			ok: true,
		});
		const reserialised = JSON.stringify(JSON.parse(body));
		expect(
			check('sha256=dcec719195118c6720020535b2f38a1b14c0f6d2bc4bc21ed3e4a35e895fe730', reserialised),
		).toEqual(refused('signature_mismatch'));
	});

	test('signs bytes that are not UTF-8', () => {
		const body = Buffer.from([0xff, 0x00, 0xfe, 0x0a]);
		const hex = createHmac('sha256', SECRET).update(body).digest('hex');
		expect(check(`sha256=${hex}`, body)).toEqual({ ok: true });
	});

	test('signs an empty body too', () => {
		expect(check(`sha256=${createHmac('sha256', SECRET).update('').digest('hex')}`, '')).toEqual({
			ok: true,
		});
	});

	test.each([
		['a space more', `${BODY} `],
		['a letter changed', BODY.replace('"1"', '"2"')],
		['nothing', ''],
	])('refuses another body: %s', (_, body) => {
		expect(check(`sha256=${HEX}`, body)).toEqual(refused('signature_mismatch'));
	});

	test('refuses another secret', () => {
		expect(check(`sha256=${HEX}`, BODY, `${SECRET} `)).toEqual(refused('signature_mismatch'));
	});

	test.each(['', ' ', '\t\n', undefined, null])('refuses everything without a secret: %j', (secret) => {
		const body = createHmac('sha256', String(secret ?? ''))
			.update(BODY)
			.digest('hex');
		const request = { headers: { 'x-hub-signature-256': `sha256=${body}` }, rawBody: Buffer.from(BODY) };
		expect(verifySignature('meta', request, secret as string)).toEqual(refused('secret_missing'));
	});

	test.each([undefined, ''])('tells a missing signature: %j', (header) => {
		expect(check(header)).toEqual(refused('signature_missing'));
	});

	test('does not take the older SHA-1 header', () => {
		const headers = { 'x-hub-signature': `sha1=${createHmac('sha1', SECRET).update(BODY).digest('hex')}` };
		expect(verifySignature('meta', { headers, rawBody: Buffer.from(BODY) }, SECRET)).toEqual(
			refused('signature_missing'),
		);
	});

	test.each<[string, unknown]>([
		['no prefix', HEX],
		['the prefix in capitals', `SHA256=${HEX}`],
		['capital hex', `sha256=${HEX.toUpperCase()}`],
		['one digit less', `sha256=${HEX.slice(1)}`],
		['one digit more', `sha256=${HEX}0`],
		['only the prefix', 'sha256='],
		['no hex', `sha256=${'z'.repeat(64)}`],
		['a line break after it', `sha256=${HEX}\n`],
		['a space before it', ` sha256=${HEX}`],
		['another algorithm', `sha512=${HEX}`],
		['base64', `sha256=${Buffer.from(HEX, 'hex').toString('base64')}`],
		['two joined by Node', `sha256=${HEX}, sha256=${HEX}`],
		['a list', [`sha256=${HEX}`]],
		['a number', 5],
		['null', null],
		['a megabyte', `sha256=${'a'.repeat(1_000_000)}`],
	])('refuses a signature of another form: %s', (_, header) => {
		expect(check(header)).toEqual(refused('signature_malformed'));
	});

	test.each([
		['the first', `sha256=0${HEX.slice(1)}`],
		['the last', `sha256=${HEX.slice(0, -1)}0`],
	])('refuses a signature that differs in %s digit', (_, header) => {
		expect(check(header)).toEqual(refused('signature_mismatch'));
	});

	test.each([undefined, null, BODY, JSON.parse(BODY)])(
		'refuses a request whose raw bytes are gone: %j',
		(rawBody) => {
			const request = {
				headers: { 'x-hub-signature-256': `sha256=${HEX}` },
				rawBody,
			} as unknown as WebhookRequest;
			expect(verifySignature('meta', request, SECRET)).toEqual(refused('signature_mismatch'));
		},
	);
});

describe('360dialog', () => {
	const hex = '34a4625778bbb6e5839dc01ac0c19cf5111d4ca7314fe68619784106ae65c781';
	const verify = (headers: Record<string, string>) =>
		verifySignature('360dialog', { headers, rawBody: Buffer.from(BODY) }, 'd360_secret_for_tests');

	test.each([hex, `sha256=${hex}`])('accepts %s', (signature) => {
		expect(verify({ 'x-360dialog-signature': signature })).toEqual({ ok: true });
	});

	test('refuses anything else', () => {
		expect(verify({ 'x-hub-signature-256': `sha256=${hex}` })).toEqual(refused('signature_missing'));
		expect(verify({ 'x-360dialog-signature': hex.toUpperCase() })).toEqual(refused('signature_malformed'));
		expect(verify({ 'x-360dialog-signature': HEX })).toEqual(refused('signature_mismatch'));
	});
});
