import { pieces } from '../characters';
import { readable, type Word, wordOf } from '../normalise';

/** A word of a message. */
export interface Token extends Word {
	/** The words that it may have been meant to be, when it is misspelt or disguised. */
	meant?: readonly string[];
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

const BREAK = /[.,;:!?…\n\r()[\]{}|¡¿。，、！？；：،؛؟।॥۔၊။។]|\s[-–—]+\s|[–—]|\p{Extended_Pictographic}/u;

const QUESTION = /[?？؟]/;

export function splitTokens(text: string): Row {
	return tokensOf(readable(text));
}

/** The words of a text in its one form, one by one in scripts without spaces. */
export function tokensOf(plain: string): Row {
	const row: Row = { tokens: [], edges: [], breaks: [], questions: [] };
	const { tokens, edges, breaks, questions } = row;
	let last = 0;
	/** How many letters on their own the row ends in. */
	let letters = 0;
	const mergeLetters = () => {
		// `s t o p` and `s-t-o-p it`: letters on their own spell a word.
		if (letters >= 4) {
			const first = tokens.length - letters;
			const marked = tokens.splice(first).map((token) => token.marked);
			for (const list of [edges, breaks, questions]) list.length = first + 1;
			tokens.push(wordOf(marked.join('')));
		}
		letters = 0;
	};
	pieces(plain, true, (start, end) => {
		const word = wordOf(plain.slice(start, end));
		if (word.folded === '') return;
		const isPlain = last === 0 || (start === last + 1 && plain[last] === ' ');
		const between = isPlain ? '' : plain.slice(last, start);
		const isBreak = between !== '' && BREAK.test(between);
		const isLetter = word.folded.length === 1 && /[a-zа-яα-ω]/.test(word.folded);
		if (!isLetter && letters > 0) mergeLetters();
		edges.push(isBreak || last === 0);
		breaks.push(isBreak);
		questions.push(isBreak && QUESTION.test(between));
		if (isLetter) letters++;
		tokens.push(word);
		last = end;
	});
	mergeLetters();
	edges.push(true);
	breaks.push(true);
	questions.push(QUESTION.test(plain.slice(last)));
	return tokens.length > MOST_TOKENS ? bothEnds(row) : row;
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
