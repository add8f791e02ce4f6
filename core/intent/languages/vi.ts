import { lines, type LanguageData } from './types';

export const vi: LanguageData = {
	code: 'vi',
	optOut: lines`
		DỪNG
		DỪNG LẠI
		NGỪNG
		NGỪNG LẠI
		NGỪNG GỬI TIN
		NGỪNG NHẬN TIN
		DỪNG NHẬN TIN
		DỪNG GỬI TIN
		HỦY ĐĂNG KÝ
		HỦY ĐĂNG KÍ
		HỦY NHẬN TIN
		KHÔNG NHẬN TIN
		KHÔNG NHẬN TIN NỮA
		TỪ CHỐI NHẬN TIN
		ĐỪNG NHẮN NỮA
		ĐỪNG GỬI NỮA
		ĐỪNG LÀM PHIỀN
		XÓA SỐ CỦA TÔI
	`,
	optOutAll: lines`
		DỪNG TẤT CẢ
		HỦY TẤT CẢ ĐĂNG KÝ
	`,
	optOutTyped: lines`
		TỪ CHỐI
	`,
	optOutButton: lines`
		KHÔNG QUAN TÂM
	`,
	optIn: lines`
		ĐĂNG KÝ LẠI
		ĐĂNG KÝ NHẬN TIN
		NHẬN TIN LẠI
	`,
	optInTyped: lines`
		ĐĂNG KÝ
		BẮT ĐẦU
	`,
	help: lines`
		TRỢ GIÚP
		GIÚP ĐỠ
		GIÚP TÔI
		CẦN GIÚP ĐỠ
		TÔI CẦN GIÚP ĐỠ
		HỖ TRỢ
		CẦN HỖ TRỢ
	`,
	optOutFrames: lines`
		DỪNG …
		DỪNG NHẬN …
		NGỪNG …
		NGỪNG NHẬN …
		NGỪNG GỬI …
		HỦY NHẬN …
		TẮT …
		TỪ CHỐI …
		TỪ CHỐI NHẬN …
		KHÔNG NHẬN …
		KHÔNG GỬI …
		KHÔNG MUỐN NHẬN …
		TÔI KHÔNG MUỐN NHẬN …
		ĐỪNG GỬI …              # without marks also DỪNG GỬI …
		ĐỪNG GỬI … NỮA
	`,
	optInFrames: lines`
		NHẬN LẠI …
		ĐĂNG KÝ NHẬN …
	`,
	things: {
		messages: lines`
			TIN NHẮN
			THÔNG BÁO
		`,
		marketing: lines`
			QUẢNG CÁO
			KHUYẾN MÃI
			ƯU ĐÃI
			TIẾP THỊ
			TIN QUẢNG CÁO
			TIN KHUYẾN MÃI
			TIN NHẮN QUẢNG CÁO
			TIN NHẮN KHUYẾN MÃI
		`,
		everything: lines`
			TẤT CẢ TIN NHẮN
			TẤT CẢ THÔNG BÁO
		`,
	},
	marked: lines`
		DỪNG        # đúng, right; đừng, don't
	`,
	courtesy: lines`
		XIN
		LÀM ƠN
		VUI LÒNG
		CẢM ƠN
		CÁM ƠN
		XIN CẢM ƠN
		XIN CHÀO
		CHÀO
		CHÀO SHOP
		SHOP ƠI
		NHÉ
	`,
};
