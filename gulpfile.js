/** Builds the published package into dist: TypeScript, the one bundled library, icons and codex files. */
const { readdir, rm } = require('node:fs/promises');
const { promisify } = require('node:util');
const execFile = promisify(require('node:child_process').execFile);
const { dest, parallel, series, src } = require('gulp');
const esbuild = require('esbuild');

const clean = () => rm('dist', { recursive: true, force: true });

const compile = async () => {
	try {
		await execFile(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
	} catch (error) {
		throw new Error(error.stdout || error.message);
	}
};

/** Types are for those who use the core; n8n's scan takes the others for sources. */
const dropTypes = async () => {
	const files = await readdir('dist', { recursive: true });
	const others = files.filter((file) => file.endsWith('.d.ts') && !file.startsWith('core'));
	await Promise.all(others.map((file) => rm(`dist/${file}`)));
};

/** The phone library becomes one readable file that every node shares, since `dependencies` stays empty. */
const bundle = () =>
	esbuild.build({
		entryPoints: ['core/contact/library.ts'],
		outfile: 'dist/core/contact/library.js',
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		legalComments: 'inline',
		lineLimit: 120,
	});

const assets = () =>
	src(['nodes/**/*.{svg,png,node.json}', 'credentials/**/*.{svg,png}'], { base: '.', encoding: false }).pipe(dest('dist'));

exports.build = series(clean, compile, parallel(dropTypes, bundle, assets));
exports.default = exports.build;
