import { viewOf } from '../../../core/audience';
import { decide } from '../../../core/consent';
import type { ConsentChange } from '../../../core/consent';
import type { ConsentSignal } from '../../../core/inbound';
import { carryOver, makeChange, readEvent } from '../../../core/inbound';
import { at, change, CONTACT, everywhere } from '../consent/changes';

const NEW = '+34600000002';
const NOW = new Date(at(20));
const moved: Partial<ConsentSignal> = {
	intent: 'number_change',
	provider: 'meta',
	eventId: 'wamid.9',
	phone: NEW,
	bsuid: 'ES.2',
	previous: { phone: CONTACT, bsuid: 'ES.1' },
	occurredAt: at(10),
};
const carried = (changes: ConsentChange[], signal = moved, now = NOW): ConsentChange[] =>
	carryOver(signal, { contact: NEW, phone: NEW, bsuid: 'ES.2' }, viewOf(changes), now).map((one) =>
		makeChange({ ...one, now }),
	);
const stop = change('opt_out', everywhere('all'), 1, { evidence: { words: 'Baja' } });
const marketing = { category: 'marketing' } as const;

test('a stop holds for the new number from the move on, with its evidence', () => {
	const [copy, ...others] = carried([stop]);
	expect(others).toEqual([]);
	expect(copy).toMatchObject({
		contact: NEW,
		phone: NEW,
		bsuid: 'ES.2',
		action: 'opt_out',
		scope: stop.scope,
		source: 'sync',
		occurredAt: at(10),
		evidence: {
			words: 'Baja',
			rule: 'number_change',
			note: expect.stringContaining(stop.occurredAt) as string,
		},
	});
	expect(decide([copy], marketing, NOW).outcome).toBe('exclude');
});

test('every scope and pause in force goes along, each once; what is over or lifted does not', () => {
	const pause = change('pause', everywhere('marketing'), 2, { until: at(30) });
	const topic = change('opt_out', everywhere('topic:news', { channel: 'sms' }), 2, { contact: 'bsuid:ES.1' });
	const ended = change('pause', everywhere('all'), 2, { until: at(3) });
	const lifted = change('opt_out', everywhere('topic:offers'), 1);
	const back = change('opt_in', everywhere('topic:offers'), 2);
	const copies = carried([pause, topic, topic, ended, lifted, back]);
	expect(copies.map(({ action, scope, until }) => [action, scope.category, scope.channel, until])).toEqual([
		['pause', 'marketing', 'all', at(30)],
		['opt_out', 'topic:news', 'sms', undefined],
	]);
	expect(new Set(copies.map(({ id }) => id)).size).toBe(2);
});

test('a redelivery gives the same changes, another move others', () => {
	const ids = carried([stop]).map(({ id }) => id);
	expect(carried([stop], moved, new Date(at(21))).map(({ id }) => id)).toEqual(ids);
	expect(carried([stop], { ...moved, eventId: 'wamid.10' }).map(({ id }) => id)).not.toEqual(ids);
});

test('the return of whoever had the new number before lifts nothing; the person’s own does', () => {
	const others = change('opt_in', everywhere('all'), 5, { contact: NEW });
	const own = change('opt_in', everywhere('all'), 15, { contact: NEW });
	const copies = carried([stop, others]);
	expect(decide([...copies, others], marketing, NOW).outcome).toBe('exclude');
	// Also when the number change is delivered again after it.
	expect(decide([...copies, own], marketing, NOW).outcome).toBe('allow');
});

test.each<[string, Partial<ConsentSignal>]>([
	['nobody before', { ...moved, previous: undefined }],
	['what is no number', { ...moved, previous: { phone: 'x', bsuid: 7 as unknown as string } }],
	['the same number in another spelling', { ...moved, previous: { phone: '0034 600 000 002' } }],
])('%s: nothing goes along', (_, signal) => {
	expect(carried([stop, { ...stop, contact: NEW }], signal)).toEqual([]);
});

test('an event is a number change only if it says who the person was and is', () => {
	const event = { kind: 'identity_change', provider: 'meta', raw: {} } as const;
	const intent = (more: object) => readEvent({ ...event, ...more }).intent;
	expect(intent({ phone: NEW, previous: { phone: CONTACT } })).toBe('number_change');
	expect(intent({ bsuid: 'ES.2', previous: { bsuid: 'ES.1' } })).toBe('number_change');
	expect(intent({ phone: NEW })).toBe('other');
	expect(intent({ previous: { phone: CONTACT } })).toBe('other');
	expect(
		readEvent({ ...event, kind: 'text', text: 'hi', previous: { phone: CONTACT } }).previous,
	).toBeUndefined();
});
