export { DataTableStore } from './data-table/data-table-store';
export { ErasedPeople } from './erased-people';
export { REQUIRED_NODE_TYPES } from './data-table/workflows';
export type { Run } from './data-table/workflows';
export { StoreError } from './types';
export type * from './types';
