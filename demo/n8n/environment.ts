import { join } from 'path';

/** What n8n may see of the surroundings. The rest stays out: another n8n's settings, a proxy, Node's own options. */
// prettier-ignore
const INHERITED = [
	'PATH', 'Path', 'HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'SystemRoot', 'ComSpec', 'PATHEXT',
	'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TZ',
];

/** Nothing calls home, and nothing stands between the login and the canvas. */
const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	// The first fetches a catalogue; the second puts an assistant that needs a key in front of the journeys.
	N8N_DISABLED_MODULES: 'mcp-registry,instance-ai',
};

export interface EnvironmentOptions {
	/** n8n keeps its files in `<userFolder>/.n8n`. */
	userFolder: string;
	port: number;
	/** A free port for n8n's own task runners. */
	brokerPort: number;
	encryptionKey: string;
	/** The folder of the Node that runs n8n. n8n starts its helpers with the `node` that it finds first. */
	nodeFolder: string;
}

/**
 * The environment of an n8n that is reachable from this machine only.
 * @param surroundings usually `process.env`
 */
export function n8nEnvironment(
	options: EnvironmentOptions,
	surroundings: Record<string, string | undefined>,
): Record<string, string> {
	const inherited: Record<string, string> = {};
	for (const name of INHERITED) {
		const value = surroundings[name];
		if (value !== undefined) inherited[name] = value;
	}
	const path = 'Path' in inherited ? 'Path' : 'PATH';
	const separator = path === 'Path' ? ';' : ':';
	const url = `http://127.0.0.1:${options.port}/`;
	return {
		...inherited,
		[path]: [options.nodeFolder, inherited[path]].filter(Boolean).join(separator),
		...QUIET,
		NODE_ENV: 'production',
		GENERIC_TIMEZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
		N8N_USER_FOLDER: options.userFolder,
		// Later starts are a few seconds faster.
		NODE_COMPILE_CACHE: join(options.userFolder, '.cache', 'node'),
		N8N_ENCRYPTION_KEY: options.encryptionKey,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(options.port),
		N8N_EDITOR_BASE_URL: url,
		WEBHOOK_URL: url,
		N8N_RUNNERS_BROKER_PORT: String(options.brokerPort),
		// Plain http has no secure cookies, and server-sent events need no upgraded connection.
		N8N_SECURE_COOKIE: 'false',
		N8N_PUSH_BACKEND: 'sse',
		N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
	};
}
