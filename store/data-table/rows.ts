import { contactKey } from '../../core/contact';
import { readScope } from '../../core/consent';
import type { ConsentAction, ConsentChange, ConsentSource, Evidence } from '../../core/consent';
import type { UnreadableRow } from '../../core/audience';
import type { Row } from './columns';

/** How marketers may name the actions when they edit the list by hand. */
const ACTIONS: Record<string, ConsentAction> = {
	'': 'opt_out',
	opt_out: 'opt_out',
	opted_out: 'opt_out',
	unsubscribed: 'opt_out',
	opt_in: 'opt_in',
	pause: 'pause',
	paused: 'pause',
	erase: 'erase',
};

export function changeToRow(change: ConsentChange): Row {
	const { words, language, campaign, messageId, ...rest } = change.evidence ?? {};
	return {
		contact: change.contact,
		action: change.action,
		category: change.scope.category,
		channel: change.scope.channel,
		sender: change.scope.sender,
		occurred_at: change.occurredAt,
		until: change.until ?? '',
		source: change.source,
		words: words ?? '',
		language: language ?? '',
		campaign: campaign ?? '',
		message_id: messageId ?? '',
		reason: change.reason ?? '',
		actor: change.actor ?? '',
		phone: change.phone ?? '',
		bsuid: change.bsuid ?? '',
		evidence: Object.keys(rest).length ? JSON.stringify(rest) : '',
		recorded_at: change.recordedAt,
		change_id: change.id,
	};
}

/**
 * Reads a row, however it came into the table. A row added by hand with just a phone number is a stop of everything, and
 * whatever cannot be understood is read as the wider stop. Turning a stop's cell into `opt_in` by hand lifts nothing: an
 * opt-in is a row that was written as one, with an id to show for it.
 */
export function rowToChange(row: Row, defaultCountry?: string): ConsentChange | UnreadableRow | undefined {
	const text = (value: unknown) => (value === null || value === undefined ? '' : String(value).trim());
	const contact = text(row.contact);
	const phone = text(row.phone);
	const bsuid = text(row.bsuid);
	if (!contact && !phone && !bsuid) return undefined;

	const key = [contact, phone, bsuid]
		.filter(Boolean)
		.map((value) => keyOf(value, defaultCountry))
		.find(Boolean);
	if (!key) return { row: Number(row.id) || 0, digits: `${contact || phone}`.replace(/\D/g, '') };

	const scope = readScope({ channel: row.channel, category: row.category, sender: row.sender });
	const change: ConsentChange = {
		id: text(row.change_id) || `row:${row.id}`,
		contact: key,
		action: ACTIONS[text(row.action).toLowerCase()] ?? 'opt_out',
		scope: scope ?? { channel: 'all', category: 'all', sender: 'all' },
		source: (text(row.source) || 'manual') as ConsentSource,
		occurredAt: text(row.occurred_at),
		// Rows that people add have no times of ours, but n8n notes when each row was made.
		recordedAt: text(row.recorded_at) || text(row.createdAt),
	};
	if (change.action === 'opt_in' && !(scope && change.id.startsWith('opt_in:'))) change.action = 'opt_out';
	if (phone) change.phone = phone;
	if (bsuid) change.bsuid = bsuid;
	if (text(row.until)) change.until = text(row.until);
	if (text(row.reason)) change.reason = text(row.reason);
	if (text(row.actor)) change.actor = text(row.actor);
	change.evidence = readEvidence(row);
	return change;
}

export const isUnreadable = (entry: ConsentChange | UnreadableRow): entry is UnreadableRow =>
	'digits' in entry;

function keyOf(value: string, defaultCountry?: string): string | undefined {
	if (value.startsWith('erased:') || value.startsWith('email:')) return value;
	const result = contactKey(value, { defaultCountry });
	return result.ok ? result.key : undefined;
}

function readEvidence(row: Row): Evidence {
	const evidence: Evidence = {};
	if (row.evidence) {
		try {
			const parsed: unknown = JSON.parse(row.evidence);
			if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) Object.assign(evidence, parsed);
		} catch {
			evidence.note = row.evidence;
		}
	}
	if (row.words) evidence.words = row.words;
	if (row.language) evidence.language = row.language;
	if (row.campaign) evidence.campaign = row.campaign;
	if (row.message_id) evidence.messageId = row.message_id;
	return evidence;
}
