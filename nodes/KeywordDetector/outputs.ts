import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { ConsentSignal } from '../../core/inbound';
import { isUnclear } from '../shared/detection';

export type Output = 'opt_out' | 'opt_in' | 'help' | 'other' | 'review' | 'preview';

/**
 * The outputs that the node has with these parameters, in order. n8n runs the source of this function by itself, so it
 * uses nothing from outside. The preview comes last: nothing is wired to it that acts on people.
 */
function describeOutputs(parameters: INodeParameters) {
	const options = (parameters.options ?? {}) as INodeParameters;
	const names = ['Opt-Out', 'Opt-In', 'Help', 'Other'];
	if (options.review) names.push('Review');
	if (parameters.operation === 'preview') names.push('Preview');
	return names.map((displayName) => ({ type: 'main', displayName }));
}

export const outputsExpression = `={{(${describeOutputs.toString()})($parameter)}}` as const;

/** The same outputs by what goes there. */
export function outputsOf(isPreview: boolean, options: IDataObject): Output[] {
	return [
		'opt_out',
		'opt_in',
		'help',
		'other',
		...(options.review ? (['review'] as const) : []),
		...(isPreview ? (['preview'] as const) : []),
	];
}

/** Where a message goes. */
export function outputFor(
	signal: Pick<ConsentSignal, 'intent' | 'confidence' | 'rule'>,
	options: IDataObject,
): Output {
	const isDoubtful = isUnclear(signal, options);
	if (options.review && (isDoubtful || signal.rule === 'fewer')) return 'review';
	if (isDoubtful) return 'other';
	// Whoever changes their number takes their stops along: Add to Unsubscribe List sees to that.
	return signal.intent === 'number_change' ? 'opt_out' : signal.intent;
}
