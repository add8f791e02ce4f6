import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

/** Long enough for a fresh clone, where the demo first installs n8n. */
const PATIENCE_MS = 20 * 60_000;

export interface Launched {
	/** Ends the demo in order. */
	stop: () => Promise<void>;
	/** Ends n8n as a power cut does, and the demo with it. */
	kill: () => Promise<void>;
}

/** Starts the demo as a user does and waits until it is ready. What is in the folder already stays. */
export async function launchDemo(data: string, port = 0, simulatorPort = 0): Promise<Launched> {
	mkdirSync(data, { recursive: true });
	const child = spawn(
		process.execPath,
		['demo/start.mjs', '--data', data, '--port', String(port), '--simulator-port', String(simulatorPort)],
		{ cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
	);
	const exited = once(child, 'exit');
	const deadline = Date.now() + PATIENCE_MS;
	while (!existsSync(join(data, 'demo.json'))) {
		if (child.exitCode !== null)
			throw new Error(`The demo ended with code ${child.exitCode} before it was ready; see above.`);
		if (Date.now() > deadline) throw new Error('The demo was not ready in time.');
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	const end = async (how: () => void) => {
		if (child.exitCode === null) how();
		await exited;
	};
	return {
		stop: async () => await end(() => child.kill('SIGINT')),
		kill: async () => await end(() => process.kill(-n8nProcess(data), 'SIGKILL')),
	};
}

/** The process id of n8n itself, which the demo has started in a group of its own. */
export function n8nProcess(data: string): number {
	const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
	for (const line of lines.filter((one) => one.includes('n8n start'))) {
		const found = Number(line.trim().split(/\s+/)[0]);
		const folder = execFileSync('readlink', [`/proc/${found}/cwd`], { encoding: 'utf8' }).trim();
		if (folder === join(data, 'n8n')) return found;
	}
	throw new Error('n8n was not found');
}
