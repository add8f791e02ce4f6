import { lines } from '../languages/types';
import { type Grammar } from './types';

export const tl: Grammar = {
	code: 'tl',
	words: {
		messages: lines`
			mensahe
			mensahi
			message
			messages
			msg
			msgs
			text
			texts
			txt
			notif
			notifs
			notifications
			updates
			abiso
			ganito
			ganyan
			gm
			group text
			nito
			mga ito
			mga text nyo
			mga message
			msges
			mssg
			chats
			chat
			pm
			pms
			gcash message
			spam
			texts nyo
			mga ganito
			ganitong text
		`,
		marketing: lines`
			promo
			promos
			promosyon
			alok
			offers
			offer
			ads
			advertisement
			patalastas
			benta
			sale
			discount
			discounts
			marketing
		`,
		reminders: lines`
			paalala
			reminder
			reminders
		`,
		surveys: lines`
			survey
			surveys
		`,
		orders: lines`
			(order|delivery|shipping) (updates|update|status|notif)
			resibo
			updates (sa|ng) order
		`,
		all: lines`
			lahat
			anuman
			kahit ano
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		wag: lines`
			huwag
			wag
			wg
			hwag
			huwag na
			wag na
			huwag na huwag
			wag n
			wg n
			wag po
			dnt
			dont
			wag nman
			hwag na
			wag nang
			huwag nang
			huag
			wag nio
		`,
		you: lines`
			niyo
			nyo
			ninyo
			kayo
			kayong
			ka
			mo
			kang
			niyong
			sila
			nyong
			moko
			nyoko
		`,
		send: lines`
			magpadala
			magsend
			mag send
			magtext
			mag text
			mag txt
			magmessage
			mag message
			mag msg
			padalhan
			padalan
			itext
			i text
			itxt
			i txt
			i message
			imessage
			text
			txt
			send
			magpapadala
			mag papadala
			i send
			isend
			padala
			pm
			mag pm
			mag chat
			ichat
			i chat
			mag spam
			magspam
			nagtetext
			nagpapadala
			magtxt
			i spam
			ispam
			magchat
			mag send ng
			i pm
			mag viber
			mag email
			mag forward
			sendan
			mag send pa
			bigyan
			imsg
			i msg
			mag padala
			mag padala ng
			padala ng
			magpadala ng
			mag bigay
			i update
			mag txet
			mag tetx
			mag tex
			mag mesage
			mag mensahe
		`,
		contact: lines`
			istorbohin
			istorbo
			abalahin
			kontakin
			contactin
			guluhin
			tawagan
			kulitin
			i contact
			icontact
			mag contact
			magcontact
			bulabugin
			pestehin
			gambalain
		`,
		sending: lines`
			sending
			pagpapadala
			pagtext
			pag text
			pagtetext
			pagte text
			pagsend
			pag send
			pagse send
			pagsesend
			pagmessage
			pag message
			kakatext
			kakasend
			kaka text
			kaka send
			pangungulit
			pang iistorbo
			pagme message
		`,
		halt: lines`
			itigil
			itigil na
			tigilan
			pakitigil
			paki tigil
			ihinto
			pakihinto
			paki hinto
			paki stop
			pakistop
			istop
			i stop
			tigil
			hinto
			ihinto na
			itigil nyo
			titigil
			tantanan
			lubayan
			lubayan na
			tumigil
			tigil nyo
			awatin
			i off
			pakioff
			paki off
			patigil
			pa stop
			ipatigil
			pahinto
			i stop na
			layuan
		`,
		nowant: lines`
			ayoko
			ayaw ko
			ayaw
			ayokong
			ayaw namin
			ayaw na namin
			hindi ko gusto
			hindi ko na gusto
			di ko gusto
			di ko na gusto
			hindi ko na gustong
			hindi ko gustong
			hindi ko na kailangan
			di ko na kailangan
			di ko kailangan
			hindi ko kailangan
			hindi ko na po kailangan
			di ko na po kailangan
			hindi ko na nais
			hindi na kailangan
			di na kailangan
			hindi na ako interesado
			di na ako interesado
			di na po ako interested
			hindi na ako interested
			di na ako interested
			hindi ako interesado
			hindi na po ako interesado
			not interested
			hindi po ako interesado
			hindi ako interested
			di ako interested
			ayaw q
			ayoq
			ayuko
			aq ayaw
			d ko na need
			di ko na need
			hindi ko na need
			di ko need
			d ko na kailangan
			d ko na gusto
			no need na
			di na need
			hindi na need
			wala na akong interes
			wala akong interes
			dili ko ganahan
			dili na ko ganahan
			dili ko
			ayaw ko na
			ayoko na
			(hindi|di|d|dili) ko [na] [po] [na] (gusto|gustong|kailangan|kelangan|need|nais|trip|bet)
			(wala|walang) [na] [po] [kong|akong|ako] [na] (interes|interest|hilig)
		`,
		receive: lines`
			makatanggap
			tumanggap
			makatanggap pa
			makakuha
			makareceive
			maka receive
			matanggap
			maka tanggap
			mag receive
			padalhan
			makakita
		`,
		me: lines`
			ako
			akong
			ko
			sakin
			sa akin
			kami
			namin
			samin
			amin
			koh
		`,
		number: lines`
			number
			numero
			num
			cp number
			contact
			no
			info
			impormasyon
			details
			pangalan
			data
			personal data
			personal info
			datos
			personal na impormasyon
			phone number
			cell number
			contact number
			num ko
			cp no
		`,
		list: lines`
			list
			listahan
			listahan nyo
			group
			system
			database
			broadcast list
			gc
			record
			records
			contacts
			broadcast
			contact list
			mailing list
			listahan ninyo
			contacts list
			directory
			blast
			text blast
			text list
		`,
		remove: lines`
			tanggalin
			pakitanggal
			paki tanggal
			alisin
			paki alis
			pakialis
			burahin
			pakibura
			paki bura
			paki delete
			pakidelete
			idelete
			i delete
			remove
			paki remove
			pakiremove
			tanggaln
			delete
			pa delete
			pa remove
			patanggal
			pa tanggal
			paalis
			paburahin
			pabura
			iremove
			i remove
			matanggal
			maalis
			umalis
			pa bura
			ipabura
			tangalin
			pakitangal
			paki tangal
			i erase
			erase
			ierase
			alisn
			pakialis nyo
			tanggalin nyo
			i take out
			paki take out
			kuhaa
		`,
		unsub: lines`
			mag unsubscribe
			magunsubscribe
			pa unsubscribe
			paki unsubscribe
			pakiunsubscribe
			unsubscribe
			mag unsub
			unsub
			pa unsub
			iunsubscribe
			i unsubscribe
			uunsubscribe
			mag uunsubscribe
			mag opt out
			paki unsub
			magopt out
			opt out
			i opt out
			ma unsubscribe
			magpa unsubscribe
			pa opt out
			paki opt out
		`,
		order: lines`
			order
			booking
			delivery
			appointment
			item
			reservation
			payment
			bayad
			parcel
			padala
			plastic
			sibuyas
			address
			membership
			ticket
			lalamove
			grab
			cart
			pula
			kulay
			reserve
			pagkain
			sukli
			gym
			ride
			aircon
			plan
		`,
		again: lines`
			ulit
			muli
			uli
			balik
			pabalik
		`,
		mistake: lines`
			nagkamali
			mali
			hindi sinasadya
			di sinasadya
			di ko sinasadya
			hindi ko sinasadya
			di ko sinasadyang
			hindi ko sinasadyang
			by mistake
			aksidente
			aksidenteng
			accidentally
			nang di sinasadya
			napindot
			namali
			nagkamali po ako
			nagkamali ako
			maling pindot
			nagkamaling pindot
			namali ng pindot
			napindot ko lang
			di sadya
			hindi sadya
			sayop
		`,
		not: lines`
			huwag
			wag
			hindi
			ayoko
			ayaw
			wala
			bakit
		`,
		request: lines`
			pwede
			puwede
			pwedeng
			pwd
			maaari
		`,
		until: lines`
			hanggang
			until
			til
		`,
		day: lines`
			araw
			days
		`,
		week: lines`
			linggo
			week
			weeks
		`,
		month: lines`
			buwan
			month
		`,
		year: lines`
			taon
			year
		`,
		link: lines`
			pero
			kaya
			tapos
			please
			pls
			pakiusap
			na lang
			nalang
			po
			naman
			thanks
		`,
	},
	stop: lines`
		{wag} [na|nang] [po|naman] [{you}] [na] [po|naman] [{me}] [na|nang] [po] {send} …3
		{wag} [na] [po] [{you}] [na] [po] [{me}] [na|nang] {contact} …1
		{wag} [na] [po] [{you}] [{me}] (tawagan) …1 (itext|i text|o text) …1
		{halt} [na] [{you}] …2 ({sending}|{things}|{me})
		{halt} [na] [po] [{you}] [na] (ang|ung|yung|sa) …3 ({things}|{sending})
		(stop|tama) na [po] [{you}] [sa|ang] [mga] ({sending}|{things})
		stop …3 {sending}
		^ (tigil|tigilan|itigil|ihinto|tama|stop|hinto|awat) na [po|yan|kayo|please|ito] $
		^ (tigil|itigil|ihinto|tigilan) [na] [{you}] [na] [ito|to|yan] $
		{nowant} [na|nang] [po|ako|akong] [ng|ang|sa] [mga] [na] {things}
		{nowant} …2 {receive} …4
		{nowant} …3 (sa|ng|ang) …2 {things}
		{remove} [na] [po] [{you}] [na] [po] {me} …4 (sa|dito|dyan|jan|$)
		{remove} …4 {me} …2 (sa|from) …2 {list}
		{remove} [na] [po] [{you}] [po] [ang|ng|yung] [{me}] {number} …2
		{remove} …3 {list}
		{unsub} [na] [po] [{me}] [na] [please]
		(gusto|nais|kailangan) …3 {unsub}
		(binabawi|inaalis|bawiin) …2 (pahintulot|consent|permiso|pagpayag)
		(hindi|di|wala|never) …2 (pumayag|pumapayag|nag sign up|nagsign up|nag subscribe|nagsubscribe|humingi|nag register|sinabing pumapayag|nag opt in) …4
		(sawa|sawang sawa|sawang|nakakasawa|nakakainis|nakakairita|nakakaistorbo|umay|puno|bwisit|nakakabwisit) …4 {things}
		(nakakainis|nakakairita|kulit|nakakaistorbo|nakakasawa|puro …1 spam) …4 (tama na|tigil na|pakitigil|itigil|stop na)
		{wag} na [po] [ng|ang|sa|yung] [mga] {things}
		(paki tigil|pakitigil|itigil|tigilan|paki stop|pakihinto|tama) na [po|please] $
		tama na [po] [sa|ang|yung|mga] [mga] [kaka] {things}
		walang {marketing} …2 (please|pls|po) $
		^ wala nang (text|promo|message) …1
		{wag} …3 (isali|iadd|i add|idagdag|isama) …2 (sa|to) …1
		{remove} …4 {number} (ko|namin|koh)
		{wag} [na|n|nang] [po|naman] [{you}] [na|n] [po|naman] [{me}] [na|n|nang] [po] {send} …2
		^ (wag na|huwag na) [po] kayo [please|pls|magtext] $
		{halt} [na] [po] [{you}] [na] [po] {me} …1
		(stop|tigil) (nyo|niyo|ninyo) [po] na [po|yan|please|to] …1
		(pag|kapag|kung|isa pang|isang) …1 (nagtext|nag text|nag message|text|message|nagsend|nag send|nagchat|nag chat) [pa] [kayo|ka|nyo] …1 (irereport|i report|report|iblock|i block|block|ibblock|irereklamo|magrereklamo) …2
		(hindi|di) na [po] (ako|kami) (customer|kliyente|client|member|suki|subscriber) (nyo|niyo|ninyo|dyan|mo)
		{remove} [na] [po] [{you}] [na] [po] [lahat] [ng|ang|yung|mga] …1 {number} …2 (ko|namin|q|koh)
		(tutol|tumututol|kumokontra) (ako|kami) …6 (marketing|impormasyon|data|promo)
		{things} [lang|na] [ang|po] [ang] (ayaw|ayoko) …2
		{things} (ayoko|ayaw) [na|ko] …2
		(ayaw|ayaw na) [og|ug] ({send}|{things}) …2
		ayaw na [ko] (padalhi|text|i text|pagpadala|pag text|pag send|hatagi|og text|ug text) …3
		(undang|undanga|hunong|hunonga|undangi) [na] [ninyo|nyo|mo|intawon] …2
		(dili|di) na (ko|mi) (ganahan|gusto|interesado) …3 {things}
		(tanggala|tangtanga|papasa|kuhaa) …2 (akong|ako) (number|numero|ngalan) …2
		(lubayan|tantanan|layuan) [na] {you} …2
		(itigil|tigilan|ihinto|lubayan|tantanan|pakitigil|hinto) (nyo|niyo|ninyo|mo) na [po|to|yan|ito|nga] $
		ilang beses …3 (itigil|stop|tigil|ihinto|wag|unsub)
		^ (wag|huwag|tama|stop) (na|na po|nyo na) (oi|oy|uy|uyy|besh|pls) $
		(di|hindi|d) (na|na po|na nga) (ko|ako|po ako|kami) (customer|client|member|suki) …2
		(nagpalit|iba|nagbago) na [po] [ng|ang] (may ari|owner|gumagamit) …2 {number}
		(di|hindi|d) (ako|na ako|po ako) (interesado|interested) (sa|sa mga) …2
		^ (di|hindi) na salamat (sa|sa mga) …2
		(wag|huwag) (na|na po|nang) [kayong|kayo|nang] (makulit|mangulit|manggulo|mag spam) …2
		(isa pang|isa pa na|one more|pag may isa pang) {messages} …2 (ireport|irereport|report|block|ibblock|reklamo) …2
		(wag|huwag) (nyo|niyo|na|ninyo) [na|ko|kong|akong] [kong|akong|ko] (guluhin|istorbohin|kulitin|abalahin|pestehin)
		(isa|isang) [pa] pang {messages} …1 (irereport|ireport|rereport|ibblock|iblock) …2
	`,
	unclear: lines`
		(paano|pano|pno|papaano) …4 ({unsub}|ihinto|itigil|mag stop|matanggal|maalis|umalis|mapatigil|tanggalin) …3
		(saan|san) …2 {unsub}
		(mali|maling|wrong) [po] (number|numero|num|tao|ang number) …2
		(hindi|di) [po] (ito|to|ako) si …2
		spam (to|ito|kayo|yan|ka)
		(i block|iblock|block|ireport|i report|report) ko …1 {you}
		(iba|ibang tao) na [po] [ang] (gumagamit|may ari|nagmamay ari|may-ari|tao) …3
		(paano|pano|pno|papaano|how) …2 (mawala|maalis|matigil|mahinto|mapahinto|ma stop|ma off|i off|patigilin|mapatigil|ihinto|itigil|{unsub}) …4
		(hindi|di) [na] [po] (kanya|sa kanya|sakanya) [na] …1 (number|numero) …2
	`,
	refers: lines`
		^ [paki|please] (burahin|tanggalin|alisin|pakidelete|paki delete|pakibura|pakitanggal|idelete|i delete|delete|tanggalin|paki alis|ialis) (nyo|niyo|na|po|nyo na|nyo po|na po|yan|mo) [na|po|yan|agad|now] $
		^ (paki delete|pakidelete|pakitanggal|pakibura|paki tanggal|paki alis) [po|na|na po] $
		^ [talaga|po] (ayoko na|ayaw ko na|ayoko|tama na|tama na po|di na kailangan|no need na|di ko na kailangan|sawa na ko|di ako interested|not interested|ayaw na namin) [po|talaga|nyan|sa ganyan] $
		^ (paki delete|pakidelete|pakitanggal|pakibura|paki tanggal|paki bura|paki alis) (agad|now|please|na|kaagad) $
	`,
	about: lines`
		^ [yung|ang] (number|num|numero|cp number|no) [na] (ko|namin)
		(nakuha|binigay|galing|nakita|nalaman|nabili|kinuha|nagbigay) …3 (number|num|numero) (ko|namin)
		my {number}
		(yung|ang|mga|yang|yong) [mga] (text|texts|message|msg|promo|ads|mensahe|sms) (nyo|niyo|ninyo)
		puro [na lang|nalang|kayo] {marketing}
		(nasa|na sa|meron) (inyo|kayo|kayong) [ang|yung] number (ko|namin)
	`,
	stay: lines`
		{wag} [na] [po] [muna] [{you}] [po] [{me}] (itigil|ihinto|tanggalin|alisin|burahin|titigil|i unsubscribe|iunsubscribe|tumigil|i remove|istop|i stop|mag stop|idelete|i delete) …4
		(ayoko|ayaw ko|ayokong|hindi ko gustong|di ko gustong) [ko|kong|na] (mag unsubscribe|magunsubscribe|ma miss|mamiss|matanggal|maalis|mawala|ihinto|itigil|tumigil) …4
		(tuloy|ituloy|tuloy tuloy) …4 (send|text|{sending}|padala) …2
		(bakit|ba t) …8
		bat (ako|kayo|nyo|niyo|di|hindi|wala|na|po|naman) …6
		(kung|pag|kapag) …1 {unsub} …3
		(ayoko|ayaw|ayokong|hindi ko gusto) [kong|ko|po|pong|ng|na] (mag unsubscribe|magunsubscribe|ma unsubscribe|mag opt out)
		(hindi|di) [po] ako (nag unsubscribe|nagunsubscribe|nag stop|nag opt out) …1
		(hindi|di|wala) [ko|ako|akong] [naman|po] [po|naman] (sinabi|sinabing|hiniling|hininging|nirequest|nagrequest|nag request) [na|kong|ko] …1 ({remove}|{halt}|{unsub}|tanggalin|itigil) …3
	`,
	elsewhere: lines`
		(cancel|icancel|i cancel|pakicancel|paki cancel|{remove}|{halt}|stop) …3 {order} …2
		{wag} …3 (ipadala|lagyan|ideliver|i deliver|mag alala|kalimutan|iwan|tumawag|magalala) …4
		{wag} …4 {send} …3 ({order}|ngayon|muna ngayon|bukas|sa dating|mali)
		tama na (yan|to|yun) (haha*|hehe*|lol)
		(bus|jeep|non|ulan|washing|machine|aircon|mrt) …2 (stop|tigil|tumigil|titigil|hinto) …2
		(saan) …3 (titigil|hihinto|tigil|stop) …2
		{nowant} …4 {order}
		(hindi|di|wala) [ko|pa|ako] [pa|po] [akong] (natanggap|natatanggap|nareceive|dumating|nakuha|nakakatanggap) …4
		(may|meron|wala) [pa|na] [po] [ba|bang|kayong] {things} …2 (ba|kayo)
		ayoko na nito [na] refund
		^ ayoko na nito $
		(kailan|kelan|hanggang kailan) …1 titigil …3
		order number …4
		tama na muna …2
	`,
	quoted: lines`
		(reply|mag reply|i text|itext|i type|text|isend|i reply|magreply) [ng|ang|lang|ng salitang] (stop|off|unsub|unsubscribe|hinto) …1 (sa|para|to|upang) …3
		para (mag unsubscribe|ihinto|itigil|mag opt out) …3 (text|reply|i text) …2
		para [po] (mag unsubscribe|ma unsubscribe|ihinto|itigil|mag opt out|tumigil|mag stop)
		(reply|itext|i text|text|i reply|isend|i send|i type) [ang|lang|ng|lang ng] (stop|off|unsub) $
	`,
	start: lines`
		(gusto|nais|pwede|okay lang) …3 [{again}] (makatanggap|tumanggap|mag subscribe|magsubscribe|sumali sa list|makareceive|maka receive) …5
		(gusto|nais) …2 (balik|bumalik|sumali) …2 (sa list|{list}|{things})
		(send|padala|padalhan|itext|i text|text|magpadala|mag send) [nyo|niyo|po|na|mo] …1 {again} …3 ({marketing}|updates|messages|texts|notifs|mensahe)
		(pwede|puwede) …3 {again} …3 (itext|i text|padalhan|mag text|mag send) …2
		(balik|ibalik|pabalik|pakibalik|paki balik) [nyo|niyo|mo] [po] [{me}] …1 sa …2 {list}
		(pasali|isali|paki add|pa add|iadd|i add|add|idagdag|sali|isama|pasama|pakisali) [nyo|niyo|mo|na] [po] [{me}] …1 (sa|to) …3 ({list}|{things})
		(mag subscribe|magsubscribe|pa subscribe|resubscribe|mag resubscribe) …2 ({again}|sa {things}|po)
		{mistake} …4 {unsub} …4
		{mistake} …4 (stop|hinto|tigil) …4
		(naunsubscribe|na unsubscribe|nag unsubscribe|nag stop|na stop|napindot ko …1 stop|natype ko …1 stop) …5 {mistake} …4
		(gusto|nais) [ko|namin|kong] [na|po|pa|na po] {again} …1 (ng|makatanggap|ang|mag|sumali|matanggap) …2 ({things}|list|{list})
		(paki add|pa add|pasali|iadd|i add|pabalik|pakibalik|ibalik|isali|pakisali) [po|nyo|niyo] [po] {again} [po] {me} …1 (sa|to) …2
		{mistake} …4 (stop|unsubscribe|unsub|hinto) …1
		(ibalik|pakibalik|pabalik|ibalik nyo) [na] [po] {me} [po] [sa] …2 (list|{list}|updates|promos)
		(gusto|nais) [ko|namin] pa rin [po] [ng|makatanggap|ang|na] …1 {things}
		(i subscribe|isubscribe|isub|pa subscribe|pasubscribe) [nyo|niyo|mo] [po] {again} …2
		(pakidagdag|idagdag|paki dagdag|padagdag|pakisama|isama) [nyo|niyo|po|na] [po] {again} [po] {me} …1 (sa|to) …2
		(pwede|pwd|puwede) …4 (idagdag|ibalik|isali|i add|iadd) (ulit|muli|uli|pabalik) …2
		(pwede|pwd|puwede) (nyo|niyo|po|ba|po ba|nyo ba|niyo ba) [ba|po] [ko|ako|akong] (idagdag|ibalik|isali|i add|iadd|i subscribe) (ulit|muli|uli) …2
		(cancel|i cancel|pakicancel|bawiin) (nyo|niyo|ko|po) [yung|ang] (pag unsubscribe|pagunsubscribe|unsubscribe|pag stop|stop) (ko|nyo) …1
	`,
	help: lines`
		^ [kailangan|pwede|gusto|nangangailangan|hingi|humihingi] [ko|ako|ba|bang|po] [po|na] [ng|humingi ng|lang|akong|bang] (tulong|magpatulong|patulong|help|matulungan) [po|naman|please] $
		^ (tulong|patulong|patulong naman|tulungan nyo ako|tulungan niyo ako|tulungan mo ako|pa help|help) [po|naman|please] $
		^ (pwede|puwede) [po|mo|nyo|niyo] [ba|bang|po] [ba|akong|ako] (tulungan|matulungan|magtanong) $
		^ may (tanong|itatanong|katanungan) [lang] [po] [ako|lang] $
		^ (matutulungan|tutulungan) (mo|nyo|niyo) [ba] ako $
		^ (matutulungan|tutulungan|pwedeng matulungan|pwede matulungan) (mo|nyo|niyo|ninyo) [po] [ba|bang] [po] (ako|kami) [please] $
		^ (kailangan|need) [ko|namin] [po] [ng] (tulong|help|assistance) [nyo|ninyo|po|please] $
		^ (patulong|pa help|pahelp|tulong) [naman|nmn|po] [po|please|pls] $
		^ (tulungan|patulong|saklolohan) (nyo|niyo|mo|ninyo) [po|naman|nga] ako [po|please|naman] $
		^ (may|meron) [po|ba|bang] (makakatulong|tutulong|pwedeng tumulong) [po|ba|sakin|sa akin] [po|ba] $
		^ (may|meron) (tao|agent|sumasagot|admin|csr) [po] [ba] [po] (dyan|jan|diyan|dito|po) $
	`,
	less: lines`
		(bawasan|bawas|bawas bawasan) …3 ({things}|{sending}|{send})
		(ang dami|sobrang dami|andami|dami|ang daming|sobra) …2 {things}
		(once|isang beses|minsan|twice) [lang] (a|sa|kada|per|isang) (week|month|linggo|isang linggo|buwan) …2
		{wag} …4 (araw araw|madalas|sunod sunod|minu minuto) …1
	`,
	pause: lines`
		(itigil|ihinto|pause|stop|i pause) muna …4
		{wag} muna …2 {send} …4
		{wag} …4 {send} …3 (hanggang|until|for) …3
		pause …2 {things} …2
	`,
	keeps: lines`
		({orders}|{reminders}|{surveys}) (lang|nalang|na lang|only)
		(ok lang|okay lang|maliban|puwera|iwan) …3 ({orders}|{reminders}|{surveys})
	`,
};
