import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Period, PeriodProblem, Records } from '../../../core/report';
import { lastDays, readPeriod, readSends, summarise } from '../../../core/report';
import { defaultCountry, defaultCountryProperty } from '../../shared/contact';
import { toNodeError } from '../../shared/failures';
import { listProperties, openList } from '../../shared/list';
import type { Operation } from '../operation';

const DEFAULT_ALARM_PERCENT = 2;

export const report: Operation = {
	option: {
		name: 'Report',
		value: 'report',
		action: 'Report on the list',
		description:
			'Count who opted out, how and after which campaign, and who came back, as numbers and as a page',
	},
	properties: [
		{
			displayName: 'Period',
			name: 'period',
			type: 'options',
			default: '30',
			noDataExpression: true,
			options: [
				{ name: 'Last 7 Days', value: '7' },
				{ name: 'Last 30 Days', value: '30' },
				{ name: 'Last 90 Days', value: '90' },
				{ name: 'Between Two Dates', value: 'dates' },
			],
			description:
				'The days to report on, today included. To get opt-out rates, connect items with the fields campaign and sent, one for each campaign of the period.',
		},
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			default: '',
			required: true,
			displayOptions: { show: { period: ['dates'] } },
			description: 'The first day',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'dateTime',
			default: '',
			required: true,
			displayOptions: { show: { period: ['dates'] } },
			description: 'The last day, which counts too',
		},
		{
			displayName: 'Put Output File in Field',
			name: 'binaryPropertyName',
			type: 'string',
			default: 'data',
			required: true,
			hint: 'The name of the output binary field to put the file in',
			description: 'Name of the field that holds the page, report.html',
		},
		...listProperties,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Alarm Above (%)',
					name: 'alarmAbovePercent',
					type: 'number',
					typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
					default: DEFAULT_ALARM_PERCENT,
					description:
						'Flags campaigns after which more of those who got the message opted out, as alarm. Without this option it is 2.',
				},
				defaultCountryProperty,
				{
					displayName: 'Time Zone',
					name: 'timeZone',
					type: 'string',
					default: '',
					placeholder: 'e.g. Europe/Madrid',
					description: 'Where days begin and end. Leave empty for the time zone of the workflow.',
				},
			],
		},
	],
	execute,
};

async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const field = context.getNodeParameter('binaryPropertyName', 0) as string;
	const name = context.getNodeParameter('list', 0) as string;
	const now = new Date();
	const period = readDays(context, now, options);
	const items = context.getInputData();
	const sends = readSends(items.map(({ json }) => json));
	if (sends.unreadable) {
		context.addExecutionHints({
			message: `${sends.unreadable} items name a campaign without a whole number of messages in the field "sent", so it counts as not known`,
			location: 'outputPane',
			type: 'warning',
		});
	}

	const alarmAbovePercent = readThreshold(context, options);
	const numbers = summarise(await readRecords(context), {
		period,
		sends: sends.sends,
		alarmAbovePercent,
		now,
	});

	// The charts come with a megabyte of code that nothing else needs.
	const { reportPage } = await import('../../../core/report/page');
	const page = Buffer.from(reportPage(numbers, name), 'utf8');
	const binary = await context.helpers.prepareBinaryData(page, 'report.html', 'text/html');
	return [
		{
			json: { alarm: numbers.alarm, report: numbers as unknown as IDataObject },
			binary: { [field]: binary },
			pairedItem: items.map((_, item) => ({ item })),
		},
	];
}

async function readRecords(context: IExecuteFunctions): Promise<Records> {
	const country = defaultCountry(context);
	try {
		const list = openList(context);
		const { changes, unreadable } = await list.read({ ifMissing: 'fail', defaultCountry: country });
		const { changes: history, confirmedAt } = await list.history();
		return { history, confirmedAt, list: changes, unreadableRows: unreadable.length };
	} catch (error) {
		throw toNodeError(context, error);
	}
}

function readDays(context: IExecuteFunctions, now: Date, options: IDataObject): Period {
	const timeZone = String(options.timeZone ?? '').trim() || context.getTimezone();
	const chosen = context.getNodeParameter('period', 0) as string;
	const date = (parameter: string) => String(context.getNodeParameter(parameter, 0, '') ?? '');
	const period =
		chosen === 'dates'
			? readPeriod(date('from'), date('to'), timeZone)
			: lastDays(Number(chosen), timeZone, now);
	if (typeof period !== 'string') return period;
	const { message, description } = PROBLEMS[period];
	throw new NodeOperationError(context.getNode(), message, { description: `[${period}] ${description}` });
}

function readThreshold(context: IExecuteFunctions, options: IDataObject): number {
	const given = options.alarmAbovePercent ?? DEFAULT_ALARM_PERCENT;
	const threshold = typeof given === 'string' && given.trim() === '' ? Number.NaN : Number(given);
	if (threshold >= 0 && threshold <= 100) return threshold;
	throw new NodeOperationError(context.getNode(), 'Alarm Above is not a percentage', {
		description: '[alarm_invalid] Write a number from 0 to 100, e.g. 2 or 0.5.',
	});
}

const PROBLEMS: Record<PeriodProblem, { message: string; description: string }> = {
	time_zone_invalid: {
		message: 'The time zone is not known',
		description: 'Write it as a region and a city, e.g. Europe/Madrid or America/Mexico_City.',
	},
	date_invalid: {
		message: 'From or To is not a date',
		description: 'Choose both dates, or write them as 2026-03-31.',
	},
	period_reversed: {
		message: 'From is later than To',
		description: 'Swap the two dates.',
	},
	period_too_long: {
		message: 'The period is longer than ten years',
		description: 'Choose a From that is nearer to To.',
	},
};
