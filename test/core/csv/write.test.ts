import fc from 'fast-check';
import { normaliseText, readCsv, rearm, writeCsv } from '../../../core/csv';
import { disarm } from '../../../core/csv/formula';

describe('no cell can be a formula', () => {
	test.each([
		['=HYPERLINK("http://x";"y")', `'=HYPERLINK("http://x";"y")`],
		['+34600999888', "'+34600999888"],
		['-1', "'-1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1+1', "'\t'=1+1"],
		['\r=1', "'\r'=1"],
		['＝1+1', "'＝1+1"],
		[' =1+1', " '=1+1"],
		['"=1+1', '"\'=1+1'],
		// Where the separator is another one, a cell begins in the middle of this one.
		['x;=1+1', "x;'=1+1"],
		['x,"=1+1', 'x,"\'=1+1'],
		['x\n=1+1', "x\n'=1+1"],
		['x;\t=1', "x;\t'=1"],
		['me@example.com 1+1=2', 'me@example.com 1+1=2'],
		["it's -5 today", "it's -5 today"],
		["'=1", "''=1"],
		['', ''],
	])('%j', (text, disarmed) => {
		expect(disarm(text)).toBe(disarmed);
		expect(rearm(disarmed)).toBe(text);
	});

	const nasty = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'",;| ａ＝x1'), maxLength: 30 });

	test('of any text; and the text comes back', () => {
		fc.assert(
			fc.property(nasty, (text) => {
				const disarmed = disarm(text);
				expect(disarmed).not.toMatch(/(?:^|[,;|\t\r\n])[" ]*[=+\-@＝＋－＠]|^[\t\r\n]/);
				expect(rearm(disarmed)).toBe(text);
			}),
			{ numRuns: 2000 },
		);
	});

	test.each([',', ';'] as const)('a written file is read back as it was: %s', (separator) => {
		const row = fc.record({ a: nasty, b: nasty, c: fc.string() });
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
				const text = normaliseText(writeCsv(['a', 'b', 'c'], rows, separator));
				const [, ...read] = [...readCsv(text)].map(({ cells }) => cells.map((cell) => rearm(cell)));
				expect(read).toEqual(rows.map(({ a, b, c }) => [a, b, c].map((cell) => normaliseText(cell))));
			}),
			{ numRuns: 500 },
		);
	});
});

test('a file begins with the mark that tells Excel its encoding, and its lines end as Excel’s do', () => {
	const text = writeCsv(['phone', 'words'], [{ phone: '+34600999888', words: 'say "no"' }]);
	expect(text).toBe('\uFEFF"phone","words"\r\n"\'+34600999888","say ""no"""\r\n');
	expect(writeCsv(['a', 'b'], [{ a: '1' }], ';')).toBe('\uFEFF"a";"b"\r\n"1";""\r\n');
});
