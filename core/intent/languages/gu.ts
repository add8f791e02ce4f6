import { lines, type LanguageData } from './types';

export const gu: LanguageData = {
	code: 'gu',
	optOut: lines`
		બંધ કરો
		બંધ કરી દો
		રોકો
		અટકાવો
		સ્ટોપ
		અનસબ્સ્ક્રાઇબ
		મેસેજ બંધ કરો
		મેસેજ ન મોકલો
		મેસેજ ના મોકલો
		મેસેજ મોકલશો નહીં
	`,
	optIn: lines`
		સબ્સ્ક્રાઇબ
		ફરીથી સબ્સ્ક્રાઇબ
	`,
	optInTyped: lines`
		શરૂ કરો
		ચાલુ કરો
	`,
	help: lines`
		મદદ
		મદદ કરો
		સહાય
	`,
	courtesy: lines`
		કૃપા કરીને
		મહેરબાની કરીને
		આભાર
		ધન્યવાદ
		નમસ્તે
		પ્લીઝ
	`,
};
