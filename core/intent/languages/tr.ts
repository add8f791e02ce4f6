import { lines, type LanguageData } from './types';

export const tr: LanguageData = {
	code: 'tr',
	optOut: lines`
		DUR
		DURDUR
		DURDURUN
		ABONELİKTEN ÇIK
		ABONELİKTEN ÇIKAR
		ABONELİKTEN ÇIKMAK İSTİYORUM
		ABONELİK İPTAL
		ABONELİK İPTALİ
		ABONELİĞİ İPTAL ET
		ABONELİĞİMİ İPTAL ET
		ABONELİĞİMİ İPTAL EDİN
		LİSTEDEN ÇIKAR
		LİSTEDEN ÇIKARIN
		BENİ LİSTEDEN ÇIKAR
		BENİ LİSTEDEN ÇIKARIN
		NUMARAMI SİL
		NUMARAMI SİLİN
		BANA MESAJ ATMAYIN
		MESAJ ATMAYIN
		MESAJ ATMA
		BANA YAZMAYIN
		RAHATSIZ ETMEYİN
	`,
	optOutAll: lines`
		TÜMÜNÜ DURDUR
		HEPSİNİ DURDUR
		HER ŞEYİ DURDUR
	`,
	optOutTyped: lines`
		RET                     # convention
		İPTAL
		ÇIK
		YETER
	`,
	optOutButton: lines`
		İLGİLENMİYORUM
	`,
	optIn: lines`
		ABONE OL
		TEKRAR ABONE OL
		YENİDEN ABONE OL
		ABONE OLMAK İSTİYORUM
	`,
	optInTyped: lines`
		BAŞLAT
	`,
	help: lines`
		YARDIM
		YARDIM EDİN
		YARDIMA İHTİYACIM VAR
		DESTEK
		BİLGİ
	`,
	optOutFrames: lines`
		STOP …
		… DURDUR
		… DURDURUN
		… İPTAL ET
		… KAPAT
		… KAPATIN
		… İSTEMİYORUM
		ARTIK … İSTEMİYORUM
		… ALMAK İSTEMİYORUM
		ARTIK … ALMAK İSTEMİYORUM
		… GÖNDERME
		… GÖNDERMEYİN
		BANA … GÖNDERMEYİN
	`,
	optInFrames: lines`
		TEKRAR … ALMAK İSTİYORUM
		YENİDEN … ALMAK İSTİYORUM
	`,
	things: {
		messages: lines`
			MESAJ
			MESAJLAR
			MESAJLARI
			BİLDİRİM
			BİLDİRİMLERİ
			SMS
		`,
		marketing: lines`
			PROMOSYON
			PROMOSYONLARI
			REKLAM
			REKLAMLARI
			REKLAM MESAJI
			KAMPANYA
			KAMPANYALARI
			KAMPANYA MESAJI
			PAZARLAMA MESAJLARI
			BÜLTEN
		`,
		everything: lines`
			TÜM MESAJLARI
			BÜTÜN MESAJLARI
			TÜM BİLDİRİMLERİ
		`,
	},
	courtesy: lines`
		LÜTFEN
		RİCA EDERİM
		TEŞEKKÜRLER
		TEŞEKKÜR EDERİM
		ŞİMDİDEN TEŞEKKÜRLER
		TŞK
		SAĞOLUN
		SAĞ OLUN
		MERHABA
		SELAM
		GÜNAYDIN
		İYİ GÜNLER
		İYİ AKŞAMLAR
	`,
};
