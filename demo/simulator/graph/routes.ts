import { timingSafeEqual } from 'node:crypto';
import { Simulation } from '../simulation';
import { TEMPLATES, urlOf } from '../templates';
import { GraphError, GraphReply } from './errors';
import { sendMessage } from './send';
import { listSubscriptions, subscribe, unsubscribe } from './subscriptions';

export interface GraphRequest {
	method: string;
	/** Without the version. */
	path: string;
	/** `v26.0`; the newest when the path names none. */
	version: string;
	/** Query, form and JSON body together. */
	params: Record<string, unknown>;
	/** From the Authorization header. */
	bearer?: string;
}

/** Newest version of the Graph API known here (29 Jul 2026). */
export const NEWEST_VERSION = 'v26.0';

/** Answers one call to the Graph API; a refusal is an answer too. */
export async function answerGraph(simulation: Simulation, request: GraphRequest): Promise<GraphReply> {
	try {
		return await route(simulation, request);
	} catch (error) {
		if (error instanceof GraphError) return error.reply;
		throw error;
	}
}

async function route(simulation: Simulation, request: GraphRequest): Promise<GraphReply> {
	const { options, state } = simulation;
	const { method, params } = request;
	const [id, edge = '', ...rest] = request.path.split('/').filter(Boolean);
	const call = `${method} ${edge}`;

	if (id === 'oauth' && edge === 'access_token') return appToken(simulation, params);

	const token = request.bearer ?? params.access_token;
	if (rest.length === 0 && id === options.appId && edge === 'subscriptions') {
		requireToken(token, [appTokenOf(simulation)], [options.accessToken]);
		if (method === 'GET') return listSubscriptions(simulation);
		if (method === 'POST') return subscribe(simulation, params, request.version);
		if (method === 'DELETE') return unsubscribe(simulation, params);
	}

	requireToken(token, [options.accessToken]);
	if (rest.length === 0 && id === options.businessAccountId) {
		if (call === 'GET ') return ok({ id, name: options.businessName });
		if (call === 'GET phone_numbers') return ok({ data: [phoneNumber(simulation)] });
		if (call === 'GET message_templates') return ok({ data: listTemplates(simulation) });
		if (call === 'GET subscribed_apps') return ok({ data: subscribedApps(simulation) });
		if (call === 'POST subscribed_apps' || call === 'DELETE subscribed_apps') {
			if (params.override_callback_uri) {
				throw new GraphError(100, { message: '(#100) override_callback_uri is not simulated' });
			}
			state.accountSubscribed = method === 'POST';
			state.changed();
			return ok({ success: true });
		}
	}
	if (rest.length === 0 && id === options.phoneNumberId) {
		if (call === 'GET ') return ok(pick(phoneNumber(simulation), params.fields));
		if (call === 'POST messages' || call === 'POST marketing_messages')
			return sendMessage(simulation, params);
	}
	throw new GraphError(100, {
		message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id ?? ''}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
		subcode: 33,
		type: 'GraphMethodException',
	});
}

function ok(body: unknown): GraphReply {
	return { status: 200, body };
}

function appTokenOf({ options }: Simulation): string {
	return `${options.appId}|${options.appSecret}`;
}

/** `GET/POST /oauth/access_token` with `grant_type=client_credentials`. */
function appToken(simulation: Simulation, params: Record<string, unknown>): GraphReply {
	const { options } = simulation;
	if (params.grant_type !== undefined && params.grant_type !== 'client_credentials') {
		throw new GraphError(100, { message: '(#100) Only grant_type=client_credentials is simulated' });
	}
	if (String(params.client_id) !== options.appId) {
		throw new GraphError(101, { message: 'Error validating application. Invalid application ID.' });
	}
	if (!same(params.client_secret, options.appSecret)) {
		throw new GraphError(1, { message: 'Error validating client secret.', httpStatus: 400 });
	}
	return ok({ access_token: appTokenOf(simulation), token_type: 'bearer' });
}

/** Anything but a token in `accepted` is refused; one in `wrongKind` is genuine but not for this call. */
function requireToken(token: unknown, accepted: string[], wrongKind: string[] = []): void {
	if (accepted.some((one) => same(token, one))) return;
	throw new GraphError(wrongKind.some((one) => same(token, one)) ? 15 : 190);
}

function same(given: unknown, expected: string): boolean {
	if (typeof given !== 'string') return false;
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}

function phoneNumber({ options }: Simulation) {
	return {
		id: options.phoneNumberId,
		display_phone_number: options.businessNumber,
		verified_name: options.businessName,
	};
}

/** `fields=a,b`: these, and always the id. */
function pick(node: Record<string, unknown>, fields: unknown): Record<string, unknown> {
	if (typeof fields !== 'string' || !fields) return node;
	const wanted = new Set(['id', ...fields.split(',').map((field) => field.trim())]);
	return Object.fromEntries(Object.entries(node).filter(([name]) => wanted.has(name)));
}

function subscribedApps({ options, state }: Simulation) {
	if (!state.accountSubscribed) return [];
	const link = `https://www.facebook.com/games/?app_id=${options.appId}`;
	return [{ whatsapp_business_api_data: { id: options.appId, link, name: options.businessName } }];
}

function listTemplates({ options }: Simulation) {
	return TEMPLATES.map((template, index) => ({
		id: String(1000 + index),
		name: template.name,
		language: template.language,
		status: 'APPROVED',
		category: template.category,
		components: [
			...(template.header ? [{ type: 'HEADER', format: 'TEXT', text: template.header }] : []),
			{ type: 'BODY', text: template.body },
			...(template.footer ? [{ type: 'FOOTER', text: template.footer }] : []),
			...(template.buttons.length
				? [
						{
							type: 'BUTTONS',
							buttons: template.buttons.map((button) =>
								button.type === 'URL' ? { ...button, url: urlOf(button, options.linkBase) } : button,
							),
						},
					]
				: []),
		],
	}));
}
