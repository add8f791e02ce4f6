import fc from 'fast-check';
import type { InboundEvent } from '../../../../core/providers';
import { parseMetaBody, parseMetaValue, parseWebhook } from '../../../../core/providers';
import {
	BUSINESS,
	OTHER_PHONE,
	PHONE,
	change,
	contact,
	envelope,
	message,
	preference,
	request,
	status,
	textMessage,
	type Json,
} from './fixtures';

/** The names Meta uses, so that what is made up at random gets past the first look. */
const KEYS = (
	'object entry changes field value metadata contacts messages statuses user_preferences wa_id user_id from id timestamp ' +
	'type text body button interactive system edit message errors code status recipient_id group_id context profile ' +
	'__proto__ constructor'
).split(' ');
const VALUES = [
	'messages',
	'user_preferences',
	'whatsapp_business_account',
	'text',
	'system',
	'edit',
	'stop',
	'failed',
	131050,
	PHONE,
];

const json = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: 'medium', withCrossShrink: true },
		fc.constantFrom<unknown>(null, true, 0, -1, '', ...VALUES),
		fc.string(),
		fc.double(),
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
	),
})).value;

const KINDS = new Set(
	(
		'text button interactive media reaction native_opt_out native_opt_in status_failed_opted_out status_other ' +
		'identity_change other'
	).split(' '),
);

const TEXTS = ['text', 'payload', 'name', 'eventId', 'messageId', 'groupId', 'errorCode'] as const;

const isWellFormed = (event: InboundEvent) =>
	KINDS.has(event.kind) &&
	event.provider === 'meta' &&
	(event.phone === undefined || /^\+[1-9]\d{6,14}$/.test(event.phone)) &&
	(event.bsuid === undefined || /^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/.test(event.bsuid)) &&
	(event.occurredAt === undefined || new Date(event.occurredAt).toISOString() === event.occurredAt) &&
	TEXTS.every((name) => ['string', 'undefined'].includes(typeof event[name]));

function expectWellFormed(events: InboundEvent[]) {
	expect(events.filter((event) => !isWellFormed(event))).toEqual([]);
}

test('any JSON gives well-formed events and never an exception', () => {
	fc.assert(
		fc.property(json, (body) => {
			expectWellFormed(parseMetaBody(body));
			expectWellFormed(parseMetaValue(body, 'messages'));
			expectWellFormed(parseMetaBody({ entry: [{ changes: [{ field: 'messages', value: body }] }] }));
			expectWellFormed(parseMetaBody(envelope(change('messages', { messages: [body], statuses: [body] }))));
			expectWellFormed(parseWebhook('meta', request(JSON.stringify({ object: body }))));
		}),
		{ numRuns: 500 },
	);
});

/** Nobody in it wants anything, though every kind of thing that could say so is there. */
const harmless = (): Json =>
	envelope(
		change('messages', {
			contacts: [contact(), contact({ wa_id: OTHER_PHONE }, 'B')],
			messages: [
				textMessage('hello'),
				message({ type: 'button', button: { text: 'More', payload: 'MORE' } }),
				message({ type: 'system', system: { type: 'user_preference_changed', marketing: 'unknown' } }),
				message({
					type: 'edit',
					edit: { original_message_id: 'wamid.1', message: { type: 'text', text: { body: 'hi' } } },
				}),
			],
			statuses: [status({ status: 'delivered' }), status({ errors: [{ code: 131049, title: '131050' }] })],
		}),
		change('user_preferences', { user_preferences: [preference({ value: 'unknown' })] }),
		change('message_echoes', { message_echoes: [textMessage('stop', { from: BUSINESS, to: PHONE })] }),
	);

/** The paths to everything in a JSON value. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

function replaceAt(body: Json, path: string[], replacement: unknown): unknown {
	if (path.length === 0) return replacement;
	const copy = structuredClone(body);
	const parent = path.slice(0, -1).reduce<Json>((node, key) => node[key] as Json, copy);
	const key = path[path.length - 1];
	if (replacement !== undefined) parent[key] = replacement;
	else if (Array.isArray(parent)) parent.splice(Number(key), 1);
	else delete parent[key];
	return copy;
}

const NATIVE = ['native_opt_out', 'native_opt_in', 'status_failed_opted_out'];
const paths = pathsOf(harmless());
// Everything but the very words that mean a stop or a resume.
const replacement = fc.oneof(
	fc.constantFrom<unknown>(
		undefined,
		null,
		'',
		0,
		[],
		{},
		true,
		'messages',
		'system',
		'failed',
		'text',
		'marketing_messages',
	),
	fc.string().filter((text) => !['stop', 'resume', 'signup', '131050', '498'].includes(text)),
);

test('damage to a harmless delivery never makes somebody’s wish of it', () => {
	fc.assert(
		fc.property(fc.constantFrom(...paths), replacement, (path, with_) => {
			const events = parseMetaBody(replaceAt(harmless(), path, with_));
			expectWellFormed(events);
			expect(events.filter(({ kind }) => NATIVE.includes(kind))).toEqual([]);
			expect(events.filter(({ text }) => text === 'stop')).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
});

test('damage never gives somebody’s words to somebody else', () => {
	const chat = envelope(
		change('messages', {
			contacts: [contact({ wa_id: PHONE }), contact({ wa_id: OTHER_PHONE })],
			messages: [textMessage('stop'), textMessage('hello', { from: OTHER_PHONE })],
		}),
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...pathsOf(chat)),
			fc.constantFrom<unknown>(undefined, null, '', [], {}, 0),
			(path, with_) => {
				for (const { text, phone } of parseMetaBody(replaceAt(chat, path, with_))) {
					if (text === 'stop') expect([`+${PHONE}`, undefined]).toContain(phone);
					if (text === 'hello') expect([`+${OTHER_PHONE}`, undefined]).toContain(phone);
				}
			},
		),
		{ numRuns: 500 },
	);
});

test('what an event is does not depend on the order of the keys', () => {
	const reversed = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(reversed);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.reverse()
				.map(([key, child]) => [key, reversed(child)]),
		);
	};
	expect(parseMetaBody(reversed(harmless()))).toEqual(parseMetaBody(harmless()));
});
