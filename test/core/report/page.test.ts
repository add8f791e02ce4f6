import type { ConsentChange } from '../../../core/consent';
import type { Report } from '../../../core/report';
import { readPeriod } from '../../../core/report';
import { reportPage } from '../../../core/report/page';
import { people, report, start, stop } from './records';

const ATTACKS = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onload='alert(1)",
	'</title></style></svg><script>alert(1)</script>',
	']]><svg onload=alert(1)>',
	'<!-- <b>',
	'&lt;script&gt;',
	'{a|rich} {b} {c} $& $1',
	'`${alert(1)}`',
	'url(javascript:alert(1))',
];

const evidenceOf = (text: string) => ({
	evidence: { campaign: text, words: text.slice(0, 25), language: text },
});

const changesWith = (texts: string[]): ConsentChange[] =>
	texts.map((text, index) =>
		stop('2026-11-01T10:00:00.000Z', {
			contact: `+34600000${100 + index}`,
			source: 'button',
			scope: { channel: 'whatsapp', category: `topic:${text}`, sender: 'all' },
			...evidenceOf(text),
		}),
	);

const pageOf = (numbers: Report, list = 'whatsapp_unsubscribe_list') => reportPage(numbers, list);

const busy = (days = 30) =>
	report(
		[
			...people(40, (index, contact) =>
				stop(new Date(Date.UTC(2026, 10, 3, 9) - (index % days) * 86_400_000).toISOString(), {
					contact,
					source: index % 3 ? 'keyword' : 'button',
					evidence: { campaign: `Campaign ${index % 12}`, words: 'Stop', language: 'es' },
				}),
			),
			start('2026-11-03T10:00:00.000Z', { contact: '+34601000000' }),
		],
		{},
		{ days, sends: [{ campaign: 'Campaign 3', sent: 50 }] },
	);

const textOf = (markup: string) =>
	markup
		.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

const VOID = new Set(['meta', 'br', 'img', 'hr']);

/** The elements that were opened and not closed in order; none in a well-formed page. */
function unbalanced(markup: string): string[] {
	const open: string[] = [];
	for (const [, slash, name, closed] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*?(\/?)>/gi)) {
		if (slash) {
			if (open.pop() !== name) return [...open, name];
		} else if (!closed && !VOID.has(name)) open.push(name);
	}
	return open;
}

