import { decide, type ConsentChange, type IntendedMessage, type Scope } from '../../../core/consent';
import { at, change, everywhere } from './changes';

const NOW = new Date(at(12));
const campaign: IntendedMessage = { category: 'marketing' };

const reasonFor = (changes: unknown[], message: IntendedMessage = campaign, now = NOW) =>
	decide(changes as ConsentChange[], message, now).reason;

describe('what a stop reaches', () => {
	const topic = 'topic:offers' as const;
	it.each<[Scope, Partial<IntendedMessage>, string]>([
		[everywhere('all'), {}, 'exclude:all'],
		[everywhere('all'), { topic: 'news' }, 'exclude:all'],
		[everywhere('all'), { category: 'utility' }, 'exclude:all'],
		[everywhere('all'), { category: 'authentication' }, 'allow:other_scope'],
		[everywhere('all'), { category: 'service' }, 'allow:other_scope'],
		[everywhere('all'), { category: 'authentication', strict: true }, 'exclude:all'],
		[everywhere('all'), { category: 'service', strict: true }, 'exclude:all'],
		[everywhere('marketing'), {}, 'exclude:marketing'],
		[everywhere('marketing'), { topic: 'news' }, 'exclude:marketing'],
		[everywhere('marketing'), { category: 'utility' }, 'allow:other_scope'],
		[everywhere('marketing'), { category: 'utility', topic: 'offers' }, 'allow:other_scope'],
		[everywhere('marketing'), { category: 'service', strict: true }, 'allow:other_scope'],
		[everywhere(topic), {}, 'exclude:topic'],
		[everywhere(topic), { topic: 'offers' }, 'exclude:topic'],
		[everywhere(topic), { topic: 'news' }, 'allow:other_scope'],
		[everywhere(topic), { category: 'utility' }, 'allow:other_scope'],
		[everywhere(topic), { category: 'utility', topic: 'offers' }, 'exclude:topic'],
		[everywhere(topic), { category: 'utility', topic: 'news' }, 'allow:other_scope'],
		[everywhere(topic), { category: 'service', topic: 'offers', strict: true }, 'allow:other_scope'],
		[everywhere('all', { channel: 'whatsapp' }), {}, 'exclude:all'],
		[everywhere('all', { channel: 'whatsapp' }), { channel: 'whatsapp' }, 'exclude:all'],
		[everywhere('all', { channel: 'whatsapp' }), { channel: 'sms' }, 'allow:other_scope'],
		[everywhere('all', { channel: 'sms' }), {}, 'allow:other_scope'],
		[everywhere('all', { channel: 'sms' }), { channel: 'sms' }, 'exclude:all'],
		[everywhere('all', { sender: '+15550001' }), { sender: '+15550001' }, 'exclude:all'],
		[everywhere('all', { sender: '+15550001' }), { sender: ' +15550001 ' }, 'exclude:all'],
		[everywhere('all', { sender: '+15550001' }), { sender: '+15550002' }, 'allow:other_scope'],
		[everywhere('all', { sender: '+15550001' }), {}, 'exclude:all'],
		[everywhere('all', { sender: '+15550001' }), { sender: '' }, 'exclude:all'],
		[everywhere('all'), { sender: '+15550001' }, 'exclude:all'],
	])('a stop of %j meets %j: %s', (scope, message, reason) => {
		expect(reasonFor([change('opt_out', scope, 9)], { ...campaign, ...message })).toBe(reason);
	});

	it.each([
		['offers', ' OFFERS '],
		['Angebote für Große', 'ANGEBOTE FÜR GROSSE'],
		['ΟΔΟΣ', 'οδοσ'],
		['İNDİRİM', 'indirim'],
		['Ｏｆｆｅｒｓ', 'offers'],
		['of\u200bfers', 'offers'],
		['cafe\u0301', 'café'],
		['spring  sale', 'spring sale'],
	])('the topic %s is the topic %s', (one, other) => {
		const stopped = change('opt_out', everywhere(`topic:${one}`), 9);
		expect(reasonFor([stopped], { ...campaign, topic: other })).toBe('exclude:topic');
		const alsoStopped = change('opt_out', everywhere(`topic:${other}`), 9);
		expect(reasonFor([alsoStopped], { ...campaign, topic: one })).toBe('exclude:topic');
	});

	it('a message may write its topic the way a scope does', () => {
		const stopped = change('opt_out', everywhere('topic:offers'), 9);
		expect(reasonFor([stopped], { ...campaign, topic: 'Topic: Offers' })).toBe('exclude:topic');
	});

	it.each<[string, object]>([
		['an unknown category', { category: 'promo' }],
		['no category', { category: undefined }],
		['a category that is no text', { category: ['utility'] }],
		['an unknown channel', { category: 'marketing', channel: 'whatsap' }],
		['a channel that is no text', { category: 'marketing', channel: {} }],
		['a topic that is no text', { category: 'marketing', topic: { name: 'news' } }],
		['a sender that is no text', { category: 'marketing', sender: {} }],
		['a prototype key as category', { category: '__proto__' }],
	])('%s counts as the widest it could be', (_, message) => {
		const stop = change('opt_out', { channel: 'whatsapp', category: 'topic:offers', sender: '+15550001' }, 9);
		expect(reasonFor([stop], message as IntendedMessage)).toBe('exclude:topic');
	});

	it.each([null, undefined, 'marketing', 7])('a message that is %p counts as marketing', (message) => {
		expect(reasonFor([change('opt_out', everywhere('topic:x'), 9)], message as never)).toBe('exclude:topic');
	});

	it('reads the message category in any case', () => {
		expect(reasonFor([change('opt_out', everywhere('marketing'), 9)], { category: 'UTILITY' as never })).toBe(
			'allow:other_scope',
		);
	});
});

