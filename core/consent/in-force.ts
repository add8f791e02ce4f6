import { isLifted, isStop, readChange, standingOptIns } from './reading';
import type { ConsentChange } from './types';

/**
 * The stops, pauses and erasures of one contact that hold at a moment: no opt-in lifted them, and they have not ended.
 * What cannot be read is left out.
 *
 * @param changes in any order, duplicates included.
 */
export function stopsInForce(changes: readonly ConsentChange[], now: Date): ConsentChange[] {
	const moment = Number(now);
	const wishes = changes.map(readChange).filter((wish) => wish !== undefined);
	const optIns = standingOptIns(wishes, moment);
	return wishes
		.filter((wish) => isStop(wish) && !isLifted(wish, optIns) && !(wish.until < moment))
		.map(({ change }) => change);
}
