import { HISTORY_COLUMNS, LIST_COLUMNS } from '../../store/data-table/columns';
import type { DataTables } from './data-tables';

/** A row with everything it says in fields of their own, as tests write and read it. */
export type FlatRow = Record<string, unknown>;
type Cells = Record<string, string | number | null>;

const FIELDS = ['phone', 'bsuid', 'channel', 'sender', 'reason', 'actor'];
const PROOF = { language: 'language', campaign: 'campaign', messageId: 'message_id' };
const SYSTEM = ['id', 'createdAt', 'updatedAt'];

/** The row of the list, as the store writes it; fields of other names become columns of their own. */
export function toListRow(row: FlatRow): Cells {
	const details: FlatRow = {};
	const cells: FlatRow = {};
	if (row.evidence && !String(row.evidence).startsWith('{')) cells.details = row.evidence;
	const evidence: FlatRow =
		row.evidence && !cells.details ? (JSON.parse(String(row.evidence)) as FlatRow) : {};
	for (const [name, value] of Object.entries(row)) {
		if (value === '' || name === 'evidence') continue;
		const proof = Object.entries(PROOF).find(([, column]) => column === name);
		if (name === 'change_id') details.id = value;
		else if (name === 'recorded_at') details.recordedAt = value;
		else if (FIELDS.includes(name)) details[name] = value;
		else if (proof) evidence[proof[0]] = value;
		else cells[name] = value;
	}
	if (Object.keys(evidence).length) details.evidence = evidence;
	if (Object.keys(details).length) cells.details ??= JSON.stringify(details);
	return cells as Cells;
}

/** The row of the history that records what this one says. */
export function toHistoryRow(row: FlatRow): Cells {
	if (row.action === 'confirmation') {
		const event = { at: row.recorded_at, claim: 'of another' };
		return cell({ contact: row.contact, action: 'confirmation', event, change_id: row.change_id, hash: '' });
	}
	const { evidence, ...more } = JSON.parse(String(toListRow(row).details ?? '{}')) as FlatRow;
	const { id, channel = 'all', sender = 'all', ...rest } = more;
	const { contact, action, category = 'all', source, words } = row;
	const event = {
		...rest,
		contact,
		action,
		id,
		scope: { channel, category, sender },
		source,
		occurredAt: row.occurred_at,
		...(row.until ? { until: row.until } : {}),
		evidence: { ...(evidence as object), ...(words ? { words } : {}) },
		previous: '',
	};
	return cell({ contact, action, event, change_id: id, hash: '' });
}

const cell = (row: FlatRow) => ({ ...row, event: JSON.stringify(row.event) }) as Cells;

/** What a row of the list or of the history says, every field once; empty ones left out. */
export function flatten(row: FlatRow): FlatRow {
	const { details, event, change_id: changeId, ...cells } = row;
	const written = JSON.parse(String(event ?? details ?? '{}')) as FlatRow;
	const { id, recordedAt, occurredAt, scope, evidence, at, ...rest } = written;
	delete rest.previous;
	const { words, ...proof } = (evidence ?? {}) as FlatRow;
	const { contact } = cells;
	const flat: FlatRow = {
		...(String(contact).startsWith('+') ? { phone: contact } : {}),
		...cells,
		...rest,
		...(scope as object),
		occurred_at: occurredAt ?? cells.occurred_at,
		recorded_at: recordedAt ?? at,
		words: words ?? cells.words,
		change_id: id ?? changeId,
	};
	for (const [name, column] of Object.entries(PROOF)) {
		flat[column] = proof[name];
		delete proof[name];
	}
	if (Object.keys(proof).length) flat.evidence = JSON.stringify(proof);
	return Object.fromEntries(
		Object.entries(flat).filter(([, value]) => value !== undefined && value !== null && value !== ''),
	);
}

/** Makes a list with these rows, and with columns for what is in the rows beyond the list's own. */
export function createList(tables: DataTables, name: string, rows: FlatRow[] = []) {
	const written = rows.map(toListRow);
	const columns = new Set([...LIST_COLUMNS, ...written.flatMap((row) => Object.keys(row))]);
	return tables.create(
		name,
		[...columns].filter((column) => !SYSTEM.includes(column)),
		written,
	);
}

export const createHistory = (tables: DataTables, name: string, rows: FlatRow[] = []) =>
	tables.create(name, [...HISTORY_COLUMNS], rows.map(toHistoryRow));

/** What the rows of a list or a history say. */
export const flatRowsOf = (tables: DataTables, name: string): FlatRow[] => tables.rowsOf(name).map(flatten);
