import { languages } from '../languages';
import { splitTokens, type Row } from './tokens';
import { Dictionary } from './dictionary';

let courtesy: Dictionary | undefined;

function courtesyWords(): Dictionary {
	if (courtesy) return courtesy;
	courtesy = new Dictionary();
	for (const language of languages) {
		for (const phrase of language.courtesy ?? []) {
			const words = splitTokens(phrase).tokens.map(({ folded }) => ({
				text: folded,
				stem: false,
				marked: false,
			}));
			courtesy.add(words, 0);
		}
	}
	return courtesy;
}

/** Short words that are courtesy in one language and part of a request in another, as `moi`. */
const SHORT = 4;

/**
 * The row without words of courtesy; where one stood, a clause may begin or end.
 *
 * @param isUsed Whether patterns have the word.
 */
export function withoutCourtesyWords(row: Row, isUsed: (word: string) => boolean): Row {
	const dictionary = courtesyWords();
	if (!row.tokens.some(({ folded }) => dictionary.begins(folded))) {
		row.breaks[0] = true;
		return row;
	}
	const bare: Row = { tokens: [], edges: [], breaks: [], questions: [] };
	let edge = true;
	let isBreak = true;
	let asked = false;
	for (let at = 0; at < row.tokens.length;) {
		edge ||= row.edges[at];
		isBreak ||= row.breaks[at];
		asked ||= row.questions[at];
		const { folded } = row.tokens[at];
		let end = 0;
		if (dictionary.begins(folded))
			for (const { length } of dictionary.spansAt(row.tokens, at, dictionary.beginning(row.tokens[at])))
				end = Math.max(end, at + length);
		if (end > at + 1 || (end > at && !(folded.length <= SHORT && isUsed(folded)))) {
			edge = true;
			at = end;
			continue;
		}
		// A short one is kept for the patterns that use it; the clause may still end before it and begin after it.
		const isKept = end > at;
		bare.tokens.push(row.tokens[at]);
		bare.edges.push(edge || isKept);
		bare.breaks.push(isBreak);
		bare.questions.push(asked);
		edge = isKept;
		isBreak = asked = false;
		at++;
	}
	bare.edges.push(true);
	bare.breaks.push(true);
	bare.questions.push(asked || row.questions[row.tokens.length]);
	return bare;
}
