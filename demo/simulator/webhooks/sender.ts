import { SimulatorState } from '../state';
import { Contact, Delivery } from '../types';
import { Business, envelope } from './payloads';
import { metaJson, sign, Wire } from './wire';

/**
 * Delivers webhooks to the app's callback: signed, and again after growing waits until the answer is 200. What is
 * delivered again has the same bytes and ids.
 */
export class WebhookSender {
	private readonly timers = new Map<Delivery, NodeJS.Timeout>();
	/** Grows when everything under way is to be forgotten. */
	private generation = 0;

	constructor(
		private readonly state: SimulatorState,
		private readonly wire: Wire,
		private readonly settings: Business & { appSecret: string; delaysMs: number[] },
	) {}

	/**
	 * Sends one change. Without a subscription to `field` it is recorded and goes nowhere, as with Meta.
	 * `forgedSecret` signs it with that instead; a forged webhook is not repeated.
	 * `attempted` is settled after the first attempt and never rejects.
	 */
	send(
		field: string,
		value: Record<string, unknown>,
		about?: Contact,
		forgedSecret?: string,
	): { delivery: Delivery; attempted: Promise<void> } {
		const raw = metaJson(envelope(this.settings, field, value));
		const delivery = this.state.record<Omit<Delivery, 'seq' | 'at'>>({
			kind: 'delivery',
			field,
			contactId: about?.id,
			raw,
			signature: sign(raw, forgedSecret ?? this.settings.appSecret),
			forged: forgedSecret !== undefined,
			attempts: [],
			state: 'sending',
		});
		return { delivery, attempted: this.attempt(delivery) };
	}

	/** Sends the same bytes once more, now. */
	redeliver(delivery: Delivery): Promise<void> {
		this.cancel(delivery);
		return this.attempt(delivery);
	}

	/** Makes no further attempt for anything sent so far. */
	stop(): void {
		this.generation++;
		for (const delivery of [...this.timers.keys()]) {
			this.cancel(delivery);
			delivery.state = 'gave_up';
		}
	}

	private async attempt(delivery: Delivery): Promise<void> {
		const url = this.callbackFor(delivery.field);
		if (!url) return this.settle(delivery, 'not_subscribed');
		this.settle(delivery, 'sending');
		const at = Date.now();
		const generation = this.generation;
		const outcome = await this.wire
			.request(url, {
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					'Content-Length': String(Buffer.byteLength(delivery.raw)),
					'X-Hub-Signature-256': delivery.signature,
				},
				body: delivery.raw,
			})
			.then(
				(answer) => ({ status: answer.status }),
				(error: Error) => ({ error: error.message || 'no answer' }),
			);
		if (generation !== this.generation) return;
		this.state.addAttempt(delivery, { at, url, tookMs: Date.now() - at, ...outcome });
		if ('status' in outcome && outcome.status === 200) return this.settle(delivery, 'delivered');
		this.scheduleRetry(delivery);
	}

	private scheduleRetry(delivery: Delivery): void {
		const delay = this.settings.delaysMs[delivery.attempts.length - 1];
		if (delivery.forged || delay === undefined) return this.settle(delivery, 'gave_up');
		this.cancel(delivery);
		const timer = setTimeout(() => {
			this.timers.delete(delivery);
			void this.attempt(delivery);
		}, delay);
		this.timers.set(delivery, timer);
		this.settle(delivery, 'retrying', Date.now() + delay);
	}

	private callbackFor(field: string): string | undefined {
		const { subscription, accountSubscribed } = this.state;
		return accountSubscribed && subscription?.fields.includes(field) ? subscription.callbackUrl : undefined;
	}

	private settle(delivery: Delivery, state: Delivery['state'], nextAttemptAt?: number): void {
		delivery.state = state;
		delivery.nextAttemptAt = nextAttemptAt;
		this.state.changed();
	}

	private cancel(delivery: Delivery): void {
		clearTimeout(this.timers.get(delivery));
		this.timers.delete(delivery);
	}
}
