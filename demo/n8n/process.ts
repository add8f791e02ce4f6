import { ChildProcess, spawn, spawnSync } from 'child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { setTimeout as sleep } from 'timers/promises';
import { n8nEnvironment } from './environment';
import { DemoError } from './error';
import { freePort } from './ports';

const WINDOWS = process.platform === 'win32';
const PACKAGES = join(__dirname, '..', 'node_modules');
const NODE = join(PACKAGES, 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
const N8N = join(PACKAGES, 'n8n', 'bin', 'n8n');
const START_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 10_000;

export interface N8nOptions {
	/** n8n keeps its files in `<userFolder>/.n8n`. */
	userFolder: string;
	port: number;
	encryptionKey: string;
	/** Everything that n8n prints goes here; an older log is replaced. */
	logFile: string;
}

export interface N8nProcess {
	url: string;
	/** Settles when n8n has ended, whoever ended it. */
	exited: Promise<void>;
	/** Ends n8n and whatever it started; settles when all of it is gone. */
	stop(): Promise<void>;
}

/** Starts the pinned n8n. It is not ready yet: see `untilReady`. */
export async function startN8n(options: N8nOptions): Promise<N8nProcess> {
	mkdirSync(options.userFolder, { recursive: true });
	const env = n8nEnvironment(
		{ ...options, brokerPort: await freePort(), nodeFolder: dirname(NODE) },
		process.env,
	);
	const log = openSync(options.logFile, 'w');
	// A process group of its own: a Ctrl-C in the terminal reaches the demo alone, which then ends n8n in order.
	const child = spawn(NODE, [N8N, 'start'], {
		cwd: options.userFolder,
		env,
		stdio: ['ignore', log, log],
		detached: !WINDOWS,
		windowsHide: true,
	});
	closeSync(log);
	const exited = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
	return { url: `http://127.0.0.1:${options.port}`, exited, stop: () => stop(child, exited) };
}

/**
 * Waits until n8n answers.
 * @throws DemoError when n8n ends before, or takes longer than three minutes
 */
export async function untilReady(n8n: N8nProcess, logFile: string): Promise<void> {
	let ended = false;
	void n8n.exited.then(() => (ended = true));
	const deadline = Date.now() + START_TIMEOUT_MS;
	while (!ended && Date.now() < deadline) {
		if (await answers(`${n8n.url}/rest/settings`)) return;
		await sleep(200);
	}
	const problem = ended ? 'n8n ended while it was starting' : 'n8n did not get ready within three minutes';
	const lastLines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
	throw new DemoError(`${problem}. The end of its log, ${logFile}:\n\n${lastLines}`);
}

/** `/healthz` answers too early, before the rest of n8n does. */
async function answers(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
		await response.arrayBuffer();
		return response.ok && (response.headers.get('content-type') ?? '').includes('json');
	} catch {
		return false;
	}
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
	if (child.pid === undefined) return;
	if (WINDOWS) {
		spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
		return exited;
	}
	child.kill('SIGTERM');
	await Promise.race([exited, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
	try {
		process.kill(-child.pid, 'SIGKILL'); // whoever is left of its group
	} catch {
		// nobody is
	}
	return exited;
}
