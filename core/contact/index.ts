export { contactKey } from './contact-key';
export { spellingsOf } from './twins';
export type { ContactKey, ContactOptions, ContactProblem } from './types';
