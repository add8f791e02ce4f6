export * from './types';
export { changeId } from './change-id';
export { decide } from './decide';
export { explainReason } from './explain';
export { containsScope, readScope, scopeKey } from './scope';
export { latestPerScope, superseded } from './superseded';
