import { lines } from '../languages/types';
import { type Grammar } from './types';

export const pl: Grammar = {
	code: 'pl',
	words: {
		halt: lines`
			przestańcie
			przestancie
			przestań
			przestan
			przestać
			przestac
			przestaniecie
			przestanie
			zaprzestać
			zaprzestanie
			zaprzestańcie
			skończcie
			skończ
			kończcie
			dość
			dosyć
			stop
			zatrzymaj
			zatrzymajcie
			koniec
			starczy
			wystarczy
			zakończcie
			prosze o zaprzestanie
			darujcie sobie
			wstrzymajcie
		`,
		sending: lines`
			pisać
			wysyłać
			wysyłania
			wysyłanie
			przysyłać
			przesyłać
			przesyłania
			przesyłanie
			słać
			nękać
			spamować
			zawracać
			męczyć
			pisania
			kontaktować
			dręczyć
			zasypywać
			wypisywać
			przysyłania
			przysyłanie
			wysyłką
			wysyłki
			nękanie
			nękania
			bombardować
		`,
		send: lines`
			wysyłajcie
			wysyłaj
			wysyłać
			wyślijcie
			przysyłajcie
			przysyłaj
			przysyłać
			przesyłajcie
			przesyłaj
			przesyłać
			ślijcie
			słać
			piszcie
			pisz
			pisać
			kontaktujcie
			kontaktować
			kontaktuj
			spamujcie
			spamować
			spamuj
			nękajcie
			nękać
			niepokoić
			niepokójcie
			zawracajcie
			wypisujcie do
			odzywajcie
			odzywać
			dzwońcie ani nie piszcie
			nadsyłać
			podsyłajcie
		`,
		want: lines`
			chcę
			chce
			chcemy
			chciałbym
			chciałabym
			życzę sobie
			życzymy sobie
			zycze sobie
			potrzebuję
			potrzebujemy
			potrzebuje
			jestem zainteresowan*
			interesują
			interesuje
			interesują mnie
			zamierzam
			mam ochoty
			mam ochoty na
			zainteresowan*
			wyrażam chęci
		`,
		receive: lines`
			dostawać
			otrzymywać
			otrzymywania
			widzieć
			czytać
			odbierać
			słyszeć
			otrzymać
			dostawania
		`,
		messages: lines`
			wiadomo*
			wiadomości
			wiadomość
			smsy
			smsów
			sms*
			esemes*
			powiadomie*
			powiadomienia
			informacje
			informacji
			komunikat*
			listów
			maili
			msg*
			info
		`,
		marketing: lines`
			reklam*
			reklamy
			ofert*
			oferty
			promocj*
			promocje
			newsletter*
			zniżk*
			marketing*
			spam*
			katalog*
			gazetk*
			kampani*
			akcji promocyjnych
			rabat*
			ogłosze*
			wyprzedaż*
		`,
		reminders: lines`
			przypomn*
			przypomnień
		`,
		orders: lines`
			(status*|powiadomieni*|informacj*|wiadomości|info) [o|dotyczące] [mojego|moich|moim] (zamówie*|dostaw*|przesył*|wizyt*|paczk*|rezerwacj*)
			faktury
			fakturę
			paragony
		`,
		surveys: lines`
			ankiet*
		`,
		calls: lines`
			dzwonić
			dzwońcie
			telefonów
			telefony
			dzwonienia
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
			niczego
			tego
			to
			wszystko
			wszystkiego
			takich rzeczy
			tych bzdur
			tym
		`,
		all: lines`
			wszystko
			wszystkie
			wszystkich
			wszystkiego
			żadnych
			jakichkolwiek
			niczego
		`,
		not: lines`
			nie
			nigdy
			bez
			żadnych
			zaden
			nic
		`,
		remove: lines`
			zabrać
			wycofać
			wycofajcie
			wyłączyć
			wyłączcie
			wykluczyć
			wykluczcie
			usuńcie
			usuń
			usunąć
			usuniecie
			usunięcie
			usuwam
			wypiszcie
			wypisać
			wypisz
			wykreślcie
			wykreślić
			wykreślenie
			wykreśl
			skreślcie
			skreślić
			skreśl
			skasujcie
			skasuj
			skasować
			wykasujcie
			wykasować
			wykasuj
			wyrzućcie
			wyrzucić
			wymażcie
			wymazać
			wypisanie
			wypisania
			usunięcia
			zablokujcie
			wykreślenia
			zapomnijcie
			zapomnij
			zabierzcie
			zdejmijcie
		`,
		number: lines`
			[mój|ten|nasz|moje|mojego|moich|tego|moj] (numer|numeru|nr|telefon|numer telefonu|numeru telefonu|dane|danych|kontakt|dane osobowe|danych osobowych)
		`,
		list: lines`
			listy
			list
			lista
			liście
			bazy
			bazie
			baza
			newslettera
			grupy
			kontaktów
			systemu
			subskrypcji
			mailingu
			listingu
			kartoteki
			wysyłki
			listę
		`,
		unsubscribe: lines`
			wypisz mnie
			wypiszcie mnie
			wypisać się
			wypisać mnie
			wypisuję się
			się wypisać
			mnie wypisać
			się wypisuję
			odsubskrybuj*
			odsubskrybować
			wyrejestrujcie mnie
			wyrejestrować
			wypiszcie nas
			chcę wypisu
			odsubuj*
		`,
		switch: lines`
			wyłącz
			wyłączcie
			wyłączyć
			zatrzymaj
			zatrzymajcie
			wstrzymaj
			wstrzymajcie
			anuluj
			anulujcie
			anulować
			rezygnuję z
			rezygnuje z
			zrezygnować z
			rezygnacja z
			rezygnację z
			zablokuj
			zablokować
			koniec z
			koniec
			dość
			dosyć
			stop
			mam dość
			mam dosyć
			wkurzają mnie
			denerwują mnie
			męczą mnie
			wkurwiają mnie
			irytują mnie
			skończcie z
			precz z
			odwołać
			zakończcie
			zakończyć
			odwołuję
			zrezygnuję z
			wyłączenie
			darujcie sobie
			odmawiam
			dezaktywuj
			dezaktywować
			daj spokój z
			dajcie spokój z
			dajcie już spokój z
		`,
		order: lines`
			zamówie*
			wizyt*
			dostaw*
			rezerwacj*
			płatno*
			spotkani*
			bilet*
			stolik*
			produkt*
			przejazd*
			taksówk*
			lot
			lotu
			kurs*
			lekcj*
			zajęć
			zajęcia
			trening*
			karnet*
			umow*
			kont*
			kart*
			ubezpiecze*
			kredyt*
			netflix*
			spotify
			pozycj*
			zdjęci*
			koszyk*
			zakup*
			paczk*
			zwrot*
			basen*
			siłowni*
			abonament*
			przelew*
			termin*
			torebk*
			torb*
			cebul*
			paragon*
			faktur*
			sos*
			ser
			sera
			serem
			serów
			dziecko
			córkę
			syna
			prenumerat*
			gazet*
			szkoł*
			pokój
			pokoju
			artykuł*
			towar*
			wycieczk*
			członkostw*
			oc
		`,
		again: lines`
			znowu
			znów
			ponownie
			z powrotem
			spowrotem
			jeszcze raz
			na nowo
			jak dawniej
			jak wcześniej
		`,
		mistake: lines`
			przez przypadek
			przypadkiem
			przypadkowo
			przez pomyłkę
			pomyłkowo
			omyłkowo
			niechcący
			to był błąd
			przez nieuwagę
			niechcacy
			z rozpędu
		`,
		request: lines`
			możecie
			mógłby
			czy możecie
			czy mogę
			mogę
			proszę
			czy mogą państwo
			mogą
			moglibyście
			czy można
			możesz
		`,
		until: lines`
			do
			aż do
			dopóki
		`,
		day: lines`
			dzień
			dni
		`,
		week: lines`
			tydzień
			tygodnie
			tygodni
		`,
		month: lines`
			miesiąc
			miesiące
			miesięcy
		`,
		year: lines`
			rok
			lata
			lat
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			ale
			więc
			dlatego
			po prostu
			już
			teraz
			proszę
			natychmiast
			poproszę
			czy
			chcę
			chciałbym
			chciałabym
			uprzejmie proszę
			proszę o
			tylko
		`,
	},
	stop: lines`
		(żebyście|byście|abyście|o to by) …1 (nie) …1 (wysyłali|pisali|przysyłali|kontaktowali) …2
		(znudziły|znudzony|znudzona|zmęczony|zmęczona) …3 {things}
		{halt} …2 {things}
		(męczą|zmęczyły|zmęczyła|denerwują|wkurzają|irytują|nudzą|drażnią) …1 (mnie|nas) …2 {things}
		{things} …1 (męczą|denerwują|wkurzają|irytują|nudzą|drażnią) …1
		^ (przestać|proszę przestać|zaprzestać) $
		(chcę|chciałbym|chciałabym) …2 (zniknąć|wyjść|zejść|odejść) (z|ze) …2 {list}
		(żeby|aby|by) …2 (nie przychodził*|nie dostawać|nie otrzymywać|nie wysyłali|nie pisali) …2 [{things}]
		nie (otrzymywać|dostawać) [już|więcej] [żadnych|waszych] {things}
		(nie) [więcej|mnie] (niepokoić|niepokójcie|nękać|zawracać|kontaktować) …1
		(oszczędźcie|oszczędź) (mi|nam|sobie) …3 {things}
		nie (chcę|chce|życzę sobie) …1 (być|figurować) …1 (na|w) …2 {list}
		^ (stop|przestańcie|przestań|przestań już|przestańcie już|dość|dosyć|starczy|skończcie|koniec|skończcie z tym|koniec z tym|dość tego) [już|natychmiast] $
		{halt} …3 {sending}
		{halt} [już|z|tych|tym|tymi|tej|waszych|waszymi|mnie|mi|ze] [z|tych|tym|tymi|waszymi|swoimi|waszych] {things}
		(nie|prosze nie|nigdy|nic|nigdy więcej nie) …1 {send} …3 ({things}|{everything}|więcej|do mnie|mi|mnie|nam|nas|już|na ten numer|tu|ze mną|się ze mną)
		(nie|nigdy) [proszę|już] {send} (mi|do mnie|mnie|nam|do nas|więcej|się ze mną|już|$)
		(nic|więcej|już|nigdy) …2 nie {send} …2
		nie (pisz|piszcie) $
		{things} …2 nie {send}
		(nieprzesyłanie|niewysyłanie|niekontaktowanie|nieprzysyłanie|niepisanie|zaprzestanie) …3
		(nie|nigdy) …1 {want} …1 {receive} …3
		(nie|już nie) {want} …1 (żeby|aby|żebyście) …3
		(nie|już nie|więcej nie) {want} …3 {things}
		(nie|już nie|więcej nie) {want} …2 (kontaktu|kontaktowania|by do mnie|kontaktować) …3
		(mnie|nas) …1 nie {want} …2 {things}
		{things} …1 (nie|mnie nie|już nie|mi nie) (chcę|interesują|interesuje|potrzebuję|potrzebne|potrzebna) …1
		(niezainteresowan*|brak zainteresowania) …2 {things}
		^ (bez|żadnych|zero|precz z|stop) …1 {things} [więcej|już] $
		(żadnych|zadnych) [więcej|waszych] {things}
		{switch} [już|wszystkich|wszystkie|tych|te|waszych|waszymi|tymi|tym|tej|moją|mi|otrzymywania|wysyłania|subskrypcji|subskrypcję|wysyłkę|z|dalszych|dostawania|te wasze|wasze|otrzymywanie|powiadamianie] [tych|te|waszych|waszymi|wszystkich|wasze|jakichkolwiek|dalszych|od was] {things}
		{things} …1 (wkurzają|denerwują|wyłączyć|wyłączcie|zatrzymać|irytują|mnie wkurzają|mnie denerwują)
		(subskrypcj*) …1 (anuluj*|zrezygn*|rezygn*|zakończ*|odwoł*) $
		(anul*|zrezygn*|rezygn*|zakończ*) …2 (subskrypcj*|z subskrypcji) …1 [{things}]
		{remove} (mnie|nas|mój) …2 (z|ze|stąd) …3
		{remove} (mnie|nas) $
		{remove} …3 {number}
		{number} …2 (usunąć|usuńcie|wykasować|skasować|wykreślić|do usunięcia|usuń|wykasujcie|skasujcie|zapomnijcie)
		{remove} …2 (z|ze) …2 {list}
		(z|ze) …2 {list} …2 (usuń*|usun*|wypis*|wykreśl*|skreśl*|mnie wypis*)
		(mnie|nas) …1 (usunąć|wypisać|wykreślić|skreślić|wyrzucić|usunęli) …1 (z|ze|stąd) …2
		{unsubscribe}
		rezygnuj* (z tego|z tych wiadomości|z usługi|z otrzymywania|z subskrypcji|z newslettera|z kontaktu|całkowicie)
		(wycofuj*|cofam|cofnąć|wycofać|odwołuję|cofnięcie|wycofanie|wycofanie|anuluję) …2 zgod* …2
		(zgod*) …1 (wycofuję|cofam|wycofać)
		(nie|nigdy) …2 (wyraził*|wyrażał*|wyrażam|dawał*|udzielał*|udzielał*|udzielam|mam) …1 zgod* …3
		bez (mojej) zgody …1
		nie (zgadzam|zgadzałem|zgadzałam|godzę) się na …3
		(wnoszę|zgłaszam|składam) …1 sprzeciw …3
		sprzeciwiam się …4
		(nie|nigdy|nigdzie) …2 (zapisywał*|zapisałem|zapisałam|rejestrował*|subskrybował*|zamawiał* {things}|prosił*) …1 (się|o|na|tego)
		(nie|nigdy|nigdzie) …2 (zapisywał*|zapisałem|zapisałam|rejestrował*|subskrybował*|zamawiał* {things}|prosił*) $
		(dajcie|daj|dać) …1 (mi|nam|już) …1 (spokój|świety spokój|święty spokój)
		(zostawcie|zostaw) (mnie|nas) …1 [w spokoju]
		(odczepcie|odczep|odwalcie|odpierdolcie|odpieprzcie|odpuście) …1 (się|sobie) …2
		(gdyby|żeby|zeby|aby|by) …3 (przestali|przestal|przestano|zaprzestali|nie pisali|nie wysyłali|nie przysyłali|nie pisano|nie wysyłano|nie kontaktowali|przestaliście|przestaly) …2 [{sending}|{things}]
		(weź|weźcie|wez|wezcie) [się|sie|już] [ode mnie|wreszcie] (odwal*|odczep*|odpierd*|odpieprz*|zostaw*|skończ*|przesta*|spadaj*|wypisz*|usuń*) …2
		(odczepcie|odwalcie|odpieprzcie|odpierdolcie|odwal|odczep) (się|sie) …1
		^ (spadajcie|spadaj|wypad|spieprzajcie) $
		nie jestem [już|juz|dłużej] [waszym|twoim|państwa|panstwa|waszą] [już] (klient*|subskrybent*|członk*) …1
		(już|juz) nie jestem …1 (klient*|subskrybent*|członk*)
		{things} …2 (nie dotyczą|nie dotycza|nie interesują|nie potrzebuję|są zbędne|są mi zbędne|nie są mi potrzebne|nie przydają) …1
		(skąd|skad|od kogo) …3 {number} …1 (usuńcie|usuń|proszę usunąć|skasujcie)
		nie [zgadzam się|wyrażam zgody|życzę sobie] …2 (wykorzystyw*|używan*|przetwarzan*) …3
		nie (używajcie|wykorzystujcie|przetwarzajcie|udostępniajcie|trzymajcie) …2 {number}
		(idźcie|idź|idzcie|spadajcie|spadaj|wypchajcie|walcie|walcie się) …2 (z|ze|z tymi|od) …2 ({things}|{everything}) …1
		(wypchajcie|walcie|pocałujcie) …1 (się|mnie) …1 (z|ze) …1 {things}
		{things} (nie chcę|nie dziękuję|nie chce|niechciane|niepotrzebne)
		{things} nie $
		(prosiłem|prosiłam|pisałem|pisałam|prosilem|prosilam|żądałem|żądałam) …4 (o usunięcie|o wypisanie|zostać usunięty|zostać usunięta|mnie usunąć|mnie wypisać|usunięty z|wypisany|o skreślenie|usunąć mój) …1
		(nie potrzebuję|nie potrzebuje|nie potrzeba mi) …2 {things}
		(już|wiele razy|kilka razy|sto razy|wielokrotnie) …1 (prosiłem|prosiłam|prosiliśmy|mówiłem|mówiłam|pisałem|pisałam) …2 (o usunięcie|o wypisanie|żebyście nie|żeby nie|żeby mnie|o zaprzestanie|o wykreślenie) …2
		nie (piszta|piszcie|ślijta|wysyłajta|przysyłajta|dzwońta) [już|do mnie|mi|wiecej] …1
		(weźcie|weź|weźta) [mnie|no] [mnie|już] (wypiszcie|wypisz|usuńcie|usuń|skreślcie|wykreślcie|odpiszcie) …2
	`,
	unclear: lines`
		(jak|w jaki sposób) …3 ({unsubscribe}|zrezygnować …3|wyłączyć …2 {things}|zatrzymać …2 {things}|usunąć się z|wyrejestrować|przestać otrzymywać|nie dostawać …1 {things})
		gdzie …3 (wypisać|zrezygnować z …2 {things})
		(zły|nie ten|błędny|pomylony|niewłaściwy|pomyłka) (numer|osoba|nr|pomyłka)
		^ [to] pomyłka [chyba|panie|pani] $
		(pomylił*|pomyliliście) …1 (numer*|pan|pani|się|państwo)
		to nie (mój|jego|jej|ten) numer
		(to|to jest) spam $
		(przestańcie|przestań) …1 (dzwonić)
		^ (spadajcie|spadaj|spierdalajcie|spierdalaj|wypierdalać|wypierdalaj|goncie sie) $
		(numer|telefon|nr) …1 (nie należy|nie jest|należy do kogoś|ma nowego|zmienił) …1 (do niego|do niej|do tej|jego|jej|innego|właściciela|do) …1
		(już) (nie) (jego|jej|jego numer|jej numer) …1
		jak …1 (się|sie|mogę) …3 (wypisać|wypisac|wyrejestrować|wyplątać|zrezygnować|uwolnić|wyłączyć) …2
		(blokuję|zablokuję) …2
		(zgłaszam|zgłoszę) …1 (was|to|spam|do|ten numer|jako|nękanie) …2
		(dalej|nadal|wciąż|ciągle) …1 (przychodzą|dostaję|otrzymuję|wysyłacie|piszecie) …1 {things}
	`,
	refers: lines`
		^ [natychmiast|od razu|po prostu|zaraz] (usuńcie|usuń|usunąć|skasujcie|skasuj|wykreślcie|wykasujcie|wyrzućcie|wypiszcie) [go|je|to|mnie|nas|wszystko|natychmiast|stamtąd|ich|zewsząd] $
		^ [ja|już|ja już] (nie chcę|nie chcemy|nie chce|nie potrzebuję|nie życzę sobie) [ich|tego|takich|już|więcej|tych|takich rzeczy|otrzymywać|dostawać] [więcej|już] $
		^ (dość|dosyć|wystarczy|starczy|mam dość|mam dosyć|basta) [już|tego|naprawdę|ich] $
		^ [to] (mnie|nas|mnie to) (nie interesuje|nie interesują|to nie interesuje) [już] $
		^ (nie jestem|nie jesteśmy) [już] (zainteresowany|zainteresowana|zainteresowani) $
		^ [natychmiast|proszę] (usuwać|kasować|wykreślać) [natychmiast|go|to|mnie] $
	`,
	about: lines`
		(mój|mojego|moim|nasz) [prywatny] (numer|numeru|numerem|nr|telefon|telefonu|kontakt)
		(moje|moich) (dane|danych)
		(wasz*|te|tych|znowu|znów|ciągle|kolejn*|codziennie) …1 {things}
		(reklam*|spam*|newsletter*)
	`,
	stay: lines`
		(nie|proszę nie) [mnie|nas] (wypisuj*|wypisywać|usuwaj*|usuwać|skreślaj*|kasuj*|kasować|przestawaj*|przerywaj*|wyłączaj*|zatrzymuj*|wykreślaj*|rezygnuj*) …3
		nie (chcę|chce|chciałbym|chciałabym|zamierzam|będę) …1 [się|mnie] (wypisywać|wypisać|rezygnować|usuwać|wypisywac) …3
		nie (chcę|chce|chciałbym|chciałabym) …1 (przegapić|stracić|przeoczyć|tracić) …3
		(dlaczego|czemu|po co) …4 (wypisan*|wypisal*|wypisaliście|przestal*|przestaliście|usunięt*|usuneli*|usunęliście|nie dostaję|nie przychodz*|nie dostaje|nie piszecie|nie wysyłacie|już nie) …3
		(jeśli|jeżeli|zanim|gdy) …2 (zrezygnuję|wypiszę|się wypiszę) …2
		(zostawcie|chcę zostać|zostawić|pozostać) …1 (na|w) (liście|bazie|newsletterze)
		(wciąż|nadal|ciągle) (chcę|chce|chciałbym|interesuje) …3
		nie (prosiłem|prosiłam|chciałem|chciałam|prosilem|prosilam|zlecałem) [was|się|o] [mnie|się|o] (wypisanie|wypisać|wypisania|wypisywać|usunięcie|usunąć|usuwać|rezygnować|rezygnację|zatrzymać|skreślenie|wypis) …2
	`,
	elsewhere: lines`
		nie {send} …2 {order}
		(anul*|odwoł*|zrezyg*|rezyg*|usun*|usuń*|zatrzym*|wstrzym*|wypis*|wypowie*|skasuj*|skasować|zakończ*|wyłącz*|stop|skreśl*|wykreśl*|wyrzuć*) …3 {order} …2
		{order} …3 (anul*|odwoł*|usun*|usuń*|zatrzym*|wstrzym*|zrezyg*|skasować)
		(rzucił*|rzucam|przestał*|przestało|skończył*|przestanie) (palenie|palić|padać|pić|działać|pracować|jeść|działać) …1
		(autobus|pociąg|tramwaj|zegarek|samochód|pralka|deszcz|winda) …2 (zatrzym*|stan*|przest*|kończy) …1
		(jak|gdzie|kiedy) …2 (zatrzym*|wyłączyć) …1 (pralk*|autobus*|pociąg*|silnik*|alarm*|piekarnik*|urządzeni*|maszyn*|budzik*) …1
		(się|proszę) zatrzymać (pod|przy|na|obok|tutaj) …2
		(nie|jeszcze nie) …1 (dostałem|dostałam|dostaliśmy|otrzymałem|otrzymałam|przyszł*|przyszedł|dotarł*|doszł*|doszedł|widzę|widziałem|widziałam|mam|dostaję żadn*|było|znalazł*) …4
		nie ma …4
		{things} …1 (nie dotar*|nie przysz*|nie dosz*)
		(nie|proszę nie) (wysyłajcie|wysyłaj|wysyłać|piszcie|dzwońcie|przysyłajcie) (czerwon*|zamówie*|paczk*|kurier*|towar*|przed|do piątku|dzisiaj|dziś|jutro|jeszcze|w nocy|teraz|pocztą|tego|tej|bo jestem) …3
		(bez|nie chcę|nie potrzebuję|nie trzeba) …1 (torebk*|torb*|cebul*|paragon*|cukru|sosu|lodu|sztućc*|opakowan*|faktury) …1
		(do|na|pod) koniec …2
		(do) końca …2
		(więcej|już) nie (mogę|działa|ma) …2
		(aktywujcie|aktywuj|aktywować|włączcie|przywróćcie|odblokujcie|dodajcie|wyślijcie) …2 (kod*|kupon*|bon*|konto|konta|kart*|zamówien*|punkt*|voucher*) …1
	`,
	quoted: lines`
		(odpisz|wyślij|odpowiedz|napisz|odeślij|kliknij|wpisz) [sms|słowo|nam] [o treści] (stop|rezygnuję|koniec|wypisz) …4
		(aby|żeby|by) …2 (zrezygnować|wypisać się|się wypisać|wypisać|anulować) …4 (wyślij|odpisz|odpowiedz|napisz|kliknij|stop)
		^ (aby|żeby|by) (zrezygnować|wypisać się|się wypisać) …3 $
	`,
	start: lines`
		(chcę|chce|chciałbym|chciałabym|chcemy|mogę|można|proszę) …2 {again} …2 (dostawać|otrzymywać) …2 {things}
		{again} …2 (chcę|chce|chciałbym|chciałabym|chcemy|mogę|można|proszę) …2 (dostawać|otrzymywać) …2 {things}
		(chcę|chce|chciałbym|chciałabym|chcemy|mogę|można|proszę) …2 (dostawać|otrzymywać) …2 {things} …1 {again}
		(chcę|chce|chciałbym|chciałabym|chcemy|mogę|można|proszę) …2 {things} …1 {again} …1 (dostawać|otrzymywać)
		(chcę|chce|chciałbym|chciałabym|chcemy|mogę|można|proszę) …2 {again} …1 {marketing}
		{again} …1 (chcę|chce|chciałbym|chciałabym|chcemy|mogę|można|proszę) …1 {marketing}
		mnie {again} …1 (zapisać|dodać|dopisać|przywrócić|zapiszcie|dodajcie|dodacie)
		(dodać|zapisać|dopisać|przywrócić|wpisać) (mnie|nas|mój numer) …1 ({again}|do …1 {list}|na …1 {list})
		(mnie) …1 {again} …1 (na|do) …1 {list}
		(chcę|chce|chciałbym|chciałabym|chcemy|proszę) …1 {again} …1 (dostawać|otrzymywać|zapisać|się zapisać|dołączyć|wrócić|być na liście|wysyłać) …1 [{things}]
		(chcę|chce|chciałbym|chciałabym|chcemy|zgadzam się) (dostawać|otrzymywać) …2 {things}
		(chcę|chce|chciałbym|chciałabym|chcemy) …1 (zapisać się|się zapisać|dopisać się|dołączyć|zasubskrybować|zapisać) …2 ({list}|{things}|$)
		(chcę|chce|chciałbym|chciałabym) {again} …1 się zapisać
		(zapiszcie|zapisz|zapisać|dodajcie|dodaj|dodać|dopiszcie|dopisz|dopisać|wpiszcie|wpisać|przywróćcie|przywrócić|wpisz) (mnie|nas|mój numer) …2 (do|na) …2 ({list}|{things}|listę|newsletter|grupę)
		(zapiszcie|zapisz|zapisać|dodajcie|dodaj|dodać|dopiszcie|dopisz|przywróćcie|przywrócić|wpiszcie) (mnie|nas) …1 {again}
		{again} …1 (zapiszcie|zapisz|dodajcie|dodaj|przywróćcie|zapisać|dodać) (mnie|nas)
		(mnie) (zapisać|dodać|dopisać|przywrócić|wpisać) …1 (do|na) …1 ({list}|{things}|listę|newsletter)
		(mnie) (zapisać|dodać|dopisać|przywrócić|wpisać) {again}
		(wysyłajcie|wysyłać|przysyłajcie|piszcie|wyślijcie|wysyłaj|przesyłajcie) …1 (mi|nam|do mnie) …1 {again}
		{again} (wysyłajcie|wysyłać|przysyłajcie|wysyłaj|przesyłać) …1 (mi|nam|do mnie|{things})
		(wznów|wznówcie|wznowić|przywróćcie|przywrócić|włączcie|aktywujcie|włącz) …2 ({things}|subskrypcj*)
		nie (chciałem|chciałam|chcieliśmy|miałem zamiaru|miałam zamiaru) …1 (wypisywać|wypisać|się wypisać|się wypisywać|zrezygnować z …1 {things}|rezygnować)
		(anulujcie|cofnijcie|cofnij|anuluj|zignorujcie|anulować|cofnąć|wycofajcie) …1 (rezygnacj*|wypisanie|stop) …2
		(zmieniłem|zmieniłam) zdanie …2 (zapiszcie|zapisz|dodajcie|chcę|wysyłajcie)
		^ [ja|chce|chcę] (zapisuję się|zapisuje sie|subskrybuję|subskrybuje|dołączam|dolaczam|aktywujcie|aktywuj|aktywować|włączcie|włącz|wznówcie|zapiszcie|zapisz|dodajcie|dodaj|przywróćcie|przywróć|wracam|zasubskrybuj) [mnie|nas|się|sie] {again} [na listę|do newslettera|subskrypcję|powiadomienia] $
		^ {again} (zapisuję się|zapisuje sie|się zapisuję|subskrybuję|dołączam|dolaczam|aktywujcie|włączcie|chcę subskrybować) $
		(wysyłajcie|wysyłaj|przysyłajcie|ślijcie|slijcie|piszcie) [mi|nam] {again} [mi|nam|te|wasze|swoje] {things}
		(wysyłajcie|wysyłaj|przysyłajcie|ślijcie) [mi|nam] {things} {again}
		(proszę o|poproszę o|prosze o) (ponowne) (dodanie|zapisanie|włączenie|wpisanie|aktywowanie|aktywację|uruchomienie) …3
		(ponowne) (dodanie|zapisanie|włączenie) …1 (do|na) …1 {list}
		(chcę|chce|chciałbym|chciałabym) [{again}] (wrócić|wrocic|powrócić|być) [{again}] (na|do) {list} …1
		(proszę|prosze) (mnie|nas) [{again}] (informować|powiadamiać|zapisać|dopisać) [{again}] …1 ({things}|{list}) …1
		(wycofuję|wycofuje|cofam|cofnijcie|anuluję|odwołuję|anulujcie) [moją|moje|mój|swoje|swoją] (rezygnację|rezygnacje|wypisanie|wypis|stop|rezygnacja)
		(stop|wypisanie|rezygnacja|to stop) (to|był|była|było) …1 {mistake}
		(proszę|prosze) (mnie|nas) {again} (informować|powiadamiać|zapisać|dopisać|zawiadamiać) …1 ({things}|{list}|o)
		(wypisałem|wypisałam|wypisalem|wypisalam|zrezygnowałem z|zrezygnowałam z|wyrejestrowałem|wyrejestrowałam) [się] [z listy|z newslettera|z powiadomień|z waszej listy|newslettera|powiadomień] {mistake}
		(napisałem|napisałam|wysłałem|wysłałam|kliknąłem|kliknęłam|wcisnąłem|wcisnęłam|napisalem|wyslalem) (stop|wypisz|rezygnację|rezygnuję|na stop) …1 {mistake}
		{mistake} …1 (wypisałem|wypisałam|wypisalem|się wypisałem|się wypisałam|wyrejestrowałem|wyrejestrowałam) …1
		{mistake} …1 (napisałem|napisałam|wysłałem|wysłałam|kliknąłem|kliknęłam|wcisnąłem|wcisnęłam|zrezygnowałem|zrezygnowałam|napisalem|wyslalem) …1 (stop|wypisz|rezygnację|z newslettera|z powiadomień|rezygnuję|na stop)
		(stop|wypisz) (wysłałem|wysłałam|napisałem|napisałam|kliknąłem|kliknęłam|poszło|poszedł) {mistake}
		(stop|wypisz) {mistake} (wysłałem|wysłałam|napisałem|napisałam)
		(proszę|chcę|chciałbym|chciałabym|możecie) [mnie] {again} [mnie] (informować|powiadamiać) …1 (o) …1 {things}
		(proszę|chcę|chciałbym|chciałabym|możecie) [mnie] {again} [mnie] (informować|powiadamiać|informowac) …3
	`,
	help: lines`
		^ (potrzebuję|potrzebuje|potrzebna|potrzebna jest|szukam|prosiłbym o|prosiłabym o|proszę o|poproszę o|chcę) [mi|jakaś|waszej|szybkiej|pilnie|twojej] (pomocy|pomoc|wsparcia|pomoc mi) $
		^ [czy] (możecie|mógłby|może|możesz|mogłaby|mogą|moglibyście|mógłbyś|możecie państwo|ktoś może|ktoś) [mi|nam|państwo|ktoś|pan|pani|może] [mi|nam|ktoś] (pomóc|pomożecie|pomoże) [mi] $
		^ (pomóżcie|pomóż|pomóż mi|pomóżcie mi|ratunku|pomocy|pomożecie) $
		^ (mam|jest|mam jedno|mam takie) (pytanie|pytanko|pytania) $
		^ o (pomoc|wsparcie) $
		^ (chcę|mogę|chciałbym|chciałabym) [porozmawiać|rozmawiać|pogadać] z (konsultantem|kimś|człowiekiem) $
		^ jak to działa $
		^ (przydałaby się|przydalaby sie|przyda się|potrzebna|potrzebna jest|potrzebna mi|przydałaby mi się) [mi|mała|jakaś|wasza] (pomoc) $
	`,
	less: lines`
		(mniej|nie tyle) …1 {things}
		(za dużo|tyle|zbyt wiele|zbyt dużo|tak dużo|tylu) …1 {things} $
		(rzadziej|nie tak często|nie codziennie) …3
		(za często|zbyt często) $
		(raz|1 raz) (w|na) (tydzień|tygodniu|miesiąc|miesiącu|dzień) …2
		(ograniczcie|zmniejszcie|ogranicz) …2 (ilość|liczbę|częstotliwość|{things}) …2
	`,
	pause: lines`
		(wstrzym*|zawie*|pauz*|zawieście|przerw*) …2 ({things}|{until}|na …1 {period}) …2
		nie {send} …3 ({until}|przez …1 {period}|na razie) …2
		(bez|żadnych) …1 {things} …1 ({until}|przez) …2
		{until} …2 nie {send} …2
	`,
	keeps: lines`
		(tylko|oprócz|poza|zostawcie|ale|jedynie) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (zostawcie|mogą|może|są ok)
	`,
};
