import { type Meaning } from '../grammars/types';
import { type Detection } from '../types';
import { type Found } from './index';
import { type Match } from './network';
import { clauseEnd, readScope } from './scope';

/** How sure a sentence makes us; see `Detection.confidence`. */
export const SENTENCE = { clear: 0.9, misspelt: 0.8, unclear: 0.7, mixed: 0.6 };

const overlaps = (a: Match, b: Match) => a.start < b.end && b.start < a.end;

/** Whether a match shares a word with one of these, in constant time each. */
function covered(matches: Match[], { row }: Found): (match: Match) => boolean {
	const change = new Array<number>(row.tokens.length + 1).fill(0);
	for (const { start, end } of matches) {
		change[start]++;
		change[end]--;
	}
	const before = [0];
	let depth = 0;
	for (let at = 0; at < row.tokens.length; at++) {
		depth += change[at];
		before.push(before[at] + (depth > 0 ? 1 : 0));
	}
	return ({ start, end }) => before[end] > before[start];
}

/** Whether one of these stands beside a match, in the same language; in constant time each. */
function hasObject(objects: Match[]): (match: Match) => boolean {
	const reach = new Map<string, { firstEnd: number; lastStart: number }>();
	for (const { start, end, rule } of objects) {
		const { firstEnd, lastStart } = reach.get(rule.language) ?? { firstEnd: end, lastStart: start };
		reach.set(rule.language, {
			firstEnd: Math.min(firstEnd, end),
			lastStart: Math.max(lastStart, start),
		});
	}
	return ({ start, end, rule }) => {
		const objectsOf = reach.get(rule.language);
		return objectsOf !== undefined && (objectsOf.firstEnd <= start || objectsOf.lastStart >= end);
	};
}

/** Whether a match lies within one of these, in constant time each. */
function contained(matches: Match[], { row }: Found): (match: Match) => boolean {
	const furthest = new Array<number>(row.tokens.length + 1).fill(0);
	for (const { start, end } of matches) furthest[start] = Math.max(furthest[start], end);
	for (let at = 1; at < furthest.length; at++) furthest[at] = Math.max(furthest[at], furthest[at - 1]);
	return ({ start, end }) => end <= furthest[start];
}

const DOUBTFUL: Meaning[] = ['unclear', 'refers'];

/** Who says stop more often than this says it the same way. */
const MOST_FOR_SCOPE = 40;

/**
 * What the patterns found in a message come to. A stop counts unless the words it rests on are negated, are about
 * something else, are repeated from an instruction, or belong to a request to come back ("I unsubscribed by mistake").
 * One stop that counts outweighs every start.
 */
