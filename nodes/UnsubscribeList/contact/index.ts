import type { Operation } from '../operation';
import { check } from './check.operation';
import { erase } from './erase.operation';
import { getEvidence } from './get-evidence.operation';
import { getHistory } from './get-history.operation';
import { pause } from './pause.operation';
import { resubscribe } from './resubscribe.operation';

/** By name, as n8n shows them. */
export const contactOperations: Operation[] = [check, erase, getEvidence, getHistory, pause, resubscribe];
