import type { ListView } from '../../core/audience';
import { viewOf } from '../../core/audience';
import type { ConsentChange } from '../../core/consent';
import { erasedContact, makeErasure } from '../../core/erasure';
import type { PlannedBatch, Recorded, Store } from '../../store';
import { ErasedPeople, StoreError } from '../../store';
import { currentOf, FIRST, ROTATED, secretsOf } from '../harness/secrets';

const ANA = '+34600999888';
const NOW = new Date('2026-03-01T10:00:00.000Z');
const options = { ifMissing: 'fail' } as const;

const stop = (contact = ANA): ConsentChange => ({
	id: `opt_out:${contact}`,
	contact,
	action: 'opt_out',
	scope: { channel: 'whatsapp', category: 'all', sender: 'all' },
	source: 'keyword',
	occurredAt: '2026-02-01T10:00:00.000Z',
	recordedAt: '2026-02-01T10:00:00.000Z',
});
const erasure = (secret = currentOf(FIRST)) => makeErasure(ANA, secret, { source: 'api', now: NOW });

/** A list in memory whose view goes on changing after it was handed out, as a list that is kept up to date does. */
class LiveList implements Partial<Store> {
	readonly asked: string[][] = [];

	readonly written: ConsentChange[] = [];

	/** Happens before the list is asked the second time. */
	meanwhile = () => {};

	constructor(public changes: ConsentChange[]) {}

	async lookUp(keys: readonly string[]): Promise<ListView> {
		this.asked.push([...keys]);
		if (this.asked.length === 2) this.meanwhile();
		const now = () => viewOf(this.changes);
		return {
			naming: (key) => now().naming(key),
			get unreadable() {
				return now().unreadable;
			},
			get erasedKeyIds() {
				return now().erasedKeyIds;
			},
		};
	}

	async record(changes: ConsentChange[]): Promise<Recorded[]> {
		this.written.push(...changes);
		return changes.map((change) => ({ change, isNew: true, before: [] }));
	}

	async recordPlanned(batches: Iterable<PlannedBatch>) {
		for (const batch of batches) this.written.push(...batch.plan(viewOf(this.changes)));
	}
}

const over = (list: LiveList, secrets = secretsOf(FIRST)) =>
	new ErasedPeople(list as unknown as Store, 'list', async () => secrets);

describe('a list with erased people', () => {
	test('somebody who is erased while an audience is checked stays stopped in it', async () => {
		const list = new LiveList([stop()]);
		const view = await over(list).lookUp([ANA], options);
		list.changes = [erasure()];
		expect(view.naming(ANA)).toHaveLength(1);
	});

	test('somebody who is erased between the two looks is seen twice rather than never', async () => {
		const list = new LiveList([stop(), makeErasure('+34600111222', currentOf(FIRST), { source: 'api', now: NOW })]);
		list.meanwhile = () => (list.changes = [erasure()]);
		const view = await over(list).lookUp([ANA], options);
		expect(view.naming(ANA).map(({ action }) => action)).toEqual(['opt_out', 'erase']);
	}); // prettier-ignore

	test('costs one look as long as nobody is erased, and no secret', async () => {
		const list = new LiveList([stop()]);
		const people = new ErasedPeople(list as unknown as Store, 'list', () => Promise.reject(new Error('asked')));
		await people.lookUp([ANA], options);
		expect(list.asked).toEqual([[ANA]]);
	}); // prettier-ignore

	test('is asked about hashes with the secrets in use only', async () => {
		const list = new LiveList([erasure()]);
		await over(list, secretsOf(ROTATED)).lookUp([ANA], options);
		expect(list.asked).toEqual([[ANA], [erasedContact(ANA, currentOf(FIRST))]]);
	});

	test.each<[string, () => Promise<never>]>([
		['the list cannot be read', () => Promise.reject(new StoreError('list_failed', 'list'))],
		['the credential cannot be read', () => Promise.reject(new Error('gone'))],
	])('writes a stop as it is when %s', async (what, fails) => {
		const list = new LiveList([erasure()]);
		if (what.startsWith('the list')) list.lookUp = fails;
		const secrets = what.startsWith('the list') ? async () => secretsOf(FIRST) : fails;
		await new ErasedPeople(list as unknown as Store, 'list', secrets).record([stop()]);
		expect(list.written).toEqual([stop()]);
	});

	test('writes an erasure that is imported as it is', async () => {
		const list = new LiveList([erasure()]);
		const imported = { ...erasure(), id: 'erase:imported' };
		await over(list).record([imported]);
		await over(list).recordPlanned([{ keys: [imported.contact], plan: () => [imported] }]);
		expect(list.written).toEqual([imported, imported]);
	});
});
