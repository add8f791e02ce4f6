import { createHash } from 'crypto';

/**
 * The id of a change that came without an event id of its provider: the same parts in the same order give the same
 * id, whenever and however often the change is recorded.
 *
 * A hash without a secret hides nothing from somebody who tries out phone numbers, so erasing a contact has to
 * replace these ids as well.
 */
export function changeId(parts: readonly string[]): string {
	return `sha256:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`;
}
