import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { type Grammar } from './types';

/** The first names the language of a sentence that is the same in several. */
export const grammars: Grammar[] = [en, es, pt, fr, de, it];
