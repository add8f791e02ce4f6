/** The demo: a real n8n with this package and its journeys, and a simulator with phones to type on. */
import { rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { DemoError } from './n8n/error';
import { importJourneys, readJourneys } from './n8n/journeys';
import type { ImportedJourney } from './n8n/journeys';
import { readOptions, USAGE } from './n8n/options';
import type { DemoOptions } from './n8n/options';
import { buildIfStale, installPackage } from './n8n/package';
import { claimPort } from './n8n/ports';
import { startN8n, untilReady } from './n8n/process';
import { N8nClient, RestError } from './n8n/rest';
import type { Credential } from './n8n/rest';
import { deleteState, readState, writeState } from './n8n/state';
import { startSimulator } from './simulator';
import { DEFAULT_CONTACTS } from './simulator/contacts';

const JOURNEYS = join(__dirname, '..', 'journeys');

/** The simulated business at Meta. Nothing of it exists, and the simulator is reachable from this machine only. */
const BUSINESS = {
	appId: '1043254767890123',
	appSecret: 'demo-app-secret',
	accessToken: 'demo-access-token',
	businessAccountId: '102290129340398',
	phoneNumberId: '100200300400500',
	businessNumber: '+16135550199',
};

type Stop = () => Promise<void>;
/** Shows a line with the progress of some work. */
type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;

/** What stands in `<data>/demo.json` while the demo runs, for programs that use it. */
export interface ReadyDemo {
	pid: number;
	n8nUrl: string;
	simulatorUrl: string;
	email: string;
	password: string;
	business: typeof BUSINESS;
	credential: Credential;
	journeys: ImportedJourney[];
}

/** Runs the demo until it is told to stop or fails, then ends the process. */
export async function main(args: string[], step: Step): Promise<void> {
	const running: Stop[] = [];
	let ending = false;
	const end = async (code: number, message?: string) => {
		if (ending) return;
		ending = true;
		if (message) console.error(`\n${message}`);
		for (let stop = running.pop(); stop; stop = running.pop()) await stop();
		process.exit(code);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => void end(0, 'Stopping …'));
	}
	try {
		const options = readOptions(args, join(__dirname, '.data'));
		if (options.help) return console.log(USAGE);
		const log = join(options.data, 'n8n.log');
		const { n8n, ready } = await start(options, log, step, running);
		console.log(describe(ready, options.data));
		await n8n.exited;
		await end(1, `n8n ended by itself. Its log: ${log}`);
	} catch (error) {
		await end(1, explain(error as Error));
	}
}

function explain(error: Error): string | undefined {
	if (error instanceof DemoError) return error.message;
	if (error instanceof RestError) {
		return `n8n refused what the demo asked of it: ${error.message}\nSee n8n.log in the data folder.`;
	}
	return error.stack;
}

/** @param running takes what has to be stopped at the end, in the order of its start */
async function start(options: DemoOptions, log: string, step: Step, running: Stop[]) {
	const { data } = options;
	const port = await claimPort(options.port, '--port');
	const simulatorPort = await claimPort(options.simulatorPort, '--simulator-port');
	if (options.reset) deleteState(data);
	const state = readState(data);
	const userFolder = join(data, 'n8n');
	const readyFile = join(data, 'demo.json');
	rmSync(readyFile, { force: true });

	await step('Building the nodes', async () => {
		await buildIfStale();
		state.package = await installPackage(userFolder, state.package);
		writeState(data, state);
	});

	const n8nUrl = `http://127.0.0.1:${port}`;
	// Before n8n, whose triggers register with it.
	const simulator = await startSimulator({
		...BUSINESS,
		port: simulatorPort,
		linkBase: `${n8nUrl}/`,
		page: {
			links: [
				{ label: 'The journeys in n8n', url: `${n8nUrl}/home/workflows` },
				{ label: 'The unsubscribe list in n8n', url: `${n8nUrl}/home/datatables` },
			],
		},
	});
	running.push(() => simulator.close());

	const n8n = await step('Starting n8n', async () => {
		const started = await startN8n({ userFolder, port, encryptionKey: state.encryptionKey, logFile: log });
		running.push(() => started.stop());
		await untilReady(started, log);
		return started;
	});

	const ready = await step('Setting up the journeys', async (): Promise<ReadyDemo> => {
		const { email, password } = state;
		const client = new N8nClient(n8n.url);
		if (await client.hasOwner()) await client.login(email, password);
		else await client.setUpOwner(email, password);
		const credential = await client.saveCredential('whatsAppCloudApi', 'WhatsApp Cloud API (demo)', {
			...BUSINESS,
			apiVersion: 'v25.0',
			baseUrl: simulator.url,
		});
		// For the store in PostgreSQL, which the demo does not bring along: whoever has one enters it here.
		const postgres = await client.saveCredential('postgres', 'PostgreSQL (enter yours)', {
			host: 'localhost',
			port: 5432,
			database: 'postgres',
			user: 'postgres',
			password: '',
			ssl: 'disable',
		});
		const adaptation = {
			credentials: [credential, postgres],
			replace: {
				'https://graph.facebook.com': simulator.url,
				YOUR_PHONE_NUMBER_ID: BUSINESS.phoneNumberId,
			},
			contacts: DEFAULT_CONTACTS.map(({ name, phone, bsuid, language }) => ({
				name,
				phone,
				bsuid,
				language,
			})),
		};
		const journeys = await importJourneys(client, readJourneys(JOURNEYS), adaptation, state.journeys);
		writeState(data, state);
		const { id, name, type } = credential;
		return {
			pid: process.pid,
			n8nUrl: n8n.url,
			simulatorUrl: simulator.url,
			email,
			password,
			business: BUSINESS,
			credential: { id, name, type },
			journeys,
		};
	});

	writeFileSync(readyFile, JSON.stringify(ready, null, '\t'), { mode: 0o600 });
	running.push(async () => rmSync(readyFile, { force: true }));
	return { n8n, ready };
}

/** What the person in front of the terminal reads when everything runs. */
function describe({ n8nUrl, simulatorUrl, email, password, journeys }: ReadyDemo, data: string): string {
	const lines = journeys.flatMap(({ name, url, problem }) => [`  ${name}`, `    ${url}${note(problem)}`]);
	return `
The demo runs.

  The phones  ${simulatorUrl}
  n8n         ${n8nUrl}   log in as ${email} with ${password}

Journeys
${lines.join('\n')}

Type "stop" on a phone, in any language. Then run the campaign: that person is left out.
The list: ${n8nUrl}/home/datatables

Everything is kept in ${data}. To start anew: npm run demo -- --reset
Press Ctrl-C to stop.`;
}

function note(problem?: string): string {
	if (problem === undefined) return '';
	return /no trigger node/.test(problem)
		? '  (start it by hand there)'
		: `  (not published: ${problem.split('\n')[0]})`;
}
