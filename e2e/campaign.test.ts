import { startSimulator } from '../demo/simulator';
import type { Execution } from '../demo/n8n/rest';
import type { Demo } from './harness/demo';
import { openDemo } from './harness/demo';
import { LIST, rowsOf } from './harness/list';
import type { Person } from './harness/people';
import {
	addPeople,
	newPeople,
	refusalDelivered,
	setPreference,
	tap,
	templatesFor,
	write,
} from './harness/people';
import { startService } from './harness/service';
import {
	append,
	code,
	copyOf,
	httpRequest,
	items,
	nodeNamed,
	outputs,
	run,
	shipped,
	withWorkflow,
} from './harness/workflows';

jest.setTimeout(240_000);

const START = 'When clicking ‘Execute workflow’';

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

/** What a node gave out on one output, in all of its runs. */
const allRuns = (execution: Execution, name: string, output: number) =>
	execution.data.resultData.runData[name].flatMap((_, index) => outputs(execution, name, index)[output]);

const leftOut = (execution: Execution) => allRuns(execution, 'Exclude Opted-Out Contacts', 1);

const last4 = () => String(Math.floor(Math.random() * 10_000)).padStart(4, '0');

interface DemoContact extends Omit<Person, 'phone'> {
	phone?: string;
}

describe('the shipped campaign', () => {
	test('reaches everybody with a phone in the demo but those who stopped', async () => {
		const everybody = await demo.control<DemoContact[]>('contacts');
		const audience = everybody.filter(({ id }) => Number(id.slice(1)) <= 9);
		const german = audience.find(({ phone }) => phone?.startsWith('+49')) as Person;
		await write(demo, german, 'Abmelden');

		const stopped = new Set(
			(await rowsOf(demo, LIST))
				.filter(({ action }) => action === 'opt_out')
				.flatMap(({ contact, phone, bsuid }) => [contact, phone, bsuid]),
		);
		const isStopped = ({ phone = '', bsuid }: DemoContact) => stopped.has(phone) || stopped.has(bsuid);
		const count = async () =>
			await Promise.all(audience.map(async (one) => await templatesFor(demo, one as Person)));
		const before = await count();
		const execution = await run(demo, await shipped(demo, 'campaign'), START);
		expect(execution).toMatchObject({ status: 'success' });
		const received = (await count()).map((now, index) => now - before[index]);
		expect(received).toEqual(audience.map((one) => (isStopped(one) ? 0 : 1)));
		expect(received[audience.indexOf(german)]).toBe(0);
	});

	test('leaves out who stops while it runs', async () => {
		const people = await newPeople(demo, 12);
		const [early, , , , , , , , , , , late] = people;
		await write(demo, early, 'stop');
		// Its first call comes when the first batch is out: then the last person stops.
		const crm = await startService(async (call) => {
			if (call === 0) await write(demo, late, 'stop');
			return 200;
		});
		const campaign = copyOf(await shipped(demo, 'campaign'), 'Campaign that is interrupted');
		const contacts = people.map(({ phone }) => ({ phone, name: 'you', language: 'en' }));
		nodeNamed(campaign, 'Contacts').parameters = items(contacts).parameters;
		nodeNamed(campaign, 'Batches').parameters.batchSize = 3;
		nodeNamed(campaign, 'Send template').parameters.options = {};
		append(campaign, 'Next batch', 'Tell the CRM', httpRequest({ url: crm.url }, { executeOnce: true }));
		const execution = await withWorkflow(
			demo,
			campaign,
			async (workflow) => await run(demo, workflow, START),
		).finally(crm.close);

		expect(execution).toMatchObject({ status: 'success' });
		expect(allRuns(execution, 'Send template', 1)).toEqual([]);
		const received = await Promise.all(people.map(async (one) => await templatesFor(demo, one)));
		expect(received).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
		expect(leftOut(execution)).toMatchObject([
			{ phone: early.phone, exclusion: { reason: 'exclude:all', source: 'keyword' } },
			{ phone: late.phone, exclusion: { reason: 'exclude:all', source: 'keyword' } },
		]);
	});
});

test('a campaign to 10,000 reaches nobody who stopped in any of the four ways, however the number is written, and all others once', async () => {
	const [mexican, brazilian, argentine] = [last4(), last4(), last4()];
	const [british] = await newPeople(demo, 1);
	const stopped = [
		british,
		...(await addPeople(demo, [
			`+52155${'5000'}${mexican}`,
			`+55318765${brazilian}`,
			`+54911${'2345'}${argentine}`,
		])),
	];
	const [typing, tapping, setting, refused] = stopped;
	await write(demo, typing, 'stop');
	await tap(demo, tapping, 'weekly_news', 'Unsubscribe from All');
	await setPreference(demo, setting, 'stop');
	await demo.control('fault', { count: 1, code: 131050, as: 'status' });
	await demo.control('broadcast', { template: 'seasonal_offers', contacts: [refused.id] });
	await refusalDelivered(demo, refused);
	const spellings = [
		`0044 ${british.phone.slice(3)}`,
		`+52 55 5000 ${mexican}`,
		`+55 (31) 98765-${brazilian}`,
		`whatsapp:+54112345${argentine}`,
	];

	// A simulator that n8n does not listen to: 20,000 receipts would take longer than the campaign.
	const simulator = await startSimulator({ ...demo.business, port: 0 });
	const campaign = copyOf(await shipped(demo, 'campaign'), 'Campaign to 10,000');
	nodeNamed(campaign, 'Contacts').parameters = code(`
		const others = Array.from({ length: 9996 }, (_, i) => '+346' + String(i).padStart(8, '0'));
		const stopped = ${JSON.stringify(spellings)};
		stopped.forEach((phone, index) => others.splice(2500 * index, 0, phone));
		return others.map((phone) => ({ json: { phone } }));
	`).parameters;
	// Without n8n's credential, which it would read and decrypt 10,000 times.
	Object.assign(nodeNamed(campaign, 'Send template'), {
		credentials: undefined,
		parameters: httpRequest({
			url: `${simulator.url}/v25.0/${demo.business.phoneNumberId}/messages`,
			sendHeaders: true,
			headerParameters: {
				parameters: [{ name: 'Authorization', value: `Bearer ${demo.business.accessToken}` }],
			},
			sendBody: true,
			specifyBody: 'json',
			jsonBody: `={{ JSON.stringify({
				messaging_product: 'whatsapp', to: $json.phone, type: 'template',
				template: { name: 'opt_out_confirmed', language: { code: 'en' } },
			}) }}`,
		}).parameters,
	});
	const execution = await withWorkflow(
		demo,
		campaign,
		async (workflow) => await run(demo, workflow, START, 200_000),
	);
	const response = await fetch(`${simulator.url}/control/counters`);
	const counters = (await response.json()) as Record<string, { accepted: number }>;
	await simulator.close();

	expect(execution.data.resultData.error).toBeUndefined();
	const sends = new Map(Object.entries(counters).map(([number, { accepted }]) => [number, accepted]));
	for (const spelling of spellings) expect(sends.get(spelling.replace(/\D|^00/g, ''))).toBeUndefined();
	expect(sends.size).toBe(9996);
	expect([...sends.values()].filter((count) => count !== 1)).toEqual([]);
	expect(leftOut(execution)).toMatchObject([
		{ exclusion: { reason: 'exclude:all', source: 'keyword' } },
		{ exclusion: { reason: 'exclude:all', source: 'button' } },
		{ exclusion: { reason: 'exclude:marketing', source: 'native' } },
		{ exclusion: { reason: 'exclude:marketing', source: 'send_failure' } },
	]);
});
