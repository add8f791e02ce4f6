import type { Demo } from './harness/demo';
import { openDemo } from './harness/demo';
import { chain, code, items, ours, outputs, runOnce } from './harness/workflows';

jest.setTimeout(120_000);

const LIST = 'list_for_its_own_node';
const PERSON = '+34612000501';

let demo: Demo;
beforeAll(async () => {
	demo = await openDemo();
});

/** Runs one operation of Unsubscribe List on items. */
async function unsubscribeList(
	resource: string,
	operation: string,
	input: Array<Record<string, unknown>>,
	parameters: Record<string, unknown> = {},
) {
	const execution = await runOnce(
		demo,
		chain(`${resource} ${operation}`, {
			Items: items(input),
			Node: ours('unsubscribeList', { resource, operation, list: LIST, ...parameters }),
		}),
	);
	expect(execution.data.resultData.error).toBeUndefined();
	return outputs(execution, 'Node')[0];
}

test('a list is imported, looked at, left, and handed over', async () => {
	const csv = ['phone;date', `${PERSON};2026-03-01`, '+34 612 000 502;', 'nobody;'].join('\n');
	const [report] = await unsubscribeList('list', 'import', [{}], { from: 'text', text: csv });
	expect(report).toMatchObject({ read: 3, added: 2, alreadyThere: 0, rejected: 1 });
	const [again] = await unsubscribeList('list', 'import', [{}], { from: 'text', text: csv });
	expect(again).toMatchObject({ read: 3, added: 0, alreadyThere: 2, rejected: 1 });

	const [checked] = await unsubscribeList('contact', 'check', [{ phone: '0034 612 000 501' }]);
	expect(checked).toMatchObject({ check: { contact: PERSON, isOptedOut: true } });

	const [back] = await unsubscribeList('contact', 'resubscribe', [{ phone: PERSON }], {
		options: { actor: 'support desk', note: 'asked on the phone' },
	});
	expect(back).toMatchObject({ consent: { recorded: { action: 'opt_in', isNew: true } } });
	const [after] = await unsubscribeList('contact', 'check', [{ phone: PERSON }]);
	expect(after).toMatchObject({ check: { isOptedOut: false } });

	const history = await unsubscribeList('contact', 'getHistory', [{ phone: PERSON }]);
	expect(history.map(({ action }) => action)).toEqual(['opt_out', 'opt_in']);

	const rows = await unsubscribeList('list', 'getMany', [{}], { returnAll: true });
	expect(rows).toHaveLength(2);
});

test('evidence, export and report come as files', async () => {
	const execution = await runOnce(
		demo,
		chain('Files', {
			Person: items([{ phone: PERSON }]),
			Evidence: ours('unsubscribeList', { resource: 'contact', operation: 'getEvidence', list: LIST }),
			One: code('return [{ json: {} }];'),
			Export: ours('unsubscribeList', { resource: 'list', operation: 'export', list: LIST }),
			Report: ours('unsubscribeList', { resource: 'list', operation: 'report', list: LIST }),
		}),
	);
	expect(execution.data.resultData.error).toBeUndefined();
	const names = ['Evidence', 'Export', 'Report'].map((node) => {
		const [item] = execution.data.resultData.runData[node][0].data?.main[0] ?? [];
		return (item as { binary?: { data?: { fileName?: string } } } | undefined)?.binary?.data?.fileName;
	});
	expect(names).toEqual(['evidence.html', 'unsubscribe-list.csv', 'report.html']);
});
