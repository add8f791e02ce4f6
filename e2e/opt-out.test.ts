import type { WorkflowFile } from '../demo/n8n/rest';
import type { Demo } from './harness/demo';
import { openDemo, until } from './harness/demo';
import { entries, events } from './harness/list';
import type { Delivery, Person } from './harness/people';
import {
	answers,
	chat,
	deliveryOf,
	newPeople,
	refusalDelivered,
	setPreference,
	tap,
	write,
} from './harness/people';
import { startService } from './harness/service';
import { deliver, envelope, messageBody } from './harness/webhook';
import { append, check, copyOf, httpRequest, nodeNamed, shipped } from './harness/workflows';

jest.setTimeout(60_000);

const TRIGGER = 'WhatsApp Opt-Out Trigger';
const CONFIRMED: Record<string, string> = {
	en: 'You will receive no more messages. To receive them again, reply START.',
	es: 'Ya no recibirás más mensajes. Para volver a recibirlos, responde START.',
	tr: 'Artık mesaj almayacaksınız. Yeniden almak için yanıt olarak START yazın.',
};

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

const newPerson = async (language?: string) => (await newPeople(demo, 1, language))[0];
const statuses = ({ attempts }: Delivery) => attempts.map(({ status }) => status);
const journeyId = () => demo.journeys.find(({ key }) => key === 'opt-out')?.id ?? '';
const latestExecution = async () => (await demo.client.listExecutions(journeyId()))[0]?.id;
const callbackUrl = async () =>
	(await demo.control<{ listening: { callbackUrl?: string } }>('overview')).listening.callbackUrl;

/** What the list, its history and the phone hold about a person. */
async function told(person: Person) {
	const [rows, history, confirmations] = await Promise.all([
		entries(demo, person.phone),
		events(demo, person.phone),
		answers(demo, person),
	]);
	return { rows, history, confirmations };
}

async function expectNothing(person: Person) {
	expect(await told(person)).toEqual({ rows: [], history: [], confirmations: [] });
}

/** Waits for the next second: WhatsApp's times have no smaller part, and what happens in one counts as stopped. */
const aSecondLater = async () => {
	const second = Math.floor(Date.now() / 1000);
	await until('the next second', async () => Math.floor(Date.now() / 1000) > second);
};

