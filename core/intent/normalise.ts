import { Memory } from './memory';
import { pieces } from './characters';

/** The longest text WhatsApp delivers, in UTF-16 units (Cloud API, text messages); what follows is not looked at. */
export const LONGEST_MESSAGE = 4096;

/** A word in two spellings: reduced to its letters, and with its diacritics. */
export interface Word {
	folded: string;
	marked: string;
}

/** Zero-width and bidirectional characters, variation selectors, and apostrophes that Unicode counts as letters. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u02b9-\u02bf]+/gu;

/** Where invisible characters can be, and what Unicode would compose or unfold. */
const SPECIAL = /[^\0-\x7f]/;

const PICTOGRAPH = /\p{Extended_Pictographic}/gu;

/** Marks on Latin, Greek, Cyrillic, Hebrew and Arabic letters. Indic and Thai vowel signs are part of the word. */
const MARKS =
	/[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;

/** Letters that are written alike or for each other and that Unicode does not decompose. */
const LOOSE_LETTERS = new Map(
	Object.entries({
		ß: 'ss',
		ı: 'i',
		ø: 'o',
		æ: 'ae',
		œ: 'oe',
		đ: 'd',
		ð: 'd',
		ł: 'l',
		ς: 'σ',
		ـ: '',
		ٱ: 'ا',
		ى: 'ي',
		ی: 'ي',
		ة: 'ه',
		ہ: 'ه',
		ھ: 'ه',
		ە: 'ه',
		ک: 'ك',
	}),
);
const LOOSE = /[ßıøæœđðłςـٱىیةہھەک\u0660-\u0669\u06f0-\u06f9]/g;

function loosen(letter: string): string {
	// Arabic and Persian digits: their code points end in the digit itself.
	return LOOSE_LETTERS.get(letter) ?? String(letter.charCodeAt(0) & 0xf);
}

/** A word reduced to its letters: without diacritics, and with one spelling for letters that are written alike. */
export function foldWord(marked: string): string {
	if (!SPECIAL.test(marked)) return marked;
	return marked.normalize('NFD').replace(MARKS, '').replace(LOOSE, loosen).normalize('NFC');
}

/** A text in one form: compatibility characters, case and invisible characters make no difference. */
export function readable(text: string): string {
	if (!SPECIAL.test(text)) return text.slice(0, LONGEST_MESSAGE).toLowerCase();
	// A ligature may unfold into a phrase.
	return text.normalize('NFKC').slice(0, LONGEST_MESSAGE).replace(INVISIBLE, '').toLowerCase();
}

const words = new Memory<Word>((marked) => ({ folded: foldWord(marked), marked }));

/** A word in both spellings; the same object each time as long as it is remembered. */
export function wordOf(marked: string): Word {
	return words.get(marked);
}

/**
 * The words of a text: compatibility forms, case, punctuation, emoji and invisible characters make no difference.
 * Linear in the length of the text; never throws.
 */
export function splitWords(text: string): Word[] {
	return wordsOf(readable(text));
}

/** The words of a text in its one form. */
export function wordsOf(plain: string): Word[] {
	const found: Word[] = [];
	pieces(plain, false, (start, end) => {
		const word = words.get(plain.slice(start, end));
		if (word.folded !== '') found.push(word);
	});
	return found;
}

/** The different emoji of a text, in order, without skin tones. */
export function splitSymbols(text: string): string[] {
	return [...new Set(readable(text).match(PICTOGRAPH))];
}

/** One word out of a spelled-out or split one: `s t o p`, `opt out`. */
export function compact(spaced: string): string {
	return spaced.replaceAll(' ', '');
}

/** Whether a letter is held down, as in `STOOOP`. */
export function isStretched(text: string): boolean {
	return hasRun(text) && /(\p{L})\1\1/u.test(text);
}

/** Whether a character stands thrice in a row, or one beyond the basic plane may. */
function hasRun(text: string): boolean {
	for (let at = 2; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === text.charCodeAt(at - 1) && code === text.charCodeAt(at - 2)) return true;
		if (code >= 0xd800 && code <= 0xdfff) return true;
	}
	return false;
}

/** Every run of a letter as one letter. */
export function squeeze(text: string): string {
	return text.replace(/(\p{L})\1+/gu, '$1');
}
