import type { ChainReport } from '../core/chain';
import type { Credential, DataTable } from '../demo/n8n/rest';
import type { Demo } from './harness/demo';
import { openDemo } from './harness/demo';
import { findTable, newListName, rowsOf } from './harness/list';
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

test('a sealed history tells a row that was altered by hand and one that was deleted', async () => {
	const list = newListName('sealed');
	const verify = async () =>
		(await manage(list, 'verify', [{}], { resource: 'list' }))[0] as unknown as ChainReport;
	for (const numbers of [[ANA, BEN], [ANA], [ANA]]) {
		const add = ours('addToUnsubscribeList', { list, options: { reason: 'called: Baja 🐴' } });
		await runOnce(demo, chain('Record', { Contacts: items(numbers.map((phone) => ({ phone }))), Add: add }));
	}
	expect(await verify()).toMatchObject({ ok: true, events: 4, contacts: 2, sealed: 4, severalBeginnings: 0 });

	const history = (await findTable(demo, `${list}_events`)) as DataTable;
	const rows = `/projects/${history.projectId}/data-tables/${history.id}/rows`;
	const ofAna = (await demo.client.dataTableRows(history)).filter(({ contact }) => contact === ANA);
	const [first, second, third] = ofAna.map((row) => String(row.change_id));
	const rowOf = (changeId: string) => ({
		type: 'and',
		filters: [{ columnName: 'change_id', condition: 'eq', value: changeId }],
	});
	await demo.client.request('PATCH', rows, {
		filter: rowOf(first),
		data: { event: String(ofAna[0].event).replace('Baja', 'Alta') },
	});
	const altered = await verify();
	expect(altered).toMatchObject({ ok: false, found: { altered: 1, missing: 0 } });
	expect(altered.findings[0]).toMatchObject({ code: 'altered', contact: ANA, changeId: first });

	const filter = encodeURIComponent(JSON.stringify(rowOf(second)));
	await demo.client.request('DELETE', `${rows}?filter=${filter}`);
	const deleted = await verify();
	expect(deleted).toMatchObject({ ok: false, events: 3, found: { altered: 1, missing: 1 } });
	expect(deleted.findings.map(({ code, changeId }) => [code, changeId])).toEqual([
		['altered', first],
		['missing', third],
	]);
});
