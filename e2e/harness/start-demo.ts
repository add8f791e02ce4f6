import { rmSync } from 'node:fs';
import { launchDemo } from './launch';
import type { Launched } from './launch';
import { DATA } from './paths';

/**
 * Starts the demo as a user does, in a folder and on ports of its own. With E2E_DATA set to the folder of a demo that
 * runs already, that one is used: quicker while writing tests.
 */
export default async function startDemo() {
	if (process.env.E2E_DATA) return;
	rmSync(DATA, { recursive: true, force: true });
	(globalThis as { demoProcess?: Launched }).demoProcess = await launchDemo(DATA, 5721, 5722);
}
