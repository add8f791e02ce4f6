/** @type {import('jest').Config} */
const shared = {
	testEnvironment: 'node',
	setupFiles: ['<rootDir>/test/harness/quiet.js'],
	transform: {
		'/core/report/library\\.ts$': '<rootDir>/test/harness/bundle.js',
		'^.+\\.ts$': ['ts-jest', { diagnostics: false }],
	},
	// The expression sandbox is native and wants a newer Node than the package does; no test uses it.
	moduleNameMapper: { '^isolated-vm$': '<rootDir>/test/harness/isolated-vm.stub.js' },
};

module.exports = {
	reporters: ['default', '<rootDir>/scripts/closing-counts.js'],
	projects: [
		{ ...shared, displayName: 'test', testMatch: ['<rootDir>/test/**/*.test.ts'] },
		{
			...shared,
			displayName: 'e2e',
			testMatch: ['<rootDir>/e2e/**/*.test.ts'],
			globalSetup: '<rootDir>/e2e/harness/start-demo.ts',
			globalTeardown: '<rootDir>/e2e/harness/stop-demo.ts',
		},
	],
};
