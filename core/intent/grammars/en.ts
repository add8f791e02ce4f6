import { lines } from '../languages/types';
import { firstNames } from './first-names';
import { type Grammar } from './types';

/** The model for the other languages: README.md goes through it. */
export const en: Grammar = {
	code: 'en',
	words: {
		// Verbs and what goes with them
		halt: lines`
			stop
			cease
			quit
			discontinue
			desist
			refrain from
			stap
		`,
		sending: lines`
			sending
			sendin
			forwarding
			sharing
			posting
			pushing
		`,
		contacting: lines`
			texting
			textin
			messaging
			msging
			contacting
			writing to
			whatsapping
			spamming
			bothering
			disturbing
			harassing
			pestering
			annoying
			bombarding
			blasting
			flooding
			advertising
			pinging
			hitting me up
			reaching out
		`,
		send: lines`
			send
			snd
			forward
			share
			push
			give
			bring
			sned
			sedn
		`,
		contact: lines`
			text
			txt
			message
			msg
			contact
			write to
			write
			whatsapp
			bother
			disturb
			spam
			harass
			pester
			bombard
			ping
			reach out
			hit me up
			approach
		`,
		want: lines`
			want
			wanna
			need
			wish
			desire
			care
			require
			would like
			like
			expect
			(interested|intrested) in
			wnt
			wan
			wan dey
			dey want
		`,
		receive: lines`
			receive
			recieve
			be receiving
			get
			be getting
			see
			hear
			have
			read
			be on
			be part of
			be in
			be sent
			be contacted
			be messaged
			be texted
			be added
		`,
		unsubscribe: lines`
			unsubscribe
			unsub
			unsuscribe
			opt out
			optout
			opt me out
			opt us out
			deregister me
			sign me off
			sign me out
			count me out
			(cancel|end|terminate) [my|the|this] subscription to
			(i m|im|i am|am) opting out
			(i m|im|i am|am) unsubscribing
		`,
		remove: lines`
			remove
			delete
			erase
			delist
			scrub
			purge
			wipe
			unlist
			strike
			cancel
			rm
			exclude
			drop
		`,
		switch: lines`
			end
			cancel
			kill
			(turn|switch|shut) off
			disable
			deactivate
			terminate
			block
			cut [out]
			quit
			halt
			ditch
			drop
			can
			lose
			skip
			suspend
			no need for
			no need of
			spare me
			silence
			remove
			delete
			pack in
			lay off
			knock off
			give up
			do away with
			put an end to
			put a stop to
			call off
			dispense with
			withhold
		`,

		// Things
		marketing: lines`
			promo*
			marketing
			[special] offers
			deals
			ad
			ads
			advert
			adverts
			advertis*
			sales (messages|texts|pitch|pitches|stuff)
			newsletter*
			news letter*
			campaign*
			catalog
			catalogs
			catalogue*
			price lists
			pricelists
			discounts
			coupons
			vouchers
			flash sales
			junk
			commercials
			sponsored (messages|posts|stuff)
			solicitations
			mailers
			ad campaigns
			promotional (stuff|content|material|things)
			promo stuff
			sales (content|material|spiel|blurb)
			upsells
			specials
		`,
		messages: lines`
			messages
			message
			mesages
			msgs
			msg
			msges
			mssgs
			texts
			txts
			text messages
			notification*
			alerts
			updates
			communications
			communication
			correspondence
			mailing
			mailings
			blasts
			broadcast
			forwards
			wa messages
			pings
			chats from you
			bulk (messages|texts|sms)
			mesage
			messgs
			dms
			inbox messages
		`,
		reminders: lines`
			reminder
			reminders
		`,
		orders: lines`
			(order|delivery|shipping|shipment|tracking|booking|appointment|payment) (updates|update|notifications|messages|alerts|texts|info|news|status|confirmations|confirmation|notices|stuff)
			updates (about|on|for) my (order|orders|delivery|booking|parcel)
			receipts
			payment receipts
			invoices
			receipt
			invoice
			tracking
			deliveries
			orders
		`,
		surveys: lines`
			survey
			surveys
			feedback requests
			questionnaires
			polls
		`,
		calls: lines`
			calling
			calls
			phone calls
			phoning
			ringing
		`,
		email: lines`
			emails
			emailing
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			everything
			anything
			nothing
			any of (this|it|these|that)
			all of (this|it|these|that)
			stuff
			crap
			rubbish
			nonsense
			garbage
		`,
		all: lines`
			everything
			all (messages|texts|communications|communication|notifications|contact|of it|of them|of these)
			anything
			nothing (more|else)
		`,
		list: lines`
			list
			lists
			[mailing|contact|broadcast|distribution|sms|text|promo|marketing|whatsapp|customer|client|call] list
			database
			data base
			databases
			distribution
			system
			records
			directory
			contacts
			subscribers
			thread
			broadcast*
			phonebook
			phone book
			books
			files
			crm
			group
			channel
			campaigns
			mailing
			mailings
			marketing
			promotions
		`,
		me: lines`
			me
			us
			my
			mine
			my name
			myself
			my wife
			my mother
			my mum
			my mom
			my husband
			my father
			my dad
		`,
		number: lines`
			number
			[my|this|our|dis|ths|the|that|mine] (number|phone|nr|num|nmbr|nbr|contact|contacts|details|data|info|information|cell|mobile|line|personal data|profile)
			my (phone|cell|mobile|contact) (number|details|info)
			my name
		`,
		more: lines`
			more
			any more
			anymore
			again
			no more
			ever
			further
			any longer
			no longer
			anything
			anything else
			stuff
			nothing
			anytime
			over here
			mroe
			anymor
		`,

		// Turning it round
		not: lines`
			don't
			dont
			do not
			dnt
			dont't
			never
			no longer
			not
			nt
			didn't
			didnt
			did not
			doesn't
			wouldn't
			won't
			can't
			cant
			cannot
			couldn't
			isn't
			aren't
			pls dont
		`,
		dont: lines`
			don't
			dont
			do not
			dnt
			donot
			dun
			never
			no longer
			don't ever
			not
			nt
			didn't
			didnt
			did not
			wouldn't
			would not
			nor
			stop asking to
			i no
			i no dey
			una no
			don nt
		`,

		// What makes it another matter
		order: lines`
			order
			orders
			appointment
			appointments
			booking
			bookings
			reservation
			reservations
			delivery
			shipment
			parcel
			package
			payment
			transfer
			purchase
			invoice
			refund
			return
			ticket
			tickets
			table
			meeting
			class
			lesson
			lessons
			course
			trip
			ride
			taxi
			cab
			driver
			courier
			pickup
			haircut
			visit
			session
			item
			items
			gift wrap
			membership
			gym
			contract
			policy
			insurance
			account
			card
			cart
			basket
			photo
			picture
			pizza
			room
			flight
			event
			party
			dinner
			call
			chat
			plan
			plans
			job
			game
			video
			alarm
			timer
			direct debit
			standing order
		`,
		paid: lines`
			netflix
			spotify
			youtube
			premium
			gym
			[meal|paid|monthly|annual|yearly|business|data|phone|box|coffee] (plan|plans|box|subscription|account)
			channel
			podcast
			magazine
		`,
		back: lines`
			again
			back
			once more
			as before
			like before
			like you used to
			anew
		`,
		mistake: lines`
			by mistake
			by accident
			accidentally
			accidently
			mistakenly
			in error
			by error
			unintentionally
			without meaning to
			was a mistake
			my mistake
		`,
		request: lines`
			can you
			could you
			can u
			could u
			would you
			will you
			can i
			could i
			may i
			can we
			please
		`,

		// Time
		until: lines`
			until
			untill
			till
			til
		`,
		day: lines`
			day
			days
		`,
		week: lines`
			week
			weeks
		`,
		month: lines`
			month
			months
		`,
		year: lines`
			year
			years
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		name: firstNames,
		firstname: lines`
			{name}
			{title}
		`,
		title: lines`
			mr
			mrs
			ms
			miss
			dr
			sir
			madam
		`,
		often: lines`
			how many (times|more times)
			how (often|many times)
			(two|three|four|five|ten|2|3|4|5|10|several|many|multiple|so many|hundred|thousand|million|countless|numerous) times
			time and again
			over and over
			repeatedly
			for the (last|second|third|fourth|final|umpteenth|2nd|3rd|4th) time
		`,
		shop: lines`
			shop
			store
			business
			restaurant
			company
			cafe
			salon
			office
			branch
			firm
			factory
			practice
		`,
		removed: lines`
			removed
			unsubscribed
			unsubbed
			taken off
			taken out
			deleted
			dropped
			kicked (off|out)
			opted out
			delisted
			thrown (off|out)
			cut off
			struck off
		`,
		monthname: lines`
			january
			february
			march
			april
			may
			june
			july
			august
			september
			october
			november
			december
			jan
			feb
			aug
			sept
			oct
			nov
			dec
			christmas
			easter
			eid
			diwali
			ramadan
			new year
			the new year
			summer
			spring
			autumn
			winter
			next (month|year|week)
		`,
		clock: lines`
			noon
			midnight
			lunch
			lunchtime
			dinner
			school
			work
			i
			we
			he
			she
			it
			they
			you
			the (delivery|driver|meeting|order|game|match|show|class)
			7*
			8*
			9*
			10*
			11*
			12*
			1pm
			2pm
			6am
		`,
		personalised: lines`
			(order|delivery|shipping|parcel|booking|appointment) (updates|update|info|notifications|messages|alerts|texts|news|reminders|stuff)
			{reminders}
		`,
		comeback: lines`
			offers
			promos
			promotions
			deals
			updates
			messages
			texts
			newsletter
			newsletters
			news
			ads
			notifications
			alerts
			discounts
			coupons
			specials
			msgs
			reminders
			stuff
		`,
		link: lines`
			and
			but
			so
			just
			then
			also
			now
			{request}
			(want|like) you to
			i (want|need|would like) to
			i d like to
		`,
	},

	stop: lines`
		{halt} (blowing|lighting) up …1 (phone|phones|cell|mobile|inbox|whatsapp)
		# Stop sending
		^ (stop|stopp) $
		^ (unsubscribed|opted out|(stop|quit|cancel|end) all) $
		^ (stop|stopp) (it|this|now|already|immediately|asap|everything|all|that|right now|at once|it now|this now|this already|with this|with it) $
		{halt} …3 {contacting}
		{halt} …2 {sending} [to] ({me}|{number}|here)
		{halt} …2 {sending} …4 ({things}|{everything}|more|these|those|them|this|it)
		{halt} {sending} $
		{halt} …3 {things}
		don t you {halt} …3 ({things}|{contacting}|{sending})
		{halt} …1 {reminders}
		{halt} …1 (writing|to write) ({me}|to|$)
		{things} …4 [to] {halt} $
		{things} …2 (need|needs|must|have|has|should|ought) to {halt}
		{things} (must|should|can|needs to|to) {halt}
		(want|like|need|wish|wants|make|have|get) …3 {things} …3 ({halt}|stopped|go away|end)
		(want|like|need|wish) …2 (this|these|it) [all] to {halt}
		put …2 (stop|end) to …2 (this|these|{things})
		^ {switch} …2 {things}
		{switch} …2 {things} [from] (you|to {me}|$)
		^ (discontinue|desist|cease) $
		pack it in with …2 {things}

		# No more
		no more …3 ({things}|{everything}|{contacting}|contact)
		^ no more [of] (this|these|those|them|for {me}|ever) $
		^ no {things} $
		no {things} (anymore|any more|to {me}|to this {number}|for {me}|from you)
		(not|never|without|minus) …2 {marketing} $
		{marketing} (no|nope|no thanks|not wanted|not welcome|unwanted)
		(enough|done|fed up|sick|tired|over it|bored|had it|through) [already] (of|with) …4 ({things}|{contacting}|{everything}|them|it all|you all)
		enough …2 {things}
		(had|have|that s|thats) [quite] enough (of|with) …3
		had enough $

		# Don't send
		{dont} …2 {contact} ({me}|this|here|{number}|{more}|us|my)
		{dont} …2 {contact} $
		{dont} …1 {send} [to] [{me}|{number}|here] …3 ({things}|{more}|{everything})
		{dont} …1 {send} [to] [{me}|{number}|here] $
		{dont} …1 {send} …3 ({things}|{everything}) (to|anymore|again|$)
		{dont} [ever] (call|ring) or {contact}
		{dont} {sending}
		(avoid|refrain from|quit) …1 ({sending}|{contacting})
		not {contact} {me}
		(no|not) (need|reason) …2 (to {contact}|{contacting}|to {send})

		# Don't want
		{dont} …2 {want} …5 {things}
		{dont} …2 {want} [to] …2 {receive} …4 ({things}|{everything}|these|this|them|those|{more}|such|{list}|contacted)
		{dont} …2 {want} …2 (these|this|them|those|any|it|that|nothing|anything) (anymore|any more|ever again|again|any longer|from you|on my phone)
		{dont} …2 {want} (these|any of these|any of this|to be (contacted|messaged|texted|spammed|disturbed|bothered|added|on this|on your|subscribed|part of this|here|in this)) 
		{dont} …2 {want} to hear …3 [you|anymore|again|$]
		{dont} …2 (want|wish|care|like|need) …2 {contact} (me|us)
		(rather|prefer to|prefer|would prefer) not [to] [be] ({receive}|{contacting}|contacted|messaged|texted)
		(no longer|not|nt|don t|dont|never|longer) …1 (interested|intrested|care) (in|about|for) …4 {things}
		(no|not|any) longer …2 {want} …3 ({things}|these|this|them)
		(have no|no|zero|lost) (interest|use|desire|wish) …3 {things}
		(happy|fine|better|good|ok|okay) without …3 {things}
		(unwanted|unsolicited) {things}

		# Off the list
		(take|get|pull|leave|keep|strike|cut|want|let) …2 (off|out|away) (of|from|your|this|the|ur|that|my|dis|all) …4 {list}
		(take|get|pull|cut) ({me}|us|{number}|him|her|them) (off|out) ($|now|immediately|asap|of (this|here|it|these)|this|these|your|the|ur|already)
		(take|get) off …2 {number}
		(take|pull|get) {number} …2 (off|out|down)
		(want|like|need|wish) [to be] (off|out|removed|taken off|to get off|to get out) ($|of this|of these|this|these|your|from)
		(want|like|need|wish) …2 {number} …2 (off|out of|removed|deleted|erased|gone) 
		{remove} ({me}|us|{number}) ($|now|from|off|out|asap|immediately|at once|in|right|as|i|this|it|before)
		{remove} …3 {number}
		{remove} (him|her|them|{me}|us|this) …2 {list}
		(removed|deleted|erased|taken) [off] …3 {list}
		(lose|forget|block|bin|trash|ditch|burn|destroy) (my|this|our) {number}
		off …2 {list} $
		(leave|quit|exit) …2 {list} 
		not …2 (be|stay|remain) on …2 {list}
		{unsubscribe}
		(deregister|unregister|unenroll|unfollow) [me|us|my] 

		# Consent
		(withdraw|revoke|retract|cancel|rescind|withdrawing|revoking|take back|pull) …3 (consent|permission|authorization|authorisation|opt in|approval)
		(object|objecting|objection) to …3 (marketing|processing|{things}|this|use of)
		{dont} …1 (consent|agree) …3 (this|these|it|that|receive|receiving|{things}|be contacted|being contacted)
		{dont} …1 (consent|agree) $
		(not|nt|never|without|no|dont|don t) …3 (my|our|have|any) (consent|permission|authorization|authorisation)
		(never|didn t|didnt|did not|havent|haven t|not) …1 (sign|signed|ask|asked|subscribe|subscribed|register|registered|agree|agreed|opt in|opted in|request|requested) [up] …2 ({things}|this|these|any|it|be on)
		(never|didn t|didnt|did not|havent|haven t|not) …1 (sign|signed|ask|asked|subscribe|subscribed|register|registered|agree|agreed|opt in|opted in|request|requested) [up] $
		(gdpr|popia|lgpd|tcpa|dnd|do not (call|contact|disturb|text)) …3 (request|list|registry|register|applies|me)

		# Let me be
		(leave|leaving) (me|us|my) [the hell|tf] alone
		let me be $
		(go|get) (away|lost) $
		(want|need) out $
		(i m|im|i am) (leaving|done|finished) (this|with (this|your|these|you))
		(lose|spare|save) me [from] …2 {things}
		(subscribe|sign me up|add me|add my number|signing me up|adding me) (without|when)
		{dont} …2 (subscribe me|sign me up|add me|add {number}|put me|include me|enroll me)
		^ {halt} (am|dis|dis one|dat|dem|o|lah|la|leh|liao|can|na|naa|yaar|biko|jare|nonsense|all dis|dis nonsense) $
		{halt} [to] [dey] {send} [me|us|{number}] …3 ({things}|{more}|{everything})
		{halt} [to] [dey] {contact} (me|us|my)
		no {contact} (me|us) (again|anymore|any more|o|oo|$)
		no (dey|de) {contact} (me|us|{number})
		no [dey|de] {send} [me|us] {things}
		no [dey|de] {send} me (again|anything|anymore)
		(comot|commot|komot) ({me}|{number}|us) …3
		(tire|taya|tired) for …3 ({things}|{everything})
		(knock it off|pack it in|give it a rest|cut it out|lay off|ease off|enough|cool it|chill) with …3 ({things}|{everything}|{contacting})
		(leave|let) (me|us) be $
		let (me|us) alone
		(ask|asked|asking|request|requested|prefer|like|wish|want|wanted|demand|insist|rather) …4 not [to] (be|get) (contacted|messaged|texted|bothered|disturbed|spammed|written to|approached|sent|marketed) …3
		(leave|keep|cut) ({me}|{number}) out [of] …3 ({things}|this|it|these|$)
		{often} …6 ({dont} …1 {want} (this|it|these|that|any|anything|$)|not (interested|intrested)|no $|stop|to be (left alone|{removed}))
		already (told|asked|said|replied|texted|written|sent|typed|requested|informed) …4 (stop|not (interested|intrested)|to be (left alone|{removed}))
		(never|didn t|didnt|did not|not|nobody|no one) (gave|give|given|granted|provided|grant) [you|u|ya|yall|anyone|anybody|your company|you people|you guys|them] [any|my|written|explicit|express] (permission|consent|approval|authorization|authorisation|authority|my (number|contact|details))
		(erasure|deletion|removal) of …2 ({number}|data|details|information)
		(right|rights) to …2 (erasure|object|be forgotten|deletion|withdraw consent)
		(gdpr|ccpa|popia|ndpr|dpdp|pdpa|data protection|article 17|article 21) …6 ({remove}|stop|object|erasure|opt out|unsubscribe)
		none of (the|your|those|these|that|ur|this) …2 ({things}|{everything})
		(stop|no|skip|drop|lose|cut|bin) (the rest|everything else|all the rest|all others|all other) [{things}]
		(the rest|everything else|the others|all else) (no|not|can stop|can go|stop|don t|dont|needs to stop|should stop|is not wanted)
		{personalised} only $
		^ only [send|text|message|give|tell|want|notify|the|me|my|about] [me|the|my|about] [the|my|about] {personalised} $
		(no|little|what s the|whats the|not much) point …3 ({sending}|{contacting}|getting|me getting|me receiving|receiving)
		(pointless|useless|no use|waste of time) [to|you|in|for you to] …1 ({send}|{sending}|{contact}|{contacting})
		(save|spare) (yourself|yourselves) the …1 ({things}|trouble|bother|effort)
		{dont} …2 {contact} (him|her|them) (again|anymore|any more|any longer|ever)
		(remove|delete|erase|take off) (his|her|their|him|her) (number|details|contact|data) …3
		(people|guys|lot|please|just|you|all) leave off $
		(sick|tired|bored|weary|fed up|annoyed|irritated) …3 (of|with|by) …3 ({things}|{everything}|{contacting}|getting (this|these|them|those)|receiving (this|these|them|those))
		(wish|beg|begging|asking|need|want|like) [that] (you|u|they|y all|yall|una) [lot|guys|people|all] [d|would|to|could|just] [please|just] stop [it|this|now] $
		{want} …1 to be (removed|unsubscribed|taken off|deleted|excluded|opted out|left alone|left out|erased|struck off) …3
		(receive|get|hear|see) nothing (further|more|else) …1
		nothing (further|more|else) (from you|to me|from this|from your)
		nothing (promotional|commercial|salesy)
		{dont} (be|keep|go|start|bother|continue) ({sending}|{contacting})
		only (want|need|care about|interested in) …2 {personalised} $
		(can t|cant|cannot|can not) (stand|take|bear|deal with|be bothered with) …3 {things}
		(refuse|decline|forbid|prohibit) …2 ({things}|to receive|to be contacted)
		(get|stay|keep) (out|off) [of] my (whatsapp|phone|inbox|chat|chats|dms)
		forget [about] (me|us) $
		(end|stop|cease|avoid) (all|any) (further|future) (contact|{things})
		(texts|messages|messaging|texting|spam|adverts|promos) (are|is|is getting|getting) …3 (driving|making) me (mad|crazy|nuts|insane)
		(count me|please let me|let me) out $
		{dont} (use|keep|store|save|share|hold) {number}
		(this|it|that|these) (has|have|needs|need|must|had|ought) [got] [to] (stop|end|cease) [now|already|immediately] $
		(taking|removing|deleting|getting|pulling) (me|{number}|us) (off|from|out of) …2 ({list}|this|here|it|these)
		not (on|in) (any|your|the|any of your) …1 {list}
		get rid of {number}
		{halt} (receiving|recieving|getting|seeing|hearing) …2 ({things}|these|this|them|from you)
		{marketing} …2 (no use|useless|irrelevant|not relevant|no good) …2
		(already|so|just|now|enough) stop (it|this) $
		{number} …2 (be|gets|is) (removed|deleted|erased|taken off) (from|$) …3
		(next|one more|another|any further|any more|1 more) …1 ({messages}|text|sms|ad) …6 (lawyer|police|report|reported|reporting|block|blocked|sue|complaint|legal|ombudsman|regulator|attorney|court)
		told (you|u|ya|una|them) …4 no $
		{dont} …2 {contact} (on|to|in|at|via) (this|my|dis|the|our|that)
		(dun|dont|no need|don t) {send} (already|liao|lah|leh|hor|ah|again|wan)
		unsubscribing $
		no {marketing} (for|to|on) (her|him|them|my|our|that)
		no [longer] [of] [any|much] (use|interest|relevance|relevant|good) to (me|us) (anymore|any more|any longer|now)
		^ (just|only) …1 {personalised} $
		make (e|una|am|them|dem) (end|stop|comot)
		(una|you|u) [don] [too] dey (disturb|worry|spam|stress)
		(comot|commot|remove) (me|my number|my name)
		(i|we) [already|clearly|have|ve] (said|told you|told u|asked for|say) no [more] {things}
		(una|you|u) (too|just) dey (send|disturb|message|text|worry)
		only (text|message|msg|contact|write to|write|send) (me|us) …1 (about|regarding|for|on) [my|our|the] {order}
		(never|not|nt|didn't|didnt|haven't) …1 (allowed|permitted|authorised|authorized|let|permit|allow|authorise) (you|u|ya|anyone|anybody) …1 (to {contact}|to {send}|{contact}|{send}|to use)
		keep (your|ur|yer|the) …1 {things} to (yourself|yourselves|urself)
		(cba|cannot be bothered|can't be (bothered|arsed)|couldn't be (bothered|arsed)) with …2 {things}
		(leave out|omit|do without|cut out|spare (me|us)) …2 {marketing}
		{messages} (don|too) [don] too (much|plenty)
		say i no want …2
		{send} (me|us|him|her|them) nothing (more|else|again|further)
		send nothing (more|else|again|further)
		take (me|us) (out|off) of (there|here|it|that)
		{marketing} …3 (not welcome|unwelcome|not permitted|not allowed|not accepted)
	`,

	unclear: lines`
		how …3 ({unsubscribe}|get off|get out|opt out|get removed|be removed|leave …2 {list})
		how …4 {halt} …3 ({things}|{contacting}|{sending}|getting)
		(where|what) …3 to (unsubscribe|opt out)
		how …4 make …3 (stop|go away)
		(can|could) i (unsubscribe|opt out|leave) [from] (this|these|your|here|$)
		wrong (number|person|guy|no|contact)
		(not|isn t|isnt|no longer) …2 (the right number|the right person|my number anymore)
		(not|isn t|isnt|aint) (him|her|maria|the person)
		{halt} {calls}
		{halt} …2 {email}
		^ (fuck|piss|bugger|sod|f|naff) (off|u|you) $
		(this|it|that|you|u) (is|s|are|r) [just|such|pure|a|all] (spam|scam|spammers|spamming)
		(block|blocking|report|reporting|reported) (you|this number|u|this as spam|you as spam|your number)
		^ (enough|enough already|enough is enough) $
		wrong (man|woman|lady|fella|bloke|individual|phone|recipient|chap|chat|people|party)
		(mistaken me|confusing me|confused me|mixed me up|taken me) (for|with) (someone|somebody|another|{firstname}) …1
		no (one|body) (called|named|by|of|with) …3 (here|name|number)
		nobody (called|named|by|of|with) …3 (here|name|number)
		no such person
		no {firstname} (here|at this|on this|lives|at)
		(i m|im|i am|is|s) not {firstname}
		(isn t|isnt|aint|ain t) {firstname}
		not who you think …2
		(number|phone|line|cell|mobile|sim) (is no longer|isn t|isnt|is not|no longer|doesn t|doesnt|does not) …2 (his|hers|theirs|belong|belongs|{firstname}|used by|registered to|with) …2
		this (is no longer|is not|isn t|isnt|aint|no longer) …2 s (number|phone|cell|line|mobile)
		this is no longer …3 (number|phone|cell|line|mobile)
		(she|he|they) (no longer|doesn t|doesnt|does not|don t|dont|stopped) …1 (use|uses|have|has|own|owns|using) …1 this (number|phone|line|cell|sim|mobile)
		(previous|former|old|last) owner of this (number|phone|line)
		number (now belongs|belongs to someone else|belongs to me|was reassigned|got reassigned|has been reassigned|changed hands|is mine now)
		(no longer|longer) …1 (customer|client|subscriber|shopper|guest|patient) …3
		(not|nt|isn t) …2 (customer|client|subscriber|shopper|guest|patient) …3 (anymore|any more|any longer|now)
		(not|never) …2 (customer|client) of (yours|your|this)
		(we|i) [ve|have] [now|since|already|just] (closed|shut|sold|wound up|folded) [down] (our|the|my) …1 {shop}
		(we|i) [ve|have] [now|since|already] (closed|shut|gone) (down|permanently|for good|out of business)
		(our|my) {shop} (has|is|s|was) [now|been|already|permanently] (closed|shut) (down|permanently|for good|last|years|months|since|$)
		{shop} (is|has|was|has been) [now|been|permanently] (closed|shut) [down] (permanently|for good|$)
		(no longer|not) in business
		(gone|went) out of business
		wasting (your|ur) (time|messages|breath|effort)
		what …5 to (not|stop|no longer|avoid) …1 (get|getting|receive|receiving|seeing|see|be contacted) …2
		how …5 (not|no longer|avoid) …1 (get|getting|receive|receiving|be contacted) …2 ({things}|these|this|them)
		^ (pack it in|give it a rest|cut it out|knock it off|do one|jog on|back off|buzz off|clear off|bore off|get stuffed) [will you|would you|now|already|mate] $
		(don t|dont|do not) know (a|any|anyone called|anybody called|who) {firstname}
		why …2 still (getting|receiving|being sent|sending|texting|messaging|contacting) …2 ({things}|these|this|them|me|us|$)
		why …2 keep ({contacting}|{sending}|getting|receiving) …2 (me|us|these|this|{things})
		(way|option|button|setting) [for me] to (turn|switch|shut) (these|this|them|the {things}|{things}|your {things}) off
		(way|option|button|setting) [for me] to ({halt}|{unsubscribe}|{switch}|get off|get out of|leave) (these|this|them|your|getting|receiving|{things}|the {list}|the {things}|$)
		(turn|switch|shut) (the|your|all|these|all these) {things} off
		(what|which) …4 (type|send|text|reply|press|say|write) …2 to …3 (stop|unsubscribe|opt out|leave|get off)
		(word|code|command|keyword) …1 (to|for) …3 (stop|unsubscribe|opt out|stopping|unsubscribing)
		{dont} use it (again|anymore|any more)
		(you|u|ur|you re|are|keep) …1 (spamming|bombarding|harassing|flooding|pestering) (me|us|my)
		(blocked|reported) (you|u|ur number|this number)
		how …4 {halt} …1 (receiving|recieving|getting|seeing|hearing) …2
		where …3 (turn|switch|shut) (this|these|it|them) off
		how …3 (turn|switch) (these|them|these {things}|{things}) off
		{firstname} …2 (no longer|doesn't|does not|doesnt|don't|dont|not) (work|works|working|employed|live|lives|living) (here|for us|with us|at this) …3
		(no longer|not|nt) interested (any longer|anymore|any more|no more|now) $
	`,

	refers: lines`
		(im|i'm|i am|count me) (out|done) $
		(delete|remove|erase|scrap|forget) (it|that|them|me)
		(take|get) (it|that|me) (off|out|down)
		^ (enough|no thanks|not interested|not for me) $
		(don't|do not|dont) want (it|them|any|any of it|this|that) [anymore|any more|any longer]
		(bin|lose|destroy|ditch|trash|wipe|purge|burn|drop|shred|kill|stop|end) (it|that|them|those|this) [now|please|asap|all] $
		let it go $
		(don't|do not|dont|no|dun|never|didn't|didnt) want (this|that|it|them|none of (it|this|that)|any part of it)
		(not|no longer|never|nt|isnt|aint) [at all|really|that] (interested|intrested) …5
		(no|not|of no) …1 (use|interest|relevan*|useful|good) to (me|us)
		nothing (else|more|further) $
		(not|never) …1 (asked|signed up|subscribed|agreed|consented) $
		^ no more $
		that s it for (me|us) $
		^ (e don do|e don reach|i don tire) $
		^ (remove|delete|unlist) $
		take (me|us) (out|off) (of|there|here)
	`,
	about: lines`
		my {number}
		(messages|msgs|texts|txts|notifications|alerts|updates|forwards|broadcasts|mailings)
		{marketing}
		(list|mailing list|lists|newsletter|database|distribution list|(your|ur) (system|records|files|database|contacts))
		(my|our) (details|data|info|contact|contacts)
		{often}
		(you people|you|u|una|you guys|they) [are|keep|r|still|always] {contacting}
	`,
	stay: lines`
		{dont} [ever|want to|want you to|wanna|let me|mean to|plan to|intend to|you dare|you ever|you dare to|going to|gonna] ({halt}|{unsubscribe}|take ({me}|{number}) off|{remove} ({me}|{number})|end|cancel|{switch} …2 {things}|leave …1 {list})
		(don t|dont|do not|never|not) …1 (stop|quit) …4 {things}
		(don t|dont|do not) [want to] (miss|lose|be without|be left out) …3 ({things}|any|anything|out)
		(can t|cant|cannot|couldn t|could not|couldnt) …2 ({halt}|get enough|wait)  …4
		(no|zero) (intention|plan|plans|desire|wish|need|reason) (of|to) …1 ({halt}|{unsubscribe}|unsubscribing|opting out|leaving|leave|quit|stopping)
		(keep|stay|remain|leave) …2 (on|in|subscribed) …2 …2 {list}
		keep (sending|them coming|me posted|it coming|texting|messaging) …3
		keep …2 (things|{things}) coming
		(why|how come) …1 (did|have|has|do) …2 ({halt}|{unsubscribe}|stopped) …5
		(did|have) (you|u|i|they) [guys|just|already|accidentally] ({halt}|{unsubscribe}|stopped|{remove} me) …4
		(if|before|after|unless|once|when) i …2 ({unsubscribe}|{halt}|text stop|say stop|reply stop|opt out) …4
		(would|will|could|does) [it|i|that|this] [just] {halt} $
		(not|never|nt) …1 (unsubscribing|unsubscribe|unsubscribed) …3
		what happens if …4
		(charged|cost|charge) if …5
		(why|how come|who) …4 ({removed}|unsub) …5
		(never|didn t|didnt|did not|not|nobody|no one) …2 (ask|asked|want|wanted|request|requested|told|tell) …3 (be|get|remove|unsubscribe|take) ({removed}|me|us) …4
		{dont} {want} to be {removed} …4
		{dont} [you] dare …5
		who …1 (took|put|kicked|removed|deleted|threw|unsubscribed) (me|us|{number}) …4
		(haven t|havent|hasn t|have not|didn t|didnt|did not|never|hadn t|wasn t) [ever|even|actually] (unsubscribed|unsubbed|opted out|unsubscribe|opt out|unsub) …2
		did (you|u|they|someone|somebody|anyone) …2 (take|remove|delete|unsubscribe|kick|drop) (me|us|{number}) …4
		hope …3 not {removed} …2
		(you|u|ya|they|they've|someone) [just] (removed|deleted|kicked|took|dropped) (me|us) …2
	`,

	elsewhere: lines`
		{halt} (by|at|in|over|off|here|there|sign|light|lights|watch|motion|loss|working|smoking|drinking|eating|joking|kidding|laughing|crying|lying|teasing|raining|moving|worrying) …4
		(bus|last|next|first|tram|train|full|pit|one|non|metro|subway|final|station|truck|rest|short) {halt} …3
		(when|where|what time|which) …4 (does|do|will|is|did) …4 {halt} …3
		(to|ca) a stop …1
		{halt} …1 (the) (car|bus|engine|bleeding|leak|water|music|machine|motor|clock|fight|war|production) …2
		{dont} …2 {contact} …4 (now|today|during|while|because|yet|tonight|tomorrow|if|when|late|i m|im|i am busy|driving|work)
		{dont} …1 {send} …4 (yet|today|before {clock}|tomorrow|more than|if|by post|the driver|a driver|the invoice|it by|by courier|in the|the wrong|the same)
		{dont} …1 {send} [me|us] …1 {order}
		{remove} …3 {order}
		{remove} …3 from …2 {order}
		{switch} …3 {order}
		{halt} …2 {order}
		(unsubscribe|opt out) (button|link|page|option|feature|rate|rates|form|flow|from …2 {paid}|of …2 {paid}|of …2 (gift|the gift|insurance|paper|paperless|tracking))
		(opt|sign) out of (my|the) (account|app|insurance|trip|course|class|pension)
		(are|is|there|have|got|has|had) [there] [really] (no|not) [any] [more] {things} …3
		(received|receive|got|get|getting|seen|see|see any|received any) no [more] {things} …3
		(you|they|he|she) will …1 (receive|get) no …4
		{dont} …1 {want} …2 {marketing} (code|applied|price|packaging|version|item|items|to expire|just)
		{unsubscribe} …2 {paid}
		(take|drop|get|pick) me off (at|the (bus|train|next)|by|near) …3
		(subscribe|subscription|join|start) …3 {paid}
		end of …3
		(order|booking|appointment|delivery) (again|back) …2
		{dont} (want|need) …3 (delivered|delivery|bag|bags|cutlery|receipt|onions|sauce|straw)
		get off (work|the (bus|train|phone|plane)) …2
		(leave|left|leaving) (it|the (parcel|package|order)) …3
		leave (me|us) alone with …2
		(offer|deal|sale|price|discount) …2 end …3
		{unsubscribe} …4 (billing|plan|membership|autopay|auto renewal|auto renew|premium|insurance|trial)
		no more (discounts|offers|deals|coupons|vouchers|sales|promos) (left|today|available|in store|on (the|these|those|all|any|boots|shoes|clothes|bags|items|products|phones|dresses|laptops|tvs|shirts|jeans)) …1
		(gave|give|sent|typed|put|entered|wrote|dialled|dialed|has|had|given) …3 wrong (number|person|no|contact|phone|chat)
		wrong (number|no) (on|in|of|for) …3
		{dont} …2 {contact} …4 before {clock}
		(add|put|include|sign|get|book|register) (me|us) …4 (waiting|wait|guest|wish|shopping|price|group) (list|order|chat) …1
		(add|put|include|sign|get|book|register) (me|us) …4 (waitlist|guestlist|queue|rota|order|booking|class|team|shift|course|table|event|trip|tour|appointment|yoga|workshop|schedule|diary) …1
		(closed|shut) (the|our|my) {shop} (at|early|today|yesterday|for|on|because|late|already|tonight) …2
		(never|didn t|didnt|haven t|havent|hasn t) …1 (got|received|seen|saw|had|gotten|get) (the|your|any|that|a|my|this) …2 {things} …1
		removed from …3 {order}
		no more …2 {things} (today|tonight|this (week|month|year|season|time|summer|winter)|left|available|in stock|going|running|on at the moment)
		^ (so|is it|is there|are there|there are|theres|there s) no more …2 {things}
		(wrong|duplicate|last|previous|old|that) (message|photo|picture|text|msg|order|one|file|invoice|voice note) …4
		(don't|dont|do not|no longer) need (it|one|that|them) (anymore|any more|now|any longer|after all) $
	`,

	quoted: lines`
		(reply|text|send|type|say|says|write|respond|txt|msg|replying|texting|answer|press|tap|says to) [with|back|the word] (stop|unsubscribe|unsub|end|cancel|quit|opt out|start|help) …1 (to|for|and|if|or|at|2)
		to (unsubscribe|opt out|stop|cancel|end) [these|this|receiving|our|all] …2 (reply|text|send|type|write|respond|press|tap|click|visit)
		(liked|loved|laughed at|emphasized|questioned|disliked) …6
		(it|message|text|footer|bottom) (says|said) …6
		(to|if you) …4 (again|back|resume) …2 (reply|text|send|type|respond|answer) …2
	`,

	start: lines`
		(add|put|include|sign|let|opt|bring|take|subscribe|have|get|count|enroll|register|re add|readd|restore|reinstate|reactivate|reconnect) (me|us|{number}) (back|in|up|again|back in|on again|back on) …3 ({list}|{things}|offers|for|to|please|again|now)
		(add|put|include|sign|let|opt|bring|take|subscribe|have|get|count|enroll|register|re add|readd|restore|reinstate|reactivate|reconnect) (me|us|{number}) (back|in|up|again|back in|on again|back on) $
		(add|put|include|register|enroll|sign up|save) (me|us|{number}) (to|on|in|into|for|onto) …3 ({list}|{things}|offers|updates|vip)
		(add|put|include) (me|us|{number}) (again|back)
		(resubscribe|re subscribe|subscribe|resub) [me|us|again|back] ($|to …3 ({list}|{things})|again|back|please)
		(want|like|love|wanna|wish|need|ready|happy|would like) to (subscribe|resubscribe|sign up|opt in|rejoin|re join|sign back up) 
		(want|like|love|wanna|wish|ready|happy) to join …3 ({list}|{things}|updates|offers)
		(want|like|love|wanna|wish|ready|happy|glad|agree|consent|agreed) to (receive|get|be getting|be receiving|be added to|be on|be back on|hear about|be subscribed to|start (getting|receiving)) …4 ({things}|{list}|news|again)
		(want|like|love|wish) …4 {things} (again|back)
		(want|like|love) to be (subscribed|added|signed up|back on|included|put back) …4
		(want|like|love) (back in|in again|back on) …2 …2
		let (me|us) back (in|on) …3
		(send|text|message|msg|sending|texting|messaging) (me|us) …3 {comeback} …2 (again|like before|as before|once more|like you used to)
		(start|restart|resume|begin|continue|restore|reactivate|turn on|switch on) …1 ({sending}|{contacting}) …5
		(restart|resume|reactivate|re activate|restore|reinstate|unblock|unmute|renew) …2 ({things}|subscription)
		start …2 {things} …1 again
		^ start ({things}|again|me again|it again|the {things}|sending) [again] $
		(turn|switch) …2 {things} …1 back on
		(turn|switch) …1 on …2 {things}
		(unsubscribed|opted out|stopped|unsubbed|left|removed myself|sent stop|texted stop|typed stop|said stop|replied stop|wrote stop|pressed stop|hit stop|tapped stop|clicked stop|opt out|unsubscribe|stop|unsubscribing) …4 {mistake}
		{mistake} …1 (unsubscribed|opted out|stopped|unsubbed|left|removed myself|hit (stop|unsubscribe)|pressed (stop|unsubscribe)|tapped (stop|unsubscribe)|clicked (stop|unsubscribe)|sent stop|texted stop|typed stop|said stop|replied stop) …3
		(didn t|didnt|did not|never) (mean|want|intend|meant|wanted) …2 (unsubscribe|opt out|stop [the|your|my] [{things}]|leave|send stop|text stop) …2
		(cancel|undo|reverse|revert|ignore|scrap|disregard|forget|take back) …2 (unsubscribe|opt out|optout|unsubscription|stop|stop request|stop message|previous stop|last stop)
		(changed my mind|was wrong) …2 (subscribe|sign me|add me|put me|opt me in|send me)
		(i m|im|i am) back …3 (subscribe|sign me|add me|list|offers|updates)
		^ (unstop|un stop|rejoin|re join|restart|opt in|optin|subscribe|resubscribe|start) (me|again|please|me again|us|now|me please) $
		(opt|opting) (me|us) [back] in
		(miss|missed|missing) your ({things}|updates) …6 (again|back)
		(text|message|msg|texting|messaging|contact|contacting) (me|us) (again|like before|as before|once more|like you used to) $
		(send|sending) (me|us) (again|like before|as before|like you used to) $
		(again|once more) (send|text|message) (me|us) …2 {comeback}
		(cancel|undo|reverse|revert|ignore|scrap|disregard|scratch|void|forget|retract|withdraw) …2 (unsubscribe|opt out|optout|unsubscription|stop request|previous stop|last stop|opt out request)
	`,

	help: lines`
		^ [i|we] [really|just|also] [need|want|require|have] [some|a|your|any|a bit of|a little] (help|assistance|support) [here|now|me|us|desk|menu|team|asap|someone] $
		^ [can|could|will|would] [you|u|anyone|anybody|someone|somebody] (help|assist|support) [me|us] [out] [here|with something|with this|now] $
		^ i (need|want) (you to|someone to|somebody to) (help|assist) [me] $
		^ i need to (talk|speak) to (someone|somebody|support) $
		^ [i] [have|got|ve got] [a|some] (question|questions) $
		^ (help|assist) (me|us) [out] [now|here|with this] $
		^ (what|which) (commands|options|keywords) (are there|do you have|can i use) $
		^ what can (you|u|this|this bot) do $
		^ how (does|do) (this|it) work $
		^ (send|get|give) me help $
		^ (help|info) (please|pls|me|menu|desk|center|centre|needed|wanted) $
		^ (is|are) (anyone|anybody|someone) there to help $
		^ [can|could|would|will] [you|u|anyone|someone|somebody] (lend|give) (me|us) (a|some) [helping] (hand|help) $
		^ [i] could (use|do with) (a|some) [little] (hand|help|assistance) $
		^ [can|could|may] [i] [need|want|like] [to] (talk|speak|chat) (to|with) [a|an|one of your|some] [real|live] (human|person|agent|representative|operator|someone|somebody|staff|advisor|adviser) $
		^ (i m|im|i am) [a bit|totally|completely] (stuck|lost|confused) $
		^ [i m|im|i am] in need of [some] (help|assistance) $
	`,

	less: lines`
		(less|fewer|not so many|not as many|not that many|fewer of) …3 {things}
		(so many|too many|way too many|this many|that many|so much|too much) …3 ({things}|{everything})
		{halt} …2 ({sending}|{contacting}) …3 (so many|so much|so often|every day|everyday|this often|that often|too many|all the time)
		(not|nt|dont|don t) …1 {send} …3 (so many|so often|so much|every day|everyday)
		({things}|{send}|{contact}|{sending}|{contacting}) …3 (less often|less frequently|not so often|too often)
		(less often|less frequently|once a (week|month) is enough)
		(only|just|max|maximum|no more than) …2 (once|one|twice|1|2|two) …2 (a|per|each|every) (week|month|day)
		(reduce|lower|cut down|slow down|limit|tone down) …3 ({things}|frequency|number of {things}|on the {things})
	`,

	pause: lines`
		(pause|snooze|mute|suspend|hold) …3 ({things}|everything|it all|them|me|all) …2
		(pause|snooze|mute|suspend) …2 ({until}|for|till) …2
		(no|stop|hold off|hold) …3 ({things}|{sending}|{contacting}|me) …2 {until} …2
		(no|stop|hold off|pause) …3 ({things}|{sending}|{contacting}|me|all) …2 for …2 {period}
		(don t|dont|do not|never) …1 ({send}|{contact}) …4 {until} …2
		(break|holiday) from …2 {things} …2
		(don t|dont|do not) …1 ({send}|{contact}) …4 for …2 {period}
		hold off …3 {things}
		pause [it|this|now] $
		^ (nothing|no contact|radio silence|silence) [more|else|from you] {until} …3
		{dont} …1 ({send}|{contact}) …4 (before|until|till|til|during|over) …1 {monthname} …2
		(no|stop|hold) …3 ({things}|{sending}|{contacting}) …2 (before|during|over) …1 {monthname} …2
		(back|again|resume) in {monthname}
	`,

	keeps: lines`
		(keep|only|just|still|continue|continuing|except|apart from|but not|besides|leave|want) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}|{surveys}) [is|are] (only|ok|okay|fine|please keep|can stay|stay|are fine)
	`,
};
