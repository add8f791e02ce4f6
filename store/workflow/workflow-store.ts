import type { ListView, UnreadableRow } from '../../core/audience';
import { namesOf, viewOf } from '../../core/audience';
import { seal } from '../../core/chain';
import type { ConsentChange } from '../../core/consent';
import { superseded } from '../../core/consent';
import { spellingsOf } from '../../core/contact';
import { claimRow, confirmationId, readClaim } from '../data-table/claims';
import type { HistoryRow, ListRow } from '../data-table/columns';
import { changeToEvent, changeToRow, isUnreadable, rowToChange, rowToEvent } from '../data-table/rows';
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
import { AnswerInvalid, readAnswer } from './answers';
import { REQUESTS, toMessage } from './contract';
import type { Answers, Named, Page, StoreRequest, StoreRow } from './contract';
import { explainFailure } from './failures';

/** Contacts in one request, and rows in one answer: some megabytes, which n8n and databases carry at once. */
export const CONTACTS = 50_000;
const CHANGES = 5_000;
export const ROWS = 10_000;

/** Hands one request to the store workflow and gives back the items of its last node. */
export type Ask = (request: object) => Promise<unknown[]>;

/** Store workflows that have said what they are, since this process began. */
const described = new Set<string>();

/**
 * The unsubscribe list in whatever database a user's own workflow reaches. The workflow keeps rows and finds them; what
 * they mean is decided here.
 */
export class WorkflowStore implements Store {
	/**
	 * @param ask executes the store workflow
	 * @param list name of the list
	 * @param workflow what tells one store workflow, and its draft, from others
	 */
	constructor(
		private readonly ask: Ask,
		private readonly list: string,
		private readonly workflow: string,
	) {
		if (!/^\S(.{0,110}\S)?$/.test(list)) throw new StoreError('list_name_invalid', list);
	}

	async record(changes: ConsentChange[]): Promise<Recorded[]> {
		const unique = [...new Map(changes.map((change) => [change.id, change])).values()];
		const written = new Map<string, ConsentChange[]>();
		for (const some of chunks(unique, CHANGES)) {
			for (const [id, before] of await this.write(some)) written.set(id, before);
		}
		return changes.map((change) => {
			const before = written.get(change.id);
			written.delete(change.id);
			return { change, isNew: before !== undefined, before: before ?? [] };
		});
	}

	async lookUp(keys: readonly string[], { ifMissing, defaultCountry }: LookUpOptions): Promise<ListView> {
		let found = await this.find(keys, defaultCountry);
		if (!found.exists && ifMissing === 'create') {
			await this.request({ request: 'create' });
			found = await this.find(keys, defaultCountry);
		}
		if (!found.exists) throw this.missing();
		return viewOfFound(found, defaultCountry);
	}

	async read({ ifMissing, defaultCountry }: ReadOptions): Promise<ListContents> {
		if (ifMissing === 'create') await this.request({ request: 'create' });
		return contentsOf(await this.pages('list', null), defaultCountry);
	}

	async recordPlanned(batches: Iterable<PlannedBatch>, { defaultCountry }: PlanOptions = {}): Promise<void> {
		for (const batch of batches) {
			const found = await this.find(batch.keys, defaultCountry);
			const changes = batch.plan(viewOfFound(found, defaultCountry));
			for (const some of chunks(changes, CHANGES)) await this.write(some);
		}
	}

	async history(contacts?: readonly string[]): Promise<History> {
		const found: History = { changes: [], events: [], confirmedAt: new Map() };
		const ids = new Set<string>();
		// Once also when nobody is asked about, to tell whether there is a list.
		const parts = contacts ? chunks([...new Set(contacts)], CHANGES, true) : [null];
		for (const part of parts) {
			for (const row of await this.pages('history', part)) {
				const claim = readClaim(row as HistoryRow);
				const event = claim ? undefined : rowToEvent(row as HistoryRow);
				if (claim) found.confirmedAt.set(claim.changeId, claim.at);
				else if (event && !ids.has(event.change.id)) {
					ids.add(event.change.id);
					found.events.push(event);
					found.changes.push(event.change);
				}
			}
		}
		found.changes.sort(byTime);
		return found;
	}

	async claimConfirmations(claims: ConfirmationClaim[]): Promise<boolean[]> {
		const unique = [...new Map(claims.map((claim) => [claim.changeId, claim])).values()];
		const now = new Date().toISOString();
		const claimed = new Set<string>();
		for (const some of chunks(unique, CHANGES)) {
			const rows = some.map((claim) => claimRow(claim, now, '') as StoreRow);
			const answer = await this.request({ request: 'claim', rows });
			for (const id of answer.claimed) claimed.add(id);
		}
		return claims.map(({ changeId }) => claimed.delete(confirmationId(changeId)));
	}

