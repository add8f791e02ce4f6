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

const number = (value: number) => value.toLocaleString('en-US');

/** e.g. "312 of 5,000 contacts excluded: 280 stopped all messages, 32 stopped marketing" */
export function summarise(total: number, counts: ReadonlyMap<string, number>): string {
	const excluded = [...counts.values()].reduce((sum, count) => sum + count, 0);
	if (!excluded) return `None of ${number(total)} contacts excluded`;
	const parts = [...counts]
		.sort((a, b) => b[1] - a[1])
		.map(([reason, count]) => `${number(count)} ${NAMES[reason] ?? reason}`);
	return `${number(excluded)} of ${number(total)} contacts excluded: ${parts.join(', ')}`;
}
