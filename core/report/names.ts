/** What stands in the page for the codes in the numbers. */

const SOURCES: ReadonlyMap<string, string> = new Map([
	['keyword', 'Typed a word'],
	['button', 'Tapped a button'],
	['link', 'Personal link'],
	['native', 'WhatsApp’s own setting'],
	['send_failure', 'Failed send'],
	['manual', 'Entered by hand'],
	['agent', 'AI agent'],
	['api', 'API'],
	['import', 'Import'],
	['sync', 'Other system'],
]);

const CATEGORIES: ReadonlyMap<string, string> = new Map([
	['all', 'All messages'],
	['marketing', 'Marketing'],
]);

const CHANNELS: ReadonlyMap<string, string> = new Map([
	['whatsapp', 'WhatsApp'],
	['sms', 'SMS'],
	['email', 'Email'],
	['all', 'All channels'],
]);

export const NOT_KNOWN = 'Not known';

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

export const plainName = (name: string) => name || NOT_KNOWN;
export const sourceName = (source: string) => SOURCES.get(source) ?? NOT_KNOWN;
export const channelName = (channel: string) => CHANNELS.get(channel) ?? plainName(channel);
export const languageName = (code: string) => (code ? languages.of(code) : undefined) ?? NOT_KNOWN;
export const categoryName = (category: string) =>
	CATEGORIES.get(category) ?? plainName(category.replace(/^topic:/, 'Topic: '));
