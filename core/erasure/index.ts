export { erasedContact, makeErasure, renewErasure } from './erased';
export type { ErasureRequest } from './erased';
export { planErasure } from './plan';
export type { ErasurePlan } from './plan';
