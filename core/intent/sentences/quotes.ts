/** Between a quotation mark and the next closing one. */
const QUOTED = /[“„«"「『‹][^“”„«»"「」『』‹›]{12,600}[”“»"」』›]/g;
/** Lines of the message that is answered, as mail programs and chat exports mark them. */
const CITED_LINE = /^[ \t]*>.*$/gm;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

/** What somebody else said, and addresses, are left out, unless the message is nothing else. */
export function withoutQuotes(text: string): string {
	if (!/["“„«»「『‹>]|:\/\/|www\./i.test(text)) return text;
	const own = text.replace(ADDRESS, ' … ').replace(CITED_LINE, ' … ').replace(QUOTED, ' … ');
	return /[\p{L}\p{N}]/u.test(own) ? own : text;
}
