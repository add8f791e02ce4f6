import { lines } from '../languages/types';
import { type Grammar } from './types';

export const fi: Grammar = {
	code: 'fi',
	words: {
		halt: lines`
			lopeta
			lopettakaa
			lopettaa
			lopettaisitteko
			lopettakaapa
			lopettaisit
			lopetatteko
			lopetattekos
			lakatkaa
			lakkaa
			seis
			stop
			keskeyttäkää kokonaan
			pysäyttäkää
			riittää
			riitti
			loppu
			loppukoon
			lopettamaan
			voisitteko lopettaa
		`,
		sending: lines`
			lähettämisen
			lähettäminen
			lähettämästä
			lähetys
			lähetykset
			lähettely
			lähettelyn
			viestittely
			viestittelyn
			spämmääminen
			spämmäys
			spämmäämisen
			häirintä
			häiritsemisen
			häiritseminen
			pommitus
			lähettelemästä
			kirjoittamisen
			kirjoittaminen
			viestien lähetys
		`,
		dont: lines`
			älkää
			älä
			älkääpä
			elkää
			elä
			ettekö voisi olla
			olkaa
			ei saa
		`,
		send: lines`
			lähettäkö
			lähetä
			lähetelkö
			lähettele
			laittako
			laita
			laitelko
			kirjoittako
			kirjoita
			ottako
			ota
			häiritkö
			häiritse
			spämmätkö
			spämmää
			viestitelkö
			viestittele
			kontaktoiko
			vaivatko
			vaivaa
			tekstailko
			mainostako
			lähettäisi
			pommittako
			lähettää
		`,
		nowant: lines`
			en halua
			emme halua
			en haluaisi
			emme haluaisi
			en tahdo
			en toivo
			en tarvitse
			emme tarvitse
			en kaipaa
			en jaksa
			en ole kiinnostunut
			en oo kiinnostunut
			emme ole kiinnostuneita
			ei kiinnosta
			en halluu
			en haluu
			en tartte
			ei tarvita
			en välitä
		`,
		receive: lines`
			saada
			vastaanottaa
			nähdä
			lukea
			ottaa vastaan
			että minulle lähetetään
			enempää
			kuulla
		`,
		messages: lines`
			viesti*
			viestejä
			viestit
			viestien
			tekstiviest*
			tekstar*
			ilmoitu*
			uutiskir*
			tiedot*
			viestitte*
			whatsapp*
			sms*
			uutiskirjettä
			uutiskirjeen
			viestei*
			infoa
			posteja
			viestejänne
			viestejäsi
			viestinne
			viestisi
			tekstiviestejänne
		`,
		marketing: lines`
			maino*
			mainoksia
			mainokset
			tarjou*
			tarjouksia
			mainosv*
			kampanj*
			markkinoin*
			suoramarkkinoin*
			alennusviest*
			roskaposti*
			spämm*
			mainont*
			uutiskir*
			mainosten
		`,
		reminders: lines`
			muistutu*
		`,
		orders: lines`
			tilausvahvist*
			toimitusilmoit*
			toimitustied*
			tilausviest*
			seurantatied*
			laskut
			kuitit
			tilausten tiedot
			tilauspäivit*
			lähetysilmoit*
			toimituspäivit*
		`,
		surveys: lines`
			kysely*
		`,
		calls: lines`
			soittako
			soita
			puhelut
			soittelu
		`,
		email: lines`
			sähköpost*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			mitään
			mitä
			tätä
			näitä
			niitä
			kaikki
			kaikkea
			tällaista
			tällaisia
		`,
		all: lines`
			kaikki
			kaikkea
			kaikkien
			mitään
		`,
		not: lines`
			en
			ei
			älkää
			älä
			emme
			ilman
			eikä
			enkä
		`,
		remove: lines`
			poista
			poistakaa
			poistaa
			poistaisitteko
			poistatteko
			poistakaapa
			ottakaa
			ota
			ottaa
			pyyhkikää
			pyyhi
			siivotkaa
			tuhotkaa
			heittäkää
			poistaisit
			poistatko
			hävittäkää
			hävitä
			poistetaan
			poistettaisiin
			poistettava
			unohtakaa
			unohda
			poistaisitte
			poisto
		`,
		me: lines`
			minut
			mut
			mua
			meidät
			minua
			nimeni
			meijät
		`,
		number: lines`
			numeroni
			puhelinnumeroni
			numeron
			numeromme
			tietoni
			yhteystietoni
			tämä numero
			tämän numeron
			mun numero
			mun numeron
			minun numeroni
			henkilötietoni
			tiedot minusta
			nroni
			kännykkänumeroni
			puh nroni
			mun tiedot
		`,
		list: lines`
			viestilista*
			postituslista*
			jakelulista*
			mainoslista*
			listalta
			listaltanne
			listoilta
			postituslistalta
			postituslistaltanne
			jakelulistalta
			rekisteristä
			rekisteristänne
			järjestelmästä
			järjestelmästänne
			ryhmästä
			tietokannasta
			sähköpostilistalta
			viestilistalta
			tekstiviestilistalta
			asiakasrekisteristä
			jakelusta
			uutiskirjeestä
			uutiskirjelistalta
			täältä
			listastanne
			markkinointilistalta
			yhteystiedoista
			kanavalta
		`,
		unsubscribe: lines`
			(peru|perukaa|peruuta|peruuttakaa|lopeta|lopettakaa|peruuttaa|perua|perun|peruutan|lopettaa|irtisano|irtisanokaa|peruttaisiin|peruisitteko|peruisin|peruuttaisin) [minun|tämän|mun] (uutiskirje|uutiskirjeen|uutiskirjeeni|viestitilaus|viestitilauksen|viestitilaukseni|viestit|viestini|tekstiviestit|mainosviestit|mainokset|uutiskirjeen tilaus|uutiskirjeen tilauksen|uutiskirjetilaus|uutiskirjetilauksen|uutiskirjetilaukseni|viestipalvelu|viestien tilaus|viestien tilauksen|ilmoitukset|tarjousviestit)
			uutiskirjeen (peruutus|peruminen)
			perun tämän uutiskirjeen
			eroan listalta
			haluan erota listalta
		`,
		order: lines`
			tilaukseni
			tilauksesta
			tilaus*
			aika
			ajan
			aikani
			aikaa
			varaus*
			varauksen
			paketti*
			paketin
			toimitu*
			maksu*
			pöytä*
			pöydän
			tuote*
			tuotteen
			lippu*
			lipun
			matka*
			taksi*
			lento*
			kurssi*
			tunti*
			tunnin
			treeni*
			sopimu*
			tili*
			kortti*
			kortin
			vakuutu*
			netflix*
			spotify*
			lasku*
			palautu*
			hotelli*
			huone*
			kuva*
			osto*
			kori*
			korista
			jäsenyy*
			salijäsenyy*
			lehti
			lehden
			lehtitila*
			sipuli*
			pussi*
			kuitti*
			juusto*
			laina*
			sähkösopimu*
			liittymä*
			kokou*
			netti
			kuukausitilau*
		`,
		again: lines`
			taas
			uudelleen
			uudestaan
			takaisin
			jälleen
			kuten ennen
			niinku ennen
		`,
		mistake: lines`
			vahingossa
			erehdyksessä
			epähuomiossa
			virhe
			vahinko
			oli vahinko
			virhelyönti
			tahattomasti
			erehdys
			vahinkopainallus
		`,
		request: lines`
			voitteko
			voisitteko
			voitko
			voisitko
			saisinko
			voiko
			pystyttekö
		`,
		until: lines`
			ennen
			asti
			saakka
		`,
		day: lines`
			päivä
			päivän
			päiväksi
			päivää
		`,
		week: lines`
			viikko
			viikon
			viikoksi
			viikkoa
		`,
		month: lines`
			kuukausi
			kuukauden
			kuukaudeksi
			kuukautta
			kuuksi
		`,
		year: lines`
			vuosi
			vuoden
			vuodeksi
			vuotta
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			mutta
			joten
			siksi
			vain
			nyt
			olkaa hyvä
			olkaa hyviä
			pyydän
			voitteko
			voisitteko
			kiitos
			haluan
			haluaisin
			heti
			ystävällisesti
			koska
			pliis
		`,
	},
	stop: lines`
		(ettette|ettei|ettet) …2 (lähetä|lähettele|lähettäisi|lähetetä|lähettäisitte|laita|kirjoita) …2
		(voisitteko|voitteko|pyydän) …2 olla lähettämättä …2
		{halt} …2 {things}
		(haluan|haluaisin) …1 pois …1 {list}
		(en|emme) (jaksa|kestä|viitsi|kaipaa) …2 {things}
		minun (häiritseminen|häirintä) (seis|loppu)
		(säästäkää|säästä) (minut|mut) …2
		{number} …1 (voi|voisi|saa|pitää) poistaa …2
		(en halua|en tahdo) …1 että …3
		(en halua|en tahdo) …1 olla …1 (listalla|listallanne|rekisterissä*|postituslistalla*) …1
		(kiinnosta) …2 {things}
		^ (lopeta|lopettakaa|seis|lopeta jo|lopettakaa jo|lopeta tämä|lopettakaa tämä|lopettakaa heti|riittää jo|nyt riittää|jo riittää|riittää) [jo|heti|nyt|pliis] $
		{halt} …3 {sending}
		{halt} [jo|heti] [jo|näiden|nämä|nuo|ne|teidän|kaikki|noiden|tämä|noi|kaikkien|heti|lähettämästä|lähettelemästä] [teidän|turhat|turhien] {things}
		{things} …2 (loppukoon|loppua|lopetettava|seis|saa loppua|saavat loppua)
		{things} [lähettäminen|lähetys] (seis|loppu|loppuu nyt)
		(haluan|toivon|pyydän|haluaisin) …2 {things} …2 (loppuvan|loppuu|loppuvat|pois|lopetettavan)
		{dont} {send} …3 ({things}|{everything}|enää|minulle|mulle|minua|mua|meille|tähän numeroon|yhteyttä|tänne)
		{dont} {send} $
		{dont} …2 (enää|minulle|mulle) …1 {send} …2
		{nowant} …1 [enää|enempää|mitään|teidän|että] [{receive}] [enää|teidän|teiltä|mitään|näitä|noita] {things}
		{nowant} [enää] {receive} …1 [{things}|mitään|näitä|enää|enempää]
		{nowant} [enää] (mitään|näitä|niitä) …2
		{nowant} (enää) …1 {things}
		(en|ei|emme) (ole|oo) [enää] kiinnost* …2 {things}
		kiinnosta …2 {things}
		{things} (eivät kiinnosta|ei kiinnosta|ei kiitos|eivät kiinnosta minua|pois)
		^ (ei|ei enää|ei mitään|ei lisää|ilman) [enää|enempää|mitään|lisää] {things} [enää|kiitos|minulle|teiltä] $
		ei (enää|lisää|enempää) {things}
		{remove} {me} [pois|heti] ($|{list}|tältä|teidän|kaikilta|pois)
		{remove} …3 {list}
		{list} …1 (pois|poistaminen|poistoa)
		{me} …1 pois …2 {list}
		(haluan|haluaisin|pääsisinkö) …1 pois …2 ({list}|listalta)
		(haluan|haluaisin) …1 (poistua|erota|eroon) …2 ({list}|listalta)
		{remove} …2 {number}
		{number} …1 (pois|poistettava|poistakaa|poistettaisiin|poistaa)
		{unsubscribe}
		(peruuttaa|perua|lopettaa|peruutan) …2 (uutiskirj*|viestitila*)
		(perun|peruutan|peruuttaa|perua|vedän pois|vedän takaisin) …1 (suostumu*|lupan*|luvan) …1
		(kiellän|vastustan|kielto) …3 ({things}|suoramarkkinoin*|tietojeni|yhteydenotot)
		(en|emme) (ole|oo) …2 (antanut|suostunut|tilannut|liittynyt|pyytänyt|hyväksynyt|rekisteröitynyt) …2 (lupaa|suostumusta|tähän|{things}|näitä|listalle|mitään tällaista)
		(en|emme) (ole|oo) …2 (antanut|suostunut|tilannut|liittynyt|pyytänyt|hyväksynyt|rekisteröitynyt) $
		(ilman) (lupaani|suostumustani|lupaa)
		(jättäkää|jätä) (minut|mut|meidät) …1 (rauhaan|rauhassa)
		(kyllästynyt|kurkkuani myöten|saanut tarpeekseni|väsynyt) …2 {things}
		{things} (ärsyttää|ärsyttävät|häiritsevät|riittävät jo|kyllästyttää|kyllästyttävät)
		(riittää|tarpeeksi|riitti|jo riittää) [jo|näitä|noita|nuo] {things}
		(painukaa|haistakaa) …2
		(jos|että|ettette|toivoisin että|toivon että) [te] (ette|ei|et) [enää] (lähettäisi|lähetä|lähettäisitte|laittaisi|kirjoittaisi|viestittelisi|ottaisi yhteyttä|häiritsisi) …2
		(pyydän|toivon|vaadin|haluan|toivoisin) [että] (lopetatte|lopetat|lopettaisitte|keskeytätte|lakkaatte) …1 {things} …1
		(lopetatte|lopettaisitte|lakkaatte) …1 {things} …1 (lähett*|laitt*) …1
		(en|emme) [enää] (toivo|kaipaa|halua|tarvitse|ota vastaan) [enää] [mitään] (yhteydenottoja|yhteydenottoa|yhteydenottojanne|viestittelyä|kontaktia|postia) …1
		(montako|kuinka monta|sata|tuhat|monta|kolme) kertaa …3 (sanoa|sanonut|pyytänyt|pyytää) …1 (etten|en|ettei|lopettakaa|lopettaa|poistakaa|että) …3
		en ole [enää] (asiakas|asiakkaanne|jäsen|jäsenenne|tilaaja|asiakkaananne) …1
		(en|emme) ole enää (asiakas|asiakkaanne|asiakkaita|jäsen) …1
		(eikä|ei|eivät) …1 {things} (kiinnosta|enää kiinnosta|ole ajankohtaisia|kiinnostele) …1
		{things} (ei|eivät) …1 (kiinnosta|koske minua|ole ajankohtaisia|ole tervetulleita) …1
		(tietojeni|tietojen|numeroni|henkilötietojeni|yhteystietojeni) …1 (poistamista|poistoa|poistaminen|poistettavan|poistettavaksi|hävittämistä) …1
		(vaadin|pyydän|haluan) …2 (tietoni|tietojani|numeroni|henkilötietoni) …1 (poistettavaksi|poistetaan|poistettavan|poistoon|hävitettäväksi) …1
		(älkää|älä|ei saa) (käyttäkö|käytä|käyttää|luovuttako|säilyttäkö|tallentako) …2 (numeroa*|tietoja*|numeroani|tietojani|yhteystietoja*) …2
		(numeroani|tietojani|yhteystietojani) ei saa …3
		(lopettakaa|lopeta|lopettakaapa|lopettaisitteko) …1 (kirjoittelu|viestittely|lähettely|häirintä|spämmäys|mainostus|soittelu|häiriköinti|spämmääminen|kirjoittelunne) …1
		(pyysin|pyydin|pyytänyt|sanoin|kirjoitin) …3 (poistoa|poistamaan|poistamista|lopettamaan|lopettamista|peruutusta|perumista|pois listalta|poistaa) …1
		(en|emme) (tarvitse|kaipaa) …1 {things} …1
		(kieltäydyn|kieltäydymme|kieltäydyn vastaanottamasta) …2 (viesteist*|mainoksist*|tarjouksist*|markkinoinnist*|{things}) …1
		(jo|monta kertaa|sata kertaa|useasti|moneen kertaan) …2 (pyysin|pyytänyt|sanoin|sanonut|pyydetty) …2 (poistamaan|lopettamaan|poistoa|peruutusta|ettette|ettei|että lopetatte|että poistatte) …2
		(jättäkää|jätä) [minut|mut|meidät] rauhaan …1
	`,
	unclear: lines`
		(miten|kuinka|mistä|missä) …3 ({unsubscribe}|perun …1 {things}|pääsen pois|pääsee pois|lopetan …1 {things}|pääsen eroon|peruuttaa …1 {things}|lopettaa …1 {things}|estän …1 {things}|saan …2 loppumaan|peruutan …1 {things}|poistun …1 {list})
		(väärä|väärään|väärässä) (numero|henkilö|numeroon|numerossa) …1
		(ei|en) …1 ole …1 (hänen numeronsa|se henkilö|oikea numero|oikea henkilö) …1
		(tämä on|tää on|olette) (spämmiä|roskapostia|huijausta) …1
		(estän|blokkaan|ilmoitan|raportoin) …1 (teidät|numeron|tämän|teidän|sinut|roskapostiksi) …1
		lopettakaa soittaminen
		^ ei enää [enempää|kiitos] $
		(numero|puhelinnumero|liittymä) …1 (ei ole|kuuluu|ei kuulu) …1 (enää|hänen|hänelle|toiselle|jollekin) …2
		(vielä) (yksi|yks|kerran) …1 {things} …1 (niin|ja) …2
		(teen|laitan) …1 (ilmoituksen|valituksen|rikosilmoituksen) …1
		(mistä|miten|missä) …1 (nämä|tämän|näitä|viestit|tän) …1 (saa|voi|saan|voin) …1 (pois|estää|lopettaa|perua|poistaa|estettyä) …2
		{things} (tulee|tullut|saan) …1 (edelleen|yhä|vieläkin|silti) …1
		(saan|tulee) (edelleen|yhä|vieläkin|silti) …1 {things}
	`,
	refers: lines`
		^ [heti|nyt] (poistakaa|poista|poistakaapa|hävittäkää|unohtakaa|pyyhkikää) [se|ne|minut|mut|meidät|kaikki|heti|sieltä|pois] [heti|sieltä|pois] $
		^ [minä|mä|enää|en enää] {nowant} [niitä|sitä|enää|sellaista|tällaista|tällaisia|näitä|enempää|mitään] [enää|saada|lisää] $
		^ (riittää|nyt riittää|riittää jo|nyt saa riittää|jo riittää|saa riittää|olen saanut tarpeekseni) [jo|nyt|kiitos] $
		^ [heti] (poistoon|poistettava|pois) [heti|listalta] $
	`,
	about: lines`
		(numeroni|puhelinnumeroni|numeromme|mun numero|mun numeron|mun numeroo|yhteystietoni|tietoni|minun numeroni|numeroani)
		{things}
		(saitte|saitteko|sait|löysitte|hankitte) …1 (numeron|numeroni|numeroani)
	`,
	stay: lines`
		{dont} …1 (poistako|poista|lopettako|lopeta|peruko|peru|peruuttako|peruuta|ottako …1 pois|keskeyttäkö) …4
		{nowant} …1 (perua|lopettaa|poistua|peruuttaa|pois listalta|erota|poistettavan) …3
		(en halua|emme halua) (jäädä paitsi|menettää|missata) …3
		(miksi|minkä takia|miks) …4 (poistettiin|loppui*|lopetitte|poistitte|ei|eivät|poistit|peruttiin|en) …4
		(oletteko|ootteko) …2 (lopettaneet|poistaneet) …3
		(jatkakaa|jatka) …2 (lähettämistä|viestejä) …1
		(jos|ennen kuin|kun) …2 (perun|lopetan) …2
		(pysyä|pitäkää|jättäkää) …2 listalla …1
		(älkää|älä|elkää|ei saa) [vain|nyt|enää] (lopettako|lopeta|peruko|peru|poistako|poista|keskeyttäkö|keskeytä|lopetelko) …3
		(haluan|haluaisin) (edelleen|yhä|vieläkin) …3
		en (pyytänyt|sanonut|halunnut) [että] [minut|teitä] (perua|perumaan|poistamaan|poistaa|poistamista|lopettamaan|lopettaa|peruutusta|peruuttaa|poistetaan|erota) …2
		(en ole|en oo|en ole koskaan|en mä ole|en minä ole|en ole itse) …1 (pyytänyt|halunnut|tilannut) …1 (poisto*|lopett*|peruutusta|poistamaan)
	`,
	elsewhere: lines`
		{dont} {send} …2 {order}
		(peru*|peruu*|poista*|lopet*|irtisano*|pysäyt*|keskeyt*|ottakaa|ota|estä) …2 {order} …2
		{order} …2 (peru*|peruu*|poista*|lopet*|irtisano*|peruminen)
		(lopetin|lopetti|lopettanut|lopettaa) (tupakoin*|työt|työn|juomisen|koulun|syömisen|polttamisen|tupakan) …1
		(sade|bussi|juna|kone|auto|pesukone|kello|tarjous|ale|elokuva|lumisade|hissi) …2 (loppui|loppuu|pysähty*|lopetti|pysähtyy) …2
		(milloin|monelta|koska|mihin aikaan) …2 (lopetatte|loppuu|loppuvat|päättyy|suljette) …2
		(miten|missä|milloin) …1 (pysäyt*|pysähty*) …3
		pysähty* …3
		(en|ei|emme|eikö|ettekö) [ole|oo] [vielä|edes] (tullut|saanut|saaneet|nähnyt|löytänyt|vastaanottanut|näe|löydä|löydy|tule|näy) …3
		(en|emme) (ole|oo) (vielä|edes) …4
		(eikö|onko|ettekö|eiks) …5
		{dont} {send} (punaista|pakettia|vielä|ennen perjantaita|tänään|huomenna|tuotetta|sitä|sinistä|tilausta|postilla|kuriiria|nyt|laskua) …4
		{dont} (soittako|soita|kirjoittako) (nyt|tänään|yöllä|vielä) …2
		(en halua|en tarvitse|ilman|ei tarvita|ei) …1 (pussi*|sipuli*|kuitti*|kastike*|sokeri*|juusto*|jäitä|lasku*|kassi*|aterim*) …1
		(kuun|viikon|vuoden|päivän) (loppu*|lopussa) …2
		ei (tullut|näy|löydy|näkynyt) …3
		ei ole (vielä|tullut|näkynyt|yhtään|mitään|saapunut|saatavilla|varastossa) …3
		(aktivoikaa|aktivoi|palauttakaa|lähettäkää|lisätkää) …2 (alennuskood*|kuponk*|tili*|kortti*|korttini|tilaus|tilaukseni uudelleen|koodi*|piste*|lahjakort*) …2
		kieltäydyn …1 (tilaukse*|maksu*|toimitukse*|paketi*) …1
	`,
	quoted: lines`
		(vastaa|lähetä|tekstaa|kirjoita|vastaamalla|lähettämällä) [viestillä|sana|vain] (stop|lopeta|peru|ei|seis) …4
		(peruaksesi|lopettaaksesi|peruuttaaksesi) …5
		jos et halua …5
	`,
	start: lines`
		(haluan|haluaisin|haluamme|saisinko|voinko) …2 {again} …2 (saada|vastaanottaa) …2 {things}
		{again} …2 (haluan|haluaisin|haluamme|saisinko|voinko) …2 (saada|vastaanottaa) …2 {things}
		(haluan|haluaisin|haluamme|saisinko|voinko) …2 (saada|vastaanottaa) …2 {things} …1 {again}
		(haluan|haluaisin|haluamme|saisinko|voinko) …2 {things} …1 {again} …1 (saada|vastaanottaa)
		(haluan|haluaisin|haluamme|saisinko|voinko) …2 {again} …1 {marketing}
		{again} …1 (haluan|haluaisin|haluamme|saisinko|voinko) …1 {marketing}
		(haluan|haluaisin|haluamme|saisinko|voinko) {again} …1 {things} (saada|vastaanottaa)
		(voitteko|voisitteko|saisinko|voinko) …1 (lisätä|laittaa|liittää|ottaa) (minut|mut|meidät|numeroni) …1 ({again}|listalle|postituslistalle|mukaan)
		(pääsisinkö|pääsenkö|voinko päästä|haluaisin) {again} (listalle|postituslistalle|mukaan)
		(haluan|haluaisin|haluamme|toivon|haluisin) [{again}|mielelläni] (saada|vastaanottaa|tilata|alkaa saada) [{again}|teidän|taas] {things} [{again}]
		(haluan|haluaisin|haluamme) …1 {things} {again}
		(haluan|haluaisin) [{again}] (liittyä|mukaan|tilata|ilmoittautua) [{again}|mukaan] (listalle|postituslistalle|uutiskirjeen|uutiskirjelistalle|uutiskirjeelle|viestilistalle)
		(haluan|haluaisin) (takaisin|uudelleen) (listalle|mukaan|postituslistalle)
		(lisätkää|lisää|laittakaa|laita|ottakaa|liittäkää|lisäisittekö|lisäättekö|liitä) (minut|mut|meidät|numeroni) [{again}|mukaan] (listalle|listallenne|postituslistalle|jakelulistalle|mukaan viesteihin|viestilistalle|listaan|{again})
		(lisätkää|lisää|laittakaa|liittäkää) (minut|mut|meidät) {again}
		(lisätkää|liittäkää) {again} $
		(lähettäkää|lähetä|laittakaa|lähettäkääs) (minulle|mulle|meille) {again} …1 {things}
		(lähettäkää|lähetä) {again} …1 {things}
		(tilaan|tilaisin|haluan tilata|tilaa) …1 uutiskirj* [{again}]
		(aktivoikaa|aloittakaa|jatkakaa|käynnistäkää|palauttakaa) …1 {things} {again}
		(en) (halunnut|tarkoittanut|meinannut|aikonut) (perua|poistua|lopettaa|peruuttaa|erota) [listalta|viestejä|uutiskirjettä|viestit]
		(perukaa|kumotkaa|unohtakaa) …1 (peruutukseni|poistumiseni|lopetukseni|stop viesti*)
		(muutin mieleni|tulin toisiin aatoksiin) …2 (lisätkää|lähettäkää|haluan)
		(tilaan|liityn|ilmoittaudun|palaan) [listalle|mukaan|viestit|itseni] {again}
		{again} (tilaan|liityn|ilmoittaudun|palaan) [listalle|mukaan|viestit] $
		^ (aktivoi|aktivoikaa|tilatkaa|tilaa|liitä|rekisteröi|aloita|aloittakaa|jatka|jatkakaa) [minut|tilaus|tilaukseni|itseni] {again} $
		(aktivoi|aktivoikaa|palauta|palauttakaa|jatka|jatkakaa) (viestit|tilaukseni listalle|uutiskirjetilaus*|uutiskirje*|minut|mut) …1 {again}
		olen [taas] mukana {again}
		(perukaa|peru|kumotkaa|kumoa|unohtakaa) …1 (perumiseni|peruutukseni|poistumiseni|eroamiseni|perumisen|lopettamiseni) …1
		(lisätkää|lisää|laittakaa|laita|ottakaa|liittäkää) (minut|mut|meidät|numeroni) …1 (tarjouslista*|tekstiviestilista*|mainoslista*|asiakaslista*) …1
		(jatkakaa|jatka) (lähettämistä|viestien|viestejä|viestittelyä|tarjousten) …1
		(stop|stoppi|peruutus|peruminen|poistuminen|lopetus) (oli|meni) {mistake}
		(ilmoittakaa|rekisteröikää|liittäkää|kirjatkaa|tilatkaa) (minut|mut|meidät|numeroni) {again}
		(perun|peruutan|perukaa|kumoan|haluan perua) …1 (poistumiseni|peruutukseni|eroamiseni|perumiseni|poistopyyntöni|lopetukseni) [listalta]
		(kirjoitin|lähetin|painoin|vastasin|laitoin) [teille] (stop|stoppi|lopeta|poistu) …1 {mistake}
		(kirjoitin|lähetin|painoin|vastasin) {mistake} (stop|stoppi|lopeta|poistu)
		{mistake} (kirjoitin|lähetin|painoin|vastasin|laitoin) (stop|stoppi|lopeta|poistu|stopin)
		(poistuin|erosin|peruin|lopetin) [listalta|viestit|viestien tilauksen|uutiskirjeen|listalta pois] {mistake}
		{mistake} (poistuin|erosin) …1
		{mistake} (peruin|lopetin|peruutin) (viestit|listan|viestien tilauksen|uutiskirjeen|viestitilauksen|listalta|uutiskirjetilauksen)
		^ {mistake} (peruin|lopetin|peruutin|peruutettu) $
	`,
	help: lines`
		^ [minä|mä] (tarvitsen|tarvitsisin|tarviin|tarttisin|kaipaan|haluan|pyydän) [vähän|teidän|hieman|nyt] (apua|apuanne|tukea|neuvoa|neuvoja|opastusta) $
		^ (voitteko|voisitteko|voitko|voisitko|voiko|voisiko|osaatteko|pystyttekö) [joku|te] (auttaa|auttaa minua|auttaa mua|auttaa meitä|neuvoa|auttakaa) $
		^ (auttakaa|auta|auttakaa minua|auta mua|apua|auttaisitteko|auttaako joku) $
		^ (minulla|mulla|olisi|mul) [on|olis|olisi|ois] (kysymys|kysymyksiä|kysyttävää|yks kysymys|yksi kysymys) $
		^ (saako|saisinko|haluan) (puhua|jutella) (ihmiselle|asiakaspalvelijalle|jonkun kanssa) $
		^ miten tämä toimii $
		^ (saisinko|saanko|saako|voinko saada|saisiko) [vähän|teiltä] (apua|neuvoa|tukea) [teiltä] $
		^ apua (tarvitaan|tarvittaisiin|tarvitsisin|kiitos|tarvis|tarvii) $
		^ [mä|minä] (olen|oon|olisin) avun tarpeessa $
	`,
	less: lines`
		(vähemmän|harvemmin) …1 {things}
		(liikaa|liian paljon|niin paljon|näin paljon) …1 {things} $
		(ei niin usein|harvemmin|ei joka päivä|ei päivittäin) …2
		liian usein $
		{dont} {send} …1 (joka päivä|niin usein|näin usein|päivittäin) …2
		(kerran|max kerran|1 krt) (viikossa|kuukaudessa|päivässä|kuussa) …1
		(vähentäkää|vähennä|vähentää) …2 {things}
	`,
	pause: lines`
		(keskeyt*|tauko*|tauolle|tauottakaa|pausetta*) …2 ({things}|{until}|{period}) …2
		{things} …1 (tauolle|keskeytykseen) …2
		{dont} {send} …3 (ennen|asti|saakka|{period}) …2
		ei {things} (ennen|asti) …2
	`,
	keeps: lines`
		(vain|ainoastaan|paitsi|mutta|pelkästään|jättäkää) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (ok|käy|saa lähettää|voi lähettää)
	`,
};
