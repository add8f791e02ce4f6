/** Builds the published package into dist: TypeScript, the bundled libraries, icons and codex files. */
const { readdir, rm } = require('node:fs/promises');
const { promisify } = require('node:util');
const execFile = promisify(require('node:child_process').execFile);
const { dest, parallel, series, src } = require('gulp');
const esbuild = require('esbuild');
const bundling = require('./scripts/bundling');

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

/** Libraries whose code ships, each imported by one file. */
const LIBRARIES = ['core/contact/library', 'core/report/library'];

const bundle = () =>
	Promise.all(
		LIBRARIES.map((file) =>
			esbuild.build({ ...bundling, entryPoints: [`${file}.ts`], outfile: `dist/${file}.js` }),
		),
	);

const assets = () =>
	src(['nodes/**/*.{svg,png,node.json}', 'credentials/**/*.{svg,png}'], { base: '.', encoding: false }).pipe(
		dest('dist'),
	);

exports.build = series(clean, compile, parallel(dropTypes, bundle, assets));
exports.default = exports.build;
