import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { ConsentSignal } from '../../core/inbound';
import { readEvent } from '../../core/inbound';
import type { InboundEvent, WebhookRequest } from '../../core/providers';
import { parseWebhook, verifySignature } from '../../core/providers';
import { isUnclear, readDetectionOptions, unclear } from '../shared/detection';

/** Events that no workflow is started for: receipts, and whatever WhatsApp may add. */
const QUIET: ReadonlySet<InboundEvent['kind']> = new Set(['status_other', 'other']);

/** Whoever changes their number takes their stops along: Add to Unsubscribe List sees to that. */
const OUTPUTS: Partial<Record<ConsentSignal['intent'], number>> = { opt_out: 0, number_change: 0, opt_in: 1 };

/** Takes a delivery from WhatsApp: proves that it is one, reads it, and starts the workflow if it says something. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const request = await readRequest(context);
	const { appSecret } = await context.getCredentials('whatsAppCloudApi');
	const signature = verifySignature('meta', request, String(appSecret ?? ''));
	if (!signature.ok) return refuse(context, 401, signature.reason);

	let events: InboundEvent[];
	try {
		events = parseWebhook('meta', request);
	} catch {
		return refuse(context, 400, 'invalid_json');
	}

	const options = context.getNodeParameter('options', {}) as IDataObject;
	const detection = readDetectionOptions(options);
	const outputs: INodeExecutionData[][] = [[], [], []];
	for (const event of events) {
		if (QUIET.has(event.kind)) continue;
		const read = readEvent(event, detection);
		const isUncertain = isUnclear(read, options);
		const signal = isUncertain ? unclear(read) : read;
		const output = isUncertain ? 2 : (OUTPUTS[signal.intent] ?? 2);
		if (output === 2 && options.ignoreOther) continue;
		outputs[output].push({ json: toJson(event, signal) });
	}
	// Without workflow data n8n answers 200 and starts nothing.
	return outputs.some((output) => output.length) ? { workflowData: outputs } : {};
}

async function readRequest(context: IWebhookFunctions): Promise<WebhookRequest> {
	const request = context.getRequestObject();
	if (request.rawBody === undefined) await request.readRawBody();
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(context.getHeaderData())) {
		if (typeof value === 'string') headers[name.toLowerCase()] = value;
	}
	return {
		headers,
		rawBody: request.rawBody ?? Buffer.alloc(0),
		contentType: headers['content-type'],
		receivedAt: new Date(),
	};
}

function refuse(context: IWebhookFunctions, status: number, reason: string): IWebhookResponseData {
	context.logger.warn(`WhatsApp Opt-Out Trigger refused a delivery: ${reason}`);
	context.getResponseObject().status(status).json({ error: reason });
	return { noWebhookResponse: true };
}

const toJson = (event: InboundEvent, signal: ConsentSignal): IDataObject => {
	const { raw, ...known } = event;
	return { ...known, consent: { ...signal }, raw } as IDataObject;
};
