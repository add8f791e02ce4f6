import type { IDataObject } from 'n8n-workflow';
import type { ListView } from '../../core/audience';
import { viewOf } from '../../core/audience';
import { superseded } from '../../core/consent';
import type { ConsentChange } from '../../core/consent';
import type {
	ConfirmationClaim,
	History,
	ListContents,
	PlannedBatch,
	PlanOptions,
	ReadOptions,
	Recorded,
	Store,
} from '../types';
import { StoreError } from '../types';
import type { Row } from './columns';
import { explainFailure, isChangedWhileReading, isTableGone } from './failures';
import { changeToRow, isUnreadable, rowToChange } from './rows';
import { Tables } from './tables';
import type { TablePair } from './tables';
import type { Run } from './workflows';
import * as workflows from './workflows';

/** Up to here, looking each change up costs less than reading the list. */
const FEW = 25;

const CONFIRMATION = 'confirmation:';
const confirmationId = (changeId: string) => CONFIRMATION + changeId;

/** One writer at a time for each list in this process: two deliveries of one event must not both look before either writes. */
const writers = new Map<string, Promise<unknown>>();

/** The highest id seen in each table, so that the next read knows its ranges. */
const newestIds = new Map<string, number>();

/** The unsubscribe list in n8n's own Data Tables. */
export class DataTableStore implements Store {
	private readonly tables: Tables;

	/**
	 * @param run executes a small workflow of n8n nodes and answers its last node's items
	 * @param list name of the list's table; its history is `<list>_events`
	 * @param scope what the user's tables are looked up under, e.g. the workflow's id: another n8n project has others
	 */
	constructor(
		private readonly run: Run,
		private readonly list: string,
		scope: string,
	) {
		this.tables = new Tables(run, list, scope);
	}

	async record(changes: ConsentChange[]): Promise<Recorded[]> {
		const unique = [...new Map(changes.map((change) => [change.id, change])).values()];
		if (!unique.length) return [];
		const written = await this.writing(async (tables) =>
			unique.length <= FEW ? await this.recordFew(tables, unique) : await this.recordMany(tables, unique),
		);
		const firstOf = new Set<string>();
		return changes.map((change) => {
			const isFirst = !firstOf.has(change.id);
			firstOf.add(change.id);
			const before = written.get(change.id);
			return { change, isNew: isFirst && before !== undefined, before: (isFirst && before) || [] };
		});
	}

	async lookUp(_keys: readonly string[], options: ReadOptions): Promise<ListView> {
		const { changes, unreadable } = await this.read(options);
		return viewOf(changes, unreadable);
	}

	async read({ ifMissing, defaultCountry }: ReadOptions): Promise<ListContents> {
		const rows = await this.attempt(async () => {
			if (ifMissing === 'create') await this.tables.findOrCreate();
			const found = await this.readList();
			if (!found) throw new StoreError('list_missing', this.list);
			return found;
		});
		return contentsOf(rows, defaultCountry);
	}

	/** Waits for its turn with each batch, so that a long import holds up nobody's stop. */
	async recordPlanned(batches: Iterable<PlannedBatch>, { defaultCountry }: PlanOptions = {}): Promise<void> {
		// Nothing to write makes no list: an empty one would let everybody through.
		const rows = (await this.attempt(async () => await this.readList())) ?? [];
		const touched = new Touched(rows);
		const contents = contentsOf(rows, defaultCountry);
		const view = viewOf(contents.changes, contents.unreadable);
		for (const batch of batches) {
			const changes = batch.plan(view);
			if (!changes.length) continue;
			await this.writing(async (tables) => await this.insert(tables, changes));
			touched.add(changes);
		}
		if (touched.rows.length)
			await this.writing(async (tables) => await this.deleteOutweighed(tables, touched));
	}

	async history(contacts?: readonly string[]): Promise<History> {
		const rows = await this.attempt(async () => {
			const { list, history } = await this.tables.findPair();
			if (!list) throw new StoreError('list_missing', this.list);
			if (!history) return [];
			if (!contacts) return await this.readRows(history.id);
			const wanted = [...new Set(contacts)].map((contact) => ({ contact }));
			return wanted.length ? ((await this.run(workflows.rowsOfContacts(history.id), wanted)) as Row[]) : [];
		});
		const changes = new Map<string, ConsentChange>();
		const confirmedAt = new Map<string, string>();
		for (const row of rows) {
			const id = row.change_id ?? '';
			if (id.startsWith(CONFIRMATION)) confirmedAt.set(id.slice(CONFIRMATION.length), row.recorded_at ?? '');
			else {
				const change = rowToChange(row);
				if (change && !isUnreadable(change) && !changes.has(change.id)) changes.set(change.id, change);
			}
		}
		return { changes: [...changes.values()].sort(byTime), confirmedAt };
	}

