import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowFile } from '../../demo/n8n/rest';
import type { Demo } from './demo';
import { ROOT } from './paths';
import type { Postgres } from './postgres';

/** The journey that keeps the list in PostgreSQL, as a user imports it: with a credential, not published yet. */
export async function importPostgresStore(
	demo: Demo,
	{ credential }: Postgres,
	name: string,
): Promise<string> {
	const file = readFileSync(join(ROOT, 'journeys', 'store-postgresql.json'), 'utf8');
	const workflow = JSON.parse(file) as WorkflowFile;
	const { id } = await demo.client.saveCredential('postgres', name, credential);
	for (const node of workflow.nodes) if (node.credentials) node.credentials = { postgres: { id, name } };
	return (await demo.client.createWorkflow({ ...workflow, name })).id;
}

/** What a node's parameters say when its list is kept by a store workflow. */
export const keptIn = (id: string) => ({
	listKeptIn: 'storeWorkflow',
	storeWorkflow: { __rl: true, mode: 'list', value: id },
});
