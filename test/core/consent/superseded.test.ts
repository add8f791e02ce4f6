import { decide, latestPerScope, superseded, type ConsentChange } from '../../../core/consent';
import { at, change, everywhere } from './changes';

const NOW = new Date(at(12));
const all = everywhere('all');
const marketing = everywhere('marketing');
const topic = everywhere('topic:x');
const pause = (hour: number, until?: number) =>
	change('pause', marketing, hour, { until: until === undefined ? undefined : at(until) });

/** Which of the changes are kept, by their place in the list. */
const kept = (changes: ConsentChange[], now = NOW) =>
	latestPerScope(changes, now).map((entry) => changes.indexOf(entry));

it.each<[string, ConsentChange[], number[]]>([
	['nothing', [], []],
	['a stop by a later stop', [change('opt_out', all, 1), change('opt_out', all, 2)], [1]],
	['a stop by a later opt-in', [change('opt_out', all, 1), change('opt_in', all, 2)], [1]],
	['no stop by an opt-in of its moment', [change('opt_out', all, 2), change('opt_in', all, 2)], [0]],
	['an opt-in by a later stop', [change('opt_in', all, 1), change('opt_out', all, 2)], [1]],
	['an opt-in by a later opt-in', [change('opt_in', all, 1), change('opt_in', all, 2)], [1]],
	['no stop by an earlier one', [change('opt_out', all, 2), change('opt_out', all, 1)], [0]],
	['no stop by an import', [change('opt_out', all, 1), change('opt_in', all, 2, { source: 'import' })], [0]],
	['no stop of another scope', [change('opt_out', marketing, 1), change('opt_out', all, 2)], [0, 1]],
	['no wider stop by an opt-in', [change('opt_out', all, 1), change('opt_in', marketing, 2)], [0, 1]],
	['a narrower stop by an opt-in', [change('opt_out', topic, 1), change('opt_in', marketing, 2)], [1]],
	['no opt-in of another scope', [change('opt_in', topic, 1), change('opt_in', marketing, 2)], [0, 1]],
	['no stop by a later pause', [change('opt_out', marketing, 1), pause(2, 3)], [0, 1]],
	['no stop by a pause without an end', [change('opt_out', marketing, 1), pause(2)], [0, 1]],
	['no opt-in by a later pause', [change('opt_in', marketing, 1), pause(2, 3)], [0, 1]],
	['a pause by a later stop', [pause(1, 20), change('opt_out', marketing, 2)], [1]],
	['a pause by a later opt-in', [pause(1, 20), change('opt_in', marketing, 2)], [1]],
	['a pause by a later and longer one', [pause(1, 10), pause(2, 20)], [1]],
	['a pause by a later one without an end', [pause(1, 10), pause(2)], [1]],
	['no pause by a later but shorter one', [pause(1, 20), pause(2, 10)], [0, 1]],
	['the shorter pause of one moment', [pause(1, 20), pause(1, 10)], [0]],
	['no erasure by a stop', [change('erase', all, 1), change('opt_out', all, 2)], [0, 1]],
	['a stop of everything by an erasure', [change('opt_out', all, 1), change('erase', marketing, 2)], [1]],
	['an erasure by a later opt-in to everything', [change('erase', all, 1), change('opt_in', all, 2)], [1]],
	[
		'no erasure by an opt-in to less',
		[change('erase', marketing, 1), change('opt_in', marketing, 2)],
		[0, 1],
	],
	['no stop by an opt-in ahead of the clock', [change('opt_out', all, 1), change('opt_in', all, 20)], [0, 1]],
	['no opt-in by one ahead of the clock', [change('opt_in', all, 1), change('opt_in', all, 20)], [0, 1]],
	['nothing that cannot be read', [{} as ConsentChange, change('opt_out', all, 2), null as never], [0, 1, 2]],
	[
		'no stop without a date by a later opt-in',
		[change('opt_out', all, 1, { occurredAt: '', recordedAt: '' }), change('opt_in', all, 2)],
		[0],
	],
	[
		'scopes in other spellings too',
		[change('opt_out', { ...all, category: ' ALL ' as never }, 1), change('opt_out', all, 2)],
		[1],
	],
])('supersedes %s', (_, changes, places) => {
	expect(kept(changes)).toEqual(places);
	expect(superseded(changes, NOW)).toEqual(changes.filter((__, place) => !places.includes(place)));
});

it('keeps one of a change that was recorded twice', () => {
	const first = change('opt_out', all, 1);
	const again = structuredClone(first);
	expect(superseded([first, again], NOW)).toHaveLength(1);
});

it('never gives up a change because it is in the list twice', () => {
	const stop = change('opt_out', all, 1);
	expect(superseded([stop, stop], NOW)).toEqual([]);
	expect(latestPerScope([stop, stop], NOW)).toEqual([stop]);
});

it('does not bring back a stop when a pause after the opt-in ends', () => {
	const changes = [change('opt_out', marketing, 1), change('opt_in', marketing, 2), pause(3, 5)];
	const rest = latestPerScope(changes, NOW);
	expect(decide(rest, { category: 'marketing' }, NOW).reason).toBe('allow:pause_ended');
	expect(decide(rest, { category: 'marketing' }, new Date(at(4))).reason).toBe('exclude:paused');
});

it('keeps the stop of a BSUID when a newer stop names none', () => {
	const named = change('opt_out', all, 1, { bsuid: 'ES.1' });
	expect(kept([named, change('opt_out', all, 2)])).toEqual([0, 1]);
	expect(kept([named, change('opt_in', all, 2)])).toEqual([0, 1]);
	expect(kept([named, change('opt_in', all, 2, { bsuid: 'ES.1' })])).toEqual([1]);
	expect(kept([change('opt_out', all, 1), change('opt_in', all, 2, { bsuid: 'ES.1' })])).toEqual([1]);
});

it('thins out a long history', () => {
	const changes = Array.from({ length: 20_000 }, (_, i) =>
		change(i % 2 ? 'opt_in' : 'opt_out', all, 1, {
			occurredAt: new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString(),
		}),
	);
	expect(kept(changes)).toEqual([19_999]);
});
