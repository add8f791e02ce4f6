import type { INodeProperties } from 'n8n-workflow';

const CHANNELS = [
	{ name: 'Email', value: 'email' },
	{ name: 'SMS', value: 'sms' },
	{ name: 'WhatsApp', value: 'whatsapp' },
];

/**
 * The channel that consent is about.
 * @param all whether it may be about all channels at once, as a stop can and a message cannot
 */
export const channelProperty = (
	description: string,
	{ all = false, initial = 'whatsapp' } = {},
): INodeProperties => ({
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	default: initial,
	options: all ? [{ name: 'All Channels', value: 'all' }, ...CHANNELS] : CHANNELS,
	description,
});
