/** The part of n8n's own REST API, the one its editor uses, that the demo and the end-to-end tests need. */
import { setTimeout as sleep } from 'timers/promises';
import { unflatten } from './unflatten';

export interface WorkflowNode {
	id: string;
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	credentials?: Record<string, { id: string | null; name: string }>;
	webhookId?: string;
	[more: string]: unknown;
}

/** A workflow as the editor exports it. */
export interface WorkflowFile {
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	pinData?: Record<string, unknown> | null;
	meta?: Record<string, unknown> | null;
}

export interface Workflow extends WorkflowFile {
	id: string;
	versionId: string;
	/** The published version; null when the workflow is not published. */
	activeVersionId: string | null;
}

interface Publication {
	status: 'in_progress' | 'not_published' | 'published' | 'partial' | 'failed';
	triggers: { status: string; errorMessage: string | null }[];
}

export interface Credential {
	id: string;
	name: string;
	type: string;
}

export interface ExecutionSummary {
	id: string;
	workflowId: string;
	mode: string;
	status: string;
	startedAt: string;
	stoppedAt?: string;
}

export interface Execution extends ExecutionSummary {
	data: {
		resultData: {
			error?: { message: string };
			lastNodeExecuted?: string;
			/** By node name: its runs, each with its outputs, each with its items. */
			runData: Record<
				string,
				{ error?: { message: string }; data?: { main: ({ json: Record<string, unknown> }[] | null)[] } }[]
			>;
		};
	};
}

export interface DataTable {
	id: string;
	name: string;
	projectId: string;
	columns: { name: string; type: string }[];
}

export type DataTableRow = Record<string, string | number | boolean | null>;

/**
 * n8n closes a connection that was idle for some seconds. Whoever was too busy to notice meets that only when using it
 * again, and nothing has arrived then.
 */
async function onOpenConnection(url: string, request: RequestInit): Promise<Response> {
	return await fetch(url, request).catch(async (error: Error & { cause?: { code?: string } }) => {
		if (error.cause?.code !== 'UND_ERR_SOCKET') throw error;
		return await fetch(url, request);
	});
}

/** n8n refused a request. The message is n8n's own. */
export class RestError extends Error {
	constructor(
		message: string,
		readonly status: number,
	) {
		super(message);
	}
}

const PAGE = 250;
const UNFINISHED = ['new', 'running', 'waiting', 'unknown'];

export class N8nClient {
	private cookie = '';

	/** @param url of n8n, without a slash at the end */
	constructor(readonly url: string) {}

