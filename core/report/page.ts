import { DateTime } from 'luxon';
import type { Html } from '../html';
import { html } from '../html';
import { bucketsOf } from './buckets';
import type { Bar } from './charts';
import { barChart, columnChart, formatCount } from './charts';
import { categoryName, channelName, languageName, NOT_KNOWN, plainName, sourceName } from './names';
import { PAGE_STYLE } from './page-style';
import type { CampaignCount, Count, Report } from './types';

/** A picture shows this many rows, its table more. */
const BARS = 8;
const ROWS = 50;

/**
 * The report as one HTML page that needs nothing else: no script, no file, no network. Whatever came from outside is
 * escaped. It reads in the light, in the dark, on paper and to a screen reader, which finds each picture's numbers in a
 * table.
 *
 * @param list the list's name
 */
export function reportPage(report: Report, list: string): string {
	const title = `Unsubscribe report, ${dates(report)}`;
	const page = html`<!DOCTYPE html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<meta name="robots" content="noindex" />
				<title>${title}</title>
				<style>
					${PAGE_STYLE}
				</style>
			</head>
			<body>
				<main>
					<header>
						<p class="kicker">Unsubscribe report</p>
						<h1>${dates(report)}</h1>
						<p class="soft">${list} · ${report.period.timeZone}</p>
					</header>
					${isEmpty(report) ? EMPTY_LIST : contents(report)}
					<footer>
						<p>Made on ${moment(report)}. It holds no phone numbers and nothing that people wrote.</p>
					</footer>
				</main>
			</body>
		</html> `;
	return page.markup;
}

function isEmpty({
	list,
	optOuts,
	repeats,
	pauses,
	erasures,
	undated,
	returns,
	confirmations,
	rate,
}: Report): boolean {
	const seen = [list.people, list.unreadableRows, optOuts, repeats, pauses, erasures, undated, returns.count];
	return !rate && [...seen, confirmations.sent].every((count) => count === 0);
}

const EMPTY_LIST = html`<section class="empty">
	<svg viewBox="0 0 120 90" width="120" height="90" aria-hidden="true">
		<path
			d="M14 10h92a8 8 0 0 1 8 8v46a8 8 0 0 1-8 8H50L32 86V72H14a8 8 0 0 1-8-8V18a8 8 0 0 1 8-8z"
			fill="none"
			stroke="var(--faint)"
			stroke-width="4"
			stroke-linejoin="round"
		/>
		<path
			d="M42 41l13 13 25-26"
			fill="none"
			stroke="var(--back)"
			stroke-width="6"
			stroke-linecap="round"
			stroke-linejoin="round"
		/>
	</svg>
	<h2>Nobody has unsubscribed</h2>
	<p>
		The list is empty. As soon as somebody does, this page shows when, how, from what and after which
		campaign, who came back, and how quickly they were told.
	</p>
</section>`;

const contents = (report: Report) =>
	html`${alarm(report)}
		<section class="figures" aria-label="In short">${figures(report)}</section>
		${overTime(report)}
		<div class="cards">
			${[
				rates(report),
				counts('How people opted out', 'How', report.bySource, sourceName),
				counts('What they stopped', 'What', report.byCategory, categoryName),
				counts('Channels they stopped', 'Channel', report.byChannel, channelName),
				campaigns(report),
				counts('Buttons they tapped', 'Button', report.byButton, plainName),
				counts('Their languages', 'Language', report.byLanguage, languageName),
			]}
		</div>
		${remarks(report)}`;

function alarm({ byCampaign, alarmAbovePercent }: Report): Html | undefined {
	const above = byCampaign.filter((campaign) => campaign.alarm).sort(byRate);
	if (!above.length) return undefined;
	const count = above.length === 1 ? 'One campaign is' : `${formatCount(above.length)} campaigns are`;
	const names = above
		.slice(0, 3)
		.map(
			({ name, ratePercent = 0 }) => html`<li><bdi>${plainName(name)}</bdi>: ${percent(ratePercent)}</li>`,
		);
	const more =
		above.length > names.length ? html`<li>and ${above.length - names.length} more</li>` : undefined;
	return html`<section class="alarm" aria-label="Alarm">
		<p>
			<strong>${count} above ${percent(alarmAbovePercent)}.</strong> Look at whom they went to, and how often,
			before sending more.
		</p>
		<ul>
			${names}${more}
		</ul>
	</section>`;
}

