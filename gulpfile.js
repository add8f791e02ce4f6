/** Builds the published package into dist: TypeScript, the one bundled library, icons and codex files. */
const { rm } = require('node:fs/promises');
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
	});

const assets = () =>
	src(['nodes/**/*.{svg,png,node.json}', 'credentials/**/*.{svg,png}'], { base: '.', encoding: false }).pipe(dest('dist'));

exports.build = series(clean, compile, parallel(bundle, assets));
exports.default = exports.build;
