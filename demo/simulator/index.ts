import { AddressInfo } from 'node:net';
import { DEFAULT_CONTACTS } from './contacts';
import { createSimulatorServer } from './server';
import { Simulation } from './simulation';
import { SimulatorState } from './state';
import { SimulatorOptions } from './types';
import { WebhookSender } from './webhooks/sender';
import { Wire } from './webhooks/wire';

export type { SimulatorOptions } from './types';
export type { SimulatorState } from './state';

export interface Simulator {
	/** `http://127.0.0.1:<port>`: the page at `/`, the Graph API at `/v26.0` and every other version. */
	url: string;
	/** Stops the server, open deliveries and everything that waits for another attempt. */
	close(): Promise<void>;
	state: SimulatorState;
}

const REDELIVERY_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 120_000, 300_000];

/**
 * Starts a stand-in for Meta's WhatsApp Cloud API with a page on which one uses the phones of its contacts.
 * It keeps everything in memory and answers only requests addressed to this machine.
 * @throws Error when the port is taken or a contact is malformed
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
	const state = new SimulatorState(options.contacts ?? DEFAULT_CONTACTS);
	const wire = new Wire();
	const sender = new WebhookSender(state, wire, {
		...options,
		delaysMs: options.redelivery?.delaysMs ?? REDELIVERY_DELAYS_MS,
	});
	const simulation: Simulation = {
		options: {
			...options,
			businessName: options.businessName ?? 'Demo shop',
			linkBase: options.linkBase ?? 'http://localhost:5678/',
		},
		state,
		sender,
		wire,
	};
	const server = createSimulatorServer(simulation);
	const host = options.host ?? '127.0.0.1';
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, host, resolve);
	});
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				sender.stop();
				wire.close();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
		state,
	};
}
