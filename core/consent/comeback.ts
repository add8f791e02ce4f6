import type { ScopeCategory } from './types';

/** What a person who comes back gets again: everything, marketing, one topic, or `utility`: everything but marketing. */
export type Comeback = ScopeCategory | 'utility';

/** The narrower of two comebacks; undefined where they have nothing in common. */
export function narrowerComeback(a: Comeback, b: Comeback): Comeback | undefined {
	if (a === b || b === 'all') return a;
	if (a === 'all') return b;
	const isTopicOf = (topic: Comeback, whole: Comeback) => topic.startsWith('topic:') && whole === 'marketing';
	if (isTopicOf(a, b)) return a;
	return isTopicOf(b, a) ? b : undefined;
}

/**
 * A comeback as changes of the same moment. An opt-in lifts only stops that it contains, so whoever stopped everything
 * and wants order updates again opts in to everything and stops marketing; at the same moment the stop outweighs.
 */
export function comebackScopes(comeback: Comeback): { optIn: ScopeCategory; stop?: ScopeCategory } {
	return comeback === 'utility' ? { optIn: 'all', stop: 'marketing' } : { optIn: comeback };
}
