import { lines } from '../languages/types';
import { type Grammar } from './types';

export const no: Grammar = {
	code: 'no',
	words: {
		halt: lines`
			stopp
			stop
			stoppe
			slutt
			slutte
			slutter
			avslutt
			avslutte
			hold opp
			kutt ut
			gi dere
			la være
		`,
		sending: lines`
			sende
			å sende
			sending
			utsending
			utsendelse
			å sende ut
		`,
		contacting: lines`
			skrive
			å skrive
			kontakte
			å kontakte
			spamme
			å spamme
			forstyrre
			å forstyrre
			plage
			å plage
			mase
			å mase
			sms'e
			å sms'e
			sjikanere
			bombardere
			trakassere
			tekste
			å tekste
		`,
		send: lines`
			send
			sende
			sendes
			sender
			sendt
		`,
		contact: lines`
			kontakt
			kontakte
			kontaktes
			kontaktet
			skriv
			skrive
			tekst
			tekste
			forstyrr
			forstyrre
			spam
			spamme
			ta kontakt
		`,
		want: lines`
			vil
			ønsker
			trenger
			gidder
			orker
			er interessert i
			interessert i
			har interesse av
			ville
			skal ha
			har lyst på
			har behov for
			behøver
		`,
		receive: lines`
			ha
			motta
			få
			lese
			se
			høre
			å motta
			å få
			å ha
			kontaktes
			bli kontaktet
			få tilsendt
		`,
		none: lines`
			ingen
			intet
			ikke
			aldri
			ingenting
			uten
			ikkje
		`,
		not: lines`
			ikke
			aldri
			ingen
			intet
			uten
			ikkje
		`,
		messages: lines`
			melding*
			meldinger
			sms*
			varsler
			varsel
			notifikasjon*
			oppdatering*
			info*
			tekstmelding*
			eposter
			meldingene
			henvendelser
			beskjeder
			beskjed
			utsendelse
			utsendelser
			utsendelsene
			utsendelsen
		`,
		marketing: lines`
			reklame*
			tilbud*
			nyhetsbrev*
			kampanje*
			rabatt*
			annonse*
			spam*
			markedsføring*
			katalog*
			kundeavis*
			reklamer
			tilbudene
		`,
		reminders: lines`
			påminnelse*
		`,
		orders: lines`
			leveringsinfo*
			ordreinfo*
			ordrebekreftelse*
			leveringsoppdatering*
			sporingsinfo*
			(info|oppdateringer|meldinger) om [min|mine|mitt] (ordre*|levering*|pakke*|bestilling*|booking*)
			fakturaer
			kvitteringer
		`,
		surveys: lines`
			undersøkelse*
			spørreundersøkelse*
		`,
		calls: lines`
			ringe
			anrop
		`,
		email: lines`
			epost*
			mail
			mailer
			e post
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			alt
			dette
			noe
			mer
			flere
			det her
			sånt
			den dritten
		`,
		all: lines`
			alt
			alle
			alle sammen
			samtlige
			noe som helst
		`,
		remove: lines`
			fjern
			fjerne
			fjerner
			fjernes
			slett
			slette
			sletter
			slettes
			slettet
			fjernet
			stryk
			stryke
			ta meg
			ta
			tar
			kast
		`,
		number: lines`
			[mitt|dette|vårt|mine|min] (nummer|nr|telefonnummer|mobilnummer|opplysninger|data|kontakt|personopplysninger|navn|kontaktinfo)
			(nummeret|nr|telefonnummeret|opplysningene|dataene|kontaktinfoen|navnet|personopplysningene|mobilnummeret) (mitt|mine|vårt|min)
			nummeret
			dette nummeret
		`,
		list: lines`
			listen
			lista
			liste
			lister
			listene
			epostliste*
			e postlisten
			postlisten
			smslist*
			smslisten
			system*
			database*
			databasen
			gruppen
			gruppa
			register*
			kunderegister*
			nyhetsbrev*
			kontakter
			utsendelser
			utsendelsen
			mottakerlist*
		`,
		me: lines`
			meg
			oss
		`,
		unsubscribe: lines`
			(meld|melde|melder) (meg|oss) [herved|straks|gjerne] (av|ut)
			avmeld
			avmelde
			avmelding
			avmeldes
			avmeldt
			meldes av
			av melding
			melde av
			abonner av
		`,
		order: lines`
			regning*
			ordre*
			ordren
			bestilling*
			time
			timen
			booking*
			levering*
			betaling*
			bord
			bordet
			vare
			varen
			varer
			billett*
			reise*
			taxi*
			kurs*
			trening*
			treningsmedlemskap*
			avtale*
			konto*
			kort*
			forsikring*
			netflix
			spotify
			faktura*
			pakke*
			produkt*
			møte*
			besøk*
			hotell*
			rom*
			fly*
			kjøp*
			retur*
			bilde*
			foto*
			svømming*
			medlemskap*
			lån*
			handlekurv*
			barn*
			barnet
			datter*
			sønn*
			løk
			pose
			ost
			avis*
			strøm*
			bredbånd*
			skole*
			barnehage*
		`,
		again: lines`
			igjen
			tilbake
			på nytt
			på igjen
			som før
			som tidligere
		`,
		mistake: lines`
			ved en feil
			ved en feiltakelse
			feilaktig
			kom til å
			kommet til å
			uhell
			ved et uhell
			uten å ville det
			misforståelse
			feil fra min side
			i vanvare
			en feiltakelse
		`,
		request: lines`
			kan dere
			kan du
			vil dere
			vil du
			kunne dere
			kan jeg
			får jeg
			kan noen
		`,
		until: lines`
			til
			inntil
			=før
			frem til
		`,
		day: lines`
			dag
			dager
		`,
		week: lines`
			uke
			uker
			uka
			uken
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
			nå
			vennligst
			gjerne
			kan dere
			vil dere
			jeg vil
			vær så snill
			fint om dere
			også
			jeg ønsker å
			=så
		`,
	},
	stop: lines`
		(ikke|unngå) [å] {send} …3 ({things}|til meg|til dette nummeret)
		{halt} …2 {things}
		(vil|ønsker|kan jeg) …2 (komme|ut|vekk|av) …1 (av|fra) …2 {list}
		høre …1 mer …1 fra (dere|deg)
		(slippe|spar meg for|spar oss for|bli fri) [alle|disse|flere|de|å få] …1 {things}
		(vil|ønsker) ikke …1 (kontaktes|bli kontaktet|forstyrres|stå på|være på) …2
		^ (stopp|stopp nå|stopp det|stopp dette|stopp det nå|slutt|slutt nå|slutt med det|slutt med dette|gi dere|nok nå|nå er det nok|det holder nå) [nå|straks|umiddelbart] $
		{halt} [med|nå|straks|å|med å|vennligst] [å] {contacting}
		{halt} [med|nå|straks|med å|vennligst] [å] {sending} …3 ({things}|{me}|{everything}|ut|her)
		{halt} (å sende|med å sende) $
		{halt} [med|alle|de|disse|den|all|å sende] [alle|de|disse|all] {things}
		{things} …1 (stoppes|opphører)
		{send} …2 {none} …2 ({things}|{everything}|mer|flere|til meg)
		{send} …2 {none} $
		(ikke|aldri|slutt å|ikkje) [flere|mer|lenger] {send} …2 ({things}|{me}|{everything}|til|mer)
		trenger ikke [å] {send} …3
		{contact} …1 ({me}|til meg|oss) …1 (ikke|aldri) …2
		{contact} (ikke|aldri) …2 ({me}|mer|igjen|lenger)
		(ikke|aldri|ikkje) {contact} …1 ({me}|til|mer|igjen)
		(ikke|aldri|ikkje) {contact} $
		^ [jeg vil ha|gjerne|vennligst] (ingen|ikke|slipp) [mer|flere] [av] {things} [mer|til meg|lenger|fra dere|igjen|her] $
		{none} (flere|mer|ytterligere) {things}
		{want} …1 (ikke|aldri|ingen|intet|ikkje) [lenger|mer|ha|lenger å|mer av|å] {receive} [nogen|noen|flere|mer|mere|af|av|jeres|de|disse|noget|noe] [flere|de|disse] ({things}|{everything}|fra dere|$)
		{want} …2 (ikke|aldri|ingen|intet|ikkje) …3 {things}
		{want} (ikke|ingen) …1 (kontaktes|kontaktet|forstyrres|mer|lenger) $
		har ikke (bruk for|interesse av|lyst på|behov for) …3 {things}
		ikke [lenger] interessert [i] …3 {things}
		uinteressert …2 {things}
		{things} (nei|nei takk|frabes|uønsket|er ikke ønsket)
		(frabeder|reserverer|avstår) (meg|oss) …4
		{remove} {me} …1 ($|fra|av|nå)
		{remove} …2 {number}
		{number} …2 (slettes|slettet|fjernes|fjernet)
		{remove} …2 (fra|av) …3 {list}
		(vil|ønsker) …2 (slettes|fjernes|av|vekk|ut|bort) …1 (fra|av) …2 {list}
		(av|vekk fra|ut av|slettet fra|fjernet fra|bort fra) …2 {list} $
		glem {number}
		{unsubscribe}
		(melde|meld) (meg|oss) av
		(avslutt|avslutte|si opp|stopp|kanseller) …1 (abonnement*|påmelding*) (på|til|av) …2 {things}
		(trekker|tilbakekaller|trekke|tilbakekalle|trekk) …2 (samtykke*|tillatelse*) …1
		(innsigelse|protesterer|motsetter) …4
		(aldri|ikke) …3 (samtykke|samtykket|meldt meg på|registrert meg|bedt om|gitt lov|gitt tillatelse|godtatt|abonnert) …1
		uten (mitt|min) (samtykke|tillatelse|godkjenning)
		la (meg|oss) være …2
		la (meg|oss) …1 (i fred)
		(stikk|dra til helvete|gå vekk) …1
		(lei|nok|lei av|drittlei|trøtt|irritert) [nå|så] (av|med) …2 {things}
		(nok|fått nok) [nå] (av|med) …2 ({things}|dette|dere)
		nok {things} [nå|takk]
		{things} …1 (irriterer|er irriterende|er masete)
		^ [så|nå] (stopp|slutt|gi dere|gi deg|kutt ut|hold opp) [nå|da|med det] $
		la (meg|oss) (være|vær) …1 (i fred)
		(skriv|sms|kontakt|send|mail) (ikke|aldri|ingen) [mer|igjen|lenger|noe|flere] $
		ikke (skriv|sms|kontakt|send|mail|ta kontakt) [mer|igjen|lenger|noe|flere|meg|til meg] $
		ikke (skriv|sms|kontakt) …1 (før|til) …2
		^ (nei|nei takk) til …2 {things} $
		(hvor mange ganger|tusen ganger|hundre ganger|flere ganger|tre ganger|ti ganger) …5 (ikke|ingen|stopp|nei|slutt|nei takk) …4
		ikke [lenger] (kunde|medlem|abonnent) [hos|i] [dere|hos dere] [lenger|mer] …1
		{things} …1 (er) (ikke) …1 (relevant*|aktuell*|interessant*|ønsk*|velkom*) …1
		(vil|ønsker|krever|be om) [jeg|vi|gjerne] [å|at] [bli] (slettet|fjernet|avmeldt|slettes|fjernes|avmeldes|meldt av) …2
		(bli) (slettet|fjernet|avmeldt|strøket) …2
		ikke (bruk|benytt|behandle|lagre|del|selg) …1 (nummeret|numre|data|opplysningene|telefonnummeret|nummer) …3
		(bruk|benytt|lagre|del) ikke …2 (nummer*|data|opplysning*) …2
		(avstå|avstår|la være) (fra) [å] (kontakte|sende|skrive|smse) …2
		(satt pris på|glad hvis|takknemlig|snille|sette pris på) …3 (ikke|sluttet|slutter|slutte|stoppet) …3 ({receive}|{send}|{sending}|{contacting}|{things}|sendte|skrev|kontaktet) …2
		ikke (mas|plag|forstyrr|spam|sjikaner) …2 (meg|oss|mer|lenger)
		(dra|gå|stikk|pell) …3 med …2 {things}
		(ba|bedt|sagt|sa|skrev) …3 (om å bli|om å) …1 (slettet|fjernet|avmeldt|meldt av|slippe) …1
		(har|trenger) (ingen|ikke|ikke noen) (bruk|behov|interesse|lyst) (for|i|til|på) …1 {things}
		(takker|sier) nei [takk] til …2 {things}
		(allerede|flere ganger|hundre ganger|mange ganger) …2 (bedt|sagt|skrevet) …2 (slutte|om å slutte|melde|ikke sende|fjerne meg|slette|slippe|avmeld*|stoppe) …1
	`,
	unclear: lines`
		(hvordan|hvor) …3 ({unsubscribe}|melder …1 meg av|melder …1 seg av|slipper jeg …2|stopper …2 {things}|kommer jeg av|kommer jeg vekk|sletter …1 {number}|avslutter …2 {things}|unngår …1 {things})
		(feil) (nummer|person|mottaker) …1
		(ikke) …1 (riktig nummer|hans nummer|hennes nummer|riktig person|rett person)
		(det er|dere er|dette er) [ren|bare] spam …1
		(blokkerer|blokkere|anmelder|rapporterer) …1 (dere|deg|dette|nummeret|nå) …1
		(slutt|stopp) …2 (ringe) …1
		^ (ikke|ingen) (flere|mer) [takk|nå] $
		(nummer|nummeret|telefonen) …1 (tilhører|er) …1 (ikke|en annen|annen) …2
		(en|ei) …1 {messages} til og jeg …2
		(får|mottar|kommer) (fortsatt|fremdeles|stadig|ennå) …1 {things}
	`,
	refers: lines`
		^ [bare|straks] (slett|fjern|stryk|kast|dropp) [det|den|dem|meg|oss|alt|dere] [straks|nå|med en gang|derfra|omgående|takk|ut|vekk] $
		^ [jeg] (vil|ønsker) [jeg] (ikke|ikkje) [lenger] (ha|se|høre|motta|lese|få) (dem|det|den|flere|sånt|det der|noe av det) [mer|lenger|flere] $
		^ (nå er det nok|det er nok|nok nå|nok|nå holder det|nå får det holde|jeg har fått nok|det holder) [nå|takk] $
		^ (ikke interessert|jeg er ikke interessert|er ikke interessert|ingen interesse|jeg er ikke lenger interessert|uinteressert) [lenger|takk|i det|mer] $
		^ [skal|det skal] (slettes|fjernes) [straks|nå|med en gang|omgående] $
	`,
	about: lines`
		(mitt|vårt|mine) (nummer|telefonnummer|mobilnummer|nr|opplysninger|mobil|tlf)
		(nummeret|telefonnummeret|mobilnummeret|kontaktinfoen|opplysningene) (mitt|vårt|mine)
		(deres|disse|alle|enda en|igjen|de der) {things}
		(reklame*|spam*|nyhetsbrev*|markedsføring*)
	`,
	stay: lines`
		({unsubscribe}|fjern|slett|stopp|slutt) [meg|oss|det|dem|nummeret mitt] (ikke|aldri) …4
		(ikke|aldri) …1 ({unsubscribe}|slett|slette|slettes|fjern|fjerne|fjernes|stopp|stoppe|slutt|slutte|avslutt|avslutte|avmelde|stryk) …3
		(vil|ville) ikke …1 (gå glipp|miste|slutte) …3
		hvorfor …4 ({unsubscribe}|meldt av|avmeldt|sluttet|stoppet|fjernet|slettet|ikke|ingen) …3
		(er|har) (dere|du|jeg) …2 (sluttet|stoppet|avmeldt|slettet|blitt avmeldt|meldt av|meldt meg av) …4
		(fortsett|fortsette) …2 (sende|skrive) …1
		(hvis|før|når) jeg …2 (melder meg av|avmelder|stopper) …2
		(bli|forbli) …1 på …2 {list}
		(vil) (fortsatt|fremdeles|gjerne fortsatt) …3
		(ikke|aldri) (bedt|sagt|villet) [dere|om] [å|om|at] [jeg|dere|bli|skal] [bli|vil] (avmeldt|avmeldes|avmelding|meldt av|meldes av|fjernet|slettet|slutte|stoppe) …2
	`,
	elsewhere: lines`
		(trenger|behøver|mangler) (ikke|intet) [noe] (mer|annet) …1
		ikke {send} [meg] …1 {order}
		(kanseller*|avbestill*|avlys*|stopp|stoppe|fjern|fjerne|slett|slette|si opp|avmeld*|melde av|meld av|avslutt*|ta) …3 {order} …2
		{order} …3 (kanselleres|avbestilles|avlyses|stoppes|slettes|fjernes|kansellere|avmeldes)
		(melde|meld) …2 {order} …1 av …2
		(sluttet|slutte|slutt|stoppet) [med] å (røyke|regne|jobbe|drikke|spise|virke|gråte|snø|snuse|arbeide) …1
		(sluttet|slutte) å (røyke|regne|jobbe|drikke|spise|virke) …1
		(stopper|slutter|holder|går) (bussen|toget|den|filmen|salget|det|tilbudet) …2
		(hvordan|hvor|når) …1 (stopper|slutter|stanser) …3
		(bussen|toget|maskinen|bilen|klokka|regnet|vaskemaskinen|trikken) …2 (stopper|stoppet|stanser|slutter|sluttet) …2
		(ikke|intet|ingen) …1 (fått|kommet|sett|mottatt) …3
		(er det|har dere|finnes det|det er) …2 (ingen|ikke|intet) …3
		ingen {things} (denne uka|denne uken|i dag|ennå|enda|i år|på|hos)
		(fortsatt|ennå|enda) …1 (ingen|ikke|intet) …3
		(vil|skal|trenger) (ikke|ingen) [ha|å ha] (pose*|løk|kvittering*|ost|saus|bestikk|sukker|is|faktura*) …2
		(ingen|uten|ikke) (løk|pose|ost|saus|kvittering|sukker|is|bestikk) …1
		(slutten|starten) av …2
		(ikke) (send|ring|lever) (den|det|pakken|ennå|før|innen|i dag|i morgen|budet|nå|med|varen|varene|regningen) …4
		ikke skriv (den|det|ennå|i dag|nå|på|ned) …3
		(aktiver|reaktiver|start|send|legg) …2 (rabattkod*|kupong*|konto*|kort*|bestilling*|kode|koden|poeng*|gavekort*) …2
		(fikk|finner|ser|får|fått) …2 (ikke|ingen|intet) …2 (fått|sett|funnet|{things}|mottatt) …2
		har …2 (ikke|ingen|intet) …2 (fått|sett|funnet|mottatt) …2
		har [jeg] (ikke|ingen|intet) [noen] {things} …2
		(røde|blå|svarte|hvite|grønne|gule|store|lille|brune|grå) [utgaven|modellen|størrelsen|kjolen|genseren] (vil jeg ikke ha|skal jeg ikke ha|ønsker jeg ikke)
	`,
	quoted: lines`
		(svar|send|sms|skriv) [med|ordet|bare|sms] (stopp|stop|avmeld|nei|slutt) [til|for å|hvis|på|så|og] …5
		for å (melde deg av|avmelde|stoppe|melde seg av|avslutte) …5
		hvis du ikke [lenger] (vil|ønsker) …5
	`,
	start: lines`
		(vil|ønsker|kan jeg|får jeg|gjerne) …2 {again} …2 (få|ha|motta|begynne å få) …2 {things}
		{again} …2 (vil|ønsker|kan jeg|får jeg|gjerne) …2 (få|ha|motta|begynne å få) …2 {things}
		(vil|ønsker|kan jeg|får jeg|gjerne) …2 (få|ha|motta|begynne å få) …2 {things} …1 {again}
		(vil|ønsker|kan jeg|får jeg|gjerne) …2 {things} …1 {again} …1 (få|ha|motta|begynne å få)
		(vil|ønsker|kan jeg|får jeg|gjerne) …2 {again} …1 {marketing}
		{again} …1 (vil|ønsker|kan jeg|får jeg|gjerne) …1 {marketing}
		(kan|vil|får) (dere|du|jeg) …1 (sette|legge|skrive|komme|få) (meg|oss|nummeret mitt|på) …2 ({again}|{list})
		(vil|ønsker|kunne) …1 [gjerne] (ha|motta|få|begynne å få|å motta|å få) …2 {things} [{again}]
		(vil|ønsker) …1 [gjerne] [å] (melde meg på|påmeldes|abonnere på|registrere meg|bli med på|være med på) …2 ({things}|{list})
		(vil|ønsker) …1 [gjerne] [å] (melde meg på|være med|på listen|på lista) {again}
		(sett|legg|skriv|før|ta|sette|legge) (meg|oss|nummeret mitt|mitt nummer) …1 {again}
		(sett|legg|skriv|sette|legge|før) (meg|oss|nummeret mitt|mitt nummer) [opp|til|inn] [på|til|i] [på|til|i] {list}
		(meld|registrer|melde) (meg|oss) [på|inn] ({again}|{things}|på {things}|på {list}|i {list}|{list})
		(meld|registrer|melde) (meg|oss) på …1 ({things}|{list}|{again})
		(send) …1 {things} (til meg|til oss|meg) {again}
		(send|skriv til) (meg|til meg|oss) …2 {things} {again}
		(gjenoppta|aktiver|reaktiver|start|slå på) …2 ({things}|påmelding*) [{again}]
		{mistake} [jeg|at] (melde meg av|avmelde|avmelde meg|skrive stopp|skrive stop|trykke stopp|trykke på stopp|sende stopp|stoppe|svare stopp|meldte meg av|skrev stopp) …1
		(ville|mente) ikke [å] (melde meg av|avmelde meg|avmelde|slutte|stoppe …1 {things})
		(angre|angrer|ignorer|se bort fra|kanseller) …1 (min|avmelding*|stopp) [avmelding|stopp]
		(ombestemt|angret) …2 (meld|sett|send)
		^ [jeg|vil|jeg vil] (melder meg på|abonnerer|aktiver|reaktiver|start|slå på|er med|blir med|kommer tilbake|vil være med|vil bli med) [det|meg] {again} [på listen|på lista|på listene] $
		(fortsett|fortsette) [med] (å sende|sende|meldingene) …1
		(vil|ønsker) [gjerne|å] (abonnere|melde meg på|påmeldes|være med) {again}
		(vil|ønsker) [gjerne] [komme|bli med] (tilbake) (på|i|til) …1 {list}
		(stopp|stop|avmeldingen|avmeldingen min|min avmelding) (var|er|ble) …1 {mistake}
		(trekker|trekke|tilbakekaller|annullerer|angrer|opphever) [jeg|gjerne] (avmeldingen|avmelding|min avmelding|stoppen) [min|tilbake] [tilbake]
		(stopp|stop|avmeldingen|avmeldingen min|min avmelding) (var|er|ble) …1 (en feil|feil|bare feil)
		(meldte meg av|avmeldte|meldt meg av|avmeldte meg) {mistake}
		(skrev|sendte|trykket|trykte|svarte) [dere|på] (stopp|stop|avmeld) {mistake}
		(skrev|sendte|trykket|trykte|svarte) {mistake} [på] (stopp|stop|avmeld)
		(kan|kunne|vil|gidder) (dere|du) ikke (legge|melde|sette) (meg|oss) (til|på|på listen|inn) igjen
		(kom borti|trykket på|trykte|trykket|trykte på) (stopp|stop|avmeld|avslutt) …3 (slå det på|sett det på|skru det på|start|aktiver|meld meg på) …1 igjen
		(slå|sett|skru) (det|dem|meldingene|tilbudene) på igjen $
	`,
	help: lines`
		^ [jeg|vi] (trenger|vil ha|behøver|ønsker|har behov for) [litt|deres|noe] (hjelp|støtte|assistanse) $
		^ (kan|kunne|vil) [dere|du|noen|man] (hjelpe|hjelp) [meg|oss|til] $
		^ er det (noen) [som] [kan] (hjelpe|hjelpe meg|kan hjelpe|kan hjelpe meg) $
		^ (hjelp|hjelp meg|hjelp oss) $
		^ [jeg] (har|har bare|hadde) [et|noen|bare et|litt] (spørsmål) $
		^ (kan|får) jeg (snakke|prate) med (noen|et menneske|kundeservice) $
		^ hvordan fungerer (det|dette) $
		^ (kan|kunne|vil) [dere|du|noen|man] (hjulpet|hjelpe til|ha hjulpet|hjulpet til) [meg|oss] $
		^ (kan|kunne|får) jeg (få|be om) [litt|noe|deres] (hjelp|assistanse|støtte) $
	`,
	less: lines`
		(færre|mindre|ikke så mange) …1 {things}
		(for mange|så mange) …1 {things} $
		(ikke så ofte|sjeldnere|mindre ofte|ikke hver dag|ikke like ofte) …2
		for ofte $
		(ikke) {send} (hver dag|så ofte|så mange|hver uke) …2
		(en gang|maks en gang|1 gang) (i|per) (uken|uka|uke|måneden|måned|dagen) …1
		(reduser|redusere|skru ned) …3
	`,
	pause: lines`
		(pause|pauser|paus) …4
		(sett) …2 på pause …4
		(ingen|intet|ikke flere) …1 {things} …1 (før|inntil|frem til|til|på en|i en|de neste) …2
		(ikke) {send} …2 (før|inntil|frem til|på en) …2
		(frem til|inntil|før) …2 (ingen|intet|ikke flere) …1 {things}
		ikke (skriv|sms|send|kontakt) …1 (før|til) …2
		(skriv|send) …1 (ikke|ingen) …1 (før|til etter) …2
	`,
	keeps: lines`
		(kun|bare|unntatt|foruten|men|behold) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (er ok|er greit|er fint)
	`,
};
