import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteWorkflowInfo,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IRun,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
	NodeParameterValueType,
} from 'n8n-workflow';
import { createRunExecutionData, NodeConnectionTypes, NodeHelpers, Workflow } from 'n8n-workflow';
import type { DataTables } from './data-tables';

const passThrough = (name: string): INodeType => ({
	description: {
		displayName: name,
		name,
		group: ['trigger'],
		version: [1, 1.1],
		description: '',
		defaults: { name },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
});

export interface Setting {
	tables?: DataTables;
	credentials?: ICredentialDataDecryptedObject;
	/** The WhatsApp Opt-Out Secret API credential. */
	secret?: ICredentialDataDecryptedObject;
	/** What the node does when it fails. */
	onError?: INode['onError'];
	/** Node types that n8n does not have. */
	without?: string[];
	workflowId?: string;
	/** Answers for the user's workflow of each id: the items of its last node, or that it waits. */
	workflows?: Record<string, (item: IDataObject) => Promise<unknown[] | 'waits'>>;
}

/** Runs one node on items with n8n-core's own engine; workflows that the node starts run on the same engine. */
export async function runNode(
	node: INodeType,
	parameters: Record<string, NodeParameterValueType | object>,
	items: Array<IDataObject | INodeExecutionData>,
	setting: Setting = {},
) {
	const type = node.description.name;
	const types: Record<string, INodeType> = {
		[type]: node,
		'n8n-nodes-base.executeWorkflowTrigger': passThrough('executeWorkflowTrigger'),
	};
	if (setting.tables) {
		types['n8n-nodes-base.dataTable'] = setting.tables.nodeType();
		types['n8n-nodes-base.evaluationTrigger'] = setting.tables.counterType();
	}
	for (const name of setting.without ?? []) delete types[name];
	const engine = new Engine(types, setting);
	const input = items.map((item) =>
		'json' in item ? (item as INodeExecutionData) : { json: item as IDataObject },
	);
	const run = await engine.run(
		setting.workflowId ?? 'workflow',
		[
			// Items that came from nowhere are treated differently by n8n.
			{
				id: 'before',
				name: 'Before',
				type: 'n8n-nodes-base.executeWorkflowTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'node',
				name: 'Node',
				type,
				typeVersion: 1,
				position: [0, 0],
				parameters: parameters as INode['parameters'],
				credentials: {
					...(setting.credentials ? { whatsAppCloudApi: { id: '1', name: 'test' } } : {}),
					...(setting.secret ? { whatsAppOptOutSecretApi: { id: '2', name: 'secret' } } : {}),
				},
				...(setting.onError ? { onError: setting.onError } : {}),
			},
		],
		{ Before: { main: [[{ node: 'Node', type: NodeConnectionTypes.Main, index: 0 }]] } },
		input,
	);
	const data = run.data.resultData.runData.Node?.[0];
	return {
		status: run.status,
		error: run.data.resultData.error as (Error & { description?: string }) | undefined,
		outputs: (data?.data?.main ?? []).map((output) => output ?? []),
		hints: ((data as { hints?: Array<{ message: string; type?: string }> } | undefined)?.hints ?? []).map(
			({ message }) => message,
		),
		innerRuns: engine.innerRuns,
	};
}

class Engine {
	/** The workflows that nodes started. */
	readonly innerRuns: IWorkflowBase[] = [];

	private readonly nodeTypes: INodeTypes;

	constructor(
		types: Record<string, INodeType>,
		private readonly setting: Setting,
	) {
		this.nodeTypes = {
			getByName: (name) => types[name],
			getByNameAndVersion: (name, version) => NodeHelpers.getVersionedNodeType(types[name], version),
			getKnownTypes: () => Object.fromEntries(Object.keys(types).map((name) => [name, {}])),
		};
	}

	async run(
		id: string,
		nodes: INode[],
		connections: IWorkflowBase['connections'],
		items: INodeExecutionData[],
	): Promise<IRun> {
		const workflow = new Workflow({
			id,
			nodes,
			connections,
			active: false,
			nodeTypes: this.nodeTypes,
			settings: { executionOrder: 'v1' },
		});
		const first = workflow.getNode(nodes[0].name);
		if (!first) throw new Error('no first node');
		const base = { id, name: id, nodes, connections } as IWorkflowBase;
		const additionalData = {
			hooks: new ExecutionLifecycleHooks('manual', '1', base),
			executionId: '1',
			webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
			formWaitingBaseUrl: 'http://localhost/form-waiting',
			instanceBaseUrl: 'http://localhost/',
			restApiUrl: '',
			variables: {},
			currentNodeExecutionIndex: 0,
			credentialsHelper: credentialsHelper(this.setting.credentials, this.setting.secret),
			setExecutionStatus() {},
			sendDataToUI() {},
			executeWorkflow: async (
				info: IExecuteWorkflowInfo,
				_data: unknown,
				options: { inputData?: INodeExecutionData[] },
			) => await this.runInner(info, options.inputData ?? []),
		} as unknown as IWorkflowExecuteAdditionalData;
		const run = createRunExecutionData({
			executionData: {
				contextData: {},
				metadata: {},
				waitingExecution: {},
				waitingExecutionSource: null,
				nodeExecutionStack: [{ node: first, data: { main: [items] }, source: null }],
			},
		} as Parameters<typeof createRunExecutionData>[0]);
		return await new WorkflowExecute(additionalData, 'manual', run).processRunExecutionData(workflow);
	}

	private async runInner({ code, id }: IExecuteWorkflowInfo, items: INodeExecutionData[]) {
		if (id) return await this.runById(id, items);
		if (!code) throw new Error('only inline workflows are known here');
		this.innerRuns.push(code);
		const run = await this.run('inner', code.nodes, code.connections, items);
		const { error, lastNodeExecuted, runData } = run.data.resultData;
		if (error) throw error;
		const last = lastNodeExecuted ? runData[lastNodeExecuted].at(-1) : undefined;
		return { executionId: '2', data: last?.data?.main ?? [] };
	}

	private async runById(id: string, items: INodeExecutionData[]) {
		const workflow = this.setting.workflows?.[id];
		if (!workflow) throw new Error('Workflow does not exist.');
		const answer = await workflow(items[0].json);
		if (answer === 'waits') return { executionId: '2', data: [items], waitTill: new Date(8.64e15) };
		return { executionId: '2', data: [answer.map((json) => ({ json: json as IDataObject }))] };
	}
}

/** Hands out credentials, already decrypted, and signs requests with the first one's token. */
export const credentialsHelper = (
	credentials?: ICredentialDataDecryptedObject,
	secret?: ICredentialDataDecryptedObject,
) => ({
	getDecrypted: async (_data?: unknown, _details?: unknown, type?: string) => {
		if (secret && type === 'whatsAppOptOutSecretApi') return secret;
		if (!credentials) throw new Error('no credentials');
		return credentials;
	},
	authenticate: async (_data: unknown, _type: string, options: IDataObject) => ({
		...options,
		headers: {
			...(options.headers as IDataObject),
			Authorization: `Bearer ${String(credentials?.accessToken)}`,
		},
	}),
	preAuthentication: async () => undefined,
	runPreAuthentication: async () => undefined,
	getParentTypes: () => [],
	isCredentialUsableByNode: () => true,
});
