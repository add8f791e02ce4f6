import type { ConsentChange, Decision, IntendedMessage } from '../consent';
import { decide } from '../consent';
import type { ListView } from './view';
import { keysOfPerson, linksKeys } from './view';

const ALLOWED: Decision = { outcome: 'allow', reason: 'allow:no_opt_out' };
const HELD: Decision = { outcome: 'hold', reason: 'hold:unreadable_state' };

/** The list, ready to be asked about one intended message for any number of contacts. */
export class Matcher {
	/** The endings of numbers in rows that could not be read, by their length. */
	private readonly endings = new Map<number, Set<string>>();

	/**
	 * @param view what the list says. Its unreadable rows name somebody we cannot identify: a number typed without its
	 *   country may be anybody's whose number ends like it, so those are held
	 */
	constructor(
		private readonly view: ListView,
		private readonly message: IntendedMessage,
		private readonly now: Date,
	) {
		for (const { digits } of view.unreadable) {
			const ending = digits.replace(/^0+/, '');
			if (ending.length < 6) continue;
			const endings = this.endings.get(ending.length) ?? new Set();
			this.endings.set(ending.length, endings.add(ending));
		}
	}

	/**
	 * @param keys every key that one contact is known by: a stop for any of them counts, and only what the list knows to be
	 *   one person's lifts another's stop
	 */
	decide(keys: readonly string[]): Decision {
		let decision = ALLOWED;
		for (const key of keys) {
			const changes = this.changesOf(key);
			if (changes.length) {
				const found = decide(changes, this.message, this.now);
				if (found.outcome !== 'allow') return found;
				decision = found;
			}
			if (this.endings.size && this.endsLikeAnUnreadableRow(key)) return HELD;
		}
		return decision;
	}

	private changesOf(key: string): ConsentChange[] {
		const naming = this.view.naming(key);
		if (!naming.some(linksKeys)) return [...naming];
		const keys = keysOfPerson([key], this.view);
		return [...new Set(keys.flatMap((one) => this.view.naming(one)))];
	}

	private endsLikeAnUnreadableRow(key: string): boolean {
		for (const [length, endings] of this.endings) if (endings.has(key.slice(-length))) return true;
		return false;
	}
}
