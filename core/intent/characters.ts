/** Scripts without spaces, and Korean, whose spaces people leave out: each character can be a word. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

const enum Kind {
	Unknown,
	/** Stands between words. */
	Between,
	/** Part of a word. */
	Part,
	/** Part of a word, and one by itself where scripts are unspaced. */
	Unspaced,
	/** A sign of an unspaced script that is no letter. */
	Sign,
}

/** Filled as characters occur. */
const kinds = new Uint8Array(0x11_0000);

function kindOf(code: number): Kind {
	const known = kinds[code];
	if (known !== Kind.Unknown) return known;
	const character = String.fromCodePoint(code);
	const isPart = PART_OF_WORD.test(character);
	const kind = UNSPACED.test(character)
		? isPart
			? Kind.Unspaced
			: Kind.Sign
		: isPart
			? Kind.Part
			: Kind.Between;
	kinds[code] = kind;
	return kind;
}

/**
 * Calls `found` with the place of each word of a text in its one form.
 *
 * @param single Whether each character of a script without spaces is a word.
 */
export function pieces(plain: string, single: boolean, found: (start: number, end: number) => void): void {
	let start = -1;
	for (let at = 0; at < plain.length;) {
		const code = plain.codePointAt(at) ?? 0;
		const next = at + (code > 0xffff ? 2 : 1);
		const kind = kindOf(code);
		const isAlone = single && kind >= Kind.Unspaced;
		if (start >= 0 && (isAlone || kind === Kind.Between || kind === Kind.Sign)) {
			found(start, at);
			start = -1;
		}
		if (isAlone) found(at, next);
		else if (start < 0 && (kind === Kind.Part || kind === Kind.Unspaced)) start = at;
		at = next;
	}
	if (start >= 0) found(start, plain.length);
}
