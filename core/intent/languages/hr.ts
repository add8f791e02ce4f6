import { lines, type LanguageData } from './types';

export const hr: LanguageData = {
	code: 'hr',
	optOut: lines`
		ODJAVA
		ODJAVITI
		ODJAVI ME
		ODJAVITE ME
		ODJAVLJUJEM SE
		ŽELIM SE ODJAVITI
		ZAUSTAVI
		PRESTANITE
		OBRIŠITE MOJ BROJ
		IZBRIŠITE MOJ BROJ
		MAKNITE ME S LISTE
		NE ŠALJITE VIŠE
		NE ŠALJITE MI VIŠE
		NE ŠALJITE MI VIŠE NIŠTA
		NE JAVLJAJTE SE VIŠE
	`,
	optOutMarketing: lines`
		BEZ REKLAMA
	`,
	optOutAll: lines`
		ZAUSTAVI SVE
		ODJAVA OD SVEGA
	`,
	optOutButton: lines`
		NE ZANIMA ME
		NISAM ZAINTERESIRAN
		NISAM ZAINTERESIRANA
	`,
	optIn: lines`
		PRETPLATI ME
		PRETPLATITE ME
		ŽELIM SE PRETPLATITI
	`,
	optInTyped: lines`
		PRIJAVA
	`,
	help: lines`
		POMOĆ
		TREBAM POMOĆ
		POMOZITE
		INFO
	`,
	optOutFrames: lines`
		STOP …
		ZAUSTAVI …
		ISKLJUČI …
		ODJAVA OD …
		NE ŽELIM …
		NE ŽELIM VIŠE …
		NE ŽELIM PRIMATI …
		NE ŠALJITE …
		NE ŠALJITE MI …
		NE ŠALJITE VIŠE …
		NE ŠALJITE MI VIŠE …
		DOSTA …
	`,
	optInFrames: lines`
		ŽELIM PRIMATI …
		ŽELIM OPET PRIMATI …
	`,
	things: {
		messages: lines`
			PORUKE
			PORUKA
			OBAVIJESTI
			SMS
		`,
		marketing: lines`
			REKLAME
			REKLAMA
			PROMOCIJE
			PONUDE
			OGLASE
			NEWSLETTER
		`,
		everything: lines`
			SVE PORUKE
			SVE OBAVIJESTI
			SVIH PORUKA
		`,
	},
	courtesy: lines`
		MOLIM
		MOLIM VAS
		HVALA
		HVALA LIJEPA
		UNAPRIJED HVALA
		BOK
		DOBAR DAN
		DOBRA VEČER
		LIJEP POZDRAV
	`,
};
