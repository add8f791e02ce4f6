import { resolve } from 'path';
import { DemoError } from '../../demo/n8n/error';
import { readOptions } from '../../demo/n8n/options';

describe('The command line of the demo', () => {
	it('needs no option', () => {
		expect(readOptions([], '/data')).toEqual({
			port: 5678,
			simulatorPort: 5680,
			data: resolve('/data'),
			reset: false,
			help: false,
		});
	});

	it('takes ports, a data folder and a reset', () => {
		const args = ['--port', '5778', '--simulator-port=0', '--data', 'elsewhere', '--reset'];
		expect(readOptions(args, '/data')).toEqual({
			port: 5778,
			simulatorPort: 0,
			data: resolve('elsewhere'),
			reset: true,
			help: false,
		});
	});

	it('lets both ports be any free one', () => {
		expect(readOptions(['--port', '0', '--simulator-port', '0'], '/data')).toMatchObject({
			port: 0,
			simulatorPort: 0,
		});
	});

	it.each([
		['a port that is no number', ['--port', 'http'], '--port'],
		['a port beyond the last', ['--simulator-port', '65536'], '--simulator-port'],
		['a negative port', ['--port=-1'], '--port'],
		['a port in other notation', ['--port', '0x10'], '--port'],
		['an empty port', ['--port', ''], '--port'],
		['twice the same port', ['--port', '6000', '--simulator-port', '6000'], '--simulator-port'],
		['the other one’s default', ['--port', '5680'], '--simulator-port'],
		['an unknown option', ['--prot', '5778'], "Unknown option '--prot'"],
		['a stray word', ['reset'], 'reset'],
		['a missing value', ['--data'], '--data'],
	])('refuses %s in a sentence that names the option', (_, args, named) => {
		const read = () => readOptions(args, '/data');
		expect(read).toThrow(DemoError);
		expect(read).toThrow(named);
	});
});
