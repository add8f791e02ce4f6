import type { ConsentAction, ConsentChange, ConsentSource, Evidence } from '../consent';
import { decide, readScope } from '../consent';
import { readTime } from '../consent/time';
import { changeInWords } from './words';

/**
 * A confirmation sent within five minutes of the request is presumed to be covered by it; a later one has to be
 * justified. 47 CFR § 64.1200(a)(12), 89 FR 15756
 */
const PROMPT_SECONDS = 5 * 60;

const EVIDENCE_FIELDS = [
	'words',
	'language',
	'messageId',
	'contextMessageId',
	'campaign',
	'template',
	'provider',
	'rule',
	'confidence',
	'errorCode',
	'note',
] as const satisfies Array<keyof Evidence>;

type ProofOfChange = { [Field in (typeof EVIDENCE_FIELDS)[number]]?: Evidence[Field] };

/** One change of a person's consent with all that is known of it, flat, for people and tables to read. */
export interface EvidenceEvent extends ProofOfChange {
	changeId: string;
	contact: string;
	phone?: string;
	bsuid?: string;
	/** One sentence, e.g. `Stopped marketing messages`. */
	explanation: string;
	action: ConsentAction;
	category: string;
	channel: string;
	sender: string;
	source: ConsentSource;
	/** ISO 8601: when the person acted. Empty for a row added by hand without a date. */
	occurredAt: string;
	/** ISO 8601: when it was written down. */
	recordedAt: string;
	/** ISO 8601: when a pause ends. */
	until?: string;
	reason?: string;
	actor?: string;
	/** Only for an opt-in: false when nothing shows that it came from the person, so that it lifts nothing. */
	counts?: boolean;
	/** ISO 8601: when the one confirmation was sent. */
	confirmedAt?: string;
	/** From the person's act to the confirmation, rounded up. */
	confirmedAfterSeconds?: number;
	confirmedWithinFiveMinutes?: boolean;
	/** Set when the list shows it but its history does not: somebody entered or changed it by hand. */
	onlyInList?: true;
}

/**
 * @param confirmedAt ISO 8601: when the one confirmation was sent
 * @param now opt-ins dated ahead of it do not count
 */
export function toEvent(change: ConsentChange, confirmedAt: string | undefined, now: Date): EvidenceEvent {
	const scope = readScope(change.scope) ?? { category: 'all', channel: 'all', sender: 'all' };
	const { phone, bsuid, until, reason, actor } = change;
	return {
		changeId: change.id,
		contact: change.contact,
		explanation: changeInWords(change),
		action: change.action,
		...scope,
		source: change.source,
		occurredAt: change.occurredAt,
		recordedAt: change.recordedAt,
		...withoutEmpty({ until, phone, bsuid }),
		...proof(change.evidence),
		...withoutEmpty({ reason, actor }),
		...(change.action === 'opt_in' ? { counts: counts(change, now) } : {}),
		...confirmation(change, confirmedAt),
	};
}

/**
 * @param confirmedAt when the one confirmation of a change was sent, by the change's id
 * @returns oldest first; changes that say no time come first
 */
export function toEvents(
	changes: readonly ConsentChange[],
	confirmedAt: ReadonlyMap<string, string>,
	now: Date,
): EvidenceEvent[] {
	const time = (change: ConsentChange) =>
		readTime(change.occurredAt, 'start') ?? readTime(change.recordedAt, 'start') ?? -1;
	return [...changes]
		.sort((a, b) => time(a) - time(b))
		.map((change) => toEvent(change, confirmedAt.get(change.id), now));
}

/** A column edited by hand can hold anything: only its own fields of the right type are taken. */
function proof(evidence: Evidence | undefined): ProofOfChange {
	const entries = EVIDENCE_FIELDS.map((field) => [field, readOwn(evidence, field)] as const);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readOwn(evidence: Evidence | undefined, field: keyof Evidence): string | number | undefined {
	if (!evidence || !Object.hasOwn(evidence, field)) return undefined;
	const value: unknown = evidence[field];
	if (typeof value === 'string') return value || undefined;
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function counts(change: ConsentChange, now: Date): boolean {
	const { channel } = change.scope;
	const message = { category: 'marketing', channel: channel === 'all' ? undefined : channel } as const;
	return decide([change], message, now).reason === 'allow:opted_in';
}

function confirmation(
	{ occurredAt }: ConsentChange,
	confirmedAt: string | undefined,
): Partial<EvidenceEvent> {
	if (readTime(confirmedAt, 'start') === undefined) return {};
	const seconds = secondsBetween(occurredAt, confirmedAt);
	if (seconds === undefined) return { confirmedAt };
	return {
		confirmedAt,
		confirmedAfterSeconds: seconds,
		confirmedWithinFiveMinutes: seconds <= PROMPT_SECONDS,
	};
}

/** Seconds, rounded up; undefined when one of the times cannot be read or they are in the wrong order. */
export function secondsBetween(from: string | undefined, to: string | undefined): number | undefined {
	const [start, end] = [readTime(from, 'start'), readTime(to, 'start')];
	return start === undefined || end === undefined || end < start
		? undefined
		: Math.ceil((end - start) / 1000);
}

function withoutEmpty<T extends object>(object: T): Partial<T> {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value)) as Partial<T>;
}
