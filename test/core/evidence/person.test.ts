import { viewOf } from '../../../core/audience';
import { lookUp } from '../../../core/evidence';
import { BSUID, change, NOW, person, PHONE } from './fixtures';

const marketing = (
	category: 'marketing' | 'all' | `topic:${string}`,
	channel: 'whatsapp' | 'all' = 'whatsapp',
) => ({
	scope: { channel, category, sender: 'all' },
});

const states = (...changes: Parameters<typeof person>[0]) =>
	person(changes).standing.scopes.map(({ state, channel, category }) => `${state} ${channel} ${category}`);

describe('looking people up', () => {
	test.each([
		['number by ID', [change('opt_out', { bsuid: BSUID })], `bsuid:${BSUID}`, [`bsuid:${BSUID}`, PHONE]],
		['ID by number', [change('opt_out', { bsuid: BSUID })], PHONE, [PHONE, `bsuid:${BSUID}`]],
		[
			'number in the phone column',
			[change('opt_out', { contact: `bsuid:${BSUID}`, phone: '+34 600 999 888' })],
			PHONE,
			[PHONE, `bsuid:${BSUID}`],
		],
	])('finds the %s when one change names both', (_, changes, key, keys) => {
		const found = person(changes, [key]);
		expect(found.keys).toEqual(keys);
		expect(found.changes).toEqual(changes);
		expect(found.standing).toMatchObject({ contact: key, isOptedOut: true });
	});

	test('goes one step only: a recycled number does not join its owners’ other identities', () => {
		const changes = [
			change('opt_out', { bsuid: 'ES.1' }),
			change('opt_out', { bsuid: 'ES.2' }),
			change('opt_out', { contact: 'bsuid:ES.2', phone: '+34600111222' }),
		];
		expect(person(changes, ['bsuid:ES.1']).keys).toEqual(['bsuid:ES.1', PHONE]);
	});

	test('keeps many people apart', () => {
		const list = viewOf([change('opt_out'), change('opt_out', { contact: '+34600111222' })]);
		const people = lookUp([[PHONE], ['+34600333444'], ['+34600111222'], [PHONE]], list, NOW);
		expect(people.map(({ standing }) => standing.isOptedOut)).toEqual([true, false, true, true]);
		expect(people.map(({ changes }) => changes.length)).toEqual([1, 0, 1, 1]);
	});

	test('a stop under one identity is not lifted by an opt-in under another', () => {
		const changes = [
			change('opt_out', { contact: `bsuid:${BSUID}` }),
			change('opt_in', { occurredAt: '2026-11-05T10:00:00.000Z', recordedAt: '2026-11-05T10:00:00.000Z' }),
		];
		const { standing } = person(changes, [PHONE, `bsuid:${BSUID}`]);
		expect(standing.marketing.reason).toBe('exclude:all');
		expect(standing.scopes.map(({ state }) => state)).toEqual(['opted_out']);
	});

	test('a row that may be the person holds everything', () => {
		const { standing } = person([], [PHONE], ['600999888']);
		expect(standing).toMatchObject({
			isOptedOut: true,
			marketing: { outcome: 'hold' },
			service: { outcome: 'hold', reason: 'hold:unreadable_state' },
			scopes: [],
		});
	});

	test('prototype names are no contacts', () => {
		const odd = ['__proto__', 'constructor'].map((contact) => change('opt_out', { contact }));
		expect(person(odd).standing.isOptedOut).toBe(false);
		expect(person(odd, ['__proto__']).changes).toHaveLength(1);
	});

	test('thousands of rows for one person are read in one go', () => {
		const rows = Array.from({ length: 20_000 }, () => change('opt_out', { bsuid: BSUID }));
		expect(person(rows).standing.scopes).toHaveLength(1);
	});
});

describe('scopes in force', () => {
	const later = { occurredAt: '2026-11-05T10:00:00.000Z', recordedAt: '2026-11-05T10:00:00.000Z' };

	test.each([
		['none', [], []],
		[
			'stops come first',
			[
				change('opt_in', { ...later, ...marketing('all', 'all') }),
				change('opt_out', { occurredAt: '2026-11-09T10:00:00.000Z' }),
			],
			['opted_out whatsapp all', 'opted_in all all'],
		],
		[
			'a stop and a narrower one',
			[change('opt_out'), change('opt_out', marketing('topic:offers'))],
			['opted_out whatsapp all', 'opted_out whatsapp topic:offers'],
		],
		[
			'an opt-in under a stop is gone',
			[change('opt_out', later), change('opt_in', marketing('marketing'))],
			['opted_out whatsapp all'],
		],
		[
			'an opt-in beside a stop stays',
			[
				change('opt_out', { ...later, ...marketing('topic:offers') }),
				change('opt_in', marketing('marketing')),
			],
			['opted_out whatsapp topic:offers', 'opted_in whatsapp marketing'],
		],
		['the same scope twice', [change('opt_out'), change('opt_out', later)], ['opted_out whatsapp all']],
		[
			'a pause in the scope of an opt-in',
			[change('opt_in'), change('pause', { ...later, until: '2199-01-01' })],
			['paused whatsapp all'],
		],
		['a pause whose end cannot be read', [change('pause', { until: 'some day' })], ['paused whatsapp all']],
		[
			'an opt-in without proof',
			[change('opt_in', { source: 'import' }), change('opt_in', { source: 'manual', actor: 'desk' })],
			[],
		],
		['erased', [change('erase')], ['erased whatsapp all']],
	])('%s', (_, changes, expected) => {
		expect(states(...changes)).toEqual(expected);
	});

	test('a scope or action that cannot be read never counts as consent', () => {
		const odd = [change('opt_in', { scope: null as never }), change('hello' as never)];
		const { standing } = person(odd);
		expect(standing).toMatchObject({ isOptedOut: true, marketing: { outcome: 'hold' }, scopes: [] });
	});
});
