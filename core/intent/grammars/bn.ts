import { lines } from '../languages/types';
import { type Grammar } from './types';

export const bn: Grammar = {
	code: 'bn',
	words: {
		gone: lines`
			মুছে ফেলুন
			মুছে দিন
			মুছে দেন
			মুছুন
			ডিলিট করুন
			ডিলিট করেন
			ডিলিট করে দেন
			ডিলিট করে দিন
			সরিয়ে দিন
			সরিয়ে ফেলুন
			বাদ দিন
			বাদ দেন
			কেটে দিন
			কেটে দেন
			delete koren
			delete korun
			delete kore den
			muche felun
			muche den
			bad den
			remove koren
		`,
		messages: lines`
			মেসেজ
			মেসেজগুলো
			মেসেজের
			মেসেজে
			মেসেজটা
			ম্যাসেজ
			মেসজ
			এসএমএস
			বার্তা
			নোটিফিকেশন
			আপডেট
			msg
			message
			messages
			massage
			sms
			বার্তাগুলো
			মেসেজিং
			egula
			egulo
			এগুলা
			এগুলো
			এইসব
			masage
			mesage
			messege
			mesej
			msgs
			eshob msg
			মেসেজগুলি
			মেসেইজ
			ম্যাসেজগুলো
			মেজেস
			মেসেস
			knock
			নক
			ইনবক্স
			inbox
			text
			টেক্সট
			হোয়াটসঅ্যাপ মেসেজ
		`,
		marketing: lines`
			বিজ্ঞাপন
			বিজ্ঞাপনের
			অফার
			অফারের
			অফারগুলো
			প্রমোশন
			প্রোমো
			প্রচারণা
			মার্কেটিং
			ডিসকাউন্টের
			offer
			offers
			add
			ads
			promo
			biggapon
			প্রোমোশনাল
			প্রমোশনাল
			promotional
			promotion
			marketing
			ডিসকাউন্ট
			discount
			বিজ্ঞাপনগুলো
			অফারগুলা
			bigyapon
			প্রচারমূলক
			কুপন
			সেল
		`,
		reminders: lines`
			রিমাইন্ডার
			reminder
		`,
		surveys: lines`
			জরিপ
			সার্ভে
			survey
		`,
		orders: lines`
			অর্ডারের
			ডেলিভারির
			অর্ডার আপডেট
			order update
			পেমেন্টের
		`,
		all: lines`
			সব
			সকল
			কোনো
			কোন
			shob
			kono
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dontsend: lines`
			পাঠাবেন না
			পাঠাবন না
			পাঠাইবেন না
			পাঠাইয়েন না
			পাঠায়েন না
			পাঠিও না
			পাঠাবে না
			পাঠিয়েন না
			পাঠাস না
			দিবেন না
			দেবেন না
			দিয়েন না
			দিও না
			দিবা না
			পাঠানোর দরকার নেই
			পাঠানোর দরকার নাই
			পাঠানো লাগবে না
			দেওয়ার দরকার নেই
			দেয়া লাগবে না
			দেওয়া লাগবে না
			করবেন না
			কইরেন না
			pathaben na
			pathaiben na
			pathaiyen na
			pathayen na
			pathabenna
			pathio na
			diben na
			deben na
			dien na
			diyen na
			dibenna
			dio na
			send korben na
			send koren na
			সেন্ড করবেন না
			সেন্ড কইরেন না
			pathiyen na
			pathanor dorkar nai
			পাঠাবেননা
			দিবেননা
			দেবেননা
		`,
		nowant: lines`
			চাই না
			চাইনা
			চাই নাই
			চাচ্ছি না
			চাইতেছি না
			লাগবে না
			লাগবেনা
			দরকার নেই
			দরকার নাই
			প্রয়োজন নেই
			প্রয়োজন নাই
			আগ্রহ নেই
			আগ্রহী না
			আগ্রহী নই
			ইচ্ছুক নই
			ইচ্ছা নেই
			ভালো লাগে না
			chai na
			chaina
			lagbe na
			lagbena
			dorkar nai
			dorkar nei
			chacchi na
			pochondo na
			interested na
			ইন্টারেস্টেড না
		`,
		receive: lines`
			পেতে
			নিতে
			দেখতে
			পাইতে
			pete
			nite
			paite
			dekhte
		`,
		stopit: lines`
			বন্ধ করুন
			বন্ধ করেন
			বন্ধ করো
			বন্ধ কর
			বন্ধ করে দিন
			বন্ধ করে দেন
			বন্ধ কইরা দেন
			বন্ধ করবেন
			বন্ধ হোক
			বন্ধ চাই
			অফ করুন
			অফ করেন
			স্টপ করুন
			থামান
			bondho korun
			bondho koren
			bondho koro
			bondho kore din
			bondho kore den
			bondo koren
			bondo korun
			off koren
			stop koren
			stop korun
			থামিয়ে দিন
		`,
		sending: lines`
			পাঠানো
			দেওয়া
			দেয়া
			আসা
			পাঠানোটা
			pathano
			deya
			deoya
			asha
			sending
			করা
			করাটা
			আসাটা
			kora
			dewa
			deowa
			deoa
			deua
			pathanu
			pathan
			patano
			আসাটাও
			করাই
		`,
		bother: lines`
			বিরক্ত
			জ্বালাবেন না
			ডিস্টার্ব
			birokto
			disturb
			জ্বালাতন
			হয়রানি
		`,
		number: lines`
			নাম্বার
			নাম্বারটা
			নাম্বারটি
			নম্বর
			নম্বরটা
			নম্বরটি
			তথ্য
			number
			nambar
			number ta
			nmbr
			ডাটা
			নাম
			ফোন নাম্বার
			নাম্বারটাকে
			no ta
			number gulo
			নাম্বারগুলা
			nam
			naam
			আমার নাম
			phone number
		`,
		list: lines`
			লিস্ট
			তালিকা
			গ্রুপ
			ডাটাবেজ
			সিস্টেম
			list
			talika
			group
			লিস্টের
			database
		`,
		remove: lines`
			বাদ
			কেটে
			সরিয়ে
			সরান
			রিমুভ
			মুছে
			মুছুন
			ডিলিট
			bad
			remove
			delete
			muche
			shoriye
			kete
			সরাও
			বের
			কাটেন
			কাটুন
			কেটে দেন
			katen
			bad diye
			বাদ দিয়ে
			সরায়ে
			sorai
			soraya
			মুইছা
		`,
		do: lines`
			দিন
			দেন
			দাও
			করুন
			করেন
			ফেলুন
			ফেলেন
			করে দিন
			করে দেন
			কইরা দেন
			din
			den
			koren
			korun
			kore din
			kore den
			dao
			felun
			করো
			করবেন
			করে দেন তো
			করে দিবেন
			করে দেবেন
			করুন তো
			koro
			korben
			kren
			kore dben
			kore diben
			করতে বলেন
			রাখুন
			রাখেন
			রাখবেন
			করতে চাই
			korte chai
		`,
		me: lines`
			আমাকে
			আমারে
			আমার
			amake
			amare
			amar
			আমাদের
		`,
		unsub: lines`
			আনসাবস্ক্রাইব
			আনসাবসক্রাইব
			unsubscribe
			unsub
			অপ্ট আউট
		`,
		order: lines`
			অর্ডার
			অর্ডারটা
			অর্ডারটি
			order
			অ্যাপয়েন্টমেন্ট
			এপয়েন্টমেন্ট
			appointment
			বুকিং
			booking
			ডেলিভারি
			delivery
			পার্সেল
			parcel
			পেমেন্ট
			টিকেট
			টিকিট
			আইটেম
			আইটেমটা
			ঠিকানা
			ঠিকানাটা
			ঠিকানায়
			পেঁয়াজ
			ব্যাগ
			পণ্য
			রঙেরটা
			product
			প্রোডাক্ট
			ছবি
			মেশিন
			ফ্যান
			দোকান
			গাড়ি
			কার্ড
			ফোন
			কল
			ক্লাস
			কোর্স
			মেম্বারশিপ
		`,
		again: lines`
			আবার
			পুনরায়
			আগের মতো
			abar
			ager moto
			আবারও
			abaro
			punoray
			আগের মত
		`,
		mistake: lines`
			ভুল করে
			ভুলে
			ভুলবশত
			ভুল করেই
			vul kore
			bhul kore
			vule
			bhule
			ভুলক্রমে
			অনিচ্ছাকৃত
		`,
		not: lines`
			না
			নেই
			নাই
			কেন
			keno
			na
			nai
			nei
			আর না
		`,
		request: lines`
			করবেন
			পারবেন
			পারেন
			দিবেন
			দেবেন
			parben
		`,
		until: lines`
			পর্যন্ত
			porjonto
		`,
		day: lines`
			দিন
			din
		`,
		week: lines`
			সপ্তাহ
			shoptaho
		`,
		month: lines`
			মাস
			মাসে
			mash
		`,
		year: lines`
			বছর
			bochor
		`,
		link: lines`
			আর
			তাই
			কিন্তু
			এবার
			প্লিজ
			plz
			please
			দয়া করে
			doya kore
			ভাই
			bhai
			তো
			to
			kintu
			tai
			ami
			আমি
			এখন
		`,
		verb: lines`
			পাঠাবেন
			পাঠাইবেন
			পাঠাইয়েন
			পাঠায়েন
			পাঠিয়েন
			পাঠাইও
			পাঠিও
			পাঠাবা
			পাঠাবে
			দিবেন
			দেবেন
			দিয়েন
			দিও
			দিবা
			দিস
			পাঠাস
			করবেন
			কইরেন
			করিয়েন
			করেন
			করো
			কইরো
			করবা
			করিস
			pathaben
			pathaiben
			pathaiyen
			pathaien
			pathayen
			pathien
			pathiyen
			pathaio
			pathabe
			pathaba
			diben
			deben
			dien
			diyen
			diyo
			dio
			diba
			dis
			korben
			krben
			koiren
			koren
			kren
			koriyen
			korien
			koiro
			koro
			korba
			korio
		`,
		neg: lines`
			না
			na
			নাহ
			nah
			নাা
			naa
			নাাা
		`,
		more: lines`
			আর
			ar
			r
			aar
			কখনো
			কোনোদিন
			আরও
			kokhono
			konodin
			পুনরায়
			দ্বিতীয়বার
		`,
		stopword: lines`
			বন্ধ
			অফ
			স্টপ
			bondho
			bondo
			bndho
			bondh
			off
			stop
			বন্দ
		`,
	},
	stop: lines`
		{things} …2 {dontsend}
		{things} (পাঠাবেন|দিবেন|দেবেন|pathaben|diben) না
		(আর|ar|কখনো|কোনোদিন) …1 (পাঠাবেন না|পাঠাইয়েন না|পাঠিও না|দিবেন না|দেবেন না|দিয়েন না|pathaben na|diben na|pathaiyen na|diyen na|dien na) [প্লিজ]
		{things} …3 {sending} …2 {stopit}
		{things} [গুলো|টা|সব|টি|shob|gula] {stopit}
		{sending} {stopit}
		^ (বন্ধ করুন|বন্ধ করেন|বন্ধ করো|bondho korun|bondho koren|bondho koro|থামুন|থামেন|স্টপ|বন্ধ) [এখনই|এবার|এসব|এইসব|ekhoni] $
		^ [এসব|এইসব|ei shob|eshob|এখনই|এবার] {stopit} $
		{things} …2 {receive} …1 {nowant}
		{things} [গুলো|আর|টা|এর|ar] {nowant}
		(আর|ar) {things} না $
		{things} …3 (দরকার|প্রয়োজন|আগ্রহ|ইচ্ছা) (নেই|নাই|নাই আর)
		{me} …3 {list} (থেকে|theke|হতে|থিকা) …3 {remove} …2
		{list} (থেকে|theke|হতে|থিকা) …3 {remove} …1 {do}
		{number} …3 {remove} …1 {do}
		{unsub} …2 ({do}|করতে চাই|korte chai|করে|করছি|হতে চাই|করলাম|korlam)
		^ {unsub} $
		(সাবস্ক্রিপশন|subscription) …1 (বাতিল|বন্ধ|cancel|ক্যান্সেল) …2
		(বিরক্ত|ডিস্টার্ব|জ্বালাতন|হয়রানি|birokto|disturb|বিরক্তি) (করবেন না|করবেননা|কইরেন না|করো না|korben na|koiren na|koro na|করিও না|করা বন্ধ করুন|করা বন্ধ করেন)
		(জ্বালাবেন না|জ্বালায়েন না|jalaben na|jalayen na)
		(যোগাযোগ|jogajog|contact|কন্টাক্ট) …1 (করবেন না|কইরেন না|korben na)
		(সম্মতি|অনুমতি) …2 (প্রত্যাহার|ফিরিয়ে|তুলে|বাতিল|দিইনি|দেইনি|দিই নাই|দেই নাই|দিচ্ছি না|নেই) …2
		(কখনো|কোনোদিন|আমি) …2 (সাবস্ক্রাইব করিনি|সাবস্ক্রাইব করি নাই|রেজিস্ট্রেশন করিনি|সম্মতি দিইনি|subscribe korini|subscribe kori nai)
		{things} …3 (বিরক্ত|অতিষ্ঠ|birokto|বিরক্তিকর)
		(বিরক্ত|বিরক্তিকর|birokto) …3 (বন্ধ করুন|বন্ধ করেন|bondho koren|দিবেন না|diben na)
		(শান্তিতে|একা) …1 (থাকতে দিন|থাকতে দেন|ছেড়ে দিন)
		{things} …2 {verb} {neg}
		{more} …2 {verb} {neg} …1 {things}
		{verb} {neg} [আর|ar|r|এই|এসব|ei|eshob] {things}
		{more} (পাঠাবেন|পাঠাইয়েন|পাঠিয়েন|pathaben|pathaiyen|pathiyen) {neg}
		{things} [গুলো|গুলা|টা|সব|টি|shob|gula|gulo|gulan|guli|ta] [{sending}] {stopword} {do}
		{stopword} {do} [এই|সব|আপনাদের|এসব|ei|shob|eshob|apnader] {things}
		{sending} {stopword} {do}
		^ [এই|সব|ei] {things} {stopword} $
		{things} …1 {sending} [থেকে|theke] (বিরত|বাদ|birot|bad) (থাকুন|থাকেন|থাকবেন|দিন|দেন|thakun|thaken|den|din)
		{things} {neg} (দিতে|পাঠাতে|করতে|dite|pathate|korte|দেওয়ার|পাঠানোর|দেয়ার|দেওয়াই|দিলেই|পাঠালেই) …2
		{nowant} [আর|ভাই|ar|r|bhai|vai|আমার|amar] {things}
		(মাথা|matha) (খারাপ|নষ্ট|kharap|nosto) …3 {things}
		{things} …3 (মাথা|matha) (খারাপ|নষ্ট|kharap|nosto) …2
		{things} …2 (আপত্তি|apotti|বিরোধিতা) …1
		{things} …2 (জ্বালাইয়েন|জ্বালাবেন|জ্বালায়েন|jalaiyen|jalaben|jalayen|জালাইয়েন) {neg}
		(জ্বালাইয়েন|জ্বালায়েন|jalaiyen|jalaben|জালাইয়েন) {neg}
		(keno|eto|এত|কেন|ekhoni|এখনই) {stopword} {do} $
		{things} …1 (jeno|যেন|যেনো|jno) …1 (না|na) …1
		{things} …2 (বিরক্ত|disturb|birokto|ডিস্টার্ব|জ্বালান|জ্বালাচ্ছেন|torture|টর্চার|জ্বালাতন) …2
		(বিরক্ত|disturb|birokto|ডিস্টার্ব) {verb} {neg}
		(ভালো|ভাল|bhalo|valo) (লাগে|lage|লাগতেছে|lagtese) (না|na) …1 {stopword} {do}
		{more} …3 {things} …1 (den|dn|দেন|পাঠান|pathan) {neg}
		{number} {remove} …1 {list} …1
		{list} (থেকে|theke|হতে) …3 (কাটেন|কাটুন|সরান|মুছুন|katen|soran|muchun)
		(কতবার|কয়বার|কত বার|kotobar|koybar) …2 (বন্ধ|থামাতে|দিবেন না|পাঠাবেন না|bondho|off)
		^ [ধুর|আরে|প্লিজ|ভাই|dhur|are] [এবার] (বন্ধ করেন|বন্ধ করুন|বন্ধ করো|bondho koren|bondho korun|off koren) [তো|এবার|এখন|ভাই|to|eisob|এসব|এগুলা|এইসব] $
		^ (পাঠায়েন|পাঠাইয়েন|পাঠাবেন|দিয়েন|পাঠিও|pathaben|pathaiyen) (না|na) (আর|ar|r) $
		(আর|ar|r) [আপনাদের|apnader] (কাস্টমার|গ্রাহক|ক্রেতা|customer) (না|নই|নাই|na|nai)
		আর (খবর|আপডেট|নোটিশ|khobor) (লাগবে না|চাই না|দরকার নাই|দরকার নেই|lagbe na)
		(আমার|amar) (তথ্য|ডাটা|ডেটা|data) {gone}
		(শুধু|খালি|shudhu) {orders} …1 {messages} …1 (আর কিছু|অন্য কিছু|বাকি) …1 না
		{marketing} (বাদ দেন|বাদ দিন|লাগবে না|বাদ|bad den|bad)
		(শুধু|খালি) …1 (ডেলিভারির|অর্ডারের|পেমেন্টের) …1 (মেসেজ|খবর|আপডেট) …2
		^ [আর] (লাগবো না|লাগব না|লাগবে না) [ভাই|আর] (এইসব|এসব|আপনাদের|এই) {messages}
		(পাঠানো|দেওয়া|দেয়া|পাঠান|pathano|dawa|dewa) (বাদ|বন্ধ|অফ|bad|bondho|off) (দেন|দিন|করেন|করুন|den|din|koren|korun)
		আর (পাঠানোর|দেওয়ার|জানানোর|মেসেজ করার|pathanor) (দরকার|প্রয়োজন|dorkar) (নাই|নেই|nai|nei)
		{things} (dawa|dewa|deya|pathano) (bondho|bad|off) (koren|korun|den)
	`,
	unclear: lines`
		(কিভাবে|কীভাবে|কেমনে|kivabe|kibhabe|kemne) …4 ({unsub}|বন্ধ) …3
		{things} …4 (বন্ধ|bondho) …2 (কিভাবে|কীভাবে|কেমনে|kivabe|kemne)
		{unsub} …2 (কিভাবে|কীভাবে|kivabe) …2
		(ভুল|রং|wrong|vul) (নাম্বার|নম্বর|নাম্বারে|নম্বরে|number|number e|মানুষ|জায়গায়)
		(এটা|এগুলা|eta) (স্প্যাম|spam)
		(ব্লক|রিপোর্ট|block|report) (করে দিব|করে দেব|করব|করলাম|kore dibo|korbo|করবো)
		({stopword}|{unsub}) (করার|korar|করবার) (উপায়|নিয়ম|পদ্ধতি|সিস্টেম|upay|niyom|way|system|option|অপশন) …1
		(কিভাবে|কীভাবে|কেমনে|kivabe|kibhabe|kemne|kmne) …4 ({unsub}|{stopword}) …3
		{things} …3 {stopword} …2 (কিভাবে|কীভাবে|কেমনে|kivabe|kibhabe|kemne)
		(আমি|ami) [এই|ei] …1 (না|নই|na|noi) (ভুল|vul|bhul|wrong) …2
	`,
	refers: lines`
		^ [ওটা|এটা|সেটা|এখনই|তাড়াতাড়ি|eta|ota] {gone} $
		^ [আমি|এগুলো|এসব|আমার] (আর চাই না|চাই না|আর লাগবে না|লাগবে না|যথেষ্ট হয়েছে|অনেক হয়েছে|আর না|দরকার নাই|দরকার নেই|আগ্রহ নেই|আগ্রহী না|ar chai na|chai na|lagbe na|dorkar nai|onek hoise|ar lagbe na) [আর] $
		(উনি|তিনি|সে|ওই লোক|ওই ব্যক্তি) [আর] …1 (নাম্বারে|এখানে|নম্বরে) [আর] (নাই|নেই|থাকে না|থাকেন না)
	`,
	about: lines`
		(আমার|আমাদের|amar|amader) (নাম্বার|নাম্বারটা|নম্বর|নম্বরটা|ফোন নাম্বার|তথ্য|ডাটা|number|nmbr|number ta|nambar)
		(এসব|এইসব|এই|আপনাদের|এইসকল|আপনার|apnader|eisob|ei) ({messages}|{marketing})
		{marketing} (আর|ar) {marketing}
		(শুধু|খালি|সারাদিন|প্রতিদিন|রোজ|sharadin|khali) {marketing}
		(নাম্বার|নম্বর) (বদলে গেছে|বদলেছে|বদল হয়েছে|চেঞ্জ হয়েছে)
	`,
	stay: lines`
		(বন্ধ|অফ|bondho|off|বাদ|রিমুভ|ডিলিট|আনসাবস্ক্রাইব|unsubscribe|bad|remove) (করবেন না|কইরেন না|করো না|কোরো না|দিবেন না|দেবেন না|দিয়েন না|korben na|koiren na|koro na|diben na|dien na|করতে চাই না|করতে চাইনা|korte chai na|করার দরকার নেই)
		(মিস|মিছ|miss) …1 (করতে|korte) …1 (চাই না|চাইনা|chai na)
		(পাঠাতে|দিতে|pathate|dite) (থাকুন|থাকেন|থাকবেন|thakun|thaken)
		(বন্ধ|বাদ|bondho|পাঠান না|দেন না|রিমুভ) …3 (কেন|keno)
		(কেন|keno) …5 (বন্ধ|বাদ|bondho|পাঠান না|দেন না)
		{unsub} (করিনি|করি নাই|করি নি|করিনাই|korini|kori nai|kori ni|korinai|করতে চাইনি)
		{stopword} {verb} {neg}
		{stopword} (করতে|korte) (বলিনি|বলি নাই|bolini|boli nai)
		(সাবস্ক্রিপশন|সাবস্ক্রাইব) (কে|কেন) বাতিল …1
	`,
	elsewhere: lines`
		{order} …3 (বাতিল|ক্যানসেল|ক্যান্সেল|cancel|বাদ|মুছে|ডিলিট|রিমুভ|বন্ধ|bondho) …3
		{order} …2 (দিবেন না|দেবেন না|পাঠাবেন না|দিয়েন না|diben na|pathaben na|লাগবে না|চাই না|lagbe na|chai na|করবেন না)
		(এখন|আজকে|আজ|কাল|ekhon|aj) …2 (ফোন|কল|phone|call|ডেলিভারি) …2
		(দোকান|রাস্তা|শুক্রবার|বৃষ্টি|মেশিন|ফ্যান|dokan|rasta|লাইট|গেট|স্কুল|অফিস) …3 (বন্ধ|bondho) …3
		(বাস|bus) (স্টপ|stop|স্টপে|স্টপেজ) …2
		(কোনো|একটাও|kono) {things} (পাইনি|পাই নাই|আসেনি|আসে নাই|paini|pai nai|asheni)
		{things} …2 (পাইনি|পাই নাই|আসেনি|আসে নাই|আসছে না|paini|pai nai|ashe nai|নাই এখন)
		{things} …1 (আছে|নেই|নাই) কি
		(ওইটা|এইটা|ওটা|এটা|eta|oita) লিস্ট থেকে …2
	`,
	quoted: lines`
		(stop|off|বন্ধ|unsub|স্টপ) (লিখে|লিখুন|টাইপ|likhe|লিখলে) …4
		(বন্ধ|বাতিল|আনসাবস্ক্রাইব) করতে …2 (লিখে|লিখুন|stop|off|পাঠান|রিপ্লাই|ক্লিক) …4
		({stopword}|{unsub}|unsubscribe) (করতে|korte|করার জন্য|korar jonno) …2 (লিখে|লিখুন|লিখেন|likhun|likhen|likhe|stop|off|পাঠান|pathan|রিপ্লাই|reply|ক্লিক|click|টাইপ|type) …4
		(stop|off|unsub) (likhun|likhen|likhe|lekhe|type korun|লিখে পাঠান) …3
	`,
	start: lines`
		{again} …3 ({things}|পাঠান|পাঠানো|চালু|যোগ|শুরু|pathano|chalu|শুরু|সাবস্ক্রাইব|subscribe) …1 (পেতে চাই|চাই|পাঠাবেন|পাঠান|করুন|করেন|করে দিন|করে দেন|দিবেন|দেবেন|korun|koren|pathaben|chai|diben|নিতে চাই|শুরু করুন|shuru korun)
		{things} …1 (পেতে|নিতে|pete|nite) [আবার] (চাই|চাচ্ছি|ইচ্ছুক|chai|আগ্রহী)
		{list} …1 {again} …2 (যোগ|এড|অ্যাড|add|নিন) …2
		(লিস্টে|তালিকায়|গ্রুপে|list e|liste|group e) …1 {again} …2 (যোগ|এড|অ্যাড|add|রাখুন|রাখেন|নিন) …2
		(লিস্টে|তালিকায়|গ্রুপে|list e|liste|group e) (যোগ|এড|অ্যাড|add|রাখুন|রাখেন|নিন|যুক্ত) …2
		(সাবস্ক্রাইব|subscribe|সাবস্ক্রাইব করতে) (করতে চাই|korte chai|চাই|করুন আমাকে)
		{mistake} …2 (বন্ধ|{unsub}|স্টপ|stop|bondho|বাতিল) …3
		({unsub}|স্টপ|stop) …2 {mistake} …3
		{unsub} (করতে চাইনি|করতে চাই নাই|korte chaini|korte chai nai)
		{again} …2 ({things}|চালু|শুরু|chalu|shuru|add|যোগ) …2 (পাঠান|পাঠায়েন|দেন|দিন|করেন|করুন|দিয়েন|pathan|pathiyen|pathayen|den|din|dien|diyen|koren|korun|kore den|chai|চাই)
		{mistake} …1 (বন্ধ|{unsub}|স্টপ|stop|bondho|off|বাতিল|left|block) …3
		(আমাকে|amake|amare) …1 {again} …1 {list} …1 (নিন|নেন|রাখেন|nen|rakhen|add|যোগ|যুক্ত) …1
		{list} [e|এ] …1 {again} …1 (rakhen|nen|add|রাখেন|নেন|নিন|যোগ) …1
		(liste|list e|লিস্টে) …1 {again} …1 (rakhen|nen|রাখেন|নেন)
		(আবার|পুনরায়|abar) (লিস্টে|তালিকায়|গ্রুপে|list e) (নিতে|যোগ করতে|রাখতে|add korte|nite) (পারবেন|পারেন|parben) …1
		(আমাকে|amake) {again} (লিস্টে|তালিকায়|গ্রুপে|list e) …3
		{again} (msg|sms|মেসেজ|অফার|message|offer) (দিতে পারেন|dite paren|দিয়েন|diyen|পাঠাতে পারেন|দেন|den)
		(আমাকে|amake) {again} …1 নিতে (পারবেন|পারেন) না
		{again} (লিস্টে|তালিকায়) নিতে (পারবেন|পারেন) না
		{marketing} {again} (পাঠান|পাঠাবেন|দেন|দিন|pathan|pathaben|den) …1
		(বন্ধ|আনসাবস্ক্রাইব) করার (অনুরোধ|অনুরোধটা|রিকোয়েস্ট) (বাতিল|ক্যান্সেল) …1
	`,
	help: lines`
		^ [আমার|আমাকে|একটু|amar|ektu|amake] [একটু] (সাহায্য|হেল্প|সহায়তা|sahajjo|help|shahajjo) [দরকার|লাগবে|চাই|করুন|করেন|করবেন|প্রয়োজন|lagbe|dorkar|koren|korben|chai|করতে পারবেন|করবেন কি|korun] [প্লিজ|please|plz] $
		^ [আমার|একটা] [একটা|কিছু] (প্রশ্ন|জিজ্ঞাসা|prosno|question) [ছিল|আছে|chilo|ache] $
		^ [আমার|আমাকে|একটু|amar|ektu|amake|ভাই|vai|bhai] [একটু|ektu] (সাহায্য|হেল্প|সহায়তা|sahajjo|shahajjo|sahajjo|help) [দরকার|লাগবে|চাই|করুন|করেন|করবেন|প্রয়োজন|lagbe|dorkar|koren|korben|korun|chai|লাগবো|lagbo|করা যাবে] [ভাই|bhai|vai|apu|আপু|প্লিজ|please|plz|ki|কি] $
		^ (কেউ|keu|কেও) [একটু|ektu|আমাকে|amake] (সাহায্য|হেল্প|help|sahajjo) (করবেন|করেন|করতে পারবেন|korben|koren|করবে) [কি|ki|প্লিজ] $
		^ (কেউ|keu) (আছেন|আছে|achen|ache|আছো) [কি|এখানে|ki] $
	`,
	less: lines`
		(কম|কম করে|kom) …2 ({things}|পাঠান|দিন|দেন|pathan|den)
		(এত|এতো|eto|অনেক বেশি|এত বেশি) …1 {things}
		{things} …1 (কম|কমিয়ে|কমান|kom|বেশি আসে) …2
		(সপ্তাহে|মাসে|দিনে|shoptahe) (একবার|দুইবার|একটা|ekbar|1 বার) …3
		(প্রতিদিন|রোজ|সারাদিন|protidin|roj) …2 {things} …1 (দিবেন না|দেবেন না|পাঠাবেন না|দিয়েন না|diben na|pathaben na)
	`,
	pause: lines`
		{until} …2 {things} …2 (বন্ধ রাখুন|বন্ধ রাখেন|বন্ধ|{dontsend}|bondho rakhun)
		{things} …2 (বন্ধ রাখুন|বন্ধ রাখেন|bondho rakhen|স্থগিত) …2
		(এই|আগামী|ei) (মাসে|সপ্তাহে|মাস|সপ্তাহ|mashe) …2 {things} …1 {dontsend}
		(সপ্তাহ|মাস|দিন) {things} …1 {dontsend}
	`,
	keeps: lines`
		(শুধু|শুধুমাত্র|shudhu|কেবল) …2 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}) …2 (দিলেই হবে|দিলে হবে|থাকুক|ঠিক আছে)
	`,
};
