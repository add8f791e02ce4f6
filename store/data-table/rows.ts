import type { UnreadableRow } from '../../core/audience';
import { contactKey } from '../../core/contact';
import { readScope } from '../../core/consent';
import type { ConsentAction, ConsentChange, ConsentSource, Evidence } from '../../core/consent';
import type { RecordedEvent } from '../types';
import type { HistoryRow, ListRow } from './columns';

/** How marketers may name the actions when they edit the list by hand. */
const ACTIONS: Record<string, ConsentAction> = {
	'': 'opt_out',
	opt_out: 'opt_out',
	opted_out: 'opt_out',
	unsubscribed: 'opt_out',
	opt_in: 'opt_in',
	pause: 'pause',
	paused: 'pause',
	erase: 'erase',
};

export function changeToRow(change: ConsentChange): ListRow {
	const { id, contact, action, scope, source, occurredAt, until, evidence, ...more } =
		withoutRepetition(change);
	const { words, ...proof } = evidence ?? {};
	const details = {
		...more,
		channel: scope.channel,
		sender: scope.sender,
		...(Object.keys(proof).length ? { evidence: proof } : {}),
		id,
	};
	return {
		contact,
		action,
		category: scope.category,
		occurred_at: occurredAt,
		until: until ?? '',
		source,
		words: words ?? '',
		details: JSON.stringify(details),
	};
}

/**
 * Reads a row, however it came into the table. A row added by hand with just a phone number is a stop of everything, and
 * whatever cannot be understood is read as the wider stop. Turning a stop's cell into `opt_in` by hand lifts nothing: an
 * opt-in is a row that was written as one, with an id to show for it.
 */
export function rowToChange(
	row: ListRow,
	defaultCountry?: string,
): ConsentChange | UnreadableRow | undefined {
	const details = parseObject(row.details);
	const cell = (name: string) => textOf(row[name]) || textOf(details?.[name]);
	const contact = textOf(row.contact);
	const phone = cell('phone');
	const bsuid = cell('bsuid');
	if (!contact && !phone && !bsuid) return undefined;

	const key = [contact, phone, bsuid]
		.filter(Boolean)
		.map((value) => keyOf(value, defaultCountry))
		.find(Boolean);
	if (!key) return { row: Number(row.id) || 0, digits: `${contact || phone}`.replace(/\D/g, '') };

	const scope = readScope({
		channel: row.channel ?? details?.channel,
		category: row.category,
		sender: row.sender ?? details?.sender,
	});
	const change: ConsentChange = {
		id: textOf(details?.id) || `row:${row.id}`,
		contact: key,
		action: ACTIONS[textOf(row.action).toLowerCase()] ?? 'opt_out',
		scope: scope ?? { channel: 'all', category: 'all', sender: 'all' },
		source: (textOf(row.source) || 'manual') as ConsentSource,
		occurredAt: textOf(row.occurred_at),
		// Rows that people add have no times of ours, but n8n notes when each row was made.
		recordedAt: textOf(details?.recordedAt) || textOf(row.createdAt),
	};
	if (change.action === 'opt_in' && !(scope && isWrittenAsOptIn(row, details))) change.action = 'opt_out';
	if (phone || key.startsWith('+')) change.phone = phone || key;
	if (bsuid) change.bsuid = bsuid;
	const until = textOf(row.until);
	if (until) change.until = until;
	for (const name of ['reason', 'actor'] as const) if (cell(name)) change[name] = cell(name);
	change.evidence = readEvidence(row, details);
	return change;
}

/**
 * Without both of these columns nobody in the list can be recognised. The columns are remembered, and somebody may have
 * deleted one since.
 */
export function assertReadable(row: ListRow) {
	if (!('contact' in row || 'phone' in row)) throw new MissingColumns(['contact']);
}

/** The table has lost columns that the list needs. */
export class MissingColumns extends Error {
	constructor(readonly columns: string[]) {
		super('columns are missing');
	}
}

export const isUnreadable = (entry: ConsentChange | UnreadableRow): entry is UnreadableRow =>
	'digits' in entry;

/** An opt-in that lost a part of its scope would be read back as a wider one. */
function isWrittenAsOptIn(row: ListRow, details: Details): boolean {
	return (
		textOf(details?.id).startsWith('opt_in:') &&
		[row.category, details?.channel, details?.sender].every((part) => textOf(part))
	);
}

type Details = Record<string, unknown> | undefined;

function readEvidence(row: ListRow, details: Details): Evidence {
	const evidence: Evidence = {};
	const kept = details?.evidence;
	if (typeof kept === 'object' && kept && !Array.isArray(kept)) Object.assign(evidence, kept);
	else if (!details && textOf(row.details)) evidence.note = textOf(row.details);
	const words = textOf(row.words);
	if (words) evidence.words = words;
	for (const name of ['campaign', 'language'] as const) {
		const value = textOf(row[name]);
		if (value) evidence[name] = value;
	}
	return evidence;
}

export function changeToEvent(change: ConsentChange, previous: string, hash: string): HistoryRow {
	const { contact, action, id, ...event } = withoutRepetition(change);
	const text = JSON.stringify(previous ? { ...event, previous } : event);
	return { contact, action, change_id: id, event: text, hash };
}

/** A table of 200 MB, which is what n8n allows for all of them, holds a fifth more people without the same number twice. */
function withoutRepetition({ phone, ...change }: ConsentChange): ConsentChange {
	return phone && phone !== change.contact ? { ...change, phone } : change;
}

/** A row of the history, however it was edited since: its seal tells. Undefined when it is about nobody. */
export function rowToEvent(row: HistoryRow): RecordedEvent | undefined {
	const contact = textOf(row.contact);
	if (!contact) return undefined;
	const { previous, ...written } = parseObject(row.event) ?? { evidence: { note: textOf(row.event) } };
	const change: ConsentChange = {
		scope: { channel: 'all', category: 'all', sender: 'all' },
		source: 'manual',
		...(contact.startsWith('+') ? { phone: contact } : {}),
		occurredAt: textOf(row.createdAt),
		recordedAt: textOf(row.createdAt),
		...written,
		// The columns of their own are what the history is searched by.
		contact,
		action: ACTIONS[textOf(row.action).toLowerCase()] ?? 'opt_out',
		id: textOf(row.change_id) || `row:${row.id}`,
	};
	return { change, hash: textOf(row.hash), previous: textOf(previous) };
}

function keyOf(value: string, defaultCountry?: string): string | undefined {
	if (value.startsWith('erased:')) return value;
	const result = contactKey(value, { defaultCountry, emails: true });
	return result.ok ? result.key : undefined;
}

function textOf(value: unknown): string {
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function parseObject(text: unknown): Details {
	if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
	try {
		const parsed: unknown = JSON.parse(text);
		return typeof parsed === 'object' && parsed !== null ? (parsed as Details) : undefined;
	} catch {
		return undefined;
	}
}
