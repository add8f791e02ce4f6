import { lines } from '../languages/types';
import { type Grammar } from './types';

export const ms: Grammar = {
	code: 'ms',
	words: {
		halt: lines`
			berhentikan
			berhenti
			henti
			hentikan
			stop
			stopkan
			hentikanlah
			cukup
			cukuplah
			cukup2
			sudah lah
			sudahlah
			hentilah
			berhentilah
			dihentikan
			brenti
			menghentikan
		`,
		sending: lines`
			hantar
			menghantar
			hntr
			hantarkan
			penghantaran
			whatsapp
			wasap
			mesej
			menghubungi
			hubungi
			spam
			spamming
			kacau
			mengganggu
			ganggu
			ws
			call dan mesej
			promosi
			promote
			menghantarkan
			memberi
			bagi
		`,
		send: lines`
			hantar*
			hantar
			hntr
			hntar
			menghantar
			dihantar
			whatsapp
			wasap
			mesej
			hubungi
			menghubungi
			dihubungi
			contact
			spam
			ws
			bagi
			forward
			wassap
			kirim*
			hubung
		`,
		dont: lines`
			jangan
			jgn
			jangan lagi
			jngn
			jgnlah
			janganlah
			tak payah
			x payah
			xpayah
			takpayah
			tak yah
			xyah
			tak perlu
			tidak perlu
			x perlu
			xperlu
			tak usah
			tidak usah
			usah
			mohon jangan
			toksah
			dok payah
		`,
		neg: lines`
			tak
			tidak
			x
			tk
			dah tak
			tiada
			bukan
			sudah tidak
			takde
		`,
		want: lines`
			nak
			mahu
			mau
			ingin
			hendak
			perlukan
			perlu
			berminat
			minat
			memerlukan
			suka
			teringin
			kehendaki
		`,
		nowant: lines`
			tak nak
			taknak
			xnak
			xnk
			x nak
			tak mau
			tak mahu
			takmau
			xmau
			tidak mahu
			tak ingin
			tidak ingin
			tak hendak
			tidak hendak
			tak berminat
			tidak berminat
			xberminat
			tak minat
			tidak perlukan
			tak perlukan
			tak perlu
			dah tak nak
			dah taknak
			tak suka
			tak nk
			tknk
			tknak
			tidak memerlukan
			malas nak
			x mahu
			x berminat
			dah tak berminat
		`,
		receive: lines`
			terima
			menerima
			dapat
			dapatkan
			mendapat
			tengok
			baca
			dihubungi
			tgk
			dengar
			lihat
		`,
		messages: lines`
			mesej*
			msg
			pesanan ringkas
			sms*
			notifikasi*
			whatsapp
			wasap
			info*
			maklumat
			mesej mesej
			pemberitahuan*
			makluman
			siaran*
			broadcast*
			kemas kini
			kemaskini
			chat*
			update
		`,
		marketing: lines`
			promo*
			promosi*
			iklan*
			tawaran*
			diskaun*
			newsletter*
			buletin*
			spam*
			katalog*
			pemasaran*
			marketing*
			kempen*
			sale
			jualan*
			baucar*
			buletin
		`,
		reminders: lines`
			peringatan*
			reminder*
		`,
		orders: lines`
			(kemas kini|kemaskini|update|status|info|notifikasi|mesej|makluman) [tentang|pasal] (pesanan|order|penghantaran|tempahan|parcel|temujanji)
			invois
			resit
			bil
			tracking
		`,
		surveys: lines`
			survey*
			kaji selidik
			soal selidik
		`,
		calls: lines`
			telefon
			call
			panggilan
		`,
		email: lines`
			emel*
			email*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			apa apa
			apa2
			apa pun
			apapun
			benda ni
			benda macam ni
			semua ni
			macam ni
		`,
		all: lines`
			semua*
			segala*
			apa apa
			apa2
			apa pun
			apapun
		`,
		to: lines`
			kepada saya
			kat saya
			pada saya
			saya
			kat sini
			ke sini
			aku
			ke nombor ini
			ke nombor ni
			kami
			nombor ni
			nombor ini
			nombor saya
			kat nombor ni
			kat aku
			dekat saya
			sy
			ke nombor saya
			kepada kami
			saya lagi
		`,
		more: lines`
			lagi
			dah
			lg
			terus
			selamanya
			lagi dah
		`,
		remove: lines`
			padam*
			buang*
			keluarkan*
			delete*
			hapus*
			potong*
			memadam*
			remove
			singkirkan
			dikeluarkan
			keluar kan
			tarik nama
			lupakan
			gugurkan
		`,
		me: lines`
			saya
			aku
			kami
			nama saya
			kita
			nama aku
			sy
			i
		`,
		number: lines`
			nombor
			data saya
			data peribadi saya
			maklumat saya
			maklumat peribadi saya
			kontak saya
			details saya
			(nombor|no|nom|nombor telefon|number|nmbr|nmbor) (saya|ini|ni|telefon saya|aku|phone saya|fon saya|kami|whatsapp saya|tel saya|hp saya|sy|i)
			hp saya
			telefon saya
		`,
		list: lines`
			senarai*
			list*
			group*
			grup*
			kumpulan*
			pangkalan data
			database
			sistem*
			kontak
			broadcast*
			langganan
			data base
			rekod*
			channel
		`,
		unsubscribe: lines`
			(berhenti|henti|hentikan|stop|batal|batalkan|tamatkan|cancel|nak berhenti|membatalkan) [saja|dari] (melanggan|langganan|langgan|subscribe|subscription|langganan saya)
			unsubscribe
			unsub
			nyahlanggan
			tamat langganan
		`,
		not: lines`
			tak
			tidak
			jangan
			jgn
			x
			taknak
			xnak
			xnk
			bukan
			tiada
			usah
			tanpa
			belum
		`,
		order: lines`
			pesanan
			order*
			tempahan*
			temujanji*
			janji temu
			bayaran*
			pembayaran*
			pembelian*
			parcel*
			bungkusan
			meja
			tiket*
			kelas*
			kursus*
			hotel
			bilik
			gym
			netflix
			spotify
			insurans*
			kontrak*
			akaun*
			kad
			kredit
			gambar*
			foto*
			video*
			item*
			barang*
			produk*
			troli*
			rider*
			driver*
			grab
			teksi
			refund
			pinjaman
			internet
			unifi
			astro
			keahlian
			booking*
			bawang
			plastik
			resit
			gula
			sambal
			ais
			temu janji
			jadual
			lauk
			surat khabar
			pakej
			telefon bil
		`,
		again: lines`
			semula
			balik
			kembali
			lagi sekali
			macam dulu
			macam biasa
			lagi
		`,
		mistake: lines`
			tersilap
			silap
			tak sengaja
			tidak sengaja
			tersalah
			tertekan
			tertaip
			tersalah tekan
			tak sengaja tekan
			terpadam
			secara tidak sengaja
			xsengaja
			terhantar
			tersilap tekan
		`,
		request: lines`
			boleh
			bolehkah
			boleh tak
			tolong
			mohon
			sila
			minta
			mintak
		`,
		until: lines`
			sampai
			sehingga
			hingga
		`,
		day: lines`
			hari
		`,
		week: lines`
			minggu
			seminggu
		`,
		month: lines`
			bulan
			sebulan
		`,
		year: lines`
			tahun
			setahun
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			dan
			tapi
			jadi
			tolong
			mohon
			sila
			sahaja
			saja
			lah
			boleh
			boleh tak
			saya
			saya nak
			aku
			sekarang
			maka
			dah
			please
			kak
			bang
			tlg
			minta
			sebab
			ya
			tolonglah
			korang
			awak
		`,
	},
	stop: lines`
		{halt} …2 {things}
		{number} …2 (digugurkan|dikeluarkan|dipotong|dibuang)
		(penat|letih|malas|bosan|rimas) …1 (dapat|terima|tengok) …1 {things}
		(dah la|sudah la|dahlah|sudahlah|cukup la) …1 ({sending}|{things}) …1 [{things}]
		(supaya|agar|untuk|mohon) (tidak|tak|jangan) {send} …2 ({things}|{to}|{more})
		(supaya|agar|untuk|mohon) (tidak|tak|jangan) {send} $
		^ (berhenti|henti|hentikan|stop|stop la|stop lah|hentikanlah|cukuplah|sudahlah) [la|lah|dah|sekarang|semua|ini|ni] $
		{halt} [la|lah|dari|daripada|dah|untuk|la dari|pun] {sending} …2 ({things}|{to}|{everything}|{more})
		{halt} [la|lah|dari|daripada|dah|untuk|la dari|pun] {sending} $
		{halt} [la|lah|semua|hantar|segala|menerima|terima] {things}
		cukup* [la|lah] (spam|hantar|mesej)
		{things} …1 (stop|hentikan|dihentikan)
		{dont} [lagi|pernah] {send} …2 ({things}|{everything}|{more}|{to})
		{dont} {send} $
		{dont} (whatsapp|wasap|mesej|hubungi|contact|spam|ws) …1
		(jangan|jgn|usah|jangan lagi) (kacau|ganggu|mengganggu|diganggu) …2
		{dont} [ada] {things} {more}
		{nowant} [lagi|dah|dengan|nak] [{receive}|terima] [lagi|semua|apa apa|sebarang|dengan] {things}
		{nowant} [lagi|dah] {receive} …2 ({things}|{everything}|{more})
		{nowant} [lagi|dah] {receive} $
		{nowant} [dengan] {everything} …1
		{nowant} (dihubungi|dikacau|diganggu) …1
		tanpa {things} $
		(tak|tidak|x) (berminat|minat|perlu|perlukan) …2 {things}
		(bosan|rimas|menyampah|meluat|penat|letih|jemu|fed up|semak|serabut|annoying|menyakitkan hati) [la|lah|dah] [dengan|terima|tengok|dapat] …1 {things}
		{things} …1 (mengganggu|rimas|merimaskan|menyemak|kacau)
		{remove} {me} [je|dari|daripada|segera] ($|dari|daripada)
		{remove} …3 (dari|daripada) …2 {list}
		{remove} …2 {number}
		{number} …1 (dipadam|padam|dibuang|buang|dipadamkan|dikeluarkan)
		(keluar|exit|left) (dari|daripada) …2 {list}
		lupakan {number}
		{unsubscribe}
		(tarik balik|menarik balik|batalkan|menarik|membatalkan|tarik) …2 (kebenaran*|persetujuan*|izin*|consent) …1
		(tak|tidak|x|takde) [pernah|pun] (daftar|mendaftar|beri kebenaran|bagi kebenaran|setuju|bersetuju|subscribe|melanggan|langgan|minta|register|join|beri izin|bagi nombor|memberi kebenaran) …1 (pun|sini|ini|ni|{things}|mesej|dengan|untuk)
		(tak|tidak|x|takde) [pernah|pun] (daftar|mendaftar|beri kebenaran|bagi kebenaran|setuju|bersetuju|subscribe|melanggan|langgan|minta|register|join|beri izin|bagi nombor|memberi kebenaran) $
		tanpa (kebenaran|izin|persetujuan) (saya|aku)
		(membantah|bantah|menolak|keberatan) …2 (penggunaan|data|{things}|dihubungi|menerima) …2
		biarkan saya (tenang|sendiri)
		(berhenti|stop) (kacau|ganggu|mengganggu) …2
		(rimas|menyampah|meluat|bosan|serabut|semak|penat|jemu|geram|sakit hati|annoying) [la|lah|dah|betul|sangat|aku|saya] [la|asyik|dengan|betul|sangat] [dengan|asyik|sebab|tengok] (hantar|{things}|dapat {things}|kena spam) …1
		(asyik|tak habis habis|tak sudah sudah|selalu sangat|bertubi tubi) [duk|dok] (hantar|bagi|spam|kacau) …1 ({things}|je|saya) …1
		^ (cukup|cukuplah|sudah|sudahlah|dah|dahlah|berhenti|stop) (la|lah|laa) $
		bukan [lagi] (pelanggan|ahli|customer) …2
		(tak|dah tak|tidak|dah bukan) [lagi] (jadi|menjadi) (pelanggan|ahli|customer) …1
		(jangan|jgn|usah) (guna|gunakan|pakai|simpan|share|kongsi|jual) …1 ({number}|data|maklumat) …2
		{number} …1 (padam|padamkan|buang|delete|dipadam) …1
		({things}) (tak nak|taknak|xnak|tak payah|takpayah|tak perlu|tak mahu|xpayah|x payah) $
		{halt} {sending} …1 (selama|sementara) …2
		(dah|sudah) (berapa kali|banyak kali|berkali kali) …1 (cakap|kata|bagitahu|pesan|minta) …1 {dont} …2
		(data|maklumat) …1 (saya) …1 (dipadam|dipadamkan|dibuang|dihapuskan) …1
		(guna|gunakan|penggunaan|pakai) {number} …2 (tak|tidak) (setuju|izinkan|benarkan) …1
		(tak|tidak) (izinkan|benarkan|setuju) …2 ({number}|data|maklumat) …2
		^ (tak nak|taknak|xnak|tak mau|x nak|tak mahu) (dah|lagi|dah la) $
		(malas|menyampah|tak larat|tak kuasa) (nak|nk) (layan|baca|tengok|terima|melayan) …1 {things} …1
		(tak|tidak|x) ingat …1 (daftar|subscribe|langgan|mendaftar|join) …1
		(minta|mintak) …2 (supaya|agar) …2 {number} …1 (dikeluarkan|dipadam|dibuang) …1
		(dah|pernah) (minta|mintak) …4 (dikeluarkan|dipadam|dibuang|keluarkan|padam) …1
		{dont} (susah*|penat*) …1 {send} …2
		{dont} [la|lah] (whatsapp|wassap|wasap|ws|mesej|text|kacau|contact) (saya|aku|sy|i) [dah|lagi|pasal|la]
		(xmo|xmau|x mo|xmahu|takmo|tak mo) [dah|lagi] (terima|dapat|tengok|baca|nak) …1 (benda|promo*|mesej*|ni|lagi|dah)
		(dah|sudah) …1 (minta|cakap|bagitau|beritahu) [nak] (berhenti|stop|buang|padam|jangan) …3 (masih|still|lagi) …1 (hantar|dapat|terima|masuk)
	`,
	unclear: lines`
		(macam mana|bagaimana|camne|camna|mcm mana|cara|macamana|macam ne|mcmana|kat mana|di mana|camana) …3 ({unsubscribe}|{halt} …1 {things}|keluar dari …1 {list}|stop ni|padam {number}|buang {number}|keluar dari {list}|keluar daripada {list})
		(salah|silap) (nombor|no|orang|number) …1
		(bukan) (nombor|no|orang|nombornya) …2
		(ini|ni|korang|semua) (spam|scam|scammer|penipu) $
		(saya|aku|sy) (block|blok|report|lapor|sekat|laporkan) …2
		(nak|akan) (block|blok|report|lapor|sekat) …2
		(stop|berhenti) (telefon|call) …2
		(nombor|no) (ni|ini) …1 (tukar|bertukar|bukan|orang lain) …1 (pemilik|tuan|orang|milik|dia|punya) …1
		(sekali lagi|lagi sekali) …2 (report|block|lapor|saman) …1
		(masih) …1 (dapat|terima|hantar) …1 {things}
	`,
	refers: lines`
		^ [sila|tolong|tlg|mohon] (padam|padamkan|buang|buangkan|delete|hapus|hapuskan|keluarkan|gugurkan) [je|terus|segera|sekarang|semua|ya|tu|dari situ] $
		^ [saya|aku|sy|i] [dah|sudah] {nowant} [lagi|dah|semua tu|benda ni|tu] $
		^ [dah|sudah] (cukup|cukuplah|cukup dah) [ye|ya] $
		^ [saya|sy|aku] (tak|tidak|x) (berminat|minat) [lagi|dah|pun|ye] $
	`,
	about: lines`
		(nombor|nom|no|number|kontak|data|maklumat) (saya|aku|sy|telefon saya|phone saya|hp saya|i)
		{things}
		(senarai|list) (siaran|broadcast|kenalan|penerima)
	`,
	stay: lines`
		(jangan|jgn|usah|tak payah) (berhenti*|stop*|padam*|buang*|hentikan|keluarkan*|unsub*|batal*|delete*|henti*|remove) …4
		{nowant} …1 (berhenti*|stop|unsub*|dipadam|keluar|dikeluarkan|batal) …3
		{nowant} …1 (terlepas|ketinggalan|kehilangan|miss) …3
		(kenapa|knp|mengapa|awat|apasal) …4 (dikeluarkan|dipadam|berhenti*|stop|tak|tidak|x|dibuang|unsub*|buang) …4
		(terus*|teruskan) (hantar*|bagi) …2
		(kalau|jika|sebelum) …1 (saya|aku) …1 (berhenti*|unsub*|stop) …2
		(kekal|kekalkan) …1 (dalam|di|saya) …2 {list}
		masih (nak|mahu|ingin|berminat) …3
		(tak|tidak|x|tak pernah) (minta|cakap|suruh|kata) [untuk|nak|supaya] (berhenti melanggan|berhenti|unsub*|dibuang|keluar|dikeluarkan|dihentikan) …2
	`,
	elsewhere: lines`
		(tak perlu|tidak perlu|tak perlukan|tak payah) (apa apa|apa2) …1
		penghantaran (barang*|parcel*|saya|ke|sampai|percuma|esok) …2
		(bila|kapan|kpn|sampai kapan) …3 (berhenti|tamat|habis|selesai|stop) …1
		{things} …1 (bila|kapan) …2
		{dont} {send} …2 {order}
		(batal*|membatalkan|cancel*|padam*|hentikan|stop|berhenti*|buang*|keluarkan|unsub*|tutup|delete|matikan|tarik balik) …2 {order} …2
		{order} …3 (dibatalkan|batal*|cancel|dipadam|dihentikan|dicancel)
		(langganan|melanggan|subscription|subscribe|langgan) (netflix|spotify|unifi|gym|astro|internet|youtube|disney|bulanan|surat|akhbar) …2
		berhenti (merokok|kerja|bekerja|minum|sekolah|di|sekejap|sendiri|dulu|depan|tiba|mendadak|kat|dekat|hisap) …3
		(bas|mesin|kereta|motor|hujan|jam|phone|aplikasi|teksi|kipas|enjin|lrt) …2 (berhenti*|mati) …2
		(perhentian|hentian) …2
		(tak|tidak|x|belum|tiada|takde|tak ada|tidak ada|xde|xda) [pernah|ada] (terima|menerima|dapat|masuk|ada|sampai|nampak|jumpa) …4
		(belum|tiada|takde|tak ada|tidak ada|xde|xda|xada) …4
		(jangan|jgn|tak payah) (hantar*|telefon|call|whatsapp|mesej) [dulu|lagi] (yang|barang*|sebelum|hari ni|sekarang|dulu|esok|rider*|parcel*|pesanan*|ke alamat|malam|masa|pakai|gambar|order|pos) …3
		(tak nak|taknak|tak payah|tak perlu|tidak perlu|tak perlukan|xnak|tak mahu|tanpa|jangan letak|tidak mahu|kurang) …1 (bawang|plastik|resit|gula|sambal|ais|sudu|straw|cili|pedas|sos|sayur|beg) …1
		hujung (bulan|minggu|tahun) …1
		cukup (satu|dua|itu|mahal|bagus|tu|besar|lama|sedap|murah|1|2) …1
		(salah|silap) (saiz|alamat|barang|hantar|warna|harga|size|order) …2
		(jangan|jgn) (ganggu|kacau) (dulu|sekarang|masa|waktu|time) …3
		(aktifkan|hidupkan|kembalikan|sambung|mulakan) …2 (baucar*|voucher*|kupon*|kod|kod promo|akaun*|kad*|pesanan*|mata*|order*) …1
	`,
	quoted: lines`
		^ [sila|anda boleh|atau] (balas|taip|hantar|reply|tekan|klik) [dengan|perkataan] (stop|berhenti|batal|henti|unsub|keluar) …5
		untuk (berhenti*|unsub*|stop|batal) …4 (balas|taip|hantar|klik|tekan|reply) …2
	`,
	start: lines`
		(masukkan|tambah|tambahkan|daftarkan|letak) {again} (saya|aku|kami|nombor saya|sy|nama saya) …1 {list}
		(nak|mahu|ingin|boleh|hendak) …2 {again} …2 (terima|menerima|dapat) …2 {things}
		{again} …2 (nak|mahu|ingin|boleh|hendak) …2 (terima|menerima|dapat) …2 {things}
		(nak|mahu|ingin|boleh|hendak) …2 (terima|menerima|dapat) …2 {things} …1 {again}
		(nak|mahu|ingin|boleh|hendak) …2 {things} …1 {again} …1 (terima|menerima|dapat)
		(nak|mahu|ingin|boleh|hendak) …2 {again} …1 {marketing}
		{again} …1 (nak|mahu|ingin|boleh|hendak) …1 {marketing}
		(nak|mahu|mau|ingin|hendak|bersetuju untuk|setuju|setuju untuk) [terus|juga|untuk] (terima|menerima|dapat|dapatkan|mendapat) [{again}|info|semua] {things} [{again}]
		(nak|mahu|mau|ingin|hendak) [{again}|untuk] (melanggan|langgan|subscribe) [{again}|untuk|kepada] ({things}|{again}|$)
		(nak|mahu|ingin) (join|masuk|sertai|menyertai) [{again}] [ke|dalam] [{again}] ({list}|{things}) [{again}]
		(masukkan|tambah|tambahkan|daftar|daftarkan|add|kembalikan|letak|masukan) (saya|aku|kami|nombor saya|sy|nama saya|no saya) [{again}] [ke|dalam|ke dalam|dalam|untuk|pada] ({list}|{things}) [{again}]
		(masukkan|tambah|daftarkan|add|aktifkan|langgankan) [{again}] (saya|aku|kami|nombor saya|sy) {again}
		(masukkan|langgan|aktifkan) {again} $
		(hantar*|whatsapp|mesej|bagi) [saya|kepada saya|kat saya|pada saya|kami] {things} [kat saya|kepada saya|pada saya|saya|dekat saya] {again}
		(hantar*) {again} …1 {things}
		(aktifkan|mulakan|sambung|hidupkan|teruskan) {again} …1 ({things}|langganan*)
		(aktifkan|mulakan|sambung|hidupkan) …1 ({things}|langganan*) {again}
		(berhenti*|unsub*|stop|batal langganan|keluar|tekan stop|taip stop) …1 [sebab|tu] {mistake}
		(tak|tidak|bukan|x) (berniat|niat|bermaksud|maksud) [nak|untuk|mahu|saya] (berhenti*|unsub*|keluar|stop) [melanggan|langganan|dari senarai]
		(batalkan|abaikan|cancel) …1 (unsub*|permintaan berhenti|berhenti melanggan|pembatalan langganan) …1
		(tukar fikiran|ubah fikiran) …2 (masukkan|daftarkan|hantar*|melanggan)
		^ [saya|aku|kami|nak|saya nak|aku nak|nak saya|tolong] (langgan|melanggan|join|sertai|subscribe|daftar|masuk|ikut|aktifkan|hidupkan|mulakan|sambung) [saya|aku] {again} $
		^ {again} (langgan|melanggan|join|sertai|subscribe|aktifkan) $
		(nak|mahu|hendak) (join|masuk|sertai|menyertai|langgan|melanggan) {again} [ke|dalam|dengan] ({list}|{things})
		{mistake} [tekan|saya|dah|taip|klik|hantar|reply] (berhenti|unsub*|stop|berhenti melanggan|batal langganan|keluar dari senarai|henti melanggan) …1
		{mistake} (keluar|batal) (dari|langganan|melanggan) …1
	`,
	help: lines`
		^ [saya|aku|kami] [amat|sangat|nak|ingin] (perlukan|perlu|minta|memerlukan|nak minta|mintak|mahukan|butuh) [sedikit|sikit] (bantuan|bantuan anda|tolong|pertolongan) $
		^ [tolong|mohon|sila] (bantu|bantulah|tolong|tolonglah) [saya|aku|kami|kak] $
		^ [anda|awak] (boleh|bolehkah|boleh ke|boleh tak|ada sesiapa boleh|ada sesiapa yang boleh|siapa boleh) [anda|awak|tolong|minta] (bantu|tolong|membantu|bantuan) [saya|aku|kami|tak] $
		^ boleh [tak] [bantu|tolong] (saya|kami) $
		^ [saya|aku|nak|boleh] (ada soalan|nak tanya|ada pertanyaan|tanya|tanya sikit|bertanya|nak bertanya) [sikit|satu] $
		^ (tolong saya|tolong kami|bantu saya|bantuan) $
		^ (nak|boleh) (cakap|bercakap) dengan (agen|manusia|orang|staff) $
		^ [nak|boleh|saya nak|saya|aku|aku nak|kami] (minta|mintak|perlu|perlukan|memerlukan|dapatkan|mohon) [sedikit|sikit] (tolong|bantuan|pertolongan|bantu|help) [sikit|sekejap|boleh] $
		^ [ada] [boleh|tolong|sesiapa|siapa|siapa siapa] [boleh|boleh tak|dapat] (tolong|bantu|help|tolongkan) [saya|aku|kami|sikit] [tak|x|sikit|boleh|ke|kejap] [boleh|tak] $
		^ [nak|boleh|saya nak|aku nak] (minta|mintak) [sikit|kejap|bantuan] $
		^ boleh (saya|kami|aku) (tak|x) $
	`,
	less: lines`
		(kurangkan|kurang|jangan banyak sangat|kurangkanlah) …1 {things}
		(terlalu banyak|banyak sangat|byk sangat) …1 {things} $
		{things} (banyak sangat|terlalu banyak|terlalu kerap|kerap sangat) $
		(jangan|jgn|tak payah) [{send}] …1 (hari hari|setiap hari|selalu sangat|kerap|kerap sangat|tiap hari|hari2) …1
		(seminggu|sebulan|sehari) (sekali|1 kali) …2
	`,
	pause: lines`
		{dont} {send} …3 ({until}|selama|buat sementara|sementara) …2
		(tangguh*|pause*|jeda*|hold|gantung*) …2 {things} …2
		{halt} …2 {things} …1 ({until}|selama|sementara|buat sementara) …2
		{until} …2 {dont} {send} …2
		{halt} {sending} …1 ({until}|selama|sementara) …2
		(rehat|tangguh*|hold|pause) …2 {things} …2
	`,
	keeps: lines`
		(cuma|hanya|kecuali|selain|tapi|sahaja|je|saja|kekalkan) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) (sahaja|je|saja|boleh|takpe)
	`,
};
