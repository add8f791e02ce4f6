import { lines } from '../languages/types';
import { type Grammar } from './types';

export const cs: Grammar = {
	code: 'cs',
	words: {
		halt: lines`
			přestaňte
			přestaň
			přestat
			přestanete
			přestali
			přestal
			nechte
			nechat
			ukončete
			ukončit
			zastavte
			zastavit
			zastav
			skončete
			dost
			stop
			stopněte
			končete
			nechte toho
		`,
		sending: lines`
			posílat
			zasílat
			rozesílat
			odesílat
			psát
			otravovat
			obtěžovat
			spamovat
			kontaktovat
			posílání
			zasílání
			rozesílání
			s posíláním
			se zasíláním
			bombardovat
			poslat
			vypisovat
			zahlcovat
		`,
		dontsend: lines`
			neposílejte
			neposílej
			neposílat
			nezasílejte
			nezasílat
			nepište
			nepiš
			nepsat
			nekontaktujte
			nekontaktovat
			nekontaktuj
			neotravujte
			neotravovat
			neotravuj
			neobtěžujte
			neobtěžovat
			neobtěžuj
			nespamujte
			nespamuj
			nerozesílejte
			neposílali
			nepsali
			nezasílali
			neozývejte se
			neposielajte
			neposilejte
		`,
		nowant: lines`
			nechci
			nechceme
			nechtěl bych
			nechtěla bych
			nepřeji si
			nepřeju si
			si nepřeji
			si nepřeju
			si nepřejeme
			nepřejeme si
			nemám zájem
			nemáme zájem
			nezajímají mě
			nezajímá mě
			nepotřebuji
			nepotřebuju
			nepotřebujeme
			nestojím o
			nechcu
			nezajímají mne
			nemam zajem
			mě nezajímají
			mě nezajímá
			nehodlám
		`,
		receive: lines`
			dostávat
			dostat
			přijímat
			číst
			vidět
			odebírat
			dostávala
			být kontaktován
			být kontaktována
		`,
		messages: lines`
			zpráv*
			zprávy
			zpráva
			sms*
			smsky
			smsek
			esemes*
			upozorněn*
			notifikac*
			informac*
			novink*
			oznámení
			mejly
			maily
			info
			sdělení
			odběr novinek
			whatsapp
		`,
		marketing: lines`
			reklam*
			nabídk*
			nabídek
			akc*
			akcí
			newsletter*
			slev*
			promo*
			spam*
			marketing*
			katalog*
			letáky
			letáků
			inzer*
			kampan*
			obchodní sdělení
			obchodních sdělení
		`,
		reminders: lines`
			připomín*
			upomínk*
		`,
		orders: lines`
			(stav|informace o|zprávy o|info o|upozornění na|aktualizace) [mé|mojí|moji|mých] (objednáv*|doručen*|zásil*|doprav*|rezervac*|balík*)
			faktury
			účtenky
		`,
		surveys: lines`
			dotazník*
			průzkum*
			anket*
		`,
		calls: lines`
			volat
			volejte
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
			nic
			ničeho
			nic dalšího
			to
			toho
			cokoliv
			tyhle věci
			všeho
		`,
		all: lines`
			vše
			všechno
			všechny
			všech
			veškeré
			veškerých
			nic
			žádné
		`,
		not: lines`
			ne
			nechci
			nikdy
			nic
			bez
			žádn*
			nepřeji
		`,
		remove: lines`
			odstraňte
			odstraň
			odstranit
			vyřaďte
			vyřadit
			vyřaď
			vymažte
			vymaž
			vymazat
			smažte
			smaž
			smazat
			vyškrtněte
			vyškrtni
			vyškrtnout
			odeberte
			odeber
			odebrat
			vyjměte
			vyhoďte
			vyřazení
			odstranění
			vymazání
			smazání
			výmaz
			zablokujte
		`,
		number: lines`
			(moje|mé|mojí|mého|toto|tohle|tohoto|naše|na moje) (číslo|čísla|telefonní číslo|telefonního čísla|údaje|kontakt|data|osobní údaje|jméno|tel)
			můj (kontakt|telefon)
			mých údajů
			telefonní číslo
			moje cislo
		`,
		list: lines`
			seznam*
			databáz*
			rozesíl*
			seznamu
			seznam
			seznamů
			databáze
			databázi
			evidence
			systému
			rozesílky
			rozesílání
			skupiny
			kontaktů
			mailing listu
			odběru
			adresáře
			listu
			rozesílek
		`,
		unsubscribe: lines`
			odhlaste mě
			odhlašte mě
			odhlas mě
			odhlásit se
			se odhlásit
			mě odhlásit
			mě odhlaste
			odhlašuji se
			odhlášení
			odhlásit odběr
			zrušit odběr
			zrušte odběr
			zrušte mi odběr
			zruším odběr
			zrušení odběru
			ukončit odběr
			ukončete odběr
			odhlaste nás
			odhlásit z odběru
			odhlásit z newsletteru
			se odhlašuji
			odhlaste
			ruším odběr
		`,
		order: lines`
			objednáv*
			rezervac*
			termín*
			zásil*
			balík*
			doprav*
			doruč*
			platb*
			schůzk*
			lístek*
			lístky
			stůl*
			stol*
			zboží
			položk*
			produkt*
			jízd*
			taxi*
			let
			letu
			kurz*
			lekc*
			trénink*
			hodin*
			smlouv*
			účet
			účtu
			účtenk*
			kart*
			pojišt*
			úvěr*
			netflix*
			spotify
			fotk*
			košík*
			nákup*
			vrácen*
			předplatné*
			permanentk*
			členstv*
			dítě
			dceru
			syna
			oběd*
			školk*
			pokoj z
			hotel*
			návštěv*
			tarif*
			inkas*
			faktur*
			tašk*
			cibul*
			internet*
			telefon
			noviny
		`,
		again: lines`
			zase
			znovu
			opět
			zpět
			zpátky
			opětovně
			jako dřív
			jako dříve
		`,
		mistake: lines`
			omylem
			nechtěně
			nedopatřením
			byl to omyl
			byla to chyba
			chybou
			náhodou
			překlikem
			překlik
			přes omyl
		`,
		request: lines`
			můžete
			mohli byste
			mohl byste
			mohla byste
			můžeš
			prosím
			lze
			šlo by
		`,
		until: lines`
			do
		`,
		day: lines`
			den
			dny
			dní
		`,
		week: lines`
			týden
			týdny
			týdnů
		`,
		month: lines`
			měsíc
			měsíce
			měsíců
		`,
		year: lines`
			rok
			roky
			let
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			ale
			proto
			takže
			už
			prosím
			jen
			teď
			chci
			můžete
			chtěl bych
			chtěla bych
			rád bych
			ráda bych
			okamžitě
			žádám
			žádám o
			prosím o
			hned
		`,
	},
	stop: lines`
		(abyste|prosím aby jste|ať) …2 {dontsend} …2
		{halt} …2 {things}
		(nechci|nepřeji si|nechceme) …1 (být|figurovat|zůstat) …2 (na|v|ve) …2 {list}
		(chci|chtěl bych|chtěla bych|chceme) …1 (pryč|preč|ven|von|vystoupit|vystúpiť) (z|ze) …2 {list}
		(ušetřete|zbavte) (mě|nás|mne) …3
		(aby|ať) …2 (nechodily|mi nechodily|nepsali|neposílali|mi už nechodily) …2 [{things}]
		(přeji si|chci) být …1 (vyřazen|vyřazena|odhlášen|odhlášena|odstraněn|vymazán) …3
		(nechci|nepřeji si) …1 být …1 (kontaktov*|obtěžov*|na seznamu|v databázi|informov*) …1
		(nebaví|nebavi) mě …2 {things}
		^ (stop|přestaňte|přestaň|dost|už dost|dost už|přestaňte s tím|nechte toho|skončete s tím|zastavte to) [už|hned|okamžitě] $
		{halt} …3 {sending}
		{halt} [už|s|se|mi|těch|ty|tu|mě|tuto|tyto|tou|těmi|zasílání|posílat] [těch|těmi|vašich|vašimi|mi|té|vaší|ty|těmito|vaše] {things}
		{dontsend} [mi|mě|nám|nás|už|prosím|žádné|další|na|tyto|ty] …2 ({things}|{everything}|mi|mě|nám|více|víc|dál|znovu|toto číslo|vůbec)
		{dontsend} $
		(už|mi|mě|nic|prosím|nám|dále|více|nikdy) …2 {dontsend} …1
		{things} …2 {dontsend}
		{nowant} …1 [už|dále|si] {receive} …3
		{nowant} [o|už|žádné|vaše|od|další|více|tyto|ty|dostávat|aby|vám|o žádné|o vaše|mít] …2 {things}
		{nowant} (aby|být) …2 (kontaktov*|psali|posílali|kontakt*) …1
		{things} …1 (nechci|mě nezajímají|nepotřebuji|mě nezajímá|nepřeji si|už nechci) …1
		(nezájem|bez zájmu) …1 o …2 {things}
		^ (žádné|bez|konec|už žádné|žádná|žádný) …1 {things} [už|prosím|více] $
		(žádné|žádných) (další|dalších) {things}
		{things} (nechci|ne děkuji|nežádoucí)
		^ {things} ne $
		nevyžádan* {things}
		{remove} (mě|nás|mne|moje|mé) …2 (z|ze|od|odsud) …3
		{remove} (mě|nás|mne) $
		(mě|mne|nás) …1 {remove} …1 (z|ze)
		(mě|mne|nás) …1 {remove} $
		{remove} …3 {number}
		{number} …2 {remove}
		{remove} …2 (z|ze) …2 {list}
		(z|ze) …2 {list} …2 {remove}
		zapomeňte …1 {number}
		{unsubscribe}
		(zrušit|zrušte|ukončit|ukončete|zrušení|vypněte|vypnout|zastavte|zastavit|blokovat) …2 (odběr*|zasílání|posílání|{things})
		(odvolávám|odvolat|ruším|beru zpět|odvolání|stahuji) …2 souhlas* …2
		(nedal|nedala|nedávám|neudělil|neudělila|neposkytl|neposkytla|nikdy) …3 souhlas* …2
		nesouhlasím …4
		(nepřihlásil|nepřihlásila|neregistroval|neregistrovala|nepřihlašoval|nepřihlašovala|neobjednal {things}|nežádal|nežádala) …2
		bez (mého) souhlasu …1
		(vznáším|podávám) námitku …3
		(dejte|dej) …1 (mi|nám) …1 (pokoj|svátek|svatý pokoj)
		(nechte|nech) (mě|nás|mne) [už] (na pokoji|být|bejt|v klidu|v pokoji)
		(mám|máme) …1 dost …3 ({things})
		(mám|máme) …1 dost $
		(štvou|otravují|obtěžují|serou|vytáčejí|nebaví|lezou mi na nervy) …1 (mě|mne|nás) …3 {things}
		{things} …1 (mě|mne|nás) (štvou|otravují|obtěžují|serou|nebaví)
		(otravné|otravujete|otravujete mě) …2 {things}
		(už|dost) (dost|už) …3 {things}
		táhněte …2
		^ (už|uz) (stačilo|stacilo|dost|toho mám dost) $
		^ (stačilo|stacilo) $
		(kolikrát|stokrát|tisíckrát|několikrát|třikrát|desetkrát) …3 (říkat|říct|opakovat|psal|psala|říkal|říkala|řekl|prosil) …1 (ať|že|aby|abyste) …1 (mi|mě|nám|už) …1 (nepíšete|nepíší|neposíláte|neposílali|nepsali|nechci|neobtěžujete|odhlásit|nechte) …2
		(už|uz|dál|dále) nejsem …1 (váš|vaš*|zákazník*|klient*|člen*) …1
		nejsem [už|uz] (váš|vaš*) (zákazník*|klient*|člen*) …1
		(žádám|žádost|požaduji|žádáme|chci|prosím) …2 (výmaz|vymazání|smazání|odstranění|likvidaci) …2 (údajů|údaje|dat|čísla|kontaktu)
		(výmaz|vymazání|smazání|odstranění) …2 (údajů|dat|čísla|kontaktu) …1
		(nepoužívejte|nepoužívej|nezpracovávejte|neuchovávejte|nepředávejte|neprodávejte) …2 (číslo|údaje|kontakt|data) …2
		(číslo|údaje) …1 (nepoužívejte|nezpracovávejte|neuchovávejte) …1
		(kde|odkud) …3 {number} …1 (smažte|vymažte|odstraňte|smažte ho)
		(dejte|hoďte|dej|vemte|vezměte) (mě|mne|nás) (pryč|ven) (z|ze) …1 {list}
		(jděte|táhněte|jdi|běžte|vypadněte|di) …2 (s|se) …2 {things}
		^ (neotravujte|neotravuj|neprudte|nepruďte|nespamujte|neobtěžujte) (už|mě|nás|pořád|furt|víc) $
		(žádal|žádala|prosil|prosila|psal|psala) …3 (o vymazání|o odhlášení|o vyřazení|o smazání|o odstranění|abyste mě|ať mě) …1
		(nepotřebuji|nepotřebuju|netřeba) …1 {things}
		(už|stokrát|několikrát|mockrát) …2 (žádal|žádala|prosil|prosila|říkal|říkala|psal|psala) …2 (abyste nepsali|abyste neposílali|abyste mě|o odhlášení|o odstranění|o vymazání|o výmaz|ať nepíšete|ať neposíláte|o vyřazení) …2
		{messages} [už] (přestaňte|přestaň|dost|nechte toho) $
	`,
	unclear: lines`
		(jak|kde) …3 ({unsubscribe}|se odhlásím|zruším …2 {things}|vypnu …2 {things}|zastavím …2 {things}|se zbavím …2 {things}|se odhlašuje|vypnout …1 {things}|zrušit …1 {things})
		(špatné|nesprávné|chybné|jiné) (číslo|telefonní číslo|cislo) …1
		(máte|to je) …1 (omyl|jiného člověka) …1
		(spletli|spletl|spletla) (jste|ses|číslo|se|si) …1
		(to|já) (nejsem|není) (on|ona|moje|jeho|její|ten) …1
		(je to|to je|jste) spam $
		(blokuji|zablokuju|zablokuji|nahlásím|nahlásit|blokuju) …2
		(přestaňte volat|neprozvánějte) …1
		^ (jděte|jdi|běžte|táhněte|vyserte se|polib|polibte) …3 $
		(číslo|cislo|telefon) …1 (už|uz|mu|jí|patří) …1 (nepatří|nemá|není|někomu jinému|jinému) …2
		(jak|kde|kudy) …1 (se|to) …1 (můžu|mohu|lze|dá|jde|mám) …1 (odhlásit|vypnout|odebrat|zrušit) …1
		(pořád|stále|furt) …1 (chodí|dostávám|posíláte|píšete) …1 {things}
	`,
	refers: lines`
		^ [okamžitě|prostě|hned|tak] (smažte|smaž|vymažte|odstraňte|vyřaďte|vyškrtněte|odeberte|vyhoďte) [ho|je|to|mě|nás|všechno|okamžitě|odtamtud|hned|odevšad|mne] [hned|okamžitě|odtamtud] $
		^ [já|už|já už] (je|to|ho) [už] (nechci|nechceme|nepotřebuji|nepotřebuju) [dostávat|vidět|číst|vůbec|už] $
		^ [já|už|já už] {nowant} [je|to|už|nic|takové věci|nic takového|vůbec|dál] $
		^ (už dost|dost|to stačí|už to stačí|stačilo|už stačilo|mám toho dost|mám dost|tak dost) [už|toho|bylo] $
		^ [okamžitě|prosím] (vymazat|smazat|odstranit|vyřadit) [okamžitě|ho|hned] $
	`,
	about: lines`
		(moje|mé|mého|naše|můj|na moje|mojí) (číslo|čísla|telefonní číslo|kontakt|údaje|data|tel|telefon)
		(vaše|ty|tyhle|tyto|další|zase|pořád|vašich|těch|tyhlety) {things}
		(reklam*|spam*|newsletter*|nabíd*|newslettr*)
	`,
	stay: lines`
		(neodhlašujte|neodhlašuj|nemažte|nemaž|nevyřazujte|neodstraňujte|neodebírejte|nerušte|nepřestávejte|nepřestávej|neukončujte|neodhlašovat|nemazat|nepřestaňte|nezastavujte) …4
		(nechci|nechtěl bych|nechtěla bych|nehodlám|neplánuji) …1 (se odhlásit|odhlásit se|odhlásit|rušit|zrušit|přestat|být odhlášen|přijít o|propásnout|zmeškat) …3
		(proč|jak to že) …4 (odhlásil*|odhlášen*|nechod*|nepos*|přestal*|smazal*|vyřadil*|neposílá*|nepíšete|nedostáv*|nemám|nepřich*) …3
		(jestli|pokud|než|když) …2 (odhlásím|zruším) …2
		(pokračujte|posílejte dál) …2
		(zůstat|nechte mě|ponechte mě) (v|na) …1 (seznamu|databázi|odběru)
		(stále|pořád) …1 (chci|chtěl|mám zájem) …3
		(nežádal|nežádala|neříkal|neříkala|neprosil|neprosila|nechtěl|nechtěla) (jsem|jsme) [se|o|ať|abyste] [mě|se] (odhlásit|odhlášení|odhlásili|smazat|smazali|vymazat|vymazání|vyřadit|vyřadili|zrušit odběr|odhlásíte) …2
	`,
	elsewhere: lines`
		{dontsend} …2 {order}
		(zruš*|odřek*|odřík*|storn*|odstra*|smaž*|smazat|vymaž*|vyřa*|zastav*|ukonč*|vypov*|odhlás*|odhlaste|stop|odeb*|přeruš*|vyhoďte) …3 {order} …2
		{order} …3 (zruš*|storn*|odstra*|smaz*|zastav*|odřek*|ukonč*|odhlás*)
		(přestal*|přestat|přestalo|nechal*|skončil*) …1 (kouřit|pršet|pracovat|pít|fungovat|kouření|jíst|sněžit|hrát|učit) …1
		(autobus|vlak|auto|tramvaj|pračka|hodinky|déšť|výtah) …2 (zastav*|přest*|staví|stojí) …1
		(jak|kde|kdy) …2 (zastav*|vypnu|vypnout) …1 (pračk*|autobus*|vlak*|motor*|alarm*|troub*|stroj*|budík*|přístroj*|program*) …1
		zastav* (před|u|na|vedle|tady) …2
		(nedostal*|nepřišl*|nepřišel|nedorazil*|neobdržel*|nevidím|nenašel|nenašla|nemáte|není|nejsou|nechodí|nepřicház*) …4
		neposílejte (červen*|zásil*|balík*|kurýr*|zboží|před|do pátku|dnes|zítra|ještě|to|tu|ten|modr*|objednáv*|poštou) …3
		(nepište|nevolejte|neposílejte) …1 (teď|dnes|v noci|večer|jsem v práci|jsem na) …2
		(bez|nechci|nepotřebuji|nepotřebuju) …1 (tašk*|cibul*|účtenk*|cukru|omáčk*|led|ledu|příbor*|fakturu|sáček|kečup*) …1
		(do|na|ke|od) (konce|konec|konci|koncem) …2
		už (nemůžu|nefunguje|nemají|není) …2
		(aktivujte|obnovte|zapněte|vraťte|pošlete|přidejte) …2 (kupon*|kupón*|kód*|účet|účtu|kart*|objednávk*|body|poukaz*|voucher*) …1
		(dnes|zítra|zatím|ještě) (neposílejte|neposílej|nevozte|nedoručujte)
	`,
	quoted: lines`
		(odpovězte|pošlete|odešlete|napište|odepište|zašlete|klikněte) [sms|slovo|nám|slovem] (stop|odhlásit|konec|zrušit|ne) …4
		(pro|k) (odhlášení|zrušení) …4 (odpovězte|pošlete|napište|klikněte|zašlete|stop) …2
		(pokud|jestli) (nechcete|si nepřejete) …6
	`,
	start: lines`
		(dejte|dej|zapište|zapiš|vraťte|doplňte|hoďte) (mě|mne|nás|moje číslo) …1 ({again}|na|do) …1 {list}
		(chci|chtěl bych|chtěla bych|bych chtěl|bych chtěla|můžu|rád bych|ráda bych) …2 {again} …2 (dostávat|odebírat|přijímat) …2 {things}
		{again} …2 (chci|chtěl bych|chtěla bych|bych chtěl|bych chtěla|můžu|rád bych|ráda bych) …2 (dostávat|odebírat|přijímat) …2 {things}
		(chci|chtěl bych|chtěla bych|bych chtěl|bych chtěla|můžu|rád bych|ráda bych) …2 (dostávat|odebírat|přijímat) …2 {things} …1 {again}
		(chci|chtěl bych|chtěla bych|bych chtěl|bych chtěla|můžu|rád bych|ráda bych) …2 {things} …1 {again} …1 (dostávat|odebírat|přijímat)
		(chci|chtěl bych|chtěla bych|bych chtěl|bych chtěla|můžu|rád bych|ráda bych) …2 {again} …1 {marketing}
		{again} …1 (chci|chtěl bych|chtěla bych|bych chtěl|bych chtěla|můžu|rád bych|ráda bych) …1 {marketing}
		(mě|mne|nás) {again} …1 (přidat|přihlásit|zařadit|zapsat|přidáte|přihlásíte)
		{again} …1 (přidat|přihlásit|zařadit|zapsat) …1 (na seznam|k odběru|do seznamu|do databáze)
		(přidat|přihlásit|zařadit) (mě|mne|nás) {again}
		(chci|chtěl bych|chtěla bych|chceme|rád bych|ráda bych|mám zájem) [{again}|opět] (dostávat|odebírat|přijímat|začít dostávat) …2 {things}
		(chci|chtěl bych|chtěla bych|chceme|rád bych|ráda bych) [se] [{again}] (přihlásit se|se přihlásit|přihlásit|zapsat se|se zapsat) [{again}] (k odběru|na newsletter|k newsletteru|na seznam|do seznamu|k {things}|na {things}|{again}|znovu)
		(přihlaste|přihlas|přihlásit|přidejte|přidej|přidat|zařaďte|zařadit|zapište|vraťte|doplňte) (mě|mne|nás|moje číslo) …1 {again}
		{again} (mě|mne|nás) (přihlaste|přidejte|zařaďte|přihlas|přidej)
		(přihlaste|přihlas|přihlásit|přidejte|přidej|přidat|zařaďte|zapište|vraťte) (mě|mne|nás|moje číslo) …1 (na|do|k) …1 (seznam*|odběr*|newsletter*|databáze|{things}|skupiny)
		(posílejte|zasílejte|pište|posílej) (mi|nám) …1 {again} …1
		{again} (mi|nám) (posílejte|zasílejte|posílej) …1 {things}
		(obnovte|obnovit|obnov|zapněte|aktivujte) …1 (zasílání|odběr*|posílání|{things})
		nechtěl* (jsem) [se] (odhlásit|odhlásit se|odhlašovat|zrušit odběr)
		(zrušte|ignorujte|vraťte zpět) …1 (moje odhlášení|mé odhlášení|odhlášení|stop)
		(rozmyslel|rozmyslela) …2 (přihlaste|přidejte|posílejte|chci)
		^ [já|chci|chtěl bych] (přihlašuji se|přihlašuju se|hlásím se|přidávám se|aktivujte|aktivuj|zapněte|obnovte|odebírám|přihlaste mě|přihlašte mě|zapište mě|vracím se) {again} [k odběru|na seznam] $
		^ {again} (se přihlašuji|se přihlašuju|odebírám|přihlašuji se|chci odebírat|chci odběr|mě přihlaste|aktivujte|zapněte|se přidávám|chci dostávat) $
		(chci|chtěl bych|chtěla bych|rád bych|ráda bych) (se) (vrátit|zapsat|přidat) [{again}] (na|do) …1 {list}
		(stop|odhlášení|to odhlášení) (byl|bylo|jsem poslal|jsem napsal) …1 {mistake}
		(beru|vzít|beru si|odvolávám|ruším|stahuji|zrušte|vezměte) [své|moje|svoje|to] (odhlášení|stop) [zpět|zpátky]
		odhlášení (beru|ruším|odvolávám) …1
		(odhlásil|odhlásila) …1 [jsem|se|jsem se] [z odběru|odběr|se] {mistake}
		(napsal|napsala|poslal|poslala|klikl|klikla|kliknul|kliknula|zrušil|zrušila) [jsem] [vám|na] (stop|odběr|odhlásit|newsletter) {mistake}
		{mistake} [jsem|jsem se|se|sem|sem se] (odhlásil|odhlásila) …1
		{mistake} [jsem|jsem si|sem] (napsal|napsala|poslal|poslala|klikl|klikla|zrušil|zrušila|kliknul|kliknula|zmáčkl|zmáčkla) [jsem|vám|na] (stop|odběr|odhlásit|newsletter)
		(napsal|napsala|poslal|poslala|klikl|klikla) jsem {mistake} [vám|na] (stop|odhlásit)
	`,
	help: lines`
		^ [já] (potřebuji|potřebuju|potřeboval bych|potřebovala bych|prosím o|žádám o|chci|hledám) [vaši|nějakou|rychlou|trochu] (pomoc|pomoct|pomoci|poradit|podporu|radu) $
		^ (můžete|mohl|mohli|mohla|můžeš|může|mohl by|mohli byste|mohl byste|mohla byste) [byste|mi|nám|někdo] [mi|nám|někdo|prosím] (pomoct|pomoci|poradit) [mi|někdo] $
		^ (pomozte|pomoz|pomozte mi|pomoz mi|pomůžete mi) [někdo] $
		^ [mám|měl bych|měla bych] (mám|jeden|jen|dotaz) [jeden|malý] (dotaz|otázku|otázka) $
		^ mám (dotaz|otázku) $
		^ o pomoc $
		^ (chci|můžu) mluvit s (operátorem|člověkem|někým) $
		^ [já] (potřebuji|potřebuju|potřeboval bych|potřebovala bych|chtěl bych|chtěla bych|prosím o|žádám o) [nějakou|vaši|trochu] (asistenci|pomoc|podporu|pomoct|helfnout) $
		^ (pomohl by|pomohla by|mohl by|mohla by|pomůže|mohli byste|pomohli byste) (mi|nám) [někdo|s něčím] [pomoct|pomoci] $
	`,
	less: lines`
		(méně|míň) …1 {things}
		(moc|příliš mnoho|tolik|hodně) …1 {things} $
		(méně často|ne tak často|míň často|ne každý den) …2
		(moc často|příliš často) $
		(jednou|max jednou|1x) (za|v) (týden|týdnu|měsíc|den) …1
		(omezte|snižte) …2 (počet|množství|frekvenci|{things}) …1
	`,
	pause: lines`
		(pozastav*|přeruš*|pauz*) …2 ({things}|{until}|na …1 {period}|zasílání) …2
		{dontsend} …3 (do|na …1 {period}|po dobu) …2
		(žádné|bez) {things} (do|po dobu) …2
		(do|až do) …2 {dontsend} …2
	`,
	keeps: lines`
		(jen|jenom|pouze|kromě|ale|nechte) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (ano|ok|nechte|můžou)
	`,
};
