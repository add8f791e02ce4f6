import { explainReason, type ConsentChange, type DecisionReason } from '../../../core/consent';
import { change, CONTACT, everywhere } from './changes';

it.each<[DecisionReason, ConsentChange | undefined, string]>([
	[
		'exclude:all',
		change('opt_out', everywhere('all'), 9),
		'Stopped all messages on 3 Nov 2026 (typed a keyword)',
	],
	[
		'exclude:marketing',
		change('opt_out', everywhere('marketing'), 9, { source: 'native' }),
		"Stopped marketing messages on 3 Nov 2026 (used WhatsApp's own setting)",
	],
	[
		'exclude:topic',
		change('opt_out', everywhere('topic:spring sale'), 9, { source: 'button' }),
		'Stopped the topic “spring sale” on 3 Nov 2026 (tapped a button)',
	],
	[
		'exclude:paused',
		change('pause', everywhere('all'), 9, { until: '2026-09-01', source: 'link' }),
		'Paused until 1 Sep 2026 (used a personal link)',
	],
	['exclude:paused', change('pause', everywhere('all'), 9), 'Paused without an end date (typed a keyword)'],
	[
		'exclude:erased',
		change('erase', everywhere('all'), 9, { source: 'manual' }),
		'Personal data erased on 3 Nov 2026, so no message may be sent',
	],
	['allow:opted_in', change('opt_in', everywhere('all'), 9), 'Opted in on 3 Nov 2026 (typed a keyword)'],
	[
		'allow:pause_ended',
		change('pause', everywhere('all'), 9, { until: '2026-11-01' }),
		'The pause ended on 1 Nov 2026',
	],
	['allow:other_scope', change('opt_out', everywhere('all'), 9), 'Stopped other messages, not this kind'],
	['allow:no_opt_out', undefined, 'No opt-out on the list'],
	['hold:no_contact', undefined, 'No phone number or WhatsApp ID found'],
	['hold:unreadable_contact', undefined, 'The phone number or WhatsApp ID could not be read'],
	['hold:unreadable_state', undefined, 'What the list says about this contact could not be read'],
])('explains %s', (reason, rested, sentence) => {
	expect(explainReason(reason, rested)).toBe(sentence);
});

it.each<[string, Partial<ConsentChange>, string]>([
	[
		'no date but that of the record',
		{ occurredAt: '' },
		'Stopped all messages on 3 Nov 2026 (typed a keyword)',
	],
	['no date at all', { occurredAt: '', recordedAt: '' }, 'Stopped all messages (typed a keyword)'],
	['an unknown source', { source: 'x' as never }, 'Stopped all messages on 3 Nov 2026'],
	['a prototype key as source', { source: '__proto__' as never }, 'Stopped all messages on 3 Nov 2026'],
])('leaves out what is unknown: %s', (_, rest, sentence) => {
	expect(explainReason('exclude:all', change('opt_out', everywhere('all'), 9, rest))).toBe(sentence);
});

it.each(['exclude:all', 'exclude:topic', 'exclude:paused', 'allow:opted_in'] as const)(
	'says %s without a change and with a garbled one',
	(reason) => {
		expect(explainReason(reason)).toMatch(/^[A-Z].*\w$/);
		expect(explainReason(reason, null as never)).toBe(explainReason(reason));
		expect(explainReason(reason, { scope: 3, occurredAt: {}, until: [] } as never)).toBe(
			explainReason(reason),
		);
	},
);

it('does not know what nobody decided', () => {
	expect(explainReason('__proto__' as never)).toBe('No explanation for this reason');
});

it('repeats neither the number nor the words of the person', () => {
	const stop = change('opt_out', everywhere(`topic:call ${CONTACT}`), 9, {
		reason: 'angry',
		evidence: { words: 'stop it', note: CONTACT },
		actor: CONTACT,
	});
	const sentence = explainReason('exclude:topic', stop);
	expect(sentence).toBe('Stopped one topic on 3 Nov 2026 (typed a keyword)');
	expect(explainReason('exclude:topic', { ...stop, scope: everywhere(`topic:${'word '.repeat(20)}`) })).toBe(
		sentence,
	);
});
