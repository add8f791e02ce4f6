import { decodeText, normaliseText, readCsv } from '../../../core/csv';

const cells = (text: string) => [...readCsv(text)].map((row) => row.cells);

describe('the separator is found', () => {
	test.each<[string, string, string[]]>([
		['comma', 'a,b\n1,2', ['1', '2']],
		['semicolon', 'a;b\n1;2', ['1', '2']],
		['tab', 'a\tb\n1\t2', ['1', '2']],
		['bar', 'a|b\n1|2', ['1', '2']],
		['semicolon beside commas in text', 'a;b\n1,5;x, y\n2,5;z, w', ['1,5', 'x, y']],
		['comma beside semicolons in quotes', 'a,b\n"1;2;3",x\n"1;2",y', ['1;2;3', 'x']],
		['one column', 'phone\n+34 600 999 888', ['+34 600 999 888']],
		['declared for Excel', 'sep=;\na;b,c\n1;2,3', ['1', '2,3']],
	])('%s', (_, text, second) => expect(cells(text)[1]).toEqual(second));
});

describe('rows', () => {
	test.each<[string, string, string[][]]>([
		['nothing', '', []],
		[
			'no line end at the end',
			'a,b\n1,2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'empty cells',
			'a,b,c\n,,\n',
			[
				['a', 'b', 'c'],
				['', '', ''],
			],
		],
		[
			'quotes',
			'a,b\n"x, ""y""",2\n',
			[
				['a', 'b'],
				['x, "y"', '2'],
			],
		],
		[
			'a line end in quotes',
			'a,b\n"x\ny",2\n3,4',
			[
				['a', 'b'],
				['x\ny', '2'],
				['3', '4'],
			],
		],
		[
			'blanks after a quote',
			'a,b\n"x" ,"y"  \n',
			[
				['a', 'b'],
				['x', 'y'],
			],
		],
		[
			'an inch sign',
			'a,b\n5" pipe,2\n3,4',
			[
				['a', 'b'],
				['5" pipe', '2'],
				['3', '4'],
			],
		],
		[
			'a quoted last cell',
			'a,b\n1,"2"',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'an empty quoted last cell',
			'a,b\n1,""',
			[
				['a', 'b'],
				['1', ''],
			],
		],
	])('%s', (_, text, rows) => expect(cells(text)).toEqual(rows));

	test('are counted by the lines of the file', () => {
		expect([...readCsv('a,b\n"x\n\ny",2\n\n3,4')].map(({ line }) => line)).toEqual([1, 2, 5, 6]);
		expect([...readCsv('sep=,\na,b\n1,2')].map(({ line }) => line)).toEqual([2, 3]);
	});

	test.each<[string, string]>([
		['never closed', 'n,p\n"Ana,1\nBob,2\nCy,3'],
		['closed by the next row’s', 'n,p\n"Ana,1\n"Bob",2\nCy,3'],
		['in the middle of a cell', 'n,p\n"Ana" B,1\nBob,2\nCy,3'],
		['in every row', 'n,p\n"Ana,1\n"Bob,2\n"Cy,3'],
	])('a quote that is %s swallows nobody', (_, text) => {
		expect(cells(text).map((row) => row.at(-1))).toEqual(['p', '1', '2', '3']);
	});

	test.each<[string, string, number]>([
		['a line of 10 MB', `a,b\n${'x'.repeat(10_000_000)},1\n3,4`, 3],
		['10 MB in quotes', `a,b\n"${'x\n'.repeat(5_000_000)}",1\n3,4`, 3],
		['a million quotes that never close', `a,b\n"${'x" '.repeat(1_000_000)}\n3,4`, 3],
		['a quote opened on each of 500,000 lines', `a,b\n${'"x,y\n'.repeat(500_000)}`, 500_001],
		['one quoted column', `a\n${'"x"\n'.repeat(500_000)}`, 500_001],
	])('%s', (_, text, count) => {
		let rows = 0;
		for (const row of readCsv(text)) rows += row.cells.length ? 1 : 0;
		expect(rows).toBe(count);
	});
});

describe('the encoding is found', () => {
	const text = 'teléfono;motivo\n+34600999888;«año» – 5 €\n';
	const utf16 = (bigEndian: boolean, mark: boolean) => {
		const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
		return bigEndian ? bytes.swap16() : bytes;
	};
	const windows = Buffer.from(
		[...text].map((sign) => ({ '€': 0x80, '–': 0x96 })[sign] ?? sign.charCodeAt(0)),
	);
	test.each<[string, Uint8Array]>([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with mark', Buffer.from(`\uFEFF${text}`)],
		['UTF-16 little endian', utf16(false, true)],
		['UTF-16 big endian', utf16(true, true)],
		['UTF-16 little endian without mark', utf16(false, false)],
		['UTF-16 big endian without mark', utf16(true, false)],
		['Windows-1252', windows],
	])('%s', (_, bytes) => expect(decodeText(bytes)).toBe(text));

	test.each<[string, string, string]>([
		['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
		['old Mac line ends', 'a\rb', 'a\nb'],
		['files put together with their marks', '\uFEFFa\n\uFEFFb', 'a\nb'],
	])('%s', (_, given, wanted) => expect(normaliseText(given)).toBe(wanted));

	test('bytes of no encoding throw nothing', () => {
		const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
		expect(decodeText(bytes)).toHaveLength(
			5000 - [...bytes].filter((byte, index) => byte === 13 && bytes[index + 1] === 10).length,
		);
		expect(decodeText(new Uint8Array())).toBe('');
	});
});
