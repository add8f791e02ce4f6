/**
 * The text of a file of unknown encoding: UTF-8 or UTF-16 with or without a byte order mark, and everything that is not
 * UTF-8 as Windows-1252, in which Excel saves CSV in western countries. Byte order marks are dropped, also between files
 * that were put together, and all line ends become `\n`. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
	const encoding = encodingOf(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	return normaliseText(encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, windowsSign) : text);
}

/** Windows-1252 from 0x80 on; some versions of Node read these as the control characters of ISO 8859-1. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const windowsSign = (control: string) => WINDOWS_SIGNS[control.charCodeAt(0) - 0x80];

/** Text that was pasted, as `decodeText` gives it. */
export const normaliseText = (text: string): string => text.replace(/\uFEFF/g, '').replace(/\r\n?/g, '\n');

function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const start = bytes.subarray(0, 200);
	const zeros = [0, 0];
	start.forEach((byte, index) => (zeros[index % 2] += byte === 0 ? 1 : 0));
	// In UTF-16, every other byte of digits, commas and Latin letters is zero; other encodings hold no zeros.
	if (zeros[1] > start.length / 4) return 'utf-16le';
	if (zeros[0] > start.length / 4) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
