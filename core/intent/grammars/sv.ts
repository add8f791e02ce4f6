import { lines } from '../languages/types';
import { type Grammar } from './types';

export const sv: Grammar = {
	code: 'sv',
	words: {
		halt: lines`
			sluta
			slutar
			slutade
			stoppa
			stopp
			stop
			upphör
			upphöra
			låt bli
			låta bli
			sluta nu
			lägg av
			lägga av
			snälla sluta
		`,
		sending: lines`
			skicka
			att skicka
			sända
			maila
			att sända
			skickandet
			skicka ut
			med
			mejla
			hålla på
		`,
		contacting: lines`
			smsa
			att smsa
			skriva
			att skriva
			kontakta
			att kontakta
			störa
			att störa
			spamma
			att spamma
			trakassera
			höra av er
			höra av dig
			messa
			bombardera
			terrorisera
			tjata
			besvära
			ringa och skriva
			reklamera
		`,
		send: lines`
			skicka
			skickar
			sänd
			sända
			skickas
			skickat
			maila
		`,
		contact: lines`
			kontakta
			kontaktar
			kontaktas
			skriv
			skriva
			smsa
			messa
			hör av er
			höra av er
			hör av dig
			stör
			störa
			spamma
			kontaktad
		`,
		want: lines`
			vill
			ville
			önskar
			behöver
			orkar
			skulle vilja
			intresserad av
			intresserade av
			intresserad
			intresserade
			intresse av
			har intresse
			skulle
			har lust
		`,
		receive: lines`
			ha
			få
			läsa
			se
			ta emot
			motta
			höra
			bli kontaktad
			bli kontaktade
			längre ha
			fortsätta få
		`,
		none: lines`
			inga
			inget
			ingen
			ingenting
			inte
			aldrig
			slippa
			icke
			ej
			utan
		`,
		not: lines`
			inte
			ej
			aldrig
			inga
			ingen
			inget
			utan
			icke
		`,
		messages: lines`
			meddelande*
			sms
			smsen
			utskick*
			notis*
			notiser
			aviseringar
			mess
			info*
			uppdateringar*
			mejl
			mail
			meddelanden
			whatsappmeddelanden
		`,
		marketing: lines`
			reklam*
			erbjudande*
			nyhetsbrev*
			kampanj*
			rabatt*
			annons*
			spam*
			marknadsföring*
			reklamen
			katalog*
			reklamutskick*
			erbjudanden
			skräppost
			promotion*
		`,
		reminders: lines`
			påminnelse*
		`,
		orders: lines`
			leveransinfo*
			orderinfo*
			leveransuppdatering*
			orderuppdatering*
			orderbekräftelse*
			leveransavisering*
			fakturor
			(info|uppdateringar|meddelanden|sms) (om|kring) [min|mina|mitt] (order|ordrar|leverans*|beställning*|paket|bokning*)
			kvitton
			ordrar
		`,
		surveys: lines`
			enkät*
			undersökning*
		`,
		calls: lines`
			ringa
			samtal
		`,
		email: lines`
			mejl
			mail
			epost*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			allt
			allting
			detta
			det här
			skiten
			något
			mer
			fler
			skit
			sånt här
			sånt
		`,
		all: lines`
			allt
			alla
			allting
			samtliga
			något alls
			någonting
		`,
		remove: lines`
			ta bort
			tag bort
			plocka bort
			stryk
			stryka
			radera
			raderar
			avlägsna
			ta väck
			släng
			slänga
			tas bort
			borttagen
			raderad
			plocka ut
			ta mig bort
			utesluta
		`,
		number: lines`
			[mitt|detta|det här|vårt|mina|mina personliga|min] (nummer|nr|telefonnummer|mobilnummer|uppgifter|kontakt|data|personuppgifter|kontaktuppgifter|namn)
		`,
		list: lines`
			listan
			lista
			listor
			sändlista*
			maillista*
			mejllista*
			utskickslista*
			register*
			databas*
			system*
			gruppen
			utskick*
			kundregister*
			nyhetsbrev*
			kontakter
			adresslista*
			smslista*
			er sändning
		`,
		me: lines`
			mig
			oss
			mej
		`,
		unsubscribe: lines`
			avregistrera
			avregistrering
			avprenumerera
			avanmäl
			avanmäla
			avanmälan
			avregistrera mig
			avregistreras
			avbeställa nyhetsbrevet
			avsäga mig
		`,
		order: lines`
			räkning*
			order*
			beställning*
			tid
			tiden
			bokning*
			leverans*
			betalning*
			bord*
			vara
			varan
			varor
			biljett*
			resa*
			taxi*
			lektion*
			kurs*
			träning*
			gymkort*
			gym*
			avtal*
			konto*
			kort*
			försäkring*
			elavtal*
			abonnemang*
			telia
			netflix
			spotify
			faktura
			paket*
			produkt*
			möte*
			besök*
			hotell*
			rum*
			flyg*
			köp*
			retur*
			bild*
			foto*
			autogiro*
			artikel*
			medlemskap*
			lån*
			korgen
			varukorgen
			lök
			påse
			kvitto
			ost
			dagis
			klippning*
		`,
		again: lines`
			igen
			tillbaka
			åter
			på nytt
			på nytt igen
			som förut
			som tidigare
		`,
		mistake: lines`
			av misstag
			misstag
			råkade
			råkat
			oavsiktligt
			ett misstag
			fel av mig
			inte meningen
			av en slump
			felaktigt
			tryckte fel
			i misstag
		`,
		request: lines`
			kan ni
			kan du
			skulle ni kunna
			kan jag
			kunde ni
			får jag
		`,
		until: lines`
			till
			tills
			förrän
		`,
		day: lines`
			dag
			dagar
		`,
		week: lines`
			vecka
			veckor
		`,
		month: lines`
			månad
			månader
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
			och
			men
			därför
			bara
			nu
			snälla
			vänligen
			gärna
			kan ni
			kan du
			jag vill
			också
			ber er
			snälla ni
		`,
	},
	stop: lines`
		(inte|undvika) [att] {send} …3 ({things}|till mig|till detta nummer|till det här numret)
		{halt} …2 {things}
		(vill|önskar|kan jag) …1 (komma|gå|kliva) …1 (av|ur|bort från|ut ur) …2 {list}
		(slippa|bespara|skona) [mig|oss|få|ha] …2 {things}
		(vill|skulle vilja) …1 slippa …2
		(vill) inte …1 (vara med|stå) …1 (på|i) …2 {list}
		^ (stopp|stoppa|sluta|sluta nu|lägg av|sluta genast|sluta med detta|sluta med det här|stoppa detta|det räcker|det räcker nu|räcker nu|nog nu) [nu|genast|omedelbart] $
		{halt} [att|med att|för fan|genast|nu|snälla] [att] {contacting}
		{halt} [att|med att|upp att] {sending} …3 ({things}|{me}|{everything}|ut)
		{halt} (att skicka|skicka) $
		{halt} [med|alla|era|de|dessa|den|skicka|all] [med|alla|era|de här|dessa] {things}
		{things} …1 (stoppas|upphör|upphöra)
		{send} …2 {none} …2 ({things}|{everything}|mer|fler|till mig)
		{send} …2 {none} $
		(inte|aldrig|inget|inga) [fler|mer|längre] {send} …2 ({things}|{me}|till|mer)
		{contact} …1 ({me}|till mig|oss) …1 (inte|aldrig|ej) …2
		{contact} (inte|aldrig|ej) …2 ({me}|mer|igen|längre)
		hör …1 (inte|aldrig) av er …2
		(inte|aldrig|ej) {contact} ({me}|till|mer|igen|$)
		^ [jag vill ha|vill ha|vänligen] (inga|ingen|inget|slipp) [mer|fler|flera] [av] {things} [mer|till mig|längre|från er|igen] $
		{none} (mer|fler|flera|mera) {things}
		{want} …2 (inte|inga|ingen|inget|aldrig|ej|icke|slippa) [längre|mer|alls|ha|få] [längre|mer] {receive} [några|något|mer|fler|av|era|de|dessa|detta|sms och] ({things}|{everything}|från er|av er|av dig|$)
		{want} …2 (inte|inga|ingen|inget|aldrig|ej|slippa) …3 {things}
		{want} (inte|ej) …1 (kontaktad|kontaktade|kontaktas|vara med|störd|störas|bli kontaktad|bli kontaktade|bli störd) …2
		{want} inte (längre|mer) $
		(inte|ej|inget|ingen|inte längre) (intresserad|intresserade|intresse) (av|för) …3
		är …1 (inte|ej) [längre] intresserad* …2 {things}
		ointresserad* …2 {things}
		{things} (nej|nej tack|undanbedes|undanbes|ej|behövs inte)
		(undanber|undanbeder|undanbedes|avböjer|avsäger) …4 ({things}|kontakt|mig)
		{remove} {me} …1 ($|från|ur|nu)
		{remove} …2 {number}
		{number} …2 (raderas|tas bort|ska bort|bort)
		{remove} …2 (från|ur) …3 {list}
		(stryk|plocka|ta|radera|släng|tag|dra) …2 (från|ur|av) …2 {list}
		(bli|bort|borttagen|av|ur|lämna) …1 (från|ur|borttagen) …3 {list}
		(vill|ska) …1 (bort|ut|av) (från|ur) …2 {list}
		(glöm|slarva bort|släng) {number}
		{unsubscribe}
		(avsluta|avbryt|säg upp|säga upp|stoppa) …2 (prenumeration*|prenumerationen) [på|av|till] …2 {things}
		(avsluta|avbryt|säg upp|säga upp|stoppa) …2 (prenumeration*|prenumerationen) [på|av|till] $
		(återkallar|återkalla|drar tillbaka|tar tillbaka|dra tillbaka) …3 (samtycke*|medgivande*|godkännande*)
		(motsätter|protesterar|invänder|invändning) …4
		(aldrig|inte|ej) …3 (samtyckt|godkänt|samtycke|anmält mig|anmält|registrerat mig|prenumererat|bett om|gett …2 samtycke|gett …1 tillåtelse|signat upp) …1
		utan (mitt|min) (samtycke|tillåtelse|godkännande)
		lämna (mig|oss) …1 (ifred|i fred)
		låt (mig|oss) vara …1
		(dra åt helvete|stick) …1
		(trött|less|utled|less på|nog|tröttnat|irriterad) [på|av|med|så|nu] …2 {things}
		(räcker|nog|fått nog) [nu] (med|av) …2 ({things}|detta|det här|nu)
		nog med …2 {things}
		^ (ge er|ge dig|lägg ner|lägg ned|lägg av) [nu|någon gång|för fan] $
		låt (mig|oss) (va|vara) …1 (ifred|i fred)
		(skriv|sms*|maila|mejla|messa|hör av er|kontakta|skicka) (inte|aldrig|ej|inget|inga) [mer|igen|längre|nåt|något] $
		(skriv|sms*|kontakta|hör av er) (inte|aldrig|ej) …1 {until} …2
		^ (nej|nä|stopp) (till|på) …2 {things} $
		(hur många gånger|tusen gånger|hundra gånger|flera gånger|tre gånger|tio gånger) …5 (inte|inga|sluta|stopp|nej|avregistrera*) …3
		(inte|ej) [längre] (kund|medlem|prenumerant) [hos|i] [er|erat|er längre] [längre|mer] …1
		är inte längre …1 (kund|medlem|kunder) …1
		{things} …1 (är|är ju) (inte|ej) …1 (aktuell*|relevant*|intressant*|önsk*|välkom*) …1
		(inte|ej) [längre] (aktuellt|aktuella|relevant) …1 med …2 {things}
		(vill|önskar|begär|kräver) [jag|vi] [bli|att bli|att] (raderad|borttagen|avregistrerad|raderas|bortplockad|struken) …2
		(bli|blir) (raderad|borttagen|avregistrerad|bortplockad|struken) …2
		(använd|använda|behandla|spara|lagra|sälj|dela) inte …1 (mitt|mina|numret|våra) …1 (nummer|uppgifter|data|personuppgifter|telefonnummer) …2
		(avstå|avstår|låt bli|undvik) från att (kontakta|skicka|smsa|skriva|höra av) …2
		(uppskattar|uppskatta|tacksam|glad|snälla) …3 (inte|slutade|slutar|sluta) …2 ({send}|{contact}|{things}|kontaktad|skickade|kontaktade|skickar|smsar) …1
		(avsluta|avbryt|stäng av|stänga av|slopa|skippa|upphör med|sluta med) …2 (utskick*|sms|meddelanden|reklam*|nyhetsbrev*|erbjudanden) …1
		(dra|stick|far|gå) …3 med (er|ert|era|din|all) …1 {things}
		(tjata|stör|störa|besvära|plåga|spamma|reta) (inte|aldrig) …1 (mer|mig|längre|oss) …1
		(sluta) (tjata|störa|besvära|plåga|spamma|jaga) …1
		(bad|bett|begärt|sagt|skrev) …3 (om att bli|att få bli|om att) …1 (borttagen|avregistrerad|raderad|struken|slippa|bort) …1
		(har|finns) …1 (inget|inga|inte) …1 (behov|intresse|användning) …1 (av|för) …1 {things}
		(behöver|vill ha) (inga|inte) …1 (era|ert|de här|sådana) {things}
		(skicka|skicka mig|sms*|skriv) (inge|inget|inga|ingenting) …1 (mer|fler|mera) …1
		(tackar|säger|tackar bestämt) nej [tack] till …2 {things}
		(redan|flera gånger|hundra gånger|många gånger) …2 (bett|sagt|skrivit|begärt) …2 (sluta|att sluta|avregistrer*|inte skicka|ta bort mig|stopp|slippa) …1
		(lägg ner|lägg ned|lägga ner) (med|era|alla) …1 {things}
	`,
	unclear: lines`
		(hur|vart|var) …3 ({unsubscribe}|avregistrerar|avanmäler|avslutar …2 (prenumeration*|{things})|slipper|stoppar …1 {things}|tar man bort {number}|avprenumererar|kommer jag bort från|slutar …3 {things}|tar jag bort mig)
		(fel|felaktigt) (nummer|person|mottagare) …1
		(inte|ej) …1 (rätt nummer|rätt person|hans nummer|hennes nummer)
		(det är|detta är|rena|ni är) spam …1
		(blockerar|blockera|anmäler|rapporterar|polisanmäler) …1 (er|dig|detta|numret|nu|som spam) …1
		sluta …1 ringa …1
		^ (inga|inget) (fler|mer|mera) [tack|nu] $
		(nummer|numret|telefonen) …1 (tillhör|är) …1 (inte|någon annan|annan) …2
		(ett|en) …1 ({messages}) till och jag …2
		(får|kommer) (fortfarande|ändå|fortsatt) …1 {things}
	`,
	refers: lines`
		^ [bara|genast|snälla] (radera|ta bort|tag bort|stryk|plocka bort|släng) [det|den|dem|mig|oss|allt|dom] [genast|nu|direkt|därifrån|omgående|tack] $
		^ [jag] (vill|önskar) [jag] (inte|ej) [längre] (ha|få|se|höra|läsa) (dem|det|dom|detta|sånt|några|den|sånt här|några fler) [mer|längre|fler] $
		^ (nu räcker det|det räcker|nog nu|nu är det nog|nog|nu får det räcka|jag har fått nog|det får räcka) [nu|tack] $
		^ (inte intresserad|jag är inte intresserad|är inte intresserad|inget intresse|ointresserad|jag är inte längre intresserad) [längre|tack|av det] $
	`,
	about: lines`
		(mitt|vårt|mina|våra) (nummer|telefonnummer|mobilnummer|nr|uppgifter|kontaktuppgifter|mobil)
		(era|dessa|de här|alla|ännu ett|ett till|era där|igen) {things}
		(reklam*|spam*|nyhetsbrev*|erbjudand*|utskick*)
		(fick|har|fått|hittade) (ni|du) …1 (numret|mitt nr|nummer)
	`,
	stay: lines`
		(inte|ej|aldrig) …1 ({unsubscribe}|avregistrera|avsluta|ta bort|tas bort|radera|sluta|stoppa|stryka|plocka bort) …3
		({unsubscribe}|avsluta|radera|stryk|sluta|stoppa|plocka) [mig|oss|mitt nummer|dem|det] (inte|aldrig|ej) …4
		ta …1 inte …1 bort …4
		sluta inte …4
		(vill) (inte|ej) …1 (missa|gå miste|förlora|avsluta|sluta|bli av med) …3
		(varför) …4 ({unsubscribe}|avregistrerad|avregistrerat|slutat|borttagen|inga|inte|bort|tog) …3
		har (ni|du|jag) …2 (slutat|tagit bort|avregistrerat|blivit) …3
		(fortsätt|fortsätta) …1 (skicka|smsa|skriva) …1
		(om|innan|när) jag …2 (avregistrerar|avslutar) …2
		(vara kvar|stanna kvar|kvar) …1 på …2 {list}
		(vill) (fortfarande|fortsatt|gärna fortsätta) …3
		(inte|aldrig) (bett|sagt|velat|begärt|bad) [er|om] [att|om] [jag|ni|bli|få|mig|ska] [bli|ska|vill] (avregistr*|avslut*|avanm*|borttagen|sluta) …2
	`,
	elsewhere: lines`
		(behöver|vill) (inte|inget) [ha] [något] (mer|mera|annat) …1
		{send} [mig] inte …1 {order}
		(avboka|avbokar|avbryta|avbryt|avbeställ*|stoppa|ta bort|radera|avsluta|säga upp|säg upp|avregistrera|annullera|avanmäl*|plocka bort|stryk|sluta) …3 {order} …2
		{order} …3 (avbokas|avbeställas|avbrytas|stoppas|tas bort|raderas|stoppa)
		(slutat|sluta|slutade) (röka|jobba|dricka|regna|snusa|äta|arbeta|skolan|gråta) …1
		(slutar) (ni|rean|du|kampanjen|det|erbjudandet|filmen|vi) …2
		(när|vilken tid|hur dags) …2 (slutar|slutade) …3
		(hur|var|när) …1 (stoppar|stannar) …3
		(bussen|tåget|maskinen|bilen|klockan|regnet|tvättmaskinen|spårvagnen) …2 (stannar|stannade|slutar|slutade|stoppar|slutat) …2
		(har|fick|hittar|ser|får|fått) …2 (inte|inga|ingen|inget|ej) …2 (fått|sett|hittat|{things}|mottagit) …2
		(inte|inget|ingen|inga) …1 (fått|kommit|sett|hittat) …3
		(finns|har ni|är det|kommer) …2 (inga|ingen|inget|inte) …3
		(inga|ingen|inget) {things} (den här veckan|idag|än|ännu|har|kom|på|hos)
		ännu …1 (inga|ingen|inget|inte) …3
		(skicka|ring|skriv|leverera) inte (den|det|paketet|ännu|än|före|innan|idag|imorgon|förrän på|budet|bud|nu|med|varan|ikväll) …4
		(vill|behöver) (inte|inga|ingen|inget) …1 (påse*|lök|kvitto*|ost|sås|bestick|socker|kasse|is|faktura) …2
		(ingen|utan|inga|inget) (lök|påse|ost|sås|kvitto|socker|is|bestick|gluten) …1
		(slutet|början) (av|på) …2
		(aktivera|återaktivera|starta|skicka|lägg) …2 (rabattkod*|kupong*|konto*|kort*|beställning*|kod|koden|poäng*|presentkort*) …2
		(röda|blå|blåa|svarta|vita|gröna|gula|stora|lilla|bruna|gråa|grå) [modellen|storleken|klänningen|tröjan] (vill jag inte ha|ska jag inte ha|önskar jag inte)
		paus (mellan|i|under|på) (lektion*|matchen|föreställning*|skolan|jobbet|filmen|mötet|kursen)
		(matchen|föreställning*|filmen|skolan|lunch) …1 paus
	`,
	quoted: lines`
		(svara|skicka|sms|smsa|skriv|sms a) [med|ordet|bara|sms] (stopp|stop|avsluta|nej|slut) [till|för att|om|på|så] …5
		för att (avregistrera|avsluta|avprenumerera|stoppa|avanmäla) …5
		om du inte (längre) vill …5
	`,
	start: lines`
		(vill|skulle vilja|kan jag|får jag|gärna) …2 {again} …2 (få|ha|börja få|ta emot) …2 {things}
		{again} …2 (vill|skulle vilja|kan jag|får jag|gärna) …2 (få|ha|börja få|ta emot) …2 {things}
		(vill|skulle vilja|kan jag|får jag|gärna) …2 (få|ha|börja få|ta emot) …2 {things} …1 {again}
		(vill|skulle vilja|kan jag|får jag|gärna) …2 {things} …1 {again} …1 (få|ha|börja få|ta emot)
		(vill|skulle vilja|kan jag|får jag|gärna) …2 {again} …1 {marketing}
		{again} …1 (vill|skulle vilja|kan jag|får jag|gärna) …1 {marketing}
		(kan|får|skulle) jag …1 (få vara|vara|bli|komma|få bli|få komma) …1 (med|tillbaka|på|in) …1 [på|in på|med på] {list} [{again}]
		(vill|skulle vilja) …1 (vara|komma|bli) …1 (med|tillbaka) …1 (på|i) …1 {list}
		(kan|skulle|vill) (ni|du) …1 (lägga|sätta|skriva|ta) [till|upp|in|med] (mig|oss|mitt nummer) …1 ({again}|på …1 {list}|i …1 {list})
		(vill|skulle vilja|önskar|gärna|kan jag) …1 [gärna] (få|ha|ta emot|börja få) …2 {things} [{again}]
		(vill|skulle vilja|önskar) …1 [gärna|börja] (prenumerera|anmäla mig|registrera mig|gå med|vara med|skriva upp mig|bli medlem) (på|till|i) …2 ({things}|{list})
		(vill|skulle vilja) …1 (prenumerera|anmäla mig|vara med|få {things}) {again}
		(lägg|lägga|sätt|skriv|för|sätta|skriva|ta) [till|upp|in|med] (mig|oss|mitt nummer) [till|upp|in] {again}
		(lägg|lägga|sätt|skriv|för|sätta|skriva|ta) [till|upp|in|med] (mig|oss|mitt nummer) [till|upp|in] (på|i|till) …2 {list}
		(anmäl|registrera|prenumerera) (mig|oss) ({again}|till …2 {things}|på …2 {things}|för …2 {things}|i …2 {list}|till …2 {list})
		(skicka|sänd|smsa) …1 {things} (till mig|till oss|mig) {again}
		(skicka|sänd|smsa) (mig|till mig|oss) …2 {things} {again}
		(skicka|sänd) {things} {again}
		(återuppta|aktivera|återaktivera|starta|sätt på|slå på) …2 ({things}|prenumeration*)
		(råkade|råkat) …1 (avregistrera|avsluta|skriva stopp|skriva stop|skicka stopp|trycka på stopp|avanmäla|stoppa|svara stopp|avprenumerera|säga upp) [mig] [{things}|prenumerationen]
		{mistake} …1 (avregistrerade|avslutade|avregistrerat|skrev stopp|skickade stopp|avanmält)
		inte meningen att (avsluta|avregistrera|avregistrera mig|stoppa|avanmäla)
		(ville|menade|tänkte) inte [att] (avregistrera|avsluta|avanmäla|avregistreras|stoppa …1 {things}) [mig|prenumerationen]
		(ångra|ångrar|ignorera|bortse från) …1 (min|avregistrering*|avanmälan|stopp) [avregistrering|avanmälan|stopp]
		(ångrat mig|ändrat mig) …2 (lägg|anmäl|skicka)
		^ [jag|vill|jag vill] (går med|prenumererar|anmäler mig|registrerar mig|aktivera|återaktivera|starta|sätt på|slå på|är med|kommer tillbaka|vara med|gå med|prenumerera) [det|mig] {again} [på listan|i listan|på utskicken] $
		(fortsätt|fortsätta) (skicka|att skicka|med utskicken|smsa) …1
		(kan|skulle|vill) (ni|du) …1 (lägga|sätta|skriva|ta|släppa) [tillbaka] (mig|oss|mitt nummer) [tillbaka|in] …1 {list}
		(vill|skulle vilja|önskar) [komma] (tillbaka) (på|i|till) …1 {list}
		(stopp|stop|avregistreringen|avanmälan|min avregistrering) (var|blev|är) …1 {mistake}
		(tar|ta|drar|dra|återkallar|ångrar|annullera|annullerar) [jag] [tillbaka] (min|mitt|avregistreringen) [avregistrering|avanmälan|stopp|uppsägning] [tillbaka]
		(stopp|stop|avregistreringen|avanmälan) (var|blev|är) …1 (fel|ett fel)
		(avregistrerade|avanmälde|avregistrerat|avanmält) [mig] …1 {mistake}
		(avslutade|avslutat|sa upp) (prenumerationen|utskicken|meddelandena) {mistake}
		(skrev|skickade|tryckte|svarade) [på|av misstag] (stopp|stop|avregistrera) …1 {mistake}
		(skrev|skickade|tryckte|svarade) {mistake} [på] (stopp|stop)
		(kan|kunde|vill) (ni|du) inte (lägga|sätta|skriva) (till|upp|in) (mig|oss) igen
	`,
	help: lines`
		^ [jag|vi] (behöver|vill ha|skulle behöva|önskar|söker) [lite|er|snabb|din] (hjälp|support|assistans|hjälp nu) $
		^ (kan|kunde|skulle|vill) [ni|du|någon|nån|man] (hjälpa|kunna hjälpa|hjälp) [mig|oss|till] $
		^ (hjälp|hjälp mig|hjälp oss) [någon] $
		^ [jag|har|hade] [har|hade] [en|ett|några|lite] (fråga|frågor|undran) $
		^ (kan|får) jag prata med (någon|en människa|kundtjänst) $
		^ hur funkar (det|det här|detta) $
		^ hur fungerar (det|det här|detta) $
	`,
	less: lines`
		(färre|mindre|inte så många) …1 {things}
		(för många|så många) …1 {things} $
		(inte så ofta|mer sällan|mindre ofta|inte varje dag|inte lika ofta) …2
		för ofta $
		{send} inte (varje dag|så ofta|så många|varje vecka) …2
		(en gång|max en gång|1 gång) (i|per|om) (veckan|vecka|månaden|månad|dagen) …1
		(minska|dra ner) …3
	`,
	pause: lines`
		(pausa|pausar|paus|pausas) …4
		(inga|ingen|inget) …1 {things} …1 ({until}|på en|på två|i en) …2
		{send} (inget|inga|inte) …2 {until} …2
		{until} …2 (inga|ingen|inget) …1 {things}
		(skriv|smsa|skicka|kontakta) …1 (inte|inget|ej) …1 (förrän|innan|till) …2
	`,
	keeps: lines`
		(bara|endast|förutom|utom|men|behåll|enbart) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (är ok|går bra|okej)
	`,
};