describe('coming back', () => {
	const stop = (rest: Partial<ConsentChange> = {}) => change('opt_out', everywhere('marketing'), 9, rest);
	const proof = { actor: 'anna', evidence: { note: 'asked on the phone' } };

	it.each<[string, Partial<ConsentChange>, string]>([
		['a keyword', { source: 'keyword' }, 'allow:opted_in'],
		['a button', { source: 'button' }, 'allow:opted_in'],
		['a link', { source: 'link' }, 'allow:opted_in'],
		["WhatsApp's own setting", { source: 'native' }, 'allow:opted_in'],
		['a human with evidence', { source: 'manual', ...proof }, 'allow:opted_in'],
		['an agent with evidence', { source: 'agent', ...proof }, 'allow:opted_in'],
		['the API with evidence', { source: 'api', ...proof }, 'allow:opted_in'],
		['a human without evidence', { source: 'manual', actor: 'anna' }, 'exclude:marketing'],
		['empty evidence', { source: 'manual', actor: 'anna', evidence: {} }, 'exclude:marketing'],
		[
			'blank evidence',
			{ source: 'manual', actor: 'anna', evidence: { note: ' \u200b ' } },
			'exclude:marketing',
		],
		[
			'a number as evidence',
			{ source: 'manual', actor: 'a', evidence: { confidence: 1 } },
			'exclude:marketing',
		],
		['nobody with evidence', { source: 'api', evidence: proof.evidence }, 'exclude:marketing'],
		['a blank actor', { source: 'agent', actor: ' ', evidence: proof.evidence }, 'exclude:marketing'],
		['an import with evidence', { source: 'import', ...proof }, 'exclude:marketing'],
		['a sync with evidence', { source: 'sync', ...proof }, 'exclude:marketing'],
		['a send that went through', { source: 'send_failure', ...proof }, 'exclude:marketing'],
		['an unknown source', { source: 'magic' as never, ...proof }, 'exclude:marketing'],
		['a prototype key as source', { source: '__proto__' as never, ...proof }, 'exclude:marketing'],
	])('%s, later than the stop', (_, rest, reason) => {
		expect(reasonFor([stop(), change('opt_in', everywhere('marketing'), 10, rest)])).toBe(reason);
	});

	it.each<[string, Partial<ConsentChange>, Partial<ConsentChange>, string]>([
		['later', {}, { occurredAt: at(10), recordedAt: at(11) }, 'allow:opted_in'],
		['earlier', {}, { occurredAt: at(8), recordedAt: at(8) }, 'exclude:marketing'],
		['at the same moment', {}, { occurredAt: at(9), recordedAt: at(10) }, 'exclude:marketing'],
		['a millisecond later', {}, { occurredAt: '2026-11-03T09:00:00.001Z' }, 'allow:opted_in'],
		['earlier, but recorded later', {}, { occurredAt: at(8), recordedAt: at(11) }, 'exclude:marketing'],
		['dated later than it was recorded', {}, { occurredAt: at(11), recordedAt: at(8) }, 'exclude:marketing'],
		['dated ahead of the clock', {}, { occurredAt: at(20), recordedAt: at(20) }, 'exclude:marketing'],
		['of this very moment', {}, { occurredAt: at(12), recordedAt: at(12) }, 'allow:opted_in'],
		['without a date', {}, { occurredAt: '' }, 'exclude:marketing'],
		['without a record date', {}, { recordedAt: undefined }, 'exclude:marketing'],
		['on the day of 31 February', {}, { occurredAt: '2027-02-31T00:00:00.000Z' }, 'exclude:marketing'],
		['in another offset, earlier', {}, { occurredAt: '2026-11-03T10:00:00+02:00' }, 'exclude:marketing'],
		['in another offset, later', {}, { occurredAt: '2026-11-03T08:30:00-02:00' }, 'allow:opted_in'],
		['after a stop without a date', { occurredAt: '' }, {}, 'allow:opted_in'],
		['after a stop recorded later', { occurredAt: 'soon', recordedAt: at(11) }, {}, 'exclude:marketing'],
		['after a stop without dates', { occurredAt: '', recordedAt: '' }, {}, 'exclude:marketing'],
		[
			'after a stop dated by a number',
			{ occurredAt: 0 as never, recordedAt: 0 as never },
			{},
			'exclude:marketing',
		],
		['on the day of a stop without a time', { occurredAt: '2026-11-03' }, {}, 'exclude:marketing'],
		['the day after a stop without a time', { occurredAt: '2026-11-02' }, {}, 'allow:opted_in'],
		['after a stop in the spelling of SQL', { occurredAt: '2026-11-03 09:30:00' }, {}, 'allow:opted_in'],
		['before a stop in the spelling of SQL', { occurredAt: '2026-11-03 10:30:00' }, {}, 'exclude:marketing'],
	])('an opt-in %s', (_, stopRest, optInRest, reason) => {
		expect(reasonFor([stop(stopRest), change('opt_in', everywhere('marketing'), 10, optInRest)])).toBe(
			reason,
		);
	});

	it.each<[Scope, Scope, string]>([
		[everywhere('all'), everywhere('all'), 'allow:opted_in'],
		[everywhere('all'), everywhere('marketing'), 'exclude:all'],
		[everywhere('all'), everywhere('topic:x'), 'exclude:all'],
		[everywhere('marketing'), everywhere('all'), 'allow:opted_in'],
		[everywhere('marketing'), everywhere('topic:x'), 'exclude:marketing'],
		[everywhere('topic:x'), everywhere('marketing'), 'allow:opted_in'],
		[everywhere('topic:x'), everywhere('topic:X '), 'allow:opted_in'],
		[everywhere('topic:x'), everywhere('topic:y'), 'exclude:topic'],
		[everywhere('all'), everywhere('all', { channel: 'whatsapp' }), 'exclude:all'],
		[everywhere('all', { channel: 'whatsapp' }), everywhere('all'), 'allow:opted_in'],
		[everywhere('all'), everywhere('all', { sender: '+1' }), 'exclude:all'],
		[everywhere('all', { sender: '+1' }), everywhere('all'), 'allow:opted_in'],
		[everywhere('all', { sender: '+1' }), everywhere('all', { sender: '+2' }), 'exclude:all'],
	])('a stop of %j and a later opt-in to %j: %s', (stopped, welcomed, reason) => {
		expect(reasonFor([change('opt_out', stopped, 9), change('opt_in', welcomed, 10)])).toBe(reason);
	});

	it('gives the opt-in that brought the person back', () => {
		const back = change('opt_in', everywhere('all'), 10);
		expect(decide([back, stop()], campaign, NOW).change).toBe(back);
	});

	it('ends with the next stop', () => {
		const again = change('opt_out', everywhere('marketing'), 11);
		const decision = decide([again, change('opt_in', everywhere('all'), 10), stop()], campaign, NOW);
		expect(decision).toEqual({ outcome: 'exclude', reason: 'exclude:marketing', change: again });
	});

	it('does not happen while the clock cannot be read', () => {
		const changes = [stop(), change('opt_in', everywhere('all'), 10)];
		expect(reasonFor(changes, campaign, new Date('never'))).toBe('exclude:marketing');
	});
});

