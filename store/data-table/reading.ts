import type { IDataObject, IWorkflowBase } from 'n8n-workflow';
import { isChangedWhileReading, isNoRow } from './failures';
import type { ListRow } from './columns';
import type { Run } from './workflows';
import * as workflows from './workflows';

/** Ids that one query range spans: n8n takes a page of 1,000 after the other from it, without our looking at each. */
const RANGE = 5000;

/** Ranges for each inner workflow: what it reads is in memory at once, several times over. */
const RANGES = 4;

/** A scan for edits finds few rows, so that each query can look through many. */
const SCAN = 50_000;

/** As many single rows are looked up one by one; more of them are read in ranges. */
const MOST_LOOKUPS = 200;

const EVER = new Date(0).toISOString();

/** How often a range is read again that somebody wrote into meanwhile, before it is read page by page. */
const ATTEMPTS = 3;

/** Reads a Data Table by its rows' ids: its one index. */
export class TableReader {
	constructor(
		private readonly run: Run,
		readonly tableId: string,
	) {}

	async newestId(): Promise<number> {
		const [newest] = await this.run(workflows.newestRow(this.tableId), [{}]);
		return Number(newest?.id ?? 0);
	}

	/** All rows with ids greater than `after` and up to `upTo`, some thousands at a time, in their order. */
	async *rows(after: number, upTo: number): AsyncGenerator<ListRow[]> {
		for (let from = after; from < upTo; from += RANGE * RANGES) {
			yield await this.chunk(from, Math.min(from + RANGE * RANGES, upTo));
		}
	}

	/** The rows that have these ids and are still there. */
	async rowsById(ids: readonly number[]): Promise<ListRow[]> {
		if (!ids.length) return [];
		const sorted = [...new Set(ids)].sort((a, b) => a - b);
		if (sorted.length <= MOST_LOOKUPS) {
			const ranges = sorted.map((id) => ({ after: id - 1, upTo: id }));
			return (await this.run(workflows.readRanges(this.tableId), ranges)) as ListRow[];
		}
		const wanted = new Set(sorted);
		const found: ListRow[] = [];
		for await (const rows of this.rows(sorted[0] - 1, sorted[sorted.length - 1])) {
			for (const row of rows) if (wanted.has(Number(row.id))) found.push(row);
		}
		return found;
	}

	/**
	 * What was written lately: the rows up to an id that were written or edited since a time, in milliseconds, and all rows
	 * after the id.
	 */
	async changes(since: number, upTo: number): Promise<ListRow[]> {
		const edited = rangesOf(0, upTo, SCAN).map((range) => ({
			...range,
			since: new Date(since).toISOString(),
		}));
		const fresh = openRanges(upTo).map((range) => ({ ...range, since: EVER }));
		return await this.retry(workflows.readChanged(this.tableId), [...edited, ...fresh]);
	}

	/** All rows after an id. */
	async after(id: number): Promise<ListRow[]> {
		return await this.retry(workflows.readRanges(this.tableId), openRanges(id));
	}

	/** How many rows have ids greater than `after` and up to `upTo`; undefined when n8n does not tell. */
	async count(after: number, upTo: number): Promise<number | undefined> {
		const answers = await this.run(workflows.countRows(this.tableId, after, upTo), [{}]).catch(
			(error: unknown) => {
				if (isNoRow(error)) return [{ _rowsLeft: -1 }];
				throw error;
			},
		);
		const left = answers[0]?._rowsLeft;
		return typeof left === 'number' ? left + 1 : undefined;
	}

	private async chunk(after: number, upTo: number): Promise<ListRow[]> {
		return await this.retry(workflows.readRanges(this.tableId), rangesOf(after, upTo, RANGE)).catch(
			async (error: unknown) => {
				if (!isChangedWhileReading(error)) throw error;
				const pages = rangesOf(after, upTo, workflows.PAGE);
				return (await this.run(workflows.readRanges(this.tableId), pages)) as ListRow[];
			},
		);
	}

	private async retry(workflow: IWorkflowBase, items: IDataObject[], attempt = 1): Promise<ListRow[]> {
		return (await this.run(structuredClone(workflow), items).catch(async (error: unknown) => {
			if (attempt === ATTEMPTS || !isChangedWhileReading(error)) throw error;
			return await this.retry(workflow, items, attempt + 1);
		})) as ListRow[];
	}
}

/** Of one chunk, the last one without an end. */
function openRanges(after: number) {
	const ranges = rangesOf(after, after + RANGE * RANGES, RANGE);
	ranges[ranges.length - 1].upTo = Number.MAX_SAFE_INTEGER;
	return ranges;
}

function rangesOf(after: number, upTo: number, width: number) {
	const ranges: Array<{ after: number; upTo: number }> = [];
	for (let from = after; from < upTo; from += width) {
		ranges.push({ after: from, upTo: Math.min(from + width, upTo) });
	}
	return ranges;
}
