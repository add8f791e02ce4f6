import { containsScope, readScope, scopeKey, type Scope } from '../../../core/consent';
import { everywhere } from './changes';

it.each<[unknown, Scope]>([
	['', everywhere('all')],
	[undefined, everywhere('all')],
	[null, everywhere('all')],
	['  ', everywhere('all')],
	[' ALL ', everywhere('all')],
	['Marketing', everywhere('marketing')],
	['topic: Offers', everywhere('topic:offers')],
	['TOPIC：Ｎｅｗｓ', everywhere('topic:news')],
	['topic:all', everywhere('topic:all')],
	['topic:a:b', everywhere('topic:a:b')],
	[{}, everywhere('all')],
	[{ channel: '', category: null, sender: undefined }, everywhere('all')],
	[{ channel: 'WhatsApp' }, everywhere('all', { channel: 'whatsapp' })],
	[{ category: 'marketing', sender: ' +15550001 ' }, everywhere('marketing', { sender: '+15550001' })],
	[{ sender: 15550001 }, everywhere('all', { sender: '15550001' })],
	[{ sender: 'All' }, everywhere('all')],
	[JSON.parse('{"__proto__":{"category":"marketing"}}'), everywhere('all')],
])('reads %j', (input, scope) => {
	expect(readScope(input)).toEqual(scope);
});

it.each<[unknown]>([
	['promos'],
	['topic:'],
	['topic: \u200b'],
	['marketing, all'],
	['__proto__'],
	[7],
	[true],
	[{ channel: 'fax' }],
	[{ channel: 3 }],
	[{ category: ['all'] }],
	[{ category: {} }],
	[{ sender: {} }],
])('does not understand %j', (input) => {
	expect(readScope(input)).toBeUndefined();
});

it('reads what it wrote', () => {
	const scope = readScope({ channel: 'sms', category: 'Topic: A | B', sender: '+1' });
	expect(readScope(scope)).toEqual(scope);
});

it('gives spellings of one scope one key, and other scopes others', () => {
	const key = scopeKey(everywhere('topic:offers'));
	expect(scopeKey({ channel: ' ALL' as never, category: 'topic: OFFERS', sender: 'All' })).toBe(key);
	expect(scopeKey(everywhere('topic:offer'))).not.toBe(key);
	expect(scopeKey(everywhere('topic:offers', { sender: '+1' }))).not.toBe(key);
	expect(scopeKey(everywhere('topic:offers', { channel: 'sms' }))).not.toBe(key);
});

it.each<[Scope, Scope, boolean]>([
	[everywhere('all'), everywhere('all'), true],
	[everywhere('all'), everywhere('topic:x', { channel: 'sms', sender: '+1' }), true],
	[everywhere('marketing'), everywhere('topic:x'), true],
	[everywhere('marketing'), everywhere('all'), false],
	[everywhere('topic:x'), everywhere('marketing'), false],
	[everywhere('topic:x'), everywhere('topic:y'), false],
	[everywhere('all', { channel: 'sms' }), everywhere('all'), false],
	[everywhere('all', { sender: '+1' }), everywhere('all'), false],
	[everywhere('all', { sender: '+1' }), everywhere('all', { sender: '+1' }), true],
])('%j contains %j: %s', (outer, inner, expected) => {
	expect(containsScope(outer, inner)).toBe(expected);
});
