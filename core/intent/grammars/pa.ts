import { lines } from '../languages/types';
import { type Grammar } from './types';

export const pa: Grammar = {
	code: 'pa',
	words: {
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
		`,
		number: lines`
			ਨੰਬਰ
			ਜਾਣਕਾਰੀ
			ਡਾਟਾ
			number
			ਨਾਮ
			ਨਾਂ
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
		`,
		mistake: lines`
			ਗਲਤੀ ਨਾਲ
			ਭੁੱਲ ਕੇ
			ਅਣਜਾਣੇ ਵਿੱਚ
			galti nal
		`,
		not: lines`
			ਨਹੀਂ
			ਨਾ
			ਕਿਉਂ
			nahi
			ਮਤ
		`,
		request: lines`
			ਸਕਦੇ ਹੋ
			ਕਰੋਗੇ
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
	`,
	unclear: lines`
		{unsub} ਕਿਵੇਂ …2
		{things} …1 ਕਿਵੇਂ ਬੰਦ …1
		ਕਿਵੇਂ …2 ({unsub}|ਬੰਦ) …1
		(ਗਲਤ|ਰੌਂਗ|ਰਾਂਗ|wrong) (ਨੰਬਰ|number)
		(ਇਹ) (ਸਪੈਮ|spam)
		(ਬਲਾਕ|ਰਿਪੋਰਟ) (ਕਰਾਂਗਾ|ਕਰ ਦੇਵਾਂਗਾ|ਕਰਦਾ)
	`,
	stay: lines`
		(ਬੰਦ|ਅਨਸਬਸਕ੍ਰਾਈਬ|band) (ਨਾ ਕਰੋ|ਨਾ ਕਰਿਓ|ਨਾ ਕਰਨਾ|na karo)
		(ਨਾ|ਮਤ) (ਕੱਢੋ|ਹਟਾਓ|ਕੱਢਿਓ|ਹਟਾਇਓ|ਰੋਕੋ)
		{from} ਨਾ …1
		(ਭੇਜਦੇ|ਦਿੰਦੇ) ਰਹੋ …1
		ਕਿਉਂ …1 (ਬੰਦ|ਨਹੀਂ|ਕੱਢ*) …2
	`,
	elsewhere: lines`
		{order} …2 (ਰੱਦ|ਕੈਂਸਲ|ਹਟਾ|ਹਟਾਓ|ਕੱਢ|ਡਿਲੀਟ|ਬੰਦ|cancel) …1
		{order} …1 ({dontsend}|{nowant}|ਨਾ ਪਾਇਓ|ਤੇ ਨਾ)
		(ਦੁਕਾਨ|ਐਤਵਾਰ|ਪੱਖਾ|ਮਸ਼ੀਨ|ਗੱਡੀ|ਦਫ਼ਤਰ|ਲਾਈਟ) …2 ਬੰਦ …2
		(ਬੱਸ|bus) (ਸਟਾਪ|stop) …1
		(ਅੱਜ|ਹੁਣ|ਕੱਲ੍ਹ) …2 (ਪਾਰਸਲ|ਫੋਨ|ਡਿਲੀਵਰੀ|ਕਾਲ) …2
		{things} …1 (ਨਹੀਂ ਮਿਲਿਆ|ਨਹੀਂ ਆਇਆ|ਨਹੀਂ ਆਏ|ਨਹੀਂ ਮਿਲੇ|ਨਹੀਂ ਆਉਂਦੇ)
	`,
	quoted: lines`
		(stop|ਸਟਾਪ) (ਲਿਖ ਕੇ|ਲਿਖੋ|ਟਾਈਪ) …3
		ਬੰਦ ਕਰਨ ਲਈ …4
	`,
	start: lines`
		{again} …1 {things} …1 (ਭੇਜੋ|ਚਾਹੀਦੇ|ਚਾਲੂ ਕਰੋ|ਸ਼ੁਰੂ ਕਰੋ|bhejo)
		{again} …1 {list} (ਵਿੱਚ|ਚ) …1 (ਪਾਓ|ਸ਼ਾਮਲ ਕਰੋ|ਐਡ ਕਰੋ)
		{list} (ਵਿੱਚ|ਚ) [{again}] (ਪਾਓ|ਸ਼ਾਮਲ ਕਰੋ|ਐਡ ਕਰੋ|ਪਾ ਦਿਓ)
		{things} (ਲੈਣੇ ਹਨ|ਚਾਹੀਦੇ ਹਨ|ਚਾਹੀਦੇ ਨੇ)
		(ਸਬਸਕ੍ਰਾਈਬ|subscribe) (ਕਰਨਾ ਹੈ|ਕਰੋ ਮੈਨੂੰ)
		{mistake} …1 (ਬੰਦ|{unsub}|stop|ਸਟਾਪ) …3
		({unsub}|stop) …1 {mistake} …1
	`,
	help: lines`
		^ [ਮੈਨੂੰ|ਕੀ ਤੁਸੀਂ ਮੇਰੀ|ਮੇਰੀ|ਕੀ ਤੁਸੀਂ] [ਥੋੜੀ|ਤੁਹਾਡੀ] (ਮਦਦ|madad|ਹੈਲਪ) [ਚਾਹੀਦੀ|ਕਰੋ|ਕਰੋਗੇ|ਚਾਹੀਦੀ ਹੈ|karo|ਕਰ ਸਕਦੇ ਹੋ|ਕਰ ਦਿਓ] [ਜੀ] $
		^ ਮੇਰਾ [ਇੱਕ] ਸਵਾਲ [ਹੈ] $
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
