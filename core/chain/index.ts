export { seal } from './seal';
export type { SealedChange } from './seal';
export { ChainCheck } from './check';
export type { ChainFinding, ChainReport, FindingCode } from './check';
