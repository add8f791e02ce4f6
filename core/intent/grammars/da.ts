import { lines } from '../languages/types';
import { type Grammar } from './types';

export const da: Grammar = {
	code: 'da',
	words: {
		halt: lines`
			stop
			stopper
			stoppe
			hold op
			hold nu op
			holde op
			ophør
			indstil
			drop
			lad være
			lad vær
		`,
		sending: lines`
			sende
			at sende
			sending
			udsende
			at udsende
		`,
		contacting: lines`
			skrive
			at skrive
			kontakte
			at kontakte
			spamme
			at spamme
			forstyrre
			at forstyrre
			genere
			at genere
			smse
			at smse
			sms'e
			at sms'e
			chikanere
			bombardere
			plage
			at plage
		`,
		send: lines`
			send
			sende
			sendes
			sender
			tilsende
			sendt
		`,
		contact: lines`
			kontakt
			kontakte
			kontaktes
			kontaktet
			skriv
			skrive
			smse
			forstyr
			forstyrre
			spam
			spamme
		`,
		want: lines`
			vil
			ønsker
			behøver
			gider
			orker
			har brug for
			er interesseret i
			interesseret i
			interesserede i
			har interesse i
			ville
			skal
			har lyst til
			ønskes
		`,
		receive: lines`
			have
			modtage
			få
			læse
			se
			høre
			modtag
			kontaktes
			blive kontaktet
			få tilsendt
			at modtage
			at få
			at have
		`,
		none: lines`
			ingen
			intet
			ikke
			aldrig
			ikke nogen
			ingenting
			uden
		`,
		not: lines`
			ikke
			aldrig
			ingen
			intet
			uden
		`,
		messages: lines`
			besked*
			beskeder
			sms*
			notifikation*
			meddelelse*
			opdatering*
			info*
			mails
			henvendelser
			sms'er
			sms er
			udsendelse
			udsendelser
			udsendelserne
			udsendelsen
		`,
		marketing: lines`
			reklame*
			tilbud
			tilbuddene
			tilbudsmail*
			nyhedsbrev*
			kampagne*
			rabat*
			annonce*
			spam*
			markedsføring*
			katalog*
			reklamer
			nyhedsbreve
		`,
		reminders: lines`
			påmindelse*
		`,
		orders: lines`
			leveringsinfo*
			ordreinfo*
			ordrebekræftelse*
			leveringsopdatering*
			(info|opdateringer|beskeder) om [min|mine|mit] (ordre*|levering*|pakke*|bestilling*|booking*)
			fakturaer
			kvitteringer
		`,
		surveys: lines`
			undersøgelse*
			spørgeskema*
		`,
		calls: lines`
			ringe
			opkald
		`,
		email: lines`
			mail
			mails
			email*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			alt
			det her
			dette
			noget
			mere
			flere
			det lort
			sådan noget
		`,
		all: lines`
			alt
			alle
			alting
			samtlige
			noget som helst
		`,
		remove: lines`
			fjern
			fjerne
			fjernes
			slet
			slette
			slettes
			slettet
			fjernet
			stryg
			tag
			tage
			pil
			udmeld
			udslet
			smid
		`,
		number: lines`
			[mit|dette|det her|vores|mine] (nummer|nr|telefonnummer|mobilnummer|oplysninger|data|kontakt|personoplysninger|navn|telefonnr)
		`,
		list: lines`
			listen
			liste
			lister
			mailingliste*
			maillist*
			system*
			database*
			gruppen
			kartotek*
			kundekartotek*
			nyhedsbrev*
			kontakter
			sms liste*
			smsliste*
			udsendelse*
			register*
			modtagerliste*
		`,
		me: lines`
			mig
			os
		`,
		unsubscribe: lines`
			afmeld
			afmelde
			afmeldes
			afmeldt
			afmelding
			framelde
			frameld
			frameldes
			framelding
			(meld|melde|melder) (mig|os) [hermed|straks|venligst] (fra|ud|af)
			unsubscribe
		`,
		order: lines`
			regning*
			ordre*
			bestilling*
			tid
			tiden
			booking*
			levering*
			betaling*
			bord
			bordet
			vare
			varen
			varer
			billet*
			rejse*
			taxa*
			taxi*
			time
			timen
			kursus*
			træning*
			fitness*
			aftale*
			konto*
			kort*
			forsikring*
			netflix
			spotify
			faktura*
			pakke*
			produkt*
			møde*
			besøg*
			hotel*
			værelse*
			fly*
			køb*
			retur*
			billede*
			foto*
			svømning*
			medlemskab*
			lån*
			kurv*
			barn
			datter
			søn
			løg
			pose
			ost
			avis*
		`,
		again: lines`
			igen
			tilbage
			på ny
			på igen
			som før
			som tidligere
		`,
		mistake: lines`
			ved en fejl
			ved en fejltagelse
			en fejl
			fejlagtigt
			kom til at
			kommet til at
			uheld
			ved et uheld
			uden at ville det
			misforståelse
			fejl fra min side
		`,
		request: lines`
			kan i
			kan du
			vil i
			vil du
			kunne i
			må jeg
			kan jeg
		`,
		until: lines`
			indtil
			til
			=før
		`,
		day: lines`
			dag
			dage
		`,
		week: lines`
			uge
			uger
		`,
		month: lines`
			måned
			måneder
		`,
		year: lines`
			år
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			og
			men
			derfor
			bare
			nu
			venligst
			gerne
			kan i
			vil i
			jeg vil
			jeg vil gerne
			vær søde at
			vær sød at
			også
			=så
		`,
	},
	stop: lines`
		(ikke|undgå) [at] {send} …3 ({things}|{everything}|til mig|til dette nummer)
		{halt} …2 {things}
		(vil|ønsker|kan jeg) …2 (komme|ud|væk|af) …1 (af|fra) …2 {list}
		(høre) …1 mere …1 fra (jer|dig)
		(slippe for|spar mig for|spar os for|fri for) …2 {things}
		(vil|ønsker) …2 slippe …1 for …2 ({things}|{everything})
		(vil|ønsker) ikke …1 (kontaktes|blive kontaktet|forstyrres|stå på|være på) …2
		^ (stop|stop nu|stop det|stop det her|stop det nu|hold op|hold så op|hold nu op|så stop|stop med det|stop med det her|nok er nok) [nu|straks|omgående] $
		{halt} [med|nu|så|straks] [med] {contacting}
		{halt} [med|nu|så|straks|venligst] [med] {sending} …3 ({things}|{me}|{everything}|ud|her)
		{halt} [med] (at sende) $
		{halt} [med|alle|jeres|de|disse|den|al] [alle|jeres|de|disse|de der|al] {things}
		{things} …1 (stoppes|stopper nu|ophører)
		{send} …2 {none} …2 ({things}|{everything}|mere|flere|til mig)
		{send} …2 {none} $
		(ikke|aldrig|ikke længere) [flere|mere|længere] {send} …2 ({things}|{me}|til|mere)
		skal ikke {send} …3
		{contact} …1 ({me}|til mig|os) …1 (ikke|aldrig) …2
		{contact} (ikke|aldrig) …2 ({me}|mere|igen|længere)
		(ikke|aldrig) {contact} ({me}|til|mere|igen|$)
		^ [jeg vil have|gerne|venligst] (ingen|ikke|fri for) [mere|flere] [af] {things} [mere|til mig|længere|fra jer|igen|her] $
		{none} (flere|mere|yderligere) {things}
		{want} …1 (ikke|aldrig|ingen|intet) [længere|mere|have|længere at|mere at|at] {receive} [nogen|noen|flere|mer|mere|af|av|jeres|de|disse|noget|noe] [flere|de|disse] ({things}|{everything}|fra jer|$)
		{want} …2 (ikke|aldrig|ingen|intet) …3 {things}
		{want} (ikke|ingen) …1 (kontaktes|kontaktet|forstyrres|mere|længere) $
		har ikke (brug for|interesse i|lyst til) …3 {things}
		ikke [længere] (interesseret|interesserede) (i) …3 {things}
		(uinteresseret|uinteresserede) …2 {things}
		{things} (nej|nej tak|frabedes|uønsket|er ikke ønsket)
		(frabeder|frabedes|afstår) …4
		{remove} {me} …1 ($|fra|af|nu)
		{remove} …2 {number}
		{number} …2 (slettes|slettet|fjernes|fjernet)
		{remove} …2 (fra|af) …3 {list}
		(vil|ønsker) …2 (slettes|fjernes|af|væk|ud) …1 (fra|af) …2 {list}
		(af|væk fra|ud af|slettet fra|fjernet fra) …2 {list} $
		glem {number}
		{unsubscribe}
		(stop|opsig|opsige|annuller|afslut) …1 (abonnement*|tilmelding*) (på|til) …2 {things}
		(trækker|tilbagekalder|tilbagetrækker|trække|tilbagekalde) …2 (samtykke*|tilladelse*) …1
		(indsigelse|protesterer|modsætter) …4
		(aldrig|ikke) …3 (samtykke|samtykket|tilmeldt mig|tilmeldt|skrevet mig op|bedt om|givet lov|givet tilladelse|accepteret) …1
		uden (mit|min) (samtykke|tilladelse|accept)
		lad (mig|os) være …2
		lad (mig|os) …1 i fred
		(skrid|pis af|gå væk) …1
		(træt|nok|trætte|irriteret|led og ked) [nu|så] (af|med) …2 {things}
		(nok|fået nok) [nu] (af|med) …2 ({things}|det her|jer)
		{things} …1 (irriterer|er irriterende|er trælse)
		^ [så|nu] (stop|hold op|hold) [så|nu] (dog|nu|så|jer) $
		lad (mig|os) (være|vær) …1 (i fred)
		(skriv|sms|kontakt|send|mail) (ikke|aldrig|ingen|intet) [mere|igen|længere|noget|flere] $
		(skriv|sms|kontakt) (ikke|aldrig) …1 (før|indtil|til) …2
		^ (nej|nej tak) til …2 {things} $
		(hvor mange gange|tusind gange|hundrede gange|flere gange|tre gange|ti gange) …5 (ikke|ingen|stop|nej|afmeld*|nej tak) …4
		ikke [længere] (kunde|medlem|abonnent) [hos|i] [jer|hos jer] [længere|mere] …1
		{things} …1 (er) (ikke) …1 (relevant*|aktuel*|interessant*|ønsk*|velkom*) …1
		(vil|ønsker|kræver|bede om|anmoder om) [jeg|vi|gerne] [at] [blive] (slettet|fjernet|afmeldt|slettes|fjernes|afmeldes|frameldt) …2
		(blive) (slettet|fjernet|afmeldt|frameldt) …2
		(brug|benyt|anvend|opbevar|gem|del|sælg) ikke …1 (mit|mine|nummeret) …1 (nummer|data|oplysninger|telefonnummer|personoplysninger) …2
		(undlad|undlade|undgå|afstå fra) [venligst] [at] ({send}|{sending}|{contacting}|kontakte|skrive|sende) …3
		(sætte pris på|glad hvis|taknemmelig|glad for|venlig) …2 (ikke|stoppede|stopper|holdt op) …3 ({receive}|{send}|{sending}|{contacting}|{things}|sendte|skrev|kontaktede) …2
		(ikke at|ikke) (modtage|få|høre) (flere|mere|nogen|noget) …1 ({things}|fra jer) …1
		(plag|genér|gener|forstyr|stør|chikaner|spam) (mig|os) …1 (ikke|aldrig) …2
		(skrid|gå|pis|fis|smut) …3 med (jeres|al|den|de) …1 {things}
		(bad|bedt|bedet|sagde|skrev) …3 (om at blive|om at) …1 (slettet|fjernet|afmeldt|frameldt|slippe) …1
		(har) (ingen|ikke|ikke nogen) (brug|behov|interesse|lyst) (for|i|til) …1 {things}
		(send|skriv|sms) (ik|ikk|ikke) …1 (mere|mer|flere|noget) …1
		(takker|siger) nej [tak] til …2 {things}
		(allerede|flere gange|hundrede gange|mange gange) …2 (bedt|sagt|skrevet) …2 (stoppe|om at stoppe|afmelde|ikke sende|fjerne mig|slette|slippe|framelde|holde op) …1
	`,
	unclear: lines`
		(hvordan|hvor) …3 ({unsubscribe}|afmelder|framelder|slipper jeg …2|stopper …2 {things}|kommer jag af|kommer jeg af|kommer jeg væk|sletter …1 {number}|melder jeg mig fra|undgår …1 {things})
		(forkert|fejl) (nummer|person) …1
		(den|det) forkerte (nummer|person|$)
		fat i den forkerte
		(ikke) …1 (det rigtige nummer|hans nummer|hendes nummer|den rigtige)
		(det er|i er|det her er) [ren] spam …1
		(blokerer|blokere|anmelder|rapporterer) …1 (jer|dig|dette|nummeret|nu) …1
		(stop|hold op) …2 ringe …1
		^ (ikke|ingen) (flere|mere) [tak|nu] $
		(nummer|nummeret|telefonen) …1 (tilhører|er) …1 (ikke|en anden|anden) …2
		(en|et) …1 {messages} (mere|til) og jeg …2
		(får|modtager|kommer) (stadig|stadigvæk|fortsat) …1 {things}
	`,
	refers: lines`
		^ [bare|straks] (slet|fjern|stryg|smid|drop) [det|den|dem|mig|os|alt|det hele] [straks|nu|med det samme|derfra|omgående|tak|ud|væk] $
		^ [jeg] (vil|ønsker) [jeg] (ikke|ej) [længere] (have|se|høre|modtage|læse|få) (dem|det|den|flere|sådan noget|det der|noget af det) [mere|længere|flere] $
		^ (nu er det nok|det er nok|nok nu|nok|nu må det være nok|jeg har fået nok|så er det nok) [nu|tak] $
		^ (ikke interesseret|jeg er ikke interesseret|er ikke interesseret|ingen interesse|jeg er ikke længere interesseret) [længere|tak|i det|mere] $
		^ [skal|det skal] (slettes|fjernes) [straks|nu|med det samme|omgående] $
	`,
	about: lines`
		(mit|vores|mine) (nummer|telefonnummer|mobilnummer|nr|oplysninger|mobil|tlf|tlf nr)
		(jeres|disse|de her|alle|endnu en|igen|de der) {things}
		(reklame*|spam*|nyhedsbrev*|tilbudsmail*|markedsføring*)
	`,
	stay: lines`
		({unsubscribe}|{remove}|stop|afmeld) [mig|os|det|dem|mit nummer] (ikke|aldrig) …4
		(ikke|aldrig) …1 ({unsubscribe}|afmelde|afmeldes|slettes|fjernes|fjerne|slette|stoppe|melde mig fra|holde op) …3
		stop ikke …4
		(vil) ikke …1 (gå glip|miste|undvære) …3
		hvorfor …4 ({unsubscribe}|afmeldt|holdt op|stoppet|fjernet|slettet|ikke|ingen) …3
		(er|har) (i|du|jeg) …2 (holdt op|stoppet|afmeldt|slettet|blevet afmeldt) …4
		(fortsæt|fortsætte|bliv ved) …2 (sende|skrive) …1
		(hvis|inden|før|når) jeg …2 (afmelder|stopper) …2
		(blive|forblive) …1 på …2 {list}
		(vil) (stadig|fortsat|gerne fortsat) …3
		(ikke|aldrig) (bedt|sagt|villet) [jer|om] [at|om] [jeg|i|blive|skal] [blive|vil] (afmeldt|afmeldes|afmelde|afmelding|framelding|frameldt|fjernet|slettet|stoppe) …2
	`,
	elsewhere: lines`
		(behøver|brug for|skal bruge|mangler) (ikke|intet) [noget] (mere|andet) …1
		ikke brug for (mere|andet|noget) …1
		{send} [mig] ikke …1 {order}
		(annuller*|afbestil*|aflys*|stop|stoppe|fjern|fjerne|slet|slette|opsig*|afmeld*|tag|drop) …3 {order} …2
		{order} …3 (annulleres|afbestilles|aflyses|stoppes|slettes|fjernes|annullere|afmeldes)
		(stoppet|stoppe|holdt op|holde op|stop) med at (ryge|regne|arbejde|drikke|spise|larme|virke|græde|sne) …1
		(stopper|holder|kører) (bussen|toget|den|filmen|udsalget|det) …2
		(hvordan|hvor|hvornår) …1 (stopper|slutter|standser|holder) …3
		(bussen|toget|maskinen|bilen|uret|regnen|vaskemaskinen) …2 (stopper|stoppede|standser|stoppet|holdt op) …2
		(har|fik|kan ikke finde|ser|får|fået) …2 (ikke|ingen|intet) …2 (fået|set|fundet|{things}|modtaget) …2
		(ikke|intet|ingen) …1 (fået|kommet|set|modtaget) …3
		(er der|har i|findes der|der er) …2 (ingen|ikke|intet) …3
		ingen {things} (i denne uge|i dag|endnu|i år|på|hos)
		endnu …1 (ingen|ikke|intet) …3
		(vil|skal|behøver) (ikke|ingen) [have|bruge] (pose*|løg|kvittering*|ost|sovs|bestik|sukker|is|faktura*) …2
		(ingen|uden|intet) (løg|pose|ost|sovs|kvittering|sukker|is|bestik) …1
		(slutningen|starten) af …2
		(send|ring|lever) ikke (den|det|pakken|endnu|før|inden|i dag|i morgen|buddet|nu|med|varen|varerne) …4
		skriv ikke (den|det|endnu|i dag|nu|på|ned) …3
		(aktiver|genaktiver|start|send|tilføj) …2 (rabatkod*|kupon*|konto*|kort*|ordre*|kode|koden|point*|gavekort*) …2
		(røde|blå|sorte|hvide|grønne|gule|store|lille|brune|grå) [udgave|model|størrelse|kjole|trøje] (vil jeg ikke have|vil jeg ikke ha|skal jeg ikke have|ønsker jeg ikke)
	`,
	quoted: lines`
		(svar|send|sms|skriv) [med|ordet|blot|bare|sms] (stop|afmeld|nej|slut) [til|for at|hvis|på|så|og] …5
		for at (afmelde|framelde|stoppe|melde dig fra) …5
		hvis du ikke [længere] (vil|ønsker) …5
	`,
	start: lines`
		(vil|ønsker|kan jeg|må jeg|gerne) …2 {again} …2 (få|have|modtage|begynde at få) …2 {things}
		{again} …2 (vil|ønsker|kan jeg|må jeg|gerne) …2 (få|have|modtage|begynde at få) …2 {things}
		(vil|ønsker|kan jeg|må jeg|gerne) …2 (få|have|modtage|begynde at få) …2 {things} …1 {again}
		(vil|ønsker|kan jeg|må jeg|gerne) …2 {things} …1 {again} …1 (få|have|modtage|begynde at få)
		(vil|ønsker|kan jeg|må jeg|gerne) …2 {again} …1 {marketing}
		{again} …1 (vil|ønsker|kan jeg|må jeg|gerne) …1 {marketing}
		(kan|vil|må) (i|du|jeg) …1 (sætte|tilføje|skrive|komme|få) (mig|os|mit nummer|på) …2 ({again}|{list})
		(vil|ønsker|kunne) …1 [gerne] (have|modtage|få|begynde at få|at modtage) …2 {things} [{again}]
		(vil|ønsker) …1 [gerne] (tilmelde mig|tilmeldes|skrives op|abonnere|at tilmelde mig|på|være med) …2 ({things}|{list})
		(vil|ønsker) …1 [gerne] (tilmeldes|tilmelde mig|være med|på listen|have dem) {again}
		(sæt|tilføj|skriv|put|tag|sætte|tilføje|skrive) (mig|os|mit nummer) …1 {again}
		(sæt|tilføj|skriv|put|sætte|tilføje|skrive) (mig|os|mit nummer) [op] (på|til|i) …2 {list}
		(tilmeld|meld|registrer) (mig|os) [til] ({again}|{things}|på …2 {list}|til …1 {list}|{list})
		(kan|må|vil) …2 (tilmeldes|tilmelde mig|sætte mig på|komme på) …1 {list}
		(send) …1 {things} (til mig|til os|mig) {again}
		(send|skriv til) (mig|til mig|os) …2 {things} {again}
		(genoptag|aktiver|genaktiver|start|slå) …2 ({things}|tilmelding*) [{again}|til igen]
		{mistake} [jeg|at] (afmelde|afmelde mig|skrive stop|trykke stop|trykke på stop|sende stop|framelde|framelde mig|melde mig fra|stoppe|svare stop|afmeldte mig|skrev stop|trykke afmeld) …1
		{mistake} …2 (afmeldte mig|jeg skrev stop)
		(ville|mente) ikke (afmelde|afmeldes|afmelde mig|framelde mig|melde mig fra|at afmelde)
		(fortryd|fortryder|ignorer|se bort fra|annuller|annullér) …1 (min|afmelding*|stop) [afmelding|stop|framelding]
		(ombestemt|fortrudt) …2 (tilmeld|sæt|send)
		^ [jeg|vil|jeg vil] (tilmelder mig|melder mig|abonnerer|aktiver|genaktiver|start|slå til|er med|kommer tilbage|vil være med|melder mig til) [det|mig|til] {again} [på listen|i listen] $
		(fortsæt|fortsætte) [med] (at sende|sende|beskederne) …1
		(vil|ønsker) [gerne|at] (abonnere|tilmelde mig|tilmeldes|være med) {again}
		(vil|ønsker) [gerne] [komme|med] (tilbage) (på|i|til) …1 {list}
		(stop|afmeldingen|min afmelding|frameldingen) (var|er|blev) …1 {mistake}
		(trækker|trække|tilbagekalder|annullerer|fortryder|ophæver) [jeg|gerne] (min|mit|afmeldingen) [afmelding|framelding|stop] [tilbage]
		(afmeldte|afmeldt|frameldte|frameldt) [mig|os] {mistake}
		(skrev|sendte|trykkede|trykket|svarede) [jer|på] (stop|afmeld) {mistake}
		(skrev|sendte|trykkede|trykket|svarede) {mistake} [på] (stop|afmeld)
		(kan|kunne|vil|gider) (I|i|du) (ikke|ikke lige) (tilføje|tilmelde|sætte) (mig|os) [på listen|på] igen [på listen]
	`,
	help: lines`
		^ [jeg|vi] [har|vil gerne have|skal bruge|søger] [brug for|lidt|jeres|noget] [lidt|jeres|noget] (hjælp|support|assistance) $
		^ (kan|kunne|vil) [i|du|nogen|man|der] [nogen] (hjælpe|hjælp) [mig|os|til] $
		^ er der (nogen|nogle) [der] [kan|som kan] (hjælpe|hjælpe mig) $
		^ (hjælp|hjælp mig|hjælp os) $
		^ [jeg] (har|har lige|havde) [et|nogle|lige et|lidt] (spørgsmål) $
		^ (kan|må) jeg (tale|snakke) med (nogen|et menneske|kundeservice) $
		^ hvordan virker (det|det her|dette) $
		^ (må|kan|kunne|får) jeg [godt] (få|bede om|spørge om) [lidt|noget|jeres] (hjælp|assistance|support) $
	`,
	less: lines`
		(færre|mindre|ikke så mange) …1 {things}
		(for mange|så mange) …1 {things} $
		(ikke så tit|ikke så ofte|sjældnere|mindre ofte|ikke hver dag) …2
		(for tit|for ofte) $
		{send} ikke (hver dag|så tit|så ofte|så mange|hver uge) …2
		(en gang|max en gang|1 gang) (om|per|i) (ugen|uge|måneden|måned|dagen) …1
		(reducer|skru ned) …3
	`,
	pause: lines`
		(pause|pauser|sæt på pause|paus) …4
		(sæt) …2 på pause …4
		(ingen|intet|ikke flere) …1 {things} …1 (indtil|før|den næste|i en|i to) …2
		{send} (ikke|intet|ingen) …2 (indtil|før|i en) …2
		indtil …2 (ingen|intet|ikke flere) …1 {things}
		(skriv|sms|send|kontakt) …1 (ikke|intet|ingen) …1 (før|indtil|til efter) …2
	`,
	keeps: lines`
		(kun|udelukkende|undtagen|ud over|men|behold|bare) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (er ok|er fint|er okay)
	`,
};
