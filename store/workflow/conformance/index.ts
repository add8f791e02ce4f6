import { AnswerInvalid } from '../answers';
import type { Ask } from '../workflow-store';
import type { Check } from './checks';
import { CHECKS } from './checks';
import { NotAsItShould, Probe } from './probe';

/** What one check of a store found out, in words for whoever built it. */
export interface CheckResult {
	check: string;
	passed: boolean;
	happened: string;
	/** How to mend it; empty when it passed. */
	mend: string;
}

/**
 * Asks a store workflow everything that the nodes will ask it, in lists of its own, and cleans up.
 * @returns each check, in the order in which they were done; only the first when there is no answer at all
 */
export async function checkStoreWorkflow(ask: Ask): Promise<CheckResult[]> {
	const store = new Probe(ask);
	const results: CheckResult[] = [];
	for (const check of CHECKS) {
		const result = await perform(check, store);
		results.push(result);
		if (check === CHECKS[0] && !result.passed) break;
	}
	return results;
}

async function perform({ name, mend, run }: Check, store: Probe): Promise<CheckResult> {
	try {
		await run(store);
		return { check: name, passed: true, happened: 'As it should be.', mend: '' };
	} catch (error) {
		const message = String((error as { message?: unknown } | undefined)?.message ?? error);
		const happened =
			error instanceof NotAsItShould
				? message
				: error instanceof AnswerInvalid
					? `The answer to the request "${store.last}" cannot be used: ${message}.`
					: `The request "${store.last}" failed: ${message}`;
		return { check: name, passed: false, happened, mend };
	}
}
