import type { Browser, Page } from 'playwright-core';
import {
	inPanel,
	itemsBetween,
	logIn,
	marks,
	nodeOnCanvas,
	openBrowser,
	openWorkflow,
	picture,
	pictureOfCanvas,
} from './harness/browser';
import type { Demo } from './harness/demo';
import { openDemo, until } from './harness/demo';
import { entries, LIST } from './harness/list';
import type { Person } from './harness/people';
import { newPeople, templatesFor, write } from './harness/people';
import { chain, ours, withWorkflow } from './harness/workflows';

jest.setTimeout(120_000);

let demo: Demo;
let browser: Browser;
let n8n: Page;

beforeAll(async () => {
	demo = await openDemo();
	browser = await openBrowser();
	n8n = await logIn(browser, demo);
});

afterAll(async () => await browser?.close());

describe('in the editor', () => {
	test('n8n marks what it does not know and what lacks something', async () => {
		const broken = chain('Broken', {
			Unknown: ours('noSuchNode'),
			Incomplete: ours('addToUnsubscribeList', { covers: 'topic' }),
		});
		await withWorkflow(demo, broken, async ({ id }) => {
			await openWorkflow(n8n, `${demo.n8nUrl}/workflow/${id}`);
			await until('both marks', async () => (await marks(n8n).count()) === 2);
			await inPanel(
				n8n,
				'Incomplete',
				async (panel) => await panel.getByTestId('parameter-issues').waitFor(),
			);
		});
	});

	test('every shipped journey opens with all its nodes known and complete', async () => {
		for (const { key, url, id } of demo.journeys) {
			const { nodes } = await demo.client.getWorkflow(id);
			const drawn = nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
			const onCanvas = await openWorkflow(n8n, url);
			await until('all nodes', async () => (await onCanvas.count()) === drawn.length);
			for (const { name, type } of drawn.filter((node) =>
				node.type.startsWith('n8n-nodes-whatsapp-opt-out.'),
			)) {
				const file = type.split('.')[1];
				await nodeOnCanvas(n8n, name).locator(`img[src$="/${file}.svg"]`).waitFor();
			}
			await picture(n8n, `canvas-${key}`);
			await pictureOfCanvas(n8n, `journey-${key}`);
			expect(await marks(n8n).count()).toBe(0);
		}
	});

	test('every node needs no more than its defaults', async () => {
		const parameters: Record<string, string[]> = {
			whatsAppOptOutTrigger: ['Webhook Setup', 'If Another Webhook Is Set', 'Confirm Receipt', 'Options'],
			keywordDetector: ['Text Field', 'Options'],
			addToUnsubscribeList: ['Stop Covers', 'Phone Field', 'List', 'List Is Kept In', 'Options'],
			excludeOptedOutContacts: [
				'Phone Field',
				'Message Category',
				'Topic',
				'List',
				'List Is Kept In',
				'Options',
			],
			sendConfirmation: ['Message', 'Business Name', 'Language', 'List', 'List Is Kept In'],
			unsubscribeList: ['Resource', 'Operation', 'Phone Field', 'List', 'List Is Kept In', 'Options'],
		};
		const { id, name } = demo.credential;
		const credentials = { whatsAppCloudApi: { id, name } };
		const types = Object.keys(parameters);
		const nodes = Object.fromEntries(types.map((type) => [type, ours(type, {}, { credentials })]));
		await withWorkflow(demo, chain('Every node', nodes), async (workflow) => {
			await openWorkflow(n8n, `${demo.n8nUrl}/workflow/${workflow.id}`);
			for (const type of types) {
				await inPanel(n8n, type, async (panel) => {
					const shown = panel.getByTestId('node-parameters');
					for (const label of parameters[type]) await shown.getByText(label, { exact: true }).waitFor();
					await picture(n8n, `panel-${type}`);
				});
			}
			expect(await marks(n8n).count()).toBe(0);
		});
	});

	test('a campaign shows how many it left out', async () => {
		const everybody = await demo.control<(Person & { name: string })[]>('contacts');
		const [turk, canadian] = ['Contact in Turkey', 'Contact in Canada'].map(
			(name) => everybody.find((one) => one.name === name) as Person,
		);
		await write(demo, turk, 'Dur');
		await write(demo, canadian, 'Start');
		const before = [await templatesFor(demo, turk), await templatesFor(demo, canadian)];

		const campaign = demo.journeys.find(({ key }) => key === 'campaign');
		const nodes = await openWorkflow(n8n, campaign?.url ?? '');
		await n8n.getByTestId('execute-workflow-button').click();
		await until('every node to succeed', async () => {
			expect(await marks(n8n).count()).toBe(0);
			return (await n8n.getByTestId('canvas-node-status-success').count()) === (await nodes.count());
		});
		await n8n.getByText('Workflow executed successfully').waitFor();
		await picture(n8n, 'campaign');

		const exclude = 'Exclude Opted-Out Contacts';
		const [, excluded, total] = await inPanel(n8n, exclude, async (panel) => {
			const hint = panel.getByText(/ of \d+ contacts excluded: /).first();
			await hint.waitFor();
			await panel.getByText('Excluded Branch').waitFor();
			await picture(n8n, 'panel-exclude-after-run');
			return /(\d+) of (\d+) contacts/.exec(await hint.innerText()) ?? [];
		});
		const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
		expect(await itemsBetween(n8n, 'Contacts', 'Batches').innerText()).toBe(items(Number(total)));
		expect(await itemsBetween(n8n, exclude, 'Left out').innerText()).toBe(items(Number(excluded)));
		expect(await itemsBetween(n8n, exclude, 'Send template').innerText()).toBe(
			items(Number(total) - Number(excluded)),
		);
		const after = [await templatesFor(demo, turk), await templatesFor(demo, canadian)];
		expect(after).toEqual([before[0], before[1] + 1]);
	});
});

