import { stringify } from 'flatted';
import { unflatten } from '../../demo/n8n/unflatten';

const circular: Record<string, unknown> = { name: 'loop', list: [] };
circular.self = circular;
(circular.list as unknown[]).push(circular, 'text');

const twice = { phone: '+34 612 000 142' };

describe('Execution data', () => {
	it.each<[string, unknown]>([
		['an object', { a: 1, b: 'text', c: null, d: true, e: [] }],
		['a list of lists', [[{ json: { words: '3' } }], null]],
		['a text that looks like a reference', { a: '0', b: ['1', '2'] }],
		['the same value twice', { first: twice, second: twice }],
		['a value that contains itself', circular],
		['a plain text', 'text'],
		['a key like those of prototypes', JSON.parse('{"constructor":{"a":"b"}}')],
	])('gives back %s', (_, value) => {
		expect(unflatten(stringify(value))).toEqual(value);
	});

	it('keeps one value one value', () => {
		const read = unflatten(stringify({ first: twice, second: twice })) as Record<string, unknown>;
		expect(read.first).toBe(read.second);
	});

	it('refuses what is no JSON', () => {
		expect(() => unflatten('{"a"')).toThrow(SyntaxError);
	});
});
