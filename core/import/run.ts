import type { ListView } from '../audience';
import type { ConsentChange } from '../consent';
import { changeId, scopeKey } from '../consent';
import { findColumns } from './columns';
import { dateReader, findDateOrder } from './date';
import type { Effect } from './known';
import { KnownStops } from './known';
import type { RejectReason, RowSettings, SkipReason, StopRow } from './row';
import { readRow } from './row';
import { readPath } from '../audience';

export interface ImportRow {
	/** Of the file, or the position of the item; from 1. */
	line: number;
	json: Readonly<Record<string, unknown>>;
}

export interface ImportSource {
	rows: Iterable<ImportRow>;
	settings: RowSettings;
	/** The column that holds the numbers; empty to find it by itself. */
	phone: string;
	report: ImportReport;
}

export interface RejectedRow extends ImportRow {
	reason: RejectReason;
}

/** What became of the rows: `read` is the sum of `added`, `widened`, `alreadyThere`, `skipped` and `rejected`. */
export class ImportReport {
	read = 0;
	added = 0;
	widened = 0;
	alreadyThere = 0;
	rejected = 0;
	/** Rows of people who are not opted out, by why. */
	readonly skipped: Record<SkipReason, number> = { not_a_stop: 0, pause_ended: 0 };
	/** Stops whose date could not be read for sure and which were recorded as of now. */
	unclearDates = 0;
	readonly rejectedRows: RejectedRow[] = [];
	/** Where the numbers were found. */
	phoneColumns: string[] = [];
	/** Where the e-mail addresses were found. */
	emailColumns: string[] = [];

	/** @param keep how many rejected rows are kept */
	constructor(private readonly keep: number) {}

	reject({ line, json }: ImportRow, reason: RejectReason) {
		this.rejected++;
		if (this.rejectedRows.length < this.keep) this.rejectedRows.push({ line, json, reason });
	}
}

/** No row holds a phone column, so nothing can be imported. */
export class NoPhoneColumn extends Error {
	constructor(readonly columns: string[]) {
		super('no column holds phone numbers');
	}
}

/** Some rows of an import. */
export interface ImportBatch {
	/** The contacts that they name. */
	keys: string[];
	/**
	 * The stops among them that the list does not have yet; fills in the reports. To be called once, batch after batch.
	 * @param list what the list says about these contacts
	 */
	plan(list: Pick<ListView, 'naming'>): ConsentChange[];
}

interface ReadRow {
	row: ImportRow;
	stop: StopRow;
	report: ImportReport;
}

/** Rows looked at to find out which column is which. */
const SAMPLE = 1000;

/**
 * Turns rows into stops, a batch at a time, and fills in the reports. An import only ever adds: a row of somebody who is
 * opted in changes nothing, and so does a stop that is older than the person's return. A row without a date counts as of
 * now.
 *
 * @param size how many rows a batch has
 * @throws NoPhoneColumn before anything of that source was handed out
 */
export function* importRows(
	sources: Iterable<ImportSource>,
	size: number,
	now: Date,
): Generator<ImportBatch> {
	const known = new KnownStops(now);
	let rows: ReadRow[] = [];
	for (const source of sources) {
		for (const row of stopsOf(source, now)) {
			rows.push(row);
			if (rows.length < size) continue;
			yield batchOf(rows, known, now);
			rows = [];
		}
	}
	if (rows.length) yield batchOf(rows, known, now);
}

function batchOf(rows: ReadRow[], known: KnownStops, now: Date): ImportBatch {
	return {
		keys: [...new Set(rows.flatMap(({ stop }) => stop.contacts.map(({ key }) => key)))],
		plan(list) {
			known.consult(list);
			return rows.flatMap((row) => planRow(row, known, now));
		},
	};
}

function planRow({ row, stop, report }: ReadRow, known: KnownStops, now: Date): ConsentChange[] {
	const effects = new Set<Effect>();
	const changes: ConsentChange[] = [];
	for (const contact of stop.contacts) {
		const change = makeStop(stop, contact, known, now);
		const { effect, isKept } = known.add(change, stop.time !== undefined);
		effects.add(effect);
		if (isKept) changes.push(change);
	}
	if (stop.isDateUnclear) report.unclearDates++;
	if (stop.problem) report.reject(row, stop.problem);
	else report[EFFECTS.find((effect) => effects.has(effect)) ?? 'alreadyThere']++;
	return changes;
}

const EFFECTS = ['added', 'widened', 'alreadyThere'] as const;

function* stopsOf({ rows, settings, phone, report }: ImportSource, now: Date): Generator<ReadRow> {
	const [sample, all] = peek(rows, SAMPLE);
	const jsons = sample.map(({ json }) => json);
	const columns = findColumns(jsons, phone, settings.defaultCountry);
	const hasContacts = columns.contacts.length > 0 || columns.emails.length > 0;
	if (sample.length && !hasContacts && (phone || !columns.roles.contact)) {
		throw new NoPhoneColumn([...new Set(jsons.flatMap((json) => Object.keys(json)))]);
	}
	report.phoneColumns = columns.contacts;
	report.emailColumns = columns.emails;
	const { date } = columns.roles;
	const order = settings.dates.order ?? findDateOrder(date ? jsons.map((json) => readPath(json, date)) : []);
	const readDate = dateReader({ ...settings.dates, order });

	for (const row of all) {
		report.read++;
		const reading = readRow(row.json, columns, settings, readDate, now);
		if ('rejected' in reading) report.reject(row, reading.rejected);
		else if ('skipped' in reading) report.skipped[reading.skipped]++;
		else yield { row, stop: reading, report };
	}
}

/** The same row gives the same id, unless the person came back in between: then it is another stop. */
function makeStop(
	row: StopRow,
	contact: StopRow['contacts'][number],
	known: KnownStops,
	now: Date,
): ConsentChange {
	const recordedAt = now.toISOString();
	const dated = row.time === undefined ? '' : new Date(row.time).toISOString();
	const occurredAt = dated && dated < recordedAt ? dated : recordedAt;
	const { action, scope, until, reason, actor, evidence } = row;
	const lastReturn = known.lastReturn({ contact: contact.key, occurredAt });
	const parts = [contact.key, action, scopeKey(scope), dated, until, reason, lastReturn].map(
		(part) => part ?? '',
	);
	const change: ConsentChange = {
		id: `${action}:${changeId(parts)}`,
		contact: contact.key,
		action,
		scope,
		source: 'import',
		occurredAt,
		recordedAt,
	};
	if (contact.phone) change.phone = contact.phone;
	if (contact.bsuid) change.bsuid = contact.bsuid;
	if (until) change.until = until;
	if (reason) change.reason = reason;
	if (actor) change.actor = actor;
	if (Object.keys(evidence).length) change.evidence = evidence;
	return change;
}

/** The first rows, and all of them. */
function peek<T>(rows: Iterable<T>, count: number): [T[], Iterable<T>] {
	const iterator = rows[Symbol.iterator]();
	const first: T[] = [];
	let next = iterator.next();
	for (; !next.done && first.length < count; next = iterator.next()) first.push(next.value);
	function* all() {
		yield* first;
		for (; !next.done; next = iterator.next()) yield next.value;
	}
	return [first, all()];
}
