import type { Demo } from './demo';
import { until } from './demo';
import { LIST, rowsOf } from './list';

/** Somebody with a phone in the simulator. */
export interface Person {
	/** The simulator's id. */
	id: string;
	/** +E.164 */
	phone: string;
	bsuid: string;
}

interface Attempt {
	url: string;
	status?: number;
}

/** A webhook that the simulator delivers. */
export interface Delivery {
	seq: number;
	state: 'sending' | 'retrying' | 'delivered' | 'gave_up' | 'not_subscribed';
	attempts: Attempt[];
	raw: string;
	contactId?: string;
}

export interface Message {
	id: string;
	direction: 'in' | 'out';
	kind: 'text' | 'template' | 'interactive' | 'button';
	text: string;
	buttons?: { text: string }[];
	status?: string;
}

export interface Template {
	name: string;
	language: string;
	buttons: { text: string }[];
}

/**
 * The people whom a test moves, each new: nobody else writes to them or has their number. Unless told otherwise they
 * have one of the numbers that Ofcom keeps for TV and radio drama.
 */
export async function newPeople(demo: Demo, count: number, language = 'en'): Promise<Person[]> {
	const known = await demo.control<{ phone?: string }[]>('contacts');
	// The simulator forgets between two starts of the demo, the list does not.
	const recorded = await rowsOf(demo, `${LIST}_events`);
	const taken = new Set([...known.map(({ phone }) => phone), ...recorded.map(({ contact }) => contact)]);
	const free = Array.from({ length: 1000 }, (_, index) => `+447700900${String(index).padStart(3, '0')}`);
	return await addPeople(demo, free.filter((phone) => !taken.has(phone)).slice(0, count), language);
}

/** People with these numbers; `+52 1 …` is Mexico as WhatsApp writes it. */
export async function addPeople(demo: Demo, phones: string[], language = 'en'): Promise<Person[]> {
	const contacts = phones.map((phone) => {
		const digits = phone.replace(/\D/g, '');
		return { name: `Person ${digits.slice(-4)}`, phone, bsuid: `GB.${digits}`, language };
	});
	return await demo.control<Person[]>('contacts', { contacts });
}

/** Waits until n8n has answered a webhook with 200, which by default is when the workflow has ended. */
export async function delivered(demo: Demo, deliveryId: number): Promise<Delivery> {
	return await until(`webhook ${deliveryId} to be answered`, async () => {
		const delivery = await deliveryOf(demo, deliveryId);
		if (delivery.state === 'not_subscribed') throw new Error('n8n is not registered for webhooks.');
		return delivery.state === 'delivered' && delivery;
	});
}

export async function deliveryOf(demo: Demo, deliveryId: number): Promise<Delivery> {
	const deliveries = await demo.control<Delivery[]>('deliveries');
	const delivery = deliveries.find(({ seq }) => seq === deliveryId);
	if (!delivery) throw new Error(`There is no webhook ${deliveryId}.`);
	return delivery;
}

export async function write(demo: Demo, person: Person, text: string): Promise<Delivery> {
	const { deliveryId } = await demo.control<{ deliveryId: number }>('text', { contact: person.id, text });
	return await delivered(demo, deliveryId);
}

/** Sends a template and taps one of its buttons. */
export async function tap(demo: Demo, person: Person, template: string, button: string): Promise<Delivery> {
	await demo.control('broadcast', { template, contacts: [person.id] });
	const message = (await chat(demo, person)).filter(({ kind }) => kind === 'template').at(-1);
	const index = message?.buttons?.findIndex(({ text }) => text === button) ?? -1;
	if (!message || index < 0) throw new Error(`The template has no button "${button}".`);
	const tapped = await demo.control<{ deliveryId: number }>('tap', {
		contact: person.id,
		messageId: message.id,
		index,
	});
	return await delivered(demo, tapped.deliveryId);
}

/** Uses WhatsApp's own setting for offers. */
export async function setPreference(demo: Demo, person: Person, value: 'stop' | 'resume'): Promise<Delivery> {
	const { deliveryId } = await demo.control<{ deliveryId: number }>('preference', {
		contact: person.id,
		value,
	});
	return await delivered(demo, deliveryId);
}

/** Waits until n8n has heard that WhatsApp refused a message to a person. */
export async function refusalDelivered(demo: Demo, person: Person): Promise<void> {
	await until('the refusal to be delivered', async () =>
		(await demo.control<Delivery[]>('deliveries')).some(
			({ contactId, raw, state }) =>
				contactId === person.id && raw.includes('"failed"') && state === 'delivered',
		),
	);
}

export async function chat(demo: Demo, person: Person): Promise<Message[]> {
	return await demo.control<Message[]>(`chat?contact=${encodeURIComponent(person.id)}`);
}

/** What the business wrote to a person, besides templates. */
export async function answers(demo: Demo, person: Person): Promise<string[]> {
	return (await chat(demo, person))
		.filter(({ direction, kind, status }) => direction === 'out' && kind === 'text' && status !== 'failed')
		.map(({ text }) => text);
}

/** How many templates reached a person. */
export async function templatesFor(demo: Demo, person: Person): Promise<number> {
	return (await chat(demo, person)).filter(({ kind, status }) => kind === 'template' && status !== 'failed')
		.length;
}
