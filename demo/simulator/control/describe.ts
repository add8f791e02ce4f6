import { Call, Delivery, JournalEntry } from '../types';

/** How an entry ended: well, not yet, badly, or with nothing to say about it. */
export interface Outcome {
	tone: 'ok' | 'wait' | 'bad' | 'none';
	text: string;
}

export interface Description {
	text: string;
	outcome: Outcome;
	/** Receipts and look-ups, which only matter to those who look for them. */
	quiet: boolean;
	/** What went over the wire. */
	detail: unknown;
}

/** A journal entry in human words. `who` is the name of the person concerned. */
export function describe(entry: JournalEntry, who: string): Description {
	if (entry.kind === 'delivery') return describeDelivery(entry, who);
	if (entry.kind === 'call') return describeCall(entry, who);
	return { text: entry.text, outcome: { tone: 'none', text: '' }, quiet: false, detail: undefined };
}

interface ChangeValue {
	messages?: {
		type: string;
		text?: { body: string };
		button?: { text: string };
		interactive?: { type: string; button_reply?: { title: string }; list_reply?: { title: string } };
	}[];
	statuses?: { status: string; errors?: { code: number }[] }[];
	user_preferences?: { value: string }[];
}

function describeDelivery(delivery: Delivery, who: string): Description {
	const body = JSON.parse(delivery.raw) as { entry: { changes: { value: ChangeValue }[] }[] };
	const value = body.entry[0].changes[0].value;
	const said = whatHappened(value, who);
	return {
		text: delivery.forged ? `Forged, signed with the wrong secret: ${said}` : said,
		outcome: outcomeOf(delivery),
		quiet: value.statuses !== undefined && value.statuses[0].status !== 'failed',
		detail: { 'X-Hub-Signature-256': delivery.signature, body },
	};
}

function whatHappened(value: ChangeValue, who: string): string {
	const [message, status, setting] = [value.messages?.[0], value.statuses?.[0], value.user_preferences?.[0]];
	if (setting) return `${who} ${setting.value === 'stop' ? 'stopped' : 'resumed'} offers and announcements`;
	if (status?.errors) return `Message to ${who} failed: ${reasonFor(status.errors[0].code)}`;
	if (status) return `Message to ${who} ${status.status}`;
	if (message?.text) return `${who} wrote “${message.text.body}”`;
	if (message?.button) return `${who} tapped “${message.button.text}”`;
	const reply = message?.interactive?.button_reply ?? message?.interactive?.list_reply;
	return `${who} ${message?.interactive?.list_reply ? 'chose' : 'tapped'} “${reply?.title ?? ''}”`;
}

/** What a marketer wants to know about an error code. */
const REASONS = new Map<number, string>([
	[130429, 'too many messages a second'],
	[131026, 'nobody can be reached there'],
	[131047, 'more than 24 hours since the person last wrote'],
	[131049, 'too many offers to this person lately'],
	[131050, 'the person stopped offers'],
	[131056, 'too many messages to the same person'],
	[132001, 'no such template in this language'],
	[190, 'the access token is not valid'],
	[2200, 'the callback did not return the challenge'],
]);

function reasonFor(code: number): string {
	const reason = REASONS.get(code);
	return reason ? `${reason} (${code})` : `error ${code}`;
}

function outcomeOf(delivery: Delivery): Outcome {
	const { attempts, state, forged } = delivery;
	const last = attempts.at(-1);
	const answer = last?.status ? `answered ${last.status}` : `no answer`;
	switch (state) {
		case 'sending':
			return { tone: 'wait', text: 'on its way' };
		case 'not_subscribed':
			return { tone: 'bad', text: 'nobody is subscribed' };
		case 'retrying':
			return { tone: 'wait', text: `${answer}, will try again` };
		case 'gave_up':
			return {
				tone: forged ? 'none' : 'bad',
				text: forged ? answer : `${answer}, gave up after ${attempts.length}`,
			};
		case 'delivered': {
			const tries = attempts.length > 1 ? `, attempt ${attempts.length}` : '';
			return { tone: forged ? 'none' : 'ok', text: `${answer} in ${last?.tookMs ?? 0} ms${tries}` };
		}
	}
}

function describeCall(call: Call, who: string): Description {
	const { request, reply, status, method } = call;
	const edge = call.path.split('/').filter(Boolean)[1] ?? '';
	const code = (reply as { error?: { code: number } }).error?.code;
	const outcome: Outcome =
		status === 200
			? { tone: 'ok', text: edge.endsWith('messages') ? 'accepted' : 'done' }
			: { tone: 'bad', text: `HTTP ${status}: ${reasonFor(code ?? 0)}` };
	const known = whatWasAsked(method, edge, request, who);
	return {
		text: known ?? `${method} ${edge || 'look-up'}`,
		outcome,
		quiet: status === 200 && known === undefined,
		detail: { request: { method, path: call.path, ...request }, reply },
	};
}

interface SendRequest {
	template?: { name?: unknown };
	text?: { body?: unknown };
	interactive?: { body?: { text?: unknown } };
}

function whatWasAsked(
	method: string,
	edge: string,
	request: Record<string, unknown>,
	who: string,
): string | undefined {
	if (edge === 'subscriptions' && method === 'POST') return `Subscribe to ${listOf(request.fields)}`;
	if (edge === 'subscriptions' && method === 'DELETE') return 'Remove the subscription';
	if (edge === 'subscribed_apps' && method === 'POST') return 'Connect the business account to the app';
	if (edge === 'subscribed_apps' && method === 'DELETE')
		return 'Disconnect the business account from the app';
	if (!edge.endsWith('messages') || method !== 'POST') return undefined;
	const { template, text, interactive } = request as SendRequest;
	if (template) return `Business sends ${who} the template ${String(template.name)}`;
	return `Business writes to ${who}: “${String(text?.body ?? interactive?.body?.text ?? '')}”`;
}

/** `messages, user_preferences`, however the caller wrote the list. */
function listOf(fields: unknown): string {
	return String(fields ?? 'nothing')
		.split(/[^a-z_]+/)
		.filter(Boolean)
		.join(', ');
}
