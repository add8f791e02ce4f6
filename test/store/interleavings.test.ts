import { Matcher } from '../../core/audience';
import type { ConsentAction, ConsentChange, IntendedMessage, ScopeCategory } from '../../core/consent';
import { makeErasure, planErasure } from '../../core/erasure';
import { importRows, ImportReport } from '../../core/import';
import type { Store } from '../../store';
import { expectedReason } from '../core/consent/reference-model';
import { DataTables } from '../harness/data-tables';
import { currentOf, FIRST, secretsOf } from '../harness/secrets';
import { runOn, Turns } from '../harness/workers';

/** `STEPS=100000 npm test -- interleavings` looks longer, as the gate does; `SEED=…` looks at the same again. */
const STEPS = Number(process.env.STEPS ?? 10_000);
const SEED = Number(process.env.SEED ?? 20_261_124);

/** After so many steps everything starts anew. */
const EPISODE = 200;
const LIST = 'list';
const CONTACTS = Array.from({ length: 10 }, (_, index) => `+3460000000${index}`);
const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1);

const MESSAGES: IntendedMessage[] = [
	{ category: 'marketing', topic: 'offers' },
	{ category: 'marketing', channel: 'sms', sender: '+34600111222' },
	{ category: 'utility', topic: 'news' },
];

type Modules = typeof import('../../store');

/** n8n's processes: the same tables, each with a memory of its own. */
function startProcess(): Modules {
	let modules: Modules | undefined;
	jest.isolateModules(() => {
		modules = jest.requireActual<Modules>('../../store');
	});
	return modules as Modules;
}

function dice(seed: number) {
	let state = seed >>> 0;
	return (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 0x1_0000_0000) * below);
	};
}

/** What everybody wished, kept as plainly as possible. */
class Model {
	readonly changes = new Map<string, Map<string, ConsentChange>>(CONTACTS.map((key) => [key, new Map()]));

	/** Contacts for whom the list may stop more than the wishes say: what had lifted a stop is no longer known. */
	readonly inDoubt = new Set<string>();

	add(change: ConsentChange) {
		const known = this.of(change.contact);
		const isLate = [...known.values()].some(({ occurredAt }) => change.occurredAt <= occurredAt);
		const wasErased = [...known.values()].some(({ action }) => action === 'erase');
		if (isLate || wasErased) this.inDoubt.add(change.contact);
		if (!known.has(change.id)) known.set(change.id, change);
	}

	of(contact: string): Map<string, ConsentChange> {
		return this.changes.get(contact) as Map<string, ConsentChange>;
	}

	allows(contact: string, message: IntendedMessage): boolean {
		return expectedReason([...this.of(contact).values()], message, new Date()) === 'allow';
	}
}

const processes = [startProcess(), startProcess()];

