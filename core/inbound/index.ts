export { makeChange } from './change';
export type { ChangeRequest } from './change';
export { readEvent, readText } from './signal';
export type { ConsentSignal } from './signal';
export { pauseEnd } from './pause-end';
export { findEvents } from './recognise';
