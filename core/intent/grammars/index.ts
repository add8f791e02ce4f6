import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ms } from './ms';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { ur } from './ur';
import { type Grammar } from './types';

/** The first names the language of a sentence that is the same in several. */
export const grammars: Grammar[] = [
	en,
	es,
	pt,
	fr,
	de,
	it,
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
