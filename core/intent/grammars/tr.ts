import { lines } from '../languages/types';
import { type Grammar } from './types';

export const tr: Grammar = {
	code: 'tr',
	words: {
		msg: lines`
			mesaj
			mesaji
			mesajlar
			mesajlari
			mesajlariniz
			mesajlarinizi
			mesajinizi
			mesajlarinizdan
			mesajlarinizin
			mesajlardan
			mesajdan
			mesajina
			mesajlarina
			mesajin
			mesajlarin
			mesajlarinizla
			msj
			msjlari
			mesaj filan
			mesaj falan
		`,
		messages: lines`
			{msg}
			mesaj*
			ileti
			iletiler*
			iletisi
			iletileri
			ileti*
			bildirim
			bildirim*
			sms*
			msj*
			whatsapp*
			e posta
			bilgilendirme*
			bildirimleri
			bildirimler
			mesajlari
			mesajlariniz
			mesajlarinizi
		`,
		marketing: lines`
			reklam
			reklam*
			kampanya*
			kampanya
			promosyon*
			bulten*
			tanitim*
			indirim*
			indirim mesaj*
			pazarlama*
			spam*
			katalog*
			teklif*
			firsat*
			(reklam|kampanya|promosyon|indirim|tanitim|ticari|pazarlama) (mesaj*|ileti*|sms*|bildirim*)
		`,
		reminders: lines`
			hatirlatma*
			(hatirlatma|hatirlatici) mesaj*
		`,
		orders: lines`
			(siparis|kargo|teslimat|randevu|rezervasyon|odeme|fatura) (bilgi*|mesaj*|bildirim*|durum*|guncelleme*)
			fatura
			faturalar
			faturalari
			kargo takip
			siparis takip
		`,
		surveys: lines`
			anket*
		`,
		calls: lines`
			arama*
			aramayin
			telefon etmeyin
		`,
		email: lines`
			e posta*
			mail*
			eposta*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			hicbir sey
			hic bir sey
			bir sey
			bisey
			bi sey
			birsey
			sey
			bunlari
			bunu
			bunlardan
			hepsini
		`,
		all: lines`
			hicbir
			hic bir
			tum
			butun
			hicbir sey
			hepsini
			her sey
		`,
		dontsend: lines`
			atmayin
			atma
			atmayiniz
			atmasin
			atmasinlar
			atmayi birakin
			atmayi kesin
			atmayi durdurun
			gondermeyin
			gonderme
			gondermeyiniz
			gondermesin
			gondermeyi birakin
			gondermeyi kesin
			gondermeyi durdurun
			yazmayin
			yazma
			yazmayiniz
			yazmayi birakin
			yollamayin
			yollama
			yollamayiniz
			paylasmayin
			iletmeyin
			atmaktan vazgecin
			gondermekten vazgecin
			atmayi birak
			gondermeyi birak
			gondermeyi kes
			yazmayi kesin
			atip durmayin
			gonderip durmayin
			yazip durmayin
			yollamayi birakin
			atmassaniz
			atmazsaniz sevinirim
			gondermezseniz sevinirim
			gondermeyin artik
			atmasaniz
			gondermemenizi
			atmamanizi
			yazmamanizi
			gonderilmesin
			gonderilmemesini
			gonderilmesini istemiyorum
			atmaz misiniz
			gondermez misiniz
			atmayı bırakır mısınız
			gondermeyi birakir misiniz
			yazmayi birakir misiniz
			atmayi keser misiniz
			gondermeseniz
			gondermesen
			gondermezseniz
			atmazsaniz
			yazmasaniz
			yazmazsaniz
			yollamasaniz
			mesaj atma
			gondermeyelim
			yazmayi kes
			atmayi kes
			atmyn
			atmyin
			gondrmeyin
			gndermeyin
		`,
		nocome: lines`
			gelmesin
			gelmesin artik
			gelmemesini
			gelmesini istemiyorum
			almayayim
			almak istemiyorum
			almak istemiyoruz
			almayi istemiyorum
			alamak istemiyorum
			almak istemem
			okumak istemiyorum
			gormek istemiyorum
			duymak istemiyorum
			alinmasin
		`,
		nowant: lines`
			istemiyorum
			istemiyoruz
			istemem
			istemiyom
			istemiyorm
			istemiyrum
			istemioruz
			istemyorum
			istemez
			istenmiyor
			istemedigimi
			ilgilenmiyorum
			ilgilenmiyoruz
			ihtiyacim yok
			ihtiyacimiz yok
			gerek yok
			ilgimi cekmiyor
			istemiyorum artik
			istemiorum
			istmiyorum
			istemediğim
		`,
		halt: lines`
			durdur
			durdurun
			durdurunuz
			durdurur musunuz
			durdurabilir misiniz
			durdurmanizi
			durdurulsun
			durdurulmasini
			kesin
			kesiniz
			kes
			keser misiniz
			kesermisiniz
			kapatin
			kapat
			kapatir misiniz
			kapatilsin
			kapatmak istiyorum
			durdurmak istiyorum
			iptal
			iptal edin
			iptal et
			iptal ediniz
			iptal eder misiniz
			iptal ediyorum
			iptal etmek istiyorum
			sonlandirin
			sonlandir
			sonlandirmak istiyorum
			birakin
			birak
			son verin
			engelleyin
			engelle
			dursun
			bitsin
			bitirin
			kaldirin
			stop
			iptalini
			iptali
			iptal olsun
			reddediyorum
			vazgecin
		`,
		remove: lines`
			sil
			silin
			siliniz
			siler misiniz
			siler misin
			silermisiniz
			silinsin
			silebilir misiniz
			silmenizi
			silinmesini
			silinmesi
			silseniz
			silerseniz
			cikar
			cikarin
			cikariniz
			cikarir misiniz
			cikartin
			cikart
			cikartir misiniz
			cikarabilir misiniz
			cikartabilir misiniz
			cikarmanizi
			cikartmanizi
			cikarilmasini
			cikarilmak istiyorum
			cikarilsin
			cikmak istiyorum
			cikmak istiyoruz
			cikayim
			cikiyorum
			ciksin
			cikacagim
			kaldirin
			kaldir
			kaldirmanizi
			kaldirir misiniz
			kaldirilsin
			silmek istiyorum
			cikarilmami
			silmenizi rica ederim
			ayrilmak istiyorum
			cikartilmak istiyorum
			cikmak isterim
			unutun
		`,
		number: lines`
			numarami
			numaramizi
			numaram
			telefon numarami
			telefonumu
			bu numarayi
			numarayi
			bu numara
			tel nomu
			nomu
			kaydimi
			kaydimin
			verilerimi
			verilerimin
			bilgilerimi
			bilgilerimin
			adimi
			ismimi
			telimi
			kisisel verilerimi
			kisisel verilerimin
			numaramin
			kaydim
		`,
		list: lines`
			liste
			listeden
			listenizden
			listesinden
			listelerinizden
			rehberinizden
			rehberden
			gruptan
			grubunuzdan
			sistemden
			sisteminizden
			kayitlarinizdan
			kayitlardan
			veritabanindan
			veri tabanindan
			veri tabanınızdan
			veritabaninizdan
			mesaj listesinden
			mesaj listenizden
			broadcast*
			sms listesinden
			buradan
			burdan
			kanaldan
		`,
		unsubscribe: lines`
			(abonelikten|abonelikten hemen|uyelikten|aboneliginizden|bultenden|bilgilendirmeden|ileti listesinden|mesaj aboneliginden|bulten aboneliginden) (cik|cikar|cikarin|cikmak istiyorum|cikiyorum|cikarir misiniz|cikart|cikartin|cikmak isterim|ciktim|cikis|cikis yapmak istiyorum|cikarilmak istiyorum|ayrilmak istiyorum|ayriliyorum|cikarabilir misiniz|cikacagim|cikartir misiniz|cikmak istiyoruz)
			(aboneligimi|aboneligi|abonelik|aboneligim|uyeligimi|uyeligim|kaydimi|aboneligimin|aboneligimizi) (iptal|iptali|iptal edin|sonlandirin|sonlandir|sonlandirmak istiyorum|durdurun|bitirin|iptal etmek istiyorum|iptal ediyorum|kaldirin|iptal edilsin|iptal eder misiniz|silin|sil|iptalini istiyorum|kapatin)
			abonelik iptali
		`,
		not: lines`
			istemiyorum
			degil
			yok
			hayir
			etmeyin
			gondermeyin
			atmayin
		`,
		again: lines`
			tekrar
			yeniden
			geri
			bir daha
			eskisi gibi
			tekrardan
		`,
		mistake: lines`
			yanlislikla
			yanlislik
			kazara
			yanlislik oldu
			istemeden
			bilmeden
			yanlis basmisim
			hata ile
			hatayla
		`,
		order: lines`
			siparis*
			randevu*
			kargo
			kargoyu
			kargomu
			kargonun
			rezervasyon*
			odeme*
			bilet*
			urun*
			masa*
			ders*
			kurs*
			toplanti*
			ucus*
			otel*
			oda*
			taksi*
			paket
			paketi
			teslimat*
			islem*
			iade*
			fotograf*
			resm*
			video*
			sepet*
			kredi kart*
			kart*
			hesab*
			spor salonu
			netflix
			spotify
			internet
			sigorta*
			sozlesme*
			makine*
			klima*
			alarm*
			dizi*
			gazete*
			elektrik*
			dogalgaz*
			su aboneligi
			hattimi
			hattim
			tarife*
			fatura talimat*
			otomatik odeme*
			seyahat*
			turu
			gym
			fitness
			salon
			toplantiyi
			kurye*
			yazi*
			notu
			sogan*
			peynir*
		`,
		request: lines`
			musunuz
			misiniz
			misin
			musun
			mi
			lutfen
			istiyorum
			edin
			olur mu
		`,
		until: lines`
			kadar
			dek
		`,
		day: lines`
			gun
			gunluk
		`,
		week: lines`
			hafta
			haftaya
			haftalik
		`,
		month: lines`
			ay
			aylik
			ayina
		`,
		year: lines`
			yil
			yillik
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			ve
			ama
			artik
			bu yuzden
			o yuzden
			sadece
			hemen
			simdi
			bundan sonra
			bundan boyle
			fakat
			zaten
			kardesim
			abi
			arkadaslar
			rica ederim
			beyler
			rica ediyorum
			beni
			bana
			bize
		`,
	},
	stop: lines`
		(beni|bizi) …1 (rahatsiz etmeyin|aramayin ve yazmayin)
		{number} …2 (sildirmek|sildirmek istiyorum|silinmesini|kaldirilsin|kaldirilmasini)
		{things} …2 (rahatsiz) (ediyor|oluyorum)
		{list} …1 (cikmak|ayrilmak|silinmek) istiyorum
		{number} …5 (sil|silin|silin artik|kaldirin)
		{number} (nereden|nerden) …3 (silin|sil)
		(üye|abone) (olmak istemiyorum|kalmak istemiyorum) …1
		{things} …2 (istemedigimi|almak istemedigimi|gelmemesini) …2
		{things} …1 (almayi|gelmesini) (durdurmak istiyorum|istemiyorum|birakmak istiyorum)
		(kurtarin|kurtulmak istiyorum) …1 {things}
		{things} …1 (kurtulmak istiyorum|kurtarin)
		^ (dur|durdur|durdurun|stop|yeter) [artik|yeter|lutfen|be|ya] $
		{things} …3 {dontsend}
		{dontsend} …1 {things}
		^ (bana|bize|bir daha|artik|bu numaraya|buraya|lutfen) …2 {dontsend} …2
		(bana|bize|bir daha|artik|bu numaraya|buraya|buradan) …2 {dontsend}
		{dontsend} (artik|bana|bize|bir daha|sunu|hic)
		{everything} …1 {dontsend}
		{things} …3 {nowant}
		{things} …3 {nocome}
		(bunlari|bunlardan|hicbir sey|bir sey|bir daha|artik) …2 (almak istemiyorum|gormek istemiyorum|duymak istemiyorum)
		{things} …2 {halt}
		{halt} …1 (bu|su|artik su|artik bu|artik) …1 {things}
		{things} …2 (bitsin|yeter|son|son verin|yapmayin|rahatsiz)
		{nowant} …1 {things} $
		(iletisim|irtibat) …1 (kurmayin|kurmayiniz|kurma|gecmeyin|istemiyorum)
		iletisime gec* …1 (istemiyorum)
		iletisime gecmeyin
		{list} …3 {remove}
		{remove} …2 (beni|bizi|adimi|numarami) …1 {list}
		(beni|bizi) …2 (cikarin|cikar|cikartin|silin|sil|cikarir misiniz|siler misiniz|cikart|cikarsaniz) …1 $
		(cikarin|cikar|cikartin|silin|sil) beni
		{number} …3 {remove}
		{remove} {number}
		{unsubscribe}
		(abonelikten|uyelikten|bultenden) …2 {remove}
		(aboneligimi|bulten aboneligimi|bulten aboneligi|ileti aboneligi) …2 {halt}
		(rahatsiz|taciz) (etmeyin|etme|etmeyiniz|edip durmayin|ediyorsunuz|etmeyi birakin|edilmek istemiyorum|olmak istemiyorum)
		(rahat|huzur) (birakin|birak|verin|birakir misiniz|biraksaniz)
		beni rahat birak*
		(izni*|onay*|rizami|rizam|muvafakat*|acik riza*) …4 (geri cek*|geri al*|iptal*|kaldir*|cekiyorum)
		(izin|onay|riza|iznim|onayim|rizam) …1 (vermedim|vermiyorum|yok|vermedik|yoktur) …1
		(hic|boyle|asla) …2 (abone olmadim|kaydolmadim|uye olmadim|kayit olmadim|izin vermedim|abone degilim)
		(abone|uye|kayit) olmadim …2
		(kvkk|iys) …6 (silin*|cikar*|talep ediyorum|istiyorum|itiraz|iptal*|ret|red)
		itiraz ediyorum …2
		{things} …1 itiraz*
		(biktim|bunaldim|sikildim|yetti|usandim|yeter|biktirdiniz|biktik|gina geldi|illallah|bezdim|sikti) …3 {things}
		{things} …1 (biktim|bunaldim|sikildim|usandim|biktirdi|biktik|gina geldi|yetti|cok rahatsiz edici|sikti|bezdim)
		(yeter|yeter artik|yetti) …1 {dontsend}
		daha fazla …1 {things} …1 {nowant}
		{things} (hayir|istenmiyor|gereksiz|yok artik)
		(kac|yuz|bin|defalarca|on|uc|kac kez|kac kere|kac defa) [kere|kez|defa|kerede] (soyledim|soyleyecegim|dedim|diyecegim|soyluyorum|yazdim|soylicem|demem|soylemem|rica ettim|uyardim) [size|lazim|gerekiyor] …2 {dontsend} …1
		(kac|yuz|bin|defalarca) [kere|kez|defa] …1 {dontsend} (dedim|diye|diyorum|yazdim) …1
		{dontsend} (dedim|diyorum|diye|dedik) …2
		(artik|ben) [artik] (musteriniz|uyeniz|aboneniz) degilim …1
		^ (musteriniz|uyeniz|aboneniz) degilim $
		{number} (pazarlama|reklam|tanitim|ticari|kampanya) …2 (kullanmayin|kullanmayiniz|islemeyin|kullanilmasin|kullanilmasini istemiyorum)
		(verilerimi|bilgilerimi|numarami|verilerimin|bilgilerimin) …3 (kullanmayin|islemeyin|paylasmayin|islenmesini istemiyorum|kullanilmasini istemiyorum|islenmesine itiraz|satmayin)
		{number} …3 (silebilirseniz|silerseniz|silmenizi|cikarabilirseniz|cikarirsaniz|cikarmanizi|kaldirabilirseniz|kaldirirsaniz|kaldirmanizi) …1
		(listenizden|listeden|rehberden|sistemden|sisteminizden) (silebilirseniz|cikarabilirseniz|cikarirsaniz|kaldirirsaniz|cikin) …1
		(bunaldim|biktim|usandim|biktim usandim|illallah|gina geldi|yeter) …1 (sizden|mesajlardan|mesajlarinizdan|bu mesajlardan|reklamlarinizdan) …1
		(mesaj|mesajlara|mesaja|reklama|reklamlara|kampanyaya|sms|bildirime) (atmaniza|gondermenize|yazmaniza|yollamaniza|atmanizin) …1 (gerek yok|luzum yok|anlami yok) …1
		(yazmaniza|gondermenize|atmaniza|aramaniza ve yazmaniza) (gerek yok|luzum yok) …1
		^ (yazma|atma|gonderme|yollama|yazmayin|atmayin|gondermeyin) [artik|be|ya|bana|kardesim|lutfen|su] $
		^ (gerek yok|luzum yok) {things} $
		{marketing} (almayayim|almiyim|kalsin) $
		(beni|bizi|numarami) …2 (cikarirsaniz|silerseniz|cikartirsaniz|silebilirseniz|kaldirirsaniz|cikarabilirseniz) …1
		(cikarirsaniz|silerseniz|cikartirsaniz) …1 (sevinirim|memnun olurum|mutlu olurum|iyi olur)
		(silin|sil|cikarin) (gitsin|artik|su) {number}
		{dontsend} …1 (msj|mesaj|sms|reklam)
		(lutfn|lutfen|ltfn|lutfenn) …1 (bidaha|bi daha|bir daha) …1 (msj|mesaj|sms) …1
		(gecen hafta|gecen ay|dun|daha once|defalarca|kac kere|kac kez) [da|de] (iptal|cikmak|silinmek|silin|cikarin|cikarilmayi|durdurun|atmayin) [istedim|istemistim|dedim|demistim|ettim|etmistim|yazdim] …1 (hala|halen|yine|gene) …1 (geliyor|mesaj|atiyorsunuz|yaziyorsunuz|gonderiyorsunuz)
		(iptal|cikis|silinme*) (istedim|istemistim|ettim|etmistim|talep ettim) …1 (hala|halen|yine|gene) …1 (geliyor|mesaj|atiyorsunuz|yaziyorsunuz|gonderiyorsunuz)
		(atma|atmayin|yollama|yollamayin|gonderme|gondermeyin|yazma) (sunlari|bunlari|su seyleri|su mesajlari|bunlardan|sunlardan) …1
	`,
	unclear: lines`
		(nasil|nereden|nerden) …3 (cikarim|cikabilirim|cikilir|cikiyorum|cikicam|iptal ederim|iptal edebilirim|iptal edilir|durdururum|durdurabilirim|kurtulurum|kapatirim|kapatabilirim|engellerim|cikariz|cikabiliriz|iptal ediliyor) …1
		(abonelik*|{list}|{things}|uyelik*) …2 (nasil|nereden|nerden) …2 (cik*|iptal*|durdur*|kurtul*|kapat*|engelle*|sil*)
		yanlis (numara|kisi|kisiye|numaraya|numarayi|adres) …2
		(bu|o) numara …2 (degil|ait degil|degisti sahibi) …1
		(ben|o kisi) degilim …1 (yanlis)
		(engelliyorum|engelleyecegim|engellicem|sikayet edecegim|sikayet edicem|spam olarak) …1
		^ (siktir git|defolun|defol|siktirin gidin) $
		(aramayi|telefon etmeyi) (birakin|kesin) …1
		(bi daha|bir daha|tekrar|yine) (yazarsaniz|atarsaniz|gonderirseniz|mesaj atarsaniz) …3
		(sikayet|btk|savciliga|dava) (ederim|edecegim|edicem|acarim|acacagim|sikayet edecegim) …1
		(abonelik*|aboneligi|aboneligimi|uyeligi|bunu|mesajlari|mesaj aboneligini) (nereden|nasil|nerden) …1 (iptal|kapat*|durdur*|sonlandir*|kaldir*|birak*) …2
		(bu|o) (numara|hat) [artik] (onun|baskasinin|baskasina|baska birinin|benim|sahibinin) [degil|ait|oldu|ait degil] …1
		(numara|hat) (el degistirdi|baskasina gecti|baska birine ait|baskasina ait)
		(hala|halen) …1 {things} …1 (geliyor|aliyorum|atiyorsunuz|gonderiyorsunuz) …1
		{things} …1 (hala|halen) (geliyor|aliyorum|atiyorsunuz|gonderiyorsunuz) …1
	`,
	refers: lines`
		^ [lütfen|hemen|artık|bi|oradan|onu|bunları|hepsini] (sil|silin|siliniz|silsin|silinsin|siler misiniz|kaldırın|kaldır|çıkarın|çıkarınız|çıkarır mısınız|beni çıkarın|beni silin) [artık|hemen|lütfen|bi zahmet|gitsin] $
		^ [ben|artık|bunları|hiçbirini|onları|bunu] [artık] (istemiyorum|istemiyoruz|istemiyom|istemem|almak istemiyorum|görmek istemiyorum|istemioruz|istemiom) [artık|bunları|daha fazla|hiçbirini|yani] $
		^ (yeter|yetti|yeter artık|yetti artık|yetti gari|bıktım|bıktık|kafi) [artık|ama|be|ya|yahu] $
		^ [ben] (ilgilenmiyorum|ilgilenmiyoruz|ilgimi çekmiyor|merak etmiyorum) [artık|teşekkürler] $
	`,
	about: lines`
		(numaramı|numaram|numaramızı|telefonumu|numarama|telefonum|bilgilerimi|verilerimi)
		{things}
	`,
	stay: lines`
		(cikarmayin|cikarma|cikartmayin|cikartma|silmeyin|silme|durdurmayin|durdurma|kesmeyin|kapatmayin|iptal etmeyin|iptal etme|birakmayin|kaldirmayin|kesme) …1
		(cikmak|iptal etmek|durdurmak|silmek|silinmek|kapatmak|ayrilmak) istemiyorum …1
		(cikmayacagim|cikmiyorum|cikmayi dusunmuyorum) …1
		(gondermeye|atmaya|yazmaya|bilgilendirmeye) devam …1
		(gondermeyi|atmayi|yazmayi) (birakmayin|kesmeyin|durdurmayin|unutmayin|ihmal etmeyin)
		(neden|niye|nicin) …5 (cikardiniz|sildiniz|durdurdunuz|kestiniz|gelmiyor|atmiyorsunuz|gondermiyorsunuz|iptal|cikarildim|silindi|durdu|kesildi|cikartildim|cikarttiniz) …2
		(durdurdunuz|kestiniz|biraktiniz|cikardiniz|sildiniz) (mi|mu) …1
		{things} …2 (kacirmak istemiyorum)
		(kacirmak|mahrum kalmak) istemiyorum
		(cikarsam|cikarsak|iptal edersem|durdurursam) …3
		listede (kalmak|kalayim|kalsin) …2
		(durdurun|iptal edin|silin|cikarin|kesin|iptal|cikma|gondermeyin) …1 (demedim|demedik|diye bir sey demedim|dediğim yok)
		(iptal|cikmayi|cikarilmayi|silinmeyi|durdurulmasini|iptalini) …1 (istemedim|talep etmedim|soylemedim) …1
		(hala|halen) …3 (istiyorum|istiyoruz|almak istiyorum)
	`,
	elsewhere: lines`
		{order} …4 (iptal*|sil*|cikar*|cikart*|durdur*|kapat*|birak*|kaldir*|sonlandir*|kes*|dur|bitti|nasil durdur*) …2
		(iptal*|sil*|cikar*|durdur*|kapat*) …2 {order}
		(siparis|randevu|rezervasyon|kargo|spor salonu|netflix|internet|telefon|dergi|gazete|spotify|hat|elektrik) …2 (uyeligimi|aboneligimi|aboneligi|uyeligi|abonelik|aboneligim|uyelik) …3
		(sigara*|icki*|isi|isimi|okulu|alkol*|sekeri) …2 (biraktim|birakti|birakmak|birakiyorum|birakin|birak) …1
		(otobus|tren|tramvay|metro|saat*|araba*|motor*|yagmur|makine*|sofor|taksi) …3 dur* …2
		(bir dakika|bi dakika|bi|bir|biraz) dur …3
		dur (bi|bir|bakalim|bakayim|simdi|biraz|orada|once) …3
		(henuz|daha|hala) …1 {things} …1 (yok|gelmedi|almadim|gelmiyor|alamadim|ulasmadi)
		(yarin|bugun|aksam|simdi|su an|toplantidayim|mesguldum|gece) …2 (yazmayin|atmayin|aramayin|yazma|atma|gondermeyin) …2
		(sogan*|poset*|fis*|aci*|sos*|seker*|buz*|catal*|fatura|yogurt*|kirmizi*|siyah*|mavi*|beyaz*) …2 {nowant}
		(evden|disari|isten|yoldan|okuldan|hastaneden|sehirden|sepetten|yoldan) …1 cik* …1
		{order} …1 (istemiyorum|istemiyoruz|gondermeyin|gonderme|yollamayin) …1
		(fotograf*|konum*|adres*|dekont*|para*|siparis*) …2 (gondermeyin|atmayin|yollamayin)
		(yanlis) (urun|beden|adres|siparis|fatura|renk|paket) …3
		{things} …1 (gelmedi|almadim|gelmiyor|alamadim|alamiyorum|gorunmuyor|ulasmadi|yok mu|kalmadi|gormedim|alamadik) …2
		{things} (hic|hala|daha|henuz) (gelmedi|almadim|gelmiyor|alamadim|alamiyorum|ulasmadi|yok|gormedim) …1
		{things} yok …1
		(kupon*|promosyon kod*|indirim kod*|hesab*|kart*|siparis*|puan*|uyelik kart*|sifre*) …2 (tekrar|yeniden|geri|yine) …1 (aktif*|ac|acin|etkin*|gonder*|tanimla*) …1
		(tekrar|yeniden|geri|yine) …1 (kupon*|promosyon kod*|indirim kod*|hesab*|siparis*) …2
	`,
	quoted: lines`
		(cikmak|iptal|almamak|iptali|cikis|iptal etmek) icin …4 (yaz*|gonder*|cevap*|tikla*|ret|dur|stop|iptal) …3
		(istemiyorsaniz|istemezseniz|istemiyorsan) …4 (yaz*|gonder*|cevap*|tikla*|ret|dur) …4
		(dur|ret|iptal|stop) (yazip|yazin|yazarak|yazmaniz|yaz|gonderin) …4
	`,
	start: lines`
		{again} …1 {things} …2 (alabilir miyim|almak istiyorum|gonderir misiniz|alabilir miyiz|gelsin)
		{things} …1 {again} …1 (alabilir miyim|almaya baslamak|almak isterim|gelsin|alabilir miyiz)
		(beni|bizi|numarami) {again} …2 (ekler misiniz|dahil edin|dahil eder misiniz|alir misiniz|ekleyebilir misiniz|ekleyin|kaydedin)
		{again} …1 (mesaj|{things}) …1 (almak istiyorum|almak isterim|istiyorum|gonderin|gonderir misiniz|alabilir miyim|atin|almak istiyoruz|yollayin|baslatin)
		{things} …1 {again} …1 (almak istiyorum|almak isterim|istiyorum|gonderin|gonderir misiniz|alabilir miyim|atin|almak istiyoruz|yollayin|baslatin|acin|aktif edin)
		(beni|bizi|numarami) …1 {again} …2 (ekle|ekleyin|ekler misiniz|kaydedin|alin|abone yapin|dahil edin|ekleyebilir misiniz|kaydet)
		{again} …1 (beni|bizi|numarami) …2 (ekle|ekleyin|ekler misiniz|kaydedin|alin|abone yapin|dahil edin|ekleyebilir misiniz)
		^ {again} …1 (ekleyin|ekle|ekler misiniz|abone yapin|abone ol|abone olmak istiyorum|kaydedin|kaydolmak istiyorum) $
		{again} …1 (abone|uye) (olmak istiyorum|olmak isterim|olabilir miyim|oluyorum|yapin|olayim|olmak istiyoruz)
		(beni|bizi|numarami) [de|da] [mesaj|kampanya|sms|bulten|whatsapp|tekrar] (listeye|listenize|gruba|bultene|listesine|rehbere|sisteme) …1 (ekle|ekleyin|ekler misiniz|alin|alir misiniz|kaydedin|dahil edin|ekleyebilir misiniz|kaydet)
		(listeye|listenize|mesaj listesine|kampanya listesine) …1 (eklenmek istiyorum|girmek istiyorum|katilmak istiyorum|ekleyin|ekle)
		(bultene|bulteninize|kampanyalara|mesajlara|bildirimlere|bultenlere|whatsapp bultenine|listenize) …1 (abone olmak istiyorum|kaydolmak istiyorum|uye olmak istiyorum|katilmak istiyorum|abone olmak isterim|abone ol|abone yapin|kayit olmak istiyorum)
		abone olmak isti* $
		(kampanyalardan|kampanyalarinizdan|firsatlardan|indirimlerden|yeniliklerden) …1 haberdar (olmak istiyorum|olmak isterim|edin|olalim)
		(kampanya*|indirim*|bildirim*|reklam*|firsat*|bulten*) …1 (almak istiyorum|almak isterim|almak istiyoruz|almayi istiyorum|almayi kabul ediyorum)
		(mesaj|mesajlarinizi) (almak istiyorum|almak isterim|almak istiyoruz)
		(bana|bize) [de|da] (kampanyalari|kampanyalarinizi|indirimleri|firsatlari|bulteni) (gonderin|gonderir misiniz|atin|yollayin)
		(kampanyalari|mesajlari|bildirimleri|iletileri|bulteni|reklamlari) …1 {again} (gonder*|baslat*|ac|acin|aktif*|yolla*|al*)
		(aboneligimi|uyeligimi) …1 (tekrar|yeniden|geri) …1 (baslat*|ac|acin|aktif*|yap*|al*|yenile*)
		{mistake} …2 (abonelikten|listeden|mesajlardan|uyelikten) …1 (ciktim|cikmisim|ciktik|cikis yaptim|cikti|cikmis)
		{mistake} …1 (dur|iptal|stop|ret|durdur) …1 (yazdim|yazmisim|dedim|gonderdim|bastim|attim|ettim)
		(abonelikten|listeden) …1 {mistake} …1 (ciktim|cikmisim|ciktik)
		(dur|iptal|stop|ret) …1 {mistake} …1 (yazdim|yazmisim|gonderdim|bastim)
		(abonelikten|listeden) (cikmak istememistim|cikmak istemedim|cikmak istemiyordum|cikmayi istememistim)
		(iptalimi|iptal talebimi|cikisimi|iptal islemimi|dur mesajimi|iptal istegimi) …1 (geri al*|geri cek*|iptal*|yok say*|dikkate alma*)
		(fikrimi|kararimi) degistirdim …2 (abone|ekle|ekleyin|gonder*)
		(tekrar|yeniden|gene|yine|bi daha|bir daha) [beni|bizi|listeye|aranıza|size|uyeligimi|aboneligimi] (abone et|abone edin|abone yap|abone yapin|abone olayim|katiliyorum|katilmak istiyorum|uye yap|uye yapin|aktif edin|aktif et|aktiflestir|aktiflestirin|aktive et|aktive edin|etkinlestir|etkinlestirin|kaydet|kaydedin|kaydol|dahil olmak istiyorum|donuyorum|ac|acin) [beni|bizi] $
		(beni|bizi|numarami) (tekrar|yeniden|geri|gene|yine) [listeye] (abone et|abone edin|abone yap|abone yapin|uye yap|uye yapin|uye et|uye edin|kaydet|kaydedin|al|alin|ekle|ekleyin) $
		(abone|uye) (et|edin|yap|yapin|oluyorum|olayim|olacagim|ol|olmak istiyorum) [beni|bizi] (tekrar|yeniden) $
		(geri dondum|geri geldim) …1 (abone|kaydedin|ekleyin)
		{things} (yine|gene|tekrar|yeniden|eskisi gibi|bundan sonra da) (gonderin|gonderir misiniz|atin|yollayin|gonderebilirsiniz|gelsin|gonder|at) …1
		(yine|gene|tekrar|yeniden) {things} (gonderin|gonderir misiniz|atin|yollayin|gonderebilirsiniz|gelsin|gonder|at|alayim) …1
		{things} [tekrar|yeniden|yine] (haberdar olmak|almaya devam etmek|takip etmek) (istiyorum|isterim) …1
		(haberdar) (edin|et|olmak istiyorum|eder misiniz) (tekrar|yeniden|yine) …1
		{things} (tekrar|yeniden|yine|geri) (acabilir misiniz|acar misiniz|acin|ac|aktiflestirin|baslatabilir misiniz|baslatir misiniz|gonderebilir misiniz) …1
		(fikrimi degistirdim|vazgectim|caydim) …1 ({things} (gonderin|gelsin|atin|yollayin)|ekleyin|kaydedin|abone)
		(fikrimi degistirdim|pisman oldum) …4 (gonderin|ekleyin|kaydedin|abone olmak istiyorum)
		{things} (gonderin|yollayin|atin) lutfen (fikrimi degistirdim) …1
		(geri|tekrar|yeniden) (donmek|girmek|katilmak|gelmek) istiyorum (listeye|gruba|aboneliğe|abonelige) …1
		(listeye|abonelige|gruba) (geri|tekrar|yeniden) (donmek|girmek|katilmak|gelmek) …1
		(fikrimi degistirdim|vazgectim|pisman oldum) …1 {things} (gonderin|gelsin|atin|yollayin|almak istiyorum)
		(degistirdim|pisman oldum|vazgectim) …1 {things} …1 (gonderin|gelsin|atin|yollayin)
		(tekrar|yeniden|geri) (ekler misiniz|ekleyin|ekleyebilir misiniz|kaydeder misiniz|kaydedin) $
		{mistake} (aboneligimi|aboneligi|uyeligimi|mesajlari|bildirimleri) (iptal ettim|iptal etmisim|durdurdum|durdurmusum|kapattim|kapatmisim)
		{mistake} (ciktim|cikmisim|ayrildim|cikis yaptim|silindim) …3
		(beni|bizi|numarami) {again} …1 (listeye|listenize|gruba|sisteme) …1 (alamaz|ekleyemez|kaydedemez) (misiniz|misin)
		(beni|bizi|numarami) {again} (alamaz|ekleyemez|kaydedemez) (misiniz|misin)
		(fikrimi|kararımı) (değiştirdim|degistirdim) …1 {things} (gönderin|atın|yollayın|gönder|at|isterim|istiyorum)
	`,
	help: lines`
		^ [biraz|bir|acil|bana|bize|acilen] (yardima|destege|yardiminiza|yardim) (ihtiyacim|ihtiyacimiz) var $
		^ [bana|bize|biri|birisi] yardim (eder|edebilir|edermi|edermisin|edermisiniz) (misiniz|misin|mi) $
		^ [bana|bize|biri|birisi] yardim (edermisiniz|edermisin|edin|et|lazim|istiyorum|gerek|gerekiyor|edebilirmisiniz|ediniz|edecek biri var mi) $
		^ [bana|bize|biri|birisi] (yardimci) (olur|olabilir) (musunuz|misiniz|musun|misin|mu|mi) $
		^ [bana|bize] yardimci (olun|ol|olurmusunuz|olabilirmisiniz) $
		^ [bir|bi|benim|size bir] (sorum|sorum olacak|soru) (var|olacak|vardi|sorabilir miyim|sormak istiyorum|soracaktim) $
		^ (bir|bi) (sey|soru) (soracagim|sorabilir miyim|sorcam|soracaktim) $
		^ [bir|canli] (temsilci|destek|yetkili|musteri temsilcisi) [ile] (istiyorum|gorusmek istiyorum|konusmak istiyorum|baglanin) $
		^ (bu|burasi) nasil calisiyor $
		^ [lutfen|acaba|rica etsem] (biri|birisi|kimse|bi|bir|yetkili biri) [bana|bize] (yardim|yardimci|destek) (olabilir|edebilir|eder|olur) (mi|misiniz|mu) $
		^ (yardim|destek|yardimci|yardiminiz|yardiminiza|destege) [almak|rica|lazim|gerek|talep] (istiyorum|isterim|ediyorum|ediyoruz|lazim|gerekiyor|gerek|rica ederim|ihtiyacim var) $
		^ (yardim|destek) (lazim|gerek|gerekiyor|eder misin|eder misiniz|edin|alabilir miyim|istiyorum|rica ediyorum|bekliyorum|almam lazim|alabilir miyiz) $
		^ (yardim|destek|yardimci) (edebilir|olabilir|eder|olur) (misiniz|misin|mi|musunuz) [acaba|bana|bize] $
		^ acaba (yardim|yardimci) (edebilir|olabilir|eder|olur) (misiniz|misin) $
	`,
	less: lines`
		(daha az|daha seyrek) …2 {things} …2
		(bu kadar cok|bu kadar sik|cok fazla|bu kadar) …2 {things} ($|{dontsend})
		{things} …1 (azalt*|seyrek*|daha az|cok fazla $)
		(her gun|surekli|bu kadar sik|her saat|gunde) …2 {things} …1 {dontsend}
		(her gun|bu kadar sik|bu kadar cok) …1 {dontsend}
		(haftada|ayda|gunde) (bir|1|iki|2) …3
		(daha az|daha seyrek) (yazin|gonderin|atin)
	`,
	pause: lines`
		{until} …3 {dontsend} …1
		{until} …3 ({things}) …2 ({halt}|{nowant}) …1
		{things} …2 (bir|1|iki|2|uc|3|birkac) {period} …1 {halt} …1
		(bir|1|iki|2|uc|3|birkac) {period} [boyunca] …1 ({dontsend}|{things} …1 {dontsend}|{things} {nowant}) …1
		{things} …2 (ara verin|ara ver|duraklat*|beklet*|ertele*|gecici olarak) …2
		(gecici olarak|bir sureligine|bir sure) …2 {things} …2
		{things} {until} {halt}
	`,
	keeps: lines`
		(sadece|yalnizca|haric|disinda) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (haric|gelsin|kalsin|disinda|gelebilir|devam)
	`,
};
