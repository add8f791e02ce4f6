import { byTime, isLifted, isStop, readChange, standingOptIns, type Wish } from './reading';
import { scopeKey } from './scope';
import type { ConsentChange } from './types';

/**
 * The changes of one contact that need not be kept: without them `decide` gives the same decision for every message
 * at every moment from `now` on.
 *
 * A stop goes when a later opt-in lifted it, or when a stop of its scope is as late; an opt-in when a stop or an
 * opt-in of its scope is as late; a pause when one of its scope is as late and ends no sooner. A pause displaces
 * nothing but pauses, an erasure gives way only to another or to an opt-in to everything, and what cannot be read
 * stays. So a scope can keep more than one change: a stop or an opt-in, and pauses beside it.
 *
 * A change that also names a BSUID gives way only to one that names the same, since it speaks for that identity too.
 * Where a contact's changes differ in this, and where a change arrives after the opt-in that had lifted it is gone,
 * a lifted stop may be in force again; an exclusion never becomes an allowance.
 *
 * @param changes in any order, duplicates included.
 * @returns some of the objects in `changes`: compare them by identity, since the one kept may bear the same id.
 */
export function superseded(changes: ConsentChange[], now: Date = new Date()): ConsentChange[] {
	const kept = new Set(latestPerScope(changes, now));
	return [...new Set(changes)].filter((change) => !kept.has(change));
}

/** The changes that `superseded` leaves, each once, in the order they came in. */
export function latestPerScope(changes: ConsentChange[], now: Date = new Date()): ConsentChange[] {
	const moment = Number(now);
	const unique = [...new Set(changes)];
	const wishes = unique.map(readChange).filter((wish) => wish !== undefined);
	const optIns = optInsByBsuid(wishes, moment);
	const keptByScope = new Map<string, Wish[]>();
	const dropped = new Set<ConsentChange>();

	for (const wish of wishes.sort((a, b) => byRank(b, a))) {
		const key = scopeKey(wish.scope);
		const kept = keptByScope.get(key) ?? [];
		if (
			(isStop(wish) && isLifted(wish, optIns.get(wish.change.bsuid) ?? [])) ||
			kept.some((other) => speaksFor(other, wish) && displaces(other, wish, moment))
		) {
			dropped.add(wish.change);
		} else keptByScope.set(key, [...kept, wish]);
	}
	return unique.filter((change) => !dropped.has(change));
}

/** For each BSUID that is named, and for none: the opt-ins that count for it. */
function optInsByBsuid(wishes: Wish[], now: number): Map<string | undefined, Wish[]> {
	const named = [...new Map(wishes.map((wish) => [wish.change.bsuid, wish]))];
	return new Map(
		named.map(([bsuid, wish]) => [
			bsuid,
			standingOptIns(
				wishes.filter((other) => speaksFor(other, wish)),
				now,
			),
		]),
	);
}

function speaksFor(other: Wish, wish: Wish): boolean {
	return !wish.change.bsuid || other.change.bsuid === wish.change.bsuid;
}

/** Whether `other`, of the same scope and not ranked below `wish`, leaves it without effect. */
function displaces(other: Wish, wish: Wish, now: number): boolean {
	switch (wish.action) {
		case 'erase':
			return other.action === 'erase';
		case 'opt_out':
			return other.action === 'opt_out' || other.action === 'erase';
		case 'pause':
			return other.action !== 'opt_in' && other.until >= wish.until;
		case 'opt_in':
			// An opt-in dated ahead of the clock does not count yet: neither it nor what waits behind it may go.
			if (other.action === 'opt_in') {
				return other.time <= now || other.time === wish.time || wish.time === -Infinity;
			}
			return other.action !== 'pause' && wish.time <= now;
	}
}

/** By time; at the same moment a stop outranks an opt-in. */
function byRank(a: Wish, b: Wish): number {
	if (a.time !== b.time) return byTime(a, b);
	return Number(isStop(a)) - Number(isStop(b)) || byTime(a, b);
}
