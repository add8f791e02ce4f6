import type { IDataObject } from 'n8n-workflow';
import type { NotCheckedReason, SentLogReport, SkipReason } from '../../../core/sent-log';

/** Why a row could not be checked, in words that help to mend it. None repeats what the row holds. */
export const NOT_CHECKED: Record<NotCheckedReason, string> = {
	contact_missing: 'The row does not say whom the message went to',
	contact_unreadable:
		'The number or address cannot be read. Write numbers with their country code, e.g. +34600999888, or set Default Country.',
	sent_at_missing: 'The row does not say when the message was sent',
	sent_at_unreadable:
		'The time of sending cannot be read, or can be read in two ways. Write it as 2026-03-31T18:00:00Z, or set Date Order.',
	sent_at_in_future: 'The time of sending is in the future',
};

const SKIPPED: Record<SkipReason, string> = {
	not_sent: 'were not sent',
	incoming: 'came from the person',
};

const number = (value: number) => value.toLocaleString('en-US');

const SHORT: Record<NotCheckedReason, string> = {
	contact_missing: 'without a recipient',
	contact_unreadable: 'with a recipient that cannot be read',
	sent_at_missing: 'without a time of sending',
	sent_at_unreadable: 'with a time of sending that cannot be read',
	sent_at_in_future: 'with a time of sending in the future',
};

/** e.g. "3 of 12,000 messages were sent after the person's stop. 2 could not be checked: 2 without a time of sending." */
export function summariseSentLog(report: SentLogReport): string {
	const { messages, violations, uncertain, confirmations, notChecked, skipped } = report;
	const sentences = [
		messages === 1
			? `The message was ${violations ? 'sent' : 'not sent'} after the person’s stop`
			: `${violations ? number(violations) : 'None'} of ${number(messages)} messages ${violations === 1 ? 'was' : 'were'} sent after the person’s stop`,
	];
	if (uncertain) {
		sentences.push(
			`Of ${uncertain === violations ? 'these' : `${number(uncertain)} of these`} only the day is known, and it is the day of the stop`,
		);
	}
	if (notChecked.size) {
		const parts = [...notChecked].map(([reason, count]) => `${number(count)} ${SHORT[reason]}`);
		const total = [...notChecked.values()].reduce((sum, count) => sum + count, 0);
		sentences.push(`${number(total)} could not be checked: ${parts.join(', ')}`);
	}
	for (const [reason, count] of skipped) sentences.push(`${number(count)} ${SKIPPED[reason]}`);
	if (confirmations) sentences.push(`${number(confirmations)} confirmed a stop, which is allowed once`);
	return `${sentences.join('. ')}.`;
}

/** The numbers behind the summary. */
export function describeSentLog(report: SentLogReport): IDataObject {
	const { notChecked, skipped, ...counts } = report;
	return {
		...counts,
		notChecked: Object.fromEntries(notChecked),
		skipped: Object.fromEntries(skipped),
		summary: summariseSentLog(report),
	};
}
