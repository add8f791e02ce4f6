import { readFileSync } from 'node:fs';
import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerControl } from './control/routes';
import { GraphError } from './graph/errors';
import { recordCall } from './graph/record';
import { answerGraph, GraphRequest, NEWEST_VERSION } from './graph/routes';
import { HttpError, isLoopbackHost, parseBody, readBody, sendJson } from './http';
import { Simulation } from './simulation';

const PAGE_FILES = new Map([
	['/', { file: 'index.html', type: 'text/html; charset=utf-8' }],
	['/phone.css', { file: 'phone.css', type: 'text/css; charset=utf-8' }],
	['/phone.js', { file: 'phone.js', type: 'text/javascript; charset=utf-8' }],
]);

/** Nothing from elsewhere, nothing inline, in no frame. */
const PAGE_POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page, the control API and the Graph API on one port. */
export function createSimulatorServer(simulation: Simulation): Server {
	const server = createServer((request, response) => {
		answer(simulation, request, response).catch((error: unknown) => {
			if (response.headersSent) return response.destroy();
			if (error instanceof HttpError) return sendJson(response, error.status, { error: error.message });
			return sendJson(response, 500, { error: 'The simulator failed.' });
		});
	});
	// Node's five seconds end just when a busy n8n sends the next batch of a campaign on a connection it kept.
	server.keepAliveTimeout = 120_000;
	return server;
}

async function answer(
	simulation: Simulation,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (!isLoopbackHost(request.headers.host)) throw new HttpError(403, 'Only this machine may ask.');
	const url = new URL(request.url ?? '/', 'http://localhost');
	const method = request.method ?? 'GET';
	const page = method === 'GET' && !request.headers.authorization ? PAGE_FILES.get(url.pathname) : undefined;
	if (page) return sendPage(response, page);
	if (url.pathname.startsWith('/control/')) {
		const name = url.pathname.slice('/control/'.length);
		if (method === 'GET' && name === 'events') return streamChanges(simulation, response);
		return sendJson(response, 200, await control(simulation, request, method, name, url));
	}
	const reply = await graph(simulation, request, method, url);
	return sendJson(response, reply.status, reply.body);
}

function sendPage(response: ServerResponse, page: { file: string; type: string }): void {
	response.writeHead(200, {
		'Content-Type': page.type,
		'Content-Security-Policy': PAGE_POLICY,
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cache-Control': 'no-cache',
	});
	response.end(readFileSync(join(__dirname, 'page', page.file)));
}

async function control(
	simulation: Simulation,
	request: IncomingMessage,
	method: string,
	name: string,
	url: URL,
): Promise<unknown> {
	if (method === 'GET') return answerControl(simulation, method, name, Object.fromEntries(url.searchParams));
	// A page elsewhere can send a form here, but no JSON without asking first.
	if (!request.headers['content-type']?.startsWith('application/json'))
		throw new HttpError(415, 'Send JSON.');
	return answerControl(simulation, method, name, parseBody(await readBody(request), 'application/json'));
}

async function graph(simulation: Simulation, request: IncomingMessage, method: string, url: URL) {
	const [, version, path] = /^(?:\/(v\d{1,3}\.\d))?(\/.*)?$/.exec(url.pathname) ?? [];
	const text = await readBody(request);
	const graphRequest: GraphRequest = {
		method,
		path: path ?? '/',
		version: version ?? NEWEST_VERSION,
		params: Object.fromEntries(url.searchParams),
		bearer: /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1],
	};
	let reply;
	try {
		graphRequest.params = { ...graphRequest.params, ...parseBody(text, request.headers['content-type']) };
		reply = await answerGraph(simulation, graphRequest);
	} catch (error) {
		if (!(error instanceof HttpError)) throw error;
		reply = new GraphError(100, { message: `(#100) ${error.message}` }).reply;
	}
	recordCall(simulation, graphRequest, reply, 'api');
	return reply;
}

/** Server-sent events: one for a burst of changes, without content. */
function streamChanges({ state }: Simulation, response: ServerResponse): void {
	response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
	let timer: NodeJS.Timeout | undefined;
	const tell = () => {
		timer = undefined;
		response.write(`data: ${state.revision}\n\n`);
	};
	const stop = state.onChange(() => (timer ??= setTimeout(tell, 60)));
	response.on('close', () => {
		clearTimeout(timer);
		stop();
	});
	tell();
}