async function episode(seed: number, steps: number): Promise<number> {
	const pick = dice(seed);
	const one = <T>(options: readonly T[]): T => options[pick(options.length)];
	const tables = new DataTables();
	const turns = new Turns(pick);
	const stores = processes.map(({ DataTableStore, ErasedPeople }): Store => {
		const list = new DataTableStore(runOn(tables, turns), LIST, `episode ${seed}`);
		return new ErasedPeople(list, LIST, async () => secretsOf(FIRST));
	});
	const model = new Model();
	const delivered: ConsentChange[] = [];
	let clock = START;
	let ids = 0;

	const wish = (contact: string): ConsentChange => {
		const action: ConsentAction = one(['opt_out', 'opt_out', 'opt_in', 'opt_in', 'pause']);
		// Neither phones nor servers agree on the time.
		const occurredAt = new Date(clock + (pick(61) - 30) * MINUTE).toISOString();
		const change: ConsentChange = {
			id: `${action}:${++ids}`,
			contact,
			action,
			scope: {
				channel: one(['all', 'whatsapp', 'sms']),
				category: one<ScopeCategory>(['all', 'all', 'marketing', 'topic:offers', 'topic:news']),
				sender: one(['all', 'all', '+34600111222']),
			},
			source: 'keyword',
			occurredAt,
			recordedAt: new Date(clock + pick(5) * MINUTE).toISOString(),
		};
		if (action === 'pause') change.until = one(['2026-03-01T00:00:00.000Z', '2199-01-01T00:00:00.000Z']);
		return change;
	};

	const isAsWished = (matcher: Matcher, contact: string, allowed: boolean, message: IntendedMessage) => {
		const isAllowed = matcher.decide([contact]).outcome === 'allow';
		if (isAllowed === allowed || (!isAllowed && model.inDoubt.has(contact))) return;
		throw new Error(
			`seed ${seed}: ${contact} is ${isAllowed ? 'let through' : 'left out'} for ${JSON.stringify(message)}\n` +
				`wishes ${JSON.stringify([...model.of(contact).values()], null, 1)}\n` +
				`list ${JSON.stringify(tables.rowsOf(LIST).filter((row) => row.contact === contact))}`,
		);
	};

	const compare = async (store: Store, contacts: readonly string[], message: IntendedMessage) => {
		const expected = new Map(contacts.map((contact) => [contact, model.allows(contact, message)]));
		const view = await store.lookUp(CONTACTS, { ifMissing: 'create' });
		const matcher = new Matcher(view, message, new Date());
		for (const [contact, allowed] of expected) isAsWished(matcher, contact, allowed, message);
	};

	const rowOf = (contact: string) => one(tables.rowsOf(LIST).filter((row) => row.contact === contact));

	/** What can happen to a contact; each tells the model once it has surely happened. */
	const happenings: Array<(store: Store, contact: string) => Promise<void>> = [
		...Array(6).fill(async (store: Store, contact: string) => {
			const change = wish(contact);
			delivered.push(change);
			await store.record([change]);
			model.add(change);
		}),
		async function redelivery(store, contact) {
			const change = one(delivered.filter((earlier) => earlier.contact === contact));
			if (!change) return;
			await store.record([change]);
			const wasErased = [...model.of(contact).values()].some(({ action }) => action === 'erase');
			if (wasErased) model.add(change);
		},
		async function imported(store, contact) {
			const date = one([new Date(clock).toISOString(), new Date(clock - 500 * MINUTE).toISOString()]);
			const rows = [{ line: 1, json: { phone: one([contact, contact.replace('+', '00')]), date } }];
			const report = new ImportReport(10);
			const settings = { covers: 'all', channel: 'whatsapp', dates: { zone: 'utc' } } as const;
			await store.recordPlanned(importRows([{ rows, settings, phone: 'phone', report }], 100, new Date()));
			if (report.added || report.widened || report.alreadyThere) {
				model.add({
					...wish(contact),
					id: `import:${++ids}`,
					action: 'opt_out',
					scope: { channel: 'whatsapp', category: 'all', sender: 'all' },
					source: 'import',
					occurredAt: date,
					until: undefined,
				});
			}
		},
		async function erasure(store, contact) {
			const plan = planErasure([contact], await store.lookUp([contact], { ifMissing: 'create' }));
			const now = new Date(clock);
			const erasures = plan.identities.map((key) =>
				makeErasure(key, currentOf(FIRST), { source: 'api', now }),
			);
			await store.erase(plan.contacts, erasures);
			model.of(contact).clear();
			for (const erasure of erasures) model.of(contact).set(erasure.id, { ...erasure, contact });
			model.inDoubt.add(contact);
		},
		async function rowByHand(_store, contact) {
			const table = tables.tables.find(({ name }) => name === LIST);
			if (!table) return;
			const [row] = tables.insert(table, [{ contact: one([contact, contact.replace('+', '00 ')]) }]);
			model.of(contact).set(`row:${String(row.id)}`, {
				...wish(contact),
				id: `row:${String(row.id)}`,
				action: 'opt_out',
				scope: { channel: 'all', category: 'all', sender: 'all' },
				source: 'manual',
				occurredAt: '',
				recordedAt: String(row.createdAt),
				until: undefined,
			});
		},
		async function editByHand(_store, contact) {
			const row = rowOf(contact);
			if (!row) return;
			const isReturn = row.action === 'opt_in';
			tables.edit(LIST, row.id, { category: 'all', ...(isReturn ? { action: 'opt_out' } : {}) });
			const id = (JSON.parse(String(row.details ?? '{}')) as { id?: string }).id ?? `row:${String(row.id)}`;
			// An import gives ids of its own: whatever it was, it stops everything on its channel now.
			model.inDoubt.add(contact);
			const known = model.of(contact).get(id);
			if (!known) return;
			const action = isReturn ? 'opt_out' : known.action;
			model.of(contact).set(id, { ...known, action, scope: { ...known.scope, category: 'all' } });
		},
		async function rowsDeletedByHand(_store, contact) {
			const rows = tables.rowsOf(LIST).filter((row) => String(row.contact).replace('00 ', '+') === contact);
			tables.deleteRows(LIST, ...rows.map(({ id }) => id));
			const erasures = [...model.of(contact)].filter(([, { action }]) => action === 'erase');
			model.changes.set(contact, new Map(erasures));
			if (erasures.length) model.inDoubt.add(contact);
		},
	];

	let step = 0;
	for (; step < steps; clock += MINUTE) {
		const tasks: Array<Promise<void>> = [];
		const touched = new Set<string>();
		for (let count = 1 + pick(4); count > 0; count--) {
			const contact = one(CONTACTS);
			if (touched.has(contact)) continue;
			touched.add(contact);
			tasks.push(one(happenings)(one(stores), contact));
			step++;
		}
		// Somebody checks while all that happens: for the others nothing changes.
		const others = CONTACTS.filter((contact) => !touched.has(contact));
		tasks.push(compare(one(stores), others, one(MESSAGES)));
		await turns.all(tasks);
		for (const store of stores) {
			await turns.all([compare(store, CONTACTS, one(MESSAGES))]);
			step++;
		}
	}
	return step;
}

test(
	`whatever happens in whatever order, the list says what people wished: ${STEPS.toLocaleString('en-US')} steps`,
	async () => {
		for (let done = 0, count = 0; done < STEPS; count++) done += await episode(SEED + count, EPISODE);
	},
	30 * MINUTE,
);
