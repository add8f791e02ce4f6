/**
 * The memory that an import of a million lines needs besides the file itself, with what it remembers of its rows and what
 * the store remembers of those it has written: node --expose-gc --import tsx bench/import-memory.ts
 */
import { CompactStops, viewOf } from '../core/audience';
import { importRows, ImportReport, readTable } from '../core/import';

const LINES = 1_000_000;
const BATCH = 5000;

const text = `phone,date,reason\n${Array.from({ length: LINES }, (_, i) => `+346${String(i).padStart(8, '0')},2026-03-01,asked`).join('\n')}`;
const megabytes = () => {
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1e6;
};

const before = megabytes();
const report = new ImportReport(100);
const written = new CompactStops();
const settings = { covers: 'all', dates: { zone: 'utc' } } as const;
const source = { rows: readTable(text), settings, phone: '', report };
const started = performance.now();
let count = 0;
let most = 0;
for (const batch of importRows([source], BATCH, new Date())) {
	for (const change of batch.plan(viewOf([]))) written.add(++count, change);
	if ((count / BATCH) % 20 === 0) most = Math.max(most, megabytes() - before);
}
const seconds = (performance.now() - started) / 1000;
console.log(
	`${count.toLocaleString('en')} stops of ${report.read.toLocaleString('en')} lines (${(text.length / 1e6).toFixed(0)} MB) in ${seconds.toFixed(1)} s, most memory beside the file: ${most.toFixed(0)} MB`,
);
