import { isBsuid, waIdOf } from '../numbers';
import { Simulation } from '../simulation';
import { newMessageId, Recipient, recipientKey, SimulatorState } from '../state';
import { ChatMessage, Contact, Fault } from '../types';
import { status, StatusInput } from '../webhooks/payloads';
import { describeError, GraphError, GraphReply } from './errors';
import { readMessage } from './message';

/**
 * `POST /{phone-number-id}/messages`. What Meta can only find out later is accepted with 200 and fails by a status
 * webhook: nobody there (131026), window closed (131047), offers stopped (131050).
 * @throws GraphError for what Meta refuses at once
 */
export function sendMessage(simulation: Simulation, body: Record<string, unknown>): GraphReply {
	const { state, options } = simulation;
	if (body.status === 'read') return { status: 200, body: { success: true } };
	const { recipient: given, callbackData, bubble } = readMessage(body, options.linkBase);
	const fault = state.takeFault();
	if (fault?.as === 'response') throw new GraphError(fault.code, { httpStatus: fault.httpStatus });

	const contact = state.findContact(given);
	const recipient: Recipient = contact ?? (isBsuid(given) ? { bsuid: given } : { waId: waIdOf(given) });
	const errorCode = failureOf(state, contact, bubble, fault);
	const message: ChatMessage = {
		id: newMessageId(),
		direction: 'out',
		at: Date.now(),
		...bubble,
		status: errorCode === undefined ? 'delivered' : 'failed',
		error: errorCode === undefined ? undefined : { code: errorCode, title: describeError(errorCode).title },
	};
	count(state, recipient, message);
	if (contact) state.addMessage(contact, message);
	// After the response has left, as with Meta.
	setImmediate(() => void reportStatuses(simulation, message, recipient, contact, callbackData));
	return {
		status: 200,
		body: {
			messaging_product: 'whatsapp',
			contacts: [isBsuid(given) ? { input: given, user_id: given } : { input: given, wa_id: recipient.waId }],
			messages: [{ id: message.id, message_status: 'accepted' }],
		},
	};
}

function failureOf(
	state: SimulatorState,
	contact: Contact | undefined,
	message: Pick<ChatMessage, 'kind' | 'category'>,
	fault: Fault | undefined,
): number | undefined {
	if (fault) return fault.code;
	if (!contact) return 131026;
	if (message.kind !== 'template' && !state.isWindowOpen(contact)) return 131047;
	if (message.category === 'MARKETING' && contact.marketingStopped) return 131050;
	return undefined;
}

function count(state: SimulatorState, recipient: Recipient, message: ChatMessage): void {
	const counter = state.counter(recipientKey(recipient));
	const marketing = message.category === 'MARKETING';
	counter.accepted++;
	if (marketing) counter.marketingAccepted++;
	if (message.status === 'failed') counter.failed++;
	else {
		counter.delivered++;
		if (marketing) counter.marketingDelivered++;
	}
	state.changed();
}

/** `sent` and then `delivered`, or `failed`. */
async function reportStatuses(
	{ sender }: Simulation,
	message: ChatMessage,
	recipient: Recipient,
	contact: Contact | undefined,
	callbackData: string | undefined,
): Promise<void> {
	const steps: StatusInput['status'][] = message.error ? ['failed'] : ['sent', 'delivered'];
	for (const step of steps) {
		const value = status({
			messageId: message.id,
			status: step,
			at: Date.now(),
			recipient,
			category: message.category?.toLowerCase() ?? 'service',
			callbackData,
			error: message.error && { ...message.error, details: describeError(message.error.code).details },
		});
		await sender.send('messages', value, contact).attempted;
	}
}
