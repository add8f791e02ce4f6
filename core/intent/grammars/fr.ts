import { type Grammar } from './types';
export const fr: Grammar = { code: 'fr', words: {} };
