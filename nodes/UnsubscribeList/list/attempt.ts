import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { passOn, toNodeError } from '../../shared/failures';

/** Words what goes wrong for the user; if the node continues on failure, its items go on with it. */
export async function attempt(
	context: IExecuteFunctions,
	work: () => Promise<INodeExecutionData[]>,
): Promise<INodeExecutionData[]> {
	try {
		return await work();
	} catch (error) {
		const failure = toNodeError(context, error);
		if (!context.continueOnFail()) throw failure;
		return context.getInputData().map((item, index) => passOn(context, item, index, failure));
	}
}
