/**
 * Whether a linear model over character n-grams would find opt-outs that no rule decides, and at what price.
 * Trains on the train split, chooses the threshold on dev, counts on test. Deterministic: fixed seed, order and rate.
 * Run: npx tsx scripts/train-intent.ts [file for the weights]
 */
import { writeFileSync } from 'fs';
import { detectIntent } from '../core/intent';
import { readable } from '../core/intent/normalise';
import { type Labelled, readCorpus } from '../test/core/intent/corpus';

const SEED = 20_261_124;
/** A power of two; a weight is one byte. */
const BUCKETS = 1 << 17;
const GRAMS = [2, 3, 4, 5];
const EPOCHS = 12;
const RATE = 0.5;
const DECAY = 1e-6;
/** At most one chat message in four hundred, and one hard negative in a hundred, may be taken for a stop. */
const MOST_FALSE = 1 / 400;

/** The buckets of a text's n-grams, each once. FNV-1a, 32 bits. */
function features(text: string): number[] {
	const plain = ` ${readable(text)
		.slice(0, 300)
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter(Boolean)
		.join(' ')} `;
	const found = new Set<number>();
	for (const length of GRAMS) {
		for (let at = 0; at + length <= plain.length; at++) {
			let hash = 0x811c9dc5;
			for (let index = at; index < at + length; index++)
				hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193) >>> 0;
			found.add((hash ^ (hash >>> 15)) & (BUCKETS - 1));
		}
	}
	return [...found];
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

interface Example {
	row: Labelled;
	features: number[];
	wanted: number;
}

function train(examples: Example[]): { weights: Float64Array; bias: number } {
	const weights = new Float64Array(BUCKETS);
	let bias = 0;
	const random = randomFrom(SEED);
	const order = examples.map((_, index) => index);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (let index = order.length - 1; index > 0; index--) {
			const other = Math.floor(random() * (index + 1));
			[order[index], order[other]] = [order[other], order[index]];
		}
		const rate = RATE / (1 + epoch);
		for (const index of order) {
			const { features: buckets, wanted } = examples[index];
			const scale = 1 / Math.sqrt(buckets.length || 1);
			let sum = bias;
			for (const bucket of buckets) sum += weights[bucket] * scale;
			const error = wanted - 1 / (1 + Math.exp(-sum));
			bias += rate * error * 0.1;
			for (const bucket of buckets) weights[bucket] += rate * (error * scale - DECAY * weights[bucket]);
		}
	}
	return { weights, bias };
}

const examples = readCorpus().map((row): Example => ({
	row,
	features: features(row.text),
	wanted: row.intent === 'opt_out' ? 1 : 0,
}));
const of = (split: Labelled['split']) => examples.filter(({ row }) => row.split === split);
const { weights, bias } = train(of('train'));

// One byte a weight.
const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const bytes = Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127));
const score = ({ features: buckets }: Example) =>
	bias +
	(buckets.reduce((sum, bucket) => sum + bytes[bucket], 0) * largest) / 127 / Math.sqrt(buckets.length || 1);

/** What rules say nothing about; negated, quoted and other meanings are decided. */
const undecided = (list: Example[]) => list.filter(({ row }) => detectIntent(row.text).rule === 'none');

const report = (name: string, list: Example[], threshold: number) => {
	const left = undecided(list);
	const raised = left.filter((one) => score(one) >= threshold);
	const right = raised.filter(({ wanted }) => wanted === 1);
	console.log(
		`${name.padEnd(5)} ${list.length} messages, ${left.length} undecided, ${left.filter(({ wanted }) => wanted).length} of them stops: ` +
			`${right.length} found, ${raised.length - right.length} wrongly raised`,
	);
};

const dev = undecided(of('dev'));
const others = dev
	.filter(({ wanted }) => wanted === 0)
	.map(score)
	.sort((a, b) => b - a);
const allowed = Math.floor(others.length * MOST_FALSE);
const strict = (others[0] ?? 0) + 1e-6;
const lenient = (others[allowed] ?? 0) + 1e-6;
console.log(`seed ${SEED}, ${BUCKETS} buckets, ${of('train').length} messages to train on`);
for (const [name, threshold] of [
	['no false stop on dev', strict],
	['1 in 400 on dev', lenient],
] as const) {
	console.log(`\nThreshold ${threshold.toFixed(3)}: ${name}`);
	for (const split of ['train', 'dev', 'test'] as const) report(split, of(split), threshold);
}
if (process.argv[2]) writeFileSync(process.argv[2], bytes);
