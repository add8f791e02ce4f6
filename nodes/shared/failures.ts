import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { StoreErrorCode } from '../../store';
import { StoreError } from '../../store';

type Words = (list: string, detail: string) => { message: string; description: string };

/** What happened to the list and how to mend it, in a marketer's words. */
const LIST_FAILURES: Record<StoreErrorCode, Words> = {
	list_missing: (list, keptIn) => ({
		message: `There is no list "${list}" in ${keptIn ? `the ${keptIn}` : 'this project'}, so nobody was checked and nobody was let through`,
		description: keptIn
			? 'Correct the name in List, or choose another Store Workflow. If nobody has opted out yet, set If the List Is Missing to Create It Empty.'
			: 'Data Tables belong to one n8n project. Move this workflow to the project that holds the list, correct the name in List, or, if nobody has opted out yet, set If the List Is Missing to Create It Empty.',
	}),
	list_columns_missing: (list, columns) => ({
		message: `The Data Table "${list}" has lost a column that the list needs: ${columns}`,
		description: `Open Data Tables, choose "${list}", and add the column back (type String). Nothing was recorded or let through meanwhile.`,
	}),
	list_full: (list) => ({
		message: `The list "${list}" could not be written because n8n's Data Tables are full`,
		description:
			'Delete Data Tables that you no longer need, or ask your n8n administrator to raise N8N_DATA_TABLES_MAX_SIZE_BYTES. The request was not acknowledged, so WhatsApp delivers it again.',
	}),
	list_forbidden: (list) => ({
		message: `n8n does not let this workflow use the Data Table "${list}"`,
		description:
			'The project or the instance is read-only, or you may not edit its Data Tables. Ask the project’s admin for the editor role.',
	}),
	list_name_invalid: (list) => ({
		message: `"${list}" cannot be the name of a list`,
		description: 'Use 1 to 112 characters without spaces at either end, e.g. whatsapp_unsubscribe_list.',
	}),
	data_tables_unavailable: () => ({
		message: 'This n8n has no Data Tables, where the unsubscribe list is kept',
		description: 'Ask your n8n administrator to enable Data Tables, or update n8n to version 2.5 or later.',
	}),
	erased_key_missing: (list, names) => ({
		message: `People were erased from the list "${list}" with a secret that this node does not have: ${names}`,
		description:
			'Without it nobody can tell whether a contact is one of them, so nobody was checked and nobody was let through. Choose the credential WhatsApp Opt-Out Secret API in this node. If it is chosen already, add the secret with that key ID to its Earlier Secrets, as key ID, colon, secret.',
	}),
	list_failed: (list, detail) => ({
		message: `The list "${list}" could not be reached`,
		description: `Run the workflow again; if it happens again, look at what n8n says: ${detail}`,
	}),
	store_workflow_missing: (list, detail) => ({
		message: `The store workflow of the list "${list}" cannot be found`,
		description: `Choose the workflow that keeps the list in Store Workflow. It may have been deleted, or be in a project that this workflow has no access to (${detail}).`,
	}),
	store_workflow_unpublished: (list) => ({
		message: `The store workflow of the list "${list}" is not published, or no longer exists`,
		description:
			'Open the store workflow and publish it, or choose another one in Store Workflow. Nothing was recorded or let through meanwhile, and WhatsApp delivers the request again.',
	}),
	store_workflow_forbidden: (list) => ({
		message: `The store workflow of the list "${list}" may not be called by this workflow`,
		description:
			'Open the store workflow, choose Settings in its menu, and set This Workflow Can Be Called By so that this workflow is among them.',
	}),
	store_workflow_version: (list, detail) => ({
		message: `The store workflow of the list "${list}" speaks another version of the contract`,
		description: `Import the store workflow that came with this version of the nodes, or update the nodes: ${detail}.`,
	}),
	store_workflow_answer_invalid: (list, detail) => ({
		message: `The store workflow of the list "${list}" gave an answer that cannot be trusted, so nobody was let through`,
		description: `What is wrong with it: ${detail}. Run Unsubscribe List > List > Check Store to see everything that it gets wrong and how to mend it.`,
	}),
	store_workflow_failed: (list, detail) => ({
		message: `The store workflow of the list "${list}" stopped with an error`,
		description: `Look at its executions; the database may be down or its credential wrong. Nothing was let through meanwhile. What it says: ${detail}`,
	}),
};

/** Words a failure for the person who built the workflow; the stable code is in the description. */
export function toNodeError(context: IExecuteFunctions, error: unknown, itemIndex?: number) {
	if (error instanceof StoreError) {
		const { message, description } = LIST_FAILURES[error.code](error.list, error.detail);
		return new NodeOperationError(context.getNode(), message, {
			description: `[${error.code}] ${description}`,
			itemIndex,
		});
	}
	if (error instanceof NodeOperationError || error instanceof NodeApiError) return error;
	return new NodeOperationError(context.getNode(), error instanceof Error ? error : String(error), {
		itemIndex,
	});
}

/** Something about one item that its owner can mend. */
export interface ItemFailure {
	index: number;
	code: string;
	message: string;
	description: string;
}

type Failure = NodeOperationError | NodeApiError;

/** Passes an item on although its node failed, with everything it brought and what went wrong. */
export function passOn(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	index: number,
	error: Failure,
	added: IDataObject = {},
): INodeExecutionData {
	const pairedItem = { item: index };
	if (context.getNode().onError === 'continueErrorOutput') {
		// n8n knows items for the error output by having these fields only, and gives them the fields that came in.
		return { ...item, json: { error: error.message, details: added }, pairedItem };
	}
	return { ...item, json: { ...item.json, error: error.message, ...added }, pairedItem };
}

/** Collects what was wrong with single items while the others are processed. */
export class ItemFailures {
	private readonly failures: ItemFailure[] = [];

	constructor(private readonly context: IExecuteFunctions) {}

	add(failure: ItemFailure) {
		this.failures.push(failure);
	}

	/** Stops with the first failure, unless the node continues on failure: then the items as passed on. */
	finish(items: INodeExecutionData[]): INodeExecutionData[] {
		if (!this.failures.length) return [];
		if (!this.context.continueOnFail()) throw this.toError(this.failures[0], this.failures.length - 1);
		return this.failures.map((failure) =>
			passOn(this.context, items[failure.index], failure.index, this.toError(failure, 0), {
				errorCode: failure.code,
			}),
		);
	}

	private toError({ index, code, message, description }: ItemFailure, others: number) {
		const more = others ? ` (and ${others} more items)` : '';
		return new NodeOperationError(this.context.getNode(), `${message} [item ${index}]${more}`, {
			itemIndex: index,
			description: `[${code}] ${description}`,
		});
	}
}
