/** RFC 5321, 4.5.3.1: octets of the part before the `@`, and of the whole address without its angle brackets. */
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

/** With a display name around it. */
export const MAX_WRITTEN = 1000;

/** RFC 5321, 4.1.2 without quoting, and RFC 6531 for letters beyond ASCII. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** What a domain may be written with before it is brought into ASCII; nothing that would end a host in a URL. */
const WRITTEN_DOMAIN = /^[\p{L}\p{M}\p{N}.\u3002\uff0e\uff61-]+$/u;

/** At least two labels, the last of which is no number: an address of a machine is nobody's. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Reads an e-mail address as people and programs write it: `Ana <ana@x.com>`, `mailto:ana@x.com?subject=…`. Upper and
 * lower case are the same person, as every large provider has it; dots and `+tags` are left alone, since what they mean is
 * up to the provider. International domains come in their ASCII spelling (Unicode UTS #46).
 *
 * @returns the address as it is compared, or undefined for anything that is not one address.
 */
export function readEmail(input: string): string | undefined {
	if (input.length > MAX_WRITTEN) return undefined;
	const address = withoutName(
		input
			.normalize('NFKC')
			.replace(/\p{Cf}/gu, '')
			.trim(),
	);
	const at = address.lastIndexOf('@');
	if (at < 1) return undefined;
	const local = address.slice(0, at).toLowerCase().normalize('NFKC');
	const domain = readDomain(address.slice(at + 1));
	if (!domain || !LOCAL.test(local)) return undefined;
	const isShort =
		Buffer.byteLength(local) <= MAX_LOCAL && Buffer.byteLength(`${local}@${domain}`) <= MAX_ADDRESS;
	return isShort ? `${local}@${domain}` : undefined;
}

/** The address in `Ana Díaz <ana@x.com>`, and without `mailto:` and what may follow it. */
function withoutName(text: string): string {
	const open = text.lastIndexOf('<');
	const inner = open >= 0 && text.endsWith('>') ? text.slice(open + 1, -1) : text;
	// A second address in front of the brackets makes two people of it.
	if (inner !== text && text.slice(0, open).includes('@')) return '';
	return /^mailto:/i.test(inner) ? inner.slice('mailto:'.length).split('?', 1)[0].trim() : inner.trim();
}

function readDomain(written: string): string | undefined {
	const plain = written.toLowerCase();
	if (DOMAIN.test(plain) && !plain.includes('xn--')) return isWhatsApp(plain) ? undefined : plain;
	if (written.length > MAX_ADDRESS || !WRITTEN_DOMAIN.test(written)) return undefined;
	let host: string;
	try {
		host = new URL(`http://${written}`).hostname;
	} catch {
		return undefined;
	}
	return DOMAIN.test(host) && !isWhatsApp(host) ? host : undefined;
}

/** WhatsApp's addresses of chats and groups look like e-mail and are none. */
const isWhatsApp = (domain: string) => /^(?:[cg]\.us|s\.whatsapp\.net)$/.test(domain);
