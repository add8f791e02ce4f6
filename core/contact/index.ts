export { contactKey } from './contact-key';
export type { ContactKey, ContactOptions, ContactProblem } from './types';
