import { randomBytes } from 'node:crypto';
import { isBsuid, isPhoneNumber, sameNumberKey, waIdOf } from './numbers';
import {
	Attempt,
	Call,
	ChatMessage,
	Contact,
	ContactInput,
	Counter,
	Delivery,
	Fault,
	JournalEntry,
	Note,
	Subscription,
} from './types';

const WINDOW_MS = 24 * 60 * 60 * 1000;
const JOURNAL_LIMIT = 5000;

/** Everything the simulator knows, in memory. Every change tells the listeners. */
export class SimulatorState {
	contacts: Contact[] = [];
	journal: JournalEntry[] = [];
	/** By `wa_id` or BSUID, also for recipients that are no contact. */
	counters = new Map<string, Counter>();
	subscription?: Subscription;
	/** Whether the business account is subscribed to the app. */
	accountSubscribed = false;
	fault?: Fault;
	/** Grows with every change. */
	revision = 0;

	private byRef = new Map<string, Contact>();
	private byMessageId = new Map<string, { contact: Contact; message: ChatMessage }>();
	private listeners = new Set<() => void>();
	private nextSeq = 1;
	private nextContact = 1;

	constructor(private readonly startContacts: ContactInput[]) {
		this.addContacts(startContacts);
	}

	get deliveries(): Delivery[] {
		return this.journal.filter((entry): entry is Delivery => entry.kind === 'delivery');
	}

	get calls(): Call[] {
		return this.journal.filter((entry): entry is Call => entry.kind === 'call');
	}

	/** Calls `listener` after each change; returns the way to stop that. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	changed(): void {
		this.revision++;
		for (const listener of this.listeners) listener();
	}

	/**
	 * Adds people, or with `replace` begins with these alone. A number or BSUID that is already there is left as it is.
	 * @throws Error when one of them has neither a number nor a BSUID, or a malformed one; nobody is added then
	 */
	addContacts(inputs: ContactInput[], replace = false): Contact[] {
		for (const input of inputs) checkContact(input);
		if (replace) {
			this.contacts = [];
			this.byRef.clear();
			this.byMessageId.clear();
		}
		const contacts = inputs.map((input) => this.addContact(input));
		this.changed();
		return contacts;
	}

	private addContact(input: ContactInput): Contact {
		const known = this.findContact(input.phone) ?? this.findContact(input.bsuid);
		if (known) return known;
		const contact: Contact = {
			id: `c${this.nextContact++}`,
			name: input.name,
			waId: input.phone ? waIdOf(input.phone) : undefined,
			bsuid: input.bsuid,
			language: input.language ?? 'en',
			hints: input.hints ?? [],
			marketingStopped: false,
			chat: [],
		};
		this.contacts.push(contact);
		this.byRef.set(contact.id, contact);
		if (contact.bsuid) this.byRef.set(contact.bsuid, contact);
		if (contact.waId) this.byRef.set(sameNumberKey(contact.waId), contact);
		return contact;
	}

	/** By the simulator's id, a BSUID, or a number in any of its spellings. */
	findContact(ref: string | undefined): Contact | undefined {
		if (!ref) return undefined;
		const exact = this.byRef.get(ref);
		if (exact || !isPhoneNumber(ref)) return exact;
		return this.byRef.get(sameNumberKey(waIdOf(ref)));
	}

	findMessage(contact: Contact, messageId: string): ChatMessage | undefined {
		const found = this.byMessageId.get(messageId);
		return found?.contact === contact ? found.message : undefined;
	}

	addMessage(contact: Contact, message: ChatMessage): void {
		contact.chat.push(message);
		this.byMessageId.set(message.id, { contact, message });
		if (message.direction === 'in') contact.lastInboundAt = message.at;
		this.changed();
	}

	/** Whether the business may write free text: the person wrote within the last 24 hours. */
	isWindowOpen(contact: Contact): boolean {
		return contact.lastInboundAt !== undefined && Date.now() - contact.lastInboundAt < WINDOW_MS;
	}

	counter(recipient: string): Counter {
		let counter = this.counters.get(recipient);
		if (!counter) {
			counter = { accepted: 0, delivered: 0, failed: 0, marketingAccepted: 0, marketingDelivered: 0 };
			this.counters.set(recipient, counter);
		}
		return counter;
	}

	/** Takes one of the armed faults, if there is one left. */
	takeFault(): Fault | undefined {
		const fault = this.fault;
		if (!fault) return undefined;
		fault.remaining--;
		if (fault.remaining <= 0) this.fault = undefined;
		return fault;
	}

	record<T extends Omit<Delivery, 'seq' | 'at'> | Omit<Call, 'seq' | 'at'> | Omit<Note, 'seq' | 'at'>>(
		entry: T,
	): T & { seq: number; at: number } {
		const recorded = { ...entry, seq: this.nextSeq++, at: Date.now() };
		this.journal.push(recorded as unknown as JournalEntry);
		if (this.journal.length > JOURNAL_LIMIT) this.journal.shift();
		this.changed();
		return recorded;
	}

	note(text: string, contactId?: string): void {
		this.record({ kind: 'note', text, contactId });
	}

	addAttempt(delivery: Delivery, attempt: Attempt): void {
		delivery.attempts.push(attempt);
		this.changed();
	}

	/** Back to the start: first contacts, no chats, nothing in the journal. Subscriptions stay. */
	reset(): void {
		this.journal = [];
		this.counters.clear();
		this.fault = undefined;
		this.nextContact = 1;
		this.addContacts(this.startContacts, true);
	}
}

export type Recipient = Pick<Contact, 'waId' | 'bsuid'>;

/** The `wa_id`, or the BSUID of someone without one. */
export function recipientKey(recipient: Recipient): string {
	return recipient.waId ?? recipient.bsuid ?? '';
}

export function newMessageId(): string {
	return `wamid.HBg${randomBytes(24).toString('base64')}`;
}

function checkContact(input: ContactInput): void {
	if (typeof input?.name !== 'string' || !input.name.trim()) throw new Error('A contact needs a name.');
	if (!input.phone && !input.bsuid) throw new Error('A contact needs a phone number or a BSUID.');
	if (input.phone && !isPhoneNumber(input.phone))
		throw new Error('A phone number is 7 to 15 digits with the country code.');
	if (input.bsuid && !isBsuid(input.bsuid)) throw new Error('A BSUID looks like ES.8842107733.');
}
