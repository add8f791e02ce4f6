import { lines } from '../languages/types';
import { type Grammar } from './types';

export const vi: Grammar = {
	code: 'vi',
	words: {
		messages: lines`
			tin nhắn
			tin
			tin nhan
			thông báo
			mấy tin này
			mấy cái này
			tin tức
			tn
			bản tin
			thông tin
			những tin này
			thư
			mấy tin
			tin nhắn này
			tin này
			sms
			zalo
			noti
			tin rác
		`,
		marketing: lines`
			quảng cáo
			quảng bá
			khuyến mãi
			khuyến mại
			ưu đãi
			tiếp thị
			km
			qc
			giảm giá
			marketing
			chào hàng
			voucher
			sale
			promo
			quảng cáo này
			tin rác
			mời chào
		`,
		reminders: lines`
			nhắc nhở
			lời nhắc
			nhắc lịch
		`,
		surveys: lines`
			khảo sát
		`,
		orders: lines`
			(đơn|đơn hàng|giao hàng|vận chuyển|lịch hẹn|đặt lịch|hóa đơn)
		`,
		all: lines`
			tất cả
			mọi
			hết
			bất kỳ
			bất cứ
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dont: lines`
			đừng
			=dung
			không
			ko
			k
			kh
			hok
			khỏi
			thôi
			không cần
			không nên
			không được
			ko can
			vui lòng không
			chớ
			khogn
			không có
			hong
			hông
			hem
			hông có
			đừng có
			k cần
			ko cần
			chẳng
		`,
		halt: lines`
			dừng
			dừg
			ngừng
			ngưng
			thôi
			stop
			chấm dứt
			hủy
			huỷ
			tắt
			bỏ
			tạm dừng
		`,
		send: lines`
			gửi
			nhắn
			gửi tin
			nhắn tin
			send
			=gởi
			gủi
			phát
			ib
			inbox
			gửi thêm
			rep
			dm
			chat
			gửi mấy
			gửi mấy cái
			nhắn nhủ
			réo
			gửii
			gửj
			gưi
		`,
		contact: lines`
			làm phiền
			quấy rầy
			quấy rối
			spam
			liên hệ
			liên lạc
			phiền
			gọi điện hay nhắn
			nt
			làm phiền đến
		`,
		receive: lines`
			nhận
			nhận được
			xem
			thấy
			bị gửi
			nhận thêm
			tiếp tục nhận
		`,
		want: lines`
			muốn
			thích
			cần
			có nhu cầu
			nhu cầu
			đồng ý
			thiết
			mong
		`,
		me: lines`
			tôi
			mình
			em
			tui
			tao
			anh
			chị
			chúng tôi
			cháu
			con
			t
			mk
			tớ
		`,
		number: lines`
			số
			số điện thoại
			sđt
			sdt
			số này
			thông tin
			dữ liệu
			liên lạc
			tên
			dữ liệu cá nhân
			thông tin cá nhân
			data
			số đt
			số phone
		`,
		list: lines`
			danh sách
			list
			ds
			hệ thống
			nhóm
			data
			cơ sở dữ liệu
			group
			danh bạ
			tệp khách hàng
			tệp
			danh sách gửi
			danh sách nhận
		`,
		remove: lines`
			xóa
			xoá
			bỏ
			loại
			gỡ
			rút
			loại bỏ
			delete
			remove
			xóa bỏ
			xoá bỏ
			xóa hết
			xoá hết
			xóa giùm
			xoá giùm
			xóa giúp
			xoá giúp
		`,
		order: lines`
			đơn
			đơn hàng
			lịch
			lịch hẹn
			hẹn
			bàn
			đặt bàn
			đặt phòng
			phòng
			vé
			chuyến
			gói cước
			=gói
			=thẻ
			thẻ tập
			món
			=hàng
			giao hàng
			địa chỉ
			khóa học
			lớp
			hợp đồng
			thanh toán
			hóa đơn
			hoá đơn
			=túi
			hành
			ớt
			tài khoản
			bảo hiểm
			xe
			ship
			sản phẩm
			=ảnh
			tập gym
		`,
		again: lines`
			lại
			trở lại
			tiếp
			như trước
			như cũ
		`,
		mistake: lines`
			=nhầm
			bam nham
			an nham
			nhắn nhầm
			lỡ tay
			=lỡ
			lo tay
			vô tình
			không cố ý
			ko cố ý
			bấm nhầm
			sơ ý
			ấn nhầm
		`,
		not: lines`
			không
			ko
			đừng
			chưa
			khỏi
			ngừng
			hong
			hông
			chẳng
		`,
		request: lines`
			có thể
			được không
		`,
		until: lines`
			đến
			tới
			cho đến
		`,
		day: lines`
			ngày
		`,
		week: lines`
			tuần
		`,
		month: lines`
			tháng
		`,
		year: lines`
			năm
		`,
		link: lines`
			nhưng
			nên
			với lại
			thì
			và
			từ nay
			giúp
			hãy
			phiền quá
			thôi
		`,
	},
	stop: lines`
		(đừng|=dung|không|ko|k|khỏi|không cần|ko cần|k cần|chớ|thôi|không nên) [có|bao giờ] {send} [{things}] [cho] …3 (nữa|thêm|cho {me}|cho {number}|đến {number}|vào {number}|vô {number})
		(đừng|=dung|không|ko|k|khỏi|không cần|chớ|kh) …1 {send} …2 {things}
		(đừng|=dung|khỏi|thôi|chớ) {send} [{me}|cho {me}] [nữa|nhé|đi|nha|ạ] $
		(đừng|=dung|không|ko|k|vui lòng không) …1 {contact} …1 ({me}|nữa|lại|số|với|đến)
		(đừng|=dung) {contact} $
		{halt} [việc] (gửi|=gởi|nhắn|gủi|nhận) [{things}] [đến|cho|tới|đi]
		{halt} (spam|làm phiền|quấy rầy|quấy rối|quảng cáo|khuyến mãi)
		{halt} [nhận|gửi|tất cả|mọi|các|hết] [các|những|mấy] {things}
		(hủy|huỷ) (đăng ký|đăng kí|dki|dk|đk|sub|đăg ký|theo dõi)
		(không|ko|k|kh|hok|chẳng|khogn|chả) …1 {want} [tiếp tục|phải|còn] {receive} …3 ({things}|nữa|cái này|mấy|những)
		(không|ko|k|kh|hok|chẳng|khogn) …1 {want} [tiếp tục] {receive} …2 $
		(không|ko|k|kh|hok|chẳng|khogn) …1 {want} [các|những|mấy] {things}
		(không|ko|k|kh) …1 {want} …1 (bị) ({contact}|gửi|nhắn)
		(không|ko|k|kh) (nhận) [các|những|mấy|thêm|tất cả] {things} [nữa]
		(không|ko|k) nhận nữa
		(từ chối) [nhận] {things}
		(không|ko|k) (quan tâm|hứng thú) [đến|tới|gì] …2 ({things}|nữa)
		(không|ko|k) có nhu cầu …1 (nhận|{things}|nữa) …1
		{remove} …2 {me} …2 (khỏi|ra khỏi|ra)
		{remove} …1 (số|sđt|sdt|số điện thoại|tên|thông tin|dữ liệu|liên lạc) …1 ({me}|này|đi|giúp|khỏi|ra)
		{remove} …2 (số|{number}) …3 (khỏi|ra khỏi) …2 {list}
		(cho|đưa|lấy) {me} ra khỏi …2
		(ra khỏi|khỏi|rời) …1 {list}
		(muốn|cho {me}) (rời|ra khỏi|thoát) …2 ({list}|đăng ký)
		(rút|thu hồi|hủy|huỷ) …2 (sự đồng ý|đồng ý|chấp thuận|cho phép)
		(không|ko|k) (đồng ý|cho phép) …2 ({receive}|{send}|{things}|sử dụng)
		phản đối …4 (dữ liệu|quảng cáo|tiếp thị|thông tin)
		(chưa|chưa bao giờ|chưa từng|không hề|đâu có|có) …1 (đăng ký|đồng ý|đăng kí|yêu cầu) …2 (đâu|{things}|nhận|này|bao giờ)
		(chưa|chưa bao giờ|chưa từng|không hề) …1 (đăng ký|đồng ý) $
		(chán|mệt|mệt mỏi|ngán|bực|quá đủ|phát ngán|bực mình|khó chịu) …2 (mấy|với|vì|các) …2 {things}
		(để|cho|để cho) {me} yên
		(gửi|nhắn|spam) …1 (hoài|mãi|suốt|miết) …3 (phiền|bực|mệt) …2
		^ (ngừng|ngưng|=dừng|stop|đủ rồi) [lại|ngay|đi|giúp|ngay lập tức] [đi] $
		thôi khỏi {send}
		(đừng|=dung) có {send} …2 (nữa|hoài|mãi|suốt|miết|vậy)
		(đừng|=dung|thôi|khỏi) {send} [mấy|các|những|cái|tin|thứ] [cái|tin|thứ] [này|kia] nữa
		(thôi|khỏi|dẹp|thôi ngay|dẹp ngay|im) (ngay|đi|hết) [ngay|đi|giùm|giúp] $
		(còn|nếu còn|cứ|mà) {send} …1 nữa …2 (report|chặn|block|báo cáo|kiện|khóa|khoá)
		{send} nữa …2 (report|chặn|block|báo cáo|kiện|khóa|khoá) …1
		spam vừa …1 thôi
		(tha|buông tha) [cho] {me} …1
		^ (thôi|không|ko|k) [không|ko|k] (nhận|cần nhận) [nữa|đâu|tin] $
		(không|ko|k|hong|hông|hem) …1 {want} {receive} …1 (nữa|đâu) …1
		(không|ko|k|chẳng) (còn|phải) [là] (khách|khách hàng|hội viên|thành viên) (của|bên|nữa) …3
		{remove} …2 {number} …2 ({me}|đi|ngay|giúp|giùm|khỏi)
		(yêu cầu|đề nghị) [quý công ty|các bạn|bên bạn|shop] {remove} …2 {number} …2
		^ {remove} (ngay|đi|ngay đi|giúp|liền) [lập tức|giúp|cho {me}] $
		{halt} (ngay|luôn|liền|hẳn) [việc] (gửi|nhắn|nhận) …1 {things}
		{halt} (ngay|luôn|liền|hẳn) …1 {things}
		(đừng|=dung|không|ko) {send} (chào hàng|mời chào|quảng cáo) [nữa]
		(đừng|=dung|không|ko|k) {send} tin nữa
		(bao nhiêu|mấy|mấy chục|cả trăm) lần [rồi] …3 (vẫn|còn|cứ|mà|dừng|ngừng|đừng) …2 ({send}|{halt}) …1
		^ (hông|hong|hok|k|ko|không|kg|hổng) nhận [nữa|đâu|nữa đâu] [nha|nhé|ạ|đâu] $
		{marketing} [thì|là] (thôi|khỏi|miễn|không cần|khỏi cần)
		(chỉ|chi) (giữ|nhận|gửi|để|lấy) …1 (thông báo|tin) …2 (còn lại|khác) [thì] (bỏ|hủy|tắt|dừng|thôi|khỏi) …1
		(hết|thôi|không còn|ko còn|k còn) (làm|là) khách [hàng] …3
		(thôi|nghỉ|ngưng|miễn|khỏi) (nghỉ|=gửi|gởi|nhắn) [=gửi|gởi|nhắn] [giùm|dùm|giúp|cho nhờ|nha|đi] [cái] $
		(từ nay|từ giờ|sau này) …1 (miễn|khỏi|thôi|ngưng|đừng) (=gửi|gởi|nhắn) …1
		(đừng|đừng có|ngưng|thôi) gởi [tin] nữa …2
		(nhắn|=gửi|gởi|còn =gửi|còn nhắn) nữa (là|thì) …2 (báo|kiện|chặn|tố|khóa|block)
		bỏ theo dõi $
	`,
	unclear: lines`
		(làm sao|làm thế nào|cách|thế nào|cách nào|ở đâu|sao|hướng dẫn) …3 (hủy|huỷ|ngừng|dừng|tắt|từ chối|ngưng|thoát) …2 (đăng ký|đăng kí|nhận|{things})
		(hủy|huỷ|ngừng|dừng|không) …1 (đăng ký|nhận) …3 (thế nào|làm sao|làm thế nào|cách nào|sao ạ)
		(nhầm|sai) (số|người|máy|sđt)
		(=nhắn|gọi|gửi) =nhầm [số|người|rồi|cho {me}|máy] [rồi|ạ|bạn] $
		(không phải) …2 (số của|người|chủ số)
		(tin rác|lừa đảo|spam) $
		(báo cáo|report|chặn) …1 (spam|số này|đây|bạn|shop|nha|nhé|luôn)
		^ (biến|cút|biến đi|cút đi) $
		(đổi|sang|thay) chủ [rồi|lâu rồi] $
		(muốn|để) (hủy|huỷ|ngừng|=dừng|tắt|thôi nhận) …2 (nhắn gì|làm gì|làm sao|thì sao|bấm đâu|bấm gì|phải làm|thế nào|như nào|kiểu gì)
		(hủy|huỷ|ngừng|=dừng|tắt) …1 (nhận|{things}) …2 (kiểu gì|thế nào|như nào|làm sao|sao)
	`,
	refers: lines`
		^ [giùm|giúp|làm ơn|hãy|mau|ngay|vui lòng] (xóa|xoá|gỡ|bỏ|loại|xoa) [nó|ngay|giùm|giúp|bỏ|ra|hết] (đi|ngay|giùm|giúp|ra|liền|hết|dùm|di) $
		^ [tôi|mình|em|tui] (không|ko|k|hông|chẳng) (cần|muốn|nhận|thích|quan tâm|xem) [nữa|đâu|đến|tới] [nữa|nha|nhé] $
		^ (đủ rồi|đủ r|quá đủ rồi|chán rồi|thôi đủ rồi|không quan tâm|ko quan tâm|bỏ đi) $
		bỏ ra khỏi danh sách
	`,
	about: lines`
		(=số|sđt|sdt|số điện thoại) [của|cua] {me}
		có =số {me}
		(mấy|những|các|đống|loại) [cái] =tin [nhắn|này|kia]
		quảng cáo (hoài|suốt|quài|miết|nhiều|mãi)
		tin [nhắn] quảng cáo
	`,
	stay: lines`
		(đừng|=dung|không|ko|k|không muốn|ko muốn|không định|chưa muốn) [có|muốn] (ngừng|ngưng|dừng|hủy|huỷ|xóa|xoá|bỏ|loại|tắt|thôi) …4
		(không|ko|k|đừng) …1 (muốn|để) …1 (bỏ lỡ|lỡ|mất) …3
		(cứ|vẫn|tiếp tục) …1 (gửi|nhắn|nhận) …2
		^ (sao|tại sao|vì sao|sao lại) …4 (không|ko|hủy|huỷ|ngừng|xóa|bỏ|dừng|thôi) …4 (gửi|nhận|đăng ký|nhắn|{things}|khỏi) …2
		(nếu|khi) …2 (hủy|huỷ|ngừng|dừng) …5
		(đâu có|không hề|chưa|chưa hề) …1 (hủy|huỷ|=dừng|ngừng|từ chối) …2 (nhận|đâu|đăng ký|tin|gì)
		(sao|tại sao|vì sao) …2 ({remove}|hủy|huỷ) {me} …3
		(không hề|chưa hề|chưa từng|đâu có|không) …1 (yêu cầu|bảo|kêu|nói) …1 (hủy|huỷ|ngừng|=dừng|xóa|xoá|bỏ) …2
		(ai|người nào|đứa nào) [đã|lại|cho] (hủy|xóa|huỷ|xoá) (đăng ký|tên|số) [của] {me} …1
		(đâu|không|chưa|ko|k) [có|hề|bao giờ] (đòi|yêu cầu|kêu|bảo|nhờ|xin) …1 (hủy|xóa|dừng|ngừng|huỷ|xoá) …2
	`,
	elsewhere: lines`
		(hủy|huỷ|bỏ|xóa|xoá|dừng|tắt|ngừng) …2 {order} …2
		(đừng|=dung|không|ko|khỏi|chưa|khoan|không cần) …1 (gửi|=gởi|giao|nhận) …2 (hàng|về|địa chỉ|hóa đơn|hoá đơn|vội|ngay|hôm nay|=nhầm|bưu điện|=ảnh|vào nhà|xe ôm|đồ|tiền|mã) …2
		(đừng|=dung|khoan|chưa|không) …1 (gọi|nhắn) …2 (giờ này|bây giờ|cho khách|lúc|=tối|khuya|cho anh ấy|cho nó|đang) …3
		(trạm|=bến|xe|=máy|=mưa|=điểm|=chỗ|=tàu) …2 (dừng|ngừng|đỗ) …2
		(ngừng|dừng) (=mưa|hoạt động|xe|=máy|khóc|cười|kinh doanh|bán|hút|chân|tay) …2
		(không|ko|k|chưa) (nhận được|thấy|có|hề thấy|còn thấy) …2 {things} …1
		(không|ko|k|chưa) nhận được …2
		(có|còn) …2 {things} (không|ko|k|gì)
		(bỏ|cai) (thuốc|rượu|phố|học|việc) …2
		(không|ko|k|khỏi) …1 (cần|lấy|muốn) …1 {order} …1
		(không|ko) áp dụng …3
		(dừng|ngừng) (ở|tại|trước|lúc) …2
		(mã|=số) đơn …5
		(mã|số) đơn …5 (xóa|xoá|bỏ|gỡ|hủy) …1
		(ghi|viết|nhập|điền|cho|gõ) (sai|=nhầm) (=số|sđt|số điện thoại) …2
		nạp (sai|=nhầm) =số …1
	`,
	quoted: lines`
		(bạn|quý khách|quý vị) (sẽ|đã|sẽ tiếp tục) (không|ngừng|dừng|hủy|huỷ|được hủy|được huỷ|từ chối) …2
		(để|nếu muốn|muốn) [nhận|đăng ký|đăng kí] (nhận lại|lại|tiếp tục nhận) …2 (soạn|trả lời|=nhắn|reply|bấm|nhấn|hãy|vui lòng|$)
		(soạn|trả lời|=nhắn|reply|nhấn|bấm) [tin] (start|dk|đk|đăng ký) …2
		^ để (hủy|huỷ|từ chối|ngừng|dừng) …4
		(soạn|soan|trả lời|tra loi|nhắn|gửi|reply|nhấn|bấm) [tin] (stop|tc|dừng|huy|hủy|từ chối|tu choi|hủy đăng ký|1|2) …1 (gửi|để|đến|tới|nếu|về) …2
		để (hủy|huỷ|từ chối|ngừng|dừng|ngưng) …4 (soạn|trả lời|=nhắn|gửi|=nhấn|bấm|reply|truy cập) …2
	`,
	start: lines`
		(muốn|cho {me}|xin|đồng ý|hãy cho|em muốn|vui lòng cho {me}) …1 (đăng ký|đăng kí|dk|đk) …1 (nhận|lại|theo dõi) …4
		(đăng ký|đăng kí|đk) [nhận] [{things}] lại …2
		(muốn|đồng ý|cho {me}|thích|vui lòng cho {me}) [tiếp tục|được] (nhận) …1 [các|những] {things} …3
		(muốn|cho {me}|cho) [tiếp tục|được] nhận (lại|tiếp) …3
		=nhận [{things}] (trở lại|lại) …1
		(muốn|cho {me}) nhận [{things}] (trở lại|lại)
		(gửi|nhắn) lại [các|những|mấy|tin|tin nhắn|thông báo|bản tin] ({marketing}|như trước) …2
		(gửi|nhắn) …1 {things} …2 (trở lại|như trước|như cũ)
		(gửi|nhắn) [tin|tin nhắn] {marketing} lại
		(thêm|cho|đưa|add) ({me}|{number}) …4 (vào|vô) …1 [lại] ({list}|nhóm) …3
		(bật|mở|kích hoạt|khôi phục) [lại] …2 ({things}|đăng ký)
		{mistake} [tay|nút|bấm|ấn|nhấn] …1 (hủy|huỷ|=dừng|ngừng|stop|từ chối|bỏ đăng ký) …4
		(hủy|huỷ|=dừng|ngừng|stop|nhắn stop|bấm dừng|bấm stop) …2 {mistake} …4
		(không|ko|k) (cố ý|có ý|định|có ý định) …1 (hủy|huỷ|ngừng|dừng) …3
		(hủy|huỷ|bỏ) (lệnh|yêu cầu|việc) …1 (hủy|huỷ|dừng|ngừng|từ chối) …3
		^ [cứ|hãy|vẫn|vui lòng] tiếp tục (gửi|nhắn) [tin|cho {me}] …1 {marketing} …3
		(có thể|cho|làm ơn) thêm {me} (lại|vào lại|trở lại) …2
		(sao|có thể|cho) không thêm lại {me} …3
		thêm lại {me} …3
		(có thể|cho) {me} (vào|nhận) lại (không|được không|với|đi) …1
		(lỡ|trót) (bấm|nhấn|gõ|nhắn) …2 (hủy|dừng|stop|huỷ) …1
		thêm {me} lại …2
		(=gửi|gởi) tiếp {marketing} cho {me}
		(=gửi|gởi) tiếp (mã|mã giảm giá|ưu đãi|khuyến mãi) …3
	`,
	help: lines`
		^ [ai|ai đó|bạn|shop|có ai|{me}] [có thể|cần|muốn|xin|đang cần|ơi] (giúp|giúp đỡ|hỗ trợ|trợ giúp|tư vấn|sự giúp đỡ|được hỗ trợ) [{me}|đỡ] [với|được không|không|không ạ|một chút|chút|ạ|tí|đi|gấp] $
		^ {me} cần (giúp|hỗ trợ|giúp đỡ|trợ giúp|tư vấn) $
		^ (cho|xin) {me} hỏi [chút|tí|một chút|với|xíu] $
		^ {me} có (câu hỏi|thắc mắc) $
		^ hướng dẫn [sử dụng|giúp {me}] $
		^ (ai|có ai) [có thể] (hỗ trợ|giúp|tư vấn) [{me}] [với|không|ko] [ạ|nha] $
		^ [nhờ|cần] (giúp đỡ|hỗ trợ|trợ giúp) [{me}|với|ạ] [với|ạ] $
		^ (có ai|ai) [ở đó|ở đây|trực|online|trả lời] (không|ko|k|đó|không ạ|hông) $
		^ [xin|tôi|mình|em] cần [được] (trợ giúp|giúp|giúp đỡ|hỗ trợ) $
		^ (cứu|cứu tôi|cứu mình|giúp mình|giúp tôi|giúp em|hỗ trợ mình) (với|với ạ|cái|đi) [ạ|shop] $
	`,
	less: lines`
		(gửi|nhắn) [tin] (ít|bớt) …2
		(bớt|giảm) …1 (gửi|nhắn|{things}) …2
		({things}|gửi|nhắn) …2 (nhiều quá|quá nhiều|dày quá|liên tục quá|bớt lại) …2
		(đừng|=dung|không) …1 (gửi|nhắn) …2 (nhiều|liên tục|thường xuyên|mỗi ngày|hằng ngày|hàng ngày) …2
		(đừng|=dung) ngày nào cũng (gửi|nhắn) …1
		(một|1|mỗi) (tuần|tháng) …1 (gửi|nhắn|chỉ) …1 (một|1|2|hai) (lần|tin) …2
		(tuần|tháng) (một|1|hai|2) lần …2
	`,
	pause: lines`
		tạm (dừng|ngưng|ngừng) …3 ({things}|gửi|nhận|{until}|trong) …2
		tạm (dừng|ngưng|ngừng) $
		(đừng|=dung|không|khỏi) …1 (gửi|nhắn) …3 (trong|{until}) …3
		(ngưng|ngừng|dừng) …3 ({things}|gửi|nhận) …2 (trong|{until}) …3
		(tháng|tuần) (này|sau|tới) …2 (đừng|=dung|không) …1 (gửi|nhắn) …2
	`,
	keeps: lines`
		(chỉ|giữ|vẫn|trừ|còn) …3 ({orders}|{reminders}|{surveys})
	`,
};
