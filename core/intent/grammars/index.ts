import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { zh } from './zh';
import { ja } from './ja';
import { ko } from './ko';
import { vi } from './vi';
import { th } from './th';
import { sw } from './sw';
import { tl } from './tl';
import { bn } from './bn';
import { el } from './el';
import { bg } from './bg';
import { hr } from './hr';
import { sr } from './sr';
import { ca } from './ca';
import { af } from './af';
import { mr } from './mr';
import { ta } from './ta';
import { te } from './te';
import { gu } from './gu';
import { pa } from './pa';
import { sl } from './sl';
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
];
