import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '..');
const ALLOWED_MODULES = new Set(['n8n-workflow', 'luxon', 'crypto']);
const ALLOWED_FILES =
	/^(dist\/(credentials|nodes|store)\/.+\.(js|svg|node\.json)|dist\/core\/.+\.(js|d\.ts)|journeys\/[\w-]+\.(json|md|png)|package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_LICENSES)$/;

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	name: string;
	n8n: { nodes: string[]; credentials: string[] };
	[key: string]: unknown;
};

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

describe('the package', () => {
	const folder = mkdtempSync(join(tmpdir(), 'package-'));
	const packed = join(folder, 'package');

	beforeAll(() => {
		execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'pipe' });
		const [{ filename }] = JSON.parse(
			execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' }),
		) as Array<{ filename: string }>;
		mkdirSync(packed);
		execFileSync('tar', ['-xzf', join(folder, filename), '-C', packed, '--strip-components=1']);
	}, 300_000);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('holds only files that belong into it', () => {
		expect(filesBelow(packed).filter((file) => !ALLOWED_FILES.test(file))).toEqual([]);
	});

	test('holds every node and credential with its icons and codex file', () => {
		const files = new Set(filesBelow(packed));
		for (const path of [...manifest.n8n.nodes, ...manifest.n8n.credentials]) {
			expect(files).toContain(path);
			// eslint-disable-next-line @typescript-eslint/no-require-imports
			const [exported] = Object.values(require(join(ROOT, path)) as Record<string, new () => unknown>);
			const instance = new exported() as { icon?: Icons; description?: { icon: Icons } };
			const icon = instance.description?.icon ?? instance.icon;
			for (const file of [icon?.light, icon?.dark]) {
				expect(files).toContain(path.replace(/[^/]+$/, String(file).replace('file:', '')));
			}
		}
		for (const path of manifest.n8n.nodes) expect(files).toContain(path.replace(/\.js$/, '.json'));
	});

	test('needs nothing at run time but n8n-workflow, luxon and crypto', () => {
		const foreign = filesBelow(packed)
			.filter((file) => file.endsWith('.js'))
			.flatMap((file) => {
				const code = readFileSync(join(packed, file), 'utf8');
				return [...code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(
					([, name]) => `${file}: ${name}`,
				);
			})
			.filter((use) => {
				const name = use.split(': ')[1];
				return !name.startsWith('.') && !ALLOWED_MODULES.has(name);
			});
		expect(foreign).toEqual([]);
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	test('is readable: nothing is minified', () => {
		const dense = filesBelow(packed)
			.filter((file) => file.endsWith('.js'))
			.filter((file) => {
				const code = readFileSync(join(packed, file), 'utf8');
				return code.length > 2000 && code.length / code.split('\n').length > 400;
			});
		expect(dense).toEqual([]);
	});

	test('names the licences of what is bundled', () => {
		const licences = readFileSync(join(packed, 'THIRD_PARTY_LICENSES'), 'utf8');
		for (const name of [
			'libphonenumber-js',
			'Apache License',
			'Apache ECharts',
			'zrender',
			'd3.js',
			'tslib',
		]) {
			expect(licences).toContain(name);
		}
	});

	test.each([
		['sources', () => ROOT, 'sources'],
		['tarball', () => packed, 'everything'],
	])(
		'passes n8n’s own scan: %s',
		(_, where, what) => {
			// n8n's scanner is an ES module, so it runs in a process of its own.
			const scanner = join(ROOT, 'node_modules/@n8n/scan-community-package/scanner/scanner.mjs');
			const script = `
			const { analyzePackage, SOURCE_FILE_PATTERNS } = await import(${JSON.stringify(pathToFileURL(scanner).href)});
			const patterns = ${what === 'sources' ? 'SOURCE_FILE_PATTERNS' : 'undefined'};
			console.log(JSON.stringify(await analyzePackage(${JSON.stringify(where())}, patterns)));`;
			// With NODE_ENV=test, which jest sets, n8n's rules take every file for one of their own tests.
			const env = { ...process.env, NODE_ENV: '' };
			const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
				encoding: 'utf8',
				env,
			});
			expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual({ passed: true });
		},
		300_000,
	);
});

interface Icons {
	light: string;
	dark: string;
}
