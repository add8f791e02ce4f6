import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export default async function stopDemo() {
	const { demoProcess } = globalThis as { demoProcess?: ChildProcess };
	if (!demoProcess || demoProcess.exitCode !== null) return;
	const exited = once(demoProcess, 'exit');
	demoProcess.kill('SIGINT');
	await exited;
}
