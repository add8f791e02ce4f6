import { viewOf } from '../../../core/audience';
import type { ConsentChange } from '../../../core/consent';
import { dateReader } from '../../../core/import';
import type { Finding, SentMessage, SentSettings, Violation } from '../../../core/sent-log';
import { findSentColumns, Past, readSent } from '../../../core/sent-log';
import { change, CONTACT, everywhere } from '../consent/changes';

const SETTINGS: SentSettings = { zone: 'Europe/Madrid', category: 'marketing', channel: 'whatsapp' };
const NOW = new Date('2026-12-01T00:00:00.000Z');

const read = (row: unknown, settings: Partial<SentSettings> = {}) => {
	const own = { ...SETTINGS, ...settings };
	return readSent(row, findSentColumns([row]), own, dateReader({ zone: own.zone }), NOW);
};
const check = (row: object, changes: ConsentChange[], confirmedAt: Array<[string, string]> = []): Finding =>
	new Past(viewOf(changes), new Map(confirmedAt)).check(read({ phone: CONTACT, ...row }) as SentMessage);
const violation = (finding: Finding): Violation | undefined =>
	finding && 'violation' in finding ? finding.violation : undefined;

/** 3 November 2026, UTC. */
const time = (clock: string) => `2026-11-03T${clock}Z`;
const stop = change('opt_out', everywhere('all'), 10);
const back = change('opt_in', everywhere('all'), 12);

describe('what a row says', () => {
	const sentAt = Date.parse(time('10:00:00'));
	test.each<[string, object]>([
		['ISO', { phone: CONTACT, sentAt: time('10:00:00') }],
		['seconds', { recipient_id: CONTACT, timestamp: String(sentAt / 1000) }],
		['a number of seconds', { msisdn: CONTACT, timestamp: sentAt / 1000 }],
		['milliseconds', { to: CONTACT, 'Sent At': sentAt }],
		['another zone', { wa_id: '34600000001', date: '2026-11-03T11:00:00+01:00' }],
		['the zone of the workflow', { Teléfono: CONTACT, fecha: '03.11.2026 11:00' }],
		['a path', { contact: { phone: CONTACT }, payload: { timestamp: sentAt } }],
		['from us to them', { from: '+34600111222', to: CONTACT, sent_at: time('10:00:00') }],
	])('%s', (_, row) => {
		expect(read(row)).toMatchObject({ keys: [CONTACT], from: sentAt, to: sentAt });
	});

	test('what was sent', () => {
		const row = {
			phone: CONTACT,
			sentAt: time('10:00:00'),
			category: 'UTILITY',
			topic: 'offers',
			channel: 'SMS',
			from: '34600111222',
			campaign: 'spring',
			template: 'hello',
		};
		expect(read(row)).toMatchObject({
			message: { category: 'utility', topic: 'offers', channel: 'sms', sender: '+34600111222' },
			campaign: 'spring',
			template: 'hello',
			isNamed: true,
		});
		expect(
			read({ phone: CONTACT, sentAt: time('10:00:00'), category: 'promo', channel: 'fax' }),
		).toMatchObject({
			message: { category: 'marketing', channel: 'whatsapp' },
			isNamed: false,
		});
	});

	test('a day without a time is all of that day where the workflow is', () => {
		expect(read({ phone: CONTACT, date: '2026-11-03' })).toMatchObject({
			from: Date.parse('2026-11-02T23:00:00.000Z'),
			to: Date.parse('2026-11-03T22:59:59.999Z'),
		});
	});

	test.each<[string, unknown, object]>([
		['nobody', { phone: '', sentAt: 1.7e9 }, { notChecked: 'contact_missing' }],
		['half a number', { phone: '600 99', sentAt: 1.7e9 }, { notChecked: 'contact_unreadable' }],
		['no time', { phone: CONTACT, sentAt: null }, { notChecked: 'sent_at_missing' }],
		['two times in one', { phone: CONTACT, sentAt: '03/04/2026' }, { notChecked: 'sent_at_unreadable' }],
		['words', { phone: CONTACT, sentAt: 'yesterday' }, { notChecked: 'sent_at_unreadable' }],
		['31 February', { phone: CONTACT, sentAt: '2026-02-31T10:00:00Z' }, { notChecked: 'sent_at_unreadable' }],
		[
			'a time to come',
			{ phone: CONTACT, sentAt: '2027-01-01T00:00:00Z' },
			{ notChecked: 'sent_at_in_future' },
		],
		['a refusal', { phone: CONTACT, sentAt: 1.7e9, status: 'failed' }, { skipped: 'not_sent' }],
		['their own', { phone: CONTACT, sentAt: 1.7e9, direction: 'inbound' }, { skipped: 'incoming' }],
		['no row', null, { notChecked: 'contact_missing' }],
		['a prototype', JSON.parse('{"__proto__":{"phone":"+34600000001"}}'), { notChecked: 'contact_missing' }],
	])('%s', (_, row, expected) => expect(read(row)).toEqual(expected));
});

