import { lines } from '../languages/types';
import { type Grammar } from './types';

export const hr: Grammar = {
	code: 'hr',
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
			mesage
			poruku
			sms poruke
			sms
			esemese
			esemesi
			notifikacijama
			obavještenje
			obavjesti
			novosti
			novostima
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
		`,
		reminders: lines`
			podsjetnike
			podsjetnici
			podsetnike
			podsetnici
			podsjetnika
			podsetnika
		`,
		surveys: lines`
			ankete
			anketa
			upitnike
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
		`,
		all: lines`
			sve
			ništa
			nikakve
			išta
			svih
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
		`,
		me: lines`
			me
			mi
			mene
			nas
			nam
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
			mobitel
			mobilni
			telefonski broj
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
			popisa primatelja
			liste primalaca
			imenik
			evidencija
			mailing listu
			spiskova
			popise
			lista
			baze podataka
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
			poskidajte
			pobrišite
			odstranite
			uklonte
			brisite
			izbrisi
			obrisi
			da izbrišete
			da obrišete
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
		`,
		again: lines`
			opet
			ponovno
			ponovo
			kao prije
			kao pre
			nazad
			natrag
			iznova
			kao i prije
			kao i pre
			kao ranije
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
			zabunio
			nehotično
			slucajno
			greskom
			pogreskom
			pogriješio sam
			pogrešio sam
			nije bilo namjerno
			u zabuni
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
		`,
		request: lines`
			možete li
			mozete li
			možeš li
			može li
			da li možete
			možete
		`,
		until: lines`
			do
			sve do
		`,
		day: lines`
			dan
			dana
		`,
		week: lines`
			tjedan
			tjedna
			tjedana
			nedelju
			nedelje
			sedmice
		`,
		month: lines`
			mjesec
			mjeseca
			meseca
			mesec
			mjeseci
		`,
		year: lines`
			godinu
			godine
			godina
		`,
		link: lines`
			ali
			pa
			zato
			pa vas molim
			molim vas
			samo
			više
		`,
	},
	stop: lines`
		{halt} [{me}] [više] [s|sa] [{me}] [tim|vašim|da {me}] ({send}|{contact}|{things}) …1
		{halt} [više] [s|sa] …2 {things}
		{halt} [više] da [{me}] [više] ({send}|{contact}|maltretirate|zovete|šaljete|pišete|smarate|gnjavite)
		^ {halt} [bre|više|odmah|molim|već jednom|s tim|sa tim] $
		^ (odjava|odjavi me|stop|odjavite me|ispis|dosta|prestani|prekini) [više|molim] $
		{ne} [{me}] [više] [{me}] ({send}|{contact}) [{me}] …2 ({things}|ništa|više|na ovaj|$)
		{ne} [{me}] [više] [{me}] {contact}
		(nemojte|nemoj) [više] da {me} [više] (pišeš|šalješ|šaljete|pišete|zovete)
		(nemojte|nemoj) [više] [da] [{me}] [više] [da] [{me}] (šaljete|pišete|šalješ|kontaktirate|gnjavite|smarate|uznemiravate|zovete i pišete|cimate|spamujete) …2
		(nemojte|nemoj) [više] {send} …2 ({things}|više|ništa)
		{ne} [{me}] (više) [{me}] {send} …2
		[više|vise] {nowant} [više|vise] …2 {things}
		{nowant} [više|vise] …2 {receive} …3
		više ne (želim|trebam|zanima) …2 ({receive}|{things})
		{remove} {me} (s|sa|iz|odavde|$|molim) …3
		da {me} {remove} …3
		{remove} …2 {number}
		{remove} …1 {me} …2 {list}
		(odjavite|odjavi|odjaviti|ispišite|ispiši|odajvite|odjavljujem|odjavim) (me|se) …2
		(radije|volio bih|voljela bih|najradije) ne bih …1 {receive} …2
		(želim|hoću|htio bih|htjela bih|hteo bih|htela bih|zelim|molim|trebam) [da] (se) [da] (odjavim|odjaviti|ispisati|ispišem|isključiti|isključim) …2
		(povlačim|povlacim|opozivam|ukidam) …2 (privolu|pristanak|suglasnost|saglasnost|dozvolu)
		(nisam|nikad nisam|nikada nisam) [se] …1 (dao|dala|prijavio|prijavila|pristao|pristala|pretplatio|pretplatila|upisao|upisala) …3
		nikad [se] nisam …1 (prijavio|prijavila|pristao|pristala|dao|dala|pretplatio|pretplatila) …3
		(protivim se|ulažem prigovor) …4
		(dosta|muka|pun|puna|preko glave|zlo) …1 (mi je) …2 {things}
		(pun|puna|dosta) mi je [kufer|kurac|vaših] …2 {things}
		(dosta|smučili|dosadili|dosadile|dojadile|dosadile) [više|mi|ste|su|mi je] …1 (s|sa|te|vaše|od|) …1 {things}
		(ostavite|ostavi|pusti|pustite) (me|nas) na miru
		(bez|nema|nikakve|nikakvih) [više] {messages} $
		(bez|nikakvih) [više|molim] {marketing}
		^ nema više …1 {messages} $
		dosta (je|mi je|nam je|mi) [više] …2 {things}
		{remove} [sve|svu|svaki] {number} …1
		(tražim|zahtijevam|zahtevam|molim|želim|trazim|zahtjevam) [za|da] (brisanje|uklanjanje|obrišete|izbrišete|izbrisati) …2 {number}
		(više nisam|nisam više|vise nisam|nisam vise) (vaš|vaša|vas|kod vas|vam) [više] (kupac|klijent|klijentica|korisnik|korisnica|mušterija|član|članica|musterija)
		(ako|ak) (još jednom|jos jednom|opet|ponovo|ponovno|mi još) [mi|jednom] (pošaljete|pošalješ|posaljete|pišete|javite|napišete) …3 (prijav*|blok*|tuž*|policij*)
		(dajte|ajde|daj|hajde) …2 (pustite|ostavite|prekinite|prestanite|prestani|pusti) [me|više|s tim|sa tim] [na miru|više] …1
		{halt} (s|sa) (tim|time|ovim|ovime) [više|molim|vise] $
		^ (ne|ma ne|ne hvala) više [molim] $
		(smaraš|smarate|gnjavite|davite|dosadni|naporni) …2 {halt}
		(imam|imamo) dosta …1 {things}
		(umorila|umorio|zasitila|zasitio|naveličala) sam se …2 {things}
		(nemojte|nemoj) (više|vise) [molim] $
		(ne želim|neću|necu|ne zelim) (ništa|nista|više ništa) od vas
		(isključite|iskljucite|ugasite) [mi|te|ove] {things}
		koliko puta …4 (prestanete|prestati|stop|ne šaljete|prekinete|maknete)
		^ (dosta|dosta bre|prestani|prestanite|dosta je) (bre|više|vise|je|toga|već|vec|bilo) $
		ma (necu|neću) (to|vise|više|ovo|te poruke) $
		(nisam|nismo) više (kupac|korisnik|klijent|član|korisnica|kupci|članica) …2
		(pravo|zahtjev) [na|za] (zaborav|brisanje) [podataka]
		(nisam|nikad nisam|nikada nisam) …1 (tražio|tražila|trazio|trazila) …2 ({things}|ovo|da mi)
		({things}|ovo) …2 nisam (tražio|tražila|trazio|trazila)
		(neću|necu|ne želim|ne zelim) …1 (te|ta|ove) (vaše|vase) …2
		bez (daljnjih|daljih|novih|ikakvih) {things} …1
		još (jedna|jednu) (poruka|poruku|sms) …2 (prijavljujem|prijavit|prijavim|tužim|tužit|blokiram|prijava) …1
	`,
	unclear: lines`
		(kako|gdje|gde) …3 (odjavim|odjaviti|odjavljujem|ispisati|odjava|odjavljuje|ispišem) …2
		kako …3 (zaustaviti|zaustavim|prekinuti|prekinem|ugasiti|isključiti|isključim|prestati primati) …2 {things}
		(krivi|pogrešan|pogresan) (broj|kontakt|osoba)
		(pogriješili|pogrešili|fulali|promašili) …1 broj
		(ovo|to) nije …1 (njegov|njen|njezin|moj|taj) broj
		(ovo|to) je (spam|prevara)
		(blokirat ću|blokiraću|blokiram|prijavit ću|prijaviću) (vas|te|ovaj broj|broj)
		^ (odjebite|odjebi|marš|goni se|tornjaj se) …1 $
		^ (ne želim|neću|ne zelim|necu|ne trebam|nezelim) (više|vise) [hvala] $
		(broj|broj telefona|broja) (više|vise) (nije|ne pripada) [više] (njen|njezin|njegov|od|moj|njoj|njemu|toj|tom|taj) …1
		(broj|telefon) nije (više|vise) (njen|njezin|njegov|od|moj) …1
		(što|šta|sta|sto) …3 (napraviti|uradim|uraditi|učiniti|učinim|napravim|raditi) …2 (ne|zaustavim|prekinem|odjavim) …3
	`,
	refers: lines`
		^ (obrišite|obriši|maknite|makni|izbrišite|uklonite|skinite|brišite|obrisite|izbrisite) (ga|ih|to|ju|je) [odmah|molim|sad|odande] $
		ne (želim|zelim|trebam|trebaju mi|čitam) [više] ih [više|uopće] $
		(neću|necu) ih [više|vise] $
		^ (dosta|dosta mi je|ne zanima me|nisam zainteresiran|nisam zainteresirana|dosta je|dosta više|ne hvala|ne treba mi) [više|vise|toga|je] $
		(ta|ova|taj|ona) (osoba|čovjek|gospođa) [više] nije [više] (tu|ovdje|na ovom broju)
		(nisam|nikad nisam) [to|ih] (tražio|tražila|trazio|trazila) $
		^ [odmah|smjesta] (ga|ih|je|to) [odmah] (obrišite|maknite|izbrišite|uklonite|brišite|obriši) $
	`,
	about: lines`
		moj (broj|telefon|kontakt|mobitel)
		(moje|osobne) (podatke|podaci)
		(te|ove|takve|vaše) {messages}
		(te|ove|same|takve|vaše|samo|stalno) {marketing}
		(promijenjen|promjenjen|novi vlasnik) broj
	`,
	stay: lines`
		(nemojte|nemoj|ne) [{me}|se] [da] (prestati|prestajte|prestanete|maknuti|skinuti|odjaviti|odjavljujte|skidati|skidajte|izbrisati|brisati|brišite|obrisati|uklanjati|uklanjajte|uklonite|izbacujte|prekidati|prekidajte|micati|mičite) …4
		(ne želim|ne zelim|neću|necu|ne mislim|ne namjeravam|ne nameravam) [se|da|da se] (odjaviti|odjavim|propustiti|propustim|prestati|prestanete|ispisati|ispišem|izgubiti) …3
		(nastavite|nastavi|samo nastavite) …2
		(zašto|zasto|što) (ste|mi|me|si|više) …6
		(ako|kad|kada|prije nego) [se] (odjavim|pošaljem stop) …4
		(nemojte|nemoj) [da] {me} (brišete|brisati|skidate|skidati|uklanjate|uklanjati|izbacujete|izbacivati|odjavljujete|mičete|micati|odjaviti) …3
		(nisam|nismo) [se] [nikad] (odjavio|odjavila|odjavljivao|odjavljivala|ispisao|ispisala) …2
		(nisam|nismo) (tražio|tražila|trazio|trazila|zahtijevao|zahtevao|zahtijevala|zahtevala) …1 (odjavu|ispis|brisanje|da me|uklanjanje) …2
		zašto ste me …1 (maknuli|izbacili|obrisali|odjavili|skinuli|uklonili) …2
		(nisam|nismo) (rekao|rekla|rekli|tražio|tražila) da me (maknete|skinete|odjavite|obrišete|izbrišete|uklonite) …1
	`,
	elsewhere: lines`
		(otkazati|otkažite|otkazujem|otkažem|otkazivanje|{remove}|{halt}|prekinuti|obrisati|maknuti|stornirajte|poništite) …2 {order} …2
		{ne} …1 {send} …2 (još|jos|{order}|na staru|danas|sutra|poštom) …2
		(nemojte|nemoj) (zvati|me zvati|stavljati|staviti|brinuti|zaboraviti) …4
		(kiša|perilica|auto|autobus|mašina|veš) [je] …1 (prestala|prestao|stane|stao|stala) …2
		(prestao|prestala|ostavio) [sam] (pušiti|piti|raditi|da pušim|da pijem|da radim|pušenje) …1
		(stanica|stanici|stajalište) …2
		(kraj|krajem|do kraja|na kraju) (mjeseca|meseca|ulice|tjedna|nedelje|godine) …2
		{nowant} …1 {order}
		bez {order}
		(nisam|nismo|nije) [još] (dobio|dobila|primio|primila|vidio|vidjela|video|videla|stigla|stigao|došao|došla) …3
		(ima|imate) li …2 {things}
		(nema|nemate) li {things}
		(dostavljač|kurir|vozač|konobar|majstor|dostavljac|nitko|niko|netko|neko) …1 (se ne|ne) (javlja|javljaju|dolazi|dize|diže) …1
		(kad|kada|do kad) [mi|vam] prestaje …3
		(nemojte|ne|nemoj) (slati|šaljite|dostavljati|slat) (subotom|nedjeljom|vikendom|poštom|u subotu|na adresu|gls|dpd|u nedjelju) …1
		(dao|dala|napisao|napisala|upisao|upisala|unio|unijela|uplatio|uplatila|ukucao|uneo) [sam] …1 (krivi|pogrešan|pogresan|krivo) (broj|telefon|bon) …1
		(nemojte|nemoj|ne) (više|vise) [da] (kasniti|kasnite|kasni|zakasniti|zakasnite|dizati|dižete|mijenjati|menjati) …2
	`,
	quoted: lines`
		(odgovorite|odgovori|pošaljite|posaljite|napišite|upišite|pošalji) [sa|s|riječ|reč|na] (stop|odjava|prekid) …1 (za|na|ako|da) …3
		za (odjavu|prekid|prestanak) [primanja] (pošaljite|odgovorite|napišite|kliknite|posaljite) …3
	`,
	start: lines`
		(želim|hoću|htio bih|htjela bih|hteo bih|htela bih|želio bih|volio bih|pristajem|može|voleo bih|zelim) [{again}] [da] [{again}] ({receive}) [{again}] …2 ({things}|{again})
		(želim|hoću|htio bih|htjela bih|hteo bih|htela bih|zelim|želeo bih) [{again}] [da] (se) [{again}] [ponovno] [da] (prijaviti|prijavim|pretplatiti|pretplatim|upisati|upišem|vratiti|vratim) …2 ({again}|{list}|na {list}|na {things}|za {things}|$)
		(vratite|vrati|dodajte|dodaj|stavite|upišite|prijavite|uključite|ubacite|prijavi) {me} [{again}] (na|u|za|nazad|natrag|ponovno|opet|ponovo) …2 ({list}|{things}|$|{again})
		(vratite|vrati) {me} [molim] $
		(šaljite|šalji|saljite) {me} {again} …3
		(pošaljite|posaljite) {me} {again} …2 {marketing}
		(šaljite|šalji) {me} …2 {things} {again}
		(ponovno|opet|ponovo) (pokrenite|aktivirajte|uključite) …2 {things}
		{mistake} [sam|smo] [se] (odjavio|odjavila|ispisao|ispisala|poslao stop|poslala stop|pritisnuo stop|pritisnula stop|stisnuo stop|stisnula stop|napisao stop|napisala stop|kliknuo) …3
		(odjavio|odjavila|ispisao|poslao stop|poslala stop|pritisnula stop|pritisnuo stop) [sam] [se] {mistake} …3
		(nisam) [se] (htio|htjela|hteo|htela|namjeravao|mislio|želio|želela) [se|da se|da] (odjaviti|odjavim|ispisati|ispišem) …2
		(poništite|ponistite|ignorirajte|ignorišite|zanemarite) …1 (odjavu|moju odjavu|stop)
		{again} [{me}] [možete|mozete] (šaljite|saljite|slati) [{me}] …2 {things}
		(šaljite|šalji|saljite) {me} …1 (ponude|akcije|promocije|poruke|obavijesti|obaveštenja|novosti|popuste|reklame|ponuda)
		(predomislio|predomislila) …1 …2 (vratite|šaljite|prijavite|dodajte|saljite) {me} …2
		(želim|hoću|zelim|hocu|htio bih|htjela bih) {again} [vaše|te|da dobijam|da primam|dobivati|primati] {things}
		(htjela|htio|htela|hteo|voljela|volio|volela|voleo) bih {again} [da] {receive} …2
		ponovna prijava (na|za) …2
		(ne možete|ne mozete|ne može|možete|može|mozete) li me (opet|ponovo|ponovno|nazad|natrag|vratiti|dodati) …3
		(šaljite|salite|saljite) {again} {marketing}
	`,
	help: lines`
		^ [trebam|treba mi|potrebna mi je|molim|želim|tražim|trebala bih|trebao bih] [vašu|vaša|mala|hitna] (pomoć|pomoc|podršku|podrška) $
		^ (možete li|možete|možeš li|može li netko|može li neko|da li možete|može netko) [{me}] [da] [{me}] (pomoći|pomognete|pomogneš|pomoci|pomogne) $
		^ (pomozite|pomozi|pomagajte) [{me}] $
		^ imam [jedno|kratko] (pitanje|pitanja|upit) $
		^ (može li|moze li) (mi) (netko|neko|itko) [da] (pomoći|pomogne|pomoci) $
		^ (upomoć|upomoc|pomoć|pomoc|u pomoć) [molim|hitno|ljudi] $
		^ (ima li|jel ima) (koga|netko|nekoga|neko|ikoga) [tamo|ovdje|tu] $
	`,
	less: lines`
		(manje|rjeđe|ređe) …1 ({things}|šaljite|pišite)
		(previše|toliko|puno|mnogo|tolike) …1 {things} …1
		(jednom|dvaput|dva puta) (tjedno|mjesečno|dnevno|nedeljno|mesečno|na tjedan|sedmično) …2
		{ne} …2 {send} …1 (svaki dan|tako često|toliko|stalno) …1
	`,
	pause: lines`
		(pauzirajte|pauza|pauziraj|obustavite|zaustavite|prekinite|prestanite) …2 {things} …2 (do|na) …2
		pauza (s|sa) {things} …3
		(nemojte|nemoj|ne) …1 …1 {send} …2 do …2
		(nemojte|nemoj|ne) …2 {send} …2 (na|sljedećih|narednih) …1 ({day}|{week}|{month})
	`,
	keeps: lines`
		(samo|osim|ostavite|zadržite) …2 ({orders}|{reminders}|{surveys})
	`,
};
