import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { readText } from '../../core/inbound';
import { readDetectionOptions } from '../shared/detection';
import { outputFor, type Output } from './outputs';

const NAMES: Record<Output, string> = {
	opt_out: 'Opt-Out',
	opt_in: 'Opt-In',
	help: 'Help',
	other: 'Other',
	review: 'Review',
	preview: 'Preview',
};

/** One item for each line: how the message would be read, and where it would go. */
export function preview(samples: string, options: IDataObject): INodeExecutionData[] {
	const detection = readDetectionOptions(options);
	return samples
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((message) => {
			const signal = readText(message, detection);
			const { intent, confidence, rule, matched, language, scope } = signal;
			return {
				json: {
					message,
					output: NAMES[outputFor(signal, options)],
					intent,
					confidence,
					rule,
					words: matched ?? '',
					language: language ?? '',
					scope: scope ?? {},
				} as IDataObject,
				pairedItem: { item: 0 },
			};
		});
}
