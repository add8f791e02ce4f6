import { createHmac } from 'crypto';

/** A secret that only the user's n8n knows. */
export interface Secret {
	/** As the user named it. */
	name: string;
	/** The name, and a check that tells another secret of the same name apart: `2026.5e1f0c9a`. */
	id: string;
	value: string;
}

export interface Secrets {
	/** What new things are made with. */
	current: Secret;
	/** What earlier things may have been made with, the current one included. */
	all: Secret[];
}

/** Why a secret cannot be used. Stable codes; the wording for users is in the node layer. */
export type SecretProblem = 'key_id_invalid' | 'secret_too_short' | 'secret_too_simple' | 'secret_has_spaces';

export type SecretsReading =
	{ ok: true; secrets: Secrets } | { ok: false; reason: SecretProblem; isEarlier: boolean };

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/;
const MIN_LENGTH = 32;
/** A repeated word is long and yet no secret. Even 32 random digits have more different ones, save once in 10,000 times. */
const MIN_DIFFERENT = 7;

/**
 * @param input.keyId 1 to 32 letters, digits, dashes and underscores
 * @param input.secret at least 32 characters without spaces
 * @param input.earlierSecrets those used before, as `<key id>:<secret>`, with spaces or line breaks between them
 */
export function readSecrets(input: {
	keyId?: unknown;
	secret?: unknown;
	earlierSecrets?: unknown;
}): SecretsReading {
	const current = readSecret(text(input.keyId), text(input.secret));
	if (typeof current === 'string') return { ok: false, reason: current, isEarlier: false };
	const all = [current];
	for (const entry of text(input.earlierSecrets).split(/\s+/).filter(Boolean)) {
		const colon = entry.indexOf(':');
		const earlier = readSecret(entry.slice(0, Math.max(colon, 0)), entry.slice(colon + 1));
		if (typeof earlier === 'string') return { ok: false, reason: earlier, isEarlier: true };
		if (!all.some(({ id }) => id === earlier.id)) all.push(earlier);
	}
	return { ok: true, secrets: { current, all } };
}

/**
 * HMAC-SHA-256, hex.
 * @param purpose keeps what is made for one thing from being taken for another
 */
export function mac({ value }: Pick<Secret, 'value'>, purpose: string, parts: readonly string[]): string {
	return createHmac('sha256', value)
		.update(JSON.stringify([purpose, ...parts]))
		.digest('hex');
}

function readSecret(name: string, value: string): Secret | SecretProblem {
	if (!NAME.test(name)) return 'key_id_invalid';
	if (/\s/.test(value)) return 'secret_has_spaces';
	if ([...value].length < MIN_LENGTH) return 'secret_too_short';
	if (new Set(value).size < MIN_DIFFERENT) return 'secret_too_simple';
	return { name, id: `${name}.${mac({ value }, 'key check', [name]).slice(0, 8)}`, value };
}

const text = (input: unknown) => (typeof input === 'string' ? input.trim() : '');
