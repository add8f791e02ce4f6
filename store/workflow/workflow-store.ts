import type { ListView, UnreadableRow } from '../../core/audience';
import { namesOf, viewOf } from '../../core/audience';
import type { ConsentChange } from '../../core/consent';
import { superseded } from '../../core/consent';
import { spellingsOf } from '../../core/contact';
import type { Row } from '../data-table/columns';
import { changeToRow, isUnreadable, rowToChange } from '../data-table/rows';
import { byTime, confirmationId, historyOf } from '../history';
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
import { AnswerInvalid, readAnswer } from './answers';
import { REQUESTS, VERSION } from './contract';
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
			const found = await this.find(
				some.map(({ contact }) => contact),
				false,
			);
			for (const [id, before] of await this.write(some, found)) written.set(id, before);
		}
		return changes.map((change) => {
			const before = written.get(change.id);
			written.delete(change.id);
			return { change, isNew: before !== undefined, before: before ?? [] };
		});
	}

	async lookUp(keys: readonly string[], { ifMissing, defaultCountry }: ReadOptions): Promise<ListView> {
		let found = await this.find(keys, true, defaultCountry);
		if (!found.exists && ifMissing === 'create') {
			await this.request({ request: 'create' });
			found = await this.find(keys, true, defaultCountry);
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
			const found = await this.find(batch.keys, true, defaultCountry);
			const changes = batch.plan(viewOfFound(found, defaultCountry));
			for (const some of chunks(changes, CHANGES)) await this.write(some, found);
		}
	}

	async history(contacts?: readonly string[]): Promise<History> {
		if (!contacts) return historyOf(await this.pages('history', null));
		const rows: Row[] = [];
		// A request without contacts still tells whether there is a list.
		for (const some of chunks([...new Set(contacts)], CHANGES, true)) {
			rows.push(...(await this.pages('history', some)));
		}
		return historyOf(rows);
	}

	async claimConfirmations(claims: ConfirmationClaim[]): Promise<boolean[]> {
		const unique = [...new Map(claims.map((claim) => [claim.changeId, claim])).values()];
		const now = new Date().toISOString();
		const claimed = new Set<string>();
		for (const some of chunks(unique, CHANGES)) {
			const rows = some.map(({ changeId, contact }) => ({
				change_id: confirmationId(changeId),
				contact,
				action: 'confirmation',
				occurred_at: now,
				recorded_at: now,
			}));
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

	/** Writes the erasure down and deletes every row of these contacts from the list and its history. */
	async erase(contacts: readonly string[], erasure: ConsentChange): Promise<void> {
		await this.request({ request: 'erase', ...spelled(contacts), changes: [rowOf(erasure)] });
	}

	/**
	 * What the list says about contacts.
	 * @param others with it, all rows that cannot be found by a contact
	 */
	private async find(keys: readonly string[], others: boolean, defaultCountry?: string): Promise<Found> {
		const asked = new Set(keys);
		const rows = new Map<string, StoreRow>();
		const found: Found = { exists: true, rows: [], erasedKeyIds: [] };
		// Once also when nobody is asked about: the rows that name nobody are part of every answer.
		for (const [index, some] of chunks([...asked], CONTACTS, true).entries()) {
			const answer = await this.request({
				request: 'lookUp',
				...spelled(some),
				others: others && index === 0,
				hashes: false,
			});
			for (const row of answer.rows) {
				const change = rowToChange(row as Row, defaultCountry);
				if (change && !isUnreadable(change) && ![...namesOf(change)].some((name) => asked.has(name)))
					throw this.invalid('"rows" has a row of a contact that was not asked for');
			}
			for (const row of [...answer.rows, ...answer.others]) rows.set(String(row.id), row);
			found.exists &&= answer.exists;
			found.erasedKeyIds.push(...answer.erasedKeyIds);
		}
		found.rows = [...rows.values()];
		return found;
	}

	/** @returns for each change that was new, by id: what the list said about its contact before */
	private async write(changes: ConsentChange[], found: Found): Promise<Map<string, ConsentChange[]>> {
		const rows = changes.map(rowOf);
		const { isNew, before } = await this.request({
			request: 'record',
			changes: rows,
			remove: outweighed(changes, found.rows),
		});
		const fresh = new Set(isNew);
		const earlier = groupByContact(before);
		const written = new Map<string, ConsentChange[]>();
		changes.forEach(({ id, contact }, index) => {
			if (!fresh.has(rows[index].change_id ?? '')) return;
			written.set(id, (earlier.get(contact) ?? []).map(({ change }) => change).sort(byTime));
		});
		return written;
	}

	private async pages(table: Page['table'], contacts: string[] | null): Promise<Row[]> {
		const rows: Row[] = [];
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
			for (const row of page.rows) rows.push(row as Row);
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
		const items = await this.ask({ version: VERSION, id, list: this.list, ...request });
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
	const { changes, unreadable } = contentsOf(rows as Row[], defaultCountry);
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

/** Ids of the rows that need not be kept beside the changes. Only rows that a kept one outweighs go, so nothing depends on it. */
function outweighed(changes: ConsentChange[], rows: StoreRow[]): Array<string | number> {
	const known = groupByContact(rows);
	const ids: Array<string | number> = [];
	const written = new Map<string, ConsentChange[]>();
	for (const change of changes) {
		const ofContact = written.get(change.contact);
		if (ofContact) ofContact.push(change);
		else written.set(change.contact, [change]);
	}
	for (const [contact, fresh] of written) {
		const entries = known.get(contact) ?? [];
		if (!entries.length) continue;
		const gone = new Set(superseded([...entries.map(({ change }) => change), ...fresh]));
		for (const { row, change } of entries) if (gone.has(change) && row.id !== undefined) ids.push(row.id);
	}
	return ids;
}

function groupByContact(rows: StoreRow[]): Map<string, Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const row of rows) {
		const change = rowToChange(row as Row);
		if (!change || isUnreadable(change)) continue;
		const group = groups.get(change.contact);
		if (group) group.push({ row, change });
		else groups.set(change.contact, [{ row, change }]);
	}
	return groups;
}

function contentsOf(rows: Iterable<Row>, defaultCountry?: string): ListContents {
	const changes: ConsentChange[] = [];
	const unreadable: UnreadableRow[] = [];
	for (const row of rows) {
		const entry = rowToChange(row, defaultCountry);
		if (!entry) continue;
		if (isUnreadable(entry)) unreadable.push(entry);
		else changes.push(entry);
	}
	return { changes, unreadable };
}

/** Databases refuse what is no Unicode text, and somebody may write such a thing together with a stop. */
const NOT_TEXT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function rowOf(change: ConsentChange): StoreRow {
	return Object.fromEntries(
		Object.entries(changeToRow(change))
			.filter(([, value]) => value !== '')
			.map(([column, value]) => [column, String(value).replace(NOT_TEXT, '\uFFFD')]),
	);
}

function chunks<T>(values: T[], size: number, evenIfEmpty = false): T[][] {
	const parts: T[][] = evenIfEmpty && !values.length ? [[]] : [];
	for (let from = 0; from < values.length; from += size) parts.push(values.slice(from, from + size));
	return parts;
}
