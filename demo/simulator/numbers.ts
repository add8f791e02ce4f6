/** The digits of a number as the API writes it: no plus, no leading 00. */
export function waIdOf(phone: string): string {
	return phone.replace(/\D/g, '').replace(/^00/, '');
}

/**
 * One spelling for the numbers that have two: Mexico with and without the 1, Argentina with and without the 9,
 * Brazilian mobiles with and without the ninth digit.
 */
export function sameNumberKey(digits: string): string {
	return digits
		.replace(/^521(\d{10})$/, '52$1')
		.replace(/^549(\d{10})$/, '54$1')
		.replace(/^(55[1-9]\d)9([6-9]\d{7})$/, '$1$2');
}

/** `+1 (613) 555-0143` and the like, with or without the plus. */
export function isPhoneNumber(value: string): boolean {
	return /^\+?[\d\s().-]{7,30}$/.test(value) && /^\d{7,15}$/.test(waIdOf(value));
}

/** Business-scoped user id: a country, a dot and letters or digits. */
export function isBsuid(value: string): boolean {
	return /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/.test(value);
}
