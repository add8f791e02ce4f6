import { randomBytes } from 'crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { DemoError } from './error';

/** What one start hands to the next. */
export interface DemoState {
	email: string;
	password: string;
	encryptionKey: string;
	/** Checksum of the package that n8n was given. */
	package?: string;
	/** By name of the journey: checksum of the file it was imported from. */
	journeys: Record<string, string>;
}

const FILE = 'state.json';

/** Reads the state of a data folder; a new folder gets its own password and key. */
export function readState(data: string): DemoState {
	const file = join(data, FILE);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
	const state: DemoState = {
		email: 'demo@example.com',
		// n8n wants a capital and a digit; the first part has both.
		password: `Demo1-${randomBytes(9).toString('base64url')}`,
		encryptionKey: randomBytes(24).toString('base64'),
		journeys: {},
	};
	writeState(data, state);
	return state;
}

export function writeState(data: string, state: DemoState): void {
	mkdirSync(data, { recursive: true });
	writeFileSync(join(data, FILE), JSON.stringify(state, null, '\t'), { mode: 0o600 });
}

/**
 * Deletes a data folder.
 * @throws DemoError when the folder holds something that the demo did not put there
 */
export function deleteState(data: string): void {
	if (!existsSync(data)) return;
	if (!existsSync(join(data, FILE)) && readdirSync(data).length > 0) {
		throw new DemoError(`"${data}" is not a data folder of the demo, so it is left alone.`);
	}
	rmSync(data, { recursive: true });
}
