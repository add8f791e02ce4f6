import { lines, type LanguageData } from './types';

export const cs: LanguageData = {
	code: 'cs',
	optOut: lines`
		ODHLÁSIT
		ODHLÁSIT SE
		ODHLÁSIT ODBĚR
		ODHLASTE MĚ
		ODHLAS MĚ
		CHCI SE ODHLÁSIT
		ZRUŠIT ODBĚR
		ZRUŠTE ODBĚR
		ZASTAVIT
		PŘESTAŇTE
		VYMAŽTE MÉ ČÍSLO
		SMAŽTE MÉ ČÍSLO
		VYŘAĎTE MĚ
		NEPIŠTE MI
		UŽ MI NEPIŠTE
		NEPOSÍLEJTE
		NIC MI NEPOSÍLEJTE
	`,
	optOutMarketing: lines`
		ŽÁDNOU REKLAMU
		ŽÁDNÉ REKLAMY
	`,
	optOutAll: lines`
		ODHLÁSIT VŠE
		ZASTAVIT VŠE
	`,
	optOutButton: lines`
		NEMÁM ZÁJEM
	`,
	optIn: lines`
		ODEBÍRAT
		PŘIHLÁSIT ODBĚR
		PŘIHLÁSIT K ODBĚRU
		ZNOVU PŘIHLÁSIT
	`,
	optInTyped: lines`
		PŘIHLÁSIT
	`,
	help: lines`
		POMOC
		NÁPOVĚDA
		POTŘEBUJI POMOC
		INFO
	`,
	optOutFrames: lines`
		STOP …
		ZASTAVIT …
		ZRUŠIT …
		VYPNOUT …
		ODHLÁSIT …
		UŽ ŽÁDNÉ …
		NECHCI …
		NECHCI UŽ …
		UŽ NECHCI …
		NECHCI DOSTÁVAT …
		NEPOSÍLEJTE …
		NEPOSÍLEJTE MI …
	`,
	optInFrames: lines`
		OBNOVIT …
		ODEBÍRAT …
		CHCI DOSTÁVAT …
	`,
	things: {
		messages: lines`
			ZPRÁVY
			UPOZORNĚNÍ
			OZNÁMENÍ
			SMS
		`,
		marketing: lines`
			REKLAMA
			REKLAMU
			REKLAMY
			NABÍDKY
			PROMOAKCE
			NEWSLETTER
		`,
		everything: lines`
			VŠECHNY ZPRÁVY
			VŠECHNA OZNÁMENÍ
		`,
	},
	courtesy: lines`
		PROSÍM
		DĚKUJI
		DĚKUJU
		DÍKY
		DĚKUJI MOC
		PŘEDEM DĚKUJI
		DOBRÝ DEN
		DOBRÝ VEČER
		AHOJ
		S POZDRAVEM
	`,
};
