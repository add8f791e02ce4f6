import { lines, type LanguageData } from './types';

export const sw: LanguageData = {
	code: 'sw',
	optOut: lines`
		ACHENI
		ACHA KUTUMA
		ACHENI KUTUMA
		SITISHA
		SIMAMISHA
		JIONDOE
		NIONDOE
		NIONDOENI
		NITOE
		NITOENI
		FUTA NAMBA YANGU
		ONDOA NAMBA YANGU
		USINITUMIE
		MSINITUMIE
		MSINITUMIE TENA
	`,
	optOutAll: lines`
		SITISHA ZOTE
	`,
	optOutTyped: lines`
		ONDOA
	`,
	optIn: lines`
		JIUNGE TENA
	`,
	optInTyped: lines`
		JIUNGE
		ANZA
	`,
	help: lines`
		MSAADA
		NISAIDIE
		NISAIDIENI
		NAHITAJI MSAADA
	`,
	optOutFrames: lines`
		SITISHA …
		ACHA KUTUMA …
		ACHENI KUTUMA …
		SITAKI …
		SITAKI TENA …
		USINITUMIE …
		MSINITUMIE …
		MSINITUMIE TENA …
	`,
	optInFrames: lines`
		NITUMIE TENA …
	`,
	things: {
		messages: lines`
			UJUMBE
			JUMBE
			MESEJI
			SMS
		`,
		marketing: lines`
			MATANGAZO
			PROMOSHENI
			OFA
		`,
		everything: lines`
			UJUMBE WOTE
			JUMBE ZOTE
			MESEJI ZOTE
		`,
	},
	courtesy: lines`
		TAFADHALI
		NAOMBA
		SAMAHANI
		ASANTE
		AHSANTE
		ASANTE SANA
		HABARI
		JAMBO
		HUJAMBO
	`,
};
