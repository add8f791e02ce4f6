/** Installs a folder's packages when they are missing or older than its lock file, so that one command is enough. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} folder relative to the project
 * @param {string[]} flags for `npm ci`
 * @returns {boolean} whether anything was installed
 */
export function ensureInstalled(folder = '.', flags = []) {
	const at = join(root, folder);
	const installed = join(at, 'node_modules', '.package-lock.json');
	const lock = join(at, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return false;
	const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...flags], {
		cwd: at,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (npm.status !== 0) {
		console.error(
			`npm could not install the packages of "${folder}". See its output above, then run the command again.`,
		);
		process.exit(npm.status ?? 1);
	}
	return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
