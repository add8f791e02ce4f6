import type { MessageCategory } from '../consent';
import { readTime } from '../consent/time';
import { Html, html } from '../html';
import { isConfirmable } from '../confirmation';
import type { EvidenceEvent } from './events';
import { secondsBetween } from './events';
import type { EvidenceFile } from './file';
import { READING } from './page-reading';
import { PAGE_STYLE } from './page-style';
import { text, visible } from './page-text';
import type { ScopeState, Verdict } from './standing';
import { MESSAGE_CATEGORIES } from './standing';
import { durationInWords, scopeInWords, sourceInWords, timeInWords } from './words';

const CATEGORY_NAMES: Record<MessageCategory, string> = {
	marketing: 'Marketing',
	utility: 'Utility (orders, accounts)',
	authentication: 'Authentication (one-time codes)',
	service: 'Service (replies)',
};

const VERDICT_NAMES: Record<Verdict['outcome'], string> = {
	allow: 'May be sent',
	exclude: 'Must not be sent',
	hold: 'Held back',
};

const STATE_NAMES: Record<ScopeState['state'], string> = {
	opted_out: 'Stopped',
	opted_in: 'Opted in',
	paused: 'Paused',
	erased: 'Erased',
};

/** Same document wherever it is opened: it may load nothing, run nothing and send nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * One person's evidence as a page for a regulator or a lawyer: complete in one file, printable, without scripts or
 * anything from elsewhere. Whatever came from outside is escaped, and signs that would turn the text around or hide in
 * it are made visible.
 */
