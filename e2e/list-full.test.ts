import type { Demo } from './harness/demo';
import { openDemo, until } from './harness/demo';
import { createTable, entries, events, LIST, newListName } from './harness/list';
import { answers, delivered, deliveryOf, newPeople } from './harness/people';

jest.setTimeout(180_000);

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

/** Fills n8n's Data Tables, of which there may be 200 MB in all. */
async function fillUp() {
	const table = await createTable(demo, newListName('filler'), ['text']);
	const rows = Array.from({ length: 15 }, () => ({ text: 'x'.repeat(1_000_000) }));
	const insert = async () => await demo.client.insertDataTableRows(table, rows);
	await until(
		'the Data Tables to be full',
		async () =>
			await insert().then(
				() => false,
				(error: Error) => /size limit exceeded/.test(error.message),
			),
		120_000,
	);
	return table;
}

test('a stop that finds the Data Tables full is not acknowledged, and counts once there is room', async () => {
	const [person] = await newPeople(demo, 1);
	const filler = await fillUp();
	const { deliveryId } = await demo.control<{ deliveryId: number }>('text', {
		contact: person.id,
		text: 'stop',
	});
	try {
		await until('n8n to refuse', async () => (await deliveryOf(demo, deliveryId)).attempts.length > 0);
		const journey = demo.journeys.find(({ key }) => key === 'opt-out');
		const [latest] = await demo.client.listExecutions(journey?.id);
		const { data } = await demo.client.getExecution(latest.id);
		expect(data.resultData.error?.message).toBe(
			`The list "${LIST}" could not be written because n8n's Data Tables are full`,
		);
		expect(await entries(demo, person.phone)).toEqual([]);
		expect(await answers(demo, person)).toEqual([]);
	} finally {
		await demo.client.deleteDataTable(filler);
	}
	const { attempts } = await delivered(demo, deliveryId);
	expect(attempts.length).toBeGreaterThan(1);
	expect(attempts.slice(0, -1).every(({ status }) => status === 500)).toBe(true);
	expect(await entries(demo, person.phone)).toHaveLength(1);
	expect(await events(demo, person.phone)).toHaveLength(1);
	expect(await answers(demo, person)).toHaveLength(1);
});
