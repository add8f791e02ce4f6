import { lines, type LanguageData } from './types';

export const ca: LanguageData = {
	code: 'ca',
	optOut: lines`
		DONAR DE BAIXA
		DONAR-ME DE BAIXA
		DONA'M DE BAIXA
		DONEU-ME DE BAIXA
		VULL DONAR-ME DE BAIXA
		CANCEL·LAR SUBSCRIPCIÓ
		CANCEL·LAR LA SUBSCRIPCIÓ
		ATURAR
		ATUREU
		TRAIEU-ME DE LA LLISTA
		ESBORREU EL MEU NÚMERO
		NO M'ESCRIVIU MÉS
		NO ENVIEU MÉS
	`,
	optOutMarketing: lines`
		SENSE PUBLICITAT
	`,
	optOutAll: lines`
		ATURAR-HO TOT
	`,
	optOutTyped: lines`
		BAIXA
		PROU
	`,
	optOutButton: lines`
		NO M'INTERESSA
		NO HI ESTIC INTERESSAT
		NO HI ESTIC INTERESSADA
	`,
	optIn: lines`
		SUBSCRIURE'M
		VULL SUBSCRIURE'M
		DONAR-ME D'ALTA
		TORNAR A REBRE
	`,
	optInTyped: lines`
		ALTA
	`,
	help: lines`
		AJUT
		AJUDA
		NECESSITO AJUDA
		INFO
		INFORMACIÓ
	`,
	optOutFrames: lines`
		STOP …
		ATURAR …
		DESACTIVAR …
		PROU …
		NO MÉS …
		NO VULL …
		NO VULL MÉS …
		NO VULL REBRE …
		NO VULL REBRE MÉS …
		DEIXAR DE REBRE …
		NO ENVIEU MÉS …
		NO M'ENVIEU MÉS …
	`,
	optInFrames: lines`
		TORNAR A REBRE …
		VULL REBRE …
		REACTIVAR …
	`,
	things: {
		messages: lines`
			MISSATGES
			NOTIFICACIONS
			AVISOS
			SMS
		`,
		marketing: lines`
			PROMOCIONS
			PUBLICITAT
			OFERTES
			ANUNCIS
			MISSATGES PROMOCIONALS
		`,
		everything: lines`
			TOTS ELS MISSATGES
			TOTES LES NOTIFICACIONS
		`,
	},
	courtesy: lines`
		SI US PLAU
		SISPLAU
		GRÀCIES
		MOLTES GRÀCIES
		HOLA
		BON DIA
		BONA TARDA
		BONA NIT
		SALUTACIONS
	`,
};
