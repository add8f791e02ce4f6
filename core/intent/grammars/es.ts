import { type Grammar } from './types';
export const es: Grammar = { code: 'es', words: {} };