describe('what was sent after a stop', () => {
	test.each<[string, object, ConsentChange[], Violation['reason'] | undefined]>([
		['nothing on record', { sentAt: time('11:00:00') }, [], undefined],
		['before the stop', { sentAt: time('09:59:59') }, [stop], undefined],
		['in the second of the stop', { sentAt: time('10:00:00.900') }, [stop], undefined],
		['a second later', { sentAt: time('10:00:01') }, [stop], 'exclude:all'],
		['before they came back', { sentAt: time('11:59:59') }, [stop, back], 'exclude:all'],
		['after they came back', { sentAt: time('12:00:01') }, [stop, back], undefined],
		[
			'utility after a stop of marketing',
			{ sentAt: time('11:00:00'), category: 'utility' },
			[change('opt_out', everywhere('marketing'), 10)],
			undefined,
		],
		[
			'marketing after it',
			{ sentAt: time('11:00:00') },
			[change('opt_out', everywhere('marketing'), 10)],
			'exclude:marketing',
		],
		[
			'another topic',
			{ sentAt: time('11:00:00'), topic: 'news' },
			[change('opt_out', everywhere('topic:offers'), 10)],
			undefined,
		],
		[
			'another channel',
			{ sentAt: time('11:00:00'), channel: 'email', email: 'a@x.com' },
			[change('opt_out', everywhere('all', { channel: 'sms' }), 10)],
			undefined,
		],
		[
			'another number of ours',
			{ sentAt: time('11:00:00'), from: '34600333444' },
			[change('opt_out', everywhere('all', { sender: '+34600111222' }), 10)],
			undefined,
		],
		['a code', { sentAt: time('11:00:00'), category: 'AUTHENTICATION' }, [stop], undefined],
		[
			'in a pause',
			{ sentAt: time('11:00:00') },
			[change('pause', everywhere('all'), 10, { until: time('12:00:00.000') })],
			'exclude:paused',
		],
		[
			'after the pause',
			{ sentAt: time('12:00:01') },
			[change('pause', everywhere('all'), 10, { until: time('12:00:00.000') })],
			undefined,
		],
		[
			'a return that proves nothing',
			{ sentAt: time('13:00:00') },
			[stop, { ...back, source: 'import' }],
			'exclude:all',
		],
		[
			'known by the user ID',
			{ phone: undefined, bsuid: 'ES.884', sentAt: time('11:00:00') },
			[{ ...stop, bsuid: 'ES.884' }],
			'exclude:all',
		],
	])('%s', (_, row, changes, reason) => {
		expect(violation(check(row, changes))?.reason).toBe(reason);
	});

	test('says which stop, and when they came back', () => {
		const found = violation(check({ sentAt: time('11:00:00') }, [back, stop]));
		expect(found).toEqual({
			reason: 'exclude:all',
			stop,
			stoppedAt: Date.parse(time('10:00:00')),
			sentAt: Date.parse(time('11:00:00')),
			isCertain: true,
			cameBackAt: Date.parse(time('12:00:00')),
		});
	});

	test.each([
		['2026-11-02', undefined],
		['2026-11-03', false],
		['2026-11-04', true],
	])('of a message of %s only the day is known', (date, isCertain) => {
		expect(violation(check({ date }, [stop]))?.isCertain).toBe(isCertain);
	});

	test('of a stop typed in by hand only the day is known', () => {
		const byHand = { ...stop, occurredAt: '2026-11-03', recordedAt: '' };
		expect(violation(check({ sentAt: time('11:00:00') }, [byHand]))?.isCertain).toBe(false);
	});

	test('the one confirmation of a stop is none, but a second message is', () => {
		const past = new Past(viewOf([stop]), new Map([[stop.id, time('10:00:02.000')]]));
		const at = (clock: string, more: object = {}) =>
			past.check(read({ phone: CONTACT, sentAt: time(clock), ...more }) as SentMessage);
		expect(at('10:00:03', { campaign: 'spring' })).toHaveProperty('violation');
		expect(at('10:00:03')).toEqual({ confirmation: true });
		expect(at('10:00:04')).toHaveProperty('violation');
		expect(at('10:30:00')).toHaveProperty('violation');
	});

	test('a stop without a time cannot be compared and is reported', () => {
		const undated = { ...stop, occurredAt: '', recordedAt: '' };
		const past = new Past(viewOf([undated]), new Map());
		expect(past.check(read({ phone: CONTACT, sentAt: time('11:00:00') }) as SentMessage)).toBeUndefined();
		expect([...past.undated]).toEqual([undated]);
	});
});
