export { withErased } from './erased';
export { findContactFields, identify, plainName, readPath } from './fields';
export type { Identity } from './fields';
export { Matcher } from './matcher';
export { erasedKeyId, keysOfPerson, namesOf, viewOf } from './view';
export type { ListView, UnreadableRow } from './view';
export { CompactStops } from './compact-stops';
