import { lines, type LanguageData } from './types';

export const tl: LanguageData = {
	code: 'tl',
	optOut: lines`
		TIGIL
		ITIGIL
		ITIGIL NA
		STOP NA
		ITIGIL NYO NA
		ITIGIL NIYO NA
		TIGILAN NA
		TIGILAN NYO NA
		TUMIGIL NA KAYO
		WAG NA MAG TEXT
		WAG NA KAYO MAG TEXT
		HUWAG NA MAG TEXT
		ALISIN NYO AKO
		TANGGALIN NYO AKO
		ALISIN ANG NUMBER KO
		TANGGALIN ANG NUMBER KO
		BURAHIN ANG NUMBER KO
	`,
	optOutAll: lines`
		ITIGIL LAHAT
	`,
	optOutButton: lines`
		HINDI INTERESADO
		DI INTERESADO
	`,
	optIn: lines`
		MAG SUBSCRIBE
		MAG SUBSCRIBE ULIT
	`,
	optInTyped: lines`
		SIMULA
		MAGSIMULA
	`,
	help: lines`
		TULONG
		PATULONG
		KAILANGAN KO NG TULONG
		TULUNGAN NYO AKO
	`,
	optOutFrames: lines`
		ITIGIL ANG …
		ITIGIL ANG MGA …
		ITIGIL NA ANG …
		ITIGIL NA ANG MGA …
		AYOKO NG …
		AYOKO NA NG …
		HUWAG NA MAG SEND NG …
		WAG NA MAG SEND NG …
	`,
	optInFrames: lines`
		ITULOY ANG …
		ITULOY ANG MGA …
	`,
	things: {
		messages: lines`
			MESSAGE
			MESSAGES
			TEXT
			TEXTS
			MENSAHE
			NOTIFICATIONS
		`,
		marketing: lines`
			PROMO
			PROMOS
			ADS
			OFFERS
			PATALASTAS
		`,
		everything: lines`
			LAHAT NG MESSAGES
			LAHAT NG MENSAHE
		`,
	},
	courtesy: lines`
		PO
		PAKIUSAP
		SALAMAT
		SALAMAT PO
		MARAMING SALAMAT
		MAGANDANG UMAGA
		MAGANDANG HAPON
		MAGANDANG GABI
		KUYA
		ATE
	`,
};
