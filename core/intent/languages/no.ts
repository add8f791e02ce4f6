import { lines, type LanguageData } from './types';

export const no: LanguageData = {
	code: 'no',
	optOut: lines`
		STOPP
		MELD AV
		MELD MEG AV
		AVMELD
		AVMELDING
		AVSLUTT ABONNEMENT
		FJERN MEG
		FJERN NUMMERET MITT
		SLETT NUMMERET MITT
		SLUTT Å SENDE
		SLUTT Å SKRIVE
		IKKE SEND MER
		IKKE KONTAKT MEG
	`,
	optOutMarketing: lines`
		INGEN REKLAME
		INGEN TILBUD
	`,
	optOutAll: lines`
		STOPP ALT
		MELD AV ALT
	`,
	optOutTyped: lines`
		AVSLUTT
	`,
	optOutButton: lines`
		IKKE INTERESSERT
	`,
	optIn: lines`
		MELD MEG PÅ IGJEN
		MELD PÅ IGJEN
	`,
	optInTyped: lines`
		MELD PÅ
		MELD PAA
		MELD MEG PÅ
	`,
	help: lines`
		HJELP
		HJELP MEG
		TRENGER HJELP
		JEG TRENGER HJELP
		INFO
	`,
	optOutFrames: lines`
		STOPP …
		SLUTT MED …
		SLUTT Å SENDE …
		SLÅ AV …
		MELD AV …
		INGEN FLERE …
		IKKE FLERE …
		IKKE SEND …
		IKKE SEND FLERE …
		JEG VIL IKKE HA …
		JEG VIL IKKE HA FLERE …
	`,
	optInFrames: lines`
		GJENOPPTA …
		MOTTA … IGJEN
	`,
	things: {
		messages: lines`
			MELDINGER
			VARSLER
			VARSLINGER
			SMS
		`,
		marketing: lines`
			REKLAME
			TILBUD
			KAMPANJER
			NYHETSBREV
			MARKEDSFØRING
		`,
		everything: lines`
			ALLE MELDINGER
			ALLE VARSLER
		`,
	},
	courtesy: lines`
		TAKK
		TUSEN TAKK
		MANGE TAKK
		VENNLIGST
		VÆR SÅ SNILL
		HEI
		HALLO
		GOD MORGEN
		MVH
	`,
};
