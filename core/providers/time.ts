import { id } from './read';

/** WhatsApp's first year, and a year in which this will be looked at again: a time outside is no time. */
const EARLIEST = Date.UTC(2009, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * When something happened, in ISO 8601: never later than it was received, since a date in the future would outrank
 * whatever the person says next.
 * @param timestamp seconds (or milliseconds) since 1970, as a number or text
 * @returns the time of receipt, if known, when there is no usable timestamp
 */
export function occurredAt(timestamp: unknown, receivedAt?: Date): string | undefined {
	const received = receivedAt?.getTime() ?? NaN;
	const at = milliseconds(timestamp);
	const plausible = at >= EARLIEST && at < LATEST ? at : NaN;
	const time = Number.isNaN(plausible)
		? received
		: Number.isNaN(received)
			? plausible
			: Math.min(plausible, received);
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function milliseconds(timestamp: unknown): number {
	const digits = id(timestamp);
	if (!digits || !/^\d{1,13}$/.test(digits)) return NaN;
	const number = Number(digits);
	return number < 1e11 ? number * 1000 : number;
}
