import fc from 'fast-check';
import { contactKey } from '../../../core/contact';

const key = (input: unknown) => {
	const contact = contactKey(input, { emails: true });
	return contact.ok ? contact.key : contact.reason;
};

test.each([
	['ana@x.com'],
	[' Ana@X.com '],
	['ANA@x.COM'],
	['mailto:ana@x.com'],
	['MAILTO:ana@x.com?subject=Stop'],
	['Ana Díaz <ana@x.com>'],
	['"Díaz, Ana" <ana@x.com>'],
	['<ana@x.com>'],
	['ａｎａ＠ｘ．ｃｏｍ'],
	['ana\u200b@x.com'],
	['\ufeffana@x.com'],
	['email:ana@x.com'],
])('%j is ana@x.com', (input) => {
	expect(contactKey(input, { emails: true })).toEqual({
		ok: true,
		key: 'email:ana@x.com',
		email: 'ana@x.com',
	});
});

test.each([
	['bücher@BÜCHER.example', 'email:bücher@xn--bcher-kva.example'],
	['a@xn--bcher-kva.example', 'email:a@xn--bcher-kva.example'],
	['a@例え。jp', 'email:a@xn--r8jz45g.jp'],
	['a@faß.de', 'email:a@xn--fa-hia.de'],
	// Neither tags nor dots are anybody's but the provider's to read.
	['a.b+news@gmail.com', 'email:a.b+news@gmail.com'],
	[`o'neil_1=x@mail.co.uk`, `email:o'neil_1=x@mail.co.uk`],
])('%s is %s', (input, expected) => {
	expect(key(input)).toBe(expected);
});

test.each([
	['ana@'],
	['@x.com'],
	['ana@x'],
	['ana@localhost'],
	['ana@127.0.0.1'],
	['ana@0x7f.1'],
	['ana@[::1]'],
	['ana@x..com'],
	['ana@-x.com'],
	['ana@x.com/path'],
	['ana@x.com:80'],
	['ana@x%2ecom'],
	['ana@xn--a.com'],
	['.ana@x.com'],
	['ana.@x.com'],
	['a..b@x.com'],
	['ana b@x.com'],
	['ana@b@x.com'],
	['ana@x.com, bea@y.com'],
	['ana@x.com;bea@y.com'],
	['ana@x.com <bea@y.com>'],
	['120363012345678901@g.us'],
	['34600@c.us'],
	[`${'a'.repeat(65)}@x.com`],
	[`${'é'.repeat(33)}@x.com`],
	[`a@${'x'.repeat(64)}.com`],
	[`a@${`${'x'.repeat(60)}.`.repeat(5)}com`],
	['email:'],
	['email:+34600999888'],
	['mailto:'.repeat(2) + 'ana@x.com'],
])('%j is no address', (input) => {
	expect(key(input)).toMatch(/^not_an_email|not_a_phone$/);
});

test.each(['ana@x.com', 'mailto:ana@x.com', 'Ana <ana@x.com>'])(
	'without being asked for, %s is none',
	(input) => {
		expect(contactKey(input)).toEqual({ ok: false, reason: 'not_a_phone' });
	},
);

test.each([
	['+34 600 999 888', '+34600999888'],
	['34600999888@c.us', '+34600999888'],
	['ES.8842107733', 'bsuid:ES.8842107733'],
])('%s stays %s', (input, expected) => expect(key(input)).toBe(expected));

test('a key that is read again gives itself, with and without being asked for', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'abcXYZéßİǅﬁ１.+-_'.split('')),
		minLength: 1,
		maxLength: 30,
	});
	const host = fc.constantFrom(
		'x.com',
		'BÜCHER.de',
		'faß.de',
		'例え.jp',
		`${'y'.repeat(63)}.${'z'.repeat(63)}.org`,
	);
	fc.assert(
		fc.property(word, host, (local, domain) => {
			const first = contactKey(`${local}@${domain}`, { emails: true });
			fc.pre(first.ok);
			if (!first.ok) return;
			expect(contactKey(first.key)).toEqual(first);
			expect(contactKey(first.key, { emails: true })).toEqual(first);
		}),
	);
});

test.each(['@'.repeat(1e6), 'a'.repeat(1e6) + '@x.com', `${' '.repeat(1e6)}a@x.com`, '<'.repeat(1e6) + '@>'])(
	'huge input is refused',
	(input) => expect(key(input)).toBe('not_a_phone'),
);

test('never throws', () => {
	fc.assert(fc.property(fc.anything(), (input) => void contactKey(input, { emails: true })));
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary' }),
			(text) => void contactKey(`${text}@${text}`, { emails: true }),
		),
	);
});
