import { lines, type LanguageData } from './types';

export const ro: LanguageData = {
	code: 'ro',
	optOut: lines`
		DEZABONARE
		DEZABONEAZĂ
		DEZABONEAZĂ MĂ
		DEZABONAȚI MĂ
		MĂ DEZABONEZ
		VREAU SĂ MĂ DEZABONEZ
		DORESC SĂ MĂ DEZABONEZ
		OPREȘTE
		OPRIȚI
		ȘTERGEȚI NUMĂRUL MEU
		ȘTERGEȚI MĂ DIN LISTĂ
		NU MAI TRIMITEȚI
		NU ÎMI MAI TRIMITEȚI
		NU MĂ MAI CONTACTAȚI
	`,
	optOutMarketing: lines`
		FĂRĂ RECLAME
	`,
	optOutAll: lines`
		OPREȘTE TOT
		DEZABONARE DE LA TOT
	`,
	optOutButton: lines`
		NU SUNT INTERESAT
		NU SUNT INTERESATĂ
		NU MĂ INTERESEAZĂ
	`,
	optIn: lines`
		ABONARE
		REABONARE
		ABONEAZĂ MĂ
		MĂ ABONEZ
		VREAU SĂ MĂ ABONEZ
	`,
	help: lines`
		AJUTOR
		AJUTAȚI MĂ
		AM NEVOIE DE AJUTOR
		INFORMAȚII
		INFO
	`,
	optOutFrames: lines`
		STOP …
		OPREȘTE …
		OPRIȚI …
		DEZACTIVEAZĂ …
		DEZABONARE DE LA …
		NU VREAU …
		NU MAI VREAU …
		NU DORESC …
		NU MAI DORESC …
		NU MAI VREAU SĂ PRIMESC …
		NU MAI TRIMITEȚI …
		NU ÎMI MAI TRIMITEȚI …
	`,
	optInFrames: lines`
		VREAU SĂ PRIMESC …
		VREAU DIN NOU …
		REACTIVEAZĂ …
	`,
	things: {
		messages: lines`
			MESAJE
			MESAJELE
			NOTIFICĂRI
			NOTIFICĂRILE
			SMS
			SMSURI
		`,
		marketing: lines`
			RECLAME
			RECLAMELE
			PROMOȚII
			PROMOȚIILE
			OFERTE
			OFERTELE
			PUBLICITATE
			NEWSLETTER
		`,
		everything: lines`
			TOATE MESAJELE
			TOATE NOTIFICĂRILE
		`,
	},
	courtesy: lines`
		VĂ ROG
		TE ROG
		VĂ ROG FRUMOS
		MULȚUMESC
		VĂ MULȚUMESC
		MULȚUMESC ANTICIPAT
		MERSI
		BUNĂ
		BUNĂ ZIUA
		BUNĂ SEARA
		SALUT
	`,
};