export function evidencePage(file: EvidenceFile): string {
	const { contact, identities, list, generatedAt, now, events } = file;
	const others = identities.filter((identity) => identity !== contact);
	const phone = events.reduce<string | undefined>((latest, event) => event.phone ?? latest, undefined);
	const page = html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<meta name="referrer" content="no-referrer" />
				<title>Consent record</title>
				<style>
					${new Html(PAGE_STYLE)}
				</style>
			</head>
			<body>
				<main>
					<header>
						<h1>Consent record</h1>
						<p class="soft">WhatsApp messages: what this person asked for, and what proves it</p>
						${facts([
							['Contact', identity(contact)],
							...others.map((other): Fact => ['Also known as', identity(other)]),
							['Phone number as it arrived', phone === contact ? undefined : text(phone)],
							['Unsubscribe list', text(list)],
							['Generated', time(generatedAt)],
							['On record', summary(events)],
						])}
						<p class="lead ${now.marketing.outcome}">${leadSentence(now.marketing)}</p>
					</header>

					<section aria-labelledby="now">
						<h2 id="now">What the list says now</h2>
						<table>
							<caption>
								Which messages may be sent to this person
							</caption>
							<thead>
								<tr>
									<th scope="col">Kind of message</th>
									<th scope="col">Decision</th>
									<th scope="col">Why</th>
								</tr>
							</thead>
							<tbody>
								${MESSAGE_CATEGORIES.map((category) => verdictRow(CATEGORY_NAMES[category], now[category]))}
							</tbody>
						</table>
						${scopes(now.scopes)}
					</section>

					<section aria-labelledby="events">
						<h2 id="events">What happened</h2>
						${
							events.length
								? html`<ol class="events">
										${events.map((event) => eventEntry(event, contact))}
									</ol>`
								: html`<p>
										Nothing is on record about this person: neither a stop, nor a pause, nor an opt-in.
									</p>`
						}
					</section>

					<section aria-labelledby="reading">
						<h2 id="reading">How to read this document</h2>
						${READING}
					</section>
				</main>
			</body>
		</html> `;
	return page.markup;
}

function leadSentence({ outcome, explanation }: Verdict): Html {
	if (outcome === 'exclude') return html`This person must not get marketing messages. ${text(explanation)}.`;
	if (outcome === 'hold') return html`Messages to this person are held back. ${text(explanation)}.`;
	return html`Nothing on the list holds back marketing messages to this person. ${text(explanation)}.`;
}

function verdictRow(name: string, { outcome, explanation }: Verdict): Html {
	return html`<tr>
		<th scope="row">${name}</th>
		<td><span class="verdict ${outcome}">${VERDICT_NAMES[outcome]}</span></td>
		<td>${text(explanation)}</td>
	</tr> `;
}

function scopes(states: ScopeState[]): Html {
	if (!states.length) return html`<p>No stop, pause or opt-in is in force.</p>`;
	const hasStops = states.some(({ state }) => state !== 'opted_in');
	return html`<table class="scopes">
		<caption>
			Stops, pauses and opt-ins in force
		</caption>
		<thead>
			<tr>
				<th scope="col">Scope</th>
				<th scope="col">State</th>
				<th scope="col">Since</th>
				<th scope="col">How</th>
			</tr>
		</thead>
		<tbody>
			${states.map(
				(state) =>
					html`<tr>
						<th scope="row">${text(capitalise(scopeInWords(state)))}</th>
						<td>
							${STATE_NAMES[state.state]}${
								state.state === 'opted_in' && hasStops ? ', except where stopped' : ''
							}${state.until ? html` until ${time(state.until)}` : undefined}
						</td>
						<td>${time(state.since)}</td>
						<td>${text(sourceInWords(state.source))}</td>
					</tr> `,
			)}
		</tbody>
	</table>`;
}

/** @param contact the person's main key, which need not be repeated */
function eventEntry(event: EvidenceEvent, contact: string): Html {
	const { words, confidence } = event;
	return html`<li>
		<p class="when">${event.occurredAt ? time(event.occurredAt) : 'Time of the act not on record'}</p>
		<h3>${text(event.explanation)}</h3>
		<p>${text(sourceInWords(event.source))}</p>
		${words === undefined ? undefined : html`<blockquote dir="auto">${visible(words)}</blockquote>`}
		${event.onlyInList ? note('Found in the list only, not in its history: entered or changed there by hand.') : undefined}
		${event.counts === false ? note('Has no effect: nothing shows that it came from the person.') : undefined}
		${facts([
			['Covers', text(capitalise(scopeInWords(event)))],
			['Confirmed to the person', confirmed(event)],
			['Recorded', recorded(event)],
			['Recorded for', event.contact === contact ? undefined : identity(event.contact)],
			['Number as it arrived', event.phone === contact ? undefined : text(event.phone)],
			['WhatsApp user ID', text(event.bsuid)],
			['Recorded by', text(event.actor)],
			['Reason', text(event.reason)],
			['Note', text(event.note)],
			['Campaign', text(event.campaign)],
			['Template', text(event.template)],
			['Language of the words', text(event.language)],
			['Rule', text(event.rule)],
			['Confidence', confidence === undefined ? undefined : text(percent(confidence))],
			['Provider', text(event.provider)],
			['Message ID', code(event.messageId)],
			['In reply to message', code(event.contextMessageId)],
			['Error code', code(event.errorCode)],
			['Record ID', code(event.changeId)],
		])}
	</li> `;
}

function confirmed(event: EvidenceEvent): Html | undefined {
	const { action, source, confirmedAt, confirmedAfterSeconds } = event;
	if (confirmedAt === undefined) {
		return action === 'opt_out' && isConfirmable(source) ? html`No confirmation on record` : undefined;
	}
	if (confirmedAfterSeconds === undefined) return time(confirmedAt);
	const promptly = event.confirmedWithinFiveMinutes ? 'within 5 minutes' : 'later than 5 minutes';
	return html`${time(confirmedAt)}, ${durationInWords(confirmedAfterSeconds)} after the request (${promptly})`;
}

function recorded({ occurredAt, recordedAt }: EvidenceEvent): Html {
	const seconds = secondsBetween(occurredAt, recordedAt);
	return html`${time(recordedAt)}${seconds === undefined ? '' : `, ${durationInWords(seconds)} later`}`;
}

function summary(events: EvidenceEvent[]): Html {
	if (!events.length) return html`Nothing`;
	return html`${events.length} ${events.length === 1 ? 'entry' : 'entries'}`;
}

const note = (words: string) => html`<p class="note">${words}</p>`;

type Fact = [name: string, value: Html | undefined];

/** What is not known is left out. */
function facts(all: Fact[]): Html {
	return html`<table class="facts">
		<tbody>
			${all.map(([name, value]) => (value ? row(name, value) : html``))}
		</tbody>
	</table>`;
}

const row = (name: string, value: Html) =>
	html`<tr>
		<th scope="row">${name}</th>
		<td>${value}</td>
	</tr> `;

const identity = (key: string) => code(key.replace(/^bsuid:/, 'WhatsApp user ID ')) ?? html``;

const code = (value: string | undefined) => (value ? html`<code>${text(value)}</code>` : undefined);

/** A list edited by hand can hold anything where a time should be. */
const time = (value: string) =>
	readTime(value, 'start') === undefined
		? text(timeInWords(value))
		: html`<time datetime="${value}">${timeInWords(value)}</time>`;

const percent = (share: number) => `${Math.round(share * 100)}%`;

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
