import { randomInt } from 'node:crypto';
import { Simulation } from '../simulation';
import { GraphError, GraphReply } from './errors';

const OBJECT = 'whatsapp_business_account';

/** Subscribable fields of that object (developers.facebook.com, Webhooks reference: WhatsApp Business Account). */
// prettier-ignore
const FIELDS = new Set([
	'account_alerts', 'account_review_update', 'account_settings_update', 'account_update', 'automatic_events',
	'business_capability_update', 'business_status_update', 'calls', 'consumer_profile', 'flows', 'group_lifecycle_update',
	'group_participants_update', 'group_settings_update', 'group_status_update', 'history', 'message_echoes',
	'message_template_components_update', 'message_template_quality_update', 'message_template_status_update', 'messages',
	'messaging_handovers', 'partner_solutions', 'payment_configuration_update', 'phone_number_name_update',
	'phone_number_quality_update', 'security', 'smb_app_state_sync', 'smb_message_echoes', 'standby',
	'template_category_update', 'template_correct_category_detection', 'tracking_events', 'user_preferences',
]);

/** `GET /{app-id}/subscriptions` */
export function listSubscriptions({ state }: Simulation): GraphReply {
	const { subscription } = state;
	const data = subscription && [
		{
			object: OBJECT,
			callback_url: subscription.callbackUrl,
			active: true,
			fields: subscription.fields.map((name) => ({ name, version: subscription.version })),
		},
	];
	return { status: 200, body: { data: data ?? [] } };
}

/**
 * `POST /{app-id}/subscriptions`: asks the callback for the challenge first, and keeps the old subscription when the
 * answer is wrong. Unlike Meta it accepts plain http, since the receiver is on this machine.
 */
export async function subscribe(
	{ state, wire }: Simulation,
	params: Record<string, unknown>,
	version: string,
): Promise<GraphReply> {
	requireObject(params);
	const callbackUrl = required(params, 'callback_url');
	const verifyToken = required(params, 'verify_token');
	const fields = readFields(params.fields);
	if (!fields.length) throw new GraphError(100, { message: '(#100) The parameter fields is required.' });
	const challenge = String(randomInt(1_000_000_000, 2_000_000_000));
	const url = callbackWithQuery(callbackUrl, {
		'hub.mode': 'subscribe',
		'hub.challenge': challenge,
		'hub.verify_token': verifyToken,
	});
	const problem = await wire.request(url, { method: 'GET' }).then(
		(answer) => {
			if (answer.status !== 200)
				return `HTTP Status Code = ${answer.status}; HTTP Message = ${answer.statusText}`;
			return answer.text === challenge ? undefined : 'HTTP Status Code = 200; the challenge was not returned';
		},
		(error: Error) => `curl_error = ${error.message}; HTTP Status Code = 0`,
	);
	if (problem) {
		throw new GraphError(2200, {
			message: `(#2200) Callback verification failed with the following errors: ${problem}`,
		});
	}
	state.subscription = { callbackUrl, fields, version };
	state.changed();
	return { status: 200, body: { success: true } };
}

/** `DELETE /{app-id}/subscriptions`: everything, or only the `fields` given. */
export function unsubscribe({ state }: Simulation, params: Record<string, unknown>): GraphReply {
	requireObject(params);
	const fields = readFields(params.fields);
	const left = fields.length ? state.subscription?.fields.filter((field) => !fields.includes(field)) : [];
	state.subscription =
		state.subscription && left?.length ? { ...state.subscription, fields: left } : undefined;
	state.changed();
	return { status: 200, body: { success: true } };
}

function requireObject(params: Record<string, unknown>): void {
	if (required(params, 'object') !== OBJECT) {
		throw new GraphError(100, { message: `(#100) Param object must be one of {${OBJECT}}` });
	}
}

function required(params: Record<string, unknown>, name: string): string {
	const value = params[name];
	if (typeof value !== 'string' || !value)
		throw new GraphError(100, { message: `(#100) The parameter ${name} is required.` });
	return value;
}

function callbackWithQuery(callbackUrl: string, query: Record<string, string>): string {
	let url: URL;
	try {
		url = new URL(callbackUrl);
	} catch {
		throw new GraphError(100, { message: '(#100) callback_url should represent a valid URL' });
	}
	if (!/^https?:$/.test(url.protocol))
		throw new GraphError(100, { message: '(#100) callback_url should represent a valid URL' });
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url.toString();
}

/** `a,b`, or a list, or a list written as JSON. */
function readFields(value: unknown): string[] {
	let fields: unknown = value ?? [];
	if (typeof fields === 'string') {
		fields = fields.trim().startsWith('[')
			? parseList(fields)
			: fields.split(',').map((field) => field.trim());
	}
	if (!Array.isArray(fields)) throw new GraphError(100, { message: '(#100) Param fields must be an array' });
	fields.forEach((field, index) => {
		if (!FIELDS.has(field)) {
			throw new GraphError(100, {
				message: `(#100) Param fields[${index}] must be one of {${[...FIELDS].join(', ')}}`,
			});
		}
	});
	return [...new Set(fields as string[])];
}

function parseList(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
