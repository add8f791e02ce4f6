import { type Word } from './pattern';

/** Words, some of which stand for all that begin so, and notes on some of them. */
export class KnownWords<Note> {
	private readonly whole = new Map<string, Note[]>();
	private readonly begun = new Map<string, Note[]>();
	private readonly lengths = new Set<number>();
	private readonly none: Note[] = [];

	/** Adds the word, and a note on it. */
	note({ text, stem }: Word, note: Note): void {
		const words = stem ? this.begun : this.whole;
		const notes = words.get(text);
		if (notes === undefined) {
			words.set(text, [note]);
			if (stem) this.lengths.add(text.length);
		} else if (!notes.includes(note)) notes.push(note);
	}

	/** Whether the word is one of them as it stands. */
	has(word: string): boolean {
		return this.whole.has(word);
	}

	/** Whether the word or its beginning is one of them. */
	knows(word: string): boolean {
		if (this.whole.has(word)) return true;
		for (const length of this.lengths)
			if (length <= word.length && this.begun.has(word.slice(0, length))) return true;
		return false;
	}

	/** The notes on the word and on its beginnings. */
	notesOn(word: string): Note[] {
		const found = [...(this.whole.get(word) ?? this.none)];
		for (const length of this.lengths)
			if (length <= word.length) found.push(...(this.begun.get(word.slice(0, length)) ?? this.none));
		return found;
	}
}
