import type { Secret, Secrets } from '../../core/secret';
import { readSecrets } from '../../core/secret';

/** Credentials as a user types them. They open nothing. */
export const FIRST = { keyId: '2025', secret: 'correct-horse-battery-staple-2025-x', earlierSecrets: '' };
export const ROTATED = {
	keyId: '2026',
	secret: 'another-horse-battery-staple-2026-y',
	earlierSecrets: `${FIRST.keyId}:${FIRST.secret}`,
};

export function secretsOf(credential: typeof FIRST): Secrets {
	const reading = readSecrets(credential);
	if (!reading.ok) throw new Error(reading.reason);
	return reading.secrets;
}

export const currentOf = (credential: typeof FIRST): Secret => secretsOf(credential).current;