describe('a stop', () => {
	test.each([
		['en', 'unsubscribe', 'en'],
		['en', 'stop', ''], // many languages have that word: the number's country decides
		['es', 'Baja', 'es'],
		['tr', 'Dur', 'tr'],
	])('typed in %s is recorded with its evidence and confirmed once: %s', async (language, words, noted) => {
		const person = await newPerson(language);
		const delivery = await write(demo, person, words);
		expect(statuses(delivery)).toEqual([200]);

		const { rows, history, confirmations } = await told(person);
		expect(confirmations).toEqual([CONFIRMED[language]]);
		const [{ id: messageId }] = await chat(demo, person);
		expect(rows).toEqual([
			expect.objectContaining({
				contact: person.phone,
				phone: person.phone,
				bsuid: person.bsuid,
				action: 'opt_out',
				category: 'all',
				channel: 'whatsapp',
				sender: 'all',
				source: 'keyword',
				words,
				...(noted ? { language: noted } : {}),
				message_id: messageId,
				change_id: `opt_out:meta:${messageId}`,
			}),
		]);
		const { occurred_at, recorded_at, evidence } = rows[0] as Record<string, string>;
		expect(Date.parse(recorded_at)).toBeGreaterThanOrEqual(Date.parse(occurred_at));
		expect(JSON.parse(evidence)).toMatchObject({ provider: 'meta', rule: 'word' });
		const { id, createdAt, updatedAt, ...change } = rows[0];
		expect([id, createdAt, updatedAt].every(Boolean)).toBe(true);
		expect(history).toEqual([expect.objectContaining(change)]);
	});

	test.each([
		[
			'seasonal_offers',
			'es',
			'Detener promociones',
			'marketing',
			'Ya no recibirás más mensajes publicitarios.',
		],
		['weekly_news', 'en', 'Unsubscribe from All', 'all', 'You will receive no more messages.'],
	])('tapped on the template %s in %s', async (template, language, button, category, confirmation) => {
		const person = await newPerson(language);
		expect(statuses(await tap(demo, person, template, button))).toEqual([200]);
		const { rows, history, confirmations } = await told(person);
		expect(confirmations).toEqual([expect.stringContaining(confirmation)]);
		expect(rows).toEqual([
			expect.objectContaining({ action: 'opt_out', category, source: 'button', words: button, language }),
		]);
		const sent = (await chat(demo, person)).find(({ kind }) => kind === 'template');
		expect(JSON.parse(String(rows[0].evidence))).toMatchObject({ contextMessageId: sent?.id });
		expect(history).toHaveLength(1);
	});

	test('in WhatsApp’s own setting is recorded and not confirmed', async () => {
		const person = await newPerson();
		expect(statuses(await setPreference(demo, person, 'stop'))).toEqual([200]);
		const { rows, history, confirmations } = await told(person);
		expect(rows).toEqual([
			expect.objectContaining({
				action: 'opt_out',
				category: 'marketing',
				source: 'native',
				bsuid: person.bsuid,
			}),
		]);
		expect(history).toHaveLength(1);
		expect(confirmations).toEqual([]);
	});

	test('that shows when WhatsApp refuses a message is recorded and not confirmed', async () => {
		const person = await newPerson();
		await setPreference(demo, person, 'stop');
		await aSecondLater();
		await demo.control('broadcast', { template: 'seasonal_offers', contacts: [person.id] });
		await refusalDelivered(demo, person);
		const { rows, history, confirmations } = await told(person);
		expect(rows).toEqual([
			expect.objectContaining({
				action: 'opt_out',
				category: 'marketing',
				source: 'send_failure',
				campaign: 'seasonal_offers',
			}),
		]);
		expect(JSON.parse(String(rows[0].evidence))).toMatchObject({ errorCode: '131050' });
		expect(history.map(({ source }) => source)).toEqual(['native', 'send_failure']);
		expect(confirmations).toEqual([]);
	});

	test('nobody has heard of before a message was refused counts as well', async () => {
		const person = await newPerson();
		await demo.control('fault', { count: 1, code: 131050, as: 'status' });
		await demo.control('broadcast', { template: 'seasonal_offers', contacts: [person.id] });
		await refusalDelivered(demo, person);
		const { rows, history, confirmations } = await told(person);
		expect(rows).toEqual([expect.objectContaining({ source: 'send_failure', category: 'marketing' })]);
		expect(history).toHaveLength(1);
		expect(confirmations).toEqual([]);
	});

	test('is recorded and confirmed once, however often it is delivered', async () => {
		const person = await newPerson();
		const { seq } = await write(demo, person, 'STOP');
		const once = await told(person);
		await demo.control('redeliver', { deliveryId: seq });
		await Promise.all([1, 2, 3].map(() => demo.control('redeliver', { deliveryId: seq })));
		const delivery = await until('five answers', async () => {
			const known = await deliveryOf(demo, seq);
			return known.attempts.length >= 5 && known;
		});
		expect(statuses(delivery)).toEqual([200, 200, 200, 200, 200]);
		expect(await told(person)).toEqual(once);
		expect(once).toMatchObject({ rows: [{}], history: [{}], confirmations: [CONFIRMED.en] });
	});

	test('said twice is confirmed once', async () => {
		const person = await newPerson();
		await write(demo, person, 'stop');
		await aSecondLater();
		await write(demo, person, 'Stop!!');
		const { rows, history, confirmations } = await told(person);
		expect(rows).toEqual([expect.objectContaining({ words: 'Stop!!' })]);
		expect(history.map(({ words }) => words)).toEqual(['stop', 'Stop!!']);
		expect(confirmations).toHaveLength(1);
	});

	test('is confirmed once although WhatsApp is busy at first', async () => {
		const person = await newPerson();
		await demo.control('fault', { count: 1, code: 130429 });
		expect(statuses(await write(demo, person, 'stop'))).toEqual([200]);
		const { rows, confirmations } = await told(person);
		expect(rows).toHaveLength(1);
		expect(confirmations).toEqual([CONFIRMED.en]);
	});

	test('ends with START, and campaigns reach the person again', async () => {
		const person = await newPerson();
		await write(demo, person, 'stop');
		const stopped = await check(demo, [{ phone: person.phone }]);
		expect(stopped.allowed).toEqual([]);
		expect(stopped.excluded).toMatchObject([{ exclusion: { reason: 'exclude:all', source: 'keyword' } }]);

		await aSecondLater();
		await write(demo, person, 'START');
		const { rows, history } = await told(person);
		expect(rows).toEqual([expect.objectContaining({ action: 'opt_in', source: 'keyword', words: 'START' })]);
		expect(history.map(({ action }) => action)).toEqual(['opt_out', 'opt_in']);
		expect((await check(demo, [{ phone: person.phone }])).allowed).toHaveLength(1);
	});

	/** The webhook that says that a message to this person failed. */
});

