/** Ways to write a word that must make no difference to what it means. */
export const spellings: Record<string, (word: string) => string> = {
	'as listed': (word) => word,
	'lower case': (word) => word.toLowerCase(),
	'upper case': (word) => word.toUpperCase(),
	'decomposed letters': (word) => word.normalize('NFD'),
	'full-width letters': (word) =>
		word
			.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
			.replace(/ /g, '\u3000'),
	'zero-width characters': (word) => `\ufeff${[...word].join('\u200b')}\u200d`,
	'bidirectional marks': (word) => `\u202b${word}\u202c\u200f\u2069`,
	punctuation: (word) => `${word}!!.`,
	quotes: (word) => `“${word}”`,
	'markdown and brackets': (word) => `*[${word}]*`,
	'white space': (word) => `\n\t ${word.replace(/ /g, ' \u00a0 ')} \r\n`,
	emoji: (word) => `😡 ${word} ❤️`,
	'said three times': (word) => (word.includes(' ') ? word : `${word} ${word}! ${word}`),
	'please before': (word) => `Please, ${word}`,
	'thanks after': (word) => `${word}. Thank you!`,
};
