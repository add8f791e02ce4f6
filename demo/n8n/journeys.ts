import { createHash } from 'crypto';
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import type { Credential, N8nClient, WorkflowFile, WorkflowNode } from './rest';
import { RestError } from './rest';

export interface Adaptation {
	/** Nodes that need a credential of such a type get this one. */
	credentials: Pick<Credential, 'id' | 'name' | 'type'>[];
	/** Texts that are replaced wherever they stand in a parameter, such as the address of the real service. */
	replace: Record<string, string>;
	/** The audience: what the Code node "Contacts" gives out instead of its placeholders. */
	contacts: Record<string, unknown>[];
}

export interface ImportedJourney {
	/** Name of the file, without `.json`. */
	key: string;
	id: string;
	name: string;
	url: string;
	published: boolean;
	/** Why it could not be published. */
	problem?: string;
}

/** The journeys in a folder by name of their file, without `.json`, in the order of these names. */
export function readJourneys(folder: string): Record<string, WorkflowFile> {
	const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
	return Object.fromEntries(
		files
			.sort()
			.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
	);
}

/** A journey as it works in the demo: with the demo's credentials, against the simulator. */
export function adapt(journey: WorkflowFile, { credentials, replace, contacts }: Adaptation): WorkflowFile {
	const nodes = journey.nodes.map((node) => ({
		...node,
		parameters: adaptParameters(node, replace, contacts),
		...(node.credentials && {
			credentials: Object.fromEntries(
				Object.entries(node.credentials).map(([type, placeholder]) => {
					const known = credentials.find((credential) => credential.type === type);
					return [type, known ? { id: known.id, name: known.name } : placeholder];
				}),
			),
		}),
	}));
	const { name, connections, settings, pinData } = journey;
	return { name, nodes, connections, settings, pinData };
}

function adaptParameters(
	node: WorkflowNode,
	replace: Adaptation['replace'],
	contacts: Adaptation['contacts'],
): Record<string, unknown> {
	if (isAudience(node)) return { ...node.parameters, jsCode: audienceCode(contacts) };
	const parameters = replaceTexts(node.parameters, replace) as Record<string, unknown>;
	// In the demo one may run the campaign before anybody has opted out.
	return node.type.endsWith('.excludeOptedOutContacts')
		? { ...parameters, options: { ...(parameters.options as object), ifMissing: 'create' } }
		: parameters;
}

function isAudience({ name, type }: WorkflowNode): boolean {
	return name === 'Contacts' && type === 'n8n-nodes-base.code';
}

function audienceCode(contacts: Record<string, unknown>[]): string {
	const lines = contacts.map((contact) => `  ${JSON.stringify(contact)},\n`);
	return `// Everybody who has a phone in the simulator.\nreturn [\n${lines.join('')}].map((json) => ({ json }));\n`;
}

function replaceTexts(value: unknown, replace: Record<string, string>): unknown {
	if (typeof value === 'string') {
		return Object.entries(replace).reduce((text, [from, to]) => text.replaceAll(from, to), value);
	}
	if (Array.isArray(value)) return value.map((one) => replaceTexts(one, replace));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaceTexts(one, replace)]));
}

/**
 * Brings journeys into n8n and publishes them. One that was imported before is written again only when it differs
 * from what was imported then, so that changes made in the editor stay.
 * @param journeys by name of their file
 * @param imported by name of the file: checksum of what was imported before; brought up to date
 */
export async function importJourneys(
	client: N8nClient,
	journeys: Record<string, WorkflowFile>,
	adaptation: Adaptation,
	imported: Record<string, string>,
): Promise<ImportedJourney[]> {
	const existing = await client.listWorkflows();
	const results: ImportedJourney[] = [];
	for (const [key, original] of Object.entries(journeys)) {
		const journey = adapt(original, adaptation);
		const checksum = createHash('sha256').update(JSON.stringify(journey)).digest('hex');
		const found = existing.find(({ name }) => name === journey.name);
		const keep = found !== undefined && imported[key] === checksum;
		const id = keep ? found.id : await save(client, found?.id, journey);
		imported[key] = checksum;
		const outcome = await publish(client, id, found?.activeVersionId ?? null, keep);
		results.push({ key, id, name: journey.name, url: `${client.url}/workflow/${id}`, ...outcome });
	}
	return results;
}

async function save(client: N8nClient, id: string | undefined, journey: WorkflowFile): Promise<string> {
	const saved =
		id === undefined ? await client.createWorkflow(journey) : await client.updateWorkflow(id, journey);
	return saved.id;
}

/**
 * A journey that cannot be published (it may start by hand only, or need a service of one's own) is no failure.
 * @param published the version that is published already. Its triggers are started anew: n8n believes them to be
 * registered with the simulator, which forgets everything when it stops.
 * @param keep whether that version stays the published one
 */
async function publish(
	client: N8nClient,
	id: string,
	published: string | null,
	keep: boolean,
): Promise<Pick<ImportedJourney, 'published' | 'problem'>> {
	try {
		if (published !== null) await client.deactivate(id);
		await client.activate(id, keep ? (published ?? undefined) : undefined);
		return { published: true };
	} catch (error) {
		if (error instanceof RestError) return { published: false, problem: error.message };
		throw error;
	}
}
