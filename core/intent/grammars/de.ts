import { lines } from '../languages/types';
import { firstNames } from './first-names';
import { type Grammar } from './types';

export const de: Grammar = {
	code: 'de',
	words: {
		halt: lines`
			stop
			stopp
			stoppen
			stoppt
			stoppe
			stoppen sie
			hort auf
			horen sie auf
			hor auf
			hoert auf
			unterlassen
			unterlasst
			unterlassen sie
			beendet
			beenden
			beenden sie
			einstellen
			schluss
			lasst
			lassen sie
			genug
			aufhoren
			horts auf
			hort uf
			hor uf
			hored uf
			lassts
			lahnd
		`,
		sending: lines`
			zu senden
			zu schicken
			senden
			schicken
			zusenden
			zuzusenden
			zuschicken
			zuzuschicken
			zusendung
			versenden
			zu versenden
			versand
			zustellung
			schickn
			schicke
			zschicke
			schickts
		`,
		contacting: lines`
			zu schreiben
			schreiben
			anzuschreiben
			anschreiben
			zu kontaktieren
			kontaktieren
			zu belastigen
			belastigen
			zu nerven
			nerven
			zuzuspammen
			zu spammen
			spammen
			zu storen
			anzutexten
			zu bombardieren
			mich zu (kontaktieren|nerven|belastigen|spammen)
			zu texten
			zu stressen
			zu penetrieren
			zu terrorisieren
			schriebe
			zu schriben
		`,
		send: lines`
			schickt
			schick
			schicken
			schicke
			sendet
			sende
			senden
			zusenden
			zuschicken
			schickt ihr
			schicken sie
			senden sie
			gesendet
			geschickt
			zugesandt
			zugeschickt
			schickts
			schickn
			schicked
			schicket
			zusendet
			zuschickt
			sendets
			verschickt
			ubermitteln
		`,
		contact: lines`
			schreibt
			schreib
			schreiben
			schreiben sie
			kontaktiert
			kontaktiere
			kontaktieren
			kontaktieren sie
			anschreiben
			nervt
			nerven
			nerv
			belastigt
			belastigen
			spammt
			spammen
			stort
			storen
			stoeren
			angeschrieben
			kontaktiert werden
			angeschrieben werden
			meldet euch
			melden sie sich
			textet
			schreibts
			schriibed
			schribet
			schrieb
			schreiba
			nervts
			belastigts
			penetriert
			stresst
			terrorisiert
			bombardiert
		`,
		want: lines`
			will
			mochte
			moechte
			wollen
			mochten
			moechten
			wunsche
			wuensche
			brauche
			brauchen
			interessiere mich fur
			interessieren mich
			interesse an
			benotige
			wollte
			hatte gern
			mag
			habe
			stimme
			wui
			wu
			mecht
			mocht
			mog
			wott
			wetti
			wett
			hatt gern
			mecht i
			hab bock auf
			bock auf
			lust auf
			wil
			wunsch
			wunschen
			interessier mich fur
			brauch
		`,
		receive: lines`
			bekommen
			erhalten
			kriegen
			empfangen
			haben
			lesen
			sehen
			horen
			bekomme
			zugeschickt bekommen
			geschickt bekommen
			geschickt haben
			haben wollen
			haben mochte
			wissen
			kriegn
			griagn
			griege
			bekumma
			ubercho
			kriagn
			kriang
			kregn
		`,
		unsubscribe: lines`
			(austragen|deabonnier*|de abonnier*|abbestell*|entabonnier*|austragung)
			(mich|uns) [bitte|jetzt|hiermit|gerne|sofort] abmelden
			(meld*|melden sie|meldet) (mich|uns) ab
			(trag*|tragen sie|tragt) (mich|uns) aus
			(mich|uns) (abmelden|austragen|abzumelden|auszutragen)
			melde (mich|ich mich) [hiermit] ab
			abo (kundigen|beenden|stornieren)
		`,
		none: lines`
			kein
			keine
			keinen
			keiner
			keinerlei
			keins
			nichts
			nicht
			nix
			nie
			niemals
			ohne
			null
			net
			nd
			nich
			ned
			nit
			nid
			nod
			nut
			kei
			keini
			koa
			koane
			ka
			kane
			niente
		`,
		nomore: lines`
			nicht mehr
			nichts mehr
			nie mehr
			nie wieder
			nicht weiter
			nix mehr
			nimmer
			nicht langer
			nichts weiter
			nichts
			keinesfalls
			nich mehr
			nichmehr
			nicht mer
			nix mer
			nichts mer
			ned mehr
			net mehr
			nimma
			nimme
			numme
			numm
			nut meh
			nod meh
			ned meh
			kei meh
			nit mehr
			niemals wieder
			niemals mehr
			nie mer
			nicht wieder
			kein einziges mal mehr
			auf keinen fall mehr
			num
			nomme
			nüme
			nume
			nuemme
		`,
		remove: lines`
			losch*
			loesch*
			entfern*
			streich*
			nehm*
			nimm
			nehmt
			werft
			werfen
			herausnehmen
			rausnehmen
			schmeisst
			rauswerfen
			raus
			austragen
			tilgen
			gestrichen
			geloscht
			entfernt
		`,
		number: lines`
			[meine|diese|unsere|die|der|meiner] (nummer|handynummer|telefonnummer|rufnummer|mobilnummer|nr|daten|kontaktdaten|handynr)
			(mein|meinen|meinem|diesen) (kontakt|name|namen|eintrag|profil)
			[meine|diese|unsere|die|der|meiner] (natelnummer|natelnr|natel|whatsappnummer|whatsapp nummer|telefonnr|handynr|kontaktangaben|personenbezogenen daten|personlichen daten|gespeicherten daten|privaten daten|angaben)
			(seine|ihre|deren|dessen) (nummer|daten|kontaktdaten|handynummer)
			(unseren|unser|unserem) (kontakt|eintrag|namen)
			(mini|mis|mi|üsi|usi) (nummere|nummer|natelnummer|natel|nr|date|handynummere|telefonnummere)
		`,
		list: lines`
			liste
			listen
			verteiler
			verteilern
			verteilerliste
			mailingliste
			datenbank
			kartei
			kundenkartei
			kontaktliste
			system
			datei
			adressbuch
			newsletter
			newsletterverteiler
			broadcast*
			gruppe
			kontakten
			rundschreiben
			listn
			lischte
			verteilerlisten
			empfangerliste
			newsletterliste
			broadcastliste
			whatsappverteiler
			whatsapp verteiler
			telefonliste
			mailverteiler
		`,
		switch: lines`
			stopp
			stop
			schluss mit
			schluss
			ende
			weg mit
			genug
			abschalten
			ausschalten
			deaktivieren
			deaktiviert
			deaktivieren sie
			beenden
			beendet
			einstellen
			stoppen
			stoppt
			abstellen
			unterlassen
			blockieren
			abbestellen
			abmelden
			kundigen
			loschen
			sperren
			ausstellen
			widerspreche
			abzubestellen
			verzichte auf
			verzichten auf
			unterlasst
			lasst
			spart euch
			sparen sie sich
		`,
		marketing: lines`
			werb*
			werbung
			angebote
			reklame*
			angebot*
			aktionen
			rabatt*
			promotion*
			newsletter*
			gutschein*
			prospekt*
			katalog*
			sonderangebot*
			verkaufsangebot*
			anzeigen
			kampagnen
			spam*
			preislisten
			rundschreiben
			infomails
			marketing*
			wärbig
			werbig
			angebots
			newslettern
			mailings
			reklam
			sonderaktionen
			schnappchen
			aktione
			privatwerbung
		`,
		messages: lines`
			nachricht*
			nachrichten
			nachricht
			benachrichtigungen
			benachrichtigung*
			mitteilung*
			meldungen
			infos
			updates
			whatsapp nachrichten
			whatsapps
			zuschriften
			textnachrichten
			hinweise
			kontaktaufnahme
			kontaktaufnahmen
			post
			sms*
			zusendungen
			massennachrichten
			rundmails
			nachrichte
			nochrichtn
			nachrichtn
			narichten
			nachichten
			nachirchten
			chats
			werbesendungen
			massenmails
			kontaktversuche
		`,
		reminders: lines`
			erinnerung
			erinnerungen
		`,
		orders: lines`
			bestellupdates
			bestellbestatigungen
			lieferupdates
			versandinfos
			versandbenachrichtigungen
			versandmeldungen
			bestellinfos
			lieferstatus
			rechnungen
			die rechnung
			rechnung
			(infos|updates|nachrichten|meldungen|benachrichtigungen) (zu|zur|zum|uber|ueber) [meiner|meinen|der|den|meinem] (bestellung|bestellungen|lieferung|lieferungen|paket|termin|terminen|versand)
			sendungsverfolgung
			terminerinnerungen
		`,
		surveys: lines`
			umfrage
			umfragen
		`,
		calls: lines`
			anrufe
			anrufen
			anzurufen
		`,
		email: lines`
			emails
			mails
			e mails
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			alles
			nichts
			zeug
			quatsch
			mull
			mist
			scheiss
			davon
			sowas
			so etwas
			dergleichen
			das
			dieses zeug
			schas
			schmarrn
			schmarren
			des
			dos
			kram
			schrott
			mis zeug
			so was
			solche sachen
			sachen
		`,
		all: lines`
			alles
			allen
			allem
			jegliche
			nichts
			samtliche
		`,
		not: lines`
			nicht
			kein
			keine
			keinen
			nie
			niemals
			nichts
			nix
			ohne
			auf keinen fall
		`,
		order: lines`
			bestellung
			bestellungen
			termin
			termine
			reservierung
			buchung
			lieferung
			zahlung
			tisch
			paket
			ticket
			tickets
			reise
			flug
			kurs
			unterricht
			stunde
			vertrag
			konto
			karte
			versand
			auftrag
			artikel
			fahrt
			taxi
			rechnung
			abo (von|bei|fur) (netflix|spotify|der zeitung)
			fitnessstudio
			mitgliedschaft
			versicherung
			zimmer
			lastschrift
			uberweisung
			retoure
			schule
			training
			foto
			bild
			warenkorb
			arbeit
			auto
			strom
			handyvertrag
			zwiebeln
		`,
		again: lines`
			wieder
			erneut
			nochmal
			noch mal
			nochmals
			wie fruher
			wie vorher
			zuruck
		`,
		mistake: lines`
			aus versehen
			versehentlich
			irrtumlich
			aus irrtum
			ungewollt
			aus dem versehen
			ein versehen
			ein fehler
			fehler von mir
			unabsichtlich
			aus fehler
			falschlicherweise
			vertippt
			verklickt
		`,
		request: lines`
			(konnt|konnen|konnten|konntet|kannst|wurden|koennt|koennen|koennten) (ihr|sie|du)
		`,
		until: lines`
			bis
		`,
		day: lines`
			tag
			tage
			tagen
		`,
		week: lines`
			woche
			wochen
		`,
		month: lines`
			monat
			monate
			monaten
		`,
		year: lines`
			jahr
			jahre
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		never: lines`
			nicht mehr
			nichts mehr
			nie mehr
			nie wieder
			niemals wieder
			niemals mehr
			nix mehr
			nich mehr
			ned mehr
			net mehr
			nicht mer
			nix mer
			nimmer
			nimma
			numme
			nut meh
			nod meh
			nie mer
			nicht wieder
		`,
		me: lines`
			mich
			uns
			mi
			me
		`,
		bulk: lines`
			angebote
			werbung
			newsletter
			nachrichten
			infos
			updates
			prospekte
			kataloge
			rabatte
			aktionen
			gutscheine
			erinnerungen
			umfragen
			sms
			spam
			reklame
			benachrichtigungen
			rundschreiben
			rundmails
			preislisten
			werbenachrichten
			rabattaktionen
		`,
		comeback: lines`
			angebote
			werbung
			newsletter
			nachrichten
			infos
			updates
			neuigkeiten
			news
			rabatte
			aktionen
			gutscheine
			erinnerungen
			sms
			benachrichtigungen
			mitteilungen
			sonderangebote
		`,
		personal: lines`
			bestellupdates
			lieferupdates
			versandinfos
			versandbenachrichtigungen
			versandmeldungen
			bestellinfos
			terminerinnerungen
			terminbestatigungen
			lieferinfos
			erinnerungen
			(infos|updates|nachrichten|meldungen|benachrichtigungen) (zu|zur|zum|uber|ueber) [meiner|meinen|der|den|meinem] (bestellung|bestellungen|lieferung|lieferungen|paket|termin|terminen|versand)
		`,
		often: lines`
			wie oft
			(zweimal|dreimal|viermal|funfmal|zehnmal|mehrmals|mehrfach|hundertmal|tausendmal|x mal|oft genug|wiederholt|mehrere male|schon oft|unzahlige male)
			(zum|das) (letzten|dritten|zweiten|vierten|funften|hundertsten|x ten|wiederholten|letzte|dritte|zweite|vierte) mal
		`,
		name: firstNames,
		firstname: lines`
			{name}
			herr
			herrn
			frau
		`,
		shop: lines`
			laden
			geschaft
			firma
			restaurant
			betrieb
			praxis
			salon
			cafe
			unternehmen
			filiale
			gasthaus
		`,
		monthname: lines`
			januar
			janner
			februar
			feber
			marz
			maerz
			april
			mai
			juni
			juli
			august
			september
			oktober
			november
			dezember
			weihnachten
			ostern
			neujahr
			sommer
			winter
			herbst
			fruhling
			urlaub
			den ferien
			dem urlaub
			den feiertagen
			nachstes jahr
			nachsten monat
			nachster woche
		`,
		anew: lines`
			wieder
			wieda
			wider
			erneut
			weiterhin
			wie fruher
			wie vorher
			wie bisher
		`,
		link: lines`
			und
			aber
			also
			dann
			einfach
			jetzt
			sofort
			auch
		`,
	},
	stop: lines`
		^ (stop|stopp|stoppen|stoppt das|stop das|stopp das|stoppen sie das|stoppt|aufhoren|hort auf|hor auf|horen sie auf|schluss|schluss jetzt|jetzt reicht s|jetzt reichts|es reicht|reicht jetzt|schluss damit|genug davon|lasst das|lassen sie das) [jetzt|damit|sofort|endlich] $
		{halt} …3 ({sending}|{contacting}) …1
		{halt} …4 {things} …1 {sending}
		(hort|hor|horen sie|hoert) …1 auf …1 mit …3 ({things}|{everything})
		(hort|hor|horen sie) (bitte|endlich|jetzt|damit|sofort) …2 auf
		{switch} …3 {things}
		{things} …2 (stoppen|abbestellen|abmelden|beenden|deaktivieren|abschalten|ausschalten|einstellen|abstellen|unterlassen|kundigen|blockieren|loschen) $
		{none} …2 {things} …2 (mehr|bitte|senden|schicken|erhalten|bekommen|haben|wollen|zusenden|zuschicken|an diese|an mich|empfangen|kriegen|erwunscht|gewunscht|von euch|von ihnen)
		{none} …2 {things} $
		{none} weiteren …1 {things}
		^ {none} {things} …1 $
		{things} (nervt|nerven) …1 $
		aber (keine|ohne) …1 {things}
		{none} …1 (info|infos|informationen|neuigkeiten|news) …2 (mehr|bekommen|erhalten|kriegen|schicken|senden)
		{things} (nein|nein danke|unerwunscht|unerwuenscht|nicht erwunscht|nicht mehr|lieber nicht)
		(genug|schnauze voll|satt|leid|nervt|nerven|nervig|es reicht|reicht) …3 ({things}|{everything}) …1
		(ich|wir) (bin|habe|haben|sind) …3 ({things}) …1 (satt|leid)
		{want} …2 {nomore} …4 ({receive}|{things}|{contact}|{send}|von euch|von ihnen)
		^ [ich|wir|das|es|also|nein|eigentlich] {want} [ich|wir|das|es|hier|sowas|alles|davon] {nomore} $
		{want} …2 {none} …2 {things} …3
		{want} …2 {none} …2 ({contact}|{send}) …1 werden
		{want} …2 (das|diese|dieses|sowas|solche) …2 (nicht|nicht mehr|nicht langer) …2
		{want} …2 [nicht] …2 (nicht|nicht mehr|nie) …2 (kontaktiert|angeschrieben|belastigt|gestort|zugespammt|informiert) …1
		(nicht|nicht mehr|nicht langer|kein|keinen) …1 interess* (an|fur) …3 {things}
		(schickt|schick|sendet|sende|schicken sie|senden sie|schicke) [mir|uns|bitte|an mich] …1 ({nomore}|{none}) …4
		(schreibt|schreib|schreiben sie|kontaktiert|kontaktieren sie|belastigt|nervt|kontaktiere) (mir|mich|uns|bitte|hier) …1 (nicht|nie|nicht mehr|nie wieder|nichts|nichts mehr) …2
		(bitte|mir|mich|uns) {nomore} …2 ({send}|{contact}|{sending}|{contacting}) …1
		^ {nomore} …1 ({send}|{contact}|{sending}|{contacting}) $
		(nicht) (anschreiben|kontaktieren|storen|stoeren|schreiben|mehr anschreiben) $
		(kein|keinen) (kontakt|weiteren kontakt) …1 (mehr|gewunscht|erwunscht|wunsche|wollen)
		(lieber|bitte) (nicht|nicht mehr|nichts) {receive}
		{unsubscribe}
		(will|mochte|moechte|wurde|wollen) …1 mich …2 (abmelden|austragen|abzumelden) $
		^ (hiermit|jetzt|bitte|gerne|sofort) (abmelden|abmeldung|austragen) $
		(abmelden|abmeldung|austragen|abzumelden) (von|vom|aus) …2 ({things}|{list}|allem)
		(von|vom|aus) …2 ({things}|{list}) …1 (abmelden|austragen|loschen|streichen|entfernen|nehmen|raus|abzumelden|abmeldung)
		(mich|uns|{number}) …2 (von|vom|aus) …3 {list} …2
		(mich|uns) …1 (loschen|streichen|entfernen|rausnehmen|herausnehmen|austragen|aus|raus) …1 $
		{remove} …3 {number}
		{number} …2 (loschen|loeschen|entfernen|streichen|vergessen|rausnehmen|sperren|herausnehmen|loscht|nehmen|rausloschen)
		(loscht|losch|loschen sie|entfernt|entfernen sie|streicht|nehmt|nehmen sie|streichen sie|werft) (mich|uns) …3
		(raus|weg) (aus|von) …2 {list}
		(vergesst|vergiss|verliert|vergessen sie) {number}
		(widerruf*|entzieh*|nehme) …4 (einwilligung|zustimmung|erlaubnis|einverstandnis) …1
		(einwilligung|zustimmung|erlaubnis|einverstandnis) …3 (widerruf*|entzieh*|zuruck|entzogen)
		(widersprech*|widerspruch|widersprochen) …5
		(nie|nicht|keine|niemals) …3 (zugestimmt|angemeldet|eingewilligt|einwilligung gegeben|zustimmung gegeben|zustimmung|bestellt …1 {things}|erlaubnis) …1
		(stimme|willige) …4 (nicht|nicht mehr) (zu|ein) …1
		(lasst|lass|lassen sie) (mich|uns) …1 (in ruhe|in frieden)
		(habe|hab) …3 {none} interess* …4 {things}
		(will|mochte|moechte) (hier|da|aus der liste|aus dem verteiler|aus der gruppe|raus) …1 raus
		(verzichte|verzichten) …3 {things}
		{none} …2 (hinzufugen|eintragen|anmelden) $
		brauch* {none} …2 {things} …1
		brauche (das|diese|die|eure|euren|ihre) …1 {things} …1 (nicht|nicht mehr)
		von …2 ({things}|kontaktaufnahme*|werbesendungen|kontaktversuchen) …2 (abzusehen|absehen|ab|verschonen|verschont|abstand zu nehmen|abstand)
		(seht|sehen|sieh) …3 von …3 ab $
		(verschont|verschonen sie|verschone|verschon) (mich|uns) …3
		(kein*|ohne) [weiteren|weitere] (kontakt|kontaktaufnahme*|kontaktversuche) …1 (mehr|gewunscht|erwunscht|bitte|$)
		(wunsche|will|mochte|wollen) …2 (kein|keinen|keinerlei|keine) …1 (kontakt|kontaktaufnahme*|zusendung*) …1
		(tuts|tut|tu|nehmts|nehmt|nimm|haut|hauts|schmeissts|schmeisst|werft|holt|lassts|lasst|nehmen sie|streicht|streichts|lascht|loschts) {me} …3 (raus|heraus|draussen|aussen vor|weg|{list})
		(horts|hort|hor|horen sie|hored) (auf|uf) …1 mit …3 ({things}|{everything})
		(i|ich) {want} (des|das|dös|es|sowas) {never}
		(i|ich) {want} (des|das|dös) (nod|ned|net|nit|nimma|numme) $
		^ [bitte] {none} (meh|mehr|mer) ({send}|{contact}|{things})
		(schreibt|schreib|schreibts|schreiben sie|kontaktiert|kontaktiere|kontaktieren sie|schickt|schick|schickts|schicken sie|sendet|sende|senden sie|belastigt|belastigen sie|nervt|nervts|stort|storen sie|meldet euch|melden sie sich) …4 {never} …1
		(schreibt|schreib|schreibts|schreiben sie|kontaktiert|schickt|schick|schickts|sendet) (mir|mich|uns|bitte|hier|mi|uns) …1 (nich|ned|net|nit|nod|nimma|numme|nut|nix) …1
		(meld*|melden sie|meldet) {me} ap
		{want} …2 {nomore} …2 (von euch|von ihnen|von dir) $
		{want} (gar|absolut|wirklich) {nomore} …2 (von euch|von ihnen|{receive}|{things})
		{often} …6 (kein interesse|nicht (will|mochte|wollen)|nicht mehr (will|mochte|wollen)|nichts (will|mochte|bekommen|haben)|raus (will|mochte)|nein $|aufhoren|in ruhe)
		(dass|weil|wenn|damit) (ich|wir) …3 (raus|rausgenommen|geloscht|abgemeldet|ausgetragen|entfernt|in ruhe gelassen) [werden] (will|mochte|wollen|mochten|werde|werden)
		{bulk} (brauch|brauche|will|mochte|interessieren|interessiert|benotige|wollen|mag|kann) (ich|mich|wir|uns|i) …2 (nicht|nimmer|ned|nimma|keine|nicht mehr|gar nicht|verzichten)
		(konnt|konnen|koennt|koennen|kannst) [ihr|sie|du] (euch|sich|dir) …2 ({things}|{everything}) …1 (sparen|schenken)
		(euch|sich|dir) (die|eure|ihre|das|den) ({things}|{everything}) …1 sparen
		(spart|spar|sparen sie) (euch|dir|sich) …2 ({things}|{everything}|muhe)
		nur noch …1 {personal}
		^ nur {personal} …1 $
		(loschung|entfernung|streichung) …3 (daten|nummer|kontaktdaten|handynummer|kontakts|profils)
		(dsgvo|datenschutz|art 17|artikel 17|art 21|uwg|bundesdatenschutzgesetz|dsg) …6 (losch*|widersprech*|widerspruch|loschung|entfern*|unterlass*)
		{remove} …4 (personenbezogenen|personlichen|gespeicherten) daten
		{number} …4 (geloscht|entfernt|gestrichen|gesperrt) (wird|werden|haben|wissen|ist)
		(recht|mein recht|meinem recht) auf (loschung|widerspruch|vergessenwerden) …2
		(nie|nicht|niemals|keine|nirgends) …3 (erlaubnis gegeben|eingewilligt|zugesagt) …1
		ohne …1 (einwilligung|zustimmung|erlaubnis|einverstandnis)
		(habe|hab|haben) (euch|ihnen|dir) (nie|keine|niemals) …1 (erlaubnis|einwilligung|zustimmung|nummer) …1
		(hat|macht) …1 keinen sinn …2 (zu schreiben|zu senden|zu schicken|anzuschreiben|weiter)
		(braucht|brauchen|musst|mussen) (ihr|sie|du|mir|uns|mich|also|jetzt) …3 {never} …1 ({send}|{contact}|{sending}|{contacting})
		(sinnlos|zwecklos|unnotig|uberflussig) …2 (zu schreiben|zu senden|zu schicken|zu kontaktieren|anzuschreiben)
		(bin|sind) (raus|draussen) (aus|bei) (dem|der|eurem|eurer|euch|diesem|dieser) …1
		raus aus (meinem|meinen|unserem) (whatsapp|handy|telefon|chat|postfach|leben)
		(reichts|reicht s|reicht es|langts|langt s|langt es|reicht) [mir] (mit|von) …3 ({things}|{everything})
		(vergesst|vergiss|vergessen sie) mich [einfach|bitte] $
		(hort|hor|horen sie|horts|hoert) …1 mit …3 ({things}|{everything}) …1 auf
		(untersage|verbitte|verbiete) …4 (nutzung|verwendung|{things}|kontakt*|daten|weitere) …2
		(lass|lasst|lassts) …2 mit …3 {things}
		mich …3 (rausnehmen|herausnehmen|loschen|austragen|streichen|entfernen|rausschmeissen|rauslassen|rausnimmt|rausnehmt) $
		{none} (bock|lust|nerven|bedarf|verwendung|interesse) [mehr] (auf|an|fur|zu|fuer) …3 ({things}|{everything})
		(nerv|nervt|stor|stort|schreibe|belastige) [mich|uns|bitte|endlich] {never}
		(streichts|loschts|streicht|loscht|streich|losch|nehmts) (mi|mich) …2
		brauch* …2 {bulk} …1 ({none}|{nomore})
		(will|mag|mochte) (eure|ihre|die|diese|den|euren) {bulk} …2 ({none}|{nomore})
		(ihr|eure|euren|sie|gehts|{things}) …4 (auf|am) [die|den|der|dem] (nerven|nerv|sack|keks|zeiger|wecker|geist) …1
		(dass|wenn) (ihr|sie|du) …3 (aufhort|aufhoren|aufhorst|das lasst|es unterlasst) …1
		(kann|konnen|halte|ertrage) …1 {things} …2 nicht mehr (sehen|aushalten|horen|aus|ertragen|leiden)
		(benutzt|nutzt|verwendet|benutzen sie|nutzen sie|verwenden sie|speichert) (sie|die|{number}) …1 {never}
		(das|es|dies) muss [jetzt|sofort|endlich|mal] (aufhoren|ein ende haben|enden) $
		(auf|in) (keiner|keinem) …1 {list} [mehr] (stehe|bin|auftauche|stehen|sein)
		{number} hat …4 nichts (zu suchen|verloren)
		{things} (bringen|nutzen|nuetzen|interessieren) (mir|mich|uns) …1 (nichts|nicht|nix|nimmer)
		(ist|is) …2 (gut|genug|schluss) mit …2 {things}
		(schreibt|schreib|schreiben sie|kontaktiert|schickt|sendet) (mir|mich|uns) …1 (niemals|nie) …1
		mit …3 ({things}|{everything}) …1 (aufhoren|aufhort|aufhorst)
		von (euch|ihnen|dir|(ihrer|eurer|dieser|deiner|ihrem|eurem) …1) …1 (nichts|nix) mehr (horen|lesen|wissen|sehen|bekommen|kriegen|erhalten) …1
		(abgemeldet|ausgetragen|abbestellt|gekundigt) …5 (noch|trotzdem|weiterhin) …2 ({things}|{everything}|{send}|{contact}) …1
		(nimm|nehmt|nehmts|tuats|tuts|tut|lasst|losst|gebts) (mich|mi|me|uns) …2 (raus|aussa|ausse|ausa|use|ussa|weg|furt|fort)
		(mich|uns|mi|us|{number}) …2 (us|usem|ausm|aus da|vo|vom|von da|uf) …2 {list} …1 (neh|na|nehme|lösche|losche|striche|streiche|nemma|nehma|nehmen|usneh|useneh|löschä)
		(us|usem|ausm|aus da|vo da) …2 {list} …1 $
		(kei|kein|keine|koa|ka|null|keinerlei) (interesse|intresse) [mehr|me|meh] (an|a|am|fur) …3 {things}
		(lasst|lossts|losst|lassts|loss|lahnd|lönd|lond|lasset|lads) (mich|mi|uns|me|mir) …1 (in ruhe|in rua|in ruah|i rueh|in rueh|z friede|i friede)
		noch …1 {messages} …6 (anwalt|anwaltin|anzeig*|polizei|blockier*|verklag*|verbraucherzentrale|datenschutzbehorde|bundesnetzagentur|melde)
		finger weg von …2
		^ (tschuss|ade|ciao|bye|tschau|servus|baba) …1 ({bulk}|liste)
		(lieferstatus|{orders}|{personal}) …4 rest …3 (nicht|nein|weglassen|weg|sparen|raus)
		({surveys}|{bulk}) …3 (weglassen|weglasst|wegfallen) $
		{want} …2 (nix|nichts|nut|nüt) (mehr|me|meh) …2 (kriegn|griagn|kriegen|griege|ubercho|bechoo) …2
		^ (stopt|stoppts|stopts|stop|stopp) (ma|mal|des|de|ned|endlich amal) $
		(ich|i|wir|mir) {want} …1 (des|das|euer|eure|eier|eicha|so a|den|so ein|diesen|dieses) …1 (zeug|kram|schmarrn|schas|klumpert|graffl|mist|scheiss|zeigs|zuug|quatsch|schrott|mull|sach|sachen) …2 ({none}|{nomore})
		(lasst|losst|lass|lossts|lassts|lasts) s (mi|mich|uns|ma) …1 (in ruhe|in rua|in ruah|in frieden|in fried)
		(mich|mi|uns|eus) (abmalde|ustrage|abmelda|usneh|abmalda|abmödn|abmelden)
		(named|nehmed|nemmed|tuend|tuond|striched|lösched|losched|tüend|tuand|tänd|tand) (mich|mi|uns|eus|mini nummere) …2 (us|usem|vo|vom|weg|use|ab|abe|furt) …2
		(mich|uns|mir) …3 {never} …2 ({contacting}|{sending})
		(kapiert|verstehen|versteht|begreift|checkt|kapieren|begreifen|verstanden|versteh|versteht ihr) …4 dass (ich|wir) …2 ({none}|{nomore}) …1 (will|mochte|wollen|brauche|haben)
		nur noch (was|nachrichten|infos|etwas|sachen|meldungen) (zu|zur|zum|uber|wegen|bezuglich) …2 (bestellung|bestellungen|lieferung|termin|terminen|paket|sendung)
		(nie|nicht|niemals) …1 erlaubt …1 (mir|mich|uns|zu|dass) …2 ({contacting}|{sending}|schreibt|schickt|kontaktiert)
		{things} (konnt|konnen|kannst) (ihr|sie|du) …1 behalten
		(behaltet|behalt|behalten sie) …1 (eure|ihre|deine|euren) …1 {things}
		(kein|keinen|null|ka|koan) (bock|lust|nerv) …1 auf (euch|eich|eure|euren|ihre|deine)
		{bulk} (bruch|bruuch|bruche|wott|wett|brauch|mog|wui|mecht|will) (i|ich|ma|mir|mer|wir) …2 ({none}|{nomore})
		{want} …2 (nut|nut me|nut meh|nix mehr|nix me|nut mehr) …2 (vo eu|vo euch|vo ihne|vo dir|von eich|ghore|hore|ubercho|lase)
		(gebts|gebt|gib|geben sie|gabts) …2 (ruhe|ruah|rua|rueh) (mit|$)
		(gsogt|gsagt|gesagt|gseit|geschrieben|gschrieben) (ich|i|dass ich|dass i|das ich|das i) …1 (will|wu|wui|wott|mochte|mecht) …1 ({nomore}|nix mehr|nut me)
		{things} …3 (unerwunscht|unerwuenscht|nicht erwunscht|nicht gewunscht|untersagt)
		(privatwerbung|werbung|reklame|sms) …2 unerwunscht
		(streichen|loschen|nehmen|entfernen|streicht|loscht|nehmt) [sie] (ihn|sie|es|den|uns|ihm) …1 (aus|von) …2 {list} …1
		(macht|mach|sorgt|schaut|tuts) …1 (dass|das) (das|es|des|diese {messages}) …2 (aufhort|endet|weggeht|aufhoren|weg ist)
		^ {never} (melden|anschreiben|kontaktieren) $
		(kei|kein|keinen|koa|ka) interesse (meh|mehr|me|dran|daran|mehr daran) $
		(unterlasst|unterlassen sie|unterlass) (das|es|dies|sowas) …1
	`,
	unclear: lines`
		wie …5 ({unsubscribe}|abmelden|abbestellen|austragen|stoppen|beende|abschalten|loswerden|los|meldet man sich …1 ab|melde ich mich …1 ab|abmeldet)
		wie (werde|kriege|bekomme) ich …3 los
		wo …3 (abmelden|abbestellen|austragen)
		falsche nummer
		falsche person
		falsch (verbunden|adressiert)
		(das ist|dies ist|ist) [nicht|nicht mehr] (die nummer von|meine nummer|mehr die nummer) …2
		(das ist|ist|reiner|nur) [ja] [der] spam
		(blockiere|blockier|melde|sperre|anzeigen|blockieren) …1 (euch|sie|diese nummer|euch jetzt|als spam) …1
		(hort|hor|horen sie) auf …1 (mich) …1 anzurufen
		^ (verpisst euch|verpiss dich|leck mich|haut ab|fick*) $
		^ (es reicht|genug|reicht|jetzt reicht es) $
		wie oft (muss|soll|mussen|sollen|sollte) (ich|man|wir|i) …3 (sagen|schreiben|bitten|erklaren|mitteilen|wiederholen) $
		(bin|sind|ist|heisse|heiss) nicht [der|die] {firstname}
		(hier|da|unter dieser nummer) (gibt es|wohnt|gibts|ist|arbeitet|lebt) (kein|keine|keinen) {firstname}
		(kein|keine|keinen) {firstname} (hier|unter dieser|bekannt|an diesem) …1
		(kenne|kennen) (kein|keine|keinen) {firstname}
		(falschen|verkehrte|verkehrten|falscher) (person|nummer|ansprechpartner|empfanger|kontakt|mann|frau|menschen)
		(verwechselt|verwechseln|verwechselst) …2 (mich|person|mit jemand*|mit jemandem|da was)
		(nummer|handy|handynummer|anschluss|telefonnummer|telefon) (gehort|gehoert) …2 (nicht|nicht mehr|jemand anderem|jetzt mir|jetzt jemand*)
		(nummer|handynummer|telefonnummer) ist (nicht|nicht mehr|nimmer|nimma) (von|die von|seine|ihre|mehr von|mehr seine|mehr ihre|mehr die)
		(nummer|handynummer) hat (jetzt|mittlerweile|inzwischen) …1 (jemand|ein* ander*)
		(kein|keine) …1 (kunde|kundin|kunden|abonnent*|patient|patientin) mehr …2
		(nicht mehr|nicht langer|nimmer|nimma) …2 (kunde|kundin|kunden|abonnent*) …2
		(ich|wir) (habe|haben|hab|ham) (den|das|die|unser*|mein*) {shop} …1 (geschlossen|aufgegeben|dichtgemacht|verkauft|aufgelost|zugesperrt|zugemacht)
		(unser|unsere|mein|meine|unseren) {shop} …1 (gibt es|existiert|ist|hat|wurde) …2 (nicht mehr|dauerhaft geschlossen|endgultig geschlossen|aufgelost|insolvent|pleite)
		(wo|wie) …1 (meldet man sich|melde ich mich|kann man sich|kann ich mich|komm ich|komme ich|kommt man|trage ich mich|tragt man sich) …3 (ab|abmelden|austragen|raus|aus|runter)
		was (muss|kann|soll) (ich|man|i) …1 (tun|machen) …1 (damit|um) …3 ({none}|{nomore}) …3
		damit (ich|wir) (nichts mehr|nix mehr|das nicht mehr|keine {things}|keine {things} mehr|von euch nichts) …1 (bekomme|kriege|erhalte|bekommen|kommt)
		(verschwendet|verschwenden sie) …1 zeit
		(warum|wieso|weshalb) (schreibt|schickt|schreiben|schicken|sendet|kontaktiert|bekomme|kriege|erhalte) …3 (noch|trotzdem|weiterhin|standig|dauernd|immer wieder) …2
		damit (das|es|ihr|die {things}|diese {things}) …1 (aufhort|aufhoren|endet|gestoppt wird)
		(moglichkeit|option|weg|einstellung) …2 ({things}|das|die|diese) …1 (abzustellen|abzubestellen|abzumelden|auszuschalten|zu stoppen|loszuwerden|zu deaktivieren)
		(ihr|sie|du) (spammt|nervt|belastigt|bombardiert|spammen|nerven|belastigen|nervst) (mich|uns|hier)
		(spammt|bombardiert|mullt|spammen|ballert) (mich|uns) …1 (zu|voll)
		wie …3 auf …3 zu (bekommen|erhalten|kriegen)
		wo (kann|stellt|schaltet|stell|schalt) (ich|man) (das|es|die|diese {messages}|des) …1 (ausstellen|abstellen|abschalten|ausschalten|deaktivieren|aus|ab) $
		(gibt es|gibts|gibt s|habt ihr|wo ist|haben sie) …3 (abmelden|abbestellen|abmeldung|abmeldelink|abmeldeknopf|austragen) $
		(alte|alten|alter|vorige|voriger|vorheriger|fruhere|fruherer) (besitzer|inhaber|eigentumer|nutzer) …3 (nummer|handys|anschlusses)
		(person|dame|mann|herr|kollege|kollegin|jemand|name|namen) …4 (gibt es|gibts|wohnt|arbeitet|lebt) …1 (hier|da|bei uns|unter) …2 (nicht|nicht mehr|nimmer|ned)
		{firstname} …3 (nicht mehr|nimmer|nicht langer|nicht) (bei uns|hier|da|in der firma|in unserer firma|im haus|im unternehmen|beschaftigt|tatig) …3
		(ihr habt euch|sie haben sich|du hast dich|habt euch|haben sich) …1 verwahlt
		hier ist nicht (der|die|das|de) …1 $
		wie (stoppe|stopp|beende|unterbinde|verhindere|blockiere|stoppt|blockier|loscht|schalte) (ich|man|i) …2 {things} …1
	`,
	refers: lines`
		^ [sofort|umgehend|einfach|endlich|jetzt|mal] (loschen|loscht|losch|loeschen|entfernen|entfernt|streichen|streicht|rausnehmen|vernichten|vernichtet|weg|raus|rauslöschen|loschen sie|entfernen sie|streichen sie|vernichten sie|lösche|wegmachen) [sofort|umgehend|sie|die|das|es|mal|damit|wieder] $
		(loscht|losch|loschen|entfernt|entferne|entfernen|streicht|streichen|vernichtet|vernichten|tilgt|tilgen|schmeisst|werft) [sie|ihr] (die|sie|das|es|diese|alles) [mal|sofort|weg|raus|wieder|endlich|komplett] $
		(die|sie|das|alles|diese) (loscht|loschen|entfernt|entfernen|streicht|vernichtet) (ihr|sie|du) …2 $
		(die|sie|das|alles|diese) (konnt|konnen|sollt|sollen|musst|mussen|kannst) (ihr|sie|du) …2 (loschen|entfernen|streichen|vernichten|rausnehmen|weglassen|sparen|stecken|schenken)
		(lasst|lass|lassen sie|lassts|losst|lossts) (es|das|des|sowas|den mist|gut sein|bleiben|es sein) [endlich|bleiben|sein] $
		(das|die|des|sowas|so was) (brauch|brauche|will|mag|wui|mocht|wott) (ich|i|wir) …1 (nicht|ned|net|nid|nod|nimmer|nicht mehr|nie)
		(ich|i|wir) (will|mag|mochte|wollen|wui|wott|brauch|brauche) (das|die|des|sowas|es) …1 (nicht|ned|net|nid|nod|nimmer|nicht mehr|nie) …1 $
		(kein|keinen|null|kei|ka) (interesse|bedarf|bock) [mehr|daran|danke] $
		(nicht|ned|net|nimmer|nicht mehr) interessiert $
		(das|die|des|es) interessier* (mich|mi|uns) (nicht|ned|net|nimmer|nicht mehr|nid|eh nicht)
		interessier* (mich|mi|uns) (das|des|alles|die|es) …1 (nicht|ned|net|nimmer|nicht mehr|nid)
		(den|der|das|alles) (rest|ubrige|andere|anderen) …2 (nicht|nein|weglassen|weg|sparen|brauch*|ned|lasst weg)
		(geht|gehen|gengan) (mir|uns|ma) …2 (vorbei|arsch|nerven|keks|sack|geist|zeiger|wecker)
		(mir|uns) (reicht|langt) (das|es|s) [jetzt|langsam|endlich|langsam mal] $
		(reicht|langt) (mir|uns) [das|es|jetzt|langsam] $
	`,
	about: lines`
		(meine|meiner|unsere|mein|unser|unserer|mini|dere) (nummer|handynummer|telefonnummer|mobilnummer|daten|kontaktdaten|nr|nummere|natelnummer|handynr|mailadresse|profil|kontakt)
		{bulk}
		rabattding*
		{list}
		(standig|dauernd|laufend|immer wieder|jeden tag|taglich|dauernd) (was|etwas|irgendwas|zeug|sachen|post|irgendein*)
		von (euch|eich|ihnen|dir|enk) (kommt|bekomme|kriege)
		{often}
		(alte|alten|alter|vorige|voriger|vorheriger|fruhere|fruherer) (besitzer|inhaber|eigentumer|nutzer)
		{personal}
		(eure|euere|ihre|die|diese|solche|deine) {marketing}
	`,
	stay: lines`
		(nicht|niemals|nie|auf keinen fall|bloss nicht|keinesfalls) (abmelden|austragen|abbestellen|loschen|entfernen|streichen|stoppen|aufhoren|beenden|einstellen|aus der liste|aus dem verteiler|von der liste|abbestellt|kundigen) …2
		(meld*|melden sie|trag*|losch*|entfern*|streich*|nehmt|nehmen sie|stopp*|schmeisst|werft|beend*) …1 (mich|uns|{number}|das|die|den|es|bitte|{things}|meine) …2 (nicht|bloss nicht|auf keinen fall|nie) …4
		(hort|hor|horen sie) …2 nicht …1 auf …4
		(nicht|nie) …1 auf …1 zu (senden|schicken|schreiben) …1
		(will|mochte|moechte|wollen|wollte) (mich|uns|es|die|das|nicht|die {things}|eure {things}) …2 (nicht|gar nicht) …1 (abmelden|austragen|abbestellen|verpassen|stoppen|missen|verlieren) …2
		(will|mochte|moechte|wollen) …4 (bleiben|weiter erhalten|weiterhin erhalten|weiter bekommen|weiterhin bekommen|behalten|nicht verpassen|nichts verpassen) …1
		(schickt|sendet|schreibt|macht) …2 (weiter|weiterhin) …3
		(wenn ich|falls ich|bevor ich|ehe ich|kann ich jederzeit) …4 (abmelde|abbestelle|austrage|kundige|abmelden) …2
		(warum|wieso|weshalb) …5 (abgemeldet|aufgehort|geloscht|gestoppt|entfernt) …1
		(habt|haben sie|hast) …4 (abgemeldet|aufgehort|gestoppt) …1
		(kann|konnte) …1 nicht …1 (aufhoren|stoppen) …3
		nicht vor mich …1 (abzumelden|auszutragen)
		(auf der|in der|im) (liste|verteiler) (bleiben|lassen|behalten) …1
		(warum|wieso|weshalb|wer) …5 (abgemeldet|aufgehort|geloscht|gestoppt|entfernt|rausgenommen|ausgetragen|gestrichen|rausgeschmissen|rausgeworfen|nicht mehr (auf|in|im|dabei)) …2
		(wollte|will|mochte) (nie|niemals|gar nicht|nicht) …1 (abgemeldet|ausgetragen|geloscht|entfernt|rausgenommen) (werden|sein) …1
		(habe|hab|hatte|haben) (nie|niemals|nicht|gar nicht|keine) …2 (abgemeldet|abmelden|austragen|ausgetragen|loschung verlangt|abmeldung …1) …2
		(wehe|bloss nicht) …5
		(wer|warum|wieso|weshalb) (hat|habt|haben) …1 (mich|uns) …4 (geworfen|genommen|gestrichen|geloscht|entfernt|ausgetragen|abgemeldet|rausgeworfen|rausgenommen) …1
		nie …1 (abmelden|austragen) …1
		(mich|uns) [aus versehen|versehentlich|etwa|einfach|schon] (aus|von|vom) …2 {list} (genommen|geloscht|gestrichen|geworfen|entfernt) …1
		nicht [bitte|mehr] mit …4 aufhor* …1
		(nie|nicht|niemals|nirgends|nirgendwo) (gesagt|geschrieben|verlangt|gebeten|gewollt|behauptet|erwahnt|darum gebeten) …1 (dass|das|zu|ich) …6
	`,
	elsewhere: lines`
		(stornier*|abbestell*|kundig*|losch*|abmeld*|streich*|entfern*|stopp*|beend*|absag*) …3 {order} …2
		{order} …4 (stornieren|absagen|kundigen|loschen|abbestellen|stoppen|beenden|verschieben|abmelden|abgemeldet|einstellen|streichen|entfernen)
		(vom|beim|zum|von der|von dem|fur den|fur die) …1 {order} …3 (abmelden|anmelden|ab|austragen|abzumelden) …1
		(zug|bus|bahn|auto|tram|regen|wagen|strassenbahn|u bahn|er|sie|es|uhr|motor|aufzug) …1 (halt|stoppt|hort|endet|halten|stoppte) …3
		(ende|anfang|mitte) (des|der|dieses|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|monat|nachster|dieser|offen|gut|letzter) …2
		(zu|am) ende …2
		(hor*|hort|aufhoren|aufgehort) …2 (mit|zu) …1 (rauchen|trinken|arbeiten|regnen|lachen|weinen|spielen|reden|essen) …1
		(regnen|rauchen|lachen|weinen|schneien) …1 (auf|aufhoren|aufgehort) …1
		(schick*|send*|schreib*) …1 (mir|uns|bitte|es|das|ihn|sie|die|den|dem) …2 (noch nicht|nicht heute|nicht jetzt|heute nicht|jetzt nicht|nicht bevor|nicht per|nicht den|nicht die|nicht an die) …4
		(schreib*|stort|storen) …2 (jetzt|heute|vor|gerade|im meeting|wahrend|solange) …3
		(habe|hab|haben|erhalte|bekomme|kriege|bekam|erhielt) …2 {none} …3 ({things}) …2 (erhalten|bekommen|gekriegt|gesehen|$)
		(habe|hab|haben) …1 (noch) {none} …3 ({things}|erhalten|bekommen) …1
		(gibt es|gibts|haben sie|habt ihr|es gibt|wird es) …3 (kein*|noch|nicht|mehr) …3 {things} …1
		{none} …1 {things} (mehr|heute|verfugbar|da|gefunden) …1 (verfugbar|vorhanden|gefunden|da|angezeigt|auf der seite) …1
		(warum|wieso|weshalb) …3 {none} …3
		noch {none} …3
		(sie|ihr|du) (erhalten|erhaltet|bekommt|bekommen) …5
		(will|mochte|brauche|moechte) …1 {none} …2 (tute|beleg|lieferung|rechnung|zwiebel*|eis|sosse|besteck|termin|rabatt auf|gutschein einlosen|kassenbon) …2
		(angebot|rabatt|aktion|gutschein) …1 (endet|lauft|gilt|nicht mehr gultig) …3
		(netflix|spotify|fitnessstudio|handyvertrag|zeitung) …3 (abbestell*|kundigen|abmelden|abbestellen) …1
		(nichts|nicht) …1 (verpassen|versaumen|entgehen) …1
		(kurs|training|unterricht|schule|verein|turnier|klasse|veranstaltung) …4 (abmelden|anmelden|austragen|abgemeldet) …1
		(schick*|send*|bring*) …1 (es|das|sie|ihn|den|die|dies|das paket) …1 (nicht|nich|ned|net) (nach|zu|an|per|in|zur|zum|mit|vor|mehr heute|direkt) …2
		(schick*|send*|schreib*) …1 (mir|uns|bitte|es|das|ihn|sie|die|den|dem) …2 erst (morgen|heute|am|um|wenn|nachdem|nachher|spater|gegen|mittags|abends|ubermorgen|dann) …3
		(falsche|falschen) nummer (angegeben|aufgeschrieben|gegeben|eingegeben|gewahlt|auf) …2
		wann hort …4
		(vergesst|vergiss) (mich|uns) …1 nicht …1
		(fur|zu|zum|beim|zur) [den|die|das|einen|eine] (kurs|training|termin|unterricht|seminar|event|turnier|veranstaltung|warteliste|workshop|reise|tisch|probe|fuhrung) …2 (ein|an|auf|vor|eintragen|anmelden) …1
		warteliste …2
		(fangt|fang|beginnt|fangen sie) …2 {again} an zu (regnen|schneien|spinnen|laufen|lernen) …1
		aus (dem|diesem|einem|unserem|der) (angebot|werbung|reklame|katalog|prospekt) …2
		^ (brauch|brauche|benotige|brauchen) (ich|i|wir|mer) (nicht mehr|nimmer|nimma|jetzt nicht|doch nicht) $
		(ich|wir) (nehm|nehme|nehmen|nahme|nahm) …1 (die|den|das|einmal|zweimal) (nummer|nr) …2
	`,
	quoted: lines`
		(antwort*|schreib*|send*|schick*|tipp*|text*|drucken sie|klick*) [sie|einfach|bitte|uns|sie einfach] [mit|das wort|auf|einfach] (stop|stopp|abmelden|start|ende|nein|abmeldung) …3
		(um sich|zum|um die|um euch|um dich|wenn sie) …4 (abmelden|abzumelden|abbestellen|wieder zu erhalten|zu erhalten|keine) …6 (antwort*|schreib*|send*|schick*|klick*) …2
		(da steht|steht|stand|es heisst|heisst es) …5
	`,
	start: lines`
		(wieder|erneut|nochmal|nochmals|neu) …2 (anmelden|eintragen|aufnehmen|abonnieren|hinzufugen|einschreiben|angemeldet werden|dabei sein|eingetragen werden|freischalten) …1
		{comeback} …2 {anew} …1 (haben|erhalten|bekommen|kriegen|zusenden|zuschicken|schicken|senden|empfangen|geschickt bekommen|aktivieren) …1
		{want} …3 {comeback} {anew} $
		{want} …2 {anew} …2 {comeback} …2
		{anew} …1 von (euch|ihnen|dir) (horen|lesen|informiert werden|benachrichtigt werden) …1
		abmeldung (war|ist|wor) [nur] (ein|a|aus|falsch) (irrtum|versehen|fehler|missverstandnis) …1
		(mochte|moechte|will|wurde|wuerde|wollen|hatte|gern*|mochten) …6 {again} …3 (abonnieren|anmelden|aufgenommen werden|rein|auf die liste|dabei|eintragen)
		(mochte|moechte|will|wurde|wuerde|wollen|mochten|ja|gern*) …1 [gern*|bitte] …4 {things} …1 (erhalten|bekommen|abonnieren|empfangen|haben|kriegen|zugeschickt bekommen) …1
		(mochte|moechte|will|wurde|wuerde|wollen) …2 (mich|uns) …4 ({things}|{list}) …2 (anmelden|eintragen|einschreiben)
		^ (in|auf) …1 {list} (aufnehmen|setzen|eintragen)
		(mich|uns) …1 (fur|zu|zum|in|auf|bei) …2 ({things}|{list}) …1 (anmelden|eintragen|aufnehmen|hinzufugen|setzen)
		(melde*|meldet|melden sie|trag*|tragen sie|nehmt|nehmen sie|setzt|setzen sie|fugt|fugen sie|schreibt|nimm) (mich|uns|meine nummer) [bitte|doch|gern*|auch|{again}] [bitte|doch|gern*|auch|{again}] (an|ein|hinzu|rein|dazu|aufnehmen|dabei) $
		(schickt|schick|sendet|schreibt|schicken sie|senden sie|schreiben sie|schicken) (mir|uns) …3 {comeback} …2 {anew}
		{anew} …2 {comeback} …2 (schicken|senden|zuschicken|zusenden|bekommen|erhalten)
		(reaktivier*|wiederaufnehm*|aktivier*|fortsetz*) …3 ({things}|anmeldung|abo|nummer|mich) …1
		{things} …2 (wieder|erneut) …1 (aktivieren|einschalten|anmachen|freigeben|starten|anstellen|abonnieren)
		(abgemeldet|abbestellt|stop geschrieben|stopp geschrieben|stop geschickt|ausgetragen|gekundigt|gestoppt|stop gedruckt|auf stop gedruckt|geloscht) …4 {mistake} …1
		{mistake} …4 (abgemeldet|abbestellt|stop|stopp|ausgetragen|geloscht) …2
		(wollte|wollten) …2 (mich|uns|das) …1 (nicht|gar nicht) …1 (abmelden|austragen|abbestellen|stoppen) …1
		(abmeldung|stopp|stop) …2 (ruckgangig|zurucknehmen|ignorieren|widerrufen|vergessen|war ein versehen|war ein fehler|stornieren) …1
		(ignoriert|vergesst|ignorieren sie|streicht) …2 (stop|stopp|abmeldung) …1
		bin (wieder|zuruck) …1 dabei
		(stimme|willige) …4 {things} …2 (zu|ein) …1
		(einverstanden) …3 {things} …3
		(vermisse|fehlen mir) …3 {things} …5 {again} …2
		(schickt|schick|sendet|schreibt|schicken sie|senden sie|schreiben sie|schicken|senden) (mir|uns) {anew} …2 {comeback}
		(mir|uns) {again} (schreiben|schreibt) $
		(schreibt|schreib|kontaktiert) (mir|uns|mich) {again} $
		^ [bitte] {again} (anmelden|eintragen|aufnehmen|freischalten)
		(nehmt|nehmen sie|macht|mache|nehme|ziehe|machen sie|ziehen sie) …2 (abmeldung|stopp|stop|abbestellung|austragung) …1 (zuruck|ruckgangig)
		{again} …1 (in|auf) …2 {list} …1 (aufnehmen|setzen|nehmen|eintragen|rein|stehen)
		(nehmt|nehmen sie|setzt|setzen sie|tragt|tragen sie|fugt|packt) (mich|uns|meine nummer) {again} …3 (auf|rein|ein|{list}|hinzu|dazu|drauf)
		(melde*|meldet|melden sie|trag*|tragen sie|nehmt|nehmen sie|setzt|setzen sie|fugt|fugen sie|schreibt|nimm) (mich|uns|meine nummer) …3 ({list}|{things}) …1 (an|ein|auf|hinzu|rein|dazu|aufnehmen|dabei) …1
		{mistake} (raus|ausgetreten|rausgeflogen|verlassen|draussen|rausgegangen) …2
		(fangt|fang|beginnt|fangen sie|fang) …2 {again} an …2 (zu|mit) …2
		(abo|anmeldung|newsletter|nummer|eintrag) …4 (reaktivieren|wieder aktivieren|wiederherstellen)
		(hatte|hatten|wurde|mochte) …2 (gern|gerne) …1 {anew} …2 {comeback}
		(stop|stopp|abmeldung) war (nicht ernst gemeint|nicht so gemeint|nicht gewollt|keine absicht|ungewollt|gar nicht von mir) …1
	`,
	help: lines`
		^ [ich|wir] (brauche|brauchen|benotige|benotigen|hatte gern|brauch|mochte|suche) [mal|bitte|dringend|etwas|kurz|eure|ihre|ein bisschen|jemanden] (hilfe|unterstutzung|support|beratung|der mir hilft) $
		^ (kann|konnen|konnt|konnte|konnten|kannst|koennen|koennt) (mir|uns|ihr|sie|du|jemand) [mir|uns|jemand|wer|einer|hier|bitte|mal|irgendjemand] [mal|bitte|kurz] (helfen|weiterhelfen|behilflich sein) $
		^ (hilfe|hilf mir|helft mir|helfen sie mir|hilft mir jemand|helft|helf mir) [mal|jemand] $
		^ (ich habe|habe|hab|ich hab|eine) [mal|da] [eine] (frage|fragen) $
		^ wie funktioniert (das|dies) $
		^ (ist|ist da) jemand da $
		^ (ich mochte|mochte|will|kann ich) mit (jemandem|einem mitarbeiter) (sprechen|reden) $
		^ [ich|i] [brauche|brauch|brauchat|bruche|bruuch] [mal|bitte|dringend|etwas|kurz] (hilf|hilfe|unterstutzung|ein bisschen hilfe|eine helfende hand) $
		^ [kann|konnte|konnt|konnen] [mir|uns|wer|jemand|ihr|sie] [mir|uns|jemand] [mal|bitte|kurz] (unter die arme greifen|zur hand gehen|weiterhelfen|helfe|helfa|hauf|hilft) $
		^ (hilft|hilf|helfts|helft) (mir|ma|uns) [wer|jemand|bitte|mal] $
		^ [ich|kann ich|konnte ich] (mochte|will|wurde gerne|kann|gerne|muss) [gerne|ich|bitte] [mal] mit (einem menschen|jemandem|einem mitarbeiter|einer person|einem berater|einem echten menschen|wem) (sprechen|reden|schreiben|chatten) $
		^ [ich] (komme|komm) nicht weiter $
		^ (kann|konnen|konnt|konnte|kannst|kunnt|cha|chönd|chond) [mir|ma|mer] [mal|bitte|kurz] [wer|jemand|einer|ihr|sie|du|opper] [mir|ma] [mal|bitte|kurz|hier] (helfen|helfa|hauffn|hälfe|halfe|weiterhelfen|helfn) $
	`,
	less: lines`
		(weniger|nicht so viele|nicht so viel|so viele|zu viele|nicht ganz so viele|soviele) …2 {things}
		{things} (seltener|weniger oft|nicht so oft|zu oft)
		(seltener|weniger oft|nicht so oft|nicht mehr so oft|zu oft|nicht so haufig|nicht jeden tag|nicht taglich) …2
		(nur|hochstens|maximal|max|nicht ofter als) …1 (einmal|zweimal|1x|1 mal|einmal) (pro|die|in der|im) (woche|monat|tag)
		(reduzier*|verringer*|einschrank*) …4 ({things}|haufigkeit|frequenz|anzahl)
	`,
	pause: lines`
		(pause|pausier*|aussetz*|unterbrech*|stumm*) …4 ({things}|{until}|fur …2 {period}|alles|$) …4
		{things} …2 (pausieren|aussetzen|unterbrechen) …3
		{none} …1 {things} …1 (mehr) [bitte] {until} …3
		{none} …1 {things} …1 {until} …3
		({send}|{contact}) …2 (nicht|nichts|keine) …3 ({until}|fur …1 {period}) …3
		{until} …3 (nicht|nichts|keine) …3 ({send}|{things}|{contact}) …1
		({send}|{contact}) …2 erst …1 (im|in|ab|nach|nachst*|wieder im|wieder ab|wieder nach) …1 ({monthname}|{period}) …1
		({send}|{contact}) …2 (nicht|nichts|keine|nicht mehr|nichts mehr|nix) …2 (vor|bis|im|uber) …1 {monthname} …1
		(vor|bis|im|uber) …1 {monthname} …2 (nicht|nichts|keine|nix) …2 ({send}|{things}|{contact}) …1
		(vor|bis) …1 {monthname} (nicht|nichts|keine|nix|ruhe) …2
		{none} {things} …1 (vor|bis|im) …1 {monthname} …1
	`,
	keeps: lines`
		(nur|ausser|bis auf|weiterhin|weiter|behalt*|aber|lasst|gern*|sondern) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (ja|gern*|ok|weiterhin|sind ok|konnt ihr|durft ihr|bitte weiter|behalten) …1
	`,
};
