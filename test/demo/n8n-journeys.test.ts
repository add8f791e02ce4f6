import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { adapt, readJourneys } from '../../demo/n8n/journeys';
import type { WorkflowFile, WorkflowNode } from '../../demo/n8n/rest';

const node = (name: string, more: Partial<WorkflowNode> = {}): WorkflowNode => ({
	id: name,
	name,
	type: 'n8n-nodes-base.noOp',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	...more,
});
const journey = (...nodes: WorkflowNode[]): WorkflowFile => ({ name: 'Journey', nodes, connections: {} });
const adaptation = {
	credentials: [{ id: 'c1', name: 'Demo', type: 'whatsAppCloudApi' }],
	replace: { 'https://graph.facebook.com': 'http://127.0.0.1:5680' },
	contacts: [{ name: 'Contact "in" Spain', phone: '+34 612 000 142' }],
};
const adapted = (...nodes: WorkflowNode[]) => adapt(journey(...nodes), adaptation).nodes;

describe('A journey in the demo', () => {
	it("uses the demo's credential, and leaves those that the demo does not have", () => {
		const placeholder = { id: '', name: 'Mine' };
		const credentials = { whatsAppCloudApi: placeholder, postgres: placeholder };
		const [plain, both] = adapted(node('Plain'), node('Both', { credentials }));
		expect(plain).not.toHaveProperty('credentials');
		expect(both.credentials).toEqual({ whatsAppCloudApi: { id: 'c1', name: 'Demo' }, postgres: placeholder });
	});

	it('never calls the real service, however deep its address is', () => {
		const parameters = {
			url: '=https://graph.facebook.com/v25.0/{{ $json.id }}/messages',
			more: [{ text: 'https://graph.facebook.com and https://graph.facebook.com', count: 2, none: null }],
		};
		expect(adapted(node('Send', { parameters }))[0].parameters).toEqual({
			url: '=http://127.0.0.1:5680/v25.0/{{ $json.id }}/messages',
			more: [{ text: 'http://127.0.0.1:5680 and http://127.0.0.1:5680', count: 2, none: null }],
		});
	});

	it('addresses the people of the simulator', () => {
		const [code] = adapted(
			node('Contacts', { type: 'n8n-nodes-base.code', parameters: { jsCode: 'return [];', mode: 'all' } }),
		);
		expect(code.parameters.mode).toBe('all');
		expect(new Function(code.parameters.jsCode as string)()).toEqual([
			{ json: { name: 'Contact "in" Spain', phone: '+34 612 000 142' } },
		]);
	});

	it('keeps what only looks like the audience', () => {
		const parameters = { jsCode: 'return [];' };
		const nodes = [
			node('Contacts', { parameters }),
			node('Prepare', { type: 'n8n-nodes-base.code', parameters }),
		];
		expect(adapted(...nodes)).toEqual(nodes);
	});

	it('leaves behind what belongs to the n8n that it was exported from', () => {
		const exported = { ...journey(node('A')), id: 'x', versionId: 'v', active: true, tags: [] };
		expect(Object.keys(adapt(exported, adaptation))).toEqual([
			'name',
			'nodes',
			'connections',
			'settings',
			'pinData',
		]);
	});
});

describe('Reading journeys', () => {
	const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('takes every JSON file, by name, in order', () => {
		writeFileSync(join(folder, 'b.json'), JSON.stringify(journey(node('B'))));
		writeFileSync(join(folder, 'a.json'), JSON.stringify(journey(node('A'))));
		writeFileSync(join(folder, 'a.png'), 'no journey');
		expect(Object.entries(readJourneys(folder)).map(([key, { nodes }]) => [key, nodes[0].name])).toEqual([
			['a', 'A'],
			['b', 'B'],
		]);
	});
});
