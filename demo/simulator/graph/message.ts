import { isBsuid, isPhoneNumber } from '../numbers';
import { fillIn, findTemplate, parameterCount, renderButtons } from '../templates';
import { ChatButton, ChatList, ChatMessage } from '../types';
import { GraphError } from './errors';

type Fields = Record<string, unknown>;

/** A send request that Meta would accept, ready for the phone. */
export interface OutgoingMessage {
	/** `to`, or the BSUID in `recipient`, as given. */
	recipient: string;
	callbackData?: string;
	bubble: Pick<
		ChatMessage,
		'kind' | 'text' | 'header' | 'footer' | 'buttons' | 'list' | 'contextId' | 'template' | 'category'
	>;
}

/** Reads the body of a send. @throws GraphError as Meta refuses it */
export function readMessage(body: Fields, linkBase: string): OutgoingMessage {
	if (body.messaging_product !== 'whatsapp') throw missing('messaging_product');
	const type = body.type ?? 'text';
	return {
		recipient: readRecipient(body),
		callbackData: optionalText(body.biz_opaque_callback_data),
		bubble: {
			...readContent(type, body, linkBase),
			contextId: optionalText(asFields(body.context).message_id),
		},
	};
}

function readRecipient(body: Fields): string {
	if (body.recipient_type !== undefined && body.recipient_type !== 'individual') {
		throw invalid('recipient_type: only individual is simulated');
	}
	const to = typeof body.to === 'number' ? String(body.to) : body.to;
	if (typeof to === 'string' && to) {
		if (!isPhoneNumber(to)) throw invalid('to is not a phone number');
		return to;
	}
	if (typeof body.recipient !== 'string' || !body.recipient) throw missing('to');
	if (!isBsuid(body.recipient)) throw invalid('recipient is not a business-scoped user id');
	return body.recipient;
}

function readContent(type: unknown, body: Fields, linkBase: string): OutgoingMessage['bubble'] {
	switch (type) {
		case 'text':
			return { kind: 'text', text: text(asFields(body.text).body, "text['body']", 4096) };
		case 'template':
			return readTemplate(asFields(body.template), linkBase);
		case 'interactive':
			return readInteractive(asFields(body.interactive));
		default:
			throw new GraphError(131051, {
				details: 'This simulator knows text, template and interactive messages.',
			});
	}
}

function readTemplate(request: Fields, linkBase: string): OutgoingMessage['bubble'] {
	const name = text(request.name, "template['name']", 512);
	const language = text(asFields(request.language).code, "template['language']['code']", 20);
	const template = findTemplate(name, language);
	if (!template)
		throw new GraphError(132001, { details: `template name (${name}) does not exist in ${language}` });
	const components = asList(request.components).map(asFields);
	const payloads = new Map<number, string>();
	const urlParameters = new Map<number, string>();
	for (const component of components.filter((one) => lower(one.type) === 'button')) {
		const value = asFields(asList(component.parameters)[0]);
		const index = Number(component.index);
		if (!template.buttons[index]) throw invalid(`button index ${String(component.index)} does not exist`);
		if (lower(component.sub_type) === 'quick_reply') payloads.set(index, text(value.payload, 'payload', 256));
		if (lower(component.sub_type) === 'url')
			urlParameters.set(index, text(value.text, 'url parameter', 2000));
	}
	template.buttons.forEach((button, index) => {
		if (button.type === 'URL' && parameterCount(button.url) && !urlParameters.has(index)) {
			throw new GraphError(131008, {
				details: `buttons: Button at index ${index} of type Url requires a parameter`,
			});
		}
	});
	return {
		kind: 'template',
		template: name,
		category: template.category,
		header: template.header,
		text: fillIn(template.body, bodyParameters(template.body, components)),
		footer: template.footer,
		buttons: renderButtons(template, payloads, urlParameters, linkBase),
	};
}

function bodyParameters(body: string, components: Fields[]): string[] {
	const component = components.find((one) => lower(one.type) === 'body');
	const parameters = asList(component?.parameters).map((one) => String(asFields(one).text ?? ''));
	const expected = parameterCount(body);
	if (parameters.length !== expected) {
		throw new GraphError(132000, {
			details: `body: number of localizable_params (${parameters.length}) does not match the expected number of params (${expected})`,
		});
	}
	return parameters;
}

function readInteractive(request: Fields): OutgoingMessage['bubble'] {
	const action = asFields(request.action);
	const header = asFields(request.header).text;
	const footer = asFields(request.footer).text;
	const common = {
		kind: 'interactive' as const,
		text: text(asFields(request.body).text, "interactive['body']['text']", 1024),
		header: header === undefined ? undefined : text(header, "interactive['header']['text']", 60),
		footer: footer === undefined ? undefined : text(footer, "interactive['footer']['text']", 60),
	};
	if (request.type === 'button') return { ...common, buttons: readReplyButtons(asList(action.buttons)) };
	if (request.type === 'list') return { ...common, list: readList(action) };
	throw invalid('interactive: this simulator knows the types button and list');
}

function readReplyButtons(list: unknown[]): ChatButton[] {
	if (list.length < 1 || list.length > 3) throw invalid('interactive: 1 to 3 buttons');
	const buttons = list.map((one) => {
		const reply = asFields(asFields(one).reply);
		return {
			kind: 'reply' as const,
			id: text(reply.id, 'reply id', 256),
			text: text(reply.title, 'reply title', 20),
		};
	});
	if (new Set(buttons.map((button) => button.id)).size < buttons.length)
		throw invalid('interactive: button ids repeat');
	return buttons;
}

function readList(action: Fields): ChatList {
	const sections = asList(action.sections).map((one) => {
		const section = asFields(one);
		return {
			title: section.title === undefined ? undefined : text(section.title, 'section title', 24),
			rows: asList(section.rows).map((entry) => {
				const row = asFields(entry);
				const description =
					row.description === undefined ? undefined : text(row.description, 'row description', 72);
				return { id: text(row.id, 'row id', 200), title: text(row.title, 'row title', 24), description };
			}),
		};
	});
	const rows = sections.flatMap((section) => section.rows);
	if (rows.length < 1 || rows.length > 10) throw invalid('interactive: 1 to 10 rows in total');
	if (new Set(rows.map((row) => row.id)).size < rows.length) throw invalid('interactive: row ids repeat');
	return { button: text(action.button, "action['button']", 20), sections };
}

function asFields(value: unknown): Fields {
	return value && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

function asList(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function lower(value: unknown): string {
	return typeof value === 'string' ? value.toLowerCase() : '';
}

function optionalText(value: unknown): string | undefined {
	return typeof value === 'string' && value ? value : undefined;
}

function text(value: unknown, name: string, limit: number): string {
	if (typeof value !== 'string' || !value.trim()) throw missing(name);
	if (value.length > limit) throw invalid(`${name} must be at most ${limit} characters long`);
	return value;
}

function missing(name: string): GraphError {
	return new GraphError(100, { message: `(#100) The parameter ${name} is required.` });
}

function invalid(details: string): GraphError {
	return new GraphError(131009, { details });
}
