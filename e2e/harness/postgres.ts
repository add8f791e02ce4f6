import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './demo';

const run = promisify(execFile);

const DEBIAN = '/usr/lib/postgresql';

export interface Postgres {
	/** What n8n's Postgres credential asks for. */
	credential: Record<string, string | number | boolean>;
	/** Runs SQL; what it gives out, a line for each row, columns separated by tabs. */
	sql: (statements: string) => Promise<string>;
	stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL of its own, in a folder that is deleted when it stops.
 * @param settings of the server, such as `shared_buffers`
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<Postgres> {
	const bin = findBinaries();
	const folder = mkdtempSync(join(tmpdir(), 'pg-'));
	const data = join(folder, 'data');
	const owner = await unprivileged();
	if (owner) chownSync(folder, owner.uid, owner.gid);
	const port = await freePort();
	const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
	await run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
		...owner,
		cwd: folder,
		env: environment,
	});
	const options = {
		port: String(port),
		listen_addresses: '127.0.0.1',
		unix_socket_directories: folder,
		fsync: 'off',
		...settings,
	};
	const server = spawn(
		join(bin, 'postgres'),
		['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
		{ ...owner, cwd: folder, env: environment, stdio: 'ignore' },
	);
	const ended = once(server, 'exit');
	const stop = async () => {
		server.kill('SIGINT');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	const sql = async (statements: string) => {
		const psql = run(
			join(bin, 'psql'),
			[
				'-h',
				'127.0.0.1',
				'-p',
				String(port),
				'-U',
				'postgres',
				'-qAt',
				'-F',
				'\t',
				'-v',
				'ON_ERROR_STOP=1',
				'-f',
				'-',
			],
			{ maxBuffer: 1 << 28 },
		);
		psql.child.stdin?.end(statements);
		return (await psql).stdout.trimEnd();
	};
	try {
		await until('PostgreSQL to start', async () => {
			if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}.`);
			return await sql('SELECT true').catch(() => false);
		});
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		credential: {
			host: '127.0.0.1',
			port,
			database: 'postgres',
			user: 'postgres',
			password: 'none',
			ssl: 'disable',
		},
		sql,
		stop,
	};
}

function findBinaries(): string {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
	const newest = versions
		.filter((version) => existsSync(join(DEBIAN, version, 'bin', 'initdb')))
		.sort((a, b) => Number(b) - Number(a))[0];
	if (!newest) throw new Error('Install PostgreSQL: on Debian, the package "postgresql".');
	return join(DEBIAN, newest, 'bin');
}

/** PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
	if (process.getuid?.() !== 0) return undefined;
	const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
	return { uid: await id('-u'), gid: await id('-g') };
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
