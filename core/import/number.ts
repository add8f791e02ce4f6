/** `3.46E+10`, also with a decimal comma: how Excel writes long numbers. */
const SCIENTIFIC = /^[+']?(\d)(?:[.,](\d{1,20}))?E\+?(\d{1,2})$/i;

/** `34600999888.0`: a number that went through a program that reckons with fractions. */
const WHOLE = /^(\+?\d{7,15})[.,]0{1,6}$/;

/** `="34600999888"`: the formula that keeps Excel from shortening a number. */
const TEXT_FORMULA = /^="([^"]*)"$/;

const MAX_LENGTH = 300;

/** Takes back what spreadsheets do to phone numbers, where nothing is lost by it. */
export function repairNumber(value: unknown): unknown {
	if (typeof value !== 'string' || value.length > MAX_LENGTH) return value;
	const text = value.trim();
	const plain = TEXT_FORMULA.exec(text)?.[1] ?? WHOLE.exec(text)?.[1];
	if (plain !== undefined) return plain;
	const digits = scientificDigits(text);
	return digits?.isWhole ? digits.text : value;
}

/** Whether a spreadsheet shortened the number, so that its last digits are gone. */
export const hasLostDigits = (value: unknown): boolean =>
	typeof value === 'string' &&
	value.length <= MAX_LENGTH &&
	scientificDigits(value.trim())?.isWhole === false;

function scientificDigits(text: string) {
	const match = SCIENTIFIC.exec(text);
	if (!match) return undefined;
	const digits = match[1] + (match[2] ?? '');
	// Fewer digits may be a number that ends in zeros or one that was cut: nobody can tell.
	return { text: digits, isWhole: digits.length === Number(match[3]) + 1 };
}
