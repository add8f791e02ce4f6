import { lines } from '../languages/types';
import { type Grammar } from './types';

export const it: Grammar = {
	code: 'it',
	words: {
		halting: lines`
			(smetti|smettete|smettetela|smettila|smetta|smettere|finitela|finiscila|piantatela|piantala|basta|cessate|evitate|evita|stop|dovete smettere|smetterla|potete smettere) [di|con|d]
			(la smetta|la smettete|la finite) [di|con]
		`,
		sending: lines`
			mandarmi
			inviarmi
			mandare
			inviare
			spedirmi
			spedire
			girarmi
			mandarci
			inviarci
			inoltrarmi
		`,
		contacting: lines`
			scrivermi
			scriverci
			scrivere
			contattarmi
			contattarci
			contattare
			disturbarmi
			disturbare
			disturbarci
			importunarmi
			assillarmi
			tempestarmi
			spammare
			spammarmi
			rompere
			rompermi
			stressarmi
			bombardarmi
			infastidirmi
			messaggiarmi
		`,
		send: lines`
			mandate
			mandatemi
			mandateci
			manda
			mandi
			mandarmi
			mandatene
			mandare
			mandarci
			mandami
			mi mandate
			mi mandi
			mi mandiate
			inviate
			inviatemi
			inviateci
			inviarmi
			inviare
			invii
			mi inviate
			mi invii
			mi inviate
			inviarci
			inviami
			spedite
			speditemi
			girate
			giratemi
		`,
		contact: lines`
			scrivete
			scrivetemi
			scriveteci
			scrivermi
			scrivermi
			scriverci
			mi scrivete
			mi scriva
			mi scriviate
			scrivere
			contattate
			contattatemi
			contattateci
			contattarmi
			mi contattate
			mi contatti
			mi contattiate
			contattare
			disturbate
			disturbatemi
			disturbarmi
			disturbare
			mi disturbate
			mi disturbi
			importunate
			importunatemi
			infastiditemi
			rompete
			scocciate
			messaggiatemi
			cercatemi
		`,
		want: lines`
			voglio
			vogliamo
			vorrei
			desidero
			desideriamo
			desidererei
			intendo
			gradisco
			gradirei
			mi interessa
			mi interessano
			ci interessano
			interessato a
			interessata a
			interessato alle
			interessata alle
			interessato ai
			interessata ai
			ho bisogno
			mi serve
			mi servono
			accetto
			autorizzo
			acconsento
			vojo
			ho chiesto
			ho richiesto
		`,
		receive: lines`
			ricevere
			ricevere piu
			riceverli
			riceverle
			riceverne
			averne
			essere
			essere contattat*
			essere disturbat*
			vedere
			stare
			avere
			ricever
			che mi (scriviate|mandiate|contattiate|inviate)
			leggere
			far parte
			sentirvi
			saperne
		`,
		unsubscribe: lines`
			(disiscri*|disinscri*|desiscri*|disabbon*|desottoscri*)
			(annulla*|cancella*|disdire|disdici|disdite|termina*|elimina*|revoca*) [la|l|mia|la mia] (iscrizione|sottoscrizione|registrazione) [al servizio|alla newsletter|ai messaggi]
			(annullare|cancellare|disdire) (l iscrizione|la mia iscrizione)
		`,
		remove: lines`
			togli
			togliete
			togliere
			togliermi
			toglietemi
			toglimi
			tolga
			levate
			levatemi
			levami
			levare
			leva
			cancella
			cancellate
			cancellami
			cancellatemi
			cancellare
			cancellarmi
			cancelli
			rimuovi
			rimuovete
			rimuovetemi
			rimuovimi
			rimuovere
			rimuovermi
			rimuova
			elimina
			eliminate
			eliminatemi
			eliminami
			eliminare
			eliminarmi
			elimini
			escludete
			escludetemi
			depennatemi
			depennate
			toglieteci
			rimuoveteci
			mi (tolga|tolga|tolga|togliete|cancellate|rimuovete|eliminate|levate|cancelli|rimuova|elimini)
		`,
		removeme: lines`
			toglietemi
			toglimi
			levatemi
			levami
			cancellami
			cancellatemi
			rimuovetemi
			rimuovimi
			eliminatemi
			eliminami
			rimuovermi
			cancellarmi
			togliermi
			eliminarmi
			toglieteci
			rimuoveteci
			depennatemi
			escludetemi
		`,
		number: lines`
			[il|questo|i|questo] [mio|miei|nostro] (numero|contatto|cellulare|telefono|dati|num|nominativo|recapito|nome|cell|numero di telefono)
		`,
		list: lines`
			lista
			liste
			elenco
			elenchi
			mailing list
			[lista] (broadcast|contatti|distribuzione|clienti)
			database
			archivio
			archivi
			rubrica
			sistema
			gruppo
			newsletter
			indirizzario
			registro
			canale
			vostri contatti
		`,
		switch: lines`
			stop
			ferma
			fermate
			fermare
			basta
			interrompi
			interrompete
			interrompere
			disattiva
			disattivate
			disattivare
			blocca
			bloccate
			bloccare
			annulla
			annullate
			annullare
			sospendere
			sospendete
			cancellare
			cancellate
			cessare
			cessate
			eliminare
			eliminate
			spegnere
			terminare
			disdire
			finitela
			stoppare
			stoppate
			chiudete
			via
		`,
		marketing: lines`
			pubblicit*
			pubblicita
			promozioni
			promo*
			offerta
			offerte
			sconti
			sconto
			annunci
			volantini
			volantino
			catalogo
			cataloghi
			campagna
			campagne
			reclame
			commerciali
			newsletter*
			buoni
			coupon
			listini
			proposte commerciali
			saldi
			ads
		`,
		messages: lines`
			messagg*
			messaggi
			messaggio
			notifiche
			mesaggi
			msg
			notific*
			avvisi
			comunicazion*
			aggiornamenti
			informazioni commerciali
			sms
			testi
			whatsapp
			roba
			robe
			chat
			invii
			catene
		`,
		reminders: lines`
			promemoria
		`,
		orders: lines`
			(aggiornamenti|notifiche|messaggi|avvisi|info|informazioni|conferme) (sull|sugli|sul|sui|dell|degli|del|dei|sulla|sulle|della|delle|di) [mio|miei|mia|mie] (ordine|ordini|spedizione|spedizioni|consegna|consegne|acquisti|pacco|prenotazioni|appuntamenti)
			il mio ordine
			i miei ordini
			le fatture
			la fattura
			fatture
			gli ordini
			ricevute
			tracking
			spedizioni
		`,
		surveys: lines`
			sondaggio
			sondaggi
		`,
		calls: lines`
			chiamare
			chiamarmi
			chiamate
			telefonare
			telefonate
			telefonarmi
		`,
		email: lines`
			email
			mail
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			niente
			nulla
			altro
			questo
			questi
			queste
			tutto
			cose
			cavolate
			cazzate
			schifezze
			roba
			nessun*
			alcun*
			piu
		`,
		all: lines`
			tutto
			tutti
			tutte
			nulla
			niente
			qualsiasi
		`,
		more: lines`
			piu
			mai piu
			mai
			altro
			altre
			altri
			ancora
			di nuovo
			nulla
			niente
			nient altro
		`,
		not: lines`
			non
			nn
			mai
			senza
			ne
			nemmeno
		`,
		dont: lines`
			non
			nn
			mai
			mai piu
			non [piu|mai]
			non ne
			nemmeno
		`,
		order: lines`
			ordine
			ordini
			appuntamento
			appuntamenti
			prenotazione
			prenotazioni
			consegna
			spedizione
			pagamento
			acquisto
			tavolo
			pacco
			biglietto
			biglietti
			viaggio
			volo
			lezione
			lezioni
			corso
			visita
			contratto
			conto
			carta
			palestra
			abbonamento (alla palestra|in palestra|palestra|netflix|annuale|al treno|treno)
			abbonamento
			fattura
			bonifico
			articolo
			prodotto
			taxi
			camera
			foto
			cipolla
			riunione
			assicurazione
			servizio
			carrello
		`,
		again: lines`
			di nuovo
			ancora
			nuovamente
			un altra volta
			come prima
			daccapo
			un altra volta
		`,
		mistake: lines`
			per errore
			per sbaglio
			per caso
			erroneamente
			accidentalmente
			involontariamente
			senza volere
			senza volerlo
			mi sono sbagliat*
			ho sbagliato
			e stato un errore
			era un errore
			e stato uno sbaglio
			colpa mia
		`,
		request: lines`
			(puoi|potete|può|puo|potresti|potreste|potrebbe)
			(mi|ci) (puoi|potete|puo|potreste|potresti|potrebbe)
		`,
		until: lines`
			fino (a|al|ad|alla|allo|all)
			finche
			sino (a|al|ad)
		`,
		day: lines`
			giorno
			giorni
		`,
		week: lines`
			settimana
			settimane
		`,
		month: lines`
			mese
			mesi
		`,
		year: lines`
			anno
			anni
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			e
			ma
			quindi
			allora
			anche
			solo
			ora
			adesso
		`,
	},
	stop: lines`
		^ (stop|basta|basta cosi con questi|smettetela|smettila|finitela|piantatela|fermatevi|ora basta|adesso basta|basta ora|stop subito|basta grazie|e basta) $
		{halting} …2 {sending} …4 ({things}|{everything})
		{halting} …2 {sending} $
		{halting} …2 {contacting}
		{halting} con …3 ({things}|{everything})
		basta [con] …2 {things}
		{switch} …3 {things}
		(non ne posso piu|stufo|stufa|stanco|stanca|stufi|pieno|piena|scocciato|scocciata|rotto|stancato) …1 (di|dei|delle|della|con) …4 ({things}|{everything}|{sending}|{contacting}|ricevere)
		(niente|nessun*|zero|senza|mai) [piu|altre|altri|altra] …1 {things} [piu] ($|per favore|piu|a questo|qui|da voi)
		(ma) (niente|no|non) …1 {things}
		^ no [alla|alle|ai|a] {things} $
		{marketing} (no|no grazie|mai|basta)
		^ no [alla|alle|ai|a] {marketing} $
		{dont} …1 {send} …4 ({things}|{everything}|{more})
		{dont} …1 {send} $
		{dont} …1 {contact} …2 ({more}|a questo|qui|su questo|su whatsapp)
		{dont} …1 {contact} $
		{dont} [piu] …1 {want} …5 {things}
		{dont} [piu] …2 {want} …2 {receive} …4 ({things}|{everything}|{more}|{list})
		{dont} [piu] …2 {want} …2 {receive} $
		{dont} [piu] …1 {want} (piu|piu nulla|piu niente|niente|nulla|altro|saperne|essere disturbat*|essere contattat*|essere inserit*|questi|queste|che mi) …3
		{dont} …1 (sono|siamo) [piu] interessat* …4
		(preferirei|preferisco|vorrei|voglio|desidero|chiedo di) non [piu] …1 ({receive}|{things}) …2
		(vorrei|voglio|desidero|chiedo di) smettere di ricevere …3
		{unsubscribe}
		{removeme} …1 ($|da|dal|dalla|dall|dalle|dagli|subito|grazie|per favore|da qui|da questa)
		{remove} …1 {number}
		{remove} …2 (da|dal|dalla|dall|dalle|dai|dagli) …2 {list}
		(uscire|esco|esci|fuori|andarmene|uscir) (da|dal|dalla|dall|dalle) …2 ({list}|qui)
		(dimenticate|dimentica|perdete|buttate|scordatevi) …1 {number}
		(revoco|ritiro|revocare|ritirare|nego|tolgo) …3 (consenso|autorizzazione|permesso|assenso)
		(mi oppongo|oppormi|opposizione|diritto di opposizione) …4
		(non|mai|nn) …1 (ho|abbiamo) …1 (autorizzato|dato|richiesto|chiesto|acconsentito|accettato|iscritto) …5 ({things}|consenso|autorizzazione|numero|permesso|ricevere|nulla|niente)
		(non|mai|nn) …1 (ho|abbiamo) …1 (autorizzato|dato|richiesto|chiesto|acconsentito|accettato|iscritto) $
		non (autorizzo|acconsento|do il consenso|presto il consenso) …5
		(non|mai) (mi sono|sono|ero) [mai] iscritt* …3
		(lasciatemi|lasciami|lasciateci|mi lasci|mi lasciate) (in pace|stare|perdere|tranquill*)
		{dont} …1 (iscrivetemi|aggiungetemi|inseritemi|iscrivermi|mettetemi|aggiungermi) …3
		(togliete|levate) (di mezzo|dalle scatole|dalle palle) …2
	`,
	unclear: lines`
		come …5 ({unsubscribe}|cancellarmi|mi cancello|smettere di ricevere|mi tolgo|togliermi|disattiv* …2 {things}|non ricevere|bloccare …2 {things}|esco|uscire da …2 {list})
		(dove|cosa devo fare) …4 ({unsubscribe}|cancellarmi)
		numero sbagliato
		(avete|ha|hai) sbagliato (numero|persona)
		(persona sbagliata|numero errato)
		(non sono|questo non e|non e) …1 (il numero di|piu il numero|il signor*|la signora) …2
		(questo|e|solo|puro) …1 spam
		(vi|ti) (blocco|segnalo|denuncio|bloccherò|blocchero)
		(smettete|smettetela|smettila|basta) (di) {calls}
		^ (andate a quel paese|vaffanculo|andate affanculo|fanculo|andate al diavolo) $
		^ (basta cosi|adesso basta) $
	`,
	stay: lines`
		(non|nn|mai) [mi|ci|vi azzardate a] ({removeme}|{remove}|{unsubscribe}) …4
		(non|nn) (smettete|smetta|smettere|smetti|fermate|fermatevi|fermare|interrompete|interrompere|annullate|disattivate|bloccate) …5
		(non|nn) (voglio|vorrei|desidero|intendo|ho intenzione di|penso di|volevo che) …1 ({unsubscribe}|{removeme}|cancellarmi|perdere|perdermi|uscire|smettere|che smettiate|lasciare|essere tolt*|essere cancellat*) …4
		(voglio|vorrei|preferisco|desidero) (restare|rimanere|continuare|tenere) …4
		(continuate|continua|continui) (a|pure a|ad) …4
		(se mi|prima di|quando mi|qualora) …2 ({unsubscribe}|cancello|cancellarmi) …2
		perche …2 (avete smesso|mi avete (tolto|cancellato|rimosso)) …3
		(avete|hai) (smesso|interrotto) …4
		(non riesco a smettere|non la smetto|non smetto|non smetterei) …4
	`,
	elsewhere: lines`
		(annull*|cancell*|disdi*|elimin*|rimuov*|togli*|ferm*|blocc*|spost*) …3 {order}
		{switch} …2 {order}
		(fermata|fermate) (del|dell|dei|bus|metro|autobus|tram|scendo|dove|della|a|per|vicin*) …2
		(si ferma|si fermano|ferma a|ferma qui|ferma qua|ferma davanti|ferma in|ferma il|ferma la|ferma tutto il) …3
		(smettere|smesso|smetto|smettila|smettetela|smetti|basta) (di|con) (fumare|bere|mangiare|lavorare|piovere|ridere|giocare|piangere|scherzare|funzionare|correre|preoccupart*) …2
		(smesso|smette) (di) (funzionare|piovere|nevicare) …2
		(mi basta|ti basta|basta cosi|basta un|basta una|basta che|basta per|quanto basta|basta solo|basta il|basta la|basta chiedere|basta uno|vi basta|ci basta) …3
		(fine|finisce|finiscono|alla fine) (del|della|di|dell|settimana|mese|anno|corsa) …3
		(non|nn) …1 (mandate|mandatemi|inviate|inviatemi|spedite|mandare|inviare|manda|mandarmi) …2 (il|la|lo|un|una|le|gli|i|ancora|oggi|domani|prima|adesso|ora|per posta|a casa) …3
		(non|nn) …1 ({contact}) …3 (adesso|ora|oggi|prima|dopo|domani|stasera|mentre|quando|se|di notte|al mattino) …3
		(non|nn) …1 (ricevo|ho ricevuto|arriva|arrivano|arrivato|arrivati|vedo|trovo|funziona|funzionano|mi arriva*) …4
		(non riceverai|non riceverete|non riceverà|riceverai|ricevera) …4
		(ci sono|c e|avete|ci saranno|ci sara) …2 (piu|ancora|altre|altri) …1 {things} …2
		(non ci sono|non avete|non c e) …3
		(non|nn) (voglio|vorrei|mi serve|ho bisogno) …2 (sacchetto|busta|cipolla|scontrino|consegna|fattura|ghiaccio|posate|salsa|perder*|il coperchio) …3
		(offerta|promo|promozione|sconto|saldi) …1 (finisce|scade|termina|finiscono|scadono|valida) …3
		(esco|uscire|esci|usciamo|uscita) (stasera|da lavoro|dal lavoro|di casa|alle|oggi|domani|con|a|presto|per) …2
		(disdi*|disabbon*|cancell*) …2 (netflix|spotify|palestra|sky|tim|vodafone|premium) …2
	`,
	quoted: lines`
		(rispondi|rispondete|rispondere|invia|inviare|inviate|scrivi|scrivere|manda|digita|risponda|scriva|invii|clicca|premi|dice|diceva|di) [con|la parola|su|il testo|solo] (stop|basta|cancella|start|no|disiscrivi|annulla) …3
		per (cancellarti|disiscriverti|annullare|non ricevere|smettere di ricevere|riceverli|ricevere|cancellarsi|disiscriversi) …6 (rispondi|invia|scrivi|manda|digita|clicca|risponda) …2
		(c e scritto|dice|ce scritto|diceva) …5
	`,
	start: lines`
		(reiscriv*|iscrivetemi|iscrivimi|iscriverti|mi iscrivo|mi reiscrivo|riabbon*) …3
		(aggiungetemi|aggiungimi|inseritemi|inseriscimi|mettetemi|mettimi|rimettetemi|rimettimi|riaggiungetemi|riaggiungimi|reinseritemi|reinseriscimi|riammettetemi|registratemi|registrami|aggiungete|aggiungi|inserite) …5 ({list}|{things}|{again}|{number})
		(aggiungetemi|aggiungimi|inseritemi|inseriscimi|mettetemi|mettimi|rimettetemi|rimettimi|riaggiungetemi|riaggiungimi|reinseritemi|reinseriscimi|riammettetemi|registratemi|registrami|aggiungete|aggiungi|inserite) $
		^ (voglio|vorrei|desidero) (iscrivermi|reiscrivermi)
		(voglio|vorrei|desidero|mi piacerebbe|vogliamo|accetto di|acconsento a|autorizzo a|ok per|si voglio|si vorrei|gradirei) …1 (ricevere|tornare a ricevere|riceverli|riceverle|iscrivermi|reiscrivermi|essere iscritt*|essere aggiunt*|essere reinserit*|entrare|unirmi|avere|far parte|rientrare|tornare|essere inserit*|essere informat*) …5 ({list}|{things}|{again}|novita)
		(voglio|vorrei|desidero|mi piacerebbe|vogliamo|accetto di|acconsento a|autorizzo a|ok per|si voglio|si vorrei|gradirei) …1 (ricevere|tornare a ricevere|riceverli|riceverle|iscrivermi|reiscrivermi|essere iscritt*|essere aggiunt*|essere reinserit*|entrare|unirmi|avere|far parte|rientrare|tornare|essere inserit*|essere informat*) $
		(voglio|vorrei|mi piacerebbe) che mi (mandiate|scriviate|inviate) …5
		(ricominciate|riprendete|riprendi|ricomincia|tornate|riattiv*|ripristin*|attiv*|ricominciare) …3 ({things}|iscrizione|a (mandarmi|inviarmi|scrivermi)|numero|invio|invii)
		(mandatemi|inviatemi|mandami|scrivetemi|inviami|rimandatemi|manda|mandate) …4 {again} …2
		(ricevere|avere) {again} …4
		(disiscritt*|cancellat*|scritto stop|mandato stop|inviato stop|cliccato [su] stop|digitato stop|premuto stop|tolto|rimoss*|disiscrizione) …4 {mistake} …3
		(cliccato|premuto|mandato|scritto) …2 (stop|basta|cancella) …2 {mistake} …3
		{mistake} …4 (disiscritt*|cancellat*|scritto stop|mandato stop|stop|cliccato|premuto|disiscrizione) …3
		(non|nn) (volevo|intendevo|era mia intenzione) …1 ({unsubscribe}|cancellarmi|scrivere stop|uscire|togliermi) …2
		(annull*|ignor*|dimentic*) …2 (il mio stop|lo stop|la mia disiscrizione|la disiscrizione|la cancellazione|stop) …1
		(mi mancano) …4 {again} …2
	`,
	help: lines`
		^ [ho|io ho|avrei|abbiamo] [bisogno|mi serve|mi servirebbe|serve|cerco|vorrei|mi occorre] [di|un po di|una|un|del] (aiuto|assistenza|supporto|mano) [urgente|subito] $
		^ (mi|ci) (serve|servirebbe|occorre) (aiuto|assistenza|una mano|supporto|un aiuto) $
		^ (ho|avrei|avremmo) bisogno di [un|una|vostro] (aiuto|assistenza|mano|supporto) $
		^ (mi|ci|qualcuno mi|qualcuno) (puoi|potete|puo|potreste|potresti|potrebbe|può) (aiutare|aiutarmi|dare una mano|assistere|aiutarci) $
		^ (puoi|potete|puo|potreste|potresti|qualcuno puo) (aiutarmi|aiutarci|darmi una mano) $
		^ (aiuto|aiutatemi|aiutami|mi aiuti|mi aiutate|aiutateci|mi aiuta) $
		^ (ho|avrei) (una domanda|un dubbio|una curiosita|delle domande) $
		^ come funziona $
		^ c e qualcuno $
		^ (vorrei|voglio|posso) parlare con (qualcuno|un operatore) $
		^ (vorrei|voglio|mi servono) (informazioni|info) $
	`,
	less: lines`
		(meno|troppi|troppe|tanti|tante|cosi tanti|cosi tante) …1 {things}
		{things} (meno spesso|troppo spesso|con meno frequenza|piu di rado)
		(meno spesso|troppo spesso|cosi spesso|meno frequenti|con meno frequenza|piu raramente)
		(non|nn|smettete di) …2 ({send}|{contact}|{sending}|{contacting}) (cosi tanto|cosi tanti|tutti i giorni|ogni giorno|cosi spesso|sempre|tanti|troppi) …2
		(solo|al massimo|massimo|non piu di) …1 (una|1|due|2|un) (volta|volte) (a|alla|al|ogni) (settimana|mese|giorno)
		(riducete|ridurre|diminuite|diminuire|limitate) …3 ({things}|frequenza|numero)
	`,
	pause: lines`
		(pausa|sospendete|sospendere|sospendi|mettete in pausa|mettere in pausa|sospendetemi) …4 ({things}|tutto|{until}|per …1 {period}|$) …3
		(niente|basta|stop|nessun*) …3 {things} …1 ({until}|per …1 {period}) …3
		(non|nn) …1 ({send}|{contact}) …4 ({until}|per …1 {period}|prima di …2) …3
		(non) {want} …4 {things} {until} …3
	`,
	keeps: lines`
		(solo|soltanto|tenete|mantenete|tranne|eccetto|continuate|lasciate|vanno bene|voglio|ma) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}) (si|va bene|vanno bene|ok)
	`,
};
