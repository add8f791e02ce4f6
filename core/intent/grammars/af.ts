import { lines } from '../languages/types';
import { type Grammar } from './types';

export const af: Grammar = {
	code: 'af',
	words: {
		messages: lines`
			boodskap
			boodskappe
			boodskape
			boodskapp
			sms e
			whatsapps
			kennisgewings
			berigte
			boodskappies
			inligting
			epos
			goed
			bodskappe
			boodskappe af
			smse
			sms se
			watsapps
			whatsappe
			stories
			stuff
			spam
			nuus
		`,
		marketing: lines`
			advertensies
			advertensie
			bemarking*
			aanbiedinge
			aanbiedings
			spesiale aanbiedinge
			promosie
			promosies
			spesiale
			nuusbrief
			nuusbriewe
			reklame
			afslag
			veldtogte
			promos
			advert
			adverts
			ads
			specials
			promosie goed
			aanbod
			kortings
			afslag goed
			reklameboodskappe
		`,
		reminders: lines`
			herinneringe
			herinnerings
			herinnering
		`,
		surveys: lines`
			opname
			opnames
			vraelyste
		`,
		orders: lines`
			bestelling
			bestellings
			afleweringsinligting
			aflewering
			(bestelling|afspraak) se boodskappe
			fakture
		`,
		all: lines`
			alles
			alle
			niks
			enigiets
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dont: lines`
			moenie
			moet nie
			moet asseblief nie
			moet nooit
			moenie weer
			moet asb nie
			moenie meer
			moet nie meer
			moenie asb
			moenie ooit
			moenie vir my
			moetie
			moeni
			moet nie weer
			moenie verder
		`,
		halt: lines`
			hou op
			hou nou op
			hou asseblief op
			staak
			stop
			hou asb op
			hou tog op
			kap dit met
			ophou
			ophou asb
			hou op asb
			los dit met
		`,
		send: lines`
			stuur
			sms
			gestuur
			stuur nie
			aanstuur
			aan te stuur
			aanhou stuur
			stuur weer
			whatsapp
			app
		`,
		contact: lines`
			kontak
			pla
			skryf
			lastig val
			teister
			bodder
			whatsapp
			boodskap
			steur
		`,
		nowant: lines`
			wil nie
			wil nie meer
			soek nie
			soek nie meer
			wil geen
			verlang nie
			wens nie
			stel nie belang
			stel nie meer belang
			het nie
			stem nie in
			wil glad nie
			soek glad nie
			wil nooit
			stel glad nie belang
			wil regtig nie
		`,
		receive: lines`
			ontvang
			kry
			hê
			sien
			hoor
		`,
		number: lines`
			nommer
			foonnommer
			besonderhede
			selnommer
			naam
			data
			nommer en naam
			persoonlike inligting
			inligting
			nr
			persoonlike data
			selfoonnommer
			profiel
			kontakbesonderhede
		`,
		list: lines`
			lys
			lyste
			groep
			stelsel
			databasis
			lysie
			kontaklys
			poslys
			list
			groepslys
			lysies
			broadcast
			kliëntelys
			klientelys
		`,
		remove: lines`
			verwyder
			haal
			vee
			skrap
			vat
			wis
			delete
			neem
			verweider
			verwyder asb
			vat weg
			delete asb
			gooi
			trek
		`,
		order: lines`
			bestelling
			afspraak
			bespreking
			item
			pakkie
			sakkie
			uie
			rooi
			gimkontrak
			gim
			betaling
			kaartjie
			kontrak
			foto
			kaart
			kursus
			versekering
			vergadering
			tydskrif
			rekening
			tafel
		`,
		again: lines`
			weer
			soos voorheen
			opnuut
			terug
		`,
		mistake: lines`
			per ongeluk
			per abuis
			verkeerdelik
			perongeluk
			by vergissing
		`,
		not: lines`
			moenie
			nie
			nooit
			geen
			hoekom
		`,
		request: lines`
			kan jy
			kan julle
			sal jy
			sal julle
			kan u
		`,
		until: lines`
			tot
		`,
		day: lines`
			dag
			dae
		`,
		week: lines`
			week
			weke
		`,
		month: lines`
			maand
			maande
		`,
		year: lines`
			jaar
		`,
		link: lines`
			maar
			en
			want
			so
			daarom
			net
		`,
	},
	stop: lines`
		{halt} [om|met] [vir my] …3 ({things}|te {send}|{send}|te {contact}|my te {contact})
		{halt} …2 met …2 {things}
		^ (hou op|staak|teken uit|teken my uit|hou nou op|verwyder my|uitteken) [nou|dadelik|met dit] $
		{dont} …3 {things} …2 {send} [nie]
		{dont} …3 {send} …3 {things} [nie]
		{dont} (vir my|my|ons) …3 ({send}|{contact}) [nie]
		moet (my|ons|vir my) [asb|asseblief] nie …2 ({contact}|{send}|{things}) …2
		(verkies|sou verkies) om nie …2 {things} …2
		{dont} [weer|meer] {contact} [my] nie
		(wil|soek|wens|verlang) (nie|geen) …2 ({things}) …2 ({receive}|nie|$)
		(wil|soek|wens) nie [meer] …3 ({things}|enigiets|van julle|hierdie) …2 ({receive}) nie
		wil nie (meer|verder|langer) …2 ({receive}) nie
		(stel|stel nie) …2 (nie) …1 belang in …3 {things} …1
		stel nie …1 belang in …3
		(het) nie …2 {things} nodig
		(geen|nie meer) {things} [meer|nie|asb]
		{remove} my …2 (van|uit|vanaf) …2 ({list}|af|hier)
		{remove} my nommer …3
		(vee|wis|skrap|verwyder|haal) …2 {number} …2
		(teken|meld) my [maar] (uit|af)
		(wil) …2 (uitteken|afmeld|uittree|onttrek)
		wil van …2 {list} af
		(kanselleer|stop|beeindig) …2 (inskrywing|intekening) vir …1 {things}
		(trek) …2 toestemming terug
		(nooit|nie) …2 (ingeteken|toestemming gegee|ingestem|aangemeld) …1
		(genoeg|moeg|gatvol|keelvol|siek en sat|sat) [van|vir|met] …2 {things}
		los my [uit|met rus|uit met rus|asb|nou|alleen]
		(ophou|op te hou) [om|met] …4 (te {send}|{send}|te {contact}|{things})
		my …2 (van|uit|vanaf) …3 {list} (afhaal|haal|verwyder|afvat|uithaal|afneem|verwyder word)
		(kan|sal|asseblief|as|dat) (julle|jy|u) [asb|asseblief] my [asb|asseblief] (uithaal|afhaal|uitskryf|verwyder|afteken|uitteken|uitvat)
		as (julle|jy|u) [my] weer …1 ({send}|{contact}|skryf) …1 (rapporteer|blok|kla|aanmeld|gaan)
		(genoeg|voertsek|fokof|klaar|verby|basta) (met|van) …2 {things}
		^ {dont} [meer|weer|ooit|asb] {send} [weer|meer] nie $
		{dont} (meer|weer|ooit|verder) [vir my|my|hier] {send} [nie]
		{dont} my (nommer|nr|inligting) gebruik …1
		(is|was) nie meer …1 (kliënt|klient|lid|kliente|intekenaar) …1
		nooit …2 (ingeskryf|geregistreer|opgegee|aangemeld|ingeteken|toegestem) …1
		{number} …1 (verwyder|uitvee|skrap|uitwis|uitgevee) …1
		{remove} [al|alle] my {number} …2
		{remove} my [af|weg|uit] …1 (van|uit|vanaf|vn) …2 {list}
		{remove} my af …2 {list}
		^ (haal|vat|skryf|neem|teken) my (af|uit) [asb|asseblief] $
		(maak|het) …1 beswaar teen …6
		hou (nou|asb|asseblief|tog|dadelik) op $
		(nooit|nie) …3 {things} gevra …1
		^ (skrap|verwyder|delete|wis) my [uit|asb|asseblief|nou] $
		(skakel|sit) [asb|asseblief] …1 {things} af
		(wil|soek) niks (van|meer van) julle …2
		(hoeveel keer|hoeveel kere|hoe baie keer) …6 (ophou|stop|moenie|los)
		hou op [om] (pla|my pla|met die|met julle) …1
		hou op pla (my|ons)
		^ (ek|ons) soek dit nie [meer|meer nie] $
		(nooit|nie) [vir|om] …1 {things} …2 gevra
		(nooit|nie) hiervoor gevra
		(los|laat) [nou] (die|julle|daai) {things}
		wil ek nie [meer] [julle|jou|die] {things} [meer] (sien|kry|lees|ontvang|hê) …1
		(moet|mag) (my|ons) (nooit|nie) [weer|meer] {contact} …1
	`,
	unclear: lines`
		hoe …4 (uit|uitteken|afmeld) $
		hoe …4 (teken ek uit|uitteken|afmeld|van die lys af)
		hoe …3 {things} …1 (stop|staak)
		verkeerde (nommer|persoon)
		(dis|dit is) spam
		(blok|rapporteer) (julle|jou)
		^ (genoeg|nie meer|geen meer) [nou|nie|asb] $
		nommer is nie meer …2
		(wat|hoe) …2 (moet|kan|doen) …2 (doen|maak|ophou) …1 om …1 nie …4 {receive}
	`,
	refers: lines`
		^ (vee|haal|vat|verwyder|skrap|delete) dit [uit|af|weg] [uit|af|weg|nou|asb|onmiddellik|dadelik] $
		(wil|soek) dit nie [meer] [meer] [hê|lees|sien] [nie] $
		^ (genoeg|nee dankie|stel nie belang nie|ek stel nie belang nie|nie geïnteresseerd nie|dis genoeg|genoeg is genoeg) [nou] $
		daardie persoon is nie [meer] hier …1
		(nooit|nie) gevra nie $
		^ (vee|haal|vat|verwyder|skrap) dit (dadelik|nou|asb|onmiddellik|asseblief) (uit|af|weg) $
	`,
	about: lines`
		my (nommer|foonnommer|selnommer|besonderhede|data|inligting|nr)
		(hierdie|dié|julle|die|al die) {messages}
		(net|julle|al die|hierdie|aanhoudend) {marketing}
		nommer (het verander|is verander)
	`,
	stay: lines`
		{dont} …5 (ophou|staak|afhaal|verwyder|uitteken|uithaal|stop|afvat|skrap) …3
		wil nie (uitteken|afmeld|ophou …1|…3 misloop|…2 mis nie) …1
		hou aan …3
		hoekom …6
		(as|voor) ek uitteken …3
		(het|wou) [ek] nie (uitgeteken|afgemeld|uitgeskryf) [nie]
		(het|wou) nie gevra …2 (uitgehaal|afgehaal|verwyder|uitgeteken|uitgeskryf) …2
		nie gevra om …1 (uitgehaal|afgehaal|verwyder|uitgeteken) …2
		hoekom het julle my …1 (afgehaal|uitgehaal|verwyder|uitgeteken) …2
	`,
	elsewhere: lines`
		(kanselleer|{remove}|stop|vee) …3 {order} …1
		{dont} …2 {order} …2
		{dont} …2 (nou|vandag|more) …3
		{dont} my nou …4
		(bushalte|halte|busstop) …1
		(hou) nie op …3
		(watter|volgende|laaste) stop …2
		(opgehou|ophou) (rook|drink|werk) …1
		(masjien|kar|bus|trein) stop …1
		einde van die (maand|week|jaar) …1
		wil nie …2 {order} …1
		(het|kry) [nog] (geen|nie) …2 {things} …1 (gekry|ontvang) …1
		(is|het) (daar|julle) …1 {things}
		(verkeerde|foutiewe) nommer (gegee|gestuur|ingevul|ingesit) …2
		hoe laat …4
	`,
	quoted: lines`
		(antwoord|stuur|tik) (stop|staak|uit) …1 (om|na|vir) …4
		om (uit te teken|te staak) (antwoord|stuur) …3
	`,
	start: lines`
		(wil|sal) [graag] [weer] [graag] …2 {things} [weer] (ontvang|kry|hê)
		(wil|sal) [graag] weer (inteken|aansluit|aanmeld|ontvang)
		(sit|voeg|plaas|teken|vat) my [weer|terug] (op|by|in|tot|terug|weer) …3 ({list}|{things})
		(stuur) …1 weer …2 {things}
		(uitgeteken|afgemeld|stop gestuur|stop gedruk) …1 {mistake}
		{mistake} …2 (uitgeteken|afgemeld|stop gestuur|stop gedruk|stop) …1
		wou nie (uitteken|afmeld|stop) nie
		(kanselleer|ignoreer) my (uittekening|stop)
		stuur [asb|asseblief|gerus] [vir my|my] weer …3 {things}
		stuur weer vir my …3 {things}
		(ek het|het) stop {mistake} (gestuur|gedruk|getik|getik nie|gestuur nie)
		(ek het|het) {mistake} stop (gestuur|gedruk|getik)
		(wil|sou) [graag] weer …2 {things} [wil] (ontvang|kry|hê) …1
		(kan|sal) (julle|jy|u) my (nie weer|weer|terug) (bylas|byvoeg|bysit|opsit|terugsit|inteken|aanmeld) …2
		(kan|sal) (julle|jy|u) my nie (weer|terug) …1 (bylas|byvoeg|bysit|opsit|sit|inteken|laai) …2
		(kanselleer|ignoreer|herroep) [asb|asseblief] my [asb] (uittekening|afmelding|opsegging) …1
	`,
	help: lines`
		^ [ek] [het|benodig|soek] [jou|julle|asseblief] (hulp|bystand) [nodig] $
		^ (kan|sal) (jy|julle|u|iemand) my [asb] help $
		^ help my $
		^ ek het [n|'n] vraag $
		^ is daar (iemand|enigiemand) [daar|hier] $
		^ help my (asb|asseblief|nou|gou) $
	`,
	less: lines`
		(minder|te veel|soveel|te baie) {things}
		(een keer|eenmaal|twee keer) per (week|maand|dag) …2
		{dont} …3 (elke dag|so baie|so gereeld) …2
	`,
	pause: lines`
		(hou op|stop|pouseer|staak) …2 {things} …1 (tot|vir) …2
		{dont} …3 tot …3
		{dont} vir …1 ({day}|{week}|{month}) …3
		{dont} …3 {things} …1 vir …1 ({day}|{week}|{month}) …2
	`,
	keeps: lines`
		(net|slegs|behalwe|hou) …2 ({orders}|{reminders}|{surveys})
	`,
};
