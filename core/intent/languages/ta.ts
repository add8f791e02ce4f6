import { lines, type LanguageData } from './types';

export const ta: LanguageData = {
	code: 'ta',
	optOut: lines`
		நிறுத்து
		நிறுத்துங்கள்
		நிறுத்தவும்
		ஸ்டாப்
		குழுவிலகு
		சந்தாவை ரத்து செய்
		அனுப்ப வேண்டாம்
		அனுப்பாதீர்கள்
	`,
	optIn: lines`
		குழுசேர்
		மீண்டும் குழுசேர்
	`,
	optInTyped: lines`
		தொடங்கு
	`,
	help: lines`
		உதவி
		உதவி தேவை
		எனக்கு உதவி தேவை
	`,
	optOutFrames: lines`
		… நிறுத்து
		… நிறுத்துங்கள்
		… நிறுத்தவும்
		… வேண்டாம்
		… அனுப்ப வேண்டாம்
		… அனுப்பாதீர்கள்
	`,
	optInFrames: lines`
		மீண்டும் … அனுப்புங்கள்
	`,
	things: {
		messages: lines`
			செய்தி
			செய்திகள்
			செய்திகளை
			மெசேஜ்
		`,
		marketing: lines`
			விளம்பரம்
			விளம்பரங்கள்
			விளம்பரங்களை
			சலுகைகள்
		`,
		everything: lines`
			எல்லா செய்திகளையும்
			அனைத்து செய்திகளையும்
		`,
	},
	courtesy: lines`
		தயவுசெய்து
		தயவு செய்து
		ப்ளீஸ்
		நன்றி
		வணக்கம்
	`,
};
