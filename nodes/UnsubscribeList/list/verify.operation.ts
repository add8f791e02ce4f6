import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import type { ChainReport, FindingCode } from '../../../core/chain';
import { ChainCheck } from '../../../core/chain';
import { defaultCountry, defaultCountryProperty } from '../../shared/contact';
import { listProperties, openList } from '../../shared/list';
import type { Operation } from '../operation';
import { attempt } from './attempt';

export const verify: Operation = {
	option: {
		name: 'Verify',
		value: 'verify',
		action: 'Verify the list',
		description:
			'Find out whether somebody altered or deleted rows of the history, or changed the list behind its back',
	},
	properties: [
		...listProperties,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [defaultCountryProperty],
		},
	],
	execute: async (context) => await attempt(context, async () => await verifyAll(context)),
};

/** Findings that are named; all of them are counted. */
const LISTED = 1000;

/** Long histories let n8n answer others in between. */
const BREATH = 5000;

const FINDINGS: Record<FindingCode, { count: string; explanation: string }> = {
	altered: {
		count: 'altered',
		explanation: 'This event is not what was written down: somebody changed its row in the history',
	},
	missing: {
		count: 'with a missing one before',
		explanation: 'The event before this one is gone from the history, or its seal was changed',
	},
	seal_missing: {
		count: 'without a seal',
		explanation:
			'This event has no seal though earlier ones have: somebody added its row to the history by hand or emptied the seal',
	},
	not_in_history: {
		count: 'in the list only',
		explanation:
			'The list shows this, but the history does not know it: its event was deleted, or n8n stopped while it was recorded and WhatsApp has not delivered it again yet',
	},
	list_differs: {
		count: 'changed in the list',
		explanation: 'The list says something else than the history: somebody changed the row in the list',
	},
};

async function verifyAll(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const store = openList(context);
	// The list first: what is recorded in between is then in the history at least.
	const { changes } = await store.read({ ifMissing: 'fail', defaultCountry: defaultCountry(context) });
	const { events } = await store.history();
	const check = new ChainCheck(LISTED);
	for (const [index, event] of events.entries()) {
		check.addEvent(event);
		if (index % BREATH === BREATH - 1) await sleep(0);
	}
	for (const entry of changes) check.addEntry(entry);
	const report = check.finish();
	context.addExecutionHints({
		message: summarise(report),
		location: 'outputPane',
		type: report.ok ? 'info' : 'warning',
	});
	const findings = report.findings.map((finding) => ({
		...finding,
		explanation: FINDINGS[finding.code].explanation,
	}));
	return [{ json: { ...report, found: { ...report.found }, findings }, pairedItem: { item: 0 } }];
}

const number = (value: number) => value.toLocaleString('en-US');

/** e.g. "History is complete: 12,345 events of 9,876 contacts, none altered" */
function summarise({ ok, events, contacts, unsealed, found }: ChainReport): string {
	const size = `${number(events)} events of ${number(contacts)} contacts`;
	const early = unsealed
		? `. ${number(unsealed)} of them are from before events were sealed: nobody can tell whether those were altered`
		: '';
	if (ok) return `History is complete: ${size}, none altered${early}`;
	const parts = (Object.keys(FINDINGS) as FindingCode[])
		.filter((code) => found[code])
		.map((code) => `${number(found[code])} ${FINDINGS[code].count}`);
	return `The history or the list was changed by hand: ${parts.join(', ')}, among ${size}${early}`;
}
