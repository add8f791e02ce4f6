export * from './types';
export { changeId } from './change-id';
export { decide } from './decide';
export { explainReason } from './explain';
export { comebackScopes, narrowerComeback } from './comeback';
export type { Comeback } from './comeback';
export { containsScope, readScope, scopeKey, stopsAsMuch } from './scope';
export { stopsInForce } from './in-force';
export { latestPerScope, superseded } from './superseded';
