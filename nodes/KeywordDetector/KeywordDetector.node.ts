import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { isUnclear, readDetectionOptions, unclear } from '../shared/detection';
import { passOn, toNodeError } from '../shared/failures';
import { type Output, outputFor, outputsExpression, outputsOf } from './outputs';
import { preview } from './preview';
import { properties } from './properties';
import { readItem } from './read-item';

export class KeywordDetector implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Keyword Detector',
		name: 'keywordDetector',
		icon: { light: 'file:keywordDetector.svg', dark: 'file:keywordDetector.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ $parameter["operation"] === "preview" ? "Preview" : $parameter["textField"] || "Finds the message by itself" }}',
		description: 'Reads messages and tells who wants to opt out, come back or get help',
		defaults: { name: 'Keyword Detector' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsExpression,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const isPreview = this.getNodeParameter('operation', 0, 'detect') === 'preview';
		const options = this.getNodeParameter('options', 0, {}) as IDataObject;
		const names = outputsOf(isPreview, options);
		const outputs: INodeExecutionData[][] = names.map(() => []);
		const to = (name: Output) => outputs[names.indexOf(name)];
		try {
			if (isPreview)
				to('preview').push(...preview(this.getNodeParameter('samples', 0, '') as string, options));
			else detectAll(this, items, options, to);
			return outputs;
		} catch (error) {
			const failure = toNodeError(this, error);
			if (!this.continueOnFail()) throw failure;
			// On a throw, n8n would continue by passing every item on to the first output: Opt-Out.
			const passedOn = items.map((item, index) => passOn(this, item, index, failure));
			return names.map((name) => (name === (isPreview ? 'preview' : 'other') ? passedOn : []));
		}
	}
}

function detectAll(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	options: IDataObject,
	to: (name: Output) => INodeExecutionData[],
): void {
	const textField = (context.getNodeParameter('textField', 0, '') as string).trim();
	const detection = readDetectionOptions(options);
	let empty = 0;
	items.forEach((item, index) => {
		for (const { json, signal } of readItem(item.json, textField, detection)) {
			if (!signal.words && signal.rule === 'none') empty++;
			const consent = isUnclear(signal, options) ? unclear(signal) : signal;
			to(outputFor(signal, options)).push({
				...item,
				json: { ...json, consent: { ...consent } },
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
}
