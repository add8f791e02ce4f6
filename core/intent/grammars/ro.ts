import { lines } from '../languages/types';
import { type Grammar } from './types';

export const ro: Grammar = {
	code: 'ro',
	words: {
		halt: lines`
			opriți
			opriti
			oprește
			opreste
			opri
			oprit
			opriți vă
			încetați
			inceteaza
			încetează
			înceta
			terminați
			termina
			termină
			stop
			stopați
			ajunge
			destul
			gata
			sistați
			sista
			opriți odată
			lăsați
			întrerupeți
			opreşte
			să opriți
			sa opriti
		`,
		sending: lines`
			trimiterea
			trimiterea de
			trimis
			să trimiteți
			să trimiteti
			trimiteți
			trimiteti
			să scrieți
			să mai scrieți
			scris
			contactarea
			să mă contactați
			spamul
			bombardați
			hărțuirea
			să mai trimiteți
			să mă deranjați
			deranjul
			expedierea
		`,
		send: lines`
			trimiteți
			trimiteti
			trimite
			trimiti
			trimiteţi
			trimiți
			scrieți
			scrieti
			scrie
			scrii
			contactați
			contactati
			contacta
			contacteaza
			contactează
			deranjați
			deranjati
			deranja
			deranjează
			sunați sau scrieți
			expediați
			agasați
			hărțuiți
			spamați
			bombardați
			trimită
			trimis
			trimitetimi
			hartuiti
			deranjezi
			primesc
			sâcâiți
			căutați
		`,
		want: lines`
			vreau
			vrem
			doresc
			dorim
			aș vrea
			as vrea
			aș dori
			as dori
			interesează
			interesat
			interesată
			interesați
			nevoie
			am nevoie
			avem nevoie
			interesa
			vrea
			intereseaza
			îmi trebuie
			imi trebuie
			trebuie
		`,
		receive: lines`
			primesc
			primi
			primim
			să primesc
			să primim
			sa primesc
			să văd
			primirea
			citesc
			să mai primesc
			sa mai primesc
			să mai primim
		`,
		messages: lines`
			mesaj*
			mesaje
			mesajele
			sms*
			notific*
			notificări
			informări
			anunțuri
			newsletter*
			știri
			noutăți
			buletin*
			whatsapp*
			mesajelor
			comunicări
		`,
		marketing: lines`
			reclam*
			reclame
			ofert*
			oferte
			promo*
			promoții
			publicita*
			newsletter*
			marketing*
			spam*
			campani*
			reduceri
			catalo*
			anunțuri publicitare
			vouchere
		`,
		reminders: lines`
			mementou*
			remindere*
			reamintir*
		`,
		orders: lines`
			(starea|statusul|stadiul|actualizări|informații|mesaje|notificări) [despre|privind|la] (comenzii|comenzilor|comanda|livrării|livrare|coletului|comenzi|programării)
			facturi
			facturile
			bonuri
		`,
		surveys: lines`
			chestionar*
			sondaj*
		`,
		calls: lines`
			sunați
			suna
			apeluri
			telefoane
		`,
		email: lines`
			email*
			mailuri
			mail
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			nimic
			asta
			astea
			tot
			orice
			așa ceva
			prostii
			prostiile
		`,
		all: lines`
			tot
			toate
			nimic
			orice
			niciun
			nicio
		`,
		not: lines`
			nu
			nici
			niciodată
			fără
			n
			niciun
			nicio
		`,
		remove: lines`
			ștergeți
			stergeti
			șterge
			sterge
			ştergeţi
			scoateți
			scoateti
			scoate
			eliminați
			eliminati
			elimină
			elimina
			scoată
			radiați
			uitați
			uitati
			uită
			ștergerea
			stergerea
			eliminarea
			blocați
			scoaterea
			să ștergeți
			scoţi
			scoți
			scoti
			dați jos
			dati jos
		`,
		me: lines`
			mă
			ma
			mi
			ne
			pe mine
			mine
			numele meu
			noi
		`,
		number: lines`
			[numărul|numarul|nr|numărul de telefon|numarul de telefon|datele|telefonul|contactul|numele|datele personale] (meu|mele|acesta|ăsta|asta|nostru|de telefon|acest|personale)
			numărul
			numarul
			acest număr
			datele mele
			contactul meu
		`,
		list: lines`
			lista
			listă
			listei
			listele
			baza de date
			baza
			sistem
			sistemul
			grup
			grupul
			grupului
			agenda
			lista de distribuție
			evidențe
			evidență
			bazele de date
			newsletter*
			abonați
			contacte
			listă de distribuție
		`,
		unsubscribe: lines`
			dezabonare*
			dezabonez
			dezabonați
			dezabonati
			dezabonează
			dezaboneaza
			dezabona
			dezabonarea
			dezabonăm
			dezabonat
			dezabonaţi
			dezaboneze
			unsubscribe
		`,
		order: lines`
			comand*
			comenz*
			rezerv*
			program*
			livrar*
			livrării
			coletul*
			colet*
			plat*
			întâlnir*
			bilet*
			masa
			mese
			masă
			produs*
			articol*
			călători*
			taxi*
			zbor*
			curs*
			lecți*
			antrenament*
			contract*
			cont
			contul
			card*
			asigur*
			abonamentul de sală
			abonamentul la sală
			sală
			sala
			netflix*
			spotify*
			factur*
			poz*
			coș*
			cumpăr*
			retur*
			hotel*
			camer*
			credit*
			pung*
			ceap*
			bon*
			ședinț*
			vizit*
			abonament*
			curier*
			mașina de spălat
			internet
			revista
			ziar*
			sos*
		`,
		again: lines`
			din nou
			iar
			iarăși
			înapoi
			inapoi
			încă o dată
			ca înainte
			ca inainte
			reia
		`,
		mistake: lines`
			din greșeală
			din greseala
			din eroare
			greșeală
			accidental
			fără să vreau
			fara sa vreau
			din neatenție
			a fost o greșeală
			din gresala
		`,
		request: lines`
			puteți
			puteti
			poți
			poti
			ați putea
			se poate
			vă rog
			pot să
			as putea
			aș putea
		`,
		until: lines`
			până
			pana
		`,
		day: lines`
			zi
			zile
		`,
		week: lines`
			săptămână
			săptămâni
			saptamana
			saptamani
		`,
		month: lines`
			lună
			luni
			luna
			luna viitoare
		`,
		year: lines`
			an
			ani
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			așa că
			asa ca
			vă rog
			va rog
			te rog
			doar
			acum
			vreau
			doresc
			puteți
			rog
			imediat
			vă rog să
			va rog sa
			rog să
			aș dori să
			aș vrea să
			vreau să
			vreau sa
			doresc să
			te rog să
			mersi
			=și
			=să
			deci
		`,
	},
	stop: lines`
		(obosit|plictisit|scârbit|agasat) …3 {things}
		(vreau|doresc|aș vrea) …2 (ies|plec|dispar) …1 (din|de pe) …1 {list}
		(scutiți|scutiti|scutește) (mă|ma|ne) …3
		să nu [mai|mi mai|mă mai|ne mai] (primesc|trimiteți|trimiteti|scrieți|contactați|vină|deranjați) …3
		nu (vreau|doresc|mai vreau) (să|sa) (fiu|rămân) …2 (pe|în) …1 {list}
		^ (stop|opriți|opriți vă|oprește|opreste|opriti|ajunge|destul|gata|încetați|terminați|opriți asta|gata odată|opriti va|ajunge cu asta) [odată|acum|imediat] $
		{halt} …1 [cu|să|de|mai] …1 ({sending}|trimis|scris)
		{halt} [cu|toate|odată|va rog|imediat|de] [toate|aceste|atâtea] {things}
		{things} …1 (oprite|opriți|stop)
		(nu|nici) [mi|îmi|ne|mă|ma|imi|m|ne mai|să] (mai) [mi|îmi|mă] {send} …3
		(nu|să nu|sa nu) [mi|îmi|ne|mă|ma|imi] mai {send} …3
		nu [mi|îmi|ne|imi|mă|ma] {send} …2 ({things}|{everything}|mie|pe acest număr|niciodată)
		(nu) (mă|ma|ne) (contactați|deranjați|contactati|deranjati|contacta|deranja|hărțuiți|agasați|căutați) …2
		{things} …1 nu mai {send}
		(nu|n) [mai|mă|ma|ne|am|aș|as|avem|îmi|imi] [mai|am|ne|mă] {want} …1 [să|sa|de|mai] …1 {receive} …2
		(nu|n) [mai|mă|ma|ne|am|aș|as|avem|îmi|imi|sunt] [mai|am|sunt] {want} …3 {things}
		(nu|n) [mai] (vreau|doresc) (nimic|așa ceva|să mă mai contactați|să mai fiu contactat|să fiu contactat|să mai fiu contactată|să fiu contactată|să mă mai sunați|să mai primesc nimic) …2
		(nu|n) [mai] (sunt|suntem) interesa* …3 {things}
		^ (fără|fara|nici|gata cu|stop|niciun|nicio|destul cu|ajunge cu|terminați cu) [alte|mai multe|niciun] …1 {things} [vă rog|mai|pe acest număr|pe numărul acesta|de la voi|la acest număr] $
		(gata|destul|ajunge|terminați|terminati|încetați) (cu) …2 ({things}|asta)
		{remove} (mă|ma|ne|mi) …2 (din|de pe|de la)
		{remove} (mă|ma|ne|mi) $
		(să|sa) (mă|ma|ne) (scoateți|scoateti|ștergeți|stergeti|eliminați|eliminati|scoți|scoti) …1 (din|de pe|de la) …1
		(să|sa) (mă|ma|ne) (scoateți|scoateti|ștergeți|stergeti|eliminați|eliminati|scoți|scoti) $
		{remove} …3 (din|de pe) …2 {list}
		(vreau|doresc|aș vrea|as vrea) …1 (ies|ieșirea|iesi|fiu scos|fiu șters|fiu scoasă|fiu ștearsă|eliminat) …1 (din|de pe) …2 {list}
		(ies|ieșire) (din|de pe) …1 {list}
		{remove} …1 {number}
		(imi|îmi|mi) {remove} …1 (numărul|numarul|datele|nr|contactul)
		{remove} (mi) (numărul|numarul|datele|nr) …1
		{number} …1 (șters|sters|eliminat|șters din)
		{unsubscribe}
		(anulați|anulez|anula|anulare) …1 (abonarea|abonamentul la (newsletter|mesaje|notificări|notificari)|înscrierea la newsletter)
		(retrag|retragerea|revoc|retrage) …2 (consimțământ*|consimtamant*|acord*) …1
		(nu|n|niciodată) …2 (dat|am dat|exprimat) …1 (acord*|consimțământ*|consimtamant*) …2
		(nu|n) m am (abonat|înscris|inscris|înregistrat) …2
		nu sunt de acord …3
		fără (acordul|consimțământul) meu
		(mă|ma) opun …4
		(lăsați|lasati|lasă|lasa|lăsaţi) (mă|ma|ne) …1 (în pace|in pace|în liniște|pace)
		(săturat|saturat|sătul|satul|sătulă|obosit|enervat|plictisit|plictisită|săturată) …2 {things}
		{things} …2 (enervează|deranjează|mă enervează|mă deranjează|enervante|m au enervat)
		(dacă|daca|să|sa) nu [mi|ma|ne|m] (ați mai|ati mai|ai mai|mai) (trimite|trimiteți|trimiteti|contacta|scrie|deranja|contactați) …3
		(nu mai sunt|nu mai suntem|nu sunt) [client|clientul|clienta|abonat] (client|clientul|clienta|abonat|abonata|clientii|membru|vostru|dumneavoastra|dvs) …1
		(șterge|sterge|ștergeți|stergeti|scoateți|scoateti|eliminați) (nr|nr meu|nr asta|numarul|datele) …1
		^ (ștergeți|stergeti|scoateti|eliminati) l $
		(nu|nici) [mi|imi|îmi] (sunt de acord|accept|permit|consimt|autorizez|dau acordul|dau voie) …2 (folos*|utiliz*|prelucr*|păstr*|stoc*|datele|numarul) …3
		nu (folosiți|folositi|utilizați|utilizati|prelucrați|prelucrati|păstrați|pastrati) …2 ({number}|datele|numarul) …1
		(de cate ori|de câte ori|de o suta de ori|de zece ori|de n ori) …4 (nu mai|sa nu|să nu|opriti|stop|lasati|nu vreau) …3
		mă opun …4
		(renunt|renunț|renuntam|vreau sa renunt) la …1 {things}
		^ (lasati|lăsați|lasă|lasa) (ma|mă|ne) [odata|odată|in pace|dracului] $
		(terminati|terminați|gata|incetati|încetați|opriti) (odata|odată|acum) [cu] [toate|mesajele] {things}
		(innebunit|înnebunit|disperat|enervat|terorizat|bombardat) …2 cu …2 {things}
		m ati (innebunit|înnebunit|disperat|enervat|terorizat|bombardat|obosit) …2
		(am|v am) …1 (cerut|rugat|spus|solicitat|scris) …4 (fiu scos|fiu sters|fiu șters|ma scoateti|mă scoateți|fiu eliminat|ma stergeti|dezabonez|stergerea|nu mai) …2
		(nu mai) (tr|trim|trimi|trimitet) …1
		(nu am|n am|nu) …1 (nevoie|timp|chef) (de) …1 {things}
		(incetati|încetați|opriti|opriți|terminati|terminați) (să|sa) [imi|îmi|mi|ne|ma|mă] [mai] (scrieti|scrieți|trimiteti|trimiteți|contactati|contactați|deranjati|spamati|sunati) …2
		{things} nu $
		{things} (nu mă interesează|nu ma intereseaza|nu mulțumesc|nu multumesc|nedorite|nesolicitate)
		(deja|de mai multe ori|de o sută de ori|de nenumărate ori) …2 (am cerut|am rugat|am spus|v am spus|v am rugat|v am cerut|cerut|am zis|v am zis) …1 (să nu|sa nu|să mă scoateți|sa ma scoateti|să mă ștergeți|să încetați|să opriți|dezabonarea|ștergerea) …2
	`,
	unclear: lines`
		(cum|unde) …3 ({unsubscribe}|opresc …1 {things}|opresc aceste|scap …2 {things}|dezactivez …1 {things}|renunț la …1 {things}|ies …2 {list}|pot opri …1 {things}|blochez …1 {things})
		(număr|numărul|numar|numarul|persoana|persoană) (greșit|gresit|greșită|gresita) …1
		(ați|ati|ai|aţi) (greșit|gresit) (numărul|numarul|persoana) …1
		greșeală (numărul|de număr)
		(nu) (sunt|este|e) …1 (persoana|numărul lui|numărul ei|eu) …1
		(este|e|sunteți|asta e) spam …1
		(blochez|raportez|reclam|denunț|voi bloca|vă blochez) …1
		(încetați|opriți) …2 (sunați|apelați|apelurile) …1
		(numarul|numărul|telefonul|nr) …1 (nu mai|nu|are alt|apartine|aparține) …1 (al lui|al ei|alt proprietar|altcuiva|lui|altei persoane|aparține|apartine) …1
		(nu mai e|nu mai este|nu e) (numărul|numarul) (lui|ei|acelei) …1
		(tot|inca|încă|continui sa) …1 (primesc|primim) …1 {things}
	`,
	refers: lines`
		^ [imediat|pur si simplu|atunci] (ștergeți|stergeți|stergeti|șterge|sterge|scoateți|scoateti|eliminați|eliminati) (l|le|mă|ma|îl|tot|ne|il) [imediat|de acolo|acum|de peste tot] $
		^ (ștergeți|stergeti|șterge|sterge|eliminați|eliminati) [imediat|acum] $
		^ [eu] nu (le|îl|il|o) [mai] (vreau|doresc|vrem) [mai|deloc] $
		^ [eu] nu [mai] (vreau|doresc|vrem|dorim) [așa ceva|asa ceva|nimic|asta|din astea] $
		^ (ajunge|destul|gata|m am săturat|m am saturat|suficient) [deja|odată|gata|cu atât] $
		^ [eu] nu (mă|ma|ne) [mai] (interesează|intereseaza) [deloc|asta] $
		^ [eu] nu sunt [deloc] (interesat|interesată|interesata) $
	`,
	about: lines`
		(numărul|numarul|nr|telefonul|contactul|numerele) (meu|nostru|mele)
		(datele) (mele|noastre)
		(voastre|dumneavoastră|astea|acestea|atâtea|aceste|iar|mereu) {things}
		{things} (voastre|dumneavoastră|astea|acestea|dvs|tale)
		(reclame*|reclama|spam*|newsletter*)
	`,
	stay: lines`
		(nu|să nu) [mă|ma|mi|ne|îmi|vă] ({unsubscribe}|scoateți|scoateti|ștergeți|stergeti|eliminați|opriți|opriti|încetați|șterge|scoate|dezabonați) …4
		(nu|n) [mai|aș] (vreau|doresc|vrea|dori|intenționez) [să|sa] [mă|ma] ({unsubscribe}|pierd|ratez|ies|opriți) …3
		(de ce) …4 ({unsubscribe}|dezabonat|șters|scos|nu mai|nu|oprit|ați oprit) …4
		(ați|ai|ati) (oprit|șters|încetat|scos) …4
		(continuați|continuă|continua) …2 (trimite|trimiteți) …1
		(dacă|daca|înainte să|când) …2 (dezabonez|opresc) …2
		(rămân|raman|păstrați) …1 (pe|în) …2 {list}
		(inca|încă|tot) (vreau|mai vreau|doresc) …3
		(nu am|n am) (cerut|spus|zis|vrut|solicitat) [să|sa] [mă|ma] (dezabonez|dezabonare|dezabonarea|dezabonați|dezabonati|opriți|opriti|scoateți|scoateti|ștergeți|stergeti) …2
	`,
	elsewhere: lines`
		nu [mi|îmi|ne] {send} …2 {order}
		(anul*|opri*|șterge*|sterge*|scoate*|elimin*|renunț*|stop|sista*|renunta*|reziliez*|suspend*) …3 {order} …2
		{order} …2 (anul*|oprit*|șters*|renunț*|sters*)
		(lăsat|lasat) de (fumat|băut|școală|muncă) …1
		(s|se) (a oprit|oprește|opreste|opri) …2
		(autobuz*|tren*|mașina|ploaia|ceasul|motorul|liftul|tramvai*) …2 (oprit|oprește|opreste|opri) …1
		(unde|cum|când) …1 (opresc|oprește|opreste|se oprește) …1 (mașina|autobuz*|tren*|motor*|alarm*|cuptor*|aparat*|program*)
		(opriți|opriti|oprește|opreste) (în|la|lângă|aici|pe|in) …3
		(nu|n|încă nu|inca nu) [mi|am|ne] (am|a|au|ați|primit) …1 (primit|venit|ajuns|văzut|găsit|vazut|sosit) …4
		(nu) [mi|îmi|le|o|îl] {send} (cea|cel|coletul|comanda|curierul|încă|înainte|azi|mâine|roșie|produsul|factura|acum|pe adresa) …3
		(nu mă|nu ma) (sunați|contactați|deranjați) (acum|azi|noaptea) …2
		(nu vreau|fără|fara|nu am nevoie de|nu doresc) …1 (pung*|ceap*|bon|bonul|sos*|zahăr|gheață|tacâmuri|factur*|brânz*|chitanț*) …1
		(sfârșitul|sfarsitul|finalul|începutul) …2
		(s a|s au|se|e|este|sunt|au fost) [mai|cumva] (terminat|terminate|termina|incheiat|incheie|oprit|opreste|intrerupt|sistat|anulat) …1 (ofert*|promoti*|campani*|reduceri*|concurs*|sezon*|{marketing}) …1
		({marketing}|oferta|campania) …1 (s a|s au|se) (terminat|termina|incheiat|incheie)
		(nu|n) (aveți|aveti|există|găsesc|mai aveți|văd|am primit|vad) …4
		(nu|n) [mai] sunt [alte|si|niște|încă|inca|deloc] {things} …1
		(nu mai) (pot|merge|funcționează|aveți) …2
		(activati|activați|reactivati|reactivați|reactiveaza|activeaza|trimiteti|trimiteți|adaugati) …2 (codul|cod|cuponul|cupon|voucherul|voucher|contul|cont|cardul|comanda|punctele) …2
		{things} nu (e|este|s|se|merge|au|a|am|sunt|funcționează|functioneaza|mai e|mi|include) …1
	`,
	quoted: lines`
		(răspundeți|raspundeti|răspunde|trimite|trimiteți|trimiteti|scrie|scrieți|tastați) [cu|cuvântul|un|sms cu] (stop|dezabonare|nu|stop sms) …5
		(pentru) (dezabonare|a vă dezabona|a te dezabona) …4 (răspunde*|trimite*|scrie*|apasă*|click|stop) …2
		(dacă nu) (mai vrei|mai doriți|doriți|mai vreți|vrei) …4
	`,
	start: lines`
		(vreau|vrem|doresc|aș vrea|as vrea|aș dori|pot) …2 {again} …2 (primesc|primi|primim) …2 {things}
		{again} …2 (vreau|vrem|doresc|aș vrea|as vrea|aș dori|pot) …2 (primesc|primi|primim) …2 {things}
		(vreau|vrem|doresc|aș vrea|as vrea|aș dori|pot) …2 (primesc|primi|primim) …2 {things} …1 {again}
		(vreau|vrem|doresc|aș vrea|as vrea|aș dori|pot) …2 {things} …1 {again} …1 (primesc|primi|primim)
		(vreau|vrem|doresc|aș vrea|as vrea|aș dori|pot) …2 {again} …1 {marketing}
		{again} …1 (vreau|vrem|doresc|aș vrea|as vrea|aș dori|pot) …1 {marketing}
		(puteți|puteti|poți|ați putea) [să|sa] [mă|ma] (adăuga|adăugați|adauga|reabona|abona|include|înscrie) …1 ({again}|pe …1 {list}|la …1 {list}|în …1 {list})
		(mă|ma) (puteți|puteti|poți) (adăuga|adauga|reabona|include|înscrie|abona) …1 ({again}|pe …1 {list}|la …1 {list}|în …1 {list})
		(vreau|vrem|doresc|dorim|aș vrea|as vrea|aș dori|accept|sunt de acord) [{again}] (să|sa) [{again}] (primesc|primim) [{again}|și eu] …1 {things} [{again}]
		(vreau|vrem|doresc|aș vrea|as vrea|aș dori) [{again}] (să|sa) (mă|ma|ne) (abonez|înscriu|abonăm|reabonez|inscriu) [{again}|la|pe|din nou] [la] …1 ({things}|{list}|{again}|$)
		(adăugați|adaugati|adaugă|adauga|puneți|puneti|pune|treceți|înscrieți|inscrieti|includeți|reintroduceți|bagă|băgați|trece) (mă|ma|ne|mi numărul) [{again}] [pe|în|la|in] [{again}] ({list}|{things}|listă)
		(adăugați|adaugati|adaugă|puneți|puneti|înscrieți|includeți|abonați) (mă|ma|ne) …1 {again}
		(să|sa) (mă|ma) (adăugați|adaugati|puneți|înscrieți|abonați|reabonați) …1 (pe|în|la|in|{again}) …1 ({list}|{things}|listă)
		(reabonați|reabonati|abonați|abonati|abonează|reabonează) (mă|ma|ne) …1
		reabonare
		(trimiteți|trimiteti|trimite) (mi|ne) [{again}] …1 {things} {again}
		(trimiteți|trimiteti|trimite) (mi|ne) {again} …1 {things}
		(reluați|reactivați|activați|porniți|reluati|reactivati) …2 ({things}|abonarea)
		(dezabonat|am scris stop|trimis stop|apăsat stop|oprit|apasat stop|scris stop|tastat stop) …1 {mistake}
		m am dezabonat {mistake}
		{mistake} …1 (m am dezabonat|am scris stop|am trimis stop|am apăsat stop|dezabonat|scris stop|trimis stop)
		(nu|n) am (vrut|intenționat|dorit) (să|sa) (mă|ma) dezabonez
		(anulați|anulează|ignorați) …1 (dezabonarea|stopul|cererea de dezabonare)
		(m am răzgândit|m am razgandit) …2 (adăugați|abonați|trimiteți|vreau)
		(ma abonez|ma inscriu|revin|ma inregistrez|ma alatur) [si eu] {again} …1
		{again} (ma abonez|ma inscriu|ma alatur)
		(vreau sa|as vrea sa|doresc sa) (revin|ma intorc|intru|ma reabonez|fiu readaugat|fiu reabonat|fiu adaugat) [{again}] [pe|in|la] (lista|listă|grup|newsletter|abonati) …1
		(ma reabonez|reabonati-ma|reaboneaza-ma|reinscrieti-ma|reinscrie-ma|readaugati-ma|readauga-ma|vreau sa ma reabonez) …1
		^ (reactivati|reactiveaza|reactivare|activati|activeaza|porneste|porniti) [{again}|abonamentul la {things}|mesajele|abonarea] $
		(razgandit|răzgândit|razgindit) …2 (trimiteti|trimiteți|adaugati|adăugați|vreau|abonati|primesc) …3
		(vreau|doresc|as vrea|aș vrea) (din nou|iar|inapoi|înapoi) (pe|in|în) …1 {list}
		(anulati|anulați|ignorati|ignorați|anuleaza) …1 (stop|stop ul|dezabonarea|cererea de dezabonare|oprirea) …3
		(stop|dezabonarea|stop ul) (a fost|e|era) [din|o] {mistake}
		stop a fost din (greseala|greșeală|eroare)
		(retrag|retrageți|retrageti|anulez|anulati|anulați|renunt la|revoc) [imi|mea] (dezabonarea|cererea de dezabonare|stop ul) …1
		(imi|îmi) (retrag|anulez|revoc) dezabonarea
		(treceti|treceți|puneti|puneți|inscrieti|înscrieți|adaugati|adăugați|bagati) {number} …1 (pe|in|în|la) …1 ({list}|{things})
		(trimiteți|trimiteti) mi [{again}|și mie] (ofertele|ofertele voastre|promoțiile|promotiile|noutățile) [{again}] $
	`,
	help: lines`
		^ (am|avem|aș avea|as avea) nevoie de [puțin|puțin|niște|putin] (ajutor|sprijin|asistență|suport|ajutorul vostru|o mână de ajutor) $
		^ (mă|ma|ne) [puteți|puteti|poți|poti|poate|ați putea] (ajuta|ajutați|ajutați) [cineva] $
		^ (mă|ma|ne) (puteți|puteti|poți|poti|poate|ați putea|pot) (ajuta) [cineva|vă rog] $
		^ (puteți|puteti|poate|poți) [cineva|voi] [să|sa] (mă|ma|ne) (ajutați|ajuta|ajute|ajuți) $
		^ [cineva] poate [cineva] (să|sa) (mă|ma) ajute $
		^ (ajutați|ajutati|ajută|ajuta) (mă|ma|ne) $
		^ (ajutor|vreau ajutor|cer ajutor|vă cer ajutorul) $
		^ [aș avea|am|as avea] (am|o|niște|câteva) [o|niște] (întrebare|intrebare|întrebări|intrebari) $
		^ (vreau|pot) (să|sa) (vorbesc|discut) cu (cineva|un operator|un om|un consultant) $
		^ cum funcționează (asta|acesta)
		^ (imi|ne|mi) (trebuie|ar trebui|e necesar) [putin|niste|un pic de] (ajutor|ajutorul|asistenta|sprijin|ajutorul vostru) $
		^ (puteti|poti|ati putea|ai putea|poate cineva|ma poate cineva) [sa] (ma|ne) [mai] (ajutati|ajuti|ajuta|asistati) [cu ceva|putin] $
		^ (ma|ne) (puteti|poti|poate|ati putea) (ajuta) [cineva|cu ceva] $
	`,
	less: lines`
		(mai puține|mai putine|mai puţine) …1 {things}
		(prea multe|atâtea|așa multe|atatea) …1 {things} $
		(mai rar|nu așa des|nu asa des|nu zilnic|nu în fiecare zi) …2
		(prea des|așa de des) $
		(o dată|odată|o data|max o dată) (pe|la) (săptămână|saptamana|lună|luna|zi) …1
		(reduceți|reduceti) …2 (numărul|frecvența|{things}) …1
	`,
	pause: lines`
		(suspend*|pauz*|întrerup*) …2 ({things}|{until}) …3
		(nu) [mai] [mi|îmi] {send} …3 ({until}|timp de|o lună|o săptămână|pentru o) …3
		(fără) {things} {until} …2
		{until} …3 nu …1 {send} …2
		(o pauză|o pauza|pauza|pauză|întrerupere) …1 (de|pe|cu) …3 ({month}|{week}|{things}|{period}) …3
	`,
	keeps: lines`
		(doar|numai|în afară de|cu excepția|dar|păstrați) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (da|ok|sunt ok|păstrați|pot rămâne)
	`,
};
