import * as fc from 'fast-check';

import type { Comeback, ConsentChange, IntendedMessage } from '../../../core/consent';
import {
	comebackScopes,
	decide,
	latestPerScope,
	narrowerComeback,
	stopsAsMuch,
	stopsInForce,
} from '../../../core/consent';
import { at, change, everywhere } from './changes';

it.each<[Comeback, Comeback, Comeback | undefined]>([
	['all', 'all', 'all'],
	['all', 'utility', 'utility'],
	['topic:offers', 'all', 'topic:offers'],
	['all', 'marketing', 'marketing'],
	['marketing', 'topic:offers', 'topic:offers'],
	['topic:offers', 'marketing', 'topic:offers'],
	['utility', 'utility', 'utility'],
	['utility', 'marketing', undefined],
	['utility', 'topic:offers', undefined],
	['topic:offers', 'topic:news', undefined],
])('of %s and %s, %s comes back', (a, b, expected) => {
	expect(narrowerComeback(a, b)).toBe(expected);
	expect(narrowerComeback(b, a)).toBe(expected);
});

const anything = fc
	.record({
		id: fc.constantFrom('1', '2', '3'),
		contact: fc.constant('+34600000001'),
		action: fc.constantFrom<ConsentChange['action']>('opt_out', 'opt_out', 'opt_in', 'pause', 'erase'),
		scope: fc.record({
			channel: fc.constantFrom('all', 'whatsapp', 'sms', 'email'),
			category: fc.constantFrom('all', 'marketing', 'topic:a', 'topic:b'),
			sender: fc.constantFrom('all', '+34600111222'),
		}),
		source: fc.constantFrom('keyword', 'native', 'manual', 'import', 'sync', 'send_failure'),
		occurredAt: fc.integer({ min: 0, max: 5 }).map(at),
		recordedAt: fc.integer({ min: 0, max: 5 }).map(at),
		until: fc.constantFrom(undefined, at(9)),
	})
	.map((fields) => fields as ConsentChange);
const message = fc.record(
	{
		category: fc.constantFrom<IntendedMessage['category']>('marketing', 'utility'),
		topic: fc.constantFrom('a', 'b', 'c'),
		channel: fc.constantFrom<'whatsapp' | 'sms' | 'email'>('whatsapp', 'sms', 'email'),
		sender: fc.constantFrom('+34600111222', '+34600333444'),
	},
	{ requiredKeys: ['category'] },
) as fc.Arbitrary<IntendedMessage>;

describe('whoever keeps only order updates', () => {
	const { optIn, stop } = comebackScopes('utility');
	const narrowing = [change('opt_out', everywhere(stop!), 6), change('opt_in', everywhere(optIn), 6)];

	it('gets utility and no marketing, whatever was before', () => {
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 7 }), message, (before, target) => {
				for (const list of [
					[...before, ...narrowing],
					latestPerScope([...before, ...narrowing], new Date(at(7))),
				]) {
					const { outcome } = decide(list, target, new Date(at(7)));
					expect(outcome).toBe(target.category === 'marketing' ? 'exclude' : 'allow');
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('gets no marketing either when n8n stops half-way', () => {
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 7 }), message, (before, target) => {
				fc.pre(target.category === 'marketing');
				expect(decide([...before, narrowing[0]], target, new Date(at(7))).outcome).toBe('exclude');
			}),
		);
	});
});

it.each([
	['all', 'topic:x', true],
	['all', 'marketing', true],
	['marketing', 'marketing', true],
	// A topic also stops utility messages about it.
	['marketing', 'topic:x', false],
	['topic:x', 'topic:x', true],
	['marketing', 'all', false],
] as const)('a stop of %s leaves nothing for one of %s to add: %s', (outer, inner, expected) => {
	expect(stopsAsMuch(everywhere(outer), everywhere(inner))).toBe(expected);
});

it('knows the stops in force', () => {
	const lifted = change('opt_out', everywhere('topic:a'), 1);
	const standing = change('opt_out', everywhere('all', { channel: 'sms' }), 1);
	const ended = change('pause', everywhere('all'), 1, { until: at(3) });
	const lasting = change('pause', everywhere('all'), 1, { until: at(9) });
	const back = change('opt_in', everywhere('marketing'), 2);
	const unreadable = { ...standing, scope: undefined } as unknown as ConsentChange;
	const changes = [lifted, back, standing, ended, lasting, unreadable];
	expect(stopsInForce(changes, new Date(at(4)))).toEqual([standing, lasting]);
});
