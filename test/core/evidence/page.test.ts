import type { ConsentChange } from '../../../core/consent';
import { evidenceFile, evidencePage } from '../../../core/evidence';
import { html } from '../../../core/html';
import { change, fileOf, NOW, person } from './fixtures';

/** Every kind of tag that the page is made of. */
const TAGS = new Set(
	'html head meta title style body main header section h1 h2 h3 p table caption thead tbody tr th td ol li blockquote time bdi code span dl dt dd'.split(
		' ',
	),
);

const ATTACKS = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'</style><script>alert(1)</script>',
	'</blockquote></li></ol><iframe src="https://example.com">',
	'<!-- ${alert(1)} {{constructor}} -->',
	'&lt;script&gt;',
	'javascript:alert(1)',
	'\u0000<\u0000script>',
	'$& $1 $`',
];

/** A change with the same text wherever text can come from outside. */
const filledWith = (text: string): ConsentChange =>
	change('opt_out', {
		id: text,
		phone: text,
		bsuid: text,
		source: text as never,
		recordedAt: text,
		until: text,
		reason: text,
		actor: text,
		scope: { channel: 'whatsapp', category: `topic:${text}`, sender: text },
		evidence: {
			words: text,
			messageId: text,
			contextMessageId: text,
			template: text,
			campaign: text,
			provider: text,
			rule: text,
			language: text,
			errorCode: text,
			note: text,
		},
	});

describe('the page', () => {
	test.each(ATTACKS)('%j cannot become markup, wherever it stands', (attack) => {
		const page = evidencePage({
			...fileOf([filledWith(attack)]),
			list: attack,
			contact: attack,
			identities: [attack, `${attack}2`],
		});
		const tags = [...page.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)];
		expect(tags.filter(([, tag]) => !TAGS.has(tag))).toEqual([]);
		expect(
			tags.filter(([, , attributes]) => /\son\w+\s*=|src=|href=/i.test(attributes.replace(/"[^"]*"/g, '""'))),
		).toEqual([]);
		expect(page.match(/<!--/g)).toBeNull();
		expect(page.split('<style>')).toHaveLength(2);
		expect(page.includes('\u0000')).toBe(false);
	});

	test('shows exact words, escaped once', () => {
		const page = evidencePage(fileOf([filledWith('&lt; "a" \'b\' `c`\nnew line')]));
		expect(page).toContain(
			'<blockquote dir="auto">&amp;lt; &quot;a&quot; &#39;b&#39; &#96;c&#96;\nnew line</blockquote>',
		);
	});

	test.each([
		['right-to-left override', '\u202Egnp.exe', 'U+202E'],
		['isolates', 'a\u2066b\u2069', 'U+2069'],
		['direction mark', 'a\u200Fb', 'U+200F'],
		['escape character', '\u001b[31m', 'U+001B'],
	])('makes a %s visible instead of obeying it', (_, words, label) => {
		const page = evidencePage(fileOf([change('opt_out', { evidence: { words, note: words } })]));
		expect(page).toContain(`<span class="sign" dir="ltr">${label}</span>`);
		expect(page).not.toMatch(/[\u001b\u200f\u202e\u2066\u2069]/);
	});

	test.each([
		['Arabic', 'لا ترسلوا لي المزيد من الرسائل'],
		['emoji joined to one', '👩‍👩‍👧 baja'],
		['Persian with a non-joiner', 'نمی‌خواهم'],
		['a word of 10,000 letters', 'a'.repeat(10_000)],
	])('leaves %s as it is', (_, words) => {
		expect(evidencePage(fileOf([change('opt_out', { evidence: { words } })]))).toContain(
			`>${words}</blockquote>`,
		);
	});

	test('is complete in itself: loads, runs and links to nothing', () => {
		const page = evidencePage(fileOf([change('opt_out')]));
		expect(page).toMatch(/^<!doctype html>\s+<html lang="en">/);
		expect(page).toContain('default-src &#39;none&#39;;');
		expect(page).not.toMatch(/<(script|link|img|iframe|a|form|object|svg)\b|url\(|@import|https?:/i);
		expect(page).toContain('@media print');
	});

	test('has headings for every table cell, and every section is named', () => {
		const page = evidencePage(fileOf([change('opt_out'), change('pause', { until: '2199-01-01' })]));
		for (const [table] of page.matchAll(/<table[\s\S]*?<\/table>/g)) {
			expect(table).not.toMatch(/<th\b(?! scope=)/);
			const head = /<thead>[\s\S]*?<\/thead>/.exec(table)?.[0];
			for (const [row] of table.replace(head ?? '', '').matchAll(/<tr>[\s\S]*?<\/tr>/g)) {
				expect(row).toMatch(/^<tr>\s*<th scope="row">/);
			}
		}
		for (const [, id] of page.matchAll(/aria-labelledby="(\w+)"/g)) expect(page).toContain(`<h2 id="${id}">`);
	});

	test.each([
		['in time', '2026-11-03T10:00:09.000Z', '9 seconds after the request (within 5 minutes)'],
		['late', '2026-11-03T12:03:00.000Z', '2 hours 3 minutes after the request (later than 5 minutes)'],
	])('tells a confirmation sent %s', (_, confirmedAt, words) => {
		const stop = change('opt_out');
		expect(evidencePage(fileOf([stop], { [stop.id]: confirmedAt }))).toContain(words);
	});

	test.each([
		['a message', 'keyword', true],
		['WhatsApp’s own setting', 'native', false],
	] as const)('a missing confirmation is told for a stop by %s only if one was due', (_, source, isTold) => {
		expect(evidencePage(fileOf([change('opt_out', { source })])).includes('No confirmation on record')).toBe(
			isTold,
		);
	});

	test.each([
		['stopped', [change('opt_out')], [], 'This person must not get marketing messages.'],
		['free', [], [], 'Nothing on the list holds back marketing messages to this person.'],
		['unclear', [], ['600999888'], 'Messages to this person are held back.'],
	])('says in one sentence what holds: %s', (_, changes, unreadable, sentence) => {
		const found = person(changes, undefined, unreadable);
		const file = evidenceFile(found, { changes, confirmedAt: new Map() }, 'list', NOW);
		expect(evidencePage(file)).toContain(sentence);
	});

	test('flags what has no effect and what is not in the history', () => {
		const changes = [change('opt_in', { source: 'import' })];
		const file = evidenceFile(person(changes), { changes: [], confirmedAt: new Map() }, 'list', NOW);
		const page = evidencePage(file);
		expect(page).toContain('Has no effect: nothing shows that it came from the person.');
		expect(page).toContain('Found in the list only');
		expect(page).toContain('<time datetime="2026-11-24T08:15:30.000Z">');
	});
});

describe('html', () => {
	test('escapes what is put in, once, and leaves markup of its own alone', () => {
		const inner = html`<b title="${'"x"'}">${'<i>'}</b>`;
		expect(html`${inner}${[inner, inner]}${undefined}${0}`.markup).toBe(
			`${'<b title="&quot;x&quot;">&lt;i&gt;</b>'.repeat(3)}0`,
		);
	});
});
