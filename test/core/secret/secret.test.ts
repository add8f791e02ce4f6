import { mac, readSecrets } from '../../../core/secret';
import { currentOf, FIRST, ROTATED, secretsOf } from '../../harness/secrets';

test.each<[string, Parameters<typeof readSecrets>[0], string, boolean]>([
	['nothing', {}, 'key_id_invalid', false],
	['no key ID', { secret: FIRST.secret }, 'key_id_invalid', false],
	['a key ID with a colon', { ...FIRST, keyId: '20:25' }, 'key_id_invalid', false],
	['a key ID with a dot, which ends it in the list', { ...FIRST, keyId: '20.25' }, 'key_id_invalid', false],
	['a key ID of another script', { ...FIRST, keyId: '２０２５' }, 'key_id_invalid', false],
	['a key ID that is too long', { ...FIRST, keyId: 'k'.repeat(33) }, 'key_id_invalid', false],
	['no secret', { keyId: '2025' }, 'secret_too_short', false],
	['31 characters', { ...FIRST, secret: FIRST.secret.slice(0, 31) }, 'secret_too_short', false],
	['31 characters that take two units each', { ...FIRST, secret: '🐴🐮🐷🐸🐵🐔🐧'.repeat(4) + '🐴🐮🐷' }, 'secret_too_short', false],
	['one character 40 times', { ...FIRST, secret: 'x'.repeat(40) }, 'secret_too_simple', false],
	['a word again and again', { ...FIRST, secret: 'secret'.repeat(9) }, 'secret_too_simple', false],
	['a space in the secret', { ...FIRST, secret: `${FIRST.secret} more` }, 'secret_has_spaces', false],
	['a number instead of text', { keyId: '2025', secret: 10 ** 40 }, 'secret_too_short', false],
	['an earlier secret that is short', { ...ROTATED, earlierSecrets: '2025:short' }, 'secret_too_short', true],
	['an earlier secret without its key ID', { ...ROTATED, earlierSecrets: FIRST.secret }, 'key_id_invalid', true],
])('refuses %s', (_, input, reason, isEarlier) => {
	expect(readSecrets(input)).toEqual({ ok: false, reason, isEarlier });
}); // prettier-ignore

test('reads the current secret and those before it, each once', () => {
	const { current, all } = secretsOf({
		...ROTATED,
		secret: ` ${ROTATED.secret}\n`,
		earlierSecrets: `2025:${FIRST.secret}\n 2026:${ROTATED.secret}\t2024:with:colons:in:it:0123456789abcdef`,
	});
	expect(current).toEqual(currentOf(ROTATED));
	expect(all.map(({ name, value }) => [name, value])).toEqual([
		['2026', ROTATED.secret],
		['2025', FIRST.secret],
		['2024', 'with:colons:in:it:0123456789abcdef'],
	]);
});

test('another secret of the same name is another one', () => {
	const other = currentOf({ ...FIRST, secret: `${FIRST.secret}!` });
	expect(other.name).toBe('2025');
	expect(other.id).not.toBe(currentOf(FIRST).id);
	expect(currentOf(FIRST).id).toMatch(/^2025\.[0-9a-f]{8}$/);
	expect(currentOf(FIRST).id).not.toContain(FIRST.secret);
});

test('what is made for one purpose is not taken for another', () => {
	const secret = currentOf(FIRST);
	const made = [
		mac(secret, 'erased contact', ['+34600999888']),
		mac(secret, 'link', ['+34600999888']),
		mac(secret, 'erased', ['contact', '+34600999888']),
		mac(currentOf(ROTATED), 'erased contact', ['+34600999888']),
	];
	expect(new Set(made).size).toBe(4);
	for (const one of made) expect(one).toMatch(/^[0-9a-f]{64}$/);
});
