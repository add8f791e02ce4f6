import { lines, type LanguageData } from './types';

export const ur: LanguageData = {
	code: 'ur',
	optOut: lines`
		بند کریں
		بند کرو
		بند کر دیں
		روک دیں
		روکیں
		اسٹاپ
		ان سبسکرائب
		رکنیت ختم کریں
		مت بھیجیں
		میرا نمبر ہٹا دیں
		میرا نمبر ڈیلیٹ کریں
		مجھے نکال دیں
	`,
	optOutAll: lines`
		سب بند کریں
	`,
	optOutButton: lines`
		دلچسپی نہیں
		دلچسپی نہیں ہے
	`,
	optIn: lines`
		سبسکرائب
		سبسکرائب کریں
		دوبارہ سبسکرائب کریں
	`,
	optInTyped: lines`
		شروع کریں
	`,
	help: lines`
		مدد
		مدد چاہیے
		مجھے مدد چاہیے
		مدد کریں
	`,
	optOutFrames: lines`
		… بند کریں
		… بند کرو
		… بند کر دیں
		… مت بھیجیں
		… نہ بھیجیں
		… نہیں چاہیے
	`,
	optInFrames: lines`
		… دوبارہ بھیجیں
	`,
	things: {
		messages: lines`
			پیغام
			پیغامات
			میسج
			میسجز
		`,
		marketing: lines`
			اشتہار
			اشتہارات
			پروموشن
			آفر
			آفرز
		`,
		everything: lines`
			تمام پیغامات
			سارے میسج
		`,
	},
	courtesy: lines`
		براہ کرم
		براہ مہربانی
		مہربانی
		پلیز
		شکریہ
		السلام علیکم
		سلام
		جی
	`,
};