describe('on the phones', () => {
	let phones: Page;
	const complaints: string[] = [];
	const people = () => phones.getByRole('region', { name: 'People' });
	const nameOf = ({ phone }: Person) => `Person ${phone.slice(-4)}`;
	const messages = () => phones.locator('.message');

	async function pickUp(person: Person) {
		await people().getByText(nameOf(person), { exact: true }).click();
		await phones.getByRole('heading', { name: nameOf(person) }).waitFor();
	}

	beforeAll(async () => {
		phones = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
		phones.on('pageerror', ({ message }) => complaints.push(message));
		phones.on('console', (entry) => entry.type() === 'error' && complaints.push(entry.text()));
		await phones.goto(demo.simulatorUrl);
	});

	afterEach(() => expect(complaints).toEqual([]));

	test('who types a stop word sees the confirmation', async () => {
		const [person] = await newPeople(demo, 1, 'es');
		await pickUp(person);
		await phones.getByLabel('Write as this person').fill('Baja');
		await phones.getByRole('button', { name: 'Send', exact: true }).click();
		await messages().filter({ hasText: 'responde START' }).waitFor();
		await phones.getByRole('img', { name: 'the automation has it' }).waitFor();
		expect(await messages().count()).toBe(2);
		await picture(phones, 'phone');
	});

	test('who taps the stop button of a template sees the confirmation', async () => {
		const [person] = await newPeople(demo, 1);
		await pickUp(person);
		await phones.getByLabel('Template').selectOption('seasonal_offers');
		await phones.getByRole('button', { name: 'Send to this person' }).click();
		await phones.getByRole('button', { name: 'Stop promotions' }).click();
		await messages().filter({ hasText: 'reply START' }).waitFor();
		const [entry] = await entries(demo, person.phone);
		expect(entry).toMatchObject({ action: 'opt_out', category: 'marketing', source: 'button' });
		await picture(phones, 'phone-button');
	});

	test('who stops offers in the menu of the chat is on the list', async () => {
		const [person] = await newPeople(demo, 1);
		await pickUp(person);
		await phones.getByRole('button', { name: 'Menu of this chat' }).click();
		await phones.getByRole('menuitem', { name: 'Offers and announcements' }).click();
		await picture(phones, 'phone-offers');
		await phones.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
		await people()
			.getByRole('button', { name: nameOf(person) })
			.getByText('offers off')
			.waitFor();
		const entry = await until('the entry in the list', async () => (await entries(demo, person.phone))[0]);
		expect(entry).toMatchObject({ action: 'opt_out', category: 'marketing', source: 'native' });
		expect(await messages().count()).toBe(0);
	});

	test('the list shows who stopped, in n8n itself', async () => {
		const [person] = await newPeople(demo, 1);
		await write(demo, person, 'stop');
		await n8n.setViewportSize({ width: 1920, height: 600 });
		await n8n.goto(`${demo.n8nUrl}/home/datatables`);
		await n8n.getByTestId('data-table-card-name').getByText(LIST, { exact: true }).click();
		const grid = n8n.getByTestId('data-table-grid');
		await grid.getByText('opt_out').first().waitFor();
		await picture(n8n, 'data-table');
		await n8n.getByTestId('data-table-search-input').fill(person.phone);
		await grid.getByText(person.phone).first().waitFor();
	});
});
