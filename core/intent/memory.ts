/** Beyond it everything is forgotten, so that memory stays bounded whatever people write. */
const MOST = 20_000;
/** Longer texts hardly return. */
const LONGEST = 32;
/** Engines keep a longer piece of a text as a view into it, which would keep the whole message alive. */
const LONGEST_COPIED = 12;

/** Remembers what is worked out about a word; the words of a language return. */
export class Memory<Value> {
	private readonly values = new Map<string, Value>();

	constructor(private readonly workOut: (word: string) => Value) {}

	get(word: string): Value {
		const before = this.values.get(word);
		if (before !== undefined) return before;
		if (word.length > LONGEST) return this.workOut(word);
		const own = word.length > LONGEST_COPIED ? word.split('').join('') : word;
		const value = this.workOut(own);
		if (this.values.size >= MOST) this.values.clear();
		this.values.set(own, value);
		return value;
	}
}
