import { lines, type LanguageData } from './types';

/** In Cyrillic and Latin. */
export const sr: LanguageData = {
	code: 'sr',
	optOut: lines`
		СТОП
		ОДЈАВА
		ОДЈАВИ МЕ
		ОДЈАВИТЕ МЕ
		ЖЕЛИМ ДА СЕ ОДЈАВИМ
		ОБРИШИТЕ МОЈ БРОЈ
		НЕ ШАЉИТЕ ВИШЕ
		НЕ ШАЉИТЕ МИ ВИШЕ
		ODJAVA
		ODJAVI ME
		ODJAVITE ME
		ŽELIM DA SE ODJAVIM
		OBRIŠITE MOJ BROJ
		NE ŠALJITE VIŠE
		NE ŠALJITE MI VIŠE
	`,
	optOutButton: lines`
		НЕ ЗАНИМА МЕ
		NE ZANIMA ME
		NISAM ZAINTERESOVAN
		NISAM ZAINTERESOVANA
	`,
	optIn: lines`
		ПРЕТПЛАТИ МЕ
		ПРЕТПЛАТИТЕ МЕ
		PRETPLATI ME
		PRETPLATITE ME
	`,
	optInTyped: lines`
		ПРИЈАВА
		PRIJAVA
	`,
	help: lines`
		ПОМОЋ
		ПОТРЕБНА МИ ЈЕ ПОМОЋ
		POMOĆ
		POTREBNA MI JE POMOĆ
		INFO
	`,
	optOutFrames: lines`
		НЕ ЖЕЛИМ …
		НЕ ЖЕЛИМ ВИШЕ …
		НЕ ШАЉИТЕ …
		НЕ ШАЉИТЕ МИ …
		НЕ ШАЉИТЕ МИ ВИШЕ …
		NE ŽELIM …
		NE ŽELIM VIŠE …
		NE ŠALJITE …
		NE ŠALJITE MI …
		NE ŠALJITE MI VIŠE …
	`,
	optInFrames: lines`
		ЖЕЛИМ ДА ПРИМАМ …
		ŽELIM DA PRIMAM …
	`,
	things: {
		messages: lines`
			ПОРУКЕ
			ОБАВЕШТЕЊА
			PORUKE
			OBAVEŠTENJA
			SMS
		`,
		marketing: lines`
			РЕКЛАМЕ
			ПРОМОЦИЈЕ
			ПОНУДЕ
			REKLAME
			PROMOCIJE
			PONUDE
		`,
		everything: lines`
			СВЕ ПОРУКЕ
			SVE PORUKE
		`,
	},
	courtesy: lines`
		МОЛИМ
		МОЛИМ ВАС
		ХВАЛА
		ЗДРАВО
		ДОБАР ДАН
		MOLIM
		MOLIM VAS
		HVALA
		ZDRAVO
		DOBAR DAN
	`,
};
