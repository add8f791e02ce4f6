import { lines } from '../languages/types';

/** Words that every language borrows; they are added to the class of the same name where a grammar has it. */
export const common: Record<string, string[]> = {
	messages: lines`
		sms
		msg
		msgs
		whatsapp
		whatsapps
		spam
		message
		messages
		broadcast
		broadcasts
	`,
	marketing: lines`
		promo
		promos
		marketing
		newsletter
		newsletters
	`,
	halt: lines`
		stop
	`,
};
