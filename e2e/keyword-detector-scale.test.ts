import type { Execution } from '../demo/n8n/rest';
import { readCorpus } from '../test/core/intent/corpus';
import type { Demo } from './harness/demo';
import { openDemo } from './harness/demo';
import { chain, code, noOp, ours, outputs, run, withWorkflow } from './harness/workflows';

jest.setTimeout(180_000);

const MESSAGES = 10_000;
const RUNS = 5;

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

/** Milliseconds that a node took, as n8n measured it. */
function timeOf({ data }: Execution, name: string): number {
	return (data.resultData.runData[name][0] as unknown as { executionTime: number }).executionTime;
}

test('10,000 messages are read', async () => {
	const corpus = readCorpus();
	const texts = corpus.slice(0, 2000).map(({ text }) => text);
	const messages = code(
		`const texts = ${JSON.stringify(texts)};
		return Array.from({ length: ${MESSAGES} }, (_, i) => ({ json: { phone: '+346' + String(i).padStart(8, '0'), text: texts[i % texts.length] } }));`,
	);
	const measured: Record<string, number[]> = {};
	for (const [name, node] of [
		['No Op', noOp()],
		['Keyword Detector', ours('keywordDetector')],
	] as const) {
		measured[name] = [];
		await withWorkflow(
			demo,
			chain(`Scale: ${name}`, { Messages: messages, Read: node }),
			async (workflow) => {
				for (let count = 0; count < RUNS; count++) {
					const execution = await run(demo, workflow, undefined, 60_000);
					expect(execution).toMatchObject({ status: 'success' });
					measured[name].push(timeOf(execution, 'Read'));
					if (name === 'No Op') continue;
					const lengths = outputs(execution, 'Read').map((items) => items.length);
					expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(MESSAGES);
					expect(lengths[0]).toBeGreaterThan(0);
				}
			},
		);
	}
	const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
	const lines = Object.entries(measured).map(
		([name, times]) => `${name.padEnd(18)}${String(median(times)).padStart(8)} ms  (${times.join(', ')})`,
	);
	process.stdout.write(`\n10,000 messages: median of ${RUNS} runs, each run\n${lines.join('\n')}\n\n`);
});

test('a preview reaches no output that acts on people', async () => {
	const node = ours('keywordDetector', {
		operation: 'preview',
		samples: 'STOP\nhello',
		options: { review: true },
	});
	await withWorkflow(demo, chain('Preview', { Read: node }), async (workflow) => {
		const execution = await run(demo, workflow);
		expect(execution).toMatchObject({ status: 'success' });
		const [optOut, optIn, help, other, review, preview] = outputs(execution, 'Read');
		expect([optOut, optIn, help, other, review].map((items) => items?.length ?? 0)).toEqual([0, 0, 0, 0, 0]);
		expect(preview).toMatchObject([{ output: 'Opt-Out' }, { output: 'Other' }]);
	});
});
