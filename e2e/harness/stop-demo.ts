import type { Launched } from './launch';

export default async function stopDemo() {
	await (globalThis as { demoProcess?: Launched }).demoProcess?.stop();
}
