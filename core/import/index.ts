export { dateReader, findDateOrder } from './date';
export type { DateOrder } from './date';
export type { RejectReason, RowSettings } from './row';
export { importRows, ImportReport, NoPhoneColumn } from './run';
export type { ImportBatch, ImportRow, ImportSource, RejectedRow } from './run';
export { readTable } from './table';
