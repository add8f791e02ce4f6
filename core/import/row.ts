import { plainName, readPath } from '../audience';
import type { Channel, ConsentAction, Evidence, Scope, ScopeCategory } from '../consent';
import { readScope } from '../consent';
import type { ContactProblem } from '../contact';
import { contactKey } from '../contact';
import type { Columns } from './columns';
import type { DateOptions } from './date';
import type { Role } from './headings';
import { NO, STATES, YES } from './headings';
import { hasLostDigits, repairNumber } from './number';

export interface RowSettings {
	/** ISO 3166-1 alpha-2, for numbers in national spelling. */
	defaultCountry?: string;
	/** What a row stops that does not say it. */
	covers: ScopeCategory;
	/** The contact's own unless told: e-mail for addresses, WhatsApp for all others. */
	channel?: Channel;
	dates: DateOptions;
	/** Kept with the rows that give none. */
	reason?: string;
	note?: string;
}

/** Why a row could not be imported. Stable codes; the wording for users is in the node layer. */
export type RejectReason = Exclude<ContactProblem, 'empty'> | 'contact_missing' | 'digits_lost';

/** Why a row is none to import. */
export type SkipReason = 'not_a_stop' | 'pause_ended';

export interface StopRow {
	contacts: Array<{ key: string; phone?: string; bsuid?: string }>;
	action: Exclude<ConsentAction, 'opt_in'>;
	scope: Scope;
	/** Milliseconds since 1970; undefined without a date, or one that cannot be read for sure. */
	time?: number;
	isDateUnclear: boolean;
	until?: string;
	reason?: string;
	actor?: string;
	evidence: Evidence;
	/** Something in the row looks like one more number and could not be read. */
	problem?: RejectReason;
}

export type RowReading = StopRow | { skipped: SkipReason } | { rejected: RejectReason };

type Cells = (role: Role) => unknown;

/** Text beyond this is no use to anybody who looks at the list. */
const MAX_TEXT = 500;

/** Too few digits to be a number that somebody meant. */
const MIN_DIGITS = 6;

/** What one row of an import says. Never throws; where it is unclear how much a stop covers, it is the wider stop. */
export function readRow(
	json: unknown,
	columns: Columns,
	settings: RowSettings,
	readDate: (value: unknown) => number | undefined,
	now: Date,
): RowReading {
	const cells: Cells = (role) => {
		const column = columns.roles[role];
		return column === undefined || columns.contacts.includes(column) ? undefined : readPath(json, column);
	};
	const channel = channelOf(cells, settings);
	const { contacts, problem } = readContacts(
		json,
		columns,
		cells('contact'),
		channel,
		settings.defaultCountry,
	);
	if (!contacts.length) return { rejected: problem ?? 'contact_missing' };

	const action = readAction(cells);
	if (action === undefined) return { skipped: 'not_a_stop' };
	if (action === 'ended') return { skipped: 'pause_ended' };
	const until = action === 'pause' ? readDate(cells('until')) : undefined;
	if (until !== undefined && until <= now.getTime()) return { skipped: 'pause_ended' };

	const time = readDate(cells('date'));
	const isDateUnclear = time === undefined && textOf(cells('date')) !== undefined;
	return {
		contacts,
		// Only a contact that is erased already can be recorded as such: an erasure is more than a stop.
		action: contacts.every(({ key }) => key.startsWith('erased:')) ? 'erase' : action,
		scope: scopeOf(cells, settings, channel ?? (contacts.every(isAddress) ? 'email' : 'whatsapp')),
		time,
		isDateUnclear,
		until: until === undefined ? undefined : new Date(until).toISOString(),
		reason: textOf(cells('reason')) ?? settings.reason,
		actor: textOf(cells('actor')),
		evidence: readEvidence(cells, settings, isDateUnclear),
		problem,
	};
}

const isAddress = ({ key }: { key: string }) => key.startsWith('email:');

/** A row is about its number; about its address when it has no number, or is a stop of e-mail; about both when of all channels. */
function readContacts(
	json: unknown,
	columns: Columns,
	contact: unknown,
	channel: Channel | undefined,
	defaultCountry: string | undefined,
): Pick<StopRow, 'contacts' | 'problem'> {
	const byNumber = readNumbers(json, columns, contact, defaultCountry);
	const isWanted = channel === 'email' || channel === 'all' || !byNumber.contacts.length;
	const addresses = isWanted ? readAddresses(json, columns.emails) : [];
	if (channel === 'email' && addresses.length) return { contacts: addresses };
	return { ...byNumber, contacts: [...byNumber.contacts, ...addresses] };
}