export function decide(found: Found, isJoke: boolean): Detection | undefined {
	const of = (...meanings: string[]) => found.matches.filter(({ rule }) => meanings.includes(rule.meaning));
	const quoted = of('quoted').map((match) => ({ ...match, end: clauseEnd(found.row, match.end) }));
	const cancelling = [...of('stay', 'elsewhere', 'less'), ...quoted];
	const cancelled = covered(cancelling, found);
	const asStart = contained(of('start'), found);
	// "I didn't mean to unsubscribe" negates a stop within a start; a waiting list is another matter even there.
	const turned = covered(
		cancelling.filter(
			(match) => match.rule.meaning !== 'less' && !(match.rule.meaning === 'stay' && asStart(match)),
		),
		found,
	);
	// Our own words sent back are never consent.
	const starts =
		quoted.length > 0 ? [] : of('start').filter((match) => !turned(match) && !isNegated(match, found));
	const consents = starts.filter((match) => !isQuestion(match, found));
	const asked = [...of('stop', 'unclear', 'pause'), ...of('refers').filter(hasObject(of('about')))];
	const isPartOfStart = contained(starts, found);
	const stops = asked.filter(
		(match) =>
			!cancelled(match) &&
			(!isPartOfStart(match) || negates(match, found)) &&
			!(isJoke && match.end - match.start === 1),
	);

	if (stops.length > 0) {
		const unclear = stops.filter(({ rule }) => DOUBTFUL.includes(rule.meaning));
		const doubted = covered(unclear, found);
		const clear = stops.filter((match) => !DOUBTFUL.includes(match.rule.meaning) && !doubted(match));
		const best = longest(clear.length > 0 ? clear : unclear);
		const isMisspelt = range(best).some((position) => found.misspelt.has(position));
		const confidence = Math.min(
			clear.length === 0 ? SENTENCE.unclear : SENTENCE.clear,
			isMisspelt ? SENTENCE.misspelt : 1,
			starts.length > 0 ? SENTENCE.mixed : 1,
		);
		const pauses = stops.filter(({ rule }) => rule.meaning === 'pause');
		const isPause = pauses.length > 0 && clear.every(covered(pauses, found));
		const scope = readScope(
			found,
			stops.slice(0, MOST_FOR_SCOPE),
			of('keeps').slice(0, MOST_FOR_SCOPE),
			isPause ? longest(pauses) : undefined,
		);
		const rule = isPause ? 'pause' : clear.length === 0 ? 'unclear' : 'sentence';
		return { intent: 'opt_out', confidence, rule, ...evidence(best, found), ...(scope ? { scope } : {}) };
	}
	if (consents.length > 0) {
		const best = longest(consents);
		const isMisspelt = range(best).some((position) => found.misspelt.has(position));
		const confidence = isMisspelt ? SENTENCE.misspelt : SENTENCE.clear;
		return { intent: 'opt_in', confidence, rule: 'sentence', ...evidence(best, found) };
	}
	const [fewer] = of('less');
	if (fewer) {
		return {
			intent: 'other',
			confidence: SENTENCE.clear,
			rule: 'fewer',
			...evidence(fewer, found),
			scope: { frequency: 'less' },
		};
	}
	if (asked.length > 0) {
		const cancel = cancelling.find((other) => asked.some((match) => overlaps(other, match)));
		if (cancel) {
			const rule = RULES[cancel.rule.meaning] ?? 'none';
			return { intent: 'other', confidence: SENTENCE.clear, rule, ...evidence(cancel, found) };
		}
	}
	return help(of('help'), found);
}

const RULES: Record<string, string> = { stay: 'negated', elsewhere: 'other_meaning', quoted: 'quoted' };

/** Help with something that has a name is a conversation, not a keyword: nothing else may be said. */
function help(matches: Match[], found: Found): Detection | undefined {
	if (matches.length === 0) return undefined;
	const covered = new Set(matches.flatMap(range));
	if (covered.size < found.row.tokens.length) return undefined;
	return {
		intent: 'help',
		confidence: SENTENCE.clear,
		rule: 'sentence',
		...evidence(longest(matches), found),
	};
}

/**
 * A word that negates stands before it in the same clause, in one of its gaps, or follows it at once, as where the verb
 * comes last.
 */
function isNegated({ start, end, rule }: Match, { row, named }: Found): boolean {
	let from = start;
	while (from > 0 && !row.breaks[from]) from--;
	return named.some((word) => {
		if (word.name !== 'not') return false;
		if (word.start >= from && word.end <= start) return true;
		if (word.language !== rule.language) return false;
		const isWithin = !rule.negates && word.start >= start && word.end <= end;
		return isWithin || (word.start === end && !row.breaks[end]);
	});
}

/** `No more news` stays a stop in `I would like to get no more news`. */
function negates({ rule, start, end }: Match, { named }: Found): boolean {
	return named.some(
		(word) =>
			word.name === 'not' && word.language === rule.language && word.start >= start && word.end <= end,
	);
}

/** `Can I join the list?` asks; `Can you add me back?` is a request. */
function isQuestion({ end }: Match, { row, named }: Found): boolean {
	return row.questions[clauseEnd(row, end)] && !named.some(({ name }) => name === 'request');
}

function longest(matches: Match[]): Match {
	return matches.reduce((best, one) => (one.end - one.start > best.end - best.start ? one : best));
}

function range({ start, end }: Match): number[] {
	return Array.from({ length: end - start }, (_, index) => start + index);
}

function evidence(match: Match, { row }: Found): Pick<Detection, 'matched' | 'language'> {
	const words = row.tokens.slice(match.start, match.end).map(({ marked }) => marked);
	return { matched: words.join(' '), language: match.rule.language };
}