	async claimConfirmations(claims: ConfirmationClaim[]): Promise<boolean[]> {
		const unique = new Map(claims.map((claim) => [claim.changeId, claim]));
		const now = new Date().toISOString();
		const token = `${now}/${Math.random().toString(36).slice(2)}`;
		const rows = [...unique.values()].map(({ changeId, contact }) => ({
			change_id: confirmationId(changeId),
			contact,
			action: 'confirmation',
			occurred_at: now,
			recorded_at: now,
			evidence: JSON.stringify({ claim: token }),
		}));
		const winners = await this.writing(
			async ({ history }) => (await this.run(workflows.claim(history.id), rows)) as Row[],
		);
		const won = new Set(winners.filter((row) => row.evidence?.includes(token)).map((row) => row.change_id));
		return claims.map(({ changeId }) => won.delete(confirmationId(changeId)));
	}

	async releaseConfirmations(changeIds: string[]): Promise<void> {
		if (!changeIds.length) return;
		await this.writing(async ({ history }) => {
			await this.run(
				workflows.deleteByChangeId(history.id),
				changeIds.map((id) => ({ change_id: confirmationId(id) })),
			);
		});
	}

	/** @returns for each change that was new, by id: what the list said about its contact before */
	private async recordFew(tables: TablePair, changes: ConsentChange[]) {
		const answer = (await this.run(
			workflows.recordFew(tables.list.id, tables.history.id),
			changes.map((change) => this.tables.fit(tables, changeToRow(change))),
		)) as Row[];
		const rows = uniqueRows(answer);
		const isOurs = (row: Row) =>
			changes.some((change) => change.id === row.change_id && change.recordedAt === row.recorded_at);
		const earlier = rows.filter((row) => !isOurs(row));
		const written = new Map<string, ConsentChange[]>();
		for (const change of changes) {
			if (!rows.some((row) => row.change_id === change.id && isOurs(row))) continue;
			written.set(change.id, changesOf(earlier, change.contact));
		}
		await this.deleteSuperseded(tables, rows);
		return written;
	}

	/**
	 * Many at once are compared with the whole list in memory. A change that the list already shows is not new; one that it
	 * has moved on from is written again, which the history tolerates.
	 */
	private async recordMany(tables: TablePair, changes: ConsentChange[]) {
		const rows = await this.readRows(tables.list.id);
		const known = new Set(rows.map((row) => row.change_id));
		const touched = new Touched(rows);
		const fresh = changes.filter((change) => !known.has(change.id));
		const written = new Map<string, ConsentChange[]>();
		if (!fresh.length) return written;
		await this.insert(tables, fresh);
		touched.add(fresh);
		for (const change of fresh) {
			written.set(change.id, changesOf(touched.rowsOf(change.contact), change.contact));
		}
		await this.deleteOutweighed(tables, touched);
		return written;
	}

	private async insert(tables: TablePair, changes: ConsentChange[]) {
		await this.run(
			workflows.recordMany(tables.list.id, tables.history.id),
			changes.map((change) => this.tables.fit(tables, changeToRow(change))),
		);
	}

	/** After many were written: cleans up the contacts among them that the list knew before. */
	private async deleteOutweighed(tables: TablePair, touched: Touched) {
		if (!touched.rows.length) return;
		const added = await this.readRows(tables.list.id, touched.newestId);
		await this.deleteSuperseded(tables, [...uniqueRows(touched.rows), ...added]);
	}

	/** Keeps the list at one row for each contact and scope. Only rows that a kept row outweighs go, so nothing depends on it. */
	private async deleteSuperseded(tables: TablePair, rows: Row[]) {
		const ids: IDataObject[] = [];
		for (const ofContact of groupByContact(rows).values()) {
			const entries = ofContact.map((row) => ({ row, change: rowToChange(row) }));
			const changes = entries.flatMap(({ change }) => (change && !isUnreadable(change) ? [change] : []));
			const outweighed = new Set<unknown>(superseded(changes));
			for (const { row, change } of entries) if (outweighed.has(change)) ids.push({ id: row.id });
		}
		if (ids.length) await this.run(workflows.deleteRows(tables.list.id), ids);
	}

