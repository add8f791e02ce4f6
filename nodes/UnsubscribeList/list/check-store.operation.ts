import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { checkStore, listProperties } from '../../shared/list';
import type { Operation } from '../operation';
import { attempt } from './attempt';

export const checkStoreOperation: Operation = {
	option: {
		name: 'Check Store',
		value: 'checkStore',
		action: 'Check where the list is kept',
		description:
			'Find out whether the place where the list is kept does all that it must, and what to mend. A store workflow is tried out with a list of its own, which is cleaned up afterwards.',
	},
	properties: listProperties,
	execute: async (context) => await attempt(context, async () => await check(context)),
};

/** One item for each check. */
async function check(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const results = await checkStore(context);
	const failed = results.filter(({ passed }) => !passed).length;
	context.addExecutionHints({
		message: failed
			? `${failed} of ${results.length} checks did not pass. The items say what happened and how to mend it.`
			: `All ${results.length} checks passed`,
		location: 'outputPane',
		type: failed ? 'warning' : 'info',
	});
	return results.map((result) => ({ json: { ...result }, pairedItem: { item: 0 } }));
}
