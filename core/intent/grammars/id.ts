import { lines } from '../languages/types';
import { type Grammar } from './types';

export const id: Grammar = {
	code: 'id',
	words: {
		halt: lines`
			berhentikan
			diberhentikan
			berhenti
			berhentilah
			berenti
			brhenti
			brenti
			stop
			setop
			hentikan
			hentiin
			henti
			stopin
			udahan
			sudahi
			cukup
			udah cukup
			berhentiin
			distop
			dihentikan
			tolong stop
			menghentikan
			mohon hentikan
			stopkan
			udah stop
		`,
		sending: lines`
			kirim
			mengirim
			ngirim
			kirimin
			mengirimkan
			kirimkan
			kirimi
			pengiriman
			mengirimi
			ngirimin
			chat
			nge chat
			ngechat
			ngewa
			wa
			whatsapp
			menghubungi
			hubungi
			ngehubungin
			spam
			nyepam
			ngespam
			ganggu
			mengganggu
			gangguin
			menyebarkan
			broadcast
			japri
			menawarkan
			nawarin
			sms
			ngesms
			teror
			neror
			pesan
			memberi
			promosi
		`,
		send: lines`
			kirim*
			kirim
			mengirim*
			ngirim*
			kirimkan
			dikirim*
			chat
			chat in
			wa
			whatsapp
			hubungi
			menghubungi
			dihubungi
			hubungin
			japri
			spam
			nyepam
			sms
			ngesms
			broadcast
			kontak
			teror
			kasih
			ksh
			kirm
			krim
			ngewa
			ngechat
			nawarin
			tawarkan
			tawarin
			nge wa
			nge chat
			nge spam
		`,
		dont: lines`
			jangan
			jgn
			jangan pernah
			jangan lagi
			jangn
			jngn
			gausah
			ga usah
			gak usah
			gk usah
			nggak usah
			ngga usah
			tidak usah
			tak usah
			ga perlu
			gak perlu
			tidak perlu
			nggak perlu
			ngga perlu
			gaperlu
			gk perlu
			tdk perlu
			tdk usah
			g usah
			ndak usah
			mohon tidak
			tolong tidak
			enggak usah
			gosah
			ogah
		`,
		neg: lines`
			tidak
			tdk
			gak
			ga
			gk
			nggak
			ngga
			enggak
			g
			tak
			ndak
			engga
			ngak
			kagak
			udah ga
			sudah tidak
			udah gak
			sudah nggak
			belum pernah
			malas
			males
			tidak lagi
			bukan
			ogah
			ogah banget
		`,
		want: lines`
			mau
			ingin
			pengen
			pingin
			butuh
			perlu
			minat
			berminat
			tertarik
			menghendaki
			memerlukan
			membutuhkan
			inginkan
			menginginkan
			berkenan
			suka
			mw
			pgn
			bersedia
			kepengen
		`,
		receive: lines`
			terima
			menerima
			nerima
			dapat
			dapet
			mendapat
			mendapatkan
			dapetin
			lihat
			liat
			melihat
			baca
			dikirimi
			dikirimin
			dikirim
			dihubungi
			dichat
			di wa
			di chat
			diganggu
			dispam
			dapat kiriman
			ditawari
			ditawarin
		`,
		messages: lines`
			pesan*
			pesan
			chat*
			sms*
			notif*
			notifikasi*
			wa blast
			info*
			info
			pemberitahuan*
			broadcast*
			informasi
			update
			message
			pesan pesan
			kiriman*
			kabar
			pesannya
		`,
		marketing: lines`
			promo*
			promosi*
			iklan*
			penawaran*
			diskon*
			newsletter*
			buletin*
			spam*
			katalog*
			tawaran*
			marketing*
			kampanye*
			voucher*
			jualan*
		`,
		reminders: lines`
			pengingat*
			reminder*
		`,
		orders: lines`
			(info|update|status|notifikasi|notif|pesan|informasi) [soal|tentang] (pesanan|order|orderan|pengiriman|paket|resi|booking|pembayaran|transaksi)
			tagihan
			invoice
			resi
			nota
			status pesanan
		`,
		surveys: lines`
			survei*
			survey*
			kuesioner*
		`,
		calls: lines`
			telepon
			telpon
			telp
			nelpon
			menelepon
			panggilan
		`,
		email: lines`
			email*
			imel
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			apa apa
			apapun
			apa pun
			apa2
			beginian
			ginian
			yang kayak gini
			yang seperti ini
			hal seperti ini
			kayak gini
			macam ini
			kirim kirim
		`,
		all: lines`
			semua*
			segala
			seluruh
			apapun
			apa apa
			apa pun
		`,
		to: lines`
			ke saya
			saya
			aku
			ke nomor ini
			ke nomor saya
			ke sini
			kesini
			kami
			gue
			gw
			sy
			ke aku
			ke gw
			ke no ini
			ke wa saya
			ke hp saya
			ke kami
			saya lagi
			aq
			gua
			ku
		`,
		more: lines`
			lagi
			lg
			lagi ya
			terus
			trus
			mulu
			selamanya
			lagii
			terus terusan
			kembali
			lgi
		`,
		remove: lines`
			hapus*
			hapus
			menghapus
			hapusin
			hapuskan
			dihapus
			keluarkan
			keluarin
			dikeluarkan
			mengeluarkan
			coret
			buang
			delete
			hilangkan
			hilangin
			cabut
			copot
			remove
			lepas
			kluarin
			ilangin
			musnahkan
			blok
		`,
		me: lines`
			saya
			aku
			kami
			gue
			gw
			sy
			nama saya
			namaku
			kita
			kontak saya
			akun saya
			aq
			gua
		`,
		number: lines`
			nomorku
			nomerku
			nomor
			nomer
			nomorku ini
			data saya
			data pribadi saya
			kontak saya
			data diri saya
			nope saya
			nopeku
			no hpku
			nomornya
			(nomor|nomer|no|nmr|nomr|nmer) (saya|ini|aku|hp saya|hpku|wa saya|wa ini|telepon saya|hp|gue|gw|telp saya|kami|whatsapp saya|sy|ku|hp ini|telepon ini|handphone saya|istri saya|suami saya)
			hp saya
			wa saya
			telepon saya
		`,
		list: lines`
			daftar*
			list*
			grup*
			group*
			database*
			kontak
			broadcast*
			sistem*
			data
			milis
			langganan
			mailing list
			kontaknya
			pelanggan
			basis data
			blast
			channel
		`,
		unsubscribe: lines`
			(berhenti|stop|batal|batalkan|batalin|hentikan|cancel|akhiri|putus|mutusin|nonaktifkan|udahan|putuskan|berhentikan|brhenti|berenti) [saja|aja|dari|untuk] (langganan|berlangganan|subscribe|subscription|langganannya|langgananku|berlanganan|langganan saya)
			unsub
			unsubscribe
			unreg
			di unsubscribe
			unsubscribe saya
			tidak (mau|ingin) berlangganan lagi
		`,
		not: lines`
			tidak
			jangan
			gak
			ga
			gk
			nggak
			ngga
			enggak
			tdk
			jgn
			bukan
			belum
			ndak
			tanpa
			gausah
			kagak
		`,
		order: lines`
			pesanan*
			order*
			orderan*
			booking*
			bookingan*
			janji
			reservasi*
			pembayaran*
			transaksi*
			pembelian*
			paket*
			pengirimannya
			meja
			tiket*
			kursus
			les privat
			kelas
			penerbangan
			hotel
			kamar
			gym
			netflix
			spotify
			member*
			asuransi
			kontrak
			akun*
			kartu
			kredit
			foto*
			video*
			item*
			barang*
			produk*
			keranjang*
			kurir*
			ojek
			taksi
			driver*
			retur
			refund
			cicilan
			indihome
			wifi
			internet
			listrik
			jadwal
			appointment
			acara
			bawang
			kantong
			plastik
			struk
			gula
			sambal
			vidio
			majalah
			koran
			pulsa
			paket data
			temu
			undangan
		`,
		again: lines`
			lagi
			lg
			kembali
			seperti dulu
			ulang
			seperti biasa
			seperti sebelumnya
		`,
		mistake: lines`
			ga sengaja
			gak sengaja
			tidak sengaja
			nggak sengaja
			ngga sengaja
			gk sengaja
			tdk sengaja
			kepencet
			salah pencet
			salah ketik
			keliru
			tanpa sengaja
			ketidaksengajaan
			salah kirim
			kesalahan
			tak sengaja
			gasengaja
			g sengaja
			salah tekan
		`,
		request: lines`
			bisa
			bisakah
			boleh
			bolehkah
			dapatkah
			tolong
			mohon
			minta
		`,
		until: lines`
			sampai
			sampe
			hingga
			smpe
			smp
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
			mohon
			tolong
			saja
			aja
			dong
			ya
			yah
			deh
			plis
			saya
			saya mau
			aku
			bisa
			mau
			ingin
			sekarang
			maka
			karena itu
			cukup
			udah
			sudah
			gan
			sis
			bang
			bu
			lah
			kok
			nih
			banget
			tlg
			tlng
			minta
			bisakah
			boleh
		`,
	},
	stop: lines`
		{halt} …2 {things}
		{number} …2 (dicoret|dibuang|dikeluarkan|diblok|dilepas|dihapusin|dihapus aja|dicabut)
		(males|malas|capek|cape|bosan|bosen|muak|risih) …1 (dikirimi|dikirimin|dapet|dapat|terima|nerima|dichat) …1 {things}
		(jangan|jgn|gausah) {send} …1 (lagi|lg|terus|mulu)
		(untuk|agar|supaya|biar) (tidak|tdk|ga|gak|nggak|tak|jangan) [lagi] {send} …2 ({things}|{to}|{more})
		(untuk|agar|supaya|biar) (tidak|tdk|ga|gak|nggak|tak|jangan) [lagi] {send} $
		(tidak|tdk|ga|gak) (mengirim|ngirim|kirim|menghubungi|dikirimi) …2 ({things} {more}|{things} ke|saya lagi|lagi)
		(ga|gak|tidak|tdk) (mau|ingin) …1 (jadi|menjadi) (member|anggota|pelanggan|subscriber) …1
		^ (berhenti|stop|setop|hentikan|stop ya|stop dong|stop kak|stop dulu|udah stop|cukup sudah|sudah cukup|berhenti dong|stop lah|stop aja) [dong|ya|kak|deh|sekarang|lah|semua|semuanya|ini] $
		{halt} [dong|untuk|deh|ya|udah|kak|buat|pada] {sending} …2 ({things}|{to}|{everything}|{more})
		{halt} [dong|untuk|deh|ya|udah|kak|buat|pada] {sending} $
		{halt} [dong|semua|untuk|semuanya|kirim|kirimi|deh|segala|saya|terima|kasih|ngasih|menerima|dulu] {things}
		{things} …1 (stop|hentikan|dihentikan|distop)
		{dont} {send} …2 ({things}|{everything}|{more}|{to})
		{dont} {send} $
		{dont} …1 (kirim*|hubungi*|chat|wa|spam|ngirim*|sms|japri) (saya|lagi|aku|lg|ke|gw|gue|kami|ya|dong|mulu|terus|$)
		(jangan|jgn|gausah|ga usah|tolong jangan) …1 (ganggu|mengganggu|gangguin|diganggu|ganggu ganggu) …2
		{dont} [ada|pake|ada lagi] {things} {more}
		{neg} [lagi|pernah] {want} [lagi|sama|dengan|pada|akan|untuk|ada] [{receive}|kirimi|lagi|dapat] [lagi|semua|info|soal|pesan|tentang] {things}
		{neg} {want} …1 {receive} …2 ({things}|{everything}|{more})
		{neg} {want} …1 {receive} $
		{neg} {want} {things}
		{neg} {want} (lagi|dengan ini|sama ini) $
		{neg} (terima|menerima|nerima) {things} {more}
		{neg} (tertarik|minat|berminat|butuh|perlu) …2 {things}
		tanpa {things} $
		{things} [ini] (mengganggu|ganggu|ganggu banget|mengganggu banget|nyebelin|bikin risih) …2
		(cape|capek|bosan|bosen|muak|risih|males|malas|eneg|enek|terganggu|jengkel|kesel|lelah) [dapat|dapet|sama|dengan|terima|liat|lihat|menerima|baca|di|akan|oleh] [di|terus] ({things}|spam|kirimi {things}) …1
		{remove} [dong|kan|aja|saja] {me} [dong|aja|saja|segera|dari|$] …1
		{remove} {me} [dari] …2 {list}
		{remove} …3 dari …2 {list}
		{remove} …2 {number}
		{number} …1 (dihapus|hapus|dihapuskan|hapusin|dikeluarkan|tolong dihapus)
		(keluar|mundur|out|cabut) dari …2 {list}
		(lupakan|lupain|buang) {number}
		{unsubscribe}
		(mau|ingin) unsub*
		(cabut|mencabut|tarik|menarik|batalkan|membatalkan|saya cabut) …1 (persetujuan*|izin*|ijin*|consent) …1
		{neg} [pernah|merasa] (daftar|mendaftar|ndaftar|kasih izin|memberi izin|memberikan izin|setuju|menyetujui|subscribe|berlangganan|langganan|minta|kasih nomor|ngasih izin|memberi persetujuan|memberikan persetujuan) [di|ke|dengan|untuk|pada|apa] (sini|ini|{things}|apapun|kalian|$)
		tanpa (izin|persetujuan|seizin|ijin) (saya|aku)
		(keberatan|menolak|tolak) …2 (data|{things}|dihubungi|dikirimi|menerima) …2
		biarkan saya (tenang|sendiri)
		(berhenti|stop) (ganggu|mengganggu|gangguin|teror|neror) …2
		(nomor|nomer|no) …1 {neg} (dimasukkan|dimasukin|dipakai|dipake|digunakan|disimpan|dicantumkan|didaftarkan|dihubungi|dikirimi|dikirimin) …2
		(kurang|tidak|ga|gak|nggak|tdk|enggan|keberatan) (berkenan|nyaman|ingin|bersedia|suka|setuju|senang|minat|untuk) [untuk|lagi] (menerima|dikirimi|dihubungi|dapat|mendapat|dikirimin|dichat|dapet|ditawari) …2
		(enggan|keberatan) [untuk] (menerima|dikirimi|dihubungi|dapat|dikirimin|dichat) …2
		^ [udah|kalian|ini|sumpah|kok|woi|lo|lu|jangan] (ganggu|mengganggu|gangguin|berisik|nyampah) (mulu|terus|banget|aja|lagi|sekali) …1
		(jangan|jgn|gausah|ga usah|gak usah|tidak usah|tidak perlu|ga perlu) (dikabari|dikabarin|kabari|kabarin|dihubungi|dikirimi|dikirimin|dichat|diwa|disms|ditawari|ditawarin|diinfo|infoin|dikontak|diundang) …2
		(jangan|jgn) (pakai|gunakan|dipakai|digunakan|simpan|menggunakan) …1 (data|info) …3
		{remove} …1 (semua|seluruh|segala) …1 (data|kontak|nomor|info) …2
		{remove} (data|kontak) [pribadi] (pribadiku|saya|aku|gue|ku|kami|pribadi saya)
		(data|data pribadi) [saya|ku] (dihapus|hapus|dimusnahkan|diblokir) …1
		(minta|mohon|ingin|mau) (data|nomor|kontak) …1 (dihapus|dikeluarkan|dihilangkan) …1
		(tarik|cabut|menarik|mencabut|batalkan) [kembali] (persetujuan|izin|ijin|consent|kesediaan) …1
		{neg} [lagi] (jadi|menjadi) (pelanggan|customer|nasabah|konsumen|klien|member|anggota) …1
		bukan [lagi] (pelanggan|customer|nasabah|member) …2 (lagi|kalian|anda|di sini) …1
		(udah|sudah|uda|dah|telah) (ga|gak|tidak|nggak|bukan) [jadi] (pelanggan|customer|langganan|belanja di|beli di|tinggal) …2 {dont} …2
		({things}|{marketing}|{orders}) [nya|itu|ini] (ga usah|gausah|gak usah|tidak usah|ga perlu|tidak perlu|gak perlu|nggak usah|stop|skip|jangan) $
		^ {things} [itu|ini] (ga usah|gausah|gak usah|tidak usah|ga perlu|tidak perlu|jangan) (dikirim|kirim|lagi) …1
		(bikin|buat|menuhin|menuh menuhin|bikin penuh) …1 (hp|memori|inbox|chat) …2 (penuh|{things}|lemot) …1
		{sending} {things} (terus|mulu|melulu|tiap jam) (bikin|capek|males|ganggu|risih|kesel) …1
		(berapa|udah|sudah) (kali|berkali kali) …1 (gue|gw|saya|aku|di|dibilang|bilang) [bilang|dibilangin|bilangin|minta|sudah bilang] …1 (jangan|stop|ga mau|berhenti|tidak) …2
		^ [udh|udah|dah] (jgn|jangan) [lagi|lg|lagi ya|dong|kirim] $
		(jangan|jgn|ga usah|gausah|tidak usah|mohon tidak) (masukkan|masukin|masukkin|ikutkan|ikutsertakan|sertakan|tambahkan|daftarkan|dimasukkan|dimasukin) …1 ({number}|{me}) …2
		{neg} (mau|ingin|pengen|perlu) [lagi|lg] (dapet|dapat|nerima|terima|menerima|dikirimi|dikirimin) …2 ({things}|wa|chat|dari|lagi)
		(blokir|blok|block) …1 {number} …1 dari …2 {list}
		(bacot|berisik|nyampah|sampah|bawel|rese|resek|norak|kampungan) …2 ({things}|mulu|terus) …1
		^ [gue|gw|saya|aku|kita] (udah|sudah|uda|dah) (muak|capek|cape|bosen|bosan|eneg|enek|jengah|risih|gerah) [banget|sama|sumpah] [{things}|kalian|lo|lu] $
		{things} (mulu|melulu|terus|terus terusan) …1
		(jangan|jgn) (pakai|pake|gunakan|dipakai|dipake|digunakan|simpan|menggunakan|sebar|sebarkan|jual) (nomor saya|nomorku|nomer saya|no saya|nomor ini|data saya|kontak saya|nomer gue|nomor gue|nomor hp saya) …3
		(nonaktifkan|matikan|matiin|nonaktifin|mute|berhentiin|blokir|setop) …1 {things} …1 (untuk|dari|ke|buat|ini|saya|promo|wa|di) …2
		(nomor|nomer|no) …1 {me} …2 (dikeluarin|dikeluarkan|dihapus|dicoret|dihapusin|dihilangkan) …1 [{list}]
		{number} …2 (bisa|boleh|tolong|minta|mohon) …1 (dikeluarin|dikeluarkan|dihapus|dicoret|dihapusin|dihilangkan) …2
		(dah|udah|sudah|pernah) (minta|bilang|request) …4 (dikeluarkan|dihapus|keluarin|hapus|dikeluarin|berhenti|stop) …1
		{dont} (repot*|susah*|capek*) …1 {send} …2
		(ora|ojo|aja|rausah|ora usah|ojo) [usah|maneh] (dikirimi|ngirimi|ngirim|kirim|dikirim|wa|nge wa|ngechat|ngganggu) [maneh|meneh|aku|yo|promo]
		(ulah|entong|teu kudu|montong) (ngirim|kirim|dikirim|ngawa|ngaganggu) …1
		(udah|sudah|dah) …1 (minta|bilang|ngomong|minta dihapus) (berhenti|stop|dihapus|dihentikan|jangan) …2 (masih|kok|tetep|tetap|tapi) …2 (dikirim|kirim|ngirim|dapat|masuk|di wa)
		stop chat (promo*|iklan*|{marketing}|saya|aku|gue|lagi)
	`,
	unclear: lines`
		(cara|gimana|bagaimana|gmn|caranya|gmna|gmana|dimana|di mana) …3 ({unsubscribe}|{halt} …1 {things}|keluar dari …1 {list}|matikan {things}|matiin {things}|berhentiin {things}|hapus {number}|menghentikan {things}|stop ini|biar ga {receive}|agar tidak {receive})
		({unsubscribe}) …2 (gimana|bagaimana|caranya|gmn)
		(salah|keliru) (nomor|nomer|no|orang|sambung|nmr|kirim nomor|alamat) …1
		(bukan|ini bukan) (nomor|nomer|no|saya orang|orang) …2
		(ini|kalian|dasar|modus) (spam|penipuan|penipu) $
		(saya|aku|gw) (blokir|block|blok|laporkan|laporin|report) …2
		(gw|gue|saya|aku|tak) (block|blok|blokir|report) …2
		(stop|berhenti) …1 (telepon|telpon|nelpon|menelepon|telp) …2
		(sekali lagi|sampai) …1 (kirim|chat|wa) …2 (laporin|lapor|laporkan|blokir|block|report|polisi|gue block) …1
		(gue|gw|saya|aku|bakal|akan) [akan|bakal] (laporin|laporkan|lapor|blokir|blok|block|report) …1
		(nomor|nomer|no) (ini|nya|ini udah) [udah|sudah] (bukan|ga|gak|tidak) …1 (punya|milik|dia|dipakai|dipake|atas nama|miliknya) …2
		(bukan) (punya|milik|nomor) (dia|beliau|orang|yang bersangkutan|ybs|pak|bu) …2
		(anda|kamu|kalian|lo) (salah orang|keliru orang|salah alamat|salah kontak) …1
		(biar|supaya|agar) (ga|gak|tidak|nggak) {receive} …2
		(masih) …1 (dapat|dapet|terima|dikirimi|dikirimin|dikirim|aja dikirim|ngirim) …1 {things}
	`,
	refers: lines`
		^ [tolong|tlg|mohon|kak|langsung] (hapus|hapusin|hapuskan|dihapus|delete|keluarin|keluarkan|coret|cabut|buang) [aja|saja|dong|ya|kak|sekarang|dari situ|segera|semua|semuanya] $
		(hapus|hapusin|hapuskan|dihapus|delete|buang|coret) (itu|semuanya|semua|dari situ|dari sana|dari sistem) [ya|dong] $
		^ [saya|aku|gue|gw|sy] [udah|sudah|dah] {neg} {want} [lagi|itu|semua itu|yang begituan|begituan|kayak gitu] $
		^ [udah|sudah|dah] (cukup|cukup sudah) [ya|kak|sampai di sini] $
		^ [saya|aku|gue|sy] (tidak|gak|ga|nggak|tdk|ngga) (tertarik|minat|berminat) [lagi|kak|ya] $
		^ (apus|apusin|hapusin|delet) [aja|dong|ya|sekarang] $
	`,
	about: lines`
		(nomor|nomer|no|nmr|kontak|data) (saya|aku|gue|gw|sy|hp saya|wa saya|pribadi saya)
		(nomorku|nomerku|nopeku|noku|nope saya)
		(pesan|pesannya|pesan pesan|chat|chatnya|promo*|iklan*|spam*|broadcast*|blast|notif*|wa blast|tawaran|penawaran)
		(daftar|list) (siaran|kontak|broadcast|penerima)
		(nomer|nomor|no|nmr) (gue|gw|gua|ane|w)
	`,
	stay: lines`
		(jangan|jgn|jangan pernah|tolong jangan) (berhenti*|stop*|hapus*|keluar*|hentikan|unsub*|coret|batal*|henti*|delete|remove) …4
		{neg} {want} …1 (berhenti*|stop|unsub*|dihapus|keluar|dikeluarkan|batal|unreg) …3
		{neg} {want} …1 (ketinggalan|kelewatan|melewatkan|kehilangan) …3
		(jangan|jgn) sampai …4
		(kenapa|knp|mengapa|kok|napa) …4 (dikeluarkan|dihapus|berhenti*|stop|ga|gak|tidak|nggak|dikeluarin|unsub*|distop) …4
		(lanjut*|terus|tetap) (kirim*|dikirim*|kabari) …2
		(kalau|kalo|jika|sebelum) …1 (saya|aku) …1 (berhenti*|unsub*|stop) …2
		tetap (di|dalam|masuk) …2 {list}
		masih (mau|ingin|pengen|butuh|tertarik|minat|berminat) …3
		(ga|gak|tidak|nggak|tdk|ngga|belum|ga pernah|tidak pernah) (minta|bilang|suruh|menyuruh|meminta|mengatakan|ngomong|request) [untuk|mau|kalian|supaya] (berhenti langganan|berhenti berlangganan|berhenti|unsub*|dihapus|keluar|dikeluarkan|dihentikan|unreg) …2
		{dont} (hapus|dihapus|apus|diapus|hapusin|keluarin|dikeluarkan) …1 {number} …1
	`,
	elsewhere: lines`
		(tidak|ga|gak|nggak|tdk) (perlu|butuh|usah) (apa apa|apapun|apa2) …1
		(bila|kapan|kpn|sampai kapan) …3 (berhenti|tamat|habis|selesai|stop) …1
		{things} …1 (bila|kapan) …2
		{dont} {send} …2 {order}
		{things} …2 sampai kapan …1
		(batal*|membatalkan|cancel*|hapus*|menghapus|hentikan|stop|berhenti*|buang|keluarkan|unsub*|tutup|delete|remove|matikan|cabut|hilangkan|coret|dibatalkan) …2 {order} …2
		{order} …3 (dibatalkan|batal*|cancel|dihapus|dicancel|distop|dihentikan|hapus|stop)
		(langganan|berlangganan|subscription|subscribe) (netflix|spotify|wifi|indihome|gym|koran|majalah|internet|youtube|disney|vidio|bulanan|paket) …2
		berhenti (merokok|kerja|bekerja|minum|sekolah|kuliah|di|sebentar|jam|sendiri|jadi|dulu|depan|proses|mendadak|total|tiba) …3
		(bus|bis|mesin|kereta|mobil|motor|hujan*|jam|hp|aplikasi|taksi|kipas|lampu|ac|angkot) …2 (berhenti*|stop|mati) …2
		(halte|stop kontak|lampu stop|bus stop|non stop|nonstop) …2
		{neg} (menerima|terima|nerima|dapat|dapet|mendapat*|kebaca|terkirim|masuk|muncul|ada|melihat) …4
		(belum|blm|blum|tidak ada|ga ada|gak ada|gada|nggak ada|gaada|tdk ada|tak ada|ngga ada) …4
		(jangan|jgn|ga usah|gausah) (kirim*|dikirim*|antar|chat|telepon|wa) [dulu|ya] (yang|paket*|barang*|sebelum|hari ini|sekarang|dulu|besok|kurir*|pesanan*|ke alamat|malam|lewat|pas|pakai|saat|orderan*|fotonya|uang) …3
		(ga pake|gak pake|tidak pakai|tanpa|ga perlu|tidak perlu|tidak butuh|ga usah|gausah|gak usah|jangan|ga mau|tidak mau) …1 (bawang|kantong|plastik|struk|gula|sambal|es|nota|sedotan|sendok|cabe|sayur|micin|saus|pedas|kecap) …1
		akhir (bulan|tahun|pekan|minggu) …1
		cukup (satu|dua|itu|mahal|bagus|sekian|jauh|besar|lama|enak|murah|1|2|uang) …1
		(salah) (ukuran|alamat|barang|warna|harga) …2
		(salah) (kirim|pesan) [barang|ukuran|warna|alamat|orang|paket|kurir]
		(jangan|jgn|gausah|ga usah) (ganggu|mengganggu) (dulu|sekarang|pas|waktu|saat) …3
		(aktifkan|aktifin|nyalakan|kembalikan|kirim|lanjutkan|buka) …2 (voucher*|kupon*|kode*|akun*|kartu*|pesanan*|poin*|saldo*) …1
		{dont} {send} ke (kantor|rumah|alamat|toko|kos|kosan|sekolah|gudang|apartemen|hotel|sana|situ) …1
		(kirim|dikirim) ke (kantor|rumah|alamat|toko|kos|sekolah|gudang) …1 (jangan|jgn) …2
	`,
	quoted: lines`
		untuk (berhenti*|unsub*|stop) …4 (balas|ketik|kirim|klik|tekan|reply) …2
		(katanya|tulisannya|tertulis) …1 (balas|ketik) …4
		^ [silakan|cukup|silahkan|atau|anda bisa] (balas|ketik|kirim|reply|tekan|klik) [dengan|kata|pesan] (stop|berhenti|unreg|unsub|batal) (untuk|jika|kalau|bila|agar|supaya|ke|apabila|utk|$) …4
	`,
	start: lines`
		(mau|ingin|pengen|boleh|bisa|minta) …2 {again} …2 (terima|menerima|dapat|dapet|dikirimi|dikirimin) …2 {things}
		{again} …2 (mau|ingin|pengen|boleh|bisa|minta) …2 (terima|menerima|dapat|dapet|dikirimi|dikirimin) …2 {things}
		(mau|ingin|pengen|boleh|bisa|minta) …2 (terima|menerima|dapat|dapet|dikirimi|dikirimin) …2 {things} …1 {again}
		(mau|ingin|pengen|boleh|bisa|minta) …2 {things} …1 {again} …1 (terima|menerima|dapat|dapet|dikirimi|dikirimin)
		(mau|ingin|pengen|boleh|bisa|minta) …2 {again} …1 {marketing}
		{again} …1 (mau|ingin|pengen|boleh|bisa|minta) …1 {marketing}
		(mau|ingin|pengen|pingin|bersedia|setuju|minta|pgn) [dong|untuk|banget|jg|juga|tetap] (terima|menerima|nerima|dapat|dapet|mendapat|mendapatkan|dikirimi|dikirimin|dapetin) [{again}|info|semua|pesan] {things} [{again}]
		(mau|ingin|pengen|pingin|bersedia) [{again}|untuk] (berlangganan|langganan|subscribe) [{again}|untuk|ke|info] ({things}|{again}|$)
		(mau|ingin) (gabung|bergabung|ikut|masuk) [{again}|ke|di|dalam] [ke|di] [{again}] ({list}|{things}) [{again}]
		(masukkan|masukin|masukan|tambahkan|tambahin|daftarkan|daftarin|add|sertakan|ikutkan|kembalikan|balikin|masukkin) [lagi|dong] (saya|aku|kami|nomor saya|gue|gw|nomorku|nomor ini|sy|no saya) [{again}|dong] [ke|di|dalam|untuk|ke dalam|kembali ke|lagi ke] ({list}|{things}) [{again}]
		(masukkan|masukin|daftarkan|daftarin|tambahkan|add|aktifkan) [{again}] (saya|aku|kami|nomor saya|nomorku|gw|gue) {again}
		(masukkan|masukin|daftarkan|tambahkan|daftarin|aktifkan) {again} (saya|aku|kami|nomor saya|nomorku|gw|gue)
		(masukkan|masukin|daftarkan) {again} [ya|dong|kak] $
		(kirim*|kirimi|kirimin|kirimkan|wa|chat) [saya|aku|ke saya|kami|dong|in] {things} {again}
		(kirim*|kirimi) {again} …1 {things}
		(aktifkan|aktifin|nyalakan|hidupkan|mulai|lanjutkan|sambung|buka) {again} …1 ({things}|langganan*)
		(aktifkan|nyalakan|hidupkan|mulai|lanjutkan) …1 ({things}|langganan*) {again}
		subscribe lagi
		(berhenti*|unsub*|unreg|ketik stop|keluar|kirim stop|stop|batal langganan|berhenti langganan|berhenti berlangganan) …1 [karena|itu|gara] {mistake}
		(tidak|bukan|ga|gak|nggak|tdk) (bermaksud|maksud|niat|berniat) [untuk|mau|saya] (berhenti*|unsub*|keluar|stop) [langganan|berlangganan|dari daftar]
		(batalkan|batalin|cancel|abaikan) …1 (unsub*|unreg|berhenti langganan|berhenti berlangganan|permintaan berhenti|stop) [saya|tadi|ku]
		(berubah pikiran) …2 (masukkan|daftarkan|kirim*|berlangganan)
		^ [saya|aku|gw|gue|kami|kita|mau|pengen|saya mau|aku mau] (langganan|berlangganan|gabung|bergabung|ikut|ikutan|subscribe|join|daftar|mendaftar|balik|kembali) {again} $
		^ (aktifkan|aktifin|aktivasi|nyalakan|nyalain|mulai|lanjutkan|lanjutin|daftarkan|daftarin|langganan|langgananin|hidupkan|aktifkan langganan) {again} $
		^ {again} (langganan|berlangganan|subscribe|gabung|bergabung) $
		(gabung|bergabung|ikut|masuk|join|langganan|berlangganan) {again} [ke|di|dalam|sama] ({list}|{things}|broadcastnya|promonya)
		^ (aktifkan|aktifin|aktivasi|nyalakan|mulai|lanjutkan|daftarkan|daftarin) {again} (ya|dong|kak|min|deh|gan|sis) $
		(ketik|kirim|pencet|tekan|klik) (berhenti|stop|unreg|unsub) [itu|karena|tadi] (salah pencet|kepencet|ga sengaja|salah ketik|salah|keliru|tidak sengaja)
		(tolong|boleh|bisa|silakan|silahkan) kirim {again} …1 {things}
		(batal|ga jadi|gak jadi|nggak jadi|tidak jadi) (berhenti|unsub|unsubscribe|stop|keluar|unreg) [langganan|berlangganan|dari list|dari daftar] …1
		(mau|pengen|minta|boleh|kabari|kabarin|infoin|info) [dong|ya|kak] (dikabari|dikabarin|diinfo|dikasih tau|dikasih info|dikirimi|dikirimin|dichat|diwa) [lagi|dong|ya] [kalau|kalo|tiap|setiap|soal|tentang] [ada] {things} …1
		(kabari|kabarin|infoin) (aku|saya|gue|kami|ya) (lagi|kembali) …1 (kalau|kalo|tiap) …1 {things}
		(masuk|gabung|ikut) (list|daftar|grup|broadcast) …1 {again}
		(aktifin|aktifkan|nyalakan|nyalain|hidupkan|lanjutkan|dilanjutkan|aktivasi) …2 ({things}|notif*) …1 {again}
		(salah kirim|salah ketik|salah pencet|kepencet|keliru kirim) (stop|berhenti|unsub|unreg|keluar) …1
		(daftarin|daftarkan|masukin|masukkan|tambahin|tambahkan|add) (nomor|nomer|no) (aku|saya|gue|gw|ini|kami) [{again}] [ke|di|dalam|buat|untuk] ({list}|{things})
		(kirimin|kirimi|kirim|kirimkan) {things} …3 {again} $
		{mistake} [saya|aku|tadi|udah|malah] [saya|aku|tadi] (berhenti|unsub*|unreg|stop|keluar dari daftar|keluar dari list|berhenti langganan|berhenti berlangganan|batal langganan) …1
		{mistake} [saya|aku|tadi|udah|malah] (ketik|mengetik|kirim|mengirim|pencet|tekan|klik|menekan|balas|membalas|keluar) [kata|dari|tombol] (stop|berhenti|unsubscribe|unsub|unreg|daftar|list|grup|broadcast|batal langganan)
		(bisa|boleh|bisakah|bolehkah) (ga|gak|nggak|tidak|tdk|ngga) …1 (masukin|masukkan|tambahin|tambahkan|daftarin|daftarkan|aktifin|aktifkan) (saya|aku|gue|gw|nomor saya|nomorku|sy) {again} …2 ({list}|promo*|$)
		(bisa|boleh|bisakah) …2 (masukin|masukkan|tambahin|tambahkan|daftarin) (saya|aku|gue|gw|sy) {again} [ke] …1 ({list}|promo*)
		(salah|keliru|gak sengaja|ga sengaja|tidak sengaja|nggak sengaja) (kirim|ketik|pencet|tekan|ngetik|kepencet|klik|balas) (stop|berhenti|unsub|unsubscribe) …1
		(kirimin|kirim|kasih) [info] (promo*|penawaran) …2 (saya|aku|gue) …1 {again}
	`,
	help: lines`
		^ [saya|aku|kami|gw] [mau|ingin] (butuh|perlu|minta|membutuhkan|memerlukan|mohon|mau minta|meminta|butuh banget) [sedikit|dong] (bantuan|bantuannya|tolong|pertolongan|bantuan anda) $
		^ [tolong|mohon] (bantu|bantuin|bantulah|dibantu) [saya|aku|kami|kak|gw|dong|sy] $
		^ [apa|apakah] (bisa|boleh|bisakah|bolehkah|dapatkah) [anda|kamu|minta|kakak|tolong|kalian|admin] (bantu|membantu|bantuin|dibantu|bantuan|bantuannya|tolong) [saya|aku|kami] $
		^ ada yang (bisa|dapat) (bantu|membantu|dibantu) [saya] $
		^ [saya|aku|numpang|boleh|mau] (mau tanya|ingin bertanya|tanya|nanya|bertanya|mau bertanya|ada pertanyaan|mau nanya|punya pertanyaan|pengen tanya|izin bertanya) [dong|kak|min] $
		^ bantuan [dong] $
		^ (bisa|mau|ingin) (bicara|ngobrol|bicara langsung) (dengan|sama) (cs|admin|orang|manusia|customer service) $
		^ cara kerjanya gimana $
		^ [boleh|bisa|mau|saya|aku|kak|numpang|saya mau] (minta|mohon|perlu|butuh|membutuhkan|memerlukan|dapat) [sedikit] (tolong|bantuan|bantuannya|bantuin|dibantu|asistensi|asisten|pertolongan|tolongnya|support|help) $
		^ (tolongin|tolonglah|bantuin|help|tolong|bantuan|bantu|tolong dibantu) [aku|saya|gw|gue|me|dong|min|kak|sis|gan] $
		^ [apa|apakah] (ada|siapa) [orang|yang|yg|admin yang|seseorang yang] (bisa|dapat|mau) (bantu|membantu|bantuin|menolong|nolong|nolongin|tolong|tolongin) [saya|aku|gw|gue|kami] [tidak|ga|gak|nggak] $
		^ (bisa|boleh|bisakah) (tolong|bantu|bantuin|tolongin|menolong|membantu) [saya|aku|gw|gue|kami] [ga|gak|tidak|nggak] $
		^ [boleh|bisa|mau|saya|aku|kak|numpang|izin] (minta|mohon) [bantuan|bantuannya] [dong|kak|min|ya|dong kak|dong min] $
		^ [tolong|mohon|minta] (bantuannya|bantuan|bantuannya dong) [kak|min|gan|dong|ya|sis] $
		^ (butuh|perlu|mau) (bantuan|bicara sama|ngobrol sama|hubungi) (cs|admin|operator|customer service|agen) $
	`,
	less: lines`
		(kurangi|kurangin|dikurangi|lebih sedikit|kurang kurangi|jangan terlalu banyak|jangan banyak banyak) …1 {things}
		(kebanyakan|terlalu banyak) …1 {things} $
		(jangan|jgn|ga usah|gausah|tidak usah) [terlalu] {send} [pesan|promo|chat|info|terlalu] (tiap|setiap|terlalu|sering|terus menerus) …2
		(jangan|jgn) (terlalu|keseringan) (sering|banyak) …2
		(jangan|jgn) …2 (sering sering|tiap hari|setiap hari|keseringan) …1
		(seminggu|sebulan|sehari) (sekali|satu kali|1x|1 kali) …2
		{things} …1 (dikurangi|terlalu sering $|keseringan $|kebanyakan $)
	`,
	pause: lines`
		{dont} {send} …3 ({until}|selama|untuk sementara|sementara|dulu sampai) …2
		(jeda*|pause*|tunda*|tahan|hold) …2 {things} …2
		{halt} …2 {things} …1 ({until}|selama|sementara|untuk sementara) …2
		{until} …2 {dont} {send} …2
		(libur|istirahat|break|jeda|rehat|off) [dulu] …1 (kirim|{things}) …2
	`,
	keeps: lines`
		(cuma|hanya|kecuali|selain|tapi|cukup|tetap|aja|saja) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) (aja|saja|tetap|boleh|gapapa|oke)
	`,
};
