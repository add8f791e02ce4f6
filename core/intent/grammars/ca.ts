import { lines } from '../languages/types';
import { type Grammar } from './types';

export const ca: Grammar = {
	code: 'ca',
	words: {
		messages: lines`
			missatge
			missatges
			misatges
			avisos
			notificacions
			comunicacions
			missatgets
			whats
			wasaps
			sms
			comunicats
			coses
			missatge vostre
			misatge
			whatsapp
			whatsapps
			missatjes
			mssatges
			avís
			comunicació
			correus
		`,
		marketing: lines`
			publicitat
			ofertes
			oferta
			promocions
			promoció
			anuncis
			propaganda
			butlletí
			butlletins
			campanyes
			publicitari*
			descomptes
			novetats
			informació comercial
			promos
			promo
			publi
			ofertons
			cupons
			descompte
			newsletter
			anunci
		`,
		reminders: lines`
			recordatoris
			recordatori
		`,
		surveys: lines`
			enquestes
			enquesta
		`,
		orders: lines`
			(avisos|informació|notificacions|estat|missatges) (de|sobre|de la|de l) [l|la] (comanda|comandes|enviament|enviaments|cita|cites|reserva)
			la comanda
			les comandes
			factures
			rebuts
		`,
		all: lines`
			tot
			res
			cap
			totes
			tots
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		halting: lines`
			(deixeu|deixa|deixi|deixin|pareu|para|pari|parin|prou|cesseu) (de|d)
		`,
		sending: lines`
			enviar*
			mandar*
			passar*
			escriure
			compartir*
			denviar*
			enviant
			d enviar me
			envair*
			rebre més
		`,
		contacting: lines`
			escriure*
			molestar*
			contactar*
			empipar*
			atabalar*
			bombardejar*
			descriure*
			dempipar*
			trucar i escriure
			marejar*
			incordiar*
		`,
		send: lines`
			envieu
			enviis
			enviïs
			enviï
			enviïn
			enviar
			envia
			mandeu
			mandis
			mandin
			passeu
			enviaràs
			enviessiu
			envieume
			enviarme
			enviesiu
			enviéssiu
			enviin
			torneu a enviar
			menvieu
			menvia
			menvii
			envies
		`,
		contact: lines`
			escriviu
			escriguis
			escrigueu
			molesteu
			molestis
			contacteu
			contactis
			molestin
			empipeu
			escriure
			molestar
			contactar
			contactin
			mescriviu
			mescriguis
			mareegeu
			mareegis
			escrivis
			feu perdre el temps
			torneu a escriure
			torneu a molestar
		`,
		want: lines`
			vull
			volem
			desitjo
			voldria
			necessito
			m interessa
			m interessen
			accepto
			autoritzo
		`,
		receive: lines`
			rebre
			que m envieu
			que em molesteu
			veure
			estar
			seguir rebent
			continuar rebent
			que em contacteu
			ser
			que m enviïn
			formar part
		`,
		number: lines`
			[el meu|el|aquest|les meves|els meus] (número|telèfon|mòbil|dades|contacte|nom|numero)
			totes les meves dades
			les meves dades personals
			dades personals
			la meva informació
			telefon
			numero
		`,
		list: lines`
			llista
			llistes
			llista de difusió
			base de dades
			bbdd
			grup
			sistema
			butlletí
			agenda
			llistat
			llista d enviament
			difusió
			contactes
		`,
		remove: lines`
			traieu
			treu
			treure
			tragueu
			elimineu
			elimina
			eliminar
			esborreu
			esborra
			esborrar
			suprimiu
			suprimir
			lleveu
			lleva
			tregui
			elimini
			esborri
			traguin
			traieume
			treume
			tragueume
			esborreume
			eliminarme
			elimineume
			esborrin
		`,
		unsub: lines`
			(donar|dona|doneu|doni|donin|dono|donar) [me|m] de baixa
			de baixa
			dona m de baixa
			la baixa
			dono de baixa
			desubscriu*
			desapunt*
			donar me de baxa
			dona m de baxa
		`,
		me: lines`
			me
			m
			em
			ns
			nos
			en
		`,
		order: lines`
			comanda
			comandes
			cita
			reserva
			article
			paquet
			pagament
			bossa
			vermella
			ceba
			adreça
			línia
			linia
			gimnàs
			revista
			curs
			targeta
			contracte
			bitllet
			taula
			compte
			producte
			visita
			viatge
		`,
		again: lines`
			una altra vegada
			de nou
			altra vegada
			altre cop
			un altre cop
			com abans
			novament
		`,
		mistake: lines`
			per error
			sense voler
			per equivocació
			m he equivocat
			accidentalment
		`,
		not: lines`
			no
			mai
			sense
			ni
			perquè
		`,
		request: lines`
			podeu
			pots
			podríeu
			podries
			pot
		`,
		until: lines`
			fins
			fins a
			fins al
		`,
		day: lines`
			dia
			dies
		`,
		week: lines`
			setmana
			setmanes
		`,
		month: lines`
			mes
			mesos
		`,
		year: lines`
			any
			anys
		`,
		link: lines`
			però
			així que
			per això
			només
		`,
	},
	stop: lines`
		^ (baixa|prou|atureu|aturar|pareu|prou ja|donar de baixa) $
		{halting} {sending} [{me}] …3
		{halting} {contacting} …1
		(atureu|pareu|atura|cancel·leu|suspeneu|desactiveu) …2 {things}
		no [{me}] {send} [{me}] …2 ({things}|més|res|$)
		no [{me}] {contact} [més|$|mai|{me}]
		no {me} (torneu|tornis|tornin) a (escriure|enviar|molestar|contactar|trucar) …1
		[ja] no {want} …2 {things}
		no {want} [de] {receive} …3
		no {me} (interessa|interessen) …2 ({things}|rebre)
		(prefereixo|preferiria|m estimaria més|agrairia) no {receive} …3
		(agrairia|demano) que [no] {me} …1 ({send}|{contact}|{remove}|traguessiu|enviéssiu) …2
		{remove} {me} (de|d|ja|$) …3
		{remove} …2 {number}
		{remove} …3 de …2 {list}
		(vull|voldria|volem) (sortir|marxar|esborrar me) de …2 ({list}|aquí)
		(vull|voldria|desitjo|sol·licito|demano|doneu|em vull|em voldria) …1 {unsub}
		(dona|doneu|doni) {me} {unsub}
		{unsub} $
		(doneu|doni|dona|donin) {me} de baixa
		em dono de baixa
		(retiro|revoco|anul·lo) …2 (consentiment|permís|autorització)
		(no|mai) [he|no he] …1 (donat|autoritzat|demanat|subscrit) …3
		mai m he (subscrit|apuntat) …2
		m oposo …4
		prou [de|amb] [tanta|tants|les|els|aquesta] {things}
		(fart|farta|cansat|cansada|tip|tipa) (de|dels|d) …2 {things}
		(deixeu|deixa) {me} (en pau|tranquil|tranquil·la|tranquila)
		(cap|res de|ni un) {things} [més]
		no [hi ha] més {things}
		(podeu|pots|podríeu|podries|podrieu|voldria que|agrairia que|cal que|us demano que) (deixar|deixeu|deixéssiu|parar|pareu|deixis|deixessiu) (de|d) ({sending}|{contacting}) …2
		(deixeu|deixa|deixar|pareu|para) (denviar*|descriure*|demmolestar*) …2
		no [{me}|em] (torneu|tornis|tornin|tornessiu) a (escriure*|enviar*|molestar*|contactar*|trucar*) …1
		(atureu|pareu|atura|deixeu|pareu) (ho|d una vegada|ja|ara mateix) [ja] $
		(pareu|para|atureu|deixeu ho) (d una vegada|ja|si us plau) $
		(fart|farta|cansat|cansada|tip|tipa|farts|cansats) (de|dels|d) [rebre|tants|tantes|tant] {things}
		(ja no|no) (soc|sóc|som) [ja] …1 (client|clienta|clients|soci|sòcia|usuari|abonat) …1
		(si|com) (torneu|tornis) a (enviar*|escriure*|molestar*) …2 (denuncio|denunciaré|bloquejo|bloquejaré|queixa)
		(demano|exigeixo|sol·licito|vull) …1 (supressió|eliminació|esborrat|baixa|esborrament) de …2 {number}
		(demano|exigeixo|sol·licito|vull) …1 (supressió|eliminació|esborrament) …3 dades
		no m he (subscrit|apuntat|registrat) mai …2
		(sense|cap|res de|ni) {marketing} $
		(elimineu|esborreu|suprimiu|elimina|esborra) [totes] [les meves] dades …1
		(atureu|pareu|atura|suspeneu|cancel·leu) …1 (enviament|recepció|tramesa) de …1 {things}
		(cap|ni un|res de) {things} (més|mes)
		(cap|ni un) més {things}
		{remove} {me} (del|dels|de) …2
		no {want} res (de|més de) (vosaltres|vostre|vostè)
		(pareu|atureu|para|atura) (immediatament|ja|ara mateix|d una vegada) …2 {things}
		quantes vegades …5 (pareu|parar|deixeu|stop|prou|baixa)
		^ no en vull (més|mes|cap|cap més|saber res) $
		(deixeu|deixa) me (estar|en pau|tranquil|tranquil·la|tranquila)
		(esborreu|elimineu|traieu|treu) el meu (num|numero|núm|tel|mòbil)
		dret a l (oblit|supressió|olvit)
		(ja no soc|ja no sóc|no soc|no sóc) (client|clienta|soci|sòcia) …1
		sense (més|altres|cap més) {things}
		no [me] (n|me n) envieu (més|cap) …1
		(ni|tampoc) …1 me ls (llegeixo|miro) …1
		un (missatge|sms) més (i|i us|us) …3
	`,
	unclear: lines`
		com …3 ({unsub}|de baixa|surto de …2 {list}|deixar de rebre|aturar …2 {things})
		(número|persona|telèfon) equivoca*
		(equivocat|equivocada) de (número|persona)
		(això|aixo|sou) (és|es) (spam|correu brossa)
		(us|et) (bloquejo|bloquejaré|denuncio|denunciaré)
		(com) …2 (es paren|s aturen|paro|aturo|es cancel·len|es treuen|s anul·len) …2 {things}
		(què|que) (he de|puc|cal|haig de) fer …1 per …1 (no rebre|deixar de rebre|no veure|aturar|parar) …2
		(número|telèfon|mòbil) …1 (ja no|no) (és|es) …1 (seu|meu|d ella|d ell|ja)
	`,
	refers: lines`
		^ (esborreu|traieu|elimineu|treu|esborra|elimina|suprimiu) (lo|l|los|la|ho|les|me) [ja|d aquí|immediatament|ara] $
		(ja no|no) (els|les|ho|en) (vull|volem|necessito|llegeixo) [més|mes|rebre|veure] $
		^ (prou|ja n hi ha prou|ja prou|prou ja|no m interessa|no m interessen|no gràcies|no em cal) [ja|si us plau] $
		(aquesta|aquella) persona (ja no|no) …1 (és|viu|treballa) [aquí]
	`,
	about: lines`
		(el|del) meu (telèfon|mòbil|contacte)
		(el|del) meu (número|num|numero) $
		les meves dades
		(aquests|aquestes|els vostres|les vostres|tants|tantes) {things}
		(només|tot el dia|sempre|tot és) {marketing}
		(número|numero) (canviat|ha canviat)
	`,
	stay: lines`
		no [{me}] (deixeu|deixis|pareu|doneu|tragueu|elimineu|esborreu|traieu|traguis|donis) …4
		no (vull|penso|voldria) (donar me de baixa|perdre m|deixar de|sortir|perdre) …3
		(seguiu|continueu|segueix|continua) (enviant|escrivint) …3
		(per què|perquè) …1 (heu|m heu|no|has) …5
		(si|abans de) (em dono de baixa|donar me de baixa) …3
		no (m he|ens hem|me he|he) (donat de baixa|demanat la baixa|demanat cap baixa) …1
		no em (vull|voldria) …1 (donar de baixa|donar me de baixa) …1
		per què (estic|m heu|he estat|m han|vaig ser) (donat|donada|posat|desapuntat) …1 de baixa …1
	`,
	elsewhere: lines`
		(cancel·lar|cancel·leu|cancel·la|anul·la|anul·lar|anul·leu|{remove}|cancelar) …3 {order}
		(donar|dono) [me|m] [de baixa|d alta] …2 {order}
		(donar|dono) de baixa …1 {order}
		(baixa) (mèdica|laboral|maternal|per malaltia)
		(planta|talla|pressió|veu) baixa
		(estic|està|estava) de baixa …2
		no [l|la|el|em|ho] {send} …1 (encara|a l adreça|{order}|avui|demà)
		no em (truqueu|trucis) …3
		parada …3
		(ha|s) (parat|atura|aturat) …2
		deixat de (fumar|beure|treballar)
		final de (mes|setmana|any)
		no {want} …1 {order}
		no (he|hem) rebut …3
		no (hi ha|teniu) …1 {things}
		número de comanda …6
		(recarregat|donat|escrit|posat|introduït) …2 (número|telèfon) (equivocat|malament|incorrecte) …1
	`,
	quoted: lines`
		(respon|responeu|envia|escriu|envieu|contesta) [amb] (baixa|stop|alta) …1 (per|al|si) …3
		per (donar te de baixa|donar se de baixa|deixar de rebre …1|cancel·lar) (envia|respon|escriu|envieu) …3
	`,
	start: lines`
		(vull|voldria|volem|accepto|m agradaria) [tornar a] (rebre) …2 ({things}|{again})
		(vull|voldria|m agradaria) [tornar a] (subscriure m|apuntar me|donar me d alta) …2
		(torneu|torna) [me|m] a (posar|incloure|apuntar|afegir) …4
		(torneu|torna) [me|m] a enviar …2 {marketing}
		(afegiu|afegeix|apunteu|apunta|poseu|posa|inclou|incloeu) {me} …1 (a|al) …2 ({list}|{things})
		(envieu|envia|mandeu) {me} …2 {things} …1 {again}
		(doneu|dona) {me} d alta
		(donat de baixa|posat baixa|enviat baixa|posat stop|enviat stop) …2 {mistake} …2
		{mistake} …3 (donat de baixa|baixa|stop) …2
		no (em volia|volia|pretenia) (donar me|donar) de baixa …2
		(anul·leu|cancel·leu|ignoreu) la baixa
		(anul·leu|cancel·leu|ignoreu|desfeu) [la|meva|la meva] …1 baixa
		(em|me) (vull|voldria|agradaria) tornar a (subscriure|apuntar|donar d alta) …1
		(torneu|torna) a enviar (me|nos) …2 {marketing}
		(apunteu|apunta|afegiu|poseu|inscriviu) {me} {again} …2
		(vaig|vam|he) donar me de baixa …1 {mistake} …2
		em vaig donar de baixa …1 {mistake} …2
		(vaig|vam) (clicar|prémer|enviar|escriure|posar) …1 baixa …1 {mistake} …2
		(torneu|torna) {me} a la {list}
		no (em|me) (podeu|podríeu|pots) (tornar a|) (afegir|posar|apuntar|incloure) …3
		(em|me) (podeu|podríeu|pots) tornar a (afegir|posar|apuntar|incloure) …3
		(prémer|clicar|tocar|enviar|premut|clicat|escriure|va prémer) stop …2 {mistake} …2
		(torneu|torna) a enviar (me|nos) …1 {messages}
	`,
	help: lines`
		^ [necessito|vull|busco] (ajuda|ajut|assistència) $
		^ [em|ens] (podeu|pots|podríeu|podries|pot) (ajudar|ajudar me) $
		^ (ajudeu|ajuda|ajuda m) [me] $
		^ tinc (una pregunta|un dubte|una consulta) $
		^ em cal [la vostra|una mica d] (ajuda|ajut) $
		^ (algú|algu) (em|ens|m) (pot|podria) ajudar $
		^ hi ha (algú|algu) [aquí|allà] $
	`,
	less: lines`
		(menys|massa) {things}
		(envieu|rebo|arriben|envies|rebem) (tants|tantes) {things}
		^ (tants|tantes) {things}
		(un cop|una vegada|dos cops) (a la|al|per) (setmana|mes|dia) …2
		no …1 {send} …1 (tant|cada dia|tants) …1
	`,
	pause: lines`
		(pauseu|pausa|atureu|suspeneu) …2 {things} …1 (fins|durant) …2
		no …1 {send} …2 fins …2
		no …1 {send} …2 durant …2
	`,
	keeps: lines`
		(només|mantingueu|excepte|conserveu) …3 ({orders}|{reminders}|{surveys})
	`,
};
