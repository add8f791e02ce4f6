import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import type { ConsentIntent } from '../../core/inbound';
import type { Intent } from '../../core/intent';
import { readDetectionOptions } from '../shared/detection';
import { passOn, toNodeError } from '../shared/failures';
import { properties } from './properties';
import { readItem } from './read-item';

const OUTPUTS: Intent[] = ['opt_out', 'opt_in', 'help', 'other'];

/** Whoever changes their number takes their stops along: Add to Unsubscribe List sees to that. */
const outputOf = (intent: ConsentIntent) => OUTPUTS.indexOf(intent === 'number_change' ? 'opt_out' : intent);

export class KeywordDetector implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Keyword Detector',
		name: 'keywordDetector',
		icon: { light: 'file:keywordDetector.svg', dark: 'file:keywordDetector.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["textField"] || "Finds the message by itself" }}',
		description: 'Reads messages and tells who wants to opt out, come back or get help',
		defaults: { name: 'Keyword Detector' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
		],
		outputNames: ['Opt-Out', 'Opt-In', 'Help', 'Other'],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		try {
			return detectAll(this, items);
		} catch (error) {
			const failure = toNodeError(this, error);
			if (!this.continueOnFail()) throw failure;
			// On a throw, n8n would continue by passing every item on to the first output: Opt-Out.
			return [[], [], [], items.map((item, index) => passOn(this, item, index, failure))];
		}
	}
}

function detectAll(context: IExecuteFunctions, items: INodeExecutionData[]): INodeExecutionData[][] {
	const textField = (context.getNodeParameter('textField', 0, '') as string).trim();
	const options = readDetectionOptions(context.getNodeParameter('options', 0, {}) as IDataObject);
	const outputs: INodeExecutionData[][] = OUTPUTS.map(() => []);
	let empty = 0;
	items.forEach((item, index) => {
		for (const { json, signal } of readItem(item.json, textField, options)) {
			if (!signal.words && signal.rule === 'none') empty++;
			outputs[outputOf(signal.intent)].push({
				...item,
				json: { ...json, consent: { ...signal } },
				pairedItem: { item: index },
			});
		}
	});
	if (empty && empty === items.length) {
		context.addExecutionHints({
			type: 'warning',
			location: 'outputPane',
			message: textField
				? `No item has text in "${textField}". Text Field takes the name of a field, e.g. text.`
				: 'No message was found in any item. Write the name of the field that holds it into Text Field.',
		});
	}
	return outputs;
}
