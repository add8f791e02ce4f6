import { lines, type LanguageData } from './types';

export const pa: LanguageData = {
	code: 'pa',
	optOut: lines`
		ਬੰਦ ਕਰੋ
		ਬੰਦ ਕਰ ਦਿਓ
		ਰੋਕੋ
		ਸਟਾਪ
		ਅਨਸਬਸਕ੍ਰਾਈਬ
		ਮੈਸੇਜ ਬੰਦ ਕਰੋ
		ਮੈਸੇਜ ਨਾ ਭੇਜੋ
	`,
	optIn: lines`
		ਸਬਸਕ੍ਰਾਈਬ
		ਦੁਬਾਰਾ ਸਬਸਕ੍ਰਾਈਬ
	`,
	optInTyped: lines`
		ਸ਼ੁਰੂ ਕਰੋ
		ਚਾਲੂ ਕਰੋ
	`,
	help: lines`
		ਮਦਦ
		ਮਦਦ ਕਰੋ
		ਸਹਾਇਤਾ
	`,
	courtesy: lines`
		ਕਿਰਪਾ ਕਰਕੇ
		ਧੰਨਵਾਦ
		ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ
		ਪਲੀਜ਼
		ਜੀ
	`,
};
