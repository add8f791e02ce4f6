import type { IDataObject } from 'n8n-workflow';
import type { ImportReport, RejectReason } from '../../../core/import';

/** Why a row was rejected, in words that help to mend it. None repeats what the row held. */
export const REJECTIONS: Record<RejectReason, string> = {
	contact_missing: 'The row has no number',
	digits_lost:
		'A spreadsheet shortened the number (like 3.46E+10), so its last digits are gone. Export it again as text.',
	not_text_or_number: 'The number is neither text nor a number',
	not_a_phone: 'This is not a phone number',
	not_an_email: 'This is not an email address',
	several_phones: 'There are several numbers in one cell. Give each its own row.',
	too_short: 'The number is too short',
	too_long: 'The number is too long',
	unknown_country: 'The number begins with no country’s calling code',
	country_missing: 'The number does not say its country. Write it as +34600999888, or set Default Country.',
	ambiguous: 'The number may belong to two countries. Write it with a plus and its calling code.',
};

const count = (number: number) => number.toLocaleString('en-US');
const rows = (number: number) => `${count(number)} ${number === 1 ? 'row' : 'rows'}`;

/** What became of the rows, for the nodes after this one. `read` is the sum of the others but `unclearDates`. */
export function describeReport(report: ImportReport, listed: number): IDataObject {
	const { read, added, widened, alreadyThere, skipped, rejected, unclearDates } = report;
	return {
		read,
		added,
		alreadyThere,
		widened,
		skipped: skipped.not_a_stop + skipped.pause_ended,
		rejected,
		rejectedLines: report.rejectedRows
			.slice(0, listed)
			.map(({ line, reason }) => ({ line, reason, explanation: REJECTIONS[reason] })),
		unclearDates,
		phoneColumns: report.phoneColumns,
		emailColumns: report.emailColumns,
		summary: summarise(report),
	};
}

const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(' and ');

/** One or two sentences for whoever looks at the result. */
export function summarise(report: ImportReport): string {
	const { read, added, widened, alreadyThere, skipped, rejected, unclearDates } = report;
	const parts = [
		`${count(added)} added`,
		widened && `${count(widened)} stopped further than before`,
		alreadyThere && `${count(alreadyThere)} already on the list`,
		skipped.not_a_stop && `${count(skipped.not_a_stop)} not opted out and left alone`,
		skipped.pause_ended && `${count(skipped.pause_ended)} with a pause that is over`,
		rejected &&
			`${count(rejected)} rejected (first in line ${report.rejectedRows[0]?.line ?? '?'}: ${REJECTIONS[report.rejectedRows[0]?.reason]})`,
	].filter(Boolean);
	const sentences = [`${rows(read)} read: ${parts.join(', ')}.`];
	if (unclearDates) {
		sentences.push(
			`${rows(unclearDates)} had a date that can be read in two ways or in none and count from now on: set Date Order and import again.`,
		);
	}
	const { phoneColumns, emailColumns } = report;
	if (phoneColumns.length) sentences.push(`Numbers were read from ${quoted(phoneColumns)}.`);
	if (emailColumns.length)
		sentences.push(
			`Email addresses were read from ${quoted(emailColumns)}${phoneColumns.length ? ' where a row has no number' : ''}.`,
		);
	return sentences.join(' ');
}
