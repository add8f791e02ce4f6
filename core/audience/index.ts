export { findContactFields, identify, plainName, readPath } from './fields';
export type { Identity } from './fields';
export { Matcher } from './matcher';
