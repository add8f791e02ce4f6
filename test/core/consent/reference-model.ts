import type { ConsentChange, IntendedMessage } from '../../../core/consent';

/**
 * The rules once more, written down as plainly as possible and for readable input only: lower-case scopes, full
 * dates or empty ones, any known action and source. It shares no code with what it checks.
 */
export function expectedReason(changes: ConsentChange[], message: IntendedMessage, now: Date): string {
	const blocking = changes.filter(
		(stop) => stop.action !== 'opt_in' && !isOver(stop, now) && reaches(stop, message) && !lifted(stop),
	);
	const actions = blocking.map((stop) => stop.action);
	const categories = blocking
		.filter((stop) => stop.action === 'opt_out')
		.map((stop) => (stop.scope.category.startsWith('topic:') ? 'topic' : stop.scope.category));

	if (actions.includes('erase')) return 'exclude:erased';
	if (categories.includes('all')) return 'exclude:all';
	if (categories.includes('marketing')) return 'exclude:marketing';
	if (categories.includes('topic')) return 'exclude:topic';
	if (actions.includes('pause')) return 'exclude:paused';
	return 'allow';

	function lifted(stop: ConsentChange): boolean {
		const stopDate = stop.occurredAt || stop.recordedAt;
		if (stopDate === '') return false;
		return changes.some((optIn) => {
			if (optIn.action !== 'opt_in' || optIn.occurredAt === '' || optIn.recordedAt === '') return false;
			const date = optIn.occurredAt < optIn.recordedAt ? optIn.occurredAt : optIn.recordedAt;
			return date <= now.toISOString() && date > stopDate && isProven(optIn) && covers(optIn, stop);
		});
	}
}

function isOver(stop: ConsentChange, now: Date): boolean {
	return stop.action === 'pause' && !!stop.until && stop.until < now.toISOString();
}

function isProven(optIn: ConsentChange): boolean {
	switch (optIn.source) {
		case 'keyword':
		case 'button':
		case 'link':
		case 'native':
			return true;
		case 'manual':
		case 'agent':
		case 'api':
			return !!optIn.actor && !!optIn.evidence?.note;
		default:
			return false;
	}
}

function covers(optIn: ConsentChange, stop: ConsentChange): boolean {
	const wide = optIn.scope;
	if (stop.action === 'erase')
		return wide.channel === 'all' && wide.category === 'all' && wide.sender === 'all';
	const narrow = stop.scope;
	if (wide.channel !== 'all' && wide.channel !== narrow.channel) return false;
	if (wide.sender !== 'all' && wide.sender !== narrow.sender) return false;
	if (wide.category === 'all') return true;
	if (wide.category === 'marketing') return narrow.category !== 'all';
	return wide.category === narrow.category;
}

function reaches(stop: ConsentChange, message: IntendedMessage): boolean {
	const { channel, category, sender } = stop.scope;
	const everything = stop.action === 'erase';
	if (!everything && channel !== 'all' && channel !== (message.channel ?? 'whatsapp')) return false;
	if (!everything && sender !== 'all' && message.sender && sender !== message.sender) return false;

	const ofEverything = everything || category === 'all';
	const ofItsTopic = !!message.topic && category === `topic:${message.topic}`;
	switch (message.category) {
		case 'authentication':
		case 'service':
			return ofEverything && !!message.strict;
		case 'utility':
			return ofEverything || ofItsTopic;
		default:
			return ofEverything || category === 'marketing' || ofItsTopic || !message.topic;
	}
}
