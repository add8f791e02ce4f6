/** `npm run demo`: checks Node, installs what is missing and starts the demo. Plain JavaScript, so that it runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const demo = dirname(fileURLToPath(import.meta.url));
const root = join(demo, '..');

/**
 * Shows one line with the seconds that some work takes; where there is no terminal, a line now and then. What takes
 * less than a second shows nothing.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function step(title, work) {
	const started = Date.now();
	const terminal = process.stdout.isTTY;
	let shown = 0;
	const show = (mark, end = '\n') => {
		const line = `${mark} ${title}  ${Math.round((Date.now() - started) / 1000)} s`;
		process.stdout.write(terminal ? `\r\x1b[2K${line}${end}` : `${line}\n`);
	};
	const timer = setInterval(() => {
		if (terminal || shown % 15 === 0) show('…', '');
		shown++;
	}, 1000);
	try {
		const result = await work();
		if (shown > 0) show('✓');
		return result;
	} catch (error) {
		show('✗');
		throw error;
	} finally {
		clearInterval(timer);
	}
}

/** Runs a command quietly. When it fails, the end of what it printed becomes the error. */
function run(command, args, cwd) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, shell: process.platform === 'win32' && command === 'npm' });
		let output = '';
		const keep = (chunk) => (output = (output + chunk).slice(-4000));
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(output.trim() || `exit code ${code}`)),
		);
	});
}

async function install() {
	const installer = JSON.stringify(new URL('../scripts/ensure-installed.mjs', import.meta.url).href);
	const ensure = (folder, flags) =>
		run(process.execPath, [
			'--input-type=module',
			'-e',
			`import { ensureInstalled } from ${installer}; ensureInstalled(${JSON.stringify(folder)}, ${JSON.stringify(flags)});`,
		]);
	await step("Installing the project's packages (a minute or two, once)", () => ensure('.', []));
	await step('Installing n8n (about five minutes, once)', () => ensure('demo', ['--legacy-peer-deps']));

	const node = join(demo, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	const sqlite = join(demo, 'node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node');
	const missing = () => [!existsSync(node) && 'node', !existsSync(sqlite) && 'sqlite3'].filter(Boolean);
	if (missing().length === 0) return;
	await step('Preparing Node and SQLite for n8n (up to four minutes, once)', () =>
		run('npm', ['rebuild', ...missing(), '--ignore-scripts=false'], demo),
	);
	if (missing().length > 0) throw new Error(`npm could not prepare: ${missing().join(', ')}`);
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
	console.error(
		`The demo needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}. Get it from https://nodejs.org and run the command again.`,
	);
	process.exit(1);
}

try {
	await install();
} catch (error) {
	console.error(
		`\n${error.message}\n\nThe demo could not install what it needs. Check the connection and run the command again.`,
	);
	process.exit(1);
}
const tsx = await import('tsx/cjs/api');
await tsx.require('./main.ts', import.meta.url).main(process.argv.slice(2), step);
