import { toEvent, toEvents } from '../../../core/evidence';
import { change, fileOf, NOW, person } from './fixtures';

const event = (...[input, confirmedAt]: [Parameters<typeof toEvent>[0], string?]) =>
	toEvent(input, confirmedAt, NOW);

describe('events', () => {
	test.each([
		['at once', '2026-11-03T10:00:00.000Z', 0, true],
		['after a part of a second', '2026-11-03T10:00:00.200Z', 1, true],
		['at five minutes', '2026-11-03T10:05:00.000Z', 300, true],
		['just after five minutes', '2026-11-03T10:05:00.001Z', 301, false],
		['before the request, by a wrong clock', '2026-11-03T09:00:00.000Z', undefined, undefined],
	])('a confirmation sent %s', (_, confirmedAt, seconds, isWithin) => {
		const found = event(change('opt_out'), confirmedAt);
		expect([found.confirmedAt, found.confirmedAfterSeconds, found.confirmedWithinFiveMinutes]).toEqual([
			confirmedAt,
			seconds,
			isWithin,
		]);
	});

	test.each(['', 'soon', '2026-02-31T00:00:00Z'])(
		'a confirmation without a readable time is none: "%s"',
		(confirmedAt) => {
			expect(event(change('opt_out'), confirmedAt).confirmedAt).toBeUndefined();
		},
	);

	test('a confirmation of a change without a time tells no delay', () => {
		const found = event(change('opt_out', { occurredAt: '' }), '2026-11-03T10:00:00.000Z');
		expect(found.confirmedAt).toBe('2026-11-03T10:00:00.000Z');
		expect(found.confirmedAfterSeconds).toBeUndefined();
	});

	test.each([
		['by the person', {}, true],
		['imported', { source: 'import' as const }, false],
		['by hand, without evidence', { source: 'manual' as const, actor: 'desk' }, false],
		[
			'by hand, with evidence',
			{ source: 'manual' as const, actor: 'desk', evidence: { note: 'form' } },
			true,
		],
		['for SMS', { scope: { channel: 'sms' as const, category: 'all' as const, sender: 'all' } }, true],
	])('an opt-in %s says whether it counts', (_, rest, counts) => {
		expect(event(change('opt_in', rest)).counts).toBe(counts);
	});

	test('only its own fields of the right type are taken from the evidence', () => {
		const evidence = JSON.parse(
			'{"words":{"a":1},"rule":["x"],"confidence":"high","language":7,"other":"y","note":""}',
		);
		Object.setPrototypeOf(evidence, { messageId: 'inherited' });
		const found = event(change('opt_out', { evidence }));
		expect(Object.keys(found)).not.toEqual(expect.arrayContaining(['words']));
		expect(found).toMatchObject({ confidence: 'high', language: 7 });
		expect(JSON.stringify(found)).not.toMatch(/inherited|other|"rule"|"note"/);
	});

	test.each([
		[change('opt_out'), 'Stopped all messages'],
		[
			change('opt_out', { scope: { channel: 'whatsapp', category: 'topic:offers', sender: 'all' } }),
			'Stopped the topic “offers”',
		],
		[
			change('opt_in', { scope: { channel: 'all', category: 'marketing', sender: 'all' } }),
			'Opted in to marketing messages',
		],
		[
			change('pause', { until: '2026-12-24T12:00:00.000Z' }),
			'Paused all messages until 24 Dec 2026, 12:00:00 UTC',
		],
		[change('pause'), 'Paused all messages without an end date'],
		[change('erase'), 'Personal data erased'],
	])('is told in one sentence (%#)', (input, sentence) => {
		expect(event(input).explanation).toBe(sentence);
	});

	test('are in the order in which they happened, whatever their spelling', () => {
		const at = (occurredAt: string, recordedAt = '') =>
			change('opt_out', { id: occurredAt || recordedAt, occurredAt, recordedAt });
		const mixed = [
			at('2026-11-03T10:00:00+02:00'),
			at('2026-11-03T09:00:00.000Z'),
			at('', '2026-11-01'),
			at('once'),
			at('2026-11-02'),
		];
		expect(toEvents(mixed, new Map(), NOW).map(({ changeId }) => changeId)).toEqual([
			'once',
			'2026-11-01',
			'2026-11-02',
			'2026-11-03T10:00:00+02:00',
			'2026-11-03T09:00:00.000Z',
		]);
	});
});

describe('the file about one person', () => {
	test('shows what stands only in the list, and nothing twice', () => {
		const recorded = change('opt_out');
		const byHand = change('opt_out', { id: 'row:7', source: 'manual', occurredAt: '' });
		const file = fileOf([recorded]);
		expect(file.events.map(({ onlyInList }) => onlyInList)).toEqual([undefined]);
		const both = fileOf([recorded, recorded]);
		expect(both.events).toHaveLength(1);
		expect(person([recorded, byHand]).changes).toHaveLength(2);
	});
});
