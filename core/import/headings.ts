/** What a column says about a stop, beside whose it is. */
export type Role =
	| 'contact'
	| 'date'
	| 'until'
	| 'category'
	| 'topic'
	| 'channel'
	| 'sender'
	| 'state'
	| 'stopped'
	| 'subscribed'
	| 'reason'
	| 'words'
	| 'campaign'
	| 'language'
	| 'messageId'
	| 'actor'
	| 'note';

/**
 * Usual names of columns, without case, spaces, accents and signs; of several columns with one role, the name listed first
 * wins. When a contact was made says nothing about when it opted out, so "created at" and the like are no dates here.
 */
export const HEADINGS: Record<Role, readonly string[]> = {
	contact: ['contact'],
	date: [
		'date',
		'occurredat',
		'optoutdate',
		'optoutat',
		'optoutdatetime',
		'optouttime',
		'optedoutat',
		'optedoutdate',
		'optedouton',
		'dateoptedout',
		'unsubscribedat',
		'unsubscribedate',
		'unsubscribeddate',
		'unsubscribedon',
		'unsubscribetime',
		'unsubtime',
		'dateunsubscribed',
		'timestamp',
		'datetime',
		'fecha',
		'fechabaja',
		'fechadebaja',
		'data',
		'datum',
		'abmeldedatum',
		'tanggal',
	],
	until: ['until', 'pauseduntil', 'pauseuntil', 'pauseend'],
	category: [
		'category',
		'scope',
		'stops',
		'stopcovers',
		'messagecategory',
		'categoria',
		'kategorie',
		'categorie',
	],
	topic: ['topic', 'tema', 'thema', 'topico', 'sujet'],
	channel: ['channel', 'canal', 'kanal'],
	sender: ['businessnumber'],
	state: ['state', 'status', 'action', 'subscriptionstatus', 'subscriberstatus', 'consentstatus', 'estado'],
	stopped: [
		'optout',
		'optedout',
		'whatsappoptout',
		'whatsappoptedout',
		'marketingoptout',
		'isoptedout',
		'unsubscribed',
		'isunsubscribed',
		'unsubscribe',
		'donotcontact',
		'donotmessage',
		'dnc',
		'suppressed',
	],
	subscribed: [
		'optin',
		'optedin',
		'whatsappoptin',
		'whatsappoptedin',
		'marketingoptin',
		'isoptedin',
		'subscribed',
		'issubscribed',
		'acceptsmarketing',
		'consent',
		'whatsappconsent',
		'allowbroadcast',
	],
	reason: [
		'reason',
		'optoutreason',
		'unsubscribereason',
		'comment',
		'comments',
		'motivo',
		'grund',
		'raison',
		'alasan',
	],
	words: ['words', 'message', 'messagetext', 'text', 'reply', 'body'],
	campaign: ['campaign', 'campaignname', 'broadcast', 'broadcastname', 'campana', 'campanha', 'kampagne'],
	language: ['language', 'locale', 'idioma', 'sprache', 'langue'],
	messageId: ['messageid', 'wamid'],
	actor: ['actor', 'recordedby'],
	note: ['note', 'evidence'],
};

/** What people write into such columns, in the same plain spelling. Anything else, and nothing, is read as a stop. */
export const STATES = {
	optIn: new Set([
		'optin',
		'optedin',
		'subscribed',
		'subscribe',
		'resubscribed',
		'active',
		'start',
		'allowed',
		'alta',
	]),
	pause: new Set(['pause', 'paused']),
	pauseEnded: new Set(['pauseended']),
};

export const YES = new Set([
	'yes',
	'y',
	'true',
	'1',
	'x',
	'si',
	'oui',
	'sim',
	'ja',
	'ya',
	'subscribed',
	'optin',
	'optedin',
]);
export const NO = new Set(['no', 'n', 'false', '0', 'none', 'never', 'non', 'nao', 'nein', 'nee', 'tidak']);