	async releaseConfirmations(changeIds: string[]): Promise<void> {
		for (const some of chunks(changeIds, CHANGES)) {
			await this.request({ request: 'release', ids: some.map(confirmationId) });
		}
	}

	async erase(
		contacts: readonly string[],
		erasures: ConsentChange[],
		{ defaultCountry }: PlanOptions = {},
	): Promise<ErasedRows> {
		// They block from here on, whatever happens to the rest.
		await this.record(erasures);
		const { rows } = await this.find(contacts, defaultCountry);
		const asked = new Set(contacts);
		const ids = rows.flatMap((row) => (isAbout(row, asked, defaultCountry) ? [row.id ?? ''] : []));
		return await this.request({ request: 'erase', ...spelled(contacts), ids });
	}

	/**
	 * What the list says about contacts; with it, all rows that cannot be found by one.
	 */
	private async find(keys: readonly string[], defaultCountry?: string): Promise<Found> {
		const asked = new Set(keys);
		const rows = new Map<string, StoreRow>();
		const found: Found = { exists: true, rows: [], erasedKeyIds: [] };
		// Once also when nobody is asked about: the rows that name nobody are part of every answer.
		for (const [index, some] of chunks([...asked], CONTACTS, true).entries()) {
			const answer = await this.request({
				request: 'lookUp',
				...spelled(some),
				others: index === 0,
				hashes: false,
			});
			if (!answer.rows.every((row) => isAbout(row, asked, defaultCountry)))
				throw this.invalid('"rows" has a row of a contact that was not asked for');
			for (const row of [...answer.rows, ...answer.others]) rows.set(String(row.id), row);
			found.exists &&= answer.exists;
			found.erasedKeyIds.push(...answer.erasedKeyIds);
		}
		found.rows = [...rows.values()];
		return found;
	}

	/** @returns for each change that was new, by id: what the list said about its contact before */
	private async write(changes: ConsentChange[]): Promise<Map<string, ConsentChange[]>> {
		const ids = new Set(changes.map(({ id }) => id));
		const written = new Map<string, ConsentChange[]>();
		for (const round of oneOfEachContact(changes)) {
			const { hashes } = await this.request({
				request: 'lookUp',
				contacts: round.map(({ contact }) => contact),
				bsuids: [],
				others: false,
				hashes: true,
			});
			const rows = round.map((change) => rowOf(change, hashes[change.contact] ?? ''));
			const { isNew, before } = await this.request({ request: 'record', changes: rows });
			const fresh = new Set(isNew);
			const added = round.filter((_, index) => fresh.has(rows[index].change_id ?? ''));
			const earlier = groupByContact(before);
			// Only now, when it is sure that what outweighs a row is in the list.
			const gone = outweighed(added, earlier);
			if (gone.length) await this.request({ request: 'remove', ids: gone });
			for (const { id, contact } of added) {
				const known = (earlier.get(contact) ?? []).map(({ change }) => change);
				written.set(id, known.filter((change) => !ids.has(change.id)).sort(byTime));
			}
		}
		return written;
	}

	private async pages(table: Page['table'], contacts: string[] | null): Promise<StoreRow[]> {
		const rows: StoreRow[] = [];
		const begun = new Set<unknown>();
		for (let after: Page['after'] = null; ;) {
			const page: Answers['page'] = await this.request({
				request: 'page',
				table,
				contacts,
				after,
				limit: ROWS,
			});
			if (!page.exists) throw this.missing();
			for (const row of page.rows) rows.push(row);
			after = page.next;
			if (after === null) return rows;
			if (begun.has(after)) throw this.invalid('its pages go round in a circle');
			begun.add(after);
		}
	}

	private async request<Name extends StoreRequest['request']>(request: Named<Name>): Promise<Answers[Name]> {
		try {
			if (!described.has(this.workflow)) {
				const { requests } = await this.exchange({ request: 'describe' });
				const unknown = REQUESTS.find((name) => !requests.includes(name));
				if (unknown) throw this.invalid(`"requests" lacks ${unknown}`);
				described.add(this.workflow);
			}
			return await this.exchange(request);
		} catch (error) {
			// Its tables may be gone: the next request begins anew.
			described.delete(this.workflow);
			throw explainFailure(error, this.list);
		}
	}

