import { DateTime } from 'luxon';
import type { ConsentChange } from '../consent';
import { stopsAsMuch } from '../consent';
import type { Wish } from '../consent/reading';
import { isLifted, readChange } from '../consent/reading';
import { readTime } from '../consent/time';

/** What a change meant when it came, given what the same person had said before. */
export interface Turn {
	kind: 'opt_out' | 'repeat' | 'pause' | 'erasure' | 'return';
	change: ConsentChange;
	/** Milliseconds; undefined when nobody can tell. */
	time: number | undefined;
	/** Milliseconds that the earliest opt-out had stood which a return lifted. */
	away?: number;
}

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Goes through what one person said, oldest first, by the rules that decide about messages: an opt-in that lifts
 * nothing is no return, and a stop within a wider one that still stands is no further opt-out.
 *
 * @param changes of one contact, in any order, each once.
 */
export function replay(changes: readonly ConsentChange[], timeZone: string): Turn[] {
	const wishes = changes.map(readChange).filter((wish) => wish !== undefined);
	// At the same moment the stop has the last word.
	wishes.sort(
		(a, b) => compare(a.time, b.time) || Number(a.action !== 'opt_in') - Number(b.action !== 'opt_in'),
	);
	const turns: Turn[] = [];
	let standing: Wish[] = [];
	let returned: { time: number; from: Wish[] } = { time: Number.NaN, from: [] };
	for (const wish of wishes) {
		const { change, action } = wish;
		const time = momentOf(change, timeZone);
		if (action === 'erase') turns.push({ kind: 'erasure', change, time });
		else if (action === 'pause') turns.push({ kind: 'pause', change, time });
		else if (action === 'opt_out') {
			const isKnown = standing.some(({ scope }) => stopsAsMuch(scope, wish.scope));
			// Whoever comes back for less than they had stopped keeps the rest stopped; that is no further opt-out.
			const isRest =
				wish.time === returned.time && returned.from.some(({ scope }) => stopsAsMuch(scope, wish.scope));
			turns.push({ kind: isKnown || isRest ? 'repeat' : 'opt_out', change, time });
			if (!isKnown) standing.push(wish);
		} else {
			const lifted = standing.filter((stop) => isLifted(stop, [wish]));
			if (!lifted.length) continue;
			const since = Math.min(...lifted.map((stop) => stop.time));
			turns.push({ kind: 'return', change, time: wish.time, away: wish.time - since });
			standing = standing.filter((stop) => !lifted.includes(stop));
			returned = { time: wish.time, from: lifted };
		}
	}
	return turns;
}

/**
 * When the person acted. Nobody acts after it was written down, so a clock that runs ahead is set back; a date without
 * a time, as people type it into the list, is that day where the report is read.
 */
export function momentOf({ occurredAt, recordedAt }: ConsentChange, timeZone: string): number | undefined {
	const isDate = typeof occurredAt === 'string' && DATE_ONLY.test(occurredAt);
	const local = isDate ? DateTime.fromISO(occurredAt, { zone: timeZone }).toMillis() : Number.NaN;
	const occurred = Number.isNaN(local) ? readTime(occurredAt, 'start') : local;
	const recorded = readTime(recordedAt, 'start');
	if (occurred === undefined || recorded === undefined) return occurred ?? recorded;
	return Math.min(occurred, recorded);
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
