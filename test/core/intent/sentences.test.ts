import { detectIntent } from '../../../core/intent';
import { grammars } from '../../../core/intent/grammars';
import type { Grammar } from '../../../core/intent/grammars/types';
import { Sentences } from '../../../core/intent/sentences/compile';
import { splitTokens } from '../../../core/intent/sentences/tokens';

/** What is found of a small grammar, as the words matched. */
function find(text: string, grammar: Partial<Grammar>): string[] {
	const matcher = new Sentences([{ code: 'xx', words: {}, ...grammar }], []).matcher(0);
	const row = splitTokens(text);
	const tokens = row.tokens.map((token) => ({ ...token, places: 1, beginnings: [] }));
	return matcher.find(row, tokens).map(({ start, end }) =>
		row.tokens
			.slice(start, end)
			.map(({ folded }) => folded)
			.join(' '),
	);
}

describe('a pattern', () => {
	test.each<[string, string, string[]]>([
		['lose my number', 'please LOSE my number!', ['lose my number']],
		['lose my number', 'lose, my number', []],
		['promo*', 'no promotions', ['promotions']],
		['=dừng', 'dừng', ['dung']],
		['=dừng', 'đúng', []],
		['go (on|up to) it', 'go up to it', ['go up to it']],
		['go [up] on', 'go on', ['go on']],
		['go …2 on', 'go this way on', ['go this way on']],
		['go …2 on', 'go all the way on', []],
		['go …2 on', 'go this. on', []],
		['go …2', 'go all the way', ['go all the']],
		['go …1 [now] …1 on', 'go this way on', ['go this way on']],
		['^ go $', 'well. go! now', ['go']],
		['^ go $', 'well go now', []],
		["don't", 'DON’T', ['don t']],
	])('%s in “%s”', (pattern, text, found) => {
		expect(find(text, { stop: [pattern] })).toEqual(found);
	});

	test.each([
		['取消订阅', '请帮我取消订阅谢谢', ['取 消 订 阅']],
		['不要 … {messages}', '不要再给我发消息', ['不 要 再 给 我 发 消 息']],
		['보내지 마', '문자보내지마세요', ['보 내 지 마']],
	])('without spaces: %s', (pattern, text, found) => {
		expect(find(text, { unspaced: true, words: { messages: ['消息'] }, stop: [pattern] })).toEqual(found);
	});

	test.each(['go (on', 'go on)', '[go', '{nothing}'])('%s is refused', (pattern) => {
		expect(() => new Sentences([{ code: 'xx', words: {}, stop: [pattern] }], []).matcher(0)).toThrow();
	});
});

describe('the grammars', () => {
	test.each(grammars.map((grammar) => [grammar.code, grammar] as const))(
		'%s is the file of its name',
		(code, grammar) => {
			expect(code).toMatch(/^[a-z]{2}$/);
			expect(() => new Sentences([grammar], []).matcher(0)).not.toThrow();
		},
	);
});

describe('a sentence', () => {
	test.each([
		['stop the offers, keep my order updates', { category: 'marketing', keep: ['orders'] }],
		['no more reminders please', { topic: 'reminders' }],
		['stop all messages to this number', { category: 'all' }],
		['pause messages until January', { pause: { until: 'january' } }],
		['please pause all messages for 2 weeks', { category: 'all', pause: { days: 14 } }],
		['stop sending me messages', undefined],
	])('%s reaches so far', (text, scope) => {
		const detection = detectIntent(text);
		expect({ intent: detection.intent, scope: detection.scope }).toEqual({ intent: 'opt_out', scope });
	});

	test.each([
		["don't stop sending offers", 'negated'],
		['cancel my order messages', 'other_meaning'],
		['reply STOP to unsubscribe', 'quoted'],
		['fewer messages please', 'fewer'],
	])('%s asks for no stop', (text, rule) => {
		expect(detectIntent(text)).toMatchObject({ intent: 'other', rule });
	});

	test.each([
		'stop sending me messages and then add me back to the list',
		"don't add me back to the list",
		'I do not want to receive your newsletter again',
		'do not sign me up again',
		'never subscribe me to anything',
		'Reply START to get the offers again',
		'Can I join the list?',
		'yes, stop',
	])('%s is no consent', (text) => {
		expect(detectIntent(text).intent).not.toBe('opt_in');
	});

	test.each([
		['раrаr los mensajes', 'opt_out'],
		['unsubscr1be me from this', 'opt_out'],
		['s-t-o-p sending me texts', 'opt_out'],
		['stooooop sending me texts', 'opt_out'],
		['stpo texting me', 'opt_out'],
		['shop texting me', 'other'],
		['the step messages', 'other'],
	])('%s, misspelt or in disguise, is %s', (text, intent) => {
		expect(detectIntent(text).intent).toBe(intent);
	});
});
