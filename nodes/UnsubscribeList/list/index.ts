import type { Operation } from '../operation';
import { checkSentLog } from './check-sent-log.operation';
import { checkStoreOperation } from './check-store.operation';
import { exportList } from './export.operation';
import { getMany } from './get-many.operation';
import { importList } from './import.operation';
import { report } from './report.operation';
import { verify } from './verify.operation';

export const listOperations: Operation[] = [
	checkSentLog,
	checkStoreOperation,
	exportList,
	getMany,
	importList,
	report,
	verify,
];
