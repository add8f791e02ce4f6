export { makeChange } from './change';
export type { ChangeRequest } from './change';
export { carryOver, previousKeys } from './number-change';
export { readEvent, readText } from './signal';
export type { ConsentIntent, ConsentSignal } from './signal';
export { pauseEnd } from './pause-end';
export { findEvents } from './recognise';
