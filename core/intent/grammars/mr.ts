import { lines } from '../languages/types';
import { type Grammar } from './types';

export const mr: Grammar = {
	code: 'mr',
	words: {
		gone: lines`
			काढून टाका
			काढा
			काढून टाक
			डिलीट करा
			डिलिट करा
			हटवा
			पुसून टाका
			पुसा
			वगळा
			delete kara
			kadhun taka
			kadha
			remove kara
		`,
		messages: lines`
			मेसेज
			मेसेजेस
			मेसेजची
			मेसेजचा
			मेसेज*
			मॅसेज
			मेसज
			संदेश
			एसएमएस
			नोटिफिकेशन
			अपडेट्स
			msg
			message
			messages
			massege
			sms
			हे
			masage
			mesage
			massage
			messege
			मसेज
			मेसेज्
			मेसेजेसचा
			notification
			updates
		`,
		marketing: lines`
			जाहिरात*
			जाहिराती
			ऑफर*
			ऑफर
			प्रमोशन*
			मार्केटिंग
			सवलतीचे
			offer
			offers
			jahirat
			ads
			प्रोमो
			promo
			promos
			jahirati
			जाहिरातबाजी
			डिस्काउंट*
			सेलचे
			कूपन*
			sale
			discount
		`,
		reminders: lines`
			रिमाइंडर
			स्मरणपत्र
			reminder
		`,
		surveys: lines`
			सर्वे
			सर्वेक्षण
			फीडबॅक
		`,
		orders: lines`
			ऑर्डरचे
			ऑर्डर अपडेट
			डिलिव्हरीचे
			order updates
			पेमेंटचे
		`,
		all: lines`
			सर्व
			सगळे
			कोणतेही
			काहीही
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dontsend: lines`
			पाठवू नका
			पाठवू नकोस
			पाठऊ नका
			नका पाठवू
			पाठवत जाऊ नका
			करू नका
			करू नकोस
			नका करू
			देऊ नका
			pathvu naka
			pathavu naka
			pathau naka
			naka pathvu
			karu naka
			naka karu
			send karu naka
			सेंड करू नका
			टाकू नका
		`,
		nowant: lines`
			नको
			नकोत
			नकोय
			नको आहे
			नको आहेत
			गरज नाही
			आवश्यकता नाही
			रस नाही
			इच्छा नाही
			इंटरेस्ट नाही
			nako
			nakot
			nakoy
			garaj nahi
			interest nahi
			पाहिजे नाही
			nakoyt
			nako ahe
			nako ahet
			nako aahe
			nako aahet
			nakoch
			नकोच
			nako ahet mala
			नको वाटतात
			जरूर नाही
			आवड नाही
			ras nahi
			garaj nahi ahe
		`,
		stopit: lines`
			बंद करा
			बंद कर
			थांबवा
			थांबव
			थांबवाल का
			बंद करून टाका
			बंद करावे
			बंद करावेत
			band kara
			bandh kara
			thambva
			thambava
			stop kara
			बंद हवेत
			band karun taka
			band karal ka
			thambvav
			thambav
			बंद करणार का
			बंद करावं
			बंद करता का
			बंद करून द्या
			off kara
			stop karun taka
			ऑफ करा
			स्टॉप करा
			bnd kara
			band karave
			थांबवावे
			थांबवावेत
			थांबवून टाका
		`,
		number: lines`
			नंबर
			नंबर*
			माहिती
			मोबाईल नंबर
			डेटा
			number
			नाव
			संपर्क क्रमांक
			details
			data
			info
			mahiti
			nav
			वैयक्तिक डेटा
			फोन नंबर
			mob number
		`,
		listfrom: lines`
			यादीतून
			लिस्टमधून
			लिस्टमधुन
			लिस्टीतून
			ग्रुपमधून
			सिस्टममधून
			यादीमधून
			list madhun
			listmadhun
			yaditun
			group madhun
			डेटाबेसमधून
			लिस्ट मधून
			यादी मधून
			yadi madhun
			listmadhe madhun
			grup madhun
			database madhun
			list mdhun
			contacts madhun
			yaadi madhun
		`,
		remove: lines`
			काढा
			काढून टाका
			काढून टाक
			वगळा
			डिलीट करा
			डिलिट करा
			हटवा
			पुसा
			काढाल का
			remove kara
			kadha
			kadhun taka
			delete kara
			रिमूव्ह करा
			रिमूव करा
			काढ
			खोडा
			काढून टाकावा
			काढून टाकावे
			काढावा
			वगळावा
			delete karun taka
			remove karun taka
			kadhun tak
			hatva
			काढून टाकाल का
			डिलीट करून टाका
		`,
		me: lines`
			मला
			माझा
			माझे
			माझी
			आम्हाला
			mala
			maza
			majha
			माझं
		`,
		unsub: lines`
			अनसबस्क्राइब
			अनसबस्क्राईब
			unsubscribe
			unsub
		`,
		order: lines`
			ऑर्डर
			अपॉइंटमेंट
			बुकिंग
			वस्तू
			पार्सल
			पिशवी
			साखर
			लाल
			कांदा
			पत्त्यावर
			पेमेंट
			तिकीट
			order
			booking
			appointment
			कुरिअर
			डिलिव्हरी
			क्लास
			मेंबरशिप
			कार्ड
			दूध
			फोन
			कॉल
		`,
		again: lines`
			परत
			पुन्हा
			पूर्वीसारखे
			parat
			punha
			परत एकदा
			पुन्हा एकदा
			punha ekda
			prt
		`,
		mistake: lines`
			चुकून
			चुकीने
			नकळत
			chukun
			chukine
			chuk zali
			चूक झाली
			चुकुन
			चूकून
			नजरचुकीने
			by mistake
			galtine
			गलतीने
		`,
		not: lines`
			नाही
			नका
			नको
			नकोत
			का
			nahi
			nako
			naka
			nakos
			nka
			nakot
			nakoy
			नकोस
		`,
		request: lines`
			कराल का
			करता का
			शकाल का
			घ्याल का
			टाकाल का
			पाठवाल का
		`,
		until: lines`
			पर्यंत
			जानेवारीपर्यंत
			फेब्रुवारीपर्यंत
			मार्चपर्यंत
			एप्रिलपर्यंत
			जूनपर्यंत
			दिवाळीपर्यंत
			महिन्यापर्यंत
			डिसेंबरपर्यंत
		`,
		day: lines`
			दिवस
		`,
		week: lines`
			आठवडे
			आठवडा
		`,
		month: lines`
			महिना
			महिने
		`,
		year: lines`
			वर्ष
		`,
		link: lines`
			आणि
			पण
			म्हणून
			कृपया
			आता
			प्लीज
		`,
		verb: lines`
			पाठवू
			पाठवु
			पाठऊ
			पाठवत
			करू
			करु
			करत
			देऊ
			टाकू
			pathvu
			pathavu
			pathau
			pathvat
			karu
			kru
			deu
			taku
			pathvt
			पाठवीत
		`,
		neg: lines`
			नका
			नकोस
			नको
			नये
			naka
			nka
			nakos
			nako
			nakot
			नका हो
		`,
		sendgerund: lines`
			पाठवणे
			पाठवणं
			करणे
			करणं
			पाठवायचे
			पाठवण्याचे
			pathvane
			pathavne
			pathavane
			karne
			pathvaycha
			pathavayche
			pathvna
			करायचे
			देणे
			देणं
			पाठवायचं
		`,
		now: lines`
			यापुढे
			परत
			पुन्हा
			आता
			इथून पुढे
			yapudhe
			parat
			punha
			ata
			aata
			kadhich
			कधीही
			कधीच
		`,
	},
	stop: lines`
		{things} …2 {dontsend}
		{things} (नका) …1 (पाठवू|करू|देऊ)
		(परत|पुन्हा|parat|कधीही) …2 (पाठवू नका|पाठवू नकोस|नका पाठवू|pathvu naka)
		{things} …2 {stopit}
		{things} (पाठवणे|पाठवणं|करणे|करणं|पाठवायचे|pathvane) {stopit}
		^ (बंद करा|थांबवा|स्टॉप|band kara|thambva) [आता|लगेच|हे] $
		{things} [आता|मला|मिळायला|घ्यायला] [मला] {nowant}
		{things} …1 (हवे|हवेत|हवा|हवी) (नाही|नाहीत|नाहीयेत)
		{things} …2 (गरज|आवश्यकता|रस|इंटरेस्ट) नाही
		{things} बंद (करायला|करण्यास|करण्याची) …1
		नका (पाठवू|पाठवत) …1 ({things}|$|हे|परत)
		{listfrom} …3 {remove}
		{number} …2 {remove}
		{me} …1 {listfrom} …2 {remove}
		{unsub} …1 (करा|करायचे|करायचं|व्हायचे|करून|kara|karaycha)
		(त्रास|tras) …1 (देऊ नका|देऊ नकोस|नका देऊ|deu naka)
		(संपर्क|कॉन्टॅक्ट) …1 (करू नका|साधू नका|karu naka)
		{things} …2 (कंटाळा|वैताग|कंटाळलो|कंटाळले|वैतागलो) …1
		(पुरे|बस) [झाले|झालं|आता] …1 {things}
		(संमती|परवानगी) …2 (मागे घेतो|मागे घेते|दिली नाही|दिलेली नाही|रद्द)
		(कधीच|मी) …2 (सबस्क्राइब केले नाही|नोंदणी केली नाही)
		(एकटं|शांत) (सोडा|राहू द्या) मला
		{things} …3 {verb} {neg}
		{neg} {verb} [मला|आता|ते|हे|असे] {things}
		^ {verb} {neg} [मला|please|प्लीज] $
		{now} …2 (पाठवू|pathavu|pathvu|पाठवु|pathau) {neg}
		{now} …1 {nowant} $
		{nowant} [मला|mala|ते|हे|तुमचे|tumche] {things}
		{things} [आता|मला|मिळायला|घ्यायला|mala|ata|che|चे] [मला|mala] {nowant}
		{things} {sendgerund} {stopit}
		^ {things} (बंद|band) $
		{things} …2 {sendgerund} (बंद|band|थांबवा|thambva) …1
		(त्रास|tras) (देणं|देणे|द्यायचं|dene) {stopit}
		(त्रास|tras|डिस्टर्ब|disturb|हैराण|hairan) …1 {verb} {neg}
		(डोकं|डोके|doka) …1 (खाऊ|फिरवू|khau) {neg}
		(संमती|परवानगी) …2 (मागे घेत*|मागे घेतो|काढून घेत*|रद्द करत*)
		{things} …2 (मिळाव्यात|मिळावेत|मिळावे|यावेत|यावे) …2 (वाटत नाही|इच्छा नाही|नको)
		{unsub} …1 (karaych*|kara|karun|vhaych*|करायच*|करा)
		(ras|interest|रस|इंटरेस्ट|इच्छा) (nahi|नाही) …1 {verb} {neg}
		{things} …1 (बघायच*|वाचायच*|घ्यायच*|पहायच*|baghayc*|vachayc*|ghyayc*) (नाही|नाहीत|nahi|nahit)
		{things} [सगळे|sagle|सर्व|sarv|all|आणखी|ankhi] [मला|mala] {nowant}
		(किती वेळा|कितीदा|किती वेळ|किती दा|kiti vela|kitida|kiti wela) …2 (बंद|थांबव*|नका|band|thamb*|naka) …1
		(शेवटचं|शेवटचे|शेवटची|शेवटच्या|शेवटच|shevatch*) …2 ({dontsend}|{stopit})
		^ (पुरे|बास|बस|पुरे झालं|pure|bas) [करा|आता|ata|kara] [हे|आता] $
		(बास|बस|पुरे|bas) (करा|kara) [हे|he|तुमचे] {things}
		(पाठवू|पाठवु|pathvu|pathavu|pathau) (नका|naka|nka) (परत|पुन्हा|आता|हो|parat|punha|ata)
		^ [हे] (बंद करा|band kara|thambva|थांबवा) [हे|he|ते|सगळं|सगळे|sagle] {things}
		(तुमचा|तुमची|tumcha) (ग्राहक|कस्टमर|customer|grahak) (नाही|राहिलो नाही|nahi)
		^ (नका|नको) (ना|हो|रे|कृपया) (पाठवू|पाठवत जाऊ) …1
		(अजून|आणखी) (एक|एकही) {messages} (आला|आले|पाठवला) तर …2
		(पाठवणं|पाठवणे|मेसेज करणं) (बंद|थांबव*) (करा|कर|$)
	`,
	unclear: lines`
		{unsub} …2 (कसे|कसं|kase)
		{things} …1 (कसे|कसं|kase) …1 (बंद|थांबवायचे|band) …1
		(कसे|कसं) …3 ({unsub}|मेसेज बंद)
		(चुकीचा|राँग|रॉंग|चुकीच्या|wrong) (नंबर|नंबरवर|number)
		(हा|हे) (स्पॅम|spam) …1
		(ब्लॉक|रिपोर्ट) (करतो|करेन|करणार)
		{things} …1 (थांबवण्यासाठी|थांबवायला|बंद करण्यासाठी|बंद करायला|band karayla|band karnyasathi) …1 (काय|kay|कसं|कसे|kase) …1
		(कसा|कसे|कसं|kasa|kase|kas|kasr) …2 ({unsub}|बंद करायच*|band karaych*) …1
		{unsub} …1 (kasa|kase|kas|कसा) …2
		(चुकीच्या|wrong|राँग|रॉंग|chukicha|chukichya) (नंबरवर|नंबर*|number*|माणसाला)
	`,
	refers: lines`
		^ [तो|ते|लगेच|आत्ताच|ताबडतोब|to] {gone} $
		^ [मला|आता|ते|हे] [आता|मला] (नको|नकोत|पुरे|पुरे झालं|पुरे झाले|बास|बास झालं|गरज नाही|रस नाही|इंटरेस्ट नाही|nako|nakot|pure|bas zala|pure zala) [आता] $
		(ते|ती|तो|त्या|ती व्यक्ती) [आता] इथे (नाहीत|नाही|राहत नाहीत)
	`,
	about: lines`
		(माझा|माझी|आमचा|maza|majha|amcha) (नंबर*|number|मोबाईल नंबर|माहिती|डेटा|data)
		(हे|हा|तुमचे|असले|असे|तुमच्या|he|tumche) ({messages}|{marketing})
		(नुसत्या|फक्त|सारख्या|रोज|सतत) {marketing}
		नंबर (बदललाय|बदलला|बदलला आहे|बदलला)
	`,
	stay: lines`
		(बंद|काढू|डिलीट|थांबवू|हटवू|वगळू|अनसबस्क्राइब|band|kadhu) [करू] (नका|नकोस|naka)
		(पाठवत|देत) (रहा|राहा|जा)
		(का|का बरं) …2 (बंद|काढले|काढलं|पाठवत नाही|थांबवले) …1
		{unsub} करायचे नाही
		(band|बंद|off|stop|unsubscribe|{unsub}|डिलीट|delete|remove|रिमूव्ह|kami) [करू|karu|krt|करत|करु] {neg}
		{unsub} (karaycha|karayche|करायचं|करायचे|करायचंय) (nahi|नाही)
		{unsub} (केलं नाही|केले नाही|kela nahi|kele nahi|नव्हतं केलं)
		(yaditun|list madhun|यादीतून|लिस्टमधून) …1 (का|ka) …2
	`,
	elsewhere: lines`
		{order} …2 (रद्द|कॅन्सल|काढून|काढा|डिलीट|बंद|cancel|थांबवा|हटवा) …1
		{order} …1 ({dontsend}|{nowant}|घालू नका|टाकू नका) …1
		(दुकान|रविवारी|पंखा|मशीन|गाडी|रस्ता|ऑफिस|शाळा|लाइट|आज) …2 बंद …2
		(बस|bus) (स्टॉप|stop) …2
		(आज|उद्या|आता|जुन्या) …2 (पार्सल|फोन|पत्त्यावर|कॉल) …3
		(घालू|काळजी|विसरू) नका …1
		{things} …2 (आला नाही|आले नाही|मिळाला नाही|मिळाले नाही|येत नाही)
		(call|कॉल|phone|फोन|parcel|delivery) …1 {verb} {neg}
		{order} …1 {verb} {neg}
		(कांदा|साखर|तिखट|मीठ|काळजी|उशीर|घाई|kalji|ushir) …1 (घालू|टाकू|करू|लावू|karu|taku|ghalu) {neg}
		(paus|पाऊस|pani|पाणी) …1 (thambat|थांबत|thambla|थांबला|band|बंद) …1
		हे नको पैसे …2
		^ हे नको $
		नको …1 पैसे (परत|वापस)
		(पाठवू नका|नका पाठवू) मीच …2
	`,
	quoted: lines`
		(stop|स्टॉप|बंद) (लिहून|लिहा|टाइप|असे) …4
		(बंद|थांबवण्या) करण्यासाठी …1 (stop|off|स्टॉप|रिप्लाय|लिहा|लिहून|पाठवा|क्लिक|इथे|टाइप) …4
		(stop|band|बंद) (lihun|liha|type|lihile|lihilyas) …4
		(band|बंद) (karnyasathi|करण्यासाठी) (stop|off|रिप्लाय|reply|लिहा|पाठवा|click) …3
	`,
	start: lines`
		{again} …1 {things} …1 (हवे|हवेत|पाठवा|सुरू करा|हवे आहेत|पाहिजेत|pathva)
		{again} …2 (यादीत|लिस्टमध्ये|ग्रुपमध्ये) …2 (घ्या|टाका|जोडा|ऍड करा)
		(यादीत|लिस्टमध्ये|ग्रुपमध्ये) …1 [{again}] (घ्या|टाका|जोडा|समाविष्ट करा|ऍड करा)
		{things} …1 (मिळवायचे|हवे|हवेत|घ्यायचे) आहेत
		{again} (सबस्क्राइब|सुरू) (करा|करायचे आहे)
		(सबस्क्राइब) करायचे आहे
		{mistake} …2 (बंद|{unsub}|स्टॉप|stop) …2
		({unsub}|स्टॉप|stop) …1 {mistake} …1
		{again} …2 ({things}|चे|che) …1 (पाठवा|pathva|pathava|pathav|हवे|havet|have|सुरू करा|suru kara|चालू करा|chalu kara|hvet)
		(लिस्टमध्ये|यादीत|list madhe|listmadhe|yadit|group madhe|ग्रुपमध्ये) …1 [{again}] …1 (add kara|ad kara|ghya|taka|घ्या|टाका|जोडा|ऍड करा|अॅड करा)
		{mistake} …2 (बंद|{unsub}|स्टॉप|stop|band|block) …3
		(मला|mala) …2 ({marketing}) (हव्या|हवे|हवेत|हवी|havya|have|havet|पाहिजेत|pahijet|pahije) …1
		{things} (सुरू|चालू|suru|chalu) (करा|kara|करून द्या)
		{marketing} [che|चे] {messages} (have|havet|हवे|हवेत|pahijet|पाहिजेत|havay|pahije) …1
		(मला|mala) {again} (यादीत|लिस्टमध्ये|ग्रुपमध्ये|list madhe) (घ्याल|घेणार|टाकाल|जोडाल|घेता|ghyal|takal) …1
		(मला|mala) {again} (यादीत|लिस्टमध्ये|ग्रुपमध्ये) (घ्याल|घेणार|टाकाल|जोडाल|घेता) का
		{marketing} {again} (पाठवा|पाठवत जा|द्या|सुरू करा|चालू करा) …1
		(बंद|अनसबस्क्राइब) (करायची|करण्याची) विनंती रद्द …1
	`,
	help: lines`
		^ [मला] [थोडी|तुमची|जरा] (मदत|madat) [हवी|करा|पाहिजे|कराल|लागेल|करू शकता|kara|havi] [आहे|का] [का] $
		^ (मला|माझा) [एक] (प्रश्न|शंका) [विचारायचा] [आहे] $
		^ [मला|mala] [थोडी|thodi|जरा|jara|tumchi|तुमची] (मदत|madat|help|हेल्प) [हवी|havi|kara|करा|pahije|पाहिजे|karal|कराल|lagel|करता] [आहे|ahe|aahe|का|ka|na|ना] [का|ka|please|plz] $
		^ (कोणी|कुणी|koni|kuni) [मला|mala] (मदत|madat|help|हेल्प) (करेल|करा|करू शकेल|karel|kara|कराल) [का|ka] $
		^ (कोणी|कुणी|koni|kuni) [तिथे|इथे] (आहे|आहेत|ahe|aahe) [का|ka] $
	`,
	less: lines`
		(कमी|थोडे) {things} …1
		(खूप|जास्त|इतके|एवढे) [जास्त] {things} …1
		(आठवड्यातून|महिन्यातून|दिवसातून) (एकदा|दोनदा) …1
		(रोज|सारखे|दररोज) …1 {things} …1 {dontsend}
	`,
	pause: lines`
		{until} …1 {things} …1 ({dontsend}|बंद|थांबवा) …1
		{things} …1 {until} …1 ({dontsend}|बंद|थांबवा) …1
		({week}|{month}|{day}) {things} …1 {dontsend}
	`,
	keeps: lines`
		(फक्त|केवळ) …1 ({orders}|{reminders}|{surveys})
	`,
};
