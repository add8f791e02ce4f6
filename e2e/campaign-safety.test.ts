import { randomBytes } from 'node:crypto';
import type { Demo } from './harness/demo';
import { openDemo, until } from './harness/demo';
import { entries, newListName } from './harness/list';
import { answers, newPeople, write } from './harness/people';
import { deliver, envelope } from './harness/webhook';
import { chain, check, items, ours, outputs, runOnce } from './harness/workflows';

jest.setTimeout(120_000);

type Json = Record<string, unknown>;

const ANA = '+34612000601';
const BEA = '+34612000602';

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

/** Runs a node of ours on items; its outputs. */
async function node(type: string, input: Json[], parameters: Json): Promise<Json[][]> {
	const execution = await runOnce(demo, chain(type, { Items: items(input), Node: ours(type, parameters) }));
	expect(execution.data.resultData.error).toBeUndefined();
	return outputs(execution, 'Node');
}

const said = (intent: string, phone: string, occurredAt: string, more: Json = {}): Json => ({
	consent: {
		intent,
		source: 'button',
		phone,
		words: intent,
		provider: 'meta',
		eventId: `${intent}:${phone}`,
		occurredAt,
		...more,
	},
});

test('a dry run counts, and a sending node behind Allowed does not run', async () => {
	const list = newListName('dry');
	await node('addToUnsubscribeList', [{ phone: ANA }], { list });
	const execution = await runOnce(
		demo,
		chain('Dry run', {
			Audience: items([{ phone: ANA }, { phone: BEA }, { phone: '600' }, { phone: BEA.replace('+', '00') }]),
			Exclude: ours('excludeOptedOutContacts', { list, mode: 'dryRun', options: { campaign: 'spring' } }),
			Send: { ...ours('keywordDetector'), name: '' },
		}),
	);
	expect(execution.data.resultData.runData.Send).toBeUndefined();
	const [allowed, excluded] = outputs(execution, 'Exclude');
	expect(allowed).toEqual([]);
	expect(excluded).toEqual([
		expect.objectContaining({
			dryRun: true,
			campaign: 'spring',
			total: 4,
			excluded: 1,
			held: 1,
			duplicates: 1,
			allowed: 1,
		}),
	]);
});

test('whoever keeps only order updates gets no campaign', async () => {
	const list = newListName('narrow');
	await node('addToUnsubscribeList', [said('opt_out', ANA, '2026-03-01T10:00:00.000Z')], { list });
	expect((await check(demo, [{ phone: ANA }], { list, category: 'utility' })).excluded).toHaveLength(1);
	const back = said('opt_in', ANA, '2026-03-02T10:00:00.000Z', { scope: { category: 'utility' } });
	const [[item]] = await node('unsubscribeList', [back], {
		resource: 'contact',
		operation: 'resubscribe',
		list,
	});
	expect(item).toMatchObject({
		consent: { recorded: { action: 'opt_in', isNew: true, isStillOptedOut: false } },
	});
	expect((await check(demo, [{ phone: ANA }], { list, category: 'utility' })).allowed).toHaveLength(1);
	expect((await check(demo, [{ phone: ANA }], { list })).excluded).toHaveLength(1);
	expect(
		(await entries(demo, ANA, list)).map(({ action, category }) => `${action} ${category}`).sort(),
	).toEqual(['opt_in all', 'opt_out marketing']);
});

test('a sent log is checked against the history of 3,000 people', async () => {
	const list = newListName('sent');
	const phones = Array.from({ length: 3000 }, (_, index) => `+3461${String(3_000_000 + index)}`);
	const stops = phones.slice(0, 1000).map((phone) => ({ phone, date: '2026-03-01T10:00:00Z' }));
	await node('unsubscribeList', stops, { resource: 'list', operation: 'import', list });
	await node('unsubscribeList', [said('opt_in', phones[0], '2026-03-05T10:00:00.000Z')], {
		resource: 'contact',
		operation: 'resubscribe',
		list,
	});
	const log = [
		...phones.map((phone) => ({ phone, sentAt: '2026-02-01T10:00:00Z' })),
		{ phone: phones[0], sentAt: '2026-03-02T10:00:00Z', campaign: 'spring' },
		{ phone: phones[1], sentAt: '2026-03-02T10:00:00Z' },
		{ phone: phones[2000], sentAt: '2026-03-02T10:00:00Z' },
		{ phone: phones[0], sentAt: '2026-03-06T10:00:00Z' },
	];
	const [found] = await node('unsubscribeList', log, { resource: 'list', operation: 'checkSentLog', list });
	expect(
		found.map(({ phone, sentLog }) => [phone, (sentLog as Json).result, (sentLog as Json).cameBackAt]),
	).toEqual([
		[phones[0], 'violation', '2026-03-05T10:00:00.000Z'],
		[phones[1], 'violation', undefined],
	]);
});

test('e-mail: a stop holds back e-mail, and beside a number only if it is for all channels', async () => {
	const list = newListName('email');
	await node('addToUnsubscribeList', [{ email: 'Ana <ANA@example.com>' }], {
		list,
		options: { channel: 'email' },
	});
	const byEmail = await check(demo, [{ email: 'ana@example.com' }, { email: 'bea@example.com' }], {
		list,
		options: { channel: 'email' },
	});
	expect(byEmail.allowed).toEqual([{ email: 'bea@example.com' }]);
	const onWhatsApp = await check(demo, [{ phone: ANA, email: 'ana@example.com' }], { list });
	expect(onWhatsApp.allowed).toHaveLength(1);
});

test('whoever stopped and changes their number stays stopped, without wiring and without a word', async () => {
	const [person, other] = await newPeople(demo, 2);
	await write(demo, person, 'stop');
	const [wa_id, from] = [other.phone.slice(1), person.phone.slice(1)];
	const body = envelope(demo, {
		messages: [
			{
				id: `wamid.${randomBytes(24).toString('base64')}`,
				from,
				type: 'system',
				timestamp: String(Math.floor(Date.now() / 1000)),
				system: {
					type: 'user_changed_number',
					wa_id,
					user_id: other.bsuid,
					previous_user_id: person.bsuid,
					body: 'moved',
				},
			},
		],
	});
	for (let delivery = 0; delivery < 2; delivery++) expect((await deliver(demo, body)).status).toBe(200);

	const rows = await until('the stop of the new number', async () => {
		const found = await entries(demo, other.phone);
		return found.length ? found : undefined;
	});
	expect(rows).toEqual([
		expect.objectContaining({ action: 'opt_out', source: 'sync', bsuid: other.bsuid, words: 'stop' }),
	]);
	const { allowed } = await check(demo, [{ phone: other.phone }, { phone: person.phone }]);
	expect(allowed).toEqual([]);
	expect(await answers(demo, other)).toEqual([]);
	expect(await answers(demo, person)).toHaveLength(1);
});
