export interface CsvRow {
	/** Of the row's first line in the file, from 1. */
	line: number;
	cells: string[];
}

/** Where two separators fit equally well, the one that is rarer in ordinary text. */
const DELIMITERS = ['\t', '|', ';', ','];

/** How much of a file shows its separator. */
const SAMPLE = { characters: 20_000, rows: 20 };

/** `sep=;`, which tells Excel the separator. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?[ \t]*\n/i;

/**
 * Reads CSV (RFC 4180) row by row, in linear time, whatever it holds. The separator is found by itself among comma,
 * semicolon, tab and bar. A row whose quotes do not add up ends with its line and its quotes are dropped, so that one
 * forgotten quote does not swallow the people after it.
 *
 * @param text with `\n` as the line end, as `decodeText` gives it
 */
export function* readCsv(text: string): Generator<CsvRow> {
	const declared = SEPARATOR_LINE.exec(text);
	if (declared) yield* readRows(text, declared[1], declared[0].length, 2);
	else yield* readRows(text, guessDelimiter(text), 0, 1);
}

function* readRows(text: string, delimiter: string, start: number, firstLine: number): Generator<CsvRow> {
	const nextDelimiter = finder(text, delimiter);
	const nextLineEnd = finder(text, '\n');
	const nextQuote = finder(text, '"');
	let at = start;
	let line = firstLine;
	while (at < text.length) {
		const lineEnd = nextLineEnd(at);
		if (nextQuote(at) >= lineEnd) {
			yield { line, cells: text.slice(at, lineEnd).split(delimiter) };
			at = lineEnd + 1;
			line++;
			continue;
		}
		const row = readQuoted(at);
		yield { line, cells: row?.cells ?? text.slice(at, lineEnd).replace(/"/g, '').split(delimiter) };
		line += row?.lines ?? 1;
		at = row?.end ?? lineEnd + 1;
	}

	/** A row with quotes in it; undefined when they do not add up. */
	function readQuoted(from: number): { cells: string[]; end: number; lines: number } | undefined {
		const cells: string[] = [];
		let lines = 1;
		for (let cell = from; ;) {
			let end: number;
			if (text[cell] === '"') {
				const close = closingQuote(text, cell + 1);
				if (close < 0) return undefined;
				const value = text.slice(cell + 1, close);
				cells.push(value.replace(/""/g, '"'));
				lines += value.split('\n').length - 1;
				end = close + 1;
				while (text[end] === ' ') end++;
			} else {
				end = Math.min(nextDelimiter(cell), nextLineEnd(cell));
				cells.push(text.slice(cell, end));
			}
			if (end >= text.length || text[end] === '\n') return { cells, end: end + 1, lines };
			if (text[end] !== delimiter) return undefined;
			cell = end + 1;
		}
	}
}

/** Finds the next place of a character, for places that only go forward: each part of the text is looked at once. */
function finder(text: string, character: string): (from: number) => number {
	let last = -1;
	let searchedFrom = 0;
	return (from) => {
		if (last < from || from < searchedFrom) {
			searchedFrom = from;
			last = text.indexOf(character, from);
			if (last < 0) last = text.length;
		}
		return last;
	};
}

/** The quote that closes a cell; doubled ones belong to its text. -1 if there is none. */
function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
		if (text[at + 1] !== '"') return at;
	return -1;
}

/** The separator with which most rows have as many cells as the first one. */
function guessDelimiter(text: string): string {
	const sample = text.slice(0, SAMPLE.characters);
	let best = { delimiter: ',', agreeing: 0, cells: 0 };
	for (const delimiter of DELIMITERS) {
		const counts: number[] = [];
		for (const { cells } of readRows(sample, delimiter, 0, 1)) {
			if (counts.length === SAMPLE.rows) break;
			if (cells.some(Boolean)) counts.push(cells.length);
		}
		const [cells] = counts;
		const agreeing = cells > 1 ? counts.filter((count) => count === cells).length : 0;
		if (agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells && agreeing > 0)) {
			best = { delimiter, agreeing, cells };
		}
	}
	return best.delimiter;
}
