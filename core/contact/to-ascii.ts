/** Zero of each script whose digits people type; the other nine follow it (Unicode, general category Nd). */
const ZEROS = [
	0x0660, // Arabic-Indic
	0x06f0, // Persian, Urdu
	0x07c0, // N'Ko
	0x0966, // Devanagari
	0x09e6, // Bengali
	0x0a66, // Gurmukhi
	0x0ae6, // Gujarati
	0x0b66, // Odia
	0x0be6, // Tamil
	0x0c66, // Telugu
	0x0ce6, // Kannada
	0x0d66, // Malayalam
	0x0e50, // Thai
	0x0ed0, // Lao
	0x0f20, // Tibetan
	0x1040, // Myanmar
	0x17e0, // Khmer
	0x1810, // Mongolian
];

const INVISIBLE = /\p{Cf}/u;
const BLANK = /\p{Zs}/u;
/** With the minus sign and the Japanese long-vowel mark, which is typed for a dash. */
const DASH = /[\p{Pd}\u2212\u30fc]/u;
const FULL_WIDTH = /[\uff01-\uff5e]/;

/** Writes a number in ASCII: digits of any script, full-width signs, dashes and blanks of all kinds; other characters become `?`. */
export const toAscii = (text: string): string => text.replace(/[^\0-\x7f]/gu, asciiOf);

function asciiOf(character: string): string {
	const code = character.charCodeAt(0);
	const zero = ZEROS.find((first) => code >= first && code < first + 10);
	if (zero !== undefined) return String(code - zero);
	if (INVISIBLE.test(character)) return '';
	if (BLANK.test(character)) return ' ';
	if (FULL_WIDTH.test(character)) return String.fromCharCode(code - 0xfee0);
	if (DASH.test(character)) return '-';
	return character === '\u00b7' ? '.' : '?';
}