describe('what is no stop', () => {
	test.each(['When does the shop open?', "don't stop, I love these", 'STOPWATCH, please', 'Baja California'])(
		'changes nothing: %s',
		async (words) => {
			const person = await newPerson();
			expect(statuses(await write(demo, person, words))).toEqual([200]);
			await expectNothing(person);
		},
	);

	test('a forged delivery is refused and starts nothing', async () => {
		const person = await newPerson();
		const before = await latestExecution();
		const { deliveryId } = await demo.control<{ deliveryId: number }>('forge', {
			contact: person.id,
			text: 'stop',
		});
		const delivery = await until('the answer', async () => {
			const known = await deliveryOf(demo, deliveryId);
			return known.attempts.length > 0 && known;
		});
		expect(statuses(delivery)).toEqual([401]);
		expect(await latestExecution()).toBe(before);
		await expectNothing(person);
	});

	test('signed bodies that say nothing start nothing', async () => {
		const person = await newPerson();
		const status = {
			id: 'wamid.1',
			status: 'read',
			timestamp: '1793000000',
			recipient_id: person.phone.slice(1),
		};
		const before = await latestExecution();
		for (const body of [
			'{}',
			'[]',
			JSON.stringify({ object: 'page', entry: [{ id: '1', changes: [] }] }),
			JSON.stringify({ object: 'whatsapp_business_account', entry: 'nothing' }),
			JSON.stringify({ object: 'whatsapp_business_account', entry: [null, 7, { changes: [null] }] }),
			envelope(demo, { statuses: [status] }),
			envelope(demo, { something: [{ new: true }] }, 'some_new_field'),
			envelope(demo, { messages: [{}] }),
			messageBody(demo, person, 'stop', { type: 'hologram', hologram: { body: 'stop' } }),
			messageBody(demo, person, 'stop', { group_id: 'group-1' }),
			JSON.stringify({ ...JSON.parse(messageBody(demo, person, 'stop')), object: 'instagram' }),
		]) {
			expect([body, (await deliver(demo, body)).status]).toEqual([body, 200]);
		}
		expect(await latestExecution()).toBe(before);
		await expectNothing(person);
	});

	test('nor do somebody else’s words and nonsense stop anybody', async () => {
		const person = await newPerson();
		for (const body of [
			messageBody(demo, person, 'stop', { context: { forwarded: true } }),
			messageBody(demo, person, '‮pots‬ \u0000 ﷽'.repeat(200)),
			messageBody(demo, person, 'x'.repeat(60_000)),
			messageBody(demo, person, '', { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '🛑' } }),
		]) {
			expect((await deliver(demo, body)).status).toBe(200);
		}
		await expectNothing(person);
	});
});

