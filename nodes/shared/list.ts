import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Ask, CheckResult, Run, Store } from '../../store';
import {
	checkDataTable,
	checkStoreWorkflow,
	DataTableStore,
	ErasedPeople,
	REQUIRED_NODE_TYPES,
	StoreError,
	WorkflowStore,
} from '../../store';
import { toNodeError } from './failures';
import { findSecrets } from './secret';

/** Which list a node works on, and where it is kept. */
export const listProperties: INodeProperties[] = [
	{
		displayName: 'List',
		name: 'list',
		type: 'string',
		default: 'whatsapp_unsubscribe_list',
		required: true,
		description:
			'Name of the unsubscribe list. It is created when the first opt-out is recorded. Use the same name in every workflow.',
	},
	{
		displayName: 'List Is Kept In',
		name: 'listKeptIn',
		type: 'options',
		noDataExpression: true,
		default: 'dataTable',
		options: [
			{
				name: 'Data Table',
				value: 'dataTable',
				description: 'In this n8n, with nothing to set up: the Data Table that has the name of the list',
			},
			{
				name: 'Store Workflow',
				value: 'storeWorkflow',
				description:
					'In your own database, such as PostgreSQL, which a workflow of yours reaches: for large lists, and lists that other programs use too',
			},
		],
		description: 'Where the unsubscribe list is. Choose the same in every workflow.',
	},
	{
		displayName: 'Store Workflow',
		name: 'storeWorkflow',
		type: 'workflowSelector',
		default: '',
		required: true,
		displayOptions: { show: { listKeptIn: ['storeWorkflow'] } },
		description:
			'The workflow that keeps the list in your database. Import the journey "Store in PostgreSQL", or write one for another database, and publish it.',
	},
];

/** The unsubscribe list that the node's parameters name. */
export function openList(context: IExecuteFunctions): Store {
	const name = listName(context);
	try {
		const store = isInStoreWorkflow(context)
			? openStoreWorkflow(context, name)
			: new DataTableStore(dataTables(context), name, context.getWorkflow().id ?? '');
		return new ErasedPeople(store, name, async () => await findSecrets(context));
	} catch (error) {
		throw toNodeError(context, error);
	}
}

function openStoreWorkflow(context: IExecuteFunctions, list: string): Store {
	const { ask, key } = storeWorkflow(context, list);
	return new WorkflowStore(ask, list, key);
}

/** Checks that the place where the list is kept does all that the nodes need of it. */
export async function checkStore(context: IExecuteFunctions): Promise<CheckResult[]> {
	const name = listName(context);
	return isInStoreWorkflow(context)
		? await checkStoreWorkflow(storeWorkflow(context, name).ask)
		: await checkDataTable(dataTables(context), name);
}

const listName = (context: IExecuteFunctions) => (context.getNodeParameter('list', 0) as string).trim();

const isInStoreWorkflow = (context: IExecuteFunctions) =>
	context.getNodeParameter('listKeptIn', 0, 'dataTable') === 'storeWorkflow';

function dataTables(context: IExecuteFunctions): Run {
	const known = context.getKnownNodeTypes();
	const missing = REQUIRED_NODE_TYPES.find((type) => !(type in known));
	if (missing) {
		throw new NodeOperationError(
			context.getNode(),
			'This n8n has no Data Tables, where the unsubscribe list is kept',
			{
				description: `[data_tables_unavailable] Ask your n8n administrator to enable the Data Table node (${missing}), or update n8n to version 2.5 or later.`,
			},
		);
	}
	return async (workflow, items) => {
		const input = items.map((json, item) => ({ json, pairedItem: { item } }));
		const { data } = await context.executeWorkflow({ code: workflow }, unsaved(input));
		return (data[0] ?? []).map((item): IDataObject => item.json);
	};
}

/**
 * n8n would write what it hands to an inner workflow into its table of executions, and delete it when that has ended: a
 * fifth of the time of an import, and contacts where nobody looks for them.
 */
const unsaved = (items: INodeExecutionData[]) => Object.defineProperty(items, 'toJSON', { value: () => [] });

/** The user's own workflow that keeps the list, and what tells it from others. */
function storeWorkflow(context: IExecuteFunctions, list: string): { ask: Ask; key: string } {
	const chosen = context.getNodeParameter('storeWorkflow', 0, '') as string | { value?: string } | null;
	const id = String((typeof chosen === 'object' ? chosen?.value : chosen) ?? '').trim();
	if (!id) throw new StoreError('store_workflow_missing', list, 'none is chosen');
	// Run by hand, n8n takes the draft: whoever builds a store workflow can try it before publishing it.
	const executionMode = context.getMode();
	const ask: Ask = async (request) => {
		const item: INodeExecutionData = { json: request as IDataObject, pairedItem: { item: 0 } };
		const { data, waitTill } = await context.executeWorkflow({ id }, [item], undefined, { executionMode });
		if (waitTill) {
			// n8n would put this workflow to sleep too, and later pass the node's items on to its first output: Allowed.
			await context.putExecutionToWait(undefined as unknown as Date);
			throw new StoreError('store_workflow_answer_invalid', list, 'it waits instead of answering');
		}
		return data.flatMap((output) => output ?? []).map(({ json }) => json);
	};
	return { ask, key: `${id}/${executionMode}` };
}
