import fc from 'fast-check';
import type { ChainReport, SealedChange } from '../../../core/chain';
import { ChainCheck, seal } from '../../../core/chain';
import type { ConsentChange } from '../../../core/consent';
import type { HistoryRow } from '../../../store/data-table/columns';
import { changeToEvent, rowToEvent } from '../../../store/data-table/rows';

const ANA = '+34600999888';
const BEN = '+34600111222';

let count = 0;
const change = (contact = ANA, more: Partial<ConsentChange> = {}): ConsentChange => ({
	id: `opt_out:meta:${++count}`,
	contact,
	action: 'opt_out',
	scope: { channel: 'whatsapp', category: 'all', sender: 'all' },
	source: 'keyword',
	occurredAt: '2026-02-01T10:00:00.000Z',
	recordedAt: '2026-02-01T10:00:00.000Z',
	evidence: { words: 'Baja', confidence: 0.97 },
	...more,
});

/** Seals changes as they are appended, each after the one before it of its contact. */
function sealed(changes: ConsentChange[], heads = new Map<string, string>()): SealedChange[] {
	return changes.map((one) => {
		const previous = heads.get(one.contact) ?? '';
		const hash = seal(one, previous);
		heads.set(one.contact, hash);
		return { change: one, hash, previous };
	});
}

function check(events: SealedChange[], entries: ConsentChange[] = [], keep = 100): ChainReport {
	const chain = new ChainCheck(keep);
	for (const event of events) chain.addEvent(event);
	for (const entry of entries) chain.addEntry(entry);
	return chain.finish();
}

const codes = ({ findings }: ChainReport) => findings.map(({ code, changeId }) => `${code} ${changeId}`);

describe('a seal', () => {
	const one = change();

	test.each<[string, Partial<ConsentChange>]>([
		['id', { id: 'opt_out:meta:x' }],
		['contact', { contact: BEN }],
		['action', { action: 'opt_in' }],
		['category', { scope: { ...one.scope, category: 'marketing' } }],
		['channel', { scope: { ...one.scope, channel: 'sms' } }],
		['sender', { scope: { ...one.scope, sender: BEN } }],
		['source', { source: 'manual' }],
		['time', { occurredAt: '2026-02-01T10:00:00.001Z' }],
		['time of recording', { recordedAt: '2026-02-01T10:00:00.001Z' }],
		['end of a pause', { until: '2026-03-01T10:00:00.000Z' }],
		['phone', { phone: '+5215512345678' }],
		['user ID', { bsuid: 'ES.1' }],
		['reason', { reason: 'x' }],
		['actor', { actor: 'x' }],
		['words', { evidence: { ...one.evidence, words: 'baja' } }],
		['words that look alike', { evidence: { ...one.evidence, words: 'Bаja' } }],
		['confidence', { evidence: { ...one.evidence, confidence: 0.98 } }],
		['evidence that is added', { evidence: { ...one.evidence, note: 'x' } }],
		['evidence that is gone', { evidence: undefined }],
	])('covers the %s', (_, more) => {
		expect(seal({ ...one, ...more }, '')).not.toBe(seal(one, ''));
	});

	test('covers what came before', () => {
		expect(seal(one, 'a')).not.toBe(seal(one, ''));
		expect(seal(one, 'a')).toMatch(/^[0-9a-f]{32}$/);
	});

	test('text cannot move from one field to the next', () => {
		expect(seal(change(ANA, { id: 'x', reason: 'ab', actor: 'c' }), '')).not.toBe(
			seal(change(ANA, { id: 'x', reason: 'a', actor: 'bc' }), ''),
		);
	});

	test('is the same for what a table gives back, whatever the words', () => {
		const text = fc.string({ unit: 'binary', maxLength: 40 });
		fc.assert(
			fc.property(
				text,
				text,
				text,
				fc.string({ unit: fc.constantFrom('\ud83d', '\udc34', 'a', ' ', '\n') }),
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				(words, note, actor, halves, confidence) => {
					const written = change(ANA, {
						actor,
						phone: ANA,
						evidence: { words: words + halves, note, confidence, campaign: '' },
						scope: { channel: 'all', category: 'topic:Offers', sender: 'all' },
					});
					// As a database keeps it.
					const row = Object.fromEntries(
						Object.entries(changeToEvent(written, 'p', 'h')).map(([column, value]) => [
							column,
							Buffer.from(String(value), 'utf8').toString('utf8'),
						]),
					) as HistoryRow;
					const event = rowToEvent(row) as SealedChange;
					expect(seal(event.change, event.previous)).toBe(seal(written, 'p'));
				},
			),
		);
	});
});

