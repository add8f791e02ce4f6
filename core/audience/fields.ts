import type { ContactOptions } from '../contact';
import { contactKey } from '../contact';

type Json = Record<string, unknown>;

/** How people name the field that holds a WhatsApp number, without case, spaces, dots, dashes and underscores. */
const PHONE_NAMES = new Set([
	'phone',
	'phonenumber',
	'phoneno',
	'mobile',
	'mobilephone',
	'mobilenumber',
	'cell',
	'cellphone',
	'whatsapp',
	'whatsappnumber',
	'whatsappphone',
	'waid',
	'wanumber',
	'wpnumber',
	'msisdn',
	'tel',
	'telephone',
	'telephonenumber',
	'contactnumber',
	'contactphone',
	'telefono',
	'celular',
	'movil',
	'telefone',
	'telemovel',
	'telefon',
	'handy',
	'handynummer',
	'rufnummer',
	'telefonnummer',
	'mobilnummer',
	'portable',
	'cellulare',
	'nomorhp',
	'nohp',
]);

/** Names that hold a number in some tables and anything else in others: looked at only where there is no better one. */
const VAGUE_NAMES = new Set(['number', 'numero', 'from']);

/** On an incoming message these are the business itself. */
const RECIPIENT_NAMES = new Set(['to', 'recipient', 'recipientid']);

const BSUID_NAMES = new Set(['bsuid', 'userid', 'whatsappuserid', 'fromuserid', 'recipientuserid']);

const EMAIL_NAMES = new Set([
	'email',
	'emailaddress',
	'emailid',
	'mail',
	'mailaddress',
	'contactemail',
	'customeremail',
	'useremail',
	'workemail',
	'correo',
	'correoelectronico',
	'enderecodeemail',
	'adressemail',
	'courriel',
	'eposta',
	'epost',
]);

/** Where such fields sit when they are not at the top. */
const PARENTS = new Set([
	'consent',
	'contact',
	'customer',
	'person',
	'recipient',
	'user',
	'fields',
	'properties',
	'json',
	'payload',
	'body',
]);

const LOOKED_AT = 200;

/** A field's name without case, accents, spaces and signs, for comparing it with usual names. */
export const plainName = (name: string) =>
	name
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Finds the fields that hold a contact, by their usual names, in the first items.
 * @param about `audience`: whoever a message may go to; `recipient`: whoever one went to; `sender`: whoever an incoming
 *   message is from
 * @returns dot paths; all of them, since any may be the one a message is sent to
 */
export function findContactFields(
	items: readonly unknown[],
	about: 'audience' | 'recipient' | 'sender' = 'audience',
): string[] {
	const found = new Set<string>();
	const vague = new Set<string>();
	const isVague = (plain: string) =>
		about === 'recipient'
			? RECIPIENT_NAMES.has(plain) || (VAGUE_NAMES.has(plain) && plain !== 'from')
			: VAGUE_NAMES.has(plain) || (about === 'audience' && RECIPIENT_NAMES.has(plain));
	eachField(items, (plain, path, value) => {
		if (PHONE_NAMES.has(plain)) found.add(path);
		else if (BSUID_NAMES.has(plain) && contactKey(value).ok) found.add(path);
		else if (isVague(plain) && contactKey(value).ok) vague.add(path);
	});
	return [...(found.size ? found : vague)];
}

/** Finds the fields that hold e-mail addresses, by their usual names, in the first items. */
export function findEmailFields(items: readonly unknown[]): string[] {
	const found = new Set<string>();
	eachField(items, (plain, path, value) => {
		if (EMAIL_NAMES.has(plain) && typeof value === 'string') found.add(path);
	});
	return [...found];
}

/** Goes through the texts and numbers of the first items, with their plain names and dot paths. */
export function eachField(
	items: readonly unknown[],
	visit: (plain: string, path: string, value: string | number) => void,
) {
	const look = (json: Json, prefix: string) => {
		for (const [name, value] of Object.entries(json)) {
			const plain = plainName(name);
			if (isObject(value)) {
				if (!prefix && PARENTS.has(plain)) look(value, `${name}.`);
			} else if (typeof value === 'string' || typeof value === 'number') visit(plain, prefix + name, value);
		}
	};
	for (const item of items.slice(0, LOOKED_AT)) if (isObject(item)) look(item, '');
}

/** Reads a field by its name or, when there is no field of that very name, by its dot path. */
export function readPath(json: unknown, path: string): unknown {
	if (!isObject(json)) return undefined;
	if (Object.hasOwn(json, path)) return json[path];
	let value: unknown = json;
	for (const name of path.split('.')) {
		if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
		value = value[name];
	}
	return value;
}

export type Identity =
	| { ok: true; keys: string[]; phone?: string; bsuid?: string; email?: string }
	| { ok: false; reason: 'hold:no_contact' | 'hold:unreadable_contact'; field?: string };

/**
 * Who an item is about. All given fields count, since the message may go to any of them; one that holds a number which
 * cannot be read makes the whole item unreadable.
 */
export function identify(json: unknown, fields: readonly string[], options: ContactOptions = {}): Identity {
	const keys: string[] = [];
	let phone: string | undefined;
	let bsuid: string | undefined;
	let unreadable: string | undefined;
	for (const field of fields) {
		const value = readPath(json, field);
		if (value === undefined || value === null || value === '') continue;
		const contact = contactKey(
			isWhatsAppId(field) && /^\d+$/.test(String(value)) ? `+${value}` : value,
			options,
		);
		if (contact.ok && !contact.email) {
			if (!keys.includes(contact.key)) keys.push(contact.key);
			phone ??= contact.phone;
			bsuid ??= contact.bsuid;
		} else if (contact.ok || (contact.reason !== 'empty' && (fields.length === 1 || hasNumber(value)))) {
			unreadable ??= field;
		}
	}
	if (unreadable) return { ok: false, reason: 'hold:unreadable_contact', field: unreadable };
	if (!keys.length) return { ok: false, reason: 'hold:no_contact' };
	// Under the number first: that is what lists of contacts hold.
	keys.sort((a, b) => Number(a.startsWith('bsuid:')) - Number(b.startsWith('bsuid:')));
	return { ok: true, keys, phone, bsuid };
}

/** WhatsApp writes its numbers without a plus; they have their country code all the same. */
const isWhatsAppId = (field: string) => plainName(field.slice(field.lastIndexOf('.') + 1)) === 'waid';

/** Enough digits to be called: "n/a" in a second phone field does not matter, half a number does. */
const hasNumber = (value: unknown) => String(value).replace(/\D/g, '').length >= 6;
