import { lines } from '../languages/types';
import { type Grammar } from './types';

export const gu: Grammar = {
	code: 'gu',
	words: {
		gone: lines`
			કાઢી નાખો
			કાઢી નાંખો
			કાઢો
			કાઢી દો
			ડિલીટ કરો
			ડિલીટ કરી દો
			હટાવો
			હટાવી દો
			દૂર કરો
			delete karo
			kadhi nakho
			kadho
			remove karo
		`,
		messages: lines`
			મેસેજ
			મેસેજ*
			મેસેજો
			સંદેશ*
			એસએમએસ
			નોટિફિકેશન*
			અપડેટ્સ
			message
			messages
			massage
			msg
			msgs
			sms
			masage
			mesage
			messege
			મેસજ
			મૅસેજ
			મેસેજીસ
			notifications
			updates
		`,
		marketing: lines`
			જાહેરાત*
			જાહેરાતો
			ઓફર*
			ઓફર
			પ્રમોશન*
			પ્રોમો*
			માર્કેટિંગ
			offer
			offers
			ads
			jaherat
			promo
			promos
			discount
			jaherato
			jahera*
			ડિસ્કાઉન્ટ*
			સેલના
		`,
		reminders: lines`
			રિમાઇન્ડર*
		`,
		surveys: lines`
			સર્વે*
		`,
		orders: lines`
			ઓર્ડરના
			ઓર્ડર અપડેટ
			ડિલિવરીના
			order updates
		`,
		all: lines`
			બધા
			કોઈ
			કંઈ
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dontsend: lines`
			મોકલશો નહીં
			મોકલશો નહિ
			મોકલસો નહીં
			મોકલો નહીં
			મોકલો નહિ
			ના મોકલો
			ન મોકલો
			ના મોકલશો
			ન મોકલશો
			નહીં મોકલો
			ના મોકલતા
			ન મોકલતા
			મોકલતા નહીં
			મોકલવા નહીં
			ના કરો
			ન કરો
			ના કરશો
			ન કરશો
			કરશો નહીં
			કરો નહીં
			ના આપો
			na moklo
			na mokalo
			na mokalsho
			moklsho nahi
			moksho nahi
			na karo
			na karso
			karsho nahi
		`,
		nowant: lines`
			નથી જોઈતા
			નથી જોઈતી
			નથી જોઈતો
			નથી જોઈતું
			નથી જોઇતા
			જોઈતા નથી
			જોઈતી નથી
			ની જરૂર નથી
			જરૂર નથી
			રસ નથી
			ઇચ્છા નથી
			નથી જોઈએ
			nathi joita
			nathi joiti
			joita nathi
			jarur nathi
			ઇન્ટરેસ્ટ નથી
			નથી ગમતા
			nathi joiata
			nthi joita
			nathi joito
			nathi joitu
			joita j nathi
			joiti nathi
			nathi jota
			નથી જોતા
			નથી જોઈતાં
			ની જરૂર જ નથી
			મારે નથી જોઈતા
			ras nathi
			interest nathi
			નથી જોઈતા હવે
			ના જોઈએ
			na joie
			nathi joyta
		`,
		stopit: lines`
			બંધ કરો
			બંધ કર
			બંધ કરી દો
			બંધ કરી દેશો
			બંધ કરશો
			રોકો
			અટકાવો
			bandh karo
			bandh kari do
			band karo
			stop karo
			સ્ટોપ કરો
			બંધ રાખો
			band kari do
			band kari de
			bandh kari dejo
			band karso
			bandh karso
			બંધ કરી નાખો
			બંધ કરી દેજો
			બંધ કરાવો
			off karo
			ઓફ કરો
			bnd karo
			bandh karjo
			band karjo
			બંધ કરજો
			અટકાવશો
		`,
		sending: lines`
			મોકલવાનું
			મોકલવા
			મોકલવાનુ
			કરવાનું
			moklvanu
			mokalvanu
			કરવાનુ
			karvanu
			mokalva
			આવવાનું
			aavvanu
			moklavanu
		`,
		number: lines`
			નંબર
			માહિતી
			ડેટા
			number
			નામ
			વિગતો
			details
			data
			info
			nam
			mahiti
			વ્યક્તિગત માહિતી
			ફોન નંબર
			mobile number
			નંબરને
		`,
		listfrom: lines`
			લિસ્ટમાંથી
			યાદીમાંથી
			ગ્રુપમાંથી
			સિસ્ટમમાંથી
			list mathi
			listmathi
			group mathi
			ડેટાબેઝમાંથી
			લિસ્ટ માંથી
			યાદી માંથી
			yadi mathi
			grup mathi
			database mathi
			ગ્રુપ માંથી
			contact mathi
			contacts mathi
		`,
		remove: lines`
			કાઢી નાખો
			કાઢો
			કાઢી નાંખો
			દૂર કરો
			ડિલીટ કરો
			ડિલીટ કરી દો
			હટાવો
			હટાવી દો
			કાઢી દો
			delete karo
			remove karo
			kadhi nakho
			kadho
			રિમૂવ કરો
			કાઢી નાખશો
			કાઢી નાખજો
			કાઢી નાખવા વિનંતી
			કાઢશો
			દૂર કરશો
			દૂર કરી દો
			ડિલીટ કરશો
			delete kari do
			delete kari nakho
			delete karso
			remove kari do
			remove kari nakho
			kadhi nakhjo
			kadhi nakhso
			kadhi nako
			hatavo
			kadhi do
			ભૂંસી નાખો
		`,
		me: lines`
			મને
			મારો
			મારું
			મારી
			અમને
			mane
			maro
			maru
		`,
		unsub: lines`
			અનસબ્સ્ક્રાઇબ
			અનસબસ્ક્રાઇબ
			unsubscribe
		`,
		order: lines`
			ઓર્ડર
			એપોઇન્ટમેન્ટ
			બુકિંગ
			વસ્તુ
			પાર્સલ
			થેલી
			લાલ
			ડુંગળી
			સરનામે
			પેમેન્ટ
			ટિકિટ
			order
			booking
			ડિલિવરી
			કાર્ડ
			ફોન
			કુરિયર
			ક્લાસ
			કૉલ
			ખાંડ
		`,
		again: lines`
			ફરીથી
			ફરી
			પાછા
			fari
			farithi
			પહેલાની જેમ
			fari thi
			pachu
			pacho
			pacha
			પાછું
			પાછો
			ફરી થી
			ફરી એકવાર
		`,
		mistake: lines`
			ભૂલથી
			ભૂલમાં
			અજાણતાં
			bhulthi
			bhul thi
			bhulma
			ભૂલ થી
			ભુલથી
			galti thi
			by mistake
			અજાણતા
			ભૂલથી જ
		`,
		not: lines`
			નથી
			ના
			ન
			નહીં
			કેમ
			nathi
			nai
			nahi
			નહિ
			kem
			નઈ
		`,
		request: lines`
			કરશો
			શકો
			ઉમેરશો
			લેશો
		`,
		until: lines`
			સુધી
		`,
		day: lines`
			દિવસ
		`,
		week: lines`
			અઠવાડિયા
			અઠવાડિયું
		`,
		month: lines`
			મહિના
			મહિનો
		`,
		year: lines`
			વર્ષ
		`,
		link: lines`
			પણ
			એટલે
			હવે
			અને
			કૃપા કરીને
			મહેરબાની કરીને
		`,
		verb: lines`
			મોકલો
			મોક્લો
			મોકલશો
			મોકલતા
			મોકલવા
			મોકલ
			કરો
			કરશો
			કરતા
			કરવા
			આપો
			આપશો
			મોકલાવો
			moklo
			mokalo
			moksho
			mokalsho
			moklsho
			moklta
			mokalta
			moklva
			mokalva
			moklavo
			karo
			karso
			karsho
			karta
			karva
			krso
			kro
			aapo
			apo
			મોકલાવશો
			મોકલ્યા કરો
			મોકલસો
			મોકલજો
			mokalta nahi
		`,
		neg: lines`
			ના
			ન
			નહીં
			નહિ
			નઈ
			na
			nahi
			nai
			nahin
			મત
		`,
		now: lines`
			હવે
			હવેથી
			હવે પછી
			ફરી
			ફરીથી
			have
			have thi
			havethi
			have pachi
			fari
			kyarey
			ક્યારેય
		`,
	},
	stop: lines`
		{things} …2 {dontsend}
		(ના|ન) (મોકલો|મોકલશો|moklo) …1 {things}
		{things} [{sending}] …1 {stopit}
		{stopit} {things}
		{sending} {stopit}
		^ (બંધ કરો|રોકો|સ્ટોપ|bandh karo) [હવે|આ|તરત] $
		{things} [હવે|મેળવવા|મને|જોવા] {nowant}
		{things} (મેળવવા|લેવા|જોવા) (નથી|નથી માંગતો|નથી માંગતી)
		{things} …1 (જરૂર|રસ|ઇન્ટરેસ્ટ) નથી
		{listfrom} …2 {remove}
		{number} …2 {remove}
		{unsub} (કરો|કરવું છે|કરી દો|કરવા માંગુ છું|karo|કરવું)
		(હેરાન|પરેશાન|ડિસ્ટર્બ|heran|pareshan|disturb) {dontsend}
		(સંપર્ક|contact) …1 {dontsend}
		(સંમતિ|પરવાનગી) …2 (પાછી|રદ|નથી આપી|નહોતી આપી) …1
		{things} …2 (કંટાળી*|કંટાળ્યો|કંટાળો|ત્રાસી*) …1
		(બસ|બહુ થયું) …1 {things} (બહુ થયા|બંધ|હવે) …1
		બસ હવે {things} …2
		{things} …2 {neg} {verb}
		{things} …2 {verb} {neg}
		{neg} {verb} [મને|mane|આ|aa|હવે] {things}
		^ {neg} (મોકલો|મોકલશો|મોકલતા|moklo|mokalo|moksho|mokalta|moklta) [હવે|please|bhai] $
		{now} …1 {neg} (મોકલો|મોકલશો|મોકલતા|moklo|mokalo|mokalta|moklta)
		^ [હવે|વધુ|have|vadhu|બીજા] {things} (બંધ|bandh|band|નહીં|નહિ|nai|nahi|ના) $
		{things} [હવે|મેળવવા|મને|જોવા|mane|have|na|ના|mare|મારે] {nowant}
		{nowant} [મને|mane|હવે|bhai|આ|aa|તમારા] {things}
		(મગજ|માથું|magaj) {neg} (ખાવ|ખાઓ|ખાશો|khav|khao|khaso)
		(હેરાન|પરેશાન|ડિસ્ટર્બ|heran|hairan|pareshan|disturb) {neg} {verb}
		(સંમતિ|પરવાનગી) …2 (ખેંચું|ખેંચી|પાછી|રદ) …1
		{things} (કર્યો|કર્યા|આવ્યો|મોકલ્યો|karyo|karya|aavyo) (તો|to) …1 (બ્લોક|રિપોર્ટ|block|report|ફરિયાદ) …1
		{unsub} (karo|karvu che|kari do|કરવું છે|કરજો|karjo)
		(ras|રસ|interest|ઇન્ટરેસ્ટ) (nathi|નથી) …1 {neg} {verb}
		(હવેથી|હવે|have|havethi|have thi|કોઈ|koi|વધુ|vadhu) [કોઈ|koi] {things} (નહીં|નહિ|ના|nahi|nai) $
		(કેટલી વાર|કેટલીવાર|ketli var|ketlivar) …2 (બંધ|ન મોકલો|ના મોકલો|band|na moklo) …1
		(છેલ્લી વાર|છેલ્લીવાર|છેલ્લી ચેતવણી|chelli var) …3 ({dontsend}|{stopit}|ન મોકલો|ના મોકલો)
		^ [બસ|હવે] (બસ|bas) [હવે|કરો|have|karo|કરો હવે] $
		^ (બંધ કરો|બંધ કરી દો|band karo|bandh karo) [હવે|યાર|ને|ભાઈ|have|yaar|ne|bhai] $
		(band|bandh) karo aa (badhu|badha|bdhu|{messages})
		(રોજ રોજ|રોજ|roj roj|roj|darroj) {things} [કેમ|kem] (મોકલો|moklo|કરો) [છો|cho] (બંધ|band|bandh)
		(તમારો|તમારી|tamaro) (ગ્રાહક|કસ્ટમર|grahak|customer) (નથી|nathi)
		{things} [મારે|મને] (જોઈતા|જોઈતી|જોઈતું) જ નથી
		^ (ના|ન|નહીં) (મોકલો|મોકલતા|મોકલશો) (ને|હવે|યાર) [ભાઈ|યાર|સાહેબ] $
		(હજી|હવે) એક {messages} (આવ્યો|આવશે|મોકલ્યો) તો …2
	`,
	unclear: lines`
		{unsub} …1 કેવી રીતે …2
		{things} …1 કેવી રીતે …1 બંધ …1
		કેવી રીતે …2 ({unsub}|બંધ) …1
		(ખોટો|રોંગ|wrong|ખોટા) (નંબર|number)
		(આ) (સ્પામ|spam)
		(બ્લોક|રિપોર્ટ) (કરીશ|કરું)
		{things} …1 (kevi rite|kem|kai rite|કઈ રીતે|કેમ|કેવી રીતે) …1 (bandh|band|બંધ|off) (karva|karvu|કરવા|કરવું|થાય|thay)
		{things} …1 (બંધ|bandh|band) (કરવા|karva) …1 (શું|su|shu) (કરવું|karvu|કરવાનું|karvanu)
		{unsub} (kevi rite|kem|કેમ|કઈ રીતે) …1
		(ખોટા|ખોટો|wrong|રોંગ|khota|khoto) (નંબર*|number*|માણસને)
	`,
	refers: lines`
		^ [એને|તરત|હમણાં|એ|tarat] {gone} $
		^ [મારે|મને|હવે] [હવે|મને] (નથી જોઈતા|નથી જોઈતું|નથી જોઈતી|નથી જોઈતો|બસ|બહુ થયું|પૂરતું છે|જરૂર નથી|રસ નથી|nathi joita|nathi joitu|bahu thayu|jarur nathi|bas) [હવે] $
		(એ|તે|એ ભાઈ|એ વ્યક્તિ) [હવે] અહીં (નથી|નથી રહેતા)
	`,
	about: lines`
		(મારો|મારી|અમારો|maro|amaro|maari) (નંબર|માહિતી|ડેટા|number|ફોન નંબર|મોબાઈલ નંબર)
		(આ|તમારા|આવા|aa|tamara) ({messages}|{marketing})
		(બસ|ફક્ત|રોજ|ખાલી) {marketing}
		નંબર (બદલાઈ ગયો|બદલાયો|બદલાઈ ગયો છે)
	`,
	stay: lines`
		(બંધ|અનસબ્સ્ક્રાઇબ|bandh) (ના કરો|ન કરો|ના કરશો|ન કરશો|કરશો નહીં|ના કરતા|na karo)
		(ના|ન|નહીં) (કાઢો|કાઢતા|કાઢશો|હટાવો|કાઢી)
		{listfrom} (ના|ન) …1
		(મોકલતા|આપતા) રહો …1
		કેમ …1 (બંધ|નથી|કાઢ્યો) …2
		({unsub}|બંધ|bandh|band|ડિલીટ|delete|remove|off) {neg} {verb}
		({unsub}|બંધ|bandh|band) {verb} (નહીં|નહિ|નથી|nahi|nahin|nathi|nai)
		{unsub} (nathi karvu|નથી કરવું|nathi karyu|નથી કર્યું|નહોતું કર્યું)
		(લિસ્ટમાંથી|યાદીમાંથી|list mathi|યાદી માંથી) (કેમ|kem) …2
	`,
	elsewhere: lines`
		{order} …2 (રદ|કેન્સલ|કાઢી|કાઢો|ડિલીટ|બંધ|cancel|હટાવો) …1
		{order} …1 ({dontsend}|{nowant}|ના નાખશો|રંગ)
		(દુકાન|રવિવારે|પંખો|વરસાદ|મશીન|ગાડી|ઓફિસ|લાઇટ) …2 બંધ …2
		(બસ|bus) (સ્ટોપ|stop) …1
		(આજે|અત્યારે|કાલે) …2 (પાર્સલ|ફોન|ડિલિવરી|કૉલ) …2
		{things} …1 (નથી મળ્યો|નથી આવ્યો|મળ્યો નથી|આવ્યા નથી|નથી આવતા|નથી મળ્યા)
		(call|કૉલ|ફોન|phone|parcel|delivery|પાર્સલ|ડિલિવરી|ચિંતા|ઉતાવળ|મોડું|chinta) …1 {neg} {verb}
		{order} …1 {neg} {verb}
	`,
	quoted: lines`
		(stop|સ્ટોપ) (લખીને|લખો|ટાઇપ) …3
		(બંધ|bandh|band) (કરવા માટે|karva mate) …1 (stop|સ્ટોપ|off|રિપ્લાય|લખો|લખીને|મોકલો|ક્લિક|અહીં|ટાઇપ|lakho|reply) …4
		(stop|સ્ટોપ|band) (lakhi|lakhi ne|lakho|type|લખી) …3
	`,
	start: lines`
		{again} …1 {things} …1 (મોકલો|જોઈએ છે|ચાલુ કરો|શરૂ કરો|moklo)
		{things} {again} (મોકલો|ચાલુ કરો|શરૂ કરો)
		{again} …1 (લિસ્ટમાં|ગ્રુપમાં|યાદીમાં) …1 (ઉમેરો|એડ કરો|લો)
		(લિસ્ટમાં|ગ્રુપમાં|યાદીમાં) [{again}] (ઉમેરો|એડ કરો|લો)
		{things} (મેળવવા છે|જોઈએ છે|મેળવવા માંગુ છું)
		(સબ્સ્ક્રાઇબ|subscribe) (કરવું છે|કરો મને)
		{mistake} …1 (બંધ|{unsub}|stop|સ્ટોપ) …3
		({unsub}|stop) …1 {mistake} …1
		{again} …2 {things} …1 (મોકલો|moklo|mokalo|જોઈએ|joie|ચાલુ કરો|chalu karo|શરૂ કરો|sharu karo|mokaljo|મોકલજો)
		(list ma|listma|group ma|લિસ્ટમાં|યાદીમાં) …1 (add karo|umero|ઉમેરો|ઉમેરી દો|add kari do|એડ કરો)
		{mistake} …1 (બંધ|{unsub}|stop|સ્ટોપ|bandh|band|block) …4
		(મારે|મને|mare|mane) …2 {marketing} (જોઈએ|joie|joiye|મેળવવી|જોઈએ છે) …1
		{marketing} [na|ના|વાળા|vala] {messages} (joie|joiye|જોઈએ|જોઈશે) …1
		(મને|mane) (પાછો|પાછી|ફરી|ફરીથી|pacho|fari) (લિસ્ટમાં|ગ્રુપમાં|યાદીમાં|list ma) (ઉમેરશો|લેશો|એડ કરશો|ઉમેરો|umersho|add karsho)
	`,
	help: lines`
		^ [મને|મારે] [થોડી|તમારી] (મદદ|madad|હેલ્પ) [જોઈએ|કરો|કરશો|જોઈએ છે|karo|કરી શકો|કરશો કે] [છે|છો] $
		^ (મારે|મારો) [એક] (પ્રશ્ન|સવાલ) [છે|પૂછવો છે] $
		^ [મને|મારે|mane|mare] [થોડી|તમારી|thodi|જરા|jara] (મદદ|madad|હેલ્પ|help) [જોઈએ|કરો|કરશો|joie|joiye|joi|karo|karso|kari sako|કરજો] [છે|che|chhe|ને|ne] [please|plz|પ્લીઝ] $
		^ (કોઈ|koi) [મને|mane] (મદદ|madad|help|હેલ્પ) (કરશો|કરો|કરશે|karsho|karse|karo|કરી શકે) [કે|ke] $
		^ (કોઈ|koi) [ત્યાં|અહીં] (છે|che|chhe) [ત્યાં] $
	`,
	less: lines`
		(ઓછા|ઓછો) {things} …1
		(બહુ|ઘણા|આટલા) [બધા] {things} …1
		(અઠવાડિયામાં|મહિનામાં|દિવસમાં) (એકવાર|બે વાર|એક વાર) …1
		(રોજ|દરરોજ) …1 {things} …1 {dontsend}
	`,
	pause: lines`
		{until} …1 {things} …1 ({dontsend}|{stopit}) …1
		({week}|{month}|{day}) {things} …1 {dontsend}
	`,
	keeps: lines`
		(ફક્ત|માત્ર) …1 ({orders}|{reminders}|{surveys})
	`,
};
