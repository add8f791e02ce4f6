import { lines, type LanguageData } from './types';

/** In Devanagari and, as most people type it, in Latin letters. */
export const hi: LanguageData = {
	code: 'hi',
	optOut: lines`
		बंद करें
		बंद करो
		बंद कर दो
		बंद कर दें
		बन्द करें
		बन्द करो
		रोकें
		रोको
		रुकें
		स्टॉप
		स्टाप
		अनसब्सक्राइब
		अनसब्सक्राइब करें
		सदस्यता रद्द करें
		सदस्यता समाप्त करें
		मत भेजो
		मत भेजें
		मुझे हटाओ
		मुझे हटाएं
		मुझे लिस्ट से हटाओ
		मेरा नंबर हटाओ
		मेरा नंबर हटाएं
		मेरा नंबर हटा दो
		मेरा नंबर डिलीट करो
		BAND KARO
		BAND KARE
		BAND KAREIN
		BAND KAR DO
		BAND KIJIYE
		STOP KARO
		MAT BHEJO
		MAT BHEJIYE
		MUJHE HATAO
		MERA NUMBER HATAO
		MERA NUMBER HATA DO
		MERA NUMBER DELETE KARO
		LIST SE HATAO
		UNSUBSCRIBE KARO
	`,
	optOutAll: lines`
		सब बंद करो
		सब बंद करें
		SAB BAND KARO
	`,
	optOutButton: lines`
		रुचि नहीं है
		दिलचस्पी नहीं है
		INTERESTED NAHI HAI
	`,
	optIn: lines`
		सब्सक्राइब
		सब्सक्राइब करें
		सब्सक्राइब करो
		फिर से सब्सक्राइब करें
		SUBSCRIBE KARO
		PHIR SE SUBSCRIBE KARO
	`,
	optInTyped: lines`
		शुरू करें
		शुरू करो
	`,
	help: lines`
		मदद
		मदद करें
		मदद करो
		मदद चाहिए
		मुझे मदद चाहिए
		सहायता
		सहायता चाहिए
		MADAD
		MADAD CHAHIYE
		HELP CHAHIYE
	`,
	optOutFrames: lines`
		… बंद करें
		… बंद करो
		… बंद कर दो
		… रोकें
		… मत भेजो
		… मत भेजें
		… नहीं चाहिए
		… BAND KARO
		… BAND KARE
		… BAND KAR DO
		… MAT BHEJO
		… MAT BHEJIYE
		… NAHI CHAHIYE
		… NAHIN CHAHIYE
	`,
	optInFrames: lines`
		… फिर से शुरू करें
		… फिर से भेजें
		… PHIR SE BHEJO
	`,
	things: {
		messages: lines`
			मैसेज
			मेसेज
			संदेश
			नोटिफिकेशन
			MESSAGE
			MESSAGES
			MSG
			SMS
		`,
		marketing: lines`
			प्रमोशन
			ऑफर
			विज्ञापन
			प्रचार
			PROMOTION
			PROMO
			OFFER
			OFFERS
			ADS
		`,
		everything: lines`
			सभी मैसेज
			सभी संदेश
			सारे मैसेज
			SAARE MESSAGE
			SARE MESSAGE
			SAB MESSAGE
		`,
	},
	courtesy: lines`
		कृपया
		प्लीज
		प्लीज़
		धन्यवाद
		शुक्रिया
		नमस्ते
		नमस्कार
		हेलो
		जी
		भाई
		KRIPYA
		DHANYAVAD
		DHANYAWAD
		SHUKRIYA
		NAMASTE
		JI
		SIR JI
		BHAI
		BHAIYA
	`,
};
