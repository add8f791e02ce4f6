const PLAIN = /^[\x21-\x7e]*$/;

/**
 * The spelling in which names and words are compared: Unicode NFKC, no invisible characters, single spaces,
 * no case. Upper case comes first because only that joins `ß` with `ss` and both Greek small sigmas; the Turkish
 * dotted capital would otherwise leave a combining dot behind.
 */
export function foldText(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.toUpperCase()
		.toLowerCase()
		.replace(/i\u0307/g, 'i')
		.normalize('NFKC')
		.replace(/\s+/g, ' ')
		.trim();
}
