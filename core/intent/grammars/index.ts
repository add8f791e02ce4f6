import { af } from './af';
import { ar } from './ar';
import { bg } from './bg';
import { bn } from './bn';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { gu } from './gu';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { mr } from './mr';
import { ms } from './ms';
import { nl } from './nl';
import { no } from './no';
import { pa } from './pa';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sr } from './sr';
import { sv } from './sv';
import { sw } from './sw';
import { ta } from './ta';
import { te } from './te';
import { th } from './th';
import { tl } from './tl';
import { tr } from './tr';
import { uk } from './uk';
import { ur } from './ur';
import { vi } from './vi';
import { zh } from './zh';
import { type Grammar } from './types';

/** The first names the language of a sentence that is the same in several. */
export const grammars: Grammar[] = [
	en,
	es,
	pt,
	fr,
	de,
	it,
	zh,
	ja,
	ko,
	vi,
	th,
	sw,
	tl,
	bn,
	el,
	bg,
	hr,
	sr,
	ca,
	af,
	mr,
	ta,
	te,
	gu,
	pa,
	sl,
	nl,
	ar,
	tr,
	ru,
	uk,
	pl,
	he,
	id,
	ms,
	hi,
	ur,
	fa,
	sv,
	da,
	no,
	cs,
	sk,
	fi,
	hu,
	ro,
];