	/** All rows of the list; undefined if there is no list. */
	private async readList(): Promise<Row[] | undefined> {
		const list = await this.tables.find();
		if (!list) return undefined;
		this.tables.assertReadable(list.columns);
		const rows = await this.readRows(list.id);
		// The columns are remembered, and somebody may have deleted one since.
		if (rows.length) this.tables.assertReadable(new Set(Object.keys(rows[0])));
		return rows;
	}

	private async readRows(tableId: string, since = 0): Promise<Row[]> {
		const rows = await this.readFrom(tableId, since, newestIds.get(tableId) ?? since).catch(async (error) => {
			if (!isChangedWhileReading(error)) throw error;
			const [newest] = await this.run(workflows.newestRow(tableId), [{}]);
			return await this.readFrom(tableId, since, Number(newest?.id ?? since));
		});
		newestIds.set(
			tableId,
			rows.reduce((highest, row) => Math.max(highest, row.id ?? 0), since),
		);
		return rows;
	}

	/** Reads everything after `since`: page by page up to the newest id known, and whatever came after it. */
	private async readFrom(tableId: string, since: number, newest: number): Promise<Row[]> {
		const ranges: IDataObject[] = [];
		let after = since;
		for (; after < newest; after += workflows.PAGE) ranges.push({ after, upTo: after + workflows.PAGE });
		ranges.push({ after, upTo: Number.MAX_SAFE_INTEGER });
		return (await this.run(workflows.readRanges(tableId), ranges)) as Row[];
	}

	private async writing<T>(write: (tables: TablePair) => Promise<T>): Promise<T> {
		const attempt = async () => await this.attempt(async () => await write(await this.tables.findOrCreate()));
		const previous = writers.get(this.tables.cacheKey) ?? Promise.resolve();
		const current = previous.then(attempt, attempt);
		writers.set(this.tables.cacheKey, current);
		try {
			return await current;
		} finally {
			if (writers.get(this.tables.cacheKey) === current) writers.delete(this.tables.cacheKey);
		}
	}

	/** A table that was deleted and made anew has another id: look it up once more before giving up. */
	private async attempt<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			if (!isTableGone(error)) throw explainFailure(error, this.list);
			this.tables.forget();
			return await work().catch((again) => {
				throw explainFailure(again, this.list);
			});
		}
	}
}

/** The list's rows before many changes were written, and those of them whose contacts got a new one. */
class Touched {
	readonly rows: Row[] = [];

	readonly newestId: number;

	private readonly byContact: Map<string, Row[]>;

	constructor(before: Row[]) {
		this.byContact = groupByContact(before);
		this.newestId = before.reduce((highest, row) => Math.max(highest, row.id ?? 0), 0);
	}

	rowsOf(contact: string): Row[] {
		return this.byContact.get(contact) ?? [];
	}

	add(changes: ConsentChange[]) {
		for (const { contact } of changes) this.rows.push(...this.rowsOf(contact));
	}
}

function contentsOf(rows: Row[], defaultCountry?: string): ListContents {
	const contents: ListContents = { changes: [], unreadable: [] };
	for (const row of rows) {
		const entry = rowToChange(row, defaultCountry);
		if (!entry) continue;
		if (isUnreadable(entry)) contents.unreadable.push(entry);
		else contents.changes.push(entry);
	}
	return contents;
}

const byTime = (a: ConsentChange, b: ConsentChange) =>
	a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0;

const uniqueRows = (rows: Row[]) => [...new Map(rows.map((row) => [row.id, row])).values()];

const changesOf = (rows: Row[], contact: string) =>
	rows
		.map((row) => rowToChange(row))
		.filter((entry): entry is ConsentChange => !!entry && !isUnreadable(entry) && entry.contact === contact)
		.sort(byTime);

function groupByContact(rows: Row[]): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const contact = row.contact ?? '';
		const group = groups.get(contact);
		if (group) group.push(row);
		else groups.set(contact, [row]);
	}
	return groups;
}
