import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Run, Store } from '../../store';
import { DataTableStore, ErasedPeople, REQUIRED_NODE_TYPES } from '../../store';
import { toNodeError } from './failures';
import { findSecrets } from './secret';

export const listProperty: INodeProperties = {
	displayName: 'List',
	name: 'list',
	type: 'string',
	default: 'whatsapp_unsubscribe_list',
	required: true,
	description:
		'Name of the Data Table that holds the unsubscribe list. It is created when the first opt-out is recorded. Use the same name in every workflow.',
};

/** The unsubscribe list that the node's `list` parameter names. */
export function openList(context: IExecuteFunctions): Store {
	const name = context.getNodeParameter('list', 0) as string;
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
	const run: Run = async (workflow, items) => {
		const { data } = await context.executeWorkflow(
			{ code: workflow },
			items.map((json, item) => ({ json, pairedItem: { item } })),
		);
		return (data[0] ?? []).map((item): IDataObject => item.json);
	};
	try {
		const store = new DataTableStore(run, name.trim(), context.getWorkflow().id ?? '');
		return new ErasedPeople(store, name.trim(), async () => await findSecrets(context));
	} catch (error) {
		throw toNodeError(context, error);
	}
}
