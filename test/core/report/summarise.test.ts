import type { ConsentChange } from '../../../core/consent';
import { readPeriod } from '../../../core/report';
import { people, report, start, stop } from './records';

const between = (from: string, to: string, timeZone: string) => {
	const period = readPeriod(from, to, timeZone);
	if (typeof period === 'string') throw new Error(period);
	return { period };
};

const daysOf = ({ byDay }: ReturnType<typeof report>) =>
	Object.fromEntries(byDay.filter(({ optOuts }) => optOuts).map(({ day, optOuts }) => [day, optOuts]));

describe('the numbers of a report', () => {
	test('an empty list has none, and every day is there', () => {
		const empty = report([]);
		expect(empty).toMatchObject({
			optOuts: 0,
			repeats: 0,
			undated: 0,
			alarm: false,
			bySource: [],
			byCampaign: [],
		});
		expect(empty.byDay).toHaveLength(30);
		expect(empty.period).toEqual({ from: '2026-10-05', to: '2026-11-03', timeZone: 'UTC' });
		expect(empty).not.toHaveProperty('rate');
		expect(empty.returns).toEqual({ count: 0, people: 0 });
	});

	test.each([
		['UTC', '2026-10-25T00:30:00.000Z', { '2026-10-25': 1 }],
		['America/New_York', '2026-10-25T00:30:00.000Z', { '2026-10-24': 1 }],
		['Asia/Tokyo', '2026-10-24T15:00:00.000Z', { '2026-10-25': 1 }],
		// The hour that Madrid has twice that night.
		['Europe/Madrid', '2026-10-25T00:30:00.000Z', { '2026-10-25': 1 }],
		['Europe/Madrid', '2026-10-25T01:30:00.000Z', { '2026-10-25': 1 }],
		['Europe/Madrid', '2026-10-25T22:59:59.999Z', { '2026-10-25': 1 }],
		['Europe/Madrid', '2026-10-25T23:00:00.000Z', { '2026-10-26': 1 }],
	])('a stop counts on the day it was in %s: %s', (timeZone, occurredAt, days) => {
		expect(daysOf(report([stop(occurredAt)], {}, { timeZone }))).toEqual(days);
	});

	test('a date without a time is that day where the report is read', () => {
		for (const timeZone of ['America/Los_Angeles', 'UTC', 'Pacific/Auckland']) {
			const byHand = stop('2026-10-20', { recordedAt: '2026-11-01T10:00:00.000Z' });
			expect(daysOf(report([byHand], {}, { timeZone }))).toEqual({ '2026-10-20': 1 });
		}
	});

	test.each<[string, Partial<ConsentChange>, Record<string, number>]>([
		['the clock runs ahead', { occurredAt: '2026-11-20T10:00:00.000Z' }, { '2026-11-02': 1 }],
		['the clock runs behind', { occurredAt: '2026-11-01T10:00:00.000Z' }, { '2026-11-01': 1 }],
		['there is no time of the act', { occurredAt: '' }, { '2026-11-02': 1 }],
		['there is only the time of the act', { recordedAt: 'n/a' }, { '2026-11-01': 1 }],
		['it was before the period', { occurredAt: '1970-01-01T00:00:00.000Z' }, {}],
	])('when %s', (_, times, days) => {
		const change = { ...stop('2026-11-01T10:00:00.000Z'), recordedAt: '2026-11-02T10:00:00.000Z', ...times };
		expect(daysOf(report([change]))).toEqual(days);
	});

	test('what has no date is counted apart', () => {
		const lost = stop('', { recordedAt: 'yesterday' });
		expect(report([lost], { list: [lost] })).toMatchObject({ optOuts: 0, undated: 1, list: { people: 1 } });
	});

	test('the same change twice counts once, and so does a stop repeated while it stands', () => {
		const first = stop('2026-11-01T10:00:00.000Z', { source: 'native' });
		const again = stop('2026-11-01T11:00:00.000Z');
		expect(report([first, first, again], { list: [again] })).toMatchObject({
			optOuts: 1,
			repeats: 1,
			bySource: [{ name: 'native', count: 1 }],
		});
	});

	test('a narrower stop within a wider one is a repeat, a wider one is not', () => {
		const marketing = { channel: 'all', category: 'marketing', sender: 'all' } as const;
		const wide = stop('2026-11-01T10:00:00.000Z');
		const narrow = stop('2026-11-01T11:00:00.000Z', { scope: marketing });
		expect(report([wide, narrow])).toMatchObject({ optOuts: 1, repeats: 1 });
		const late = stop('2026-11-01T12:00:00.000Z');
		expect(report([narrow, late])).toMatchObject({
			optOuts: 2,
			repeats: 0,
			byCategory: [
				{ name: 'all', count: 1 },
				{ name: 'marketing', count: 1 },
			],
		});
	});

	test('a stop from before the period makes one within it a repeat', () => {
		expect(report([stop('2025-01-01T10:00:00.000Z'), stop('2026-11-01T10:00:00.000Z')])).toMatchObject({
			optOuts: 0,
			repeats: 1,
		});
	});

	test('a number put on the list by hand counts although the history does not know it', () => {
		const byHand = stop('', { id: 'row:7', source: 'manual', recordedAt: '2026-11-01T10:00:00.000Z' });
		expect(report([], { list: [byHand] })).toMatchObject({
			optOuts: 1,
			bySource: [{ name: 'manual', count: 1 }],
		});
	});

	test('groups by source, language, channel, category and button', () => {
		const changes = people(6, (index, contact) =>
			stop('2026-11-01T10:00:00.000Z', {
				contact,
				source: index < 4 ? 'button' : 'keyword',
				scope: {
					channel: index ? 'whatsapp' : 'email',
					category: index < 2 ? 'topic:offers' : 'marketing',
					sender: 'all',
				},
				evidence: {
					words: ['Stop promos', 'stop  PROMOS', 'Baja', 'x'.repeat(26), 'leave me alone', 'STOP'][index],
					language: ['es', 'es-MX', 'pt_BR', 'en', '', 'not a language'][index],
				},
			}),
		);
		expect(report(changes)).toMatchObject({
			bySource: [
				{ name: 'button', count: 4 },
				{ name: 'keyword', count: 2 },
			],
			byLanguage: [
				{ name: '', count: 2 },
				{ name: 'es', count: 2 },
				{ name: 'en', count: 1 },
				{ name: 'pt', count: 1 },
			],
			byChannel: [
				{ name: 'whatsapp', count: 5 },
				{ name: 'email', count: 1 },
			],
			byCategory: [
				{ name: 'marketing', count: 4 },
				{ name: 'topic:offers', count: 2 },
			],
			byButton: [
				{ name: 'Stop promos', count: 2 },
				{ name: '', count: 1 },
				{ name: 'Baja', count: 1 },
			],
		});
	});

	describe('returns', () => {
		test('counts who came back and after how long', () => {
			const away = (contact: string, from: string, to: string) => [
				stop(`2026-10-${from}T10:00:00.000Z`, { contact }),
				start(`2026-10-${to}T10:00:00.000Z`, { contact }),
			];
			const changes = [
				...away('+34600000001', '06', '07'),
				...away('+34600000002', '06', '09'),
				...away('+34600000003', '10', '20'),
			];
			const { returns, byDay, optOuts } = report(changes);
			expect(optOuts).toBe(3);
			expect(returns).toEqual({ count: 3, people: 3, medianDays: 3 });
			expect(byDay.filter((day) => day.returns).map(({ day }) => day)).toEqual([
				'2026-10-07',
				'2026-10-09',
				'2026-10-20',
			]);
		});

		test('who stops again after coming back has opted out twice', () => {
			const times = ['06', '07', '08', '09'].map((day) => `2026-10-${day}T10:00:00.000Z`);
			expect(report([stop(times[0]), start(times[1]), stop(times[2]), start(times[3])])).toMatchObject({
				optOuts: 2,
				repeats: 0,
				returns: { count: 2, people: 1, medianDays: 1 },
			});
		});

		test.each<[string, ConsentChange[]]>([
			['nobody had stopped', [start('2026-10-20T10:00:00.000Z')]],
			['it comes before the stop', [start('2026-10-18T10:00:00.000Z'), stop('2026-10-19T10:00:00.000Z')]],
			['it is as late as the stop', [start('2026-10-19T10:00:00.000Z'), stop('2026-10-19T10:00:00.000Z')]],
			[
				'an import says so',
				[stop('2026-10-19T10:00:00.000Z'), start('2026-10-20T10:00:00.000Z', { source: 'import' })],
			],
			[
				'a human says so without evidence',
				[stop('2026-10-19T10:00:00.000Z'), start('2026-10-20T10:00:00.000Z', { source: 'manual' })],
			],
			[
				'it is for less than was stopped',
				[
					stop('2026-10-19T10:00:00.000Z'),
					start('2026-10-20T10:00:00.000Z', {
						scope: { channel: 'all', category: 'marketing', sender: 'all' },
					}),
				],
			],
			[
				'somebody else says so',
				[stop('2026-10-19T10:00:00.000Z'), start('2026-10-20T10:00:00.000Z', { contact: '+34600000002' })],
			],
		])('none when %s', (_, changes) => {
			expect(report(changes).returns).toEqual({ count: 0, people: 0 });
		});
	});

	test('confirmations, and how many came within five minutes of the request', () => {
		const asked = (id: string, occurredAt: string, recordedAt = occurredAt) =>
			stop(occurredAt, { id, recordedAt, contact: `+3460000000${id}` });
		const changes = [
			asked('1', '2026-11-01T10:00:00.000Z'),
			asked('2', '2026-11-01T10:00:00.000Z'),
			asked('3', '2026-11-01T10:00:00.000Z'),
			// The provider's clock runs ahead of ours.
			asked('4', '2026-11-01T10:20:00.000Z', '2026-11-01T10:00:00.000Z'),
			asked('5', '2026-09-01T10:00:00.000Z'),
		];
		const confirmedAt = new Map([
			['1', '2026-11-01T10:00:02.000Z'],
			['2', '2026-11-01T10:05:00.000Z'],
			['3', '2026-11-01T10:05:00.001Z'],
			['4', '2026-11-01T10:00:04.000Z'],
			['5', '2026-09-01T10:00:01.000Z'],
			['of an erased person', '2026-11-01T10:00:00.000Z'],
			['6', 'garbage'],
		]);
		expect(report(changes, { confirmedAt }).confirmations).toEqual({
			sent: 5,
			withinFiveMinutes: 3,
			medianSeconds: 152,
		});
	});

	test('the list as it is now, each person once', () => {
		const list = [
			stop('2020-01-01T10:00:00.000Z', { contact: '+34600000001' }),
			stop('2020-01-01T10:00:00.000Z', {
				contact: '+34600000001',
				scope: { channel: 'all', category: 'marketing', sender: 'all' },
			}),
			stop('2020-01-01T10:00:00.000Z', {
				contact: '+34600000002',
				scope: { channel: 'whatsapp', category: 'marketing', sender: 'all' },
			}),
			stop('2020-01-01T10:00:00.000Z', {
				contact: '+34600000003',
				scope: { channel: 'all', category: 'topic:offers', sender: 'all' },
			}),
			stop('2020-01-01T10:00:00.000Z', {
				contact: '+34600000004',
				action: 'pause',
				until: '2099-01-01T00:00:00.000Z',
			}),
			stop('2020-01-01T10:00:00.000Z', {
				contact: '+34600000005',
				action: 'pause',
				until: '2021-01-01T00:00:00.000Z',
			}),
			stop('2020-01-01T10:00:00.000Z', { contact: 'erased:1:abc', action: 'erase' }),
			stop('2020-01-01T10:00:00.000Z', { contact: '+34600000006' }),
			start('2021-01-01T10:00:00.000Z', { contact: '+34600000006' }),
			stop('2020-01-01T10:00:00.000Z', {
				contact: '+34600000007',
				scope: { channel: 'email', category: 'all', sender: 'all' },
			}),
		];
		expect(report([], { list, unreadableRows: 2 }).list).toEqual({
			people: 5,
			everything: 1,
			marketing: 1,
			topics: 1,
			paused: 1,
			erased: 1,
			unreadableRows: 2,
		});
	});

	describe('campaigns', () => {
		const answers = (campaign: string, amount: number, offset = 0) =>
			people(amount, (index) =>
				stop('2026-11-01T10:00:00.000Z', {
					contact: `+34${600_000_000 + offset + index}`,
					evidence: { campaign },
				}),
			);

		test('have a rate when it is known how much they sent', () => {
			const sends = [
				{ campaign: 'spring  SALE', sent: 60 },
				{ campaign: 'Spring sale', sent: 40 },
				{ campaign: 'Quiet', sent: 1000 },
				{ campaign: 'Nothing sent', sent: 0 },
			];
			const changes = [
				...answers('Spring Sale', 3),
				...answers('Other', 1, 100),
				stop('2026-11-01T10:00:00.000Z', { contact: '+34600000900' }),
			];
			const { byCampaign, rate, alarm } = report(changes, {}, { sends });
			expect(byCampaign).toEqual([
				{ name: 'spring SALE', optOuts: 3, sent: 100, ratePercent: 3, alarm: true },
				{ name: '', optOuts: 1, alarm: false },
				{ name: 'Other', optOuts: 1, alarm: false },
				{ name: 'Nothing sent', optOuts: 0, sent: 0, alarm: false },
				{ name: 'Quiet', optOuts: 0, sent: 1000, ratePercent: 0, alarm: false },
			]);
			expect(rate).toEqual({ optOuts: 3, sent: 1100, ratePercent: 0.27 });
			expect(alarm).toBe(true);
		});

		test.each([
			[2, 100, 2, false],
			[2, 99, 2, true],
			[1, 1000, 0, true],
			[0, 1000, 0, false],
			[5, 3, 100, true],
		])('%i of %i with an alarm above %i %%', (optOuts, sent, alarmAbovePercent, alarm) => {
			const sends = [{ campaign: 'c', sent }];
			expect(report(answers('c', optOuts), {}, { sends, alarmAbovePercent }).alarm).toBe(alarm);
		});

		test('a person who stops twice counts once against a campaign', () => {
			const [change] = answers('c', 1);
			const { byCampaign } = report([
				change,
				{ ...change, id: 'again', occurredAt: '2026-11-01T10:01:00.000Z' },
			]);
			expect(byCampaign).toEqual([{ name: 'c', optOuts: 1, alarm: false }]);
		});

		test('a template stands in for a campaign', () => {
			const change = stop('2026-11-01T10:00:00.000Z', { evidence: { template: 'autumn_offer' } });
			expect(report([change]).byCampaign).toEqual([{ name: 'autumn_offer', optOuts: 1, alarm: false }]);
		});

		test('names like __proto__ are names', () => {
			const changes = ['__proto__', 'constructor', 'toString'].flatMap((name, index) =>
				answers(name, 1, index * 10),
			);
			expect(report(changes).byCampaign.map(({ name }) => name)).toEqual([
				'__proto__',
				'constructor',
				'toString',
			]);
		});
	});

	test('no number and no words of a person are in it, wherever they were hidden', () => {
		const changes = people(5, (index, contact) =>
			stop('2026-11-01T10:00:00.000Z', {
				contact,
				phone: contact,
				source: index % 2 ? 'keyword' : (contact as ConsentChange['source']),
				reason: 'secret words',
				actor: 'secret words',
				scope: { channel: 'all', category: `topic:${contact}`, sender: contact },
				evidence: {
					words: `secret words ${contact}`,
					campaign: `reminder ${contact.slice(3)}`,
					language: contact,
					note: 'secret words',
				},
			}),
		);
		const button = stop('2026-11-02T10:00:00.000Z', {
			source: 'button',
			evidence: { words: '+34 600 00 00 01' },
		});
		const text = JSON.stringify(report([...changes, button], { list: changes }));
		expect(text).not.toContain('secret');
		expect(text.replace(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, '')).not.toMatch(/\d(\W?\d){6}/);
	});

	test('wrong types and unknown values never throw and stay stops', () => {
		const odd = [
			{ evidence: { campaign: 7, words: [], language: {}, template: null } },
			{ evidence: 'text', source: 'carrier pigeon' },
			{ scope: { channel: 'all', category: 'all', sender: 'all', extra: 1 }, evidence: null },
			{ occurredAt: 5, recordedAt: { a: 1 } },
			{ action: 'dance' },
			{ scope: null },
		].map((more, index) => ({
			...stop('2026-11-01T10:00:00.000Z'),
			contact: `+3460000000${index}`,
			...more,
		}));
		expect(report(odd as unknown as ConsentChange[])).toMatchObject({ optOuts: 3, undated: 1 });
	});

	test('a hundred thousand events', () => {
		const changes = people(100_000, (index, contact) =>
			stop(new Date(Date.UTC(2026, 9, 5) + index * 20_000).toISOString(), {
				contact,
				evidence: { campaign: `c${index % 7}` },
			}),
		);
		const numbers = report(changes, { list: changes }, between('2026-10-05', '2026-11-03', 'Europe/Madrid'));
		expect(numbers.list.people).toBe(100_000);
		expect(numbers.byDay.reduce((sum, { optOuts }) => sum + optOuts, 0)).toBe(numbers.optOuts);
		expect(numbers.byCampaign.reduce((sum, { optOuts }) => sum + optOuts, 0)).toBe(100_000);
	});
});
