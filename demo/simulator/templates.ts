import { ChatButton, TemplateCategory } from './types';

export type TemplateButton =
	| { type: 'QUICK_REPLY'; text: string }
	/** `url` may end in `{{1}}`, filled in for each recipient, and start with `{{link_base}}`, the simulator's option. */
	| { type: 'URL'; text: string; url: string };

/** A template that Meta has approved, in one language. */
export interface Template {
	name: string;
	language: string;
	category: TemplateCategory;
	header?: string;
	/** With `{{1}}`, `{{2}}` … where a parameter goes. */
	body: string;
	footer?: string;
	buttons: TemplateButton[];
}

const quick = (...labels: string[]): TemplateButton[] =>
	labels.map((text) => ({ type: 'QUICK_REPLY', text }));

/**
 * "Stop promotions", "Detener promociones" and "Parar promoções" are the labels of Meta's own marketing opt-out
 * button, "Not interested? Tap …" is its footer; Meta's labels in the other languages are not published, so those are a
 * business's own words.
 * `opt_out_confirmed` is UTILITY: Meta lists confirming an opt-out as such
 * (developers.facebook.com, WhatsApp, Template categorization).
 */
// prettier-ignore
export const TEMPLATES: Template[] = [
	{ name: 'seasonal_offers', language: 'en', category: 'MARKETING', header: 'New season', body: 'Hello {{1}}, our new collection is here: 20% off everything until Sunday.', footer: 'Not interested? Tap Stop promotions', buttons: quick('Show me', 'Stop promotions') },
	{ name: 'seasonal_offers', language: 'es', category: 'MARKETING', header: 'Nueva temporada', body: 'Hola {{1}}: ya está aquí la nueva colección, con un 20 % de descuento hasta el domingo.', footer: '¿No te interesa? Toca Detener promociones', buttons: quick('Ver', 'Detener promociones') },
	{ name: 'seasonal_offers', language: 'pt_BR', category: 'MARKETING', header: 'Nova estação', body: 'Olá {{1}}, a nova coleção chegou: 20% de desconto em tudo até domingo.', footer: 'Não tem interesse? Toque em Parar promoções', buttons: quick('Ver', 'Parar promoções') },
	{ name: 'seasonal_offers', language: 'de', category: 'MARKETING', header: 'Neue Saison', body: 'Hallo {{1}}, die neue Kollektion ist da: 20 % auf alles bis Sonntag.', footer: 'Kein Interesse? Tippen Sie auf Abmelden', buttons: quick('Ansehen', 'Abmelden') },
	{ name: 'seasonal_offers', language: 'tr', category: 'MARKETING', header: 'Yeni sezon', body: 'Merhaba {{1}}, yeni koleksiyon geldi: pazar gününe kadar her şeyde %20 indirim.', footer: 'İlgilenmiyor musunuz? Abonelikten çık', buttons: quick('Göster', 'Abonelikten çık') },
	{ name: 'seasonal_offers', language: 'ar', category: 'MARKETING', header: 'موسم جديد', body: 'مرحبًا {{1}}، وصلت المجموعة الجديدة: خصم 20% على كل شيء حتى يوم الأحد.', footer: 'غير مهتم؟ اضغط على إلغاء الاشتراك', buttons: quick('عرض', 'إلغاء الاشتراك') },
	{ name: 'weekly_news', language: 'en', category: 'MARKETING', body: 'Hello {{1}}, here is what is new this week.', footer: 'Use the buttons to manage your messages', buttons: quick('Unsubscribe from Promos', 'Unsubscribe from All') },
	{ name: 'weekly_news', language: 'es', category: 'MARKETING', body: 'Hola {{1}}: estas son las novedades de la semana.', footer: 'Usa los botones para gestionar tus mensajes', buttons: quick('Sin promociones', 'Darme de baja de todo') },
	{ name: 'offer_with_link', language: 'en', category: 'MARKETING', body: 'Hello {{1}}, today only: free delivery.', footer: 'You can leave at any time', buttons: [{ type: 'URL', text: 'Unsubscribe', url: '{{link_base}}{{1}}' }] },
	{ name: 'order_update', language: 'en', category: 'UTILITY', body: 'Hello {{1}}, your order {{2}} is on its way.', buttons: quick('Where is it?') },
	{ name: 'order_update', language: 'es', category: 'UTILITY', body: 'Hola {{1}}: tu pedido {{2}} está en camino.', buttons: quick('¿Dónde está?') },
	{ name: 'order_update', language: 'pt_BR', category: 'UTILITY', body: 'Olá {{1}}, seu pedido {{2}} está a caminho.', buttons: quick('Onde está?') },
	{ name: 'opt_out_confirmed', language: 'en', category: 'UTILITY', body: 'You are unsubscribed and will get no more messages from us.', buttons: quick('Start again') },
	{ name: 'opt_out_confirmed', language: 'es', category: 'UTILITY', body: 'Te hemos dado de baja: no recibirás más mensajes nuestros.', buttons: quick('Volver a recibir') },
	{ name: 'opt_out_confirmed', language: 'pt_BR', category: 'UTILITY', body: 'Seu cadastro foi cancelado: você não receberá mais mensagens nossas.', buttons: quick('Voltar a receber') },
	{ name: 'opt_out_confirmed', language: 'de', category: 'UTILITY', body: 'Sie sind abgemeldet und erhalten keine Nachrichten mehr von uns.', buttons: quick('Wieder anmelden') },
];

export function findTemplate(name: string, language: string): Template | undefined {
	return TEMPLATES.find((template) => template.name === name && template.language === language);
}

/** The template in the person's language, otherwise in English, otherwise in whatever it has. */
export function templateFor(name: string, language: string): Template | undefined {
	return (
		findTemplate(name, language) ??
		findTemplate(name, 'en') ??
		TEMPLATES.find((template) => template.name === name)
	);
}

/** How many parameters a text wants: the highest `{{n}}` in it. */
export function parameterCount(text: string): number {
	return Math.max(0, ...[...text.matchAll(/\{\{(\d+)\}\}/g)].map((match) => Number(match[1])));
}

/** Puts the parameters where `{{1}}`, `{{2}}` … stand. */
export function fillIn(text: string, parameters: string[]): string {
	return text.replace(/\{\{(\d+)\}\}/g, (whole, number) => parameters[Number(number) - 1] ?? whole);
}

/** The address of a URL button, with its `{{1}}` still in it. */
export function urlOf(button: { url: string }, linkBase: string): string {
	return button.url.replace('{{link_base}}', () => linkBase);
}

/** `payloads` and `urlParameters` by button index, as given at send time; a quick reply without one carries its label. */
export function renderButtons(
	template: Template,
	payloads: Map<number, string>,
	urlParameters: Map<number, string>,
	linkBase: string,
): ChatButton[] {
	return template.buttons.map((button, index) =>
		button.type === 'URL'
			? {
					kind: 'url',
					text: button.text,
					url: fillIn(urlOf(button, linkBase), [urlParameters.get(index) ?? '']),
				}
			: { kind: 'quick_reply', text: button.text, payload: payloads.get(index) ?? button.text },
	);
}
