import { lines } from '../languages/types';
import { type Grammar } from './types';

export const hi: Grammar = {
	code: 'hi',
	words: {
		band: lines`
			बंद
			बन्द
			बंध
			band
			bandh
			bnd
			bund
			stop
			स्टॉप
			स्टाप
			khatam
			खत्म
			ख़त्म
			roko
			रोको
			रोकें
			roko na
			off
			ऑफ
			close
		`,
		karo: lines`
			करो
			करें
			करे
			कर दो
			कर दें
			कर दे
			कीजिए
			कीजिये
			कर दीजिए
			कर दीजिये
			करिए
			करिये
			करना
			करवा दो
			करो ना
			कर
			कराओ
			कराना है
			करना है
			करना चाहता हूं
			करना चाहती हूं
			कर देना
			करदो
			कर सकते हैं
			करवाना है
			kar do
			kardo
			karo
			kro
			kr do
			krdo
			karein
			kare
			karen
			kar dijiye
			kar dijie
			kijiye
			kijie
			kariye
			kariyega
			kar de
			krde
			kar dena
			karna
			krna
			kr
			kardijiye
			kr dijiye
			kar den
			kijiyega
			karwa do
			karwao
			karao
			kar sakte hain
			kar sakte ho
			karna hai
			karna chahta hu
			karna chahti hu
			karna hoga
			karni hai
			kardo na
			krdijiye
			karde
			krwa do
			krna h
			krna hai
			karva do
			karo na
			kar lo
		`,
		sending: lines`
			भेजना
			भेजने
			bhejna
			bhejne
			bhjna
			bhejana
			bejna
			करना
			karna
			krna
			dena
			देना
			message karna
			msg karna
			मैसेज करना
			spam karna
			likhna
		`,
		mat: lines`
			मत
			ना
			न
			नहीं
			mat
			mt
			na
			naa
			nahi
			nhi
			matt
			mat hi
			कभी मत
			nai
		`,
		bhejo: lines`
			भेज*
			भेजो
			भेजें
			भेजे
			भेजिए
			भेजिये
			भेजना
			bhej*
			bhejo
			bheje
			bhejna
			bhejiye
			bhjo
			bejo
			bheja karo
			bheja kare
			bhejiyega
			kiya karo
			किया करो
			karo
			करो
			करें
			करना
			kare
			karna
			kro
			krna
			kijiye
			कीजिए
			dena
			do
			send karo
			send kare
			send krna
			send kro
			सेंड करो
			भेजा करो
			karein
			dijiye
		`,
		nocontact: lines`
			(मैसेज|मेसेज|संदेश|संपर्क|सम्पर्क|message|msg|messages|contact|sampark|whatsapp|व्हाट्सएप|व्हाट्सऐप|sms|मेसेज|कॉन्टैक्ट|spam|text|ping) (मत|ना|न|mat|mt|na|nahi|नहीं|कभी मत) {bhejo}
		`,
		nahi: lines`
			नहीं
			नही
			नहि
			nahi
			nahin
			nhi
			nai
			nahii
			nhin
			nah
			ni
			nahe
			नई
		`,
		want: lines`
			matlab
			मतलब
			lena dena
			चाहिए
			चाहिये
			चाहता
			चाहती
			चाहते
			चाहीए
			chahiye
			chaiye
			chahie
			chaahiye
			chahta
			chahti
			chahte
			chahye
			chaiyye
			chiye
			chayiye
			मंगता
			mangta
			interest
			interested
			इंटरेस्ट
			दिलचस्पी
			रुचि
			रूचि
			dilchaspi
			ruchi
			jarurat
			zarurat
			जरूरत
			ज़रूरत
			lena
			लेना
			intrested
			इंटरेस्टेड
		`,
		messages: lines`
			मैसेज*
			मेसेज*
			संदेश*
			सन्देश*
			मैसेजेस
			एसएमएस
			नोटिफिकेशन*
			अपडेट
			मेसेजेस
			message
			messages
			mesage*
			messege*
			msg*
			msgs
			massage
			massages
			sms
			notification*
			updates
			msz
			sandesh
			whatsapp message
			व्हाट्सएप मैसेज
			texts
			mesej
			meseges
			मैसेज
			call msg
		`,
		marketing: lines`
			ऑफर*
			ऑफ़र*
			विज्ञापन*
			प्रमोशन*
			प्रचार*
			ऐड
			ऐड्स
			एड
			न्यूज़लेटर
			न्यूजलेटर
			स्पैम
			स्पेम
			स्कीम
			offer
			offers
			promo*
			promotion*
			ads
			ad
			advertisement*
			advertise*
			vigyapan
			newsletter*
			spam*
			marketing*
			deals
			catalog*
			prachar
			scheme*
			discount (message*|msg*)
			promotional (message*|msg*|sms)
			promotional
			फालतू मैसेज
			faltu (msg*|message*)
			bakwas
		`,
		reminders: lines`
			रिमाइंडर*
			reminder*
		`,
		orders: lines`
			(order|delivery|shipping|booking|payment|ऑर्डर|डिलीवरी|पेमेंट) (update*|message*|msg*|अपडेट|status|info|मैसेज|notification*|जानकारी|ki jankari|ke update)
			bill
			invoice
			receipt
		`,
		surveys: lines`
			survey*
			सर्वे
		`,
		calls: lines`
			call
			calls
			कॉल
			phone
		`,
		email: lines`
			email*
			ईमेल
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			कुछ भी
			कुछ
			ये सब
			यह सब
			kuch bhi
			kuch
			ye sab
			yeh sab
			yah sab
			kuchh
			koi bhi
			sab kuch
			ye sb
			ye faltu
			faltu
			बकवास
			in sabko
			ye cheeze
			इसे
			ये
			ise
			isko
		`,
		all: lines`
			सब
			सभी
			सारे
			कोई भी
			कुछ भी
			sab
			sabhi
			saare
			sare
			koi bhi
			kuch bhi
			sb
		`,
		me: lines`
			मुझे
			मुझको
			मुझ
			हमें
			हमको
			मेरा नाम
			मेरे को
			mujhe
			mujko
			mujhko
			muje
			mjhe
			hume
			humko
			hamein
			mera naam
			mere ko
			mereko
			mera name
			hame
			mujhey
			merko
			mujh
		`,
		number: lines`
			(मेरा|मेरे|हमारा|यह|इस|ये|अपना) (नंबर|नम्बर|मोबाइल नंबर|फोन नंबर|फ़ोन नंबर|डेटा|डाटा|कॉन्टैक्ट|मोबाइल)
			(mera|mere|hamara|is|ye|yeh|humara|apna|meri) (number|no|nmbr|nambar|nbr|contact|data|mobile number|mobile no|phone number|details|info|whatsapp number|num|ph no)
		`,
		list: lines`
			लिस्ट
			सूची
			ग्रुप
			समूह
			डेटाबेस
			सिस्टम
			ब्रॉडकास्ट*
			ब्रॉडकास्ट लिस्ट
			list
			lst
			group
			grp
			database
			system
			broadcast*
			suchi
			broadcast list
			records
			contact list
			contacts
			channel
			record
			mailing list
			yahan
			yaha
		`,
		remove: lines`
			हटा*
			हटाओ
			हटाएं
			हटा दो
			निकाल*
			डिलीट
			मिटा*
			रिमूव
			काट
			हटवा*
			hata*
			hatao
			hata do
			nikal*
			nikaal*
			delete
			remove
			mita*
			dlt
			del
			htao
			hta
			nikalo
			hatado
			hatwa*
			kaat do
			डिलिट
			delet
			rmove
			nikaldo
		`,
		unsub: lines`
			अनसब्सक्राइब
			अनसब्स्क्राइब
			unsubscribe
			unsub
			unsubscribed
			unsuscribe
			अनसब
			opt out
			ऑप्ट आउट
			unsubscirbe
		`,
		not: lines`
			नहीं
			नही
			मत
			न
			nahi
			nhi
			nahin
			mat
			bina
			बिना
			ना
			mt
		`,
		again: lines`
			फिर से
			फिरसे
			दोबारा
			दुबारा
			वापस
			वापिस
			पुनः
			phir se
			fir se
			firse
			phirse
			dobara
			dubara
			wapas
			wapis
			vapas
			vapis
			pehle jaise
			पहले जैसे
			again
			back
			dubra
		`,
		mistake: lines`
			गलती से
			गल्ती से
			ग़लती से
			भूल से
			अनजाने में
			galti se
			glti se
			ghalti se
			bhul se
			bhool se
			by mistake
			anjane me
			anjaane mein
			accidentally
			galti se hi
		`,
		order: lines`
			ऑर्डर
			आर्डर
			बुकिंग
			अपॉइंटमेंट
			अपोइंटमेंट
			डिलीवरी
			टिकट
			पेमेंट
			भुगतान
			सामान
			पार्सल
			आइटम
			प्रोडक्ट
			फोटो
			टेबल
			order
			ordr
			booking
			appointment
			delivery
			ticket
			payment
			parcel
			item
			product
			photo
			table
			cart
			netflix
			spotify
			hotstar
			jio
			gym
			plan
			recharge
			policy
			insurance
			card
			account
			flight
			train
			cab
			ride
			class
			course
			coaching
			saman
			samaan
			pyaz
			pyaaz
			bag
			bill
			video
			gas
			ac
			fan
			light
			machine
			tv
			dukan
			दुकान
			shop
			dukaan
			office
			emi
			mandate
			autopay
			meeting
			loan
			room
			hotel
			tiffin
			doodh
			paper
			akhbar
			wifi
			net
			sim
			return
			refund
			गैस
			मशीन
			बिल
			बैग
			प्याज
		`,
		request: lines`
			kya
			क्या
			please
			sakte
		`,
		until: lines`
			तक
			tak
		`,
		day: lines`
			दिन
			din
			dino
			दिनों
		`,
		week: lines`
			हफ्ते
			हफ्ता
			सप्ताह
			hafte
			hafta
			week
		`,
		month: lines`
			महीने
			महीना
			माह
			mahine
			mahina
			month
			mahino
		`,
		year: lines`
			साल
			saal
			year
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			और
			लेकिन
			तो
			इसलिए
			अब
			aur
			lekin
			isliye
			ab
			magar
			yaar
			yar
			bhai
			kripya
			कृपया
			aage se
			aaj se
			मैं
			dobara
			abhi
			अभी
			madam
			आगे से
			आज से
			bro
			arre
		`,
	},
	stop: lines`
		{list} …1 (me|mein|में) …1 {nahi} …1 (rehna|रहना|rakho|रखो|hona|होना) …1
		{things} …3 (aate|आते|aa|आ|ate) (hai|हैं|hain|है|rahe|रहे|h) …1 {band} {karo}
		(ye|ये|in|इन|ye sab|apna|aapka|yeh) …1 {things} (band|बंद|bnd) (kar|कर|kr|karva|krva) …1
		{things} (band|बंद|bnd) (kar|कर|kr) $
		(subscriber|member|सदस्य) {nahi} (rehna|रहना|banna|बनना|hona) …2
		{things} …2 (na|ना|न|mat) (aaye|आए|आये|aye|aana|bheja jaye|bheje jaye|भेजा जाए|भेजे जाएं) …1
		^ (बंद|बन्द|band|bnd|bandh|stop|रोको|roko) [ये सब|ye sab|isko|ise] {karo} $
		^ (ये सब|ये|yeh|ye|ye sab|yah sab|isko|ise|sab|सब|इसे) (बंद|band|bnd|bandh|stop) {karo} $
		^ (बस|bas|ab bas) (करो|karo|kro|kijiye|कीजिए|kar|bahut hua|bohot hua|ho gaya) $
		{things} …2 {sending} …1 {band} …1
		{sending} {band} {karo}
		{sending} [turant|abhi|तुरंत] {band}
		{things} [ko|को|sab|ye|aana|आना|vagera|ye sab|ka|dena|ke aana] {band} {karo}
		{things} {band} $
		{things} …1 (se|से) (chhutkara|छुटकारा|pichha) …2
		{band} {karo} …2 {things}
		stop {things}
		{things} …2 {mat} {bhejo}
		{mat} {bhejo} …2 ({things}|{me}|{everything})
		{me} …2 {mat} (भेज*|bhej*|bhjo|bejo)
		{nocontact}
		(kuch|kuch bhi|कुछ|कुछ भी|kuchh) (mat|na|मत|न) {bhejo}
		^ (mat|मत|na) (भेज*|bhej*|bejo|bhjo) …2 $
		(mat|मत) (भेजा|bheja|kiya|किया) (करो|karo|kro|kare|करें|kijiye) …1
		{me} [se|ko|को|से] (सम्पर्क|संपर्क|contact|sampark) (मत|न|ना|mat|na|nahi) …1
		{things} …3 {nahi} …1 {want}
		{nahi} [चाहिए|chahiye] {want} …3 {things}
		{nahi} {want} …3 {things}
		{things} …2 {nahi} (pasand|पसंद|dekhna|देखना|milne|lene|padhna|mangta)
		{things} …2 {want} {nahi}
		(प्राप्त|receive|recieve|prapt) [नहीं|nahi|nhi] (करना|karna|krna|होना) [{nahi}] (चाहता|चाहती|चाहते|chahta|chahti|chahte|chahiye|hai)
		{things} …1 (प्राप्त|receive|recieve|prapt) {nahi} …2
		{want} {nahi} …2 {things}
		{me} …1 {want} {nahi} $
		{things} …2 (में|me|mein) …1 {want} {nahi}
		(में|me|mein) …1 {want} {nahi}
		{me} …3 (से|se|sy) …1 {remove}
		{list} (से|se|me se|mein se|में से) …3 {remove}
		{remove} …2 {me} …2 {list}
		{me} …1 {remove} (do|दो|karo|करो|kar|कर|dijiye|दीजिए|dijie|दें|kare|करें|kijiye|de|krdo|$)
		{remove} (do|karo|kar do|kardo|दो|करो|kare|dijiye|kijiye) {me}
		{number} …3 {remove}
		{remove} …3 {number}
		(number|नंबर) (bhul|bhool|भूल) (jao|jaao|जाओ|jaiye) …1
		{unsub}
		(subscription|सब्सक्रिप्शन|सदस्यता) (cancel|band|रद्द|बंद|खत्म|समाप्त|cancle) …3
		(consent|सहमति|sahmati|अनुमति|anumati|permission|परमिशन|इजाज़त|इजाजत|ijazat) …2 (वापस|wapas|withdraw|cancel|रद्द|vapas|revoke) …2
		(consent|सहमति|sahmati|अनुमति|anumati|permission|परमिशन|इजाजत|ijazat) …2 {nahi} …2
		(bina|बिना) …1 (permission|अनुमति|anumati|puche|पूछे|इजाजत|ijazat|sahmati) …2
		(कभी|kabhi|maine|मैंने|hamne|humne) …2 (subscribe|signup|sign up|join|register|सब्सक्राइब|रजिस्टर) {nahi} …2
		(subscribe|register|सब्सक्राइब) {nahi} (kiya|किया|kara) …1
		(परेशान|तंग|डिस्टर्ब|pareshan|tang|disturb|pareshaan|irritate|distrub|dikkat|bother) (मत|न|ना|mat|na|mt|nahi|करना बंद|karna band) …2
		(परेशान|pareshan|tang|तंग|dimag kharab|दिमाग खराब|irritate|bore|pagal) …2 (kar diya|कर दिया|kar rakha|ho gaya|हो गया|ho gayi|kr diya|kar dia|करते|karte|kar rahe|hu|हूं) …3 {things}
		(परेशान|pareshan|tang|तंग|dimag kharab|दिमाग खराब|irritate|bore|pagal) …2 (kar diya|कर दिया|kar rakha|ho gaya|हो गया|ho gayi|kr diya|kar dia|करते|karte|kar rahe|hu|हूं) $
		(pareshan|परेशान|tang|irritate|thak|तंग|थक|pak) …2 {things}
		{things} …2 (pareshan|परेशान|tang|irritate|तंग|दिमाग|dimag) …2
		(बहुत|bahut|bohot|bahot) (हो गया|ho gaya|hua|हुआ|ho gya) …3 {things}
		(बहुत|bahut|bohot|bahot) (हो गया|ho gaya|hua|हुआ|ho gya) $
		(akela|akele|अकेला|chain se|peecha|पीछा|piche|picha) (chhod|chod|छोड़|छोड|rehne|रहने|chor) …2
		(जान|jaan) (chhodo|chodo|छोड़ो) …2
		^ no (more|) {things} $
		(मना|mana) (kiya|किया|kr diya|kar diya|karne) …2 (phir bhi|fir bhi|फिर भी|tab bhi|तब भी|ke bawajood|के बावजूद) …2
		(phir bhi|fir bhi|फिर भी|abhi bhi) …1 {things} (kyun|kyu|क्यों|aa|आ|bhej|भेज) …2
		(dimag|दिमाग|dimaag) (mat|मत|na|न|kyu|kyun) …1 (khao|खाओ|kharab|खराब|chato|चाटो|khate) …1
		(dimag|दिमाग) (kharab|खराब|kha) (mat|मत|na) …1
		{things} …3 (dimag|दिमाग|dimaag|sir|सिर) …1 (kharab|खराब|kha|dard) …1
		(tang|तंग|pareshan|परेशान|thak|थक|pak|irritate|bore|ऊब|dukhi|gussa) …3 {things} (se|से) …1
		{things} (se|से) …2 (tang|तंग|pareshan|परेशान|thak|थक|pak|irritate|bore|ऊब|dukhi) …2
		^ (बस|bas|bus) (करो|karo|kro|kijiye|कीजिए) [ye|ये|ab|अब|apne|आपके] {things} …1
		(delete|dlt|डिलीट|hatao|hata|हटाओ|हटा|nikalo) (karo|kar|करो|कर|do|दो|kro) [mera|ise|isko|इसे] (number|नंबर|no) …1
		{number} …1 (kisne|kaha se|kahan se|किसने|कहां से) …4 {remove}
		(sehmati|सहमति|consent|permission|anumati|सहमती|ijazat) …2 (wapas|वापस|vapas|cancel|khatam|withdraw|radd|रद्द) …1
		{number} …4 (marketing|prachar|प्रचार|promotion|mat use|use mat|istemal mat|इस्तेमाल न|इस्तेमाल मत) …3
		(jaankari|जानकारी|data|डेटा|number|नंबर) …1 (ka|का) …1 (istemal|इस्तेमाल|use|upyog|उपयोग|prayog|प्रयोग) …4 (na|न|मत|mat|band|बंद|nahi|नहीं) …1
		(customer|grahak|ग्राहक|कस्टमर|member|client) …1 {nahi} (hu|hun|हूं|हूँ|raha|रहा|rahi|रही|hain|hai|rahe) …1
		(ab|अब) {nahi} [main|मैं] [aapka|आपका|aapki] (customer|grahak|ग्राहक|कस्टमर|member|client) …1
		{things} (ka|का) [ab|अब|mere liye|koi|कोई] (koi|कोई) (matlab|मतलब|fayda|फायदा|kaam|काम|use|zarurat) {nahi} …1
		(ye|ये|यह|yeh) {things} …1 {nahi} (chahiye|चाहिए|chaiye) …1
		(dimag|दिमाग|dimaag|sir) (mat|मत|na|न) (kharab|खराब|khao|खाओ|chato|पकाओ|pakao) …1
		{things} …1 (se|से) …3 (dikkat|दिक्कत|pareshani|परेशानी|problem|taklif|तकलीफ) …3 (na|न|मत|mat) …1
		(na|न|मत|mat|नहीं) (भेजें|भेजो|भेजिए|bheje|bhejo|bheja kare|bheja karo|भेजा करें) $
		{things} …1 (kyu|kyun|क्यों|kyon) …3 ({band}|na|mat|मत|बंद) {karo}
		{things} (wale|वाले|wali|वाली|के) {things} …1 {band} …1
		{things} …2 {band} (do|दो|दीजिए|dijiye|dijie|dena|दें|den|देना|करवाएं)
		(remove|delete|dlt) …1 (my|mera|meri|this) (no|number|contact|data) …2
		{things} …5 {nahi} {want}
		(kis liye|kisliye|किसलिए|kyu|kyun|क्यों) …3 (bhej|भेज) (rahe|रहे|raha|te) …1 {nahi} {want}
		(mera|मेरा|hamara|humara|merā) (peecha|पीछा|picha|piccha|pichha) (chhodo|chodo|छोड़ो|chhod|छोड़|chhor|choro|chor) …1
		(kyu|kyun|क्यों|kyon) …1 (pareshan|परेशान|tang|तंग|disturb|irritate) (kar|कर|karte|करते|kr) …2
		(spam|बकवास|bakwas|faltu|फालतू) (band|बंद|mat|मत) …1
		{things} (wale|वाले|wali|वाली|के) [sab|sare] {messages} …2 (band|बंद|रोक|rok|roko|stop) …1
		(बार बार|baar baar|bar bar|kitni baar|कितनी बार|kitni bar|sau baar|kai baar|कई बार|teen baar|hazar baar) …2 (मना|mana) …2
		{number} …1 (kisne|kaha se|kahan se|किसने|कहां से|kaise) …3 (delete|remove|hatao|हटाओ|डिलीट|nikalo) …1
		(naam|नाम|number|नंबर|name) …1 {list} (se|से) …1 (kaat|काट|kaato|काटो|hata*|nikal*|निकाल*|हटा*) …1
		{list} (se|से) …2 (kaat|काट|kaato|काटो) …1
		(ye|ये|in|इन) (promotional|faltu|फालतू) {messages} …6 {nahi} {want}
		{things} …1 (ki|की|ke|के) …1 (yaad|याद|khabar|jankari) (mat|मत|na|न) …2
		(yaad|याद|khabar) (mat|मत|na|न) (dilana|दिलाना|dilao|dilaye|dena) …1 {things}
		{things} …1 (band|बंद) (kiye|किए|kiya|किया) (jaye|जाए|jaaye|jayen|jaen) …1
		{things} …2 (sarokar|सरोकार|matlab|मतलब|lena dena|wasta) {nahi} …1
		{sending} (chhod|chod|chhor|छोड़|छोड) (do|दो|dijiye|दीजिए|den|de) …1
		{again} (add|jod*|daal*|जोड़*|डाल*) (kaise|kyu|kyun|kisne|कैसे|क्यों|किसने) (kar|kiya|kr|daal|diya|liya|किया|कर|दिया|डाल) [liya|diya|rahe|लिया|दिया]
		(chhodo|chodo|chhod do|chod do|baksh do|bakhsh do|maaf karo|छोड़ो|छोड़ दो|बख्श दो|माफ करो) (mujhe|muje|hame|humko|मुझे|हमें) [yaar|bhai|please|ab|अब] $
		(mana|मना|na) (kiya|kia|kar chuka|kar chuki|किया|कर चुका|कर चुकी) [tha|thi|hai|hu|था|है|हूं] …2 (phir bhi|fir bhi|ab bhi|abhi bhi|firbhi|फिर भी|अब भी|अभी भी) …2 (bhej|भेज|aa|आ|aate|आते|{things}) …2
		(ye sab|ye|yeh|ये सब|ये) [sab] (aana|आना|bhejna|भेजना) {band} (hona|होना) (chahiye|चाहिए)
		^ [ab|अब] (bas|बस) {karo} [tum log|aap log|तुम लोग|आप लोग|bhai|yaar] $
		{messages} …3 {band} (karo|kro|kar do|kardo|krdo|kijiye|karein|kare|करो|कर दो|कीजिए|करें) $
		^ [yar|yaar|bhai|यार] (band|बंद) (kro|karo|karein|kar do|करो) (ye|yeh|ये) (sb|sab|sub|सब) $
		^ [yar|yaar|bhai|यार] (ye|yeh|ये) (sb|sab|sub|सब) (band|बंद) (kro|karo|karein|kar do|करो) $
	`,
	unclear: lines`
		(कैसे|kaise|kese|kaha se|कहां से|tarika|kese) …3 ({unsub}|{band} …2|{remove})
		({unsub}|{things}) …3 (कैसे|kaise|kese) …3 [{band}|{remove}|kare|karu|hoga]
		(गलत|ग़लत|रॉन्ग|रोंग|galat|wrong|glt|rong) (नंबर|नम्बर|number|no|nambar|nmbr|insaan|person|aadmi) …1
		(ये|यह|ye|yeh) (उनका|unka|uska|उसका) (number|नंबर) {nahi} …1
		(स्पैम|spam|fraud) (है|hai|h) …1
		(ब्लॉक|block|report|रिपोर्ट|complaint|शिकायत|shikayat) (कर|kar|kr|karunga|karungi|करूंगा|करूंगी|karu|karne|karni|maar) …2
		(call|calls|phone|कॉल) …1 (band|बंद) (karo|करो|kare|karna|kijiye|kiya|kar) …2
		(number|नंबर|नम्बर|no) …1 (ab|अब) …1 (kisi|किसी|dusre|दूसरे) …1 (aur|और|ka|का|ke) …2
		(yahan|यहां|yaha|यहाँ) (koi|कोई) …1 {nahi} (rehta|rehti|रहता|रहती|hai|है) …1
		(main|मैं|mai|hum) …1 {nahi} (hu|हूं|hun) (galat|गलत|wrong) …1
		(kaise|कैसे|kese) …1 (niklu|निकलूं|nikalu|nikle|निकलें|निकले|bahar|बाहर|hatu|chhodu|छोड़ूं) …2
		{list} (se|से) …2 (niklu|निकलूं|nikalu|निकलें|bahar|बाहर|nikalna|निकलना) …2
		(complain|complaint|shikayat|शिकायत|report|रिपोर्ट|consumer court|trai|dnd) …1 (karunga|karungi|करूंगा|करूंगी|kar dunga|karni padegi|kr dunga|kardunga) …1
		dnd …2 (hai|active|register*|number|नंबर|list) …2
		(phir se|dobara|firse|फिर से|दोबारा|ek aur) {things} …2 (toh|to|तो) …3 (police|पुलिस|case|केस|block|report|complaint|court)
		(police|पुलिस|court|कोर्ट) …1 (me|mein|में) (jaunga|jaungi|जाऊंगा|complaint|shikayat) …1
		(abhi bhi|ab bhi|अभी भी|अब भी|phir bhi|fir bhi|फिर भी) …1 {things} …1 (aa|आ|bhej|भेज|aate|आते) …2
		(agli baar|agla|ab|अगली बार|अब|dobara|phir se|दोबारा|फिर से) …1 {things} (aaya|aya|aayi|आया|आई|bheja|भेजा|kiya) [to|toh|तो] …2 (block|ब्लॉक|report|रिपोर्ट|complaint|case|police)
	`,
	refers: lines`
		{remove} {karo} $
		(delete|remove|hata|hta|nikal|nikaal|mita|हटा|निकाल|मिटा|डिलीट|रिमूव) (do|de|dijiye|dena|dijie|lo|kar do|kar dijiye|दो|दीजिए|देना|कर दो|कर दीजिए|कीजिए) [bhai|yaar|अब|ab|please] $
		(ise|inhe|isko|inko|usko|sab|सब|इसे|इन्हें|इसको|इनको) {remove} …2
		^ [mujhe|muje|ab|मुझे|अब] {nahi} {want} [ab|bhai|yaar|ye|ye sab|aur] $
		^ (bas|बस|bahut|बहुत|kaafi|काफी|enough) [bhai|yaar|ab|अब|bahut|बहुत] (ho gaya|हो गया|hua|हुआ|hogya|ho gya|hogaya) [ab|अब|bhai|yaar] $
		^ (interest|interested|intrest|intrested|दिलचस्पी|इंटरेस्ट|रुचि) {nahi} [hai|hu|हूं|है|ab] $
		^ [main|mai|i am|मैं] (not interested|nahi interested) $
		(use|usko|isko|isse|ise|inko|unko|उसे|उसको|इसे|इसको) (nikalo|nikaalo|hatao|delete|mitao|निकालो|हटाओ)
		(nikalo|nikaalo|hatao|mitao|निकालो|हटाओ|मिटाओ) (use|usko|isko|ise|उसे|उसको|इसे|इसको)
		^ (nikalo|nikaalo|hatao|mitao|निकालो|हटाओ|मिटाओ) [ab|अब|bhai|please] $
		^ (tang|तंग|pareshan|परेशान) (aa|ho|आ|हो) (gaya|gayi|gya|gaye|chuka|गया|गई|गए) [hu|hun|hoon|हूं|hai|main|yaar] $
	`,
	about: lines`
		(mera|mere|meri|मेरा|मेरे|मेरी|hamara|हमारा) [ye|yeh|whatsapp|phone|mobile] (number|no|nambar|nmbr|nbr|नंबर|नम्बर|data|डेटा|contact)
		{things}
		(broadcast|mailing|ब्रॉडकास्ट) [list|लिस्ट]
	`,
	stay: lines`
		({band}|{remove}) (मत|ना|न|mat|mt|nahi|नहीं) …3
		({band}|{remove}|{unsub}) na (kar*|kr*|kij*|de*|do|ho*) …2
		(मत|mat|na|न|ना) (हटा*|hata*|निकाल*|nikal*|delete|remove|band|बंद|डिलीट|rok*|रोक*|हटाना) …2
		{unsub} [करना|karna|hona|mat|मत|krna] ({nahi}|mat|मत|न) …3
		{things} (miss|मिस) {nahi} …2
		(chalu|चालू|jari|जारी) (rakho|रखो|rakhna|रखना|rakhiye|rakhe|रखें) …2
		(agar|अगर|jab|जब) …2 ({unsub}|{band}) …2
		(kab|कब|nahi|नहीं|nhi|kisne|किसने) [maine|मैंने] (kaha|कहा|bola|बोला|likha|kahaa) [tha|था] [ki|कि|aapko|aapse] [{things}|mujhe|मुझे] ({band}|{unsub}|{remove}) …1
		({band}|{unsub}|{remove}) [karne|करने|karo|करो] [ko|को|ke liye] [maine|मैंने] (nahi|नहीं|nhi|kab) (kaha|कहा|bola|बोला|chaha) …1
		({band}|हटा*|hata*|nikal*|निकाल*) …2 (क्यों|kyu|kyun|kyon|क्यूं|kyo) …4
		{things} …2 (क्यों|kyu|kyun|kyon|क्यूं|kyo) …1 ({nahi}|band ho|बंद हो|band hue|ruk gaye|band ho gaye) …3
		(क्यों|क्यूं|क्यू|kyu|kyun|kyon|kyo) …4 (हटा*|hata*|निकाल*|nikal*|remove|{nahi}|delete) …3
		(क्यों|क्यूं|क्यू|kyu|kyun|kyon|kyo) …3 {band} (ho|हो|kiya|किया|hai|है|kar diya|kar di|कर दिया|कर दी|hue|hua|hui|हुए|हुआ|kar rahe|karte|krdi|kr diya) …3
	`,
	elsewhere: lines`
		{order} …4 (cancel*|cancle|कैंसिल|कैंसल|रद्द|band|बंद|hata*|हटा*|delete|remove|stop|रोक*|roko|nikal*|mat|मत|nahi chahiye|नहीं चाहिए|nhi chahiye|off|chahiye nahi) …3
		(cancel*|कैंसिल|रद्द|remove|hata*) …2 {order} …2
		{remove} …2 {order}
		(dukan|दुकान|shop|office|dukaan|bazar|मार्केट|market|bank|school|store|service|showroom|rasta|gate|darwaza|payment|app|number|phone|mobile|site|account|factory|बारिश|barish|offer|sale|internet|net) …2 (band|बंद|bandh|khatam) (hai|है|hoti|होती|ho|हो|hota|rehti|kab|तो|rahega|rahegi|रहती|होगी|hogi|tha|aa|kyu|kar|h) …2
		(कब|kab) …1 (band|बंद) (hoti|hota|hogi|ho|hai|होती|होता|होगी|हो|है|h|hoga|hote) …2
		(bus stop|बस स्टॉप|non stop|full stop|बस अड्डा) …2
		(ruko|रुको|rukiye|ruk) …4
		(cigarette|smoking|sharab|सिगरेट|nasha|peena) …1 (chhod|छोड़|band|chod) …2
		(कैसे|kaise) (band|बंद) …3 (machine|geyser|motor|gas|ac)
		(machine|मशीन|geyser|motor|gas|pump|tv|ac|alarm|light|fan|phone) …2 (कैसे|kaise) …2 (band|बंद) …2
		{things} {nahi} (hai|है|h) …2
		{things} [abhi|अभी|koi|कोई|bhi|भी|abhi tak|अभी तक|toh] {nahi} …1 (मिला|मिले|आया|आये|आए|आ|आई|mila|mile|aaya|aya|aaye|aa|ayi|aayi|gaya|dikha|milega|dekha|padha|pahucha|aate|आते) …3
		(koi|कोई|aaj|आज) …1 {things} {nahi} (hai|है) …1
		{nahi} (mila|मिला|aaya|आया|milega) …1
		(अभी|abhi|aaj|आज|kal|कल|raat|meeting) …2 (mat|मत|na) {bhejo} …3
		(लाल|laal|lal|नीला|neela|wala|वाला|wali|वाली|gift|khana|driver|ladka|saman|सामान|black|white) …1 (mat|मत|nahi|नहीं) …2
		(pyaz|bag|bill|प्याज|बिल|बैग|chini|cheeni|sugar|mirch|चीनी|मिर्च|थैली|thaili|sauce|spoon|receipt|रसीद) …1 (mat|मत|nahi|नहीं|na|nhi) …2
		(netflix|spotify|hotstar|prime|jio|gym|airtel|newspaper|magazine|youtube) …3 (cancel|band|बंद|subscription|unsubscribe) …3
		(galat|गलत|wrong) (size|item|saman|order|address|product|color|सामान) …3
		(recharge|plan|net) band …3
		(coupon*|कूपन*|code|कोड|account|अकाउंट|card|कार्ड|order|ऑर्डर|points|voucher*) …2 {again} …2
		{again} …1 (coupon*|कूपन*|code|कोड|account|अकाउंट|card|कार्ड|order|ऑर्डर|points|voucher*) …1
		(card|कार्ड|sim|सिम|account|खाता|khata|atm|upi|cheque|phone|mobile|फोन) (block|ब्लॉक|band|बंद) …3
	`,
	quoted: lines`
		[{unsub}|{band}|{things} {band}] (करने|karne|hone|krne) (के|ke|k) (लिए|liye|liy|lie) …2 (stop|रोकें|स्टॉप|बंद|band) …3
		(reply|रिप्लाई|type|टाइप|likhe|likho|लिखें|send) …1 (stop|स्टॉप|band|बंद) …4
		(stop|स्टॉप) (reply|रिप्लाई|type|टाइप|लिखकर|likhkar|likh kar|likhe|लिखें|भेजें|bheje|send) [kare|karo|करें|kar] …3
	`,
	start: lines`
		{me} …2 {things} …1 {again} …1 (chahiye|चाहिए|bhejo|भेजो|bhej*|भेज*|milne|मिलने)
		{things} …1 {again} …1 (lena|लेना|pana|milna) (hai|है|chahta|chahti|चाहता|चाहती)
		{again} (से|se|) …1 {things} (bhej*|भेज*|chahiye|चाहिए|chalu|चालू|shuru|शुरू|start|do|दो|send|chalu karo)
		{again} {things} (bhej*|भेज*|chahiye|चाहिए|chalu|चालू|shuru|शुरू|start|send)
		{things} {again} …1 (bhej*|भेज*|chahiye|चाहिए|chalu|चालू|shuru|शुरू|start|send|on)
		{things} (chalu|चालू|shuru|शुरू|start|on|active|resume) (kar*|कर*|kijiye|kro|kr|कीजिए)
		{again} (subscribe|सब्सक्राइब|add|जोड़*|जोड*|join|shuru|शुरू|chalu|चालू|start|jod*|activate) …1 (kar*|कर*|do|दो|kro|kr|kijiye|hona|दीजिए|dijiye|ें|कीजिए|$)
		{list} (me|mein|में|main|mai) [{again}|{me}|mujhe] (add|जोड़*|जोड*|daal*|डाल*|jod*|shamil|शामिल|dal*|rakh*) …1
		{me} …1 (add|जोड़*|जोड*|jod*|shamil|शामिल) …1 {again}
		{again} …1 {list} (me|mein|में) …1 (add|daal*|डाल*|jod*|जोड़*)
		{again} (add|जोड़*|जोड*|jod*) …1 (karo|kar|करो|do|दो|kro|kijiye|करें|dijiye)
		(subscribe|सब्सक्राइब) (karna|करना|hona|होना|krna) (hai|है|chahta|chahti|चाहता|चाहती|chahte|h|chahenge)
		{me} [bhi|भी] [aapke|आपके|sare|saare|ye] (offers|offer|ऑफर|ऑफर्स|promo*|newsletter*|updates) [ki|की|ke|के] [jankari|जानकारी|update|message*] (chahiye|चाहिए|bhejo|भेजो|bheja karo|भेजिए|bhejiye|bhejte raho)
		{mistake} {unsub}
		{unsub} (cancel|रद्द|wapas|undo|ignore) …1 (kar*|कर*|lo|lelo|le|kro)
		{unsub} {nahi} (karna|करना|hona) (tha|था|thi)
		(mera|meri|मेरा) (stop|unsubscribe) (request|message|वाला|wala) …1 (cancel|ignore|wapas|रद्द) …1
		^ [ab|main|मैं|mujhe|मुझे|isko|ise] {again} [se|से] (subscribe|सब्सक्राइब|join|ज्वाइन|जॉइन|active|activate|एक्टिव|सक्रिय|चालू|chalu|शुरू|shuru|jud|जुड़|judna|जुड़ना|on|चालु|add|jod|जोड़) (kar*|कर*|ho*|हो*|rah*|रह*|do|दो|chahta|chahti|चाहता|चाहती|hai|है|de|दे|dijiye|दीजिए|kijiye|कीजिए) [hu|hun|हूं|हूँ|hoon|raha|rahi|रहा|रही|do|दो|hai|है|dijiye|दीजिए] [hu|hun|हूं|हूँ|hoon|hain|है|hai] $
		^ {again} (active|activate|एक्टिव|सक्रिय|चालू|chalu|शुरू|shuru|subscribe) $
		{me} …1 {again} [se|से] …3 {things} …1 (shuru|शुरू|chalu|चालू|start|bhejna|भेजना) …2
		(ab|अब|haan|हां) …1 {me} …1 {things} …1 (bhej|भेज) (sakte|सकते|do|दो|dijiye|दीजिए|dena|देना) …1
		{me} {things} (bhej sakte|भेज सकते|bhejna chahe) …1
		{things} (bhejna|भेजना|bhejne) …1 (shuru|शुरू|start|chalu|चालू) …2
		(mujhe|मुझे|mera|humko) …1 (wapas|वापस|phir se|dobara|फिर से) (jod|जोड़|add|le|jodo|judna|जुड़ना) …1
		{again} …1 {list} (me|mein|में) …1 (aana|आना|judna|जुड़ना|jodna|shamil|शामिल|rehna) …2
		{list} (me|mein|में) {again} (aana|आना|judna|जुड़ना|shamil|शामिल) …2
		(ab|अब|aaj) (se|से) …1 {again} …1 {things} (bhej|भेज|bhejo|भेजो|bhejna|भेजना|bhejiye) …2
		{again} …1 {things} (bhej|भेज) (sakte|सकते|sakti|dijiye|do|दो) …2
		{list} (me|mein|में) (mera|मेरा|mere|apna) (number|नंबर|no|naam|नाम) …1 (daal*|डाल*|add|jod*|जोड़*|likh*|le lo|rakh*) …1
		{number} …1 {list} (me|mein|में) …1 (daal*|डाल*|add|jod*|जोड़*|shamil|शामिल) …1
		(ab|अब) (se|से) …1 {things} (bhej|भेज) (sakte|सकते|sakti) …2
		{mistake} [se|मैंने|maine] ({unsub}|stop|स्टॉप|left|exit|{things} band|list se hat|list se nikal) …1 (likh|लिख|ho|हो|kar|कर|kr|dab|दब|bhej|भेज|type|bol|gaya|gayi|press)
		({unsub}|stop|स्टॉप|{things} band) [मैंने|maine] {mistake} …1 (likh|लिख|ho|हो|kar|कर|kr|dab|दब|bhej|भेज|type)
		(kya|क्या) …1 (mujhe|muje|mera number|मुझे|mera no) {again} …1 ({list}|offers|group) …1 (nahi|nahin|नहीं) (daal|dal|add kar|jod|le|डाल|जोड़|ऐड कर) (sakte|sakti|सकते)
		(kya|क्या) …1 (mujhe|muje|मुझे) {again} (nahi|nahin|नहीं) (jod|add kar|le|जोड़|daal|dal) (sakte|सकते)
		(galti|ghalti|गलती|bhool|भूल) se (stop|band|unsubscribe|स्टॉप|बंद) (likh*|bhej*|dab*|type|daba*|लिख*|भेज*|दब*|कर दिया|kar diya|ho gaya) …1
		(stop|band|unsubscribe|स्टॉप|बंद) (galti|ghalti|गलती|bhool|भूल) se (likh*|bhej*|dab*|type|daba*|लिख*|भेज*|दब*|ho gaya|kar diya) …1
	`,
	help: lines`
		^ [kya|क्या|आप|aap|मुझे|mujhe|हमें|hume|koi|कोई|thodi|थोड़ी|muje|humko|aapki|आपकी] [aap|आप|mujhe|मुझे|koi|thodi|aapki|आपकी|thoda|kuch] (मदद|सहायता|हेल्प|madad|help|sahayata|sahayta|madat|मदत|support) (चाहिए|चाहिये|chahiye|chaiye|chahie|करो|करें|karo|kare|kijiye|कीजिए|कर दो|kar do|करिए|kariye|kro|kar dijiye|करना|karna|कर दीजिए|krdo|chaiyye|ki zarurat hai|की जरूरत है|ki jarurat hai|karoge|karo na|milegi|मिलेगी|mil sakti hai) [ji|mujhe|na|kya|क्या|mil sakti hai] $
		^ [kya|क्या] [aap|आप|koi|कोई|tum] (मेरी|meri|hamari|हमारी|mera) (मदद|सहायता|madad|help|sahayata|हेल्प) (करो|करें|karo|kare|kijiye|कीजिए|कर दो|kar do|करिए|kariye|kro|kar sakte hain|kar sakte ho|कर सकते हैं|कर सकते हो|kar sakta hai|कर सकता है|kar skte ho|kar dijiye|krdo|karoge|करेंगे|karenge) [kya|क्या] $
		^ (mujhe|मुझे|mera|मेरा|mere|ek|एक) [ek|एक|pass] (sawal|सवाल|question|doubt|query) (hai|है|puchna hai|पूछना है|tha|pochna hai|puchhna hai) $
		^ (kuch|कुछ|ek baat|एक बात) (puchna|पूछना|puchhna|pochna) (hai|है|tha|था) $
		^ (kisi|किसी|agent|customer care) (se|से) (baat|बात) (karni|करनी|karna|karwao) (hai|है) $
		^ (koi|कोई|koi hai jo|कोई है जो|kya koi|क्या कोई|aap|आप|kya aap|क्या आप|tum) [meri|मेरी|mujhe|मुझे|hamari|हमारी|thodi|zara|please] (madad|मदद|help|हेल्प|sahayata|सहायता|madat) (kar|कर|kare|karega|करेगा|करे|karo|krega|kr) [de|दे|do|दो] [sakta|sakte|सकता|सकते|skta|skte|sakti|सकती|payega|पाएगा|doge] [hai|hain|है|हैं|ho|हो|h] [kya|क्या] $
		^ (mujhe|मुझे|muje|hume|हमें) [thodi|थोड़ी|aapki|आपकी|kuch|कुछ] (assistance|support|सपोर्ट|help|हेल्प|असिस्टेंस|guidance) (chahiye|चाहिए|chaiye|chahie|ki zarurat hai|ki jarurat hai|की जरूरत है|lagegi) $
		^ (meri|मेरी|humari) (madad|मदद|help|sahayata|सहायता) (karo|करो|kare|करें|kijiye|कीजिए|kar do|कर दो|karna|krdo|kardo) $
		^ (koi|कोई) (bataiye|बताइए|batao|bata do|batayega|samjhao) [kaise|kya] [kare|karna hai|karu] $
	`,
	less: lines`
		(कम|kam|thode kam|थोड़े कम) …1 {things}
		(इतने|itne|itna|इतना|इतनी|itni|jyada|zyada|ज्यादा|zyda) …2 {things} ($|mat {bhejo}|मत {bhejo}|na {bhejo}|न {bhejo})
		(हफ्ते|hafte|महीने|mahine|week|din) (में|me|mein) (एक|ek|1) (बार|baar|bar) …2
		(रोज|रोज़|roz|daily|har din|हर दिन|हर रोज|har roz|baar baar|बार बार|har ghante|roj) …3 (mat|मत|na|न) {bhejo}
	`,
	pause: lines`
		{until} …3 {mat} {bhejo} …1
		{until} …3 {things} …2 ({band}|{nahi}) …2
		(के लिए|ke liye|k liye) …2 {things} …2 ({band}|{mat}|roko|pause) …2
		{things} …2 (के लिए|ke liye|k liye|{until}) …2 (band|बंद|pause|roko|रोक*) …2
		(pause|पॉज) …1 (kar*|कर*|kro) …2
		{things} pause …2
	`,
	keeps: lines`
		(सिर्फ|केवल|बस|sirf|bas|keval|only|सिर्फ़) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (भेज*|bhej*|chalega|theek|ठीक)
	`,
};
