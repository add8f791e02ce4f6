export { toEvent, toEvents } from './events';
export type { EvidenceEvent } from './events';
export { evidenceFile } from './file';
export type { EvidenceFile } from './file';
export { evidencePage } from './page';
export { lookUp } from './person';
export type { Person } from './person';
export { MESSAGE_CATEGORIES } from './standing';
export type { ScopeState, Standing, Verdict } from './standing';
