import { plainName } from '../../../core/audience';
import { readScope } from '../../../core/consent';
import type { ListEntry } from './entry';

/** Which lines of the list are wanted; what is left out does not matter. */
export interface EntryFilter {
	/** Milliseconds since 1970. */
	from?: number;
	to?: number;
	state?: string;
	source?: string;
	/** `all`, `marketing`, or a topic's name. */
	category?: string;
	channel?: string;
	/** Part of a number, or of the words, the campaign, the reason, the note or who recorded it. */
	search?: string;
}

const SEARCHED = ['phone', 'contact', 'bsuid', 'words', 'campaign', 'reason', 'note', 'actor'] as const;

export function entryFilter({
	from,
	to,
	state,
	source,
	category,
	channel,
	search,
}: EntryFilter): (entry: ListEntry) => boolean {
	const wantedCategory = category?.trim() ? categoryOf(category) : undefined;
	const wanted = search ? plainName(search) : '';
	return (entry) => {
		const time = from === undefined && to === undefined ? 0 : Date.parse(entry.date);
		return (
			!(from !== undefined && !(time >= from)) &&
			!(to !== undefined && !(time <= to)) &&
			(!state || entry.state === state) &&
			(!source || entry.source === source) &&
			(!wantedCategory || entry.category === wantedCategory) &&
			(!channel || entry.channel === channel) &&
			(!wanted || SEARCHED.some((field) => plainName(entry[field]).includes(wanted)))
		);
	};
}

/** A topic may be named with or without `topic:` before it. */
const categoryOf = (category: string) => (readScope(category) ?? readScope(`topic:${category}`))?.category;
