import type { IDataObject, IWorkflowBase, INode } from 'n8n-workflow';
import type { DataTables } from './data-tables';

/** Lets the steps of several tasks happen in any order, as n8n's processes do. */
export class Turns {
	private readonly waiting: Array<() => void> = [];

	/** @param pick a whole number from 0 to below the given one */
	constructor(private readonly pick: (below: number) => number) {}

	async next(): Promise<void> {
		await new Promise<void>((resolve) => this.waiting.push(resolve));
	}

	/** Runs tasks until all have ended, one step of any of them at a time. */
	async all(tasks: ReadonlyArray<Promise<unknown>>): Promise<void> {
		let ended = false;
		const outcome = Promise.allSettled(tasks).then((results) => {
			ended = true;
			return results;
		});
		while (!ended) {
			const [go] = this.waiting.splice(this.pick(this.waiting.length), 1);
			go?.();
			await new Promise((resolve) => setImmediate(resolve));
		}
		for (const result of await outcome) if (result.status === 'rejected') throw result.reason;
	}
}

/** Runs the store's inner workflows on tables in memory, node by node, without n8n's engine: a thousand times as fast. */
export const runOn =
	(tables: DataTables, turns: Turns) =>
	async ({ nodes, connections }: IWorkflowBase, items: IDataObject[]): Promise<IDataObject[]> => {
		const byName = new Map(nodes.map((node) => [node.name, node]));
		const given = new Map([[nodes[0].name, items]]);
		let answer: IDataObject[] = [];
		for (const { name } of nodes) {
			const input = given.get(name);
			if (!input) continue;
			const node = byName.get(name) as INode;
			let output = input;
			if (name !== nodes[0].name) {
				await turns.next();
				output = await runNode(tables, node, input);
				answer = output;
			}
			for (const { node: next } of connections[name]?.main[0] ?? [])
				if (output.length) given.set(next, output);
		}
		await turns.next();
		return answer;
	};

async function runNode(tables: DataTables, node: INode, items: IDataObject[]): Promise<IDataObject[]> {
	const type = node.type.endsWith('.dataTable') ? tables.nodeType() : tables.counterType();
	const context = {
		getInputData: () => items.map((json) => ({ json })),
		getNode: () => node,
		getNodeParameter: (path: string, index: number, fallback?: unknown) => {
			const found = path
				.split('.')
				.reduce<unknown>((value, key) => (value as IDataObject | undefined)?.[key], node.parameters);
			return evaluate(found, items[index] ?? {}) ?? fallback;
		},
	};
	const [output] = (await type.execute?.call(context as never)) as Array<Array<{ json: IDataObject }>>;
	return output.map(({ json }) => json);
}

function evaluate(value: unknown, json: IDataObject): unknown {
	if (Array.isArray(value)) return value.map((entry) => evaluate(entry, json));
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, evaluate(entry, json)]));
	}
	const field = typeof value === 'string' ? /^=\{\{ (?:\$json\.(\w+)|(\d+)) \}\}$/.exec(value) : null;
	if (!field) return value;
	return field[1] ? json[field[1]] : Number(field[2]);
}
