import { SimulatorState } from './state';
import { SimulatorOptions } from './types';
import { WebhookSender } from './webhooks/sender';
import { Wire } from './webhooks/wire';

/** What the parts of one running simulator share. */
export interface Simulation {
	options: SimulatorOptions & { businessName: string; linkBase: string };
	state: SimulatorState;
	sender: WebhookSender;
	wire: Wire;
}
