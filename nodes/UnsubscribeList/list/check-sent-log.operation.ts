import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError, sleep } from 'n8n-workflow';
import type { ListView } from '../../../core/audience';
import { keysOfPerson, readPath, viewOf } from '../../../core/audience';
import { explainReason, scopeKey } from '../../../core/consent';
import type { ConsentChange, IntendedMessage, MessageCategory } from '../../../core/consent';
import { durationInWords } from '../../../core/evidence';
import type { DateOrder } from '../../../core/import';
import { dateReader, findDateOrder } from '../../../core/import';
import type { SentColumns, SentMessage, SentReading, SentSettings, Violation } from '../../../core/sent-log';
import { countIn, findSentColumns, Past, readSent, SentLogReport } from '../../../core/sent-log';
import { defaultCountry } from '../../shared/contact';
import { openList } from '../../shared/list';
import type { Operation } from '../operation';
import { attempt } from './attempt';
import { sentLogProperties } from './check-sent-log.properties';
import { describeSentLog, NOT_CHECKED, summariseSentLog } from './check-sent-log.words';

export const checkSentLog: Operation = {
	option: {
		name: 'Check Sent Log',
		value: 'checkSentLog',
		action: 'Check a sent log against the list',
		description:
			'Find messages that were sent after the person’s stop, also of people who came back since: one item for each',
	},
	properties: sentLogProperties,
	execute: async (context) => await attempt(context, async () => await checkAll(context)),
};

/** Long logs let n8n answer others in between. */
const BREATH = 5000;

/** Up to here, a look-up of each person costs less than reading the whole history. */
const FEW = 25;

async function checkAll(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	const rows = readRows(context, items);
	const past = await readPast(context, rows);
	const report = new SentLogReport();
	const results: INodeExecutionData[] = [];
	const add = (index: number, sentLog: IDataObject) =>
		results.push({ ...items[index], json: { ...items[index].json, sentLog }, pairedItem: { item: index } });

	for (const [index, row] of rows.entries()) {
		if (index % BREATH === BREATH - 1) await sleep(0);
		report.messages++;
		if ('skipped' in row) countIn(report.skipped, row.skipped);
		else if ('notChecked' in row) {
			countIn(report.notChecked, row.notChecked);
			add(index, { result: 'not_checked', reason: row.notChecked, explanation: NOT_CHECKED[row.notChecked] });
		} else {
			const finding = past.check(row);
			if (!finding) report.fine++;
			else if ('confirmation' in finding) report.confirmations++;
			else {
				report.violations++;
				if (!finding.violation.isCertain) report.uncertain++;
				add(index, describeViolation(finding.violation, row));
			}
		}
	}
	const isClean = !report.violations && !report.notChecked.size;
	context.addExecutionHints({
		message: summariseSentLog(report),
		location: 'outputPane',
		type: isClean ? 'info' : 'warning',
	});
	if (past.undated.size) {
		context.addExecutionHints({
			message: `${past.undated.size} stops on the list say no time, so that nobody can tell what was sent after them. Write their date into the column "occurred_at".`,
			location: 'outputPane',
			type: 'warning',
		});
	}
	if (report.violations) return results;
	const none = { sentLog: { result: 'none', ...describeSentLog(report) } };
	return [{ json: none, pairedItem: items.map((_, item) => ({ item })) }, ...results];
}

function readRows(context: IExecuteFunctions, items: INodeExecutionData[]): SentReading[] {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const text = (name: string) => String(context.getNodeParameter(name, 0, '') ?? '').trim() || undefined;
	const jsons = items.map(({ json }) => json);
	const columns = findSentColumns(jsons, { phone: text('phoneField'), sentAt: text('sentAtField') });
	const settings: SentSettings = {
		defaultCountry: defaultCountry(context),
		zone: context.getTimezone(),
		category: context.getNodeParameter('category', 0) as MessageCategory,
		channel: (options.channel as IntendedMessage['channel']) ?? 'whatsapp',
	};
	assertFields(context, jsons, columns, settings);
	const { sentAt = '' } = columns.roles;
	const order =
		(options.dateOrder as DateOrder | undefined) ??
		findDateOrder(jsons.map((json) => readPath(json, sentAt)));
	const readDate = dateReader({ zone: settings.zone, order });
	const now = new Date();
	return jsons.map((json) => readSent(json, columns, settings, readDate, now));
}

function assertFields(
	context: IExecuteFunctions,
	jsons: IDataObject[],
	{ phones, emails, roles }: SentColumns,
	{ channel }: SentSettings,
) {
	const names = Object.keys(jsons[0] ?? {})
		.slice(0, 20)
		.join(', ');
	const isThere = (path: string) => jsons.some((json) => readPath(json, path) !== undefined);
	if (![...phones, ...(channel === 'email' ? emails : [])].some(isThere)) {
		throw new NodeOperationError(
			context.getNode(),
			'No field says whom the messages went to, so nothing was checked',
			{
				description: `[phone_field_missing] Write the name of the field that holds the number into Phone Field. The first item has: ${names || 'no fields'}.`,
			},
		);
	}
	if (!roles.sentAt || !isThere(roles.sentAt)) {
		throw new NodeOperationError(
			context.getNode(),
			'No field says when the messages were sent, so nothing was checked',
			{
				description: `[sent_at_field_missing] Write the name of the field that holds the time of sending into Sent-At Field. The first item has: ${names || 'no fields'}.`,
			},
		);
	}
}

/** The list and its history: the one has what was typed in by hand, the other what has been outweighed since. */
async function readPast(context: IExecuteFunctions, rows: SentReading[]): Promise<Past> {
	const keys = [...new Set(rows.flatMap((row) => ('keys' in row ? row.keys : [])))];
	const list = openList(context);
	const view = await list.lookUp(keys, { ifMissing: 'fail', defaultCountry: defaultCountry(context) });
	const everybody = keys.length <= FEW ? keysOfPerson(keys, view) : undefined;
	const { changes, confirmedAt } = await list.history(everybody);
	return new Past(withHistory(view, viewOf(changes)), confirmedAt);
}

function withHistory(list: ListView, history: ListView): Pick<ListView, 'naming'> {
	// What the list says in brief has no id of its own.
	const identity = ({ action, scope, source, occurredAt }: ConsentChange) =>
		[action, scopeKey(scope), source, occurredAt].join('|');
	return {
		naming: (key) => {
			const past = history.naming(key);
			if (!past.length) return list.naming(key);
			const known = new Set(past.map(identity));
			return [...past, ...list.naming(key).filter((change) => !known.has(identity(change)))];
		},
	};
}

function describeViolation(
	{ reason, stop, stoppedAt, sentAt, isCertain, cameBackAt }: Violation,
	{ message, campaign, template }: SentMessage,
): IDataObject {
	const seconds = Math.max(0, Math.round((sentAt - stoppedAt) / 1000));
	const iso = (time: number) => new Date(time).toISOString();
	return {
		result: 'violation',
		reason,
		explanation: explainReason(reason, stop),
		contact: stop.contact,
		sentAt: iso(sentAt),
		stoppedAt: iso(stoppedAt),
		secondsAfterStop: seconds,
		afterStop: durationInWords(seconds),
		isCertain,
		...(cameBackAt === undefined ? {} : { cameBackAt: iso(cameBackAt) }),
		message: { ...message, ...(campaign ? { campaign } : {}), ...(template ? { template } : {}) },
		stop: {
			changeId: stop.id,
			action: stop.action,
			scope: { ...stop.scope },
			source: stop.source,
			recordedAt: stop.recordedAt,
		},
	};
}