	/**
	 * Any request to n8n's REST API.
	 * @param path below `/rest`
	 * @returns the answer without the envelope `data`, unless the envelope holds more than that
	 * @throws RestError when n8n answers with an error
	 */
	async request<T>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await onOpenConnection(`${this.url}/rest${path}`, {
			method,
			headers: {
				// n8n ties the login to one browser.
				'browser-id': 'demo',
				cookie: this.cookie,
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const cookies = response.headers.getSetCookie().filter((cookie) => cookie.startsWith('n8n-auth='));
		if (cookies.length > 0) this.cookie = cookies[0].split(';')[0];
		const text = await response.text();
		const answer = isJson(response) && text !== '' ? JSON.parse(text) : {};
		if (!response.ok) throw new RestError(answer.message ?? `HTTP ${response.status}`, response.status);
		return Object.keys(answer).length === 1 && 'data' in answer ? answer.data : answer;
	}

	/** Whether somebody owns this n8n already. A new one has no owner and needs `setUpOwner`. */
	async hasOwner(): Promise<boolean> {
		const settings = await this.request<{ userManagement: { showSetupOnFirstLoad: boolean } }>(
			'GET',
			'/settings',
		);
		return !settings.userManagement.showSetupOnFirstLoad;
	}

	/** @param password at least 8 characters, with a digit and a capital letter */
	async setUpOwner(email: string, password: string): Promise<void> {
		await this.request('POST', '/owner/setup', { email, password, firstName: 'Demo', lastName: 'User' });
	}

	async login(email: string, password: string): Promise<void> {
		await this.request('POST', '/login', { emailOrLdapLoginId: email, password });
	}

	listCredentials(): Promise<Credential[]> {
		return this.request('GET', '/credentials');
	}

	/** Creates the credential of that type and name, or gives the existing one these data. */
	async saveCredential(
		type: string,
		name: string,
		data: Record<string, string | number | boolean>,
	): Promise<Credential> {
		const existing = (await this.listCredentials()).find((one) => one.type === type && one.name === name);
		if (existing) return this.request('PATCH', `/credentials/${existing.id}`, { type, name, data });
		return this.request('POST', '/credentials', { type, name, data });
	}

	/** Asks n8n to try a saved credential, as the editor does after saving. */
	async testCredential(credential: Credential): Promise<{ status: 'OK' | 'Error'; message: string }> {
		const saved = await this.request<Credential>('GET', `/credentials/${credential.id}?includeData=true`);
		return this.request('POST', '/credentials/test', { credentials: saved });
	}

	/** Every workflow that is not archived, without its nodes. */
	listWorkflows(): Promise<Pick<Workflow, 'id' | 'name' | 'activeVersionId'>[]> {
		return this.pages<Workflow>('/workflows', `filter=${encodeURIComponent('{"isArchived":false}')}`);
	}

	getWorkflow(id: string): Promise<Workflow> {
		return this.request('GET', `/workflows/${id}`);
	}

	createWorkflow(workflow: WorkflowFile): Promise<Workflow> {
		return this.request('POST', '/workflows', workflow);
	}

	/** Saves a new draft; what is published stays so until `activate`. */
	updateWorkflow(id: string, workflow: WorkflowFile): Promise<Workflow> {
		return this.request('PATCH', `/workflows/${id}`, workflow);
	}

	/**
	 * Publishes a workflow and waits until its triggers work, which is some time after n8n's answer.
	 * @param version the latest draft unless told otherwise
	 * @throws RestError when n8n refuses, or when a trigger could not be started
	 */
	async activate(id: string, version?: string): Promise<void> {
		const versionId = version ?? (await this.getWorkflow(id)).versionId;
		await this.request('POST', `/workflows/${id}/activate`, { versionId });
		const { status, triggers } = await poll(
			() => this.publication(id),
			(publication) => publication.status !== 'in_progress',
			`workflow ${id} to be published`,
		);
		if (status !== 'failed' && status !== 'partial') return;
		const problems = triggers
			.filter((trigger) => trigger.status === 'failed')
			.map((trigger) => trigger.errorMessage);
		throw new RestError(problems.join('; ') || 'The trigger could not be started', 409);
	}

	/** Withdraws what is published and waits until its triggers have ended. */
	async deactivate(id: string): Promise<void> {
		await this.request('POST', `/workflows/${id}/deactivate`, {});
		await poll(
			() => this.publication(id),
			(publication) => publication.status === 'not_published',
			`workflow ${id} to be unpublished`,
		);
	}

	private publication(id: string): Promise<Publication> {
		return this.request('GET', `/workflows/${id}/publication-status`);
	}

	/** Deletes a workflow, published or not. */
	async deleteWorkflow(id: string): Promise<void> {
		await this.deactivate(id);
		await this.request('POST', `/workflows/${id}/archive`, {});
		await this.request('DELETE', `/workflows/${id}`);
	}

	/**
	 * Runs the latest draft, as "Execute workflow" does, and waits for its end.
	 * @param trigger name of the node to start from
	 */
	async runWorkflow(id: string, trigger: string): Promise<Execution> {
		const { executionId } = await this.request<{ executionId: string }>('POST', `/workflows/${id}/run`, {
			triggerToStartFrom: { name: trigger },
		});
		return this.untilFinished(executionId);
	}

	/** The latest executions, the newest first; at most 100. */
	async listExecutions(workflowId?: string): Promise<ExecutionSummary[]> {
		const filter = encodeURIComponent(JSON.stringify(workflowId === undefined ? {} : { workflowId }));
		const { results } = await this.request<{ results: ExecutionSummary[] }>(
			'GET',
			`/executions?limit=100&filter=${filter}`,
		);
		return results;
	}

	async getExecution(id: string): Promise<Execution> {
		const execution = await this.request<ExecutionSummary & { data: string }>('GET', `/executions/${id}`);
		return { ...execution, data: unflatten(execution.data) as Execution['data'] };
	}

	/** @param timeoutMs a minute unless told otherwise */
	untilFinished(executionId: string, timeoutMs?: number): Promise<Execution> {
		return poll(
			() => this.getExecution(executionId),
			(execution) => !UNFINISHED.includes(execution.status),
			`execution ${executionId} to finish`,
			timeoutMs,
		);
	}

	/** The Data Tables of all projects. */
	listDataTables(): Promise<DataTable[]> {
		return this.pages<DataTable>('/data-tables-global');
	}

	/** Every row, in the order in which they were added. */
	dataTableRows(table: Pick<DataTable, 'id' | 'projectId'>): Promise<DataTableRow[]> {
		return this.pages<DataTableRow>(`${tablePath(table)}/rows`, 'sortBy=id:asc');
	}

	/** Adds rows, as somebody does by hand in n8n. Columns that are left out stay empty. */
	async insertDataTableRows(table: Pick<DataTable, 'id' | 'projectId'>, data: DataTableRow[]): Promise<void> {
		await this.request('POST', `${tablePath(table)}/insert`, { data, returnType: 'count' });
	}

	async deleteDataTable(table: Pick<DataTable, 'id' | 'projectId'>): Promise<void> {
		await this.request('DELETE', tablePath(table));
	}

	private async pages<T>(path: string, query = ''): Promise<T[]> {
		const all: T[] = [];
		for (;;) {
			const { count, data } = await this.request<{ count: number; data: T[] }>(
				'GET',
				`${path}?take=${PAGE}&skip=${all.length}&${query}`,
			);
			all.push(...data);
			if (data.length === 0 || all.length >= count) return all;
		}
	}
}

/**
 * Asks again and again until the answer is the awaited one.
 * @param what is awaited, for the error: `Waited … for <what>`
 * @throws Error after the timeout
 */
export async function poll<T>(
	ask: () => Promise<T>,
	done: (answer: T) => boolean,
	what: string,
	timeoutMs = 60_000,
): Promise<T> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const answer = await ask();
		if (done(answer)) return answer;
		if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}`);
		await sleep(100);
	}
}

function tablePath({ id, projectId }: Pick<DataTable, 'id' | 'projectId'>): string {
	return `/projects/${projectId}/data-tables/${id}`;
}

function isJson(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').includes('json');
}
