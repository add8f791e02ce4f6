import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import type { Intent } from '../../../core/intent';

/** One labelled message; `test/intent/corpus/README.md` explains the columns. */
export interface Labelled {
	text: string;
	intent: Intent;
	kind: string;
	family: string;
	language: string;
	split: 'train' | 'dev' | 'test';
}

const FOLDER = join(__dirname, '../../intent/corpus');

export function readCorpus(): Labelled[] {
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.tsv'))
		.flatMap((name) => readLanguage(name.replace('.tsv', '')));
}

function readLanguage(language: string): Labelled[] {
	const [, ...lines] = readFileSync(join(FOLDER, `${language}.tsv`), 'utf8').split('\n');
	return lines.filter(Boolean).map((line) => {
		const [text, intent, kind, family] = line.split('\t');
		return {
			text: text.replace(/\\([n\\])/g, (_, escaped) => (escaped === 'n' ? '\n' : '\\')),
			intent: intent as Intent,
			kind,
			family,
			language,
			split: splitOf(family),
		};
	});
}

/** Messages of one family stay together, so that no split knows another's phrases. */
export function splitOf(family: string): Labelled['split'] {
	// FNV-1a, 32 bits.
	let hash = 0x811c9dc5;
	for (const letter of family) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return (['train', 'train', 'train', 'dev', 'test'] as const)[hash % 5];
}