describe('pauses', () => {
	const pause = (until: unknown, rest: Partial<ConsentChange> = {}) =>
		change('pause', everywhere('marketing'), 9, { until: until as string, ...rest });

	it.each<[unknown, string]>([
		[at(13), 'exclude:paused'],
		[at(12), 'exclude:paused'],
		['2026-11-03T11:59:59.999Z', 'allow:pause_ended'],
		['2026-11-03', 'exclude:paused'],
		['2026-11-02', 'allow:pause_ended'],
		[at(8), 'allow:pause_ended'],
		[undefined, 'exclude:paused'],
		['', 'exclude:paused'],
		['next week', 'exclude:paused'],
		['10:00', 'exclude:paused'],
		[1, 'exclude:paused'],
	])('one until %p at noon: %s', (until, reason) => {
		expect(reasonFor([pause(until)])).toBe(reason);
	});

	it('one that is over before it began blocks until then', () => {
		expect(reasonFor([pause(at(14), { occurredAt: at(20) })])).toBe('exclude:paused');
		expect(reasonFor([pause(at(14), { occurredAt: at(20) })], campaign, new Date(at(15)))).toBe(
			'allow:pause_ended',
		);
	});

	it('only holds back what it reaches', () => {
		expect(reasonFor([pause(at(20))], { category: 'utility' })).toBe('allow:other_scope');
	});

	it('a later one that has ended leaves an earlier stop as it was', () => {
		expect(reasonFor([change('opt_out', everywhere('marketing'), 8), pause(at(10))])).toBe(
			'exclude:marketing',
		);
	});

	it('a shorter one does not shorten a longer one', () => {
		expect(reasonFor([pause(at(20)), pause(at(11), { occurredAt: at(10) })])).toBe('exclude:paused');
	});

	it('coming back ends it early', () => {
		expect(reasonFor([pause(at(20)), change('opt_in', everywhere('marketing'), 10)])).toBe('allow:opted_in');
	});
});

