import { lines } from '../languages/types';
import { type Grammar } from './types';

export const sk: Grammar = {
	code: 'sk',
	words: {
		halt: lines`
			prestaňte
			prestaň
			prestať
			prestanete
			prestali
			nechajte
			nechať
			ukončite
			ukončiť
			zastavte
			zastaviť
			zastav
			skončite
			dosť
			dost
			stop
			stopnite
			končite
		`,
		sending: lines`
			posielať
			zasielať
			rozosielať
			odosielať
			písať
			otravovať
			obťažovať
			spamovať
			kontaktovať
			posielanie
			zasielanie
			rozosielanie
			s posielaním
			so zasielaním
			bombardovať
			vypisovať
			zahlcovať
		`,
		dontsend: lines`
			neposielajte
			neposielaj
			neposielať
			nezasielajte
			nezasielať
			nepíšte
			nepíš
			nepísať
			nekontaktujte
			nekontaktovať
			nekontaktuj
			neotravujte
			neotravovať
			neotravuj
			neobťažujte
			neobťažovať
			neobťažuj
			nespamujte
			nespamuj
			nerozosielajte
			neposielali
			nepísali
			nezasielali
			neozývajte sa
		`,
		nowant: lines`
			nechcem
			nechceme
			nechcel by som
			nechcela by som
			neželám si
			neprajem si
			si neželám
			si neprajem
			si neželáme
			neprajeme si
			nemám záujem
			nemáme záujem
			nezaujímajú ma
			nezaujíma ma
			nepotrebujem
			nepotrebujeme
			nestojím o
			neprajem
			ma nezaujímajú
			ma nezaujíma
		`,
		receive: lines`
			dostávať
			dostať
			prijímať
			čítať
			vidieť
			odoberať
			byť kontaktovaný
			byť kontaktovaná
		`,
		messages: lines`
			správ*
			sms*
			smsky
			smsiek
			upozornen*
			notifikác*
			informác*
			novink*
			noviniek
			oznámen*
			maily
			info
			whatsapp
		`,
		marketing: lines`
			reklám*
			reklam*
			ponuk*
			ponúk
			akci*
			newsletter*
			zľav*
			promo*
			spam*
			marketing*
			katalóg*
			leták*
			inzer*
			kampan*
			obchodné oznámenia
		`,
		reminders: lines`
			pripomien*
			upomien*
		`,
		orders: lines`
			(stav|informácie o|správy o|info o|upozornenia na|aktualizácie) [mojej|moje|mojich] (objednáv*|doručen*|zásiel*|doprav*|rezervác*|balík*)
			faktúry
			bločky
		`,
		surveys: lines`
			dotazník*
			prieskum*
			anket*
		`,
		calls: lines`
			volať
			volajte
			hovory
		`,
		email: lines`
			mail*
			email*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			nič
			ničoho
			to
			toho
			čokoľvek
			tieto veci
			všetkého
		`,
		all: lines`
			všetko
			všetky
			všetkých
			akékoľvek
			nič
			žiadne
		`,
		not: lines`
			nie
			nechcem
			nikdy
			nič
			bez
			žiadn*
			neželám
		`,
		remove: lines`
			odstráňte
			odstráň
			odstrániť
			vyraďte
			vyradiť
			vyraď
			vymažte
			vymaž
			vymazať
			zmažte
			zmaž
			zmazať
			vyškrtnite
			vyškrtni
			vyškrtnúť
			odoberte
			vyhoďte
			vyradenie
			odstránenie
			vymazanie
			zablokujte
			výmaz
		`,
		number: lines`
			(moje|môjho|toto|tohto|naše|na moje) (číslo|čísla|telefónne číslo|telefónneho čísla|údaje|kontakt|dáta|osobné údaje|meno|tel)
			môj (kontakt|telefón)
			mojich údajov
			telefónne číslo
		`,
		list: lines`
			zoznam*
			databáz*
			rozosiel*
			zoznamu
			zoznam
			zoznamov
			databázy
			databáze
			evidencie
			systému
			skupiny
			kontaktov
			mailing listu
			odberu
			adresára
			listu
			rozosielania
		`,
		unsubscribe: lines`
			odhláste ma
			odhlás ma
			odhlásiť sa
			sa odhlásiť
			ma odhlásiť
			ma odhláste
			odhlasujem sa
			odhlásenie
			odhlásiť odber
			zrušiť odber
			zrušte odber
			zrušte mi odber
			zruším odber
			zrušenie odberu
			ukončiť odber
			ukončite odber
			odhláste nás
			odhlásiť z odberu
			sa odhlasujem
			odhláste
			ruším odber
			odhlásiť z newslettera
		`,
		order: lines`
			objednáv*
			rezervác*
			termín*
			zásiel*
			balík*
			doprav*
			doruč*
			platb*
			stretnut*
			lístok*
			lístky
			stôl*
			stol*
			tovar*
			položk*
			produkt*
			jazd*
			taxi*
			let
			letu
			kurz*
			lekci*
			tréning*
			hodin*
			zmluv*
			účet
			účtu
			bloč*
			kart*
			poist*
			úver*
			netflix*
			spotify
			fotk*
			košík*
			nákup*
			vrátenie
			predplatné*
			permanentk*
			členstv*
			dieťa
			dcéru
			syna
			obed*
			škôlk*
			hotel*
			návštev*
			program*
			faktúr*
			tašk*
			cibuľ*
			internet*
			noviny
		`,
		again: lines`
			zase
			znova
			znovu
			opäť
			späť
			naspäť
			opätovne
			ako predtým
		`,
		mistake: lines`
			omylom
			nechtiac
			nedopatrením
			bol to omyl
			bola to chyba
			chybou
			náhodou
			preklik
		`,
		request: lines`
			môžete
			mohli by ste
			mohol by
			môžeš
			prosím
			dá sa
		`,
		until: lines`
			do
		`,
		day: lines`
			deň
			dni
			dní
		`,
		week: lines`
			týždeň
			týždne
			týždňov
		`,
		month: lines`
			mesiac
			mesiace
			mesiacov
		`,
		year: lines`
			rok
			roky
			rokov
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			ale
			preto
			takže
			už
			prosím
			len
			teraz
			chcem
			môžete
			chcel by som
			chcela by som
			rád by som
			rada by som
			okamžite
			žiadam
			žiadam o
			prosím o
			hneď
		`,
	},
	stop: lines`
		(aby ste|nech) …2 {dontsend} …2
		{halt} …2 {things}
		(nechcem|neželám si|nechceme) …1 (byť|figurovať|zostať) …2 (na|v|vo) …2 {list}
		(chcem|chcel by som|chcela by som|chceme) …1 (pryč|preč|ven|von|vystoupit|vystúpiť) (z|zo) …2 {list}
		(ušetrite|zbavte) (ma|nás|mňa) …3
		(aby|nech) …2 (nechodili|mi nechodili|nepísali|neposielali) …2 [{things}]
		(želám si|chcem) byť …1 (vyraden*|odhlásen*|odstránen*|vymazan*) …3
		(nechcem|neželám si) …1 byť …1 (kontaktov*|obťažov*|na zozname|v databáze|informov*) …1
		^ (stop|prestaňte|prestaň|dosť|už dosť|dosť už|prestaňte s tým|nechajte toho|skončite s tým|zastavte to) [už|hneď|okamžite] $
		{halt} …3 {sending}
		{halt} [už|s|so|mi|tých|tie|tú|ma|túto|tieto|tou|tými|zasielanie|posielať] [tých|tými|vašich|vašimi|mi|tej|vašej|tie|vaše] {things}
		{dontsend} [mi|ma|nám|nás|už|prosím|žiadne|ďalšie|na|tieto|tie] …2 ({things}|{everything}|mi|ma|nám|viac|ďalej|znova|toto číslo|vôbec)
		{dontsend} $
		(už|mi|ma|nič|prosím|nám|ďalej|viac|nikdy) …2 {dontsend} …1
		{things} …2 {dontsend}
		{nowant} …1 [už|ďalej|si] {receive} …3
		{nowant} [o|už|žiadne|vaše|od|ďalšie|viac|tieto|tie|dostávať|aby|vám|mať] …2 {things}
		{nowant} (aby|byť) …2 (kontaktov*|písali|posielali|kontakt*) …1
		{things} …1 (nechcem|ma nezaujímajú|nepotrebujem|ma nezaujíma|neželám si|už nechcem) …1
		(nezáujem|bez záujmu) …1 o …2 {things}
		^ (žiadne|bez|koniec|už žiadne|žiadna|žiadny|nijaké) …1 {things} [už|prosím|viac] $
		(žiadne|žiadnych) (ďalšie|ďalších) {things}
		{things} (nechcem|nie ďakujem|nežiaduce)
		^ {things} nie $
		nevyžiadan* {things}
		{remove} (ma|nás|mňa|moje) …2 (z|zo|od|odtiaľ) …3
		{remove} (ma|nás|mňa) $
		(ma|mňa|nás) …1 {remove} …1 (z|zo)
		(ma|mňa|nás) …1 {remove} $
		{remove} …3 {number}
		{number} …2 {remove}
		{remove} …2 (z|zo) …2 {list}
		(z|zo) …2 {list} …2 {remove}
		zabudnite …1 {number}
		{unsubscribe}
		(zrušiť|zrušte|ukončiť|ukončite|zrušenie|vypnite|vypnúť|zastavte|zastaviť) …2 (odber*|zasielanie|posielanie|{things})
		(odvolávam|odvolať|ruším|beriem späť|odvolanie|sťahujem) …2 súhlas* …2
		(nedal|nedala|nedávam|neudelil|neudelila|neposkytol|nikdy) …3 súhlas* …2
		nesúhlasím …4
		(neprihlásil|neprihlásila|neregistroval|neregistrovala|neprihlasoval|neprihlasovala|nežiadal|nežiadala) …2
		bez (môjho) súhlasu …1
		(vznášam|podávam|namietam) …1 (námietku|proti) …3
		(dajte|daj) …1 (mi|nám) …1 (pokoj|svätý pokoj)
		(nechajte|nechaj) (ma|nás|mňa) [už] (na pokoji|byť|v pokoji|tak)
		(mám|máme) …1 ({things})
		(mám|máme) …1 (dosť|dost) $
		(otravujú|obťažujú|serú|štvú|nebavia|idú mi na nervy) …1 (ma|mňa|nás) …3 {things}
		{things} …1 (ma|mňa|nás) (otravujú|obťažujú|serú|štvú|nebavia)
		(už|dosť|dost) (dosť|už) …3 {things}
		^ [už] (stačilo|dosť|dost) $
		(koľkokrát|stokrát|tisíckrát|niekoľkokrát|trikrát|desaťkrát) …3 (hovoriť|opakovať|písal|písala|hovoril|hovorila|povedal|prosil) …1 (nech|že|aby|aby ste) …1 (mi|ma|nám|už) …1 ({dontsend}|nechcem|neposielali|nepísali|odhlásiť) …1
		(koľkokrát|stokrát|niekoľkokrát|trikrát) …3 (hovoriť|povedať|opakovať) …1 (nechcem|neposielajte|nepíšte) …1
		(už|viac|ďalej) nie (som|sme) …1 (váš|vaš*|zákazník*|klient*|člen*) …1
		nie som [už|viac] (váš|vaš*) (zákazník*|klient*|člen*) …1
		{things} …1 (ma|mňa|nás) …1 (nezaujímajú|nezaujíma|netýkajú|nepotrebujem) …1
		(výmaz|vymazanie|zmazanie|odstránenie) …2 (údajov|dát|čísla|kontaktu) …1
		(nepoužívajte|nepoužívaj|nespracúvajte|neuchovávajte|neposkytujte|nepredávajte) …2 (číslo|údaje|kontakt|dáta) …2
		(dajte|hoďte|daj|vyhoďte|zoberte) (ma|mňa|nás) (preč|von) (z|zo) …1 {list}
		(choďte|chodte|choď|bežte|vypadnite|ťahajte) …2 (s|so) …2 {things}
		^ (neotravujte|neotravuj|neprudte|nespamujte|neobťažujte) (už|ma|nás|stále|viac) $
		(žiadal|žiadala|prosil|prosila|písal|písala) …3 (o vymazanie|o odhlásenie|o vyradenie|o zmazanie|o odstránenie|aby ste ma|nech ma) …1
		(nepotrebujem|netreba) …1 {things}
		(už|stokrát|niekoľkokrát|veľakrát) …2 (žiadal|žiadala|prosil|prosila|hovoril|hovorila|písal|písala) …2 (aby ste nepísali|aby ste neposielali|aby ste ma|o odhlásenie|o odstránenie|o vymazanie|nech nepíšete|nech neposielate|o vyradenie) …2
		{messages} [už] (prestaňte|prestaň|dosť|nechajte to) $
	`,
	unclear: lines`
		(ako|kde) …3 ({unsubscribe}|sa odhlásim|zruším …2 {things}|vypnem …2 {things}|zastavím …2 {things}|sa zbavím …2 {things}|sa odhlasuje|vypnúť …1 {things}|zrušiť …1 {things})
		(zlé|nesprávne|chybné|iné) (číslo|telefónne číslo|cislo) …1
		(máte|to je) …1 (omyl|iného človeka) …1
		(pomýlili|pomýlil|pomýlila) (ste|si|číslo|sa|ste si) …1
		(to|ja) (nie som|nie je) (on|ona|moje|jeho|jej|ten) …1
		(je to|to je|ste) spam $
		(blokujem|zablokujem|nahlásim|nahlásiť) …2
		(prestaňte volať) …1
		^ (choďte|choď|bežte|vyserte sa) …3 $
		(číslo|cislo|telefón) …1 (už|mu|jej|patrí) …1 (nepatrí|niekomu inému|inému|nemá) …2
		(ako|kde|kadiaľ) …1 (sa|to) …1 (môžem|dá|ide|mám|viem) …1 (odhlásiť|vypnúť|odobrať|zrušiť) …1
		(stále|furt|pořád) …1 (chodia|dostávam|posielate|píšete) …1 {things}
	`,
	refers: lines`
		^ [okamžite|proste|hneď|tak] (zmažte|zmaž|vymažte|odstráňte|vyraďte|vyškrtnite|odoberte|vyhoďte) [ho|ich|to|ma|nás|všetko|okamžite|odtiaľ|hneď|mňa] [hneď|okamžite|odtiaľ] $
		^ [ja|už|ja už] (ich|to|ho) [už] (nechcem|nechceme|nepotrebujem) [dostávať|vidieť|čítať|vôbec|už] $
		^ [ja|už|ja už] {nowant} [ich|to|už|nič|také veci|nič také|vôbec|ďalej] $
		^ (už dosť|dosť|to stačí|už to stačí|stačilo|už stačilo|mám toho dosť|mám dosť|tak dosť) [už|toho|bolo] $
		^ [okamžite|prosím] (vymazať|zmazať|odstrániť|vyradiť) [okamžite|ho|hneď] $
	`,
	about: lines`
		(moje|môjho|naše|môj|na moje) (číslo|čísla|telefónne číslo|kontakt|údaje|dáta|tel|telefón)
		(vaše|tie|tieto|ďalšie|zase|stále|vašich|tých) {things}
		(reklam*|spam*|newsletter*|ponuk*)
	`,
	stay: lines`
		(neodhlasujte|neodhlasuj|nemažte|nevymazávajte|nevyraďujte|neodstraňujte|neodoberajte|nerušte|neprestávajte|neprestávaj|neukončujte|neodhlasovať|nemazať|neprestaňte|nezastavujte) …4
		(nechcem|nechcel by som|nechcela by som|neplánujem) …1 (sa odhlásiť|odhlásiť sa|odhlásiť|rušiť|zrušiť|prestať|prísť o|zmeškať|premeškať) …3
		(prečo|ako to že) …4 (odhlásil*|odhlásen*|nechod*|nepos*|prestal*|vymazal*|vyradil*|neposiela*|nepíšete|nedostáv*|nemám|neprich*) …3
		(ak|keď|kým) …2 (odhlásim|zruším) …2
		(pokračujte|posielajte ďalej) …2
		(zostať|ostať|nechajte ma|ponechajte ma) (v|na) …1 (zozname|databáze|odbere)
		(stále|vždy) …1 (chcem|chcel|mám záujem) …3
		(nežiadal|nežiadala|nehovoril|nehovorila|neprosil|neprosila|nechcel|nechcela) (som|sme) [sa|o|aby ste] [ma|sa] (odhlásiť|odhlásenie|odhlásili|zmazať|vymazať|vymazanie|vyradiť|vyradili|zrušiť odber) …2
	`,
	elsewhere: lines`
		{dontsend} …2 {order}
		(zruš*|odriec*|odriek*|storn*|odstrá*|zmaž*|zmazať|vymaž*|vymazať|vyra*|zastav*|ukonč*|vypov*|odhlás*|stop|odob*|preruš*|vyhoďte) …3 {order} …2
		{order} …3 (zruš*|storn*|odstrá*|vymaz*|zastav*|ukonč*|odhlás*)
		(prestal*|prestať|prestalo|skončil*) …1 (fajčiť|pršať|pracovať|piť|fungovať|jesť|snežiť|hrať) …1
		(prestal*|prestalo) (som|sme) (fajčiť|piť|pracovať|jesť) …1
		(autobus|vlak|auto|električka|práčka|hodinky|dážď|výťah) …2 (zastav*|prest*|stojí) …1
		(ako|kde|kedy) …2 (zastav*|vypnem|vypnúť) …1 (práčk*|autobus*|vlak*|motor*|alarm*|rúr*|stroj*|budík*|prístroj*) …1
		zastav* (pred|pri|na|vedľa|tu) …2
		(nedostal*|neprišl*|neprišiel|nedoraz*|neobdržal*|nevidím|nenašiel|nenašla|nemáte|nie je|nie sú|nechodia|neprichádz*) …4
		neposielajte (červen*|zásiel*|balík*|kuriér*|tovar|pred|do piatku|dnes|zajtra|ešte|to|tú|ten|modr*|objednáv*|poštou) …3
		(nepíšte|nevolajte|neposielajte) …1 (teraz|dnes|v noci|večer|som v práci|som na) …2
		(bez|nechcem|nepotrebujem) …1 (tašk*|cibuľ*|bloč*|cukru|omáčk*|ľad|ľadu|príbor*|faktúru|kečup*) …1
		(do|na|ku|od) (konca|koniec|koncu) …2
		už (nemôžem|nefunguje|nie je) …2
		(aktivujte|obnovte|zapnite|vráťte|pošlite|pridajte) …2 (kupón*|kód*|účet|účtu|kart*|objednávk*|body|poukaz*|voucher*) …1
		(dnes|zajtra|zatiaľ|ešte) (neposielajte|neposielaj|nedoručujte|nevozte)
	`,
	quoted: lines`
		(odpovedzte|pošlite|odošlite|napíšte|odpíšte|zašlite|kliknite) [sms|slovo|nám|slovom] (stop|odhlásiť|koniec|zrušiť|nie) …4
		(pre|na) (odhlásenie|zrušenie) …4 (odpovedzte|pošlite|napíšte|kliknite|zašlite|stop) …2
		(ak) (nechcete|si neželáte) …6
	`,
	start: lines`
		(dajte|daj|zapíšte|zapíš|vráťte|doplňte|hoďte) (ma|mňa|nás|moje číslo) …1 ({again}|na|do) …1 {list}
		(chcem|chcel by som|chcela by som|by som chcel|by som chcela|môžem|rád by som|rada by som) …2 {again} …2 (dostávať|odoberať|prijímať) …2 {things}
		{again} …2 (chcem|chcel by som|chcela by som|by som chcel|by som chcela|môžem|rád by som|rada by som) …2 (dostávať|odoberať|prijímať) …2 {things}
		(chcem|chcel by som|chcela by som|by som chcel|by som chcela|môžem|rád by som|rada by som) …2 (dostávať|odoberať|prijímať) …2 {things} …1 {again}
		(chcem|chcel by som|chcela by som|by som chcel|by som chcela|môžem|rád by som|rada by som) …2 {things} …1 {again} …1 (dostávať|odoberať|prijímať)
		(chcem|chcel by som|chcela by som|by som chcel|by som chcela|môžem|rád by som|rada by som) …2 {again} …1 {marketing}
		{again} …1 (chcem|chcel by som|chcela by som|by som chcel|by som chcela|môžem|rád by som|rada by som) …1 {marketing}
		(ma|mňa|nás) {again} …1 (pridať|prihlásiť|zaradiť|zapísať|pridáte|prihlásite)
		{again} …1 (pridať|prihlásiť|zaradiť) …1 (na zoznam|na odber|do zoznamu)
		(pridať|prihlásiť|zaradiť) (ma|mňa|nás) {again}
		(chcem|chcel by som|chcela by som|chceme|rád by som|rada by som|mám záujem) [{again}|opäť] (dostávať|odoberať|prijímať|začať dostávať) …2 {things}
		(chcem|chcel by som|chcela by som|chceme|rád by som|rada by som) [sa] [{again}] (prihlásiť sa|sa prihlásiť|prihlásiť|zapísať sa) [{again}] (na odber|k odberu|na newsletter|na zoznam|do zoznamu|k {things}|na {things}|{again})
		(prihláste|prihlás|prihlásiť|pridajte|pridaj|pridať|zaraďte|zapíšte|vráťte|doplňte) (ma|mňa|nás|moje číslo) …1 {again}
		{again} (ma|mňa|nás) (prihláste|pridajte|zaraďte|prihlás|pridaj)
		(prihláste|prihlás|prihlásiť|pridajte|pridaj|pridať|zaraďte|zapíšte|vráťte) (ma|mňa|nás|moje číslo) …1 (na|do|k) …1 (zoznam*|odber*|newsletter*|databázy|{things}|skupiny)
		(posielajte|zasielajte|píšte|posielaj) (mi|nám) …1 {again} …1
		{again} (mi|nám) (posielajte|zasielajte|posielaj) …1 {things}
		(obnovte|obnoviť|obnov|zapnite|aktivujte) …1 (zasielanie|odber*|posielanie|{things})
		nechcel* (som) [sa] (odhlásiť|odhlásiť sa|odhlasovať|zrušiť odber)
		(zrušte|ignorujte|vráťte späť) …1 (moje odhlásenie|odhlásenie|stop)
		(rozmyslel|rozmyslela) …2 (prihláste|pridajte|posielajte|chcem)
		^ [ja|chcem|chcel by som] (prihlasujem sa|hlásim sa|pridávam sa|aktivujte|aktivuj|zapnite|obnovte|odoberám|prihláste ma|zapíšte ma|vraciam sa) {again} [na odber|do zoznamu] $
		^ {again} (sa prihlasujem|odoberám|prihlasujem sa|chcem odoberať|chcem odber|aktivujte|zapnite|sa pridávam|chcem dostávať) $
		(chcem|chcel by som|chcela by som|rád by som) (sa) (vrátiť|zapísať|pridať) [{again}] (na|do) …1 {list}
		(stop|odhlásenie|to odhlásenie) (bol|bolo|som poslal|som napísal) …1 {mistake}
		(beriem|vziať|odvolávam|ruším|sťahujem|zrušte|vezmite) [svoje|moje|to] (odhlásenie|stop) [späť|naspäť]
		odhlásenie (beriem|ruším|odvolávam) …1
		(odhlásil|odhlásila) …1 [som|sa|som sa] [z odberu|odber|sa] {mistake}
		(napísal|napísala|poslal|poslala|klikol|klikla|zrušil|zrušila) [som] [vám|na] (stop|odber|odhlásiť|newsletter) {mistake}
		{mistake} [som|som sa|sa] (odhlásil|odhlásila) …1
		{mistake} [som|som si] (napísal|napísala|poslal|poslala|klikol|klikla|zrušil|zrušila|stlačil|stlačila) [som|vám|na] (stop|odber|odhlásiť|newsletter)
		(napísal|napísala|poslal|poslala|klikol|klikla) som {mistake} [vám|na] (stop|odhlásiť)
	`,
	help: lines`
		^ [ja] (potrebujem|potreboval by som|potrebovala by som|prosím o|žiadam o|chcem|hľadám) [vašu|nejakú|rýchlu|trochu] (pomoc|pomôcť|poradiť|podporu|radu) $
		^ (môžete|mohol|mohli|mohla|môžeš|môže|mohol by|mohli by ste) [by ste|mi|nám|niekto|ste] [mi|nám|niekto|prosím] (pomôcť|poradiť) [mi|niekto] $
		^ (pomôžte|pomôž|pomôžte mi|pomôž mi|pomôžete mi) [niekto] $
		^ [jednu|mám|mal by som|mala by som] [mám] [jednu|malú] (otázku|otázka|dotaz) $
		^ o pomoc $
		^ (chcem|môžem) hovoriť s (operátorom|človekom|niekým) $
		^ [ja] (potrebujem|potreboval by som|potrebovala by som|prosím o|žiadam o) [nejakú|vašu|trochu] (asistenciu|pomoc|podporu|pomôcť) $
		^ (pomohol by|pomohla by|mohol by|mohla by|pomôže|vedeli by ste|mohli by ste|pomohli by ste|vie|viete) (mi|nám) [niekto|s niečím] [pomôcť|pomoct] $
	`,
	less: lines`
		menej …1 {things}
		(=veľa|príliš veľa|toľko|mnoho) …1 {things} $
		(menej často|nie tak často|nie každý deň) …2
		(príliš často|veľmi často) $
		(raz|max raz|1x) (za|v) (týždeň|týždni|mesiac|deň) …1
		(obmedzte|znížte) …2 (počet|množstvo|frekvenciu|{things}) …1
	`,
	pause: lines`
		(pozastav*|preruš*|pauz*) …2 ({things}|{until}|na …1 {period}|zasielanie) …2
		{dontsend} …3 (do|na …1 {period}|počas) …2
		(žiadne|bez) {things} (do|počas) …2
		(do|až do) …2 {dontsend} …2
	`,
	keeps: lines`
		(len|iba|okrem|ale|nechajte) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (áno|ok|nechajte|môžu)
	`,
};
