import { lines, type LanguageData } from './types';

export const pl: LanguageData = {
	code: 'pl',
	optOut: lines`
		ZATRZYMAJ               # Bird
		WYPISZ
		WYPISZ MNIE
		WYPISZCIE MNIE
		WYPISUJĘ SIĘ
		CHCĘ SIĘ WYPISAĆ
		ANULUJ SUBSKRYPCJĘ
		REZYGNUJĘ Z SUBSKRYPCJI
		USUŃ MÓJ NUMER
		USUŃCIE MÓJ NUMER
		USUŃ MNIE Z LISTY
		USUŃCIE MNIE Z LISTY
		NIE PISZ WIĘCEJ
		NIE PISZCIE WIĘCEJ
		NIE WYSYŁAJCIE WIĘCEJ
		NIE KONTAKTUJCIE SIĘ ZE MNĄ
		COFAM ZGODĘ
		WYCOFUJĘ ZGODĘ
	`,
	optOutMarketing: lines`
		BEZ REKLAM
	`,
	optOutAll: lines`
		ZATRZYMAJ WSZYSTKO
		WYPISZ MNIE ZE WSZYSTKIEGO
	`,
	optOutTyped: lines`
		REZYGNUJĘ
		REZYGNACJA
		ANULUJ
	`,
	optOutButton: lines`
		NIE JESTEM ZAINTERESOWANY
		NIE JESTEM ZAINTERESOWANA
		BRAK ZAINTERESOWANIA
	`,
	optIn: lines`
		SUBSKRYBUJ
		ZAPISZ MNIE PONOWNIE
		ZAPISZCIE MNIE PONOWNIE
	`,
	optInTyped: lines`
		ZAPISZ MNIE
		WZNÓW
	`,
	help: lines`
		POMOC                   # Bird
		POMOCY                  # Bird
		POTRZEBUJĘ POMOCY
		INFO
	`,
	optOutFrames: lines`
		STOP …
		ZATRZYMAJ …
		WYŁĄCZ …
		ANULUJ …
		REZYGNUJĘ Z …
		NIE CHCĘ …
		NIE CHCĘ WIĘCEJ …
		NIE CHCĘ OTRZYMYWAĆ …
		NIE CHCĘ WIĘCEJ OTRZYMYWAĆ …
		NIE WYSYŁAJ …
		NIE WYSYŁAJCIE …
		NIE WYSYŁAJCIE WIĘCEJ …
		NIE PRZYSYŁAJCIE …
		NIE PRZYSYŁAJCIE WIĘCEJ …
	`,
	optInFrames: lines`
		WZNÓW …
		SUBSKRYBUJ …
		CHCĘ OTRZYMYWAĆ …
		CHCĘ ZNOWU OTRZYMYWAĆ …
	`,
	things: {
		messages: lines`
			WIADOMOŚCI
			POWIADOMIENIA
			POWIADOMIEŃ
			SMS
			SMSÓW
		`,
		marketing: lines`
			REKLAMY
			REKLAM
			PROMOCJE
			PROMOCJI
			OFERTY
			OFERT
			NEWSLETTER
			NEWSLETTERA
			MARKETING
		`,
		everything: lines`
			WSZYSTKIE WIADOMOŚCI
			WSZYSTKICH WIADOMOŚCI
		`,
	},
	courtesy: lines`
		PROSZĘ
		POPROSZĘ
		DZIĘKUJĘ
		DZIĘKI
		Z GÓRY DZIĘKUJĘ
		DZIEŃ DOBRY
		DOBRY WIECZÓR
		WITAM
		CZEŚĆ
		HEJ
		POZDRAWIAM
	`,
};
