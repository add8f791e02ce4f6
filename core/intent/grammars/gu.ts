import { lines } from '../languages/types';
import { type Grammar } from './types';

export const gu: Grammar = {
	code: 'gu',
	words: {
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
		`,
		sending: lines`
			મોકલવાનું
			મોકલવા
			મોકલવાનુ
			કરવાનું
			moklvanu
			mokalvanu
		`,
		number: lines`
			નંબર
			માહિતી
			ડેટા
			number
			નામ
			વિગતો
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
		`,
		mistake: lines`
			ભૂલથી
			ભૂલમાં
			અજાણતાં
			bhulthi
		`,
		not: lines`
			નથી
			ના
			ન
			નહીં
			કેમ
			nathi
		`,
		request: lines`
			કરશો
			શકો
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
	`,
	unclear: lines`
		{unsub} …1 કેવી રીતે …2
		{things} …1 કેવી રીતે …1 બંધ …1
		કેવી રીતે …2 ({unsub}|બંધ) …1
		(ખોટો|રોંગ|wrong|ખોટા) (નંબર|number)
		(આ) (સ્પામ|spam)
		(બ્લોક|રિપોર્ટ) (કરીશ|કરું)
	`,
	stay: lines`
		(બંધ|અનસબ્સ્ક્રાઇબ|bandh) (ના કરો|ન કરો|ના કરશો|ન કરશો|કરશો નહીં|ના કરતા|na karo)
		(ના|ન|નહીં) (કાઢો|કાઢતા|કાઢશો|હટાવો|કાઢી)
		{listfrom} (ના|ન) …1
		(મોકલતા|આપતા) રહો …1
		કેમ …1 (બંધ|નથી|કાઢ્યો) …2
	`,
	elsewhere: lines`
		{order} …2 (રદ|કેન્સલ|કાઢી|કાઢો|ડિલીટ|બંધ|cancel|હટાવો) …1
		{order} …1 ({dontsend}|{nowant}|ના નાખશો|રંગ)
		(દુકાન|રવિવારે|પંખો|વરસાદ|મશીન|ગાડી|ઓફિસ|લાઇટ) …2 બંધ …2
		(બસ|bus) (સ્ટોપ|stop) …1
		(આજે|અત્યારે|કાલે) …2 (પાર્સલ|ફોન|ડિલિવરી|કૉલ) …2
		{things} …1 (નથી મળ્યો|નથી આવ્યો|મળ્યો નથી|આવ્યા નથી|નથી આવતા|નથી મળ્યા)
	`,
	quoted: lines`
		(stop|સ્ટોપ) (લખીને|લખો|ટાઇપ) …3
		બંધ કરવા માટે …4
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
	`,
	help: lines`
		^ [મને|મારે] [થોડી|તમારી] (મદદ|madad|હેલ્પ) [જોઈએ|કરો|કરશો|જોઈએ છે|karo|કરી શકો|કરશો કે] [છે|છો] $
		^ (મારે|મારો) [એક] (પ્રશ્ન|સવાલ) [છે|પૂછવો છે] $
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