describe('the answer to WhatsApp', () => {
	/** Publishes a changed copy of the shipped journey in its place while some work is done. */
	async function withVariant(change: (journey: WorkflowFile) => void, work: () => Promise<void>) {
		const journey = await shipped(demo, 'opt-out');
		const copy = copyOf(journey, 'Opt-out, changed for a test');
		change(copy);
		await demo.client.deactivate(journey.id);
		const variant = await demo.client.createWorkflow(copy);
		try {
			await demo.client.activate(variant.id);
			await work();
		} finally {
			await demo.client.deleteWorkflow(variant.id);
			await demo.client.activate(journey.id);
		}
	}

	test('a workflow that fails later is no answer, and the next delivery completes it', async () => {
		const crm = await startService((call) => (call === 0 ? 500 : 200));
		const person = await newPerson();
		await withVariant(
			(journey) => append(journey, 'Send Confirmation', 'Tell the CRM', httpRequest({ url: crm.url })),
			async () => {
				const delivery = await write(demo, person, 'stop');
				expect(statuses(delivery)).toEqual([500, 200]);
				expect(await told(person)).toMatchObject({
					rows: [{}],
					history: [{}],
					confirmations: [CONFIRMED.en],
				});
				expect(crm.calls()).toBe(2);
			},
		).finally(crm.close);
	});

	test('at once, when told so, while the workflow still runs', async () => {
		let release: (status: number) => void = () => undefined;
		const crm = await startService(() => new Promise((resolve) => (release = resolve)));
		const person = await newPerson();
		await withVariant(
			(journey) => {
				nodeNamed(journey, TRIGGER).parameters.acknowledge = 'atOnce';
				append(journey, 'Send Confirmation', 'Tell the CRM', httpRequest({ url: crm.url }));
			},
			async () => {
				expect(statuses(await write(demo, person, 'stop'))).toEqual([200]);
				await until('the workflow to come to its end', async () => crm.calls() === 1);
				expect(await told(person)).toMatchObject({
					rows: [{}],
					history: [{}],
					confirmations: [CONFIRMED.en],
				});
				release(200);
			},
		).finally(crm.close);
	});
});

describe('a test in the editor', () => {
	const testUrl = async () => (await callbackUrl())?.replace('/webhook/', '/webhook-test/');
	const listen = async () =>
		await demo.client.request('POST', `/workflows/${journeyId()}/run`, {
			triggerToStartFrom: { name: TRIGGER },
		});

	test('borrows WhatsApp’s webhook for one message and gives it back', async () => {
		const production = await callbackUrl();
		const expected = await testUrl();
		expect(await listen()).toEqual({ waitingForWebhook: true });
		expect(await callbackUrl()).toBe(expected);

		const person = await newPerson();
		const delivery = await write(demo, person, 'stop');
		expect(delivery.attempts.map(({ url, status }) => [url, status])).toEqual([[expected, 200]]);
		await until('the webhook to be given back', async () => (await callbackUrl()) === production);
		expect((await demo.client.listExecutions(journeyId()))[0]).toMatchObject({
			mode: 'manual',
			status: 'success',
		});
		expect(await told(person)).toMatchObject({ rows: [{}], history: [{}], confirmations: [CONFIRMED.en] });

		const next = await newPerson();
		expect((await write(demo, next, 'stop')).attempts).toMatchObject([{ url: production, status: 200 }]);
		expect(await told(next)).toMatchObject({ rows: [{}], confirmations: [CONFIRMED.en] });
	});

	test('gives it back when it is cancelled', async () => {
		const production = await callbackUrl();
		await listen();
		expect(await callbackUrl()).not.toBe(production);
		await demo.client.request('DELETE', `/test-webhook/${journeyId()}`);
		await until('the webhook to be given back', async () => (await callbackUrl()) === production);
	});
});
