import { lines, type LanguageData } from './types';

export const mr: LanguageData = {
	code: 'mr',
	optOut: lines`
		थांबवा
		बंद करा
		स्टॉप
		सदस्यता रद्द करा
		पाठवू नका
		माझा नंबर काढा
		माझा नंबर काढून टाका
	`,
	optIn: lines`
		सबस्क्राइब करा
		पुन्हा सबस्क्राइब करा
	`,
	optInTyped: lines`
		सुरू करा
		सुरु करा
	`,
	help: lines`
		मदत
		मदत करा
		मदत हवी
		मदत हवी आहे
	`,
	optOutFrames: lines`
		… थांबवा
		… बंद करा
		… पाठवू नका
		… नको
	`,
	optInFrames: lines`
		… पुन्हा सुरू करा
		… पुन्हा पाठवा
	`,
	things: {
		messages: lines`
			मेसेज
			संदेश
			एसएमएस
		`,
		marketing: lines`
			जाहिरात
			जाहिराती
			ऑफर
			प्रमोशन
		`,
		everything: lines`
			सर्व मेसेज
			सगळे मेसेज
		`,
	},
	courtesy: lines`
		कृपया
		प्लीज
		धन्यवाद
		नमस्कार
	`,
};
