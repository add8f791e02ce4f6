import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HookContext, WebhookContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IWebhookData,
	IWorkflowExecuteAdditionalData,
	NodeParameterValueType,
} from 'n8n-workflow';
import { NodeHelpers, Workflow } from 'n8n-workflow';
import { credentialsHelper } from './run';

export interface HostOptions {
	parameters?: Record<string, NodeParameterValueType | object>;
	credentials: ICredentialDataDecryptedObject;
	/** Whether n8n answers at the production address; it always does at the test address. */
	published?: boolean;
	/** What n8n calls its test addresses. */
	testEndpoint?: string;
}

/** Serves a trigger's webhooks over HTTP with n8n-core's own contexts, at a production and a test address. */
export async function hostTrigger(type: INodeType, options: HostOptions) {
	const { description } = type;
	const node: INode = {
		id: 'node-1',
		name: 'Trigger',
		type: description.name,
		typeVersion: 1,
		position: [0, 0],
		parameters: (options.parameters ?? {}) as INode['parameters'],
		webhookId: '5f0c2f4e-0000-4000-8000-000000000000',
		credentials: { whatsAppCloudApi: { id: '1', name: 'test' } },
	};
	const nodeTypes: INodeTypes = {
		getByName: () => type,
		getByNameAndVersion: () => NodeHelpers.getVersionedNodeType(type, 1),
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({
		id: 'workflow-1',
		nodes: [node],
		connections: {},
		// What n8n tells a test, of a published workflow too.
		active: false,
		nodeTypes,
	});
	const started: INodeExecutionData[][][] = [];
	const failures: unknown[] = [];
	const server = createServer((request, response) => {
		void answer(request, response).catch((error: unknown) => {
			failures.push(error);
			response.writeHead(500).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	const testEndpoint = options.testEndpoint ?? 'webhook-test';

	const additionalData = (more: object) =>
		({
			webhookBaseUrl: `${origin}/webhook`,
			webhookTestBaseUrl: `${origin}/${testEndpoint}`,
			variables: {},
			credentialsHelper: credentialsHelper(options.credentials),
			...more,
		}) as unknown as IWorkflowExecuteAdditionalData;

	const webhookData = (name: string, isTest: boolean) =>
		({
			webhookDescription: description.webhooks?.find((webhook) => webhook.name === name),
			isTest,
		}) as unknown as IWebhookData;

	async function answer(request: IncomingMessage, response: ServerResponse) {
		const url = new URL(request.url ?? '/', origin);
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const httpRequest = Object.assign(request, {
			rawBody: undefined as Buffer | undefined,
			query: Object.fromEntries(url.searchParams),
			params: {},
			readRawBody: async () => void (httpRequest.rawBody = Buffer.concat(chunks)),
		});
		// n8n reads only these by itself.
		if (/json|text|urlencoded|xml/.test(request.headers['content-type'] ?? ''))
			await httpRequest.readRawBody();
		const isTest = url.pathname.startsWith(`/${testEndpoint}/`);
		if (!isTest && options.published === false) return void response.writeHead(404).end();
		const name = request.method === 'GET' ? 'setup' : 'default';
		const context = new WebhookContext(
			workflow,
			node,
			additionalData({ httpRequest, httpResponse: expressLike(response) }),
			isTest ? 'manual' : 'webhook',
			webhookData(name, isTest),
			[],
			null,
		);
		const result = await type.webhook?.call(context);
		if (result?.workflowData) started.push(result.workflowData as INodeExecutionData[][]);
		if (!result?.noWebhookResponse) response.writeHead(200).end('{}');
	}

	const hook = async (method: 'checkExists' | 'create' | 'delete', isTest: boolean) =>
		await type.webhookMethods?.default?.[method]?.call(
			new HookContext(
				workflow,
				node,
				additionalData({}),
				isTest ? 'manual' : 'trigger',
				'activate',
				webhookData('default', isTest),
			),
		);

	return {
		started,
		failures,
		credentials: options.credentials,
		url: (isTest = false) =>
			`${origin}/${isTest ? testEndpoint : 'webhook'}/${node.webhookId}/${description.webhooks?.[0].path}`,
		/** What n8n does when a workflow is published or a test starts. */
		register: async (isTest = false) => (await hook('checkExists', isTest)) || (await hook('create', isTest)),
		unregister: async (isTest = false) => await hook('delete', isTest),
		/** What n8n does when a test starts while another one runs. */
		forgetStaticData: () => workflow.setTestStaticData({ 'node:Trigger': {} }),
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** The part of Express' response that nodes use. */
function expressLike(response: ServerResponse) {
	return Object.assign(response, {
		status(code: number) {
			response.statusCode = code;
			return response;
		},
		type(type: string) {
			response.setHeader('Content-Type', type);
			return response;
		},
		send: (body: string) => response.end(body),
		json: (body: unknown) => {
			response.setHeader('Content-Type', 'application/json');
			return response.end(JSON.stringify(body));
		},
	});
}
