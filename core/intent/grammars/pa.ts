import { lines } from '../languages/types';
import { type Grammar } from './types';

export const pa: Grammar = {
	code: 'pa',
	words: {
		gone: lines`
			ਹਟਾ ਦਿਓ
			ਹਟਾਓ
			ਡਿਲੀਟ ਕਰੋ
			ਡਿਲੀਟ ਕਰ ਦਿਓ
			ਕੱਢ ਦਿਓ
			ਕੱਢੋ
			ਮਿਟਾ ਦਿਓ
			ਮਿਟਾਓ
			delete karo
			delete kar deo
			delete kardo
			kadh deo
			hata deo
			remove karo
		`,
		messages: lines`
			ਮੈਸੇਜ
			ਮੈਸੇਜ*
			ਮੈਸਜ
			ਸੁਨੇਹ*
			ਸੰਦੇਸ਼*
			ਐਸਐਮਐਸ
			ਨੋਟੀਫਿਕੇਸ਼ਨ*
			message
			messages
			mesage
			msg
			msgs
			sms
			masage
			massage
			messege
			ਮੈਸੇਜਾਂ
			ਮੇਸੇਜ
			ਮੈਸਿਜ
			notifications
			updates
		`,
		marketing: lines`
			ਇਸ਼ਤਿਹਾਰ*
			ਮਸ਼ਹੂਰੀ*
			ਮਸ਼ਹੂਰੀਆਂ
			ਆਫਰ*
			ਆਫਰਾਂ
			ਪ੍ਰੋਮੋ*
			ਮਾਰਕੀਟਿੰਗ
			offer
			offers
			ads
			ਐਡ
			promo
			promos
			discount
			mashhooriyan
			ਆਫ਼ਰ*
			ਆਫ਼ਰਾਂ
			ਡਿਸਕਾਊਂਟ
			ਸੇਲ
		`,
		reminders: lines`
			ਰਿਮਾਈਂਡਰ*
		`,
		surveys: lines`
			ਸਰਵੇ*
		`,
		orders: lines`
			ਆਰਡਰ ਦੇ
			ਆਰਡਰ ਅਪਡੇਟ
			ਡਿਲੀਵਰੀ ਦੇ
			order updates
		`,
		all: lines`
			ਸਾਰੇ
			ਕੋਈ
			ਕੁਝ
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dontsend: lines`
			ਨਾ ਭੇਜੋ
			ਨਾ ਭੇਜਿਓ
			ਨਾ ਭੇਜਿਆ ਕਰੋ
			ਨਾ ਭੇਜਣਾ
			ਨਾ ਭੇਜ
			ਨਾ ਕਰੋ
			ਨਾ ਕਰਿਓ
			ਨਾ ਕਰਿਆ ਕਰੋ
			ਨਾ ਕਰਨਾ
			ਮਤ ਭੇਜੋ
			ਨਹੀਂ ਭੇਜਣਾ
			ਨਹੀਂ ਭੇਜਣੇ
			na bhejo
			na bhejeo
			na bhejya karo
			na karo
			na kareo
			na kro
			nahi bhejna
			na bhejna
			ਭੇਜੋ ਨਾ
		`,
		nowant: lines`
			ਨਹੀਂ ਚਾਹੀਦੇ
			ਨਹੀਂ ਚਾਹੀਦਾ
			ਨਹੀਂ ਚਾਹੀਦੀ
			ਨਹੀਂ ਚਾਹੀਦੀਆਂ
			ਨਹੀਂ ਲੈਣੇ
			ਨਹੀਂ ਲੈਣਾ
			ਨਹੀਂ ਚਾਹੁੰਦਾ
			ਨਹੀਂ ਚਾਹੁੰਦੀ
			ਦੀ ਲੋੜ ਨਹੀਂ
			ਲੋੜ ਨਹੀਂ
			ਜ਼ਰੂਰਤ ਨਹੀਂ
			ਦਿਲਚਸਪੀ ਨਹੀਂ
			nahi chahide
			nahi chahidi
			nai chahide
			lod nahi
			lorh nahi
			ਨਹੀ ਚਾਹੀਦੇ
			ni chahide
			nhi chahide
			ni chahida
			nhi chahida
			nahi chahida
			nahi chahidiyan
			ni chahidi
			nai chahida
			ਨੀ ਚਾਹੀਦੇ
			ਨਈਂ ਚਾਹੀਦੇ
			ਚਾਹੀਦੇ ਨਹੀਂ
			ਪਸੰਦ ਨਹੀਂ
			lod ni
			zaroorat nahi
			interest nahi
			interest ni
		`,
		stopit: lines`
			ਬੰਦ ਕਰੋ
			ਬੰਦ ਕਰ ਦਿਓ
			ਬੰਦ ਕਰ ਦੇਵੋ
			ਬੰਦ ਕਰ
			ਬੰਦ ਕਰਿਓ
			ਰੋਕੋ
			ਰੋਕ ਦਿਓ
			ਹਟੋ
			band karo
			band kro
			band kar deo
			band kar do
			stop karo
			ਸਟਾਪ ਕਰੋ
			band kar dyo
			band krdo
			band kar dio
			ਬੰਦ ਕਰ ਦੇ
			ਬੰਦ ਕਰ ਦਿਓ ਜੀ
			ਬੰਦ ਕਰਵਾਓ
			off karo
			ਆਫ ਕਰੋ
			bnd karo
			bnd kro
			band kareo
			roko
			ਬੰਦ ਕਰਦੋ
		`,
		sending: lines`
			ਭੇਜਣੇ
			ਭੇਜਣੀਆਂ
			ਭੇਜਣਾ
			ਕਰਨੇ
			ਕਰਨਾ
			bhejne
			bhejna
			karne
			ਭੇਜਣੀ
			ਕਰਨ
			ਆਉਣੇ
			aune
			bhejan
			ਭੇਜਣ
			ਘੱਲਣੇ
			karna
		`,
		number: lines`
			ਨੰਬਰ
			ਜਾਣਕਾਰੀ
			ਡਾਟਾ
			number
			ਨਾਮ
			ਨਾਂ
			data
			details
			info
			naam
			jankari
			ਡੇਟਾ
			ਨਿੱਜੀ ਜਾਣਕਾਰੀ
			nmbr
		`,
		list: lines`
			ਲਿਸਟ
			ਸੂਚੀ
			ਗਰੁੱਪ
			ਗਰੁਪ
			list
			group
			ਡਾਟਾਬੇਸ
			ਸਿਸਟਮ
			database
			contacts
			ਲਿਸਟਾਂ
			ਬਰਾਡਕਾਸਟ
		`,
		from: lines`
			ਵਿੱਚੋਂ
			ਵਿਚੋਂ
			ਚੋਂ
			ਤੋਂ
			vicho
			cho
			choo
			chon
			vichon
			to
			ਵਿੱਚੋ
			ton
			ਚੋ
			ਵਿਚੋ
			wicho
			wichon
			ch
		`,
		remove: lines`
			ਕੱਢ ਦਿਓ
			ਕੱਢੋ
			ਹਟਾਓ
			ਹਟਾ ਦਿਓ
			ਡਿਲੀਟ ਕਰੋ
			ਡਿਲੀਟ ਕਰ ਦਿਓ
			ਮਿਟਾਓ
			ਮਿਟਾ ਦਿਓ
			ਰਿਮੂਵ ਕਰੋ
			delete karo
			delete kar deo
			delete kar do
			remove karo
			kadh deo
			kaddo
			hatao
			ਕੱਟ ਦਿਓ
			ਕੱਟੋ
			kadh dyo
			kadh dio
			kadd deo
			kadd dyo
			kadho
			hata deo
			hata dyo
			delete krdo
			delete karna
			remove kar deo
			remove kar do
			mita deo
			ਕੱਢ ਦੇਵੋ
			ਹਟਾ ਦੇਵੋ
			ਹਟਾਇਆ ਜਾਵੇ
			ਡਿਲੀਟ ਕਰਦੋ
		`,
		me: lines`
			ਮੈਨੂੰ
			ਮੇਰਾ
			ਮੇਰੀ
			ਸਾਨੂੰ
			mainu
			mera
			menu
		`,
		unsub: lines`
			ਅਨਸਬਸਕ੍ਰਾਈਬ
			ਅਨਸਬਸਕਰਾਈਬ
			unsubscribe
		`,
		order: lines`
			ਆਰਡਰ
			ਅਪਾਇੰਟਮੈਂਟ
			ਬੁਕਿੰਗ
			ਚੀਜ਼
			ਪਾਰਸਲ
			ਲਿਫਾਫਾ
			ਲਾਲ
			ਪਿਆਜ਼
			ਪਤੇ
			ਪੇਮੈਂਟ
			ਟਿਕਟ
			order
			booking
			ਡਿਲੀਵਰੀ
			ਕਾਰਡ
			ਫੋਨ
			ਕੋਰੀਅਰ
			ਕਲਾਸ
			ਰੰਗ
			ਕਾਲ
		`,
		again: lines`
			ਦੁਬਾਰਾ
			ਫਿਰ ਤੋਂ
			ਮੁੜ
			ਫੇਰ
			dubara
			fer
			ਪਹਿਲਾਂ ਵਾਂਗ
			dobara
			phir to
			fir ton
			fer ton
			ਫੇਰ ਤੋਂ
			ਦੁਬਾਰੇ
			mud
			ਫਿਰ
		`,
		mistake: lines`
			ਗਲਤੀ ਨਾਲ
			ਭੁੱਲ ਕੇ
			ਅਣਜਾਣੇ ਵਿੱਚ
			galti nal
			galti naal
			galti nall
			glti nal
			galti ton
			ਗਲਤੀ ਤੋਂ
			ਗ਼ਲਤੀ ਨਾਲ
			bhul ke
			by mistake
		`,
		not: lines`
			ਨਹੀਂ
			ਨਾ
			ਕਿਉਂ
			nahi
			ਮਤ
			ni
			nhi
			na
			mat
			kyon
			kyu
			ਨੀ
		`,
		request: lines`
			ਸਕਦੇ ਹੋ
			ਕਰੋਗੇ
			ਦਿਓਗੇ
			ਪਾਓਗੇ
			ਭੇਜੋਗੇ
		`,
		until: lines`
			ਤੱਕ
			ਤਕ
		`,
		day: lines`
			ਦਿਨ
		`,
		week: lines`
			ਹਫ਼ਤੇ
			ਹਫ਼ਤਾ
			ਹਫਤੇ
		`,
		month: lines`
			ਮਹੀਨੇ
			ਮਹੀਨਾ
		`,
		year: lines`
			ਸਾਲ
		`,
		link: lines`
			ਪਰ
			ਤੇ
			ਇਸ ਲਈ
			ਹੁਣ
			ਅਤੇ
			ਕਿਰਪਾ ਕਰਕੇ
			ਜੀ
		`,
		verb: lines`
			ਭੇਜੋ
			ਭੇਜਿਓ
			ਭੇਜਿਆ ਕਰੋ
			ਭੇਜਣਾ
			ਭੇਜਣੇ
			ਕਰੋ
			ਕਰਿਓ
			ਕਰਿਆ ਕਰੋ
			ਕਰਨਾ
			ਘੱਲੋ
			ਘੱਲਿਓ
			ਪਾਓ
			bhejo
			bhejeo
			bhejio
			bhejyo
			bhejya karo
			bhejya kro
			bhejna
			karo
			kareo
			kareyo
			kario
			karyo
			kro
			karna
			kareya karo
			karya karo
			krya kro
			ghallo
			pao
		`,
		neg: lines`
			ਨਾ
			ਨਹੀਂ
			ਮਤ
			ਨਾਂ
			na
			naa
			nahi
			ni
			nhi
			mat
		`,
	},
	stop: lines`
		{things} …2 {dontsend}
		{dontsend} {things}
		{things} [ਵਾਲੇ|ਸਾਰੇ] [{things}] [{sending}] …1 {stopit}
		{sending} {stopit}
		^ (ਬੰਦ ਕਰੋ|ਰੋਕੋ|ਸਟਾਪ|band karo) [ਹੁਣ|ਇਹ|ਜੀ] $
		{things} [ਹੁਣ|ਮੈਨੂੰ|ਹੋਰ] {nowant}
		{things} (ਦੀ|ਵਿੱਚ|ਚ) …1 (ਲੋੜ|ਦਿਲਚਸਪੀ|ਜ਼ਰੂਰਤ) ਨਹੀਂ
		{list} {from} …2 {remove}
		{number} …2 {remove}
		{unsub} (ਕਰੋ|ਕਰਨਾ|ਕਰਨਾ ਹੈ|ਕਰ ਦਿਓ|karo)
		(ਤੰਗ|ਪਰੇਸ਼ਾਨ|ਡਿਸਟਰਬ|tang|pareshan|disturb) {dontsend}
		(ਸੰਪਰਕ|contact) {dontsend}
		(ਸਹਿਮਤੀ|ਇਜਾਜ਼ਤ|ਮਨਜ਼ੂਰੀ) …2 (ਵਾਪਸ|ਰੱਦ|ਨਹੀਂ ਦਿੱਤੀ) …2
		{things} ਤੋਂ …1 (ਅੱਕ|ਤੰਗ|ਪਰੇਸ਼ਾਨ) …2
		(ਬਹੁਤ|ਬੱਸ) ਹੋ (ਗਏ|ਗਿਆ) {things} …2
		{things} …2 {neg} {verb}
		{neg} {verb} [ਮੈਨੂੰ|mainu|ਇਹ|eh] {things}
		^ {neg} (ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਿਆ ਕਰੋ|bhejo|bhejeo|bhejya karo|ਘੱਲੋ) [ਜੀ|ji|please|ਹੁਣ] $
		{stopit} [ਇਹ|eh|ਸਾਰੇ|ਆਪਣੇ|ਮੈਨੂੰ] {things}
		^ [ਹੋਰ|hor|ਹੁਣ|hun] {things} (ਬੰਦ|band|bnd|ਨਹੀਂ|nahi|nhi|ni) $
		{things} [ਹੁਣ|ਮੈਨੂੰ|ਹੋਰ|mainu|hun|hor|ਵਾਲੇ|wale] {nowant}
		{nowant} [ਮੈਨੂੰ|mainu|ਇਹ|eh|ਤੁਹਾਡੇ] {things}
		(ਦਿਮਾਗ|ਸਿਰ|dimag|sir|ਮੱਥਾ) {neg} (ਖਾਓ|ਖਾਇਓ|ਖਰਾਬ|khao|khayo|kharab)
		{things} (ਕੀਤਾ|ਕੀਤੇ|ਆਇਆ|ਭੇਜਿਆ|kita|kitta|aaya|bheja) (ਤਾਂ|ਤੇ|ta|taan|te) …1 (ਬਲਾਕ|ਰਿਪੋਰਟ|block|report) …2
		^ ਬੱਸ ਕਰੋ [ਹੁਣ|ਬੰਦ ਕਰੋ ਹੁਣ|ਬੰਦ ਕਰੋ] $
		(ਤੰਗ|ਪਰੇਸ਼ਾਨ|ਡਿਸਟਰਬ|tang|pareshan|preshan|disturb) {neg} {verb}
		{unsub} (kar deo|karo|kar do|karna hai|ਕਰਨਾ ਹੈ|ਕਰਦੋ|kardo)
		(ਮੁੜ|mud|ਮੁੜ ਕੇ|mud ke|ਦੁਬਾਰਾ|dubara|ਹੁਣ|hun|agge ton|agge to|ਅੱਗੇ ਤੋਂ|ਕਦੇ|kade) …1 {neg} (ਭੇਜੋ|ਭੇਜਿਓ|bhejo|bhejeo|bhejio|ਭੇਜਿਆ ਕਰੋ|bhejya karo)
		(interest|ਦਿਲਚਸਪੀ|dilchaspi) (nahi|ni|ਨਹੀਂ|nhi) …1 {neg} {verb}
		(ਅੱਗੇ ਤੋਂ|ਹੁਣ|hun|agge ton|agge to|ਕੋਈ|koi|ਹੋਰ|hor) [ਕੋਈ|koi] {things} (ਨਹੀਂ|nahi|ni|nhi) $
		(ਕਿੰਨੀ ਵਾਰ|ਕਿੰਨੀ ਵਾਰੀ|ਕਿੰਨੇ ਵਾਰ|kinni var|kinni vari|kinni wari) …2 (ਬੰਦ|ਨਾ ਭੇਜੋ|band|na bhejo) …1
		(ਆਖਰੀ ਵਾਰ|ਆਖ਼ਰੀ ਵਾਰ|ਆਖਰੀ ਚੇਤਾਵਨੀ|akhri var|akhri vari|aakhri vaar) …3 (ਨਾ ਭੇਜੋ|ਬੰਦ|na bhejo|band|{dontsend})
		^ (ਬੰਦ ਕਰੋ|ਬੰਦ ਕਰ ਦਿਓ|band karo|bnd kro) [ਹੁਣ|ਯਾਰ|ਭਾਈ|hun|yaar|bhai|eh|ਇਹ] [ਸਭ|sab|sb|ਸਾਰਾ] $
		(ਤੁਹਾਡਾ|ਤੁਹਾਡੀ|tuhada) (ਗਾਹਕ|ਕਸਟਮਰ|gahak|customer) (ਨਹੀਂ|nahi|ni)
		{things} [ਮੈਨੂੰ] (ਚਾਹੀਦੇ|ਚਾਹੀਦੀਆਂ) ਹੀ ਨਹੀਂ
		^ (ਨਾ|ਨਹੀਂ) (ਭੇਜੋ|ਭੇਜਿਓ|ਘੱਲੋ) (ਭਾਈ|ਯਾਰ|ਜੀ|ਵੀਰ ਜੀ|ਵੀਰੇ) $
		(ਇੱਕ ਹੋਰ|ਹੋਰ ਇੱਕ|ik hor) {messages} (ਆਇਆ|ਭੇਜਿਆ|aya) (ਤਾਂ|ta) …2
	`,
	unclear: lines`
		{unsub} ਕਿਵੇਂ …2
		{things} …1 ਕਿਵੇਂ ਬੰਦ …1
		ਕਿਵੇਂ …2 ({unsub}|ਬੰਦ) …1
		(ਗਲਤ|ਰੌਂਗ|ਰਾਂਗ|wrong) (ਨੰਬਰ|number)
		(ਇਹ) (ਸਪੈਮ|spam)
		(ਬਲਾਕ|ਰਿਪੋਰਟ) (ਕਰਾਂਗਾ|ਕਰ ਦੇਵਾਂਗਾ|ਕਰਦਾ)
		{things} …1 (kive|kiwe|kiven|kidda|ਕਿਵੇਂ|ਕਿੱਦਾਂ) …1 (band|ਬੰਦ|bnd) …1
		{things} …1 (ਬੰਦ|band) (ਕਰਨ ਲਈ|karan layi|karan lyi|ਕਰਵਾਉਣ ਲਈ) …1 (ਕੀ|ki) …1
		{unsub} (kive|kiwe|kiven|kidda|ਕਿੱਦਾਂ) …2
		(ਗਲਤ|wrong|galat|ਰੌਂਗ) (ਨੰਬਰ*|number*|ਬੰਦੇ)
	`,
	refers: lines`
		^ [ਇਹਨੂੰ|ਫੌਰਨ|ਇਹ|ਹੁਣੇ|ehnu] {gone} $
		^ [ਮੈਨੂੰ|ਸਾਨੂੰ] [ਹੁਣ] (ਨਹੀਂ ਚਾਹੀਦੇ|ਨਹੀਂ ਚਾਹੀਦਾ|ਬਹੁਤ ਹੋ ਗਿਆ|ਬੱਸ|ਲੋੜ ਨਹੀਂ|ਦਿਲਚਸਪੀ ਨਹੀਂ|nahi chahide|nahi chahida|bahut ho gya|lod nahi|ni chahide) [ਹੁਣ] $
		(ਉਹ|ਓਹ) [ਹੁਣ] (ਇੱਥੇ|ਏਥੇ) (ਨਹੀਂ|ਨਹੀਂ ਰਹਿੰਦਾ|ਨਹੀਂ ਰਹਿੰਦੇ)
	`,
	about: lines`
		(ਮੇਰਾ|ਮੇਰੀ|ਸਾਡਾ|mera|sada|meri) (ਨੰਬਰ|ਜਾਣਕਾਰੀ|ਡਾਟਾ|number|ਫੋਨ ਨੰਬਰ|nmbr)
		(ਇਹ|ਤੁਹਾਡੇ|ਐਹੋ ਜਿਹੇ|eh|tuhade) ({messages}|{marketing})
		(ਬੱਸ|ਸਿਰਫ|ਰੋਜ਼) {marketing}
		ਨੰਬਰ (ਬਦਲ ਗਿਆ|ਬਦਲਿਆ)
	`,
	stay: lines`
		(ਬੰਦ|ਅਨਸਬਸਕ੍ਰਾਈਬ|band) (ਨਾ ਕਰੋ|ਨਾ ਕਰਿਓ|ਨਾ ਕਰਨਾ|na karo)
		(ਨਾ|ਮਤ) (ਕੱਢੋ|ਹਟਾਓ|ਕੱਢਿਓ|ਹਟਾਇਓ|ਰੋਕੋ)
		{from} ਨਾ …1
		(ਭੇਜਦੇ|ਦਿੰਦੇ) ਰਹੋ …1
		ਕਿਉਂ …1 (ਬੰਦ|ਨਹੀਂ|ਕੱਢ*) …2
		({unsub}|ਬੰਦ|band|bnd|ਡਿਲੀਟ|delete|remove|off) {neg} {verb}
		{unsub} (nahi karna|ਨਹੀਂ ਕਰਨਾ|ni karna|nahi kita|ਨਹੀਂ ਕੀਤਾ|nahi kitta)
	`,
	elsewhere: lines`
		{order} …2 (ਰੱਦ|ਕੈਂਸਲ|ਹਟਾ|ਹਟਾਓ|ਕੱਢ|ਡਿਲੀਟ|ਬੰਦ|cancel) …1
		{order} …1 ({dontsend}|{nowant}|ਨਾ ਪਾਇਓ|ਤੇ ਨਾ)
		(ਦੁਕਾਨ|ਐਤਵਾਰ|ਪੱਖਾ|ਮਸ਼ੀਨ|ਗੱਡੀ|ਦਫ਼ਤਰ|ਲਾਈਟ) …2 ਬੰਦ …2
		(ਬੱਸ|bus) (ਸਟਾਪ|stop) …1
		(ਅੱਜ|ਹੁਣ|ਕੱਲ੍ਹ) …2 (ਪਾਰਸਲ|ਫੋਨ|ਡਿਲੀਵਰੀ|ਕਾਲ) …2
		{things} …1 (ਨਹੀਂ ਮਿਲਿਆ|ਨਹੀਂ ਆਇਆ|ਨਹੀਂ ਆਏ|ਨਹੀਂ ਮਿਲੇ|ਨਹੀਂ ਆਉਂਦੇ)
		(call|ਕਾਲ|ਫੋਨ|phone|parcel|delivery|ਪਾਰਸਲ|ਡਿਲੀਵਰੀ|ਫਿਕਰ|ਚਿੰਤਾ|ਦੇਰ|fikar|chinta) …1 {neg} {verb}
		{order} …1 {neg} {verb}
	`,
	quoted: lines`
		(stop|ਸਟਾਪ) (ਲਿਖ ਕੇ|ਲਿਖੋ|ਟਾਈਪ) …3
		(ਬੰਦ|band) (ਕਰਨ ਲਈ|karan layi) …1 (stop|ਸਟਾਪ|off|ਰਿਪਲਾਈ|ਲਿਖੋ|ਲਿਖ ਕੇ|ਭੇਜੋ|ਕਲਿੱਕ|ਇੱਥੇ|ਟਾਈਪ|likho|reply) …4
		(stop|ਸਟਾਪ|band) (likh ke|likhke|likh kar|likho|type|ਲਿਖ) …3
	`,
	start: lines`
		{again} …1 {things} …1 (ਭੇਜੋ|ਚਾਹੀਦੇ|ਚਾਲੂ ਕਰੋ|ਸ਼ੁਰੂ ਕਰੋ|bhejo)
		{again} …1 {list} (ਵਿੱਚ|ਚ) …1 (ਪਾਓ|ਸ਼ਾਮਲ ਕਰੋ|ਐਡ ਕਰੋ)
		{list} (ਵਿੱਚ|ਚ) [{again}] (ਪਾਓ|ਸ਼ਾਮਲ ਕਰੋ|ਐਡ ਕਰੋ|ਪਾ ਦਿਓ)
		{things} (ਲੈਣੇ ਹਨ|ਚਾਹੀਦੇ ਹਨ|ਚਾਹੀਦੇ ਨੇ)
		(ਸਬਸਕ੍ਰਾਈਬ|subscribe) (ਕਰਨਾ ਹੈ|ਕਰੋ ਮੈਨੂੰ)
		{mistake} …1 (ਬੰਦ|{unsub}|stop|ਸਟਾਪ) …3
		({unsub}|stop) …1 {mistake} …1
		{again} …2 {things} …1 (ਭੇਜੋ|bhejo|ਚਾਹੀਦੇ|chahide|ਚਾਲੂ ਕਰੋ|chalu karo|ਸ਼ੁਰੂ ਕਰੋ|shuru karo|ਭੇਜਿਆ ਕਰੋ|bhej deo)
		{list} (ਵਿੱਚ|ਚ|ch|vich|wich|ਵਿਚ) …1 [{again}] (add karo|add kar deo|ਪਾਓ|ਪਾ ਦਿਓ|pa deo|pao|ਐਡ ਕਰੋ|ਸ਼ਾਮਲ ਕਰੋ)
		{mistake} …1 (ਬੰਦ|{unsub}|stop|ਸਟਾਪ|band|block) …4
		(ਮੈਨੂੰ|mainu) …2 {marketing} (ਚਾਹੀਦੇ|chahide|ਚਾਹੀਦੀਆਂ|chahidiyan) [ਹਨ|ਨੇ|ne|han] $
		{marketing} [wale|ਵਾਲੇ|de|ਦੇ] {messages} (chahide|ਚਾਹੀਦੇ) …1
		(ਮੈਨੂੰ|mainu|menu) (ਫਿਰ|ਫੇਰ|ਦੁਬਾਰਾ|ਮੁੜ|fir|dubara|fer) {list} (ਵਿੱਚ|ਚ|vich|ch) (ਪਾ ਦਿਓਗੇ|ਪਾਓਗੇ|ਪਾ ਦਿਓ|ਪਾਓ|pa deo|add karoge|add karo)
		(ਆਫਰ|ਆਫ਼ਰ|{marketing}) {again} (ਭੇਜੋ|ਭੇਜਿਓ|ਚਾਲੂ ਕਰੋ|bhejo) …1
	`,
	help: lines`
		^ [ਮੈਨੂੰ|ਕੀ ਤੁਸੀਂ ਮੇਰੀ|ਮੇਰੀ|ਕੀ ਤੁਸੀਂ] [ਥੋੜੀ|ਤੁਹਾਡੀ] (ਮਦਦ|madad|ਹੈਲਪ) [ਚਾਹੀਦੀ|ਕਰੋ|ਕਰੋਗੇ|ਚਾਹੀਦੀ ਹੈ|karo|ਕਰ ਸਕਦੇ ਹੋ|ਕਰ ਦਿਓ] [ਜੀ] $
		^ ਮੇਰਾ [ਇੱਕ] ਸਵਾਲ [ਹੈ] $
		^ [ਮੈਨੂੰ|mainu|menu|ਮੇਰੀ|meri] [ਥੋੜੀ|thodi|ਥੋੜ੍ਹੀ|ਤੁਹਾਡੀ] (ਮਦਦ|madad|help|ਹੈਲਪ|maddad) [ਚਾਹੀਦੀ|chahidi|ਕਰੋ|karo|ਕਰੋਗੇ|karoge|kro|ਕਰ ਦਿਓ|kar deo] [ਹੈ|hai|ae|ਐ] [ਜੀ|ji|please|plz] $
		^ (ਕੋਈ|koi) [ਮੇਰੀ|meri] (ਮਦਦ|madad|help|ਹੈਲਪ) (ਕਰੋ|ਕਰੇਗਾ|ਕਰੇ|karo|karega|ਕਰ ਸਕਦਾ) [ਹੈ|ਜੀ|hai] $
		^ (ਕੋਈ|koi) [ਉੱਥੇ|ਏਥੇ|ਇੱਥੇ] (ਹੈ|ਹੈਗਾ|hai|haiga|aa) $
	`,
	less: lines`
		ਘੱਟ {things} …1
		(ਬਹੁਤ|ਐਨੇ|ਇੰਨੇ) [ਜ਼ਿਆਦਾ|ਸਾਰੇ] {things} (ਆਉਂਦੇ|ਭੇਜਦੇ|ਨਾ) …1
		(ਹਫ਼ਤੇ|ਮਹੀਨੇ|ਦਿਨ|ਹਫਤੇ) (ਵਿੱਚ|ਚ) (ਇੱਕ|ਦੋ) ਵਾਰ …1
		(ਰੋਜ਼|ਹਰ ਰੋਜ਼) …1 {things} …1 {dontsend}
	`,
	pause: lines`
		{until} …1 {things} …1 ({dontsend}|{stopit}) …1
		({week}|{month}|{day}) {things} …1 {dontsend}
	`,
	keeps: lines`
		(ਸਿਰਫ਼|ਸਿਰਫ|ਕੇਵਲ) …1 ({orders}|{reminders}|{surveys})
	`,
};
