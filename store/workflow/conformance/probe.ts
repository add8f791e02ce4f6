import { readAnswer } from '../answers';
import type { Answers, Named, Page, StoreRequest, StoreRow } from '../contract';
import { toMessage } from '../contract';
import type { Ask } from '../workflow-store';

/** Nobody uses it, and it is cleaned up. */
export const LIST = 'whatsapp_check_store';

/** The store does not do what it should; the message says what, in words. */
export class NotAsItShould extends Error {}

export function expectThat(isSo: boolean, otherwise: string): asserts isSo {
	if (!isSo) throw new NotAsItShould(otherwise);
}

/** Asks a store, in a list that nobody uses. */
export class Probe {
	last = '';

	private count = 0;

	constructor(private readonly ask: Ask) {}

	async request<Name extends StoreRequest['request']>(
		request: Named<Name>,
		list = LIST,
	): Promise<Answers[Name]> {
		this.last = request.request;
		const id = `check.${++this.count}`;
		return readAnswer(await this.ask(toMessage(request, id, list)), request, id);
	}

	async record(...changes: StoreRow[]) {
		return await this.request({ request: 'record', changes });
	}

	async lookUp(contacts: string[], bsuids: string[] = [], more: { others?: boolean; hashes?: boolean } = {}) {
		const { others = false, hashes = false } = more;
		return await this.request({ request: 'lookUp', contacts, bsuids, others, hashes });
	}

	/** Every row, page by page. */
	async rows(table: Page['table'], contacts: string[] | null = null, limit = 1000): Promise<StoreRow[]> {
		const rows: StoreRow[] = [];
		for (let after: Page['after'] = null, pages = 0; ; pages++) {
			const page: Answers['page'] = await this.request({ request: 'page', table, contacts, after, limit });
			rows.push(...page.rows);
			after = page.next;
			if (after === null) return rows;
			expectThat(pages < 1000, 'The pages do not come to an end.');
		}
	}

	async erase(contacts: string[], bsuids: string[] = [], ids: Array<string | number> = []) {
		return await this.request({ request: 'erase', contacts, bsuids, ids });
	}
}
