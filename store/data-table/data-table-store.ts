import type { IDataObject } from 'n8n-workflow';
import type { ListView } from '../../core/audience';
import { CompactStops, keysOfPerson, viewOf } from '../../core/audience';
import { superseded } from '../../core/consent';
import type { ConsentChange } from '../../core/consent';
import type {
	ConfirmationClaim,
	ErasedRows,
	History,
	ListContents,
	LookUpOptions,
	PlannedBatch,
	PlanOptions,
	ReadOptions,
	Recorded,
	Store,
} from '../types';
import { StoreError } from '../types';
import { claimRow, confirmationId, readClaim, wonClaims } from './claims';
import type { HistoryRow, ListRow } from './columns';
import { deleteContacts } from './erase';
import { explainFailure, isTableGone } from './failures';
import { TableReader } from './reading';
import type { Replica } from './replica';
import { replicaOf } from './replicas';
import { assertReadable, changeToRow, isUnreadable, rowToChange, rowToEvent } from './rows';
import type { Heads } from './seals';
import { addHeads, sealedRows } from './seals';
import { Tables } from './tables';
import type { TablePair } from './tables';
import type { Run } from './workflows';
import * as workflows from './workflows';

/** Up to here, looking each contact up costs less than bringing the whole list up to date. */
const FEW = 25;

/** How often rows are looked up again that were replaced while they were looked for. */
const ATTEMPTS = 3;

/** One writer at a time for each list in this process: two deliveries of one event must not both look before either writes. */
const writers = new Map<string, Promise<unknown>>();

/** Lists whose histories are known to be complete. */
const completed = new Set<string>();

