import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { channelProperty } from '../../shared/channel';
import { defaultCountry } from '../../shared/contact';
import { openList } from '../../shared/list';
import type { ListEntry } from './entry';
import { currentEntries } from './entry';
import type { EntryFilter } from './filter';
import { entryFilter } from './filter';

export const filterProperty: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Category or Topic',
			name: 'category',
			type: 'string',
			default: '',
			placeholder: 'e.g. marketing',
			description: 'What was stopped: "all", "marketing" or the name of a topic',
		},
		channelProperty('The channel that the stop is for, as it was recorded', { all: true }),
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			default: '',
			description: 'Leaves out what happened before this time',
		},
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			placeholder: 'e.g. 999888',
			description: 'Part of a number, or of the words, campaign, reason, note or who recorded it',
		},
		{
			displayName: 'Source',
			name: 'source',
			type: 'options',
			default: 'keyword',
			options: [
				{ name: 'AI Agent', value: 'agent' },
				{ name: 'API', value: 'api' },
				{ name: 'Button', value: 'button' },
				{ name: 'By Hand', value: 'manual' },
				{ name: 'Failed Send', value: 'send_failure' },
				{ name: 'Import', value: 'import' },
				{ name: 'Keyword', value: 'keyword' },
				{ name: 'Link', value: 'link' },
				{ name: 'Sync', value: 'sync' },
				{ name: 'WhatsApp’s Own Setting', value: 'native' },
			],
			description: 'How it came into the list',
		},
		{
			displayName: 'State',
			name: 'state',
			type: 'options',
			default: 'opted_out',
			options: [
				{ name: 'Erased', value: 'erased' },
				{ name: 'Opted In', value: 'opted_in', description: 'Came back after an opt-out' },
				{ name: 'Opted Out', value: 'opted_out' },
				{ name: 'Pause Ended', value: 'pause_ended' },
				{ name: 'Paused', value: 'paused' },
			],
			description: 'What holds for the contact now',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'dateTime',
			default: '',
			description: 'Leaves out what happened after this time',
		},
	],
};

/** The list's lines that the node's filters let through, newest first. */
export async function readEntries(context: IExecuteFunctions): Promise<ListEntry[]> {
	const wanted = entryFilter(readFilter(context));
	const { changes, unreadable } = await openList(context).read({
		ifMissing: 'fail',
		defaultCountry: defaultCountry(context),
	});
	if (unreadable.length) {
		context.addExecutionHints({
			message: `${unreadable.length} rows of the list name nobody that can be recognised and are left out (row ${unreadable
				.slice(0, 5)
				.map(({ row }) => row)
				.join(
					', ',
				)}). Write the number with its country code into the column "contact", or set Default Country.`,
			location: 'outputPane',
			type: 'warning',
		});
	}
	return currentEntries(changes, new Date()).filter(wanted);
}

function readFilter(context: IExecuteFunctions): EntryFilter {
	const filters = context.getNodeParameter('filters', 0, {}) as IDataObject;
	const text = (name: string) => String(filters[name] ?? '').trim() || undefined;
	const time = (name: string, label: string) => {
		const written = text(name);
		if (!written) return undefined;
		const moment = DateTime.fromISO(written, { zone: context.getTimezone() });
		if (moment.isValid) return moment.toMillis();
		throw new NodeOperationError(context.getNode(), `${label} is not a date`, {
			description: `[date_invalid] Choose a date in ${label}, or write it as 2026-03-31T18:00:00.`,
		});
	};
	return {
		from: time('from', 'From'),
		to: time('to', 'To'),
		state: text('state'),
		source: text('source'),
		category: text('category'),
		channel: text('channel'),
		search: text('search'),
	};
}
