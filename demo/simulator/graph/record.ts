import { Simulation } from '../simulation';
import { Call } from '../types';
import { GraphReply } from './errors';
import { GraphRequest } from './routes';

const SECRET_PARAMS = new Set(['access_token', 'client_secret', 'verify_token']);

/** Keeps a call for the page and for tests, without tokens and secrets. */
export function recordCall(
	{ state }: Simulation,
	request: GraphRequest,
	reply: GraphReply,
	origin: Call['origin'],
): void {
	const recipient = request.params.to ?? request.params.recipient;
	state.record<Omit<Call, 'seq' | 'at'>>({
		kind: 'call',
		origin,
		method: request.method,
		path: request.path,
		contactId: state.findContact(recipient === undefined ? undefined : String(recipient))?.id,
		request: Object.fromEntries(Object.entries(request.params).filter(([name]) => !SECRET_PARAMS.has(name))),
		status: reply.status,
		reply: request.path.startsWith('/oauth/') ? {} : reply.body,
	});
}
