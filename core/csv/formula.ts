/**
 * Where a spreadsheet may begin to read a cell: at its start, and after anything that another country's Excel takes for
 * the end of a cell or row. A sign that begins a formula there would run it, and a phone number would lose its plus.
 * Signs as listed in https://owasp.org/www-community/attacks/CSV_Injection
 */
const START = '((?:^|[,;|\\t\\r\\n])[" ]*)';
const SIGN = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]';
const ARMED = new RegExp(`${START}(?='*${SIGN})`, 'g');
const DISARMED = new RegExp(`${START}'(?='*${SIGN})`, 'g');

/** Puts one apostrophe before every sign that would start a formula: text stays text. `rearm` takes it away again. */
export function disarm(cell: string): string {
	const inner = cell.replace(ARMED, "$1'");
	return /^'*[\t\r\n]/.test(inner) ? `'${inner}` : inner;
}

/** The cell as it was before `disarm`. */
export function rearm(cell: string): string {
	if (!cell.includes("'")) return cell;
	return cell.replace(/^'(?='*[\t\r\n])/, '').replace(DISARMED, '$1');
}
