import { type Grammar } from './types';
export const pt: Grammar = { code: 'pt', words: {} };
