import { type Meaning } from '../grammars/types';
import { type Span } from './dictionary';
import { type Row } from './tokens';

export interface Rule {
	meaning: Meaning;
	/** ISO 639-1. */
	language: string;
	/** Names a word that negates, so that one within a match was meant to be there. */
	negates?: boolean;
}

export interface Match {
	rule: Rule;
	start: number;
	end: number;
	/** Orders matches by where they were found. */
	at: number;
}

interface State {
	next?: Map<number, State>;
	gaps?: Array<{ longest: number; state: State }>;
	startOfClause?: State;
	endOfClause?: State;
	rules?: Rule[];
	/** Where it was last waiting, so that no state waits twice at one position. */
	stamp: number;
	left: number;
}

/** A pattern's step with its words replaced by what the dictionary calls them. */
export type Step = { symbol: number } | { gap: number } | 'start' | 'end';

const state = (): State => ({ stamp: -1, left: 0 });

/**
 * Patterns over words, all matched in one pass: every state waits at most once at every position, so time grows with
 * the length of the message and never with the number of ways to read it.
 */
export class Network {
	/** By the symbol that patterns begin with: anywhere, and at the beginning of a clause. */
	private readonly anywhere: State[] = [];
	private readonly atClause: State[] = [];
	private run = 0;

	add(steps: Step[], rule: Rule): void {
		const isAnchored = steps[0] === 'start';
		const [first, ...rest] = isAnchored ? steps.slice(1) : steps;
		// A pattern has a word before any gap.
		if (typeof first !== 'object' || 'gap' in first) return;
		let at = ((isAnchored ? this.atClause : this.anywhere)[first.symbol] ??= state());
		for (const one of rest) at = follow(at, one);
		at.rules ??= [];
		const isPresent = at.rules.some(
			({ meaning, language, negates }) =>
				meaning === rule.meaning && language === rule.language && negates === rule.negates,
		);
		if (!isPresent) at.rules.push(rule);
	}

	/** Every place where a pattern is found. `spans` are the dictionary's for each position. */
	find({ tokens, edges, breaks }: Row, spans: Span[][]): Match[] {
		const matches: Match[] = [];
		const waiting: Array<Array<{ state: State; left: number; start: number }> | undefined> = [];
		const base = this.run;
		let at = 0;
		this.run += tokens.length + 1;

		const wait = (one: State, left: number, start: number, position: number) => {
			if (one.stamp === base + position && one.left >= left) return;
			one.stamp = base + position;
			one.left = left;
			(waiting[position] ??= []).push({ state: one, left, start });
		};
		const arrive = (one: State, start: number, position: number) => {
			if (one.rules) for (const rule of one.rules) matches.push({ rule, start, end: position, at });
			if (one.endOfClause && edges[position]) arrive(one.endOfClause, start, position);
			if (one.startOfClause && edges[position]) arrive(one.startOfClause, start, position);
			if (one.next) wait(one, 0, start, position);
			if (!one.gaps) return;
			for (const gap of one.gaps) {
				if (gap.state.next || gap.state.endOfClause) wait(gap.state, gap.longest, start, position);
				if (gap.state.endOfClause && edges[position]) arrive(gap.state.endOfClause, start, position);
				// A gap at the end of a pattern takes what follows into the match.
				if (!gap.state.rules) continue;
				const end = reach(breaks, position, gap.longest);
				for (const rule of gap.state.rules) matches.push({ rule, start, end, at });
			}
		};

		for (let position = 0; position < tokens.length; position++) {
			const here = spans[position];
			at = 2 * position;
			if (breaks[position]) waiting[position] = undefined;
			for (const { symbol, length } of here) {
				const begun = this.anywhere[symbol];
				if (begun) arrive(begun, position, position + length);
				const anchored = edges[position] && this.atClause[symbol];
				if (anchored) arrive(anchored, position, position + length);
			}
			at++;
			const awaited = waiting[position];
			if (!awaited) continue;
			for (const { state: one, left, start } of awaited) {
				for (const { symbol, length } of here) {
					const reached = one.next?.get(symbol);
					if (reached) arrive(reached, start, position + length);
				}
				if (left === 0) continue;
				wait(one, left - 1, start, position + 1);
				if (one.endOfClause && edges[position + 1]) arrive(one.endOfClause, start, position + 1);
			}
		}
		return matches;
	}
}

function reach(breaks: boolean[], from: number, longest: number): number {
	let end = from;
	while (end < from + longest && !breaks[end]) end++;
	return end;
}

function follow(from: State, step: Step): State {
	if (step === 'start') return (from.startOfClause ??= state());
	if (step === 'end') return (from.endOfClause ??= state());
	if ('symbol' in step) {
		from.next ??= new Map();
		const present = from.next.get(step.symbol);
		if (present) return present;
		const fresh = state();
		from.next.set(step.symbol, fresh);
		return fresh;
	}
	from.gaps ??= [];
	const present = from.gaps.find(({ longest }) => longest === step.gap);
	if (present) return present.state;
	const fresh = state();
	from.gaps.push({ longest: step.gap, state: fresh });
	return fresh;
}
