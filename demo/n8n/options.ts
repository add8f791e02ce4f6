import { resolve } from 'path';
import { parseArgs } from 'util';
import { DemoError } from './error';

export interface DemoOptions {
	/** 0 takes any free port. */
	port: number;
	/** 0 takes any free port. */
	simulatorPort: number;
	/** Absolute path of the folder that keeps everything between two starts. */
	data: string;
	reset: boolean;
	help: boolean;
}

export const USAGE = `npm run demo -- [options]

  --port <number>            where n8n listens (5678; 0 takes any free port)
  --simulator-port <number>  where the phone listens (5680; 0 takes any free port)
  --data <folder>            what the demo keeps between two starts (demo/.data)
  --reset                    forget everything and start anew
  --help                     show this text`;

const FLAGS = {
	port: { type: 'string', default: '5678' },
	'simulator-port': { type: 'string', default: '5680' },
	data: { type: 'string' },
	reset: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 * @param args without the program's name
 * @param defaultData the data folder when none is named
 * @throws DemoError on an unknown option, a port that is none, or twice the same port
 */
export function readOptions(args: string[], defaultData: string): DemoOptions {
	const { port, 'simulator-port': simulatorPort, data, reset, help } = parse(args);
	const options = {
		port: readPort('--port', port),
		simulatorPort: readPort('--simulator-port', simulatorPort),
		data: resolve(data ?? defaultData),
		reset,
		help,
	};
	if (options.port !== 0 && options.port === options.simulatorPort) {
		throw new DemoError('--port and --simulator-port must differ.');
	}
	return options;
}

function parse(args: string[]) {
	try {
		return parseArgs({ args, options: FLAGS }).values;
	} catch (error) {
		throw new DemoError(`${(error as Error).message}\n\n${USAGE}`);
	}
}

function readPort(name: string, value: string): number {
	const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
	if (port <= 65535) return port;
	throw new DemoError(`${name} needs a number from 0 to 65535, not "${value}".`);
}
