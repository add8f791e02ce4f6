import { execFile } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'fs';
import { join } from 'path';
import { promisify } from 'util';
import { DemoError } from './error';

const ROOT = join(__dirname, '..', '..');
const SOURCES = [
	'nodes',
	'credentials',
	'core',
	'store',
	'package.json',
	'gulpfile.js',
	'tsconfig.json',
	'tsconfig.build.json',
];
const WINDOWS = process.platform === 'win32';
const run = promisify(execFile);

/**
 * Builds the package when a source is newer than what was built.
 * @throws DemoError with what the compiler said
 */
export async function buildIfStale(): Promise<void> {
	const newestSource = Math.max(...SOURCES.map((path) => newest(join(ROOT, path))));
	if (newest(join(ROOT, 'dist')) > newestSource) return;
	await npm('run', 'build');
}

/**
 * Packs the package as it would be published and puts it where n8n looks for community nodes at its next start.
 * @param userFolder as in `startN8n`
 * @param installed checksum of what this n8n was given before
 * @returns the checksum of what it has now
 */
export async function installPackage(userFolder: string, installed?: string): Promise<string> {
	const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
	const target = join(userFolder, '.n8n', 'nodes', 'node_modules', name);
	const packed = join(userFolder, 'packed');
	rmSync(packed, { recursive: true, force: true });
	mkdirSync(packed, { recursive: true });
	await npm('pack', '--ignore-scripts', '--pack-destination', packed);
	const [tarball] = readdirSync(packed);

	// npm gives all packed files the same date, so the same content is the same tarball.
	const checksum = createHash('sha256')
		.update(readFileSync(join(packed, tarball)))
		.digest('hex');
	if (checksum === installed && existsSync(target)) return checksum;
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], { cwd: packed });
	return checksum;
}

async function npm(...args: string[]): Promise<void> {
	try {
		await run('npm', args, { cwd: ROOT, shell: WINDOWS, maxBuffer: 1 << 26 });
	} catch (error) {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		throw new DemoError(`"npm ${args[0]} ${args[1]}" failed:\n\n${stdout}\n${stderr}`.trim());
	}
}

/** The time of the newest file in or under a path, in milliseconds; 0 when there is none. */
function newest(path: string): number {
	if (!existsSync(path)) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
