import { sleep } from 'n8n-workflow';
import type { ListView } from '../core/audience';
import { keysOfPerson, namesOf, withErased } from '../core/audience';
import type { ConsentChange } from '../core/consent';
import { decide } from '../core/consent';
import { erasedContact, renewErasure } from '../core/erasure';
import type { Secret, Secrets } from '../core/secret';
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
} from './types';
import { StoreError } from './types';

/** Contacts hashed before n8n may answer others. */
const BREATH = 5000;

/**
 * A list that knows people who were erased from it. Only a hash of them is left, so that whoever is asked about is hashed
 * too, with each secret that the list's erased people were hashed with.
 */
export class ErasedPeople implements Store {
	private keyIds?: readonly string[];

	/**
	 * @param secrets what the user chose; asked for only when somebody may be erased
	 */
	constructor(
		private readonly store: Store,
		private readonly list: string,
		private readonly secrets: () => Promise<Secrets | undefined>,
	) {}

	async lookUp(keys: readonly string[], options: LookUpOptions): Promise<ListView> {
		const view = atThisMoment(await this.store.lookUp(keys, options), keys);
		return await this.withErased(view, keys, options, await this.secretsFor(view.erasedKeyIds));
	}

	/**
	 * Of somebody who is erased and stays so, nothing is written: a stop renews the erasure, an opt-in that lifts nothing is
	 * left out. Only what is certain keeps a stop from being written as it is.
	 */
	async record(changes: ConsentChange[]): Promise<Recorded[]> {
		const secrets = await this.secrets().catch(() => undefined);
		const view = secrets && (await this.viewForWriting(changes, secrets));
		if (!secrets || !view) return await this.store.record(changes);
		const now = new Date();
		const plans = changes.map((change) => {
			const known = changesOfPerson(change, view);
			if (!staysErased(change, known, now)) return { change, known, written: [change], isKept: false };
			const written =
				change.action === 'opt_in'
					? []
					: [...namesOf(change)].map((key) => renewErasure(change, key, secrets.current));
			return { change, known, written, isKept: true };
		});
		const recorded = await this.store.record(plans.flatMap(({ written }) => written));
		let position = 0;
		return plans.map(({ change, known, written, isKept }) => {
			const first = written.length ? recorded[position] : { change, isNew: false, before: [] };
			position += written.length;
			const erasures = known.filter(({ action }) => action === 'erase');
			const before = [...first.before.filter(({ action }) => action !== 'erase'), ...erasures];
			return isKept ? { ...first, before, isErased: true } : { ...first, before: first.isNew ? before : [] };
		});
	}

	async recordPlanned(batches: Iterable<PlannedBatch>, options: PlanOptions = {}): Promise<void> {
		const keyIds = await this.findKeyIds({ ...options, ifMissing: 'fail' }).catch((error: unknown) => {
			if (error instanceof StoreError && error.code === 'list_missing') return [];
			return Promise.reject(error);
		});
		const secrets = await this.secretsFor(keyIds);
		const current = secrets.length ? (await this.secrets())?.current : undefined;
		await this.store.recordPlanned(current ? withoutErased(batches, secrets, current) : batches, options);
	}

	/** Under their own key, also what is recorded under a hash of it. */
	async history(contacts?: readonly string[]): Promise<History> {
		if (!contacts) return await this.store.history();
		const secrets = await this.secretsFor(this.keyIds ?? (await this.findKeyIds({ ifMissing: 'fail' })));
		if (!secrets.length) return await this.store.history(contacts);
		const plain = new Map<string, string>();
		for (const key of contacts) for (const hash of hashesOf(key, secrets)) plain.set(hash, key);
		const found = await this.store.history([...contacts, ...plain.keys()]);
		const changes = found.changes.map((change) => {
			const contact = plain.get(change.contact);
			return contact ? { ...change, contact } : change;
		});
		return { ...found, changes };
	}

	async read(options: ReadOptions): Promise<ListContents> {
		return await this.store.read(options);
	}

	async claimConfirmations(claims: ConfirmationClaim[]): Promise<boolean[]> {
		return await this.store.claimConfirmations(claims);
	}

	async releaseConfirmations(changeIds: string[]): Promise<void> {
		await this.store.releaseConfirmations(changeIds);
	}

	async erase(
		contacts: readonly string[],
		erasures: ConsentChange[],
		options?: PlanOptions,
	): Promise<ErasedRows> {
		return await this.store.erase(contacts, erasures, options);
	}