	private async exchange<Name extends StoreRequest['request']>(request: Named<Name>): Promise<Answers[Name]> {
		const id = `${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`;
		const items = await this.ask(toMessage(request, id, this.list));
		return readAnswer(items, request, id);
	}

	private missing() {
		return new StoreError('list_missing', this.list, 'store workflow');
	}

	private invalid(message: string) {
		return explainFailure(new AnswerInvalid('answer', message), this.list);
	}
}

interface Found {
	exists: boolean;
	rows: StoreRow[];
	erasedKeyIds: string[];
}

function viewOfFound({ rows, erasedKeyIds }: Found, defaultCountry?: string): ListView {
	const { changes, unreadable } = contentsOf(rows, defaultCountry);
	return { ...viewOf(changes, unreadable), erasedKeyIds };
}

interface Entry {
	row: StoreRow;
	change: ConsentChange;
}

/** Everything that a row may be found under. */
function spelled(keys: Iterable<string>): { contacts: string[]; bsuids: string[] } {
	const contacts = new Set<string>();
	const bsuids: string[] = [];
	for (const key of new Set(keys)) {
		if (key.startsWith('bsuid:')) bsuids.push(key.slice('bsuid:'.length));
		for (const spelling of spellingsOf(key)) contacts.add(spelling);
	}
	return { contacts: [...contacts], bsuids };
}

/** Ids of the rows that need not be kept beside changes, one of each contact, that were written after them. */
function outweighed(added: ConsentChange[], earlier: Map<string, Entry[]>): Array<string | number> {
	return added.flatMap((change) => {
		const entries = earlier.get(change.contact) ?? [];
		const gone = new Set(superseded([...entries.map((entry) => entry.change), change]));
		return entries.flatMap((entry) =>
			gone.has(entry.change) && entry.row.id !== undefined ? [entry.row.id] : [],
		);
	});
}

/** Each event of a contact follows the one before, which is known only when that one is surely written. */
function oneOfEachContact(changes: ConsentChange[]): ConsentChange[][] {
	const rounds: ConsentChange[][] = [];
	const counts = new Map<string, number>();
	for (const change of changes) {
		const round = counts.get(change.contact) ?? 0;
		counts.set(change.contact, round + 1);
		(rounds[round] ??= []).push(change);
	}
	return rounds;
}

function isAbout(row: StoreRow, keys: ReadonlySet<string>, defaultCountry?: string): boolean {
	const change = rowToChange(row as ListRow, defaultCountry);
	if (!change || isUnreadable(change)) return false;
	for (const name of namesOf(change)) if (keys.has(name)) return true;
	return false;
}

function groupByContact(rows: StoreRow[]): Map<string, Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const row of rows) {
		const change = rowToChange(row as ListRow);
		if (!change || isUnreadable(change)) continue;
		const group = groups.get(change.contact);
		if (group) group.push({ row, change });
		else groups.set(change.contact, [{ row, change }]);
	}
	return groups;
}

function contentsOf(rows: Iterable<StoreRow>, defaultCountry?: string): ListContents {
	const changes: ConsentChange[] = [];
	const unreadable: UnreadableRow[] = [];
	for (const row of rows) {
		const entry = rowToChange(row as ListRow, defaultCountry);
		if (!entry) continue;
		if (isUnreadable(entry)) unreadable.push(entry);
		else changes.push(entry);
	}
	return { changes, unreadable };
}

/** Databases refuse what is no Unicode text, and somebody may write such a thing together with a stop. */
const NOT_TEXT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** @param previous the hash of the contact's event before */
function rowOf(change: ConsentChange, previous: string): StoreRow {
	const clean = JSON.parse(JSON.stringify(change), (_, value: unknown) =>
		typeof value === 'string' ? value.replace(NOT_TEXT, '\uFFFD') : value,
	) as ConsentChange;
	const { phone = '', bsuid = '' } = clean;
	const event = changeToEvent(clean, previous, seal(clean, previous));
	return Object.fromEntries(
		Object.entries({ ...changeToRow(clean), ...event, phone, bsuid })
			.filter(([, value]) => value !== '')
			.map(([column, value]) => [column, String(value)]),
	);
}

const byTime = (a: ConsentChange, b: ConsentChange) =>
	a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0;

function chunks<T>(values: T[], size: number, evenIfEmpty = false): T[][] {
	const parts: T[][] = evenIfEmpty && !values.length ? [[]] : [];
	for (let from = 0; from < values.length; from += size) parts.push(values.slice(from, from + size));
	return parts;
}
