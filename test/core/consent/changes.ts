import type { ConsentAction, ConsentChange, Scope, ScopeCategory } from '../../../core/consent';

export const CONTACT = '+34600000001';

/** A moment on 3 November 2026, UTC. */
export const at = (hour: number) => new Date(Date.UTC(2026, 10, 3, hour)).toISOString();

export const everywhere = (category: ScopeCategory, rest: Partial<Scope> = {}): Scope => ({
	channel: 'all',
	category,
	sender: 'all',
	...rest,
});

let count = 0;

/** A keyword change of one hour, written down as it happened. */
export function change(
	action: ConsentAction,
	scope: Scope,
	hour: number,
	rest: Partial<ConsentChange> = {},
): ConsentChange {
	return {
		id: `change-${++count}`,
		contact: CONTACT,
		action,
		scope,
		source: 'keyword',
		occurredAt: at(hour),
		recordedAt: at(hour),
		...rest,
	};
}
