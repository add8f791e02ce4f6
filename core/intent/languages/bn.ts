import { lines, type LanguageData } from './types';

export const bn: LanguageData = {
	code: 'bn',
	optOut: lines`
		বন্ধ করুন
		বন্ধ করো
		বন্ধ কর
		থামুন
		থামান
		স্টপ
		আনসাবস্ক্রাইব
		সাবস্ক্রিপশন বাতিল করুন
		আর পাঠাবেন না
		আমার নম্বর মুছে দিন
		আমাকে বাদ দিন
		BONDHO KORUN
		BONDHO KORO
	`,
	optOutAll: lines`
		সব বন্ধ করুন
	`,
	optOutTyped: lines`
		বন্ধ
	`,
	optOutButton: lines`
		আগ্রহী নই
	`,
	optIn: lines`
		সাবস্ক্রাইব
		সাবস্ক্রাইব করুন
		আবার সাবস্ক্রাইব করুন
	`,
	optInTyped: lines`
		শুরু করুন
	`,
	help: lines`
		সাহায্য
		সাহায্য করুন
		সাহায্য চাই
		সাহায্য দরকার
	`,
	optOutFrames: lines`
		… বন্ধ করুন
		… বন্ধ করো
		… পাঠাবেন না
		আর … পাঠাবেন না
		… চাই না
		আর … চাই না
	`,
	optInFrames: lines`
		আবার … পাঠান
	`,
	things: {
		messages: lines`
			মেসেজ
			বার্তা
			এসএমএস
			নোটিফিকেশন
		`,
		marketing: lines`
			বিজ্ঞাপন
			অফার
			প্রমোশন
			প্রচার
		`,
		everything: lines`
			সব মেসেজ
			সকল মেসেজ
		`,
	},
	courtesy: lines`
		দয়া করে
		অনুগ্রহ করে
		প্লিজ
		ধন্যবাদ
		নমস্কার
		হ্যালো
	`,
};
