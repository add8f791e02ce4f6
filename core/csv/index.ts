export { decodeText, normaliseText } from './decode';
export { rearm } from './formula';
export { readCsv } from './read';
export type { CsvRow } from './read';
export { writeCsv } from './write';
export type { Separator } from './write';
