import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Channel, ScopeCategory } from '../../../core/consent';
import { readScope } from '../../../core/consent';
import { decodeText, normaliseText } from '../../../core/csv';
import type { DateOrder, ImportRow, ImportSource, RowSettings } from '../../../core/import';
import { importRows, ImportReport, NoPhoneColumn, readTable } from '../../../core/import';
import { defaultCountry } from '../../shared/contact';
import { openList } from '../../shared/list';
import type { Operation } from '../operation';
import { attempt } from './attempt';
import { importProperties } from './import.properties';
import { describeReport, REJECTIONS, summarise } from './import.report';

export const importList: Operation = {
	option: {
		name: 'Import',
		value: 'import',
		action: 'Import opt-outs into the list',
		description: 'Add opt-outs from another system. An import only ever adds stops; it lifts none.',
	},
	properties: importProperties,
	execute: async (context) => await attempt(context, async () => await importAll(context)),
};

/** Rows handed to the list at once: enough to be fast, few enough to be no burden to n8n's memory. */
const BATCH = 5000;

/** Rejected rows that the report names; all of them come as items of their own if the user wants. */
const LISTED = 100;

type Origin = 'items' | 'file' | 'text';

async function importAll(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const origin = context.getNodeParameter('from', 0) as Origin;
	const settings = readSettings(context, options);
	const phone = String(options.phoneColumn ?? '').trim();
	const wantsRejected = options.outputRejected === true;
	const texts = origin === 'items' ? [] : await readTexts(context, items, origin);

	const source = (rows: Iterable<ImportRow>): ImportSource => ({
		rows,
		settings,
		phone,
		report: new ImportReport(wantsRejected ? Number.POSITIVE_INFINITY : LISTED),
	});
	const sources =
		origin === 'items'
			? [source(items.map(({ json }, index) => ({ line: index + 1, json })))]
			: texts.map((text) => source(readTable(text, settings.defaultCountry)));

	await openList(context)
		.recordPlanned(importRows(sources, BATCH, new Date()), { defaultCountry: settings.defaultCountry })
		.catch((error: unknown) => {
			throw error instanceof NoPhoneColumn ? noPhoneColumn(context, error) : error;
		});

	return sources.flatMap(({ report }, index) => {
		context.addExecutionHints({
			message: summarise(report),
			location: 'outputPane',
			type: report.rejected || report.unclearDates ? 'warning' : 'info',
		});
		const rejected = wantsRejected ? report.rejectedRows : [];
		return [
			{ json: describeReport(report, LISTED), pairedItem: { item: index } },
			...rejected.map(({ line, json, reason }) => ({
				json: { ...(json as IDataObject), line, reason, explanation: REJECTIONS[reason] },
				pairedItem: { item: origin === 'items' ? line - 1 : index },
			})),
		];
	});
}

function readSettings(context: IExecuteFunctions, options: IDataObject): RowSettings {
	const text = (name: string) => String(options[name] ?? '').trim() || undefined;
	const label = text('sourceLabel');
	return {
		defaultCountry: defaultCountry(context),
		covers: readCovers(context),
		channel: text('channel') as Channel | undefined,
		dates: { zone: context.getTimezone(), order: text('dateOrder') as DateOrder | undefined },
		reason: text('reason'),
		note: label && `imported from ${label}`,
	};
}

function readCovers(context: IExecuteFunctions): ScopeCategory {
	const covers = context.getNodeParameter('covers', 0) as string;
	if (covers !== 'topic') return covers === 'marketing' ? 'marketing' : 'all';
	const topic = readScope(`topic:${(context.getNodeParameter('topic', 0, '') as string).trim()}`);
	if (topic) return topic.category;
	throw new NodeOperationError(context.getNode(), 'Topic is empty', {
		description: '[topic_missing] Name the topic that ends, or set Stop Covers to All Messages.',
	});
}

/** The CSV of each item, read before anything is written. */
async function readTexts(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	origin: Origin,
): Promise<string[]> {
	const texts: string[] = [];
	for (const index of items.keys()) {
		if (origin === 'text')
			texts.push(normaliseText(String(context.getNodeParameter('text', index, '') ?? '')));
		else {
			const field = context.getNodeParameter('binaryPropertyName', index) as string;
			context.helpers.assertBinaryData(index, field);
			texts.push(decodeText(await context.helpers.getBinaryDataBuffer(index, field)));
		}
	}
	return texts;
}

function noPhoneColumn(context: IExecuteFunctions, { columns }: NoPhoneColumn): NodeOperationError {
	const names = columns.filter((name) => !/\d{5}/.test(name)).slice(0, 20);
	return new NodeOperationError(context.getNode(), 'No column holds phone numbers, so nothing was imported', {
		description: `[phone_column_missing] Name the column in Phone Column, or, if the numbers are written without their country, set Default Country. Columns: ${names.join(', ') || 'none'}.`,
	});
}
