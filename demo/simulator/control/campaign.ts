import { HttpError } from '../http';
import { answerGraph, NEWEST_VERSION } from '../graph/routes';
import { recordCall } from '../graph/record';
import { Simulation } from '../simulation';
import { recipientKey } from '../state';
import { parameterCount, Template, templateFor, TEMPLATES } from '../templates';
import { Contact } from '../types';

/**
 * The business sends a template to these people, each in their language, through the same code as any API client.
 * The parameters are the person's name and then sample values.
 * @throws HttpError when no template has this name
 */
export async function sendCampaign(simulation: Simulation, name: string, contacts: Contact[]) {
	if (!TEMPLATES.some((template) => template.name === name))
		throw new HttpError(404, 'There is no such template.');
	const replies = [];
	for (const contact of contacts) {
		const template = templateFor(name, contact.language) as Template;
		const { options } = simulation;
		const request = {
			method: 'POST',
			path: `/${options.phoneNumberId}/messages`,
			version: NEWEST_VERSION,
			bearer: options.accessToken,
			params: requestFor(template, contact),
		};
		const reply = await answerGraph(simulation, request);
		recordCall(simulation, request, reply, 'page');
		replies.push({ contact: contact.id, recipient: recipientKey(contact), ...reply });
	}
	return replies;
}

function requestFor(template: Template, contact: Contact): Record<string, unknown> {
	const samples = [contact.name, 'A-1042'];
	const parameters = samples.slice(0, parameterCount(template.body)).map((text) => ({ type: 'text', text }));
	const links = template.buttons.flatMap((button, index) =>
		button.type === 'URL'
			? [
					{
						type: 'button',
						sub_type: 'url',
						index: String(index),
						parameters: [{ type: 'text', text: contact.id }],
					},
				]
			: [],
	);
	return {
		messaging_product: 'whatsapp',
		recipient_type: 'individual',
		...(contact.waId ? { to: `+${contact.waId}` } : { recipient: contact.bsuid }),
		type: 'template',
		template: {
			name: template.name,
			language: { code: template.language },
			components: [...(parameters.length ? [{ type: 'body', parameters }] : []), ...links],
		},
		biz_opaque_callback_data: template.name,
	};
}
