import type { ConsentChange } from '../consent';
import { CONSENT_SOURCES, decide, readScope } from '../consent';
import { foldText } from '../consent/fold';
import { readTime } from '../consent/time';
import { anonymiser } from './anonymise';
import type { Period } from './period';
import { dayIndex } from './period';
import type { Turn } from './replay';
import { momentOf, replay } from './replay';
import type { CampaignCount, Count, Records, Report, Send } from './types';

export interface Question {
	period: Period;
	sends: readonly Send[];
	/** Opt-outs for each hundred messages above which a campaign is flagged. */
	alarmAbovePercent: number;
	now: Date;
}

const FIVE_MINUTES = 5 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
/** No template or reply button of WhatsApp's has a longer title, so longer words were written by a person. */
const LONGEST_BUTTON = 25;

const SOURCES: ReadonlySet<unknown> = new Set(CONSENT_SOURCES);

/**
 * Turns what is on record into the numbers of one period. An opt-out counts on the day the person acted, in the
 * period's time zone, and once however often it was delivered or repeated while it stood. Never throws.
 */
export function summarise(records: Records, { period, sends, alarmAbovePercent, now }: Question): Report {
	const changes = distinct(records);
	const anonymise = anonymiser(changes.values());
	const isDated = ({ time }: Turn) => time !== undefined;
	const isWithin = ({ time }: Turn) => time !== undefined && dayIndex(period, time) >= 0;

	const turns = [...groupByContact(changes.values()).values()].flatMap((own) => replay(own, period.timeZone));
	const within = turns.filter(isWithin);
	const ofKind = (kind: Turn['kind']) => within.filter((turn) => turn.kind === kind);
	const optOuts = ofKind('opt_out');
	const returns = ofKind('return');
	const stopped = optOuts.map(({ change }) => change);
	const byCampaign = countCampaigns(stopped, sends, alarmAbovePercent, anonymise);
	const count = (nameOf: (change: ConsentChange) => string | undefined, among = stopped) =>
		countNames(among.map(nameOf), anonymise);

	return {
		generatedAt: now.toISOString(),
		period: { from: period.days[0], to: period.days[period.days.length - 1], timeZone: period.timeZone },
		optOuts: optOuts.length,
		repeats: ofKind('repeat').length,
		pauses: ofKind('pause').length,
		erasures: ofKind('erasure').length,
		undated: turns.filter((turn) => !isDated(turn)).length,
		byDay: countDays(period, optOuts, returns),
		bySource: count(({ source }) => (SOURCES.has(source) ? source : undefined)),
		byCategory: count(({ scope }) => readScope(scope)?.category ?? 'all'),
		byChannel: count(({ scope }) => readScope(scope)?.channel ?? 'all'),
		byLanguage: count(({ evidence }) => languageCode(evidence?.language)),
		byButton: count(
			({ evidence }) => buttonTitle(evidence?.words),
			stopped.filter(({ source }) => source === 'button'),
		),
		byCampaign,
		...overallRate(byCampaign),
		alarmAbovePercent,
		alarm: byCampaign.some(({ alarm }) => alarm),
		returns: {
			count: returns.length,
			people: new Set(returns.map(({ change }) => change.contact)).size,
			...optional('medianDays', median(returns.map(({ away }) => (away ?? 0) / DAY))),
		},
		confirmations: countConfirmations(records.confirmedAt, changes, period),
		list: countList(records, now),
	};
}

/** The history, and what is only on the list because somebody put it there by hand. */
function distinct({ history, list }: Records): Map<string, ConsentChange> {
	const changes = new Map(history.map((change) => [change.id, change]));
	for (const change of list) if (!changes.has(change.id)) changes.set(change.id, change);
	return changes;
}

function groupByContact(changes: Iterable<ConsentChange>): Map<string, ConsentChange[]> {
	const groups = new Map<string, ConsentChange[]>();
	for (const change of changes) {
		const group = groups.get(change.contact);
		if (group) group.push(change);
		else groups.set(change.contact, [change]);
	}
	return groups;
}

function countDays(period: Period, optOuts: Turn[], returns: Turn[]) {
	const days = period.days.map((day) => ({ day, optOuts: 0, returns: 0 }));
	for (const { time } of optOuts) days[dayIndex(period, time as number)].optOuts++;
	for (const { time } of returns) days[dayIndex(period, time as number)].returns++;
	return days;
}