function figures(report: Report): Html[] {
	const { optOuts, repeats, pauses, returns, confirmations, list, rate, alarmAbovePercent } = report;
	const counted = (count: number, what: string) => (count ? `${formatCount(count)} ${what}` : '');
	const { sent, withinFiveMinutes, medianSeconds } = confirmations;
	const parts = [
		figure('Opt-outs', formatCount(optOuts), [
			counted(pauses, 'more paused'),
			counted(repeats, 'asked again'),
		]),
		figure('Came back', formatCount(returns.people), [
			returns.medianDays === undefined ? '' : `typically after ${duration(returns.medianDays * 86_400)}`,
		]),
		figure('Confirmed in time', sent ? percent((withinFiveMinutes / sent) * 100, 0) : '–', [
			sent
				? `${formatCount(withinFiveMinutes)} of ${formatCount(sent)} in 5 minutes`
				: 'no confirmations sent',
			medianSeconds === undefined ? '' : `typically after ${duration(medianSeconds)}`,
		]),
		figure('On the list now', formatCount(list.people), [
			counted(list.everything, 'stopped all messages'),
			counted(list.marketing, 'stopped marketing'),
			counted(list.topics, 'stopped a topic'),
			counted(list.paused, 'paused'),
			counted(list.erased, 'erased'),
		]),
	];
	if (!rate) return parts;
	const note = `${formatCount(rate.optOuts)} of ${formatCount(rate.sent)} messages`;
	return [
		parts[0],
		figure('Opt-out rate', percent(rate.ratePercent), [note], rate.ratePercent > alarmAbovePercent),
		...parts.slice(1),
	];
}

const figure = (name: string, value: string, notes: string[], isAlarming = false) =>
	html`<div class="figure${isAlarming ? ' warned' : ''}">
		<h2>${name}</h2>
		<p class="value">${value}</p>
		${notes.filter(Boolean).map((note) => html`<p class="soft">${note}</p>`)}
	</div>`;

function overTime({ byDay }: Report): Html {
	const { unit, buckets } = bucketsOf(byDay);
	const title = `Opt-outs and returns by ${unit}`;
	const isQuiet = buckets.every(({ optOuts, returns }) => !optOuts && !returns);
	const table = html`<table>
		<thead>
			<tr>
				<th scope="col">${unit === 'week' ? 'Week from' : unit === 'day' ? 'Day' : 'Month'}</th>
				<th scope="col">Opt-outs</th>
				<th scope="col">Came back</th>
			</tr>
		</thead>
		<tbody>
			${buckets.map(
				({ label, optOuts, returns }) =>
					html`<tr>
						<th scope="row">${label}</th>
						<td>${formatCount(optOuts)}</td>
						<td>${formatCount(returns)}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;
	if (isQuiet)
		return html`<section class="card">
			<h2>${title}</h2>
			<p class="quiet">Nobody opted out or came back in this period.</p>
		</section>`;
	return html`<section class="card wide">
		<div class="heading">
			<h2>${title}</h2>
			<p class="legend"><span class="key stop">Opt-outs</span><span class="key back">Came back</span></p>
		</div>
		<div class="scroll" tabindex="0" role="group" aria-label="${title}">${columnChart(title, buckets)}</div>
		${numbers(title, table)}
	</section>`;
}

function counts(
	title: string,
	column: string,
	all: readonly Count[],
	nameOf: (name: string) => string,
): Html {
	if (!all.length) return html``;
	const total = all.reduce((sum, { count }) => sum + count, 0);
	const share = (count: number) => percent((count / total) * 100, 0);
	const bars = firstBars(
		all,
		(rest) => {
			const count = rest.reduce((sum, entry) => sum + entry.count, 0);
			return {
				label: `${rest.length} others`,
				value: count,
				note: `${formatCount(count)} · ${share(count)}`,
				tone: 'soft',
			};
		},
		({ name, count }): Bar => ({
			label: nameOf(name),
			value: count,
			note: `${formatCount(count)} · ${share(count)}`,
			tone: nameOf(name) === NOT_KNOWN ? 'soft' : undefined,
		}),
	);
	const rows = all.map(
		({ name, count }) =>
			html`<tr>
				<th scope="row"><bdi>${nameOf(name)}</bdi></th>
				<td>${formatCount(count)}</td>
				<td>${share(count)}</td>
			</tr>`,
	);
	const head = html`<th scope="col">${column}</th>
		<th scope="col">Opt-outs</th>
		<th scope="col">Share</th>`;
	return card(title, barChart(title, bars), tableOf(head, rows));
}

/** Campaigns whose number of messages is known, the highest rate first. */
function rates({ byCampaign, alarmAbovePercent }: Report): Html {
	const known = byCampaign.filter(({ ratePercent }) => ratePercent !== undefined).sort(byRate);
	if (!known.length) return html``;
	const title = 'Opt-out rate by campaign';
	const bars = known.slice(0, BARS).map(({ name, ratePercent = 0, alarm: isAbove }): Bar => ({
		label: plainName(name),
		value: ratePercent,
		note: `${percent(ratePercent)}${isAbove ? ' ▲' : ''}`,
		tone: isAbove ? 'alarm' : undefined,
	}));
	const mark = html` <strong class="above"
		>▲<span class="unseen"> above ${percent(alarmAbovePercent)}</span></strong
	>`;
	const rows = known.map(
		({ name, sent, optOuts, ratePercent = 0, alarm: isAbove }: CampaignCount) =>
			html`<tr>
				<th scope="row"><bdi>${plainName(name)}</bdi></th>
				<td>${formatCount(sent ?? 0)}</td>
				<td>${formatCount(optOuts)}</td>
				<td>${percent(ratePercent)}${isAbove ? mark : undefined}</td>
			</tr>`,
	);
	const head = html`<th scope="col">Campaign</th>
		<th scope="col">Sent</th>
		<th scope="col">Opt-outs</th>
		<th scope="col">Rate</th>`;
	const legend = html`<p class="legend">
		<span class="key alarming">▲ above ${percent(alarmAbovePercent)}</span>
	</p>`;
	const hasAlarm = known.some((campaign) => campaign.alarm);
	return card(title, barChart(title, bars), tableOf(head, rows), hasAlarm ? legend : undefined);
}

