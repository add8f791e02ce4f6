export { findContactFields, identify, readPath } from './fields';
export type { Identity } from './fields';
export { Matcher } from './matcher';
