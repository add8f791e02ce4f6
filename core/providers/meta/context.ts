import type { Identity } from '../identity';
import { identityOf, isNobody, isSamePerson, phoneOf } from '../identity';
import { dropUndefined, id, list, record, text, type Json } from '../read';
import type { InboundEvent } from '../types';

interface Person extends Identity {
	name?: string;
}

/** What the items of one `changes[].value` share. */
export interface ValueContext {
	businessNumber?: string;
	businessNumberId?: string;
	/** The WhatsApp Business Account. */
	accountId?: string;
	contacts: Person[];
	/** By phone number and by BSUID: a delivery may hold a thousand of both contacts and messages. */
	contactsById: Map<string, Person>;
	receivedAt?: Date;
}

export function readContext(value: Json, accountId?: string, receivedAt?: Date): ValueContext {
	const metadata = record(value.metadata);
	const contacts = list(value.contacts).map(readContact);
	return {
		businessNumber: phoneOf(id(metadata?.display_phone_number)?.replace(/[\s()-]/g, '')),
		businessNumberId: id(metadata?.phone_number_id),
		accountId,
		contacts,
		contactsById: new Map(contacts.flatMap(byIds)),
		receivedAt,
	};
}

function readContact(raw: unknown): Person {
	const contact = record(raw);
	return { ...identityOf(contact?.wa_id, contact?.user_id), name: text(record(contact?.profile)?.name) };
}

function byIds(contact: Person): Array<[string, Person]> {
	return [contact.phone, contact.bsuid].flatMap((key) => (key ? [[key, contact]] : []));
}

/**
 * Completes an item's own ids with those of its contact. `contacts` has one entry a person, not one an item, so it is
 * matched by id; an item without ids is the contact's only if there is no other item and no other contact.
 */
export function whoIs(own: Identity, context: ValueContext, siblings: unknown[]): Person {
	const { contacts, contactsById } = context;
	const contact =
		isNobody(own) && contacts.length === 1 && siblings.length === 1
			? contacts[0]
			: [own.phone, own.bsuid]
					.map((key) => (key ? contactsById.get(key) : undefined))
					.find((candidate) => candidate && isSamePerson(own, candidate));
	return { phone: own.phone ?? contact?.phone, bsuid: own.bsuid ?? contact?.bsuid, name: contact?.name };
}

export function makeEvent(
	context: Pick<ValueContext, 'businessNumber' | 'businessNumberId'>,
	event: Omit<InboundEvent, 'provider'>,
): InboundEvent {
	const { businessNumber, businessNumberId } = context;
	return dropUndefined<InboundEvent>({ provider: 'meta', businessNumber, businessNumberId, ...event });
}
