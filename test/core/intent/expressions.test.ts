import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');
const FOLDERS = ['core', 'nodes', 'store', 'credentials'];

interface Expression {
	place: string;
	source: string;
	flags: string;
}

const files = FOLDERS.flatMap((folder) =>
	(readdirSync(join(ROOT, folder), { recursive: true }) as string[])
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name)),
);

/** Every literal of a file. */
function literalsIn(path: string): Expression[] {
	const file = ts.createSourceFile(
		path,
		readFileSync(join(ROOT, path), 'utf8'),
		ts.ScriptTarget.Latest,
		true,
	);
	const found: Expression[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
			const { line } = file.getLineAndCharacterOfPosition(node.getStart());
			found.push({ place: `${path}:${line + 1}`, source, flags });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

const NUMBERS = ['+34600999888', '+5511987654321', '+5215512345678', '+5491123456789', '+12025550123'];

/** What a file puts together when it is loaded and used. */
function builtBy(path: string): Expression[] {
	const found: Expression[] = [];
	const Original = globalThis.RegExp;
	globalThis.RegExp = new Proxy(Original, {
		construct(target, [pattern, flags]: [string | RegExp, string?]) {
			const built = new target(pattern, flags);
			if (typeof pattern === 'string') found.push({ place: path, source: built.source, flags: built.flags });
			return built;
		},
	});
	try {
		jest.isolateModules(() => {
			jest.requireActual(join(ROOT, path));
			// Numbering plans are put together when their first number is read.
			const { contactKey } = jest.requireActual<typeof import('../../../core')>(join(ROOT, 'core'));
			for (const number of NUMBERS) contactKey(number);
		});
	} finally {
		globalThis.RegExp = Original;
	}
	return found;
}

const expressions = [
	...files.flatMap(literalsIn),
	...files.filter((path) => /new RegExp\(/.test(readFileSync(join(ROOT, path), 'utf8'))).flatMap(builtBy),
];

test('none is put together where this cannot see it', () => {
	const built = files.filter((path) => /\bRegExp\(/.test(readFileSync(join(ROOT, path), 'utf8')));
	expect(built.filter((path) => !expressions.some(({ place }) => place === path))).toEqual([]);
});

test('there are expressions to check', () => {
	expect(expressions.filter(({ place }) => place.startsWith('core/intent')).length).toBeGreaterThan(10);
});

/** What the checker gives up on is no answer, and machines may be busy. */
const PATIENCE_MS = 60_000;
jest.setTimeout(2 * PATIENCE_MS);

/** Each once; recheck takes its time. */
const distinct = [...new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one])).values()];

test.each(distinct.map((one) => [one.place, one.source, one.flags] as const))(
	'%s does not backtrack without end: %s',
	(_, source, flags) => {
		const { status } = checkSync(source, flags, { timeout: PATIENCE_MS });
		expect(status).toBe('safe');
	},
);
