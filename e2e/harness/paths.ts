import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** Where the demo under test keeps everything. */
export const DATA = process.env.E2E_DATA ?? join(ROOT, 'demo', '.data', 'e2e');

/** Where screenshots go. */
export const ARTIFACTS = join(ROOT, 'artifacts');
