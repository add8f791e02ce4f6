import { REQUESTS } from '../../store/workflow/contract';
import type { StoreRequest, StoreRow } from '../../store/workflow/contract';

type Request = StoreRequest & { version: number; id: string; list: string };
type Answer = Record<string, unknown>;
type Stored = StoreRow & { id: number };

const CANONICAL = /^(\+[1-9][0-9]{6,14}|bsuid:[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}|email:.+|erased:.+)$/;

/** What comes as the text of a JSON array. */
const ARRAYS = ['contacts', 'bsuids', 'changes', 'rows', 'ids'];

interface List {
	entries: Stored[];
	events: Stored[];
}

/** A store workflow in memory that keeps to the contract, until a test makes it do otherwise. */
export class MemoryStoreWorkflow {
	readonly lists = new Map<string, List>();

	readonly requests: Request[] = [];

	/** Changes an answer, or the items altogether, before it is given. */
	tamper?: (answer: Answer, request: Request) => unknown;

	/** Runs before a request is answered. */
	before?: (request: Request) => void | Promise<void>;

	private lastId = 0;

	ask = async (message: object): Promise<unknown[]> => {
		// What goes through n8n is JSON.
		const request = Object.fromEntries(
			Object.entries(JSON.parse(JSON.stringify(message)) as Answer).map(([name, value]) => [
				name,
				ARRAYS.includes(name) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
			]),
		) as unknown as Request;
		this.requests.push(request);
		await this.before?.(request);
		const answer = JSON.parse(
			JSON.stringify({ version: 1, id: request.id, ...this.answer(request) }),
		) as Answer;
		const given = this.tamper ? this.tamper(answer, request) : answer;
		return Array.isArray(given) ? given : [given];
	};

	/** Adds rows as somebody does by hand. */
	insert(list: string, ...rows: StoreRow[]) {
		this.make(list).entries.push(...rows.map((row) => ({ ...row, id: ++this.lastId })));
	}

	entriesOf(list: string): Stored[] {
		return this.lists.get(list)?.entries ?? [];
	}

	eventsOf(list: string): Stored[] {
		return this.lists.get(list)?.events ?? [];
	}

	private make(list: string): List {
		const made = this.lists.get(list) ?? { entries: [], events: [] };
		this.lists.set(list, made);
		return made;
	}

	private answer(request: Request): Answer {
		const list = this.lists.get(request.list);
		const exists = list !== undefined;
		const { entries = [], events = [] } = list ?? {};
		switch (request.request) {
			case 'describe':
				return { requests: REQUESTS };
			case 'create':
				this.make(request.list);
				return { exists: true };
			case 'lookUp': {
				const { contacts, bsuids, others, hashes } = request;
				const latest = events.filter(({ contact, hash }) => hash && contacts.includes(contact ?? ''));
				return {
					exists,
					asked: contacts.length + bsuids.length,
					rows: entries.filter(isAbout(contacts, bsuids)),
					others: others ? entries.filter(({ contact }) => !CANONICAL.test(contact ?? '')) : [],
					erasedKeyIds: others
						? [
								...new Set(
									entries.flatMap(({ contact }) => /^erased:([^:]+):/.exec(contact ?? '')?.[1] ?? []),
								),
							]
						: [],
					hashes: hashes ? Object.fromEntries(latest.map(({ contact, hash }) => [contact, hash])) : {},
				};
			}
			case 'record': {
				const { entries: known } = this.make(request.list);
				const about = new Set(request.changes.map(({ contact }) => contact));
				const before = known.filter(({ contact }) => about.has(contact));
				const isNew = this.write(request.list, request.changes);
				return { isNew, before };
			}
			case 'remove': {
				const ids = new Set(request.ids.map(String));
				const left = entries.filter(({ id }) => !ids.has(String(id)));
				if (list) list.entries = left;
				return { removed: entries.length - left.length };
			}
			case 'page': {
				const rows = (request.table === 'list' ? entries : events).filter(
					({ id, contact }) =>
						id > Number(request.after ?? 0) && (request.contacts?.includes(contact ?? '') ?? true),
				);
				const page = rows.slice(0, request.limit);
				return { exists, rows: page, next: page.length === request.limit ? String(page.at(-1)?.id) : null };
			}
			case 'claim': {
				const { events: history } = this.make(request.list);
				const free = request.rows.filter((row) => !history.some(({ change_id: id }) => id === row.change_id));
				history.push(...free.map((row) => ({ ...row, id: ++this.lastId })));
				return { claimed: free.map((row) => row.change_id) };
			}
			case 'release': {
				const left = events.filter(({ change_id: id }) => !request.ids.includes(id ?? ''));
				if (list) list.events = left;
				return { released: events.length - left.length };
			}
			case 'erase': {
				const { contacts, bsuids } = request;
				const ids = new Set(request.ids.map(String));
				const isGone = isAbout(contacts, bsuids);
				const left = {
					entries: entries.filter((row) => !isGone(row) && !ids.has(String(row.id))),
					events: events.filter((row) => !isGone(row)),
				};
				if (list) this.lists.set(request.list, left);
				return {
					entries: entries.length - left.entries.length,
					events: events.length - left.events.length,
				};
			}
		}
	}

	private write(name: string, changes: StoreRow[]): string[] {
		const { entries, events } = this.make(name);
		const isNew: string[] = [];
		for (const change of changes) {
			if (events.some(({ change_id: id }) => id === change.change_id)) continue;
			isNew.push(change.change_id ?? '');
			events.push({ ...change, id: ++this.lastId });
			entries.push({ ...change, id: ++this.lastId });
		}
		return isNew;
	}
}

const isAbout =
	(contacts: string[], bsuids: string[]) =>
	({ contact = '', phone, bsuid }: StoreRow) =>
		contacts.includes(contact) ||
		(bsuid !== undefined && bsuids.includes(bsuid)) ||
		(contact.startsWith('bsuid:') && phone !== undefined && contacts.includes(phone));
