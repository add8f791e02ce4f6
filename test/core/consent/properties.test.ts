import * as fc from 'fast-check';

import {
	containsScope,
	decide,
	latestPerScope,
	superseded,
	type ConsentChange,
	type IntendedMessage,
	type Scope,
} from '../../../core/consent';
import { at, CONTACT } from './changes';
import { expectedReason } from './reference-model';

const RUNS = { numRuns: 2_000 };

// Few values in each dimension, so that ties, duplicates and overlaps are the rule. Nothing differs only in what has
// no meaning, e.g. the end of an opt-out, so that equal decisions are equal objects.
const hour = fc.integer({ min: 0, max: 6 });
const date = fc.oneof({ weight: 8, arbitrary: hour.map(at) }, { weight: 1, arbitrary: fc.constant('') });
const clock = hour.map((h) => new Date(at(h)));
const EVERYTHING: Scope = { channel: 'all', category: 'all', sender: 'all' };
const scope = fc.record<Scope>({
	channel: fc.constantFrom('all', 'whatsapp', 'sms'),
	category: fc.constantFrom('all', 'marketing', 'topic:a', 'topic:b'),
	sender: fc.constantFrom('all', '+1', '+2'),
});
const change = fc
	.record({
		id: fc.constantFrom('1', '2', '3', '4'),
		contact: fc.constant(CONTACT),
		action: fc.constantFrom('opt_out', 'opt_in', 'opt_in', 'pause', 'erase'),
		scope: fc.oneof(fc.constantFrom<Scope>(EVERYTHING, { ...EVERYTHING, category: 'marketing' }), scope),
		source: fc.constantFrom('keyword', 'native', 'manual', 'api', 'import', 'sync', 'send_failure'),
		occurredAt: date,
		recordedAt: date,
		until: date,
		actor: fc.constantFrom('anna', ''),
	})
	.map(({ until, ...fields }): ConsentChange => {
		const evidence = fields.id > '2' ? { note: 'form' } : {};
		const particulars = { pause: { until }, erase: { scope: EVERYTHING } }[fields.action as string];
		return { ...fields, evidence, ...particulars } as ConsentChange;
	});
const changes = fc.array(change, { maxLength: 7 });
const message = fc.record(
	{
		category: fc.constantFrom<IntendedMessage['category']>(
			'marketing',
			'utility',
			'authentication',
			'service',
		),
		topic: fc.constantFrom('a', 'b', 'c'),
		channel: fc.constantFrom<'whatsapp' | 'sms' | 'email'>('whatsapp', 'sms', 'email'),
		sender: fc.constantFrom('+1', '+2', '+3'),
		strict: fc.boolean(),
	},
	{ requiredKeys: ['category'] },
) as fc.Arbitrary<IntendedMessage>;
const garbage = fc.oneof(fc.anything(), fc.record({ action: fc.string(), scope: fc.anything() }));
const isExcluded = (list: ConsentChange[], target: IntendedMessage, now: Date) =>
	decide(list, target, now).outcome === 'exclude';

