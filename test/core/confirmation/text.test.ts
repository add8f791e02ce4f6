import { confirmationLanguages, confirmationText } from '../../../core/confirmation';
import { LANGUAGE_OF_CALLING_CODE } from '../../../core/confirmation/calling-codes';
import { TEXTS } from '../../../core/confirmation/texts';

const LONGEST = 300;
/** What would make it an advertisement, a question or something to click. */
const OUT_OF_PLACE =
	/[!?？！؟¡¿;%€$]|https?:|www\.|\.com|\b(?:free|discount|sale|deal|gratis|kostenlos|gratuit|descuento|desconto|rabatt|oferta)\b/i;

const codes = TEXTS.map(({ code }) => code);

describe.each(TEXTS.map((texts) => [texts.code, texts] as const))('the texts in %s', (code, texts) => {
	const variants = (['all', 'marketing', 'topic:news'] as const).flatMap((category) =>
		[undefined, 'Green Grocer'].map((business) => ({ category, business })),
	);

	it.each(variants)('say what has ended and how to come back: %j', ({ category, business }) => {
		const { text, language, returnWord } = confirmationText({ language: code, category, business });
		expect(language).toBe(code);
		expect(text).toContain(returnWord);
		expect(text.includes('Green Grocer')).toBe(business !== undefined);
		expect(text.includes('news')).toBe(category === 'topic:news');
		expect(text).not.toMatch(OUT_OF_PLACE);
		expect(text).not.toMatch(/[{}]|undefined/);
		expect(text).not.toMatch(/\s\s|\s[.,。।]|^\s|\s$/);
		expect(text[0]).toBe(text[0].toUpperCase());
	});

	it('tell the three reaches apart', () => {
		const three = ['all', 'marketing', 'topic:news'].map(
			(category) => confirmationText({ language: code, category }).text,
		);
		expect(new Set(three).size).toBe(3);
	});

	it('stay short with the longest names', () => {
		const long = 'Großhandelsgesellschaft '.repeat(50);
		const { text } = confirmationText({ language: code, category: `topic:${long}`, business: long });
		expect([...text].length).toBeLessThanOrEqual(LONGEST);
		expect(text).toContain('…');
	});

	it('have every slot they need once', () => {
		const slots = (pattern: string) => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort();
		expect(slots(texts.all)).toEqual(['from']);
		expect(slots(texts.marketing)).toEqual(['from']);
		expect(slots(texts.topic)).toEqual(['from', 'topic']);
		expect(slots(texts.from)).toEqual(['business']);
		expect(slots(texts.back)).toEqual(['word']);
	});
});

it.each([
	[
		{ language: 'en', category: 'all' },
		'You will receive no more messages. To receive them again, reply START.',
	],
	[
		{ language: 'es', category: 'marketing', business: 'Frutas Sol' },
		'Ya no recibirás más mensajes publicitarios de Frutas Sol. Para volver a recibirlos, responde START.',
	],
	[
		{ language: 'tr', category: 'all', business: 'Manav' },
		'Artık Manav firmasından mesaj almayacaksınız. Yeniden almak için yanıt olarak START yazın.',
	],
	[
		{ language: 'zh', category: 'topic:优惠', business: '绿店' },
		'您将不再收到来自 绿店 的关于“优惠”的消息。如需重新接收，请回复“订阅”。',
	],
	[
		{ language: 'ar', category: 'marketing' },
		'لن تصلك أي رسائل تسويقية أخرى. لاستلامها من جديد، أرسل كلمة اشتراك.',
	],
])('writes %j', (request, text) => {
	expect(confirmationText(request).text).toBe(text);
});

describe('the language', () => {
	it.each<[string | undefined, string | undefined, string]>([
		['pt', undefined, 'pt'],
		['pt-BR', undefined, 'pt'],
		['PT_br', undefined, 'pt'],
		[' de-AT ', undefined, 'de'],
		['zh', undefined, 'zh'],
		['zh-CN', undefined, 'zh'],
		['zh_TW', undefined, 'zh-Hant'],
		['zh-HK', undefined, 'zh-Hant'],
		['zh-Hant-TW', undefined, 'zh-Hant'],
		['zh-Hans', undefined, 'zh'],
		['nb', undefined, 'no'],
		['nn-NO', undefined, 'no'],
		['iw', undefined, 'he'],
		['fil', undefined, 'tl'],
		['es', '+4915112345678', 'es'],
		[undefined, '+4915112345678', 'de'],
		[undefined, '+5215512345678', 'es'],
		[undefined, '+5511912345678', 'pt'],
		[undefined, '+18095551234', 'es'],
		[undefined, '+12125551234', 'en'],
		[undefined, '+85212345678', 'zh-Hant'],
		[undefined, '+919876543210', 'en'],
		[undefined, '+41791234567', 'en'],
		[undefined, '5511912345678', 'en'],
		[undefined, 'bsuid:ES.1', 'en'],
		['xx', '+33612345678', 'fr'],
		['', '+33612345678', 'fr'],
		['__proto__', undefined, 'en'],
		['constructor', '+', 'en'],
		[undefined, undefined, 'en'],
		['en-'.repeat(10_000), undefined, 'en'],
	])('of tag %p and number %p is %s', (language, phone, expected) => {
		const request = { language, phone, category: 'all' };
		expect(confirmationText(request).language).toBe(expected);
	});

	it.each([null, 7, {}, ['de']])('is English for values like %j', (value) => {
		const request = { language: value, phone: value, category: value, business: value } as never;
		expect(confirmationText(request)).toMatchObject({ language: 'en', returnWord: 'START' });
	});

	it.each(Object.entries(LANGUAGE_OF_CALLING_CODE))('of +%s is one that has texts', (code, language) => {
		expect(confirmationText({ phone: `+${code}2345678`, category: 'all' }).language).toBe(language);
	});

	it('can be chosen from a list in the order of its names', () => {
		const names = confirmationLanguages.map(({ name }) => name);
		expect(names).toEqual([...names].sort());
		expect(confirmationLanguages.map(({ value }) => value).sort()).toEqual([...codes].sort());
	});
});

describe('a business name', () => {
	const text = (business: string) => confirmationText({ language: 'en', category: 'all', business }).text;

	it.each([
		['{word}', 'from {word}. To'],
		["$& $1 $' $`", "from $& $1 $' $`. To"],
		['A\n\n B\t\u0000C\u2028', 'from A B C. To'],
		['Acme Inc.', 'from Acme Inc. To'],
	])('is put in as it is, on one line: %j', (business, expected) => {
		expect(text(business)).toContain(expected);
	});

	it.each(['', '   ', '\n'])('that is %j is left out', (business) => {
		expect(text(business)).toBe('You will receive no more messages. To receive them again, reply START.');
	});

	it('of emoji is not cut inside one', () => {
		expect(text('🥕'.repeat(100))).toContain(`from ${'🥕'.repeat(59)}….`);
	});
});

it.each(['', 'Marketing ', 'nonsense', 'topic:', '__proto__'])(
	'category %j reads as on the list',
	(category) => {
		const expected = category === 'Marketing ' ? 'marketing' : 'all';
		expect(confirmationText({ category }).text).toBe(confirmationText({ category: expected }).text);
	},
);
