import { lines } from '../languages/types';
import { type Grammar } from './types';

export const sr: Grammar = {
	code: 'sr',
	words: {
		messages: lines`
			poruka
			poruke
			porukama
			porkua
			obavijest
			obavijesti
			obavještenja
			obavestenja
			obaveštenja
			notifikacije
			notifikacija
			sms ovi
			sms ove
			vijesti
			vesti
			mailovi
			spamom
			informacije
			porka
			porkama
			порука
			поруке
			порукама
			поркуа
			обавијест
			обавијести
			обавјештења
			обавестења
			обавештења
			нотификације
			нотификација
			sms ови
			sms ове
			вијести
			вести
			маилови
			спамом
			информације
			порка
			поркама
			mesage
			poruku
			sms poruke
			sms
			esemese
			esemesi
			notifikacijama
			obavještenje
			obavjesti
			месаге
			поруку
			смс поруке
			смс
			есемесе
			есемеси
			нотификацијама
			обавјештење
			обавјести
			novosti
			novostima
			новости
		`,
		marketing: lines`
			reklama
			reklame
			reklamama
			promocije
			promocija
			promocijama
			ponude
			ponuda
			ponudama
			akcije
			akcija
			akcijama
			oglasi
			oglase
			oglasa
			marketing*
			popusti
			popuste
			kataloge
			kataloga
			reklamne
			newsletter*
			letke
			реклама
			рекламе
			рекламама
			промоције
			промоција
			промоцијама
			понуде
			понуда
			понудама
			акције
			акција
			акцијама
			огласи
			огласе
			огласа
			маркетинг*
			попусти
			попусте
			каталоге
			каталога
			рекламне
			неwслеттер*
			летке
			promo
			promotivne
			promotivni
			reklamiranje
			kupone
			kuponi
			kupona
			reklamu
			ponudu
			promo poruke
			akcijske
			промо
			промотивне
			промотивни
			рекламирање
			купоне
			купони
			купона
			рекламу
			понуду
			промо поруке
			акцијске
		`,
		reminders: lines`
			podsjetnike
			podsjetnici
			podsetnike
			podsetnici
			podsjetnika
			podsetnika
			подсјетнике
			подсјетници
			подсетнике
			подсетници
			подсјетника
			подсетника
		`,
		surveys: lines`
			ankete
			anketa
			upitnike
			анкете
			анкета
			упитнике
		`,
		orders: lines`
			(obavijesti|obaveštenja|poruke|status|info) (o|za) (narudžbi|narudžbama|dostavi|porudžbini|isporuci|terminu)
			status dostave
			status narudžbe
			status porudžbine
			isporuka
			dostava
			narudžba
			narudžbe
			porudžbine
			računi
			račune
			(обавијести|обавештења|поруке|статус|инфо) (о|за) (наруџби|наруџбама|достави|поруџбини|испоруци|термину)
			статус доставе
			статус наруџбе
			статус поруџбине
			испорука
			достава
			наруџба
			наруџбе
			поруџбине
			рачуни
			рачуне
		`,
		all: lines`
			sve
			ništa
			nikakve
			išta
			svih
			све
			ништа
			никакве
			ишта
			свих
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		ne: lines`
			ne
			nemojte
			nemoj
			neka ne
			da ne
			nemojte više
			nemoj više
			nemojte da
			nemoj da
			не
			немојте
			немој
			нека не
			да не
			немојте више
			немој више
			немојте да
			немој да
		`,
		halt: lines`
			prestanite
			prestani
			prekinite
			prekini
			obustavite
			stanite
			zaustavite
			ugasite
			isključite
			prestanete
			prekinete
			stopirajte
			престаните
			престани
			прекините
			прекини
			обуставите
			станите
			зауставите
			угасите
			искључите
			престанете
			прекинете
			стопирајте
		`,
		send: lines`
			slati
			slat
			šaljite
			šalji
			šaljete
			šalješ
			poslati
			pošaljite
			pisati
			pišite
			piši
			pišete
			pišeš
			saljite
			pišati
			dopisivati
			prosljeđivati
			forwardati
			слати
			слат
			шаљите
			шаљи
			шаљете
			шаљеш
			послати
			пошаљите
			писати
			пишите
			пиши
			пишете
			пишеш
			саљите
			пишати
			дописивати
			просљеђивати
			форwардати
			slanjem
			slanje
			slanja
			pisanjem
			pisanje
			javljajte
			javljaj
			dopisujte
			posiljati
			pošiljati
			saljete
			saljes
			pisete
			gnjavljenjem
			smaranjem
			spamovanjem
			spamanjem
			proslijeđivati
			slati mi
			слањем
			слање
			слања
			писањем
			писање
			јављајте
			јављај
			дописујте
			посиљати
			пошиљати
			саљете
			саљес
			писете
			гњављењем
			смарањем
			спамовањем
			спамањем
			прослијеђивати
			слати ми
		`,
		contact: lines`
			kontaktirati
			kontaktirajte
			kontaktirate
			gnjaviti
			gnjavite
			gnjavi
			gnjavite
			uznemiravati
			uznemiravajte
			uznemiravate
			smarati
			smarajte
			smarate
			spamati
			spamate
			spamujte
			zvati niti pisati
			javljati
			zivkati
			davite
			dosađivati
			dosađujte
			maltretirati
			maltretirate
			cimate
			cimajte
			контактирати
			контактирајте
			контактирате
			гњавити
			гњавите
			гњави
			гњавите
			узнемиравати
			узнемиравајте
			узнемиравате
			смарати
			смарајте
			смарате
			спамати
			спамате
			спамујте
			звати нити писати
			јављати
			зивкати
			давите
			досађивати
			досађујте
			малтретирати
			малтретирате
			цимате
			цимајте
			smara
			smaraj
			gnjaviš
			smaraš
			davi
			dosađivat
			maltretiraj
			maltretirajte
			zamarajte
			zamarati
			zamarate
			zivkajte
			nervirajte
			nervirati
			uznemiravaj
			cimaj
			zovite i pišite
			смара
			смарај
			гњавиш
			смараш
			дави
			досађиват
			малтретирај
			малтретирајте
			замарајте
			замарати
			замарате
			зивкајте
			нервирајте
			нервирати
			узнемиравај
			цимај
			зовите и пишите
		`,
		want: lines`
			želim
			želimo
			hoću
			zelim
			trebam
			trebamo
			treba mi
			trebaju mi
			pristajem
			zanimaju me
			zanima me
			interesuju me
			interesuje me
			interesira me
			želeo bih
			htio bih
			volim
			желим
			желимо
			хоћу
			зелим
			требам
			требамо
			треба ми
			требају ми
			пристајем
			занимају ме
			занима ме
			интересују ме
			интересује ме
			интересира ме
			желео бих
			хтио бих
			волим
			htjela bih
			hteo bih
			htela bih
		`,
		nowant: lines`
			ne želim
			ne zelim
			ne želimo
			neću
			necu
			nećemo
			ne trebam
			ne trebaju mi
			ne treba mi
			ne trebamo
			ne zanimaju me
			ne zanima me
			ne zanimaju nas
			ne interesuju me
			ne interesuje me
			ne interesiraju me
			nisam zainteresiran
			nisam zainteresirana
			nisam zainteresovan
			nisam zainteresovana
			ne pristajem
			nemam interesa
			nisam zainteresovana
			nemam interesa za
			odbijam
			ne bih
			ne bih htio
			ne bih htela
			не желим
			не зелим
			не желимо
			нећу
			нецу
			нећемо
			не требам
			не требају ми
			не треба ми
			не требамо
			не занимају ме
			не занима ме
			не занимају нас
			не интересују ме
			не интересује ме
			не интересирају ме
			нисам заинтересиран
			нисам заинтересирана
			нисам заинтересован
			нисам заинтересована
			не пристајем
			немам интереса
			нисам заинтересована
			немам интереса за
			одбијам
			не бих
			не бих хтио
			не бих хтела
			ne zelimo
			nemojte mi
			nezelim
			neželim
			ne interesira me
			ne interesiraju nas
			nije me briga za
			ne trebaju
			nisam zainteresirani
			nisam zainteresovani
			ne bih više
			ne bi
			не зелимо
			немојте ми
			незелим
			нежелим
			не интересира ме
			не интересирају нас
			није ме брига за
			не требају
			нисам заинтересирани
			нисам заинтересовани
			не бих више
			не би
		`,
		receive: lines`
			primati
			dobivati
			dobijati
			dobiti
			primam
			dobijam
			da primam
			da dobijam
			da dobivam
			da mi šaljete
			da mi pišete
			da me kontaktirate
			biti na
			da budem na
			gledati
			da gledam
			da vidim
			biti kontaktiran
			biti kontaktirana
			čitati
			примати
			добивати
			добијати
			добити
			примам
			добијам
			да примам
			да добијам
			да добивам
			да ми шаљете
			да ми пишете
			да ме контактирате
			бити на
			да будем на
			гледати
			да гледам
			да видим
			бити контактиран
			бити контактирана
			читати
			dobivam
			dobivati više
			da primim
			primat
			dobivat
			da mi pošaljete
			da mi stižu
			da mi stizu
			da dobijem
			da čitam
			добивам
			добивати више
			да примим
			примат
			добиват
			да ми пошаљете
			да ми стижу
			да ми стизу
			да добијем
			да читам
		`,
		me: lines`
			me
			mi
			mene
			nas
			nam
			ме
			ми
			мене
			нас
			нам
		`,
		number: lines`
			broj
			broj telefona
			telefon
			podatke
			kontakt
			moje podatke
			moj broj
			moje ime
			nomer
			број
			број телефона
			телефон
			податке
			контакт
			моје податке
			мој број
			моје име
			номер
			osobne podatke
			lične podatke
			moje osobne podatke
			moje lične podatke
			svoje podatke
			podataka
			osobnih podataka
			ličnih podataka
			kontakt podatke
			brojeva
			br
			broj mobitela
			особне податке
			личне податке
			моје особне податке
			моје личне податке
			своје податке
			података
			особних података
			личних података
			контакт податке
			бројева
			бр
			број мобитела
			mobitel
			mobilni
			telefonski broj
			мобител
			мобилни
			мој мобилни
		`,
		list: lines`
			liste
			listi
			popisa
			popis
			baze
			spiska
			spisak
			grupe
			mailing liste
			vaše liste
			evidencije
			sistema
			sustava
			lsite
			listu
			bazu
			imenika
			листе
			листи
			пописа
			попис
			базе
			списка
			списак
			групе
			маилинг листе
			ваше листе
			евиденције
			система
			сустава
			лсите
			листу
			базу
			именика
			popisa primatelja
			liste primalaca
			imenik
			evidencija
			mailing listu
			spiskova
			popise
			lista
			baze podataka
			пописа приматеља
			листе прималаца
			именик
			евиденција
			маилинг листу
			спискова
			пописе
			листа
			базе података
		`,
		remove: lines`
			maknite
			makni
			skinite
			skini
			uklonite
			ukloni
			izbrišite
			izbriši
			obrišite
			obriši
			izbacite
			izbaci
			izbrisite
			obrisite
			brišite
			briši
			sklonite
			skloni
			maknete
			izbrišete
			obrišete
			skinete
			uklonite
			ispišite
			макните
			макни
			скините
			скини
			уклоните
			уклони
			избришите
			избриши
			обришите
			обриши
			избаците
			избаци
			избрисите
			обрисите
			бришите
			бриши
			склоните
			склони
			макнете
			избришете
			обришете
			скинете
			уклоните
			испишите
			poskidajte
			pobrišite
			odstranite
			uklonte
			brisite
			izbrisi
			obrisi
			da izbrišete
			da obrišete
			поскидајте
			побришите
			одстраните
			уклонте
			брисите
			избриси
			обриси
			да избришете
			да обришете
		`,
		order: lines`
			narudžbu
			narudžba
			narudžbe
			porudžbinu
			porudžbina
			termin
			rezervaciju
			rezervacija
			rezervacije
			artikl
			artikal
			proizvod
			dostavu
			isporuku
			paket
			plaćanje
			kartu
			pretplatu na
			članarinu
			teretani
			teretanu
			teretane
			vrećicu
			kesu
			luk
			luka
			adresu
			crvenu
			karticu
			ugovor
			sastanak
			stol
			sto
			kurs
			tečaj
			račun
			sliku
			let
			čas
			nalog
			osiguranje
			наруџбу
			наруџба
			наруџбе
			поруџбину
			поруџбина
			термин
			резервацију
			резервација
			резервације
			артикл
			артикал
			производ
			доставу
			испоруку
			пакет
			плаћање
			карту
			претплату на
			чланарину
			теретани
			теретану
			теретане
			врећицу
			кесу
			лук
			лука
			адресу
			црвену
			картицу
			уговор
			састанак
			стол
			сто
			курс
			течај
			рачун
			слику
			лет
			час
			налог
			осигурање
		`,
		again: lines`
			opet
			ponovno
			ponovo
			kao prije
			kao pre
			nazad
			natrag
			опет
			поновно
			поново
			као прије
			као пре
			назад
			натраг
			iznova
			kao i prije
			kao i pre
			kao ranije
			изнова
			као и прије
			као и пре
			као раније
		`,
		mistake: lines`
			greškom
			slučajno
			zabunom
			greška
			pogreškom
			nehotice
			nenamjerno
			nenamerno
			nesmotreno
			pogrešno
			грешком
			случајно
			забуном
			грешка
			погрешком
			нехотице
			ненамјерно
			ненамерно
			несмотрено
			погрешно
			zabunio
			nehotično
			slucajno
			greskom
			pogreskom
			pogriješio sam
			pogrešio sam
			nije bilo namjerno
			u zabuni
			забунио
			нехотично
			слуцајно
			греском
			погреском
			погријешио сам
			погрешио сам
			није било намјерно
			у забуни
		`,
		not: lines`
			ne
			nemojte
			nemoj
			neću
			nisam
			zašto
			bez
			nećemo
			не
			немојте
			немој
			нећу
			нисам
			зашто
			без
			нећемо
		`,
		request: lines`
			možete li
			mozete li
			možeš li
			može li
			da li možete
			možete
			можете ли
			мозете ли
			можеш ли
			може ли
			да ли можете
			можете
		`,
		until: lines`
			do
			sve do
			до
			све до
		`,
		day: lines`
			dan
			dana
			дан
			дана
		`,
		week: lines`
			tjedan
			tjedna
			tjedana
			nedelju
			nedelje
			sedmice
			тједан
			тједна
			тједана
			недељу
			недеље
			седмице
		`,
		month: lines`
			mjesec
			mjeseca
			meseca
			mesec
			mjeseci
			мјесец
			мјесеца
			месеца
			месец
			мјесеци
		`,
		year: lines`
			godinu
			godine
			godina
			годину
			године
			година
		`,
		link: lines`
			ali
			pa
			zato
			pa vas molim
			molim vas
			samo
			više
			али
			па
			зато
			па вас молим
			молим вас
			само
			више
		`,
	},
	stop: lines`
		{halt} [{me}] [više] [s|sa] [{me}] [tim|vašim|da {me}] ({send}|{contact}|{things}) …1
		{halt} [{me}] [више] [с|са] [{me}] [тим|вашим|да {me}] ({send}|{contact}|{things}) …1
		{halt} [više] [s|sa] …2 {things}
		{halt} [више] [с|са] …2 {things}
		{halt} [više] da [{me}] [više] ({send}|{contact}|maltretirate|zovete|šaljete|pišete|smarate|gnjavite)
		{halt} [више] да [{me}] [више] ({send}|{contact}|малтретирате|зовете|шаљете|пишете|смарате|гњавите)
		^ {halt} [bre|više|odmah|molim|već jednom|s tim|sa tim] $
		^ {halt} [бре|више|одмах|молим|већ једном|с тим|са тим] $
		^ (odjava|odjavi me|stop|odjavite me|ispis|dosta|prestani|prekini) [više|molim] $
		^ (одјава|одјави ме|stop|одјавите ме|испис|доста|престани|прекини) [више|молим] $
		{ne} [{me}] [više] [{me}] ({send}|{contact}) [{me}] …2 ({things}|ništa|više|na ovaj|$)
		{ne} [{me}] [више] [{me}] ({send}|{contact}) [{me}] …2 ({things}|ништа|више|на овај|$)
		{ne} [{me}] [više] [{me}] {contact}
		{ne} [{me}] [више] [{me}] {contact}
		(nemojte|nemoj) [više] da {me} [više] (pišeš|šalješ|šaljete|pišete|zovete)
		(немојте|немој) [више] да {me} [више] (пишеш|шаљеш|шаљете|пишете|зовете)
		(nemojte|nemoj) [više] [da] [{me}] [više] [da] [{me}] (šaljete|pišete|šalješ|kontaktirate|gnjavite|smarate|uznemiravate|zovete i pišete|cimate|spamujete) …2
		(немојте|немој) [више] [да] [{me}] [више] [да] [{me}] (шаљете|пишете|шаљеш|контактирате|гњавите|смарате|узнемиравате|зовете и пишете|цимате|спамујете) …2
		(nemojte|nemoj) [više] {send} …2 ({things}|više|ništa)
		(немојте|немој) [више] {send} …2 ({things}|више|ништа)
		{ne} [{me}] (više) [{me}] {send} …2
		{ne} [{me}] (више) [{me}] {send} …2
		[više|vise] {nowant} [više|vise] …2 {things}
		[више|висе] {nowant} [више|висе] …2 {things}
		{nowant} [više|vise] …2 {receive} …3
		{nowant} [више|висе] …2 {receive} …3
		više ne (želim|trebam|zanima) …2 ({receive}|{things})
		више не (желим|требам|занима) …2 ({receive}|{things})
		{remove} {me} (s|sa|iz|odavde|$|molim) …3
		{remove} {me} (с|са|из|одавде|$|молим) …3
		da {me} {remove} …3
		да {me} {remove} …3
		{remove} …2 {number}
		{remove} …1 {me} …2 {list}
		(odjavite|odjavi|odjaviti|ispišite|ispiši|odajvite|odjavljujem|odjavim) (me|se) …2
		(одјавите|одјави|одјавити|испишите|испиши|одајвите|одјављујем|одјавим) (ме|се) …2
		(radije|volio bih|voljela bih|najradije) ne bih …1 {receive} …2
		(радије|волио бих|вољела бих|најрадије) не бих …1 {receive} …2
		(želim|hoću|htio bih|htjela bih|hteo bih|htela bih|zelim|molim|trebam) [da] (se) [da] (odjavim|odjaviti|ispisati|ispišem|isključiti|isključim) …2
		(желим|хоћу|хтио бих|хтјела бих|хтео бих|хтела бих|зелим|молим|требам) [да] (се) [да] (одјавим|одјавити|исписати|испишем|искључити|искључим) …2
		(povlačim|povlacim|opozivam|ukidam) …2 (privolu|pristanak|suglasnost|saglasnost|dozvolu)
		(повлачим|повлацим|опозивам|укидам) …2 (приволу|пристанак|сугласност|сагласност|дозволу)
		(nisam|nikad nisam|nikada nisam) [se] …1 (dao|dala|prijavio|prijavila|pristao|pristala|pretplatio|pretplatila|upisao|upisala) …3
		(нисам|никад нисам|никада нисам) [се] …1 (дао|дала|пријавио|пријавила|пристао|пристала|претплатио|претплатила|уписао|уписала) …3
		nikad [se] nisam …1 (prijavio|prijavila|pristao|pristala|dao|dala|pretplatio|pretplatila) …3
		никад [се] нисам …1 (пријавио|пријавила|пристао|пристала|дао|дала|претплатио|претплатила) …3
		(protivim se|ulažem prigovor) …4
		(противим се|улажем приговор) …4
		(dosta|muka|pun|puna|preko glave|zlo) …1 (mi je) …2 {things}
		(доста|мука|пун|пуна|преко главе|зло) …1 (ми је) …2 {things}
		(pun|puna|dosta) mi je [kufer|kurac|vaših] …2 {things}
		(пун|пуна|доста) ми је [куфер|курац|ваших] …2 {things}
		(dosta|smučili|dosadili|dosadile|dojadile|dosadile) [više|mi|ste|su|mi je] …1 (s|sa|te|vaše|od|) …1 {things}
		(доста|смучили|досадили|досадиле|дојадиле|досадиле) [више|ми|сте|су|ми је] …1 (с|са|те|ваше|од|) …1 {things}
		(ostavite|ostavi|pusti|pustite) (me|nas) na miru
		(оставите|остави|пусти|пустите) (ме|нас) на миру
		(bez|nema|nikakve|nikakvih) [više] {messages} $
		(без|нема|никакве|никаквих) [више] {messages} $
		(bez|nikakvih) [više|molim] {marketing}
		(без|никаквих) [више|молим] {marketing}
		^ nema više …1 {messages} $
		нема више …1 {things}
		dosta (je|mi je|nam je|mi) [više] …2 {things}
		доста (је|ми је|нам је|ми) [више] …2 {things}
		{remove} [sve|svu|svaki] {number} …1
		{remove} [све|сву|сваки] {number} …1
		(tražim|zahtijevam|zahtevam|molim|želim|trazim|zahtjevam) [za|da] (brisanje|uklanjanje|obrišete|izbrišete|izbrisati) …2 {number}
		(тражим|захтијевам|захтевам|молим|желим|тразим|захтјевам) [за|да] (брисање|уклањање|обришете|избришете|избрисати) …2 {number}
		(više nisam|nisam više|vise nisam|nisam vise) (vaš|vaša|vas|kod vas|vam) [više] (kupac|klijent|klijentica|korisnik|korisnica|mušterija|član|članica|musterija)
		(више нисам|нисам више|висе нисам|нисам висе) (ваш|ваша|вас|код вас|вам) [више] (купац|клијент|клијентица|корисник|корисница|муштерија|члан|чланица|мустерија)
		(ako|ak) (još jednom|jos jednom|opet|ponovo|ponovno|mi još) [mi|jednom] (pošaljete|pošalješ|posaljete|pišete|javite|napišete) …3 (prijav*|blok*|tuž*|policij*)
		(ако|ак) (још једном|јос једном|опет|поново|поновно|ми још) [ми|једном] (пошаљете|пошаљеш|посаљете|пишете|јавите|напишете) …3 (пријав*|блок*|туж*|полициј*)
		(dajte|ajde|daj|hajde) …2 (pustite|ostavite|prekinite|prestanite|prestani|pusti) [me|više|s tim|sa tim] [na miru|više] …1
		(дајте|ајде|дај|хајде) …2 (пустите|оставите|прекините|престаните|престани|пусти) [ме|више|с тим|са тим] [на миру|више] …1
		{halt} (s|sa) (tim|time|ovim|ovime) [više|molim|vise] $
		{halt} (с|са) (тим|тиме|овим|овиме) [више|молим|висе] $
		^ (ne|ma ne|ne hvala) više [molim] $
		^ (не|ма не|не хвала) више [молим] $
		(smaraš|smarate|gnjavite|davite|dosadni|naporni) …2 {halt}
		(смараш|смарате|гњавите|давите|досадни|напорни) …2 {halt}
		(imam|imamo) dosta …1 {things}
		(имам|имамо) доста …1 {things}
		(umorila|umorio|zasitila|zasitio|naveličala) sam se …2 {things}
		(уморила|уморио|заситила|заситио) сам се …2 {things}
		(nemojte|nemoj) (više|vise) [molim] $
		(ne želim|neću|necu|ne zelim) (ništa|nista|više ništa) od vas
		(isključite|iskljucite|ugasite) [mi|te|ove] {things}
		(немојте|немој) (више) [молим] $
		(не желим|нећу) (ништа|више ништа) од вас
		(искључите|угасите) [ми|те|ове] {things}
		koliko puta …4 (prestanete|prestati|stop|ne šaljete|prekinete|skinete)
		колико пута …4 (престанете|престати|стоп|не шаљете|прекинете|скинете)
		^ (dosta|prestani|prestanite|prekinite|доста|престани|престаните|прекините) (bre|više|vise|je|toga|već|vec|bilo|бре|више|је|тога|већ) $
		ma (necu|neću) (to|vise|više|ovo|te poruke) [bre] $
		(nisam|nismo|нисам|нисмо) (više|vise|више) (kupac|korisnik|klijent|član|купац|корисник|клијент|члан) …2
		(право|pravo) (на|na) (заборав|брисање|zaborav|brisanje) [података|podataka]
		(nisam|nikad nisam|нисам|никад нисам) …1 (tražio|tražila|trazio|trazila|тражио|тражила) …2 ({things}|ovo|da mi|ово|да ми)
		({things}|ovo|ово) …2 (nisam|нисам) (tražio|tražila|trazio|trazila|тражио|тражила)
		(neću|necu|ne želim) …1 (te|ta|ove) (vaše|vase) …2
		(bez|без) (daljih|daljnjih|novih|даљих|нових) {things} …1
		još (jedna|jednu) (poruka|poruku|sms) …2 (prijavljujem|prijavit|prijaviću|prijavim|tužim|tužiću|blokiram) …1
		још (једна|једну) (порука|поруку|смс) …2 (пријављујем|пријавићу|пријавим|тужим|тужићу|блокирам) …1
	`,
	unclear: lines`
		(kako|gdje|gde) …3 (odjavim|odjaviti|odjavljujem|ispisati|odjava|odjavljuje|ispišem) …2
		(како|гдје|где) …3 (одјавим|одјавити|одјављујем|исписати|одјава|одјављује|испишем) …2
		kako …3 (zaustaviti|zaustavim|prekinuti|prekinem|ugasiti|isključiti|isključim|prestati primati) …2 {things}
		како …3 (зауставити|зауставим|прекинути|прекинем|угасити|искључити|искључим|престати примати) …2 {things}
		(krivi|pogrešan|pogresan) (broj|kontakt|osoba)
		(криви|погрешан|погресан) (број|контакт|особа)
		(pogriješili|pogrešili|fulali|promašili) …1 broj
		(погријешили|погрешили|фулали|промашили) …1 број
		(ovo|to) nije …1 (njegov|njen|njezin|moj|taj) broj
		(ово|то) није …1 (његов|њен|њезин|мој|тај) број
		(ovo|to) je (spam|prevara)
		(ово|то) је (spam|превара)
		(blokirat ću|blokiraću|blokiram|prijavit ću|prijaviću) (vas|te|ovaj broj|broj)
		(блокират ћу|блокираћу|блокирам|пријавит ћу|пријавићу) (вас|те|овај број|број)
		^ (odjebite|odjebi|marš|goni se|tornjaj se) …1 $
		^ (одјебите|одјеби|марш|гони се|торњај се) …1 $
		^ (ne želim|neću|ne zelim|necu|ne trebam|nezelim) (više|vise) [hvala] $
		^ (не желим|нећу|не зелим|нецу|не требам|незелим) (више|висе) [хвала] $
		(broj|broj telefona|broja) (više|vise) (nije|ne pripada) [više] (njen|njezin|njegov|od|moj|njoj|njemu|toj|tom|taj) …1
		(број|број телефона|броја) (више|висе) (није|не припада) [више] (њен|њезин|његов|од|мој|њој|њему|тој|том|тај) …1
		(broj|telefon) nije (više|vise) (njen|njezin|njegov|od|moj) …1
		(број|телефон) није (више|висе) (њен|њезин|његов|од|мој) …1
		(što|šta|sta|sto) …3 (napraviti|uradim|uraditi|učiniti|učinim|napravim|raditi) …2 (ne|zaustavim|prekinem|odjavim) …3
		(што|шта|ста|сто) …3 (направити|урадим|урадити|учинити|учиним|направим|радити) …2 (не|зауставим|прекинем|одјавим) …3
	`,
	refers: lines`
		^ (obrišite|obriši|maknite|izbrišite|uklonite|skinite|brišite|obrisite|izbrisite) (ga|ih|to|ju|je) [odmah|molim|sad] $
		^ (обришите|обриши|макните|избришите|уклоните|скините|бришите) (га|их|то|је) [одмах|молим|сад] $
		(neću|necu|ne želim|ne zelim|ne trebaju mi) ih [više|vise] $
		(нећу|не желим) их [више] $
		^ (dosta|dosta mi je|ne zanima me|nisam zainteresovan|nisam zainteresovana|dosta je|dosta više|ne treba mi|не занима ме|доста|доста ми је|нисам заинтересован|нисам заинтересована|доста је) [više|vise|toga|je|više|више] $
		(ta|ova|taj|ona|та|ова|тај) (osoba|čovek|gospođa|особа|човек) [više|више] (nije|није) [više|више] (tu|ovde|na ovom broju|ту|овде)
		(nisam|nikad nisam|нисам|никад нисам) [to|ih] (tražio|tražila|trazio|trazila|тражио|тражила) $
		^ [odmah|smesta|одмах] (ga|ih|je|to|га|их|је) [odmah|одмах] (obrišite|izbrišite|uklonite|brišite|obriši|обришите|избришите|уклоните|бришите|обриши) $
	`,
	about: lines`
		(moj|мој) (broj|telefon|kontakt|број|телефон|контакт)
		(moje|lične|моје|личне) (podatke|podaci|податке|подаци)
		(te|ove|takve|vaše|те|ове|такве|ваше) {messages}
		(te|ove|same|takve|vaše|samo|stalno|те|ове|саме|ваше|само|стално) {marketing}
		(promenjen|промењен) (broj|број)
	`,
	stay: lines`
		(nemojte|nemoj|ne) [{me}|se] [da] (prestati|prestajte|prestanete|maknuti|skinuti|odjaviti|odjavljujte|skidati|skidajte|izbrisati|brisati|brišite|obrisati|uklanjati|uklanjajte|uklonite|izbacujte|prekidati|prekidajte|micati|mičite) …4
		(немојте|немој|не) [{me}|се] [да] (престати|престајте|престанете|макнути|скинути|одјавити|одјављујте|скидати|скидајте|избрисати|брисати|бришите|обрисати|уклањати|уклањајте|уклоните|избацујте|прекидати|прекидајте|мицати|мичите) …4
		(ne želim|ne zelim|neću|necu|ne mislim|ne namjeravam|ne nameravam) [se|da|da se] (odjaviti|odjavim|propustiti|propustim|prestati|prestanete|ispisati|ispišem|izgubiti) …3
		(не желим|не зелим|нећу|нецу|не мислим|не намјеравам|не намеравам) [се|да|да се] (одјавити|одјавим|пропустити|пропустим|престати|престанете|исписати|испишем|изгубити) …3
		(nastavite|nastavi|samo nastavite) …2
		(наставите|настави|само наставите) …2
		(zašto|zasto|što) (ste|mi|me|si|više) …6
		(зашто|засто|што) (сте|ми|ме|си|више) …6
		(ako|kad|kada|prije nego) [se] (odjavim|pošaljem stop) …4
		(ако|кад|када|прије него) [се] (одјавим|пошаљем stop) …4
		(nemojte|nemoj) [da] {me} (brišete|brisati|skidate|skidati|uklanjate|uklanjati|izbacujete|izbacivati|odjavljujete|mičete|micati|odjaviti) …3
		(немојте|немој) [да] {me} (бришете|брисати|скидате|скидати|уклањате|уклањати|избацујете|избацивати|одјављујете|мичете|мицати|одјавити) …3
		(nisam|nismo) [se] [nikad] (odjavio|odjavila|odjavljivao|odjavljivala|ispisao|ispisala) …2
		(нисам|нисмо) [се] [никад] (одјавио|одјавила|одјављивао|одјављивала|исписао|исписала) …2
		(nisam|nismo) (tražio|tražila|trazio|trazila|zahtijevao|zahtevao|zahtijevala|zahtevala) …1 (odjavu|ispis|brisanje|da me|uklanjanje) …2
		(нисам|нисмо) (тражио|тражила|захтевао|захтевала) …1 (одјаву|испис|брисање|да ме) …2
		(zašto|зашто) (ste|сте) (me|ме) …1 (skinuli|izbacili|obrisali|odjavili|maknuli|uklonili|скинули|избацили|обрисали|одјавили|макнули) …2
		(nisam|нисам|nisam vam|нисам вам) (rekao|rekla|tražio|tražila|рекао|рекла|тражио|тражила) (da|да) …1 (prestanete|skinete|odjavite|obrišete|prekinete|престанете|скинете|одјавите|обришете|прекинете) …2
	`,
	elsewhere: lines`
		(otkazati|otkažite|otkazujem|otkažem|otkazivanje|{remove}|{halt}|prekinuti|obrisati|maknuti|stornirajte|poništite) …2 {order} …2
		(отказати|откажите|отказујем|откажем|отказивање|{remove}|{halt}|прекинути|обрисати|макнути|сторнирајте|поништите) …2 {order} …2
		{ne} …1 {send} …2 (još|jos|{order}|na staru|danas|sutra|poštom) …2
		{ne} …1 {send} …2 (још|јос|{order}|на стару|данас|сутра|поштом) …2
		(nemojte|nemoj) (zvati|me zvati|stavljati|staviti|brinuti|zaboraviti) …4
		(немојте|немој) (звати|ме звати|стављати|ставити|бринути|заборавити) …4
		(kiša|perilica|auto|autobus|mašina|veš) [je] …1 (prestala|prestao|stane|stao|stala) …2
		(киша|перилица|ауто|аутобус|машина|веш) [је] …1 (престала|престао|стане|стао|стала) …2
		(prestao|prestala|ostavio) [sam] (pušiti|piti|raditi|da pušim|da pijem|da radim|pušenje) …1
		(престао|престала|оставио) [сам] (пушити|пити|радити|да пушим|да пијем|да радим|пушење) …1
		(stanica|stanici|stajalište) …2
		(станица|станици|стајалиште) …2
		(kraj|krajem|do kraja|na kraju) (mjeseca|meseca|ulice|tjedna|nedelje|godine) …2
		(крај|крајем|до краја|на крају) (мјесеца|месеца|улице|тједна|недеље|године) …2
		{nowant} …1 {order}
		bez {order}
		без {order}
		(nisam|nismo|nije) [još] (dobio|dobila|primio|primila|vidio|vidjela|video|videla|stigla|stigao|došao|došla) …3
		(нисам|нисмо|није) [још] (добио|добила|примио|примила|видио|видјела|видео|видела|стигла|стигао|дошао|дошла) …3
		(ima|imate) li …2 {things}
		(има|имате) ли …2 {things}
		(nema|nemate) li {things}
		(нема|немате) ли {things}
		(dostavljač|kurir|vozač|konobar|majstor|dostavljac|nitko|niko|netko|neko) …1 (se ne|ne) (javlja|javljaju|dolazi|dize|diže) …1
		(достављач|курир|возач|конобар|мајстор|нико|неко) …1 (се не|не) (јавља|јављају|долази|диже) …1
		(kad|kada|do kad|кад|када|до кад) (prestaje|престаје) …3
		(nemojte|ne|nemoj|немојте|не) (slati|šaljite|слати|шаљите) (subotom|nedeljom|vikendom|poštom|суботом|недељом|викендом|поштом|na adresu|на адресу) …1
		(dao|dala|napisao|napisala|upisao|upisala|uneo|unela|uplatio|ukucao|дао|дала|написао|написала|унео|унела|уплатио) [sam|сам] …1 (pogrešan|pogresan|krivi|погрешан|погрешну) (broj|telefon|број|телефон|допуну) …1
		(немојте|немој|не) више [да] (каснити|касните|касни|дизати|дижете) …2
	`,
	quoted: lines`
		(odgovorite|odgovori|pošaljite|posaljite|napišite|upišite|pošalji) [sa|s|riječ|reč|na] (stop|odjava|prekid) …1 (za|na|ako|da) …3
		(одговорите|одговори|пошаљите|посаљите|напишите|упишите|пошаљи) [са|с|ријеч|реч|на] (stop|одјава|прекид) …1 (за|на|ако|да) …3
		za (odjavu|prekid|prestanak) [primanja] (pošaljite|odgovorite|napišite|kliknite|posaljite) …3
		за (одјаву|прекид|престанак) [примања] (пошаљите|одговорите|напишите|кликните|посаљите) …3
	`,
	start: lines`
		(želim|hoću|htio bih|htjela bih|hteo bih|htela bih|želio bih|volio bih|pristajem|može|voleo bih|zelim) [{again}] [da] [{again}] ({receive}) [{again}] …2 ({things}|{again})
		(желим|хоћу|хтио бих|хтјела бих|хтео бих|хтела бих|желио бих|волио бих|пристајем|може|волео бих|зелим) [{again}] [да] [{again}] ({receive}) [{again}] …2 ({things}|{again})
		(želim|hoću|htio bih|htjela bih|hteo bih|htela bih|zelim|želeo bih) [{again}] [da] (se) [{again}] [ponovno] [da] (prijaviti|prijavim|pretplatiti|pretplatim|upisati|upišem|vratiti|vratim) …2 ({again}|{list}|na {list}|na {things}|za {things}|$)
		(желим|хоћу|хтио бих|хтјела бих|хтео бих|хтела бих|зелим|желео бих) [{again}] [да] (се) [{again}] [поновно] [да] (пријавити|пријавим|претплатити|претплатим|уписати|упишем|вратити|вратим) …2 ({again}|{list}|на {list}|на {things}|за {things}|$)
		(vratite|vrati|dodajte|dodaj|stavite|upišite|prijavite|uključite|ubacite|prijavi) {me} [{again}] (na|u|za|nazad|natrag|ponovno|opet|ponovo) …2 ({list}|{things}|$|{again})
		(вратите|врати|додајте|додај|ставите|упишите|пријавите|укључите|убаците|пријави) {me} [{again}] (на|у|за|назад|натраг|поновно|опет|поново) …2 ({list}|{things}|$|{again})
		(vratite|vrati) {me} [molim] $
		(вратите|врати) {me} [молим] $
		(šaljite|šalji|saljite) {me} {again} …3
		(pošaljite|posaljite) {me} {again} …2 {marketing}
		(шаљите|шаљи|саљите) {me} {again} …3
		(пошаљите|посаљите) {me} {again} …2 {marketing}
		(šaljite|šalji) {me} …2 {things} {again}
		(шаљите|шаљи) {me} …2 {things} {again}
		(ponovno|opet|ponovo) (pokrenite|aktivirajte|uključite) …2 {things}
		(поновно|опет|поново) (покрените|активирајте|укључите) …2 {things}
		{mistake} [sam|smo] [se] (odjavio|odjavila|ispisao|ispisala|poslao stop|poslala stop|pritisnuo stop|pritisnula stop|stisnuo stop|stisnula stop|napisao stop|napisala stop|kliknuo) …3
		{mistake} [сам|смо] [се] (одјавио|одјавила|исписао|исписала|послао stop|послала stop|притиснуо stop|притиснула stop|стиснуо stop|стиснула stop|написао stop|написала stop|кликнуо) …3
		(odjavio|odjavila|ispisao|poslao stop|poslala stop|pritisnula stop|pritisnuo stop) [sam] [se] {mistake} …3
		(одјавио|одјавила|исписао|послао stop|послала stop|притиснула stop|притиснуо stop) [сам] [се] {mistake} …3
		(nisam) [se] (htio|htjela|hteo|htela|namjeravao|mislio|želio|želela) [se|da se|da] (odjaviti|odjavim|ispisati|ispišem) …2
		(нисам) [се] (хтио|хтјела|хтео|хтела|намјеравао|мислио|желио|желела) [се|да се|да] (одјавити|одјавим|исписати|испишем) …2
		(poništite|ponistite|ignorirajte|ignorišite|zanemarite) …1 (odjavu|moju odjavu|stop)
		(поништите|понистите|игнорирајте|игноришите|занемарите) …1 (одјаву|моју одјаву|stop)
		{again} [{me}] [možete|mozete] (šaljite|saljite|slati) [{me}] …2 {things}
		{again} [{me}] [можете|мозете] (шаљите|саљите|слати) [{me}] …2 {things}
		(šaljite|šalji|saljite) {me} …1 (ponude|akcije|promocije|poruke|obavijesti|obaveštenja|novosti|popuste|reklame|ponuda)
		(шаљите|шаљи|саљите) {me} …1 (понуде|акције|промоције|поруке|обавијести|обавештења|новости|попусте|рекламе|понуда)
		(predomislio|predomislila) …1 …2 (vratite|šaljite|prijavite|dodajte|saljite) {me} …2
		(предомислио|предомислила) …1 …2 (вратите|шаљите|пријавите|додајте|саљите) {me} …2
		(želim|hoću|zelim|hocu|htio bih|htjela bih) {again} [vaše|te|da dobijam|da primam|dobivati|primati] {things}
		(желим|хоћу|зелим|хоцу|хтио бих|хтјела бих) {again} [ваше|те|да добијам|да примам|добивати|примати] {things}
		(htjela|htio|htela|hteo|voljela|volio|volela|voleo) bih {again} [da] {receive} …2
		ponovna prijava (na|za) …2
		(хтела|хтео|волела|волео) бих {again} [да] {receive} …2
		(ne možete|ne mozete|možete|mozete|može|mogu) li me (opet|ponovo|ponovno|nazad|vratiti|dodati) …3
		(не можете|можете|може) ли ме (опет|поново|назад|вратити|додати) …3
		(šaljite|saljite|шаљите) {again} {marketing}
	`,
	help: lines`
		^ [trebam|treba mi|potrebna mi je|molim|želim|tražim|trebala bih|trebao bih] [vašu|vaša|mala|hitna] (pomoć|pomoc|podršku|podrška) $
		^ [требам|треба ми|потребна ми је|молим|желим|тражим|требала бих|требао бих] [вашу|ваша|мала|хитна] (помоћ|помоц|подршку|подршка) $
		^ (možete li|možete|možeš li|može li netko|može li neko|da li možete|može netko) [{me}] [da] [{me}] (pomoći|pomognete|pomogneš|pomoci|pomogne) $
		^ (можете ли|можете|можеш ли|може ли нетко|може ли неко|да ли можете|може нетко) [{me}] [да] [{me}] (помоћи|помогнете|помогнеш|помоци|помогне) $
		^ (pomozite|pomozi|pomagajte) [{me}] $
		^ (помозите|помози|помагајте) [{me}] $
		^ imam [jedno|kratko] (pitanje|pitanja|upit) $
		^ имам [једно|кратко] (питање|питања|упит) $
		^ (može li|moze li) (mi) (netko|neko|itko) [da] (pomoći|pomogne|pomoci) $
		^ (може ли) (ми) (неко) [да] (помоћи|помогне) $
		^ (upomoć|upomoc|pomoć|pomoc|упомоћ|помоћ|u pomoć|у помоћ) [molim|hitno|ljudi|молим|хитно|људи] $
		^ (ima li|jel ima|има ли|јел има) (koga|nekoga|neko|ikoga|кога|некога|неко) [tamo|tu|тамо|ту] $
		^ (treba mi|треба ми|potrebna mi je|потребна ми је) (pomoć|pomoc|помоћ) $
		^ (treba mi|треба ми|trebam|требам) (pomoć|помоћ|pomoc) [hitno|хитно|odmah|одмах] $
	`,
	less: lines`
		(manje|rjeđe|ređe) …1 ({things}|šaljite|pišite)
		(мање|рјеђе|ређе) …1 ({things}|шаљите|пишите)
		(previše|toliko|puno|mnogo|tolike) …1 {things} …1
		(превише|толико|пуно|много|толике) …1 {things} …1
		(jednom|dvaput|dva puta) (tjedno|mjesečno|dnevno|nedeljno|mesečno|na tjedan|sedmično) …2
		(једном|двапут|два пута) (тједно|мјесечно|дневно|недељно|месечно|на тједан|седмично) …2
		{ne} …2 {send} …1 (svaki dan|tako često|toliko|stalno) …1
		{ne} …2 {send} …1 (сваки дан|тако често|толико|стално) …1
	`,
	pause: lines`
		(pauzirajte|pauza|pauziraj|obustavite|zaustavite|prekinite|prestanite) …2 {things} …2 (do|na) …2
		(паузирајте|пауза|паузирај|обуставите|зауставите|прекините|престаните) …2 {things} …2 (до|на) …2
		pauza (s|sa) {things} …3
		пауза (с|са) {things} …3
		(nemojte|nemoj|ne) …1 …1 {send} …2 do …2
		(немојте|немој|не) …1 …1 {send} …2 до …2
		(nemojte|nemoj|ne) …2 {send} …2 (na|sljedećih|narednih) …1 ({day}|{week}|{month})
		(немојте|немој|не) …2 {send} …2 (на|сљедећих|наредних) …1 ({day}|{week}|{month})
	`,
	keeps: lines`
		(samo|osim|ostavite|zadržite) …2 ({orders}|{reminders}|{surveys})
		(само|осим|оставите|задржите) …2 ({orders}|{reminders}|{surveys})
	`,
};
