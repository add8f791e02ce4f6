import { lines, type LanguageData } from './types';

export const af: LanguageData = {
	code: 'af',
	optOut: lines`
		STAAK
		TEKEN UIT
		TEKEN MY UIT
		SKRYF MY UIT
		VERWYDER MY
		VERWYDER MY NOMMER
		HAAL MY VAN DIE LYS AF
		MOENIE MEER STUUR NIE
		LOS MY UIT
	`,
	optOutMarketing: lines`
		GEEN ADVERTENSIES
		GEEN REKLAME
	`,
	optOutAll: lines`
		STAAK ALLES
	`,
	optOutButton: lines`
		STEL NIE BELANG NIE
		EK STEL NIE BELANG NIE
	`,
	optIn: lines`
		TEKEN MY WEER IN
		SKRYF MY WEER IN
	`,
	optInTyped: lines`
		TEKEN IN
	`,
	help: lines`
		HULP
		EK HET HULP NODIG
		INFO
	`,
	optOutFrames: lines`
		STOP …
		STAAK …
		GEEN VERDERE …
		GEEN … MEER NIE
		MOENIE … STUUR NIE
		EK WIL NIE … HÊ NIE
		EK WIL NIE MEER … HÊ NIE
		EK WIL NIE MEER … ONTVANG NIE
	`,
	optInFrames: lines`
		EK WIL WEER … ONTVANG
	`,
	things: {
		messages: lines`
			BOODSKAPPE
			KENNISGEWINGS
			SMS
			SMSE
		`,
		marketing: lines`
			ADVERTENSIES
			REKLAME
			PROMOSIES
			BEMARKING
			AANBIEDINGE
		`,
		everything: lines`
			ALLE BOODSKAPPE
			ALLE KENNISGEWINGS
		`,
	},
	courtesy: lines`
		ASSEBLIEF
		ASB
		DANKIE
		BAIE DANKIE
		HALLO
		GOEIE MÔRE
		GOEIE DAG
		GOEIE MIDDAG
	`,
};
