import { randomUUID } from 'node:crypto';
import type { Execution, Workflow, WorkflowFile, WorkflowNode } from '../../demo/n8n/rest';
import type { Demo } from './demo';
import { until } from './demo';

type Json = Record<string, unknown>;

const OURS = 'n8n-nodes-whatsapp-opt-out.';
const START = 'Start';

/** A node of this package, e.g. `ours('excludeOptedOutContacts', { list })`. */
export const ours = (type: string, parameters: Json = {}, more: Json = {}): WorkflowNode =>
	node(OURS + type, 1, parameters, more);

export const noOp = (): WorkflowNode => node('n8n-nodes-base.noOp', 1);

/** A Code node: `return [{ json }, …]`. */
export const code = (jsCode: string): WorkflowNode => node('n8n-nodes-base.code', 2, { jsCode });

export const items = (jsons: Json[]): WorkflowNode =>
	code(`return ${JSON.stringify(jsons)}.map((json) => ({ json }));`);

export const httpRequest = (parameters: Json, more: Json = {}): WorkflowNode =>
	node('n8n-nodes-base.httpRequest', 4.2, { method: 'POST', ...parameters }, more);

function node(type: string, typeVersion: number, parameters: Json = {}, more: Json = {}): WorkflowNode {
	return { id: randomUUID(), name: '', type, typeVersion, position: [0, 0], parameters, ...more };
}

/** A workflow that is started by hand and runs these nodes one after the other, each from the first output of the last. */
export function chain(name: string, nodes: Record<string, WorkflowNode>): WorkflowFile {
	const all = [
		{ ...node('n8n-nodes-base.manualTrigger', 1), name: START },
		...Object.entries(nodes).map(([key, one]) => ({ ...one, name: key })),
	];
	const connections: WorkflowFile['connections'] = {};
	all.forEach((one, index) => {
		one.position = [index * 220, 0];
		const next = all[index + 1];
		if (next) connections[one.name] = { main: [[{ node: next.name, type: 'main', index: 0 }]] };
	});
	return { name, nodes: all, connections, settings: { executionOrder: 'v1' } };
}

/** Creates a workflow for the time of some work. */
export async function withWorkflow<T>(
	demo: Demo,
	file: WorkflowFile,
	work: (workflow: Workflow) => Promise<T>,
): Promise<T> {
	const workflow = await demo.client.createWorkflow(file);
	try {
		return await work(workflow);
	} finally {
		await demo.client.deleteWorkflow(workflow.id);
	}
}

/** Runs a workflow's draft by hand, to its end. */
export async function run(
	demo: Demo,
	{ id }: Workflow,
	start = START,
	timeoutMs?: number,
): Promise<Execution> {
	const { client } = demo;
	const { executionId } = await client.request<{ executionId: string }>('POST', `/workflows/${id}/run`, {
		triggerToStartFrom: { name: start },
	});
	// An n8n that is busy with thousands of items drops connections.
	const isFinished = async () =>
		(await client.listExecutions(id)).some((one) => one.id === executionId && one.stoppedAt);
	await until('the workflow to end', async () => await isFinished().catch(() => false), timeoutMs);
	return await until('its data', async () => await client.getExecution(executionId).catch(() => undefined));
}

/** Creates a workflow and runs it once. */
export async function runOnce(demo: Demo, file: WorkflowFile, timeoutMs?: number): Promise<Execution> {
	return await withWorkflow(demo, file, async (workflow) => await run(demo, workflow, START, timeoutMs));
}

/** The items that a node gave out: by output, in one of its runs. */
export function outputs({ data }: Execution, name: string, runIndex = 0): Json[][] {
	const main = data.resultData.runData[name]?.[runIndex]?.data?.main ?? [];
	return main.map((output) => (output ?? []).map(({ json }) => json));
}

/** The shipped journey whose file has this name. */
export async function shipped(demo: Demo, key: string): Promise<Workflow> {
	const journey = demo.journeys.find((one) => one.key === key);
	if (!journey) throw new Error(`There is no journey "${key}".`);
	return await demo.client.getWorkflow(journey.id);
}

/** A copy of a shipped journey under another name, with other ids, to be changed. */
export function copyOf(journey: Workflow, name: string): WorkflowFile {
	const { nodes, connections, settings } = structuredClone(journey);
	for (const one of nodes) if (one.webhookId) one.webhookId = randomUUID();
	return { name, nodes, connections, settings };
}

export function nodeNamed({ nodes }: Pick<WorkflowFile, 'nodes'>, name: string): WorkflowNode {
	const found = nodes.find((one) => one.name === name);
	if (!found) throw new Error(`There is no node "${name}".`);
	return found;
}

/** Puts a node behind another one's first output, before whatever came there until now. */
export function append(file: WorkflowFile, behind: string, name: string, added: WorkflowNode): void {
	file.nodes.push({ ...added, name });
	if (file.connections[behind]) file.connections[name] = file.connections[behind];
	file.connections[behind] = { main: [[{ node: name, type: 'main', index: 0 }]] };
}

/** Who is passed as allowed, and who is left out with which reason, when these contacts are checked. */
export async function check(
	demo: Demo,
	contacts: Json[],
	parameters: Json = {},
	more: Json = {},
): Promise<{ allowed: Json[]; excluded: Json[]; error?: string; execution: Execution }> {
	const execution = await runOnce(
		demo,
		chain('Check', { Contacts: items(contacts), Exclude: ours('excludeOptedOutContacts', parameters, more) }),
	);
	const [allowed = [], excluded = []] = outputs(execution, 'Exclude');
	return { allowed, excluded, error: execution.data.resultData.error?.message, execution };
}
