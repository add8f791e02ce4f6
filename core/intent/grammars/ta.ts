import { lines } from '../languages/types';
import { type Grammar } from './types';

export const ta: Grammar = {
	code: 'ta',
	words: {
		gone: lines`
			அழிச்சிடுங்க
			அழிச்சுடுங்க
			அழிக்கவும்
			அழியுங்க
			நீக்குங்க
			நீக்குங்கள்
			நீக்கிடுங்க
			நீக்கவும்
			எடுத்துடுங்க
			எடுத்திடுங்க
			தூக்குங்க
			டெலீட் பண்ணுங்க
			டெலிட் பண்ணுங்க
			delete pannunga
			delete pannidunga
			remove pannunga
			azhichidunga
			eduthudunga
			அழிங்க
			எடுங்க
		`,
		messages: lines`
			மெசேஜ்
			மெசேஜ்*
			மெசேஜை
			மெஸேஜ்*
			செய்தி*
			குறுஞ்செய்தி*
			எஸ்எம்எஸ்
			நோட்டிபிகேஷன்*
			தகவல்கள்
			msg
			message
			messages
			sms
			msgs
			எதுவும்
			அறிவிப்பு*
			mesage
			masage
			massage
			messege
			mesej
			மெசஜ்
			மெசெஜ்
			மேசேஜ்
			மெசேஜுகள்
			வாட்ஸ்அப் மெசேஜ்
			notification
			notifications
			அப்டேட்ஸ்
		`,
		marketing: lines`
			விளம்பர*
			ஆஃபர்*
			ஆபர்*
			சலுகை*
			ப்ரோமோ*
			மார்க்கெட்டிங்*
			offer
			offers
			ads
			vilambaram
			விளம்பரம்
			promo
			promotion
			promotions
			advertisement
			vilambarangal
			discount
			salugai
		`,
		reminders: lines`
			நினைவூட்டல்*
			ரிமைண்டர்*
		`,
		surveys: lines`
			சர்வே*
			கருத்துக்கணிப்பு*
		`,
		orders: lines`
			ஆர்டர் அப்டேட்
			ஆர்டர் அப்டேட்ஸ்
			டெலிவரி அப்டேட்
			order update
		`,
		all: lines`
			எல்லா
			எல்லாம்
			அனைத்து
			எந்த
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dontsend: lines`
			அனுப்பாத*
			அனுபாத*
			அனுப்ப வேண்டாம்
			அனுப்ப வேணாம்
			அனுப்பவேண்டாம்
			அனுப்பக் கூடாது
			அனுப்ப கூடாது
			அனுப்பக்கூடாது
			பண்ணாதீங்க
			செய்யாதீர்கள்
			பண்ண வேண்டாம்
			போடாதீங்க
			போட வேண்டாம்
			anupadhinga
			anupadinga
			anuppadhinga
			anupadheenga
			anuppatheenga
			anupatheenga
			anupathinga
			anuppa vendam
			anupa vendam
			anupa venam
			anuppathinga
			anupavendam
			pannadhinga
			pannatheenga
			pannathinga
			anuppadeenga
			anupadhe
			anupad*
			anupath*
			anuppad*
			anuppath*
			anupaad*
			anupaath*
			anuppaad*
			anuppaath*
			pannad*
			pannath*
			pannaad*
			pannaath*
			panad*
			panath*
			podad*
			podath*
			podaad*
			podaath*
			anuppa vendaam
			anupa vendaam
			anupa vena
			anuppa venam
			anuppa vena
			panna vendam
			panna vendaam
			panna venam
			panna vena
			poda vendam
			poda venam
			அனுப்பாதீங்க
			அனுப்பாதிங்க
			அனுப்பாதே
			அனுப்பவேணாம்
			பண்ணாதிங்க
			பண்ணாத*
			செய்யாத*
			போடாத*
			அனுப்பறத நிறுத்த*
			anupadhenga
			anuppadheenga
			anupaadheenga
			anuppaatheenga
		`,
		nowant: lines`
			வேண்டாம்
			வேணாம்
			வேண்டாங்க
			தேவையில்லை
			தேவை இல்லை
			தேவை இல்ல
			தேவையில்ல
			தேவைப்படவில்லை
			விரும்பவில்லை
			விருப்பமில்லை
			விருப்பம் இல்லை
			ஆர்வம் இல்லை
			ஆர்வமில்லை
			பிடிக்கவில்லை
			vendam
			venam
			venaam
			thevai illa
			thevaiyillai
			interest illa
			இன்ட்ரஸ்ட் இல்ல
			vendaam
			vena
			vendan
			thevai illai
			theva illa
			thevaiyilla
			thevai ila
			virupam illai
			virupam illa
			viruppam illai
			interest illai
			interested illa
			பிடிக்கல
			பிடிக்கவே இல்ல
			விருப்பமே இல்ல
			தேவையே இல்ல
			தேவப்படல
			இன்ட்ரெஸ்ட் இல்லை
		`,
		stopit: lines`
			நிறுத்துங்கள்
			நிறுத்துங்க
			நிறுத்தவும்
			நிறுத்து
			நிறுத்திடுங்க
			நிறுத்தி விடுங்கள்
			நிறுத்திவிடுங்கள்
			நிப்பாட்டுங்க
			niruthunga
			niruthungal
			stop pannunga
			ஸ்டாப் பண்ணுங்க
			நிறுத்த முடியுமா
			நிறுத்தணும்
			niruthuga
			நிறுத்திருங்க
			நிறுத்திடு
			நிப்பாட்டு
			niruthu
			niruthidunga
			nirutthunga
			niruththunga
			niruthividunga
			nippatunga
			nippaattunga
			stop panunga
			stop pannidunga
			stop pannu
			stop seyyavum
			stop seiyavum
			stop seyyungal
			off pannunga
			off panunga
			ஆஃப் பண்ணுங்க
			ஸ்டாப் பண்ணிடுங்க
			ஸ்டாப் செய்யவும்
			நிறுத்தினா நல்லது
		`,
		sending: lines`
			அனுப்புவதை
			அனுப்புறத
			அனுப்புறதை
			அனுப்புவது
			அனுப்பறத
			anuparatha
			anupuratha
			anupurathai
			anuppuvathai
			வருவதை
			வர்றத
			anupuradha
			anupparatha
			anuppuratha
			anuprathu
			anupurathu
			anupradha
			வர்றதை
			போடுறதை
			பண்றதை
			அனுப்புவதையும்
			panratha
			vararatha
			varatha
		`,
		number: lines`
			நம்பர்*
			எண்ணை
			எண்*
			தகவலை
			விவரங்களை
			பெயரை
			number
			நம்பரை
			போன் நம்பரை
			number ah
			எண்களை
			தகவல்களை
			தரவு*
			டேட்டா*
			என் எண்ணை
			விவரங்கள்
			details
			data
			numbera
			number a
			numbar
			பேர
		`,
		list: lines`
			பட்டியல்*
			பட்டியலில்
			லிஸ்ட்*
			லிஸ்ட்ல
			குரூப்*
			list
			group
			listla
			லிஸ்டில்
			database
			டேட்டாபேஸ்*
			contact list
			broadcast
			கணினியில்
			பட்டியலிலிருந்து
			லிஸ்டிலிருந்து
		`,
		from: lines`
			இருந்து
			லிருந்து
			irunthu
			la irunthu
			இருந்தும்
			irundhu
			irundu
			irundhum
			irinthu
			lerndhu
			lendhu
			lirundhu
			la irundhu
			la irundu
			லேர்ந்து
			லருந்து
			ல இருந்து
			இருந்தே
		`,
		remove: lines`
			நீக்கு*
			நீக்கவும்
			நீக்கிவிடுங்கள்
			நீக்கி*
			அழி*
			அழிக்கவும்
			டெலீட் பண்ணுங்க
			டெலிட் பண்ணுங்க
			டெலீட் செய்யவும்
			எடுத்துடுங்க
			எடுத்து விடுங்கள்
			எடுங்க
			எடுத்திடுங்க
			delete pannunga
			remove pannunga
			ரிமூவ் பண்ணுங்க
			neekunga
			eduthudunga
			எடுத்துருங்க
			தூக்கிடுங்க
			தூக்குங்க
			eduthu vidunga
			eduthuvidunga
			edunga
			eduthurunga
			edutrunga
			thookidunga
			thukidunga
			neekidunga
			neekividunga
			neekkunga
			neekavum
			delete pannidunga
			delete panunga
			delete seyyavum
			remove panunga
			remove pannidunga
			azhichidunga
			டெலிட் பண்ணிடுங்க
			அழிச்சிடுங்க
		`,
		me: lines`
			என்னை
			என்
			எனது
			எனக்கு
			enna
			en
			enaku
			enakku
			எங்களை
		`,
		unsub: lines`
			அன்சப்ஸ்கிரைப்
			அன்சப்ஸ்க்ரைப்
			unsubscribe
		`,
		order: lines`
			ஆர்டர்
			ஆர்டரை
			அப்பாயிண்ட்மெண்ட்
			புக்கிங்
			பொருளை
			பார்சல்
			பை
			சிவப்பு
			சர்க்கரை
			வெங்காயம்
			முகவரிக்கு
			பேமெண்ட்
			டிக்கெட்
			order
			booking
			கலர்
			டெலிவரி
			கார்டு
			போன்
			கூரியர்
			கால்
		`,
		again: lines`
			மீண்டும்
			மறுபடியும்
			திரும்ப
			திரும்பவும்
			marubadiyum
			thirumba
			பழையபடி
			thirumbavum
			thirumbi
			meendum
			marupadiyum
			மறுபடி
			marubadi
			thirupi
		`,
		mistake: lines`
			தவறுதலாக
			தவறுதலா
			தெரியாமல்
			தெரியாம
			தவறாக
			theriyama
			theriyamal
			thavaruthala
			thappa
			தப்பா
			கை தவறி
			kai thavari
			தெரியாமலே
		`,
		not: lines`
			இல்லை
			இல்ல
			வேண்டாம்
			வேணாம்
			ஏன்
			vendam
			yen
			illa
			illai
			vendaam
			venam
			vena
			yean
			வேணா
		`,
		request: lines`
			முடியுமா
			சேர்ப்பீங்களா
			அனுப்புவீங்களா
		`,
		until: lines`
			வரை
			varai
			வரைக்கும்
		`,
		day: lines`
			நாள்
			நாட்கள்
		`,
		week: lines`
			வாரம்
			வாரங்கள்
		`,
		month: lines`
			மாதம்
			மாதங்கள்
		`,
		year: lines`
			வருடம்
		`,
		link: lines`
			ஆனால்
			அதனால்
			இனி
			இனிமேல்
			தயவுசெய்து
			தயவு செய்து
			இப்போது
			மட்டும்
		`,
		any: lines`
			எல்லாம்
			எதுவும்
			எனக்கு
			இனி
			இனிமே
			இனிமேல்
			ellam
			lam
			ellaam
			inime
			inimel
			ini
			enaku
			enakku
			ethuvum
			மட்டும்
			mattum
			லாம்
			வர
			panna
			அனுப்ப
			bro
			anna
			sir
			la
			ல
			மேல
			mela
			மீது
		`,
		now: lines`
			இனி
			இனிமேல்
			இனிமே
			ini
			inimel
			inime
			இதுக்கு மேல
			இனியும்
			மேலும்
			அடுத்து
		`,
	},
	stop: lines`
		{things} …2 {dontsend}
		(இனி|இனிமேல்|ini|inimel) …2 (அனுப்பாத*|அனுப்ப வேண்டாம்|anupadhinga|anuppa vendam|அனுப்ப வேணாம்)
		{things} [{sending}] …1 {stopit}
		{sending} {stopit}
		^ (நிறுத்துங்கள்|நிறுத்துங்க|நிறுத்தவும்|நிறுத்து|ஸ்டாப்|niruthunga) [இப்போதே|உடனே] $
		{things} [எல்லாம்|இனி|எனக்கு|வர|பெற|எதுவும்] [வர|பெற|பார்க்க] {nowant}
		{things} …2 (விரும்பவில்லை|தேவையில்லை|தேவை இல்லை|ஆர்வம் இல்லை|ஆர்வமில்லை)
		{list} [ல] {from} …2 {remove}
		{list} …1 {remove}
		{number} …2 {remove}
		{me} …1 {list} …1 {remove}
		{unsub} (செய்ய|பண்ணுங்க|செய்யவும்|பண்ணனும்|செய்யுங்கள்|pannunga|pannanum|ஆகணும்)
		(தொந்தரவு|தொல்லை|டிஸ்டர்ப்|thollai|disturb|thondharavu) …1 (செய்யாத*|பண்ணாத*|கொடுக்காத*|தராத*|செய்ய வேண்டாம்|pannadhinga|pannatheenga|வேண்டாம்)
		(தொடர்பு) …1 (கொள்ள வேண்டாம்|கொள்ளாதீர்கள்|கொள்ளாதீங்க)
		(சம்மதத்தை|அனுமதியை|ஒப்புதலை) …2 (திரும்ப*|ரத்து|வாபஸ்|பெறுகிறேன்) …1
		(நான்|எப்போதும்) …2 (பதிவு செய்யவில்லை|சப்ஸ்கிரைப் செய்யவில்லை|அனுமதி தரவில்லை|சம்மதிக்கவில்லை)
		{things} …2 (சலிப்*|எரிச்சல்*|வெறுப்*|போதும் போதும்) …2
		போதும் …1 (உங்க|உங்கள்) …1 {things}
		(போதும்|போதும்டா|போதும்பா|podhum|pothum) …1 {stopit}
		^ {dontsend} [please|bro|சார்|anna] $
		^ {now} {nowant} $
		{now} …2 (அனுப்பாத*|anupad*|anupath*|anuppad*|anuppath*|அனுப்பவேண்டாம்)
		{things} [{any}] [{any}] {nowant}
		{nowant} [{any}] {things}
		{things} …3 (விருப்பம் இல்லை|விருப்பமில்லை|ஆர்வம் இல்லை|virupam illai|virupam illa|தேவையில்லை|தேவை இல்லை|thevai illai|thevai illa)
		{number} …4 {remove}
		^ [உடனே|please|இத|இதை|itha] {stopit} [bro|anna|sir|உடனே|இத] $
		(தொந்தரவு|தொல்லை|டிஸ்டர்ப்|டார்ச்சர்|thollai|disturb|thondharavu|thontharavu|torture|டிஸ்டர்ப்பு) …1 {dontsend}
		(தொல்லை|தொந்தரவு|டார்ச்சர்|thollai|torture) …1 (குடுக்காத*|கொடுக்காத*|kudukkad*|kudukath*|tharad*|tharath*|தராத*)
		{things} …2 (எரிச்சலா*|கடுப்பா*|வெறுப்பா*|தொல்லையா*|torture|irritate|irritating|kaduppa*|erichal*) …2
		(எரிச்சலா*|கடுப்பா*|வெறுப்பா*|kaduppa*) …3 ({dontsend}|{stopit})
		^ [என்னை|என்ன|enna] (விட்டுடுங்க|விட்ருங்க|vitudunga|vitrunga|நிம்மதியா விடுங்க) $
		(ithellam|idhellam|இதெல்லாம்|ithu ellam|idhu ellam|ivlo|inthamathiri|இந்த மாதிரி) {dontsend}
		{things} …1 (varama|வராம|வராமல்|vara koodadhu|varakoodathu|வரக்கூடாது|வர கூடாது) …1
		எத்தனை (தடவை|முறை|தரம்) …2 (நிறுத்து*|அனுப்பாத*|வேண்டாம்*|நிறுத்தச்*)
		(ethanai|ethana) (thadava|murai|tharava) …2 (niruth*|nirut*|anup*)
		(கடைசியா|கடைசி|கடைசியாக|இறுதியாக|இதான் கடைசி) …2 (அனுப்பாத*|நிறுத்து*|தொந்தரவு*)
		(போதும்|போதும்பா|போதும்டா|podhum) [இனி|இனிமே] {dontsend}
		(வேணாம்|வேண்டாம்|venam|vendam) (இந்த|உங்க|intha|unga) {things}
		^ [இனி|இனிமே|inime] {dontsend} [இனி|இனிமே|inime|இனிமேல்|inimel] $
		{dontsend} (inime|inimel|இனிமே|இனிமேல்|இனி)
		(கஸ்டமர்|வாடிக்கையாளர்|customer) (இல்ல|இல்லை|கிடையாது|illa)
		{things} …1 (தாங்க முடியல*|தாங்கல*|சகிக்க முடியல*) …2
		{things} வேண்டவே (வேண்டாம்|வேணாம்)
		(இனி|இனிமே|இனிமேல்|இனிமேலும்) …1 அனுப்ப (தேவையில்ல*|வேண்டியதில்ல*|தேவை இல்ல*)
		(இன்னொரு|இனி ஒரு|இன்னும் ஒரு) {messages} (வந்தா|வந்தால்|அனுப்பினா|அனுப்பினால்) …2
	`,
	unclear: lines`
		எப்படி …2 ({unsub}|நிறுத்துவது|நிறுத்தறது|நிறுத்த) …1
		{things} …1 எப்படி …1 (நிறுத்து*|நிறுத்த)…1
		(தவறான|ராங்|தப்பான|wrong) (நம்பர்|எண்|number)
		(இது) (ஸ்பேம்|spam)
		(பிளாக்|ரிப்போர்ட்|block) (பண்ணிடுவேன்|பண்றேன்|செய்வேன்)
		{things} …1 (எப்படி|epdi|eppadi|yepdi|yeppadi) …1 (நிறுத்*|stop|off|niruth*|நிப்பாட்*) …1
		(எப்படி|epdi|eppadi|yepdi|yeppadi) …2 ({unsub}|stop|நிறுத்*|niruth*|நிப்பாட்*) …1
		{things} …1 (நிறுத்த|stop panna|niruththa|nirutha|ஸ்டாப் பண்ண) (என்ன|enna|வழி|vazhi) …1
		(தவறான|ராங்|தப்பான|wrong|thappana) (நம்பரு*|நம்பர*|எண்ணு*|number*|எண்ணிற்கு|ஆள்) …1
	`,
	refers: lines`
		^ [அதை|உடனே|அத|சீக்கிரம்] {gone} $
		^ [எனக்கு|அது|இது] [இனி|இனிமே|இனிமேல்] (வேண்டாம்|வேணாம்|போதும்|போதும்பா|தேவையில்லை|தேவை இல்ல|விருப்பம் இல்ல|vendam|venam|podhum|venaam) $
		(அவர்|அவங்க|அந்த ஆள்) (இங்க|இங்கே|இந்த நம்பர்ல) [இப்ப] (இல்ல|இல்லை|இருக்கறதில்ல)
		^ {gone} (ப்ளீஸ்|சார்|உடனே) $
	`,
	about: lines`
		(என்|என்னோட|எங்க|எனது|en|ennoda|enga) (நம்பர்*|எண்*|number|தகவல்*|போன் நம்பர்*)
		(இந்த|உங்க|இப்படி|உங்கள்|intha|unga) ({messages}|{marketing})
		விளம்பரமா …1
		(நம்பர்|எண்) (மாறிடுச்சு|மாறிவிட்டது|மாத்தியாச்சு|மாறிட்டது)
		(என்|எங்க|எனது|என்னோட) (நம்பரை|நம்பர|எண்ணை|தகவலை)
	`,
	stay: lines`
		(நிறுத்தாத*|நிறுத்த வேண்டாம்|நீக்காத*|நீக்க வேண்டாம்|நிறுத்திடாத*|எடுக்காத*|niruthadhinga|டெலீட் பண்ணாதீங்க)
		{sending} (நிறுத்தாத*|நிறுத்த வேண்டாம்)
		தொடர்ந்து அனுப்பு* …1
		ஏன் …4 (நிறுத்தி*|அனுப்புறதில்ல*|அனுப்புவதில்ல*|நீக்கி*) …1
		{unsub} (panna|பண்ண|செய்ய|seyya) (vendam|vendaam|வேண்டாம்|வேணாம்|venam|விரும்பல|விரும்பவில்லை)
		{unsub} (pannala|பண்ணல|பண்ணவில்லை|செய்யவில்லை|pannave illa|பண்ணவே இல்லை)
		(niruthad*|niruthath*|niruthaad*|nirutthath*|stop pannad*|stop pannath*|stop panad*|edukkath*|edukkad*)
	`,
	elsewhere: lines`
		{order} …2 (ரத்து|கேன்சல்|நீக்கு*|cancel|நீக்கவும்|டெலீட்) …1
		{order} …2 ({dontsend}|{nowant})
		(பஸ்|bus) (ஸ்டாப்|stop) …1
		(மழை|மெஷின்|வண்டி|பஸ்|கார்) …2 (நின்*|நிறுத்த*) …1
		(இன்னைக்கு|இன்று|இப்ப|இப்போது) …2 (பார்சல்|போன்|டெலிவரி|கால்) …3
		{things} …1 (வரவில்லை|வரல|வரலை|கிடைக்கவில்லை|வரவே இல்லை)
		(call|கால்|phone|போன்) …1 {dontsend} …1
		(இன்னும்|innum) …1 {things} (varala|வரல|varalai|வரலை|வரவில்லை)
	`,
	quoted: lines`
		(stop|ஸ்டாப்|நிறுத்து) (என|என்று|னு|என்றும்) …3
		நிறுத்த (stop|இந்த) …3
		(stop|ஸ்டாப்|off) (nu|னு|enru|endru|என்று|என) …3
		(நிறுத்த|niruththa|unsubscribe panna) …1 (stop|ஸ்டாப்) …3
	`,
	start: lines`
		{again} …1 {things} …1 (அனுப்பு*|வேண்டும்|வேணும்|anupunga|தொடங்க*|வரட்டும்)
		{things} …1 {again} (அனுப்புங்க|அனுப்புங்கள்|வேண்டும்|வேணும்)
		{again} …1 {list} …1 (சேர்*|சேரு*|ஆட் பண்ணுங்க)
		{list} …1 {again} …1 (சேர்*|சேரு*|ஆட் பண்ணுங்க)
		{list} (சேர்க்கவும்|சேருங்கள்|சேருங்க|சேர்த்து*|ஆட் பண்ணுங்க)
		{things} (பெற விரும்புகிறேன்|பெற வேண்டும்|வேண்டும்|வேணும்)
		(சப்ஸ்கிரைப்|subscribe) (பண்ணனும்|செய்ய விரும்புகிறேன்|பண்ணுங்க)
		{mistake} …1 (நிறுத்தி*|{unsub}|stop|ஸ்டாப்) …1
		({unsub}|stop|ஸ்டாப்) …1 {mistake} …1
		{list} [la|ல] …1 (add pannunga|add panunga|ad pannunga|serunga|serthukonga|சேருங்க|சேத்துக்கோங்க) …1
		{again} …1 {things} …1 (anupunga|anuppunga|venum|vendum|podunga|அனுப்பவும்|varattum)
		{things} {again} (anupunga|anuppunga|venum|vendum|podunga)
		{mistake} …1 (நிறுத்தி*|{unsub}|stop|ஸ்டாப்|off|block) …2
		{marketing} {messages} (venum|vendum|வேணும்|வேண்டும்)
		(என்னை|enna) {again} (சேர்க்க|சேத்துக்க|add panna) (முடியுமா|mudiyuma|மாட்டீங்களா)
		{again} (சேர்க்க|சேத்துக்க) முடியுமா
	`,
	help: lines`
		^ [எனக்கு] [கொஞ்சம்|உங்கள்|ஒரு] (உதவி|udhavi|ஹெல்ப்|help) [வேண்டும்|வேணும்|தேவை|செய்யுங்கள்|செய்யுங்க|பண்ணுங்க|செய்யவும்|pannunga|venum] $
		^ [எனக்கு] [உதவி செய்ய|உதவ|ஹெல்ப் பண்ண] முடியுமா $
		^ (எனக்கு) [ஒரு] (கேள்வி|சந்தேகம்) [இருக்கு|உள்ளது|உண்டு] $
		^ [எனக்கு|enaku|enakku] [கொஞ்சம்|konjam|ஒரு|oru|உங்கள்] (உதவி|udhavi|uthavi|ஹெல்ப்|help) [venum|vendum|thevai|வேணும்|வேண்டும்|தேவை|pannunga|panunga|pannuveengala|பண்ணுங்க|பண்ணுவீங்களா|pana mudiyuma|panna mudiyuma] [please|bro|anna|sir|சார்] $
		^ (யாராவது|yaaravathu|yaravathu) [கொஞ்சம்|எனக்கு] (உதவி|help|ஹெல்ப்|udhavi) (பண்ணுங்க|செய்யுங்கள்|pannunga|பண்ணுவீங்களா|செய்வீர்களா) $
		^ (யாராவது|யாரும்|yaaravadhu|yaravathu) [அங்க|இங்க] (இருக்கீங்களா|இருக்காங்களா|உண்டா|irukkeengala|irukingala) $
		^ (எனக்கு|கொஞ்சம்|தயவுசெய்து) (உதவுங்க|உதவுங்கள்|உதவி செய்ங்க|ஹெல்ப் பண்ணுங்க) $
	`,
	less: lines`
		(குறைவா|குறைவாக|கம்மியா) …1 ({things}|அனுப்பு*) …1
		(நிறைய|ரொம்ப|அதிக|இவ்வளவு) {things} …1
		(வாரம்|மாதம்|வாரத்துக்கு|மாதத்திற்கு|வாரத்திற்கு) (ஒரு|இரண்டு) (முறை|தடவை) …1
		(தினமும்|டெய்லி) …1 {things} …1 {dontsend}
	`,
	pause: lines`
		{until} …1 {things} …1 ({dontsend}|{nowant}|{stopit}) …1
		({week}|{month}|{day}) {things} …1 {dontsend}
		{until} …1 {dontsend}
	`,
	keeps: lines`
		({orders}|{reminders}|{surveys}) (மட்டும்|போதும்)
	`,
};
