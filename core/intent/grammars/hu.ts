import { lines } from '../languages/types';
import { type Grammar } from './types';

export const hu: Grammar = {
	code: 'hu',
	words: {
		send: lines`
			küldjenek
			küldjön
			küldj
			küldjél
			küldjetek
			küldözgessenek
			küldözgess
			küldözgessetek
			írjanak
			írjon
			írj
			írjál
			írjatok
			írogassanak
			írogassatok
			írogass
			keressenek
			keressetek
			keress
			zaklassanak
			zaklassatok
			zaklass
			zavarjanak
			zavarjatok
			zavarj
			spameljenek
			spameljetek
			spamelj
			kontaktáljanak
			kapjak
			üzengessenek
			küldözzenek
			háborgassanak
			lépjenek kapcsolatba
			értesítsenek
			hirdessenek
			kuldjenek
		`,
		sending: lines`
			küldését
			küldését is
			küldésével
			küldözgetését
			küldözgetésével
			írogatást
			írogatását
			zaklatást
			zaklatását
			spamelést
			küldést
			küldését nekem
			zaklatással
			küldözgetést
			írást
		`,
		halt: lines`
			hagyják abba
			hagyjátok abba
			hagyd abba
			hagyja abba
			abbahagynák
			abbahagynátok
			abbahagyni
			fejezzék be
			fejezzétek be
			fejezd be
			fejezze be
			állítsák le
			állítsátok le
			állítsd le
			leállítani
			leállítást
			szüntessék meg
			szüntessétek meg
			stop
			állj
			elég
			elég volt
			kapcsolják ki
			kapcsoljátok ki
			kapcsold ki
			tiltsák le
			mondják le
			szüntessék be
			lemondom
			lemondanám
			lemondani
			leállítanák
			törlöm
			befejezni
		`,
		nowant: lines`
			nem kérek
			nem kérünk
			nem kérem
			nem szeretnék
			nem szeretném
			nem szeretnénk
			nem akarok
			nem akarunk
			nem akarom
			nem kívánok
			nem kívánunk
			nem óhajtok
			nem érdekel
			nem érdekelnek
			nem igénylem
			nem igénylek
			nincs szükségem
			nem kell
			nem kellenek
			nincs szükségünk
			már nem kérek
			már nem szeretnék
			nem vagyok kíváncsi
			nem tartok igényt
			köszi nem kérek
		`,
		messages: lines`
			üzenet*
			üzeneteket
			üzenetet
			üzenetek
			sms*
			értesítés*
			értesítő*
			hírlevel*
			hírlevél*
			levelet
			leveleket
			infót
			megkeresés*
			tájékoztat*
			üziket
			üzit
			sms t
			sms eket
			whatsapp*
		`,
		marketing: lines`
			reklám*
			ajánlat*
			akció*
			hirdetés*
			promóci*
			hírlevel*
			hírlevél*
			spam*
			kuponok*
			marketing*
			katalógus*
			kampány*
			reklámot
			reklámokat
			ajánlatokat
			szórólap*
		`,
		reminders: lines`
			emlékeztető*
		`,
		orders: lines`
			(rendelés*|szállítás*|csomag*|kiszállítás*|időpont*) (állapot*|értesít*|informác*|üzenet*|infó*|státusz*)
			számlák
			számlákat
			rendelési értesítések
		`,
		surveys: lines`
			kérdőív*
			felmérés*
		`,
		calls: lines`
			hívjanak
			hívogassanak
			hívogatást
			telefonáljanak
			hívások
		`,
		email: lines`
			email*
			e mail*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			semmit
			semmi
			ezeket
			ezt
			ilyet
			ilyeneket
			mindent
		`,
		all: lines`
			semmit
			mindent
			minden
			semmilyen
			összes
			bármilyen
		`,
		not: lines`
			nem
			ne
			soha
			nincs
			sem
			nélkül
		`,
		remove: lines`
			töröljenek
			töröljetek
			töröljék
			töröld
			töröljön
			törölni
			törölje
			törlését
			törlés
			törlésemet
			vegyenek le
			vegyetek le
			vegyél le
			vegyen le
			levenni
			vegyenek ki
			vegyetek ki
			vegyél ki
			kivenni
			távolítsanak el
			távolítsák el
			távolítsatok el
			eltávolítani
			eltávolítását
			húzzanak ki
			szedjenek le
			szedjetek le
			szedj le
			felejtsék el
			felejtsétek el
			felejtsd el
			iktassanak ki
			törölnék
			törölnének
			levennének
			levennétek
			letörölni
			töröltetni
		`,
		number: lines`
			számomat
			a számomat
			számom
			a számom
			telefonszámomat
			telefonszámom
			a telefonszámom
			mobilszámomat
			adataimat
			az adataimat
			adataim
			ezt a számot
			elérhetőségemet
			nevemet
			a nevemet
			személyes adataimat
			a számunkat
			számunkat
			az elérhetőségeimet
		`,
		list: lines`
			listáról
			listájukról
			listátokról
			levelezőlistáról
			listából
			adatbázisból
			adatbázisukból
			adatbázisotokból
			rendszerből
			rendszerükből
			csoportból
			nyilvántartásból
			hírlevélről
			címlistáról
			listáikról
			körlevélről
			hírlevél listáról
			névjegyzékből
			küldőlistáról
		`,
		unsubscribe: lines`
			leiratkozom
			leiratkozni
			leiratkozás
			leiratkoznék
			leiratkozást
			iratkoztassanak le
			iratkoztass le
			iratkoztassatok le
			le akarok iratkozni
			le szeretnék iratkozni
			iratkozzak le
			leiratkoztatni
			leiratkoztatást
			leiratkozok
			leiratkozunk
			hírlevél lemondása
			lemondom a hírlevelet
			iratkozzon le
		`,
		order: lines`
			rendelés*
			foglalás*
			időpont*
			asztal*
			csomag*
			szállítás*
			fizetés*
			találkozó*
			jegy*
			tétel*
			termék*
			utazás*
			taxi*
			repülő*
			járat*
			tanfolyam*
			óra
			órát
			órámat
			edzés*
			szerződés*
			számlát
			számla
			számláz*
			bankkárty*
			kárty*
			biztosítás*
			előfizetés*
			netflix*
			spotify*
			konditerm*
			bérlet*
			kép*
			fotó*
			kosár*
			visszaküld*
			szoba*
			szállás*
			tagság*
			hitel*
			szatyr*
			hagym*
			blokk*
			újság*
			hotel*
			utalás*
			mosógép*
			gép*
			bejelentkezés*
		`,
		again: lines`
			újra
			megint
			ismét
			vissza
			ugyanúgy mint régen
			mint régen
			mint korábban
		`,
		mistake: lines`
			véletlenül
			tévedésből
			tévedés volt
			véletlen
			véletlen volt
			hibából
			akaratlanul
			félrenyomtam
		`,
		request: lines`
			visszavennének
			felvennének
			feltennének
			visszavennétek
			felvennétek
			tudnának
			tudnátok
			tudnál
			lehetne
			megtennék
			tudna
			kérem
			legyenek szívesek
		`,
		until: lines`
			januárig
			februárig
			márciusig
			áprilisig
			májusig
			júniusig
			júliusig
			augusztusig
			szeptemberig
			októberig
			novemberig
			decemberig
			végéig
			ig
			nyárig
			őszig
			tavaszig
			karácsonyig
		`,
		day: lines`
			nap
			napig
			napra
		`,
		week: lines`
			hét
			hétig
			hétre
			hetet
		`,
		month: lines`
			hónap
			hónapig
			hónapra
		`,
		year: lines`
			év
			évig
			évre
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			ezért
			úgyhogy
			csak
			kérem
			kérlek
			kérném
			legyenek szívesek
			azonnal
			légyszi
			szeretném ha
			már
			szeretném
			köszönöm
			tehát
			hogy
			tessék
			inkább
			=és
		`,
	},
	stop: lines`
		(hogy) [kérem] ne {send} …2
		{halt} …2 {things}
		(szeretnék|akarok) …2 (kikerülni|kilépni|lekerülni|kiszállni) …1 {list}
		(kíméljenek|kíméljetek|kímélj) …1 meg …3
		(vegyék|vegyétek|vedd|töröljék) (le|ki) …2 (számomat|nevemet|adataimat) …2 [{list}]
		(számomat|nevemet|adataimat) …2 (vegyék|vegyétek|vedd) (le|ki) …2
		(ne) …1 (jöjjön|jöjjenek|érkezzen) (több|többet) …1 {things}
		nem (akarok|szeretnék) …2 (listán|listájukon|adatbázisban) (lenni|maradni|szerepelni)
		ne {send} …1 (üzenetet|semmit|több)
		^ (állj|stop|elég|elég volt|hagyják abba|hagyd abba|hagyjátok abba|fejezzék be|fejezd be|fejezzétek be|elég legyen|elég már) [már|ezt|azonnal] $
		{halt} …3 {sending}
		{halt} [már|a|az|ezeket|ezt|volt] [a|az|ezekből|ebből|ezt a|küldését] [sok] {things}
		{things} …2 {halt}
		{sending} {halt}
		(ne|nehogy) {send} …3 ({things}|{everything}|többet|többé|nekem|ezen a számon|erre a számra|ide|velem|tovább|engem)
		(többet|többé|nekem|tovább|engem|semmit|{things}) …2 ne {send} …1
		(ne) {send} $
		(ne) (zaklass*|zavarj*|háborgass*|spamelj*) …2
		{nowant} …1 [több|többet|semmilyen|további|tovább] …1 {things} …1
		{things} …2 {nowant}
		{nowant} …2 ({everything}|többet) (kapni|önöktől|tőletek|$)
		{nowant} …1 (ilyen|ilyet|ezekre|ezeket|az|a|ezek|több|további) …1 {things}
		nem (szeretném|akarom|kérem|szeretnék) …1 hogy …2 (keressenek|írjanak|küldjenek|zavarjanak|zaklassanak) …1
		^ (nincs több|nem kell|semmi|stop) {things} $
		ne …2 (kapjak|küldjenek) (több|többet) …1
		(kéretlen) {things}
		{remove} [engem|kérem|minket|a|az|azonnal] …1 {list}
		{list} …2 {remove}
		(vegyenek|vegyetek|vegyél|szedjenek|töröljenek|töröljetek|húzzanak) …1 (le|ki|engem|minket) $
		^ [kérem] (töröljenek|töröljetek|töröljön) [engem|minket] $
		(lekerülni|le akarok kerülni|le szeretnék kerülni|kikerülni|törlésemet|le szeretnék kerülni) …2 {list}
		(kerülni|törlődni) …1 {list}
		{list} …1 (lekerülni|kikerülni|törlésemet)
		{remove} …2 {number}
		{number} …1 {remove}
		{unsubscribe}
		(le|fel) (akarok|szeretnék) iratkozni …1 {list}
		(lemondom|lemondani|lemondanám|törlöm|szeretném lemondani) …1 (hírlevel*|értesítés*|értesítő*|üzenet*|sms*)
		(hírlevel*|értesítés*|üzenet*) …1 (lemondom|lemondani|lemondanám|lemondása|leállítása)
		(visszavonom|visszavonni|megvonom) …2 (hozzájárul*|engedély*|beleegyezés*)
		(hozzájárul*|engedély*|beleegyezés*) …1 (visszavonom|visszavonni|megvonom)
		(nem|soha|sosem|sem) …2 (járultam hozzá|adtam hozzájárulást|iratkoztam fel|adtam engedélyt|egyeztem bele|kértem …1 {things}|regisztráltam|adtam beleegyezést) …1
		(hozzájárulásom|engedélyem|beleegyezésem) nélkül
		tiltakozom …4
		(hagyjanak|hagyjatok|hagyj|hagyjon) …1 (békén|engem békén|békében)
		(elegem|torkig|tele a hócipőm|unom) …2 {things}
		(elegem van|torkig vagyok|unom már) …1 (a|az|ebből|ezekből|önökből)
		(idegesítenek|zavarnak|bosszantanak|idegesítő|zavaróak) …2 {things}
		{things} …1 (idegesítenek|zavarnak|bosszantanak|idegesítőek)
		szálljanak le rólam
		(megköszönném|hálás lennék|örülnék|jó lenne|szeretném) …2 (ha|hogy) …1 (nem|ne) …1 (írnának|küldenének|írnátok|küldenétek|zavarnának|keresnének|kapnék|írjanak|küldjenek|zaklatnának) …2
		(szálljatok|szálljanak|szállj|kopjatok|kopjanak|kopj|takarodjatok|húzzatok) …1 (le|már le) …1 (rólam|rólunk|innen)
		(már|többé|ezentúl) nem (vagyok|vagyunk) …1 (ügyfel*|ügyfél*|vevő*|vásárló*|tag*|előfizető*) …1
		nem vagyok (már|többé|az) …1 (ügyfel*|ügyfél*|vevő*|vásárló*) …1
		ne (használják|használjátok|kezeljék|adják tovább|tárolják|használd) …2 (számomat|adataimat|számot|elérhetőségemet|telefonszámomat) …2
		(számomat|adataimat|telefonszámomat) …2 ne (használják|használjátok|kezeljék|adják|tárolják) …1
		(honnan|kitől) …4 {number} …1 (töröljék|töröljétek|töröld)
		(hányszor|ezerszer|százszor|tízszer|már többször|már háromszor) …3 (hogy|ne) …1 ne {send} …1
		(menjetek|menjenek|menj|húzzatok|húzzanak|takarodjatok) …2 (fenébe|francba|picsába|pokolba|innen|büdösbe) …2 {things}
		^ (fejezzétek|fejezzék|fejezd|hagyjátok|hagyják|hagyd|állítsátok|állítsák|szálljatok|szálljanak) (már|mostmár) (be|abba|le|le rólam) $
		(kértem|írtam|szóltam|mondtam) …1 (hogy|ne) …1 (töröljenek|töröljék|vegyenek le|iratkoztassanak|töröljetek|vegyetek le|ne küldjenek|ne írjanak) …1
		(vegyenek|vegyetek|vegyél) (mar|már|engem|minket) …1 (le|ki) …3 (list*|adatbázis*)
		nincs …1 (szükségem|szükségünk) …2 {things}
		{things} (nem kell|nem kérek|nem kellenek|nem érdekelnek)
		{things} nem $
		(már|százszor|többször|sokszor) [is] (kértem|mondtam|írtam|kértük|szóltam) …1 (hogy ne|leiratkozást|törlést|a törlést|töröljenek|ne írjanak|ne küldjenek|vegyenek le|hogy töröljenek|hogy vegyenek) …2
		(múlt héten|múltkor|tegnap|már|korábban) [is|már|egyszer] (leiratkoztam|lemondtam|kijelentkeztem|töröltettem) …1 (megint|mégis|újra|még mindig) …1 (jön|jönnek|írnak|küldenek|küldtek|kaptam|kapok)
		^ (múlt héten|múltkor|korábban) [is|már|egyszer] (leiratkoztam|kijelentkeztem) $
	`,
	unclear: lines`
		(hogyan|hogy|hol|miként) …3 ({unsubscribe}|iratkozhatok le|iratkozom le|iratkozzak le|lehet leiratkozni|állíthatom le …2 {things}|állítom le …2 {things}|tudom leállítani …2 {things}|mondhatom le …2 {things}|kerülök le …1 {list}|tudom lemondani …2 {things}|tilthatom le …2 {things})
		(rossz|téves|hibás) (szám|számot|telefonszám|ember|személy|számra) …1
		(téves) …1
		(nem) (az|ez|én) …1 (ő|én vagyok|száma|az ő száma) …1
		(ez spam|spam ez|ez zaklatás|csalók) $
		(letiltom|tiltom|blokkolom|letiltalak|jelentem|feljelentem) …2
		ne hívogassanak …1
		(ez a szám|a szám|ez a telefonszám|a telefonszám) …1 (már|nem) …2 (övé|másé|tulajdonos*|hozzá) …1
		(ez a szám|a szám) …1 (más|valaki másé|másé) …1
		(hol|hogyan|hogy|miként) (lehet|tudom|tudjuk|kell) …1 (ezt|ezeket|lemondani|leállítani|kikapcsolni|letiltani) [kikapcsolni|leállítani|lemondani|letiltani]
		(még mindig|mégis|továbbra is) …1 (jönnek|kapok|kapom|küldenek|küldik) …2 {things}
	`,
	refers: lines`
		^ [azonnal|egyszerűen|rögtön] (töröljék|töröljétek|töröld|törölje|vegyék le|vegyétek le|vedd le|vegyenek le|vegyenek ki|vegyék ki|töröljenek) [azonnal|onnan|mindenhonnan|rögtön|engem] $
		^ [én|ezeket|ezt|azt|ilyet|ebből|ezekből|már|többet] [már|többet] (nem kérem|nem kérek|nem akarom|nem szeretném|nem szeretnék|nem kell|nem kellenek|nem érdekel|nem érdekelnek) [többet|ezeket|ezt|belőle|már|belőlük|ebből|ilyet] [többet] $
		^ (elég|elég volt|elegem van|elég legyen|most már elég|elég ebből) [már|ebből|belőle|most] $
	`,
	about: lines`
		(számomat|a számomat|a számom|számom|telefonszámomat|telefonszámom|a számunkat|adataimat|adataim|nevemet)
		{things}
	`,
	stay: lines`
		(ne|nem kell|nehogy) …1 (iratkoztass*|vegyenek le|vegyetek le|vegyél le|töröljék|töröljenek|töröljetek|töröld|hagyják abba|hagyjátok abba|hagyd abba|állítsák le|állítsátok le|szüntessék|mondják le|fejezzék be) …4
		(nem akarok|nem szeretnék|nem akarom|nem kívánok|nem szeretném) …1 (leiratkozni|lemaradni|lemondani|kimaradni|lekerülni|törölni|elveszíteni|kihagyni) …3
		(nem akarok|nem szeretnék) {things} lemaradni …1
		(miért|mért) …4 (vettek le|vettetek le|töröltek|iratkoztattak|nem kapok|nem jön|nem küldenek|nem írnak|leálltak|nem) …4
		(folytassák|folytasd|küldjék továbbra|továbbra is) …2
		(ha|mielőtt) …2 (leiratkozom|lemondom) …2
		(maradni|maradjak|hagyjanak) …2 listán …1
		(továbbra is|még mindig) …3 (szeretn*|akar*|kér*|kapni) …2
		nem (kértem|mondtam|akartam) (hogy) …1 (leirat*|iratkoztass*|töröl*|állítsák|vegyenek|vegyetek|hagyják|lemond*) …2
		nem (kértem|akartam) (leiratkozást|leiratkozni|törlést|lemondani|lemondást) …1
	`,
	elsewhere: lines`
		ne {send} …2 {order}
		(ma|most|holnap|este|éjjel) ne {send} …3
		(lemond*|töröl*|töröljék|visszamond*|állítsák le|leállít*|le tudom mondani|mondják le|mondjam le|vegyék le|vegyék ki|szüntess*|törlés*) …3 {order} …2
		{order} …3 (lemond*|töröl*|visszamond*|leállít*|mondják le|mondani|törlés*|nem kérem|vegyék ki|szüntess*)
		le (akarom|szeretném|tudom) mondani …3
		(ne|ne a|nem a) [a|az] (pirosat|kéket|csomagot|futárt|feketét|fehéret|számlát) …4
		ne {send} [a|az|most|még|ma|holnap] (csomagot|rendelést|futárt|terméket|pirosat|péntek|hétfő|ma|holnap|még|addig|számlát) …3
		(ne) (hívjanak|írjanak|hívj|küldjék) (most|ma|éjjel|még) …2
		(leszoktam|abbahagytam|abbahagyta|elállt|megállt) …3
		(megáll*|álljanak meg|álljon meg|buszmegáll*|megálló*) …3
		(hogyan|hogy) …2 (állítom le|állítsam le|kapcsolom ki) …2 (mosógép*|gép*|riaszt*|motor*|sütő*|program*|készülék*) …1
		(mosógép*|gép*|autó*|busz*|vonat*|eső|óra|lift) …2 (leáll*|megáll*|áll meg|elállt) …2
		(nem|még nem|nem is) (kaptam|jött|érkezett|látom|találom|kaptunk|láttam) …4
		^ (nincs|nincsenek|van) [új|még|most|ma|valami|önöknek] {things} …3
		(nem kérek|nem kell|nem szeretnék) (szatyrot|hagymát|blokkot|számlát|cukrot|szószt|jeget|sajtot|evőeszközt|csomagolást|tejfölt) …1
		(nélkül) (kérem|kérném) …1
		(hónap|hét|év|nap) (vége|végén|végéig|végére) …2
		(hol|hogyan|hogy) (lehet|tudom|kell) …2 {order} …2
		(aktiválják|aktiváld|kapcsolják|küldjék|állítsák vissza|adják) …3 (kupon*|kód*|fiók*|kártya|kártyám*|rendelés*|pont*|utalvány*) …1
		(kupon*|kód*|fiók*|kártyá*|rendelés*|utalvány*) …2 (aktiválják|aktiváld|aktiválni|újra) …1
		(nincs|nincsenek|lesz|van) [már] több (akció|kupon|leárazás|kedvezmény|termék) …1
	`,
	quoted: lines`
		(válaszoljon|válaszolj|küldjön|küldj|küldje|írja|írd|írjon) [be|el|vissza|hogy|be hogy|egy] (stop|leiratkozás|állj|nem|leiratkozom) …5
		(leiratkozáshoz|lemondáshoz|a leiratkozáshoz) …5
		ha nem kér …4
	`,
	start: lines`
		(szeretnék|szeretném|akarok|kérek|kérném|kérem) …2 {again} …2 (kapni|megkapni) …2 {things}
		{again} …2 (szeretnék|szeretném|akarok|kérek|kérném|kérem) …2 (kapni|megkapni) …2 {things}
		(szeretnék|szeretném|akarok|kérek|kérném|kérem) …2 (kapni|megkapni) …2 {things} …1 {again}
		(szeretnék|szeretném|akarok|kérek|kérném|kérem) …2 {things} …1 {again} …1 (kapni|megkapni)
		(szeretnék|szeretném|akarok|kérek|kérném|kérem) …2 {again} …1 {marketing}
		{again} …1 (szeretnék|szeretném|akarok|kérek|kérném|kérem) …1 {marketing}
		(szeretnék|szeretném|akarok|kérek|kérném|kérem) {again} …1 {things} (kapni|megkapni)
		(visszavennének|visszavennétek|felvennének|felvennétek|visszatennének|feltennének|visszaraknának) …1 (a listára|listára|listájukra|a hírlevélre|{again})
		{again} …1 (felvennének|felvennétek|feliratkoztatnának) …1
		(szeretnék|szeretném|szeretnénk|akarok|kérem|kérek|kérnék) [{again}] {things} {again} [kapni|megkapni]
		(szeretnék|szeretném|szeretnénk|akarok|kérem|kérek|kérnék) [{again}] {again} [az|a|is] {things} [kapni|megkapni|küldését]
		(szeretnék|szeretném|szeretnénk|akarok) [{again}|a|az] {things} (kapni|megkapni)
		(szeretném|szeretnék) (megkapni|kapni) [a|az] {things}
		(szeretnék|szeretném|akarok|szeretnénk) [{again}|újból] (feliratkozni|visszairatkozni|csatlakozni|bekerülni|visszakerülni) [a|az] [{again}] (hírlevélre|listára|levelezőlistára|{things}|csoportba)
		(szeretnék|szeretném) {again} feliratkozni
		(vegyenek|vegyetek|vegyél|vegyen|tegyenek|tegyetek|rakjanak|írjanak|adjanak|adjatok) (fel|vissza|rá|hozzá|be) [{again}|engem] [a|az] (listára|listájukra|hírlevélre|levelezőlistára|adatbázisba|listátokra|{again})
		(vegyenek|vegyetek|vegyél|tegyenek|rakjanak) (vissza) [a|az|engem] [listára]
		(iratkoztassanak|iratkoztass|iratkoztassatok|regisztráljanak) (fel|vissza) …1 [{again}]
		{again} (iratkoztassanak|vegyenek|vegyetek|iratkoztass) fel
		(küldjenek|küldjék|küldj|küldjetek|küldd) (nekem|nekünk) {again} …1 {things}
		(küldjenek|küldjék|küldj|küldjetek) {again} [nekem|az|a] {things}
		{again} (küldjenek|küldjék|küldjetek) …1 {things}
		(aktiválják|kapcsolják be|állítsák vissza|indítsák el|indítsák) {again} …1 {things}
		(nem akartam|nem szerettem volna|nem állt szándékomban) (leiratkozni|lemondani …1 {things}|lekerülni …1 {list})
		(vonják vissza|töröljék|hagyják figyelmen kívül) …1 (leiratkozásomat|leiratkozást|stop)
		(meggondoltam magam) …2 (vegyenek|iratkoztass*|küldjenek|szeretnék)
		^ [én|szeretnék|akarok] (újra|megint|ismét) [szeretnék] (feliratkozom|feliratkozok|csatlakozom|csatlakozok|felirakozni|feliratkozni|csatlakozni|aktiválják|aktiváld|aktiválni|aktiválják kérem|kapcsolják be|kapcsold be|bekapcsolom|kérem|kérek {things}) $
		^ (feliratkozom|csatlakozom|aktiválják|aktiváld|kapcsolják be|kapcsold be|indítsák el|iratkoztassanak fel|irassanak fel|vegyenek fel) (újra|megint|ismét|vissza) $
		(vegyenek|vegyetek|vegyél|tegyenek|tegyetek|írjanak|írjatok) (fel|rá|vissza) …2 (listára|hírlevélre|listájukra|listátokra|feliratkozók*)
		{mistake} …1 (küldtem|írtam|nyomtam|mentem|kattintottam) …1 (stop|stopot|stoppot|leiratkozás*|leiratkozom|lemondás*) …1
		(stop|stopot|leiratkozást|a stop) {mistake} …2
		(visszavonom|visszavonni|vonják vissza|vonjátok vissza|érvénytelenítsék|töröljék) …1 (leiratkozásomat|leiratkozást|leiratkozásom|lemondásomat|stop kérésemet)
		{mistake} [le|én] (iratkoztam le|leiratkoztam|iratkoztam|stopot írtam|írtam stopot|lemondtam a hírlevelet|lemondtam az üzeneteket|stopot küldtem|nyomtam stopot|stopra nyomtam|írtam hogy stop|írtam be hogy stop|mondtam le a hírlevelet)
		(leiratkoztam|stopot írtam|stopot küldtem|stopot nyomtam) …1 {mistake}
		vissza (tudnának|tudnátok|tudna|tudnál) …1 (tenni|venni|rakni|írni) …1 (listára|a listára|$)
	`,
	help: lines`
		^ [kérem] (segítségre|segítségére|támogatásra) [van|lenne|volna] (szükségem|szükségünk) [van|lenne|volna] $
		^ (tudnának|tudnátok|tudnál|tudna|tud|tudtok|tudnak) [valaki|nekem|önök] [nekem|valaki] (segíteni) [nekem|valaki|valamiben] $
		^ (segítsenek|segítsetek|segíts|segítsen|segítség|segítene valaki|segítséget) [nekem|kérek|kérem|kérnék|kérünk|szeretnék kérni] $
		^ (kérek|kérnék) segítséget $
		^ (lenne|van|volna) [egy|pár] (kérdésem|kérdésünk) $
		^ [egy] kérdésem (lenne|van|volna) $
		^ (szeretnék|lehet) (beszélni|beszélnem) (valakivel|egy ügyintézővel|ügyfélszolgálattal) $
		^ hogyan működik (ez|az) $
		^ (kérhetek|kaphatok|kérnék|kérek|szeretnék|szükségem van|szükségem lenne|jól jönne) [egy kis|némi|valami|kis] (segítséget|segítségre|segítség|támogatást) $
	`,
	less: lines`
		(kevesebb|kevesebbet) …1 {things}
		(túl sok|ennyi|ilyen sok) …1 {things} $
		(ne) (ilyen|ennyire|olyan) (gyakran|sűrűn|sokat) …2
		(ritkábban|ne minden nap|nem minden nap) …2
		(túl gyakran|túl sokat) $
		(hetente|havonta|naponta) (egyszer|egy|max) …1
		(csökkentsék|csökkentsétek) …2 {things}
	`,
	pause: lines`
		(szünet*|függess*) …3 ({things}|{until}|{period}) …2
		{until} …2 ne {send} …2
		ne {send} …2 {until} …2
		(egy|két|három|pár|1|2|3) {period} ne {send} …2
		ne {send} …2 (egy|két|három|pár|1|2|3) {period} …1
		{until} …1 {nowant} {things}
	`,
	keeps: lines`
		(csak|kizárólag|kivéve|de|hagyják) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (jöhet|jöhetnek|maradjon|maradhat|kivételével|ok)
	`,
};