describe('the report as a page', () => {
	test.each([
		['busy', busy()],
		['a year', busy(365)],
		['empty', report([])],
		['attacked', report(changesWith(ATTACKS))],
	])('is well-formed and needs nothing from elsewhere: %s', (_, numbers) => {
		const page = pageOf(numbers);
		expect(unbalanced(page)).toEqual([]);
		expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/i);
		expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
		expect(page).not.toMatch(
			/<(?:script|link|img|iframe|object|embed|base|form|use|image|foreignObject|a)\b/i,
		);
		expect(page).not.toMatch(/<[^>]*\s(?:on\w+|src|href|xlink:href)\s*=/i);
		expect(page).not.toMatch(/<style>[^<]*(?:@import|url\()|<[^>]*url\(|CDATA|NaN|undefined|\[object/);
	});

	test.each(ATTACKS)('shows %j as text', (attack) => {
		const campaign = { campaign: attack, sent: 10 };
		const page = pageOf(report(changesWith([attack, attack]), {}, { sends: [campaign] }), attack);
		const escaped = attack.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
		const shown = page
			.replace(/&#39;/g, "'")
			.replace(/&#96;/g, '`')
			.replace(/&quot;/g, '"');
		// The table, and the picture's label beside it.
		expect(shown.split(escaped).length).toBeGreaterThan(4);
		expect(page).not.toContain('<script');
		expect(page).not.toMatch(/<[^>]*\son\w+\s*=/i);
		expect(unbalanced(page)).toEqual([]);
	});

	test('every picture has a name and a table with its numbers', () => {
		const page = pageOf(busy());
		const pictures = [...page.matchAll(/<svg role="img" aria-label="([^"]+)"/g)].map(([, name]) => name);
		expect(pictures).toEqual([
			'Opt-outs and returns by day',
			'Opt-out rate by campaign',
			'How people opted out',
			'What they stopped',
			'Channels they stopped',
			'Campaigns they answered',
			'Buttons they tapped',
			'Their languages',
		]);
		expect(page.match(/<table>/g)).toHaveLength(pictures.length);
		for (const [table] of page.matchAll(/<table>[\s\S]*?<\/table>/g)) {
			expect(table).not.toMatch(/<th(?! scope=)[ >]/);
			expect(table).toMatch(/<th scope="row">/);
		}
	});

	test('an alarm is said in words, not by colour alone', () => {
		const text = textOf(pageOf(busy()));
		expect(text).toContain('One campaign is above 2 %.');
		expect(text).toContain('▲ above 2 %');
		expect(textOf(pageOf(report(changesWith(['Sale']))))).not.toContain('above');
	});

	test('says the numbers that matter', () => {
		const changes = people(1234, (_, contact) => stop('2026-11-01T10:00:00.000Z', { contact }));
		const confirmedAt = new Map(changes.slice(0, 200).map(({ id }) => [id, '2026-11-01T10:00:03.000Z']));
		const back = start('2026-11-03T10:00:00.000Z', { contact: changes[0].contact });
		const text = textOf(pageOf(report([...changes, back], { confirmedAt, list: changes })));
		expect(text).toContain('Opt-outs 1,234');
		expect(text).toContain('Came back 1 typically after 2 days');
		expect(text).toContain('Confirmed in time 100 % 200 of 200 in 5 minutes typically after 3 seconds');
		expect(text).toContain('On the list now 1,234 1,234 stopped all messages');
	});

	test('an empty list has a friendly page, and a quiet period says so', () => {
		const empty = textOf(pageOf(report([])));
		expect(empty).toContain('Nobody has unsubscribed');
		expect(empty).not.toContain('Opt-outs 0');
		const quiet = textOf(
			pageOf(report([stop('2025-01-01T10:00:00.000Z')], { list: [stop('2025-01-01T10:00:00.000Z')] })),
		);
		expect(quiet).not.toContain('Nobody has unsubscribed');
		expect(quiet).toContain('Nobody opted out or came back in this period.');
		expect(quiet).toContain('On the list now 1');
	});

	test.each([
		['2026-11-03', '2026-11-03', '3 November 2026', 'day', 1],
		['2026-11-01', '2026-11-03', '1 – 3 November 2026', 'day', 3],
		['2026-10-05', '2026-11-03', '5 October – 3 November 2026', 'day', 30],
		['2025-11-10', '2026-11-03', '10 November 2025 – 3 November 2026', 'week', 52],
		['2023-11-10', '2026-11-03', '10 November 2023 – 3 November 2026', 'month', 37],
	])('from %s to %s: %s by %s', (from, to, title, unit, rows) => {
		const period = readPeriod(from, to, 'UTC');
		if (typeof period === 'string') throw new Error(period);
		const page = pageOf(report([stop('2026-11-03T10:00:00.000Z')], {}, { period }));
		expect(textOf(page)).toContain(title);
		expect(page).toContain(`Opt-outs and returns by ${unit}`);
		const [table] = page.match(/<table>[\s\S]*?<\/table>/) ?? [];
		expect(table?.match(/<th scope="row">/g)).toHaveLength(rows);
	});

	test('thousands of campaigns stay readable', () => {
		const changes = people(3000, (index, contact) =>
			stop('2026-11-01T10:00:00.000Z', {
				contact,
				evidence: { campaign: `campaign ${'x'.repeat(500)} ${index}` },
			}),
		);
		const page = pageOf(
			report(changes.map((change, index) => ({ ...change, evidence: { campaign: `c${index}` } }))),
		);
		expect(textOf(page)).toContain('2993 others');
		expect(textOf(page)).toContain('and 2,950 more');
		expect(pageOf(report(changes)).length).toBeLessThan(200_000);
	});

	test('is the same each time', () => {
		expect(pageOf(busy())).toBe(pageOf(busy()));
	});
});
