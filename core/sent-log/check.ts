import type { ListView } from '../audience';
import { keysOfPerson, linksKeys } from '../audience/view';
import type { ConsentChange, Decision } from '../consent';
import { decide } from '../consent';
import { readTime } from '../consent/time';
import type { SentMessage } from './read';

/** A message that was sent although the person had stopped it. */
export interface Violation {
	reason: Decision['reason'];
	stop: ConsentChange;
	/** Milliseconds since 1970 */
	stoppedAt: number;
	sentAt: number;
	/** False when only the day of the message or of the stop is known, and it was the same day. */
	isCertain: boolean;
	/** Milliseconds since 1970: when the person later lifted that stop, if they did. */
	cameBackAt?: number;
}

export type Finding = { violation: Violation } | { confirmation: true } | undefined;

interface DatedChange {
	change: ConsentChange;
	time: number;
}

/** A confirmation goes out right after the stop that it confirms. */
const CONFIRMATION_MS = 2 * 60 * 1000;

/** What was in force for each person at any time, from the list and its history. */
export class Past {
	private readonly known = new Map<string, DatedChange[]>();

	private readonly confirmed = new Set<string>();

	/** Stops that say no time: nobody can tell what was sent after them. */
	readonly undated = new Set<ConsentChange>();

	/**
	 * @param view all changes of the people asked for, outweighed ones included
	 * @param confirmedAt ISO 8601: when the one confirmation of a change was sent, by the change's id
	 */
	constructor(
		private readonly view: Pick<ListView, 'naming'>,
		private readonly confirmedAt: ReadonlyMap<string, string>,
	) {}

	/**
	 * Whether a message broke a stop. A stop counts from the second after the person's act: WhatsApp tells times in seconds.
	 * The one confirmation of a stop is none, unless the row says that it was something else.
	 */
	check(sent: SentMessage): Finding {
		const found =
			this.stopAt(sent, sent.from) ?? (sent.to > sent.from ? this.stopAt(sent, sent.to) : undefined);
		if (!found) return undefined;
		const { stop, reason, stoppedAt, changes } = found;
		if (!sent.isNamed && this.isConfirmation(stop, sent.from)) return { confirmation: true };
		return {
			violation: {
				reason,
				stop,
				stoppedAt,
				sentAt: sent.from,
				isCertain: secondsOf(timeOf(stop, 'end') ?? stoppedAt) < secondsOf(sent.from),
				cameBackAt: returnAfter(stop, sent, changes),
			},
		};
	}

	private stopAt({ keys, message }: SentMessage, time: number) {
		for (const key of keys) {
			const changes = this.changesOf(key);
			if (!changes.length) continue;
			const before = changes.filter((one) => secondsOf(one.time) < secondsOf(time));
			const { outcome, reason, change } = decide(
				before.map((one) => one.change),
				message,
				new Date(time),
			);
			const stop = before.find((one) => one.change === change);
			if (outcome === 'exclude' && stop) return { reason, stop: stop.change, stoppedAt: stop.time, changes };
		}
		return undefined;
	}

	private changesOf(key: string): DatedChange[] {
		const known = this.known.get(key);
		if (known) return known;
		const naming = this.view.naming(key);
		const keys = naming.some(linksKeys) ? keysOfPerson([key], this.view) : [key];
		const dated: DatedChange[] = [];
		for (const change of new Set(keys.flatMap((one) => this.view.naming(one)))) {
			const time = timeOf(change, 'start');
			if (time !== undefined) dated.push({ change, time });
			else if (change.action !== 'opt_in') this.undated.add(change);
		}
		this.known.set(key, dated);
		return dated;
	}

	private isConfirmation({ id }: ConsentChange, sentAt: number): boolean {
		const time = readTime(this.confirmedAt.get(id), 'start');
		if (time === undefined || this.confirmed.has(id) || Math.abs(sentAt - time) > CONFIRMATION_MS)
			return false;
		this.confirmed.add(id);
		return true;
	}
}

const timeOf = ({ occurredAt, recordedAt }: ConsentChange, day: 'start' | 'end') =>
	readTime(occurredAt, day) ?? readTime(recordedAt, day);

const secondsOf = (time: number) => Math.floor(time / 1000);

/** When an opt-in lifted the stop, after the message had gone out. */
function returnAfter(stop: ConsentChange, { message, to }: SentMessage, changes: DatedChange[]) {
	const optIns = changes
		.filter(({ change, time }) => change.action === 'opt_in' && time > to)
		.sort((a, b) => a.time - b.time);
	return optIns.find(({ change, time }) => {
		const { reason } = decide(
			[stop, change],
			message,
			new Date(Math.max(time, readTime(change.recordedAt, 'end') ?? time)),
		);
		return reason === 'allow:opted_in';
	})?.time;
}
