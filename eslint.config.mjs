import { buildScanConfig } from '@n8n/scan-community-package/scanner/scanner.mjs';
import tseslint from 'typescript-eslint';

/** n8n's own verification rules on what ships, and TypeScript's recommended ones on everything. */
export default [
	{ ignores: ['dist', '**/node_modules', 'demo/.data', 'artifacts', 'journeys', '**/package-lock.json', 'demo/package.json'] },
	...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
	...(await buildScanConfig()).map((config) => ({
		...config,
		files: config.files ?? ['package.json', '{nodes,credentials,core,store}/**/*.ts'],
	})),
];
