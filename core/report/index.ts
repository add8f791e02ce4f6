export { lastDays, MAX_DAYS, readPeriod } from './period';
export type { Period, PeriodProblem } from './period';
export { readSends } from './sends';
export { summarise } from './summarise';
export type { Question } from './summarise';
export type * from './types';
