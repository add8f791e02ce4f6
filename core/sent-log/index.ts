export { Past } from './check';
export type { Finding, Violation } from './check';
export { findSentColumns } from './columns';
export type { SentColumns, SentRole } from './columns';
export { readSent } from './read';
export type { NotCheckedReason, SentMessage, SentReading, SentSettings, SkipReason } from './read';
export { countIn, SentLogReport } from './report';