	private async withErased(
		view: ListView,
		keys: readonly string[],
		options: LookUpOptions,
		secrets: readonly Secret[],
	): Promise<ListView> {
		this.keyIds = view.erasedKeyIds;
		if (!secrets.length) return view;
		const hashes = new Map<string, string[]>();
		for (const key of keysOfPerson(keys, view)) {
			hashes.set(key, hashesOf(key, secrets));
			if (hashes.size % BREATH === 0) await sleep(0);
		}
		const under = await this.store.lookUp([...hashes.values()].flat(), options);
		const erased = new Map<string, ConsentChange[]>();
		for (const [key, ofKey] of hashes) {
			const found = ofKey.flatMap((hash) => under.naming(hash));
			if (found.length) erased.set(key, found);
		}
		return withErased(view, erased);
	}

	/** What is known about the people to write about; undefined when it cannot be known. */
	private async viewForWriting(changes: ConsentChange[], { all }: Secrets): Promise<ListView | undefined> {
		const keys = [...new Set(changes.flatMap((change) => [...namesOf(change)]))];
		const options: ReadOptions = { ifMissing: 'fail' };
		try {
			const view = atThisMoment(await this.store.lookUp(keys, options), keys);
			const known = all.filter(({ id }) => view.erasedKeyIds.includes(id));
			return known.length ? await this.withErased(view, keys, options, known) : undefined;
		} catch {
			// Whatever keeps the list from being read, the stop is written first.
			return undefined;
		}
	}

	private async findKeyIds(options: ReadOptions): Promise<readonly string[]> {
		return (await this.store.lookUp([], options)).erasedKeyIds;
	}

	/** @throws StoreError when one is not at hand: whoever was hashed with it would seem not to be on the list */
	private async secretsFor(keyIds: readonly string[]): Promise<Secret[]> {
		if (!keyIds.length) return [];
		const all = (await this.secrets())?.all ?? [];
		const missing = keyIds.filter((keyId) => !all.some(({ id }) => id === keyId));
		if (missing.length) throw new StoreError('erased_key_missing', this.list, nameMissing(missing, all));
		return all.filter(({ id }) => keyIds.includes(id));
	}
}

/**
 * What a view says about these people, whatever happens to the list while they are dealt with: an erasure would take away
 * what stops them before its hash was looked for.
 */
function atThisMoment(view: ListView, keys: readonly string[]): ListView {
	const said = new Map<string, readonly ConsentChange[]>();
	for (const key of keysOfPerson(keys, view)) {
		const changes = view.naming(key);
		if (changes.length) said.set(key, [...changes]);
	}
	return {
		naming: (key) => said.get(key) ?? [],
		unreadable: [...view.unreadable],
		erasedKeyIds: [...view.erasedKeyIds],
	};
}

const hashesOf = (key: string, secrets: readonly Secret[]) =>
	secrets.map((secret) => erasedContact(key, secret));

const changesOfPerson = (change: ConsentChange, view: ListView) => [
	...new Set(keysOfPerson([...namesOf(change)], view).flatMap((key) => view.naming(key))),
];

/** Nothing outweighs an erasure but an opt-in to everything that came later. */
const staysErased = (change: ConsentChange, known: ConsentChange[], now: Date) =>
	change.action !== 'erase' &&
	decide([...known, change], { category: 'marketing' }, now).reason === 'exclude:erased';

/** Lets an import see who is erased, and writes down nothing that names them. */
function* withoutErased(
	batches: Iterable<PlannedBatch>,
	secrets: readonly Secret[],
	current: Secret,
): Generator<PlannedBatch> {
	for (const batch of batches) {
		const hashes = new Map(batch.keys.map((key) => [key, hashesOf(key, secrets)]));
		yield {
			keys: [...batch.keys, ...[...hashes.values()].flat()],
			plan(list) {
				const now = new Date();
				const naming = (key: string) => [
					...list.naming(key),
					...(hashes.get(key) ?? hashesOf(key, secrets)).flatMap((hash) => list.naming(hash)),
				];
				const renewals = new Map<string, ConsentChange>();
				const changes = batch.plan({ naming }).flatMap((change) => {
					const names = [...namesOf(change)];
					if (!staysErased(change, names.flatMap(naming), now)) return [change];
					for (const key of names) {
						const renewal = renewErasure(change, key, current);
						const isThere = list.naming(renewal.contact).some(({ id }) => id === renewal.id);
						if (!isThere) renewals.set(renewal.id, renewal);
					}
					return [];
				});
				return [...changes, ...renewals.values()];
			},
		};
	}
}

/** Ids come from a table that anybody may have edited. */
function nameMissing(keyIds: readonly string[], all: readonly Secret[]): string {
	return keyIds
		.map((keyId) => {
			const [name] = keyId.split('.');
			if (!/^[\w-]{1,32}$/.test(name)) return 'a row whose secret has no readable name';
			const isKnown = all.some((secret) => secret.name === name);
			return isKnown ? `"${name}" (the credential has another secret of that name)` : `"${name}"`;
		})
		.join(', ');
}
