import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Service {
	url: string;
	/** How many requests came in. */
	calls: () => number;
	close: () => Promise<void>;
}

/**
 * A service of the business's own that a workflow calls, such as its CRM.
 * @param answer gets the number of the call, from 0, and gives the HTTP status, whenever it likes
 */
export async function startService(answer: (call: number) => number | Promise<number>): Promise<Service> {
	let calls = 0;
	const server = createServer((request, response) => {
		request.resume();
		void Promise.resolve(answer(calls++)).then((status) =>
			response.writeHead(status, { 'Content-Type': 'application/json' }).end('{}'),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		calls: () => calls,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