/** Spellings that differ only in case or spaces are one name. */
function countNames(names: Array<string | undefined>, anonymise: (name: string) => string): Count[] {
	const counts = new Map<string, Count>();
	for (const given of names) {
		const name = given ?? '';
		const key = foldText(name);
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, { name: anonymise(name), count: 1 });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

function countCampaigns(
	stopped: ConsentChange[],
	sends: readonly Send[],
	alarmAbovePercent: number,
	anonymise: (name: string) => string,
): CampaignCount[] {
	const campaigns = new Map<string, { name: string; optOuts: number; sent?: number }>();
	const campaign = (name: string) => {
		const key = foldText(name);
		const known = campaigns.get(key) ?? { name: anonymise(name), optOuts: 0 };
		campaigns.set(key, known);
		return known;
	};
	for (const { campaign: name, sent } of sends) {
		const known = campaign(name);
		known.sent = (known.sent ?? 0) + sent;
	}
	for (const { evidence } of stopped)
		campaign(text(evidence?.campaign) ?? text(evidence?.template) ?? '').optOuts++;
	return [...campaigns.values()]
		.map((entry): CampaignCount => {
			if (!entry.sent) return { ...entry, alarm: false };
			const ratePercent = percent(entry.optOuts, entry.sent);
			return { ...entry, ratePercent, alarm: (entry.optOuts / entry.sent) * 100 > alarmAbovePercent };
		})
		.sort((a, b) => b.optOuts - a.optOuts || compare(a.name, b.name));
}

function overallRate(campaigns: CampaignCount[]): Pick<Report, 'rate'> {
	const known = campaigns.filter(({ sent }) => sent);
	if (!known.length) return {};
	const optOuts = sum(known.map((campaign) => campaign.optOuts));
	const sent = sum(known.map((campaign) => campaign.sent ?? 0));
	return { rate: { optOuts, sent, ratePercent: percent(optOuts, sent) } };
}

function countConfirmations(
	confirmedAt: Records['confirmedAt'],
	changes: ReadonlyMap<string, ConsentChange>,
	period: Period,
): Report['confirmations'] {
	let sent = 0;
	const delays: number[] = [];
	for (const [id, at] of confirmedAt) {
		const time = readTime(at, 'start');
		if (time === undefined || dayIndex(period, time) < 0) continue;
		sent++;
		const change = changes.get(id);
		const asked = change && momentOf(change, period.timeZone);
		if (asked !== undefined) delays.push(Math.max(0, time - asked));
	}
	return {
		sent,
		withinFiveMinutes: delays.filter((delay) => delay <= FIVE_MINUTES).length,
		...optional('medianSeconds', median(delays.map((delay) => delay / 1000))),
	};
}

function countList({ list, unreadableRows }: Records, now: Date): Report['list'] {
	const counts = { everything: 0, marketing: 0, topics: 0, paused: 0, erased: 0 };
	for (const changes of groupByContact(list).values()) {
		switch (decide(changes, { category: 'marketing', channel: 'whatsapp' }, now).reason) {
			case 'exclude:marketing':
				counts.marketing++;
				break;
			case 'exclude:topic':
				counts.topics++;
				break;
			case 'exclude:paused':
				counts.paused++;
				break;
			case 'exclude:erased':
				counts.erased++;
				break;
			case 'exclude:all':
			case 'hold:unreadable_state':
				counts.everything++;
		}
	}
	return { people: sum(Object.values(counts)), ...counts, unreadableRows };
}

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** The language alone, e.g. `pt` of `pt-BR`; anything else in that cell is not known. */
const languageCode = (value: unknown): string | undefined =>
	/^([a-z]{2,3})(?:[-_][a-z0-9_-]{1,12})?$/i.exec(text(value)?.trim() ?? '')?.[1].toLowerCase();

function buttonTitle(value: unknown): string | undefined {
	const title = text(value)?.trim();
	return title && title.length <= LONGEST_BUTTON * 2 && [...title].length <= LONGEST_BUTTON
		? title
		: undefined;
}

function median(values: number[]): number | undefined {
	if (!values.length) return undefined;
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return round(sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
}

const optional = <Name extends string>(name: Name, value: number | undefined) =>
	(value === undefined ? {} : { [name]: value }) as Partial<Record<Name, number>>;

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const percent = (part: number, whole: number) => round((part / whole) * 100);
const round = (value: number) => Math.round(value * 100) / 100;
const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
