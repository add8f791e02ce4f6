import { lines, type LanguageData } from './types';

/** PERU alone (cancel) is not listed: as a whole message it is more often the country. */
export const fi: LanguageData = {
	code: 'fi',
	optOut: lines`
		LOPETA
		LOPETTAKAA
		POISTA MINUT
		POISTA MINUT LISTALTA
		POISTA NUMERONI
		ÄLÄ LÄHETÄ
		ÄLÄ LÄHETÄ ENÄÄ
		ÄLKÄÄ LÄHETTÄKÖ
		ÄLKÄÄ LÄHETTÄKÖ ENÄÄ
	`,
	optOutMarketing: lines`
		EI MAINOKSIA
	`,
	optOutAll: lines`
		LOPETA KAIKKI
	`,
	optOutTyped: lines`
		PERUUTA TILAUS
		PERU TILAUS
		LOPETA TILAUS
	`,
	optOutButton: lines`
		EI KIINNOSTA
		EN OLE KIINNOSTUNUT
	`,
	optInTyped: lines`
		ALOITA
	`,
	help: lines`
		APUA
		OHJE
		OHJEET
		TARVITSEN APUA
		INFO
	`,
	optOutFrames: lines`
		LOPETA …
		LOPETTAKAA …
		PERU …
		EI ENÄÄ …
		EN HALUA …
		EN HALUA ENÄÄ …
		ÄLÄ LÄHETÄ …
		ÄLÄ LÄHETÄ ENÄÄ …
		ÄLKÄÄ LÄHETTÄKÖ …
		ÄLKÄÄ LÄHETTÄKÖ ENÄÄ …
	`,
	optInFrames: lines`
		TILAA …
		HALUAN TAAS …
	`,
	things: {
		messages: lines`
			VIESTIT
			VIESTEJÄ
			TEKSTIVIESTIT
			TEKSTIVIESTEJÄ
			ILMOITUKSET
			ILMOITUKSIA
		`,
		marketing: lines`
			MAINOKSET
			MAINOKSIA
			MAINONTA
			MAINONTAA
			TARJOUKSET
			TARJOUKSIA
			UUTISKIRJE
			UUTISKIRJEITÄ
			MARKKINOINTI
			MARKKINOINTIA
		`,
		everything: lines`
			KAIKKI VIESTIT
			KAIKKI ILMOITUKSET
		`,
	},
	courtesy: lines`
		KIITOS
		KIITTI
		KIITOKSIA
		KIITOS ETUKÄTEEN
		OLE HYVÄ
		OLKAA HYVÄ
		HEI
		MOI
		TERVE
		HYVÄÄ PÄIVÄÄ
		YSTÄVÄLLISIN TERVEISIN
	`,
};
