import { lines, type LanguageData } from './types';

export const sv: LanguageData = {
	code: 'sv',
	optOut: lines`
		STOPPA
		SLUTA
		SLUTA SKICKA
		SLUTA SKRIVA
		AVREGISTRERA
		AVREGISTRERA MIG
		AVPRENUMERERA
		AVSLUTA PRENUMERATION
		AVSLUTA PRENUMERATIONEN
		TA BORT MIG
		TA BORT MIG FRÅN LISTAN
		TA BORT MITT NUMMER
		KONTAKTA MIG INTE
		SKICKA INGET MER
	`,
	optOutMarketing: lines`
		INGEN REKLAM
		INGEN MER REKLAM
		INGA ERBJUDANDEN
	`,
	optOutAll: lines`
		STOPPA ALLT
		AVREGISTRERA MIG FRÅN ALLT
	`,
	optOutTyped: lines`
		AVSLUTA
		AVANMÄL
		AVANMÄLAN
	`,
	optOutButton: lines`
		INTE INTRESSERAD
		EJ INTRESSERAD
	`,
	optIn: lines`
		PRENUMERERA
		PRENUMERERA IGEN
		JAG VILL PRENUMERERA
	`,
	optInTyped: lines`
		STARTA
		ÅTERUPPTA
	`,
	help: lines`
		HJÄLP
		HJÄLP MIG
		BEHÖVER HJÄLP
		JAG BEHÖVER HJÄLP
		INFO
	`,
	optOutFrames: lines`
		STOPPA …
		STÄNG AV …
		INGA FLER …
		INGA MER …
		SLUTA SKICKA …
		SKICKA INTE …
		SKICKA INTE FLER …
		VILL INTE HA …
		JAG VILL INTE HA …
		JAG VILL INTE HA FLER …
		JAG VILL INTE HA MER …
		AVREGISTRERA MIG FRÅN …
	`,
	optInFrames: lines`
		PRENUMERERA PÅ …
		ÅTERUPPTA …
	`,
	things: {
		messages: lines`
			MEDDELANDEN
			NOTISER
			AVISERINGAR
			UTSKICK
			SMS
		`,
		marketing: lines`
			REKLAM
			ERBJUDANDEN
			KAMPANJER
			NYHETSBREV
			MARKNADSFÖRING
		`,
		everything: lines`
			ALLA MEDDELANDEN
			ALLA UTSKICK
		`,
	},
	courtesy: lines`
		TACK
		TACK SÅ MYCKET
		TACK PÅ FÖRHAND
		SNÄLLA
		VÄNLIGEN
		VAR SNÄLL
		HEJ
		HEJSAN
		GOD MORGON
		MVH
	`,
};
