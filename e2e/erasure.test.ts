import type { ChainReport } from '../core/chain';
import { seal } from '../core/chain';
import type { ConsentChange } from '../core/consent';
import { HISTORY_COLUMNS, LIST_COLUMNS } from '../store/data-table/columns';
import { changeToEvent, changeToRow } from '../store/data-table/rows';
import type { Credential, DataTable, DataTableRow } from '../demo/n8n/rest';
import type { Demo } from './harness/demo';
import { openDemo } from './harness/demo';
import { createTable, newListName, rowsOf } from './harness/list';
import { chain, check, items, ours, outputs, runOnce } from './harness/workflows';

jest.setTimeout(120_000);

type Json = Record<string, unknown>;

const ANA = '+34612000601';
const ANA_ID = 'ES.8842107733601';
const ANA_WORDS = 'Baja, soy Ana Núñez 🐴';
const BEN = '+34612000602';
const SECRET = 'correct-horse-battery-staple-e2e-0';

let demo: Demo;
let secret: Credential;
beforeAll(async () => {
	demo = await openDemo();
	secret = await demo.client.saveCredential('whatsAppOptOutSecretApi', 'Secret of the erasure tests', {
		keyId: 'e2e',
		secret: SECRET,
		earlierSecrets: '',
	});
});

const withSecret = () => ({ credentials: { whatsAppOptOutSecretApi: { id: secret.id, name: secret.name } } });

async function runNode(type: string, input: Json[], parameters: Json): Promise<Json[]> {
	const execution = await runOnce(
		demo,
		chain(type, { Items: items(input), Node: ours(type, parameters, withSecret()) }),
	);
	expect(execution.data.resultData.error).toBeUndefined();
	return outputs(execution, 'Node')[0];
}

const manage = async (list: string, operation: string, input: Json[], parameters: Json = {}) =>
	await runNode('unsubscribeList', input, { resource: 'contact', operation, list, ...parameters });

const message = (intent: 'opt_out' | 'opt_in', words: string): Json => ({
	consent: {
		intent,
		words,
		source: 'keyword',
		provider: 'meta',
		eventId: `wamid.${words}.${ANA}`,
		phone: ANA,
		bsuid: ANA_ID,
		occurredAt: new Date().toISOString(),
	},
});

const written = async (list: string) =>
	JSON.stringify([await rowsOf(demo, list), await rowsOf(demo, `${list}_events`)]);
const PERSONAL = /612000601|8842107733601|Núñez/;

test('an erased person is nowhere, stays blocked, and comes back by their own word', async () => {
	const list = newListName('erased');
	await runNode('addToUnsubscribeList', [message('opt_out', ANA_WORDS), { phone: BEN }], { list });
	expect(await written(list)).toMatch(PERSONAL);

	const [erased] = await manage(list, 'erase', [{ phone: '0034 612 000 601' }], {
		options: { actor: 'data protection officer', reason: 'request of 3 March' },
	});
	expect(erased).toMatchObject({ erasure: { entriesRemoved: 1, eventsRemoved: 1, isBlocked: true } });
	expect(await written(list)).not.toMatch(PERSONAL);

	const audience = [{ phone: ANA }, { phone: ANA_ID }, { phone: BEN }, { phone: '+34612000603' }];
	const { allowed, excluded } = await check(demo, audience, { list }, withSecret());
	expect(allowed).toEqual([{ phone: '+34612000603' }]);
	expect(excluded.map((item) => (item.exclusion as Json).reason)).toEqual([
		'exclude:erased',
		'exclude:erased',
		'exclude:all',
	]);
	const unable = await check(demo, audience, { list });
	expect(unable.error).toContain('"e2e"');
	expect(unable.allowed).toEqual([]);

	// A redelivery of the old stop and a new one bring nothing of them back.
	await runNode('addToUnsubscribeList', [message('opt_out', ANA_WORDS), message('opt_out', 'Basta')], {
		list,
	});
	expect(await written(list)).not.toMatch(PERSONAL);

	await manage(list, 'resubscribe', [message('opt_in', 'START')]);
	const back = await check(demo, audience, { list }, withSecret());
	expect(back.allowed).toEqual([{ phone: ANA }, { phone: ANA_ID }, { phone: '+34612000603' }]);
});

test('the credential says whether its secret can be used', async () => {
	expect(await demo.client.testCredential(secret)).toMatchObject({ status: 'OK' });
	const short = await demo.client.saveCredential('whatsAppOptOutSecretApi', 'Short', { keyId: 'x', secret: 'short' });
	expect(await demo.client.testCredential(short)).toMatchObject({ status: 'Error' });
}); // prettier-ignore

describe('a sealed history', () => {
	const stop = (contact: string, day: number): ConsentChange => ({
		id: `opt_out:meta:${contact}:${day}`,
		contact,
		phone: contact,
		action: 'opt_out',
		scope: { channel: 'whatsapp', category: 'all', sender: 'all' },
		source: 'keyword',
		occurredAt: `2026-03-0${day}T10:00:00.000Z`,
		recordedAt: `2026-03-0${day}T10:00:01.000Z`,
		evidence: { words: 'Baja 🐴\r\n', confidence: 0.97 },
	});

	async function sealedList(): Promise<{ list: string; history: DataTable }> {
		const list = newListName('sealed');
		const changes = [stop(ANA, 1), stop(BEN, 1), stop(ANA, 2), stop(ANA, 3)];
		const heads = new Map<string, string>();
		const events = changes.map((change) => {
			const previous = heads.get(change.contact) ?? '';
			heads.set(change.contact, seal(change, previous));
			return changeToEvent(change, previous, seal(change, previous)) as DataTableRow;
		});
		const entries = [changes[1], changes[3]].map((change) => changeToRow(change) as DataTableRow);
		await createTable(demo, list, [...LIST_COLUMNS], entries);
		const history = await createTable(demo, `${list}_events`, [...HISTORY_COLUMNS], events);
		return { list, history };
	}

	const verify = async (list: string) =>
		(await manage(list, 'verify', [{}], { resource: 'list' }))[0] as unknown as ChainReport;

	const rowOf = (changeId: string) => ({
		type: 'and',
		filters: [{ columnName: 'change_id', condition: 'eq', value: changeId }],
	});

	test('tells a row that was altered by hand and one that was deleted', async () => {
		const { list, history } = await sealedList();
		expect(await verify(list)).toMatchObject({ ok: true, events: 4, contacts: 2, sealed: 4 });

		const rows = `/projects/${history.projectId}/data-tables/${history.id}/rows`;
		const { id } = stop(ANA, 1);
		const event = String((await rowsOf(demo, history.name)).find((row) => row.change_id === id)?.event);
		await demo.client.request('PATCH', rows, {
			filter: rowOf(id),
			data: { event: event.replace('Baja', 'Alta') },
		});
		const altered = await verify(list);
		expect(altered).toMatchObject({ ok: false, found: { altered: 1, missing: 0 } });
		expect(altered.findings[0]).toMatchObject({ code: 'altered', contact: ANA, changeId: id });

		const filter = encodeURIComponent(JSON.stringify(rowOf(stop(ANA, 2).id)));
		await demo.client.request('DELETE', `${rows}?filter=${filter}`);
		const deleted = await verify(list);
		expect(deleted).toMatchObject({ ok: false, events: 3, found: { altered: 1, missing: 1 } });
		expect(deleted.findings.map(({ code, changeId }) => [code, changeId])).toEqual([
			['altered', id],
			['missing', stop(ANA, 3).id],
		]);
	});
});
