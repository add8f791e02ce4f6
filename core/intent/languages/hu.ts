import { lines, type LanguageData } from './types';

export const hu: LanguageData = {
	code: 'hu',
	optOut: lines`
		LEIRATKOZÁS
		LEIRATKOZOM
		LEIRATKOZNI
		LEIRATKOZNÉK
		SZERETNÉK LEIRATKOZNI
		ÁLLJ
		LEÁLLÍTÁS
		TÖRÖLJÉK A SZÁMOMAT
		TÖRÖLJE A SZÁMOMAT
		NE ÍRJANAK
		NE KÜLDJENEK
		NE KÜLDJENEK TÖBBET
		NE ZAVARJANAK
	`,
	optOutAll: lines`
		LEIRATKOZÁS MINDENRŐL
	`,
	optOutButton: lines`
		NEM ÉRDEKEL
	`,
	optIn: lines`
		FELIRATKOZÁS
		FELIRATKOZOM
		FELIRATKOZNI
		FELIRATKOZNÉK
		SZERETNÉK FELIRATKOZNI
		ÚJRA FELIRATKOZOM
	`,
	help: lines`
		SEGÍTSÉG
		SEGÍTSENEK
		SEGÍTSÉGET KÉREK
		SEGÍTSÉGRE VAN SZÜKSÉGEM
		INFORMÁCIÓ
		INFO
	`,
	optOutFrames: lines`
		STOP …
		NEM KÉREK …
		NEM KÉREK TÖBB …
		NEM AKAROK …
		NEM AKAROK TÖBB …
		NE KÜLDJENEK …
		NE KÜLDJENEK TÖBB …
		… LEÁLLÍTÁSA
		… LEMONDÁSA
		… KIKAPCSOLÁSA
	`,
	optInFrames: lines`
		ÚJRA KÉREK …
	`,
	things: {
		messages: lines`
			ÜZENET
			ÜZENETEK
			ÜZENETET
			ÜZENETEKET
			ÉRTESÍTÉS
			ÉRTESÍTÉSEK
			ÉRTESÍTÉST
			SMS
		`,
		marketing: lines`
			REKLÁM
			REKLÁMOK
			REKLÁMOT
			PROMÓCIÓ
			PROMÓCIÓK
			PROMÓCIÓT
			HÍRLEVÉL
			HÍRLEVELET
		`,
		everything: lines`
			MINDEN ÜZENET
			MINDEN ÉRTESÍTÉS
		`,
	},
	courtesy: lines`
		KÉREM
		LÉGYSZI
		LÉGYSZÍVES
		LÉGY SZÍVES
		LEGYEN SZÍVES
		KÖSZÖNÖM
		KÖSZÖNÖM SZÉPEN
		KÖSZI
		KÖSZ
		ELŐRE IS KÖSZÖNÖM
		JÓ NAPOT
		JÓ NAPOT KÍVÁNOK
		SZIA
		SZIASZTOK
		ÜDV
		ÜDVÖZLETTEL
	`,
};
