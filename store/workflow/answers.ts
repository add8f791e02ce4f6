import { ENTRY_COLUMNS, EVENT_COLUMNS, VERSION } from './contract';
import type { Answers, Named, StoreRequest, StoreRow } from './contract';

/** An answer that does not keep to the contract. The message names fields, never what was in them. */
export class AnswerInvalid extends Error {
	constructor(
		readonly kind: 'answer' | 'version',
		message: string,
	) {
		super(message);
	}
}

const invalid = (message: string) => new AnswerInvalid('answer', message);

type Fields = Record<string, unknown>;

/**
 * Takes the one answer out of what a store workflow gave back, if it keeps to the contract. Anything else is refused: a
 * list that is half understood would let people through.
 * @param items what the workflow's last node gave out
 * @param id of the request
 */
export function readAnswer<Name extends StoreRequest['request']>(
	items: readonly unknown[],
	request: Named<Name>,
	id: string,
): Answers[Name] {
	if (items.length !== 1) throw invalid(`it gave ${items.length || 'no'} items instead of one`);
	const [answer] = items;
	if (!isObject(answer)) throw invalid('its item is not an object');
	if (answer.version === undefined) throw invalid('"version" is missing');
	if (answer.version !== VERSION) {
		throw new AnswerInvalid(
			'version',
			`it speaks version ${shown(answer.version)}, this node version ${VERSION}`,
		);
	}
	if (answer.id !== id) throw invalid('"id" is not that of the request');
	const read = READERS[request.request] as unknown as (fields: Fields, request: Named<Name>) => Answers[Name];
	return read(answer, request);
}

type Readers = { [Name in StoreRequest['request']]: (answer: Fields, request: Named<Name>) => Answers[Name] };

const READERS: Readers = {
	describe: (answer) => ({ requests: texts(answer, 'requests') }),
	create: (answer) => {
		if (answer.exists !== true) throw invalid('"exists" is not true after the list was created');
		return { exists: true };
	},
	lookUp: (answer, { contacts, bsuids, others, hashes }) => {
		const exists = boolean(answer, 'exists');
		const asked = answer.asked;
		if (asked !== contacts.length + bsuids.length)
			throw invalid('"asked" is not the number of contacts and bsuids');
		return {
			exists,
			rows: rows(answer, 'rows'),
			others: others ? rows(answer, 'others') : [],
			erasedKeyIds: others ? texts(answer, 'erasedKeyIds') : [],
			hashes: hashes ? textsByName(answer, 'hashes') : {},
		};
	},
	record: (answer, { changes }) => ({
		isNew: someOf(
			answer,
			'isNew',
			changes.map(({ change_id: id }) => id ?? ''),
		),
		before: rows(answer, 'before'),
	}),
	page: (answer, { limit, after, contacts }) => {
		const found = rows(answer, 'rows');
		if (found.length > limit) throw invalid(`"rows" has more than ${limit} rows`);
		if (contacts && found.some(({ contact }) => !contacts.includes(contact ?? '')))
			throw invalid('"rows" has a row of a contact that was not asked for');
		const { next } = answer;
		if (next !== null && !isId(next)) throw invalid('"next" is neither null nor an id');
		if (next !== null && (next === after || !found.length)) throw invalid('"next" does not lead on');
		return { exists: boolean(answer, 'exists'), rows: found, next };
	},
	claim: (answer, { rows: claims }) => ({
		claimed: someOf(
			answer,
			'claimed',
			claims.map(({ change_id: id }) => id ?? ''),
		),
	}),
	remove: (answer) => ({ removed: count(answer, 'removed') }),
	release: (answer) => ({ released: count(answer, 'released') }),
	erase: (answer) => ({ entries: count(answer, 'entries'), events: count(answer, 'events') }),
};

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string | number =>
	(typeof value === 'string' && value !== '') || (typeof value === 'number' && Number.isFinite(value));

const shown = (version: unknown) => (typeof version === 'number' ? String(version) : `"${typeof version}"`);

function boolean(answer: Fields, name: string): boolean {
	const value = answer[name];
	if (typeof value !== 'boolean') throw invalid(`"${name}" is not true or false`);
	return value;
}

function count(answer: Fields, name: string): number {
	const value = answer[name];
	if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
		throw invalid(`"${name}" is not a number`);
	return value;
}

function list(answer: Fields, name: string): unknown[] {
	const value = answer[name];
	if (!Array.isArray(value)) throw invalid(`"${name}" is not an array`);
	return value;
}

function texts(answer: Fields, name: string): string[] {
	const values = list(answer, name);
	if (!values.every((value) => typeof value === 'string'))
		throw invalid(`"${name}" holds something that is no text`);
	return values as string[];
}

function textsByName(answer: Fields, name: string): Record<string, string> {
	const value = answer[name];
	if (!isObject(value) || !Object.values(value).every((text) => typeof text === 'string'))
		throw invalid(`"${name}" is not an object of texts`);
	return value as Record<string, string>;
}

/** Each at most once, and nothing that was not sent. */
function someOf(answer: Fields, name: string, sent: string[]): string[] {
	const values = texts(answer, name);
	const left = new Set(sent);
	if (!values.every((value) => left.delete(value)))
		throw invalid(`"${name}" holds an id twice, or one that was not sent`);
	return values;
}

/** A table that people made may have columns for what `details` holds in ours. */
const COLUMNS_BY_HAND = ['channel', 'sender', 'reason', 'actor', 'campaign', 'language'];
const TEXT_COLUMNS = new Set([...ENTRY_COLUMNS, ...EVENT_COLUMNS, ...COLUMNS_BY_HAND, 'createdAt']);

function rows(answer: Fields, name: string): StoreRow[] {
	return list(answer, name).map((value) => {
		if (!isObject(value)) throw invalid(`"${name}" holds something that is no row`);
		if (!isId(value.id)) throw invalid(`"${name}" holds a row without "id"`);
		const row: Fields = { id: value.id };
		for (const column of TEXT_COLUMNS) {
			const cell = value[column];
			if (cell === undefined || cell === null || cell === '') continue;
			// A database may have made a number of a text that is one.
			if (typeof cell !== 'string' && typeof cell !== 'number')
				throw invalid(`"${name}" holds a row whose "${column}" is no text`);
			row[column] = String(cell);
		}
		return row as StoreRow;
	});
}