describe('several stops', () => {
	it.each<[Array<'erase' | 'all' | 'marketing' | 'topic' | 'pause'>, string]>([
		[['pause', 'topic'], 'exclude:topic'],
		[['topic', 'marketing', 'pause'], 'exclude:marketing'],
		[['marketing', 'all'], 'exclude:all'],
		[['all', 'erase', 'marketing'], 'exclude:erased'],
	])('%j: the widest is named', (kinds, reason) => {
		const make = {
			erase: () => change('erase', everywhere('all'), 8),
			all: () => change('opt_out', everywhere('all'), 8),
			marketing: () => change('opt_out', everywhere('marketing'), 9),
			topic: () => change('opt_out', everywhere('topic:x'), 10),
			pause: () => change('pause', everywhere('all'), 11),
		};
		const changes = kinds.map((kind) => make[kind]());
		expect(reasonFor(changes)).toBe(reason);
		expect(reasonFor(changes.reverse())).toBe(reason);
	});

	it('the latest of equally wide ones is given', () => {
		const latest = change('opt_out', everywhere('all'), 11);
		const changes = [
			change('opt_out', everywhere('all'), 9),
			latest,
			change('opt_out', everywhere('all'), 10),
		];
		expect(decide(changes, campaign, NOW).change).toBe(latest);
	});
});