describe('a history', () => {
	test('that nobody touched is whole', () => {
		const changes = [change(), change(BEN), change(), change(BEN), change()];
		expect(check(sealed(changes), [changes[4], changes[3]])).toEqual({
			ok: true,
			events: 5,
			contacts: 2,
			sealed: 5,
			unsealed: 0,
			forks: 0,
			severalBeginnings: 0,
			addedByHand: 0,
			found: { altered: 0, missing: 0, seal_missing: 0, not_in_history: 0, list_differs: 0 },
			findings: [],
		});
	});

	test('of nothing is whole', () => {
		expect(check([])).toMatchObject({ ok: true, events: 0, contacts: 0 });
	});

	test.each([0, 1, 2])('in which event %i was altered says so, and only that', (at) => {
		const events = sealed([change(), change(), change()]);
		events[at] = { ...events[at], change: { ...events[at].change, evidence: { words: 'Alta' } } };
		expect(codes(check(events))).toEqual([`altered ${events[at].change.id}`]);
	});

	test('whose first or middle event was deleted misses it', () => {
		const events = sealed([change(), change(), change()]);
		expect(codes(check(events.slice(1)))).toEqual([`missing ${events[1].change.id}`]);
		expect(codes(check([events[0], events[2]]))).toEqual([`missing ${events[2].change.id}`]);
	});

	test('whose last event was deleted is told by the list', () => {
		const events = sealed([change(), change()]);
		expect(codes(check(events.slice(0, 1), [events[1].change]))).toEqual([
			`not_in_history ${events[1].change.id}`,
		]);
	});

	test('an event moved to somebody else', () => {
		const events = sealed([change(), change(BEN)]);
		events[0].change = { ...events[0].change, contact: BEN };
		expect(codes(check(events))).toEqual([`altered ${events[0].change.id}`]);
	});

	test('an altered event with a new seal breaks what follows it', () => {
		const events = sealed([change(), change()]);
		const forged = { ...events[0].change, action: 'opt_in' as const };
		events[0] = { change: forged, hash: seal(forged, ''), previous: '' };
		expect(codes(check(events))).toEqual([`missing ${events[1].change.id}`]);
	});

	test('two workers at the same moment fork it, and nothing is altered', () => {
		const [first, left] = sealed([change(), change()]);
		const right = change();
		const previous = first.hash;
		const events = [first, left, { change: right, hash: seal(right, previous), previous }];
		expect(check(events)).toMatchObject({ ok: true, forks: 1, severalBeginnings: 0 });
		expect(check([...sealed([change()]), ...sealed([change()])])).toMatchObject({ ok: true, severalBeginnings: 1 });
	}); // prettier-ignore

	test('an event that is there twice counts as one', () => {
		const [first, second] = sealed([change(), change()]);
		expect(check([first, first, second])).toMatchObject({ ok: true, forks: 0, severalBeginnings: 0 });
	});

	test('from before there were seals is not called altered', () => {
		const old = [change(), change(BEN)].map((one) => ({ change: one, hash: '', previous: '' }));
		expect(check([...old, ...sealed([change()])])).toMatchObject({ ok: true, unsealed: 2, sealed: 1 });
	});

	test('an event without a seal among sealed ones was added or stripped', () => {
		const events = sealed([change(), change(), change()]);
		const added = change();
		expect(codes(check([...events, { change: added, hash: '', previous: '' }]))).toEqual([
			`seal_missing ${added.id}`,
		]);
		events[1] = { ...events[1], hash: '' };
		expect(codes(check(events))).toEqual([
			`seal_missing ${events[1].change.id}`,
			`missing ${events[2].change.id}`,
		]);
	});

	test('a person who was erased leaves no hole, also when they come back', () => {
		const heads = new Map<string, string>();
		const kept = sealed([change(BEN), change('erased:2025.0a1b2c3d:ff', { action: 'erase', evidence: undefined })], heads);
		const back = sealed([change(ANA, { action: 'opt_in' })], heads);
		expect(check([...kept, ...back], [...kept, ...back].map((event) => event.change))).toMatchObject({ ok: true });
	}); // prettier-ignore

	test('keys like __proto__ are contacts like others', () => {
		const events = sealed([change('__proto__', { id: 'constructor' }), change('constructor', { id: '__proto__' })]);
		expect(check(events, [change('x', { id: 'toString' })])).toMatchObject({ events: 2, contacts: 2, found: { not_in_history: 1 } });
	}); // prettier-ignore
});

describe('a list beside its history', () => {
	test.each<[string, Partial<ConsentChange>]>([
		['narrowed', { scope: { channel: 'whatsapp', category: 'marketing', sender: 'all' } }],
		['turned into a pause', { action: 'pause', until: '2026-03-01T00:00:00.000Z' }],
		['set back', { occurredAt: '2020-01-01T00:00:00.000Z' }],
		['given to somebody else', { contact: BEN }],
	])('in which a stop was %s', (_, more) => {
		const stop = change();
		expect(codes(check(sealed([stop]), [{ ...stop, ...more }]))).toEqual([`list_differs ${stop.id}`]);
	});

	test('rows added by hand are no finding', () => {
		expect(check([], [change(ANA, { id: 'row:7' })])).toMatchObject({ ok: true, addedByHand: 1 });
	});

	test('a change that two workers wrote down differently fits either', () => {
		const stop = change();
		const later = { ...stop, occurredAt: '2026-02-01T10:00:01.000Z' };
		const events = sealed([stop, later]);
		expect(check(events, [stop])).toMatchObject({ ok: true });
		expect(check(events, [later])).toMatchObject({ ok: true });
	});
});

test('a million findings are counted and a few are named', () => {
	const chain = new ChainCheck(3);
	const [first] = sealed([change()]);
	for (let index = 0; index < 1_000_000; index++) {
		chain.addEntry({ ...first.change, id: `lost ${index}` });
	}
	const report = chain.finish();
	expect(report.found.not_in_history).toBe(1_000_000);
	expect(report.findings).toHaveLength(3);
});
