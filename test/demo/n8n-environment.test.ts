import { n8nEnvironment } from '../../demo/n8n/environment';

const options = {
	userFolder: '/data/n8n',
	port: 5778,
	brokerPort: 6001,
	encryptionKey: 'key',
	nodeFolder: '/pinned/bin',
};

describe("The environment of the demo's n8n", () => {
	it('is reachable from this machine only, on its own port', () => {
		expect(n8nEnvironment(options, {})).toMatchObject({
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_PORT: '5778',
			WEBHOOK_URL: 'http://127.0.0.1:5778/',
			N8N_RUNNERS_BROKER_PORT: '6001',
			N8N_USER_FOLDER: '/data/n8n',
			N8N_ENCRYPTION_KEY: 'key',
		});
	});

	it("knows nothing of another n8n's settings, of a proxy or of secrets", () => {
		const surroundings = {
			HOME: '/home/someone',
			DB_TYPE: 'postgresdb',
			N8N_PORT: '80',
			EXECUTIONS_MODE: 'queue',
			HTTP_PROXY: 'http://proxy',
			NODE_OPTIONS: '--inspect',
			npm_config_ignore_scripts: 'true',
			GITHUB_TOKEN: 'secret',
		};
		const environment = n8nEnvironment(options, surroundings);
		expect(environment).toMatchObject({ HOME: '/home/someone', N8N_PORT: '5778' });
		for (const name of Object.keys(surroundings).filter((key) => !['HOME', 'N8N_PORT'].includes(key))) {
			expect(environment).not.toHaveProperty(name);
		}
	});

	it.each([
		['PATH', { PATH: '/usr/bin' }, '/pinned/bin:/usr/bin'],
		['Path', { Path: 'C:\\Windows' }, '/pinned/bin;C:\\Windows'],
		['PATH', {}, '/pinned/bin'],
	])('finds the pinned Node first in %s', (name, surroundings, expected) => {
		expect(n8nEnvironment(options, surroundings)).toHaveProperty(name, expected);
	});
});
