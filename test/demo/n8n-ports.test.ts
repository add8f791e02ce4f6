import { createServer, Server } from 'net';
import { DemoError } from '../../demo/n8n/error';
import { claimPort, freePort } from '../../demo/n8n/ports';

describe('A port for the demo', () => {
	let server: Server | undefined;
	afterEach(() => new Promise((done) => (server ? server.close(done) : done(undefined))));

	it('is the wanted one when it is free', async () => {
		const port = await freePort();
		await expect(claimPort(port, '--port')).resolves.toBe(port);
	});

	it('is any free one for 0', async () => {
		await expect(claimPort(0, '--port')).resolves.toBeGreaterThan(0);
	});

	it('that is taken leads to a sentence with the way out', async () => {
		const port = await freePort();
		server = createServer();
		await new Promise<void>((done) => server!.listen(port, '127.0.0.1', done));
		const claim = claimPort(port, '--simulator-port');
		await expect(claim).rejects.toThrow(DemoError);
		await expect(claim).rejects.toThrow(new RegExp(`Port ${port} .*--simulator-port ${port + 10}`));
	});
});
