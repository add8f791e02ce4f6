import { HttpError } from '../http';
import { describeError } from '../graph/errors';
import { Simulation } from '../simulation';
import { TEMPLATES } from '../templates';
import { Contact, ContactInput } from '../types';
import { sendCampaign } from './campaign';
import { chooseRow, findDelivery, forgeText, setPreference, tapButton, writeText } from './person';
import { activityView, chatView, contactView, overview } from './view';

/** Query of a GET, JSON body of a POST. */
type Input = Record<string, unknown>;
type Handler = (simulation: Simulation, input: Input) => unknown;

/**
 * The control API, for the page and for tests: what one would do with hands and eyes. `contact` is always the
 * simulator's id, a number in any spelling, or a BSUID.
 */
// prettier-ignore
const HANDLERS = new Map<string, Handler>([
	['GET overview', (simulation) => overview(simulation)],
	['GET contacts', (simulation) => simulation.state.contacts.map((contact) => contactView(simulation, contact))],
	['GET chat', (simulation, input) => chatView(simulation, contactOf(simulation, input))],
	['GET activity', (simulation, input) => activityView(simulation, Math.min(Number(input.limit) || 150, 1000))],
	['GET deliveries', ({ state }) => state.deliveries],
	['GET calls', ({ state }) => state.calls],
	['GET counters', ({ state }) => Object.fromEntries(state.counters)],
	['GET templates', () => TEMPLATES],

	['POST text', (simulation, input) => writeText(simulation, contactOf(simulation, input), text(input, 'text'))],
	['POST tap', (simulation, input) => tapButton(simulation, contactOf(simulation, input), text(input, 'messageId'), Number(input.index))],
	['POST row', (simulation, input) => chooseRow(simulation, contactOf(simulation, input), text(input, 'messageId'), text(input, 'rowId'))],
	['POST preference', (simulation, input) => setPreference(simulation, contactOf(simulation, input), oneOf(input, 'value', ['stop', 'resume']))],
	['POST close-window', closeWindow],

	['POST broadcast', broadcast],
	['POST forge', (simulation, input) => forgeText(simulation, contactOf(simulation, input), text(input, 'text'))],
	['POST redeliver', redeliver],
	['POST fault', armFault],
	['POST contacts', addContacts],
	['POST reset', reset],
]);

/** @throws HttpError for what is unknown or malformed */
export async function answerControl(
	simulation: Simulation,
	method: string,
	name: string,
	input: Input,
): Promise<unknown> {
	const handler = HANDLERS.get(`${method} ${name}`);
	if (!handler) throw new HttpError(404, 'There is no such control.');
	return (await handler(simulation, input)) ?? { ok: true };
}

/** As if the person had last written more than 24 hours ago. */
function closeWindow(simulation: Simulation, input: Input) {
	const contact = contactOf(simulation, input);
	contact.lastInboundAt = undefined;
	simulation.state.note(`24 hours pass: ${contact.name} has not written lately`, contact.id);
}

/** `{ template, contacts? }`: to these people, otherwise to everybody. */
function broadcast(simulation: Simulation, input: Input) {
	const contacts = Array.isArray(input.contacts)
		? input.contacts.map((contact) => contactOf(simulation, { contact }))
		: simulation.state.contacts;
	return sendCampaign(simulation, text(input, 'template'), contacts);
}

/** `{ deliveryId? }`: this one, otherwise the last, with the same bytes. */
async function redeliver(simulation: Simulation, input: Input) {
	const delivery = findDelivery(
		simulation,
		input.deliveryId === undefined ? undefined : Number(input.deliveryId),
	);
	await simulation.sender.redeliver(delivery);
	return delivery;
}

/**
 * `{ count, code, httpStatus?, as? }`: the next `count` sends are refused with this error code, or with
 * `as: 'status'` accepted and reported as failed. A count of 0 disarms.
 */
function armFault({ state }: Simulation, input: Input) {
	const [count, code] = [Number(input.count), Number(input.code)];
	if (!Number.isInteger(count) || count < 0) throw new HttpError(400, 'count is a whole number.');
	if (count > 0 && !Number.isInteger(code)) throw new HttpError(400, 'code is a whole number.');
	const httpStatus = Number(input.httpStatus ?? describeError(code).httpStatus);
	if (!(httpStatus >= 400 && httpStatus <= 599)) throw new HttpError(400, 'httpStatus is 400 to 599.');
	const as = oneOf({ as: input.as ?? 'response' }, 'as', ['response', 'status']);
	state.fault = count > 0 ? { remaining: count, code, httpStatus, as } : undefined;
	state.note(count > 0 ? `The next ${count} sends will fail with ${code}` : 'Sends work again');
	return state.fault ?? null;
}

/** `{ contacts: [{ name, phone?, bsuid?, language? }], replace? }` */
function addContacts(simulation: Simulation, input: Input) {
	if (!Array.isArray(input.contacts)) throw new HttpError(400, 'contacts is a list.');
	try {
		const contacts = simulation.state.addContacts(input.contacts as ContactInput[], input.replace === true);
		return contacts.map((contact) => contactView(simulation, contact));
	} catch (error) {
		throw new HttpError(400, (error as Error).message);
	}
}

function reset({ state, sender }: Simulation) {
	sender.stop();
	state.reset();
}

function contactOf({ state }: Simulation, input: Input): Contact {
	const contact = state.findContact(typeof input.contact === 'string' ? input.contact.trim() : undefined);
	if (!contact) throw new HttpError(404, 'There is no such contact.');
	return contact;
}

function text(input: Input, name: string): string {
	const value = input[name];
	if (typeof value !== 'string' || !value.trim()) throw new HttpError(400, `${name} is missing.`);
	if (value.length > 4096) throw new HttpError(400, `${name} is longer than 4096 characters.`);
	return value;
}

function oneOf<T extends string>(input: Input, name: string, values: T[]): T {
	const value = values.find((one) => one === input[name]);
	if (!value) throw new HttpError(400, `${name} is one of ${values.join(', ')}.`);
	return value;
}
