/** Who a message goes to, in the one spelling used for matching. */
export type ContactKey =
	| {
			ok: true;
			/** `+<E.164>` in canonical spelling, `bsuid:<id>`, or `email:<address>`. */
			key: string;
			/** The number as it was given, in E.164: what a message is sent to. */
			phone?: string;
			bsuid?: string;
			/** The address in the spelling used for matching. */
			email?: string;
	  }
	| { ok: false; reason: ContactProblem };

/** Why a value is not a contact. Stable codes; the wording for users is in the node layer. */
export type ContactProblem =
	| 'empty'
	| 'not_text_or_number'
	| 'not_a_phone'
	| 'not_an_email'
	| 'several_phones'
	| 'too_short'
	| 'too_long'
	| 'unknown_country'
	| 'country_missing'
	| 'ambiguous';

export interface ContactOptions {
	/** ISO 3166-1 alpha-2, for numbers in national spelling. */
	defaultCountry?: string;
	/** Whether an e-mail address is a contact too. Without it only `email:<address>` is, as a key that is read again. */
	emails?: boolean;
}
