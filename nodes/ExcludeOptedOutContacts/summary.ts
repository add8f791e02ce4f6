import type { Tally } from '../../core/audience';
import { sumOf } from '../../core/audience';

/** What each reason is called in the summary. */
const NAMES: Record<string, string> = {
	'exclude:all': 'stopped all messages',
	'exclude:marketing': 'stopped marketing',
	'exclude:topic': 'stopped this topic',
	'exclude:paused': 'paused',
	'exclude:erased': 'erased',
	'hold:no_contact': 'without a number',
	'hold:unreadable_contact': 'with a number that cannot be read',
	'hold:unreadable_state': 'held because a row of the list cannot be read',
	duplicate: 'in the audience twice',
};

const BY_EMAIL: Record<string, string> = {
	'hold:no_contact': 'without an email address',
	'hold:unreadable_contact': 'with an email address that cannot be read',
};

const number = (value: number) => value.toLocaleString('en-US');

const list = (counts: ReadonlyMap<string, number>, channel: string) =>
	[...counts]
		.sort((a, b) => b[1] - a[1])
		.map(
			([reason, count]) =>
				`${number(count)} ${(channel === 'email' && BY_EMAIL[reason]) || (NAMES[reason] ?? reason)}`,
		)
		.join(', ');

/** e.g. "312 of 5,000 contacts excluded: 280 stopped all messages, 32 stopped marketing" */
export function summarise(total: number, { leftOut }: Tally, channel: string): string {
	const excluded = sumOf(leftOut);
	if (!excluded) return `None of ${number(total)} contacts excluded`;
	return `${number(excluded)} of ${number(total)} contacts excluded: ${list(leftOut, channel)}`;
}

/** e.g. "of 5,000 contacts: 312 excluded (280 stopped all messages, 32 paused), 41 held (41 without a number), 7 duplicates, 4,640 allowed" */
export function summariseDryRun(total: number, tally: Tally, channel: string): string {
	const { excluded, held, duplicates, allowed } = tally;
	const part = (counts: ReadonlyMap<string, number>, name: string) =>
		`${number(sumOf(new Map(counts)))} ${name}${counts.size ? ` (${list(counts, channel)})` : ''}`;
	return [
		`of ${number(total)} contacts: ${part(excluded.byReason, 'excluded')}`,
		part(held, 'held'),
		`${number(duplicates)} ${duplicates === 1 ? 'duplicate' : 'duplicates'}`,
		`${number(allowed)} allowed`,
	].join(', ');
}
