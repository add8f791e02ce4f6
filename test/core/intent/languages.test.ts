import { readdirSync } from 'fs';
import { join } from 'path';
import { detectIntent } from '../../../core/intent';
import { languages } from '../../../core/intent/languages';
import { type Entry, listEntries } from '../../../core/intent/lexicon';
import { compact, squeeze } from '../../../core/intent/normalise';
import { documented } from './documented';
import { spellings } from './spellings';

const spoken = languages.filter(({ code }) => code !== undefined);

function groupBy(key: (entry: Entry) => string): Entry[][] {
	const groups = new Map<string, Entry[]>();
	for (const entry of languages.flatMap(listEntries)) {
		groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
	}
	return [...groups.values()];
}

const disagreements = (groups: Entry[][], meaning: (entry: Entry) => string) =>
	groups
		.filter((group) => new Set(group.map(meaning)).size > 1)
		.map((group) => group.map(({ word, languages: [code] }) => `${code}: ${word}`));

describe('the language data', () => {
	test('has every documented language, each in the file of its name', () => {
		const files = readdirSync(join(__dirname, '../../../core/intent/languages'))
			.map((name) => name.replace('.ts', ''))
			.filter((name) => /^[a-z]{2}$/.test(name));
		expect(spoken.map(({ code }) => code).sort()).toEqual(files.sort());
		expect(documented.map(({ code }) => code).sort()).toEqual(files);
	});

	test('no word means two things in two languages', () => {
		const groups = groupBy(({ spaced }) => compact(spaced));
		expect(
			disagreements(groups, ({ intent, only, scope }) => `${intent} ${only} ${scope?.category}`),
		).toEqual([]);
	});

	test('nor does it when its letters are held down', () => {
		const groups = groupBy(({ spaced }) => squeeze(compact(spaced)));
		expect(disagreements(groups, ({ intent }) => intent)).toEqual([]);
	});

	test.each(spoken)('$code lists nothing twice', (language) => {
		const written = listEntries(language).map(({ spaced }) => compact(spaced));
		expect(written.filter((one, index) => written.indexOf(one) !== index)).toEqual([]);
	});

	test.each(spoken)('$code can be opted out of, helped and thanked in', ({ optOut, help, courtesy }) => {
		expect([optOut?.length, help?.length, courtesy?.length]).not.toContain(0);
	});
});

describe.each(spoken)('what $code lists', (language) => {
	const options = { languages: [language.code as string] };

	test('is understood as typed or tapped, and with its reach', () => {
		for (const { word, intent, only, scope, confidence } of listEntries(language)) {
			const detection = detectIntent(word, { ...options, kind: only });
			expect({ word, ...detection }).toMatchObject({ word, intent, matched: expect.any(String), confidence });
			expect([word, detection.scope]).toEqual([word, scope]);
		}
	});

	test('is left alone in the kind of message where it means something else', () => {
		for (const { word, only } of listEntries(language).filter((entry) => entry.only !== undefined)) {
			const kind = only === 'text' ? 'button' : 'text';
			expect([word, detectIntent(word, { ...options, kind }).intent]).toEqual([word, 'other']);
		}
	});

	test.each(Object.entries(spellings))('is understood written with %s', (_, spell) => {
		const { optOut, optOutMarketing, optOutAll, optOutTyped, optIn, optInTyped, help } = language;
		const lists = {
			opt_out: [optOut, optOutMarketing, optOutAll, optOutTyped],
			opt_in: [optIn, optInTyped],
			help: [help],
		};
		for (const [intent, words] of Object.entries(lists)) {
			for (const word of words.flatMap((list) => list ?? [])) {
				expect([word, detectIntent(spell(word)).intent]).toEqual([word, intent]);
			}
		}
	});

	test('is understood when a letter is held down', () => {
		for (const { word, intent } of listEntries(language).filter(({ only }) => only !== 'button')) {
			if (!/\p{L}$/u.test(word)) continue;
			const last = [...word].pop() as string;
			expect([word, detectIntent(word + last.repeat(4)).intent]).toEqual([word, intent]);
		}
	});

	test('is an opt-out when it is spelled out', () => {
		for (const word of [...(language.optOut ?? []), ...(language.optOutTyped ?? [])]) {
			if (!/^[\p{L} ]+$/u.test(word)) continue;
			for (const between of [' ', '.', '-', '_', ' * ']) {
				const spelled = [...word.replace(/ /g, '')].join(between);
				expect([spelled, detectIntent(spelled).intent]).toEqual([spelled, 'opt_out']);
			}
		}
	});
});
