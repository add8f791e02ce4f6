import { lines } from '../languages/types';
import { type Grammar } from './types';

export const te: Grammar = {
	code: 'te',
	words: {
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
		`,
		list: lines`
			లిస్ట్*
			జాబితా*
			గ్రూప్*
			list
			group
			డేటాబేస్
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
		`,
		mistake: lines`
			పొరపాటున
			పొరపాటు
			అనుకోకుండా
			తెలియక
			porapatuna
			తప్పుగా
		`,
		not: lines`
			లేదు
			వద్దు
			ఎందుకు
			vaddu
			ledu
		`,
		request: lines`
			చేస్తారా
			చేయగలరా
			పంపగలరా
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
	`,
	unclear: lines`
		ఎలా …2 ({unsub}|ఆపాలి|ఆపడం) …1
		{things} ఎలా …1 (ఆపాలి|ఆపడం)
		{unsub} …1 ఎలా …2
		(రాంగ్|తప్పు|wrong) (నంబర్*|నెంబర్*|number)
		(ఇది) (స్పామ్|spam)
		(బ్లాక్|రిపోర్ట్|block) (చేస్తాను|చేస్తా)
	`,
	stay: lines`
		(ఆపకండి|ఆపవద్దు|ఆపొద్దు|తీసేయకండి|తొలగించకండి|తొలగించవద్దు|తీసేయవద్దు|aapakandi|aapoddu|డిలీట్ చేయకండి)
		{sending} (ఆపకండి|ఆపవద్దు|ఆపొద్దు)
		(పంపిస్తూ|పంపుతూ) (ఉండండి|ఉండు)
		ఎందుకు …3 (ఆపేశారు|ఆపారు|పంపడం లేదు|తీసేశారు|తొలగించారు)
	`,
	elsewhere: lines`
		{order} …2 (క్యాన్సిల్|రద్దు|cancel|తీసేయండి|తొలగించండి|డిలీట్) …1
		{order} …2 ({dontsend}|{nowant}|వేయకండి)
		(బస్|bus) (స్టాప్|stop) …1
		(వర్షం|మెషిన్|బండి|కారు|బస్సు) …2 (ఆగి*|ఆగా*|ఆపాలి) …1
		(ఈరోజు|ఇప్పుడు|రేపు) …2 (పార్సెల్|ఫోన్|డెలివరీ|కాల్) …2
		{things} …1 (రాలేదు|అందలేదు|రావడం లేదు)
	`,
	quoted: lines`
		(stop|స్టాప్) అని …3
		ఆపడానికి …4
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
	`,
	help: lines`
		^ [నాకు] [కొంచెం|మీ] (సహాయం|హెల్ప్|help|sahayam) [కావాలి|చేయండి|చేస్తారా|చేయగలరా|kavali|cheyandi|చెయ్యండి] $
		^ (నాకు) [ఒక] (ప్రశ్న|సందేహం|డౌట్) [ఉంది] $
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
