import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadyDemo } from '../../demo/main';
import { N8nClient } from '../../demo/n8n/rest';
import { DATA } from './paths';

export interface Demo extends ReadyDemo {
	client: N8nClient;
	/** Calls the simulator's control API. */
	control: <T = unknown>(name: string, body?: object) => Promise<T>;
}

/** The demo that runs, with a client that is logged in. */
export async function openDemo(data = DATA): Promise<Demo> {
	const ready = JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8')) as ReadyDemo;
	const client = new N8nClient(ready.n8nUrl);
	await client.login(ready.email, ready.password);
	return {
		...ready,
		client,
		control: async <T>(name: string, body?: object) => {
			const response = await fetch(`${ready.simulatorUrl}/control/${name}`, {
				method: body ? 'POST' : 'GET',
				headers: { 'Content-Type': 'application/json' },
				...(body ? { body: JSON.stringify(body) } : {}),
			});
			if (!response.ok) throw new Error(`control/${name}: ${response.status} ${await response.text()}`);
			return (await response.json()) as T;
		},
	};
}

/** Asks until the answer is there; no test waits for a fixed time. */
export async function until<T>(
	what: string,
	ask: () => Promise<T | undefined | false>,
	ms = 30_000,
): Promise<T> {
	const deadline = Date.now() + ms;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > deadline) throw new Error(`Waited ${ms / 1000} s in vain for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
