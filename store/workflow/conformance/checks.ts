import { REQUESTS } from '../contract';
import type { Page, StoreRow } from '../contract';
import type { Probe } from './probe';
import { expectThat, LIST } from './probe';

export interface Check {
	name: string;
	mend: string;
	/** Throws when the store does not do what it should. */
	run: (store: Probe) => Promise<void>;
}

/** A list that is never made. */
const MISSING = 'whatsapp_check_store_that_is_missing';

const AT = '2026-01-01T00:00:00.000Z';
const MANY = 20_000;

/** Numbers that are kept for films: nobody has them. */
const phone = (number: number) => `+120255501${String(number).padStart(2, '0')}`;
const BSUID = 'US.CheckStore';
const BY_HAND = ['+1 (202) 555-0190', '2025550191', ''];
const ERASED = 'erased:checkstore:0123456789abcdef';
const EVERYBODY = [
	...Array.from({ length: 100 }, (_, number) => phone(number)),
	`bsuid:${BSUID}`,
	`bsuid:${BSUID}2`,
	...BY_HAND,
	ERASED,
];

const change = (contact: string, id: string, more: StoreRow = {}): StoreRow => ({
	contact,
	action: 'opt_out',
	category: 'all',
	occurred_at: AT,
	source: 'keyword',
	words: 'stop',
	details: JSON.stringify({ recordedAt: AT, channel: 'all', sender: 'all', id }),
	change_id: id,
	event: JSON.stringify({ id, contact }),
	hash: `hash of ${id}`,
	...more,
});

const WORDS = `It's "quoted", \\ back, $1, {{ $json }}, %s, ; --, a\nnew line, 👍🏽, إيقاف, ${'long '.repeat(500)}end`;

const same = (a: readonly unknown[], b: readonly unknown[]) =>
	JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

const contactsOf = (rows: readonly StoreRow[]) => rows.map(({ contact }) => contact ?? '');

