import { lines, type LanguageData } from './types';

export const sk: LanguageData = {
	code: 'sk',
	optOut: lines`
		ODHLÁSIŤ
		ODHLÁSIŤ SA
		ODHLÁSIŤ ODBER
		ODHLÁSTE MA
		CHCEM SA ODHLÁSIŤ
		ZRUŠIŤ ODBER
		ZASTAVIŤ
		PRESTAŇTE
		VYMAŽTE MOJE ČÍSLO
		NEPÍŠTE MI
		UŽ MI NEPÍŠTE
		NEPOSIELAJTE
	`,
	optOutMarketing: lines`
		ŽIADNU REKLAMU
		ŽIADNE REKLAMY
	`,
	optOutAll: lines`
		ODHLÁSIŤ VŠETKO
		ZASTAVIŤ VŠETKO
	`,
	optOutButton: lines`
		NEMÁM ZÁUJEM
	`,
	optIn: lines`
		ODOBERAŤ
		PRIHLÁSIŤ ODBER
		PRIHLÁSIŤ NA ODBER
		ZNOVA PRIHLÁSIŤ
	`,
	optInTyped: lines`
		PRIHLÁSIŤ
	`,
	help: lines`
		POMOC
		POTREBUJEM POMOC
		INFO
	`,
	optOutFrames: lines`
		STOP …
		ZASTAVIŤ …
		ZRUŠIŤ …
		VYPNÚŤ …
		ODHLÁSIŤ …
		UŽ ŽIADNE …
		NECHCEM …
		UŽ NECHCEM …
		NECHCEM DOSTÁVAŤ …
		NEPOSIELAJTE …
		NEPOSIELAJTE MI …
	`,
	optInFrames: lines`
		OBNOVIŤ …
		ODOBERAŤ …
		CHCEM DOSTÁVAŤ …
	`,
	things: {
		messages: lines`
			SPRÁVY
			UPOZORNENIA
			OZNÁMENIA
			SMS
		`,
		marketing: lines`
			REKLAMA
			REKLAMU
			REKLAMY
			PONUKY
			NEWSLETTER
		`,
		everything: lines`
			VŠETKY SPRÁVY
			VŠETKY OZNÁMENIA
		`,
	},
	courtesy: lines`
		PROSÍM
		ĎAKUJEM
		VĎAKA
		VOPRED ĎAKUJEM
		DOBRÝ DEŇ
		AHOJ
		S POZDRAVOM
	`,
};
