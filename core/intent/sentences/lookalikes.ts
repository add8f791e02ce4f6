/** Cyrillic and Greek letters and digits that pass for Latin letters. */
const LOOKALIKES = new Map(
	Object.entries({
		а: 'a',
		в: 'b',
		е: 'e',
		к: 'k',
		м: 'm',
		н: 'h',
		о: 'o',
		р: 'p',
		с: 'c',
		т: 't',
		у: 'y',
		х: 'x',
		ѕ: 's',
		і: 'i',
		ј: 'j',
		α: 'a',
		ε: 'e',
		ι: 'i',
		κ: 'k',
		ο: 'o',
		ρ: 'p',
		σ: 's',
		τ: 't',
		υ: 'u',
		ν: 'v',
		χ: 'x',
		η: 'n',
		'0': 'o',
		'1': 'i',
		'3': 'e',
		'4': 'a',
		'5': 's',
	}),
);

/** A word in Latin letters whose disguise was taken off; `undefined` when it wears none or is no Latin word. */
export function unmask(word: string): string | undefined {
	if (!/[a-z]/.test(word) || !/[0-9а-яѕіјα-ω]/.test(word)) return undefined;
	let plain = '';
	for (const letter of word) {
		const meant = letter >= 'a' && letter <= 'z' ? letter : LOOKALIKES.get(letter);
		if (meant === undefined) return undefined;
		plain += meant;
	}
	return plain;
}
