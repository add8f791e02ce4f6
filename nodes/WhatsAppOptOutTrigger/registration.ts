import type { ICredentialDataDecryptedObject, IHookFunctions, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { Subscription } from '../../core/providers';
import {
	listSubscriptions,
	readSubscriptions,
	subscribe,
	subscribeBusinessAccount,
	unsubscribe,
} from '../../core/providers';
import { verifyToken } from './challenge';
import { asApp, asBusiness } from './graph';

/** `messages` brings what people write and tap and how sends ended, `user_preferences` WhatsApp's own stop and resume. */
const FIELDS = ['messages', 'user_preferences'];

/** Meta's error code when the address does not answer its challenge. */
const CALLBACK_REFUSED = 2200;

const NEEDED: Array<{ name: string; label: string; automaticOnly?: boolean }> = [
	{ name: 'appSecret', label: 'App Secret' },
	{ name: 'appId', label: 'App ID', automaticOnly: true },
	{ name: 'businessAccountId', label: 'Business Account ID', automaticOnly: true },
];

const isAutomatic = (context: IHookFunctions) => context.getNodeParameter('setup') !== 'manual';

export async function isRegistered(context: IHookFunctions): Promise<boolean> {
	const credentials = await usableCredentials(context);
	if (!isAutomatic(context)) return true;
	const current = await currentSubscription(context, credentials);
	return (
		current?.callbackUrl === ownUrl(context) &&
		current.active &&
		FIELDS.every((field) => current.fields.includes(field))
	);
}

/** Registers the webhook at app level: an override for one account or number would not bring `user_preferences`. */
export async function register(context: IHookFunctions): Promise<boolean> {
	const credentials = await usableCredentials(context);
	if (!isAutomatic(context)) return true;
	const current = await currentSubscription(context, credentials);
	if (current && !isOwn(context, current) && context.getNodeParameter('ifTaken') !== 'replace') {
		throw new NodeOperationError(
			context.getNode(),
			'Your Meta app already sends its webhooks to another address',
			{
				description: `[webhook_taken] It is ${current.callbackUrl}. A Meta app has one webhook only, and nothing was changed. Either create a second Meta app for n8n and use it in the credential, or let the other system forward its webhooks to this trigger and choose I Set It Up Myself, or set If Another Webhook Is Set to Replace It.`,
			},
		);
	}
	if (
		context.getMode() === 'manual' &&
		current?.callbackUrl !== ownUrl(context) &&
		current &&
		isOwn(context, current)
	) {
		// n8n keeps a test's static data until the test ends.
		context.getWorkflowStaticData('node').published = current.callbackUrl;
	}
	await subscribeTo(context, credentials, ownUrl(context));
	await asBusiness(
		context,
		credentials,
		subscribeBusinessAccount({ businessAccountId: String(credentials.businessAccountId) }),
	);
	return true;
}

/** Removes only our own registration. After a test it goes back to the published workflow. */
export async function unregister(context: IHookFunctions): Promise<boolean> {
	const credentials = await context.getCredentials('whatsAppCloudApi');
	if (!isAutomatic(context)) return true;
	const current = await currentSubscription(context, credentials);
	if (current?.callbackUrl !== ownUrl(context)) return true;
	if (!(await giveBack(context, credentials))) {
		await asApp(context, credentials, unsubscribe({ appId: String(credentials.appId) }));
	}
	return true;
}

/**
 * After a test, registers the same node of the published workflow again. n8n does not tell a test whether there is one,
 * but WhatsApp finds out: it calls the address before it accepts it.
 */
async function giveBack(
	context: IHookFunctions,
	credentials: ICredentialDataDecryptedObject,
): Promise<boolean> {
	const own = ownUrl(context);
	const published = String(
		context.getWorkflowStaticData('node').published ?? own.replace('/webhook-test/', '/webhook/'),
	);
	if (published === own) return false;
	try {
		await subscribeTo(context, credentials, published);
		return true;
	} catch (error) {
		if ((error as Error).message.includes(`(#${CALLBACK_REFUSED})`)) return false;
		throw new NodeApiError(context.getNode(), error as JsonObject);
	}
}

async function usableCredentials(context: IHookFunctions): Promise<ICredentialDataDecryptedObject> {
	const credentials = await context.getCredentials('whatsAppCloudApi');
	const missing = NEEDED.filter(
		({ name, automaticOnly }) => !credentials[name] && (isAutomatic(context) || !automaticOnly),
	);
	if (missing.length) {
		const labels = missing.map(({ label }) => label).join(', ');
		throw new NodeOperationError(context.getNode(), `The WhatsApp Cloud API credential has no ${labels}`, {
			description:
				'[credential_incomplete] Without the App Secret nobody could tell whether a message really comes from WhatsApp. You find all of them in the Meta App Dashboard under App Settings > Basic and WhatsApp > API Setup.',
		});
	}
	return credentials;
}

async function currentSubscription(
	context: IHookFunctions,
	credentials: ICredentialDataDecryptedObject,
): Promise<Subscription | undefined> {
	return readSubscriptions(
		await asApp(context, credentials, listSubscriptions({ appId: String(credentials.appId) })),
	);
}

async function subscribeTo(
	context: IHookFunctions,
	credentials: ICredentialDataDecryptedObject,
	callbackUrl: string,
) {
	const request = subscribe({
		appId: String(credentials.appId),
		callbackUrl,
		verifyToken: verifyToken(context, credentials),
		fields: FIELDS,
	});
	await asApp(context, credentials, request);
}

const ownUrl = (context: IHookFunctions) => context.getNodeWebhookUrl('default') ?? '';

/** Test and production address of one node differ in n8n's prefix only. */
function isOwn(context: IHookFunctions, { callbackUrl = '' }: Subscription): boolean {
	const own = new URL(ownUrl(context));
	const other = URL.canParse(callbackUrl) ? new URL(callbackUrl) : undefined;
	const tail = ({ pathname }: URL) => pathname.split('/').slice(-2).join('/');
	return other?.origin === own.origin && tail(other) === tail(own);
}
