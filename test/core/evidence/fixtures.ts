import { viewOf } from '../../../core/audience';
import type { ConsentAction, ConsentChange } from '../../../core/consent';
import { evidenceFile, lookUp } from '../../../core/evidence';

export const PHONE = '+34600999888';
export const BSUID = 'ES.8842107733';
export const NOW = new Date('2026-11-24T08:15:30.000Z');

let count = 0;

/** Something a person did at 10:00 on 3 November 2026, UTC, on WhatsApp. */
export function change(action: ConsentAction, rest: Partial<ConsentChange> = {}): ConsentChange {
	return {
		id: `${action}:meta:${++count}`,
		contact: PHONE,
		action,
		scope: { channel: 'whatsapp', category: 'all', sender: 'all' },
		source: 'keyword',
		occurredAt: '2026-11-03T10:00:00.000Z',
		recordedAt: '2026-11-03T10:00:02.000Z',
		...rest,
	};
}

export const person = (changes: ConsentChange[], keys: string[] = [PHONE], unreadableDigits: string[] = []) =>
	lookUp(
		[keys],
		viewOf(
			changes,
			unreadableDigits.map((digits, row) => ({ row, digits })),
		),
		NOW,
	)[0];

/** The evidence about a person whose list and history hold the same. */
export const fileOf = (changes: ConsentChange[], confirmedAt: Record<string, string> = {}) =>
	evidenceFile(
		person(changes),
		{ changes, confirmedAt: new Map(Object.entries(confirmedAt)) },
		'whatsapp_unsubscribe_list',
		NOW,
	);
