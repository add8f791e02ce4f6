import { treatmentOf } from './reply';

/** The waits before a second, third and fourth attempt; at most 21 s in all, since a node run waits for them. */
const DELAYS_MS = [1_000, 2_000, 4_000];

/** Meta asks for 4^n seconds here, n from 0. */
const PAIR_RATE_LIMIT = '131056';
const PAIR_RATE_DELAYS_MS = [1_000, 4_000, 16_000];

/**
 * How long to wait before trying a send again.
 * @param code from a `SendReply`
 * @param attempt how many times it was tried again already, from 0
 * @returns milliseconds, or nothing when it is not worth another attempt
 */
export function retryDelayMs(code: string, attempt: number): number | undefined {
	const status = /^http_(\d{1,3})$/.exec(code)?.[1];
	// A code that is not listed here was classified by its HTTP status, which the caller knows.
	if (treatmentOf(code, Number(status ?? 500)) !== 'retry') return undefined;
	return (code === PAIR_RATE_LIMIT ? PAIR_RATE_DELAYS_MS : DELAYS_MS)[attempt];
}
