const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	'`': '&#96;',
};

/** Markup that is safe to put into a page as it is. */
export class Html {
	constructor(readonly markup: string) {}
}

type Value = string | number | undefined | Html | readonly Html[];

/** Text for a page's content or a quoted attribute. */
export const escapeHtml = (text: string) => text.replace(/[&<>"'`]/g, (character) => ESCAPES[character]);

/** A template tag: whatever is put in is escaped, unless it is {@link Html} itself; undefined leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
	return new Html(parts.reduce((markup, part, index) => markup + toMarkup(values[index - 1]) + part));
}

function toMarkup(value: Value): string {
	if (value === undefined) return '';
	if (value instanceof Html) return value.markup;
	if (typeof value === 'object') return value.map(({ markup }) => markup).join('');
	return escapeHtml(String(value));
}
