import { eachField, findContactFields, findEmailFields } from '../audience';

/** What a row of a sent log says beside whom the message went to. */
export type SentRole =
	'sentAt' | 'category' | 'topic' | 'channel' | 'sender' | 'campaign' | 'template' | 'status' | 'direction';

/**
 * Usual names of fields, as `plainName` gives them; of several fields with one role, the name listed first wins. When a
 * message arrived or was read says nothing about when it was sent.
 */
const NAMES: Record<SentRole, readonly string[]> = {
	sentAt: [
		'sentat',
		'senton',
		'sentdate',
		'senttime',
		'sentdatetime',
		'datesent',
		'senttimestamp',
		'sendtime',
		'senddate',
		'sent',
		'timestamp',
		'datetime',
		'date',
		'time',
		'occurredat',
		'createdat',
		'createdtime',
		'fechaenvio',
		'enviado',
		'enviadoem',
		'fecha',
		'data',
		'datum',
		'gesendetam',
		'gesendet',
		'tanggal',
	],
	category: ['category', 'messagecategory', 'templatecategory', 'pricingcategory', 'conversationcategory'],
	topic: ['topic', 'tema', 'thema', 'topico', 'sujet'],
	channel: ['channel', 'canal', 'kanal'],
	sender: ['businessnumber', 'sender', 'sendernumber', 'fromnumber', 'from', 'displayphonenumber'],
	campaign: ['campaign', 'campaignname', 'broadcast', 'broadcastname', 'campana', 'campanha', 'kampagne'],
	template: ['template', 'templatename', 'plantilla', 'vorlage'],
	status: ['status', 'state', 'messagestatus', 'deliverystatus', 'smsstatus'],
	direction: ['direction'],
};

export interface SentColumns {
	phones: string[];
	emails: string[];
	roles: Partial<Record<SentRole, string>>;
}

/**
 * Finds the fields of a sent log by their usual names, in its first rows.
 * @param named the fields that the user named
 */
export function findSentColumns(
	rows: readonly unknown[],
	named: { phone?: string; sentAt?: string } = {},
): SentColumns {
	const paths = new Map<string, string>();
	eachField(rows, (plain, path) => {
		if (!paths.has(plain)) paths.set(plain, path);
	});
	const roles: SentColumns['roles'] = {};
	for (const [role, names] of Object.entries(NAMES) as Array<[SentRole, readonly string[]]>) {
		const name = names.find((candidate) => paths.has(candidate));
		if (name) roles[role] = paths.get(name);
	}
	if (named.sentAt) roles.sentAt = named.sentAt;
	return {
		phones: named.phone ? [named.phone] : findContactFields(rows, 'recipient'),
		emails: findEmailFields(rows),
		roles,
	};
}
