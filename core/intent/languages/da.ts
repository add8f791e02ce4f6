import { lines, type LanguageData } from './types';

export const da: LanguageData = {
	code: 'da',
	optOut: lines`
		AFMELD
		AFMELD MIG
		AFMELDING
		FRAMELD
		FRAMELD MIG
		STOP TAK
		FJERN MIG
		FJERN MIT NUMMER
		SLET MIT NUMMER
		STOP MED AT SKRIVE
		SKRIV IKKE MERE
		KONTAKT MIG IKKE
	`,
	optOutMarketing: lines`
		INGEN REKLAMER
		INGEN TILBUD
	`,
	optOutAll: lines`
		STOP ALT
		AFMELD ALT
	`,
	optOutButton: lines`
		IKKE INTERESSERET
	`,
	optIn: lines`
		TILMELD MIG IGEN
	`,
	optInTyped: lines`
		TILMELD
	`,
	help: lines`
		HJÆLP
		HJÆLP MIG
		JEG HAR BRUG FOR HJÆLP
		INFO
	`,
	optOutFrames: lines`
		STOP …
		STOP MED …
		AFMELD …
		FRAMELD …
		SLÅ … FRA
		INGEN FLERE …
		IKKE FLERE …
		SEND IKKE …
		SEND IKKE FLERE …
		JEG VIL IKKE HAVE …
		JEG VIL IKKE HAVE FLERE …
	`,
	optInFrames: lines`
		GENOPTAG …
		MODTAG … IGEN
	`,
	things: {
		messages: lines`
			BESKEDER
			MEDDELELSER
			NOTIFIKATIONER
			SMS
			SMSER
		`,
		marketing: lines`
			REKLAME
			REKLAMER
			TILBUD
			KAMPAGNER
			NYHEDSBREV
			NYHEDSBREVE
			MARKEDSFØRING
		`,
		everything: lines`
			ALLE BESKEDER
			ALLE MEDDELELSER
		`,
	},
	courtesy: lines`
		TAK
		MANGE TAK
		PÅ FORHÅND TAK
		VENLIGST
		VÆR SØD
		HEJ
		HEJSA
		GODMORGEN
		MVH
	`,
};
