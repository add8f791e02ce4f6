import { lines, type LanguageData } from './types';

export const te: LanguageData = {
	code: 'te',
	optOut: lines`
		ఆపండి
		ఆపు
		ఆపేయండి
		స్టాప్
		నిలిపివేయండి
		అన్‌సబ్‌స్క్రైబ్
		పంపవద్దు
		పంపకండి
	`,
	optIn: lines`
		సబ్‌స్క్రైబ్
		మళ్ళీ సబ్‌స్క్రైబ్
	`,
	optInTyped: lines`
		ప్రారంభించు
		ప్రారంభించండి
	`,
	help: lines`
		సహాయం
		సహాయం కావాలి
		సాయం
	`,
	optOutFrames: lines`
		… ఆపండి
		… నిలిపివేయండి
		… పంపవద్దు
		… పంపకండి
		… వద్దు
	`,
	optInFrames: lines`
		మళ్ళీ … పంపండి
	`,
	things: {
		messages: lines`
			సందేశాలు
			మెసేజ్
			మెసేజ్‌లు
			మెసేజులు
		`,
		marketing: lines`
			ప్రకటనలు
			ఆఫర్లు
			ప్రమోషన్లు
		`,
		everything: lines`
			అన్ని సందేశాలు
			అన్ని మెసేజ్‌లు
		`,
	},
	courtesy: lines`
		దయచేసి
		ప్లీజ్
		ధన్యవాదాలు
		నమస్తే
		నమస్కారం
	`,
};