describe('decide', () => {
	it('says what the rules say', () => {
		fc.assert(
			fc.property(changes, message, clock, (list, target, now) => {
				const { outcome, reason } = decide(list, target, now);
				expect(outcome === 'exclude' ? reason : outcome).toBe(expectedReason(list, target, now));
			}),
			RUNS,
		);
	});

	it('does not depend on the order of arrival or on redeliveries', () => {
		const shuffled = changes.chain((list) =>
			fc.tuple(
				fc.constant(list),
				fc
					.shuffledSubarray([...list, ...list], { minLength: list.length, maxLength: 2 * list.length })
					.map((some) => [...some, ...list.filter((entry) => !some.includes(entry))])
					.chain((some) => fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
			),
		);
		fc.assert(
			fc.property(shuffled, message, clock, ([list, arrived], target, now) => {
				const copies = arrived.map((entry) => structuredClone(entry));
				expect(decide(copies, target, now)).toEqual(decide(list, target, now));
			}),
			RUNS,
		);
	});

	it('never allows because of one more stop', () => {
		const stop = change.filter(({ action }) => action !== 'opt_in');
		fc.assert(
			fc.property(changes, stop, message, clock, (list, added, target, now) => {
				fc.pre(isExcluded(list, target, now));
				expect(decide([...list, added], target, now).outcome).toBe('exclude');
			}),
			RUNS,
		);
	});

	it('never allows because of an import, a sync, a failed send or a hand without evidence', () => {
		const unproven = fc
			.tuple(change, fc.constantFrom('import', 'sync', 'send_failure', 'manual', 'agent', 'api', 'other'))
			.map(([fields, source]) => ({ ...fields, action: 'opt_in', source, actor: '' }) as ConsentChange);
		fc.assert(
			fc.property(changes, unproven, message, clock, (list, added, target, now) => {
				fc.pre(isExcluded(list, target, now));
				expect(decide([added, ...list], target, now)).toEqual(decide(list, target, now));
			}),
			RUNS,
		);
	});

	it('never allows because of an opt-in that is narrower than the stop, or no later', () => {
		const anyOptIn = change.map((fields): ConsentChange => ({
			...fields,
			action: 'opt_in',
			source: 'keyword',
		}));
		fc.assert(
			fc.property(changes, anyOptIn, message, clock, (list, added, target, now) => {
				const { outcome, change: stop } = decide(list, target, now);
				fc.pre(outcome === 'exclude' && stop !== undefined && stop.action !== 'erase');
				const moment = stop!.occurredAt || stop!.recordedAt;
				const isNarrower = !containsScope(added.scope, stop!.scope);
				const optIn = isNarrower ? added : { ...added, occurredAt: moment };
				expect(decide([...list, optIn], target, now).outcome).toBe('exclude');
			}),
			RUNS,
		);
	});

	it('never allows because of garbage', () => {
		fc.assert(
			fc.property(changes, garbage, message, clock, (list, added, target, now) => {
				fc.pre(isExcluded(list, target, now));
				expect(decide([...list, added as ConsentChange], target, now).outcome).toBe('exclude');
			}),
			RUNS,
		);
	});

	it('never throws, and never allows what it cannot read', () => {
		fc.assert(
			fc.property(fc.array(fc.anything(), { minLength: 1 }), fc.anything(), (list, target) => {
				expect(decide(list as ConsentChange[], target as IntendedMessage).outcome).toBe('hold');
			}),
			RUNS,
		);
	});
});

describe('superseded', () => {
	const later = fc
		.tuple(clock, hour)
		.map(([now, hours]) => [now, new Date(now.getTime() + hours * 3_600_000)]);

	it('leaves every decision as it was, now and later', () => {
		fc.assert(
			fc.property(changes, message, later, (list, target, [now, moment]) => {
				const gone = new Set(superseded(list, now));
				const rest = list.filter((entry) => !gone.has(entry));
				expect(decide(rest, target, moment)).toEqual(decide(list, target, moment));
			}),
			RUNS,
		);
	});

	it('never turns an exclusion into an allowance when changes arrive one by one, late ones too', () => {
		fc.assert(
			fc.property(changes, message, later, (list, target, [now, moment]) => {
				fc.pre(isExcluded(list, target, moment));
				const kept = list.reduce<ConsentChange[]>((rest, entry) => latestPerScope([...rest, entry], now), []);
				expect(decide(kept, target, moment).outcome).toBe('exclude');
			}),
			RUNS,
		);
	});

	it('never turns an exclusion into an allowance for either identity of a person', () => {
		const named = fc.array(
			fc
				.tuple(change, fc.constantFrom(undefined, 'ES.1', 'ES.2'))
				.map(([fields, bsuid]) => ({ ...fields, bsuid })),
			{ maxLength: 7 },
		);
		const identity = fc.constantFrom(undefined, 'ES.1', 'ES.2');
		fc.assert(
			fc.property(named, identity, message, later, (list, bsuid, target, [now, moment]) => {
				const known = (entries: ConsentChange[]) =>
					entries.filter((entry) => !bsuid || entry.bsuid === bsuid);
				fc.pre(isExcluded(known(list), target, moment));
				expect(decide(known(latestPerScope(list, now)), target, moment).outcome).toBe('exclude');
			}),
			RUNS,
		);
	});

	it('chooses the same whatever the order, and finds nothing more the second time', () => {
		const shuffled = changes.chain((list) =>
			fc.tuple(
				fc.constant(list),
				fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
				clock,
			),
		);
		fc.assert(
			fc.property(shuffled, ([list, arrived, now]) => {
				const kept = latestPerScope(list, now);
				expect(new Set(latestPerScope(arrived, now).map((entry) => JSON.stringify(entry)))).toEqual(
					new Set(kept.map((entry) => JSON.stringify(entry))),
				);
				expect(superseded(kept, now)).toEqual([]);
			}),
			RUNS,
		);
	});

	it('keeps at most one stop or opt-in of each scope that count, beside pauses and erasures', () => {
		fc.assert(
			fc.property(changes, (list) => {
				const kept = latestPerScope(list, new Date(at(100))).filter(
					({ action }) => action === 'opt_in' || action === 'opt_out',
				);
				const scopes = kept.map((entry) => JSON.stringify(Object.entries(entry.scope).sort()));
				expect(new Set(scopes).size).toBe(scopes.length);
			}),
			RUNS,
		);
	});
});
