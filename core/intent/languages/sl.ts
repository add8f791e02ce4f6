import { lines, type LanguageData } from './types';

export const sl: LanguageData = {
	code: 'sl',
	optOut: lines`
		ODJAVA
		ODJAVI ME
		ODJAVITE ME
		PREKINI
		PREKINITE
		NEHAJTE
		USTAVI
		IZPIŠI ME
		BREZ SPOROČIL
	`,
	optIn: lines`
		PRIJAVI ME
		PRIJAVA NA OBVESTILA
		ZNOVA PRIJAVI
	`,
	optInTyped: lines`
		PRIJAVA
		ZAČNI
	`,
	help: lines`
		POMOČ
		POMAGAJTE
	`,
	courtesy: lines`
		PROSIM
		PROSIM VAS
		HVALA
		HVALA LEPA
		LEP POZDRAV
		POZDRAVLJENI
		DOBER DAN
		ŽIVJO
	`,
};
