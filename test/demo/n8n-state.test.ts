import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { DemoError } from '../../demo/n8n/error';
import { deleteState, readState, writeState } from '../../demo/n8n/state';

describe("The demo's data folder", () => {
	let parent: string;
	beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'demo-'))));
	afterEach(() => rmSync(parent, { recursive: true, force: true }));

	it('gets a password of its own that n8n accepts, and keeps it', () => {
		const first = readState(join(parent, 'one'));
		expect(first.password).toMatch(/^(?=.*\d)(?=.*[A-Z]).{8,64}$/);
		expect(readState(join(parent, 'one'))).toEqual(first);
		const other = readState(join(parent, 'two'));
		expect([other.password, other.encryptionKey]).not.toEqual([first.password, first.encryptionKey]);
	});

	it('keeps what a start hands to the next', () => {
		const state = readState(parent);
		writeState(parent, { ...state, package: 'checksum', journeys: { campaign: 'other' } });
		expect(readState(parent)).toEqual({ ...state, package: 'checksum', journeys: { campaign: 'other' } });
	});

	it('is read by nobody else', () => {
		readState(parent);
		expect(statSync(join(parent, 'state.json')).mode & 0o077).toBe(0);
	});

	it('can be forgotten', () => {
		const data = join(parent, 'data');
		readState(data);
		deleteState(data);
		expect(existsSync(data)).toBe(false);
		expect(() => deleteState(data)).not.toThrow();
	});

	it('is not forgotten when it is a folder of somebody else', () => {
		writeFileSync(join(parent, 'thesis.txt'), 'precious');
		expect(() => deleteState(parent)).toThrow(DemoError);
		expect(existsSync(join(parent, 'thesis.txt'))).toBe(true);
	});
});
