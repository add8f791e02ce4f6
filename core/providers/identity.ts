import { id } from './read';

/** Who somebody is, as far as a provider says. */
export interface Identity {
	/** +E.164 */
	phone?: string;
	bsuid?: string;
}

const PHONE = /^\+?([1-9]\d{6,14})$/;

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids */
const BSUID = /^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/;

export function phoneOf(value: unknown): string | undefined {
	const digits = PHONE.exec(id(value) ?? '')?.[1];
	return digits && `+${digits}`;
}

export function bsuidOf(value: unknown): string | undefined {
	const candidate = id(value);
	return candidate && BSUID.test(candidate) ? candidate : undefined;
}

/** The first phone number and the first BSUID among the values: a BSUID may stand where a phone number is expected. */
export function identityOf(...values: unknown[]): Identity {
	return { phone: firstOf(values, phoneOf), bsuid: firstOf(values, bsuidOf) };
}

export function isNobody({ phone, bsuid }: Identity): boolean {
	return !phone && !bsuid;
}

/** One id in common, and none that contradicts. */
export function isSamePerson(a: Identity, b: Identity): boolean {
	const agree = (key: keyof Identity) => a[key] !== undefined && a[key] === b[key];
	const contradict = (key: keyof Identity) =>
		a[key] !== undefined && b[key] !== undefined && a[key] !== b[key];
	return (agree('phone') || agree('bsuid')) && !contradict('phone') && !contradict('bsuid');
}

function firstOf(values: unknown[], read: (value: unknown) => string | undefined): string | undefined {
	for (const value of values) {
		const found = read(value);
		if (found) return found;
	}
	return undefined;
}
