import { type Grammar } from './types';
export const it: Grammar = { code: 'it', words: {} };
