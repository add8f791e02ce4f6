import type {
	ICredentialDataDecryptedObject,
	IHookFunctions,
	IHttpRequestOptions,
	JsonObject,
} from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import type { ProviderRequest } from '../../core/providers';
import { explainMetaError } from '../../core/providers';

const optionsOf = (
	credentials: ICredentialDataDecryptedObject,
	request: ProviderRequest,
): IHttpRequestOptions => ({
	method: request.method,
	url: `${String(credentials.baseUrl).replace(/(?<!\/)\/+$/, '')}/${String(credentials.apiVersion)}${request.path}`,
	qs: request.query,
	body: request.form ? new URLSearchParams(request.form) : request.body,
	json: !request.form,
	timeout: 20_000,
});

/** Calls the Graph API as the Meta app itself, which alone may manage webhook subscriptions. */
export async function asApp(
	context: IHookFunctions,
	credentials: ICredentialDataDecryptedObject,
	request: ProviderRequest,
): Promise<unknown> {
	const options = optionsOf(credentials, request);
	options.headers = { Authorization: `Bearer ${String(credentials.appId)}|${String(credentials.appSecret)}` };
	try {
		return await context.helpers.httpRequest(options);
	} catch (error) {
		throw failure(context, error);
	}
}

/** Calls the Graph API with the access token of the credential. */
export async function asBusiness(
	context: IHookFunctions,
	credentials: ICredentialDataDecryptedObject,
	request: ProviderRequest,
): Promise<unknown> {
	try {
		return await context.helpers.httpRequestWithAuthentication.call(
			context,
			'whatsAppCloudApi',
			optionsOf(credentials, request),
		);
	} catch (error) {
		throw failure(context, error);
	}
}

function failure(context: IHookFunctions, error: unknown) {
	const { response } = error as { response?: { data?: { error?: { code?: number; message?: string } } } };
	const meta = response?.data?.error;
	const known = meta?.code === undefined ? undefined : explainMetaError(String(meta.code));
	return new NodeApiError(context.getNode(), error as JsonObject, {
		message: `WhatsApp did not accept the webhook${meta?.message ? `: ${meta.message}` : ''}`,
		description: known
			? `${known.what} ${known.mend}`
			: 'Check App ID, App Secret and Business Account ID in the credential, and that this n8n can be reached from the internet under the webhook URL.',
	});
}
