export { DataTableStore } from './data-table/data-table-store';
export { REQUIRED_NODE_TYPES } from './data-table/workflows';
export type { Run } from './data-table/workflows';
export { WorkflowStore } from './workflow/workflow-store';
export type { Ask } from './workflow/workflow-store';
export { StoreError } from './types';
export type * from './types';
