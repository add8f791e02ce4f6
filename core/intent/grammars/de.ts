import { type Grammar } from './types';
export const de: Grammar = { code: 'de', words: {} };
