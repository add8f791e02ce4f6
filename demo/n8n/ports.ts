import { createServer } from 'net';
import { DemoError } from './error';

const HOST = '127.0.0.1';

/**
 * @param wanted 0 takes any free port
 * @param option the command-line option that chooses another port
 * @throws DemoError when somebody listens there already
 */
export async function claimPort(wanted: number, option: string): Promise<number> {
	try {
		return await listenOnce(wanted);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const problem = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${code})`;
		throw new DemoError(
			`Port ${wanted} ${problem}. Stop that program, or choose another port: npm run demo -- ${option} ${wanted + 10}`,
		);
	}
}

/** Any port that is free now. */
export function freePort(): Promise<number> {
	return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(port, HOST, () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
		});
	});
}
