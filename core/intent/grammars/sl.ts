import { lines } from '../languages/types';
import { type Grammar } from './types';

export const sl: Grammar = {
	code: 'sl',
	words: {
		messages: lines`
			sporočilo
			sporočila
			sporočil
			sporočili
			obvestila
			obvestil
			obvestili
			sms e
			novic
			novice
			smsov
			sms ov
			sporocil
			obvestilo
			sporočil vaših
			sporcil
			sporocila
			sporocilo
			obvestilih
			sporočilih
			mailov
			sms
			sms sporočil
		`,
		marketing: lines`
			reklame
			reklam
			reklamami
			ponudbe
			ponudb
			ponudbami
			oglase
			oglasov
			oglasi
			akcije
			akcij
			promocije
			promocij
			novičke
			novičk
			e novice
			e novic
			marketing*
			trženje
			popuste
			katalogov
			promo
			reklamo
			akcijo
			akcijskih
			promocijskih
			oglasnih
			reklamna
			kupone
			kuponov
			popustov
			oglaševanje
			newsletter
		`,
		reminders: lines`
			opomniki
			opomnikov
			opomnike
		`,
		surveys: lines`
			ankete
			anket
		`,
		orders: lines`
			(obvestila|sporočila|status) (o|za|glede) (naročilu|naročilih|dostavi)
			status dostave
			status naročila
			računi
			račune
			termin
		`,
		all: lines`
			vse
			nič
			ničesar
			nobenih
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		ne: lines`
			ne
			naj ne
			nikoli več ne
		`,
		halt: lines`
			prenehajte
			prenehaj
			nehajte
			nehaj
			ustavite
			prekinite
			prekini
			odnehajte
			nehite
			nehati
			nehjte
			prenehate
			nehi
			dajte nehat
			nehte
			prekinete
		`,
		send: lines`
			pošiljati
			pošiljajte
			pošiljaj
			pošiljat
			pisati
			pišite
			piši
			posiljati
			posiljajte
			posiljat
			poslati
			pošiljate
			pošljite več
			pošiljanjem
			pošiljanje
			pisanjem
			posiljate
			pošiljajte mi
			pisite
			pošiljaj mi
			poslji
			pošiljali
			pisali
			objavljati
		`,
		contact: lines`
			nadlegujte
			nadlegovati
			kontaktirajte
			kontaktirati
			motite
			motiti
			težite
			težit
			gnjavite
			spamajte
			obveščajte
			nadlegovanjem
			nadleguj
			težiti
			tezite
			tezit
			spammati
			spamati
			morite
			moriti
			smetite
			vznemirjajte
		`,
		nowant: lines`
			nočem
			nočem več
			ne želim
			ne želim več
			ne želimo
			ne potrebujem
			ne potrebujem več
			ne rabim
			ne rabim več
			ne zanimajo me
			ne zanima me
			nimam interesa za
			nisem zainteresiran za
			nisem zainteresirana za
			ne maram
			ne bi
			nočemo
			ne zelim
			nocem
			raje ne bi
			ne zelimo
			me ne zanimajo
			me ne zanima
			nas ne zanimajo
			nisem zainteresiran
			nisem zainteresirana
			ne potrebujemo
			ne bi več
			nimam interesa
			ne zanimajo nas
		`,
		receive: lines`
			prejemati
			dobivati
			dobiti
			prejemala
			prejemal
			videti
			biti na
			da mi pošiljate
			da mi pišete
			brati
			da dobivam
			prejemat
			dobivat
			prejemal več
			bom prejemal
			bom dobival
			da prejemam
		`,
		me: lines`
			me
			mi
			nas
			nam
			mene
		`,
		number: lines`
			številko
			telefonsko številko
			telefon
			podatke
			kontakt
			stevilko
			ime
			osebne podatke
			podatkov
			osebnih podatkov
			svoje podatke
			moje podatke
			številke
			številka
			telefonsko
			gsm
			mobilni
			mobitel
			mojo številko
		`,
		list: lines`
			seznama
			seznam
			liste
			lista
			listo
			baze
			bazo
			skupine
			sistema
			baze podatkov
			prejemnikov
			seznama prejemnikov
			imenika
			evidence
			mailing liste
			sezname
			seznamov
		`,
		remove: lines`
			odstranite
			izbrišite
			umaknite
			zbrišite
			odstrani
			izbriši
			izbrišete
			odstranite
			črtajte
			vrzite
			pobrišite
			izločite
			odstranit
			izbrisat
			izbriste
			izbrisite
			izpišite
			skinite
			spravite
			zbriši
			brišite
			odstranili
			izbrisali
			umaknili
		`,
		order: lines`
			naročilo
			naročila
			termin
			rezervacijo
			rezervacija
			izdelek
			paket
			paketa
			dostavo
			plačilo
			vrečke
			rdeče
			čebule
			naslov
			članarino
			naročnino na
			karto
			pogodbo
			sestanek
			mizo
			kartico
			tečaj
			račun
		`,
		again: lines`
			spet
			ponovno
			nazaj
			znova
			kot prej
		`,
		mistake: lines`
			pomotoma
			po pomoti
			nehote
			slučajno
			po nesreči
			pomota
			nenamerno
			zmotno
			zmotil sem se
			ponesreči
			po nesreci
		`,
		not: lines`
			ne
			nočem
			nisem
			zakaj
			brez
		`,
		request: lines`
			lahko
			ali lahko
			bi lahko
		`,
		until: lines`
			do
		`,
		day: lines`
			dan
			dni
		`,
		week: lines`
			teden
			tedna
			tednov
		`,
		month: lines`
			mesec
			meseca
			mesecev
		`,
		year: lines`
			leto
			leti
		`,
		link: lines`
			in
			ampak
			zato
			vendar
			samo
		`,
	},
	stop: lines`
		{halt} [{me}] [že] [s|z] [{me}|temi|vašimi] ({send}|{contact}|{things}) …1
		^ {halt} [že|takoj|s tem] $
		^ (odjava|odjavi me|odjavite me|stop) $
		{ne} [{me}] [več] {send} [{me}] …1 ({things}|več|ničesar|$)
		{ne} [{me}] {contact} …1
		{nowant} …2 {things}
		{nowant} [več] {receive} …3
		{remove} {me} (s|z|iz|od|$) …3
		dajte {me} (dol|ven) …3
		{me} …1 {remove} (s|z|iz) …2 {list}
		{remove} …2 {number}
		(odjavite|odjavi|odjavte|izpišite) {me} …2
		(želim|rad bi|rada bi|hočem|bi) se (odjaviti|odjavil|odjavila|izpisati) …3
		odjavljam se
		(preklicujem|umikam|preklicem) …1 soglasje
		nikoli [se] nisem …1 (prijavil|prijavila|naročil|naročila|dal|dala|soglašal) …3
		nisem …1 (dal|dala) …1 (soglasja|dovoljenja)
		(dovolj|sit|sita|naveličan|naveličana) [sem|imam|mi je] …1 {things}
		(pustite|pusti) {me} pri miru
		brez {things} [več]
		nobenih {things} več
		(me|nas) …2 {things} ne (zanimajo|zanima)
		{things} (me|nas) ne (zanimajo|zanima)
		(bi|ali bi|lahko) (me|nas) [lahko|prosim] (odjavili|odjavite|odstranili|izbrisali|umaknili|izpisali) …2
		(če|ce|ako) [mi] še (enkrat|kdaj) [kaj|mi] (pošljete|pišete|posljete|pošlješ|pišeš|napišete) …3 (prijav*|blok*|toži*)
		(pustite|pusti|dajte|pustte) {me} …2 (pri miru|na miru)
		(nisem|nismo) več …1 (stranka|kupec|kupka|uporabnik|uporabnica|član|članica|naročnik) …1
		(zahtevam|prosim za|želim|zahtevamo) (izbris|brisanje|izbrisati|odstranitev) …2 {number}
		(nasprotujem|ugovarjam|podajam ugovor|vlagam ugovor) …4
		(preklicujem|umikam|preklicem|prekličem|odvzemam) …1 (privolitev|soglasje|dovoljenje|privolitve)
		{ne} [{me}] (več|vec) [{me}] ({send}|{contact}) …1
		{ne} {me} (več|vec) {send} …1
		{remove} [vse|vso] [moje] {number} …1
		(naveličala|naveličal|utrujena|utrujen) sem [se] …2 {things}
		nikoli nisem …1 (zahtevala|zahteval|želela|želel|prosil|prosila) …3
		(izklopite|ugasnite|izključite|izklopi) [mi|ta] {things}
		(nočem|nocem|ne želim|ne zelim) (nič|nic|ničesar|nicesar) (več od|od|vec od) vas
		kolikokrat …4 (nehate|nehajte|prenehate|ne pošiljate|stop)
		^ (dej|daj|dejte|dajte) (nehi|nehej|nehaj|nehajte|prenehajte|mir) [že|ze] $
		^ (dost|dovolj) (je|mam|imam|bo|vas mam|vas imam) [tega|že|ze|vsega] $
		(ne rabim|nočem|ne maram|nucam) (tega|teh|vaših|vasih|takih) (sms*|sporočil|sporocil|reklam|spama|obvestil) …1
		(dejte|dajte|vrzite|dej|daj) me (dol|ven|stran) (s|z|iz|od) …2 {list}
		(nisem|nismo) več (stranka|kupec|uporabnik|član|stranke) …2
		pravica do (pozabe|izbrisa) …1
		kolikokrat …5 (nehate|nehajte|prenehate|stop)
		kolikokrat …2 (reči|rečem|ponoviti|povedati) …2
		(dovolj|dost|dosti) (s|z) [temi|tem|vašimi|vsemi] {messages} …1
		brez (nadaljnjih|novih|dodatnih) {things} …1
		(dajte|dejte|dej|daj) (mi|nam) mir …3
		dajte mir (s|z) …2
		še (eno|en) (sporočilo|sms|obvestilo) …2 (prijavim|prijavil|blokiram|tožim|prijava) …1
	`,
	unclear: lines`
		kako …3 (odjavim|odjaviti|odjavi|odjava|ustavim …1 {things}|ustavi …1 {things})
		kako …2 (ustavim|prekinem) …1 {things}
		napačna (številka|oseba)
		to je spam
		(blokiral|blokirala|prijavil) (vas|te) bom
		^ (dovolj|dosti|zadosti) [je|imam|že] [tega|že|vsega] $
		^ (nočem|nocem|ne želim|ne zelim|ne) (več|vec) [hvala] $
		(številka|stevilka|telefon) (ni|ne) več …1
		(kaj|kako) …3 (naredim|storim|narediti|storiti) …1 da [mi|me] ne …2 ({receive}|{send}|dobival|prejemal|dobivala) …1
		(če|ce) [mi] še (enkrat|kdaj) [kaj|mi] (pošljete|pišete|posljete|pošlješ|napišete)
		ne bom več (dobival|dobivala|prejemal|prejemala|bral) …1 {things}
	`,
	refers: lines`
		^ (izbrišite|odstranite|zbrišite|umaknite|izbriši|odstrani|zbrisite|brišite|dajte dol|dejte dol) (jo|ga|jih|to) [takoj|prosim|ven|zdaj|dol] $
		ne (želim|rabim|zelim|potrebujem|berem) jih [več|vec] $
		^ (dovolj|dovolj mam|dovolj imam|dovolj je|dost|dost je|ne zanima me|me ne zanima|nočem|nočem več) [tega|že|ze|več|vec] $
		(te|ta|tiste) osebe [več] ni [več] (tu|tukaj) …1
		(ta|tista) oseba [več] ni [več] (tu|tukaj) …1
		^ [takoj] (jo|ga|jih|to) [takoj] (izbrišite|odstranite|zbrišite|umaknite|izbriši|zbriši) $
	`,
	about: lines`
		(moja|mojo|moje|moj) (številka|številko|številke|stevilko|telefon|podatke|telefonsko)
		(ta|te|vaša|vaše|taka|takšna) {messages}
		(same|samo|te|vaše|stalno) {marketing}
		(številka|stevilka) (zamenjana|je zamenjana|se je zamenjala)
	`,
	stay: lines`
		ne (nehajte|prenehajte|odstranite|izbrišite|odjavite|umaknite|odstranjujte) …3
		{nowant} (zamuditi|izgubiti) …2
		(ne želim|nočem|ne mislim) se (odjaviti|izpisati) …1
		(še naprej|kar) pošiljajte …1
		zakaj …5
		ne (brišite|brisati|izpišite|mečite|skinite) {me} …2
		nisem se (odjavil|odjavila|izpisal) …1
		me ne morete (spet|nazaj|ponovno|še enkrat) …2
		(nisem|nismo) (rekel|rekla|prosil|prosila) da me (odstranite|izbrišete|odjavite|umaknete) …1
	`,
	elsewhere: lines`
		(preklicati|prekličite|odpovejte|odpovedati|{remove}|{halt}|stornirajte) …2 {order}
		{ne} {send} …1 (še|na stari|danes|jutri|{order}) …1
		ne kličite …4
		(dež|stroj|avto|avtobus) …1 (nehal|ustavi|ustavil) …2
		(nehal|nehala) sem (kaditi|piti|delati)
		postaja …2
		konec (meseca|tedna|leta|ulice)
		{nowant} …1 {order}
		brez {order}
		nisem …1 (dobil|dobila|prejel|prejela) …2
		(imate|ali imate) …1 {things}
		(dal|dala|napisal|napisala|vpisal|vpisala|vnesel|napolnil) [sem] …1 (napačno|napačen|napacno) (številko|stevilko|račun|telefon) …1
		ne (zamujajte|zamujat|zamujaj|zamudite) …3
	`,
	quoted: lines`
		(odgovorite|pošljite|odpišite) [z|s] (stop|odjava) …1 (za|na) …2
		za odjavo (pošljite|odgovorite|kliknite) …2
	`,
	start: lines`
		(želim|rad bi|rada bi|hočem|soglašam) [{again}] (prejemati|prejemal|prejemala|dobivati|dobival|dobivala) …1 ({things}|{again})
		(rad bi|rada bi|želim) se {again} (prijavil|prijavila|prijaviti|naročil|naročila)
		(dodajte|dodaj|vpišite|dajte|prijavite|vrnite) {me} [{again}] (na|v) …1 ({list}|{things})
		{again} (želim|bi) …1 (prejemati|dobivati) …2
		{again} {me} pošiljajte …2
		(pošiljajte|pošljite) {me} {again} …1 {things}
		{mistake} sem [se] (odjavil|odjavila|poslal stop|poslala stop|pritisnil stop|pritisnila stop) …2
		(odjavil|odjavila) sem se {mistake}
		nisem se (hotel|hotela|nameraval|želel|želela) odjaviti
		(prekličite|ignorirajte) …1 odjavo
		{again} {me} (prijavite|dodajte|vpišite|uvrstite|vrnite) …2
		me ne morete (spet|nazaj|ponovno|še enkrat) (dodati|dat|dati|vpisati|prijaviti) …3
		(me|ali me) (lahko|morete) (spet|nazaj|ponovno) (dodate|daste|vpišete|prijavite|dodati) …3
		(premislil|premislila) sem si spet …3
		(spet|ponovno|znova) (želim|hočem|bi rad|bi rada) {messages} …1
		(spet|ponovno|znova) želim (novice|sporočila|obvestila|akcije) …1
		(razveljavite|prekličite|umaknite|preklic) …1 (odjavo|odjave)
	`,
	help: lines`
		^ [potrebujem|rabim|prosim za] (pomoč|vašo pomoč|podporo) $
		^ (mi|ali mi) [lahko] (pomagate|pomagaš|kdo pomaga) $
		^ pomagajte [mi] $
		^ imam (vprašanje|eno vprašanje) $
		^ [na] pomoč [prosim|nujno|ljudje] $
		^ (je|a je|ali je) (kdo|kaj kdo) (tam|tu|tukaj|zraven) $
	`,
	less: lines`
		manj {things} …1
		(preveč|toliko|ogromno) {things} …1
		(enkrat|dvakrat) (na teden|na mesec|tedensko|mesečno) …2
		ne {send} …1 (vsak dan|tako pogosto)
	`,
	pause: lines`
		do …2 {me} ne {send} …2
		ne {send} …3 do …2
		(začasno|prekinite|ustavite) …2 {things} …1 do …2
	`,
	keeps: lines`
		(samo|razen|le) …1 ({orders}|{reminders}|{surveys})
	`,
};