const byRate = (a: CampaignCount, b: CampaignCount) => (b.ratePercent ?? 0) - (a.ratePercent ?? 0);

/** Pointless when no opt-out names a campaign. */
function campaigns({ byCampaign }: Report): Html {
	const named = byCampaign
		.filter(({ optOuts }) => optOuts)
		.map(({ name, optOuts }) => ({ name, count: optOuts }));
	return named.some(({ name }) => name)
		? counts('Campaigns they answered', 'Campaign', named, plainName)
		: html``;
}

function remarks({ undated, erasures, list, rate, byCampaign }: Report): Html | undefined {
	const unnamed = byCampaign.find(({ name }) => !name)?.optOuts ?? 0;
	const said = [
		rate && unnamed
			? `${plural(unnamed, 'opt-out does', 'opt-outs do')} not name a campaign and count in no campaign’s rate.`
			: '',
		undated
			? `${plural(undated, 'opt-out', 'opt-outs')} on record without a date ${undated === 1 ? 'is' : 'are'} in none of these numbers but the list’s.`
			: '',
		erasures ? `${plural(erasures, 'person’s data was', 'people’s data were')} erased in this period.` : '',
		list.unreadableRows
			? `${plural(list.unreadableRows, 'row', 'rows')} of the list ${list.unreadableRows === 1 ? 'has' : 'have'} a number that cannot be read. Write it with its country code.`
			: '',
	].filter(Boolean);
	if (!said.length) return undefined;
	return html`<section class="remarks">
		<h2>Good to know</h2>
		<ul>
			${said.map((sentence) => html`<li>${sentence}</li>`)}
		</ul>
	</section>`;
}

const card = (title: string, chart: Html, table: Html, legend?: Html) =>
	html`<section class="card">
		<div class="heading">
			<h2>${title}</h2>
			${legend}
		</div>
		${chart} ${numbers(title, table)}
	</section>`;

const numbers = (title: string, table: Html) =>
	html`<details>
		<summary>Numbers<span class="unseen">: ${title}</span></summary>
		${table}
	</details>`;

function tableOf(head: Html, rows: Html[]): Html {
	const more =
		rows.length > ROWS ? html`<p class="soft">and ${formatCount(rows.length - ROWS)} more</p>` : undefined;
	return html`<table>
			<thead>
				<tr>
					${head}
				</tr>
			</thead>
			<tbody>
				${rows.slice(0, ROWS)}
			</tbody>
		</table>
		${more}`;
}

/** The first rows as bars; one bar sums up the rest. */
function firstBars<T>(
	all: readonly T[],
	restOf: (rest: readonly T[]) => Bar,
	barOf: (entry: T) => Bar,
): Bar[] {
	if (all.length <= BARS) return all.map(barOf);
	return [...all.slice(0, BARS - 1).map(barOf), restOf(all.slice(BARS - 1))];
}

function dates({ period }: Report): string {
	const [from, to] = [period.from, period.to].map((day) =>
		DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' }),
	);
	if (period.from === period.to) return to.toFormat('d LLLL yyyy');
	const isSameYear = from.year === to.year;
	const isSameMonth = isSameYear && from.month === to.month;
	return `${from.toFormat(isSameMonth ? 'd' : isSameYear ? 'd LLLL' : 'd LLLL yyyy')} – ${to.toFormat('d LLLL yyyy')}`;
}

const moment = ({ generatedAt, period }: Report) =>
	DateTime.fromISO(generatedAt, { zone: period.timeZone, locale: 'en-GB' }).toFormat('d LLLL yyyy, HH:mm');

const plural = (count: number, one: string, many: string) =>
	`${formatCount(count)} ${count === 1 ? one : many}`;

const percent = (value: number, decimals = 2) =>
	`${value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? decimals : Math.min(decimals, 1) })} %`;

function duration(seconds: number): string {
	if (seconds < 120) return plural(Math.max(1, Math.round(seconds)), 'second', 'seconds');
	if (seconds < 7200) return `${formatCount(Math.round(seconds / 60))} minutes`;
	if (seconds < 172_800) return `${formatCount(Math.round(seconds / 3600))} hours`;
	return `${formatCount(Math.round(seconds / 86_400))} days`;
}
