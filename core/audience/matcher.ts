import type { ConsentChange, Decision, IntendedMessage } from '../consent';
import { decide } from '../consent';
import { contactKey } from '../contact';

const ALLOWED: Decision = { outcome: 'allow', reason: 'allow:no_opt_out' };
const HELD: Decision = { outcome: 'hold', reason: 'hold:unreadable_state' };

/** The list, ready to be asked about one intended message for any number of contacts. */
export class Matcher {
	private readonly byKey = new Map<string, ConsentChange[]>();

	/** The endings of numbers in rows that could not be read, by their length. */
	private readonly endings = new Map<number, Set<string>>();

	/**
	 * @param changes the list's changes, of all contacts
	 * @param unreadableDigits the digits of rows that name somebody we cannot identify: a number typed without its country
	 *   may be anybody's whose number ends like it, so those are held
	 */
	constructor(
		changes: readonly ConsentChange[],
		unreadableDigits: readonly string[],
		private readonly message: IntendedMessage,
		private readonly now: Date,
	) {
		for (const change of changes) for (const key of namesOf(change)) this.add(key, change);
		for (const digits of unreadableDigits) {
			const ending = digits.replace(/^0+/, '');
			if (ending.length < 6) continue;
			const endings = this.endings.get(ending.length) ?? new Set();
			this.endings.set(ending.length, endings.add(ending));
		}
	}

	/** @param keys every key that one contact is known by: a stop for any of them counts */
	decide(keys: readonly string[]): Decision {
		let decision = ALLOWED;
		for (const key of keys) {
			const changes = this.byKey.get(key);
			if (changes) {
				const found = decide(changes, this.message, this.now);
				if (found.outcome !== 'allow') return found;
				decision = found;
			}
			if (this.endings.size && this.endsLikeAnUnreadableRow(key)) return HELD;
		}
		return decision;
	}

	private endsLikeAnUnreadableRow(key: string): boolean {
		for (const [length, endings] of this.endings) if (endings.has(key.slice(-length))) return true;
		return false;
	}

	private add(key: string, change: ConsentChange) {
		const changes = this.byKey.get(key);
		if (changes) changes.push(change);
		else this.byKey.set(key, [change]);
	}
}

/** Every key that a change's person is known by: the row's own, and the other identity that came with it. */
function namesOf({ contact, bsuid, phone }: ConsentChange): Set<string> {
	const names = new Set([contact]);
	if (bsuid) names.add(`bsuid:${bsuid}`);
	if (phone && phone !== contact) {
		const key = contactKey(phone);
		if (key.ok) names.add(key.key);
	}
	return names;
}
