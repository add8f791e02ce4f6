import { ContactInput } from './types';

/**
 * The phones one finds at the start. Canada, the United Kingdom and Germany reserve numbers for fiction and these are
 * such numbers (555-01xx; Ofcom's "telephone numbers for use in TV and radio drama"; the Bundesnetzagentur's
 * "Drama-Nummern"). The other countries reserve none; theirs are only plausible.
 * Mexico and Brazil are written as WhatsApp writes them, which is not how people dial them.
 */
export const DEFAULT_CONTACTS: ContactInput[] = [
	{
		name: 'Contact in Canada',
		phone: '+1 613 555 0143',
		bsuid: 'CA.1349120865530274',
		language: 'en',
		hints: [
			{ say: 'Stop', means: 'stop' },
			{ say: 'please take me off your list', means: 'stop' },
			{ say: 'When does the shop open?', means: 'not a stop' },
		],
	},
	{
		name: 'Contact in Spain',
		phone: '+34 612 000 142',
		bsuid: 'ES.8842107733051926',
		language: 'es',
		hints: [
			{ say: 'Baja', means: 'stop' },
			{ say: 'no quiero más publicidad', means: 'stop' },
			{ say: '¿Hacéis la talla baja?', means: 'not a stop' },
		],
	},
	{
		name: 'Contact in Mexico',
		phone: '+52 1 55 5000 0142',
		bsuid: 'MX.5519027743380061',
		language: 'es',
		hints: [
			{ say: 'ya no me manden mensajes', means: 'stop' },
			{ say: 'Alta', means: 'start again' },
		],
	},
	{
		name: 'Contact in Brazil',
		phone: '+55 31 8765 0142',
		bsuid: 'BR.3187650142990817',
		language: 'pt_BR',
		hints: [
			{ say: 'Parar', means: 'stop' },
			{ say: 'quero sair da lista', means: 'stop' },
		],
	},
	{
		name: 'Contact in Germany',
		phone: '+49 176 0406 9042',
		bsuid: 'DE.1760406904277310',
		language: 'de',
		hints: [
			{ say: 'Abmelden', means: 'stop' },
			{ say: 'Bitte keine Werbung mehr', means: 'stop' },
		],
	},
	{
		name: 'Contact in Turkey',
		phone: '+90 532 000 01 42',
		bsuid: 'TR.5320000142665109',
		language: 'tr',
		hints: [
			{ say: 'Dur', means: 'stop' },
			{ say: 'Listeden çıkmak istiyorum', means: 'stop' },
		],
	},
	{
		name: 'Contact in Dubai',
		phone: '+971 50 000 0142',
		bsuid: 'AE.9715000001428843',
		language: 'ar',
		hints: [
			{ say: 'إلغاء الاشتراك', means: 'stop' },
			{ say: 'شكرا', means: 'thanks' },
		],
	},
	{
		name: 'Contact in the UK',
		phone: '+44 7700 900142',
		bsuid: 'GB.7700900142318852',
		language: 'en',
		hints: [
			{ say: 'STOP ALL', means: 'stop' },
			{ say: "don't stop, I love these", means: 'not a stop' },
		],
	},
	{
		name: 'Username only',
		bsuid: 'AU.6104915700062274',
		language: 'en',
		hints: [
			{ say: 'unsubscribe', means: 'stop' },
			{ say: 'Start', means: 'start again' },
		],
	},
];
