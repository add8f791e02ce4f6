import { lines } from '../languages/types';
import { type Grammar } from './types';

export const sw: Grammar = {
	code: 'sw',
	words: {
		messages: lines`
			ujumbe
			jumbe
			meseji
			messages
			mesej
			message
			text
			texts
			sms
			taarifa
			notification
			notifications
			arifa
			zenu
			mesagi
			ujmbe
			jumbe zenu
			hizi
			huu
			msg
			msgs
			mesegi
			jumbe hizi
			vitu
			mameseji
			masms
			sms zenu
		`,
		marketing: lines`
			matangazo
			tangazo
			promo
			promosheni
			ofa
			punguzo
			mapunguzo
			biashara
			matangazo ya biashara
			kampeni
			offer
			offers
			promotion
			promotions
			matangazo yenu
			ofa zenu
			mapromo
			mauzo
			vocha
			ads
			promos
			adverts
			mapromosheni
			matangazo hayo
			dili
		`,
		reminders: lines`
			vikumbusho
			kikumbusho
			kumbusho
		`,
		surveys: lines`
			dodoso
			madodoso
			utafiti
		`,
		orders: lines`
			oda
			(taarifa|ujumbe|meseji) (za|wa|ya) (oda|usafirishaji|malipo|mzigo|miadi)
			risiti
			usafirishaji
		`,
		all: lines`
			zote
			yote
			wote
			wowote
			chochote
			kila kitu
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dontsend: lines`
			usinitumie
			msinitumie
			usitume
			msitume
			usitutumie
			msitutumie
			usinitext
			msinitext
			usimtumie
			usinitumii
			wasinitumie
			usiniandikie
			msiniandikie
			msinimessage
			usinimessage
			msinitumieni
			usinitumiee
			msinitumiee
			msitumie
			usituma
			msitutumieni
			msinipatie
			mcsinitumie
			usintumie
			msintumie
			msinipe
			usinipm
			msinipm
			msinidm
			msinichat
			msimtumie
			wasitutumie
			msiwatumie
			usiwatumie
			msimtumieni
			msituandikie
			usituandikie
		`,
		dontcontact: lines`
			usinisumbue
			msinisumbue
			usiwasiliane
			msiwasiliane
			usinitafute
			msinitafute
			usitusumbue
			msitusumbue
			usinispam
			msinispam
			usinichokoze
			msinichokoze
			msinibughudhi
			usinibughudhi
			msinikere
			msiniudhi
			msinipigie kelele
			msinisumbueni
		`,
		halt: lines`
			acha
			acheni
			achen
			wacha
			wacheni
			sitisha
			sitisheni
			komesha
			komesheni
			koma
			komeni
			muache
			mwache
			mache
			uache
			msitishe
			usitishe
			simamisha
			simamisheni
			wachana
			katisha
			mkome
			mkomeshe
			mwacheni
			mkatishe
			msimamishe
			usimamishe
			ukome
			wache
			tuache
			stop
			mkatize
			katizeni
		`,
		sending: lines`
			kutuma
			kunitumia
			kunitext
			kututumia
			kuniandikia
			kutumia
			kunitumia tena
			kutumiwa
			kupokea
			kunimessage
			kupost
		`,
		bother: lines`
			kunisumbua
			kusumbua
			kunispam
			kutusumbua
			kuspam
			kunitafuta
			kuwasiliana
		`,
		nowant: lines`
			sitaki
			sihitaji
			sipendi
			sitaki tena
			hatutaki
			hatuhitaji
			sitopenda
			nisingependa
			sina haja
			sina haja ya
			sipendelei
			sitahitaji
			sipo interested
			sivutiwi
			sitamani
			sitakii
			stak
			stk
			mi sitaki
			sisitaki
			simind
			sihitajii
			hatutaki tena
			sipendi tena
			sina interest
			sina interest na
			sitaki kuskia
			sitaki kusikia
			staki
		`,
		receive: lines`
			kupokea
			kupata
			kuona
			kuletewa
			kutumiwa
			kuwa kwenye
			mnitumie
			unitumie
			kusoma
		`,
		number: lines`
			namba
			nambari
			namba yangu
			taarifa zangu
			data zangu
			jina langu
			namba hii
			mawasiliano yangu
			simu yangu
			number
			data zote
			taarifa zote
			taarifa zangu zote
			taarifa zangu binafsi
			data zangu zote
			nambari yangu
			number yangu
			no yangu
			namba zangu
			details zangu
		`,
		list: lines`
			orodha
			list
			mfumo
			group
			kundi
			orodhaa
			database
			huduma
			listi
			kanzidata
			mtandao
			daftari
			group lenu
			kanzi data
			broadcast
			huduma ya ujumbe
		`,
		removeme: lines`
			niondoe
			niondoeni
			nitoe
			nitoeni
			mniondoe
			mnitoe
			unitoe
			uniondoe
			nifute
			nifuteni
			kuniondoa
			kunitoa
			tuondoe
			mnifute
			nitoweni
			niondowe
			mniondoeni
			uniondolee
			niondoleeni
			munitoe
			mtutoe
			mtuondoe
		`,
		remove: lines`
			futa
			futeni
			ondoa
			ondoeni
			toa
			toeni
			ufute
			mfute
			uondoe
			muondoe
			kufuta
			kuondoa
			delete
		`,
		quit: lines`
			kujiondoa
			kujitoa
			nijitoe
			nijiondoe
			najitoa
			najiondoa
			jiondoa
			jitoa
			kusitisha
			nasitisha
			kujitoa kwenye
			kutolewa
			kuondolewa
		`,
		order: lines`
			oda
			order
			miadi
			booking
			mzigo
			malipo
			tiketi
			safari
			vitunguu
			mfuko
			pilipili
			kadi
			gym
			chuo
			kazi
			bidhaa
			picha
			appointment
			chumba
			meza
			bima
			mkataba
			akaunti
			uanachama
		`,
		again: lines`
			tena
			upya
			kama zamani
			kama kawaida
		`,
		mistake: lines`
			kwa bahati mbaya
			kwa makosa
			kimakosa
			kwa kosa
			bila kukusudia
			nilikosea
			nimekosea
			bila kutaka
		`,
		not: lines`
			si
			sio
			sitaki
			usi*
			msi*
			siku*
			hapana
		`,
		request: lines`
			naomba
			unaweza
			mnaweza
		`,
		until: lines`
			hadi
			mpaka
		`,
		day: lines`
			siku
		`,
		week: lines`
			wiki
		`,
		month: lines`
			mwezi
			miezi
		`,
		year: lines`
			mwaka
			miaka
		`,
		link: lines`
			na
			lakini
			kwa hiyo
			naomba
			tafadhali
			basi
			sasa
			imetosha
			sana
			ila
		`,
		bother2: lines`
			mnanichosha
			mnachosha
			mnatuchosha
			mmezidi
			mmezidisha
			mnakera
			mnanikera
			mnaniudhi
			mnaudhi
			unanichosha
			unanikera
			mnaboa
			mmenichosha
			nimechoka
			nimechoshwa
			mnasumbua
			mnanisumbua
			mmenisumbua
		`,
		obj: lines`
			sizitaki
			siyataki
			siutaki
			siitaki
			sizihitaji
			siyahitaji
			sizipendi
			hatuzitaki
			staki
			sitaki
			sihitaji
			sipendi
			hatutaki
		`,
	},
	stop: lines`
		{dontsend} [tena|hizi|hizo] [{things}]
		{dontsend} …3 ({things}|tena)
		{dontcontact}
		{halt} …1 ({sending}|{bother})
		{halt} …2 {things}
		(usinipigie|msinipigie) …1 (wala|au|na) {sending}
		{halt} (kunitumia|kunisumbua|kututumia)
		^ (acheni|koma|komeni|wacheni|imetosha) [tena|sasa|kabisa] $
		^ acha (tena|sasa|kabisa) $
		{nowant} [tena] …2 {things}
		{nowant} [tena] {receive} …3 ({things}|tena|$|hivi|hizi)
		(wachana|wachaneni|achana|achaneni) na (mimi|sisi)
		{removeme} …2 (kwenye|kutoka|katika|ktk|kwa|hapa|$)
		{removeme} …3 {list}
		{remove} …2 {number}
		(nataka|naomba|ningependa|napenda|nahitaji|ninataka|ninaomba|nimeamua) {quit} …3
		{quit} (kwenye|katika|kutoka) …2 {list}
		^ {quit} $
		(zima|zimeni|ondoa|ondoeni|funga|katisha) …2 {things}
		(naondoa|nafuta|natengua|nabatilisha) …1 (ridhaa|idhini|ruhusa|kibali)
		(sijawahi|sikuwahi|siku*|sija*) …2 (kujiunga|kujiandikisha|kuomba|kuruhusu|kusajili) …3
		(sikujiunga|sikujiandikisha|sijajiunga|sikuruhusu|sikuwapa ruhusa|sijawapa ruhusa|sikutoa ruhusa|sijatoa ruhusa|siruhusu|sikubali) …4
		(napinga|sikubaliani) …5 {things}
		(nimechoka|nimechoshwa|nachoshwa|mnaboa|mnakera|nimekereka|mnachosha) (na|kwa) …2 {things}
		(mnanisumbua|unanisumbua|mnasumbua|mnakera|mnaboa|imetosha) …2 (acha|acheni|wacheni|komeni)
		{nowant} [tena] (kusumbuliwa|kutumiwa|kuandikiwa|kuwasiliana) …2
		^ (niache|niacheni|mniache|muniache|tuacheni|tuache) [tu|peke yangu|kwa amani|jamani] $
		(niache|niacheni) (kwa amani|peke yangu)
		(msiendelee|usiendelee|msiendeleze) …1 {sending}
		{bother2} (na|kwa) …2 {things}
		{bother2} …3 {halt}
		{things} …2 {halt} $
		{things} [hizi|zenu|yenu|hizo|hayo|haya|hii|zako|yako|hivi] {obj} [tena|kabisa|jamani|mimi] $
		{things} (sizitaki|siyataki|siutaki|sizihitaji|siyahitaji|sizipendi|hatuzitaki) …1
		(sizitaki|siyataki|sizihitaji|hatuzitaki) …1 {things}
		^ {nowant} tena $
		(niache|niacheni|tuache|tuacheni) [jamani|bana|tu|basi|bwana] (na|nisikie|nipumzike|nipate|nilale|kwa|peke) …2
		(wachana|wachaneni|achana|achaneni) na (mimi|sisi|hii|namba|number|no|simu) …2
		(mimi|mi) …1 (si|sio|siyo|siko) (mteja|wateja|mshirika) (wenu|wako) tena
		{things} …2 (zinanisumbua|zinanikera|zinachosha|zinaboa|zinakera|yanakera|yanaboa|yananisumbua|zinanichosha) …1
		(naomba|nataka|ningependa|nahitaji|naamua|nimeamua) (kuacha|kusimamisha|kukoma|kusitisha|kutopokea|kutotumiwa) …1 ({receive}|{sending}|{things}) …1
		(siko|sipo|sitakuwa|hatuko) tayari …1 ({receive}|{things}|{sending})
		(nimechoka|nimechoshwa|tumechoka) …1 (kupata|kupokea|kuona|kusoma|na|kutumiwa) …1 {things}
		(msinihusishe|usinihusishe|msinishirikishe|usinishirikishe|msiniweke|msiniwekee|msiniongeze|usiniongeze|msiniadd|usiniadd|msiniingize) …4
		(futa|futeni|sitisha|sitisheni|katisha|ondoa|ondoeni) (usajili|uandikishaji|subscription) …1 (wangu|yangu|huu)
		(sitaki|sihitaji|sipendi) kuwa (kwenye|katika) …1 {list}
		(kuacha|kusitisha|kukoma) (kupokea|kutumiwa|kupata) …1 {things}
		mara ngapi …2 (muache|mwache|uache|acheni|kuacha|msitume|msinitumie|mkome)
		^ (acheni|acha|koma|komeni|basi) (bana|bwana|jamani|basi|sasa|hizo|bhana|inatosha|hivyo) $
		^ [sasa|basi] [basi] (inatosha|imetosha|yatosha) [sasa|basi|bana] $
		{nowant} (msg|msgs|sms|meseji|ujumbe|texts)
		(ofa|matangazo|promo) (hapana|sitaki|basi|acheni|usitume)
		(sikuomba|sijaomba) …2 ({things}|{obj}|hizi|haya)
		(achaneni|wachaneni|achana|wachana) (nami|na mimi|na sisi)
		^ {messages} (zenu|zako|hizi) (no|hapana|sitaki|basi) $
		{messages} (mmoja|moja) (zaidi|tena) …2 (nitawa*|naripoti|nawareport|nitaripoti|nawashtaki|nawablock)
	`,
	unclear: lines`
		(nitajiondoaje|najiondoaje|najitoaje|nitajitoaje|nitajitoa vipi|naachaje|nasitishaje|najitoa vipi|nitaachaje) …3
		(jinsi ya|namna ya|njia ya) (kujitoa|kujiondoa|kusitisha|kuacha) …3
		(nifanyeje|nifanye nini|nitafanyaje) …3 (nisipokee|kujitoa|kujiondoa|nisitumiwe|kusitisha|msinitumie)
		(umekosea|mmekosea|unakosea) (namba|nambari|mtu)
		(namba|nambari) (sio|si) (sahihi|yake|hiyo|ya)
		(hii) (sio|si) (namba|nambari) …2
		(hii|hizi|huu) ni (spam|utapeli)
		(nitakublock|nitawablock|nitawaripoti|nakublock|nitareport|nawablock)
		matapeli …1
		(mimi|mi) …1 (si|sio|siyo) (mteja|wateja) (wenu|wako)
		(namba|nambari|number|no) …2 (si|sio|siyo) (ya|yake) …3
		(nawezaje|naweza vipi|naeza|nitawezaje|tunawezaje) …1 ({quit}|kuacha|kusitisha|kusimamisha) …3
		(nifanyeje|nifanye nini|nitafanyaje|nifanye aje) …2 (nisipate|nisitumiwe|nisione|nisiletewe|zisije|nisipokee|nitoke|niache|nijitoe) …2
		(njia|namna) ya (kusitisha|kusimamisha|kuzima|kukatisha|kutopokea) …2
	`,
	refers: lines`
		^ [tafadhali|mara moja|basi] (ifute|ifuteni|iondoe|iondoeni|itoe|itoeni|ifutwe|zifute|zifuteni|futeni|toeni|ondoeni) [mara moja|sasa|basi|sasa hivi] $
		^ (sizitaki|siyataki|sitaki|sihitaji|sizihitaji|inatosha|imetosha|yatosha|sina haja|sipendezwi|siitaki|staki) [tena|kabisa|sasa|nazo] $
		(huyo|yule) [mtu|jamaa|mwenye namba] [sasa] (hayupo|hayuko|hatumii)
		(sikuomba|sijaomba) [kamwe] $
	`,
	about: lines`
		(namba|nambari|simu|data|taarifa|no|number) (yangu|yetu|zangu|hii)
		(hizi|hizo|zenu|haya|huu) {messages}
		{messages} (hizi|zenu|zako|hizo)
		{marketing} (kila|yenu|haya|tu|mengi)
		namba imebadilika
	`,
	stay: lines`
		(usiache|msiache|usiwache|usikome|msisitishe|usisitishe|msisimamishe) …4
		(msiniondoe|usiniondoe|msinitoe|usinitoe|msinifute|usinifute|usifute|msifute) …4
		sitaki (kujiondoa|kujitoa|kukosa|kuacha|kusitisha|kupitwa|mniondoe|mnitoe) …3
		(endelea|endeleeni) (kutuma|kunitumia) …2
		(kwa nini|kwanini|mbona) …4
		(kama|nikijitoa|nikijiondoa|ikiwa) …1 (nita|kujitoa|nikisema acha) …3
		(sijasema|sikusema|sijaomba|sikuomba|sijawaambia|sikuwaambia) …1 (niondolewe|mniondoe|mnitoe|nitolewe|kuondolewa|kutolewa|muache|mniondoe|kujiondoa|nijitoe) …1
		(kwa nini|mbona|kwanini) …1 (mliniondoa|umeniondoa|mmeniondoa|mlinitoa|mmenitoa|niliondolewa|nimeondolewa) …2
		(sijasema|sikusema|sijawaambia|sikuwaambia) {dontsend} …2
	`,
	elsewhere: lines`
		({remove}|{halt}|{removeme}|{quit}|ghairi) …2 {order} …2
		{dontsend} …2 ({order}|leo|kesho|sasa|kwenye anwani) …2
		(acha|niachie|acheni|umeacha) (mzigo|moja|hapo|utani|mchezo|kazi|getini|kelele|masihara) …2
		(sigara|pombe|kazi|shule) …2
		{nowant} …2 {order}
		{nowant} {things} (nyekundu|nyeupe|za plastiki)
		(sijapata|sijapokea|sijaona|sikupata|sioni|sipati) …3
		{dontcontact} …2 (sasa|leo|niko) …3
		usinipigie …4
		{dontsend} …1 (kwa|kwenye|katika) (anwani|address|ofisi*|nyumba*|duka*|boda*|barua|posta) …1
		{dontsend} …1 (pesa|hela|picha|mzigo|bado|kwanza|nguo|risiti|invoice|bodaboda|rider|oda) …1
		{dontsend} …1 kwa (basi|pikipiki|gari|lori|courier|mkopo|bus|njia) …1
		(naghairi|ghairi) {order}
		^ {dontsend} (nitakuja|naja) …2
	`,
	quoted: lines`
		(jibu|tuma|andika|bonyeza) [neno] (acha|stop|ondoa|sitisha|jiondoe|0|1) …1 (kujiondoa|kwenda|ili|kusitisha|kama|kwa) …3
		(ili|kama) …1 (kujiondoa|kusitisha|hutaki) …3 (jibu|tuma|andika|bonyeza) …2
	`,
	start: lines`
		(nataka|ningependa|naomba|nahitaji|natamani|napenda|ninataka|nakubali) (kupokea|kupata|kujiunga|kuendelea kupokea|kutumiwa) …2 ({things}|{again}|kwenye {list})
		(nirudishe|nirudisheni|mnirudishe|unirudishe|niweke|niwekeni|niongeze|niongezeni|mniongeze|mniweke|niunge|niungeni|mniunge|uniunge|niandikishe|nisajili) …2 ({list}|{again}|{things})
		(nirudishe|nirudisheni|mnirudishe|unirudishe) $
		(nitumie|nitumieni|mnitumie|tuma|tumeni|anzeni kunitumia) …2 {things} …2 {again}
		(anza|anzeni) tena (kutuma|kunitumia) …2
		kujiunga tena
		(nilijiondoa|nimejiondoa|nilijitoa|nimejitoa|niliacha|nimebonyeza acha|nilibonyeza acha|nimeandika acha|nilituma stop|nilibonyeza stop|niliandika stop|kujitoa|kujiondoa) …2 {mistake} …4
		{mistake} …2 (nilijiondoa|nimejiondoa|nilijitoa|nimejitoa|kujitoa|kujiondoa|nikabonyeza stop|kubonyeza stop|kubonyeza acha) …3
		(sikukusudia|sikutaka|sikuwa na nia ya) (kujiondoa|kujitoa|kusitisha) …3
		(futa|ghairi) …1 (kujiondoa|kujitoa|ombi langu la kujitoa)
		(nataka|nahitaji|naomba|ningependa) {again} …1 {marketing}
		(nitumie|nitumieni|tumeni|mnitumie) {again} …1 (jumbe|{marketing})
		(mnaweza|unaweza|naomba|nataka) (kunirudisha|kuniongeza|kunirejesha|mnirudishe|unirudishe|mniongeze) …3
		nirudishe* …1 (kwenye|orodha|listi|list|tena) …1
		nataka …1 {messages} [zenu] tena
		nataka tena …1 {messages}
		(alibonyeza|amebonyeza|alituma|aliandika|kabonyeza|nilibonyeza|nimebonyeza|niligusa) (stop|acha|kujiondoa) …1 {mistake} …2
		(nimebadili|nimebadilisha) (mawazo|nia|wazo) …3
		(naomba|nataka|ningependa) kupokea …1 {messages} …1 tena
		(ghairini|futeni|batilisha|batilisheni) …1 (kujiondoa|kujitoa|ombi langu la kujitoa|ombi langu la kujiondoa)
	`,
	help: lines`
		^ [naomba|nahitaji|ninahitaji|nataka|naomba tu|hello] (msaada|usaidizi|kusaidiwa|msaada wenu|msaada wako) [tu|kidogo|hapa|haraka] $
		^ (unaweza|mnaweza|naomba|kuna mtu wa) (kunisaidia|unisaidie|mnisaidie|kutusaidia) $
		^ (nisaidie|nisaidieni|saidia|tusaidieni|nisaidie basi) $
		^ (nina|naomba kuuliza) [swali|maswali] $
		^ naomba kuongea na (mtu|mhudumu) $
		^ (kuna|je kuna|yupo) mtu [anaweza|anayeweza|wa] (kunisaidia|anisaidie|kutusaidia) $
		^ (kuna mtu|kuna yeyote|kuna mtu yeyote|mpo|kuna mhudumu) [hapo|hapa] $
	`,
	less: lines`
		(punguza|punguzeni|mpunguze) …2 ({things}|kutuma|kunitumia)
		{things} …2 (nyingi|mengi|mingi) (sana|mno)
		(mara) (moja|mbili) (kwa|kila) (wiki|mwezi|siku) …1
		{dontsend} …2 (kila siku|kila saa|nyingi|mara kwa mara|mengi) …1
	`,
	pause: lines`
		(simamisha|simamisheni|pumzisha|sitisha|sitisheni|pumzika) …2 {things} …2 (hadi|mpaka|kwa) …2
		{dontsend} …3 (hadi|mpaka) …2
		{dontsend} …2 kwa (wiki|siku|mwezi|miezi) …2
		{dontsend} …2 (wiki|mwezi) (hii|huu) …1
	`,
	keeps: lines`
		({orders}|{reminders}|{surveys}) …2 (tu|pekee|ziendelee)
		(isipokuwa|baki na|endelea na) …2 ({orders}|{reminders}|{surveys})
	`,
};
