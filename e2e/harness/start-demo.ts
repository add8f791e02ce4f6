import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, ROOT } from './paths';

/** Long enough for a fresh clone, where the demo first installs n8n. */
const PATIENCE_MS = 20 * 60_000;

/**
 * Starts the demo as a user does, in a folder and on ports of its own. With E2E_DATA set to the folder of a demo that
 * runs already, that one is used: quicker while writing tests.
 */
export default async function startDemo() {
	if (process.env.E2E_DATA) return;
	rmSync(DATA, { recursive: true, force: true });
	mkdirSync(DATA, { recursive: true });
	const child = spawn(
		process.execPath,
		['demo/start.mjs', '--data', DATA, '--port', '5721', '--simulator-port', '5722'],
		{ cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
	);
	let ended: number | null | undefined;
	child.on('exit', (code) => (ended = code ?? 1));
	const deadline = Date.now() + PATIENCE_MS;
	while (!existsSync(join(DATA, 'demo.json'))) {
		if (ended !== undefined)
			throw new Error(`The demo ended with code ${ended} before it was ready; see above.`);
		if (Date.now() > deadline) throw new Error('The demo was not ready in time.');
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	writeFileSync(join(DATA, 'e2e.pid'), String(child.pid));
	(globalThis as { demoProcess?: typeof child }).demoProcess = child;
}
