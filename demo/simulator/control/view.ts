import { Simulation } from '../simulation';
import { recipientKey } from '../state';
import { TEMPLATES } from '../templates';
import { ChatMessage, Contact } from '../types';
import { describe, Outcome } from './describe';

/** What the page shows. */

export function contactView({ state }: Simulation, contact: Contact) {
	const last = contact.chat.filter((message) => message.status !== 'failed').at(-1);
	return {
		id: contact.id,
		name: contact.name,
		phone: contact.waId && `+${contact.waId}`,
		bsuid: contact.bsuid,
		language: contact.language,
		hints: contact.hints,
		marketingStopped: contact.marketingStopped,
		windowOpen: state.isWindowOpen(contact),
		last: last && { text: last.text, at: last.at, direction: last.direction },
		messages: contact.chat.length,
		counter: state.counters.get(recipientKey(contact)) ?? null,
	};
}

export function overview(simulation: Simulation) {
	const { options, state } = simulation;
	const templates = new Map(TEMPLATES.map((template) => [template.name, template.category]));
	return {
		page: {
			title: options.page?.title ?? 'Phone simulator',
			intro:
				options.page?.intro ??
				'These people are customers of one business. What you do on their phones reaches your automation as it would from the real service.',
			links: (options.page?.links ?? []).filter((link) => /^https?:\/\//i.test(link.url)),
		},
		business: { name: options.businessName, number: options.businessNumber },
		listening: {
			fields: state.subscription?.fields ?? [],
			callbackUrl: state.subscription?.callbackUrl,
			accountConnected: state.accountSubscribed,
		},
		contacts: state.contacts.map((contact) => contactView(simulation, contact)),
		templates: [...templates].map(([name, category]) => ({ name, category })),
		fault: state.fault ?? null,
	};
}

/** The chat as bubbles; those of the person say how their webhook fared. */
export function chatView({ state }: Simulation, contact: Contact) {
	const deliveries = new Map(state.deliveries.map((delivery) => [delivery.seq, delivery]));
	return contact.chat.map((message: ChatMessage) => ({
		...message,
		webhook:
			message.deliveryId === undefined
				? undefined
				: (deliveries.get(message.deliveryId)?.state ?? 'delivered'),
	}));
}

export interface ActivityItem {
	seq: number;
	at: number;
	kind: 'delivery' | 'call' | 'note';
	origin?: 'api' | 'page';
	contact?: string;
	text: string;
	outcome: Outcome;
	quiet: boolean;
	detail: unknown;
}

/** The newest entries first. */
export function activityView({ state }: Simulation, limit: number): ActivityItem[] {
	const names = new Map(state.contacts.map((contact) => [contact.id, contact.name]));
	return state.journal
		.slice(-limit)
		.reverse()
		.map((entry) => ({
			seq: entry.seq,
			at: entry.at,
			kind: entry.kind,
			origin: entry.kind === 'call' ? entry.origin : undefined,
			contact: entry.contactId,
			...describe(entry, names.get(entry.contactId ?? '') ?? 'an unknown number'),
		}));
}
