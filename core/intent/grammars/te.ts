import { lines } from '../languages/types';
import { type Grammar } from './types';

export const te: Grammar = {
	code: 'te',
	words: {
		gone: lines`
			తీసేయండి
			తీసెయ్యండి
			తొలగించండి
			డిలీట్ చేయండి
			డిలీట్ చెయ్యండి
			రిమూవ్ చేయండి
			తుడిచేయండి
			delete cheyandi
			delete cheyyandi
			teeseyandi
			theeseyandi
			remove cheyandi
		`,
		messages: lines`
			మెసేజ్
			మెసేజ్*
			మెసేజిలు
			మెసేజులు
			సందేశ*
			ఎస్ఎంఎస్
			నోటిఫికేషన్*
			ఏమీ
			message
			messages
			msg
			msgs
			mesages
			sms
			మెస్సేజ్*
			అప్డేట్స్
			masage
			mesage
			massage
			messege
			msgulu
			msglu
			మెసెజ్*
			మేసేజ్*
			notifications
			updates
			వాట్సాప్
		`,
		marketing: lines`
			ప్రకటన*
			ఆఫర్*
			ఆఫర్లు
			ప్రమోషన్*
			ప్రోమో*
			మార్కెటింగ్
			offers
			offer
			ads
			డిస్కౌంట్ల
			promo
			promos
			promotions
			advertisements
			discount
			discounts
			prakatanalu
			ప్రకటనలు
			యాడ్స్
			కూపన్లు
		`,
		reminders: lines`
			రిమైండర్*
			రిమైండర్లు
		`,
		surveys: lines`
			సర్వే*
		`,
		orders: lines`
			ఆర్డర్ అప్డేట్స్
			డెలివరీ అప్డేట్స్
			order updates
		`,
		all: lines`
			అన్ని
			అన్నీ
			ఏ
			ఏమీ
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		dontsend: lines`
			పంపకండి
			పంపకడి
			పంపవద్దు
			పంపొద్దు
			పంపకు
			పంపించకండి
			పంపించవద్దు
			పంపించొద్దు
			పంపద్దు
			చేయకండి
			చేయవద్దు
			చేయొద్దు
			చెయ్యకండి
			చెయ్యొద్దు
			పెట్టకండి
			పెట్టొద్దు
			pampakandi
			pampoddu
			pampavaddu
			pampinchakandi
			pampinchoddu
			cheyakandi
			cheyoddu
			pampaku
			pampodhu
			pettakandi
			pettoddu
			cheyyakandi
			cheyyoddu
			cheyavaddu
			cheyyavaddu
			cheyodhu
			cheyoddhu
			cheyakndi
			pampakndi
			pampakandii
			pampodu
			pampavadhu
			pampinchaku
			pampinchavaddu
			pampinchodhu
			pettavaddu
			pettaku
			pettodhu
			cheyaku
			cheyyaku
			pampeyakandi
			పంపించద్దు
			పెట్టవద్దు
			పెట్టకు
			చేయకు
			చెయ్యకు
			చెయ్యద్దు
			పంపవద్దని
			పంపొద్దండి
			పంపకండీ
			పంపడం వద్దు
			పంపించకు
		`,
		nowant: lines`
			వద్దు
			వద్దండి
			అవసరం లేదు
			అక్కర్లేదు
			అక్కరలేదు
			ఇష్టం లేదు
			ఆసక్తి లేదు
			వద్దు వద్దు
			vaddu
			vadhu
			avasaram ledu
			akkarledu
			ishtam ledu
			interest ledu
			ఇంట్రెస్ట్ లేదు
			కోరుకోవడం లేదు
			vaddandi
			vodhu
			voddu
			vaddhu
			vadu
			వద్దులే
			వద్దు అండి
			asakthi ledu
			aasakti ledu
			interest levu
			interest ledhu
			avasaram ledhu
			avasaram leve
			అవసరమే లేదు
			ఇంట్రస్ట్ లేదు
			అక్కర్లేవు
			అవసరం లేవు
			కోరుకోవట్లేదు
		`,
		stopit: lines`
			ఆపండి
			ఆపేయండి
			ఆపు
			ఆపెయ్యండి
			ఆపివేయండి
			నిలిపివేయండి
			aapandi
			apandi
			aapeyandi
			apeyandi
			stop cheyandi
			స్టాప్ చేయండి
			ఆపగలరు
			ఆపాలి
			aapu
			apu
			aapeyyandi
			apeyyandi
			aapesey
			aapaali
			stop cheyyandi
			stop chey
			stop cheseyandi
			off cheyandi
			aapestara
			ఆపేస్తారా
			ఆపించండి
			నిలిపేయండి
			బంద్ చేయండి
			ఆఫ్ చేయండి
			స్టాప్ చెయ్యండి
			aapithe manchidi
			apandii
			aapandii
			apndi
			aapndi
		`,
		sending: lines`
			పంపడం
			పంపించడం
			చేయడం
			పెట్టడం
			రావడం
			pampadam
			pampinchadam
			cheyadam
			pettadam
			ravadam
			ravatam
			cheyyadam
			pampatam
			పంపటం
			చెయ్యడం
			పెట్టటం
			రావటం
			పంపించటం
		`,
		number: lines`
			నంబర్*
			నెంబర్*
			వివరాలు
			డేటా
			number
			పేరు
			నా నంబర్
			సమాచారం
			వ్యక్తిగత వివరాలు
			నంబరు
			details
			data
			peru
			info
			ఫోన్ నంబర్
		`,
		list: lines`
			లిస్ట్*
			జాబితా*
			గ్రూప్*
			list
			group
			డేటాబేస్
			broadcast
			database
			జాబితాలో
			contact list
			సిస్టమ్*
		`,
		from: lines`
			నుండి
			నుంచి
			nundi
			nunchi
		`,
		remove: lines`
			తొలగించండి
			తీసేయండి
			తీసివేయండి
			తొలగించు
			డిలీట్ చేయండి
			డిలీట్ చెయ్యండి
			రిమూవ్ చేయండి
			తీసెయ్యండి
			delete cheyandi
			remove cheyandi
			teeseyandi
			tolaginchandi
			తుడిచేయండి
			teesiveyandi
			tisesyandi
			tiseyandi
			teeseyyandi
			tholaginchandi
			delete cheyyandi
			delete cheseyandi
			remove cheyyandi
			remove cheseyandi
			తీసేయ్యండి
			తొలగించగలరు
			తొలగించేయండి
			డిలీట్ చేసేయండి
			డిలీట్ చేయగలరు
			తుడిచెయ్యండి
		`,
		me: lines`
			నన్ను
			నా
			నాకు
			naaku
			naku
			nannu
			na
			మాకు
		`,
		unsub: lines`
			అన్‌సబ్‌స్క్రైబ్
			అన్సబ్స్క్రైబ్
			unsubscribe
		`,
		order: lines`
			ఆర్డర్
			అపాయింట్‌మెంట్
			బుకింగ్
			ఐటమ్
			పార్సెల్
			సంచి
			ఎరుపు
			చక్కెర
			ఉల్లిపాయ
			అడ్రస్‌కి
			అడ్రస్
			పేమెంట్
			టికెట్
			order
			booking
			డెలివరీ
			రంగు
			కార్డ్
			ఫోన్
			కవర్
			కాల్
		`,
		again: lines`
			మళ్ళీ
			మళ్లీ
			తిరిగి
			malli
			మునుపటిలా
			thirigi
			మరల
			మళ్లి
			marala
			malli malli
		`,
		mistake: lines`
			పొరపాటున
			పొరపాటు
			అనుకోకుండా
			తెలియక
			porapatuna
			తప్పుగా
			porapatuga
			anukokunda
			teliyaka
			పొరపాటుగా
			పొరబాటున
			by mistake
		`,
		not: lines`
			లేదు
			వద్దు
			ఎందుకు
			vaddu
			ledu
			లేవు
			ledhu
			voddu
			vadhu
		`,
		request: lines`
			చేస్తారా
			చేయగలరా
			పంపగలరా
			చేరుస్తారా
			పంపిస్తారా
			పంపుతారా
		`,
		until: lines`
			వరకు
			varaku
			దాకా
		`,
		day: lines`
			రోజులు
			రోజు
		`,
		week: lines`
			వారం
			వారాలు
		`,
		month: lines`
			నెల
			నెలలు
		`,
		year: lines`
			సంవత్సరం
		`,
		link: lines`
			కానీ
			కాబట్టి
			దయచేసి
			ఇక
			ఇకపై
			ఇప్పుడు
		`,
		any: lines`
			నాకు
			ఇక
			మాకు
			ఇంక
			మాత్రమే
			అన్నీ
			లు
			naku
			naaku
			lu
			inka
			ika
			anni
			matram
			రావడం
			andi
			పొందడం
			చదవడం
			chudatam
			ఈ
		`,
		now: lines`
			ఇక
			ఇకపై
			ఇకనుంచి
			ఇకమీదట
			ఇంక
			inka
			ika
			ikapai
			ikanunchi
			ఇంకోసారి
			inkosari
			మళ్ళీ
			malli
			ఇకనైనా
		`,
	},
	stop: lines`
		{things} …2 {dontsend}
		(పంపకండి|పంపవద్దు|పంపొద్దు|pampakandi) …1 {things}
		(ఇక|ఇకపై|మళ్ళీ) …2 (పంపకండి|పంపవద్దు|పంపొద్దు)
		{things} [{sending}] …1 {stopit}
		{sending} {stopit}
		^ (ఆపండి|ఆపేయండి|స్టాప్|ఆపు|aapandi) [ఇక|వెంటనే] $
		{things} [నాకు|ఇక|రావడం|మాకు|naku|naaku] [ఇక|నాకు] {nowant}
		{list} …1 {from} …2 {remove}
		{number} …2 {remove}
		{unsub} (చేయండి|చేయాలి|చెయ్యండి|చేసేయండి|cheyandi|అవ్వాలి|చేసుకోవాలి)
		(ఇబ్బంది|డిస్టర్బ్|disturb|ibbandi) …1 (పెట్టకండి|పెట్టవద్దు|పెట్టొద్దు|చేయకండి|cheyakandi|pettakandi)
		(విసిగించకండి|విసిగించవద్దు|విసిగించొద్దు)
		(సంప్రదించవద్దు|సంప్రదించకండి|సంప్రదించొద్దు)
		(సమ్మతిని|అనుమతిని|సమ్మతి) …2 (ఉపసంహరించు*|రద్దు|వెనక్కి) …1
		(నేను) …2 (సైన్ అప్|సబ్‌స్క్రైబ్|నమోదు|రిజిస్టర్) (చేయలేదు|చేసుకోలేదు)
		{things} …2 (విసుగొచ్చింది|విసుగు|చిరాకు*|విసిగిపోయాను) …1
		^ {dontsend} [please|ప్లీజ్|అండి|andi] $
		^ {now} {nowant} $
		{now} …2 {dontsend} $
		{things} [{any}] [{any}] {nowant}
		{nowant} [{any}] {things}
		{things} …3 (ఆసక్తి|ఇష్టం|అవసరం|ఇంట్రెస్ట్|interest|avasaram|ishtam|aasakti) (లేదు|ledu|ledhu)
		^ [ఇక|please|వెంటనే|ika|inka|ఇంక] {stopit} [అండి|andi|bro|ఇక|ప్లీజ్|వెంటనే] $
		{stopit} [ఈ|మీ|ee|mee] {things}
		(chiraku|chirakuga|visugu|విసుగ్గా|చిరాకు*|torture) …3 {things}
		{things} …2 (chiraku|visugu|torture|irritation|irritate) …1
		(ఇబ్బంది|డిస్టర్బ్|disturb|ibbandi|torture|విసిగి*) …1 {dontsend}
		(visiginchakandi|visiginchoddu|విసిగించకు)
		(నన్ను|nannu) …1 (వదిలేయండి|vadileyandi) $
		(interest|ఆసక్తి|ఇంట్రెస్ట్|ishtam|ఇష్టం) (ledu|లేదు) …1 {dontsend}
		(enduku|ఎందుకు) (pampistunnaru|pamputunnaru|pampistunaru|పంపిస్తున్నారు|పంపుతున్నారు|పంపిస్తారు) …1 {stopit}
		(ఎన్నిసార్లు|ఎన్ని సార్లు|ennisarlu|enni sarlu) …2 (ఆప*|పంపకండి|పంపొద్దు|వద్దని|aap*|pampakandi)
		(చివరిసారి|చివరిసారిగా|ఆఖరిసారి|చివరి సారి|chivarisari) …2 (పంపకండి|పంపొద్దు|ఆపండి|ఆపేయండి|pampakandi|aapandi|పంపకు)
		(చాలు|chalu) [బాబు|ఇక|అన్నా|babu|inka] (పంపకు|పంపకండి|ఆపండి|ఆపేయండి|pampaku|pampakandi|aapandi)
		(ఇప్పుడు|ఇక) [మీ] (కస్టమర్|కస్టమర్ని|వినియోగదారు) (కాదు|కాను)
		{things} …1 (తట్టుకోలేకపోతున్నా*|భరించలేకపోతున్నా*|తట్టుకోలేను) …2
		{things} (అస్సలు|అసలు|ఏమీ|ఇంక|asalu) (వద్దు|అక్కర్లేదు|vaddu)
		^ {dontsend} (బాబోయ్|బాబు|అన్నా|ఇక|ప్లీజ్|సార్|babu|inka|anna) $
		(ఇక|ఇంక|ఇకపై) [ఏమీ] (పంపాల్సిన|పంపించాల్సిన|పంపే) (అవసరం|పని) లేదు
		(ఇంకో|ఇంకొక|మరో) {messages} (వస్తే|పంపితే) …2
	`,
	unclear: lines`
		ఎలా …2 ({unsub}|ఆపాలి|ఆపడం) …1
		{things} ఎలా …1 (ఆపాలి|ఆపడం)
		{unsub} …1 ఎలా …2
		(రాంగ్|తప్పు|wrong) (నంబర్*|నెంబర్*|number)
		(ఇది) (స్పామ్|spam)
		(బ్లాక్|రిపోర్ట్|block) (చేస్తాను|చేస్తా)
		(ela|yela|ఎలా|ఏలా) …2 ({unsub}|aapali|apali|aapadam|stop cheyali|ఆపాలి|ఆపుకోవాలి) …1
		{things} …1 (ela|yela|ఎలా) …1 (aapali|apali|stop|ఆపాలి|ఆపుకోవాలి) …1
		{things} …1 (రాకుండా|rakunda|ఆపడానికి|aapadaniki) …1 (ఏం|ela|ఎలా|emi|em|ఏమి) …1
		(తప్పు|wrong|రాంగ్) (నంబరుకు|నంబర్*|number*|నెంబర్*)
	`,
	refers: lines`
		^ [దాన్ని|వెంటనే|అది|ఇప్పుడే] {gone} $
		^ [నాకు|అవి|మాకు] [ఇక|ఇంక] (వద్దు|చాలు|అక్కర్లేదు|అవసరం లేదు|ఇష్టం లేదు|ఆసక్తి లేదు|vaddu|chalu|voddu|akkarledu) [ఇక] $
		(ఆయన|ఆమె|వాళ్ళు|అతను|వారు) ఇక్కడ (లేరు|లేడు|లేదు|ఉండట్లేదు)
	`,
	about: lines`
		(నా|మా|naa|na|maa) (నంబర్*|నెంబర్*|number|ఫోన్ నంబర్*|డేటా|సమాచారం|వివరాలు)
		(ఈ|మీ|ఇలాంటి|ee|mee) ({messages}|{marketing})
		(అన్నీ|ఎప్పుడూ|రోజూ|మొత్తం) (యాడ్స్*|యాడ్సే|ప్రకటనలే|ఆఫర్లే|{marketing})
		(నంబర్|నెంబర్) (మారింది|మారిపోయింది|మార్చాం)
	`,
	stay: lines`
		(ఆపకండి|ఆపవద్దు|ఆపొద్దు|తీసేయకండి|తొలగించకండి|తొలగించవద్దు|తీసేయవద్దు|aapakandi|aapoddu|డిలీట్ చేయకండి)
		{sending} (ఆపకండి|ఆపవద్దు|ఆపొద్దు)
		(పంపిస్తూ|పంపుతూ) (ఉండండి|ఉండు)
		ఎందుకు …3 (ఆపేశారు|ఆపారు|పంపడం లేదు|తీసేశారు|తొలగించారు)
		{unsub} {dontsend}
		{unsub} (cheyaledu|చేయలేదు|చేసుకోలేదు|cheyyaledu|cheskoledu|వద్దు|vaddu)
		(aapakandi|aapoddu|apakandi|apoddu|aapavaddu|aapaku|apodhu|ఆపకు|ఆపద్దు|teeseyakandi|tolaginchakandi)
		(stop|off|డిలీట్|రిమూవ్) {dontsend}
	`,
	elsewhere: lines`
		{order} …2 (క్యాన్సిల్|రద్దు|cancel|తీసేయండి|తొలగించండి|డిలీట్) …1
		{order} …2 ({dontsend}|{nowant}|వేయకండి)
		(బస్|bus) (స్టాప్|stop) …1
		(వర్షం|మెషిన్|బండి|కారు|బస్సు) …2 (ఆగి*|ఆగా*|ఆపాలి) …1
		(ఈరోజు|ఇప్పుడు|రేపు) …2 (పార్సెల్|ఫోన్|డెలివరీ|కాల్) …2
		{things} …1 (రాలేదు|అందలేదు|రావడం లేదు)
		(call|కాల్|phone|ఫోన్|parcel|పార్సెల్|delivery) …1 {dontsend} …1
	`,
	quoted: lines`
		(stop|స్టాప్) అని …1 (రిప్లై|టైప్|పంపండి|రాయండి|reply|ఇవ్వండి|పంపితే) …2
		ఆపడానికి …4
		(stop|స్టాప్) ani …1 (reply|type|pampandi|rayandi|ivvandi|pampithe) …2
		(aapadaniki|unsubscribe cheyadaniki) …4
	`,
	start: lines`
		{again} …1 {things} …1 (పంపండి|కావాలి|పంపించండి|మొదలుపెట్టండి|pampandi|kavali)
		{things} {again} …1 (పంపండి|కావాలి|పంపించండి|pampandi)
		{again} …1 {list} …1 (చేర్చండి|యాడ్ చేయండి|చేర్చు)
		{list} …1 {again} …1 (చేర్చండి|యాడ్ చేయండి)
		{list} (చేర్చండి|యాడ్ చేయండి|చేర్చగలరు)
		లో చేర్చండి
		{things} (కావాలి|పొందాలనుకుంటున్నాను)
		(సబ్‌స్క్రైబ్|subscribe) (చేయాలి|చేసుకోవాలి|cheyandi)
		{mistake} …1 (ఆపేశాను|{unsub}|stop|స్టాప్) …1
		({unsub}|stop) …1 {mistake} …1
		{again} …2 {things} …1 (పంపండి|కావాలి|పంపించండి|pampandi|pampinchandi|kavali|start cheyandi|రావాలి)
		{again} …1 {list} …1 (add|యాడ్|చేర్చ*) …1
		{list} [lo|లో] …1 (add cheyandi|add cheyyandi|యాడ్ చేయండి|చేర్చండి|cherchandi)
		{mistake} …2 (ఆపేశాను|ఆపేసాను|{unsub}|stop|స్టాప్|aapesanu|block) …3
		{again} (start|మొదలు|స్టార్ట్|subscribe) (చేయండి|cheyandi|పెట్టండి)
		{marketing} {messages} (kavali|కావాలి)
		(నన్ను|nannu) {again} [లిస్టులో] (చేర్చగలరా|చేర్చండి|యాడ్ చేయగలరా|చేరుస్తారా|add chestara|add cheyandi|చేర్చలేరా)
	`,
	help: lines`
		^ [నాకు] [కొంచెం|మీ] (సహాయం|హెల్ప్|help|sahayam) [కావాలి|చేయండి|చేస్తారా|చేయగలరా|kavali|cheyandi|చెయ్యండి] $
		^ (నాకు) [ఒక] (ప్రశ్న|సందేహం|డౌట్) [ఉంది] $
		^ [నాకు|naku|naaku] [కొంచెం|koncham|konchem|మీ|ఒక] (సహాయం|హెల్ప్|help|sahayam|సాయం) [కావాలి|kavali|చేయండి|చేయగలరా|చేస్తారా|cheyandi|cheyyandi|chestara|cheyagalara|చెయ్యండి] [andi|అండి|please|ప్లీజ్] $
		^ [నాకు|naku] [కొంచెం|మీ] (సహాయం|సాయం|sahayam|help|హెల్ప్) (అవసరం|avasaram) [ఉంది|undi] $
		^ (ఎవరైనా|evaraina|evarina) [కొంచెం|నాకు] (సహాయం|సాయం|sahayam|help|హెల్ప్) (చేయండి|చేస్తారా|cheyandi|chestara|చేయగలరా) $
		^ (ఎవరైనా|evaraina) [అక్కడ|ఇక్కడ] (ఉన్నారా|unnara) $
	`,
	less: lines`
		(తక్కువ) {things} …1
		(చాలా|ఎక్కువ|ఇన్ని) [ఎక్కువ] {things} …1
		(వారానికి|నెలకు|రోజుకు|నెలకి) (ఒకసారి|రెండుసార్లు) …2
		(రోజూ|ప్రతిరోజూ) …1 {things} …1 {dontsend}
	`,
	pause: lines`
		{until} …1 {things} …1 ({dontsend}|{stopit}) …1
		({week}|{month}|{day}) {things} …1 {dontsend}
	`,
	keeps: lines`
		({orders}|{reminders}|{surveys}) (మాత్రమే|చాలు)
	`,
};
