import { sumOf, Tally } from '../../../core/audience';

const NOW = new Date('2026-11-03T12:00:00.000Z');
const stoppedAt = (occurredAt: string, recordedAt = '') => ({
	source: 'keyword' as const,
	occurredAt,
	recordedAt,
});

test('counts by reason, source and age', () => {
	const tally = new Tally(NOW);
	tally.add({ outcome: 'allow' });
	tally.add({ outcome: 'exclude', reason: 'exclude:all', change: stoppedAt('2026-11-03T11:00:00.000Z') });
	tally.add({
		outcome: 'exclude',
		reason: 'exclude:all',
		change: { ...stoppedAt('2026-10-30T11:00:00.000Z'), source: 'link' },
	});
	tally.add({
		outcome: 'exclude',
		reason: 'exclude:marketing',
		change: stoppedAt('', '2020-01-01T00:00:00.000Z'),
	});
	tally.add({ outcome: 'hold', reason: 'hold:no_contact' });
	tally.add({ outcome: 'duplicate' });
	expect(tally.allowed).toBe(1);
	expect(tally.duplicates).toBe(1);
	expect(Object.fromEntries(tally.excluded.byReason)).toEqual({ 'exclude:all': 2, 'exclude:marketing': 1 });
	expect(Object.fromEntries(tally.excluded.bySource)).toEqual({ keyword: 2, link: 1 });
	expect(Object.fromEntries(tally.excluded.byAge)).toEqual({ last24Hours: 1, last7Days: 1, older: 1 });
	expect(Object.fromEntries(tally.held)).toEqual({ 'hold:no_contact': 1 });
	expect(sumOf(tally.leftOut)).toBe(5);
});

test.each([
	['2026-11-03T12:00:00.000Z', 'last24Hours'],
	// A clock that runs ahead.
	['2026-11-03T13:00:00.000Z', 'last24Hours'],
	['2026-11-02T12:00:00.000Z', 'last7Days'],
	['2026-10-10', 'last30Days'],
	['2026-01-10', 'last365Days'],
	['2025-01-10', 'older'],
	['', 'unknown'],
	['soon', 'unknown'],
	['__proto__', 'unknown'],
])('a stop of %j is %s old', (occurredAt, age) => {
	const tally = new Tally(NOW);
	tally.add({ outcome: 'exclude', reason: 'exclude:all', change: stoppedAt(occurredAt) });
	expect([...tally.excluded.byAge]).toEqual([[age, 1]]);
});