/** More rows than are ever written at once. */
const TAIL = 10_000;

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

	async lookUp(keys: readonly string[], options: LookUpOptions): Promise<ListView> {
		return await this.attempt(async () => {
			const reader = await this.listReader(options);
			for (let attempt = 1; ; attempt++) {
				const replica = await replicaOf(reader, options.defaultCountry);
				if (!options.inFull || attempt > ATTEMPTS) return replica;
				const view = await inFull(keys, replica, reader, options.defaultCountry);
				if (view) return view;
			}
		});
	}

	async read(options: ReadOptions): Promise<ListContents> {
		return await this.attempt(async () => {
			const contents: ListContents = { changes: [], unreadable: [] };
			const reader = await this.listReader(options);
			for await (const rows of reader.rows(0, await reader.newestId())) {
				addContents(contents, rows, options.defaultCountry);
			}
			return contents;
		});
	}

	/** Waits for its turn with each batch, so that a long import holds up nobody's stop. */
	async recordPlanned(batches: Iterable<PlannedBatch>, { defaultCountry }: PlanOptions = {}): Promise<void> {
		// Nothing to write makes no list: an empty one would let everybody through.
		const known = await this.attempt(async () => {
			const list = await this.tables.find();
			if (!list) return undefined;
			const reader = new TableReader(this.run, list.id);
			return { reader, replica: await replicaOf(reader, defaultCountry) };
		});
		if (known) await this.completeHistory();
		const before = known?.replica.newestId ?? 0;
		const outweighed: number[] = [];
		const contacts = new Set<string>();
		const written = new CompactStops();
		let count = 0;
		// Goes on while the next batch goes into the list.
		let history: Promise<void> = Promise.resolve();
		for (const batch of batches) {
			const changes = batch.plan(known?.replica ?? viewOf([]));
			if (!changes.length) continue;
			const again: string[] = [];
			for (const { contact } of changes) {
				const ids = known?.replica.idsNaming(contact) ?? [];
				if (ids.length) contacts.add(contact);
				if (ids.length || written.idsNaming(contact).length) again.push(contact);
				outweighed.push(...ids.filter((id) => id <= before));
			}
			await this.writing(async (tables) => {
				await Promise.all([this.insertEntries(tables, changes), history]);
				const heads = await this.heads(tables.history.id, again);
				history = this.insertEvents(tables, changes, heads);
				// Whoever waits for it is told.
				history.catch(() => {});
			});
			for (const change of changes) written.add(++count, change);
		}
		await history;
		if (!outweighed.length) return;
		await this.writing(async (tables) => await this.cleanUp(tables, outweighed, before, contacts));
	}

	async history(contacts?: readonly string[]): Promise<History> {
		const rows = await this.attempt(async () => {
			const { list, history } = await this.tables.findPair();
			if (!list) throw new StoreError('list_missing', this.list);
			return history ? await this.readHistory(history.id, contacts) : [];
		});
		const found: History = { changes: [], events: [], confirmedAt: new Map() };
		const ids = new Set<string>();
		for (const row of rows) {
			const claim = readClaim(row);
			const event = claim ? undefined : rowToEvent(row);
			if (claim) found.confirmedAt.set(claim.changeId, claim.at);
			else if (event) {
				found.events.push(event);
				if (!ids.has(event.change.id)) found.changes.push(event.change);
				ids.add(event.change.id);
			}
		}
		found.changes.sort(byTime);
		return found;
	}

	async claimConfirmations(claims: ConfirmationClaim[]): Promise<boolean[]> {
		const unique = new Map(claims.map((claim) => [claim.changeId, claim]));
		const now = new Date().toISOString();
		const token = `${now}/${Math.random().toString(36).slice(2)}`;
		const rows = [...unique.values()].map((claim) => claimRow(claim, now, token));
		const winners = await this.writing(
			async ({ history }) =>
				(await this.run(workflows.claim(history.id), rows as IDataObject[])) as HistoryRow[],
		);
		const won = wonClaims(winners, token);
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

	async erase(
		contacts: readonly string[],
		erasures: ConsentChange[],
		{ defaultCountry }: PlanOptions = {},
	): Promise<ErasedRows> {
		// They block from here on, whatever happens to the rest.
		await this.record(erasures);
		return await this.writing(
			async (tables) => await deleteContacts(this.run, tables, contacts, defaultCountry),
		);
	}

	/** @returns for each change that was new, by id: what the list said about its contact before */
	private async recordFew(tables: TablePair, changes: ConsentChange[]) {
		const contacts = changes.map(({ contact }) => contact);
		const history = await this.readHistory(tables.history.id, contacts);
		const known = new Set(history.map((row) => row.change_id));
		const fresh = changes.filter(({ id }) => !known.has(id));
		const written = new Map<string, ConsentChange[]>();
		if (!fresh.length) return written;
		const answer = await this.run(
			workflows.recordFew(tables.list.id, tables.history.id),
			sealedRows(fresh, addHeads(new Map(), history)).map((event, index) => ({
				contact: fresh[index].contact,
				list: this.tables.fit(tables, changeToRow(fresh[index])),
				event: event as IDataObject,
			})),
		);
		const rows = uniqueRows(answer as ListRow[]);
		const ids = new Set(fresh.map(({ id }) => id));
		for (const { id, contact } of fresh) {
			const before = changesOf(rows, contact).filter((change) => !ids.has(change.id));
			written.set(id, before);
		}
		await this.deleteSuperseded(tables, rows);
		return written;
	}

	/**
	 * Many at once are compared with the list in memory. A change that the list already shows is not new; one that it has
	 * moved on from is written again, which the history tolerates.
	 */
	private async recordMany(tables: TablePair, changes: ConsentChange[]) {
		const reader = new TableReader(this.run, tables.list.id);
		const replica = await replicaOf(reader);
		const before = replica.newestId;
		const contacts = new Set(changes.map(({ contact }) => contact));
		const earlier = await reader.rowsById([...contacts].flatMap((contact) => replica.idsNaming(contact)));
		const known = new Set<string>();
		const byContact = new Map<string, ListRow[]>();
		for (const row of earlier) {
			const change = rowToChange(row);
			if (!change || isUnreadable(change)) continue;
			known.add(change.id);
			const rows = byContact.get(change.contact);
			if (rows) rows.push(row);
			else byContact.set(change.contact, [row]);
		}
		const fresh = changes.filter((change) => !known.has(change.id));
		const written = new Map<string, ConsentChange[]>();
		if (!fresh.length) return written;
		const heads = await this.heads(tables.history.id, [...byContact.keys()]);
		await this.insertEntries(tables, fresh);
		await this.insertEvents(tables, fresh, heads);
		for (const { id, contact } of fresh) written.set(id, changesOf(byContact.get(contact) ?? [], contact));
		if (earlier.length || contacts.size < fresh.length) {
			const ids = earlier.map((row) => Number(row.id));
			await this.cleanUp(tables, ids, before, contacts);
		}
		return written;
	}

	private async insertEntries(tables: TablePair, changes: ConsentChange[]) {
		await this.run(
			workflows.insertRows(tables.list.id),
			changes.map((change) => this.tables.fit(tables, changeToRow(change))),
		);
	}

	private async insertEvents(tables: TablePair, changes: ConsentChange[], heads: Heads) {
		await this.run(workflows.insertRows(tables.history.id), sealedRows(changes, heads) as IDataObject[]);
	}

	/**
	 * After many were written: deletes what is superseded among the rows of these contacts.
	 * @param ids of the contacts' rows up to the id `before`
	 */
	private async cleanUp(
		tables: TablePair,
		ids: readonly number[],
		before: number,
		contacts: ReadonlySet<string>,
	) {
		const reader = new TableReader(this.run, tables.list.id);
		const rows = await reader.rowsById(ids);
		for await (const added of reader.rows(before, await reader.newestId())) {
			for (const row of added) if (contacts.has(String(row.contact))) rows.push(row);
		}
		await this.deleteSuperseded(tables, rows);
	}

	/** Rows whose change no longer matters leave the list; the history keeps them. */
	private async deleteSuperseded(tables: TablePair, rows: ListRow[]) {
		const now = new Date();
		const ids: IDataObject[] = [];
		for (const group of groupByContact(rows).values()) {
			if (group.length < 2) continue;
			const rowOf = new Map<ConsentChange, ListRow>();
			for (const row of group) {
				const change = rowToChange(row);
				if (change && !isUnreadable(change)) rowOf.set(change, row);
			}
			for (const change of superseded([...rowOf.keys()], now))
				ids.push({ id: Number(rowOf.get(change)?.id) });
		}
		if (ids.length) await this.run(workflows.deleteRows(tables.list.id), ids);
	}

	/**
	 * Many rows go into the list before they go into the history. If n8n was stopped in between, the end of the list is
	 * ahead of the history; once in the life of a process that is looked into and made good.
	 */
	private async completeHistory() {
		await this.writing(async (tables) => {
			if (completed.has(tables.list.id)) return;
			const list = new TableReader(this.run, tables.list.id);
			const history = new TableReader(this.run, tables.history.id);
			const listed = await lastRows(list, TAIL);
			const recorded = await lastRows(history, 3 * TAIL);
			const ids = new Set((recorded as HistoryRow[]).map((row) => row.change_id));
			const contents: ListContents = { changes: [], unreadable: [] };
			addContents(contents, listed);
			const ahead = contents.changes.filter(({ id }) => !id.startsWith('row:') && !ids.has(id));
			const missing = ahead.length ? await this.notInHistory(tables.history.id, ahead) : [];
			if (missing.length) {
				const heads = await this.heads(
					tables.history.id,
					missing.map(({ contact }) => contact),
				);
				await this.run(workflows.insertRows(tables.history.id), sealedRows(missing, heads) as IDataObject[]);
			}
			completed.add(tables.list.id);
		});
	}

	private async notInHistory(historyId: string, changes: ConsentChange[]): Promise<ConsentChange[]> {
		const wanted = new Map(changes.map((change) => [change.id, change]));
		const reader = new TableReader(this.run, historyId);
		for await (const rows of reader.rows(0, await reader.newestId())) {
			for (const row of rows as HistoryRow[]) wanted.delete(row.change_id ?? '');
		}
		return [...wanted.values()];
	}

	/** The latest hash of each of these contacts that has a history. */
	private async heads(historyId: string, contacts: readonly string[]): Promise<Heads> {
		const heads: Heads = new Map();
		if (!contacts.length) return heads;
		if (contacts.length <= FEW) return addHeads(heads, await this.readHistory(historyId, contacts));
		const wanted = new Set(contacts);
		const reader = new TableReader(this.run, historyId);
		for await (const rows of reader.rows(0, await reader.newestId())) {
			addHeads(
				heads,
				(rows as HistoryRow[]).filter(({ contact }) => wanted.has(contact ?? '')),
			);
		}
		return heads;
	}

	private async readHistory(tableId: string, contacts?: readonly string[]): Promise<HistoryRow[]> {
		if (contacts) {
			const wanted = [...new Set(contacts)].map((contact) => ({ contact }));
			return wanted.length
				? ((await this.run(workflows.rowsOfContacts(tableId), wanted)) as HistoryRow[])
				: [];
		}
		const reader = new TableReader(this.run, tableId);
		const all: HistoryRow[] = [];
		for await (const rows of reader.rows(0, await reader.newestId())) {
			for (const row of rows) all.push(row as HistoryRow);
		}
		return all;
	}

	private async listReader({ ifMissing }: ReadOptions): Promise<TableReader> {
		const list = ifMissing === 'create' ? (await this.tables.findOrCreate()).list : await this.tables.find();
		if (!list) throw new StoreError('list_missing', this.list);
		assertReadable(Object.fromEntries([...list.columns].map((column) => [column, ''])));
		return new TableReader(this.run, list.id);
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

/** The rows of these people with all they say; undefined when some were replaced while they were looked up. */
async function inFull(
	keys: readonly string[],
	replica: Replica,
	reader: TableReader,
	defaultCountry?: string,
): Promise<ListView | undefined> {
	const ids = new Set(keysOfPerson(keys, replica).flatMap((key) => replica.idsNaming(key)));
	const rows = await reader.rowsById([...ids]);
	if (rows.length < ids.size) return undefined;
	const contents: ListContents = { changes: [], unreadable: [] };
	addContents(contents, rows, defaultCountry);
	const { naming } = viewOf(contents.changes);
	return { naming, unreadable: replica.unreadable, erasedKeyIds: replica.erasedKeyIds };
}

async function lastRows(reader: TableReader, count: number): Promise<ListRow[]> {
	const newest = await reader.newestId();
	const all: ListRow[] = [];
	for await (const rows of reader.rows(Math.max(0, newest - count), newest)) all.push(...rows);
	return all;
}

function addContents(contents: ListContents, rows: ListRow[], defaultCountry?: string) {
	for (const row of rows) {
		const entry = rowToChange(row, defaultCountry);
		if (!entry) continue;
		if (isUnreadable(entry)) contents.unreadable.push(entry);
		else contents.changes.push(entry);
	}
}

const byTime = (a: ConsentChange, b: ConsentChange) =>
	a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0;

const uniqueRows = (rows: ListRow[]) => [...new Map(rows.map((row) => [row.id, row])).values()];

const changesOf = (rows: ListRow[], contact: string) =>
	rows
		.map((row) => rowToChange(row))
		.filter((entry): entry is ConsentChange => !!entry && !isUnreadable(entry) && entry.contact === contact)
		.sort(byTime);

function groupByContact(rows: ListRow[]): Map<string, ListRow[]> {
	const groups = new Map<string, ListRow[]>();
	for (const row of rows) {
		const contact = String(row.contact ?? '');
		const group = groups.get(contact);
		if (group) group.push(row);
		else groups.set(contact, [row]);
	}
	return groups;
}
