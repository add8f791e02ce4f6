import { lines } from '../languages/types';
import { type Grammar } from './types';

export const ur: Grammar = {
	code: 'ur',
	words: {
		band: lines`
			بند
			روک
			روکو
			روکیں
			ختم
			سٹاپ
			اسٹاپ
			band
			bnd
			bandh
			stop
			rok
			khatam
		`,
		karo: lines`
			کریں
			کرو
			کر دیں
			کردیں
			کر دو
			کردو
			کیجیے
			کیجئے
			کر دیجیے
			کر دیجئے
			کرنا
			دیں
			دو
			دیجیے
			دیجئے
			کرے
			کریے
			کر دے
			کردے
			کرین
			کرنا ہے
			کروائیں
			کرنا چاہتا ہوں
			کرنا چاہتی ہوں
			کرا دیں
			karen
			karein
			krein
			kar dein
			kar den
			kardein
			karain
			krdein
			kardo
			kar do
			karo
			kro
			kijiye
			krain
			kar dain
			krden
			karna
			kardain
			kr den
			kr dein
			kardijye
			kar dijiye
		`,
		sending: lines`
			بھیجنا
			بھیجنے
			کرنا
			کرنے
			bhejna
			bhejne
			karna
			krna
			bhjna
			dena
			send karna
		`,
		mat: lines`
			مت
			نہ
			نا
			نہیں
			مت ہی
			mat
			na
			nahi
			nhi
			naa
			nahin
		`,
		bhejo: lines`
			بھیج*
			بھیجیں
			بھیجو
			بھیجا کریں
			بھیجا کرو
			کریں
			کرو
			کیا کریں
			کیا کرو
			کرنا
			دیں
			کیجیے
			کیجئے
			bhej*
			bhejein
			bhejen
			karein
			karen
			kiya karein
			kiya karen
			bheja karein
			bheja karo
			karna
			krein
			krna
			bhjen
			bhjein
			bejen
			bejein
			bhjna
			send karein
			kia karein
			kia karo
			kren
		`,
		nocontact: lines`
			(میسج|میسیج|پیغام|رابطہ|مسیج|مسج|کانٹیکٹ|ایس ایم ایس|واٹس ایپ|message|msg|rabta|contact|sms|text|whatsapp|messages|msgs) (مت|نہ|نا|na|mat|nahi|naa) {bhejo}
		`,
		nahi: lines`
			نہیں
			نہی
			نئیں
			نھیں
			nahi
			nhi
			nahin
			nai
		`,
		want: lines`
			matlab
			مطلب
			سروکار
			چاہیے
			چاہئے
			چاہیئے
			چاہئیں
			چاہییں
			چاہیں
			چاہتا
			چاہتی
			چاہتے
			دلچسپی
			ضرورت
			لینا
			انٹرسٹ
			chahiye
			chahye
			chahiyen
			chahta
			chahti
			chahte
			dilchaspi
			zaroorat
			zarurat
			chaiye
			interest
			interested
			chahie
			chahyen
			chaheye
			zrurat
		`,
		messages: lines`
			میسج*
			میسیج*
			پیغام*
			مسیج*
			مسج*
			ایس ایم ایس
			نوٹیفکیشن*
			نوٹیفیکیشن*
			اپڈیٹس
			میسجز
			پیغامات
			message
			messages
			msg*
			sms
			msgs
			paigham*
			notifications
			massage
			massages
		`,
		marketing: lines`
			آفر*
			آفرز
			اشتہار*
			اشتہارات
			پروموشن*
			ایڈز
			ایڈ
			نیوز لیٹر
			سپیم
			اسپیم
			تشہیر*
			پروموشنل
			مارکیٹنگ*
			ڈیلز
			سیل کے میسج
			offers
			offer
			promo*
			promotion*
			ads
			ad
			spam*
			ishtihar*
			marketing*
			deals
			newsletter*
		`,
		reminders: lines`
			یاد دہانی
			ریمائنڈر*
			یاددہانی*
			reminder*
		`,
		orders: lines`
			(آرڈر|ڈیلیوری|پیمنٹ|ڈلیوری|order|delivery|payment) [کی|کے|ki|ke] (اپڈیٹ*|میسج*|معلومات|update*|message*|msg*|info|اپ ڈیٹ*|اطلاع*)
			رسیدیں
			بل
			bill
		`,
		surveys: lines`
			سروے
			survey*
		`,
		calls: lines`
			کال
			کالز
			فون
			call
			calls
		`,
		email: lines`
			ای میل*
			email*
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			کچھ
			کچھ بھی
			یہ سب
			سب
			اسے
			kuch
			kuch bhi
			ye sab
			yeh sab
			sab kuch
		`,
		all: lines`
			سب
			تمام
			سارے
			کوئی بھی
			کچھ بھی
			sab
			tamam
			sare
			koi bhi
		`,
		me: lines`
			مجھے
			مجھ کو
			ہمیں
			میرا نام
			ہم کو
			مجھ
			mujhe
			mujhy
			mujy
			muje
			hamein
			mera naam
			humein
			mjhe
			mujhay
		`,
		number: lines`
			(میرا|میرے|ہمارا|یہ|اس|اپنا) (نمبر|موبائل نمبر|فون نمبر|ڈیٹا|موبائل|معلومات|رابطہ نمبر)
			(mera|mere|hamara|ye|yeh|is) (number|no|nmbr|data|contact|nbr|phone number|mobile number|num)
		`,
		list: lines`
			لسٹ
			فہرست
			گروپ
			سسٹم
			ڈیٹا بیس
			ڈیٹابیس
			براڈکاسٹ*
			ریکارڈ
			list
			group
			system
			broadcast*
			database
			record
			fehrist
		`,
		remove: lines`
			ہٹا*
			نکال*
			ڈیلیٹ
			ڈلیٹ
			مٹا*
			ریموو
			خارج
			ڈیلیٹ کر
			hata*
			nikal*
			nikaal*
			delete
			remove
			mita*
			del
			dlt
		`,
		unsub: lines`
			ان سبسکرائب
			انسبسکرائب
			ان سبسکرایب
			unsubscribe
			unsub
		`,
		not: lines`
			نہیں
			نہ
			مت
			بغیر
			nahi
			nhi
			mat
			na
			nahin
		`,
		again: lines`
			دوبارہ
			پھر سے
			واپس
			دوبارا
			پہلے کی طرح
			dobara
			phir se
			wapas
			wapis
			dubara
			phr se
		`,
		mistake: lines`
			غلطی سے
			بھول کر
			انجانے میں
			ghalti se
			galti se
			ghalti sy
			bhool kar
		`,
		order: lines`
			آرڈر
			بکنگ
			اپائنٹمنٹ
			ڈیلیوری
			ڈلیوری
			ٹکٹ
			پیمنٹ
			ادائیگی
			سامان
			پارسل
			آئٹم
			چیز
			پروڈکٹ
			تصویر
			ٹیبل
			گیس
			مشین
			دکان
			شاپر
			پیاز
			رسید
			بل
			لائٹ
			پنکھا
			order
			booking
			appointment
			delivery
			ticket
			payment
			parcel
			item
			product
			pic
			picture
			table
			netflix
			gym
			plan
			package
			پیکج
			gas
			machine
			dukan
			shop
			shopper
			piyaz
			bijli
			internet
			سبسکرپشن نیٹ فلکس
			نیٹ فلکس
			account
			اکاؤنٹ
			کارڈ
			card
			قرض
			سم
			sim
			ac
			اے سی
			میٹنگ
			meeting
			class
			کلاس
			flight
			فلائٹ
		`,
		request: lines`
			کیا
			kya
			براہ کرم
			please
		`,
		until: lines`
			تک
			tak
		`,
		day: lines`
			دن
			din
		`,
		week: lines`
			ہفتے
			ہفتہ
			hafte
			hafta
		`,
		month: lines`
			مہینے
			مہینہ
			ماہ
			mahine
			mahina
		`,
		year: lines`
			سال
			saal
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		link: lines`
			اور
			لیکن
			تو
			اس لیے
			اب
			مگر
			براہ کرم
			برائے مہربانی
			پلیز
			یار
			آئندہ
			میں
			بھائی
			جناب
			مہربانی
			aur
			lekin
			is liye
			yaar
			bhai
			aainda
			ainda
			اسلیے
			مہربانی کر کے
			اس لئے
			سر
		`,
	},
	stop: lines`
		{list} …1 (میں|mein|me) …1 {nahi} …1 (رہنا|rehna|رکھیں) …1
		{things} …3 (آتے|آ|aate|ate) (ہیں|رہے|hain|rahe|hai) …1 {band} {karo}
		{things} …2 (نہ|na|مت) (آئے|آئیں|aaye|aye|ayen|بھیجا جائے|بھیجے جائیں|bheja jaye) …1
		(ممبر|رکن|member) {nahi} (رہنا|بننا|rehna|banna) …2
		{things} {band} (kar|کر) $
		^ (بند|روک|سٹاپ|band|stop) (یہ سب|ye sab) {karo} $
		^ [یہ|یہ سب|ye|ye sab|سب|اسے] {band} {karo} [یہ|یہ سب|ye sab] $
		{things} …2 {sending} …1 {band} …1
		{sending} {band}
		{things} [کو|سب|یہ|آنا|ko|sab|ana] {band} {karo}
		{things} {band} $
		{band} {karo} …2 {things}
		stop {things}
		{things} …2 {mat} {bhejo}
		{mat} {bhejo} …2 ({things}|{me}|{everything})
		{nocontact}
		{me} …2 {mat} (بھیج*|bhej*)
		(kuch|kuch bhi|کچھ|کچھ بھی) (mat|na|مت|نہ) {bhejo}
		^ (مت|نہ|mat|na) (بھیج*|bhej*|bhjen) …2 $
		(رابطہ|rabta|contact|رابطے) (مت|نہ|نا|mat|na|nahi) …1
		{things} …3 {nahi} …1 {want}
		{nahi} …1 {want} …3 {things}
		{things} …2 {nahi} (پسند|دیکھنا|لینا|وصول|pasand|dekhna|lena)
		(وصول|موصول|حاصل|receive) [نہیں|nahi] (کرنا|karna|krna|ہونا) [{nahi}] (چاہتا|چاہتی|چاہتے|chahta|chahti|chahte)
		{things} …2 (میں|سے|mein|main) …1 {want} {nahi}
		{things} …2 {want} {nahi}
		(میں|mein) …1 (دلچسپی|dilchaspi|interest) {nahi}
		{me} …3 (سے|se|sy) …1 {remove}
		{list} (سے|se|میں سے|sy|mein se) …3 {remove}
		{remove} …2 {me} …2 {list}
		{me} …1 {remove} (دیں|دو|کریں|کر|دیجیے|kar|karein|dein|den|do|$)
		{number} …3 {remove}
		{remove} …3 {number}
		{number} (بھول|bhool) …2
		{unsub}
		(سبسکرپشن|subscription|رکنیت) …1 (ختم|بند|منسوخ|کینسل|cancel|khatam|band) …2
		(رضامندی|اجازت|consent|permission|ijazat|razamandi) …2 (واپس|wapas|منسوخ|withdraw|cancel) …2
		(رضامندی|اجازت|consent|permission|ijazat) …2 {nahi} …2
		(بغیر|بلا|bina|baghair) (اجازت|ijazat|permission|پوچھے) …1
		(اجازت|ijazat) (کے بغیر|ke baghair|k bagair|ke bina)
		(کبھی|میں نے|kabhi|maine|mene|main ne) …2 (subscribe|register|signup|سبسکرائب|رجسٹر) {nahi} …2
		(تنگ|پریشان|ڈسٹرب|tang|pareshan|disturb) (مت|نہ|نا|mat|na|nahi) …2
		(تنگ|پریشان|بور|tang|pareshan|dimagh kharab|دماغ خراب) …1 (آ|ہو|کر|کیا|aa|ho|kar|kr|a) …3 {things} …1
		{things} …2 (سے|نے|se|ne) …1 (تنگ|پریشان|tang|pareshan|دماغ) …3
		(تنگ|پریشان|tang|pareshan) (کر دیا|کر رکھا|کرتے|kar dia|kar diya|kar rakha) …2
		(جان|پیچھا|jaan|peecha) (چھوڑ*|chor*|chhor*) …1
		(سکون|اکیلا|sukoon) …1 (رہنے|چھوڑ*|rehne) …2
		(منع|mana) (کیا|kiya|kia) …2 (phir bhi|پھر بھی|تب بھی) …2
		(دماغ|dimagh|dimag) (mat|مت|na|نہ) (khao|کھاؤ|kharab|خراب|chato) …1
		^ (بس|bas) (کرو|کریں|karo|karein|kro|کر دو|karen) [یار|yaar|yar|ab|اب] …1 [{things}] $
		(بس|bas) (کرو|کریں|karo|karein|kro|karen) …3 {things}
		(گاہک|کسٹمر|gahak|customer|صارف|client) …1 {nahi} (ہوں|hun|hoon|رہا|رہی|raha|rahi|ہیں|hain) …1
		(tashheer|تشہیر|marketing|مارکیٹنگ|promotion|پروموشن) (ke|کے) (liye|لیے|لئے) …1 (istemal|استعمال|use) (na|نہ|mat|مت|نا) …1
		(istemal|استعمال|use) (na|نہ|mat|مت|بند) (karein|کریں|karo|کرو|kiya jaye|کیا جائے) …1
		{things} (نہیں|نہ|nahi|nai|na) $
		{things} (ka|کا) [اب|ab|میرے لیے] (koi|کوئی) (faida|فائدہ|matlab|مطلب|kaam|کام) {nahi} …1
		{number} (kahan se|کہاں سے|kis ne|کس نے) …2 {remove}
		(tang|تنگ|pareshan|پریشان|thak|تھک|bezaar|بیزار|bore) …5 {things} (se|سے|sy) …1
		{things} …3 (kyun|کیوں|kyu) …2 (karte|کرتے|bhejte|بھیجتے) …2 (na|نہ|mat|مت) …1
		(na|نہ|مت|mat) (karein|کریں|karo|bhejein|بھیجیں|karen) $
		{things} …1 (موصول|وصول|receive|حاصل) {nahi} (کرنے|کرنا|karne|karna) …1
		(number|نمبر) …1 {remove} …2 (mera|میرا)
		(بار بار|baar baar|bar bar|kitni baar|kitni dafa|کتنی بار|کتنی دفعہ|kai baar|کئی بار|کئی دفعہ|sau dafa) …2 (منع|mana) …2
		(naam|نام|number|نمبر) …1 {list} (se|سے) …1 (kaat|کاٹ|kaaten|hata*|nikal*|نکال*|ہٹا*) …1
		{list} (se|سے) …2 (kaat|کاٹ) …1
		^ [یار|yaar|bhai] (بس|bas) (کرو|کریں|karo|karein) …3 {things} …2 {mat} {bhejo}
		(بند|band) (کرو|karo|کریں|karein) (ye|یہ|sab|اب|ab) …1
		{number} …3 (se|سے|sy) (ختم|khatam|صاف|خارج|saaf) …1
		{things} …1 (se|سے) …1 (koi|کوئی) (sarokar|سروکار|matlab|مطلب|lena dena|wasta|واسطہ) {nahi} …1
		{things} …1 (band|بند) (kiye|کیے|kiya|کیا) (jayen|جائیں|jaye|جائے|jaen) …1
		{sending} (chhod|chor|chhor|چھوڑ) (do|دو|dein|دیں|den) …1
		(chhodo|chhor do|chor do|baksh do|bakhsh do|maaf karo|چھوڑ دو|بخش دو|معاف کرو) (mujhe|humein|مجھے|ہمیں) [yaar|bhai|ab|اب] $
		(منع|mana) (کیا|kiya|kar chuka|kar chuki|کر چکا|کر چکی) [tha|تھا|hai|ہے|hun|ہوں] …2 (phir bhi|ab bhi|abhi bhi|پھر بھی|اب بھی|ابھی بھی) …2 (bhej|بھیج|aa|آ|aate|آتے|{things}) …2
		(aakhri|akhri|آخری) (dafa|baar|bar|دفعہ|بار) …3 (mat|na|مت|نہ) (bhej*|بھیج*|karo|karna|کرو|کرنا) …1
		(customer|gahak|کسٹمر|گاہک) (nahi|nahin|نہیں) …2 (hata|nikal|delete|remove|ہٹا|نکال) (do|dein|den|dain|دو|دیں|kar dein|karein)
		^ [yar|yaar|bhai|یار] (band|بند) (kro|karo|karein|kar dein|کرو|کریں) (ye|yeh|یہ) (sb|sab|sub|سب) $
		^ [yar|yaar|bhai|یار] (ye|yeh|یہ) (sb|sab|sub|سب) (band|بند) (kro|karo|karein|kar dein|کرو|کریں) $
	`,
	unclear: lines`
		(کیسے|کیسے|kaise|kese|kesay|طریقہ|tareeqa) …3 ({unsub}|{band} …2|{remove})
		({unsub}|{things}) …3 (کیسے|kaise|kese|kesay) …3
		(غلط|رانگ|ghalat|galat|wrong|rong) (نمبر|number|no|بندے|bandy|شخص) …1
		(یہ|ye) (ان کا|اس کا|unka|uska) (نمبر|number) {nahi} …1
		(سپیم|اسپیم|فراڈ|spam|fraud) (ہے|hai) …1
		(بلاک|رپورٹ|شکایت|block|report|shikayat) (کر|کروں|کردوں|kar|kr|karun|krdun|کرنے|کرونگا|karunga) …2
		(کال|کالز|فون|call|calls) …1 (بند|band) …1 (کریں|کرو|karein|karo|karen)
		{list} (se|سے|sy) …1 (کیسے|kaise|kese|kesay) …2
		(kaise|کیسے|kese|kesay) …1 (niklun|نکلوں|niklu|bahar|باہر|chhorun|چھوڑوں|band|بند) …1
		(number|نمبر) (ab|اب) (kisi|کسی|dusre|دوسرے) …3
		(abhi bhi|ab bhi|ابھی بھی|اب بھی|phir bhi|پھر بھی) …1 {things} …1 (aa|آ|bhej|بھیج) …2
	`,
	refers: lines`
		{remove} {karo} $
		(delete|remove|hata|nikal|nikaal|mita|ہٹا|نکال|مٹا|ڈیلیٹ|ریموو) (do|dein|dain|de|den|kar do|kar dein|karein|karen|دو|دیں|کر دو|کر دیں|کریں|کرو) [bhai|yaar|اب|ab|please] $
		^ [mujhe|ab|مجھے|اب] {nahi} {want} [ab|bhai|yaar|ye|ye sab|aur|اب] $
		^ (bas|بس|bohat|bohot|بہت|kaafi|کافی) [bhai|yaar|ab|اب|bohat|بہت] (ho gaya|ہو گیا|hua|ہوا|hogaya) [ab|اب|bhai|yaar] $
		^ [mujhe|مجھے] (interest|interested|دلچسپی|dilchaspi|انٹرسٹ) {nahi} [hai|hun|ہے|ہوں|ab] $
		^ (number|no|nmbr|نمبر) (hata|nikal|nikaal|delete|ہٹا|نکال|ڈیلیٹ) (do|dein|den|dain|دو|دیں|kar dein) $
		^ (tang|تنگ) (aa|آ) (gaya|gayi|gya|gaye|گیا|گئی|گئے) [hun|hu|hoon|ہوں|hai|main|yaar] $
	`,
	about: lines`
		(mera|mere|meri|میرا|میرے|میری|hamara|ہمارا) [ye|whatsapp|phone|mobile] (number|no|nmbr|nbr|نمبر|data|ڈیٹا|contact)
		{things}
		(roz|rozana|har roz|roz roz|روز|روزانہ) (ad|ads|add|message*|msg*|offer*|اشتہار|میسج) …1
		ap ka customer nahi
	`,
	stay: lines`
		({band}|{remove}) (مت|نہ|نا|mat|nahi|نہیں) …3
		({band}|{remove}|{unsub}) na (kar*|kr*|kij*|de*|do|ho*) …2
		(مت|نہ|mat|na) (ہٹا*|نکال*|hata*|nikal*|ڈیلیٹ|delete|بند|band|remove|روک*) …2
		{unsub} [کرنا|ہونا|karna|hona] ({nahi}|مت|نہ|mat) …3
		(جاری|چالو|jari|chalu) (رکھیں|رکھو|rakhein|rakho) …2
		{things} (مس|miss) {nahi} …2
		(اگر|agar|جب) …2 ({unsub}|{band}) …2
		(nahi|نہیں|kab|کب) (kaha|کہا|bola|بولا) [tha|تھا] [کہ|ke|ki] [{things}|مجھے|mujhe] ({band}|{unsub}|{remove}) …1
		({band}|{unsub}|{remove}) [karne|کرنے|karo|کرو] [ko|کو] [main ne|میں نے] (nahi|نہیں|kab|کب) (kaha|کہا|bola|بولا) …1
		({band}|ہٹا*|نکال*|hata*|nikal*) …2 (کیوں|kyun|kyu) …4
		{things} …2 (کیوں|kyun|kyu) …1 ({nahi}|band ho|بند ہو) …3
		(کیوں|kyun|kyu|kiyun|q) …4 (ہٹا*|نکال*|hata*|nikal*|{nahi}|delete|remove) …3
		(کیوں|kyun|kyu|kiyun|q) …3 {band} (ho|ہو|kiya|کیا|hai|ہیں|ہے|kar diya|kar di|کر دیا|کر دی|hue|hain|kar rahe|karte) …3
	`,
	elsewhere: lines`
		{order} …4 (کینسل|منسوخ|cancel*|بند|band|ہٹا*|hata*|delete|ڈیلیٹ|روک*|rok*|نکال*|مت|mat|نہ|نہیں چاہیے|nahi chahiye|نہیں چاہئے|remove) …3
		(کینسل|منسوخ|cancel*) …2 {order} …2
		(دکان|شاپ|آفس|بازار|بینک|سکول|بارش|سروس|گیٹ|راستہ|نیٹ|فون|dukan|shop|office|bank|school|market|barish|net|site|service|آفر|سیل|offer|sale) …2 (بند|band|ختم|khatam) (ہے|ہوتی|ہو|ہوتا|hai|hoti|ho|hota|کب|تو|ہوگی|hogi) …2
		(کب|kab) …1 (بند|band) (hoti|hota|hogi|ho|hai|ہوتی|ہوتا|ہوگی|ہو|ہے) …2
		(بس سٹاپ|بس اسٹاپ|bus stop|نان سٹاپ) …2
		(رکو|رکیں|ruko) …4
		(سگریٹ|cigarette|smoking|نشہ|شراب) …1 (چھوڑ*|بند|chor*|chhor*) …2
		(کیسے|kaise) (بند|band) …2 (مشین|machine|موٹر|گیزر)
		(مشین|machine|موٹر|motor|گیزر|fan|ac|پمپ|فون|phone) …2 (کیسے|kaise) …1 (بند|band) …2
		{things} {nahi} (hai|ہے) …2
		{things} [abhi|ابھی|koi|کوئی|بھی|bhi|ابھی تک] {nahi} …1 (ملا|ملے|آیا|آئے|آ|آئی|mila|aya|aaya|aye|aa|mile|گیا|دیکھا|پہنچا) …3
		{nahi} (ملا|آیا|mila|aya) …1
		(ابھی|آج|کل|رات|میٹنگ|abhi|aaj|kal|raat) …2 (مت|نہ|mat|na) {bhejo} …3
		(لال|نیلا|والا|والی|wala|wali|کالا|سفید|laal|neela|گفٹ|کھانا) …1 (مت|نہ|نہیں|mat|na|nahi) …2
		(پیاز|شاپر|رسید|چینی|مرچ|تھیلی|بل|bill|shopper|receipt|cheeni|raseed|piyaz|bag|پیکنگ) …1 (مت|نہ|نہیں|mat|na|nahi) …2
		(netflix|نیٹ فلکس|gym|jazz|internet|spotify|اخبار|youtube|zong|انٹرنیٹ) …3 (کینسل|cancel|بند|band|subscription|سبسکرپشن) …3
		(غلط|ghalat|galat|wrong) (سائز|size|item|order|آرڈر|ایڈریس|address|چیز|color|رنگ) …3
		(coupon*|کوپن*|code|کوڈ|account|اکاؤنٹ|card|کارڈ|order|آرڈر) …2 {again} …2
		{again} …1 (coupon*|کوپن*|code|کوڈ|account|اکاؤنٹ|card|کارڈ|order|آرڈر) …1
	`,
	quoted: lines`
		[{unsub}|{band}|{things} {band}] (کرنے|karne|krne|ہونے) (کے|ke|k) (لیے|لئے|liye|liay) …2 (stop|سٹاپ|بند|band) …4
		(stop|سٹاپ) (لکھیں|لکھ کر|likhein|likh kar|reply|بھیجیں|bhejein|type) …3
		(جواب میں|reply|لکھیں|likhein) …1 (stop|سٹاپ|بند) …4
	`,
	start: lines`
		{things} …1 {again} …1 (چاہئیں|چاہیں|چاہیے|چاہئے|بھیج*|chahiye|bhej*)
		{again} …1 {things} (بھیج*|چاہیے|چاہئیں|شروع|چالو|کریں|کرو|bhej*|chahiye|shuru|chalu|start)
		{things} {again} …1 (بھیج*|شروع|چالو|چاہیے|bhej*|shuru|chalu|start|on)
		{things} (شروع|چالو|shuru|chalu|start|on) (کر*|kar*|kr*)
		{again} (سبسکرائب|subscribe|شامل|add|ایڈ|join|shamil|شروع|shuru|activate) …1 (کر*|kar*|kr*|ہونا|$)
		{list} (میں|mein|main|me) [{again}|{me}] (شامل|add|ایڈ|ڈال*|dal*|daal*|shamil) …1
		{again} …1 {list} (میں|mein|me) …1 (شامل|add|ایڈ|ڈال*|dal*)
		{me} …1 (شامل|add|ایڈ) …1 {again}
		(subscribe|سبسکرائب) (karna|کرنا|ہونا|hona) (hai|ہے|chahta|chahti|چاہتا|چاہتی|chahte)
		{me} [بھی|bhi] [آپ کی|aap ki|ye|تمام] (آفرز|آفر|offers|offer|نیوز لیٹر|promo*) [کی|کے|ki|ke] [معلومات|اپڈیٹس|info|updates|میسجز|maloomat] (چاہیے|چاہئیں|چاہئے|بھیجیں|بھیجا کریں|chahiye|bhejein|bheja karein|bhejen)
		{unsub} (cancel|کینسل|منسوخ|واپس) …1 (کر*|kar*|لیں)
		^ [میں|مجھے|اب] {again} [سے] (سبسکرائب|شامل|جوائن|ایکٹو|فعال|چالو|شروع|جوڑ|ایڈ|subscribe|join|active|activate|chalu|shuru|add|shamil) [kar|کر|ho|ہو] (kar*|کر*|کیں|کریں|ho*|ہو*|rah*|رہ*|دیں|دو|do|den|dein|de|kijiye|کیجیے) [ہوں|hun|hoon|رہا|رہی|رہے|raha|rahi|دیں|den|dein|do|دو] [ہوں|hun|hoon|ہیں] $
		(stop|اسٹاپ|سٹاپ|{unsub}) {mistake} …1 (likh*|لکھ*|bhej*|بھیج*|ho|ہو|dab|press|type) …2
		{mistake} …1 (stop|اسٹاپ|سٹاپ) …1 (likh*|لکھ*|bhej*|بھیج*|ho|ہو|dab) …2
		{mistake} [میں نے|maine|mene] ({unsub}|stop|سٹاپ|left|{things} band|{things} بند) …1 (لکھ|ہو|کر|دب|بھیج|likh|ho|kar|kr|dab|bhej|type)
		({unsub}|stop|سٹاپ|{things} band|{things} بند) [میں نے|maine] {mistake} …1 (لکھ|ہو|کر|دب|بھیج|likh|ho|kar|kr|dab|bhej)
		(ghalti|galti|غلطی|bhool|بھول) (se|سے) (stop|band|unsubscribe|سٹاپ|بند|اسٹاپ) (likh*|bhej*|dab*|type|daba*|لکھ*|بھیج*|دب*|کر دیا|kar dia|kar diya|ho gaya) …1
		(stop|band|unsubscribe|سٹاپ|بند) (ghalti|galti|غلطی) (se|سے) (likh*|bhej*|dab*|لکھ*|بھیج*|دب*|ho gaya|kar diya|kar dia) …1
	`,
	help: lines`
		^ [کیا|آپ|مجھے|ہمیں|kya|aap|mujhe|کوئی|تھوڑی|koi|thori|آپ کی|aap ki] [آپ|مجھے|تھوڑی|کوئی|aap|mujhe|thori|آپ کی|aap ki] (مدد|ہیلپ|معاونت|madad|help|madat|support) (چاہیے|چاہئے|چاہیئے|درکار ہے|کریں|کرو|کر دیں|chahiye|karo|karein|karen|kijiye|کیجیے|chahye|krdein|kar dein|درکار|مل سکتی ہے|mil sakti hai|کی ضرورت ہے|ki zaroorat hai) [kya|کیا] $
		^ [کیا|kya] [آپ|aap|کوئی|koi] (میری|ہماری|meri|hamari) (مدد|help|madad|ہیلپ) (کریں|کرو|کر دیں|کر سکتے ہیں|کر سکتا ہے|کر سکتے ہو|کیجیے|کیجئے|کریں گے|karein|karo|karen|kar dein|kar sakte hain|kar sakte ho|kar sakta hai|kr skte hain|kijiye|krein) [کیا|kya] $
		^ (مجھے|میرا|ایک|mujhe|mera|ek) [ایک|ek] (سوال|sawal|question) (ہے|hai|پوچھنا ہے|puchna hai|tha|تھا) $
		^ (کچھ|kuch|ایک بات) (پوچھنا|puchna|poochna) (ہے|hai|tha|تھا) $
		^ [kya|کیا] (koi|کوئی|aap|آپ) [meri|میری|mujhe] (madad|مدد|help|ہیلپ|rehnumai|رہنمائی) (karega|کرے گا|kare|کرے|kar|کر|karein|کریں|karo|krega) [sakta|sakte|سکتا|سکتے|دے|de|گا|ga] [hai|hain|ہے|ہیں|ho] $
	`,
	less: lines`
		(کم|kam) …1 {things}
		(ہفتے|مہینے|hafte|mahine|دن) (میں|mein|me) (ایک|ek|1) (بار|دفعہ|dafa|bar|baar) …2
		(روز|روزانہ|ہر روز|ہر وقت|بار بار|roz|rozana|har roz|daily|bar bar|har waqt) …3 (مت|نہ|mat|na) {bhejo}
		(اتنے|itne|itna|بہت زیادہ|bohot zyada|zyada|زیادہ) …2 {things} …2 (mat|نہ|مت|na) (bhej*|بھیج*|karo|کرو|کریں|karein|kiya|کیا)
		(اتنے|itne|itna|بہت زیادہ|bohot zyada|zyada|زیادہ) {things} $
	`,
	pause: lines`
		{until} …3 {mat} {bhejo} …1
		{until} …3 {things} …2 ({band}|{nahi}) …2
		(کے لیے|کے لئے|ke liye|k liye) …2 {things} …2 ({band}|{mat}|روک*) …2
		{things} …2 (کے لیے|کے لئے|ke liye|k liye|{until}) …2 (بند|band|روک*) …2
	`,
	keeps: lines`
		(صرف|بس|sirf|bas|only) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) …1 (بھیج*|bhej*|ٹھیک|theek)
	`,
};
