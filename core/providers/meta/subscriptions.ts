import { list, record, text } from '../read';
import type { ProviderRequest } from '../types';

/**
 * Webhook subscriptions. The three at app level want the app access token, the one of the business account a system
 * user's. An app has one callback for each object; `user_preferences` goes to that one only and follows no override.
 * https://developers.facebook.com/docs/graph-api/reference/app/subscriptions/
 */
const OBJECT = 'whatsapp_business_account';

export interface Subscription {
	callbackUrl: string;
	active: boolean;
	fields: string[];
}

export function listSubscriptions({ appId }: { appId: string }): ProviderRequest {
	return { method: 'GET', path: appPath(appId) };
}

/** Replaces the app's present callback, whosever it is. Meta calls the new one with its challenge before it answers. */
export function subscribe(request: {
	appId: string;
	callbackUrl: string;
	verifyToken: string;
	fields: string[];
}): ProviderRequest {
	const { appId, callbackUrl, verifyToken, fields } = request;
	return {
		method: 'POST',
		path: appPath(appId),
		form: {
			object: OBJECT,
			callback_url: callbackUrl,
			verify_token: verifyToken,
			fields: fields.join(','),
			include_values: 'true',
		},
	};
}

export function unsubscribe({ appId }: { appId: string }): ProviderRequest {
	return { method: 'DELETE', path: appPath(appId), query: { object: OBJECT } };
}

/** Lets the app receive what happens in a business account. */
export function subscribeBusinessAccount({
	businessAccountId,
}: {
	businessAccountId: string;
}): ProviderRequest {
	return { method: 'POST', path: `/${encodeURIComponent(businessAccountId)}/subscribed_apps` };
}

/**
 * Finds the app's WhatsApp subscription in the answer to `listSubscriptions`. Never throws.
 * @returns nothing when there is none, or one without an address, which takes nothing from anybody
 */
export function readSubscriptions(body: unknown): Subscription | undefined {
	const found = list(record(body)?.data)
		.map(record)
		.find((subscription) => subscription?.object === OBJECT);
	const callbackUrl = text(found?.callback_url);
	if (!found || !callbackUrl) return undefined;
	return {
		callbackUrl,
		active: found.active === true,
		fields: list(found.fields).flatMap((field) => text(field) ?? text(record(field)?.name) ?? []),
	};
}

const appPath = (appId: string) => `/${encodeURIComponent(appId)}/subscriptions`;
