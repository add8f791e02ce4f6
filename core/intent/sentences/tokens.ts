import { foldWord, readable } from '../normalise';

export interface Token {
	/** Reduced to its letters. */
	folded: string;
	/** With its diacritics. */
	marked: string;
	/** The word that it may have been meant to be, when it is misspelt or disguised. */
	meant?: string;
}

/** A message as a row of words; `edges` and `breaks` say what stands before each word and after the last. */
export interface Row {
	tokens: Token[];
	/** A clause may begin or end here: punctuation, a new line, an emoji, courtesy that was left out. */
	edges: boolean[];
	/** No pattern reaches across. */
	breaks: boolean[];
	/** A question ends there. */
	questions: boolean[];
}

/** More words than this are read from both ends only. */
const MOST_TOKENS = 400;

/** Scripts without spaces, and Korean, whose spaces people leave out: each character is a word here. */
const UNSPACED =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hangul}';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

const BREAK = /[.,;:!?…\n\r()[\]{}|¡¿。，、！？；：،؛؟।॥۔၊။។]|\s[-–—]+\s|[–—]|\p{Extended_Pictographic}/u;

const QUESTION = /[?？؟]/;

export function splitTokens(text: string): Row {
	const row: Row = { tokens: [], edges: [], breaks: [], questions: [] };
	const plain = readable(text);
	let end = 0;
	let letters: number[] = [];
	const mergeLetters = () => {
		// `s t o p` and `s-t-o-p it`: letters on their own spell a word.
		if (letters.length >= 4) {
			const first = letters[0];
			const marked = row.tokens.splice(first, letters.length).map((token) => token.marked);
			row.edges.splice(first + 1, letters.length - 1);
			row.breaks.splice(first + 1, letters.length - 1);
			row.questions.splice(first + 1, letters.length - 1);
			row.tokens.push({ marked: marked.join(''), folded: foldWord(marked.join('')) });
		}
		letters = [];
	};
	for (const found of plain.matchAll(WORD)) {
		const marked = found[0];
		const folded = foldWord(marked);
		if (folded === '') continue;
		const between = end > 0 ? plain.slice(end, found.index) : '';
		const isBreak = between !== '' && BREAK.test(between);
		const isLetter = folded.length === 1 && /[a-zа-яα-ω]/.test(folded);
		if (!isLetter) mergeLetters();
		row.edges.push(isBreak || end === 0);
		row.breaks.push(isBreak);
		row.questions.push(isBreak && QUESTION.test(between));
		if (isLetter) letters.push(row.tokens.length);
		row.tokens.push({ folded, marked });
		end = found.index + marked.length;
	}
	mergeLetters();
	row.edges.push(true);
	row.breaks.push(true);
	row.questions.push(QUESTION.test(plain.slice(end)));
	return row.tokens.length > MOST_TOKENS ? bothEnds(row) : row;
}

function bothEnds({ tokens, edges, breaks, questions }: Row): Row {
	const half = MOST_TOKENS / 2;
	return {
		tokens: [...tokens.slice(0, half), ...tokens.slice(-half)],
		edges: [...edges.slice(0, half), ...edges.slice(-half - 1)],
		breaks: [...breaks.slice(0, half), true, ...breaks.slice(-half)],
		questions: [...questions.slice(0, half), ...questions.slice(-half - 1)],
	};
}