/** What the nodes rely on, in the order in which it is tried out. */
export const CHECKS: Check[] = [
	{
		name: 'It answers, and knows all requests',
		mend: 'Publish the workflow. Its last node must give out one item with "version", "id" as in the request, and what the request asks for. List every request in "requests" of describe.',
		run: async (store) => {
			const { requests } = await store.request({ request: 'describe' });
			const unknown = REQUESTS.filter((name) => !requests.includes(name));
			expectThat(!unknown.length, `It does not know: ${unknown.join(', ')}.`);
		},
	},
	{
		name: 'It can be cleaned up before the checks',
		mend: 'The requests create and erase must work on a list that has no rows.',
		run: async (store) => {
			const { exists } = await store.request({ request: 'create' });
			expectThat(exists, 'The list was not there after it was created.');
			await store.erase(EVERYBODY, [BSUID]);
		},
	},
	{
		name: 'A missing list is not an empty one',
		mend: 'Answer "exists": false, to lookUp and to page, for the name of a list that was never created or written to. Without it a typing error in the name would let everybody through.',
		run: async (store) => {
			const missing = await store.request(
				{ request: 'lookUp', contacts: [phone(1)], bsuids: [], others: true, hashes: false },
				MISSING,
			);
			expectThat(!missing.exists, 'A list that was never made counts as there, in lookUp.');
			const page = await store.request(
				{ request: 'page', table: 'list', contacts: null, after: null, limit: 10 },
				MISSING,
			);
			expectThat(!page.exists, 'A list that was never made counts as there, in page.');
			expectThat((await store.lookUp([phone(1)])).exists, 'A list that was created counts as missing.');
		},
	},
	{
		name: 'It writes each change once, into the list and its history',
		mend: 'Make change_id unique in the history, and write to the list only what was new there. "isNew" holds the change_ids that were written now.',
		run: async (store) => {
			const first = await store.record(change(phone(1), 'check:1'), change(phone(2), 'check:2'));
			expectThat(same(first.isNew, ['check:1', 'check:2']), 'Two new changes were not both called new.');
			const second = await store.record(change(phone(1), 'check:1'), change(phone(3), 'check:3'));
			expectThat(
				same(second.isNew, ['check:3']),
				'Of a known change and a new one, not just the new one was called new.',
			);
			const people = [phone(1), phone(2), phone(3)];
			for (const table of ['list', 'history'] as const) {
				const written = contactsOf(await store.rows(table, people));
				expectThat(same(written, people), `The ${table} does not hold each of three changes once.`);
			}
		},
	},
	{
		name: 'It gives back what was written, letter by letter',
		mend: 'Keep all columns as text without a limit of length, in Unicode, and hand values to the database as parameters, never as part of the SQL.',
		run: async (store) => {
			const written = change(phone(4), 'check:4', {
				words: WORDS,
				until: '2027-01-01',
				phone: phone(4),
				bsuid: `${BSUID}4`,
			});
			await store.record(written);
			const [row] = (await store.lookUp([phone(4)])).rows;
			const [event] = await store.rows('history', [phone(4)]);
			const { change_id: id, event: text, hash, ...entry } = written;
			for (const [column, value] of Object.entries(entry))
				expectThat(
					row?.[column as keyof StoreRow] === value,
					`Column ${column} of the list came back changed.`,
				);
			for (const [column, value] of Object.entries({ change_id: id, event: text, hash }))
				expectThat(
					event?.[column as keyof StoreRow] === value,
					`Column ${column} of the history came back changed.`,
				);
		},
	},
	{
		name: 'It says what the list said about a contact before',
		mend: '"before" of record holds the rows that the list had for the contacts of the changes, before these were written.',
		run: async (store) => {
			const { before: none } = await store.record(change(phone(5), 'check:5'));
			expectThat(!none.length, 'There were rows before the first change of a contact.');
			const { before } = await store.record(change(phone(5), 'check:6'), change(phone(6), 'check:7'));
			expectThat(
				same(contactsOf(before), [phone(5)]),
				'The row of an earlier change was not in "before", or others were.',
			);
		},
	},
	{
		name: 'It removes the rows it is told to, and no others',
		mend: 'remove deletes the rows of the list that have the given ids. Their history stays.',
		run: async (store) => {
			await store.record(change(phone(7), 'check:8'), change(phone(7), 'check:9'));
			const [row, other] = (await store.lookUp([phone(7)])).rows;
			expectThat(
				row?.id !== undefined && other?.id !== undefined,
				'Two changes of a contact did not give two rows.',
			);
			await store.request({ request: 'remove', ids: [row.id] });
			const left = (await store.lookUp([phone(7)])).rows.map(({ id }) => String(id));
			expectThat(same(left, [String(other.id)]), 'Not just the row with the given id was gone.');
			expectThat(
				(await store.rows('history', [phone(7)])).length === 2,
				'The history of a removed row was not left alone.',
			);
		},
	},
	{
		name: 'It finds people by their number and by their user ID',
		mend: '"rows" of lookUp holds each row whose contact is among "contacts", whose bsuid is among "bsuids", or whose contact is a user ID (bsuid:…) and whose phone is among "contacts"; and no others.',
		run: async (store) => {
			await store.record(
				change(phone(8), 'check:10', { bsuid: BSUID }),
				change(`bsuid:${BSUID}2`, 'check:11', { phone: phone(9) }),
				change(phone(10), 'check:12'),
			);
			const find = async (contacts: string[], bsuids: string[]) =>
				contactsOf((await store.lookUp(contacts, bsuids)).rows);
			expectThat(
				same(await find([phone(8)], []), [phone(8)]),
				'A contact was not found by its number, or others came too.',
			);
			expectThat((await find([], [BSUID])).includes(phone(8)), 'A row was not found by its user ID.');
			expectThat(
				(await find([phone(9)], [])).includes(`bsuid:${BSUID}2`),
				'A row whose contact is a user ID was not found by its phone.',
			);
			expectThat(
				new Set(await find([phone(8), phone(9), phone(10)], [BSUID])).size === 3,
				'Three people were not all found when they were looked for at once.',
			);
			expectThat(!(await find([phone(11)], [])).length, 'Rows came for a contact that is not in the list.');
			expectThat(!(await find([], [])).length, 'Rows came although nobody was asked for.');
		},
	},
	{
		name: 'It gives the rows that people wrote by hand to every look-up',
		mend: 'When "others" is true, the answer holds in "others" each row whose contact is not written as the nodes write it (the pattern is in the contract), and whatever was not written by record.',
		run: async (store) => {
			await store.record(
				...BY_HAND.map((contact, index) => change(contact, `check:hand${index}`, { phone: phone(12) })),
			);
			const { others } = await store.lookUp([phone(13)], [], { others: true });
			const missing = BY_HAND.filter((contact) => !contactsOf(others).includes(contact));
			expectThat(
				!missing.length,
				`${missing.length} of ${BY_HAND.length} rows in another spelling were not in "others".`,
			);
		},
	},
	{
		name: 'It names the keys that erased contacts were hashed with',
		mend: 'When "others" is true, "erasedKeyIds" holds the part between the first and the second colon of every contact that begins with "erased:", each once.',
		run: async (store) => {
			await store.record(change(ERASED, 'check:erased', { action: 'erase' }));
			const { erasedKeyIds } = await store.lookUp([], [], { others: true });
			expectThat(same(erasedKeyIds, ['checkstore']), 'The key of an erased contact was not named once.');
		},
	},
	{
		name: 'It answers about thousands of contacts at once',
		mend: 'Look for all contacts with one statement that uses an index, such as contact = ANY (array) or a join with the array, and answer in "asked" how many were looked for.',
		run: async (store) => {
			const crowd = Array.from({ length: MANY }, (_, index) => `+1202556${String(index).padStart(5, '0')}`);
			const { rows } = await store.lookUp([...crowd, phone(10)]);
			expectThat(
				same(contactsOf(rows), [phone(10)]),
				`One contact on the list was not found among ${MANY} others.`,
			);
		},
	},
	{
		name: 'It gives out long lists page by page',
		mend: 'Order by id, begin after "after", give at most "limit" rows, and answer in "next" where to go on, or null at the end. With "contacts", only the rows of these.',
		run: async (store) => {
			const people = Array.from({ length: 25 }, (_, index) => phone(20 + index));
			await store.record(...people.map((contact, index) => change(contact, `check:page${index}`)));
			for (const table of ['list', 'history'] as const) {
				for (const contacts of [people, null]) {
					const rows = await store.rows(table, contacts, 10);
					const found = contactsOf(rows).filter((contact) => people.includes(contact));
					expectThat(same(found, people), `Going through the ${table} did not give each of 25 rows once.`);
				}
			}
		},
	},
	{
		name: 'It gives the hash of the latest event',
		mend: 'When "hashes" is true, "hashes" holds for each of "contacts" that has a history the hash of its last row with one.',
		run: async (store) => {
			await store.record(change(phone(50), 'check:h1'));
			await store.record(change(phone(50), 'check:h2'));
			const { hashes } = await store.lookUp([phone(50), phone(51)], [], { hashes: true });
			expectThat(
				JSON.stringify(hashes) === JSON.stringify({ [phone(50)]: 'hash of check:h2' }),
				'The hash of the latest of two events was not given, or one of a contact without events.',
			);
		},
	},
	{
		name: 'It writes a change once when two bring it at the same moment',
		mend: 'Let the database decide by a unique key (INSERT … ON CONFLICT DO NOTHING, INSERT IGNORE): looking first and writing then is not enough.',
		run: async (store) => {
			for (let round = 0; round < 5; round++) {
				const twice = await Promise.all(
					[0, 1].map(async () => await store.record(change(phone(60 + round), `check:race${round}`))),
				);
				expectThat(
					twice.flatMap(({ isNew }) => isNew).length === 1,
					'Of two that brought the same change at once, not just one was told that it is new.',
				);
			}
			const people = [60, 61, 62, 63, 64].map(phone);
			for (const table of ['list', 'history'] as const)
				expectThat(
					same(contactsOf(await store.rows(table, people)), people),
					`The ${table} holds a change twice.`,
				);
		},
	},
	{
		name: 'It reserves each confirmation once, and can give it back',
		mend: 'claim writes rows into the history whose change_id is not there yet and answers in "claimed" which it wrote; release deletes them again by change_id. Both leave the list alone.',
		run: async (store) => {
			const row = {
				contact: phone(70),
				action: 'confirmation',
				change_id: 'confirmation:check:70',
				event: JSON.stringify({ at: AT }),
			};
			const claim = async () => (await store.request({ request: 'claim', rows: [row] })).claimed.length;
			const atOnce = (await Promise.all([claim(), claim()])).reduce((sum, count) => sum + count, 0);
			expectThat(atOnce === 1, 'Of two claims of one confirmation at once, not just one succeeded.');
			expectThat((await claim()) === 0, 'A confirmation could be claimed a second time.');
			const rows = await store.rows('history', [phone(70)]);
			expectThat(rows.length === 1, 'The claim is not in the history once.');
			expectThat(!(await store.lookUp([phone(70)])).rows.length, 'The claim is in the list.');
			await store.request({ request: 'release', ids: [row.change_id] });
			expectThat((await claim()) === 1, 'A confirmation that was given back could not be claimed again.');
		},
	},
	{
		name: 'It keeps lists apart',
		mend: 'Every request names its "list". Only the rows of that list count.',
		run: async (store) => {
			const { rows, others } = await store.request(
				{ request: 'lookUp', contacts: [phone(10)], bsuids: [], others: true, hashes: false },
				MISSING,
			);
			expectThat(!rows.length && !others.length, 'Rows of one list were given out for another.');
		},
	},
	{
		name: 'It erases a contact from the list and the history',
		mend: 'erase deletes every row of the list and the history that lookUp would find by these contacts and bsuids, and the rows of the list with these ids, in one transaction.',
		run: async (store) => {
			const people = [80, 81, 82, 83].map(phone);
			await store.record(
				change(people[0], 'check:80', { bsuid: `${BSUID}8` }),
				change(people[1], 'check:81', { bsuid: `${BSUID}9` }),
				change(people[2], 'check:82'),
				change(people[3], 'check:83'),
			);
			const [{ id } = { id: undefined }] = (await store.lookUp([people[3]])).rows;
			expectThat(id !== undefined, 'A row that was written was not found.');
			const { entries, events } = await store.erase([people[0]], [`${BSUID}9`], [id]);
			const left = async (table: Page['table']) => contactsOf(await store.rows(table, people));
			expectThat(
				same(await left('list'), [people[2]]),
				'The list still holds an erased contact, or lost another one.',
			);
			expectThat(
				same(await left('history'), [people[2], people[3]]),
				'The history still holds an erased contact, or lost another one.',
			);
			expectThat(entries === 3 && events === 2, 'The numbers of deleted rows are not right.');
		},
	},
	{
		name: 'It leaves nothing of the checks behind',
		mend: 'erase must delete all rows of the given contacts, whatever is in them.',
		run: async (store) => {
			await store.erase(EVERYBODY, [BSUID]);
			for (const table of ['list', 'history'] as const) {
				const left = (await store.rows(table)).length;
				expectThat(!left, `${left} rows are left in the ${table} "${LIST}". Delete them by hand.`);
			}
		},
	},
];
