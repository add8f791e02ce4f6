import { isConfirmable, shouldConfirm, type ConfirmationCase } from '../../../core/confirmation';
import type { ConsentSource } from '../../../core/consent';

const NOW = new Date('2026-11-03T12:00:00.000Z');
const typed: ConfirmationCase = {
	source: 'keyword',
	occurredAt: '2026-11-03T11:59:00.000Z',
	confirmedBefore: false,
	now: NOW,
};

it.each<[string, Partial<ConfirmationCase>, string]>([
	['a typed stop', {}, 'send'],
	['a tapped stop', { source: 'button' }, 'send'],
	['a redelivered one within the window', { occurredAt: '2026-11-02T12:00:00.001Z' }, 'send'],
	['one of exactly a day ago', { occurredAt: '2026-11-02T12:00:00.000Z' }, 'window_closed'],
	['one of last month', { occurredAt: '2026-10-03T12:00:00.000Z' }, 'window_closed'],
	['one from a clock a little ahead', { occurredAt: '2026-11-03T12:04:00.000Z' }, 'send'],
	['one from next week', { occurredAt: '2026-11-10T12:00:00.000Z' }, 'window_closed'],
	['one without a date', { occurredAt: '' }, 'window_closed'],
	['one with a garbled date', { occurredAt: 'undefined' }, 'window_closed'],
	['one while the clock is unreadable', { now: new Date('never') }, 'window_closed'],
	['a second one', { confirmedBefore: true }, 'already_confirmed'],
	["WhatsApp's own setting", { source: 'native' }, 'native'],
	['a failed send', { source: 'send_failure' }, 'send_failure'],
	['a link', { source: 'link' }, 'page'],
	['one entered by hand', { source: 'manual' }, 'not_by_person'],
	['one entered by an agent', { source: 'agent' }, 'not_by_person'],
	['one from the API', { source: 'api' }, 'not_by_person'],
	['an imported one', { source: 'import' }, 'not_by_person'],
	['a synced one', { source: 'sync' }, 'not_by_person'],
	['an unknown source', { source: '__proto__' as ConsentSource }, 'not_by_person'],
	['no source', { source: undefined }, 'not_by_person'],
	['an opt-in', { action: 'opt_in' }, 'not_opt_out'],
	['a pause', { action: 'pause' }, 'not_opt_out'],
	['a stop that says so', { action: 'opt_out' }, 'send'],
	['an old second import', { source: 'import', confirmedBefore: true, occurredAt: '' }, 'not_by_person'],
])('%s: %s', (_, rest, expected) => {
	expect(shouldConfirm({ ...typed, ...rest })).toEqual(
		expected === 'send' ? { send: true } : { send: false, reason: expected },
	);
});

it('answers messages of the person and nothing else', () => {
	const sources: ConsentSource[] = [
		'keyword',
		'button',
		'link',
		'native',
		'send_failure',
		'manual',
		'agent',
		'api',
		'import',
		'sync',
	];
	expect(sources.filter(isConfirmable)).toEqual(['keyword', 'button']);
});
