import { lines } from '../languages/types';
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
		{want} …2 {nomore} $
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
		brauche (das|diese|die) …1 ({things}|nicht mehr) …2 (nicht|nicht mehr)
		brauche (das|diese|die) …1 ({things}|nicht mehr) $
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
		(schick*|send*|schreib*) …1 (mir|uns|bitte|es|das|ihn|sie|die|den|dem) …2 (noch nicht|nicht vor|nicht heute|nicht jetzt|heute nicht|jetzt nicht|erst|nicht bevor|nicht per|nicht den|nicht die|nicht an die) …4
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
	`,
	quoted: lines`
		(antwort*|schreib*|send*|schick*|tipp*|text*|drucken sie|klick*) [sie|einfach|bitte|uns|sie einfach] [mit|das wort|auf|einfach] (stop|stopp|abmelden|start|ende|nein|abmeldung) …3
		(um sich|zum|um die|um euch|um dich|wenn sie) …4 (abmelden|abzumelden|abbestellen|wieder zu erhalten|zu erhalten|keine) …6 (antwort*|schreib*|send*|schick*|klick*) …2
		(da steht|steht|stand|es heisst|heisst es) …5
	`,
	start: lines`
		(wieder|erneut|nochmal|nochmals|neu) …2 (anmelden|eintragen|aufnehmen|abonnieren|hinzufugen|einschreiben|angemeldet werden|dabei sein|aktivieren|eingetragen werden|haben|erhalten|bekommen|kriegen|zusenden|zuschicken|schicken|senden|empfangen|freischalten) …1
		(mochte|moechte|will|wurde|wuerde|wollen|hatte|gern*|mochten) …6 {again} …3 (haben|erhalten|bekommen|kriegen|empfangen|abonnieren|anmelden|aufgenommen werden|rein|auf die liste|dabei|sehen|eintragen)
		(mochte|moechte|will|wurde|wuerde|wollen|mochten|ja|gern*) …1 [gern*|bitte] …4 {things} …1 (erhalten|bekommen|abonnieren|empfangen|haben|kriegen|zugeschickt bekommen) …1
		(mochte|moechte|will|wurde|wuerde|wollen) …2 (mich|uns) …4 ({things}|{list}) …2 (anmelden|eintragen|einschreiben)
		^ (in|auf) …1 {list} (aufnehmen|setzen|eintragen)
		(mich|uns) …1 (fur|zu|zum|in|auf|bei) …2 ({things}|{list}) …1 (anmelden|eintragen|aufnehmen|hinzufugen|setzen)
		(melde*|meldet|melden sie|trag*|tragen sie|nehmt|nehmen sie|setzt|setzen sie|fugt|fugen sie|schreibt|nimm) (mich|uns|meine nummer) …4 (an|ein|auf|hinzu|rein|dazu|aufnehmen|ein|dabei) …1
		(schickt|schick|sendet|schreibt|schicken sie|senden sie|schreiben sie) (mir|uns) …4 {again} …4
		(bitte) …2 {again} …2 (schicken|senden|zuschicken|anmelden|eintragen|zusenden)
		(reaktivier*|wiederaufnehm*|aktivier*|fortsetz*|setzt) …3 ({things}|anmeldung|abo|nummer|mich) …1
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
	`,
	help: lines`
		^ [ich|wir] (brauche|brauchen|benotige|benotigen|hatte gern|brauch|mochte|suche) [mal|bitte|dringend|etwas|kurz|eure|ihre|ein bisschen|jemanden] (hilfe|unterstutzung|support|beratung|der mir hilft) $
		^ (kann|konnen|konnt|konnte|konnten|kannst|koennen|koennt) (mir|uns|ihr|sie|du|jemand) [mir|uns|jemand|wer|einer|hier|bitte|mal|irgendjemand] [mal|bitte|kurz] (helfen|weiterhelfen|behilflich sein) $
		^ (hilfe|hilf mir|helft mir|helfen sie mir|hilft mir jemand|helft|helf mir) [mal|jemand] $
		^ (ich habe|habe|hab|ich hab|eine) [mal|da] [eine] (frage|fragen) $
		^ wie funktioniert (das|dies) $
		^ (ist|ist da) jemand da $
		^ (ich mochte|mochte|will|kann ich) mit (jemandem|einem mitarbeiter) (sprechen|reden) $
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
	`,
	keeps: lines`
		(nur|ausser|bis auf|weiterhin|weiter|behalt*|aber|lasst|gern*|sondern) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (ja|gern*|ok|weiterhin|sind ok|konnt ihr|durft ihr|bitte weiter|behalten) …1
	`,
};
