/** Lets the tests use the bundle that ships, since the library itself is an ES module, which jest does not load. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync } = require('esbuild');
const bundling = require('../../scripts/bundling');

const LOCK = join(__dirname, '../../package-lock.json');

module.exports = {
	getCacheKey: (source, path) =>
		createHash('sha256')
			.update([source, path, JSON.stringify(bundling), readFileSync(LOCK)].join('\n'))
			.digest('hex'),
	process: (_, path) => ({
		code: buildSync({ ...bundling, entryPoints: [path], write: false }).outputFiles[0].text,
	}),
};