describe('an erasure', () => {
	const erased = (rest: Partial<ConsentChange> = {}) =>
		change('erase', { channel: 'sms', category: 'topic:x', sender: '+1' }, 9, rest);

	it('stops everything, whatever its scope says', () => {
		expect(reasonFor([erased()])).toBe('exclude:erased');
		expect(reasonFor([erased({ scope: undefined })], { category: 'utility', sender: '+2' })).toBe(
			'exclude:erased',
		);
	});

	it('ends only with a later opt-in to everything', () => {
		expect(reasonFor([erased(), change('opt_in', everywhere('marketing'), 10)])).toBe('exclude:erased');
		expect(reasonFor([erased(), change('opt_in', everywhere('all', { channel: 'sms' }), 10)])).toBe(
			'exclude:erased',
		);
		expect(reasonFor([erased(), change('opt_in', everywhere('all'), 10)])).toBe('allow:opted_in');
	});
});

describe('what cannot be read', () => {
	const garbled: Array<[string, unknown]> = [
		['null', null],
		['undefined', undefined],
		['a text', 'opt_out'],
		['a list', []],
		['an empty object', {}],
		['an unknown action', { ...change('opt_out', everywhere('all'), 9), action: 'resume' }],
		['a prototype key as action', { ...change('opt_out', everywhere('all'), 9), action: '__proto__' }],
		['no scope', change('opt_in', undefined as never, 9)],
		['an unknown category', change('opt_out', everywhere('promos' as never), 9)],
		['a topic without a name', change('opt_out', everywhere('topic: '), 9)],
		['an unknown channel', change('opt_out', everywhere('all', { channel: 'fax' as never }), 9)],
		['an opt-in without a sender', change('opt_in', everywhere('all', { sender: undefined }), 9)],
		['an opt-in with an empty category', change('opt_in', everywhere('' as never), 9)],
		['a scope from its prototype', change('opt_in', JSON.parse('{"__proto__":{"category":"all"}}'), 9)],
	];

	it.each(garbled)('%s is held', (_, entry) => {
		expect(decide([entry as ConsentChange], campaign, NOW)).toEqual({
			outcome: 'hold',
			reason: 'hold:unreadable_state',
		});
		expect(reasonFor([entry, change('opt_in', everywhere('all'), 10)])).toBe('hold:unreadable_state');
	});

	it.each(garbled)('%s does not weaken a stop', (_, entry) => {
		expect(reasonFor([entry, change('opt_out', everywhere('all'), 10)])).toBe('exclude:all');
	});

	it.each([undefined, null, {}, 'x', 3])('a list of changes that is %p is held', (changes) => {
		expect(decide(changes as never, campaign, NOW).outcome).toBe('hold');
	});

	it('a hole in the list is held', () => {
		expect(reasonFor(new Array(2))).toBe('hold:unreadable_state');
	});
});

it('allows somebody who never said anything', () => {
	expect(decide([], campaign)).toEqual({ outcome: 'allow', reason: 'allow:no_opt_out' });
});

it('reads huge texts', () => {
	const huge = `${' \u200b'.repeat(50_000)}9${'9 '.repeat(50_000)}`;
	expect(reasonFor([change('pause', everywhere('marketing'), 9, { until: huge })])).toBe('exclude:paused');
	expect(reasonFor([change('opt_out', everywhere(`topic:${huge}`), 9)], { ...campaign, topic: huge })).toBe(
		'exclude:topic',
	);
});

it('decides over a long history', () => {
	const changes = Array.from({ length: 20_000 }, (_, i) =>
		change(i % 2 ? 'opt_in' : 'opt_out', everywhere(i % 3 ? 'marketing' : `topic:t${i % 7}`), 1, {
			occurredAt: new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString(),
		}),
	);
	expect(reasonFor(changes)).toMatch(/^(allow|exclude):/);
	expect(reasonFor([...changes, change('opt_out', everywhere('all'), 11)])).toBe('exclude:all');
});
