import { type ScopeHint } from '../types';
import { type Found } from './index';
import { type Match } from './network';
import { type Row } from './tokens';

/** Classes whose words name one kind of message. */
const TOPICS = ['reminders', 'orders', 'surveys'];
const CHANNELS = ['calls', 'email'] as const;

const DAYS = new Map([
	['day', 1],
	['week', 7],
	['month', 30],
	['year', 365],
]);

/** How much of what follows "until" is taken for a date. */
const LONGEST_DATE = 4;

/** The reach of a stop, as far as the message tells. */
export function readScope(
	found: Found,
	stops: Match[],
	keeps: Match[],
	pause?: Match,
): ScopeHint | undefined {
	const within = found.named.filter(
		({ start, end }) =>
			stops.some((stop) => stop.start <= start && end <= clauseEnd(found.row, stop.end)) &&
			!keeps.some((keep) => keep.start < end && start < keep.end),
	);
	const kept = found.named.filter(
		({ name, start, end }) =>
			TOPICS.includes(name) && keeps.some((keep) => keep.start <= start && end <= keep.end),
	);
	const names = new Set(within.map(({ name }) => name));
	const topics = TOPICS.filter((name) => names.has(name));
	const keep = [...new Set(kept.map(({ name }) => name))];
	const channel = CHANNELS.find((name) => names.has(name));
	const scope: ScopeHint = {
		...(names.has('all')
			? { category: 'all' }
			: names.has('marketing') || (keep.length > 0 && topics.length === 0)
				? topics.length === 0 && { category: 'marketing' }
				: topics.length === 1 && { topic: topics[0] }),
		...(keep.length > 0 && { keep }),
		...(channel && { channel }),
		...(pause && { pause: readPause(found, pause) }),
	};
	return Object.keys(scope).length > 0 ? scope : undefined;
}

function readPause({ row, named }: Found, pause: Match): NonNullable<ScopeHint['pause']> {
	const end = clauseEnd(row, pause.end);
	const inClause = named.filter((word) => word.start >= pause.start && word.end <= end);
	const until = inClause.find(({ name }) => name === 'until');
	if (until) {
		const date = row.tokens.slice(until.end, Math.min(end, until.end + LONGEST_DATE));
		if (date.length > 0) return { until: date.map(({ marked }) => marked).join(' ') };
	}
	const unit = inClause.find(({ name }) => DAYS.has(name));
	if (!unit) return {};
	const count = row.tokens[unit.start - 1]?.folded ?? '';
	return { days: (DAYS.get(unit.name) ?? 1) * (/^\d{1,3}$/.test(count) ? Number(count) : 1) };
}

/** Where the clause ends that goes on at this position. */
export function clauseEnd({ breaks, tokens }: Row, from: number): number {
	let end = from;
	while (end < tokens.length && !breaks[end]) end++;
	return end;
}
