import { lines } from '../languages/types';
import { type Grammar } from './types';

export const nl: Grammar = {
	code: 'nl',
	words: {
		halt: lines`
			stop
			stoppen
			stopt
			stop maar
			stop eens
			stop nou
			stop nu
			stopt u
			stoppen jullie
			ophouden
			hou op
			houd op
			houdt op
			hou eens op
			hou nou op
			houd eens op
			hou nu op
			kappen
			kap
			kap nou
			kap eens
			staken
			staak
			beeindig
			beeindigen
			opzouten
		`,
		sending: lines`
			sturen
			te sturen
			versturen
			toesturen
			toezenden
			verzenden
			zenden
			sturen van
			het sturen van
			verzenden van
			versturen van
			toesturen van
			te versturen
			toe te sturen
			te zenden
			doorsturen
		`,
		contacting: lines`
			appen
			te appen
			berichten te sturen
			whatsappen
			te whatsappen
			schrijven
			te schrijven
			benaderen
			te benaderen
			contacteren
			te contacteren
			lastigvallen
			lastig te vallen
			lastig vallen
			storen
			te storen
			spammen
			te spammen
			bestoken
			te bestoken
			stalken
			berichten
			te berichten
			sms en
			smsen
		`,
		send: lines`
			stuur
			sturen
			stuurt
			stuur je
			stuurt u
			zend
			zenden
			verstuur
			verstuurt
			versturen
			toesturen
			toe te sturen
			te sturen
			gestuurd
			gestuurd krijgen
			opsturen
		`,
		contact: lines`
			app
			appt
			appen
			te appen
			whatsapp
			whatsappen
			schrijf
			schrijven
			schrijft
			contacteer
			contacteren
			contacteert
			benader
			benaderen
			benadert
			stoor
			storen
			spam
			spammen
			bericht
			geappt
		`,
		want: lines`
			wil
			willen
			wilt
			wens
			wensen
			wenst
			hoef
			hoeven
			hoeft
			wou
			wilde
			zou graag
			heb behoefte aan
			zit te wachten op
			zit
			zou
		`,
		receive: lines`
			ontvangen
			te ontvangen
			krijgen
			te krijgen
			zien
			te zien
			hebben
			te hebben
			lezen
			horen
			te horen
			binnenkrijgen
		`,
		none: lines`
			geen
			geen enkele
			geen enkel
			niks
			niets
			nul
			zonder
		`,
		not: lines`
			niet
			nooit
			geen
			niks
			niets
			zonder
			nimmer
		`,
		nomore: lines`
			niet meer
			niets meer
			niks meer
			nooit meer
			niet langer
			niet nog een keer
			nooit
			niet
		`,
		unsubscribe: lines`
			uitschrijven
			uit te schrijven
			uitschrijving
			uitgeschreven worden
			afmelden
			af te melden
			afmelding
			afgemeld worden
			schrijf (me|mij|ons) [maar|nu|direct|hiervoor|even|dan|gewoon] uit
			schrijft u (me|mij) uit
			meld (me|mij|ons) [maar|nu|direct|hiervoor|even|dan|gewoon|hiervan] af
			meldt u (me|mij) af
			(me|mij) [hierbij|hiervoor|graag] uit
			unsubscriben
		`,
		remove: lines`
			verwijder
			verwijderen
			verwijdert
			te verwijderen
			verwijderd
			wis
			wissen
			gewist
			schrap
			schrappen
			geschrapt
			haal
			halen
			haalt
			weghalen
			te halen
			afhalen
			uithalen
			gooi
			gooien
			delete
			deleten
			gooit
			eruit halen
			er uit
			eruit
			eraf
			er af
		`,
		number: lines`
			[mijn|dit|ons|m n|m'n|het] (nummer|telefoonnummer|mobiele nummer|06 nummer|gegevens|data|nr|persoonsgegevens|contactgegevens)
			mijn (naam|contact|profiel|telnr)
		`,
		list: lines`
			appgroep*
			whatsappgroep*
			bellijst*
			lijst
			lijsten
			verzendlijst
			mailinglijst
			mailinglist
			adressenlijst
			adressenbestand
			adresboek
			bestand
			bestanden
			database
			systeem
			klantenbestand
			verzendgroep
			broadcast*
			contacten
			contactlijst
			nieuwsbrief
			groep
			appgroep
			appbestand
			bellijst
			verzendbestand
			administratie
		`,
		me: lines`
			mij
			me
			ons
			mijn naam
		`,
		marketing: lines`
			reclame*
			aanbieding*
			aanbiedingen
			actie
			acties
			nieuwsbrief
			nieuwsbrieven
			advertentie*
			korting*
			folder*
			promotie*
			promoties
			spam*
			marketing*
			catalogus*
			reclameberichten
			campagne*
			deals
			advertenties
			rommel
		`,
		messages: lines`
			bericht
			berichten
			berichtjes
			berichtje
			appjes
			appje
			apps
			app berichten
			appberichten
			whatsappjes
			meldingen
			melding
			notificaties
			updates
			mailings
			smsjes
			sms jes
			tekstberichten
			mededelingen
			push*
			info
			informatie
			contact
		`,
		reminders: lines`
			herinnering
			herinneringen
		`,
		orders: lines`
			(updates|berichten|info|meldingen|bericht) [over|van|voor] [mijn|de] (bestelling*|levering*|pakket*|order*|afspraak|afspraken|zending)
			bestelupdates
			bezorgupdates
			facturen
			de factuur
			track and trace
			orderbevestiging*
			bezorging
			leveringsupdates
		`,
		surveys: lines`
			enquete
			enquetes
			vragenlijst*
		`,
		calls: lines`
			bellen
			telefoontjes
			te bellen
		`,
		email: lines`
			mails
			e mails
			mailtjes
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			alles
			dit
			dat
			hiermee
			ermee
			daarmee
			die troep
			die onzin
			deze onzin
			die meuk
			zulke dingen
		`,
		all: lines`
			alles
			helemaal niets
			helemaal niks
			elk bericht
			alle berichten
			niets meer
			niks meer
		`,
		order: lines`
			bestelling*
			order
			orders
			afspraak
			afspraken
			levering
			reservering
			boeking
			betaling
			pakket
			pakketje
			tafel
			ticket*
			de les
			mijn les
			die les
			lessen
			cursus
			zwemles
			training
			trainingen
			wedstrijd
			contract
			lidmaatschap
			sportschool
			krant
			verzekering
			account
			energie
			product
			artikel
			item
			foto
			filmpje
			taxi
			rit
			vlucht
			hotel
			kamer
			rekening
			incasso
			retour
			feest
			opvang
			school
			wijziging
			aankoop
			reis
			bezoek
			kaas
			saus
			ui
		`,
		again: lines`
			weer
			opnieuw
			terug
			toch weer
			nog een keer
			nogmaals
			zoals eerst
			zoals vroeger
		`,
		mistake: lines`
			per ongeluk
			perongeluk
			per abuis
			abusievelijk
			onbedoeld
			niet de bedoeling
			een vergissing
			foutje
			een fout
			een foutje
			bij vergissing
			verkeerd gedrukt
		`,
		request: lines`
			kun je
			kunt u
			kunnen jullie
			kan je
			wil je
			wilt u
			willen jullie
			zou je
			zou u
			zouden jullie
			mag ik
			kan ik
			zou ik
		`,
		until: lines`
			tot
			tot aan
			tot en met
		`,
		day: lines`
			dag
			dagen
		`,
		week: lines`
			week
			weken
		`,
		month: lines`
			maand
			maanden
		`,
		year: lines`
			jaar
			jaren
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			en
			maar
			dus
			dan
			gewoon
			ook
			nu
			direct
			{request}
		`,
	},
	stop: lines`
		(wil|willen|wens) …2 (niet|niet langer|niet meer) …1 (op|in) …2 {list} …1
		(wil|willen) …2 (weg|af|uit) …1 (van|uit) …2 {list}
		(haal|halen) {number} …1 weg
		(wil|willen) …2 (van|vanaf) …3 {things} af
		(wil|willen) …4 af van …2 ({things}|{everything})
		{number} …2 (uit|van) …2 {list}
		(me|mij|ons) …2 (uit|van) …2 {list} (halen|verwijderen|gooien)
		(bespaar|spaar) (me|mij|ons) …2 {things}
		(hou|houd|houdt) …2 {things} …2 (voor je|voor jezelf|voor u|voor jullie)
		{none} behoefte …2 {things}
		(zorg|zorgen) …2 dat ik {none} …3
		niet meer doen …2
		kappen met …3 ({things}|{sending})
		(lid|abonnee) …1 niet meer …1 zijn
		^ (stop|stoppen|stop hiermee|stop daarmee|stop ermee|stop nu|stop maar|ophouden|hou op|houd op|houd hiermee op|hou hiermee op|kappen|kappen nou|kappen nu|kap ermee|kappen hiermee) [ermee|hiermee|nu|nou|direct|alsjeblieft] $
		{halt} …2 (met|aub met) …3 ({sending}|{contacting}|{things})
		{halt} …2 {contacting} $
		{halt} …2 {things}
		{things} …2 (stoppen|stopzetten|uitzetten|afzetten|uitschakelen|afmelden|opzeggen|beeindigen|blokkeren)
		(dit|deze {things}|die {things}) …2 (kan|moet|mag) …1 stoppen
		{send} (me|mij|ons|u|jullie|naar dit nummer) …2 {none} …3 ({things}|meer)
		{send} (me|mij|ons|u|jullie|naar dit nummer) …2 {none} $
		{send} …1 {none} …2 ({things}|meer)
		{send} …3 (niet meer|nooit meer)
		^ [me|mij|ons|hier] [vanaf nu] ({none}|nooit) …2 {things} …2 [meer|naar dit nummer|voor mij|via whatsapp|van jullie] $
		{none} …2 {things} …1 (meer|{send}|{sending}|{receive}|naar dit nummer|gewenst|van jullie|van u|voor mij|nodig)
		{none} …2 {things} …2 (meer) …1 ({send}|{sending}|{receive}|{contacting}|willen|krijgen)
		(niet|nooit|niks|niets) meer …3 ({send}|{contact}|{sending}|{contacting})
		(niet|nooit) [meer] (appen|storen|benaderen|contacteren|lastigvallen) $
		{contact} (me|mij|ons|naar dit nummer|hier) …1 (niet|nooit|niks|niets) …2
		neem …1 {none} contact …4
		(val|vallen|valt) (me|mij|ons) …1 (niet|nooit) …1 lastig
		{want} …2 (deze|die|jullie|dit|dat|uw|je|zulke) …2 (niet|niet meer|nooit meer|niet langer) …1
		{want} …3 {none} …3 ({things}|van jullie|van u) …2
		{want} …3 (niet|niet meer|niets meer|niks meer|nooit meer|niet langer) …3 ({receive}|{contact}|{things}|benaderd|gecontacteerd|gebeld of geappt|lastiggevallen|gespamd|gestoord) …1
		{want} …3 {things} …1 (niet|niet meer|niet langer) …2
		{want} …2 (niets|niks) …1 (meer|van jullie|van u|ontvangen) …2
		hoeft …1 {none} …3
		(hoef|hoeft|hoeven) …3 {nomore} …2 ({send}|{contact}|{receive})
		(zit|zitten) (echt|helemaal) …1 (niet te wachten op|niet op) …3 {things}
		(zit|zitten) niet (te wachten op|op) …3 {things}
		(stel|stellen) …3 {none} prijs op …3
		(geen|niet) …1 (interesse|geinteresseerd|behoefte) …2 (in|aan) …3 {things}
		{remove} …1 (me|mij|ons) ($|uit|van|aub|nu|direct)
		{remove} …4 {number}
		{number} …3 (verwijderen|wissen|schrappen|weghalen|halen|verwijderd|deleten|vergeten)
		(haal|halen|haalt|verwijder|verwijderen|schrap|gooi|wil|wis) …3 (van|uit|af) …3 {list} …2
		(uit|van) …3 {list} …1 (halen|verwijderen|af|schrappen|afhalen|verwijderd|gooien|gehaald)
		(wil|moet) …2 (van|uit) …3 {list} …1
		haal (me|mij) (eraf|er af|eruit|er uit|hier uit|hier af|hieruit|hieraf)
		vergeet {number}
		{unsubscribe}
		zeg …2 (nieuwsbrief|inschrijving) …3 op
		(nieuwsbrief|aanmelding voor …2 (nieuwsbrief|{things})) …1 (opzeggen|stopzetten|annuleren)
		(trek|intrekken|trekken) …4 (toestemming|akkoord) …2
		(toestemming|akkoord) …3 (in|intrekken|ingetrokken|introk) …1
		(geen|nooit) …3 (toestemming|akkoord) …2
		(maak|maken|teken) …1 bezwaar …4
		(nooit|niet) …3 (aangemeld|ingeschreven|toestemming gegeven|om gevraagd|geabonneerd|opgegeven)
		(laat|laten) (me|mij|ons) …2 met rust
		met rust laten
		rot op
		(genoeg|zat|spuugzat|beu|moe|klaar met|klaar) …3 ({things}|{everything}) …1
		{things} …3 (zat|spuugzat|beu|moe)
		(gek|ziek) van …3 {things}
		{things} [is|zijn] (niet gewenst|ongewenst|nee bedankt|hoeft niet|hoeven niet)
		ongewenste {things}
		(niet langer|nooit meer|niet meer|niet) …1 (aan te schrijven|te benaderen|aanschrijven|te appen|te contacteren|te mailen|lastig te vallen|te storen|te berichten) …1
		(gelieve|verzoek|graag|vriendelijk) …3 (geen|niet langer|niet meer|niet) …3 ({send}|{sending}|{contacting}|{contact})
		(hoe vaak|hoeveel keer|al tien keer|al drie keer|al honderd keer|al vaker|meermaals|al meerdere keren) …5 (wil|stop|geen|niet|af|uitschrijven|afmelden) …3
		(nie|ni) (meer) (appen|sturen|berichten|mailen|doen|whatsappen|schrijven) …1
		^ (nie|niet) [meer] (appen|whatsappen|berichten sturen|sturen|meer sturen) [aub|svp|a u b] $
		(ben|zijn|was|wij zijn) [al|allang|inmiddels] [helemaal|ook] geen (klant|lid|abonnee|klanten) …1 meer …1
		(niet langer|niet meer|geen) (klant|lid|abonnee) (bij|van) (jullie|u) …1
		gebruik* …2 {number} (niet|nooit|niet meer) …3
		(geen|niet) …2 {number} …1 (gebruiken|gebruikt|te gebruiken|doorgeven|delen) …2
		{things} hoeven …1 (niet|niet meer) …1
		{number} …2 verwijder (het|hem|dit|die) …1
		(verwijder|wis|delete|schrap) (het|hem) (uit|van) …2 {list}
		(hoe vaak|hoeveel keer|tien keer|drie keer|honderd keer|meerdere keren) …3 (zeggen|vragen|gezegd|gevraagd|aangegeven|herhalen) …3 (niet wil|niet willen|niet meer wil|geen {things}|wil stoppen|moeten stoppen|moet stoppen|afmelden|uitschrijven|geen interesse heb) …1
		(hoe vaak|hoeveel keer|tien keer|drie keer) …6 (niet wil|niet willen|niet meer wil) $
		(hou|houd|hou je|kap|stop) …1 op met (die|deze|dat|jullie|je|al die) (onzin|troep|rommel|gezeur|gedoe|ellende|zooi|bagger|appjes|gespam) …1
		(reclame|aanbiedingen|berichten|acties|appjes|nieuwsbrief) …1 (interesseert|interesseren|boeit|boeien) (me|mij|ons) (niet|niks|geen) …1
		(interesseert|interesseren|boeit|boeien) (me|mij|ons) …1 (niet|niks|geen) …2 {things}
		(ga|gaan) (iemand|een|andere) …1 (anders|ander|mensen) (lastigvallen|lastig vallen|spammen|appen|irriteren)
		(donder|rot|flikker|tyf|tief|lazer|sodemieter|mieter|rot toch|oprotten|opdonderen) …1 (op|met) …2 ({things}|{everything}) …1
		(gek|knettergek|ziek|simpel|moe|doodmoe) van {things}
		(wil|willen|wens) …2 (niet|niet meer|nooit meer) …1 (geappt|gebeld|benaderd|gecontacteerd|gespamd|lastiggevallen|gestoord) (worden) …1
		(mogen|mag|kunnen|kun) …2 (achterwege|weg) (laten|blijven) …1
		(heb|had) …3 (gevraagd|verzocht|aangegeven) …4 (te verwijderen|verwijderd te worden|uit te schrijven|af te melden|uitgeschreven te worden|van de lijst|niet meer) …1
		(stp|sto|stoppp) met {things}
		(stp|sto) …1 met (die|deze|dat|jullie) …1 {things}
		(al|al zo vaak|al tig keer|meerdere keren|vorige week) (gevraagd|gezegd|aangegeven|afgemeld) [om] …2 (te stoppen|stoppen|niet meer|eraf|af te melden|verwijderd) …2
		(vorige week|vorige maand|gisteren|al|al eens|eerder) [al] (afgemeld|uitgeschreven|opgezegd) …1 (en|maar) (toch|nog|weer|nog steeds|steeds) …2
	`,
	unclear: lines`
		hoe …5 ({unsubscribe}|af van …2 {things}|van …3 {things} af|stop ik …3 {things}|stopzetten)
		waar …4 {unsubscribe}
		(verkeerd|verkeerde|fout) (nummer|verbonden|persoon|contact)
		(dit|dat) is niet (meer) …2 (nummer|karin)
		niet (meer) het nummer van …2
		(dit|dat) is [gewoon|pure] spam
		(blokkeer|rapporteer|meld) (jullie|je|u|dit nummer) …1
		(stop|hou op) …2 (bellen|te bellen)
		^ (rot op|flikker op|tyf op|oprotten|donder op|lazer op) $
		(nog) (één|een|1) …1 ({things}|appje|bericht|keer) en ik (doe|ga|meld|blokkeer|klaag|maak|dien|schakel) …3
		(doe|doen) ik aangifte …1
		(aangifte|klacht|melding) …1 (bij de|doen|indienen|acm|autoriteit) …2
		(u|je|jullie) (heeft|hebt|hebben|zit|zitten) [bij] de verkeerde [voor] …1
		^ ik ben …1 (niet|iemand anders) $
		(dit|dat|het) nummer …2 (niet meer van|van iemand anders|van een ander|overgenomen|niet van) …2
		(krijg|ontvang) …1 (nog steeds|nog altijd|steeds nog) …1 {things}
	`,
	refers: lines`
		^ [dan|gewoon|graag|meteen|direct] (verwijder|wis|schrap|delete|haal) (het|hem|die|dat|ze|me|mij|alles) [maar|meteen|direct|graag|er|eruit|weg|eraf|nu|er af|er uit|dan] [maar|meteen|nu|graag] $
		(haal|gooi) (me|mij|hem|het|ons) (eraf|er af|eruit|er uit|weg)
		^ [ik] (hoef|wil|wens) [ik] (ze|het|dat|dit|die|deze|hem) (niet|niet meer|echt niet|nooit) [meer|hebben|krijgen|ontvangen|zien] $
		^ (het is|dit is|t is) [wel|nu|echt] (genoeg|mooi geweest|genoeg geweest|klaar nu) [nu|zo] $
		^ (genoeg|geen interesse|geen belangstelling|niet geinteresseerd|ik ben niet geinteresseerd|ik heb geen interesse|ik heb geen belangstelling) [meer|nu|hoor|dank je|hierin|daarin] $
		^ [meteen|gewoon|graag] (wissen|verwijderen|schrappen|weghalen) [graag|aub|nu|meteen|maar] $
		^ [ik ben het|ben het|ik ben dit|ik ben ze] (zat|beu|spuugzat|meer dan zat) [nu|echt] $
		^ [ik ben|ben] [het|er] (helemaal|echt|zo) (zat|beu|klaar mee) [nu] $
	`,
	about: lines`
		(mijn|m'n|mn|ons) (nummer|telefoonnummer|06|06 nummer|gegevens|mobiele nummer|nr|telnr)
		(jullie|die|deze|al die|weer|alweer|steeds|al deze) …1 {things}
		(reclame|spam|nieuwsbrief|nieuwsbrieven|aanbiedingen|promoties)
		(mn|m n|mijn|me) (nr|nummer|06)
		(elke dag|steeds|weer|alweer) …1 (reclame|aanbieding*|berichten|appjes|spam|promo*)
	`,
	stay: lines`
		(niet|nooit|niet zomaar) (afmelden|uitschrijven|stoppen|verwijderen|wissen|opzeggen|ophouden|van de lijst|uit de lijst) …2
		(stop*|hou op|haal|verwijder|schrijf|meld|wis|schrap) …1 (me|mij|het|de|die|{number}|{things}|hem) …2 (niet|nooit|zeker niet|vooral niet) …4
		stop* …1 niet …4
		(niet|nooit) …2 (van|uit) …3 {list} …2
		(wil|wilde|wou|ga|hoef) …2 (niet|helemaal niet|echt niet) …2 (afmelden|uitschrijven|stoppen|van …2 {list}|afgemeld|uitgeschreven) …1
		(wil|mag) …2 (niets|niks|geen {things}) missen
		(waarom|hoezo) …5 (afgemeld|uitgeschreven|gestopt|verwijderd|meer|{things}) …2
		waarom …3 {none} …3
		(ben|is|zijn|heb|hebben) (ik|jullie|u|je) …3 (afgemeld|uitgeschreven|gestopt|van de lijst) …4
		blijf …4 (sturen|appen|berichten) …1
		(wil|zou) …3 (blijven|lid blijven|op de lijst blijven|aangemeld blijven) …2
		(als|voordat|indien|wanneer) ik …4 (afmeld|uitschrijf|opzeg|stop) …2
		(wil|willen) …1 (nog steeds|nog wel|nog altijd|gewoon) …3
		(nog steeds|nog wel|nog altijd) …2 (ontvangen|krijgen) …1
		(niet|nooit) …1 (gevraagd|gezegd|verzocht) [om|dat] [ik|mij|me|jullie] (te stoppen|afmelding|afgemeld te worden|verwijderd te worden|uitschrijving|uitgeschreven te worden|af te melden|uit te schrijven|moesten stoppen|wilde stoppen|te verwijderen) …1
	`,
	elsewhere: lines`
		{send} …1 {none} …1 {order}
		(annuleer*|annuleren|afzeggen|opzeggen|zeg|stop*|stoppen|afmelden|verwijder*|haal|halen|uitschrijven|afmeld*|uitschrijf*|aanmelden|schrap*|wis) …3 {order} …2
		{order} …3 (annuleren|afzeggen|opzeggen|stoppen|stopzetten|afmelden|verwijderen|uitschrijven|gestopt|op|af|weghalen|wissen|beeindigen) …1
		(voor|van) …1 (het|de|mijn|een|zijn|haar) …1 {order} …3 (afmelden|af|uitschrijven) …1
		(gestopt|stoppen|stop|ophouden) met (roken|drinken|werken|school|studeren|lachen|regenen|huilen|sporten|snoepen|eten)
		(trein|bus|tram|metro|auto|motor|machine|wasmachine|horloge|regen|lift|pomp|klok|muziek|programma|apparaat|hij|het|video) …2 (stopt|stop|stoppen|ophouden|houdt op) …3
		hoe stop …2 (het|de|een) …4
		stop* (de|het|een) (trein|bus|machine|wasmachine|motor|lekkage|muziek|apparaat|programma|oven|klok|timer|alarm) …2
		(heb|hebben|heeft|kreeg|krijg) [nog|er|nog steeds] {none} [{things}|enkel|nieuwe] ({things}|ontvangen|gekregen|gehad) …2
		(heb|hebben|heeft|kreeg|krijg) …2 {things} …1 niet (ontvangen|gekregen|gehad) …2
		(nog) {none} …3
		(zijn|is|zitten|hebben) er …1 {none} …4
		(u|je|jullie) (ontvangt|krijgt|ontvangen|krijgen) …3 {none} …3
		{none} {things} (gekregen|ontvangen|gezien|gehad|binnen|gevonden|beschikbaar)
		(stuur*|verstuur*|app*|bericht*) …3 (nog niet|niet voor|niet op|niet vandaag|niet naar het oude|pas) …3
		(app|stoor) …1 niet …1 (nu|want|onder|tijdens|vanavond|overdag) …3
		{want} …2 {none} …1 (tas|tasje|bon|bonnetje|ui|saus|kaas|ijs|factuur|bezorging|korting|bestek) …2
		(eind|einde|begin) [van] (de|het|deze|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) …1
		(netflix|spotify|krant|sportschool|telefoonabonnement) …3 (opzeggen|uitschrijven|afmelden|op) …1
		(afmeld|uitschrijf) (link|knop|pagina)
		(wanneer|hoe laat|hoelang|tot wanneer|tot hoe laat) …2 (stop*|loopt af|eindigt|is|lopen|loopt) …1 {marketing} …2
		(wanneer|tot wanneer|hoelang) …3 {marketing} …2
		(abonnement|krant|sportschool|levering|bezorging|lidmaatschap|sportabonnement) …3 (pauzeren|pauze|stopzetten|onderbreken) …1
		(activeer|activeren|zet|stuur) …2 (vouchercode|kortingscode*|kortingsbon*|account*|pas|pasje|bestelling*|code|punten|cadeaubon*) …2 {again}
		{again} …2 (vouchercode|kortingscode*|kortingsbon*|account*|pas|pasje|bestelling*|code|punten|cadeaubon*) …1
		(kan|mag|kunt|kun) …3 (kortingscode*|vouchercode|account*|code|cadeaubon*) …3
	`,
	quoted: lines`
		(antwoord|stuur|typ|reageer|sms|app|beantwoord|antwoorden|schrijf|zeg) [met|het woord|dan|u|je|gewoon|eerst] (stop|afmelden|start|uit|stoppen) …3
		om (je|u|jezelf|uzelf|zich) …1 (af te melden|uit te schrijven) …4 (stuur|antwoord|typ|klik|sms) …2
		(afmelden|uitschrijven) (stuur|antwoord|typ|klik|via) …3
		er staat …5
	`,
	start: lines`
		(wil|willen|zou|graag|mag|kan) …2 {again} …2 (ontvangen|krijgen|zien|horen|op de hoogte|te ontvangen|te krijgen) …2 {things}
		{again} …2 (wil|willen|zou|graag|mag|kan) …2 (ontvangen|krijgen|zien|horen|op de hoogte|te ontvangen|te krijgen) …2 {things}
		(wil|willen|zou|graag|mag|kan) …2 (ontvangen|krijgen|zien|horen|op de hoogte|te ontvangen|te krijgen) …2 {things} …1 {again}
		(wil|willen|zou|graag|mag|kan) …2 {things} …1 {again} …1 (ontvangen|krijgen|zien|horen|op de hoogte|te ontvangen|te krijgen)
		(wil|willen|zou|graag|mag|kan) …2 {again} …1 {marketing}
		{again} …1 (wil|willen|zou|graag|mag|kan) …1 {marketing}
		(wil|willen|zou|graag|mag|kan) {again} …1 {things} (ontvangen|krijgen|zien|horen|op de hoogte|te ontvangen|te krijgen)
		(mag|kan|wil) …1 {again} …1 (op|in|bij) …1 {list}
		(mag|kan|wil) …1 op …1 {list} [{again}]
		(zet|voeg|meld|schrijf) {again} (me|mij) …2 (op|toe|aan|in)
		(kun|kan|kunnen|wilt|wil|willen) …1 (me|mij|ons|{number}) …1 {again} …2 (toevoegen|aanmelden|inschrijven|zetten|opzetten)
		(meld|schrijf|zet|voeg|neem) (me|mij|ons) …2 {again} …1 (aan|in|toe|op|$)
		(meld|schrijf) (me|mij|ons) [maar|graag|dan|ook|even] (aan|in)
		(zet|plaats|voeg) (me|mij|ons|{number}) …1 {again} …2
		(zet|plaats|voeg|schrijf) (me|mij|ons|{number}) …2 (op|in|aan|toe aan) …2 {list}
		(me|mij|ons) …1 {again} (aanmelden|inschrijven|aan te melden|in te schrijven|op de lijst|toevoegen|abonneren)
		(me|mij) …1 (aanmelden|inschrijven|abonneren|aangemeld|ingeschreven|aan te melden|in te schrijven) (voor|op) …3 ({things}|{list})
		(wil|willen|zou|graag) …2 {again} …3 (ontvangen|krijgen|aangemeld|ingeschreven|aanmelden|inschrijven|op de lijst|berichten|aanbiedingen|erbij|abonneren)
		(wil|willen|zou) …3 {things} …1 {again} …1 (ontvangen|krijgen|hebben)
		(wil|willen|zou|graag) …3 {things} (ontvangen|krijgen|te ontvangen|blijven ontvangen)
		(wil|willen|zou) …2 op de [verzend] lijst
		(wil|willen|zou) …2 (aanmelden|inschrijven|abonneren|aangemeld|ingeschreven) …2 (voor|op) …3 ({things}|{list})
		(stuur|sturen|zend|app) (me|mij|ons) …3 {again} …2 ({things}|alles|$)
		{things} {again} (aanzetten|activeren|inschakelen|aan|hervatten|starten)
		(activeer|hervat|hervatten|activeren|start|herstel) …3 ({things}|inschrijving|aanmelding|abonnement op …1 nieuwsbrief) …1
		(afgemeld|uitgeschreven|stop getypt|stop gestuurd|stop geappt|stop gezegd|gestopt|op stop gedrukt|stop|afmelden) …3 {mistake}
		{mistake} …4 (afgemeld|uitgeschreven|stop getypt|stop gestuurd|stop|stop geappt|op stop gedrukt)
		(wilde|wou|bedoelde|wilden) …2 (helemaal niet|niet|echt niet|eigenlijk niet) …1 (afmelden|uitschrijven|stoppen|af te melden|uit te schrijven)
		(afmelding|uitschrijving|stop) …2 (ongedaan|terugdraaien|terug te draaien|intrekken|negeren|annuleren|was een vergissing|was een fout|was per ongeluk)
		(negeer|vergeet|annuleer|herroep) …1 (mijn|die|dat|de) …1 (stop|afmelding|uitschrijving)
		ben weer terug …3
		(abonneer|schrijf|meld|zet|voeg|activeer) (me|mij|ons|mn nummer|mijn nummer) {again} [in|aan|toe|op de lijst] $
		^ ik (doe|ben|kom|wil) {again} (mee|erbij|op de lijst|terug op de lijst|meedoen) $
		^ (activeer|activeren|aanmelden|inschrijven|abonneren|aanzetten) {again} $
		^ {again} (activeren|aanmelden|inschrijven|abonneren|aanzetten) $
		{send} [me|mij|ons|mij maar] [de|die|jullie|uw] {things} [maar|gerust|gewoon] {again} …1
		{send} [maar|gerust|gewoon] {again} [de|jullie|die|wat|uw] {things}
		(hou|houd|houden) (me|mij|ons) …1 {again} …1 op de hoogte …3
		(trek|trekken|intrekken|herroep|herroepen|annuleer|annuleren|negeer|vergeet) [ik] [mijn|de|die|m n] (afmelding|uitschrijving|opzegging|stopverzoek|verzoek tot afmelding|stop) [in|ongedaan|terug|weer in]
		(mijn|de) (afmelding|uitschrijving) (intrekken|ongedaan maken|terugdraaien|annuleren|herroepen) …1
		(stop|afmelding|uitschrijving|mijn afmelding|mijn uitschrijving|dat stop|die stop) (was|is) …1 {mistake}
		(kunnen|kan|willen|wil) (jullie|je|u|men) (me|mij|ons) niet (weer|opnieuw|terug) …1 (toevoegen|opnemen|zetten|aanmelden|inschrijven) [op|aan] …1 {list}
		(kunnen|kan|willen|wil) (jullie|je|u|men) (me|mij|ons) niet (weer|opnieuw) (toevoegen|aanmelden|inschrijven)
	`,
	help: lines`
		^ [ik|wij|we] (heb|hebben|zoek|wil) [wat|even|dringend|graag|een beetje] (hulp|ondersteuning|support|assistentie) [nodig|hier] $
		^ (hulp|support) nodig $
		^ (kan|kun|kunt|kunnen|wil) (u|je|jullie|iemand) (me|mij|ons) [hier|even|misschien] [mee] [verder] helpen $
		^ (wie|kan iemand) [kan] (me|mij|ons) [even] helpen $
		^ (help|helpen) [me|mij|ons] [even|eens|nu] $
		^ [ik] [heb|hebben] [even|nog] [een|wat|1] (vraag|vraagje|vragen) $
		^ hoe werkt (dit|het|dat) $
		^ [ik wil] [graag] [een] (medewerker|iemand) spreken $
		^ (zou|zouden|kun|kunt|kan|kunnen|wil|wilt|willen) (je|u|jullie|iemand|er iemand) (me|mij|ons) [even|alstublieft|misschien] (kunnen|willen) (helpen|bijstaan|assisteren) $
		^ [ik] (graag|wil|zou graag|wil graag|heb graag) [wat|even|een beetje|jullie|uw] (hulp|assistentie|ondersteuning|geholpen worden) [willen|hebben|krijgen] $
		^ (wat|een beetje|even) (hulp|assistentie|ondersteuning) $
		^ (kan|kunnen|wil) (iemand) [mij|me|ons] [even] (helpen) $
		^ hulp (gevraagd|nodig|graag|aub|gewenst) $
	`,
	less: lines`
		(minder|niet zo veel|niet zoveel) …2 {things}
		(te veel|zo veel|zoveel) …2 {things} $
		(minder|niet zo|niet meer zo) (vaak|veel|regelmatig) …2
		te (vaak|veel|regelmatig) $
		niet (elke|iedere) dag …2
		(een|1|maximaal|max|hooguit|hoogstens) [een|1] [keer|x|maal] per (week|maand|dag) …2
		(een|1|hooguit|alleen) …1 (keer|x) (in de|per|elke) (week|maand) …2
	`,
	pause: lines`
		(pauzeer|pauzeren|pauze|stilzetten|onderbreek|onderbreken|opschorten) …4
		{none} …2 {things} …2 {until} …2
		{none} …2 {things} …2 (voor|de komende|komende) …2 {period} …1
		(stuur|app|bericht) …3 (niet|niets|niks|geen {things}) …2 ({until}|voor …1 {period}|de komende …1 {period}) …2
		{until} …2 {none} {things} …2
		(even|eventjes|tijdelijk|voorlopig) …1 …1 ({week}|{month}|maandje|weekje|maand|tijdje) …1 {none} …2 {things} …1
		{none} {things} …1 (een|voor een|de komende|deze) (maandje|weekje|tijdje|maand|week) …1
	`,
	keeps: lines`
		(alleen|enkel|behalve|wel|maar|houd|behoud|uitgezonderd) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (wel|mag|mogen|zijn prima|is prima) …1
	`,
};
