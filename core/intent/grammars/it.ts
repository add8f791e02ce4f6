import { lines } from '../languages/types';
import { firstNames } from './first-names';
import { type Grammar } from './types';

export const it: Grammar = {
	code: 'it',
	words: {
		halting: lines`
			(smetti|smettete|smettetela|smettila|smetta|smettere|finitela|finiscila|piantatela|piantala|basta|cessate|evitate|evita|stop|dovete smettere|smetterla|potete smettere) [di|con|d]
			(la smetta|la smettete|la finite) [di|con]
			(smetti|smettete|smettetela|smettila|smetta|smettere|finitela|finiscila|piantatela|piantala|basta|finirla|smetterla|finite) (coi|col|colle|cogli)
			(fatela finita|falla finita|facciamola finita|dateci un taglio|dacci un taglio|datevi una calmata|piantiamola|la piantate|la pianti|la finisci|la finite|smettere|finire|chiudetela) (di|con|coi|col)
			(fate|fai) (a meno) di
			(vedete|cercate|abbiate il buon gusto|vi chiedo|vi prego|prego) di (smettere|smetterla|finirla) (di|con)
			(smetteste|smettiate|smettessero|cessaste|cessiate|la smetteste|la finiste|la smettiate) (di|con)
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
			riempirmi
			invadermi
			intasarmi
			inondarmi
			continuare a (mandarmi|inviarmi|mandare|inviare)
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
			molestarmi
			tormentarmi
			seccarmi
			scocciarmi
			rompermi le (scatole|palle)
			rompere le (scatole|palle)
			rompere i coglioni
			perseguitarmi
			assillare
			importunare
			cercarmi
			continuare a (scrivermi|scriverci|contattarmi|disturbarmi)
			textarmi
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
			spedirmi
			mandatemelo
			mandatemene
			inviatemene
			rimandatemi
			inviateli
			mandateli
			m inviate
			mandaste
			inviaste
			mi mandaste
			mi inviaste
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
			molestate
			molestatemi
			tormentate
			tormentatemi
			seccate
			seccatemi
			assillate
			assillatemi
			scocciatemi
			rompetemi
			rompermi
			mi rompete
			scriva
			contatti
			scriviate
			contattiate
			disturbiate
			stressate
			stressatemi
			scriveste
			mi scriveste
			contattaste
			disturbaste
			mi contattaste
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
			vogl
			vojio
			intendiamo
			preferisco
			ci tengo a
			mi va di
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
			riceverlo
			ricevete
			ricevre
			ricevire
			che (mi|ci) (arrivino|arrivi|mandiate|scriviate)
			essere in
			essere inclus*
			essere messaggiat*
			essere iscritt*
			trovare
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
			mi togliete
			mi cancellate
			mi levate
			mi rimuovete
			mi eliminate
			mi tolga
			mi cancelli
			mi rimuova
		`,
		number: lines`
			[il|questo|i|questo] [mio|miei|nostro] (numero|contatto|cellulare|telefono|dati|num|nominativo|recapito|nome|cell|numero di telefono)
			[il|i] (suo|loro|suoi) (numero|contatto|recapito|dati|cellulare)
			[i|il|questo|mio|miei] (dati personali|numero personale|riferimenti)
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
			mailing
			elenco contatti
			liste broadcast
			banca dati
			banche dati
			contatti
			elenco clienti
			promozioni
			invii
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
			mess
			mex
			mssg
			messagi
			messaggini
			messagini
			notifica
			contatti
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
			nnt
			nt
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
		removedp: lines`
			tolt*
			cancellat*
			rimoss*
			eliminat*
			disiscritt*
			depennat*
			esclus*
			levat*
			sbattut* fuori
		`,
		often: lines`
			quante volte
			(due|tre|quattro|cinque|dieci|cento|mille|varie|diverse|piu|tante|2|3|4|5|10|100) volte
			(seconda|terza|quarta|quinta|ennesima|ultima|decima|millesima) volta
			gia (detto|chiesto|scritto|ripetuto|comunicato|segnalato|risposto)
			(mesi|settimane|giorni|anni) che
			(chiesto|detto|scritto) piu volte
		`,
		name: firstNames,
		firstname: lines`
			{name}
			signor
			signora
			signore
			sig
			sig ra
			dottor
			dottoressa
		`,
		device: lines`
			numero
			cellulare
			telefono
			cell
			linea
			utenza
			contatto
			scheda
			sim
		`,
		shop: lines`
			negozio
			ristorante
			attivita
			azienda
			ditta
			bar
			bottega
			ufficio
			studio
			salone
			impresa
		`,
		monthname: lines`
			gennaio
			febbraio
			marzo
			aprile
			maggio
			giugno
			luglio
			agosto
			settembre
			ottobre
			novembre
			dicembre
			natale
			pasqua
			capodanno
			ferragosto
			le feste
			le ferie
			le vacanze
			estate
			l estate
			l anno prossimo
			il mese prossimo
			anno nuovo
		`,
		bulk: lines`
			offerte
			promozioni
			promo
			pubblicita
			newsletter
			messaggi
			notifiche
			avvisi
			annunci
			sconti
			volantini
			cataloghi
			comunicazioni
			sondaggi
			promemoria
			coupon
		`,
		comeback: lines`
			offerte
			promozioni
			promo
			pubblicita
			newsletter
			messaggi
			notifiche
			avvisi
			annunci
			sconti
			novita
			comunicazioni
			aggiornamenti
			promemoria
			coupon
			buoni
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
		{dont} [piu] …1 {want} (piu (nulla|niente|saperne|ricevere|sentirvi|vedere|leggere|essere)|saperne|essere disturbat*|essere contattat*|essere inserit*|che mi (scriv*|mand*|contatt*|invi*)) …3
		{dont} …1 (sono|siamo) [piu] interessat* …2 {things}
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
		({want}|chiedo|chiediamo|chiederei|prego|esigo|pretendo) …3 (essere|venire) {removedp} …3
		{often} …7 (interess* $|non (mi|ci) interess*|non (voglio|vogliamo) (niente|nulla|questo|questa|questi|piu|che|$)|che no $|di no $|di smettere|di smetterla|(essere|venire) {removedp}|di non ({contact}|{send}|{contacting}|{sending}))
		(chiedo|richiedo|esigo|pretendo|desidero|vorrei|voglio|domando) …1 (la|l|una) (cancellazione|rimozione|eliminazione|esclusione) …4
		(cancellazione|rimozione|eliminazione) (dei|del|di|dal|dalla|dai) …2 (dati|numero|contatto|lista|nominativo|recapito|database)
		(vi diffido|diffido|vi intimo|vi vieto|vieto|vi proibisco|non vi permetto|non vi autorizzo|vi invito a non|vi chiedo di non|vi prego di non|evitare di|evitate di|astenetevi dal|astenervi dal) …2 ({contacting}|{sending}|{contact}|{send})
		(diritto|diritti) (di|alla|all|al) …1 (opposizione|cancellazione|oblio|revoca)
		(gdpr|rgpd|garante|privacy|regolamento ue|art 17|articolo 17|art 21) …6 ({remove}|{removeme}|cancellazione|oppongo|opposizione|revoco)
		(mai|non|nessuno) (autorizzato|dato|concesso|prestato|fornito) …2 (numero|consenso|autorizzazione|permesso|contatto)
		senza …1 (consenso|autorizzazione|permesso)
		(mai|non) (ho|abbiamo) [mai] (dato|prestato|concesso|rilasciato|fornito) …2 (autorizzazione|consenso|permesso|numero|contatto)
		(mai|non) (mi sono) [mai] (registrat*|iscritt*|abbonat*) …3
		(non serve|non e piu necessario|non e necessario|non c e bisogno|non c e piu bisogno|inutile|non occorre|non ha senso|non ha piu senso|non vale la pena|non avete motivo|non c e motivo) …2 (che (mi|ci|gli|le) (scriviate|mandiate|contattiate|inviate)|{contacting}|{sending}|di (scrivermi|scriverci|contattarmi|mandarmi))
		{bulk} non (le|li|lo|la|mi|ci|ne) (voglio|vogliamo|interessa|interessano|servono|desidero|gradisco|mandate|inviate|leggo)
		(il resto|tutto il resto|gli altri|le altre|tutti gli altri) (no|non|basta|stop|via|toglietelo|lo potete)
		(solo|soltanto) (i|gli|le) (promemoria|avvisi|notifiche|aggiornamenti) (di|del|della|dell|degli|sulla|sull|sul|per) [mio|mia|miei|mie] (consegna|ordine|ordini|appuntamento|appuntamenti|spedizione|visita|visite|pacco) $
		(non ne posso piu|stuf*|stanc*|scocciat*|rotto|stancat*|nause*|satur*|esasperat*) …1 (di|dei|delle|della|dai|dalle|dalla|da|con|coi) …4 ({things}|{everything}|{sending}|{contacting}|ricevere)
		(rotto|rompete|rompere|frantumato|scassato) …3 (con|coi) …3 ({things}|{everything})
		{removeme} (da|dai|dagli) …2 {list}
		{dont} [piu] …1 {want} piu $
		{dont} [piu] …1 {want} (niente|nulla) (da|di|$|con)
		{dont} (sono|siamo) [piu] interessat* (piu|$|a (ricevere|questo|questa|quello|niente|nulla|nessun*)|alle vostre|ai vostri|alla vostra|{things})
		{dont} (mi|ci) interess* [piu] (niente|nulla|ricevere|le vostre|i vostri|la vostra) …2
		(sparite|sparisci|toglietevi|levatevi|fuori) (dalle|dai) (palle|coglioni|scatole|piedi|mia vista|torno)
		(perdete|buttate|sprecate) (il vostro|il) tempo
		{halting} …2 {things}
		(fuori|sparite|uscite|via) (dal|da) [mio|questo] (mio|whatsapp|telefono|cellulare) [whatsapp|telefono|cellulare|numero]
		(dimenticatevi|dimenticati|scordatevi) di (me|noi|questo numero)
		(dimenticatemi|dimenticami) $
		(cessare|cessate|interrompere|interrompete|evitare|evitate|terminare) (ogni|qualsiasi|qualunque|tutti|tutte) …2 (contatto|contatti|comunicazione|{things}|invio)
		{removeme} (x|da|dal|dalla|dai|dagli) …2
		(rifiuto|non tollero|non sopporto) [piu] …2 ({things}|di ricevere|comunicazion*)
		non (usatelo|usarlo|utilizzatelo|usatela|usate|utilizzate|tenete|conservate) (piu|{number}) …1
		(questa cosa|questo|sta cosa|sta storia|questa storia|cosi) deve (finire|smettere|cessare|terminare)
		non (sia|compaia|figuri|resti|risulti) (in|nella|nelle) (nessuna|alcuna|vostra|vostre|nessun) …1 {list}
		(sbarazzatevi|liberatevi|disfatevi|sbarazzati) (del|di) {number}
		{number} non (dovrebbe|deve|puo) (essere|stare|comparire|risultare) …3 {list}
		(zero|nessun|alcun|ho) interesse (per|nelle|nei|in|a) …2 {things}
		{things} non (mi|ci) (servono|interessano|riguardano)
		{number} …2 (sia|siano|venga|vengano) {removedp} …3
		{dont} [piu] …1 {want} piu (sentire|sentir|sapere|avere) …4 (voi|vostr*|azienda|ditta|contatt*|rapporti)
		(altro|un altro|ancora un|prossimo) {messages} …5 (denunci*|avvocato|polizia|blocc*|segnal*|garante|querel*|vie legali)
		{dont} [mi|ci] (scassate|scassare|scassarmi|rompete|rompetemi|rompere|scocciate|stressate|assillate|tormentate|stressatemi) (piu|le|con|coi|la|i) …5
		{dont} …1 (presto|do|dò|concedo|accordo|rilascio|ho dato|ho prestato|ho mai dato) …2 consenso …3
		(di|a) (non|nn) (contattarmi|scrivermi|contattarci|scriverci|mandarmi|inviarmi|disturbarmi|importunarmi|mandarci|inviarci|messaggiarmi|usare {number}) …2
		{things} non (servono|interessano|occorrono) piu
		non (ho|abbiamo) [piu] bisogno (di|delle|dei|della|dell) …1 ({things}|informazioni|info|novita|notizie)
		(piene|piena|pieno) le (scatole|palle|tasche) (di|dei|delle|con|de) …3 ({things}|{everything})
		(so|son|sono) rott* (de|di|dei|delle|der|dar) …3 ({things}|{everything})
		(scrivetemi|scrivimi|contattatemi|mandatemi|inviatemi|scriveteci) (solo|soltanto|unicamente|esclusivamente) (per|su|sul|sulla|riguardo) …2 {order}
		(mai|non) …1 (permesso|autorizzato|concesso|dato il permesso) (di|a) …1 (scrivermi|mandarmi|inviarmi|contattarmi|scriverci|contattarci|usare)
		(tenetevi|tieniti|tenete|ficcatevi|si tenga) …1 (vostri|vostre|tuoi|tue|i|le) …1 {things}
		che (noia|barba|palle|strazio|rottura|pizza|stress) …1 (sti|ste|questi|queste|sta|questa|i|le|la) …1 {things}
		(fare|fate|faccia) a meno di ({sending}|{contacting}|mandarmi|inviarmi|scrivermi|contattarmi|disturbarmi) …2
		(risparmiatevi|risparmiatemi|risparmiami|evitatemi|evitate) …2 {things}
		(nun|non|nn|num) (me|ce) ({contact}|{send}|chiamate|rompete|rompeteme|mannate) …2
		{things} (non|mai) (gradit*|desiderat*|ammess*|richiest*|accettat*) …1
		(toglietelo|toglietela|cancellatelo|cancellatela|eliminatelo|rimuovetelo|levatelo) (da|dai|dal|dalla|dalle) …2 {list} …1
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
		(avete|ha|hai|state|sta) (sbagliato|sbagliando|confuso|confondendo|scambiato|scambiando) …1 (numero|persona|contatto|con|per) …1
		(vi|ti|si) (sbagliate|sbagli|sbaglia|confondete) (di|con) (persona|numero|qualcun*|contatto)
		(non sono|non e|qui non c e|non siamo) [il|la|l|lo|piu] ({firstname}|quella persona|la persona che|chi (cercate|pensate|credete)|il proprietario|la proprietaria)
		(non c e (nessun|nessuna|alcun)|qui non c e|non abita|non esiste|non conosco) [qui] [nessun|nessuna|alcun|alcuna] {firstname}
		nessun* …1 (con questo nome|con quel nome|che si chiama|di nome) …1
		{device} non (e|appartiene) [piu] (piu di|piu a|piu il suo|piu suo|piu sua|piu mio|suo|sua|di|del|della) …1
		{device} (non e|non appartiene) [piu] (a|al|alla) …1
		(non ha|non usa|non utilizza) piu questo {device}
		questo {device} (e di un altr*|ora e mio|adesso e mio|ha cambiato proprietario)
		(non sono|non siamo|non e) piu …2 (client*|abbonat*|iscritt*|soci*|utent*|paziente) …2
		(abbiamo|ho) [definitivamente|gia] (chiuso|ceduto|venduto) (il|la|l|lo|i) [nostro|nostra|mio|mia] {shop}
		(nostro|nostra|mio|mia) {shop} (ha chiuso (definitivamente|i battenti|per sempre|$|da)|e chius* (definitivamente|da|per sempre)|non esiste|ha cessato) …1
		cosa (devo|posso|bisogna|si deve) …1 (fare|premere|scrivere) …1 (per|x) …1 (non|smettere|togliermi|cancellarmi|uscire) …2
		come (faccio|posso|si fa|devo fare) …2 (non ricevere|a non ricevere|smettere|togliermi|liberarmi|levarmi) …2
		(perche|come mai) …1 (continuate|continua|continui|mi scrivete ancora|mi mandate ancora) [a] ({sending}|{contacting}|ancora)
		(modo|possibile|possibilita|maniera|sistema|opzione) (di|per) …1 ({unsubscribe}|disattivare|cancellarmi|non ricevere|bloccare|smettere|togliermi|uscire) …3
		mi (state|sta|stai) (spammando|bombardando|assillando|molestando|disturbando|tormentando|perseguitando|tempestando|importunando|stressando|intasando)
		come …2 (smetto|smettere|evito|evitare) di (ricevere|riceverli|averli) …2
		(dove|come) …3 si (disattiva|disattivano|cancella|toglie|tolgono|blocca|disdice|spegne|fermano|ferma) (sta|sto|sti|ste|questa|questo|questi|queste) …2
		come (si esce|esco|si fa a uscire|se ne esce|mi tolgo|ci si toglie|ci si cancella) (da|dal|dalla|di) …3
		(signor|signora|{firstname}) …2 non (lavora|abita|vive|sta) piu (qui|qua|con noi|da noi|in) …2
		come (fermo|blocco|disattivo|interrompo|stoppo|elimino|evito|spengo) …2 {things}
	`,
	refers: lines`
		(cancellatelo|cancellateli|cancellatela|cancellalo|cancellali|eliminatelo|eliminateli|eliminatela|eliminalo|rimuovetelo|rimuoveteli|rimuovetela|toglietelo|toglieteli|toglietela|toglilo|distruggeteli|distruggetelo|dimenticatelo|dimenticateli|bloccatelo|cancellarlo|cancellarli|eliminarlo|eliminarli|toglierlo|toglierli) …1 $
		non (ne|lo|li|la|le) (voglio|vogliamo) …2 $
		non ne (voglio|vogliamo) …3
		(non|mai) (mi|ci) (interess*|serv*) …4
		(non|mai) (sono|siamo) interessat* …4
		^ (lasciate|lascia) (perdere|stare) $
		(quindi|percio|dunque|allora) (basta|no|stop|anche no) $
		(toglietelo|toglieteli|toglilo|cancellatelo|cancellateli|eliminatelo|eliminateli|levatelo|levateli) (da|dai|dal|dalla|subito|immediatamente) …2
		(mi sono|me so|mi so|ci siamo|me son) (stufat*|rott*|stancat*|scocciat*|stufato) …1 $
		(per me) (finisce|finita|chiuso|basta) [qui|qua] $
		(che palle|che due palle|che due maroni|che rottura|che strazio|che stress) $
		(smettete|smettetela|smettila|smetti|piantatela|piantala|finitela) $
		^ [questa cosa|questo|sta cosa|questa storia] (deve|devono) (finire|cessare|smettere|terminare) $
	`,
	about: lines`
		(mio|miei|nostro|nostri|questo) (telefono|cellulare|contatto|dati|cell|nominativo|recapito|recapiti|profilo)
		(mio|nostro|questo) (numero|num) ($|da|dal|da un|in|nel|nella|per|e|a|sul|sulla|con|senza|chi|come|non|ancora|ce|ve|lo|l|di (telefono|cellulare|cell))
		{bulk}
		{list}
		{often}
		(messaggi|msg|sms|notifiche|mex|avvisi)
		(scrivete|mandate|inviate) (e|sempre|ancora|continuamente|ogni)
	`,
	stay: lines`
		(non|nn|mai) [mi|ci|vi azzardate a] ({removeme}|{remove}|{unsubscribe}) …4
		(non|nn) (smettete|smetta|smettere|smetti|fermate|fermatevi|fermare|interrompete|interrompere|annullate|disattivate|bloccate) …5
		(non|nn) (voglio|vorrei|desidero|intendo|ho intenzione di|penso di|volevo che) …1 ({unsubscribe}|{removeme}|cancellarmi|perdere|perdermi|uscire|smettere|che smettiate|lasciare|essere tolt*|essere cancellat*) …4
		(voglio|vorrei|preferisco|desidero) (restare|rimanere|continuare|tenere) …4
		^ [voi|si] (continuate|continua|continui) (a|pure a|ad) …4
		(se mi|prima di|quando mi|qualora) …2 ({unsubscribe}|cancello|cancellarmi) …2
		perche …2 (avete smesso|mi avete (tolto|cancellato|rimosso)) …3
		(avete|hai) (smesso|interrotto) …4
		(non riesco a smettere|non la smetto|non smetto|non smetterei) …4
		(perche|come mai|chi) …3 (sono stat*|mi avete|mi ha|mi hanno|siamo stat*) …1 ({removedp}|tolto|buttato fuori) …3
		(non|mai|nessuno) (ho|ha|abbiamo) [mai] (chiesto|voluto|detto|richiesto) …1 (di|che) …1 (essere {removedp}|{removeme}|{unsubscribe}|uscire|mi (toglieste|cancellaste)) …3
		(non|nn) (voglio|vorrei|desidero) (essere|venire) {removedp} …3
		(guai|azzardatevi|azzardarti|non osate) …5
		(mi|ci) (avete|hai|ha) (tolto|cancellato|rimosso|eliminato|disiscritto) …4
		spero …1 non (essere|avermi|mi abbiate) [stato] ({unsubscribe}|{removedp}) …2
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
		(non|nn) …1 ({contact}) …3 (adesso|ora|oggi|dopo|domani|stasera|mentre|quando|se|di notte|al mattino) …3
		(non|nn) …1 (ricevo|ho ricevuto|arriva|arrivano|arrivato|arrivati|vedo|trovo|funziona|funzionano|mi arriva*) …4
		(non riceverai|non riceverete|non riceverà|riceverai|ricevera) …4
		(ci sono|c e|avete|ci saranno|ci sara) …2 (piu|ancora|altre|altri) …1 {things} …2
		(non ci sono|non avete|non c e) …3
		(non|nn) (voglio|vorrei|mi serve|ho bisogno) …2 (sacchetto|busta|cipolla|scontrino|consegna|fattura|ghiaccio|posate|salsa|perder*|il coperchio) …3
		(offerta|promo|promozione|sconto|saldi) …1 (finisce|scade|termina|finiscono|scadono|valida) …3
		(esco|uscire|esci|usciamo|uscita) (stasera|da lavoro|dal lavoro|di casa|alle|oggi|domani|con|a|presto|per) …2
		(disdi*|disabbon*|cancell*) …2 (netflix|spotify|palestra|sky|tim|vodafone|premium) …2
		(il numero|questo numero) non e piu (attivo|raggiungibile|valido|in uso) …1
		(sbagliato) (numero) (di|del|nell|nella) …2
		(non|nn) …1 {contact} …3 prima (di|delle|che) (8*|9*|10*|le|le 9|mezzogiorno|pranzo|cena|venire|passare|arrivare) …1
		lista d attesa …1
		(non|nn) …1 (spedi*|consegn*|portat*|recapit*) …4
		^ non (mi|ci) serve piu $
		(non|nn) …1 piu di (un|uno|una|due|tre|quattro|cinque|dieci|2|3|4|5|10) …2
		(non|nn) (mandatene|speditene|inviatene|portatene|mettetene) …4
	`,
	quoted: lines`
		(rispondi|rispondete|rispondere|invia|inviare|inviate|scrivi|scrivere|manda|digita|risponda|scriva|invii|clicca|premi|dice|diceva|di) [con|la parola|su|il testo|solo] (stop|basta|cancella|start|no|disiscrivi|annulla) …3
		per (cancellarti|disiscriverti|annullare|non ricevere|smettere di ricevere|riceverli|ricevere|cancellarsi|disiscriversi) …6 (rispondi|invia|scrivi|manda|digita|clicca|risponda) …2
		(c e scritto|dice|ce scritto|diceva) …5
	`,
	start: lines`
		(reiscriv*|riabbon*|mi reiscrivo) …3
		(aggiungetemi|aggiungimi|inseritemi|inseriscimi|mettetemi|mettimi|rimettetemi|rimettimi|riaggiungetemi|riaggiungimi|reinseritemi|reinseriscimi|riammettetemi|registratemi|registrami|aggiungete|aggiungi|inserite) …5 ({list}|{things}|{again}|{number})
		(aggiungetemi|aggiungimi|inseritemi|inseriscimi|mettetemi|mettimi|rimettetemi|rimettimi|riaggiungetemi|riaggiungimi|reinseritemi|reinseriscimi|riammettetemi|registratemi|registrami|aggiungete|aggiungi|inserite) $
		^ (voglio|vorrei|desidero) (iscrivermi|reiscrivermi)
		(voglio|vorrei|desidero|mi piacerebbe|vogliamo|accetto di|acconsento a|autorizzo a|ok per|si voglio|si vorrei|gradirei) …1 (ricevere|tornare a ricevere|riceverli|riceverle|iscrivermi|reiscrivermi|essere iscritt*|essere aggiunt*|essere reinserit*|entrare|unirmi|avere|far parte|rientrare|tornare|essere inserit*|essere informat*) …5 ({list}|{things}|{again}|novita)
		(voglio|vorrei|desidero|mi piacerebbe|vogliamo|accetto di|acconsento a|autorizzo a|ok per|si voglio|si vorrei|gradirei) …1 (ricevere|tornare a ricevere|riceverli|riceverle|iscrivermi|reiscrivermi|essere iscritt*|essere aggiunt*|essere reinserit*|entrare|unirmi|avere|far parte|rientrare|tornare|essere inserit*|essere informat*) $
		(voglio|vorrei|mi piacerebbe) che mi (mandiate|scriviate|inviate) …5
		(ricominciate|riprendete|riprendi|ricomincia|tornate|riattiv*|ripristin*|attiv*|ricominciare) …3 ({things}|iscrizione|a (mandarmi|inviarmi|scrivermi)|numero|invio|invii)
		(mandatemi|inviatemi|mandami|inviami|rimandatemi|manda|mandate|mandarmi|inviarmi) …3 {comeback} …2 {again}
		(ricevere|avere) {again} …2 {comeback}
		(disiscritt*|cancellat*|scritto stop|mandato stop|inviato stop|cliccato [su] stop|digitato stop|premuto stop|tolto|rimoss*|disiscrizione) …4 {mistake} …3
		(cliccato|premuto|mandato|scritto) …2 (stop|basta|cancella) …2 {mistake} …3
		{mistake} …4 (disiscritt*|cancellat*|scritto stop|mandato stop|stop|cliccato|premuto|disiscrizione) …3
		(non|nn) (volevo|intendevo|era mia intenzione) …1 ({unsubscribe}|cancellarmi|scrivere stop|uscire|togliermi) …2
		(annull*|ignor*|dimentic*) …2 (il mio stop|lo stop|la mia disiscrizione|la disiscrizione|la cancellazione|stop) …1
		(mi mancano) …4 {again} …2
		{again} …2 (mandatemi|inviatemi|mandarmi|inviarmi) …2 {comeback}
		(mandatemi|inviatemi|mandarmi|inviarmi) {again} …2 {comeback}
		(scrivetemi|scrivermi|contattatemi) {again} $
		(ricevere|riceverle|riceverli) [i|gli|le|la|vostri|vostre|la vostra] …2 {comeback} …1 {again}
		(ricominciare|tornare|riprendere|ripartire) a (ricevere|riceverli|riceverle|averli) …4
		(iscrivetemi|iscrivimi|mi iscrivo) …3 ({again}|{list}|{things})
		(iscrivetemi|iscrivimi|mi iscrivo) $
		(uscit*|andat* via) …3 {mistake} …2
		(rimettete|rimetti|riaggiungete|reinserite|riammettete|rimettere) …3 ({list}|{things}|{number}) …2
		(rimettermi|riaggiungermi|reinserirmi|riscrivermi|riammettermi|reiscrivermi|riaggiungetemi) …3 ({list}|{things}|$)
		(rivoglio|rivogliamo|rivorrei|rivorremmo) …3 ({things}|{list}|{comeback})
		(annull*|ignor*|dimentic*) …1 (mia|la mia|la) (cancellazione|disiscrizione|richiesta di stop|rinuncia) …1
		(vorrei|voglio|vorremmo) {again} …2 {comeback}
		(vorrei|voglio|vorremmo) …1 {comeback} {again}
		(stop|disiscrizione|cancellazione) (era|e stato|e stata|e) (un errore|uno sbaglio|per sbaglio|un incidente|per errore)
	`,
	help: lines`
		^ [ho|io ho|avrei|abbiamo] [bisogno|mi serve|mi servirebbe|serve|cerco|vorrei|mi occorre] [di|un po di|una|un|del] (aiuto|assistenza|supporto|una mano) [urgente|subito] $
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
		^ [qualcuno|chi] (mi|ci) (aiuti|aiuta|aiuterebbe|puo aiutare|puo dare una mano|da una mano|dia una mano) [qui] $
		^ [mi] [puoi|potete|potreste|potresti|puo|potrebbe] [mi] (dare|date|dai|darmi|dareste|daresti) (una mano|un aiuto|un po di aiuto|assistenza) $
		^ (vorrei|voglio|posso|potrei|devo|ho bisogno di) parlare con [un|una] (qualcuno|operatore|operatrice|umano|persona|persona vera|persona reale|essere umano|addetto|consulente) $
		^ sono (in difficolta|bloccat*|confus*|pers*) $
		^ [ho|avrei] bisogno che (mi|ci|qualcuno mi) (aiutiate|aiuti|aiutasse) $
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
		(non|nn) …1 ({send}|{contact}) …3 (prima (di|del|dell)|a|in|durante|per tutto|per) …1 {monthname} …1
		(niente|nessun*|basta|stop|non) …3 {things} …1 (prima (di|del)|fino|durante) …2 {monthname} …1
		(prima (di|del)|fino (a|al)) {monthname} …2 (non|niente|nessun*|nulla) …3
	`,
	keeps: lines`
		(solo|soltanto|tenete|mantenete|tranne|eccetto|continuate|lasciate|vanno bene|voglio|ma) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}) (si|va bene|vanno bene|ok)
	`,
};