function readAddresses(json: unknown, columns: readonly string[]): StopRow['contacts'] {
	const keys = columns
		.map((column) => contactKey(readPath(json, column), { emails: true }))
		.flatMap((who) => (who.ok && isAddress(who) ? [who.key] : []));
	return [...new Set(keys)].map((key) => ({ key }));
}

function readNumbers(json: unknown, columns: Columns, contact: unknown, defaultCountry: string | undefined) {
	const contacts: StopRow['contacts'] = [];
	const isOnly = columns.contacts.length <= 1 && !columns.emails.length;
	let bsuid: string | undefined;
	let problem: RejectReason | undefined;
	const read = (value: unknown) => {
		if (typeof value === 'string' && /^erased:\S/.test(value)) return void contacts.push({ key: value });
		const who = contactKey(repairNumber(value), { defaultCountry });
		if (!who.ok) problem ??= problemOf(value, who.reason, isOnly);
		else if (who.bsuid) bsuid ??= who.bsuid;
		else if (!contacts.some(({ key }) => key === who.key)) contacts.push({ key: who.key, phone: who.phone });
	};
	for (const column of columns.contacts) read(readPath(json, column));
	const hasFound = contacts.length > 0 || bsuid !== undefined || problem !== undefined;
	if (!hasFound && contact !== undefined) read(contact);
	if (bsuid) {
		if (contacts.length) contacts[0].bsuid = bsuid;
		else contacts.push({ key: `bsuid:${bsuid}`, bsuid });
	}
	return { contacts, problem };
}

function problemOf(value: unknown, reason: ContactProblem, isOnly: boolean): RejectReason | undefined {
	if (hasLostDigits(value)) return 'digits_lost';
	if (reason === 'empty') return undefined;
	// "n/a" in a second column does not matter, half a number does.
	return isOnly || String(value).replace(/\D/g, '').length >= MIN_DIGITS ? reason : undefined;
}

/** @returns undefined when the row says that the person gets messages: an import lifts nothing, and stops nobody who is in */
function readAction(cells: Cells): 'opt_out' | 'pause' | 'ended' | undefined {
	const word = (role: Role) => {
		const value = cells(role);
		return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
			? plainName(String(value).slice(0, MAX_TEXT))
			: '';
	};
	const [state, stopped, subscribed] = [word('state'), word('stopped'), word('subscribed')];
	if (STATES.pause.has(state)) return 'pause';
	if (STATES.pauseEnded.has(state)) return 'ended';
	if ((stopped && !NO.has(stopped)) || NO.has(subscribed)) return 'opt_out';
	return STATES.optIn.has(state) || NO.has(stopped) || YES.has(subscribed) ? undefined : 'opt_out';
}

function channelOf(cells: Cells, settings: RowSettings): Channel | undefined {
	const channel = textOf(cells('channel'));
	return channel === undefined ? settings.channel : (readScope({ channel })?.channel ?? 'all');
}

function scopeOf(cells: Cells, settings: RowSettings, channel: Channel): Scope {
	const category = textOf(cells('category'));
	const topic = textOf(cells('topic'));
	const sender = contactKey(cells('sender'));
	return {
		channel,
		category: readCategory(category, topic) ?? settings.covers,
		// A stop for one business number needs a number: anything else would be a stop of nothing.
		sender: sender.ok ? sender.key : 'all',
	};
}

function readCategory(category: string | undefined, topic: string | undefined): ScopeCategory | undefined {
	if (category !== undefined) {
		const word = plainName(category);
		return readScope(word === 'allmessages' || word === 'everything' ? 'all' : category)?.category ?? 'all';
	}
	return topic === undefined
		? undefined
		: readScope(`topic:${topic.replace(/^topic\s*:\s*/i, '')}`)?.category;
}

function readEvidence(cells: Cells, { note }: RowSettings, isDateUnclear: boolean): Evidence {
	const evidence: Evidence = {};
	for (const name of ['words', 'campaign', 'language', 'messageId'] as const) {
		const text = textOf(cells(name));
		if (text !== undefined) evidence[name] = text;
	}
	const notes = [
		textOf(cells('note')) ?? note,
		isDateUnclear ? `date in the file: ${textOf(cells('date'))}` : undefined,
	];
	const joined = notes.filter(Boolean).join('; ');
	if (joined) evidence.note = joined;
	return evidence;
}

function textOf(value: unknown): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
	return String(value).slice(0, MAX_TEXT).trim() || undefined;
}
