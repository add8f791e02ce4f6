import { changeId } from '../../../core/consent';

it('is the same for the same parts and for nothing else', () => {
	const id = changeId(['+34600000001', 'opt_out', '2026-11-03T09:00:00.000Z']);
	expect(id).toMatch(/^sha256:[0-9a-f]{32}$/);
	expect(changeId(['+34600000001', 'opt_out', '2026-11-03T09:00:00.000Z'])).toBe(id);
	expect(changeId(['opt_out', '+34600000001', '2026-11-03T09:00:00.000Z'])).not.toBe(id);
});

it.each([
	[
		['ab', 'c'],
		['a', 'bc'],
	],
	[['a', ''], ['a']],
	[['a,b'], ['a', 'b']],
	[['a","b'], ['a', 'b']],
])('tells %j from %j', (one, other) => {
	expect(changeId(one)).not.toBe(changeId(other));
});
