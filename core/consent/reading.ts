import { foldText } from './fold';
import { containsScope, readRecordedScope, scopeKey } from './scope';
import { readTime } from './time';
import type { ConsentAction, ConsentChange, ConsentSource, Evidence, Scope } from './types';

/** A change with what it means worked out. */
export interface Wish {
	change: ConsentChange;
	action: ConsentAction;
	scope: Scope;
	/**
	 * Milliseconds. For a stop, when it began: `Infinity` when nobody can tell, so that nothing is later.
	 * For an opt-in, the earliest moment it can be from: `-Infinity` when it proves nothing.
	 */
	time: number;
	/** Milliseconds: when a pause ends; `Infinity` for whatever does not end by itself. */
	until: number;
}

const EVERYTHING: Scope = { channel: 'all', category: 'all', sender: 'all' };

const BY_THE_PERSON: readonly string[] = ['keyword', 'button', 'link', 'native'] satisfies ConsentSource[];
const BY_A_HUMAN: readonly string[] = ['manual', 'agent', 'api'] satisfies ConsentSource[];

/** What a recorded change means, or undefined when that cannot be told. */
export function readChange(input: unknown): Wish | undefined {
	if (typeof input !== 'object' || input === null) return undefined;
	const change = input as ConsentChange;
	if (change.action === 'erase') {
		return { change, action: change.action, scope: EVERYTHING, time: stopTime(change), until: Infinity };
	}
	const scope = readRecordedScope(change.scope);
	if (!scope) return undefined;
	switch (change.action) {
		case 'opt_out':
			return { change, action: change.action, scope, time: stopTime(change), until: Infinity };
		case 'pause':
			return {
				change,
				action: change.action,
				scope,
				time: stopTime(change),
				until: readTime(change.until, 'end') ?? Infinity,
			};
		case 'opt_in':
			return { change, action: change.action, scope, time: optInTime(change), until: Infinity };
		default:
			return undefined;
	}
}

export function isStop(wish: Wish): boolean {
	return wish.action !== 'opt_in';
}

/** The latest opt-in of each scope among those that count at `now`: no other can lift more. */
export function standingOptIns(wishes: Wish[], now: number): Wish[] {
	const latest = new Map<string, Wish>();
	for (const wish of wishes) {
		if (isStop(wish) || wish.time === -Infinity || !(wish.time <= now)) continue;
		const key = scopeKey(wish.scope);
		const known = latest.get(key);
		if (!known || byTime(wish, known) > 0) latest.set(key, wish);
	}
	return [...latest.values()];
}

/** Whether one of the opt-ins came after the stop and reaches at least as far. */
export function isLifted(stop: Wish, optIns: Wish[]): boolean {
	return optIns.some((optIn) => optIn.time > stop.time && containsScope(optIn.scope, stop.scope));
}

/**
 * Earlier first, then what ends sooner; what is equal in both is ordered by its content, so that the order of
 * arrival never matters.
 */
export function byTime(a: Wish, b: Wish): number {
	return compare(a.time, b.time) || compare(a.until, b.until) || compare(content(a), content(b));
}

function compare<T extends number | string>(a: T, b: T): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function content({ change, action, scope }: Wish): string {
	const { id, source, occurredAt, recordedAt, until, actor } = change;
	const parts = [id, action, scopeKey(scope), source, occurredAt, recordedAt, until, actor];
	return JSON.stringify(parts.map((part: unknown) => (typeof part === 'string' ? part : '')));
}

function stopTime(change: ConsentChange): number {
	return readTime(change.occurredAt, 'end') ?? readTime(change.recordedAt, 'end') ?? Infinity;
}

function optInTime(change: ConsentChange): number {
	const occurred = readTime(change.occurredAt, 'start');
	const recorded = readTime(change.recordedAt, 'start');
	if (occurred === undefined || recorded === undefined || !isProven(change)) return -Infinity;
	return Math.min(occurred, recorded);
}

/** Only the person's own act, or a human who can show what it rests on, brings anybody back. */
function isProven({ source, actor, evidence }: ConsentChange): boolean {
	if (BY_THE_PERSON.includes(source)) return true;
	return BY_A_HUMAN.includes(source) && isWritten(actor) && hasContent(evidence);
}

function hasContent(evidence: Evidence | undefined): boolean {
	return typeof evidence === 'object' && evidence !== null && Object.values(evidence).some(isWritten);
}

function isWritten(value: unknown): boolean {
	return typeof value === 'string' && foldText(value) !== '';
}
