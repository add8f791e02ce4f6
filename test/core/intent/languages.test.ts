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
	const listed = listEntries(language);
	const typed = listed.filter(({ only }) => only !== 'button');

	test('is understood as typed or tapped, and with its reach', () => {
		const misread = listed.filter(({ word, intent, only, scope, confidence }) => {
			const detection = detectIntent(word, { ...options, kind: only });
			return (
				detection.intent !== intent ||
				detection.confidence !== confidence ||
				detection.scope?.category !== scope?.category
			);
		});
		expect(misread).toEqual([]);
	});

	test('is left alone in the kind of message where it means something else', () => {
		const misread = listed.filter(({ word, only }) => {
			if (only === undefined) return false;
			const kind = only === 'text' ? 'button' : 'text';
			return detectIntent(word, { ...options, kind }).intent !== 'other';
		});
		expect(misread).toEqual([]);
	});

	test.each(Object.entries(spellings))('is understood written with %s', (_, spell) => {
		const { optOut, optOutMarketing, optOutAll, optOutTyped, optIn, optInTyped, help } = language;
		const words = [optOut, optOutMarketing, optOutAll, optOutTyped, optIn, optInTyped, help].flatMap(
			(list) => list ?? [],
		);
		const misread = typed.filter(
			({ word, intent }) => words.includes(word) && detectIntent(spell(word)).intent !== intent,
		);
		expect(misread).toEqual([]);
	});

	test('is understood when a letter is held down', () => {
		const misread = typed.filter(({ word, intent }) => {
			const last = [...word].pop() as string;
			return /\p{L}/u.test(last) && detectIntent(word + last.repeat(4)).intent !== intent;
		});
		expect(misread).toEqual([]);
	});

	test.each([' ', '.', '-', '_', ' * '])('is an opt-out when it is spelled out with "%s"', (between) => {
		const misread = [...(language.optOut ?? []), ...(language.optOutTyped ?? [])].filter((word) => {
			const letters = [...word.replace(/ /g, '')];
			return (
				letters.every((letter) => /\p{L}/u.test(letter)) &&
				detectIntent(letters.join(between)).intent !== 'opt_out'
			);
		});
		expect(misread).toEqual([]);
	});
});
